// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "task_mesh.h"
#include "../core/polling.h"
#include "lacuna/error.h"
#include "flood_fill.h"
#include "planar_graph.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace lacuna
{

// Cells of a constrained triangulation whose borders run along the chordal axis (Prasad 1997): no task border can then
// cut a footprint.

namespace
{

constexpr std::size_t POLL_STEPS = 4096;
// That may be made, and so many per line; 35,000 lines of all kinds of a real town cross 800 times (RESULTS.md, “Heaps
// of features”).
constexpr std::size_t MAX_CROSSINGS = 50000;
constexpr std::size_t MAX_CROSSINGS_PER_LINE = 16;
// What lies this near the border of the area lies on it; so does what is nearer than the rounding of both to the grid.
constexpr double SNAP_M = 0.01;
// As NEAR_UNITS of triangulation_lines.cpp.
constexpr double SNAP_UNITS = 8;

void logSummary( const Monitor &monitor, std::size_t done, std::size_t of )
{
  if ( done % POLL_STEPS != 0 )
    return;
  if ( monitor.canceled && monitor.canceled() )
    throw Canceled();
  if ( monitor.progress && done > 0 )
    monitor.progress( static_cast<double>( done ) / static_cast<double>( of ) );
}

} // namespace

TaskMesh::TaskMesh( const TaskInputs &inputs, const TaskMeshOptions &options, const Monitor &monitor )
{
  Box box;
  for ( std::size_t row = 0; row < inputs.area.size(); ++row )
    box.add( inputs.area.box( row ) );
  placeGrid( box );
  mMetresPerUnit = mUnit / options.unitsPerMetre;
  PlanarGraph graph;
  buildPlanarGraph( inputs, options, graph );
  mTriangulation = std::make_unique<Triangulation>( graph.points, partOf( monitor, 0, 0.6 ) );
  addLines( inputs, graph, partOf( monitor, 0.6, 0.8 ) );
  const std::function<void()> steps[] = { [this] { clearSeamOwners(); },        [this] { findOutside(); },
                                          [&] { snapToArea( graph ); },         [&] { fillFootprints( inputs ); },
                                          [&] { assignWork( inputs, graph ); }, [this] { assignFreeTriangles(); },
                                          [this] { addEmptyCells(); },          [&] { assignSeamWork( graph ); },
                                          [&] { assignCoveredWork( inputs ); }, [&] { measure( inputs, options ); },
                                          [this] { dropEmptyCells(); } };
  for ( const std::function<void()> &step : steps )
  {
    logSummary( monitor, 0, 1 );
    step();
  }
  if ( monitor.progress )
    monitor.progress( 1 );
}

void TaskMesh::growWithMesh()
{
  const std::size_t size = mTriangulation->vertexCount();
  mOwner.resize( size, NEUTRAL );
  mAreaVertex.resize( size, -1 );
  mAreaCorner.resize( size, 0 );
}

void TaskMesh::setOwner( std::int32_t vertex, std::int32_t owner )
{
  std::int32_t &now = mOwner[static_cast<std::size_t>( vertex )];
  now = now == NEUTRAL || now == owner ? owner : SHARED;
}

// Vertices made on the border of the area are on the edge of the area that its two ends bound.
void TaskMesh::followAreaSplits( std::size_t from, const PlanarGraph &graph )
{
  for ( std::size_t i = from; i < mTriangulation->splits().size(); ++i )
  {
    const Triangulation::Split &split = mTriangulation->splits()[i];
    if ( !( split.flags & edgeFlags::AREA ) )
      continue;
    mAreaVertex[static_cast<std::size_t>( split.vertex )] = areaEdgeOf( split.a, split.b, graph );
  }
}

// The edge of the area that two neighbouring vertices of its border lie on.
std::int32_t TaskMesh::areaEdgeOf( std::int32_t p, std::int32_t q, const PlanarGraph &graph ) const
{
  const std::int32_t a = areaVertex( p );
  const std::int32_t b = areaVertex( q );
  if ( !isAreaCorner( p ) )
    return a;
  return !isAreaCorner( q ) || ( a >= 0 && graph.nextInRing[static_cast<std::size_t>( a )] != b ) ? b : a;
}

std::int32_t TaskMesh::cutEar( std::int32_t t )
{
  const Triangulation::Triangle now = mTriangulation->triangle( t );
  for ( int i = 0; i < 3 && cellOf( t ) == UNKNOWN; ++i )
  {
    const std::int32_t vertex = now.vertex[i];
    const int sides[2] = { NEXT[i], BEFORE[i] };
    if ( !( now.flags[sides[0]] & now.flags[sides[1]] & edgeFlags::AREA ) || now.flags[i] & edgeFlags::AREA
         || mAreaCorner[static_cast<std::size_t>( vertex )] == 1 )
      continue;
    for ( const int side : sides )
      mTriangulation->setFlags( t, side, static_cast<std::uint8_t>( now.flags[side] & ~edgeFlags::AREA ) );
    mTriangulation->setFlags( t, i, static_cast<std::uint8_t>( now.flags[i] | edgeFlags::AREA ) );
    mCellOf[static_cast<std::size_t>( t )] = OUTSIDE;
    return now.next[i];
  }
  return Triangulation::NONE;
}

// Whether the corner opposite an edge of the area's border lies so near to it that the border is to go by that corner.
bool TaskMesh::liesOnBorder( const Triangulation::Triangle &triangle, int corner ) const
{
  if ( !( triangle.flags[corner] & edgeFlags::AREA ) || areaVertex( triangle.vertex[corner] ) >= 0 )
    return false;
  const double near = std::max( SNAP_UNITS, SNAP_M / mMetresPerUnit );
  const GridPoint &start = mTriangulation->point( triangle.vertex[NEXT[corner]] );
  const GridPoint &end = mTriangulation->point( triangle.vertex[BEFORE[corner]] );
  const GridPoint &place = mTriangulation->point( triangle.vertex[corner] );
  const double dx = double( end.x ) - start.x;
  const double dy = double( end.y ) - start.y;
  const double along = ( double( place.x ) - start.x ) * dx + ( double( place.y ) - start.y ) * dy;
  const double off = static_cast<double>( orientation( start, end, place ) ) / std::hypot( dx, dy );
  return off <= near && along > 0 && along < dx * dx + dy * dy;
}

// A line that ends on the border of the area ends a rounding beside it; the border then goes by that end, and the
// sliver between is left out.
void TaskMesh::snapToArea( const PlanarGraph &graph )
{
  std::vector<std::int32_t> stack;
  for ( std::int32_t t = 0; t < static_cast<std::int32_t>( mTriangulation->size() ); ++t )
  {
    poll( static_cast<std::size_t>( t ) );
    // Three vertices on one edge of the area, one of them beyond it by a rounding: the border goes past that one.
    for ( std::int32_t ear = t; ear != Triangulation::NONE; )
      ear = cutEar( ear );
    stack.assign( 1, t );
    depthFirst( stack, [&]( std::int32_t now ) {
      const Triangulation::Triangle triangle = mTriangulation->triangle( now );
      for ( int i = 0; i < 3 && cellOf( now ) == UNKNOWN; ++i )
      {
        if ( !liesOnBorder( triangle, i ) )
          continue;
        mAreaVertex[static_cast<std::size_t>( triangle.vertex[i] )]
          = areaEdgeOf( triangle.vertex[NEXT[i]], triangle.vertex[BEFORE[i]], graph );
        mTriangulation->reroute( now, i, edgeFlags::AREA );
        mCellOf[static_cast<std::size_t>( now )] = OUTSIDE;
        stack.push_back( triangle.next[NEXT[i]] );
        stack.push_back( triangle.next[BEFORE[i]] );
      }
    } );
  }
}

void TaskMesh::addLines( const TaskInputs &inputs, const PlanarGraph &graph, const Monitor &monitor )
{
  growWithMesh();
  for ( std::size_t i = 0; i < graph.areaVertex.size(); ++i )
  {
    const auto vertex = static_cast<std::size_t>( mTriangulation->vertexOf( i ) );
    if ( mAreaVertex[vertex] >= 0 && ( mAreaCorner[vertex] || !graph.areaCorner[i] ) )
      continue;
    mAreaVertex[vertex] = graph.areaVertex[i];
    mAreaCorner[vertex] = graph.areaCorner[i];
  }
  mFootprintCells = inputs.footprints.size() == 0 || graph.ringCell.empty()
                      ? 0
                      : static_cast<std::int32_t>( graph.ringCell.back() ) + 1;
  std::vector<std::int32_t> path;
  std::size_t done = 0;
  for ( const PlanarGraph::Run &run : graph.runs )
  {
    logSummary( monitor, ++done, graph.runs.size() );
    const bool area = run.flags & edgeFlags::AREA;
    const std::size_t last = run.closed ? run.end : run.end - 1;
    for ( std::size_t i = run.begin; i < last; ++i )
    {
      const std::int32_t a = mTriangulation->vertexOf( i );
      const std::int32_t b = mTriangulation->vertexOf( i + 1 == run.end ? run.begin : i + 1 );
      if ( run.owner != NEUTRAL )
        setOwner( a, run.owner );
      if ( a == b )
        continue;
      const std::size_t splits = mTriangulation->splits().size();
      mTriangulation->addLine( a, b, run.flags, path );
      if ( mTriangulation->splits().size() > MAX_CROSSINGS + MAX_CROSSINGS_PER_LINE * graph.runs.size() )
        throw Error( ErrorCode::TooManyOverlaps, { "lines" } );
      poll( i );
      growWithMesh();
      followAreaSplits( splits, graph );
      for ( std::size_t k = splits; k < mTriangulation->splits().size(); ++k )
      {
        const Triangulation::Split &split = mTriangulation->splits()[k];
        if ( !( split.flags & edgeFlags::WALL ) )
          continue;
        mWallSplits[edgeKey( split.a, split.b )] = split.vertex;
        mOwner[static_cast<std::size_t>( split.vertex )] = SHARED;
      }
      for ( std::size_t k = 0; k + 1 < path.size(); ++k )
      {
        const auto vertex = static_cast<std::size_t>( path[k + 1] );
        if ( area && path[k + 1] != b && mAreaVertex[vertex] < 0 )
          mAreaVertex[vertex] = graph.areaVertex[i];
        if ( run.owner == NEUTRAL )
          continue;
        setOwner( path[k + 1], run.owner );
        mWalls.emplace_back( path[k], path[k + 1] );
        mWallOwner.push_back( run.owner );
      }
    }
  }
}

// Nothing stands for both sides of a seam.
void TaskMesh::clearSeamOwners()
{
  for ( std::int32_t t = 0; t < static_cast<std::int32_t>( mTriangulation->size() ); ++t )
    for ( int i = 0; i < 3; ++i )
      if ( mTriangulation->triangle( t ).flags[i] & edgeFlags::SEPARATOR )
        for ( const int corner : { NEXT[i], BEFORE[i] } )
          mOwner[static_cast<std::size_t>( mTriangulation->triangle( t ).vertex[corner] )] = SHARED;
}

void TaskMesh::findOutside()
{
  const std::size_t size = mTriangulation->size();
  mCellOf.assign( size, UNKNOWN );
  mInside.assign( size, 0 );
  // From the frame inwards; every border of the area crossed changes the side.
  std::vector<std::uint8_t> seen( size, 0 );
  std::vector<std::int32_t> stack { mTriangulation->triangleAt( 0 ) };
  seen[static_cast<std::size_t>( stack[0] )] = 1;
  mCellOf[static_cast<std::size_t>( stack[0] )] = OUTSIDE;
  std::size_t step = 0;
  floodFill( *mTriangulation, stack, [&]( std::int32_t t, int edge, std::int32_t beyond ) {
    poll( ++step );
    if ( seen[static_cast<std::size_t>( beyond )] )
      return false;
    seen[static_cast<std::size_t>( beyond )] = 1;
    const bool crosses = ( mTriangulation->triangle( t ).flags[edge] & edgeFlags::AREA ) != 0;
    mCellOf[static_cast<std::size_t>( beyond )] = ( cellOf( t ) == OUTSIDE ) != crosses ? OUTSIDE : UNKNOWN;
    return true;
  } );
}

} // namespace lacuna
