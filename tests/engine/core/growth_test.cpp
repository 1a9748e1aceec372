// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Twice the bad input takes at most two and a half times as long, or a sentence. With LACUNA_LONG at full size, and
// printed.

#include "crowds.h"
#include "lacuna/error.h"
#include "lacuna/exposure/polygon_hazard.h"
#include "lacuna/gaps/building_gaps.h"
#include "lacuna/gaps/road_gaps.h"
#include "lacuna/zone_locator.h"
#include "plan_builders.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <iterator>
#include <string>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

#if defined( __SANITIZE_THREAD__ ) || defined( __SANITIZE_ADDRESS__ )
const bool FULL = false;
constexpr double SLACK_S = 5;
#else
const bool FULL = std::getenv( "LACUNA_LONG" ) != nullptr;
constexpr double SLACK_S = 0.1; // what other work on the machine may add
#endif
const RunContext ONE_THREAD { {}, 1 };
constexpr double MAX_TIMES = 2.5;
constexpr double MAX_MB = 400;

// run( size ) at a size, its double and so on; the quicker of two tries each.
void expectSlowGrowth( const std::string &name, int size, const std::function<void( int )> &run )
{
  double before = 0;
  for ( int doubling = 0; doubling < ( FULL ? 4 : 2 ); ++doubling, size *= 2 )
  {
    Cost cost = costOf( [&] { run( size ); } );
    cost.seconds = std::min( cost.seconds, costOf( [&] { run( size ); } ).seconds );
    EXPECT_TRUE( doubling == 0 || cost.seconds <= MAX_TIMES * before + SLACK_S )
      << name << " " << size << ": " << cost.seconds << " s after " << before;
    EXPECT_LE( cost.megabytes, MAX_MB ) << name << " " << size;
    if ( FULL )
      std::printf( "%-26s %8d %7.2f s %7.1f MB\n", name.c_str(), size, cost.seconds, cost.megabytes );
    before = cost.seconds;
  }
}

LayerOptions buildings()
{
  LayerOptions options;
  options.buildings = true;
  options.neighbourLimit = BUILDING_NEIGHBOUR_LIMIT;
  return options;
}

GapResult gapsOf( Footprints reference, Footprints osm )
{
  const Layer a = layerOf( std::move( reference ), buildings(), METRES, ONE_THREAD );
  const Layer b = layerOf( std::move( osm ), buildings(), METRES, ONE_THREAD );
  GapResult result = findBuildingGaps( a, b, METRES, {}, ONE_THREAD );
  const GapSummary &sum = result.summary;
  EXPECT_EQ( sum.referenceCount, sum.matchedCount + sum.missingInOsm + sum.referenceSkipped );
  EXPECT_EQ( sum.osmCount, sum.osmMatchedCount + sum.missingInReference + sum.osmSkipped );
  return result;
}

std::size_t skippedAs( const std::vector<SkipReason> &skip, SkipReason reason )
{
  return static_cast<std::size_t>( std::count( skip.begin(), skip.end(), reason ) );
}

RoadGapResult roadGapsOf( Footprints reference, Footprints osm )
{
  const auto prepare = []( Footprints lines ) {
    std::vector<SkipReason> skip( lines.size() );
    return prepareRoads( std::move( lines ), std::move( skip ), METRES, {}, ONE_THREAD );
  };
  const RoadLayer a = prepare( std::move( reference ) );
  const RoadLayer b = prepare( std::move( osm ) );
  return findRoadGaps( a, b, METRES, {}, ONE_THREAD );
}

double hazardOf( const Footprints &shapes )
{
  LayerOptions plain;
  plain.joinBlocks = false;
  const Layer hazard = layerOf( Footprints( shapes ), plain );
  const Layer houses = layerOf( stackedHouses( 20, 9 ) );
  std::vector<double> values;
  for ( std::size_t i = 0; i < hazard.size(); ++i )
    values.push_back( static_cast<double>( i * 7919 % hazard.size() ) );
  const std::vector<std::uint8_t> judged = houses.judgedRows();
  double sum = 0;
  measureInZones(
    { houses.footprints, houses.centroids, judged, {} }, { hazard, values }, {}, ONE_THREAD,
    [&]( std::size_t, const HazardSummary &one ) { sum += one.mean; }
  );
  return sum;
}

