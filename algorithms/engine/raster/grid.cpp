// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/raster/grid.h"
#include "lacuna/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacuna
{

// The affine geotransform of GDAL’s raster data model, inverted: all work on rasters is done in the plane of cells.

namespace
{
// In cells; below 2^52, so that whole numbers are still exact.
constexpr double MAX_CELL = 4e15;
} // namespace

namespace
{

// The centres along one axis as a study would list them: evenly from the first to the last. A geotransform is half a
// cell off either; what taking that half back leaves of rounding is taken away, since it would decide between two
// centres as near.
class CentreAxis
{
public:
  CentreAxis( double origin, double size, std::size_t count ) : mCount( static_cast<std::int64_t>( count ) )
  {
    const double decimals = std::pow( 10, std::ceil( -std::log10( std::abs( size ) * 1e-6 ) ) );
    const auto tidy = [decimals]( double value ) {
      return std::abs( value ) * decimals < 9e15 ? std::round( value * decimals ) / decimals : value;
    };
    mFirst = tidy( origin + size / 2 );
    const double last = tidy( origin + size * ( static_cast<double>( count ) - 0.5 ) );
    mStep = count > 1 ? ( last - mFirst ) / static_cast<double>( count - 1 ) : size;
  }
  std::int64_t nearest( double value ) const
  {
    const auto guess = static_cast<std::int64_t>(
      std::floor( std::clamp( ( value - mFirst ) / mStep + 0.5, -2.0, static_cast<double>( mCount ) + 1 ) )
    );
    std::int64_t best = guess - 1;
    for ( const std::int64_t other : { guess, guess + 1 } )
      if ( std::abs( value - at( other ) ) < std::abs( value - at( best ) ) )
        best = other;
    // Outside, beyond half a cell, there is none.
    return best < 0 || best >= mCount ? guess : best;
  }

private:
  double at( std::int64_t i ) const { return static_cast<double>( i ) * mStep + mFirst; }
  std::int64_t mCount;
  double mFirst = 0;
  double mStep = 1;
};

} // namespace

Point Grid::nearestCentre( double x, double y ) const
{
  const Point own = toCell( x, y );
  if ( transform[2] == 0 && transform[4] == 0 )
    return {
      static_cast<double>( CentreAxis( transform[0], transform[1], columns ).nearest( x ) ) + 0.5,
      static_cast<double>( CentreAxis( transform[3], transform[5], rows ).nearest( y ) ) + 0.5
    };
  double nearest = std::numeric_limits<double>::infinity();
  Point best = own;
  for ( int down = -1; down <= 1; ++down )
    for ( int across = -1; across <= 1; ++across )
    {
      const Point centre { std::floor( own.x ) + across + 0.5, std::floor( own.y ) + down + 0.5 };
      const double dx = centre.x - own.x;
      const double dy = centre.y - own.y;
      const double distance
        = std::hypot( transform[1] * dx + transform[2] * dy, transform[4] * dx + transform[5] * dy );
      if ( distance < nearest )
      {
        nearest = distance;
        best = centre;
      }
    }
  return best;
}

bool Grid::sameCells( const Grid &other ) const
{
  if ( columns != other.columns || rows != other.rows )
    return false;
  const double width = std::hypot( transform[1], transform[4] );
  const double height = std::hypot( transform[2], transform[5] );
  for ( const double column : { 0.0, static_cast<double>( columns ) } )
    for ( const double row : { 0.0, static_cast<double>( rows ) } )
    {
      const auto at = [&]( const Grid &grid, int k ) {
        return grid.transform[k] + grid.transform[k + 1] * column + grid.transform[k + 2] * row;
      };
      if ( std::hypot( at( *this, 0 ) - at( other, 0 ), at( *this, 3 ) - at( other, 3 ) )
           > 1e-6 * std::min( width, height ) )
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
  const auto cell = []( double value ) {
    return static_cast<std::int64_t>( std::floor( std::clamp( value, -MAX_CELL, MAX_CELL ) ) );
  };
  CellWindow window;
  window.column = cell( box.xMin );
  window.row = cell( box.yMin );
  window.columns = cell( box.xMax ) - window.column + 1;
  window.rows = cell( box.yMax ) - window.row + 1;
  return window;
}

namespace
{

// A coordinate on the border of a cell lies beside it by the rounding of its own last digits: then it is on it. Else a
// footprint drawn along the cells would cover a hair of their neighbours.
double onBorder( double cell, double coordinate, double origin, double size )
{
  const double whole = std::round( cell );
  const double rounding = 4 * std::numeric_limits<double>::epsilon()
                          * std::max( std::abs( coordinate ), std::abs( origin ) ) / std::abs( size );
  return std::abs( cell - whole ) <= rounding ? whole : cell;
}

} // namespace

void toCells( Footprints &footprints, const Grid &grid, const RunContext &context )
{
  const bool parallel = grid.transform[2] == 0 && grid.transform[4] == 0;
  parallelFor( footprints.size(), 8192, context, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t feature = begin; feature < end; ++feature )
    {
      const std::span<double> xy = footprints.coordinates( feature );
      for ( std::size_t i = 0; i < xy.size(); i += 2 )
      {
        Point cell = grid.toCell( xy[i], xy[i + 1] );
        if ( parallel )
          cell = {
            onBorder( cell.x, xy[i], grid.transform[0], grid.transform[1] ),
            onBorder( cell.y, xy[i + 1], grid.transform[3], grid.transform[5] )
          };
        xy[i] = cell.x;
        xy[i + 1] = cell.y;
      }
      footprints.orient( feature );
    }
  } );
  footprints.updateBoxes();
}

} // namespace lacuna
