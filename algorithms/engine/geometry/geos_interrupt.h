// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <geos_c.h>

namespace lacuna
{

/**
 * While it lives, long calls of GEOS on this thread are given up when the thread is told to stop (core/polling.h): they
 * fail, and pollNow() tells why. Of one context since GEOS 3.14. Before, GEOS knows one callback for the whole process:
 * other threads call it too, and nothing happens there. Not on Windows before 3.14, where GEOS may come from another
 * compiler.
 */
class GeosInterrupt
{
public:
  explicit GeosInterrupt( GEOSContextHandle_t context );
  ~GeosInterrupt();
  GeosInterrupt( const GeosInterrupt & ) = delete;
  GeosInterrupt &operator=( const GeosInterrupt & ) = delete;

private:
  GEOSContextHandle_t mContext;
};

} // namespace lacuna
