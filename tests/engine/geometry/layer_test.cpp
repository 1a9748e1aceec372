// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "footprint_builders.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace lacuna;
using namespace lacuna::testing;

TEST( Layer, Empty )
{
  const Layer layer = layerOf( Footprints() );
  EXPECT_EQ( layer.size(), 0U );
  EXPECT_EQ( layer.blockCount, 0U );
}

TEST( Layer, EveryBadRowHasAReason )
{
  Footprints footprints;
  footprints.endFeature();                                                  // no rings
  addPolygon( footprints, { { 0, 0 }, { 5, 0 }, { 10, 0 } } );              // a line
  addPolygon( footprints, { { 0, 0 }, { 10, 10 }, { 10, 0 }, { 0, 10 } } ); // a bow tie
  addPolygon( footprints, { { 7, 7 }, { 7, 7 } } );                         // a point
  addPolygon( footprints, square( 0, 0, 10 ) );
  addPolygon( footprints, square( 0, 0, 10 ) ); // the same again
  addPolygon( footprints, square( 30, 0, 1 ) ); // small
  LayerOptions options;
  options.minAreaM2 = 2;
  const Layer layer = layerOf( std::move( footprints ), options );
  const std::vector<SkipReason> expected { SkipReason::EmptyGeometry, SkipReason::ZeroArea, SkipReason::InvalidGeometry,
                                           SkipReason::ZeroArea,      SkipReason::None,     SkipReason::Duplicate,
                                           SkipReason::BelowMinArea };
  EXPECT_EQ( layer.skip, expected );
}

TEST( Layer, TheSameVerticesFromAnotherStartAreADuplicate )
{
  Footprints footprints;
  addPolygon( footprints, { { 0, 0 }, { 4, 0 }, { 4, 4 }, { 0, 4 } } );
  addPolygon( footprints, { { 4, 4 }, { 4, 0 }, { 0, 0 }, { 0, 4 } } );
  EXPECT_EQ( layerOf( std::move( footprints ) ).skip[1], SkipReason::Duplicate );
}

TEST( Layer, ASpikeIsRepairedAndReported )
{
  Footprints footprints;
  addPolygon( footprints, { { 0, 0 }, { 10, 0 }, { 10, 5 }, { 15, 5 }, { 10, 5 }, { 10, 10 }, { 0, 10 } } );
  const Layer layer = layerOf( std::move( footprints ) );
  EXPECT_EQ( layer.skip[0], SkipReason::None );
  EXPECT_EQ( layer.repaired, std::vector<std::uint32_t> { 0 } );
  EXPECT_NEAR( layer.areaM2[0], 100, 1e-9 );
}

TEST( Layer, PartsThatOverlapAreJoined )
{
  Footprints footprints;
  for ( int disc = 0; disc < 3; ++disc )
    addRing( footprints, square( 4 * disc, 0, 10 ) );
  footprints.endFeature();
  addRing( footprints, square( 100, 0, 10 ) ); // nested
  addRing( footprints, square( 102, 2, 3 ) );
  footprints.endFeature();
  addRing( footprints, square( 200, 0, 10 ) ); // beside a bow tie
  addRing( footprints, { { 200, 0 }, { 210, 10 }, { 210, 0 }, { 200, 10 } } );
  footprints.endFeature();
  const Layer layer = layerOf( std::move( footprints ) );
  EXPECT_EQ(
    layer.skip, ( std::vector<SkipReason> { SkipReason::None, SkipReason::None, SkipReason::InvalidGeometry } )
  );
  EXPECT_EQ( layer.repaired, ( std::vector<std::uint32_t> { 0, 1 } ) );
  EXPECT_NEAR( layer.areaM2[0], 180, 1e-9 );
  EXPECT_NEAR( layer.areaM2[1], 100, 1e-9 );
  ASSERT_EQ( layer.doubtful.size(), 1U );
  EXPECT_NEAR( layer.doubtful.area( 0 ), 100, 1e-9 );
}

