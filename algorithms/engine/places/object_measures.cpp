// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/places/object_measures.h"
#include "../core/polling.h"
#include "lacuna/metres_between.h"

#include <cmath>

namespace lacuna
{

// Sums of segments and the shoelace formula, brought to metres by the local scale of the working plane.

namespace
{

// Calls visit( from, to ) for every segment of a row.
template <class Visit>
void forEachSegment( const Footprints &lines, std::size_t row, Visit &&visit )
{
  for ( std::uint32_t r = lines.ringBegin( row ); r < lines.ringEnd( row ); ++r )
  {
    const Footprints::Ring part = lines.ring( r );
    for ( std::size_t i = 1; i < part.size; ++i )
    {
      poll( i );
      visit( part.xy + 2 * i - 2, part.xy + 2 * i );
    }
  }
}

double lengthOf( const double *a, const double *b ) { return std::hypot( b[0] - a[0], b[1] - a[1] ); }

} // namespace

Footprints middlesOf( const Footprints &lines, const RunContext &context )
{
  const Polling polling( context );
  Footprints middles( lines.storage() );
  for ( std::size_t row = 0; row < lines.size(); ++row )
  {
    poll( row );
    double all = 0;
    forEachSegment( lines, row, [&all]( const double *a, const double *b ) { all += lengthOf( a, b ); } );
    double left = all / 2;
    bool found = false;
    forEachSegment( lines, row, [&]( const double *a, const double *b ) {
      const double length = lengthOf( a, b );
      if ( !found && left <= length )
      {
        const double share = length > 0 ? left / length : 0;
        middles.beginRing( false );
        middles.addVertex( a[0] + share * ( b[0] - a[0] ), a[1] + share * ( b[1] - a[1] ) );
        middles.endPath();
        found = true;
      }
      left -= length;
    } );
    middles.endFeature();
  }
  middles.updateBoxes();
  return middles;
}

std::vector<double> lengthsM( const Footprints &lines, const MetricFrame &frame, const RunContext &context )
{
  const Polling polling( context );
  std::vector<double> lengths( lines.size(), 0 );
  for ( std::size_t row = 0; row < lines.size(); ++row )
  {
    poll( row );
    forEachSegment( lines, row, [&]( const double *a, const double *b ) {
      lengths[row] += metresBetween( { a[0], a[1] }, { b[0], b[1] }, frame );
    } );
  }
  return lengths;
}

std::vector<double> areasM2( Footprints &polygons, const MetricFrame &frame, const RunContext &context )
{
  const Polling polling( context );
  std::vector<double> areas( polygons.size(), 0 );
  for ( std::size_t row = 0; row < polygons.size(); ++row )
  {
    poll( row );
    if ( polygons.isEmpty( row ) )
      continue;
    polygons.orient( row );
    const Box &box = polygons.box( row );
    const double scale = frame.unitsPerMetre( ( box.xMin + box.xMax ) / 2, ( box.yMin + box.yMax ) / 2 );
    areas[row] = std::abs( polygons.area( row ) ) / ( scale * scale );
  }
  return areas;
}

} // namespace lacuna
