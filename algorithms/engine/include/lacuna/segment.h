// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/box.h"

#include <algorithm>

namespace lacuna
{

/// A straight piece between two points.
struct Segment
{
  double x1 = 0;
  double y1 = 0;
  double x2 = 0;
  double y2 = 0;

  Box box() const { return { std::min( x1, x2 ), std::min( y1, y2 ), std::max( x1, x2 ), std::max( y1, y2 ) }; }
};

/// Squared distance from a point; share, if given, receives where on the segment its nearest place is, 0..1.
inline double squaredDistance( double x, double y, const Segment &s, double *share = nullptr )
{
  const double vx = s.x2 - s.x1;
  const double vy = s.y2 - s.y1;
  const double length = vx * vx + vy * vy;
  const double t = length > 0 ? std::clamp( ( ( x - s.x1 ) * vx + ( y - s.y1 ) * vy ) / length, 0.0, 1.0 ) : 0.0;
  if ( share )
    *share = t;
  const double dx = x - s.x1 - t * vx;
  const double dy = y - s.y1 - t * vy;
  return dx * dx + dy * dy;
}

} // namespace lacuna
