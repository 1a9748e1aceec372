// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "triangulation.h"

#include <cmath>
#include <utility>

namespace lacuna
{

// Lines become edges by flipping what they cross (Sloan 1993); crossings are rounded to the grid, and a line goes
// through the vertex that lies near it (snap rounding, Hobby 1999).

namespace
{
// Units of the grid: some roundings of a crossing. Chosen by hand, tried in RESULTS.md; tried in triangulation_test.
constexpr double NEAR_UNITS = 8;
constexpr std::int32_t FRAME_CORNERS = 4;
} // namespace

// Round a: the edge along the line to b, or the triangle the line leaves a through.
Triangulation::Step Triangulation::firstStep( std::int32_t a, std::int32_t b ) const
{
  const GridPoint &from = point( a );
  const GridPoint &to = point( b );
  const auto ahead = [&]( std::int32_t vertex ) {
    const GridPoint &place = point( vertex );
    return ( std::int64_t( place.x ) - from.x ) * ( std::int64_t( to.x ) - from.x )
             + ( std::int64_t( place.y ) - from.y ) * ( std::int64_t( to.y ) - from.y )
           > 0;
  };
  Step step;
  around( a, [&]( std::int32_t t, int corner ) {
    const std::int32_t right = triangle( t ).vertex[NEXT[corner]];
    const std::int32_t left = triangle( t ).vertex[BEFORE[corner]];
    const std::int64_t rightSide = orientation( from, to, point( right ) );
    const std::int64_t leftSide = orientation( from, to, point( left ) );
    if ( right == b || left == b )
      step = { b, NONE };
    else if ( rightSide == 0 && ahead( right ) )
      step = { right, NONE };
    else if ( leftSide == 0 && ahead( left ) )
      step = { left, NONE };
    else if ( rightSide < 0 && leftSide > 0 )
      step = { NONE, t };
    return step.vertex != NONE || step.triangle != NONE;
  } );
  return step;
}

// Along the line from a towards b, leaving through triangle t. Collects the edges crossed up to the vertex that is
// returned; a line that stands in the way gets a vertex first. NONE where that cannot be.
std::int32_t Triangulation::march( std::int32_t a, std::int32_t b, std::int32_t t, std::vector<Edge> &crossed )
{
  crossed.clear();
  int edge = cornerOf( at( t ), a );
  for ( ;; )
  {
    const Triangle &now = at( t );
    if ( now.flags[edge] != 0 )
      return crossing( a, b, t, edge );
    crossed.push_back( { now.vertex[NEXT[edge]], now.vertex[BEFORE[edge]] } );
    const std::int32_t u = now.next[edge];
    const Triangle &beyond = at( u );
    const int across = edgeTo( beyond, t );
    const std::int32_t s = beyond.vertex[across];
    const std::int64_t side = s == b ? 0 : orientation( point( a ), point( b ), point( s ) );
    if ( side == 0 )
      return s;
    // beyond = (s, left, right): on to the edge from right to s, or from s to left.
    edge = side > 0 ? NEXT[across] : BEFORE[across];
    t = u;
  }
}

std::int32_t Triangulation::crossing( std::int32_t a, std::int32_t b, std::int32_t t, int edge )
{
  const Triangle now = at( t );
  const std::int32_t u = now.next[edge];
  if ( u == NONE )
    return NONE;
  const std::int32_t c = now.vertex[edge];
  const std::int32_t right = now.vertex[NEXT[edge]];
  const std::int32_t left = now.vertex[BEFORE[edge]];
  const std::int32_t d = at( u ).vertex[edgeTo( at( u ), t )];
  const auto sideOfRight = static_cast<double>( orientation( point( a ), point( b ), point( right ) ) );
  const auto sideOfLeft = static_cast<double>( orientation( point( a ), point( b ), point( left ) ) );
  const double share = sideOfRight / ( sideOfRight - sideOfLeft );
  const double x = point( right ).x + share * ( double( point( left ).x ) - point( right ).x );
  const double y = point( right ).y + share * ( double( point( left ).y ) - point( right ).y );
  const GridPoint nearest {
    static_cast<std::int32_t>( std::lround( x ) ), static_cast<std::int32_t>( std::lround( y ) )
  };
  if ( nearest == point( right ) )
    return right;
  if ( nearest == point( left ) )
    return left;
  const auto fits = [&]( const GridPoint &w ) {
    return orientation( point( c ), point( right ), w ) > 0 && orientation( point( left ), point( c ), w ) > 0
           && orientation( point( d ), point( left ), w ) > 0 && orientation( point( right ), point( d ), w ) > 0;
  };
  constexpr GridPoint AROUND[9]
    = { { 0, 0 }, { 1, 0 }, { 0, 1 }, { -1, 0 }, { 0, -1 }, { 1, 1 }, { -1, 1 }, { -1, -1 }, { 1, -1 } };
  for ( const GridPoint &shift : AROUND )
  {
    const GridPoint w { nearest.x + shift.x, nearest.y + shift.y };
    if ( !fits( w ) )
      continue;
    const auto vertex = static_cast<std::int32_t>( mPoints.size() );
    mPoints.push_back( w );
    mTriangleAt.push_back( t );
    splitEdge( t, edge, vertex );
    legalize();
    return vertex;
  }
  // No room for a vertex between: what stands so near takes its place, and the earlier line goes by it.
  const double length
    = std::hypot( double( point( left ).x ) - point( right ).x, double( point( left ).y ) - point( right ).y );
  for ( const auto &[triangle, vertex] : { std::pair( t, c ), std::pair( u, d ) } )
  {
    const int corner = cornerOf( at( triangle ), vertex );
    const std::uint8_t flags = at( triangle ).flags[corner];
    if ( std::fabs( static_cast<double>( orientation( point( right ), point( left ), point( vertex ) ) ) )
         > NEAR_UNITS * length )
      continue;
    reroute( triangle, corner, flags );
    if ( flags != 0 )
      mSplits.push_back( { right, left, vertex, flags } );
    return vertex;
  }
  return NONE;
}

// The triangle on the left of a–b, found round b where a is a corner of the frame: only round the others one can go all
// the way.
bool Triangulation::findEdge( std::int32_t a, std::int32_t b, std::int32_t &t, int &edge ) const
{
  const bool aroundA = a >= FRAME_CORNERS;
  const std::int32_t centre = aroundA ? a : b;
  bool found = false;
  around( centre, [&]( std::int32_t here, int corner ) {
    found = triangle( here ).vertex[aroundA ? NEXT[corner] : BEFORE[corner]] == ( aroundA ? b : a );
    if ( found )
    {
      t = here;
      edge = aroundA ? BEFORE[corner] : NEXT[corner];
    }
    return found;
  } );
  return found;
}

// Flips the edges that cross a–c away until it is an edge itself. False where corners in one line keep it going in
// circles.
bool Triangulation::flipCrossed( std::int32_t a, std::int32_t c, std::vector<Edge> &crossed )
{
  mFlipped.clear();
  const GridPoint from = point( a );
  const GridPoint to = point( c );
  const std::size_t maxSteps = 64 + 4 * crossed.size() * crossed.size();
  for ( std::size_t i = 0; i < crossed.size(); ++i )
  {
    if ( i > maxSteps )
      return false;
    const Edge now = crossed[i];
    std::int32_t t = NONE;
    int edge = 0;
    if ( !findEdge( now.a, now.b, t, edge ) )
      continue;
    const std::int32_t p = at( t ).vertex[edge];
    const std::int32_t u = at( t ).next[edge];
    const std::int32_t q = at( u ).vertex[edgeTo( at( u ), t )];
    const std::int64_t one = orientation( point( p ), point( q ), point( now.a ) );
    const std::int64_t two = orientation( point( p ), point( q ), point( now.b ) );
    if ( !( ( one > 0 && two < 0 ) || ( one < 0 && two > 0 ) ) )
    {
      crossed.push_back( now );
      continue;
    }
    flip( t, edge );
    const std::int64_t pSide = p == a || p == c ? 0 : orientation( from, to, point( p ) );
    const std::int64_t qSide = q == a || q == c ? 0 : orientation( from, to, point( q ) );
    if ( ( pSide > 0 && qSide < 0 ) || ( pSide < 0 && qSide > 0 ) )
      crossed.push_back( { p, q } );
    else
      mFlipped.push_back( { p, q } );
  }
  bool again = true;
  for ( int pass = 0; again && pass < 32; ++pass )
  {
    again = false;
    for ( Edge &made : mFlipped )
    {
      std::int32_t t = NONE;
      int edge = 0;
      if ( ( made.a == a && made.b == c ) || ( made.a == c && made.b == a ) || !findEdge( made.a, made.b, t, edge )
           || at( t ).flags[edge] != 0 )
        continue;
      const Triangle &now = at( t );
      const std::int32_t p = now.vertex[edge];
      const std::int32_t q = at( now.next[edge] ).vertex[edgeTo( at( now.next[edge] ), t )];
      if ( !inCircle( point( now.vertex[0] ), point( now.vertex[1] ), point( now.vertex[2] ), point( q ) ) )
        continue;
      flip( t, edge );
      made = { p, q };
      again = true;
    }
  }
  return true;
}

// A vertex in the middle of what a line crosses on its way, so that it can be followed in two parts.
std::int32_t Triangulation::splitMiddle( std::int32_t a, std::int32_t b )
{
  const Step step = firstStep( a, b );
  if ( step.triangle == NONE )
    return NONE;
  march( a, b, step.triangle, mCrossed );
  if ( mCrossed.empty() )
    return NONE;
  const Edge middle = mCrossed[mCrossed.size() / 2];
  std::int32_t t = NONE;
  int edge = 0;
  return findEdge( middle.a, middle.b, t, edge ) ? crossing( a, b, t, edge ) : NONE;
}

void Triangulation::reroute( std::int32_t t, int corner, std::uint8_t flags )
{
  const Triangle now = at( t );
  link( t, corner, now.next[corner], static_cast<std::uint8_t>( now.flags[corner] & ~flags ) );
  for ( const int edge : { NEXT[corner], BEFORE[corner] } )
    link( t, edge, now.next[edge], edgeFlags::merged( now.flags[edge], flags ) );
}

bool Triangulation::addLine( std::int32_t a, std::int32_t b, std::uint8_t flags, std::vector<std::int32_t> &path )
{
  path.assign( 1, a );
  for ( int budget = 100000; a != b && budget > 0; --budget )
  {
    std::int32_t target = b;
    std::int32_t c = NONE;
    // A crossing found on the way becomes the next target; from a to it nothing stands in the way any more but for
    // rounding.
    for ( int tries = 0; tries < 64 && c == NONE; ++tries )
    {
      const Step step = firstStep( a, target );
      if ( step.vertex != NONE )
      {
        c = step.vertex;
        break;
      }
      if ( step.triangle == NONE )
        return false;
      const std::size_t before = mSplits.size();
      const std::int32_t reached = march( a, target, step.triangle, mCrossed );
      if ( reached == NONE )
        return false;
      if ( reached == a )
        continue; // what stood in the way now goes by a
      const Step again = firstStep( a, reached );
      if ( mSplits.size() == before && orientation( point( a ), point( target ), point( reached ) ) == 0 )
      {
        if ( flipCrossed( a, reached, mCrossed ) )
          c = reached;
        else if ( ( target = splitMiddle( a, reached ) ) == NONE )
          return false;
      }
      else if ( again.vertex == reached )
        c = reached;
      else
        target = reached;
    }
    std::int32_t t = NONE;
    int edge = 0;
    if ( c == NONE || !findEdge( a, c, t, edge ) )
      return false;
    link( t, edge, at( t ).next[edge], edgeFlags::merged( at( t ).flags[edge], flags ) );
    a = c;
    path.push_back( c );
  }
  return a == b;
}

} // namespace lacuna
