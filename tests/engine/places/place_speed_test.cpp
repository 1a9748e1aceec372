// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// 300,000 × 300,000 places and 5 million houses: at most 60 s of one processor and 2 GB. Short: a fortieth of it.
#include "lacuna/places/name_reach.h"
#include "lacuna/places/place_matching.h"
#include "lacuna/places/settlements.h"
#include "town/random.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>

using namespace lacuna;

namespace
{

town::Random chance( 1 );

// Names as they are: saints for every twentieth village, the rest of two or three syllables.
std::string name()
{
  static const char *syllables[] { "ca", "ta", "ma",  "lo", "que", "chi",  "pa",  "ri",  "tu", "co",
                                   "sa", "ne", "gua", "jo", "pe",  "llan", "mar", "tla", "yo", "zu" };
  static const char *saints[] { "san jose", "san pedro", "san juan", "santa rosa", "santa ana", "la esperanza" };
  static const char *fronts[] { "", "", "", "el ", "la ", "los ", "paso de ", "puerto ", "colonia ", "barrio " };
  if ( chance.next() % 20 == 0 )
    return saints[chance.next() % 6];
  std::string made = fronts[chance.next() % 10];
  for ( std::uint64_t k = 2 + chance.next() % 3; k > 0; --k )
    made += syllables[chance.next() % 20];
  return made;
}

// The most memory this program has had, in MB; 0 where the system does not say.
long highWater()
{
  std::ifstream status( "/proc/self/status" );
  for ( std::string word; status >> word; )
    if ( long kilobytes = 0; word == "VmHWM:" && status >> kilobytes )
      return kilobytes / 1024;
  return 0;
}

} // namespace

TEST( PlaceSpeed, ACountryIsDoneInAMinute )
{
  const bool isLong = std::getenv( "LACUNA_LONG" ) != nullptr;
  const std::size_t count = isLong ? 300000 : 7500;
  const std::size_t houseCount = isLong ? 5000000 : 125000;
  const double side = 1000 * std::sqrt( static_cast<double>( count ) / 0.15 ); // Mexico has 0.15 localities per km²
  PlaceList official;
  PlaceList places;
  NamedPlaces named;
  std::vector<Point> houses;
  houses.reserve( houseCount );
  for ( std::size_t i = 0; i < count; ++i )
  {
    const Point at { side * chance.unit(), side * chance.unit() };
    official.at.push_back( at );
    official.names.push_back( { name() } );
    const bool isBoth = chance.next() % 10 < 7;
    places.at.push_back(
      isBoth ? Point { at.x + 2000 * chance.unit(), at.y } : Point { side * chance.unit(), side * chance.unit() }
    );
    places.names.push_back( { isBoth ? official.names.back().front() : name() } );
    for ( std::size_t k = 0; k < houseCount / count; ++k )
      houses.push_back(
        chance.next() % 4 ? Point { at.x + 300 * chance.unit(), at.y + 300 * chance.unit() }
                          : Point { side * chance.unit(), side * chance.unit() }
      );
    named.shapes.beginRing( false );
    named.shapes.addVertex( at.x, at.y );
    named.shapes.endPath();
    named.shapes.endFeature();
    named.reachM.push_back( 1500 );
  }
  named.shapes.updateBoxes();
  official.codes.resize( count );
  places.codes.resize( count );
  official.usable.assign( count, 1 );
  places.usable.assign( count, 1 );
  // Of the processors, all threads together: other programs do not count.
  const std::clock_t start = std::clock();
  const auto seconds = [start] { return static_cast<double>( std::clock() - start ) / CLOCKS_PER_SEC; };
  const MetricFrame frame = MetricFrame::uniform();
  const PlaceMatches matches = matchPlaces( official, places, { official.names, places.names, {} }, frame, {}, {} );
  const double matchedAfter = seconds();
  const Settlements settlements = findSettlements( houses, frame, {}, {} );
  const double settledAfter = seconds();
  const NameReach reach = reachOfNames( houses, named, frame, {} );
  const std::size_t unnamed = findUnnamed( houses, settlements, reach.named ).size();
  const long megabytes = highWater();
  std::printf(
    "%zu x %zu places in %.1f s, %zu houses in %zu settlements in %.1f s, %zu unnamed; %.1f s in all, %ld MB\n", count,
    count, matchedAfter, houses.size(), settlements.houses.size(), settledAfter - matchedAfter, unnamed, seconds(),
    megabytes
  );
  std::size_t both = 0;
  for ( const PlaceVerdict &verdict : matches.official )
    both += verdict.by != PlaceMatchedBy::None;
  EXPECT_GT( static_cast<double>( both ), 0.65 * static_cast<double>( count ) );
  EXPECT_LT( seconds(), isLong ? 60 : 10 );
  EXPECT_LT( megabytes, isLong ? 2048 : 4096 );
}
