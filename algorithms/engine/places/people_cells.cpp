// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/places/people_cells.h"
#include "../core/polling.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacuna
{

namespace
{

constexpr std::int64_t CELLS_AT_ONCE = 4 << 20;

// A building and the number of its cell, counted row by row.
struct Placed
{
  std::uint64_t cell;
  std::uint32_t row;
};

std::vector<Placed>
placedIn( const Grid &grid, std::span<const Point> points, std::span<const std::uint8_t> judged, PeopleCells &result )
{
  std::vector<Placed> placed;
  Box reach;
  for ( std::size_t row = 0; row < points.size(); ++row )
  {
    poll( row );
    if ( !judged[row] )
      continue;
    const double column = std::floor( points[row].x ), line = std::floor( points[row].y );
    if ( column >= 0 && line >= 0 && column < static_cast<double>( grid.columns )
         && line < static_cast<double>( grid.rows ) )
    {
      placed.push_back(
        { static_cast<std::uint64_t>( line ) * grid.columns + static_cast<std::uint64_t>( column ),
          static_cast<std::uint32_t>( row ) }
      );
      reach.add( column, line );
    }
    else
      result.outside[row] = 1;
  }
  result.window = cellsOf( reach );
  std::sort( placed.begin(), placed.end(), []( const Placed &a, const Placed &b ) {
    return a.cell != b.cell ? a.cell < b.cell : a.row < b.row;
  } );
  return placed;
}

} // namespace

PeopleCells readPeopleCells(
  RasterFile &raster, std::span<const Point> points, std::span<const std::uint8_t> judged, const RunContext &context
)
{
  const Polling polling( context );
  PeopleCells result;
  result.outside.assign( points.size(), 0 );
  const Grid &grid = raster.grid();
  const std::vector<Placed> placed = placedIn( grid, points, judged, result );
  const CellWindow &all = result.window;
  const RasterStop stop = [] { return isToStop(); };
  const std::int64_t blocks = std::max<std::int64_t>( 1, raster.blockRows() );
  const std::int64_t rowsAtOnce
    = std::max<std::int64_t>( 1, CELLS_AT_ONCE / std::max<std::int64_t>( 1, all.columns ) / blocks ) * blocks;
  std::vector<double> values;
  std::size_t next = 0; // of placed
  for ( std::int64_t from = all.row; from < all.row + all.rows && !all.isEmpty(); )
  {
    // Strips end where blocks do, so that none is read twice.
    const std::int64_t to = std::min( all.row + all.rows, ( from / blocks ) * blocks + rowsAtOnce );
    const CellWindow strip { all.column, from, all.columns, to - from };
    values.resize( strip.cells() );
    raster.read( strip, values.data(), stop );
    for ( std::size_t i = 0; i < values.size(); ++i )
    {
      poll( i );
      const std::uint64_t line = static_cast<std::uint64_t>( from ) + i / static_cast<std::size_t>( all.columns );
      const std::uint64_t column
        = static_cast<std::uint64_t>( all.column ) + i % static_cast<std::size_t>( all.columns );
      const std::uint64_t cell = line * grid.columns + column;
      const bool isBuilt = next < placed.size() && placed[next].cell == cell;
      result.negative += values[i] < 0 ? 1 : 0;
      if ( !isBuilt && !( values[i] > 0 ) )
        continue;
      const auto number = static_cast<std::uint32_t>( result.cells.size() );
      result.cells.emplace_back( static_cast<std::uint32_t>( column ), static_cast<std::uint32_t>( line ) );
      result.people.push_back( values[i] >= 0 ? values[i] : std::numeric_limits<double>::quiet_NaN() );
      for ( ; next < placed.size() && placed[next].cell == cell; ++next )
        result.places.emplace_back( placed[next].row, number );
    }
    from = to;
    if ( context.monitor.progress )
      context.monitor.progress( static_cast<double>( from - all.row ) / static_cast<double>( all.rows ) );
  }
  std::sort( result.places.begin(), result.places.end() );
  return result;
}

} // namespace lacuna
