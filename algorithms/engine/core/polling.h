// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/monitor.h"

#include <atomic>
#include <cstddef>

namespace lacuna
{

/**
 * Lets everything that runs on this thread hear of a cancel, however deep below the function that has the monitor: for
 * the life of the object pollNow() asks it. parallelFor makes one for each of its threads, functions with serial stages
 * one for themselves.
 */
class Polling
{
public:
  explicit Polling( const Monitor &monitor );
  /// For a thread that must not ask the host: it looks at a flag another one sets.
  explicit Polling( const std::atomic<bool> &stop );
  ~Polling();
  Polling( const Polling & ) = delete;
  Polling &operator=( const Polling & ) = delete;

private:
  const Monitor *mMonitorBefore;
  const std::atomic<bool> *mStopBefore;
};

/// Whether the work of this thread is to be given up. The host is asked at most every 5 ms.
bool isToStop();

/// \throws Canceled where it is
void pollNow();

/// The same once in 4096 calls, for loops over single things.
inline void poll( std::size_t step )
{
  if ( step % 4096 == 0 )
    pollNow();
}

} // namespace lacuna
