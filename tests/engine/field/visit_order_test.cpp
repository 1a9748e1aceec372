// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/field/visit_order.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace lacuna;

namespace
{

double wayOf( const std::vector<Point> &places, const std::vector<std::uint32_t> &order )
{
  double way = 0;
  for ( std::size_t i = 1; i < order.size(); ++i )
    way += std::hypot( places[order[i]].x - places[order[i - 1]].x, places[order[i]].y - places[order[i - 1]].y );
  return way;
}

} // namespace

TEST( VisitOrder, NothingAndOne )
{
  EXPECT_TRUE( visitOrder( {}, {} ).empty() );
  const std::vector<Point> one { { -180, 90 } };
  EXPECT_EQ( visitOrder( one, std::vector<std::uint32_t> { 7 } ), std::vector<std::uint32_t> { 0 } );
}

TEST( VisitOrder, RoundsStayTogetherAndRise )
{
  std::vector<Point> places;
  std::vector<std::uint32_t> rounds;
  for ( std::uint32_t i = 0; i < 60; ++i )
  {
    places.push_back( { -75 + 0.001 * ( i * 7 % 60 ), -12 } );
    rounds.push_back( i % 3 );
  }
  const std::vector<std::uint32_t> order = visitOrder( places, rounds );
  std::vector<std::uint32_t> sorted = order;
  std::sort( sorted.begin(), sorted.end() );
  for ( std::uint32_t i = 0; i < 60; ++i )
    EXPECT_EQ( sorted[i], i );
  for ( std::size_t i = 1; i < order.size(); ++i )
    EXPECT_LE( rounds[order[i - 1]], rounds[order[i]] );
}

// The curve goes through a grid of 2^n cells from each to one of its four neighbours: no way through them is shorter.
TEST( VisitOrder, NeverLeavesTheNeighbourOnAGrid )
{
  constexpr int SIDE = 32;
  constexpr double CELL = 360. / ( 1 << 14 ); // of the curve's own cells
  std::vector<Point> places;
  for ( int i = 0; i < SIDE * SIDE; ++i ) // in any order
  {
    const int n = i * 389 % ( SIDE * SIDE );
    places.push_back( { ( n % SIDE + 0.5 ) * CELL, ( n / SIDE + 0.5 ) * CELL } );
  }
  const std::vector<std::uint32_t> order = visitOrder( places, std::vector<std::uint32_t>( places.size() ) );
  EXPECT_NEAR( wayOf( places, order ), ( SIDE * SIDE - 1 ) * CELL, 1e-6 );
}

TEST( VisitOrder, FarPlacesChangeNothing )
{
  std::vector<Point> places;
  for ( int i = 0; i < 40; ++i )
    places.push_back( { -75 + 0.0003 * ( i * 17 % 40 ), -12 + 0.0004 * ( i * 11 % 40 ) } );
  std::vector<std::uint32_t> rounds( places.size() );
  const std::vector<std::uint32_t> alone = visitOrder( places, rounds );
  places.push_back( { 170, 60 } );
  rounds.push_back( 0 );
  std::vector<std::uint32_t> order = visitOrder( places, rounds );
  std::erase( order, 40U );
  EXPECT_EQ( order, alone );
}
