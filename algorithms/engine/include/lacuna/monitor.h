// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <functional>

namespace lacuna
{

/// Progress and cancel, given to the engine by its host. Both may be empty.
struct Monitor
{
  /// Called with 0..1, from the thread that called the engine and from no other.
  std::function<void( double )> progress;
  /// Polled from the same thread at least every 50 ms of work; true makes the engine throw Canceled.
  std::function<bool()> canceled;
};

/// The share from..to of a monitor's progress, for one step of several. The monitor must outlive it.
inline Monitor partOf( const Monitor &monitor, double from, double to )
{
  Monitor part = monitor;
  if ( monitor.progress )
    part.progress = [&monitor, from, to]( double fraction ) { monitor.progress( from + fraction * ( to - from ) ); };
  return part;
}

} // namespace lacuna
