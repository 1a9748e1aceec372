// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/spatial_index.h"
#include "town/random.h"

#include <gtest/gtest.h>

#include <set>

using namespace lacuna;

TEST( SpatialIndex, EmptyAndOnlyEmptyBoxes )
{
  int visits = 0;
  SpatialIndex().query( { 0, 0, 1, 1 }, [&]( std::uint32_t ) { ++visits; } );
  const std::vector<Box> boxes( 3 );
  const SpatialIndex index( boxes );
  EXPECT_EQ( index.size(), 0U );
  index.query( { 0, 0, 1, 1 }, [&]( std::uint32_t ) { ++visits; } );
  index.nearest( { 0, 0, 0, 0 }, 1e9, [&]( std::uint32_t, double ) {
    ++visits;
    return 0.0;
  } );
  EXPECT_EQ( visits, 0 );
}

TEST( SpatialIndex, OneItem )
{
  const std::vector<Box> boxes { { 1, 1, 2, 2 } };
  const SpatialIndex index( boxes );
  std::vector<std::uint32_t> found;
  index.query( { 2, 2, 3, 3 }, [&]( std::uint32_t item ) { found.push_back( item ); } );
  EXPECT_EQ( found, std::vector<std::uint32_t> { 0 } );
}

TEST( SpatialIndex, FindsWhatComparingAllFinds )
{
  town::Random random( 5 );
  for ( const std::size_t size : { 2U, 7U, 8U, 9U, 64U, 65U, 513U, 3000U } )
  {
    std::vector<Box> boxes;
    for ( std::size_t i = 0; i < size; ++i )
    {
      const double x = random.between( 0, 100 );
      const double y = random.between( 0, 100 );
      boxes.push_back(
        random.chance( 0.05 ) ? Box() : Box { x, y, x + random.between( 0, 5 ), y + random.between( 0, 5 ) }
      );
    }
    const SpatialIndex index( boxes );
    for ( int q = 0; q < 50; ++q )
    {
      const double x = random.between( -5, 100 );
      const double y = random.between( -5, 100 );
      const Box box { x, y, x + random.between( 0, 20 ), y + random.between( 0, 20 ) };
      std::multiset<std::uint32_t> found;
      index.query( box, [&]( std::uint32_t item ) { found.insert( item ); } );
      std::multiset<std::uint32_t> expected;
      for ( std::uint32_t i = 0; i < size; ++i )
        if ( !boxes[i].isEmpty() && boxes[i].intersects( box ) )
          expected.insert( i );
      EXPECT_EQ( found, expected );
    }
  }
}

TEST( SpatialIndex, NearestComesInOrderAndStops )
{
  town::Random random( 6 );
  std::vector<Box> boxes;
  for ( int i = 0; i < 500; ++i )
  {
    const double x = random.between( 0, 100 );
    const double y = random.between( 0, 100 );
    boxes.push_back( { x, y, x + 1, y + 1 } );
  }
  const SpatialIndex index( boxes );
  const Box from { 50, 50, 51, 51 };
  double before = 0;
  double best = 1e300;
  index.nearest( from, 1e300, [&]( std::uint32_t item, double distance ) {
    EXPECT_GE( distance, before );
    EXPECT_DOUBLE_EQ( distance, boxes[item].squaredDistance( from ) );
    before = distance;
    best = std::min( best, distance );
    return best;
  } );
  double expected = 1e300;
  for ( const Box &box : boxes )
    expected = std::min( expected, box.squaredDistance( from ) );
  EXPECT_DOUBLE_EQ( best, expected );
}
