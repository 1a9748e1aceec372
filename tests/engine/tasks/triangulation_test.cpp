// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "triangulation.h"
#include "town/random.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

using namespace lacuna;

namespace
{

__extension__ typedef __int128 Wide;

// In a circle by the determinant itself, in whole numbers that cannot overflow.
bool inCircleExactly( const GridPoint &a, const GridPoint &b, const GridPoint &c, const GridPoint &d )
{
  const auto row = [&d]( const GridPoint &p, Wide( &out )[3] ) {
    out[0] = Wide( p.x ) - d.x;
    out[1] = Wide( p.y ) - d.y;
    out[2] = out[0] * out[0] + out[1] * out[1];
  };
  Wide m[3][3];
  row( a, m[0] );
  row( b, m[1] );
  row( c, m[2] );
  return m[0][0] * ( m[1][1] * m[2][2] - m[1][2] * m[2][1] ) - m[0][1] * ( m[1][0] * m[2][2] - m[1][2] * m[2][0] )
           + m[0][2] * ( m[1][0] * m[2][1] - m[1][1] * m[2][0] )
         > 0;
}

std::vector<GridPoint> randomPoints( town::Random &random, int count, double range )
{
  std::vector<GridPoint> points;
  for ( int i = 0; i < count; ++i )
    points.push_back(
      { static_cast<std::int32_t>( random.between( -range, range ) ),
        static_cast<std::int32_t>( random.between( -range, range ) ) }
    );
  return points;
}

// All triangles counter-clockwise, neighbours each other's, and together they fill the frame.
void expectSound( const Triangulation &mesh )
{
  Wide twice = 0;
  for ( std::int32_t t = 0; t < static_cast<std::int32_t>( mesh.size() ); ++t )
  {
    const Triangulation::Triangle &now = mesh.triangle( t );
    const std::int64_t area
      = orientation( mesh.point( now.vertex[0] ), mesh.point( now.vertex[1] ), mesh.point( now.vertex[2] ) );
    ASSERT_GT( area, 0 );
    twice += area;
    for ( int i = 0; i < 3; ++i )
    {
      if ( now.next[i] == Triangulation::NONE )
        continue;
      const Triangulation::Triangle &beyond = mesh.triangle( now.next[i] );
      const int edge = Triangulation::edgeTo( beyond, t );
      ASSERT_EQ( beyond.next[edge], t );
      ASSERT_EQ( beyond.flags[edge], now.flags[i] );
      ASSERT_EQ( beyond.vertex[( edge + 1 ) % 3], now.vertex[( i + 2 ) % 3] );
    }
  }
  EXPECT_TRUE(
    twice == Wide( 2 ) * ( Wide( 2 ) * GridPoint::MAX_COORDINATE ) * ( Wide( 2 ) * GridPoint::MAX_COORDINATE )
  );
}

} // namespace

TEST( Triangulation, InCircleIsExactWhereDoublesAreNot )
{
  town::Random random( 5 );
  int near = 0;
  for ( int i = 0; i < 20000; ++i )
  {
    // Four points of one circle about a far centre, one of them moved by a unit now and then.
    const std::int32_t r = 5 * ( 1 + random.below( 20000000 ) );
    const auto x = static_cast<std::int32_t>( random.between( -2e8, 2e8 ) );
    const auto y = static_cast<std::int32_t>( random.between( -2e8, 2e8 ) );
    const std::int32_t move = random.below( 3 ) - 1;
    const GridPoint a { x + r, y };
    const GridPoint b { x + r / 5 * 3, y + r / 5 * 4 };
    const GridPoint c { x - r, y };
    const GridPoint d { x + move, y - r };
    near += move == 0 ? 1 : 0;
    ASSERT_EQ( inCircle( a, b, c, d ), inCircleExactly( a, b, c, d ) );
    const GridPoint e {
      static_cast<std::int32_t>( random.between( -2e8, 2e8 ) ), static_cast<std::int32_t>( random.between( -2e8, 2e8 ) )
    };
    ASSERT_EQ( inCircle( a, b, c, e ), inCircleExactly( a, b, c, e ) );
  }
  EXPECT_GT( near, 1000 );
}

