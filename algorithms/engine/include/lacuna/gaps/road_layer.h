// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"
#include "lacuna/layer.h"
#include "lacuna/metric_frame.h"
#include "lacuna/run_context.h"
#include "lacuna/segment.h"
#include "lacuna/spatial_index.h"

#include <cstdint>
#include <vector>

namespace lacuna
{

/// One straight piece of a road, or a part of it inside or outside the area; working coordinates.
struct RoadSegment : Segment
{
  double along[2] = { 0, 0 };  ///< unit direction of the segment
  double course[2] = { 0, 0 }; ///< unit direction of the road about its middle, over RoadLayerOptions::courseM
  std::uint32_t row = 0;
  std::uint32_t path = 0;   ///< number of the path in the table of lines
  std::uint32_t vertex = 0; ///< its first vertex in the path
  double from = 0;          ///< share of the piece between the two vertices that is judged: 0..1 without an area
  double to = 1;
  double lengthM = 0; ///< of the judged part
  bool judged = true; ///< false: outside the area, or the same stretch as an earlier segment
};

/// Roads, cleaned and cut into segments. Rows keep the order and number of the input; a table's paths are the parts of
/// the rows.
struct RoadLayer
{
  Footprints lines;
  std::vector<SkipReason> skip;
  std::vector<RoadSegment> segments;       ///< by path, then vertex; zero-length pieces left out
  std::vector<std::uint32_t> firstSegment; ///< per path, one more at the end
  std::vector<double> lengthM;             ///< per row, judged
  SpatialIndex index;                      ///< over the segments
  double repeatedM = 0;                    ///< length left out because an earlier segment runs there already

  std::size_t size() const { return skip.size(); }
  bool judged( std::size_t row ) const { return skip[row] == SkipReason::None; }
};

struct RoadLayerOptions
{
  double courseM = 20; ///< length the direction of a road is taken over, so that zig-zag digitising does not count
  const Footprints *area = nullptr; ///< judge only what lies inside; boxes up to date
};

/**
 * In: paths in working coordinates and, per row, what the reader already found wrong. Pieces that run over an earlier
 * one of the layer vertex for vertex, in either direction, are judged once; a row of which nothing is left is a
 * Duplicate. Rows without length are ZeroLength, rows that more than 100 others, in pieces no shorter than half, run
 * within 10 m of TooManyOverlaps: they are left out of the segments. \throws Canceled
 */
RoadLayer prepareRoads(
  Footprints lines, std::vector<SkipReason> skip, const MetricFrame &frame, const RoadLayerOptions &options,
  const RunContext &context
);

} // namespace lacuna
