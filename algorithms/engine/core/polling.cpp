// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "polling.h"
#include "lacuna/error.h"

#include <chrono>

namespace lacuna
{

namespace
{

using Clock = std::chrono::steady_clock;

thread_local const Monitor *currentMonitor = nullptr;
thread_local const std::atomic<bool> *currentStop = nullptr;
thread_local Clock::time_point lastAsked;

} // namespace

Polling::Polling( const Monitor &monitor ) : mMonitorBefore( currentMonitor ), mStopBefore( currentStop )
{
  currentMonitor = &monitor;
  currentStop = nullptr;
}

Polling::Polling( const std::atomic<bool> &stop ) : mMonitorBefore( currentMonitor ), mStopBefore( currentStop )
{
  currentMonitor = nullptr;
  currentStop = &stop;
}

Polling::~Polling()
{
  currentMonitor = mMonitorBefore;
  currentStop = mStopBefore;
}

bool isToStop()
{
  if ( currentStop )
    return currentStop->load( std::memory_order_relaxed );
  if ( !currentMonitor || !currentMonitor->canceled )
    return false;
  constexpr auto BETWEEN = std::chrono::milliseconds( 5 );
  const Clock::time_point now = Clock::now();
  if ( now - lastAsked < BETWEEN )
    return false;
  const bool stop = currentMonitor->canceled();
  lastAsked = stop ? Clock::time_point() : now; // who is told to stop is told so again
  return stop;
}

void pollNow()
{
  if ( isToStop() )
    throw Canceled();
}

} // namespace lacuna
