// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"
#include "lacuna/metric_frame.h"

#include <cmath>

namespace lacuna
{

/// Metres on the ground between two places in working coordinates, by the factor of the frame half way: for distances
/// over which it hardly changes.
inline double metresBetween( const Point &a, const Point &b, const MetricFrame &frame )
{
  return std::hypot( a.x - b.x, a.y - b.y ) / frame.unitsPerMetre( ( a.x + b.x ) / 2, ( a.y + b.y ) / 2 );
}

} // namespace lacuna
