// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/gaps/zone_roads.h"
#include "road_builders.h"
#include "lacuna/error.h"
#include "lacuna/overlay.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

double sum( const std::vector<double> &values ) { return std::accumulate( values.begin(), values.end(), 0.0 ); }

// The same by a walk along every road in steps of a twentieth of a metre.
std::vector<double> walked( const Footprints &zones, const RoadLayer &roads )
{
  constexpr double STEP = 0.05;
  std::vector<double> lengths( zones.size(), 0 );
  for ( const RoadSegment &s : roads.segments )
  {
    const int steps = std::max( 1, static_cast<int>( std::ceil( s.lengthM / STEP ) ) );
    for ( int i = 0; i < steps; ++i )
    {
      const double t = ( i + 0.5 ) / steps;
      for ( std::size_t zone = 0; zone < zones.size(); ++zone )
        if ( containsPoint( zones, zone, s.x1 + t * ( s.x2 - s.x1 ), s.y1 + t * ( s.y2 - s.y1 ) ) )
          lengths[zone] += s.lengthM / steps;
    }
  }
  return lengths;
}

} // namespace

TEST( ZoneRoads, NothingIsNothing )
{
  const ZoneRoads none = measureRoadsByZone( zonesOf( {} ), roads( {} ), { .threads = 1 } );
  EXPECT_TRUE( none.lengthM.empty() );
  const ZoneRoads outside = measureRoadsByZone( zonesOf( {} ), roads( { { { 0, 0 }, { 10, 0 } } } ), { .threads = 1 } );
  EXPECT_DOUBLE_EQ( outside.outsideM[0], 10 );
  const ZoneRoads empty = measureRoadsByZone( zonesOf( { {}, square( 0, 0, 9 ) } ), roads( {} ), { .threads = 1 } );
  EXPECT_EQ( empty.lengthM, ( std::vector<double> { 0, 0 } ) );
}

TEST( ZoneRoads, ARoadIsCutAtTheBorder )
{
  const Footprints zones = zonesOf( { square( 0, 0, 100 ), square( 100, 0, 100 ) } );
  const ZoneRoads result = measureRoadsByZone( zones, roads( { { { -20, 50 }, { 130, 50 } } } ), { .threads = 1 } );
  EXPECT_DOUBLE_EQ( result.lengthM[0], 100 );
  EXPECT_DOUBLE_EQ( result.lengthM[1], 30 );
  EXPECT_DOUBLE_EQ( result.outsideM[0], 20 );
  EXPECT_EQ( result.inSeveralM, 0 );
}

TEST( ZoneRoads, ARoadOnASharedBorderCountsOnce )
{
  const Footprints zones = zonesOf( { square( 0, 0, 100 ), square( 100, 0, 100 ) } );
  const ZoneRoads result = measureRoadsByZone( zones, roads( { { { 100, 10 }, { 100, 60 } } } ), { .threads = 1 } );
  EXPECT_DOUBLE_EQ( sum( result.lengthM ), 50 );
  EXPECT_EQ( result.inSeveralM, 0 );
  EXPECT_EQ( result.outsideM[0], 0 );
}

TEST( ZoneRoads, OverlappingZonesBothCountAndItIsSaid )
{
  const Footprints zones = zonesOf( { square( 0, 0, 100 ), square( 50, 0, 100 ) } );
  const ZoneRoads result = measureRoadsByZone( zones, roads( { { { 0, 50 }, { 150, 50 } } } ), { .threads = 1 } );
  EXPECT_DOUBLE_EQ( result.lengthM[0], 100 );
  EXPECT_DOUBLE_EQ( result.lengthM[1], 100 );
  EXPECT_DOUBLE_EQ( result.inSeveralM, 50 );
}

TEST( ZoneRoads, HolesAndRepeatedRoadsDoNotCount )
{
  Footprints zones;
  addPolygon( zones, square( 0, 0, 100 ), { { { 40, 40 }, { 40, 60 }, { 60, 60 }, { 60, 40 } } } );
  zones.updateBoxes();
  const RoadLayer layer = roads( { { { 0, 50 }, { 100, 50 } }, { { 100, 50 }, { 0, 50 } } } );
  const ZoneRoads result = measureRoadsByZone( zones, layer, { .threads = 1 } );
  EXPECT_DOUBLE_EQ( result.lengthM[0], 80 );
}

