// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/overlay.h"
#include "../core/polling.h"
#include "flood_fill.h"
#include "task_mesh.h"
#include "planar_graph.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace lacuna
{

// Flood fill of the triangles of each footprint from its walls; every triangle is asked whether it is inside, since
// walls alone do not tell.

namespace
{

// Of several parts the one a place lies in; the first where it lies in none.
std::uint32_t shellAbout( const Footprints &footprints, std::size_t row, Point place )
{
  std::uint32_t found = footprints.ringBegin( row );
  for ( std::uint32_t r = found; r < footprints.ringEnd( row ); ++r )
  {
    if ( footprints.isHole( r ) )
      continue;
    const Footprints::Ring ring = footprints.ring( r );
    bool inside = false;
    for ( std::size_t a = 0, b = ring.size - 1; a < ring.size; b = a++ )
      inside
        = inside
          != rayCrosses( place.x, place.y, ring.xy[2 * b], ring.xy[2 * b + 1], ring.xy[2 * a], ring.xy[2 * a + 1] );
    if ( inside )
      found = r;
  }
  return found;
}

} // namespace

// The triangle on the left of a wall; of its parts where later walls have cut it.
void TaskMesh::claimLeftOf(
  std::int32_t a, std::int32_t b, const FootprintRef &footprint, std::vector<std::int32_t> &stack
)
{
  if ( const std::int32_t t = mTriangulation->triangleLeftOf( a, b ); t != Triangulation::NONE )
  {
    if ( claim( t, footprint ) )
      stack.push_back( t );
    return;
  }
  const auto split = mWallSplits.find( edgeKey( a, b ) );
  if ( split == mWallSplits.end() )
    return;
  const std::int32_t middle = split->second;
  claimLeftOf( a, middle, footprint, stack );
  claimLeftOf( middle, b, footprint, stack );
}

// Whether the middle of a triangle is inside a footprint. Walls alone do not tell: one that folds back on itself has no
// inside.
bool TaskMesh::isInside( std::int32_t t, const FootprintRef &footprint ) const
{
  const Triangulation::Triangle &now = mTriangulation->triangle( t );
  const GridPoint &a = mTriangulation->point( now.vertex[0] );
  const GridPoint &b = mTriangulation->point( now.vertex[1] );
  const GridPoint &c = mTriangulation->point( now.vertex[2] );
  const Point middle = working( ( double( a.x ) + b.x + c.x ) / 3, ( double( a.y ) + b.y + c.y ) / 3 );
  return containsPoint( footprint.footprints, footprint.row, middle.x, middle.y );
}

// False where it is another's already, or not of the footprint.
bool TaskMesh::claim( std::int32_t t, const FootprintRef &footprint )
{
  if ( cellOf( t ) != UNKNOWN || !isInside( t, footprint ) )
    return false;
  mCellOf[static_cast<std::size_t>( t )] = footprint.owner;
  mInside[static_cast<std::size_t>( t )] = 1;
  return true;
}

void TaskMesh::fillFootprints( const TaskInputs &inputs )
{
  std::vector<std::uint32_t> rowOf;
  for ( std::uint32_t row = 0; row < inputs.footprints.size(); ++row )
    for ( std::uint32_t r = inputs.footprints.ringBegin( row ); r < inputs.footprints.ringEnd( row ); ++r )
      if ( !inputs.footprints.isHole( r ) || rowOf.empty() )
        rowOf.push_back( row );
  std::vector<std::int32_t> stack;
  for ( std::size_t i = 0; i < mWalls.size(); ++i )
  {
    poll( i );
    const FootprintRef footprint { inputs.footprints, rowOf[static_cast<std::size_t>( mWallOwner[i] )], mWallOwner[i] };
    claimLeftOf( mWalls[i].first, mWalls[i].second, footprint, stack );
    floodFill( *mTriangulation, stack, [&]( std::int32_t t, int edge, std::int32_t beyond ) {
      const std::uint8_t flags = mTriangulation->triangle( t ).flags[edge];
      return !( flags & ( edgeFlags::WALL | edgeFlags::AREA ) ) && claim( beyond, footprint );
    } );
  }
  mWalls = {};
  mWallOwner = {};
  mWallSplits.clear();
  findOverlaps( inputs, rowOf );
}

// Where two footprints meet, one of them may go on below the other.
void TaskMesh::findOverlaps( const TaskInputs &inputs, const std::vector<std::uint32_t> &rowOf )
{
  const auto footprintOf = [&]( std::int32_t cell ) {
    return FootprintRef { inputs.footprints, rowOf[static_cast<std::size_t>( cell )], cell };
  };
  const auto size = static_cast<std::int32_t>( mTriangulation->size() );
  std::map<Edge, double> within; // of the first in the second, in units²
  for ( std::int32_t t = 0; t < size; ++t )
    for ( int k = 0; k < 3 && inFootprint( t ); ++k )
    {
      poll( static_cast<std::size_t>( t ) );
      const std::int32_t u = mTriangulation->triangle( t ).next[k];
      if ( cellOf( u ) != cellOf( t ) && inFootprint( u ) && isInside( t, footprintOf( cellOf( u ) ) ) )
        within.emplace( Edge( cellOf( t ), cellOf( u ) ), 0 );
    }
  if ( within.empty() )
    return;
  std::unordered_map<std::int32_t, double> areas;
  for ( const auto &[pair, area] : within )
    areas.emplace( pair.first, 0 );
  for ( std::int32_t t = 0; t < size; ++t )
  {
    poll( static_cast<std::size_t>( t ) );
    const auto found = inFootprint( t ) ? areas.find( cellOf( t ) ) : areas.end();
    if ( found == areas.end() )
      continue;
    const Triangulation::Triangle &now = mTriangulation->triangle( t );
    const auto area = static_cast<double>( orientation(
      mTriangulation->point( now.vertex[0] ), mTriangulation->point( now.vertex[1] ),
      mTriangulation->point( now.vertex[2] )
    ) );
    found->second += area;
    for ( auto pair = within.lower_bound( Edge( cellOf( t ), INT32_MIN ) );
          pair != within.end() && pair->first.first == cellOf( t ); ++pair )
      pair->second += isInside( t, footprintOf( pair->first.second ) ) ? area : 0;
  }
  for ( const auto &[pair, area] : within )
  {
    mOverlaps.push_back( pair );
    if ( area > 0.5 * areas[pair.first] )
      mNested.push_back( pair );
  }
}

// Places of work inside a footprint belong to it; others, and fillers, become cells of their own.
void TaskMesh::assignWork( const TaskInputs &inputs, const PlanarGraph &graph )
{
  mCellCount = mFootprintCells;
  const auto cellAt = [&]( std::int32_t vertex ) {
    const std::int32_t owner = mOwner[static_cast<std::size_t>( vertex )];
    if ( owner >= 0 )
      return owner;
    std::int32_t about = NEUTRAL;
    mTriangulation->around( vertex, [&]( std::int32_t t, int ) {
      about = inFootprint( t ) ? cellOf( t ) : NEUTRAL;
      return about != NEUTRAL;
    } );
    if ( about != NEUTRAL )
      return about;
    if ( owner != NEUTRAL )
      return NEUTRAL;
    mOwner[static_cast<std::size_t>( vertex )] = mCellCount;
    return mCellCount++;
  };
  mCellOfWork.assign( inputs.work.size(), NEUTRAL );
  for ( std::size_t i = 0; i < inputs.work.size(); ++i )
  {
    poll( i );
    if ( graph.sitePoint[i] != PlanarGraph::NO_POINT )
    {
      mCellOfWork[i] = cellAt( mTriangulation->vertexOf( graph.sitePoint[i] ) );
      continue;
    }
    const auto row = static_cast<std::size_t>( inputs.work[i].footprint );
    mCellOfWork[i]
      = static_cast<std::int32_t>( graph.ringCell[shellAbout( inputs.footprints, row, inputs.work[i].place )] );
  }
  for ( std::size_t i = graph.fillersBegin; i < graph.points.size(); ++i )
    cellAt( mTriangulation->vertexOf( i ) );
}

// Work on a seam belongs to one of its sides.
void TaskMesh::assignSeamWork( const PlanarGraph &graph )
{
  for ( std::size_t i = 0; i < mCellOfWork.size(); ++i )
  {
    if ( mCellOfWork[i] >= 0 )
      continue;
    const std::int32_t vertex = mTriangulation->vertexOf( graph.sitePoint[i] );
    mTriangulation->around( vertex, [&]( std::int32_t t, int corner ) {
      if ( cellOf( t ) != OUTSIDE )
        mCellOfWork[i] = cellOfHalf( t, NEXT[corner], corner );
      return mCellOfWork[i] >= 0;
    } );
  }
}

std::vector<std::uint8_t> TaskMesh::cellsWithLand() const
{
  std::vector<std::uint8_t> found( static_cast<std::size_t>( mCellCount ), 0 );
  for ( std::int32_t t = 0; t < static_cast<std::int32_t>( mTriangulation->size() ); ++t )
    if ( cellOf( t ) >= 0 )
      found[static_cast<std::size_t>( cellOf( t ) )] = 1;
    else if ( cellOf( t ) == NEUTRAL )
      for ( const std::int32_t vertex : mTriangulation->triangle( t ).vertex )
        if ( owner( vertex ) >= 0 )
          found[static_cast<std::size_t>( owner( vertex ) )] = 1;
  return found;
}

std::int32_t TaskMesh::anyCellOf( std::int32_t t ) const
{
  std::int32_t found = cellOf( t );
  for ( int i = 0; i < 3 && found < 0; ++i )
    found = owner( mTriangulation->triangle( t ).vertex[i] );
  return found;
}

// A footprint that lies under others from wall to wall has no triangle of its own: its work is that of the one over it.
// The same for a place on the border of the area that a rounding puts outside.
void TaskMesh::assignCoveredWork( const TaskInputs &inputs )
{
  const std::vector<std::uint8_t> withLand = cellsWithLand();
  std::vector<std::pair<GridPoint, std::size_t>> lost;
  for ( std::size_t i = 0; i < mCellOfWork.size(); ++i )
    if ( mCellOfWork[i] < 0 || !withLand[static_cast<std::size_t>( mCellOfWork[i] )] )
      lost.emplace_back( snapped( inputs.work[i].place.x, inputs.work[i].place.y ), i );
  if ( lost.empty() )
    return;
  const auto less = []( const auto &a, const auto &b ) {
    return std::pair( a.first.x, a.second ) < std::pair( b.first.x, b.second );
  };
  std::sort( lost.begin(), lost.end(), less );
  std::vector<double> nearest( lost.size(), std::numeric_limits<double>::infinity() );
  for ( std::int32_t t = 0; t < static_cast<std::int32_t>( mTriangulation->size() ); ++t )
  {
    if ( cellOf( t ) == OUTSIDE )
      continue;
    poll( static_cast<std::size_t>( t ) );
    const Triangulation::Triangle &now = mTriangulation->triangle( t );
    const GridPoint corners[3] = {
      mTriangulation->point( now.vertex[0] ), mTriangulation->point( now.vertex[1] ),
      mTriangulation->point( now.vertex[2] )
    };
    const auto [west, east] = std::minmax( { corners[0].x, corners[1].x, corners[2].x } );
    for ( auto place
          = std::lower_bound( lost.begin(), lost.end(), std::pair( GridPoint { west, 0 }, std::size_t( 0 ) ), less );
          place != lost.end() && place->first.x <= east; ++place )
    {
      double &distance = nearest[static_cast<std::size_t>( place - lost.begin() )];
      bool inside = distance > 0;
      for ( int i = 0; i < 3 && inside; ++i )
        inside = orientation( corners[i], corners[NEXT[i]], place->first ) >= 0;
      if ( !inside )
        continue;
      distance = 0;
      mCellOfWork[place->second] = anyCellOf( t );
    }
  }
  for ( std::size_t k = 0; k < lost.size(); ++k )
    for ( std::int32_t t = 0; t < static_cast<std::int32_t>( mTriangulation->size() ) && nearest[k] > 0; ++t )
    {
      poll( static_cast<std::size_t>( t ) );
      if ( cellOf( t ) == OUTSIDE )
        continue;
      for ( const std::int32_t vertex : mTriangulation->triangle( t ).vertex )
      {
        const GridPoint &corner = mTriangulation->point( vertex );
        const double distance
          = 1 + std::hypot( double( corner.x ) - lost[k].first.x, double( corner.y ) - lost[k].first.y );
        if ( distance >= nearest[k] )
          continue;
        nearest[k] = distance;
        mCellOfWork[lost[k].second] = anyCellOf( t );
      }
    }
}

} // namespace lacuna
