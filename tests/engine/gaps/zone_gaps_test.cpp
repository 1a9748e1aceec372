// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/gaps/zone_gaps.h"
#include "footprint_builders.h"
#include "lacuna/error.h"
#include "lacuna/zone_locator.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

Layer squaresAt( const std::vector<std::pair<double, double>> &places, double size = 2 )
{
  Footprints footprints;
  for ( const auto &[x, y] : places )
    addPolygon( footprints, square( x, y, size ) );
  LayerOptions options;
  options.joinBlocks = false;
  return layerOf( std::move( footprints ), options );
}

} // namespace

TEST( ZoneGaps, CountsAndMeasures )
{
  const Footprints zones = zonesOf( { square( 0, 0, 100 ), square( 100, 0, 100 ), {}, square( 500, 0, 100 ) } );
  const Layer matched = squaresAt( { { 10, 10 }, { 20, 10 }, { 110, 10 }, { 300, 10 } } );
  const Layer missing = squaresAt( { { 30, 30 }, { 130, 10 }, { 140, 10 } }, 4 );
  const Layer extra = squaresAt( { { 50, 50 } } );
  // The first two share an OSM building; the third is two of them, one of which also matches the fourth.
  const std::vector<std::uint32_t> start { 0, 1, 2, 4, 5 };
  const std::vector<std::uint32_t> ids { 7, 7, 8, 9, 9 };
  const ZoneGapsResult result = countGapsByZone( zones, { matched, missing, &extra, start, ids }, { {}, 2 } );
  ASSERT_EQ( result.zones.size(), 4U );
  const ZoneGaps &first = result.zones[0];
  EXPECT_EQ( first.matched, 2U );
  EXPECT_EQ( first.missingInOsm, 1U );
  EXPECT_EQ( first.missingInReference, 1U );
  EXPECT_EQ( first.osmCount(), 2U );
  EXPECT_DOUBLE_EQ( first.completeness(), 2.0 / 3 );
  EXPECT_DOUBLE_EQ( first.completenessArea(), 8.0 / 24 );
  EXPECT_DOUBLE_EQ( first.missingAreaM2, 16 );
  EXPECT_TRUE( std::isnan( first.estimatedTotal().value ) ) << "two in both layers are too few to tell a total";
  EXPECT_EQ( result.zones[1].osmCount(), 2U );
  EXPECT_DOUBLE_EQ( result.zones[1].completeness(), 1.0 / 3 );
  for ( const std::size_t empty : { 2U, 3U } )
  {
    EXPECT_EQ( result.zones[empty].referenceCount(), 0U );
    EXPECT_TRUE( std::isnan( result.zones[empty].completeness() ) );
    EXPECT_EQ( result.zones[empty].completenessInterval().high, 1 );
  }
  EXPECT_EQ( result.outside, ( std::vector<std::uint8_t> { 0, 0, 0, 1, 0, 0, 0, 0 } ) );
  EXPECT_EQ( result.inSeveral, 0U );
}

TEST( ZoneGaps, MeasuresOfAZoneFollowFromItsCounts )
{
  ZoneGaps zone;
  zone.matched = 20;
  zone.missingInOsm = 10;
  zone.besideMapped = 4;
  zone.partOfMapped = 1;
  zone.mayPass = 3;
  zone.missingInReference = 5;
  EXPECT_DOUBLE_EQ( zone.completenessBlocks(), 25.0 / 30 );
  EXPECT_EQ( zone.completenessInterval().low, wilsonInterval( 20, 30 ).low );
  EXPECT_EQ( zone.completenessInterval().high, wilsonInterval( 23, 30 ).high );
  EXPECT_DOUBLE_EQ( zone.estimatedTotal().value, 31.0 * 26 / 21 - 1 );
}