TEST( Layer, ABuildingInThreeDimensionsIsItsPlan )
{
  Footprints footprints;
  addRing( footprints, square( 0, 0, 10 ) ); // floor
  addRing( footprints, square( 0, 0, 10 ) ); // roof
  addRing( footprints, { { 0, 0 }, { 10, 0 }, { 10, 0 }, { 0, 0 } } );
  addRing( footprints, { { 10, 0 }, { 10, 3.3 }, { 10, 10 }, { 10, 6.6 } } );
  addRing(
    footprints, { { 0, 0 }, { 1.0 / 3, 1.0 / 7 }, { 2.0 / 3, 2.0 / 7 }, { 1.0 / 6, 1.0 / 14 } }
  ); // a wall that is not quite straight
  footprints.endFeature();
  const Layer layer = layerOf( std::move( footprints ) );
  EXPECT_EQ( layer.skip[0], SkipReason::None );
  EXPECT_NEAR( layer.areaM2[0], 100, 1e-9 );
  EXPECT_EQ( layer.footprints.ringEnd( 0 ) - layer.footprints.ringBegin( 0 ), 1U );
}

TEST( Layer, OnlyJudgedInsideTheArea )
{
  Footprints area;
  addPolygon( area, square( 0, 0, 100 ), { square( 40, 40, 20 ) } );
  area.updateBoxes();
  Footprints footprints;
  addPolygon( footprints, square( 10, 10, 5 ) );
  addPolygon( footprints, square( 45, 45, 5 ) );  // in the hole
  addPolygon( footprints, square( 98, 10, 10 ) ); // point on surface outside
  LayerOptions options;
  options.area = &area;
  const Layer layer = layerOf( std::move( footprints ), options );
  EXPECT_TRUE( layer.judged( 0 ) );
  EXPECT_EQ( layer.skip[1], SkipReason::OutsideArea );
  EXPECT_EQ( layer.skip[2], SkipReason::OutsideArea );
  EXPECT_TRUE( layer.usable( 2 ) );
}

TEST( Layer, BlocksJoinAcrossAQuarterOfAMetre )
{
  Footprints footprints;
  addPolygon( footprints, square( 0, 0, 5 ) );
  addPolygon( footprints, square( 5.2, 0, 5 ) );
  addPolygon( footprints, square( 10.4, 0, 5 ) );
  addPolygon( footprints, square( 20, 0, 5 ) );
  const Layer layer = layerOf( std::move( footprints ) );
  EXPECT_EQ( layer.blockCount, 2U );
  EXPECT_EQ( layer.block[0], layer.block[2] );
  EXPECT_NE( layer.block[0], layer.block[3] );
}

TEST( Layer, AreasAreMetresWhateverTheUnits )
{
  Footprints footprints;
  addPolygon( footprints, square( 0, 0, 10 / 0.3048 ) );
  const Layer layer = layerOf( std::move( footprints ), {}, MetricFrame::uniform( 1 / 0.3048 ) );
  EXPECT_NEAR( layer.areaM2[0], 100, 1e-9 );
}

TEST( Layer, AMillionVerticesAreNoTrouble )
{
  Footprints footprints;
  footprints.beginRing( false );
  constexpr int corners = 1000000;
  for ( int i = 0; i < corners; ++i )
    footprints.addVertex(
      ( 1000 + ( i % 2 ) ) * std::cos( i * 6.283185307179586 / corners ),
      ( 1000 + ( i % 2 ) ) * std::sin( i * 6.283185307179586 / corners )
    );
  footprints.endRing();
  footprints.endFeature();
  addPolygon( footprints, square( 0, 0, 5 ) );
  const Layer layer = layerOf( std::move( footprints ) );
  EXPECT_TRUE( layer.judged( 0 ) );
  EXPECT_NEAR( layer.areaM2[0], 3.14159265 * 1000 * 1001, 10 );
}
