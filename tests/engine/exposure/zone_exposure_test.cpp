// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/error.h"
#include "lacuna/exposure/hazard_classes.h"
#include "lacuna/exposure/priority.h"
#include "lacuna/exposure/zone_exposure.h"
#include "footprint_builders.h"

#include <gtest/gtest.h>

#include <cmath>

namespace lacuna::testing
{

TEST( ZoneExposure, AddsUpByZoneAndClass )
{
  Footprints zones;
  addPolygon( zones, square( 0, 0, 100 ) );
  addPolygon( zones, square( 100, 0, 100 ) );
  zones.updateBoxes();
  Footprints houses;
  for ( const double x : { 10.0, 30.0, 95.0, 150.0, 500.0 } )
    addPolygon( houses, square( x, 10, 8 ) );
  houses.updateBoxes();
  const std::vector<std::uint8_t> judged { 1, 1, 1, 1, 1 };
  const std::vector<int> classes { 0, 2, 1, HazardClasses::UNKNOWN, 2 };
  const std::vector<double> area( 5, 64 );
  const std::vector<double> value { 10, 20, 30, 40, 50 };
  const std::vector<double> damage { 0, 15, NAN, 0, 50 };
  const std::vector<double> low { 0, 5, 1, 0, 9 };
  const std::vector<double> high { 0, 16, 2, NAN, 60 };
  const ZoneExposureResult result
    = countExposureByZone( zones, { houses, judged, classes, area, value, damage, low, high }, 2, { {}, 2 } );
  ASSERT_EQ( result.zones.size(), 2U );
  EXPECT_EQ( result.zones[0].byClass[0].count, 1U );
  EXPECT_EQ( result.zones[0].byClass[1].count, 1U ); // its point on surface lies at x = 99
  EXPECT_EQ( result.zones[0].exposed().count, 2U );
  EXPECT_EQ( result.zones[0].exposed().value, 50 );
  EXPECT_EQ( result.zones[0].exposed().damage, 15 );
  EXPECT_EQ( result.zones[0].exposed().damageLow, 6 );
  EXPECT_EQ( result.zones[0].exposed().damageHigh, 18 );
  EXPECT_EQ( result.zones[0].all().areaM2, 192 );
  EXPECT_EQ( result.zones[1].unknown.count, 1U );
  EXPECT_EQ( result.outside, ( std::vector<std::uint8_t> { 0, 0, 0, 0, 1 } ) );
  EXPECT_EQ( result.inSeveral, 0U );
}

TEST( GapRange, TurnsCompletenessIntoMissingBuildings )
{
  // 60 mapped and 40 missing; between 50 % and 70 % complete would mean 60 to 25.7 missing.
  const GapRange range = gapRange( 60, 40, 0.5, 0.7 );
  EXPECT_NEAR( range.low, 60 * 0.3 / 0.7 / 40, 1e-12 );
  EXPECT_NEAR( range.high, 1.5, 1e-12 );
  EXPECT_EQ( gapRange( 60, 0, 0.9, 1 ).high, 1 );
  EXPECT_EQ( gapRange( 0, 40, 0, 0.1 ).low, 1 );
}

namespace
{

// The homes of both layers in census zones; twice: each layer was given all the people of a zone.
struct TwoLayers
{
  std::vector<double> people[2], share[2];

