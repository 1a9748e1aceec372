// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/run_context.h"

#include <memory>

namespace lacuna
{

/**
 * While it lives, calls of GEOS on this thread, whoever makes them, are given up once the context says canceled: they
 * fail as they do for bad geometries, so their caller must ask afterwards whether it was canceled. For code that calls
 * GEOS through other libraries; the engine's own calls need none. The context must outlive it. Does nothing on Windows,
 * where GEOS may come from another compiler.
 */
class GeosWatch
{
public:
  explicit GeosWatch( const RunContext &context );
  ~GeosWatch();
  GeosWatch( const GeosWatch & ) = delete;
  GeosWatch &operator=( const GeosWatch & ) = delete;

private:
  struct Parts;
  std::unique_ptr<Parts> mParts;
};

} // namespace lacuna
