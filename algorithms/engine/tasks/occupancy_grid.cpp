// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "occupancy_grid.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacuna
{

// A sparse occupancy grid: where points are missing, fillers are put, staggered so that the triangles are near
// equilateral.

OccupancyGrid::OccupancyGrid( const Box &box, double cell )
  : mBox( box )
  , mCell( std::max( { cell, ( box.width() + box.height() ) / 1e9, std::numeric_limits<double>::min() } ) )
{}

std::uint64_t OccupancyGrid::key( double x, double y ) const
{
  constexpr double MAX_INDEX = 4e9;
  const auto column = static_cast<std::uint64_t>( std::clamp( ( x - mBox.xMin ) / mCell, 0.0, MAX_INDEX ) );
  const auto row = static_cast<std::uint64_t>( std::clamp( ( y - mBox.yMin ) / mCell, 0.0, MAX_INDEX ) );
  return row << 32 | column;
}

void OccupancyGrid::mark( double x, double y )
{
  const std::uint64_t cell = key( x, y );
  // Corners of a house come one after the other, mostly in one cell.
  if ( mTaken.empty() || mTaken.back() != cell )
    mTaken.push_back( cell );
}

void OccupancyGrid::settle()
{
  std::sort( mTaken.begin(), mTaken.end() );
  mTaken.erase( std::unique( mTaken.begin(), mTaken.end() ), mTaken.end() );
}

bool OccupancyGrid::taken( double x, double y ) const
{
  return std::binary_search( mTaken.begin(), mTaken.end(), key( x, y ) );
}

void OccupancyGrid::forEachFree( const Box &box, const std::function<void( double x, double y )> &visit )
{
  const double firstRow = std::floor( ( box.yMin - mBox.yMin ) / mCell );
  const double firstColumn = std::floor( ( box.xMin - mBox.xMin ) / mCell );
  for ( double row = firstRow; mBox.yMin + row * mCell < box.yMax; ++row )
    for ( double column = firstColumn; mBox.xMin + column * mCell < box.xMax; ++column )
    {
      const double x = mBox.xMin + ( column + ( std::fmod( row, 2 ) > 0 ? 0.75 : 0.25 ) ) * mCell;
      const double y = mBox.yMin + ( row + 0.5 ) * mCell;
      if ( !taken( x, y ) && mVisited.insert( key( x, y ) ).second )
        visit( x, y );
    }
}

} // namespace lacuna
