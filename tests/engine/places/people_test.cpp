// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// People of zones in buildings: against zone after zone by hand, sums that are kept, and a check by its definition.
#include "lacuna/places/people.h"
#include "lacuna/error.h"
#include "lacuna/places/people_cells.h"
#include "raster_builder.h"
#include "town/random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace lacuna;
using lacuna::testing::RasterPlan;
using lacuna::testing::scratchFile;
using lacuna::testing::writeRaster;

namespace
{

using Places = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

struct Town
{
  Places places;
  std::vector<double> weight;
  std::vector<double> people;
  PeopleInZones input() const { return { places, weight, people }; }
};

// Buildings in zones of very different weights and people; some zones lack homes, some buildings lie in two zones.
Town someTown( std::size_t buildings, std::size_t zones, std::uint64_t seed )
{
  town::Random random( seed );
  Town town;
  for ( std::size_t zone = 0; zone < zones; ++zone )
    town.people.push_back( random.chance( 0.1 ) ? NAN : std::floor( std::pow( 10.0, random.between( 0, 6 ) ) ) );
  for ( std::uint32_t row = 0; row < buildings; ++row )
  {
    town.weight.push_back( random.chance( 0.2 ) ? 0 : std::pow( 10.0, random.between( -3, 5 ) ) );
    const auto zone = static_cast<std::uint32_t>( random.below( static_cast<int>( zones ) ) );
    if ( random.chance( 0.9 ) )
      town.places.emplace_back( row, zone );
    if ( random.chance( 0.05 ) && zone + 1 < zones && !town.places.empty() && town.places.back().first == row )
      town.places.emplace_back( row, zone + 1 );
  }
  return town;
}

} // namespace

TEST( People, AsZoneAfterZoneByHand )
{
  for ( std::uint64_t seed = 1; seed <= 20; ++seed )
  {
    const Town town = someTown( 400, 1 + seed * 7, seed );
    const SharedPeople shared = sharePeople( town.input(), {} );
    std::vector<long double> people( town.weight.size(), 0 );
    std::vector<int> known( town.weight.size(), 0 );
    long double placed = 0, unplaced = 0, total = 0;
    for ( std::uint32_t zone = 0; zone < town.people.size(); ++zone )
    {
      if ( std::isnan( town.people[zone] ) )
        continue;
      long double weights = 0;
      for ( const auto &[row, in] : town.places )
        weights += in == zone ? town.weight[row] : 0;
      total += town.people[zone];
      ( weights > 0 ? placed : unplaced ) += town.people[zone];
      EXPECT_EQ( shared.isEmpty[zone] != 0, town.people[zone] > 0 && weights == 0 );
      for ( const auto &[row, in] : town.places )
        if ( in == zone )
        {
          ++known[row];
          people[row] += weights > 0 ? town.people[zone] * town.weight[row] / weights : 0;
        }
    }
    for ( std::size_t row = 0; row < people.size(); ++row )
    {
      EXPECT_EQ( std::isnan( shared.people[row] ), known[row] == 0 );
      if ( known[row] )
      {
        EXPECT_NEAR(
          shared.people[row], static_cast<double>( people[row] ), 1e-9 * ( 1 + static_cast<double>( people[row] ) )
        );
      }
    }
    EXPECT_NEAR( shared.total, static_cast<double>( total ), 1e-9 );
    EXPECT_NEAR( shared.placed, static_cast<double>( placed ), 1e-6 );
    EXPECT_NEAR( shared.unplaced, static_cast<double>( unplaced ), 1e-9 );
  }
}

TEST( People, EveryZoneKeepsItsSum )
{
  Town town = someTown( 20000, 300, 5 );
  std::vector<std::uint8_t> seen( town.weight.size(), 0 );
  std::erase_if( town.places, [&seen]( const auto &place ) { return seen[place.first]++ > 0; } ); // one zone each
  const SharedPeople shared = sharePeople( town.input(), {} );
  std::vector<double> sums( town.people.size(), 0 );
  for ( const auto &[row, zone] : town.places )
    sums[zone] += std::isnan( shared.people[row] ) ? 0 : shared.people[row];
  for ( std::size_t zone = 0; zone < sums.size(); ++zone )
    if ( !std::isnan( town.people[zone] ) && !shared.isEmpty[zone] && town.people[zone] > 0 && shared.ofZone[zone] > 0 )
    {
      EXPECT_NEAR( sums[zone] / town.people[zone], 1, 1e-12 );
      EXPECT_NEAR( shared.ofZone[zone] / town.people[zone], 1, 1e-14 );
    }
  EXPECT_NEAR( shared.total, shared.placed + shared.unplaced, 1e-9 * shared.total );
}

