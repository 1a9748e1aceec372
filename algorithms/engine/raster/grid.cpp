// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/raster/grid.h"
#include "lacuna/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacuna
{

namespace
{
constexpr double FARTHEST = 4e15; // cells; whole numbers are still exact
} // namespace

bool Grid::sameCells( const Grid &other ) const
{
  if ( columns != other.columns || rows != other.rows )
    return false;
  const double width = std::hypot( transform[1], transform[4] );
  const double height = std::hypot( transform[2], transform[5] );
  for ( const double column : { 0.0, static_cast<double>( columns ) } )
    for ( const double row : { 0.0, static_cast<double>( rows ) } )
    {
      const auto at = [&]( const Grid &grid, int k ) { return grid.transform[k] + grid.transform[k + 1] * column + grid.transform[k + 2] * row; };
      if ( std::hypot( at( *this, 0 ) - at( other, 0 ), at( *this, 3 ) - at( other, 3 ) ) > 1e-6 * std::min( width, height ) )
        return false;
    }
  return true;
}

CellWindow CellWindow::intersected( const CellWindow &other ) const
{
  CellWindow both;
  both.column = std::max( column, other.column );
  both.row = std::max( row, other.row );
  both.columns = std::max<std::int64_t>( 0, std::min( column + columns, other.column + other.columns ) - both.column );
  both.rows = std::max<std::int64_t>( 0, std::min( row + rows, other.row + other.rows ) - both.row );
  return both;
}

CellWindow CellWindow::united( const CellWindow &other ) const
{
  if ( isEmpty() )
    return other;
  if ( other.isEmpty() )
    return *this;
  CellWindow both;
  both.column = std::min( column, other.column );
  both.row = std::min( row, other.row );
  both.columns = std::max( column + columns, other.column + other.columns ) - both.column;
  both.rows = std::max( row + rows, other.row + other.rows ) - both.row;
  return both;
}

CellWindow cellsOf( const Box &box )
{
  if ( box.isEmpty() )
    return {};
  const auto cell = []( double value ) { return static_cast<std::int64_t>( std::floor( std::clamp( value, -FARTHEST, FARTHEST ) ) ); };
  CellWindow window;
  window.column = cell( box.xMin );
  window.row = cell( box.yMin );
  window.columns = cell( box.xMax ) - window.column + 1;
  window.rows = cell( box.yMax ) - window.row + 1;
  return window;
}

namespace
{

// A coordinate on the border of a cell lies beside it by the rounding of its own last digits: then it is on it. Else a footprint
// drawn along the cells would cover a hair of their neighbours.
double onBorder( double cell, double coordinate, double origin, double size )
{
  const double whole = std::round( cell );
  const double rounding = 4 * std::numeric_limits<double>::epsilon() * std::max( std::abs( coordinate ), std::abs( origin ) ) / std::abs( size );
  return std::abs( cell - whole ) <= rounding ? whole : cell;
}

} // namespace

void toCells( Footprints &footprints, const Grid &grid, int threads, const Monitor &monitor )
{
  const bool parallel = grid.transform[2] == 0 && grid.transform[4] == 0;
  parallelFor( footprints.size(), 8192, threads, monitor, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t feature = begin; feature < end; ++feature )
    {
      const std::span<double> xy = footprints.coordinates( feature );
      for ( std::size_t i = 0; i < xy.size(); i += 2 )
      {
        Point cell = grid.toCell( xy[i], xy[i + 1] );
        if ( parallel )
          cell = { onBorder( cell.x, xy[i], grid.transform[0], grid.transform[1] ), onBorder( cell.y, xy[i + 1], grid.transform[3], grid.transform[5] ) };
        xy[i] = cell.x;
        xy[i + 1] = cell.y;
      }
      footprints.orient( feature );
    }
  } );
  footprints.updateBoxes();
}

} // namespace lacuna
