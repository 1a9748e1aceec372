// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/raster/grid.h"

#include <span>
#include <vector>

namespace lacuna
{

/**
 * The exact share of every cell that a polygon covers. Holds scratch memory: one per thread.
 *
 * In: footprints of toCells() (holes and several parts welcome). A share is found without clipping: every edge adds, to
 * the cell it passes and to all cells right of it in that row, the signed area between itself and the right border of
 * the cell; the running sum along a row is the share (the signed-area accumulation of exact font rasterisers).
 * Promises: shares in 0..1, exact to 1e-11; cells that are only touched, or covered by less than 1e-12, have 0. Time:
 * edges × cells they cross, plus the cells of the box.
 */
class CellCoverage
{
public:
  /// Calls visit( row, first column, shares ) for the rows of the window that the polygon's box meets.
  template <class Visit>
  void scan( const Footprints &cells, std::size_t feature, const CellWindow &window, Visit &&visit )
  {
    const CellWindow part = accumulate( cells, feature, window );
    const std::size_t stride = static_cast<std::size_t>( part.columns ) + 1;
    for ( std::int64_t row = 0; row < part.rows; ++row )
    {
      double *sums = mSums.data() + static_cast<std::size_t>( row ) * stride;
      toShares( sums, static_cast<std::size_t>( part.columns ) );
      visit( part.row + row, part.column, std::span<const double>( sums, static_cast<std::size_t>( part.columns ) ) );
    }
  }

private:
  CellWindow accumulate( const Footprints &cells, std::size_t feature, const CellWindow &window );
  static void toShares( double *sums, std::size_t columns );

  std::vector<double> mSums;
};

} // namespace lacuna
