// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "geos_interrupt.h"
#include "../core/polling.h"
#include "lacuna/geos_watch.h"

#include <mutex>

namespace lacuna
{

namespace
{

#ifndef _WIN32

// GEOS's own flag of a request is the whole process's as well, so that another thread could take it: an exception, as
// GEOS itself throws one there, ends this call and no other. Its C interface catches all.
struct Interrupted
{};

thread_local int watched = 0;

void interruptOwn()
{
  if ( watched > 0 && isToStop() )
    throw Interrupted();
}

std::mutex mutex;
int users = 0;
GEOSInterruptCallback *before = nullptr;

/// Has every call of GEOS on this thread given up when the thread is told to stop.
void watchThread()
{
  ++watched;
  const std::lock_guard<std::mutex> lock( mutex );
  if ( users++ == 0 )
    before = GEOS_interruptRegisterCallback( interruptOwn );
}

void leaveThread()
{
  --watched;
  const std::lock_guard<std::mutex> lock( mutex );
  if ( --users == 0 )
    GEOS_interruptRegisterCallback( before );
}

#else

void watchThread() {}

void leaveThread() {}

#endif

} // namespace

struct GeosWatch::Parts
{
  explicit Parts( const RunContext &context ) : polling( context ) { watchThread(); }
  ~Parts() { leaveThread(); }
  Parts( const Parts & ) = delete;
  Parts &operator=( const Parts & ) = delete;
  Polling polling;
};

GeosWatch::GeosWatch( const RunContext &context ) : mParts( std::make_unique<Parts>( context ) ) {}

GeosWatch::~GeosWatch() = default;

#if GEOS_VERSION_MAJOR > 3 || ( GEOS_VERSION_MAJOR == 3 && GEOS_VERSION_MINOR >= 14 )

GeosInterrupt::GeosInterrupt( GEOSContextHandle_t context ) : mContext( context )
{
  GEOSContext_setInterruptCallback_r( mContext, []( void * ) { return isToStop() ? 1 : 0; }, nullptr );
}

GeosInterrupt::~GeosInterrupt() { GEOSContext_setInterruptCallback_r( mContext, nullptr, nullptr ); }

#else

GeosInterrupt::GeosInterrupt( GEOSContextHandle_t context ) : mContext( context ) { watchThread(); }

GeosInterrupt::~GeosInterrupt() { leaveThread(); }

#endif

} // namespace lacuna