TEST( Triangulation, IsDelaunay )
{
  town::Random random( 1 );
  for ( const double range : { 6.0, 300.0, 2e8 } )
  {
    const std::vector<GridPoint> points = randomPoints( random, 250, range );
    const Triangulation mesh( points, {} );
    expectSound( mesh );
    std::set<std::pair<std::int32_t, std::int32_t>> different;
    for ( const GridPoint &point : points )
      different.emplace( point.x, point.y );
    EXPECT_EQ( mesh.vertexCount(), different.size() + 4 );
    for ( std::size_t i = 0; i < points.size(); ++i )
      ASSERT_EQ( mesh.point( mesh.vertexOf( i ) ), points[i] );
    for ( std::int32_t t = 0; t < static_cast<std::int32_t>( mesh.size() ); ++t )
      for ( const GridPoint &point : points )
      {
        const Triangulation::Triangle &now = mesh.triangle( t );
        ASSERT_FALSE( inCircleExactly(
          mesh.point( now.vertex[0] ), mesh.point( now.vertex[1] ), mesh.point( now.vertex[2] ), point
        ) );
      }
  }
}

TEST( Triangulation, FollowsLinesThatCrossEachOther )
{
  town::Random random( 2 );
  for ( int round = 0; round < 60; ++round )
  {
    // Small ranges make many lines through vertices and along each other.
    const double range = round % 3 == 0 ? 8 : round % 3 == 1 ? 60 : 1e8;
    std::vector<GridPoint> points = randomPoints( random, 60, range );
    Triangulation mesh( points, {} );
    std::vector<std::int32_t> path;
    for ( std::size_t i = 0; i + 1 < points.size(); i += 2 )
    {
      const std::int32_t a = mesh.vertexOf( i );
      const std::int32_t b = mesh.vertexOf( i + 1 );
      if ( a == b )
        continue;
      const bool followed = mesh.addLine( a, b, edgeFlags::WALL, path );
      // Where cells are as wide as the lines are long, a crossing may find no place; elsewhere there always is one.
      if ( range > 1000 )
      {
        ASSERT_TRUE( followed );
      }
      for ( std::size_t k = 0; k + 1 < path.size(); ++k )
      {
        const std::int32_t t = mesh.triangleLeftOf( path[k], path[k + 1] );
        ASSERT_NE( t, Triangulation::NONE );
        const GridPoint &from = points[i];
        const GridPoint &to = points[i + 1];
        const double length = std::hypot( double( to.x ) - from.x, double( to.y ) - from.y );
        ASSERT_LE(
          std::fabs( static_cast<double>( orientation( from, to, mesh.point( path[k + 1] ) ) ) ) / length, 40
        );
      }
      if ( followed )
      {
        EXPECT_EQ( path.back(), b );
      }
    }
    expectSound( mesh );
  }
}

TEST( Triangulation, FlagsOfLinesAddUp )
{
  const std::vector<GridPoint> points { { 0, 0 }, { 1000, 0 }, { 500, 300 }, { 500, -300 } };
  Triangulation mesh( points, {} );
  std::vector<std::int32_t> path;
  ASSERT_TRUE( mesh.addLine( mesh.vertexOf( 0 ), mesh.vertexOf( 1 ), edgeFlags::ofRank( 2 ), path ) );
  ASSERT_TRUE( mesh.addLine(
    mesh.vertexOf( 1 ), mesh.vertexOf( 0 ), static_cast<std::uint8_t>( edgeFlags::ofRank( 5 ) | edgeFlags::WALL ), path
  ) );
  const std::int32_t t = mesh.triangleLeftOf( mesh.vertexOf( 0 ), mesh.vertexOf( 1 ) );
  ASSERT_NE( t, Triangulation::NONE );
  const Triangulation::Triangle &now = mesh.triangle( t );
  std::uint8_t flags = 0;
  for ( const std::uint8_t value : now.flags )
    flags = value ? value : flags;
  EXPECT_EQ( edgeFlags::rank( flags ), 5 );
  EXPECT_TRUE( flags & edgeFlags::WALL );
  EXPECT_EQ( edgeFlags::merged( edgeFlags::AREA, edgeFlags::AREA ), edgeFlags::SEPARATOR );
  // The crossing line splits it, and both parts keep what they were.
  ASSERT_TRUE( mesh.addLine( mesh.vertexOf( 2 ), mesh.vertexOf( 3 ), edgeFlags::WALL, path ) );
  ASSERT_EQ( mesh.splits().size(), 1U );
  EXPECT_EQ( edgeFlags::rank( mesh.splits()[0].flags ), 5 );
  EXPECT_EQ( mesh.point( mesh.splits()[0].vertex ), ( GridPoint { 500, 0 } ) );
}
