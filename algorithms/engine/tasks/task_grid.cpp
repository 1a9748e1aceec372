// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/tasks/task_grid.h"
#include "../core/angles.h"
#include "../core/polling.h"
#include "../geometry/area_clip.h"
#include "lacuna/parallel.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lacuna
{

// The grid of the HOT Tasking Manager, frontend/src/utils/taskGrid.js, with its constants and roundings; squares and
// hexagons are own.

namespace
{

// Of the grid, and below of the projection: both as the Tasking Manager’s taskGrid.js has them.
constexpr double GRID_HALF_WORLD_M = 156543.0339 * 256 / 2;
// Half the circumference of EPSG:3857, π × 6,378,137 m, cut to the centimetre.
constexpr double PROJECTION_HALF_WORLD_M = 20037508.34;

double sideOf( int zoom ) { return GRID_HALF_WORLD_M / std::exp2( zoom - 1 ); }

double toX( double longitude ) { return longitude * PROJECTION_HALF_WORLD_M / 180; }

double toY( double latitude )
{
  return std::log( std::tan( ( 90 + latitude ) * std::numbers::pi / 360 ) ) / RADIANS_PER_DEGREE
         * PROJECTION_HALF_WORLD_M / 180;
}

double toLongitude( double x ) { return x / PROJECTION_HALF_WORLD_M * 180; }

double toLatitude( double y )
{
  return DEGREES_PER_RADIAN
         * ( 2 * std::atan( std::exp( toRadians( y / PROJECTION_HALF_WORLD_M * 180 ) ) ) - std::numbers::pi / 2 );
}

struct Range
{
  double first;
  double end;
};

Range cellRange( double min, double max, int zoom )
{
  return {
    std::floor( ( std::ceil( min ) + GRID_HALF_WORLD_M ) / sideOf( zoom ) ),
    std::ceil( ( std::floor( max ) + GRID_HALF_WORLD_M ) / sideOf( zoom ) )
  };
}

} // namespace

Box SlippyCell::bounds() const
{
  const double side = sideOf( zoom );
  const auto at = [side]( std::int64_t index ) { return static_cast<double>( index ) * side - GRID_HALF_WORLD_M; };
  return { toLongitude( at( x ) ), toLatitude( at( y ) ), toLongitude( at( x + 1 ) ), toLatitude( at( y + 1 ) ) };
}

double slippyCount( const Box &degrees, int zoom )
{
  const Range x = cellRange( toX( degrees.xMin ), toX( degrees.xMax ), zoom );
  const Range y = cellRange( toY( degrees.yMin ), toY( degrees.yMax ), zoom );
  return std::max( 0.0, x.end - x.first ) * std::max( 0.0, y.end - y.first );
}

std::vector<SlippyCell> slippyCells( const Box &degrees, int zoom )
{
  const Range x = cellRange( toX( degrees.xMin ), toX( degrees.xMax ), zoom );
  const Range y = cellRange( toY( degrees.yMin ), toY( degrees.yMax ), zoom );
  std::vector<SlippyCell> cells;
  for ( auto column = static_cast<std::int64_t>( x.first ); column < static_cast<std::int64_t>( x.end ); ++column )
    for ( auto row = static_cast<std::int64_t>( y.first ); row < static_cast<std::int64_t>( y.end ); ++row )
      cells.push_back( { column, row, zoom } );
  return cells;
}

Footprints squareCells( const Box &box, double size )
{
  Footprints cells;
  const double columns = std::max( 1.0, std::ceil( box.width() / size - 1e-9 ) );
  const double rows = std::max( 1.0, std::ceil( box.height() / size - 1e-9 ) );
  for ( double row = 0; row < rows; ++row )
    for ( double column = 0; column < columns; ++column )
    {
      cells.beginRing( false );
      cells.addVertex( box.xMin + column * size, box.yMin + row * size );
      cells.addVertex( box.xMin + ( column + 1 ) * size, box.yMin + row * size );
      cells.addVertex( box.xMin + ( column + 1 ) * size, box.yMin + ( row + 1 ) * size );
      cells.addVertex( box.xMin + column * size, box.yMin + ( row + 1 ) * size );
      cells.endRing();
      cells.endFeature();
    }
  cells.updateBoxes();
  return cells;
}

Footprints hexagonCells( const Box &box, double size )
{
  // Corners on a lattice of half widths and half sides, so that neighbours have the very same ones.
  Footprints cells;
  const double halfWidth = size / 2;
  const double halfSide = size / std::sqrt( 3.0 ) / 2;
  const double rows = std::ceil( ( box.height() + halfSide ) / ( 3 * halfSide ) ) + 1;
  const double columns = std::ceil( box.width() / size ) + 1;
  constexpr int CORNERS[6][2] = { { 0, -2 }, { 1, -1 }, { 1, 1 }, { 0, 2 }, { -1, 1 }, { -1, -1 } };
  for ( double row = 0; row < rows; ++row )
    for ( double column = 0; column < columns; ++column )
    {
      const double across = 2 * column + ( std::fmod( row, 2 ) > 0 ? 1 : 0 );
      cells.beginRing( false );
      for ( const auto &corner : CORNERS )
        cells.addVertex( box.xMin + ( across + corner[0] ) * halfWidth, box.yMin + ( 3 * row + corner[1] ) * halfSide );
      cells.endRing();
      cells.endFeature();
    }
  cells.updateBoxes();
  return cells;
}

ClippedCells clipCells( const Footprints &cells, const Footprints &area, bool cut, const RunContext &context )
{
  constexpr std::size_t CHUNK = 256;
  std::vector<ClippedCells> parts( ( cells.size() + CHUNK - 1 ) / CHUNK );
  parallelFor( cells.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    AreaClip clip( area );
    ClippedCells &part = parts[begin / CHUNK];
    for ( std::size_t i = begin; i < end; ++i )
    {
      pollNow();
      const AreaClip::Found found = clip.cut( cells, i, part.shapes, cut );
      if ( found == AreaClip::Found::Nothing )
        continue;
      part.cell.push_back( static_cast<std::uint32_t>( i ) );
      part.whole.push_back( found == AreaClip::Found::Whole ? 1 : 0 );
    }
  } );
  const Polling polling( context );
  ClippedCells all;
  all.shapes = Footprints( context.storage );
  for ( const ClippedCells &part : parts )
    for ( std::size_t row = 0; row < part.cell.size(); ++row )
    {
      poll( all.cell.size() );
      all.shapes.append( part.shapes, row );
      all.cell.push_back( part.cell[row] );
      all.whole.push_back( part.whole[row] );
    }
  all.shapes.updateBoxes();
  return all;
}

} // namespace lacuna
