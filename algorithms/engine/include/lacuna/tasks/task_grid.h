// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"
#include "lacuna/run_context.h"

#include <cstdint>
#include <vector>

namespace lacuna
{

/// A square of the Tasking Manager's grid: web mercator tiles, x counted from the west and y from the south.
struct SlippyCell
{
  std::int64_t x = 0;
  std::int64_t y = 0;
  int zoom = 0;
  bool operator==( const SlippyCell & ) const = default;

  /// Degrees.
  Box bounds() const;
  /// One of the four of the next zoom: 0 south-west, 1 north-west, 2 south-east, 3 north-east.
  SlippyCell child( int which ) const { return { 2 * x + which / 2, 2 * y + which % 2, zoom + 1 }; }

  static constexpr int SMALLEST_SPLIT = 18; ///< the Tasking Manager splits no task of this zoom or above
};

/**
 * The cells the Tasking Manager makes for a box in degrees, in its order: x outer, y inner, both rising. The rules of
 * frontend/src/utils/taskGrid.js, with its two slightly different half widths of the world and its rounding to whole
 * metres.
 */
std::vector<SlippyCell> slippyCells( const Box &degrees, int zoom );
/// How many there would be.
double slippyCount( const Box &degrees, int zoom );

/// Squares and regular hexagons (pointed north) that cover a box, from its south-west corner, row by row; working
/// units. size: side of the square, or width of the hexagon from side to side.
Footprints squareCells( const Box &box, double size );
Footprints hexagonCells( const Box &box, double size );

struct ClippedCells
{
  Footprints shapes;
  std::vector<std::uint32_t> cell; ///< which each is of
  std::vector<std::uint8_t> whole; ///< 1: the cell lies inside the area, or was not cut
};

/// What of each cell lies in the area, cells without a piece of it left out; with cut false the whole cells that meet
/// it. In: one feature as area. \throws Canceled, Error GeometryLibrary
ClippedCells clipCells( const Footprints &cells, const Footprints &area, bool cut, const RunContext &context );

} // namespace lacuna