// Whether a sentence is said instead.
bool refuses( const std::function<void()> &run )
{
  try
  {
    run();
  }
  catch ( const Error &error )
  {
    EXPECT_EQ( error.code(), ErrorCode::TooManyOverlaps );
    return true;
  }
  return false;
}

} // namespace

TEST( Growth, StackedHouses )
{
  expectSlowGrowth( "stacked houses", 2000, []( int count ) {
    EXPECT_GT(
      gapsOf( stackedHouses( count, 1 ), stackedHouses( count, 2 ) ).summary.referenceSkipped,
      static_cast<std::size_t>( count ) / 2
    );
  } );
}

TEST( Growth, HousesOfACentimetre )
{
  expectSlowGrowth( "houses of 1 cm", 4000, []( int count ) {
    Footprints layers[2];
    const int across = static_cast<int>( std::sqrt( count ) );
    for ( int side = 0; side < 2; ++side )
      for ( int i = 0; i < count; ++i )
        addPolygon( layers[side], square( i % across * 0.02 + side * 0.001, i / across * 0.02, 0.01 ) );
    gapsOf( std::move( layers[0] ), std::move( layers[1] ) );
  } );
}

TEST( Growth, LongPolygonAgainstItself )
{
  expectSlowGrowth( "coast against itself", FULL ? 125000 : 60000, []( int vertices ) {
    Footprints layers[2];
    addPolygon( layers[0], coast( vertices ) );
    addPolygon( layers[1], coast( vertices, 3, 4 ) );
    EXPECT_EQ( gapsOf( std::move( layers[0] ), std::move( layers[1] ) ).summary.matchedCount, 1U );
  } );
}

TEST( Growth, SpikesAreSkipped )
{
  expectSlowGrowth( "spikes", 16000, []( int vertices ) {
    Footprints layers[2];
    addPolygon( layers[0], spikes( vertices ) );
    addPolygon( layers[1], spikes( vertices, 3, 4 ) );
    EXPECT_EQ( gapsOf( std::move( layers[0] ), std::move( layers[1] ) ).summary.referenceSkipped, 1U );
  } );
}

TEST( Growth, StackedFootprintsOfTasks )
{
  expectSlowGrowth( "footprints of tasks", 1000, []( int count ) {
    LayerOptions options;
    options.joinBlocks = options.buildIndex = false;
    options.neighbourLimit = WALL_NEIGHBOUR_LIMIT;
    const Layer layer = layerOf( stackedHouses( count, 1 ), options );
    TaskInputs inputs = emptyTown( { square( -500, -500, 1000 ) } );
    for ( std::size_t row = 0; row < layer.size(); ++row )
      if ( layer.judged( row ) )
        inputs.footprints.append( layer.footprints, row );
    EXPECT_EQ(
      inputs.footprints.size() + skippedAs( layer.skip, SkipReason::TooManyOverlaps ), static_cast<std::size_t>( count )
    );
    inputs.footprints.updateBoxes();
    for ( std::size_t row = 0; row < inputs.footprints.size(); ++row )
      inputs.work.push_back( { pointOnSurface( inputs.footprints, row ), 1, static_cast<std::int32_t>( row ) } );
    TaskPlanOptions plan;
    plan.count = 4;
    planTasks( inputs, METRES, plan, ONE_THREAD );
  } );
}

TEST( Growth, CrossingBarriersAreRefused )
{
  expectSlowGrowth( "crossing barriers", 1000, []( int count ) {
    TaskInputs inputs = emptyTown( { square( -500, -500, 1000 ) } );
    inputs.barriers = crossingLines( count );
    inputs.barrierRank.assign( static_cast<std::size_t>( count ), BarrierRank::Local );
    TaskPlanOptions plan;
    plan.count = 4;
    EXPECT_TRUE( refuses( [&] { planTasks( inputs, METRES, plan, ONE_THREAD ); } ) );
  } );
}

TEST( Growth, CrossingBarriersOfATownAreNot )
{
  // Each of them crosses all others of the other way, as streets do: 100 by 100.
  TaskInputs inputs = emptyTown( { square( -500, -500, 1000 ) } );
  for ( int i = 0; i < 100; ++i )
  {
    addLine( inputs, { { -490, i * 9.0 - 450 }, { 490, i * 9.0 - 450 } }, BarrierRank::Local );
    addLine( inputs, { { i * 9.0 - 450, -490 }, { i * 9.0 - 450, 490 } }, BarrierRank::Local );
  }
  TaskPlanOptions plan;
  plan.count = 4;
  EXPECT_EQ( planTasks( inputs, METRES, plan, {} ).tasks.size(), 4U );
}