TEST( People, NeitherTheOrderOfTheRowsNorTheThreadsCount )
{
  const Town town = someTown( 3000, 40, 9 );
  const SharedPeople forward = sharePeople( town.input(), { {}, 1, nullptr } );
  Town turned = town;
  const auto last = static_cast<std::uint32_t>( town.weight.size() - 1 );
  std::reverse( turned.weight.begin(), turned.weight.end() );
  for ( auto &place : turned.places )
    place.first = last - place.first;
  std::sort( turned.places.begin(), turned.places.end() );
  const SharedPeople backward = sharePeople( turned.input(), { {}, 4, nullptr } );
  for ( std::size_t row = 0; row <= last; ++row )
  {
    const double a = forward.people[row], b = backward.people[last - row];
    EXPECT_TRUE( a == b || ( std::isnan( a ) && std::isnan( b ) ) ) << row;
  }
  EXPECT_EQ( forward.ofZone, backward.ofZone );
  EXPECT_EQ( forward.placed, backward.placed );
}

TEST( People, SmallCases )
{
  const SharedPeople none = sharePeople( { {}, {}, {} }, {} );
  EXPECT_EQ( none.total, 0 );
  EXPECT_TRUE( none.people.empty() );
  const Places places { { 0, 0 }, { 1, 0 }, { 2, 1 }, { 3, 2 }, { 4, 3 } };
  const std::vector<double> weight { 1, 3, 0, 5, 7, 9 };
  const std::vector<double> people { 8, 5, NAN, 0 };
  const SharedPeople shared = sharePeople( { places, weight, people }, {} );
  EXPECT_EQ( shared.people[0], 2 );
  EXPECT_EQ( shared.people[1], 6 );
  EXPECT_EQ( shared.share[1], 0.75 );
  EXPECT_EQ( shared.people[2], 0 ); // no home, in a zone with people
  EXPECT_TRUE( std::isnan( shared.people[3] ) );
  EXPECT_EQ( shared.people[4], 0 );
  EXPECT_EQ( shared.share[4], 1 );
  EXPECT_TRUE( std::isnan( shared.people[5] ) ); // in no zone
  EXPECT_EQ( shared.isEmpty, ( std::vector<std::uint8_t> { 0, 1, 0, 0 } ) );
  EXPECT_EQ( shared.unplaced, 5 );
  EXPECT_EQ( shared.placed, 8 );
  EXPECT_EQ( shared.total, 13 );
}

TEST( People, WeightsOfHomes )
{
  const Homes homes {
    { 100, 50, 14.9, NAN, 200, 80 }, { 3, NAN, 2, 2, 1, 10 }, { NAN, 0, 4, 6, 1, 2 }, { 1, 1, 1, 1, 0, 1 }
  };
  const std::vector<std::uint8_t> judged { 1, 1, 1, 1, 1, 0 };
  const auto by = [&]( HomeMeasure measure ) { return weighHomes( homes, judged, measure, 15 ); };
  EXPECT_EQ( by( HomeMeasure::Equal ).weight, ( std::vector<double> { 1, 1, 0, 1, 0, 0 } ) );
  EXPECT_EQ( by( HomeMeasure::Units ).weight, ( std::vector<double> { 1, 0, 0, 6, 0, 0 } ) );
  EXPECT_EQ( by( HomeMeasure::Units ).assumed, 1U );
  EXPECT_EQ( by( HomeMeasure::Units ).withoutUnit, 1U );
  EXPECT_EQ( by( HomeMeasure::Equal ).belowArea, 1U );
  EXPECT_EQ( by( HomeMeasure::Equal ).notByUse, 1U );
  const std::vector<std::uint8_t> footprints { 1, 1, 1, 0, 1, 1 };
  const HomeWeights volume = weighHomes( homes, footprints, HomeMeasure::Volume, 15 );
  EXPECT_EQ( volume.weight, ( std::vector<double> { 300, 50, 0, 0, 0, 800 } ) );
  EXPECT_EQ( volume.assumed, 1U );
  EXPECT_EQ( weighHomes( homes, footprints, HomeMeasure::Area, 0 ).weight[2], 14.9 );
}

