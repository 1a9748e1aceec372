// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/places/sample_design.h"
#include "sample_towns.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <map>
#include <set>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

using Sizes = std::vector<std::pair<StratumKind, std::size_t>>;

std::size_t sum( const std::vector<StratumPlan> &plan )
{
  std::size_t total = 0;
  for ( const StratumPlan &one : plan )
    total += one.sample;
  return total;
}

SampleOptions ofSize( std::size_t size )
{
  SampleOptions options;
  options.size = size;
  return options;
}

// A town of areas of many sizes, with three strata.
TownPopulation skewedTown( std::size_t areas, std::size_t drawn )
{
  return {
    "",    { { StratumKind::Gap, 600, 0.9 }, { StratumKind::Matched, 4000, 0.98 }, { StratumKind::Cell, 500, 0.05 } },
    150,   areas,
    drawn, 1.2
  };
}

SampleOptions inAreas( const TownPopulation &town )
{
  SampleOptions options = ofSize( town.sample );
  options.inAreas = true;
  options.areas = town.drawn;
  return options;
}

// What was drawn, by the keys of the rows.
std::vector<std::tuple<std::uint32_t, std::uint64_t, std::uint32_t>>
keysOf( const std::vector<SampleStratum> &strata, const std::vector<DrawnRow> &rows )
{
  std::vector<std::tuple<std::uint32_t, std::uint64_t, std::uint32_t>> keys;
  for ( const DrawnRow &row : rows )
    keys.emplace_back( row.stratum, strata[row.stratum].keys[row.row], row.area );
  return keys;
}

} // namespace

// The first numbers of SplitMix64 with state 0, as published with it (prng.di.unimi.it).
TEST( SampleDesign, BitsAreThoseOfSplitMix )
{
  EXPECT_EQ( mixBits( 0 ), 0xe220a8397b1dcdafULL );
  EXPECT_EQ( mixBits( 0x9e3779b97f4a7c15ULL ), 0x6e789e6aa1b965f4ULL );
}

TEST( SampleDesign, NothingGivesNothing )
{
  EXPECT_TRUE( planSample( {}, {} ).empty() );
  const std::vector<StratumPlan> plan = planSample( { { StratumKind::Gap, 0 } }, {} );
  EXPECT_EQ( plan[0].sample, 0U );
  EXPECT_TRUE( SampleDesign( { { StratumKind::Gap, {} } }, {}, {} ).draw( 1 ).empty() );
  SampleOptions options;
  options.inAreas = true;
  const SampleDesign none( { { StratumKind::Gap, {}, {} } }, {}, options );
  EXPECT_FALSE( none.canDraw() );
  EXPECT_TRUE( none.draw( 1 ).empty() );
}

TEST( SampleDesign, BoundsAreKept )
{
  const Sizes sizes { { StratumKind::Gap, 12 }, { StratumKind::Matched, 5000 }, { StratumKind::Extra, 40 } };
  const std::vector<StratumPlan> plan = planSample( sizes, ofSize( 200 ) );
  EXPECT_EQ( plan[0].sample, 12U );
  EXPECT_EQ( plan[2].sample, 30U );
  EXPECT_EQ( plan[1].sample, 158U );
  EXPECT_EQ( sum( planSample( sizes, ofSize( 1 ) ) ), 72U ); // the minima
  EXPECT_EQ( sum( planSample( sizes, ofSize( 100000 ) ) ), 5052U );
  for ( std::size_t size = 72; size < 400; ++size )
    EXPECT_EQ( sum( planSample( sizes, ofSize( size ) ) ), size );
}

