// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/gaps/offset_field.h"
#include "lacuna/gaps/road_layer.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace lacuna
{

struct RoadOptions
{
  double toleranceM = 10;
  double maxAngleDegrees
    = 30; ///< 0..90, without regard to the direction roads are drawn in; 90 is the plain buffer rule
  double minLengthM = 20;
  bool correctOffset = true;
  double maxOffsetM = 10;
};

/// A stretch of one path: from and to count vertices, with the share of the piece behind the point.
struct RoadStretch
{
  std::uint32_t row = 0;
  std::uint32_t path = 0;
  double from = 0;
  double to = 0;
};

/// One part of the road network that the other layer lacks.
struct RoadGap
{
  std::uint32_t row = 0;              ///< the road it is told of
  std::vector<RoadStretch> stretches; ///< one, or several where short roads are missing together
  double lengthM = 0;
  double share = 0;                                          ///< of the judged length of the roads it is part of
  double nearestM = std::numeric_limits<double>::infinity(); ///< from its middle to the other layer
};

struct RoadSide
{
  std::vector<RoadGap> gaps; ///< by row, then along the road
  double lengthM = 0;        ///< judged
  double coveredM = 0;       ///< lengthM less the gaps
};

struct RoadGapResult
{
  OffsetField offsets;
  RoadSide reference;
  RoadSide osm;
};

/**
 * Which parts of the roads of each layer the other one lacks.
 *
 * A point of a road is covered when a road of the other layer passes within the tolerance at no more than the greatest
 * angle. Two things follow from roads being drawn differently, and hold unless maxAngleDegrees is 90:
 * - a road between two carriageways, or one of two with a single line between them, is covered up to 2.5 tolerances
 * away;
 * - a line that lies on one of two parallel roads does not cover the other beside it (a service road), over 5
 * tolerances or half
 *   of that road.
 * Uncovered parts below minLengthM count as covered, unless whole short roads are missing side by side.
 * \throws Canceled, Error InvalidOption
 */
RoadGapResult findRoadGaps(
  const RoadLayer &reference, const RoadLayer &osm, const MetricFrame &frame, const RoadOptions &options,
  const RunContext &context
);

} // namespace lacuna
