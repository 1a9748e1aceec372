// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/places/place_matching.h"
#include "lacuna/error.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace lacuna;

namespace
{

struct Place
{
  double x;
  double y;
  std::vector<std::string> names;
  std::string code = {};
};

PlaceList listOf( const std::vector<Place> &places )
{
  PlaceList list;
  for ( const Place &place : places )
  {
    list.at.push_back( { place.x, place.y } );
    list.names.push_back( place.names );
    list.codes.push_back( place.code );
    list.usable.push_back( place.names.empty() ? 0 : 1 );
  }
  return list;
}

// Some more places, far away, so that words are rare.
std::vector<Place> with( std::vector<Place> places )
{
  for ( int i = 0; i < 40; ++i )
    places.push_back(
      { 1e6 + 2e4 * i,
        0,
        { "relleno " + std::string( 1, static_cast<char>( 'a' + i % 26 ) ) + "qwx" + std::to_string( i ) } }
    );
  return places;
}

PlaceMatches
match( const PlaceList &official, const PlaceList &places, const MetricFrame &frame, const RunContext &context )
{
  return matchPlaces( official, places, { official.names, places.names, context }, frame, {}, context );
}

PlaceMatches matched( const std::vector<Place> &official, const std::vector<Place> &places, int threads = 1 )
{
  return match( listOf( official ), listOf( places ), MetricFrame::uniform(), { .threads = threads } );
}

} // namespace

TEST( PlaceMatching, NothingIsNothing )
{
  EXPECT_TRUE( matched( {}, {} ).official.empty() );
  const PlaceMatches one = matched( { { 0, 0, { "solanet" } } }, {} );
  ASSERT_EQ( one.official.size(), 1U );
  EXPECT_EQ( one.official[0].reason, PlaceGap::NothingNear );
  EXPECT_EQ( one.official[0].other, PlaceVerdict::NONE );
  const PlaceMatches unnamed = matched( { { 0, 0, {} } }, { { 0, 0, { "solanet" } } } );
  EXPECT_EQ( unnamed.official[0].reason, PlaceGap::None );
  EXPECT_EQ( unnamed.places[0].reason, PlaceGap::NothingNear );
}

TEST( PlaceMatching, NameAndDistanceTogether )
{
  const auto at = [&]( double distance, const std::string &name ) {
    return matched( with( { { 0, 0, { "solanet" } } } ), with( { { distance, 0, { name } } } ) ).official[0];
  };
  EXPECT_EQ( at( 4999, "solanet" ).by, PlaceMatchedBy::Name );
  EXPECT_EQ( at( 14999, "solanet" ).by, PlaceMatchedBy::FarName );
  EXPECT_EQ( at( 15001, "solanet" ).by, PlaceMatchedBy::None );
  EXPECT_EQ( at( 100, "solanat" ).by, PlaceMatchedBy::Name );
  EXPECT_EQ( at( 4900, "solarat" ).by, PlaceMatchedBy::None );
  EXPECT_EQ( at( 100, "carhue" ).reason, PlaceGap::OtherNameHere );
  EXPECT_EQ( at( 301, "carhue" ).reason, PlaceGap::NothingNear );
  EXPECT_DOUBLE_EQ( at( 301, "carhue" ).distanceM, 301 );
  EXPECT_DOUBLE_EQ( neededSimilarity( 0, 5000 ), 0.80 );
  EXPECT_DOUBLE_EQ( neededSimilarity( 5000, 5000 ), 0.97 );
  EXPECT_DOUBLE_EQ( neededSimilarity( 2500, 5000 ), 0.885 );
}

TEST( PlaceMatching, OneToOneByLikenessAndDistance )
{
  const std::vector<Place> official = with( { { 0, 0, { "solanet" } }, { 1000, 0, { "solanet" } } } );
  const std::vector<Place> places = with( { { 900, 0, { "solanet" } } } );
  const PlaceMatches result = matched( official, places );
  EXPECT_EQ( result.official[1].other, 0U );
  EXPECT_EQ( result.official[0].reason, PlaceGap::TakenByBetterMatch );
  EXPECT_EQ( result.official[0].other, 0U );
  EXPECT_EQ( result.pairs[0].by, PlaceMatchedBy::None );
  EXPECT_EQ( result.pairs[1].by, PlaceMatchedBy::Name );
}

TEST( PlaceMatching, CodesBeatEverything )
{
  const std::vector<Place> official = with( { { 0, 0, { "solanet" }, "0501" }, { 0, 0, { "carhue" }, "7" } } );
  const std::vector<Place> places = with(
    { { 0, 0, { "solanet" } },
      { 3e5, 0, { "otro" }, "9;0501" },
      { 10, 0, { "nuevo" }, "7" },
      { 5, 0, { "carhue" }, "7" } }
  );
  const PlaceMatches result = matched( official, places );
  EXPECT_EQ( result.official[0].by, PlaceMatchedBy::Code );
  EXPECT_EQ( result.official[0].other, 1U );
  EXPECT_EQ( result.official[1].other, 3U ); // by name: two have its code
  EXPECT_EQ( result.places[0].by, PlaceMatchedBy::None );
}

TEST( PlaceMatching, CodesOfSeveralRowsJoinNobody )
{
  const std::vector<Place> official = with(
    { { 0, 0, { "solanet" }, "0" },
      { 9e5, 0, { "carhue" }, "0" },
      { 5e5, 0, { "pigue" }, "7;7" },
      { 6e5, 0, { "sebaco" }, "12" } }
  );
  const std::vector<Place> places = with(
    { { 10, 0, { "tapalque" }, "0" },
      { 5e5 + 9e3, 0, { "monzonte" }, "7" },
      { 6e5, 0, { "matiguas" }, "12" },
      { 6e5, 100, { "nagarote" }, "12" } }
  );
  const PlaceMatches result = matched( official, places );
  EXPECT_EQ( result.sharedCodes, 2U );
  for ( const std::size_t row : { 0, 1, 3 } )
    EXPECT_EQ( result.official[row].by, PlaceMatchedBy::None );
  EXPECT_EQ( result.official[2].by, PlaceMatchedBy::Code ); // twice in one row is once
  EXPECT_EQ( result.official[2].other, 1U );
}