// Among all whole numbers none gives less variance, of strata with the same least.
TEST( SampleDesign, TheAllocationIsTheBest )
{
  const Sizes sizes { { StratumKind::Gap, 900 }, { StratumKind::Matched, 2500 }, { StratumKind::Cell, 700 } };
  const ExpectedShares expected;
  const auto variance = [&]( const std::size_t( &n )[3] ) {
    double total = 0;
    for ( std::size_t i = 0; i < 3; ++i )
    {
      const double p = expected.of( sizes[i].first );
      total += std::pow( static_cast<double>( sizes[i].second ), 2 ) * p * ( 1 - p ) / static_cast<double>( n[i] );
    }
    return total;
  };
  for ( std::size_t size : { 110U, 150U, 200U, 333U } )
  {
    double best = INFINITY;
    for ( std::size_t a = 30; a <= size - 60; ++a )
      for ( std::size_t b = 30; a + b <= size - 30; ++b )
        best = std::min( best, variance( { a, b, size - a - b } ) );
    const std::vector<StratumPlan> plan = planSample( sizes, ofSize( size ) );
    EXPECT_LE( variance( { plan[0].sample, plan[1].sample, plan[2].sample } ), best * 1.0005 ) << size;
  }
}

TEST( SampleDesign, AStratumExpectedToBeRightIsStillLookedAt )
{
  SampleOptions options = ofSize( 300 );
  options.expected.matched = 1;
  const std::vector<StratumPlan> plan
    = planSample( { { StratumKind::Gap, 500 }, { StratumKind::Matched, 9000 } }, options );
  EXPECT_GT( plan[1].sample, 100U );
}

TEST( SampleDesign, OneKeyOneRowAndTheRightNumber )
{
  // Twenty rows are alike: interchangeable, but each is drawn once.
  std::vector<SampleStratum> strata {
    { StratumKind::Gap, std::vector<std::uint64_t>( 20, 5 ) }, { StratumKind::Matched, {} }
  };
  for ( std::uint64_t i = 0; i < 3000; ++i )
    strata[1].keys.push_back( mixBits( i ) );
  const SampleDesign design( strata, {}, ofSize( 200 ) );
  for ( std::uint64_t seed = 0; seed < 20; ++seed )
  {
    const std::vector<DrawnRow> rows = design.draw( seed );
    EXPECT_EQ( rows.size(), 200U );
    std::set<std::pair<std::uint32_t, std::uint32_t>> different;
    for ( const DrawnRow &row : rows )
      different.emplace( row.stratum, row.row );
    EXPECT_EQ( different.size(), rows.size() );
  }
}

TEST( SampleDesign, TheSameSeedIsTheSameSampleInAnyOrder )
{
  for ( bool areas : { false, true } )
  {
    const TownPopulation population = skewedTown( areas ? 90 : 0, 20 );
    const Town town = TownMaker( population, 5 ).make();
    SampleOptions options = inAreas( population );
    options.inAreas = areas;
    const SampleDesign design( town.strata, town.areas, options );
    // The same backwards; areas too.
    std::vector<SampleStratum> strata = town.strata;
    std::vector<SampleArea> places = town.areas;
    std::reverse( places.begin(), places.end() );
    for ( SampleStratum &stratum : strata )
    {
      std::reverse( stratum.keys.begin(), stratum.keys.end() );
      std::reverse( stratum.areas.begin(), stratum.areas.end() );
      for ( std::uint32_t &area : stratum.areas )
        area = static_cast<std::uint32_t>( places.size() ) - 1 - area;
    }
    const SampleDesign turned( strata, places, options );
    EXPECT_EQ( keysOf( town.strata, design.draw( 7 ) ), keysOf( strata, turned.draw( 7 ) ) );
    EXPECT_NE( keysOf( town.strata, design.draw( 7 ) ), keysOf( town.strata, design.draw( 8 ) ) );
  }
}