TEST( ZoneGaps, ReasonsOfTheMissingAreCounted )
{
  const Footprints zones = zonesOf( { square( 0, 0, 100 ) } );
  const Layer matched = squaresAt( {} );
  const Layer missing = squaresAt( { { 10, 10 }, { 30, 10 }, { 50, 10 }, { 500, 10 } } );
  const std::vector<std::uint32_t> start { 0 };
  const std::vector<MissingBuilding> known {
    { GapReason::BesideMapped, 0.25F },
    { GapReason::PartOfMapped, 0 },
    { GapReason::NoOverlap, 0 },
    { GapReason::BesideMapped, 0 }
  };
  const ZoneGaps zone = countGapsByZone( zones, { matched, missing, nullptr, start, {}, known }, { {}, 1 } ).zones[0];
  EXPECT_EQ( zone.missingInOsm, 3U );
  EXPECT_EQ( zone.besideMapped, 1U );
  EXPECT_EQ( zone.partOfMapped, 1U );
  EXPECT_EQ( zone.mayPass, 2U );
  EXPECT_THROW(
    countGapsByZone( zones, { matched, missing, nullptr, start, {}, std::span( known ).first( 2 ) }, { {}, 1 } ), Error
  );
}

TEST( ZoneGaps, OverlappingZonesCountTwiceAndSaySo )
{
  const Footprints zones = zonesOf( { square( 0, 0, 100 ), square( 0, 0, 100 ), square( 50, 0, 100 ) } );
  const Layer matched = squaresAt( { { 60, 10 }, { 10, 10 } } );
  const Layer missing = squaresAt( {} );
  const std::vector<std::uint32_t> start { 0, 0, 0 };
  const ZoneGapsResult result = countGapsByZone( zones, { matched, missing, nullptr, start, {} }, { {}, 1 } );
  EXPECT_EQ( result.zones[0].matched, 2U );
  EXPECT_EQ( result.zones[1].matched, 2U );
  EXPECT_EQ( result.zones[2].matched, 1U );
  EXPECT_EQ( result.inSeveral, 2U );
  EXPECT_THROW( countGapsByZone( zones, { matched, missing, nullptr, {}, {} }, { {}, 1 } ), Error );
}

TEST( ZoneGaps, APointOnASharedBorderLiesInOneZone )
{
  town::Random random( 5 );
  // A fan of triangles around a common point, with slanted borders: every point of a border belongs to exactly one.
  for ( int round = 0; round < 200; ++round )
  {
    Points around;
    for ( int i = 0; i < 7; ++i )
    {
      const double angle = ( i + random.between( 0.1, 0.9 ) ) * 6.283185307179586 / 7;
      around.emplace_back( 100 * std::cos( angle ), 100 * std::sin( angle ) );
    }
    std::vector<Points> fan;
    for ( std::size_t i = 0; i < around.size(); ++i )
      fan.push_back( { { 0, 0 }, around[i], around[( i + 1 ) % around.size()] } );
    const Footprints zones = zonesOf( fan );
    const ZoneLocator locator( zones );
    for ( const auto &[x, y] : around )
    {
      int count = 0;
      locator.forEach( { x / 2, y / 2 }, [&count]( std::uint32_t ) { ++count; } );
      EXPECT_EQ( count, 1 );
    }
  }
}

// The promise of the interval: in 95 of 100 towns it holds the probability the town was mapped with.
TEST( ZoneGaps, PointsOnSlantedBordersLieInOneZoneEach )
{
  // A sheet of 20 by 20 crooked fields, every second one drawn the other way round, and 200,000 points on their
  // borders.
  constexpr int N = 20;
  town::Random random( 11 );
  std::vector<std::pair<double, double>> corners;
  for ( int j = 0; j <= N; ++j )
    for ( int i = 0; i <= N; ++i )
      corners.emplace_back(
        500000 + 100 * i + random.between( -30, 30 ), 8900000 + 100 * j + random.between( -30, 30 )
      );
  const auto corner = [&]( int i, int j ) { return corners[static_cast<std::size_t>( j * ( N + 1 ) + i )]; };
  std::vector<Points> fields;
  for ( int j = 0; j < N; ++j )
    for ( int i = 0; i < N; ++i )
    {
      Points field { corner( i, j ), corner( i + 1, j ), corner( i + 1, j + 1 ), corner( i, j + 1 ) };
      if ( ( i + j ) % 2 )
        std::reverse( field.begin(), field.end() );
      fields.push_back( std::move( field ) );
    }
  const Footprints zones = zonesOf( fields );
  const ZoneLocator locator( zones );
  std::size_t asked = 0, wrong = 0;
  while ( asked < 200000 )
  {
    // Of an inner corner to its neighbour on the right or above.
    const int i = 1 + static_cast<int>( random.between( 0, N - 2 ) ),
              j = 1 + static_cast<int>( random.between( 0, N - 2 ) );
    const auto [x1, y1] = corner( i, j );
    const auto [x2, y2] = asked % 2 ? corner( i + 1, j ) : corner( i, j + 1 );
    const double t = asked % 1000 == 0 ? 0 : random.between( 0, 1 );
    int found = 0;
    locator.forEach( { x1 + t * ( x2 - x1 ), y1 + t * ( y2 - y1 ) }, [&]( std::uint32_t ) { ++found; } );
    wrong += found != 1;
    ++asked;
  }
  EXPECT_EQ( wrong, 0U );
}

