// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/street/tile_grid.h"
#include "../core/polled_sort.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lacuna
{

namespace
{

constexpr double SIDE = TileGrid::SIDE;

double rowOf( double latitude )
{
  constexpr double HALF_TURN = 180;
  const double phi = std::clamp( latitude, -89.9, 89.9 ) * std::numbers::pi / HALF_TURN;
  return ( 1 - std::asinh( std::tan( phi ) ) / std::numbers::pi ) / 2 * SIDE;
}

double latitudeOf( double row )
{
  return std::atan( std::sinh( std::numbers::pi * ( 1 - 2 * row / SIDE ) ) ) * 180 / std::numbers::pi;
}

double columnOf( double longitude ) { return ( longitude + 180 ) / 360 * SIDE; }

std::uint32_t wrapped( double column )
{
  const double whole = std::floor( column );
  return static_cast<std::uint32_t>( whole - SIDE * std::floor( whole / SIDE ) );
}

std::uint32_t clamped( double row )
{
  return static_cast<std::uint32_t>( std::clamp( std::floor( row ), 0.0, SIDE - 1 ) );
}

} // namespace

TileNumber TileGrid::ofDegrees( double longitude, double latitude )
{
  return { wrapped( columnOf( longitude ) ), clamped( rowOf( latitude ) ) };
}

Box TileGrid::degrees( const TileNumber &tile )
{
  const double column = tile.x;
  return {
    column / SIDE * 360 - 180, latitudeOf( tile.y + 1.0 ), ( column + 1 ) / SIDE * 360 - 180, latitudeOf( tile.y )
  };
}

void TileGrid::fractions( double x, double y, double &column, double &row ) const
{
  double longitude = 0;
  double latitude = 0;
  mMercator.unproject( x, y, longitude, latitude );
  column = columnOf( longitude );
  row = rowOf( latitude );
}

TileNumber TileGrid::at( double x, double y ) const
{
  double column = 0;
  double row = 0;
  fractions( x, y, column, row );
  return { wrapped( column ), clamped( row ) };
}

void TileGrid::addCuts( const Segment &piece, std::vector<double> &cuts ) const
{
  double columns[2] = { 0, 0 };
  double rows[2] = { 0, 0 };
  fractions( piece.x1, piece.y1, columns[0], rows[0] );
  fractions( piece.x2, piece.y2, columns[1], rows[1] );
  const auto add = [&cuts]( double share ) {
    if ( share > 0 && share < 1 )
      cuts.push_back( share );
  };
  const auto between = []( const double( &ends )[2], auto &&visit ) {
    const auto [low, high] = std::minmax( ends[0], ends[1] );
    for ( double border = std::floor( low ) + 1; border <= high; ++border )
      visit( border );
  };
  // Columns are as wide everywhere; of rows the border is asked for by its latitude.
  between( columns, [&]( double border ) { add( ( border - columns[0] ) / ( columns[1] - columns[0] ) ); } );
  between( rows, [&]( double border ) {
    double x = 0;
    double y = 0;
    mMercator.project( 0, latitudeOf( border ), x, y );
    add( ( y - piece.y1 ) / ( piece.y2 - piece.y1 ) );
  } );
}

std::vector<TileNumber> TileGrid::meeting( const Box &box, std::size_t most ) const
{
  double columns[2] = { 0, 0 };
  double rows[2] = { 0, 0 };
  fractions( box.xMin, box.yMax, columns[0], rows[0] );
  fractions( box.xMax, box.yMin, columns[1], rows[1] );
  const double first = std::floor( columns[0] );
  const double last = std::min( std::floor( columns[1] ), first + SIDE - 1 );
  const std::uint32_t top = clamped( rows[0] );
  const std::uint32_t bottom = clamped( rows[1] );
  if ( ( last - first + 1 ) * ( bottom - top + 1.0 ) > static_cast<double>( most ) )
    return {};
  std::vector<TileNumber> tiles;
  for ( double column = first; column <= last; ++column )
    for ( std::uint32_t row = top; row <= bottom; ++row )
      tiles.push_back( { wrapped( column ), row } );
  return tiles;
}

bool KnownTiles::has( const TileNumber &tile ) const
{
  return everything || std::binary_search( tiles.begin(), tiles.end(), tile );
}

std::vector<TileNumber> tilesAlong(
  const Footprints &lines, std::span<const SkipReason> skip, const TileGrid &grid, const MetricFrame &frame,
  double reachM, std::size_t most, const RunContext &context
)
{
  const Polling polling( context );
  std::vector<TileNumber> found;
  std::vector<double> cuts;
  std::size_t step = 0;
  const auto tidy = [&found] {
    sortPolled( found );
    found.erase( std::unique( found.begin(), found.end() ), found.end() );
  };
  constexpr std::size_t OFTEN = 100000;
  for ( std::size_t row = 0; row < lines.size(); ++row )
  {
    if ( skip[row] != SkipReason::None )
      continue;
    for ( std::uint32_t path = lines.ringBegin( row ); path < lines.ringEnd( row ); ++path )
    {
      const Footprints::Ring ring = lines.ring( path );
      for ( std::size_t i = 0; i + 1 < ring.size; ++i )
      {
        poll( step++ );
        const double *xy = ring.xy + 2 * i;
        const Segment piece { xy[0], xy[1], xy[2], xy[3] };
        cuts.assign( { 0, 1 } );
        grid.addCuts( piece, cuts );
        std::sort( cuts.begin(), cuts.end() );
        for ( std::size_t part = 0; part + 1 < cuts.size(); ++part )
        {
          const auto place = [&piece]( double share ) {
            return Point { piece.x1 + share * ( piece.x2 - piece.x1 ), piece.y1 + share * ( piece.y2 - piece.y1 ) };
          };
          const Point middle = place( ( cuts[part] + cuts[part + 1] ) / 2 );
          found.push_back( grid.at( middle.x, middle.y ) );
          if ( !( reachM > 0 ) )
            continue;
          const Point from = place( cuts[part] );
          const Point to = place( cuts[part + 1] );
          const double reach = reachM * frame.unitsPerMetre( middle.x, middle.y );
          const Box near = Segment { from.x, from.y, to.x, to.y }.box().grown( reach );
          const std::vector<TileNumber> around = grid.meeting( near, most );
          found.insert( found.end(), around.begin(), around.end() );
        }
        if ( found.size() > OFTEN + most )
          tidy();
        if ( found.size() > OFTEN + most )
          return found;
      }
    }
  }
  tidy();
  return found;
}

} // namespace lacuna
