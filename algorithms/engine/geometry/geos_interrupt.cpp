// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "geos_interrupt.h"
#include "../core/polling.h"

#include <mutex>

namespace lacuna
{

#if GEOS_VERSION_MAJOR > 3 || ( GEOS_VERSION_MAJOR == 3 && GEOS_VERSION_MINOR >= 14 )

GeosInterrupt::GeosInterrupt( GEOSContextHandle_t context ) : mContext( context )
{
  GEOSContext_setInterruptCallback_r( mContext, []( void * ) { return isToStop() ? 1 : 0; }, nullptr );
}

GeosInterrupt::~GeosInterrupt() { GEOSContext_setInterruptCallback_r( mContext, nullptr, nullptr ); }

#elif !defined( _WIN32 )

namespace
{

// GEOS's own flag of a request is the whole process's as well, so that another thread could take it: an exception, as GEOS itself
// throws one there, ends this call and no other. Its C interface catches all.
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

} // namespace

GeosInterrupt::GeosInterrupt( GEOSContextHandle_t context ) : mContext( context )
{
  ++watched;
  const std::lock_guard<std::mutex> lock( mutex );
  if ( users++ == 0 )
    before = GEOS_interruptRegisterCallback( interruptOwn );
}

GeosInterrupt::~GeosInterrupt()
{
  --watched;
  const std::lock_guard<std::mutex> lock( mutex );
  if ( --users == 0 )
    GEOS_interruptRegisterCallback( before );
}

#else

GeosInterrupt::GeosInterrupt( GEOSContextHandle_t context ) : mContext( context ) {}

GeosInterrupt::~GeosInterrupt() = default;

#endif

} // namespace lacuna
