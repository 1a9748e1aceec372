// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/box.h"
#include "lacuna/footprints.h"
#include "lacuna/gaps/earth_grid.h"
#include "lacuna/run_context.h"

#include <vector>

namespace lacuna
{

/// Squares of a grid that hangs on nothing but the place, whose middles lie in an area.
struct EmptyCells
{
  std::vector<EarthGrid::Key> keys; ///< of those that no building reaches into, row by row from the south-west
  std::size_t all = 0;              ///< with those that one does
};

/// More cells than this are refused: a slip of the cell size.
inline constexpr double MOST_CELLS = 2e7;

/**
 * In: an area (any number of polygons, boxes up to date) and layers of buildings (polygons or points, boxes up to
 * date), all in the working coordinates of the grid and its frame. A building reaches into a square when they have a
 * point in common. \throws Canceled, Error InvalidOption CELL_SIZE where there would be more than MOST_CELLS
 */
EmptyCells findEmptyCells(
  const Footprints &area, const std::vector<const Footprints *> &buildings, const EarthGrid &grid,
  const MetricFrame &frame, const RunContext &context
);

/// The square of a key, in working units.
Box cellBox( const EarthGrid &grid, const MetricFrame &frame, const EarthGrid::Key &key );

} // namespace lacuna
