// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/exposure/polygon_hazard.h"
#include "footprint_builders.h"

#include <gtest/gtest.h>

#include <cmath>

namespace lacuna::testing
{

namespace
{

std::vector<HazardSummary>
inZones( const Layer &buildings, const Layer &zones, const std::vector<double> &values, const HazardOptions &options )
{
  std::vector<std::uint8_t> judged( buildings.size(), 1 );
  std::vector<HazardSummary> found( buildings.size() );
  measureInZones(
    { buildings.footprints, buildings.centroids, judged, {} }, { zones, values }, options, {},
    [&]( std::size_t row, const HazardSummary &summary ) { found[row] = summary; }
  );
  return found;
}

LayerOptions plain()
{
  LayerOptions options;
  options.joinBlocks = false;
  return options;
}

} // namespace

TEST( PolygonHazard, SharesAreExactAndTheHighestZoneWinsWhereTheyOverlap )
{
  Footprints zones;
  addPolygon( zones, square( 0, 0, 100 ) );                                    // 1
  addPolygon( zones, { { 50, 0 }, { 100, 0 }, { 100, 100 }, { 50, 100 } } );   // 3, over half of the first
  addPolygon( zones, { { 200, 0 }, { 300, 0 }, { 300, 100 }, { 200, 100 } } ); // unknown
  Footprints houses;
  addPolygon( houses, { { 40, 10 }, { 60, 10 }, { 60, 20 }, { 40, 20 } } );     // half in each
  addPolygon( houses, { { 90, 10 }, { 110, 10 }, { 110, 20 }, { 90, 20 } } );   // half outside
  addPolygon( houses, { { 210, 10 }, { 220, 10 }, { 220, 20 }, { 210, 20 } } ); // in the unknown one
  addPolygon( houses, { { 100, 30 }, { 110, 30 }, { 110, 40 }, { 100, 40 } } ); // touches only
  const Layer zoneLayer = layerOf( std::move( zones ), plain() );
  const Layer houseLayer = layerOf( std::move( houses ), plain() );
  HazardOptions options;
  options.firstClass = 2;
  const std::vector<HazardSummary> found = inZones( houseLayer, zoneLayer, { 1, 3, NAN }, options );
  EXPECT_EQ( found[0].min, 1 );
  EXPECT_EQ( found[0].max, 3 );
  EXPECT_NEAR( found[0].mean, 2, 1e-9 );
  EXPECT_NEAR( found[0].share, 0.5, 1e-9 );
  EXPECT_EQ( found[1].min, 0 );
  EXPECT_EQ( found[1].max, 3 );
  EXPECT_NEAR( found[1].share, 0.5, 1e-9 );
  EXPECT_FALSE( found[2].known() );
  EXPECT_EQ( found[3].max, 0 );
  options.statistic = Statistic::Centroid;
  EXPECT_EQ(
    inZones( houseLayer, zoneLayer, { 1, 3, NAN }, options )[1].deciding, 0 + 3 * ( houseLayer.centroids[1].x < 100 )
  );
}

TEST( PolygonHazard, WhereAZoneIsUnknownNothingIsCalledSafe )
{
  Footprints zones;
  addPolygon( zones, square( 0, 0, 100 ) );                                    // 3
  addPolygon( zones, square( 90, 0, 100 ) );                                   // unknown
  addPolygon( zones, { { 300, 0 }, { 400, 100 }, { 400, 0 }, { 300, 100 } } ); // 3, but it crosses itself
  const Layer zoneLayer = layerOf( std::move( zones ), plain() );
  ASSERT_EQ( zoneLayer.skip[2], SkipReason::InvalidGeometry );
  Footprints houses;
  addPolygon( houses, square( 92, 10, 4 ) );   // in both: exposed whatever the other is
  addPolygon( houses, square( 185, 10, 10 ) ); // half in the unknown one
  addPolygon( houses, square( 310, 40, 10 ) ); // in the one that crosses itself
  addPolygon( houses, square( 345, 80, 5 ) );  // in its box only
  addPolygon( houses, square( 250, 10, 10 ) ); // in none
  const Layer houseLayer = layerOf( std::move( houses ), plain() );
  HazardOptions options;
  options.firstClass = 1;
  const std::vector<HazardSummary> found = inZones( houseLayer, zoneLayer, { 3, NAN, 3 }, options );
  EXPECT_EQ( found[0].max, 3 );
  EXPECT_FALSE( found[1].known() );
  EXPECT_FALSE( found[2].known() );
  EXPECT_EQ( found[3].max, 0 );
  EXPECT_EQ( found[4].max, 0 );
}

TEST( PolygonHazard, PointsTakeTheZoneTheyLieIn )
{
  Footprints zones;
  addPolygon( zones, square( 0, 0, 10 ), { square( 4, 4, 2 ) } );
  const Layer zoneLayer = layerOf( std::move( zones ), plain() );
  Footprints points;
  for ( const Point point : { Point { 1, 1 }, Point { 5, 5 }, Point { 50, 50 } } )
  {
    points.beginRing( false );
    points.addVertex( point.x, point.y );
    points.endPath();
    points.endFeature();
  }
  points.updateBoxes();
  const std::vector<std::uint8_t> judged { 1, 1, 1 };
  const std::vector<Point> centres { { 1, 1 }, { 5, 5 }, { 50, 50 } };
  std::vector<double> values( 3, -1 );
  const std::vector<double> zoneValues { 4 };
  measureInZones(
    { points, centres, judged, {} }, { zoneLayer, zoneValues }, {}, {},
    [&]( std::size_t row, const HazardSummary &summary ) { values[row] = summary.deciding; }
  );
  EXPECT_EQ( values, ( std::vector<double> { 4, 0, 0 } ) );
}

} // namespace lacuna::testing