TEST( PlaceMatching, SaysWhatContradicts )
{
  const PlaceMatches result
    = matched( with( { { 0, 0, { "solanet norte" } } } ), with( { { 500, 0, { "solanet sur" } } } ) );
  EXPECT_EQ( result.official[0].reason, PlaceGap::NameConflict );
  EXPECT_EQ( result.official[0].other, 0U );
  EXPECT_LE( result.official[0].similarity, 0.3 );
}

TEST( PlaceMatching, FarNamesMustBeTheOnlyOnes )
{
  const std::vector<Place> official = with( { { 0, 0, { "solanet" } } } );
  EXPECT_EQ( matched( official, with( { { 8000, 0, { "solanet" } } } ) ).official[0].by, PlaceMatchedBy::FarName );
  const PlaceMatches two = matched( official, with( { { 8000, 0, { "solanet" } }, { -9000, 0, { "solanet" } } } ) );
  EXPECT_EQ( two.official[0].reason, PlaceGap::SameNameFar );
  EXPECT_EQ( two.official[0].other, 0U );
  EXPECT_EQ( matched( official, with( { { 8000, 0, { "villa solanet" } } } ) ).official[0].by, PlaceMatchedBy::None );
}

TEST( PlaceMatching, AnyOtherNameWillDo )
{
  const PlaceMatches result
    = matched( with( { { 0, 0, { "ciudad dario", "metapa" } } } ), with( { { 800, 0, { "metapa" } } } ) );
  EXPECT_EQ( result.official[0].by, PlaceMatchedBy::Name );
}

TEST( PlaceMatching, TheSameTwiceIsSaid )
{
  const PlaceMatches result = matched(
    { { 0, 0, { "solanet" } }, { 299, 0, { "solanet" } }, { 900, 0, { "solanet" } }, { 10, 0, { "carhue" } } }, {}
  );
  EXPECT_EQ( result.doubles, ( std::vector<std::pair<std::uint32_t, std::uint32_t>> { { 0, 1 } } ) );
}

TEST( PlaceMatching, DistancesAreMetresOnTheGround )
{
  const MetricFrame frame = MetricFrame::mercator( 6378137, 298.257223563 );
  const Mercator mercator( 6378137, 298.257223563, 0 );
  PlaceList official = listOf( { { 0, 0, { "solanet" } } } );
  PlaceList places = listOf( { { 0, 0, { "carhue" } } } );
  mercator.project( 0, -50, official.at[0].x, official.at[0].y );
  mercator.project( 0.01, -50, places.at[0].x, places.at[0].y );
  const PlaceMatches result = match( official, places, frame, { .threads = 1 } );
  EXPECT_NEAR( result.official[0].distanceM, 716.96, 0.1 ); // one hundredth of a degree at 50° south, GRS80
}

TEST( PlaceMatching, OrderAndThreadsChangeNothing )
{
  std::vector<Place> official;
  std::vector<Place> places;
  const char *words[] { "solanet", "carhue", "pigue", "sebaco", "san jose", "santa rosa", "matiguas", "nagarote" };
  std::uint64_t state = 7;
  const auto next = [&state] { return state = state * 6364136223846793005ULL + 1442695040888963407ULL, state >> 33; };
  for ( int i = 0; i < 400; ++i )
  {
    const std::string name = std::string( words[next() % 8] ) + ' ' + words[next() % 8];
    const double x = static_cast<double>( next() % 60000 );
    const double y = static_cast<double>( next() % 60000 );
    if ( next() % 4 )
      official.push_back( { x, y, { name } } );
    if ( next() % 4 )
      places.push_back( { x + static_cast<double>( next() % 3000 ), y + 0.25 * i, { name } } );
  }
  const PlaceMatches once = matched( official, places );
  const PlaceMatches again = matched( official, places, 3 );
  std::vector<Place> turned( official.rbegin(), official.rend() );
  const PlaceMatches other = matched( turned, places );
  std::size_t count = 0;
  for ( std::size_t i = 0; i < official.size(); ++i )
  {
    const PlaceVerdict &a = once.official[i];
    for ( const PlaceVerdict &b : { again.official[i], other.official[official.size() - 1 - i] } )
    {
      EXPECT_EQ( a.by, b.by );
      EXPECT_EQ( a.reason, b.reason );
      EXPECT_EQ( a.other, b.other );
      EXPECT_EQ( a.similarity, b.similarity );
    }
    count += a.by != PlaceMatchedBy::None;
  }
  EXPECT_GT( count, 150U );
  for ( std::size_t j = 0; j < places.size(); ++j )
    if ( once.places[j].by != PlaceMatchedBy::None )
    {
      EXPECT_EQ( once.official[once.places[j].other].other, j );
    }
}

TEST( PlaceMatching, CanBeCanceled )
{
  RunContext context { .threads = 1 };
  context.monitor.canceled = [] { return true; };
  std::vector<Place> many;
  for ( int i = 0; i < 3000; ++i )
    many.push_back( { static_cast<double>( i ), 0, { "solanet" } } );
  EXPECT_THROW( match( listOf( many ), listOf( many ), MetricFrame::uniform(), context ), Canceled );
}
