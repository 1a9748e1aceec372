// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/places/empty_cells.h"
#include "footprint_builders.h"
#include "lacuna/error.h"
#include "lacuna/overlay.h"
#include "town/random.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

const MetricFrame METRES = MetricFrame::uniform();

EmptyCells cells( const Footprints &area, const std::vector<const Footprints *> &buildings, double size = 100 )
{
  return findEmptyCells( area, buildings, EarthGrid( METRES, size ), METRES, { .threads = 1 } );
}

} // namespace

TEST( EmptyCells, NothingIsNothing )
{
  const Footprints none = zonesOf( {} );
  EXPECT_TRUE( cells( none, {} ).keys.empty() );
  EXPECT_TRUE( cells( zonesOf( { {} } ), { &none } ).keys.empty() );
  EXPECT_EQ( cells( zonesOf( { square( 0, 0, 300 ) } ), { &none } ).keys.size(), 9U );
}

TEST( EmptyCells, ABuildingFillsTheSquaresItReachesInto )
{
  const Footprints area = zonesOf( { square( 0, 0, 300 ) } );
  const Footprints first = zonesOf( { square( 95, 10, 10 ) } ); // over the side of two squares
  const Footprints second = zonesOf( { square( 150, 150, 5 ), {}, square( 900, 900, 5 ) } );
  const EmptyCells found = cells( area, { &first, &second } );
  EXPECT_EQ( found.all, 9U );
  EXPECT_EQ(
    found.keys, ( std::vector<EarthGrid::Key> { { 0, 2 }, { 1, 0 }, { 1, 2 }, { 2, 0 }, { 2, 1 }, { 2, 2 } } )
  );
  // One that covers everything leaves nothing.
  const Footprints large = zonesOf( { square( -500, -500, 2000 ) } );
  EXPECT_TRUE( cells( area, { &large } ).keys.empty() );
}

TEST( EmptyCells, OnlySquaresWithTheirMiddleInTheAreaCount )
{
  EXPECT_EQ( cells( zonesOf( { square( 60, 60, 300 ) } ), {} ).all, 9U );
  // Two areas that overlap count once, and a square lies where it lies whatever else there is.
  EXPECT_EQ( cells( zonesOf( { square( 0, 0, 300 ), square( 100, 0, 300 ) } ), {} ).all, 12U );
}

// Against every square and every building.
TEST( EmptyCells, TheSameAsByTryingAll )
{
  std::vector<Points> shapes;
  town::Random random( 1 );
  const auto chance = [&random]( double most ) { return random.between( 0, most ); };
  for ( int i = 0; i < 60; ++i )
  {
    const double x = chance( 2000 );
    const double y = chance( 2000 );
    const double size = 5 + chance( i % 10 == 0 ? 400 : 40 );
    shapes.push_back( { { x, y }, { x + size, y + chance( size ) }, { x + chance( size ), y + size } } );
  }
  const Footprints buildings = zonesOf( shapes );
  const Footprints area = zonesOf( { { { 0, 0 }, { 2000, 300 }, { 1500, 2000 }, { 100, 1500 } } } );
  const EmptyCells found = cells( area, { &buildings } );
  std::set<EarthGrid::Key> empty( found.keys.begin(), found.keys.end() );
  std::size_t all = 0;
  for ( std::int64_t row = -1; row < 22; ++row )
    for ( std::int64_t column = -1; column < 22; ++column )
    {
      const double x = static_cast<double>( column ) * 100;
      const double y = static_cast<double>( row ) * 100;
      if ( !containsPoint( area, 0, x + 50, y + 50 ) )
      {
        EXPECT_FALSE( empty.count( { row, column } ) );
        continue;
      }
      ++all;
      bool taken = false;
      for ( std::size_t building = 0; building < buildings.size(); ++building )
      {
        // A fine comb of points in the square, and the corners of the building.
        for ( double dx = 0; dx <= 100 && !taken; dx += 2 )
          for ( double dy = 0; dy <= 100 && !taken; dy += 2 )
            taken = containsPoint( buildings, building, x + dx, y + dy );
        for ( const auto &[cornerX, cornerY] : shapes[building] )
          taken = taken || ( cornerX > x && cornerX < x + 100 && cornerY > y && cornerY < y + 100 );
      }
      // The comb may miss what only grazes the square.
      if ( taken )
        EXPECT_FALSE( empty.count( { row, column } ) ) << row << " " << column;
      else if ( !empty.count( { row, column } ) )
      {
        double covered = 0;
        for ( double dx = 0.25; dx < 100; dx += 0.5 )
          for ( double dy = 0.25; dy < 100; dy += 0.5 )
            for ( std::size_t building = 0; building < buildings.size(); ++building )
              covered += containsPoint( buildings, building, x + dx, y + dy ) ? 1 : 0;
        EXPECT_LT( covered, 100 ) << row << " " << column;
      }
    }
  EXPECT_EQ( found.all, all );
  EXPECT_GT( found.keys.size(), 20U );
}

