// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "footprint_builders.h"
#include "geos_context.h"
#include "lacuna/overlay.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

double common( const Footprints &footprints, std::size_t a = 0, std::size_t b = 1 )
{
  Overlay overlay;
  return overlay.intersectionArea( { footprints, a }, { footprints, b } );
}

Footprints two( const Points &a, const Points &b )
{
  Footprints footprints;
  addPolygon( footprints, a );
  addPolygon( footprints, b );
  footprints.orient( 0 );
  footprints.orient( 1 );
  footprints.updateBoxes();
  return footprints;
}

} // namespace

TEST( Overlay, DisjointTouchingAndEqual )
{
  EXPECT_EQ( common( two( square( 0, 0, 1 ), square( 5, 5, 1 ) ) ), 0 );
  EXPECT_EQ( common( two( square( 0, 0, 1 ), square( 1, 0, 1 ) ) ), 0 );
  EXPECT_EQ( common( two( square( 0, 0, 1 ), square( 1, 1, 1 ) ) ), 0 );
  EXPECT_DOUBLE_EQ( common( two( square( 0, 0, 3 ), square( 0, 0, 3 ) ) ), 9 );
}

TEST( Overlay, HalfInsideAndContained )
{
  EXPECT_DOUBLE_EQ( common( two( square( 0, 0, 2 ), square( 1, 1, 2 ) ) ), 1 );
  EXPECT_DOUBLE_EQ( common( two( square( 0, 0, 10 ), square( 2, 3, 2 ) ) ), 4 );
}

TEST( Overlay, AShiftMovesTheFirst )
{
  const Footprints footprints = two( square( 0, 0, 2 ), square( 10, 10, 2 ) );
  Overlay overlay;
  EXPECT_DOUBLE_EQ( overlay.intersectionArea( { footprints, 0, 9, 9 }, { footprints, 1 } ), 1 );
}

TEST( Overlay, ACourtyardIsNotCovered )
{
  Footprints footprints;
  addPolygon( footprints, square( 0, 0, 10 ), { square( 3, 3, 4 ) } );
  addPolygon( footprints, square( 4, 4, 2 ) );
  addPolygon( footprints, square( 2, 2, 6 ) );
  for ( std::size_t i = 0; i < 3; ++i )
    footprints.orient( i );
  footprints.updateBoxes();
  EXPECT_NEAR( common( footprints, 0, 1 ), 0, 1e-12 );
  EXPECT_NEAR( common( footprints, 0, 2 ), 36 - 16, 1e-12 );
}

TEST( Overlay, EqualsGeosOnRandomPolygons )
{
  // Peer: GEOS's overlay. Simple stars of 3 to 40 corners, with holes and shifts, at coordinates of a UTM zone.
  town::Random random( 11 );
  Overlay overlay;
  GeosContext geos;
  int overlapping = 0;
  for ( int i = 0; i < 5000; ++i )
  {
    Footprints footprints;
    for ( int k = 0; k < 2; ++k )
    {
      const double x = 5e5 + random.between( 0, 12 );
      const double y = 8.9e6 + random.between( 0, 12 );
      addRing( footprints, star( random, x, y, random.between( 4, 12 ), 3 + random.below( 38 ) ) );
      if ( random.chance( 0.3 ) )
        addRing( footprints, star( random, x, y, 0.4, 6 ), true );
      footprints.endFeature();
      footprints.orient( static_cast<std::size_t>( k ) );
    }
    footprints.updateBoxes();
    const TranslatedFootprint a { footprints, 0, random.between( -2, 2 ), random.between( -2, 2 ) };
    const TranslatedFootprint b { footprints, 1 };
    if ( !geos.isValid( a ) || !geos.isValid( b ) )
      continue;
    const double expected = geos.intersectionArea( a, b );
    // Coordinates of 8.9e6 carry 1e-9 m; over metres of border that is the area's own noise.
    EXPECT_NEAR( overlay.intersectionArea( a, b ), expected, 1e-9 * std::max( expected, 10.0 ) ) << i;
    overlapping += expected > 0 ? 1 : 0;
  }
  EXPECT_GT( overlapping, 2000 );
}

