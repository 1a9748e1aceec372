// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Held against sums over all pairs and all people, PySAL's numbers of the states of Mexico, and an example of Newcombe.
#include "lacuna/places/inequality.h"
#include "lacuna/error.h"
#include "town/random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <numeric>
#include <sstream>
#include <vector>

using namespace lacuna;

namespace
{

// Zones with ties in value and vulnerability, one without people, and people and buildings of all sizes.
ZoneValues someZones( std::uint64_t seed, int count )
{
  town::Random random( seed );
  ZoneValues zones;
  for ( int i = 0; i < count; ++i )
  {
    const double buildings = 1 + random.below( 300 );
    zones.count.push_back( buildings );
    zones.value.push_back( random.below( static_cast<int>( buildings ) + 1 ) / buildings );
    zones.people.push_back( i == 3 ? 0 : 1 + random.below( 2000 ) );
    zones.vulnerability.push_back( random.below( 12 ) / 11.0 );
    zones.group.push_back( static_cast<std::uint32_t>( random.below( 4 ) ) );
  }
  return zones;
}

ZoneValues inOrder( const ZoneValues &zones, const std::vector<std::size_t> &order )
{
  ZoneValues result;
  for ( const std::size_t i : order )
  {
    result.value.push_back( zones.value[i] );
    result.people.push_back( zones.people[i] );
    if ( !zones.count.empty() )
      result.count.push_back( zones.count[i] );
    if ( !zones.vulnerability.empty() )
      result.vulnerability.push_back( zones.vulnerability[i] );
    if ( !zones.group.empty() )
      result.group.push_back( zones.group[i] );
  }
  return result;
}

ZoneValues equalPeople( const std::vector<double> &value )
{
  ZoneValues zones;
  zones.value = value;
  zones.people.assign( value.size(), 1 );
  return zones;
}

// A column of the states of Mexico.
std::vector<double> mexico( const std::string &column )
{
  std::ifstream file( LACUNA_SHARED_DATA "/places-and-people/known-values/mexico_pysal.csv" );
  std::vector<double> values;
  std::string line, cell;
  int wanted = -1;
  while ( std::getline( file, line ) )
  {
    std::istringstream cells( line );
    for ( int i = 0; std::getline( cells, cell, ',' ); ++i )
      if ( wanted < 0 ? cell.substr( 0, column.size() ) == column : i == wanted )
      {
        if ( wanted >= 0 )
          values.push_back( std::stod( cell ) );
        else
        {
          wanted = i;
          break;
        }
      }
  }
  return values;
}

} // namespace

TEST( Inequality, IsWhatAllPairsSay )
{
  const ZoneValues zones = someZones( 5, 80 );
  const Inequality result = measureInequality( zones, {} );
  double all = 0, sum = 0, below = 0;
  for ( std::size_t i = 0; i < zones.value.size(); ++i )
  {
    all += zones.people[i];
    sum += zones.people[i] * zones.value[i];
    below += zones.value[i] < 0.5 ? zones.people[i] : 0;
  }
  const double mean = sum / all;
  double apart = 0, ordered = 0, theil = 0;
  for ( std::size_t i = 0; i < zones.value.size(); ++i )
  {
    if ( zones.value[i] > 0 )
      theil += zones.people[i] / all * zones.value[i] / mean * std::log( zones.value[i] / mean );
    for ( std::size_t k = 0; k < zones.value.size(); ++k )
    {
      const double weight = zones.people[i] * zones.people[k] / all / all;
      const double step = zones.vulnerability[i] - zones.vulnerability[k];
      apart += weight * std::abs( zones.value[i] - zones.value[k] );
      ordered += weight * zones.value[i] * ( step > 0 ? 1 : step < 0 ? -1 : 0 );
    }
  }
  EXPECT_DOUBLE_EQ( result.people, all );
  EXPECT_NEAR( result.mean, mean, 1e-14 );
  EXPECT_NEAR( result.gini, apart / ( 2 * mean ), 1e-13 );
  EXPECT_NEAR( result.concentration.value, 4 * ordered, 1e-13 );
  EXPECT_NEAR( result.theil, theil, 1e-13 );
  EXPECT_DOUBLE_EQ( result.peopleBelowHalf, below );
}