TEST( SampleDesign, EveryRowHasTheSameChance )
{
  for ( bool areas : { false, true } )
  {
    const TownPopulation population = skewedTown( areas ? 70 : 0, 20 );
    const Town town = TownMaker( population, 11 ).make();
    SampleOptions options = inAreas( population );
    options.inAreas = areas;
    const SampleDesign design( town.strata, town.areas, options );
    const std::size_t draws = std::getenv( "LACUNA_LONG" ) ? 20000 : 2000;
    std::vector<std::vector<double>> seen;
    for ( const auto &[kind, size] : town.sizes )
      seen.emplace_back( size, 0 );
    for ( std::uint64_t seed = 0; seed < draws; ++seed )
      for ( const DrawnRow &row : design.draw( seed ) )
        ++seen[row.stratum][row.row];
    for ( std::size_t i = 0; i < seen.size(); ++i )
    {
      const double share
        = static_cast<double>( design.plan()[i].sample ) / static_cast<double>( design.plan()[i].rows );
      const double error = std::sqrt( share * ( 1 - share ) / static_cast<double>( draws ) );
      for ( double count : seen[i] )
        EXPECT_NEAR( count / static_cast<double>( draws ), share, 5.5 * error ) << areas << " " << i; // of 5,100 rows
    }
  }
}

TEST( SampleDesign, EveryVisitHasTheSameWork )
{
  const TownPopulation population = skewedTown( 70, 20 );
  const Town town = TownMaker( population, 11 ).make();
  const SampleDesign design( town.strata, town.areas, inAreas( population ) );
  for ( std::uint64_t seed = 0; seed < 200; ++seed )
  {
    std::map<std::uint32_t, std::size_t> work;
    std::map<std::uint32_t, std::uint32_t> groups;
    for ( const DrawnRow &row : design.draw( seed ) )
    {
      ++work[row.area];
      const std::uint32_t group = design.groupOf()[town.strata[row.stratum].areas[row.row]];
      const auto [found, isNew] = groups.emplace( row.area, group );
      EXPECT_EQ( found->second, group );
    }
    EXPECT_EQ( work.size(), 20U );
    for ( const auto &[visit, rows] : work )
      EXPECT_NEAR( static_cast<double>( rows ), 7.5, 1.51 ) << seed; // 150 rows at 20 visits
  }
}

TEST( SampleDesign, InAreasHalfOfAStratumAtMostIsDrawn )
{
  SampleOptions options = ofSize( 200 );
  options.inAreas = true;
  const std::vector<StratumPlan> plan
    = planSample( { { StratumKind::Gap, 41 }, { StratumKind::Matched, 2000 } }, options );
  EXPECT_EQ( plan[0].sample, 21U );
  EXPECT_EQ( sum( plan ), 200U );
}

TEST( SampleDesign, TooFewAreasAreNoSample )
{
  const TownPopulation population = skewedTown( 20, 20 );
  const Town town = TownMaker( population, 3 ).make();
  EXPECT_FALSE( SampleDesign( town.strata, town.areas, inAreas( population ) ).canDraw() );
  SampleOptions fewer = inAreas( population );
  fewer.areas = 5;
  EXPECT_TRUE( SampleDesign( town.strata, town.areas, fewer ).canDraw() );
}

TEST( SampleDesign, TheHalfWidthFindsTheSize )
{
  // A town that is as expected: the limits come out as near as was asked for.
  const TownPopulation population { "", { { StratumKind::Gap, 2000, 0.9 }, { StratumKind::Matched, 20000, 0.98 } }, 0 };
  const Town town = TownMaker( population, 1 ).make();
  for ( double asked : { 0.2, 0.1, 0.05 } )
  {
    SampleOptions options;
    options.halfWidth = asked;
    const SampleDesign design( town.strata, town.areas, options );
    double width = 0;
    constexpr std::size_t DRAWS = 200;
    for ( std::size_t seed = 0; seed < DRAWS; ++seed )
    {
      const Estimate missing = estimateSample( town.sizes, answersOf( town, design.draw( seed ) ), false ).missing;
      width += ( missing.limits.high - missing.limits.low ) / 2 / town.missing / DRAWS;
    }
    EXPECT_NEAR( width / asked, 1, 0.08 ) << asked;
    SampleOptions fixed = ofSize( sum( design.plan() ) );
    EXPECT_EQ( sum( planSample( town.sizes, fixed ) ), sum( design.plan() ) );
  }
  SampleOptions impossible;
  impossible.halfWidth = 1e-9;
  EXPECT_EQ( sum( planSample( town.sizes, impossible ) ), 22000U );
}