TEST( Overlay, LongRingsTakeTheOtherWayToTheSameArea )
{
  town::Random random( 12 );
  Footprints footprints;
  addPolygon( footprints, star( random, 0, 0, 100, 3000 ) );
  addPolygon( footprints, star( random, 20, 10, 90, 2500 ) );
  addPolygon( footprints, square( 5, 5, 20 ) );
  for ( std::size_t i = 0; i < 3; ++i )
    footprints.orient( i );
  footprints.updateBoxes();
  GeosContext geos;
  for ( const auto &[a, b] : { std::pair( 0, 1 ), std::pair( 0, 2 ), std::pair( 1, 2 ) } )
  {
    const TranslatedFootprint first { footprints, static_cast<std::size_t>( a ) };
    const TranslatedFootprint second { footprints, static_cast<std::size_t>( b ) };
    const double expected = geos.intersectionArea( first, second );
    Overlay overlay;
    EXPECT_NEAR( overlay.intersectionArea( first, second ), expected, 1e-9 * expected );
    EXPECT_NEAR( overlay.intersectionArea( second, first ), expected, 1e-9 * expected );
  }
}

TEST( Overlay, DistanceKnowsTouchContainmentAndLimit )
{
  Overlay overlay;
  const auto distance = [&]( const Footprints &footprints, double limit ) {
    return overlay.distance( { footprints, 0 }, { footprints, 1 }, limit );
  };
  EXPECT_DOUBLE_EQ( distance( two( square( 0, 0, 1 ), square( 4, 0, 1 ) ), 10 ), 3 );
  EXPECT_TRUE( std::isinf( distance( two( square( 0, 0, 1 ), square( 4, 0, 1 ) ), 2.9 ) ) );
  EXPECT_EQ( distance( two( square( 0, 0, 1 ), square( 1, 0, 1 ) ), 0.25 ), 0 );
  EXPECT_EQ( distance( two( square( 0, 0, 10 ), square( 4, 4, 1 ) ), 1 ), 0 );
  EXPECT_EQ( distance( two( square( 4, 4, 1 ), square( 0, 0, 10 ) ), 1 ), 0 );
  EXPECT_NEAR( distance( two( square( 0, 0, 1 ), square( 4, 5, 1 ) ), 10 ), 5, 1e-12 );
}

TEST( Overlay, ContainsPointInPartsThatOverlap )
{
  Footprints footprints;
  addRing( footprints, square( 0, 0, 10 ) );
  addRing( footprints, square( 6, 6, 2 ), true );
  addRing( footprints, square( 5, 5, 10 ) );
  addRing( footprints, square( 11, 11, 2 ), true );
  addRing( footprints, square( 1, 1, 2 ) ); // inside the first
  footprints.endFeature();
  footprints.updateBoxes();
  for ( const auto &[x, y] : Points { { 0.5, 0.5 }, { 9, 9 }, { 7, 7 }, { 2, 2 }, { 14, 14 } } )
    EXPECT_TRUE( containsPoint( footprints, 0, x, y ) ) << x << " " << y;
  for ( const auto &[x, y] : Points { { 12, 12 }, { 12, 2 } } )
    EXPECT_FALSE( containsPoint( footprints, 0, x, y ) ) << x << " " << y;
}

TEST( Overlay, ContainsPointRespectsHoles )
{
  Footprints footprints;
  addPolygon( footprints, square( 0, 0, 10 ), { square( 3, 3, 4 ) } );
  footprints.updateBoxes();
  EXPECT_TRUE( containsPoint( footprints, 0, 1, 1 ) );
  EXPECT_FALSE( containsPoint( footprints, 0, 5, 5 ) );
  EXPECT_FALSE( containsPoint( footprints, 0, 11, 5 ) );
}
