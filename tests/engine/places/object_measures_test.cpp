// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Lines and polygons that can be measured by hand.
#include "lacuna/places/object_measures.h"
#include "footprint_builders.h"
#include "lacuna/error.h"

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

const MetricFrame METRES = MetricFrame::uniform();

// Lines of several parts; an empty list is a row without a line.
Footprints linesOf( const std::vector<std::vector<Points>> &lines )
{
  Footprints footprints;
  for ( const std::vector<Points> &parts : lines )
  {
    for ( const Points &part : parts )
    {
      footprints.beginRing( false );
      for ( const auto &[x, y] : part )
        footprints.addVertex( x, y );
      footprints.endPath();
    }
    footprints.endFeature();
  }
  footprints.updateBoxes();
  return footprints;
}

} // namespace

TEST( ObjectMeasures, TheMiddleIsHalfWayAlongAllParts )
{
  const Footprints middles = middlesOf(
    linesOf( {
      { { { 0, 0 }, { 10, 0 } } },
      { { { 0, 0 }, { 3, 0 }, { 3, 1 } } },
      { { { 0, 0 }, { 2, 0 } }, { { 100, 0 }, { 106, 0 } } },
      {},
      { { { 5, 5 }, { 5, 5 } } },
    } ),
    {}
  );
  ASSERT_EQ( middles.size(), 5U );
  const double expected[][2] = { { 5, 0 }, { 2, 0 }, { 102, 0 }, { 0, 0 }, { 5, 5 } };
  for ( std::size_t row : { 0U, 1U, 2U, 4U } )
  {
    ASSERT_EQ( middles.coordinates( row ).size(), 2U ) << row;
    EXPECT_DOUBLE_EQ( middles.coordinates( row )[0], expected[row][0] ) << row;
    EXPECT_DOUBLE_EQ( middles.coordinates( row )[1], expected[row][1] ) << row;
  }
  EXPECT_TRUE( middles.isEmpty( 3 ) );
}

TEST( ObjectMeasures, LengthsAndAreasAreMetres )
{
  const Footprints lines = linesOf( { { { { 0, 0 }, { 3, 4 } }, { { 0, 0 }, { 0, 2 } } }, {} } );
  EXPECT_EQ( lengthsM( lines, METRES, {} ), ( std::vector<double> { 7, 0 } ) );
  // Clockwise and counterclockwise, with a hole, and a row without a shape.
  Footprints polygons = zonesOf( { square( 0, 0, 10 ), { { 0, 0 }, { 0, 4 }, { 4, 4 }, { 4, 0 } } } );
  EXPECT_EQ( areasM2( polygons, METRES, {} ), ( std::vector<double> { 100, 16 } ) );
}

TEST( ObjectMeasures, ACancelIsHeardInOneLongLine )
{
  Points line;
  for ( int i = 0; i < 100000; ++i )
    line.emplace_back( i, 0 );
  const Footprints lines = linesOf( { { line } } );
  RunContext context;
  context.monitor.canceled = [] { return true; };
  std::this_thread::sleep_for( std::chrono::milliseconds( 6 ) ); // nobody is asked more often than every 5
  EXPECT_THROW( middlesOf( lines, context ), Canceled );
  EXPECT_THROW( lengthsM( lines, METRES, context ), Canceled );
}
