// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"
#include "lacuna/metric_frame.h"
#include "lacuna/run_context.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lacuna
{

struct ShapeMeasures
{
  double areaM2 = 0;
  double compactness = 0; ///< Polsby and Popper 1991: 4πA / P² over all rings; 1 for a circle
  int parts = 0;
};

/// In: oriented polygons, working coordinates.
ShapeMeasures measureShape( const Footprints &shapes, std::size_t row, const MetricFrame &frame );

/**
 * The footprints that more than one task holds a piece of, however the tasks were made; rows rising. A piece counts
 * from 0.01 m² on: a border along a shared wall is no cut. Nor is one between the parts of a footprint.
 * \throws Canceled
 */
std::vector<std::uint32_t> cutFootprints(
  const Footprints &tasks, const Footprints &footprints, const MetricFrame &frame, const RunContext &context
);

/// The shape whose border is nearest to a place, the first of several; -1 where there is none. Boxes up to date.
std::int32_t nearestShape( const Footprints &shapes, Point place );

/// The spread of the work of tasks.
struct WorkSpread
{
  double mean = 0;
  double cv = 0; ///< standard deviation of all tasks over their mean
  double min = 0;
  double max = 0;
};
WorkSpread spreadOf( std::span<const double> work );

} // namespace lacuna