TEST( Inequality, TheLimitsOfTheConcentrationAddUpOverTheZones )
{
  const ZoneValues zones = someZones( 8, 50 );
  const Inequality result = measureInequality( zones, {} );
  double all = 0, variance = 0;
  for ( const double people : zones.people )
    all += people;
  for ( std::size_t i = 0; i < zones.value.size(); ++i )
  {
    double rank = 0; // less one half, by the people before and behind
    for ( std::size_t k = 0; k < zones.value.size(); ++k )
      if ( const double step = zones.vulnerability[i] - zones.vulnerability[k]; step != 0 )
        rank += zones.people[k] / all / ( step > 0 ? 2 : -2 );
    const double n = zones.count[i], share = ( zones.value[i] * n + 1 ) / ( n + 2 );
    variance += std::pow( 8 * zones.people[i] / all * rank, 2 ) * share * ( 1 - share ) / n;
  }
  const double half = 1.959963984540054 * std::sqrt( variance );
  EXPECT_NEAR( result.concentration.limits.low, result.concentration.value - half, 1e-13 );
  EXPECT_NEAR( result.concentration.limits.high, result.concentration.value + half, 1e-13 );
}

TEST( Inequality, FifthsAreThoseOfAListOfAllPeople )
{
  town::Random random( 12 );
  ZoneValues zones;
  int people = 0;
  for ( int i = 0; i < 40; ++i )
  {
    zones.value.push_back( random.unit() );
    zones.people.push_back( i < 39 ? 1 + random.below( 60 ) : 5 - people % 5 );
    people += static_cast<int>( zones.people.back() );
    zones.count.push_back( 1 + random.below( 90 ) );
    zones.vulnerability.push_back( random.unit() );
  }
  ASSERT_EQ( people % 5, 0 );
  std::vector<std::size_t> order( 40 ), persons;
  std::iota( order.begin(), order.end(), std::size_t { 0 } );
  std::ranges::sort( order, {}, [&]( std::size_t i ) { return zones.vulnerability[i]; } );
  for ( const std::size_t i : order )
    persons.insert( persons.end(), static_cast<std::size_t>( zones.people[i] ), i );
  const Inequality result = measureInequality( zones, {} );
  const std::size_t fifth = persons.size() / 5;
  for ( std::size_t k = 0; k < 5; ++k )
  {
    std::vector<double> part( 40 );
    for ( std::size_t i = k * fifth; i < ( k + 1 ) * fifth; ++i )
      part[persons[i]] += 1.0 / static_cast<double>( fifth );
    double value = 0, spread = 0;
    for ( std::size_t i = 0; i < 40; ++i )
    {
      value += part[i] * zones.value[i];
      spread += part[i] * part[i] / zones.count[i];
    }
    EXPECT_NEAR( result.fifths[k].value, value, 1e-13 ) << k;
    // Wilson's limits solve (p - x)² = z² x (1 - x) / n.
    for ( const double limit : { result.fifths[k].limits.low, result.fifths[k].limits.high } )
      EXPECT_NEAR(
        std::pow( value - limit, 2 ), std::pow( 1.959963984540054, 2 ) * limit * ( 1 - limit ) * spread, 1e-13
      );
    EXPECT_LT( result.fifths[k].limits.low, value );
    EXPECT_GT( result.fifths[k].limits.high, value );
  }
  EXPECT_NEAR( result.gap.value, result.fifths[0].value - result.fifths[4].value, 1e-15 );
}

TEST( Inequality, TheGapOfTwoSharesHasNewcombesLimits )
{
  // 56 of 70 and 48 of 80: Newcombe 1998, Statistics in Medicine 17, table II, method 10: 0.0524 to 0.3339.
  ZoneValues zones = equalPeople( { 48.0 / 80, 0.1, 0.2, 0.3, 56.0 / 70 } );
  zones.count = { 80, 10, 10, 10, 70 };
  zones.vulnerability = { 5, 4, 3, 2, 1 };
  const LimitedValue gap = measureInequality( zones, {} ).gap;
  EXPECT_NEAR( gap.value, 0.2, 1e-15 );
  EXPECT_NEAR( gap.limits.low, 0.0524, 5e-5 );
  EXPECT_NEAR( gap.limits.high, 0.3339, 5e-5 );
}

TEST( Inequality, ZonesOfOneRankShareTheBorderOfAFifth )
{
  // The last fifth of 10 people is two of the five that are equally vulnerable, whichever come first.
  ZoneValues zones;
  zones.people = { 5, 3, 2 };
  zones.value = { 0.5, 1, 0 };
  zones.vulnerability = { 0, 1, 1 };
  EXPECT_NEAR( measureInequality( zones, {} ).fifths[4].value, 0.6, 1e-15 );
  EXPECT_NEAR( measureInequality( inOrder( zones, { 2, 1, 0 } ), {} ).fifths[4].value, 0.6, 1e-15 );
  EXPECT_TRUE( std::isnan( measureInequality( zones, {} ).gap.limits.low ) ); // without counts
}

