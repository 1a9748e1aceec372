// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/overlay.h"
#include "mosaic.h"
#include "mosaic_plot.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace lacuna
{

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
void Mosaic::seed( std::int32_t a, std::int32_t b, const Walled &walled, std::vector<std::int32_t> &queue )
{
  if ( const std::int32_t t = mMesh->triangleLeftOf( a, b ); t != Triangulation::NONE )
  {
    take( t, walled, queue );
    return;
  }
  const auto split = mWallSplits.find( edgeKey( a, b ) );
  if ( split == mWallSplits.end() )
    return;
  const std::int32_t middle = split->second;
  seed( a, middle, walled, queue );
  seed( middle, b, walled, queue );
}

// Whether the middle of a triangle is inside a footprint. Walls alone do not tell: one that folds back on itself has no
// inside.
bool Mosaic::lies( std::int32_t t, const Walled &walled ) const
{
  const Triangulation::Triangle &now = mMesh->triangle( t );
  const GridPoint &a = mMesh->point( now.vertex[0] );
  const GridPoint &b = mMesh->point( now.vertex[1] );
  const GridPoint &c = mMesh->point( now.vertex[2] );
  const Point middle = working( ( double( a.x ) + b.x + c.x ) / 3, ( double( a.y ) + b.y + c.y ) / 3 );
  return containsPoint( walled.footprints, walled.row, middle.x, middle.y );
}

void Mosaic::take( std::int32_t t, const Walled &walled, std::vector<std::int32_t> &queue )
{
  if ( whole( t ) != UNKNOWN || !lies( t, walled ) )
    return;
  mWhole[static_cast<std::size_t>( t )] = walled.owner;
  mInside[static_cast<std::size_t>( t )] = 1;
  queue.push_back( t );
}

void Mosaic::fillFootprints( const TaskInputs &inputs )
{
  std::vector<std::uint32_t> rowOf;
  for ( std::uint32_t row = 0; row < inputs.footprints.size(); ++row )
    for ( std::uint32_t r = inputs.footprints.ringBegin( row ); r < inputs.footprints.ringEnd( row ); ++r )
      if ( !inputs.footprints.isHole( r ) || rowOf.empty() )
        rowOf.push_back( row );
  std::vector<std::int32_t> queue;
  for ( std::size_t i = 0; i < mWalls.size(); ++i )
  {
    mWatch.poll( i );
    const Walled walled { inputs.footprints, rowOf[static_cast<std::size_t>( mWallOwner[i] )], mWallOwner[i] };
    seed( mWalls[i].first, mWalls[i].second, walled, queue );
    while ( !queue.empty() )
    {
      const std::int32_t t = queue.back();
      queue.pop_back();
      const Triangulation::Triangle &now = mMesh->triangle( t );
      for ( int k = 0; k < 3; ++k )
        if ( !( now.flags[k] & ( edgeFlags::WALL | edgeFlags::AREA ) ) )
          take( now.next[k], walled, queue );
    }
  }
  mWalls = {};
  mWallOwner = {};
  mWallSplits.clear();
  findOverlaps( inputs, rowOf );
}

// Where two footprints meet, one of them may go on below the other.
void Mosaic::findOverlaps( const TaskInputs &inputs, const std::vector<std::uint32_t> &rowOf )
{
  const auto walledOf
    = [&]( std::int32_t atom ) { return Walled { inputs.footprints, rowOf[static_cast<std::size_t>( atom )], atom }; };
  const auto size = static_cast<std::int32_t>( mMesh->size() );
  std::map<Edge, double> within; // of the first in the second, in units²
  for ( std::int32_t t = 0; t < size; ++t )
    for ( int k = 0; k < 3 && inFootprint( t ); ++k )
    {
      mWatch.poll( static_cast<std::size_t>( t ) );
      const std::int32_t u = mMesh->triangle( t ).next[k];
      if ( whole( u ) != whole( t ) && inFootprint( u ) && lies( t, walledOf( whole( u ) ) ) )
        within.emplace( Edge( whole( t ), whole( u ) ), 0 );
    }
  if ( within.empty() )
    return;
  std::unordered_map<std::int32_t, double> areas;
  for ( const auto &[pair, area] : within )
    areas.emplace( pair.first, 0 );
  for ( std::int32_t t = 0; t < size; ++t )
  {
    mWatch.poll( static_cast<std::size_t>( t ) );
    const auto found = inFootprint( t ) ? areas.find( whole( t ) ) : areas.end();
    if ( found == areas.end() )
      continue;
    const Triangulation::Triangle &now = mMesh->triangle( t );
    const auto area = static_cast<double>(
      orientation( mMesh->point( now.vertex[0] ), mMesh->point( now.vertex[1] ), mMesh->point( now.vertex[2] ) )
    );
    found->second += area;
    for ( auto pair = within.lower_bound( Edge( whole( t ), INT32_MIN ) );
          pair != within.end() && pair->first.first == whole( t ); ++pair )
      pair->second += lies( t, walledOf( pair->first.second ) ) ? area : 0;
  }
  for ( const auto &[pair, area] : within )
  {
    mOverlaps.push_back( pair );
    if ( area > 0.5 * areas[pair.first] )
      mNested.push_back( pair );
  }
}

// Places of work inside a footprint belong to it; others, and fillers, become atoms of their own.
void Mosaic::placeSites( const TaskInputs &inputs, const Plot &plot )
{
  mAtomCount = mFootprintAtoms;
  const auto atomAt = [&]( std::int32_t vertex ) {
    const std::int32_t owner = mOwner[static_cast<std::size_t>( vertex )];
    if ( owner >= 0 )
      return owner;
    std::int32_t about = NEUTRAL;
    mMesh->around( vertex, [&]( std::int32_t t, int ) {
      about = inFootprint( t ) ? whole( t ) : NEUTRAL;
      return about != NEUTRAL;
    } );
    if ( about != NEUTRAL )
      return about;
    if ( owner != NEUTRAL )
      return NEUTRAL;
    mOwner[static_cast<std::size_t>( vertex )] = mAtomCount;
    return mAtomCount++;
  };
  mAtomOfWork.assign( inputs.work.size(), NEUTRAL );
  for ( std::size_t i = 0; i < inputs.work.size(); ++i )
  {
    mWatch.poll( i );
    if ( plot.sitePoint[i] != Plot::NO_POINT )
    {
      mAtomOfWork[i] = atomAt( mMesh->vertexOf( plot.sitePoint[i] ) );
      continue;
    }
    const auto row = static_cast<std::size_t>( inputs.work[i].footprint );
    mAtomOfWork[i]
      = static_cast<std::int32_t>( plot.ringAtom[shellAbout( inputs.footprints, row, inputs.work[i].place )] );
  }
  for ( std::size_t i = plot.fillersBegin; i < plot.points.size(); ++i )
    atomAt( mMesh->vertexOf( i ) );
}

// Work on a seam belongs to one of its sides.
void Mosaic::placeLate( const Plot &plot )
{
  for ( std::size_t i = 0; i < mAtomOfWork.size(); ++i )
  {
    if ( mAtomOfWork[i] >= 0 )
      continue;
    const std::int32_t vertex = mMesh->vertexOf( plot.sitePoint[i] );
    mMesh->around( vertex, [&]( std::int32_t t, int corner ) {
      if ( whole( t ) != OUTSIDE )
        mAtomOfWork[i] = half( t, NEXT[corner], corner );
      return mAtomOfWork[i] >= 0;
    } );
  }
}

std::vector<std::uint8_t> Mosaic::atomsWithLand() const
{
  std::vector<std::uint8_t> found( static_cast<std::size_t>( mAtomCount ), 0 );
  for ( std::int32_t t = 0; t < static_cast<std::int32_t>( mMesh->size() ); ++t )
    if ( whole( t ) >= 0 )
      found[static_cast<std::size_t>( whole( t ) )] = 1;
    else if ( whole( t ) == NEUTRAL )
      for ( const std::int32_t vertex : mMesh->triangle( t ).vertex )
        if ( owner( vertex ) >= 0 )
          found[static_cast<std::size_t>( owner( vertex ) )] = 1;
  return found;
}

std::int32_t Mosaic::anyAtomOf( std::int32_t t ) const
{
  std::int32_t found = whole( t );
  for ( int i = 0; i < 3 && found < 0; ++i )
    found = owner( mMesh->triangle( t ).vertex[i] );
  return found;
}

// A footprint that lies under others from wall to wall has no triangle of its own: its work is that of the one over it.
// The same for a place on the border of the area that a rounding puts outside.
void Mosaic::placeCovered( const TaskInputs &inputs )
{
  const std::vector<std::uint8_t> withLand = atomsWithLand();
  std::vector<std::pair<GridPoint, std::size_t>> lost;
  for ( std::size_t i = 0; i < mAtomOfWork.size(); ++i )
    if ( mAtomOfWork[i] < 0 || !withLand[static_cast<std::size_t>( mAtomOfWork[i] )] )
      lost.emplace_back( snapped( inputs.work[i].place.x, inputs.work[i].place.y ), i );
  if ( lost.empty() )
    return;
  const auto less = []( const auto &a, const auto &b ) {
    return std::pair( a.first.x, a.second ) < std::pair( b.first.x, b.second );
  };
  std::sort( lost.begin(), lost.end(), less );
  std::vector<double> nearest( lost.size(), std::numeric_limits<double>::infinity() );
  for ( std::int32_t t = 0; t < static_cast<std::int32_t>( mMesh->size() ); ++t )
  {
    if ( whole( t ) == OUTSIDE )
      continue;
    mWatch.poll( static_cast<std::size_t>( t ) );
    const Triangulation::Triangle &now = mMesh->triangle( t );
    const GridPoint corners[3]
      = { mMesh->point( now.vertex[0] ), mMesh->point( now.vertex[1] ), mMesh->point( now.vertex[2] ) };
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
      mAtomOfWork[place->second] = anyAtomOf( t );
    }
  }
  for ( std::size_t k = 0; k < lost.size(); ++k )
    for ( std::int32_t t = 0; t < static_cast<std::int32_t>( mMesh->size() ) && nearest[k] > 0; ++t )
    {
      mWatch.poll( static_cast<std::size_t>( t ) );
      if ( whole( t ) == OUTSIDE )
        continue;
      for ( const std::int32_t vertex : mMesh->triangle( t ).vertex )
      {
        const GridPoint &corner = mMesh->point( vertex );
        const double distance
          = 1 + std::hypot( double( corner.x ) - lost[k].first.x, double( corner.y ) - lost[k].first.y );
        if ( distance >= nearest[k] )
          continue;
        nearest[k] = distance;
        mAtomOfWork[lost[k].second] = anyAtomOf( t );
      }
    }
}

} // namespace lacuna
