// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "task_borders.h"
#include "../geometry/ring_walk.h"
#include "../geometry/vector_math.h"
#include "../core/polling.h"
#include "funnel.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lacuna
{

// Lines between tasks, made once for both sides and pulled straight through the gaps they pass (shortest path in a
// channel: funnel.cpp).

namespace
{

// From a wall, where there is room. Chosen by hand, tried in RESULTS.md, looked at on maps.
constexpr double CLEARANCE_M = 1;
// … and at most this share of the gap from either side.
constexpr double MAX_GAP_SHARE = 0.4;
// Units of the grid a vertex may lie off a line and be left out: the rounding of both ends. Chosen by hand, tried in
// RESULTS.md.
constexpr double STRAIGHT_UNITS = 2;

} // namespace

TaskBorders::TaskBorders(
  const TaskMesh &taskMesh, const Footprints &area, const std::vector<std::uint8_t> &areaExtra,
  const std::vector<std::int32_t> &taskOfCell
)
  : mTaskMesh( taskMesh )
  , mArea( area )
  , mAreaExtra( areaExtra )
  , mTaskOfCell( taskOfCell )

{
  mNextInRing = nextInRings( area );
  mCentres = static_cast<std::uint32_t>( taskMesh.triangulation().vertexCount() + 3 * taskMesh.triangulation().size() );
  for ( std::int32_t t = 0; t < static_cast<std::int32_t>( taskMesh.triangulation().size() ); ++t )
  {
    poll( static_cast<std::size_t>( t ) );
    if ( taskMesh.cellOf( t ) == TaskMesh::NEUTRAL )
      findWithin( t );
    findAcross( t );
  }
  makeChains();
}

std::int32_t TaskBorders::taskOfHalf( std::int32_t t, int edge, int corner ) const
{
  return mTaskMesh.cellOf( t ) == TaskMesh::OUTSIDE ? -1 : task( mTaskMesh.cellOfHalf( t, edge, corner ) );
}

std::uint32_t TaskBorders::middleOf( std::int32_t t, int edge ) const
{
  const Triangulation &mesh = mTaskMesh.triangulation();
  const std::int32_t u = mesh.triangle( t ).next[edge];
  const std::int32_t there
    = u == Triangulation::NONE ? INT32_MAX : 3 * u + Triangulation::edgeTo( mesh.triangle( u ), t );
  return static_cast<std::uint32_t>( mesh.vertexCount() )
         + static_cast<std::uint32_t>( std::min( 3 * t + edge, there ) );
}

// The lines inside a triangle whose corners are of several tasks.
void TaskBorders::findWithin( std::int32_t t )
{
  const Triangulation::Triangle &now = mTaskMesh.triangulation().triangle( t );
  std::int32_t tasks[3];
  int free = -1;
  for ( int i = 0; i < 3; ++i )
  {
    const std::int32_t owner = mTaskMesh.owner( now.vertex[i] );
    tasks[i] = task( owner );
    free = owner < 0 ? i : free;
  }
  if ( free >= 0 )
  {
    if ( tasks[NEXT[free]] != tasks[BEFORE[free]] )
      mSegments.push_back(
        { static_cast<std::uint32_t>( now.vertex[free] ), middleOf( t, free ), tasks[BEFORE[free]], tasks[NEXT[free]],
          0, t, t }
      );
    return;
  }
  for ( int i = 0; i < 3; ++i )
    if ( tasks[NEXT[i]] == tasks[BEFORE[i]] )
    {
      if ( tasks[i] != tasks[NEXT[i]] )
        mSegments.push_back( { middleOf( t, BEFORE[i] ), middleOf( t, NEXT[i] ), tasks[i], tasks[NEXT[i]], 0, t, t } );
      return;
    }
  for ( int i = 0; i < 3; ++i )
    mSegments.push_back( { centreOf( t ), middleOf( t, i ), tasks[BEFORE[i]], tasks[NEXT[i]], 0, t, t } );
}

// The lines along the edges of a triangle towards those with a higher number.
void TaskBorders::findAcross( std::int32_t t )
{
  const Triangulation::Triangle &now = mTaskMesh.triangulation().triangle( t );
  for ( int i = 0; i < 3; ++i )
  {
    const std::int32_t u = now.next[i];
    if ( u < t )
      continue;
    const Triangulation::Triangle &beyond = mTaskMesh.triangulation().triangle( u );
    const int edge = Triangulation::edgeTo( beyond, t );
    const std::int32_t p = now.vertex[NEXT[i]];
    const std::int32_t q = now.vertex[BEFORE[i]];
    const std::int32_t left[2] = { taskOfHalf( t, i, NEXT[i] ), taskOfHalf( t, i, BEFORE[i] ) };
    const std::int32_t right[2] = {
      taskOfHalf( u, edge, Triangulation::cornerOf( beyond, p ) ),
      taskOfHalf( u, edge, Triangulation::cornerOf( beyond, q ) )
    };
    const auto from = static_cast<std::uint32_t>( p );
    const auto to = static_cast<std::uint32_t>( q );
    if ( left[0] == left[1] && right[0] == right[1] )
    {
      if ( left[0] != right[0] )
        mSegments.push_back( { from, to, left[0], right[0], now.flags[i], t, u } );
      continue;
    }
    if ( left[0] != right[0] )
      mSegments.push_back( { from, middleOf( t, i ), left[0], right[0], now.flags[i], t, u } );
    if ( left[1] != right[1] )
      mSegments.push_back( { middleOf( t, i ), to, left[1], right[1], now.flags[i], t, u } );
  }
}

std::array<double, 8> TaskBorders::lengthsM() const
{
  std::array<double, 8> lengths {};
  for ( const Segment &segment : mSegments )
  {
    if ( segment.left < 0 || segment.right < 0 )
      continue;
    const Place a = placeOf( segment.from );
    const Place b = placeOf( segment.to );
    lengths[static_cast<std::size_t>( edgeFlags::rank( segment.flags ) )]
      += mTaskMesh.metres( std::hypot( a.x - b.x, a.y - b.y ) );
  }
  return lengths;
}

TaskBorders::Place TaskBorders::placeOf( std::uint32_t node ) const
{
  const Triangulation &mesh = mTaskMesh.triangulation();
  const auto vertices = static_cast<std::uint32_t>( mesh.vertexCount() );
  const auto at = [&mesh]( std::int32_t vertex ) {
    const GridPoint &point = mesh.point( vertex );
    return Place { static_cast<double>( point.x ), static_cast<double>( point.y ) };
  };
  if ( node < vertices )
    return at( static_cast<std::int32_t>( node ) );
  const bool centre = node >= mCentres;
  const std::uint32_t place = node - ( centre ? mCentres : vertices );
  const Triangulation::Triangle &now = mesh.triangle( static_cast<std::int32_t>( centre ? place : place / 3 ) );
  if ( centre )
  {
    const Place a = at( now.vertex[0] );
    const Place b = at( now.vertex[1] );
    const Place c = at( now.vertex[2] );
    return { ( a.x + b.x + c.x ) / 3, ( a.y + b.y + c.y ) / 3 };
  }
  const Place a = at( now.vertex[NEXT[place % 3]] );
  const Place b = at( now.vertex[BEFORE[place % 3]] );
  return { ( a.x + b.x ) / 2, ( a.y + b.y ) / 2 };
}

// Chains run from one node where other than two lines meet to the next; what is left over are loops.
void TaskBorders::makeChains()
{
  mSegmentEnds.reserve( 2 * mSegments.size() );
  for ( std::size_t i = 0; i < mSegments.size(); ++i )
  {
    mSegmentEnds.emplace_back( mSegments[i].from, static_cast<std::uint32_t>( 2 * i ) );
    mSegmentEnds.emplace_back( mSegments[i].to, static_cast<std::uint32_t>( 2 * i + 1 ) );
  }
  std::sort( mSegmentEnds.begin(), mSegmentEnds.end() );
  std::vector<std::uint8_t> used( mSegments.size(), 0 );
  const auto makeFrom = [&]( std::size_t half ) {
    const std::uint32_t code = mSegmentEnds[half].second;
    if ( used[code / 2] )
      return;
    pollNow();
    const Segment &segment = mSegments[code / 2];
    Chain chain;
    chain.left = code % 2 ? segment.right : segment.left;
    chain.right = code % 2 ? segment.left : segment.right;
    follow( half, used, chain );
    straighten( chain );
    mChains.push_back( std::move( chain ) );
  };
  for ( std::size_t begin = 0, end = 0; begin < mSegmentEnds.size(); begin = end )
  {
    while ( end < mSegmentEnds.size() && mSegmentEnds[end].first == mSegmentEnds[begin].first )
      ++end;
    if ( end - begin != 2 )
      for ( std::size_t half = begin; half < end; ++half )
        makeFrom( half );
  }
  for ( std::size_t half = 0; half < mSegmentEnds.size(); ++half )
    makeFrom( half );
  for ( std::size_t i = 0; i < mChains.size(); ++i )
  {
    mWays.emplace_back( mChains[i].nodes.front(), static_cast<std::uint32_t>( 2 * i ) );
    mWays.emplace_back( mChains[i].nodes.back(), static_cast<std::uint32_t>( 2 * i + 1 ) );
  }
  std::sort( mWays.begin(), mWays.end() );
}

void TaskBorders::follow( std::size_t half, std::vector<std::uint8_t> &used, Chain &chain ) const
{
  std::vector<std::uint32_t> &nodes = chain.nodes;
  nodes.assign( 1, mSegmentEnds[half].first );
  std::uint32_t code = mSegmentEnds[half].second;
  for ( ;; )
  {
    const Segment &segment = mSegments[code / 2];
    used[code / 2] = 1;
    chain.codes.push_back( code );
    const std::uint32_t node = code % 2 ? segment.from : segment.to;
    nodes.push_back( node );
    if ( node == nodes.front() )
      return;
    const auto range = std::equal_range(
      mSegmentEnds.begin(), mSegmentEnds.end(), std::pair<std::uint32_t, std::uint32_t>( node, 0 ),
      []( const auto &a, const auto &b ) { return a.first < b.first; }
    );
    if ( range.second - range.first != 2 )
      return;
    code = range.first->second / 2 == code / 2 ? ( range.first + 1 )->second : range.first->second;
  }
}

PlanVertex TaskBorders::onArea( const Place &place, std::int32_t before ) const
{
  const Point working = mTaskMesh.working( place.x, place.y );
  const double *xy = mArea.ring( 0 ).xy;
  const double *a = xy + 2 * static_cast<std::ptrdiff_t>( before );
  const double *b = xy + 2 * static_cast<std::ptrdiff_t>( mNextInRing[static_cast<std::size_t>( before )] );
  const double vx = b[0] - a[0];
  const double vy = b[1] - a[1];
  const double length = vx * vx + vy * vy;
  const double along
    = length > 0 ? std::clamp( ( ( working.x - a[0] ) * vx + ( working.y - a[1] ) * vy ) / length, 0.0, 1.0 ) : 0.0;
  return { a[0] + along * vx, a[1] + along * vy, before, along };
}

PlanVertex TaskBorders::vertexOf( std::uint32_t node ) const
{
  const Triangulation &mesh = mTaskMesh.triangulation();
  const auto vertices = static_cast<std::uint32_t>( mesh.vertexCount() );
  const Place place = placeOf( node );
  if ( node < vertices )
  {
    const auto vertex = static_cast<std::int32_t>( node );
    const std::int32_t area = mTaskMesh.areaVertex( vertex );
    if ( area >= 0 && mTaskMesh.isAreaCorner( vertex ) )
    {
      const double *xy = mArea.ring( 0 ).xy + 2 * static_cast<std::ptrdiff_t>( area );
      return { xy[0], xy[1], area, 0 };
    }
    if ( area >= 0 )
      return onArea( place, area );
  }
  else if ( node < mCentres )
  {
    // The middle of an edge of the area's border lies on it too.
    const std::uint32_t code = node - vertices;
    const Triangulation::Triangle &now = mesh.triangle( static_cast<std::int32_t>( code / 3 ) );
    const std::int32_t p = now.vertex[NEXT[code % 3]];
    const std::int32_t q = now.vertex[BEFORE[code % 3]];
    if ( now.flags[code % 3] & ( edgeFlags::AREA | edgeFlags::SEPARATOR ) )
    {
      const std::int32_t a = mTaskMesh.areaVertex( p );
      const std::int32_t b = mTaskMesh.areaVertex( q );
      if ( a >= 0 && b >= 0 )
      {
        const bool cornerP = mTaskMesh.isAreaCorner( p );
        const bool cornerQ = mTaskMesh.isAreaCorner( q );
        const std::int32_t before = !cornerP                                          ? a
                                    : !cornerQ                                        ? b
                                    : mNextInRing[static_cast<std::size_t>( a )] == b ? a
                                                                                      : b;
        return onArea( place, before );
      }
    }
  }
  const Point working = mTaskMesh.working( place.x, place.y );
  return { working.x, working.y, -1, 0 };
}

// Between fixed nodes the line only has to pass the edges it passed: each is a gate.
void TaskBorders::shorten( const Chain &chain, std::size_t begin, std::size_t end, std::vector<PlanVertex> &line ) const
{
  const Triangulation &mesh = mTaskMesh.triangulation();
  const auto vertices = static_cast<std::uint32_t>( mesh.vertexCount() );
  Funnel funnel;
  const Place start = placeOf( chain.nodes[begin] );
  const Place finish = placeOf( chain.nodes[end] );
  for ( std::size_t i = begin + 1; i < end; ++i )
  {
    const std::uint32_t code = chain.nodes[i] - vertices;
    const Triangulation::Triangle &now = mesh.triangle( static_cast<std::int32_t>( code / 3 ) );
    std::int32_t left = now.vertex[NEXT[code % 3]];
    std::int32_t right = now.vertex[BEFORE[code % 3]];
    if ( task( mTaskMesh.owner( left ) ) != chain.left )
      std::swap( left, right );
    const Place a = placeOf( static_cast<std::uint32_t>( left ) );
    const Place b = placeOf( static_cast<std::uint32_t>( right ) );
    const double length = std::hypot( b.x - a.x, b.y - a.y );
    const double inset = std::min( CLEARANCE_M / mTaskMesh.metres( 1 ) / std::max( length, 1.0 ), MAX_GAP_SHARE );
    funnel.addGate(
      { a.x + inset * ( b.x - a.x ), a.y + inset * ( b.y - a.y ) },
      { b.x - inset * ( b.x - a.x ), b.y - inset * ( b.y - a.y ) }
    );
  }
  for ( const Point &corner : funnel.shortest( { start.x, start.y }, { finish.x, finish.y } ) )
  {
    const Point working = mTaskMesh.working( corner.x, corner.y );
    line.push_back( { working.x, working.y, -1, 0 } );
  }
}

void TaskBorders::straighten( Chain &chain ) const
{
  const auto vertices = static_cast<std::uint32_t>( mTaskMesh.triangulation().vertexCount() );
  const auto fixed = [&]( std::size_t i ) {
    const std::uint32_t node = chain.nodes[i];
    if ( i == 0 || i + 1 == chain.nodes.size() || node < vertices || node >= mCentres )
      return true;
    // Which corner of a gate is on which side is known by the cells.
    if ( mSegments[chain.codes[i - 1] / 2].moved || mSegments[chain.codes[i] / 2].moved )
      return true;
    const std::uint32_t code = node - vertices;
    return mTaskMesh.triangulation().triangle( static_cast<std::int32_t>( code / 3 ) ).flags[code % 3] != 0;
  };
  chain.line.push_back( vertexOf( chain.nodes[0] ) );
  for ( std::size_t begin = 0; begin + 1 < chain.nodes.size(); )
  {
    std::size_t end = begin + 1;
    while ( !fixed( end ) )
      ++end;
    if ( end > begin + 1 )
      shorten( chain, begin, end, chain.line );
    chain.line.push_back( vertexOf( chain.nodes[end] ) );
    begin = end;
  }
  dropStraight( chain );
}

// Leaves out what only divided a line.
void TaskBorders::dropStraight( Chain &chain ) const
{
  std::vector<PlanVertex> kept;
  const double unit = mTaskMesh.working( 1, 0 ).x - mTaskMesh.working( 0, 0 ).x;
  for ( std::size_t i = 0; i < chain.line.size(); ++i )
  {
    const PlanVertex &now = chain.line[i];
    bool keep = i == 0 || i + 1 == chain.line.size();
    if ( !keep && now.areaVertex >= 0 && now.along == 0 )
      keep = mAreaExtra[static_cast<std::size_t>( now.areaVertex )] == 0;
    else if ( !keep && !( now.areaVertex >= 0 && ( chain.left < 0 || chain.right < 0 ) ) )
    {
      const PlanVertex &a = kept.back();
      const PlanVertex &b = chain.line[i + 1];
      const double length = std::hypot( b.x - a.x, b.y - a.y );
      const double off = std::fabs( cross( b.x - a.x, b.y - a.y, now.x - a.x, now.y - a.y ) );
      const double along = ( b.x - a.x ) * ( now.x - a.x ) + ( b.y - a.y ) * ( now.y - a.y );
      keep = off > STRAIGHT_UNITS * unit * length || along <= 0 || along >= length * length;
    }
    if ( keep )
      kept.push_back( now );
  }
  chain.line = std::move( kept );
}

void TaskBorders::keepExact( const std::vector<std::uint8_t> &tasks )
{
  const auto wanted
    = [&tasks]( std::int32_t task ) { return task >= 0 && tasks[static_cast<std::size_t>( task )] != 0; };
  for ( Chain &chain : mChains )
  {
    if ( !wanted( chain.left ) && !wanted( chain.right ) )
      continue;
    chain.line.clear();
    for ( const std::uint32_t node : chain.nodes )
      chain.line.push_back( vertexOf( node ) );
  }
}

} // namespace lacuna
