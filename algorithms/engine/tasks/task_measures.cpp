// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/tasks/task_measures.h"
#include "../core/polling.h"
#include "../geometry/vector_math.h"
#include "lacuna/overlay.h"
#include "lacuna/parallel.h"
#include "lacuna/segment.h"
#include "lacuna/spatial_index.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace lacuna
{

// Compactness of Polsby and Popper 1991; areas by triangles from one corner, each with the scale in its middle.

ShapeMeasures measureShape( const Footprints &shapes, std::size_t row, const MetricFrame &frame )
{
  ShapeMeasures found;
  if ( shapes.isEmpty( row ) )
    return found;
  double perimeter = 0;
  for ( std::uint32_t r = shapes.ringBegin( row ); r < shapes.ringEnd( row ); ++r )
  {
    const Footprints::Ring ring = shapes.ring( r );
    for ( std::size_t i = 0, k = ring.size - 1; i < ring.size; k = i++ )
      perimeter += std::hypot( ring.xy[2 * i] - ring.xy[2 * k], ring.xy[2 * i + 1] - ring.xy[2 * k + 1] );
    found.parts += shapes.isHole( r ) ? 0 : 1;
  }
  const double area = shapes.area( row );
  // The triangles from one corner to every edge, each with the scale in its middle: exact where the scale changes
  // evenly.
  const double *origin = shapes.ring( shapes.ringBegin( row ) ).xy;
  for ( std::uint32_t r = shapes.ringBegin( row ); r < shapes.ringEnd( row ); ++r )
  {
    const Footprints::Ring ring = shapes.ring( r );
    for ( std::size_t i = 0, k = ring.size - 1; i < ring.size; k = i++ )
    {
      const double *a = ring.xy + 2 * k;
      const double *b = ring.xy + 2 * i;
      const double twice = cross( a[0] - origin[0], a[1] - origin[1], b[0] - origin[0], b[1] - origin[1] );
      const double factor = frame.unitsPerMetre( ( origin[0] + a[0] + b[0] ) / 3, ( origin[1] + a[1] + b[1] ) / 3 );
      found.areaM2 += twice / 2 / ( factor * factor );
    }
  }
  found.compactness = perimeter > 0 ? 4 * std::numbers::pi * area / ( perimeter * perimeter ) : 0;
  return found;
}

namespace
{

Footprints partsOf( const Footprints &footprints, std::size_t row )
{
  Footprints parts;
  for ( std::uint32_t r = footprints.ringBegin( row ); r < footprints.ringEnd( row ); ++r )
  {
    if ( !footprints.isHole( r ) && r > footprints.ringBegin( row ) )
      parts.endFeature();
    const Footprints::Ring ring = footprints.ring( r );
    parts.beginRing( footprints.isHole( r ) );
    for ( std::size_t i = 0; i < ring.size; ++i )
      parts.addVertex( ring.xy[2 * i], ring.xy[2 * i + 1] );
    parts.endRing();
  }
  parts.endFeature();
  parts.updateBoxes();
  return parts;
}

double distanceToBox( const Box &box, Point place )
{
  return std::hypot(
    std::max( { box.xMin - place.x, 0.0, place.x - box.xMax } ),
    std::max( { box.yMin - place.y, 0.0, place.y - box.yMax } )
  );
}

} // namespace

std::int32_t nearestShape( const Footprints &shapes, Point place )
{
  std::int32_t nearest = -1;
  double minDistance = std::numeric_limits<double>::infinity();
  for ( std::size_t row = 0; row < shapes.size(); ++row )
  {
    if ( shapes.isEmpty( row ) || distanceToBox( shapes.box( row ), place ) >= minDistance )
      continue;
    shapes.forEachEdge( row, shapes.box( row ), [&]( double x1, double y1, double x2, double y2 ) {
      const double dx = x2 - x1;
      const double dy = y2 - y1;
      const double length = dx * dx + dy * dy;
      const double along
        = length > 0 ? std::clamp( ( ( place.x - x1 ) * dx + ( place.y - y1 ) * dy ) / length, 0.0, 1.0 ) : 0.0;
      if ( const double distance = std::hypot( x1 + along * dx - place.x, y1 + along * dy - place.y );
           distance < minDistance )
      {
        minDistance = distance;
        nearest = static_cast<std::int32_t>( row );
      }
    } );
  }
  return nearest;
}

std::vector<std::uint32_t> cutFootprints(
  const Footprints &tasks, const Footprints &footprints, const MetricFrame &frame, const RunContext &context
)
{
  // A border along a shared wall is no cut. Chosen by hand: the same centimetre as SNAP_M, over a metre of wall.
  constexpr double MIN_CUT_M2 = 0.01;
  constexpr std::size_t CHUNK = 512;
  const Polling polling( context );
  std::vector<Box> edges;
  std::vector<Box> boxes( tasks.size() );
  for ( std::size_t task = 0; task < tasks.size(); ++task )
  {
    pollNow();
    if ( tasks.isEmpty( task ) )
      continue;
    boxes[task] = tasks.box( task );
    tasks.forEachEdge( task, tasks.box( task ), [&]( double x1, double y1, double x2, double y2 ) {
      edges.push_back( Segment { x1, y1, x2, y2 }.box() );
    } );
  }
  const SpatialIndex borders( edges );
  const SpatialIndex index( boxes );
  std::vector<std::uint8_t> cut( footprints.size(), 0 );
  parallelFor( footprints.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    Overlay overlay;
    for ( std::size_t row = begin; row < end; ++row )
    {
      pollNow();
      if ( footprints.isEmpty( row ) )
        continue;
      const Box &box = footprints.box( row );
      bool near = false;
      borders.query( box, [&near]( std::uint32_t ) { near = true; } );
      if ( !near )
        continue;
      const double factor = frame.unitsPerMetre( box.xMin, box.yMin );
      // Parts that lie whole in different tasks are not cut.
      const Footprints parts = partsOf( footprints, row );
      for ( std::size_t part = 0; part < parts.size() && !cut[row]; ++part )
      {
        int pieces = 0;
        index.query( parts.box( part ), [&]( std::uint32_t task ) {
          pieces += overlay.intersectionArea( { tasks, task }, { parts, part } ) > MIN_CUT_M2 * factor * factor ? 1 : 0;
        } );
        cut[row] = pieces > 1 ? 1 : 0;
      }
    }
  } );
  std::vector<std::uint32_t> rows;
  for ( std::uint32_t row = 0; row < cut.size(); ++row )
    if ( cut[row] )
      rows.push_back( row );
  return rows;
}

WorkSpread spreadOf( std::span<const double> work )
{
  WorkSpread spread;
  if ( work.empty() )
    return spread;
  const auto count = static_cast<double>( work.size() );
  spread.mean = std::accumulate( work.begin(), work.end(), 0.0 ) / count;
  double squares = 0;
  for ( const double value : work )
    squares += ( value - spread.mean ) * ( value - spread.mean );
  const auto [min, max] = std::minmax_element( work.begin(), work.end() );
  spread.min = *min;
  spread.max = *max;
  spread.cv = spread.mean > 0 ? std::sqrt( squares / count ) / spread.mean : 0;
  return spread;
}

} // namespace lacuna