TEST( Growth, RoadsSideBySide )
{
  expectSlowGrowth( "roads side by side", FULL ? 8000 : 1000, []( int count ) {
    roadGapsOf( roadsSideBySide( count, 0 ), roadsSideBySide( count, 0.003 ) );
  } );
}

TEST( Growth, CrossingRoads )
{
  expectSlowGrowth( "crossing roads", 1000, []( int count ) {
    roadGapsOf( crossingLines( count, 3 ), crossingLines( count, 4 ) );
  } );
}

TEST( Growth, TheSameRoadAThousandTimes )
{
  expectSlowGrowth( "the same road", 4000, []( int count ) {
    Footprints lines[2];
    for ( int i = 0; i < count; ++i )
      for ( Footprints &side : lines )
        side.append( roadsSideBySide( 1, 0 ), 0 );
    const RoadGapResult result = roadGapsOf( std::move( lines[0] ), std::move( lines[1] ) );
    EXPECT_NEAR( result.reference.lengthM, 200, 0.1 );
    EXPECT_NEAR( result.reference.coveredM, 200, 0.1 );
  } );
}

TEST( Growth, StackedHazardPolygons )
{
  expectSlowGrowth( "stacked hazard", 500, []( int count ) { hazardOf( stackedHouses( count, 5 ) ); } );
}

TEST( Growth, SplinteringHazardPolygons )
{
  expectSlowGrowth( "hazard in splinters", 250, []( int count ) {
    town::Random random( 11 );
    Footprints strips;
    for ( int i = 0; i < count; ++i )
    {
      const double angle = 3.14159 * i / count;
      const double away = random.between( -6, 6 );
      const double cx = -away * std::sin( angle );
      const double cy = away * std::cos( angle );
      const double dx = 20 * std::cos( angle );
      const double dy = 20 * std::sin( angle );
      const double wx = -0.0001 * std::sin( angle );
      const double wy = 0.0001 * std::cos( angle );
      addPolygon(
        strips,
        { { cx - dx, cy - dy }, { cx + dx, cy + dy }, { cx + dx + wx, cy + dy + wy }, { cx - dx + wx, cy - dy + wy } }
      );
    }
    refuses( [&] { hazardOf( strips ); } );
  } );
}

TEST( Growth, OverlappingPartsOfOneFeature )
{
  expectSlowGrowth( "parts of one feature", 1000, []( int count ) {
    const Footprints houses = stackedHouses( count, 1 );
    Footprints joined;
    for ( std::uint32_t ring = 0; ring < houses.size(); ++ring )
      joined.appendRing( houses, ring );
    joined.endFeature();
    EXPECT_TRUE( layerOf( std::move( joined ) ).judged( 0 ) );
  } );
}

TEST( Growth, StackedZones )
{
  Footprints houses;
  for ( int i = 0; i < 20000; ++i )
    addPolygon( houses, square( i % 140 * 12 - 900, i / 140 * 12 - 900, 8 ) );
  houses.updateBoxes();
  const std::vector<std::uint8_t> judged( houses.size(), 1 );
  expectSlowGrowth( "stacked zones", 500, [&]( int count ) {
    Footprints zones;
    for ( int i = 0; i < count; ++i )
      addPolygon( zones, square( -1000 - i * 0.001, -1000, 3000 ) );
    zones.updateBoxes();
    EXPECT_TRUE( refuses( [&] { locateInZones( houses, judged, ZoneLocator( zones ), ONE_THREAD ); } ) );
  } );
}

TEST( Growth, AZoneOfManyVertices )
{
  Footprints houses;
  for ( int i = 0; i < 20000; ++i )
    addPolygon( houses, square( i % 140 * 7 - 500, i / 140 * 7 - 500, 4 ) );
  houses.updateBoxes();
  const std::vector<std::uint8_t> judged( houses.size(), 1 );
  expectSlowGrowth( "a zone of many vertices", FULL ? 100000 : 50000, [&]( int vertices ) {
    Footprints zones;
    addPolygon( zones, coast( vertices ) );
    zones.updateBoxes();
    EXPECT_EQ( locateInZones( houses, judged, ZoneLocator( zones ), ONE_THREAD ).inSeveral, 0U );
  } );
}
