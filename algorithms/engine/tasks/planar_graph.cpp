// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "planar_graph.h"
#include "../geometry/ring_walk.h"
#include "../core/polling.h"
#include "lacuna/error.h"
#include "occupancy_grid.h"

#include <algorithm>
#include <cmath>

namespace lacuna
{

// The planar straight-line graph of area, barriers and walls on a grid of whole numbers; lines clipped by Liang and
// Barsky 1984.

namespace
{

// The part of a segment inside a box; false when there is none.
bool clip( const Box &box, double ( &a )[2], double ( &b )[2] )
{
  double from = 0;
  double to = 1;
  const double dx = b[0] - a[0];
  const double dy = b[1] - a[1];
  const double p[4] = { -dx, dx, -dy, dy };
  const double q[4] = { a[0] - box.xMin, box.xMax - a[0], a[1] - box.yMin, box.yMax - a[1] };
  for ( int i = 0; i < 4; ++i )
  {
    if ( p[i] == 0 )
    {
      if ( q[i] < 0 )
        return false;
      continue;
    }
    const double t = q[i] / p[i];
    if ( p[i] < 0 )
      from = std::max( from, t );
    else
      to = std::min( to, t );
  }
  if ( from > to )
    return false;
  const double start[2] = { a[0], a[1] };
  if ( to < 1 )
  {
    b[0] = start[0] + to * dx;
    b[1] = start[1] + to * dy;
  }
  if ( from > 0 )
  {
    a[0] = start[0] + from * dx;
    a[1] = start[1] + from * dy;
  }
  return true;
}

// Calls visit for the places that divide a segment, ends not included: often where something stands nearby.
template <class Visit>
void divide(
  const double ( &a )[2], const double ( &b )[2], double coarse, double fine, const OccupancyGrid &occupancy,
  Visit &&visit
)
{
  const double length = std::hypot( b[0] - a[0], b[1] - a[1] );
  const auto at = [&]( double share, int axis ) { return a[axis] + share * ( b[axis] - a[axis] ); };
  const double pieces = std::min( std::ceil( length / coarse ), 1e6 );
  for ( double i = 0; i < pieces; ++i )
  {
    const double middle = ( i + 0.5 ) / pieces;
    const double parts = occupancy.taken( at( middle, 0 ), at( middle, 1 ) ) ? std::ceil( length / pieces / fine ) : 1;
    for ( double k = 0; k < parts; ++k )
      if ( i + k > 0 )
        visit( at( ( i + k / parts ) / pieces, 0 ), at( ( i + k / parts ) / pieces, 1 ) );
  }
}

} // namespace

void TaskMesh::placeGrid( const Box &box )
{
  const double extent = std::max( { box.width(), box.height(), 1e-6 } ) * 1.05;
  mUnit = std::exp2( std::ceil( std::log2( extent / ( 1 << 28 ) ) ) );
  mOrigin = {
    mUnit * std::round( ( box.xMin + box.xMax ) / 2 / mUnit ), mUnit * std::round( ( box.yMin + box.yMax ) / 2 / mUnit )
  };
}

GridPoint TaskMesh::snapped( double x, double y ) const
{
  return {
    static_cast<std::int32_t>( std::lround( ( x - mOrigin.x ) / mUnit ) ),
    static_cast<std::int32_t>( std::lround( ( y - mOrigin.y ) / mUnit ) )
  };
}

// What the parts of the inputs need to become points and lines.
struct TaskMesh::GraphBuilder
{
  const TaskMesh &mesh;
  const TaskInputs &inputs;
  PlanarGraph &graph;
  Box wide; // the area and a little more
  OccupancyGrid occupancy;
  double coarse; // lines are divided at least this often …
  double fine;   // … and this often near footprints

