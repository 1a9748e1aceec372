// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/places/empty_cells.h"
#include "../core/polled_sort.h"
#include "lacuna/error.h"
#include "lacuna/zone_locator.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>

namespace lacuna
{

namespace
{

using Key = EarthGrid::Key;

std::int64_t cellOf( double place ) { return static_cast<std::int64_t>( std::floor( place ) ); }

// Calls visit( key ) for every cell that a box meets, as far as the cells go that another one meets.
template <class Visit>
void forEachCell( const EarthGrid &grid, const Box &box, const Box &within, Visit &&visit )
{
  const std::int64_t top = cellOf( grid.rowPlace( std::min( box.yMax, within.yMax ) ) );
  for ( std::int64_t row = cellOf( grid.rowPlace( std::max( box.yMin, within.yMin ) ) ); row <= top; ++row )
  {
    const double width = grid.width( row );
    const std::int64_t last = cellOf( std::min( box.xMax, within.xMax ) / width );
    for ( std::int64_t column = cellOf( std::max( box.xMin, within.xMin ) / width ); column <= last; ++column )
    {
      pollNow();
      visit( Key { row, column } );
    }
  }
}

// Whether a straight line has a point in a box, by cutting it at the sides (Liang and Barsky 1984).
bool meets( double x1, double y1, double x2, double y2, const Box &box )
{
  double from = 0;
  double to = 1;
  const auto cut = [&]( double step, double room ) { // step · t ≤ room
    if ( step == 0 )
      return room >= 0;
    const double t = room / step;
    ( step > 0 ? to : from ) = step > 0 ? std::min( to, t ) : std::max( from, t );
    return from <= to;
  };
  return cut( x1 - x2, x1 - box.xMin ) && cut( x2 - x1, box.xMax - x1 ) && cut( y1 - y2, y1 - box.yMin )
         && cut( y2 - y1, box.yMax - y1 );
}

bool reachesInto( const Footprints &buildings, std::size_t row, const Box &cell )
{
  bool found = false;
  buildings.forEachEdge( row, cell, [&]( double x1, double y1, double x2, double y2 ) {
    found = found || meets( x1, y1, x2, y2, cell );
  } );
  return found || containsPoint( buildings, row, ( cell.xMin + cell.xMax ) / 2, ( cell.yMin + cell.yMax ) / 2 );
}

void sortOnce( std::vector<Key> &keys )
{
  sortPolled( keys );
  keys.erase( std::unique( keys.begin(), keys.end() ), keys.end() );
}

} // namespace

Box cellBox( const EarthGrid &grid, const MetricFrame &frame, const Key &key )
{
  const double width = grid.width( key.first );
  return {
    static_cast<double>( key.second ) * width, frame.yAt( static_cast<double>( key.first ) * grid.cellM() ),
    static_cast<double>( key.second + 1 ) * width, frame.yAt( static_cast<double>( key.first + 1 ) * grid.cellM() )
  };
}

EmptyCells findEmptyCells(
  const Footprints &area, const std::vector<const Footprints *> &buildings, const EarthGrid &grid,
  const MetricFrame &frame, const RunContext &context
)
{
  const Polling polling( context );
  Box whole;
  double most = 0;
  for ( std::size_t row = 0; row < area.size(); ++row )
    if ( !area.isEmpty( row ) )
    {
      const Box &box = area.box( row );
      whole.add( box );
      most += ( grid.rowPlace( box.yMax ) - grid.rowPlace( box.yMin ) + 1 )
              * ( ( box.xMax - box.xMin ) / grid.width( cellOf( grid.rowPlace( box.yMin ) ) ) + 1 );
    }
  if ( most > MOST_CELLS )
    throw Error( ErrorCode::InvalidOption, { "CELL_SIZE", std::to_string( std::lround( grid.cellM() ) ) } );
  std::vector<Key> inside;
  for ( std::size_t row = 0; row < area.size(); ++row )
    if ( !area.isEmpty( row ) )
      forEachCell( grid, area.box( row ), whole, [&]( const Key &key ) {
        const Point middle = grid.middle( key );
        if ( containsPoint( area, row, middle.x, middle.y ) )
          inside.push_back( key );
      } );
  sortOnce( inside );
  std::vector<Key> taken;
  for ( const Footprints *layer : buildings )
    for ( std::size_t row = 0; row < layer->size(); ++row )
    {
      poll( row );
      if ( layer->isEmpty( row ) || inside.empty() )
        continue;
      const Box &box = layer->box( row );
      const Key low = grid.keyOf( { box.xMin, box.yMin } );
      if ( low == grid.keyOf( { box.xMax, box.yMax } ) )
        taken.push_back( low );
      else
        forEachCell( grid, box, whole, [&]( const Key &key ) {
          if ( reachesInto( *layer, row, cellBox( grid, frame, key ) ) )
            taken.push_back( key );
        } );
    }
  sortOnce( taken );
  EmptyCells cells;
  cells.all = inside.size();
  std::set_difference( inside.begin(), inside.end(), taken.begin(), taken.end(), std::back_inserter( cells.keys ) );
  return cells;
}

} // namespace lacuna