  void give( double sum, const std::vector<double> ( &weights )[2], bool twice )
  {
    double whole[2] = { 0, 0 };
    for ( int side = 0; side < 2; ++side )
      for ( const double weight : weights[side] )
        whole[side] += weight;
    for ( int side = 0; side < 2; ++side )
      for ( const double weight : weights[side] )
      {
        share[side].push_back( weight / ( twice ? whole[side] : whole[0] + whole[1] ) );
        people[side].push_back( sum * share[side].back() );
      }
  }
  bool areTwice() const { return areSharedOutTwice( { people[0], share[0] }, { people[1], share[1] }, {} ); }
};

} // namespace

TEST( SharedOutTwice, IsToldFromOneRunSplitInTwo )
{
  for ( const bool twice : { false, true } )
    for ( const int sums : { 7, 100000 } ) // many zones of equal sums, and hardly any
    {
      TwoLayers layers;
      town::Random random( 11 );
      for ( int zone = 0; zone < 300; ++zone )
      {
        std::vector<double> weights[2];
        for ( auto &side : weights )
          for ( int home = 0; home < 12; ++home )
            if ( random.between( 0, 1 ) < 0.6 )
              side.push_back( random.between( 20, 300 ) );
        layers.give( std::floor( random.between( 1, sums ) ), weights, twice );
      }
      // What the exposure run left out, and what is not known.
      layers.people[0][5] = layers.share[0][5] = NAN;
      layers.people[1][9] = 0;
      EXPECT_EQ( layers.areTwice(), twice ) << sums;
    }
}

TEST( SharedOutTwice, ACancelEndsIt )
{
  const std::vector<double> people { 40, 60 }, share { 0.4, 0.6 };
  RunContext context;
  context.monitor.canceled = [] { return true; };
  EXPECT_THROW( areSharedOutTwice( { people, share }, { people, share }, context ), Canceled );
}

TEST( SharedOutTwice, NothingIsKnownOfNothing )
{
  EXPECT_FALSE( areSharedOutTwice( {}, {}, {} ) );
  const std::vector<double> people { 40, 60 }, share { 0.4, 0.6 }, none { NAN, NAN };
  EXPECT_FALSE( areSharedOutTwice( { people, none }, { people, none }, {} ) );
  EXPECT_FALSE( areSharedOutTwice( { people, share }, {}, {} ) );
  EXPECT_TRUE( areSharedOutTwice( { people, share }, { people, share }, {} ) );
}

TEST( Priority, IsTheProductAndTheHighestHasAHundred )
{
  const std::vector<PriorityInput> zones {
    { 0.5, 0.2, 1000 }, { 0.25, 0.2, 1000 }, { 0.5, 0.4, 1000 }, { 0, 0.9, 9000 }, { NAN, 0.5, 10 }
  };
  const std::vector<Priority> found = rankZones( zones, {} );
  EXPECT_EQ( found[2].score, 100 );
  EXPECT_NEAR( found[0].score, 50, 1e-9 );
  EXPECT_NEAR( found[1].score, 25, 1e-9 );
  EXPECT_EQ( found[3].score, 0 );
  EXPECT_TRUE( std::isnan( found[4].score ) );
  EXPECT_EQ( found[2].rank, 1 );
  EXPECT_EQ( found[3].rank, 4 );
  EXPECT_EQ( found[4].rank, 0 );
}

TEST( Priority, DoesNotChangeWithTheUnit )
{
  std::vector<PriorityInput> zones;
  town::Random random( 3 );
  for ( int i = 0; i < 200; ++i )
    zones.push_back( { random.between( 0, 1 ), random.between( 0, 1 ), std::floor( random.between( 0, 5000 ) ) } );
  zones.push_back( zones[7] );
  std::vector<PriorityInput> pesos = zones;
  for ( PriorityInput &zone : pesos )
    zone.people *= 4173.3;
  const PriorityWeights weights { 1, 2, 0.5 };
  const std::vector<Priority> a = rankZones( zones, weights );
  const std::vector<Priority> b = rankZones( pesos, weights );
  for ( std::size_t i = 0; i < zones.size(); ++i )
  {
    EXPECT_NEAR( a[i].score, b[i].score, 1e-9 );
    EXPECT_EQ( a[i].rank, b[i].rank );
  }
  EXPECT_EQ( a[7].rank, a[200].rank );
}

TEST( Priority, AWeightOfZeroLeavesAFactorOut )
{
  const std::vector<Priority> found = rankZones( { { 0.2, NAN, 5 }, { 0.4, 0.3, 1 } }, { 1, 0, 0 } );
  EXPECT_EQ( found[1].rank, 1 );
  EXPECT_NEAR( found[0].score, 50, 1e-9 );
  EXPECT_THROW( rankZones( {}, { -1, 1, 1 } ), Error );
  EXPECT_TRUE( rankZones( {}, {} ).empty() );
}

} // namespace lacuna::testing
