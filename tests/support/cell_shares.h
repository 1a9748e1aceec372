// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "footprint_builders.h"
#include "geos_context.h"
#include "lacuna/raster/grid.h"

#include <map>
#include <utility>

namespace lacuna::testing
{

using Shares = std::map<std::pair<std::int64_t, std::int64_t>, double>; // column, row

/// Cell by cell with GEOS.
inline Shares geosShares( const Footprints &cells, std::size_t feature )
{
  Shares shares;
  GeosContext geos;
  const CellWindow box = cellsOf( cells.box( feature ) );
  for ( std::int64_t row = box.row; row < box.row + box.rows; ++row )
    for ( std::int64_t column = box.column; column < box.column + box.columns; ++column )
    {
      Footprints cell;
      addPolygon( cell, square( static_cast<double>( column ), static_cast<double>( row ), 1 ) );
      const double area = geos.intersectionArea( { cells, feature }, { cell, 0 } );
      if ( area > 0 )
        shares[{ column, row }] = area;
    }
  return shares;
}

} // namespace lacuna::testing
