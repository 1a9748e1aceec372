// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/field/map_swipe_tiles.h"
#include "../core/polling.h"

#include <cmath>
#include <map>
#include <numbers>

namespace lacuna
{

namespace
{

constexpr int ROWS = 3;
constexpr double PIXELS = 256;

int columnOf( double lon, int zoom )
{
  return static_cast<int>( std::floor( std::floor( ( lon + 180 ) / 360 * PIXELS * std::exp2( zoom ) ) / PIXELS ) );
}

int rowOf( double lat, int zoom )
{
  const double sine = std::sin( lat * std::numbers::pi / 180 );
  const double y = 0.5 - std::log( ( 1 + sine ) / ( 1 - sine ) ) / ( 4 * std::numbers::pi );
  return static_cast<int>( std::floor( std::floor( y * PIXELS * std::exp2( zoom ) ) / PIXELS ) );
}

double westOf( int column, int zoom ) { return 360 * ( column / std::exp2( zoom ) - 0.5 ); }

double northOf( int row, int zoom )
{
  const double y = 0.5 - row / std::exp2( zoom );
  return 90 - 360 * std::atan( std::exp( -y * 2 * std::numbers::pi ) ) / std::numbers::pi;
}

int even( int count ) { return count + count % 2; }

bool share( const TileSpan &a, const TileSpan &b )
{
  return a.xMin <= b.xMax && b.xMin <= a.xMax && a.yMin <= b.yMax && b.yMin <= a.yMax;
}

TileSpan joined( const TileSpan &a, const TileSpan &b )
{
  TileSpan both { std::min( a.xMin, b.xMin ), 0, a.yMin, a.yMax };
  both.xMax = both.xMin + even( std::max( a.xMax, b.xMax ) - both.xMin + 1 ) - 1;
  return both;
}

// One pass of theirs. Of several that overlap one, the last is joined with it and the others are forgotten. Only groups
// of one band can overlap.
std::size_t joinOverlapping( std::vector<TileSpan> &groups )
{
  std::map<int, std::vector<std::size_t>> left;
  for ( std::size_t i = 0; i < groups.size(); ++i )
    left[groups[i].yMin].push_back( i );
  std::vector<bool> isGone( groups.size(), false );
  std::vector<TileSpan> kept;
  std::size_t overlaps = 0;
  for ( std::size_t i = 0; i < groups.size(); ++i )
  {
    if ( isGone[i] )
      continue;
    pollNow();
    TileSpan whole = groups[i];
    std::vector<std::size_t> others;
    for ( const std::size_t k : left[groups[i].yMin] )
      if ( k == i || isGone[k] )
        continue;
      else if ( share( groups[i], groups[k] ) )
      {
        whole = joined( groups[i], groups[k] );
        isGone[k] = true;
        ++overlaps;
      }
      else
        others.push_back( k );
    isGone[i] = true;
    left[groups[i].yMin] = std::move( others );
    kept.push_back( whole );
  }
  groups = std::move( kept );
  return overlaps;
}

} // namespace

std::vector<TileBand> mapSwipeBands( const Box &extent, int zoom )
{
  const int west = columnOf( extent.xMin, zoom );
  const int east = columnOf( extent.xMax, zoom );
  const int top = rowOf( extent.yMax, zoom );
  const int height = std::abs( top - rowOf( extent.yMin, zoom ) );
  std::vector<TileBand> bands;
  for ( int i = 0; i <= ( height + ROWS - 1 ) / ROWS; ++i )
  {
    const int row = top + ROWS * i;
    // To the western edge of the last column, not to its eastern one.
    bands.push_back(
      { row, { westOf( west, zoom ), northOf( row + ROWS, zoom ), westOf( east, zoom ), northOf( row, zoom ) } }
    );
  }
  return bands;
}

std::vector<TileSpan>
mapSwipeGroups( std::span<const BandPiece> pieces, int zoom, int columns, const RunContext &context )
{
  constexpr double TOO_SMALL = 1e-7;
  constexpr int PASSES = 5;
  const Polling polling( context );
  std::vector<TileSpan> groups;
  for ( const BandPiece &piece : pieces )
  {
    int x = columnOf( piece.box.xMin, zoom );
    const int east = columnOf( piece.box.xMax, zoom );
    const int parts = ( std::abs( east - x ) + columns - 1 ) / columns;
    if ( piece.area < TOO_SMALL || parts < 1 )
      continue;
    const int width = even( ( east - x + parts - 1 ) / parts );
    for ( int i = 0; i < parts; ++i )
    {
      const int own = i == parts - 1 ? even( east - x + 1 ) : width;
      groups.push_back( { x, x + own - 1, piece.top, piece.top + ROWS - 1 } );
      x += own;
    }
  }
  for ( int pass = 0; pass < PASSES; ++pass )
    if ( joinOverlapping( groups ) == 0 )
      break;
  return groups;
}

Box tileBox( int x, int y, int zoom )
{
  return { westOf( x, zoom ), northOf( y + 1, zoom ), westOf( x + 1, zoom ), northOf( y, zoom ) };
}

TileSpan tileAt( const Point &place, int zoom )
{
  const int x = columnOf( place.x, zoom ), y = rowOf( place.y, zoom );
  return { x, x, y, y };
}

} // namespace lacuna
