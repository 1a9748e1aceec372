// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "triangulation.h"
#include "../geometry/hilbert.h"
#include "lacuna/error.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lacuna
{

// Incremental Delaunay triangulation along a Hilbert curve (Zhou and Jones 2005) with Lawson’s flips (1977);
// predicates are exact on whole numbers, so no run depends on rounding.

namespace
{
constexpr std::size_t POLL_POINTS = 4096;
} // namespace

std::int32_t Triangulation::newTriangle()
{
  mTriangles.emplace_back();
  return static_cast<std::int32_t>( mTriangles.size() - 1 );
}

void Triangulation::set( std::int32_t t, std::int32_t a, std::int32_t b, std::int32_t c )
{
  Triangle &triangle = at( t );
  triangle.vertex[0] = a;
  triangle.vertex[1] = b;
  triangle.vertex[2] = c;
  for ( const std::int32_t vertex : triangle.vertex )
    mTriangleAt[static_cast<std::size_t>( vertex )] = t;
}

// Both sides of an edge; the other side finds its corner by the two vertices they share.
void Triangulation::link( std::int32_t t, int edge, std::int32_t other, std::uint8_t flags )
{
  Triangle &triangle = at( t );
  triangle.next[edge] = other;
  triangle.flags[edge] = flags;
  if ( other == NONE )
    return;
  Triangle &beyond = at( other );
  const std::int32_t a = triangle.vertex[NEXT[edge]];
  const std::int32_t b = triangle.vertex[BEFORE[edge]];
  for ( int i = 0; i < 3; ++i )
    if ( beyond.vertex[i] != a && beyond.vertex[i] != b )
    {
      beyond.next[i] = t;
      beyond.flags[i] = flags;
      return;
    }
}

Triangulation::Triangulation( std::span<const GridPoint> points, const Monitor &monitor )
{
  constexpr std::int32_t FRAME = GridPoint::MAX_COORDINATE;
  mPoints.reserve( points.size() + points.size() / 16 + 4 );
  mTriangleAt.reserve( mPoints.capacity() );
  mTriangles.reserve( 2 * mPoints.capacity() );
  mPoints = { { -FRAME, -FRAME }, { FRAME, -FRAME }, { FRAME, FRAME }, { -FRAME, FRAME } };
  mTriangleAt.assign( 4, 0 );
  newTriangle();
  newTriangle();
  set( 0, 0, 1, 2 );
  set( 1, 0, 2, 3 );
  for ( int i = 0; i < 3; ++i )
  {
    link( 0, i, NONE, 0 );
    link( 1, i, NONE, 0 );
  }
  link( 0, 1, 1, 0 );

  GridPoint min = points.empty() ? GridPoint() : points[0];
  GridPoint max = min;
  for ( const GridPoint &point : points )
  {
    min = { std::min( min.x, point.x ), std::min( min.y, point.y ) };
    max = { std::max( max.x, point.x ), std::max( max.y, point.y ) };
  }
  const double scale = 65535.0 / std::max( { 1.0, double( max.x ) - min.x, double( max.y ) - min.y } );
  std::vector<std::uint64_t> order;
  order.reserve( points.size() );
  for ( std::size_t i = 0; i < points.size(); ++i )
  {
    const auto x = static_cast<std::uint32_t>( ( double( points[i].x ) - min.x ) * scale );
    const auto y = static_cast<std::uint32_t>( ( double( points[i].y ) - min.y ) * scale );
    order.push_back( static_cast<std::uint64_t>( hilbertKey( x, y ) ) << 32 | i );
  }
  sortByCurve( order );
  mVertexOf.resize( points.size() );
  std::size_t done = 0;
  for ( const std::uint64_t key : order )
  {
    const auto i = static_cast<std::size_t>( key & 0xffffffffU );
    mVertexOf[i] = insert( points[i] );
    if ( ++done % POLL_POINTS == 0 )
    {
      if ( monitor.canceled && monitor.canceled() )
        throw Canceled();
      if ( monitor.progress )
        monitor.progress( static_cast<double>( done ) / static_cast<double>( points.size() ) );
    }
  }
}

Triangulation::Place Triangulation::locate( const GridPoint &place ) const
{
  std::int32_t t = mLast;
  std::int32_t from = NONE;
  for ( ;; )
  {
    const Triangle &now = triangle( t );
    int on = -1;
    std::int32_t go = NONE;
    for ( int i = 0; i < 3 && go == NONE; ++i )
    {
      if ( from != NONE && now.next[i] == from )
        continue;
      const std::int64_t side = orientation( point( now.vertex[NEXT[i]] ), point( now.vertex[BEFORE[i]] ), place );
      if ( side < 0 )
        go = now.next[i];
      else if ( side == 0 )
        on = i;
    }
    if ( go == NONE )
    {
      for ( int i = 0; i < 3; ++i )
        if ( point( now.vertex[i] ) == place )
          return { t, -1, i };
      return { t, on, -1 };
    }
    from = t;
    t = go;
  }
}

std::int32_t Triangulation::insert( const GridPoint &place )
{
  const Place found = locate( place );
  mLast = found.triangle;
  if ( found.corner >= 0 )
    return triangle( found.triangle ).vertex[found.corner];
  const auto vertex = static_cast<std::int32_t>( mPoints.size() );
  mPoints.push_back( place );
  mTriangleAt.push_back( found.triangle );
  if ( found.edge >= 0 )
    splitEdge( found.triangle, found.edge, vertex );
  else
    splitTriangle( found.triangle, vertex );
  legalize();
  mLast = mTriangleAt.back();
  return vertex;
}

void Triangulation::splitTriangle( std::int32_t t, std::int32_t vertex )
{
  const Triangle old = at( t );
  const std::int32_t parts[3] = { t, newTriangle(), newTriangle() };
  for ( int i = 0; i < 3; ++i )
    set( parts[i], vertex, old.vertex[NEXT[i]], old.vertex[BEFORE[i]] );
  for ( int i = 0; i < 3; ++i )
    link( parts[i], 0, old.next[i], old.flags[i] );
  for ( int i = 0; i < 3; ++i )
    link( parts[i], 1, parts[NEXT[i]], 0 );
  mDoubtful.assign( parts, parts + 3 );
}

void Triangulation::splitEdge( std::int32_t t, int edge, std::int32_t vertex )
{
  const Triangle old = at( t );
  const std::int32_t u = old.next[edge];
  const Triangle beyond = at( u );
  const int across = edgeTo( beyond, t );
  const std::int32_t c = old.vertex[edge];
  const std::int32_t a = old.vertex[NEXT[edge]];
  const std::int32_t b = old.vertex[BEFORE[edge]];
  const std::int32_t d = beyond.vertex[across];
  const std::uint8_t flags = old.flags[edge];
  const std::int32_t parts[4] = { t, newTriangle(), u, newTriangle() };
  set( parts[0], vertex, c, a );
  set( parts[1], vertex, b, c );
  set( parts[2], vertex, d, b );
  set( parts[3], vertex, a, d );
  link( parts[0], 0, old.next[BEFORE[edge]], old.flags[BEFORE[edge]] );
  link( parts[1], 0, old.next[NEXT[edge]], old.flags[NEXT[edge]] );
  link( parts[2], 0, beyond.next[BEFORE[across]], beyond.flags[BEFORE[across]] );
  link( parts[3], 0, beyond.next[NEXT[across]], beyond.flags[NEXT[across]] );
  link( parts[0], 1, parts[3], flags );
  link( parts[0], 2, parts[1], 0 );
  link( parts[1], 1, parts[0], 0 );
  link( parts[1], 2, parts[2], flags );
  link( parts[2], 2, parts[3], 0 );
  if ( flags != 0 )
    mSplits.push_back( { a, b, vertex, flags } );
  mDoubtful.assign( parts, parts + 4 );
}

void Triangulation::flip( std::int32_t t, int edge )
{
  const Triangle old = at( t );
  const std::int32_t u = old.next[edge];
  const Triangle beyond = at( u );
  const int across = edgeTo( beyond, t );
  const std::int32_t p = old.vertex[edge];
  const std::int32_t a = old.vertex[NEXT[edge]];
  const std::int32_t b = old.vertex[BEFORE[edge]];
  const std::int32_t q = beyond.vertex[across];
  set( t, p, a, q );
  set( u, p, q, b );
  link( t, 0, beyond.next[NEXT[across]], beyond.flags[NEXT[across]] );
  link( t, 2, old.next[BEFORE[edge]], old.flags[BEFORE[edge]] );
  link( u, 0, beyond.next[BEFORE[across]], beyond.flags[BEFORE[across]] );
  link( u, 1, old.next[NEXT[edge]], old.flags[NEXT[edge]] );
  link( t, 1, u, 0 );
}

void Triangulation::legalize()
{
  while ( !mDoubtful.empty() )
  {
    const std::int32_t t = mDoubtful.back();
    mDoubtful.pop_back();
    const Triangle &now = at( t );
    const std::int32_t u = now.next[0];
    if ( u == NONE || now.flags[0] != 0 )
      continue;
    const Triangle &beyond = at( u );
    const std::int32_t q = beyond.vertex[edgeTo( beyond, t )];
    if ( !inCircle( point( now.vertex[0] ), point( now.vertex[1] ), point( now.vertex[2] ), point( q ) ) )
      continue;
    flip( t, 0 );
    mDoubtful.push_back( t );
    mDoubtful.push_back( u );
  }
}

} // namespace lacuna