TEST( ZoneRoads, RandomZonesAgreeWithAWalkAlongTheRoads )
{
  town::Random random( 21 );
  std::vector<Points> rings, lines;
  for ( int i = 0; i < 60; ++i )
    rings.push_back( star( random, random.between( 0, 1000 ), random.between( 0, 1000 ), 150, 40 ) );
  for ( int i = 0; i < 80; ++i )
  {
    Points line { { random.between( 0, 1000 ), random.between( 0, 1000 ) } };
    for ( int k = 0; k < 12; ++k )
      line.emplace_back(
        line.back().first + random.between( -60, 60 ), line.back().second + random.between( -60, 60 )
      );
    lines.push_back( line );
  }
  const Footprints zones = zonesOf( rings );
  const RoadLayer layer = roads( lines );
  const ZoneRoads one = measureRoadsByZone( zones, layer, { .threads = 1 } );
  const ZoneRoads many = measureRoadsByZone( zones, layer, { .threads = 4 } );
  EXPECT_EQ( one.lengthM, many.lengthM );
  EXPECT_EQ( one.outsideM, many.outsideM );
  const std::vector<double> slow = walked( zones, layer );
  double all = 0;
  for ( std::size_t zone = 0; zone < zones.size(); ++zone )
  {
    EXPECT_NEAR( one.lengthM[zone], slow[zone], 2.5 ) << "zone " << zone; // a step at each of some fifty crossings
    all += slow[zone];
  }
  EXPECT_GT( all, 10000 );
  EXPECT_NEAR( sum( one.lengthM ), all, 3e-3 * all );
}

TEST( ZoneRoads, ZonesThatCoverThePlaceAddUp )
{
  std::vector<Points> rings;
  for ( int i = 0; i < 10; ++i )
    for ( int k = 0; k < 10; ++k )
      rings.push_back( square( 100.0 * i, 100.0 * k, 100 ) );
  town::Random random( 7 );
  std::vector<Points> lines;
  for ( int i = 0; i < 200; ++i )
  {
    // Half of them along borders and through corners.
    const double x = i % 2 ? 100.0 * ( i % 9 + 1 ) : random.between( 1, 999 );
    const double y = i % 4 ? 100.0 * ( i % 7 + 1 ) : random.between( 1, 999 );
    lines.push_back( { { x, y }, { x, random.between( 1, 999 ) }, { random.between( 1, 999 ), y } } );
  }
  const RoadLayer layer = roads( lines );
  const ZoneRoads result = measureRoadsByZone( zonesOf( rings ), layer, { .threads = 2 } );
  const double all = sum( layer.lengthM );
  EXPECT_NEAR( sum( result.lengthM ), all, 1e-9 * all );
  EXPECT_NEAR( sum( result.outsideM ), 0, 1e-9 * all );
  EXPECT_EQ( result.inSeveralM, 0 );
}

TEST( ZoneRoads, PartsOfOtherRoadsAreStrange )
{
  const RoadLayer reference = roads( { { { 0, 0 }, { 100, 0 } } } );
  const MetricFrame frame = MetricFrame::uniform();
  EXPECT_EQ( strangeShare( roads( { { { 20, 0.01 }, { 50, 0.01 } } } ), reference, frame, {} ), 0 );
  EXPECT_DOUBLE_EQ(
    strangeShare( roads( { { { 20, 0 }, { 50, 0 } }, { { 20, 9 }, { 30, 9 } } } ), reference, frame, {} ), 0.25
  );
  EXPECT_TRUE( std::isnan( strangeShare( roads( {} ), reference, frame, {} ) ) );
}

TEST( ZoneRoads, ACancelEndsIt )
{
  const Monitor monitor { {}, [] { return true; } };
  const Footprints zones = zonesOf( { square( 0, 0, 100 ) } );
  std::vector<Points> lines;
  for ( int i = 0; i < 5000; ++i )
    lines.push_back( { { 0, 20.0 * i }, { 90, 20.0 * i } } );
  EXPECT_THROW( measureRoadsByZone( zones, roads( lines ), { .monitor = monitor, .threads = 2 } ), Canceled );
}
