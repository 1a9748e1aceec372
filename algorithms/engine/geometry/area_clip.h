// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "geos_context.h"

namespace lacuna
{

/// Cuts many shapes to one area. For one thread.
class AreaClip
{
public:
  enum class Found
  {
    Nothing, ///< not even a piece; touching does not count
    Whole,
    Part
  };
  explicit AreaClip( const Footprints &area ); ///< of one feature
  ~AreaClip();
  AreaClip( const AreaClip & ) = delete;
  AreaClip &operator=( const AreaClip & ) = delete;

  /// Appends what of the shape lies inside to out; all of it where cutting is off and some does.
  Found cut( const Footprints &shapes, std::size_t row, Footprints &out, bool cutting );

private:
  GeosContext mContext;
  GeosContext::Geometry mArea;
  const GEOSPreparedGeometry *mPrepared;
};

} // namespace lacuna
