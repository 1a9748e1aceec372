// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/field/map_swipe_tiles.h"
#include "lacuna/error.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace lacuna;

namespace
{

std::vector<std::vector<int>> listOf( const std::vector<TileSpan> &groups )
{
  std::vector<std::vector<int>> all;
  for ( const TileSpan &group : groups )
    all.push_back( { group.xMin, group.xMax, group.yMin, group.yMax } );
  return all;
}

/// The columns from..to of a band, at zoom 10, with a margin inside.
BandPiece piece( int from, int to, int top )
{
  const Box first = tileBox( from, top, 10 ), last = tileBox( to, top + 2, 10 );
  return { top, { first.xMin + 0.01, last.yMin + 0.01, last.xMax - 0.01, first.yMax - 0.01 }, 1 };
}

} // namespace

// A tile of a project of theirs: 19-172652-239334, with the corners their export says.
TEST( MapSwipeTiles, TilesLieWhereTheyHaveThem )
{
  const Box box = tileBox( 172652, 239334, 19 );
  EXPECT_NEAR( box.xMin, -61.4492797851562, 1e-12 );
  EXPECT_NEAR( box.yMax, 15.4708868467161, 1e-12 );
  EXPECT_NEAR( box.xMax, -61.4485931396484, 1e-12 );
  EXPECT_NEAR( box.yMin, 15.4702250799829, 1e-12 );
  const TileSpan tile = tileAt( { -61.449, 15.4705 }, 19 );
  EXPECT_EQ( tile.xMin, 172652 );
  EXPECT_EQ( tile.yMin, 239334 );
  EXPECT_NEAR( tileBox( 0, 0, 0 ).yMax, TILES_TO_DEGREES, 1e-6 );
}

TEST( MapSwipeTiles, BandsHaveThreeRowsFromTheTop )
{
  // Rows 500 to 506 of zoom 10: three bands, and one more, as theirs.
  const Box north = tileBox( 300, 500, 10 ), south = tileBox( 310, 506, 10 );
  const std::vector<TileBand> bands
    = mapSwipeBands( { north.xMin + 0.01, south.yMin + 0.01, south.xMax - 0.01, north.yMax - 0.01 }, 10 );
  ASSERT_EQ( bands.size(), 3U );
  EXPECT_EQ( bands[0].top, 500 );
  EXPECT_EQ( bands[2].top, 506 );
  EXPECT_DOUBLE_EQ( bands[0].box.yMax, north.yMax );
  EXPECT_DOUBLE_EQ( bands[1].box.yMax, bands[0].box.yMin );
  EXPECT_DOUBLE_EQ( bands[0].box.xMin, north.xMin );
  EXPECT_DOUBLE_EQ( bands[0].box.xMax, south.xMin ); // the last column is cut off
}

// Worked out by hand from the rules.
TEST( MapSwipeTiles, GroupsAreOfEvenWidthAndCutWhereTheyAreLong )
{
  EXPECT_EQ(
    listOf( mapSwipeGroups( std::vector { piece( 10, 16, 3 ) }, 10, 25, {} ) ),
    ( std::vector<std::vector<int>> { { 10, 17, 3, 5 } } )
  );
  // 30 columns further east: two parts of 16 (15 made even), and what is left, made even.
  EXPECT_EQ(
    listOf( mapSwipeGroups( std::vector { piece( 10, 40, 3 ) }, 10, 25, {} ) ),
    ( std::vector<std::vector<int>> { { 10, 25, 3, 5 }, { 26, 41, 3, 5 } } )
  );
  // Within one column, or tiny: no group.
  BandPiece tiny = piece( 10, 16, 3 );
  tiny.area = 1e-8;
  EXPECT_TRUE( mapSwipeGroups( std::vector { piece( 10, 10, 3 ), tiny }, 10, 25, {} ).empty() );
  EXPECT_TRUE( mapSwipeGroups( {}, 10, 25, {} ).empty() );
}

TEST( MapSwipeTiles, OverlappingGroupsAreJoinedAsTheyDo )
{
  const std::vector<BandPiece> two { piece( 10, 15, 3 ), piece( 14, 18, 3 ), piece( 14, 18, 6 ) };
  EXPECT_EQ(
    listOf( mapSwipeGroups( two, 10, 25, {} ) ),
    ( std::vector<std::vector<int>> { { 10, 19, 3, 5 }, { 14, 19, 6, 8 } } )
  );
  // Of two that overlap the first, the last stays: the columns 1 to 9 are forgotten.
  const std::vector<BandPiece> three { piece( 10, 15, 3 ), piece( 1, 10, 3 ), piece( 14, 18, 3 ) };
  EXPECT_EQ( listOf( mapSwipeGroups( three, 10, 25, {} ) ), ( std::vector<std::vector<int>> { { 10, 19, 3, 5 } } ) );
}

TEST( MapSwipeTiles, ACancelIsHeard )
{
  RunContext context;
  context.monitor.canceled = [] { return true; };
  EXPECT_THROW( mapSwipeGroups( std::vector { piece( 10, 16, 3 ) }, 10, 25, context ), Canceled );
}
