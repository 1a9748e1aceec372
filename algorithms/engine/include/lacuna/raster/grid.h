// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"
#include "lacuna/run_context.h"

#include <cstddef>
#include <cstdint>

namespace lacuna
{

/**
 * The cells of a raster as a plane: x counts columns and y rows from the outer corner of the first cell, so that cell
 * (column, row) is the square from (column, row) to (column + 1, row + 1). Rotated, south-up and non-square grids are
 * all affine, and shares of a cell do not change under an affine map.
 */
struct Grid
{
  std::size_t columns = 0;
  std::size_t rows = 0;
  double transform[6] = { 0, 1, 0, 0, 0, 1 }; ///< of GDAL: x = t0 + t1 column + t2 row, y = t3 + t4 column + t5 row

  double determinant() const { return transform[1] * transform[5] - transform[2] * transform[4]; }
  /// From the raster's CRS to the plane of cells. The determinant must not be 0.
  Point toCell( double x, double y ) const
  {
    const double dx = x - transform[0];
    const double dy = y - transform[3];
    const double d = determinant();
    // Axis-parallel grids, nearly all, by one division: the same cell borders as GDAL's own tools.
    if ( transform[2] == 0 && transform[4] == 0 )
      return { dx / transform[1], dy / transform[5] };
    return { ( dx * transform[5] - dy * transform[2] ) / d, ( dy * transform[1] - dx * transform[4] ) / d };
  }
  /// The centre, in the plane of cells, that is nearest on the map; of equally near ones that of the lower column and
  /// row. Another cell than the one that holds the point only on slanted grids and on borders. The same point again
  /// where none is near.
  Point nearestCentre( double x, double y ) const;
  /// The same cells in the same places, to a millionth of a cell over the whole grid.
  bool sameCells( const Grid &other ) const;
};

/// A rectangle of cells; may reach beyond the grid.
struct CellWindow
{
  std::int64_t column = 0;
  std::int64_t row = 0;
  std::int64_t columns = 0;
  std::int64_t rows = 0;

  bool isEmpty() const { return columns <= 0 || rows <= 0; }
  std::size_t cells() const
  {
    return isEmpty() ? 0 : static_cast<std::size_t>( columns ) * static_cast<std::size_t>( rows );
  }
  CellWindow intersected( const CellWindow &other ) const;
  CellWindow united( const CellWindow &other ) const;
};

/// The cells a box in the plane of cells touches; borders count to the cell right and below of them. Empty for an empty
/// box.
CellWindow cellsOf( const Box &box );

/// Brings footprints (polygons or points) to the plane of cells, outer rings counter-clockwise there. Corners that lie
/// on the border of a cell but for the rounding of their coordinates are put on it. \throws Canceled
void toCells( Footprints &footprints, const Grid &grid, const RunContext &context );

} // namespace lacuna
