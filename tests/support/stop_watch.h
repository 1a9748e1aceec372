// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/error.h"
#include "lacuna/monitor.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <functional>

namespace lacuna::testing
{

/// Sanitizers slow everything several times, that of threads most: one value for each build.
template <class T>
constexpr T bySpeed( [[maybe_unused]] T plain, [[maybe_unused]] T underAddress, [[maybe_unused]] T underThread )
{
#if defined( __SANITIZE_THREAD__ )
  return underThread;
#elif defined( __SANITIZE_ADDRESS__ )
  return underAddress;
#else
  return plain;
#endif
}

/// The longest a run may go on after a cancel, in seconds. Under sanitizers the moments count, not the seconds.
constexpr double AT_ONCE_S = bySpeed( 0.2, 1.0, 5.0 );

/// How long a run takes, and how long it goes on after it is told to stop.
class StopWatch
{
public:
  using Run = std::function<void( const Monitor & )>;

  /// Seconds of the whole run.
  static double whole( const Run &run )
  {
    const Clock::time_point start = Clock::now();
    run( {} );
    return since( start );
  }

  /// Seconds from that moment on, by the wall or by the CPU's time of all threads, whichever is less: a machine that
  /// does other things is late by itself. 0 where the run was through before.
  static double toStop( const Run &run, double after )
  {
    const Clock::time_point start = Clock::now();
    std::clock_t lastContinued = std::clock();
    Monitor monitor;
    monitor.canceled = [&] {
      const bool over = since( start ) >= after;
      if ( !over )
        lastContinued = std::clock();
      return over;
    };
    try
    {
      run( monitor );
    }
    catch ( const Canceled & )
    {
      return std::min( since( start ) - after, static_cast<double>( std::clock() - lastContinued ) / CLOCKS_PER_SEC );
    }
    return 0;
  }

private:
  using Clock = std::chrono::steady_clock;
  static double since( Clock::time_point start )
  {
    return std::chrono::duration<double>( Clock::now() - start ).count();
  }
};

} // namespace lacuna::testing