TEST( Inequality, TwoGroupsThatShareNothing )
{
  ZoneValues zones = equalPeople( { 0, 0, 0, 10, 10, 10 } );
  zones.group = { 0, 0, 0, 1, 1, 1 };
  const Inequality result = measureInequality( zones, {} );
  EXPECT_NEAR( result.theil, 0.6931471805599453, 1e-15 ); // ln 2
  EXPECT_NEAR( result.theilBetween, 0.6931471805599453, 1e-15 );
  EXPECT_NEAR( result.gini, 0.5, 1e-15 );
}

TEST( Inequality, TheStatesOfMexicoAreThoseOfPySal )
{
  if ( mexico( "pcgdp1940" ).empty() )
    GTEST_SKIP() << "../shared/data is not there";
  // pysal/inequality 0f9050ee, test_gini.py and test_theil.py: to all digits that stand there.
  ASSERT_EQ( mexico( "pcgdp1940" ).size(), 32u );
  EXPECT_NEAR( measureInequality( equalPeople( mexico( "pcgdp1940" ) ), {} ).gini, 0.3537237117345285, 1e-12 );
  const double theil[] = { 0.20894344, 0.15222451, 0.10472941, 0.10194725, 0.09560113, 0.10511256, 0.10660832 };
  const double between[] = { 0.0345889, 0.02816853, 0.05260921, 0.05931219, 0.03205257, 0.02963731, 0.03635872 };
  for ( int i = 0; i < 7; ++i )
  {
    ZoneValues zones = equalPeople( mexico( "pcgdp" + std::to_string( 1940 + 10 * i ) ) );
    for ( const double region : mexico( "hanson98" ) )
      zones.group.push_back( static_cast<std::uint32_t>( region ) );
    EXPECT_NEAR( measureInequality( zones, {} ).theil, theil[i], 5.1e-9 ) << i;
    EXPECT_NEAR( measureInequality( zones, {} ).theilBetween, between[i], 5.1e-9 ) << i;
  }
}

TEST( Inequality, EveryZoneTwiceChangesNothing )
{
  const ZoneValues zones = someZones( 21, 60 );
  std::vector<std::size_t> twice;
  for ( std::size_t i = 0; i < 60; ++i )
    twice.insert( twice.end(), 2, i );
  const Inequality one = measureInequality( zones, {} ), two = measureInequality( inOrder( zones, twice ), {} );
  EXPECT_NEAR( one.mean, two.mean, 1e-14 );
  EXPECT_NEAR( one.gini, two.gini, 1e-14 );
  EXPECT_NEAR( one.theil, two.theil, 1e-14 );
  EXPECT_NEAR( one.theilBetween, two.theilBetween, 1e-14 );
  EXPECT_NEAR( one.concentration.value, two.concentration.value, 1e-14 );
  EXPECT_NEAR( one.gap.value, two.gap.value, 1e-14 );
  EXPECT_DOUBLE_EQ( 2 * one.peopleBelowHalf, two.peopleBelowHalf );
  ASSERT_EQ( one.lorenz.size(), two.lorenz.size() );
}

TEST( Inequality, NoOrderOfRowsChangesABit )
{
  const ZoneValues zones = someZones( 33, 200 );
  const Inequality one = measureInequality( zones, {} );
  const double noise = giniNoise( zones, { {}, 1, nullptr } );
  town::Random random( 4 );
  for ( int round = 0; round < 20; ++round )
  {
    std::vector<std::size_t> order( 200 );
    std::iota( order.begin(), order.end(), std::size_t { 0 } );
    for ( std::size_t i = 199; i > 0; --i )
      std::swap( order[i], order[static_cast<std::size_t>( random.below( static_cast<int>( i ) + 1 ) )] );
    ZoneValues mixed = inOrder( zones, order );
    for ( std::uint32_t &group : mixed.group )
      group = ( group + static_cast<std::uint32_t>( round ) ) % 4;
    const Inequality other = measureInequality( mixed, {} );
    EXPECT_EQ( one.mean, other.mean );
    EXPECT_EQ( one.gini, other.gini );
    EXPECT_EQ( one.theil, other.theil );
    EXPECT_EQ( one.theilBetween, other.theilBetween );
    EXPECT_EQ( one.concentration.value, other.concentration.value );
    EXPECT_EQ( one.concentration.limits.low, other.concentration.limits.low );
    EXPECT_EQ( one.gap.value, other.gap.value );
    EXPECT_EQ( one.gap.limits.high, other.gap.limits.high );
    EXPECT_EQ( noise, giniNoise( mixed, { {}, 3, nullptr } ) );
    for ( std::size_t i = 0; i < 200; ++i )
    {
      EXPECT_EQ( other.zones[i].rank, one.zones[order[i]].rank );
      EXPECT_EQ( other.zones[i].contribution, one.zones[order[i]].contribution );
    }
  }
}