TEST( People, MisplacedByItsDefinition )
{
  const Places places { { 0, 0 }, { 1, 0 }, { 2, 1 }, { 3, 2 } };
  const std::vector<double> people { 30, 20, 40, 10, 99 };
  const std::vector<double> counted { 20, 60, NAN, 20 };
  const std::vector<double> even { 40, 40, 1, 20 };
  const PeopleCheck check = checkPeople( { places, people, counted, even }, {} );
  EXPECT_EQ( check.found, ( std::vector<double> { 50, 40, 10, 0 } ) );
  EXPECT_EQ( check.counted, 100 );
  EXPECT_EQ( check.given, 90 );
  EXPECT_EQ( check.misplaced, ( 30 + 20 + 20 ) / 200.0 );
  EXPECT_EQ( check.misplacedEven, ( 20 + 20 + 0 ) / 200.0 );
  EXPECT_TRUE( std::isnan( checkPeople( { places, people, std::vector<double> { 0, 0, 0, 0 }, {} }, {} ).misplaced ) );
}

TEST( People, SumsInAnyOrder )
{
  town::Random random( 3 );
  std::vector<double> values;
  for ( int i = 0; i < 10000; ++i )
    values.push_back( std::pow( 10.0, random.between( -12, 9 ) ) );
  long double exact = 0;
  for ( const double value : values )
    exact += value;
  const double sum = orderlySum( values );
  EXPECT_NEAR( sum / static_cast<double>( exact ), 1, 1e-15 );
  std::sort( values.begin(), values.end() );
  EXPECT_EQ( orderlySum( values ), sum );
  std::reverse( values.begin(), values.end() );
  EXPECT_EQ( orderlySum( values ), sum );
  EXPECT_EQ( orderlySum( {} ), 0 );
  EXPECT_EQ( orderlySum( { NAN, 2, NAN } ), 2 );
  EXPECT_EQ( orderlySum( { 5e-324 } ), 5e-324 );
}

TEST( People, CellsOfARaster )
{
  RasterPlan plan;
  plan.columns = 7;
  plan.rows = 50;
  plan.hasNoData = true;
  plan.options = { "BLOCKYSIZE=16" };
  const auto value = []( int column, int row ) {
    return column == 3 ? -9999.0 : column == 4 ? -1.0 : column == 5 ? 0.0 : column + row / 100.0;
  };
  RasterFile raster( writeRaster( scratchFile( "people.tif" ), plan, value ), 1 );
  const std::vector<Point> points { { 1.5, 2.5 }, { 5.5, 40.5 }, { 1.2, 2.9 }, { 3.5, 20.5 },
                                    { 7.5, 3 },   { -0.1, 3 },   { 4.5, 30 },  { 2, 2 } };
  std::vector<std::uint8_t> judged( points.size(), 1 );
  judged[7] = 0;
  const PeopleCells cells = readPeopleCells( raster, points, judged, {} );
  EXPECT_EQ( cells.outside, ( std::vector<std::uint8_t> { 0, 0, 0, 0, 1, 1, 0, 0 } ) );
  // Columns 1 to 5, rows 2 to 40: those with people, and the three with a building but without people.
  EXPECT_EQ( cells.cells.size(), 39U * 2 + 3 );
  EXPECT_EQ( cells.negative, 39U );
  ASSERT_EQ( cells.places.size(), 5U );
  for ( const auto &[row, cell] : cells.places )
  {
    const auto [column, line] = cells.cells[cell];
    EXPECT_EQ( column, std::floor( points[row].x ) );
    EXPECT_EQ( line, std::floor( points[row].y ) );
    const double expected = value( static_cast<int>( column ), static_cast<int>( line ) );
    if ( expected >= 0 )
    {
      EXPECT_NEAR( cells.people[cell], expected, 1e-6 );
    }
    else
    {
      EXPECT_TRUE( std::isnan( cells.people[cell] ) );
    }
  }
  EXPECT_TRUE( std::is_sorted( cells.cells.begin(), cells.cells.end(), []( const auto &a, const auto &b ) {
    return a.second != b.second ? a.second < b.second : a.first < b.first;
  } ) );
  EXPECT_TRUE( readPeopleCells( raster, {}, {}, {} ).cells.empty() );
}

TEST( People, ACancelIsHeard )
{
  const Town town = someTown( 100000, 10, 2 );
  int asked = 0;
  RunContext context;
  context.monitor.canceled = [&asked] { return ++asked > 1; };
  EXPECT_THROW( sharePeople( town.input(), context ), Canceled );
}