TEST( ZoneGaps, TheIntervalCoversTheTruth )
{
  town::Random random( 2026 );
  int covered = 0;
  constexpr int TOWNS = 1000;
  for ( int town = 0; town < TOWNS; ++town )
  {
    const double truth = random.between( 0.1, 0.95 );
    ZoneGaps zone;
    const int houses = 100 + random.below( 900 );
    for ( int i = 0; i < houses; ++i )
      ++( random.chance( truth ) ? zone.matched : zone.missingInOsm );
    const Interval interval = zone.completenessInterval();
    covered += interval.low <= truth && truth <= interval.high ? 1 : 0;
  }
  EXPECT_GE( covered, 930 );
  EXPECT_LE( covered, 970 );
}

TEST( ZoneGaps, AnswersOfPeopleCount )
{
  // 50 mapped, 50 called missing; nobody looked: as before.
  ZoneGaps zone;
  zone.matched = 50;
  zone.missingInOsm = 50;
  zone.mayPass = 8;
  const GapsAfterAnswers unseen = gapsAfterAnswers( 50, 8, { 0, 0, 50 }, { 0, 0, 50 } );
  EXPECT_EQ( unseen.missing, 50 );
  EXPECT_EQ( unseen.count, 100 );
  EXPECT_EQ( unseen.completeness.low, zone.completenessInterval().low );
  EXPECT_EQ( unseen.completeness.high, zone.completenessInterval().high );
  // All were looked at, and ten are missing: ten of sixty.
  const AnsweredGaps seen { 10, 40, 0 };
  EXPECT_EQ( seen.precision(), 0.2 );
  const GapsAfterAnswers all = gapsAfterAnswers( 50, 8, seen, seen );
  EXPECT_EQ( all.missing, 10 );
  EXPECT_EQ( all.count, 60 );
  EXPECT_EQ( all.completeness.low, wilsonInterval( 50, 60 ).low );
  EXPECT_EQ( all.completeness.high, wilsonInterval( 50, 60 ).high );
  // Half of the answered ones are missing, so half of the open ones count: 6 + 30 / 2.
  const GapsAfterAnswers some = gapsAfterAnswers( 50, 0, { 6, 6, 30 }, { 6, 6, 30 } );
  EXPECT_EQ( some.missing, 21 );
  EXPECT_EQ( some.completeness.low, wilsonInterval( 50, 86 ).low );
  EXPECT_TRUE( std::isnan( AnsweredGaps().precision() ) );
}

TEST( ZoneGaps, AfterAnswersTheRangeHoldsTheNumber )
{
  town::Random random( 41 );
  for ( int round = 0; round < 2000; ++round )
  {
    const double matched = random.below( 200 );
    const AnsweredGaps zone { 1.0 * random.below( 40 ), 1.0 * random.below( 40 ), 1.0 * random.below( 200 ) };
    AnsweredGaps all { 1.0 * random.below( 60 ), 1.0 * random.below( 60 ), 0 };
    all.add( zone );
    const GapsAfterAnswers gaps = gapsAfterAnswers( matched, random.below( 30 ), zone, all );
    EXPECT_GE( gaps.missing, zone.confirmed );
    EXPECT_LE( gaps.missing, zone.confirmed + zone.open );
    if ( gaps.count < 1 )
      continue;
    EXPECT_LE( gaps.completeness.low, matched / gaps.count );
    EXPECT_GE( gaps.completeness.high, matched / gaps.count );
  }
}