TEST( Inequality, WhatTheZonesAddMakesTheIndex )
{
  ZoneValues zones = someZones( 41, 70 );
  for ( const bool ranked : { true, false } )
  {
    if ( !ranked )
      zones.vulnerability.clear();
    const Inequality result = measureInequality( zones, {} );
    double people = 0, value = 0, contribution = 0;
    for ( const ZoneShare &zone : result.zones )
    {
      EXPECT_TRUE( zone.rank >= 0 && zone.rank <= 1 );
      people += zone.peopleShare;
      value += zone.valueShare;
      contribution += zone.contribution;
    }
    EXPECT_NEAR( people, 1, 1e-13 );
    EXPECT_NEAR( value, 1, 1e-13 );
    EXPECT_NEAR( contribution, ranked ? result.concentration.value : result.gini, 1e-13 );
    EXPECT_EQ( std::isnan( result.concentration.value ), !ranked );
    EXPECT_EQ( result.concentrationCurve.empty(), !ranked );
  }
}

TEST( Inequality, TheCurvesHoldTheIndices )
{
  const ZoneValues zones = someZones( 52, 90 );
  const Inequality result = measureInequality( zones, {} );
  const auto beyondEqual = []( const std::vector<CurvePoint> &curve ) {
    double area = 0;
    for ( std::size_t i = 1; i < curve.size(); ++i )
      area += ( curve[i].people - curve[i - 1].people ) * ( curve[i].value + curve[i - 1].value ) / 2;
    return 1 - 2 * area;
  };
  EXPECT_NEAR( beyondEqual( result.lorenz ), result.gini, 1e-13 );
  // Erreygers' index is four means times the common concentration index.
  EXPECT_NEAR( 4 * result.mean * beyondEqual( result.concentrationCurve ), result.concentration.value, 1e-13 );
  EXPECT_EQ( result.lorenz.front().people, 0 );
  EXPECT_EQ( result.lorenz.back().value, 1 );
  for ( std::size_t i = 1; i < result.lorenz.size(); ++i )
    EXPECT_LE( result.lorenz[i].value, result.lorenz[i].people + 1e-12 );
}

TEST( Inequality, BelowZeroWhereTheVulnerableHaveLess )
{
  ZoneValues zones = equalPeople( { 0, 1 } );
  zones.vulnerability = { 1, 0 };
  EXPECT_NEAR( measureInequality( zones, {} ).concentration.value, -1, 1e-15 ); // the least there can be
  EXPECT_NEAR( measureInequality( zones, {} ).gap.value, 1, 1e-15 );
  zones.value = { 0.7, 0.7 };
  EXPECT_NEAR( measureInequality( zones, {} ).concentration.value, 0, 1e-15 );
}

TEST( Inequality, NothingAtAllHasNoGini )
{
  ZoneValues zones = equalPeople( { 0, 0, 0 } );
  zones.count = { 9, 9, 9 };
  zones.vulnerability = { 1, 2, 3 };
  const Inequality result = measureInequality( zones, {} );
  EXPECT_TRUE( std::isnan( result.gini ) && std::isnan( result.theil ) && result.lorenz.empty() );
  EXPECT_EQ( result.concentration.value, 0 );
  EXPECT_TRUE( std::isnan( giniNoise( zones, {} ) ) );
  zones.value = { 1, 1, 1 };
  EXPECT_EQ( giniNoise( zones, {} ), 0 );
  EXPECT_EQ( measureInequality( zones, {} ).gini, 0 );
  const Inequality one = measureInequality( equalPeople( { 0.4 } ), {} );
  EXPECT_EQ( one.gini, 0 );
  EXPECT_EQ( one.mean, 0.4 );
}

TEST( Inequality, WhatSmallZonesAloneProduce )
{
  // Means of 400 draws by numpy: 100 zones of n buildings, each with 0.6, 50 to 500 people. See known-values.
  const std::pair<double, double> known[] = { { 10, 0.143 }, { 20, 0.101 }, { 50, 0.064 }, { 200, 0.032 } };
  for ( const auto &[count, noise] : known )
  {
    town::Random random( 6 );
    ZoneValues zones;
    zones.value.assign( 100, 0.6 );
    zones.count.assign( 100, count );
    for ( int i = 0; i < 100; ++i )
      zones.people.push_back( random.between( 50, 500 ) );
    EXPECT_NEAR( giniNoise( zones, {} ), noise, 0.0035 ) << count;
  }
}

TEST( Inequality, ACancelEndsIt )
{
  const ZoneValues zones = someZones( 3, 5000 );
  EXPECT_THROW( measureInequality( zones, { { {}, [] { return true; } }, 1, nullptr } ), Canceled );
  EXPECT_THROW( giniNoise( zones, { { {}, [] { return true; } }, 2, nullptr } ), Canceled );
}
