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

thread_local const RunContext *currentContext = nullptr;
thread_local const std::atomic<bool> *currentStop = nullptr;
thread_local Clock::time_point lastAsked;

} // namespace

Polling::Polling( const RunContext &context ) : mContextBefore( currentContext ), mStopBefore( currentStop )
{
  currentContext = &context;
  currentStop = nullptr;
}

Polling::Polling( const std::atomic<bool> &stop ) : mContextBefore( currentContext ), mStopBefore( currentStop )
{
  currentContext = nullptr;
  currentStop = &stop;
}

Polling::~Polling()
{
  currentContext = mContextBefore;
  currentStop = mStopBefore;
}

bool isToStop()
{
  if ( currentStop )
    return currentStop->load( std::memory_order_relaxed );
  if ( !currentContext || ( !currentContext->monitor.canceled && !currentContext->storage ) )
    return false;
  constexpr auto BETWEEN = std::chrono::milliseconds( 5 );
  const Clock::time_point now = Clock::now();
  if ( now - lastAsked < BETWEEN )
    return false;
  if ( currentContext->storage )
    currentContext->storage->releasePagesSometimes();
  const bool stop = currentContext->monitor.canceled && currentContext->monitor.canceled();
  lastAsked = stop ? Clock::time_point() : now; // who is told to stop is told so again
  return stop;
}

void giveMemoryBack()
{
  if ( currentContext && currentContext->storage )
    currentContext->storage->releasePages();
}

void pollNow()
{
  if ( isToStop() )
    throw Canceled();
}

} // namespace lacuna