// A country drawn as one building: only the squares of the area are looked at.
TEST( EmptyCells, AHugeBuildingIsWalkedWithinTheAreaOnly )
{
  const Footprints area = zonesOf( { square( 0, 0, 300 ) } );
  const double far = 1e9;
  // It reaches into the lower left squares, also into their outer halves that lie outside the area's box.
  const Footprints huge = zonesOf( { { { -far, -far }, { 150, -far }, { 150, 150 }, { -far, 150 } } } );
  EXPECT_EQ(
    cells( area, { &huge } ).keys, ( std::vector<EarthGrid::Key> { { 0, 2 }, { 1, 2 }, { 2, 0 }, { 2, 1 }, { 2, 2 } } )
  );
  const Footprints half = zonesOf( { square( 60, 60, 100 ) } );
  const Footprints beside = zonesOf( { square( 20, 20, 30 ) } ); // outside the box of the area, in a square of it
  EXPECT_EQ( cells( half, {} ).all, 1U );
  EXPECT_EQ( cells( half, { &beside } ).keys.size(), 1U );
  const Footprints across = zonesOf( { { { 90, 110 }, { 140, 110 }, { 140, 130 }, { 90, 130 } } } );
  EXPECT_TRUE( cells( half, { &across } ).keys.empty() );
}

TEST( EmptyCells, ACancelIsHeardInTheMiddle )
{
  const Footprints area = zonesOf( { square( 0, 0, 400000 ) } );
  RunContext context;
  context.threads = 1;
  int asked = 0;
  context.monitor.canceled = [&asked] { return ++asked > 3; };
  EXPECT_THROW( findEmptyCells( area, {}, EarthGrid( METRES, 100 ), METRES, context ), Canceled );
}

TEST( EmptyCells, ASlipOfTheSizeIsRefused )
{
  EXPECT_THROW( cells( zonesOf( { square( 0, 0, 100000 ) } ), {}, 0.1 ), Error );
}

TEST( EmptyCells, BoxesLieWhereTheGridSays )
{
  const MetricFrame mercator = MetricFrame::mercator( 6378137, 298.257223563 );
  const EarthGrid grid( mercator, 100 );
  const EarthGrid::Key key = grid.keyOf( { 4e6, -2.5e6 } );
  const Box box = cellBox( grid, mercator, key );
  EXPECT_TRUE( box.xMin <= 4e6 && 4e6 < box.xMax && box.yMin <= -2.5e6 && -2.5e6 < box.yMax );
  const double scale = mercator.unitsPerMetre( 4e6, -2.5e6 );
  EXPECT_NEAR( ( box.xMax - box.xMin ) / scale, 100, 0.5 );
  EXPECT_NEAR( ( box.yMax - box.yMin ) / scale, 100, 0.5 );
}
