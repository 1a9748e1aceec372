// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "footprint_builders.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace lacuna;
using namespace lacuna::testing;

TEST( Footprints, EmptyTable )
{
  const Footprints footprints;
  EXPECT_EQ( footprints.size(), 0U );
  EXPECT_EQ( footprints.vertexCount(), 0U );
}

TEST( Footprints, FeatureWithoutRingsKeepsItsRow )
{
  Footprints footprints;
  footprints.endFeature();
  addPolygon( footprints, square( 0, 0, 2 ) );
  ASSERT_EQ( footprints.size(), 2U );
  EXPECT_TRUE( footprints.isEmpty( 0 ) );
  EXPECT_TRUE( footprints.box( 0 ).isEmpty() );
  EXPECT_EQ( footprints.area( 0 ), 0 );
  EXPECT_FALSE( footprints.isEmpty( 1 ) );
}

TEST( Footprints, DropsClosingAndRepeatedVertices )
{
  Footprints footprints;
  addPolygon( footprints, { { 0, 0 }, { 0, 0 }, { 2, 0 }, { 2, 2 }, { 2, 2 }, { 0, 2 }, { 0, 0 } } );
  EXPECT_EQ( footprints.vertexCount( 0 ), 4U );
  EXPECT_DOUBLE_EQ( footprints.area( 0 ), 4 );
}

TEST( Footprints, RingOfOnePointRepeatedKeepsOneVertexAndNoArea )
{
  Footprints footprints;
  addPolygon( footprints, { { 1, 1 }, { 1, 1 }, { 1, 1 } } );
  EXPECT_EQ( footprints.vertexCount( 0 ), 1U );
  EXPECT_EQ( footprints.area( 0 ), 0 );
}

TEST( Footprints, AreaTakesHolesOffWhateverTheOrientation )
{
  Footprints footprints;
  addPolygon( footprints, { { 0, 0 }, { 0, 10 }, { 10, 10 }, { 10, 0 } }, { square( 2, 2, 3 ) } );
  EXPECT_DOUBLE_EQ( footprints.area( 0 ), 91 );
  footprints.orient( 0 );
  EXPECT_DOUBLE_EQ( footprints.area( 0 ), 91 );
  EXPECT_GT( twiceSignedArea( footprints.ring( 0 ) ), 0 );
  EXPECT_LT( twiceSignedArea( footprints.ring( 1 ) ), 0 );
}

TEST( Footprints, AreaKeepsItsDigitsFarFromTheOrigin )
{
  Footprints footprints;
  addPolygon( footprints, square( 8.9e6, 5e5, 0.5 ) );
  EXPECT_DOUBLE_EQ( footprints.area( 0 ), 0.25 );
}

TEST( Footprints, CentroidOfAnL )
{
  Footprints footprints;
  addPolygon( footprints, { { 0, 0 }, { 4, 0 }, { 4, 2 }, { 2, 2 }, { 2, 4 }, { 0, 4 } } );
  // Two rectangles: 4x2 about (2,1) and 2x2 about (1,3).
  EXPECT_NEAR( centroid( footprints, 0 ).x, ( 8 * 2 + 4 * 1 ) / 12.0, 1e-12 );
  EXPECT_NEAR( centroid( footprints, 0 ).y, ( 8 * 1 + 4 * 3 ) / 12.0, 1e-12 );
}

TEST( Footprints, CentroidOfNoAreaIsTheMeanVertex )
{
  Footprints footprints;
  addPolygon( footprints, { { 0, 0 }, { 2, 0 }, { 4, 0 } } );
  EXPECT_DOUBLE_EQ( centroid( footprints, 0 ).x, 2 );
}

TEST( Footprints, PointOnSurfaceLiesInsideAUAndInTheWidestPart )
{
  Footprints footprints;
  addPolygon( footprints, { { 0, 0 }, { 10, 0 }, { 10, 10 }, { 8, 10 }, { 8, 2 }, { 3, 2 }, { 3, 10 }, { 0, 10 } } );
  const Point point = pointOnSurface( footprints, 0 );
  EXPECT_DOUBLE_EQ( point.x, 1.5 ); // the left arm is 3 wide, the right one 2
  EXPECT_GT( point.y, 2 );
}

TEST( Footprints, LongRingVisitsTheSameEdgesNearABoxAsAll )
{
  town::Random random( 3 );
  Footprints footprints;
  addPolygon( footprints, star( random, 0, 0, 100, 1000 ) );
  footprints.orient( 0 );
  footprints.updateBoxes();
  const Box near { 20, 20, 40, 40 };
  const auto touching = [&]( const Box &box ) {
    std::size_t count = 0;
    footprints.forEachEdge( 0, box, [&]( double x1, double y1, double x2, double y2 ) {
      count += near.intersects( { std::min( x1, x2 ), std::min( y1, y2 ), std::max( x1, x2 ), std::max( y1, y2 ) } )
                 ? 1U
                 : 0U;
    } );
    return count;
  };
  EXPECT_GT( touching( near ), 0U );
  EXPECT_EQ( touching( near ), touching( { -1e9, -1e9, 1e9, 1e9 } ) );
}
