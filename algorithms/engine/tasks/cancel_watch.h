// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/error.h"
#include "lacuna/monitor.h"

#include <atomic>
#include <thread>

namespace lacuna
{

/**
 * Whether a plan is to be given up, for all of its threads: the one that called the engine asks the host, the others
 * look at what it found. Long steps of one chunk of work poll it, since parallelFor waits for the chunks under way.
 */
class CancelWatch
{
public:
  explicit CancelWatch( const Monitor &monitor ) : mMonitor( monitor ), mOwner( std::this_thread::get_id() ) {}
  CancelWatch( const CancelWatch & ) = delete;
  CancelWatch &operator=( const CancelWatch & ) = delete;

  /// \throws Canceled
  void poll() const
  {
    if ( mCanceled.load( std::memory_order_relaxed ) || ( std::this_thread::get_id() == mOwner && ask() ) )
      throw Canceled();
  }
  /// The same once in 1024 calls, for loops over single things.
  void poll( std::size_t step ) const
  {
    if ( step % 1024 == 0 )
      poll();
  }
  /// A part of the monitor for parallelFor, whose chunks hear of a cancel by poll().
  Monitor part( double from, double to ) const
  {
    Monitor part = partOf( mMonitor, from, to );
    part.canceled = [this] { return ask(); };
    return part;
  }

private:
  bool ask() const
  {
    if ( mMonitor.canceled && mMonitor.canceled() )
      mCanceled = true;
    return mCanceled;
  }

  const Monitor &mMonitor;
  std::thread::id mOwner;
  mutable std::atomic<bool> mCanceled { false };
};

} // namespace lacuna