  void add( double x, double y ) { graph.points.push_back( mesh.snapped( x, y ) ); }
  // The places between two ends, the first of which was added.
  void addBetween( const double ( &a )[2], const double ( &b )[2] )
  {
    divide( a, b, coarse, fine, occupancy, [this]( double x, double y ) { add( x, y ); } );
  }
  void markOccupied();
  void addArea();
  void addBarriers();
  void addWalls();
  void addSites();
  void addFillers();
};

void TaskMesh::GraphBuilder::markOccupied()
{
  for ( std::size_t row = 0; row < inputs.footprints.size(); ++row )
  {
    poll( row );
    const std::span<const double> xy = inputs.footprints.coordinates( row );
    for ( std::size_t i = 0; i < xy.size(); i += 2 )
      occupancy.mark( xy[i], xy[i + 1] );
  }
  for ( const WorkPlace &work : inputs.work )
    occupancy.mark( work.place.x, work.place.y );
  occupancy.settle();
}

void TaskMesh::GraphBuilder::addArea()
{
  graph.nextInRing = nextInRings( inputs.area );
  std::int32_t areaIndex = 0;
  for ( std::uint32_t r = 0; r < inputs.area.ringEnd( inputs.area.size() - 1 ); ++r )
  {
    const Footprints::Ring ring = inputs.area.ring( r );
    const std::size_t begin = graph.points.size();
    for ( std::size_t i = 0; i < ring.size; ++i )
    {
      const double a[2] = { ring.xy[2 * i], ring.xy[2 * i + 1] };
      const std::size_t k = nextInRing( i, ring.size );
      const double b[2] = { ring.xy[2 * k], ring.xy[2 * k + 1] };
      add( a[0], a[1] );
      graph.areaCorner.push_back( inputs.areaExtra[static_cast<std::size_t>( areaIndex ) + i] ? 2 : 1 );
      addBetween( a, b );
      graph.areaCorner.resize( graph.points.size(), 0 );
      graph.areaVertex.resize( graph.points.size(), areaIndex + static_cast<std::int32_t>( i ) );
    }
    graph.runs.push_back( { begin, graph.points.size(), true, edgeFlags::AREA, NEUTRAL } );
    areaIndex += static_cast<std::int32_t>( ring.size );
  }
}

void TaskMesh::GraphBuilder::addBarriers()
{
  for ( std::size_t row = 0; row < inputs.barriers.size(); ++row )
  {
    poll( row );
    if ( !inputs.barriers.box( row ).intersects( wide ) )
      continue;
    const std::uint8_t flags = edgeFlags::ofRank( static_cast<int>( inputs.barrierRank[row] ) );
    for ( std::uint32_t p = inputs.barriers.ringBegin( row ); p < inputs.barriers.ringEnd( row ); ++p )
    {
      const Footprints::Ring path = inputs.barriers.ring( p );
      for ( std::size_t i = 0; i + 1 < path.size; ++i )
      {
        double a[2] = { path.xy[2 * i], path.xy[2 * i + 1] };
        double b[2] = { path.xy[2 * i + 2], path.xy[2 * i + 3] };
        if ( !clip( wide, a, b ) )
          continue;
        const std::size_t begin = graph.points.size();
        add( a[0], a[1] );
        addBetween( a, b );
        add( b[0], b[1] );
        graph.runs.push_back( { begin, graph.points.size(), false, flags, NEUTRAL } );
      }
    }
  }
}

void TaskMesh::GraphBuilder::addWalls()
{
  std::int32_t cell = -1;
  for ( std::size_t row = 0; row < inputs.footprints.size(); ++row )
    for ( std::uint32_t r = inputs.footprints.ringBegin( row ); r < inputs.footprints.ringEnd( row ); ++r )
    {
      poll( r );
      cell += inputs.footprints.isHole( r ) ? 0 : 1;
      graph.ringCell.push_back( static_cast<std::uint32_t>( std::max( cell, 0 ) ) );
      if ( !inputs.footprints.box( row ).intersects( wide ) )
        continue;
      const Footprints::Ring ring = inputs.footprints.ring( r );
      const std::size_t begin = graph.points.size();
      for ( std::size_t i = 0; i < ring.size; ++i )
      {
        const double x = std::clamp( ring.xy[2 * i], wide.xMin, wide.xMax );
        add( x, std::clamp( ring.xy[2 * i + 1], wide.yMin, wide.yMax ) );
      }
      graph.runs.push_back( { begin, graph.points.size(), true, edgeFlags::WALL, std::max( cell, 0 ) } );
    }
}

void TaskMesh::GraphBuilder::addSites()
{
  for ( const WorkPlace &work : inputs.work )
  {
    graph.sitePoint.push_back( work.footprint >= 0 ? PlanarGraph::NO_POINT : graph.points.size() );
    if ( work.footprint < 0 )
      add( work.place.x, work.place.y );
  }
}

void TaskMesh::GraphBuilder::addFillers()
{
  graph.fillersBegin = graph.points.size();
  for ( std::uint32_t r = 0; r < inputs.area.ringEnd( inputs.area.size() - 1 ); ++r )
  {
    if ( inputs.area.isHole( r ) )
      continue;
    Box shell;
    for ( std::size_t i = 0; i < inputs.area.ring( r ).size; ++i )
      shell.add( inputs.area.ring( r ).xy[2 * i], inputs.area.ring( r ).xy[2 * i + 1] );
    occupancy.forEachFree( shell, [&]( double x, double y ) {
      poll( graph.points.size() );
      if ( shell.intersects( { x, y, x, y } ) )
        add( x, y );
    } );
  }
}

void TaskMesh::buildPlanarGraph( const TaskInputs &inputs, const TaskMeshOptions &options, PlanarGraph &graph ) const
{
  Box box;
  for ( std::size_t row = 0; row < inputs.area.size(); ++row )
    box.add( inputs.area.box( row ) );
  const double fine = options.longestLineM * options.unitsPerMetre;
  GraphBuilder builder {
    *this,
    inputs,
    graph,
    box.grown( 0.01 * ( box.width() + box.height() ) ),
    OccupancyGrid( box, options.fillerM * options.unitsPerMetre ),
    std::max( fine, options.fillerM / 2 * options.unitsPerMetre ),
    fine
  };
  builder.markOccupied();
  builder.addArea();
  builder.addBarriers();
  builder.addWalls();
  builder.addSites();
  builder.addFillers();
  if ( graph.points.size() > static_cast<std::size_t>( INT32_MAX / 8 ) )
    throw Error( ErrorCode::TooManyVertices, { "tasks" } );
}

} // namespace lacuna
