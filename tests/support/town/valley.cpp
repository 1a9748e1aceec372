// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "valley.h"

#include <array>
#include <cmath>
#include <utility>

namespace town
{

namespace
{

constexpr double LENGTH = 30000;   // of the valley
constexpr double OVERGROWN = 0.62; // of its length; above that there is no road
constexpr int FARMS = 40;

// As OSM has it; empty: OSM has not. In the order up the valley.
struct Name
{
  const char *osm;
  const char *census; // empty: the census has not; nullptr: the same, as an office writes it
};
const std::array<Name, Valley::HAMLETS - Valley::NAMELESS> NAMES { {
  { "San José de la Cuesta", nullptr },
  { "Santa Rosa Alta", "CASERIO STA. ROSA ALTA" },
  { "Ñahuinpuquio", nullptr },
  { "", "CASERIO AGUA BENDITA" },
  { "El Hualle", "" },
  { "Nuestra Señora de las Mercedes", "CASERIO NTRA. SRA. DE LAS MERCEDES" },
  { "", "CASERIO HUERTA VIEJA" },
  { "Río Seco", nullptr },
  { "Tambo Chico", "CASERIO TAMBO CHICO" },
  { "", "CASERIO PAMPA LARGA" },
} };

} // namespace

std::string censusName( const std::string &name, const std::string &kind )
{
  static const std::array<std::pair<const char *, const char *>, 14> PLAIN {
    { { "á", "a" },
      { "é", "e" },
      { "í", "i" },
      { "ó", "o" },
      { "ú", "u" },
      { "ü", "u" },
      { "ñ", "n" },
      { "Á", "A" },
      { "É", "E" },
      { "Í", "I" },
      { "Ó", "O" },
      { "Ú", "U" },
      { "Ñ", "N" },
      { "Ü", "U" } }
  };
  std::string text = kind + " " + name;
  for ( const auto &[accented, plain] : PLAIN )
    for ( std::size_t at = text.find( accented ); at != std::string::npos; at = text.find( accented ) )
      text.replace( at, std::string( accented ).size(), plain );
  for ( char &letter : text )
    if ( letter >= 'a' && letter <= 'z' )
      letter = static_cast<char>( letter - 'a' + 'A' );
  return text;
}

Valley::Valley( const Town &town, std::uint64_t seed )
{
  const Point low = town.lowerLeft(), high = town.upperRight();
  mMouth = { ( low.x + high.x ) / 2, high.y + 200 };
  Random random( seed * 104729 + 17 );
  build( random );
}

// A winding line to the north.
Point Valley::along( double share ) const
{
  const double y = share * LENGTH;
  return { mMouth.x + 900 * std::sin( y / 2300 ) + 150 * std::sin( y / 410 ), mMouth.y + y };
}

void Valley::addHouse( Point at, double angle, int hamlet, Random &random )
{
  const double width = random.between( 6, 11 ), depth = random.between( 5, 9 ), c = std::cos( angle ),
               s = std::sin( angle );
  Ring ring;
  for ( const auto &[sx, sy] : { std::pair( -1, -1 ), std::pair( 1, -1 ), std::pair( 1, 1 ), std::pair( -1, 1 ) } )
  {
    const double x = sx * width / 2, y = sy * depth / 2;
    ring.push_back( { at.x + x * c - y * s, at.y + x * s + y * c } );
  }
  mHouses.push_back( { std::move( ring ), hamlet } );
}

void Valley::build( Random &random )
{
  for ( double share = 0; share <= OVERGROWN; share += 0.002 )
    mRoad.push_back( along( share ) );
  for ( int i = 0; i < HAMLETS; ++i )
  {
    const double share = ( i + 0.7 + random.between( -0.05, 0.05 ) ) / ( HAMLETS + 0.5 );
    const Point middle = along( share );
    mHamlets.push_back( middle );
    const int houses = 24 + random.below( 30 );
    // Houses on a loose grid, so that none touches another.
    const int columns = static_cast<int>( std::ceil( std::sqrt( houses ) ) );
    for ( int k = 0; k < houses; ++k )
      addHouse(
        { middle.x + ( k % columns - columns / 2.0 ) * 26 + random.between( -4, 4 ),
          middle.y + ( k / columns - columns / 2.0 ) * 26 + random.between( -4, 4 ) },
        random.between( 0, 0.6 ), i, random
      );
    if ( i >= static_cast<int>( NAMES.size() ) )
      continue;
    const Name &name = NAMES[static_cast<std::size_t>( i )];
    const bool inOsm = name.osm[0] != '\0', inCensus = !name.census || name.census[0] != '\0';
    const std::string osmId = "node/" + std::to_string( 7000 + i ), code = "0912" + std::to_string( 1001 + i );
    // Offices put the point where the map sheet had room for it.
    const auto beside = [&]( double most ) {
      return Point { middle.x + random.between( -most, most ), middle.y + random.between( -most, most ) };
    };
    const Point census = beside( 180 ), osm = beside( 90 );
    const std::int64_t people = houses * 3 + random.below( houses );
    if ( inCensus )
      mCensus.push_back(
        { code, name.census ? name.census : censusName( name.osm, "CASERIO" ), "CASERIO", people, census,
          inOsm ? osmId : std::string() }
      );
    if ( inOsm )
      mOsm.push_back( { osmId, name.osm, "hamlet", 0, osm, inCensus ? code : std::string() } );
  }
  for ( int i = 0; i < FARMS; ++i )
  {
    // On the slopes, each far from the next and from every hamlet.
    const Point foot = along( ( i + random.unit() * 0.5 ) / FARMS );
    const double away = random.between( 450, 900 );
    addHouse( { foot.x + ( i % 2 ? away : -away ), foot.y }, random.between( 0, 1.5 ), -1, random );
  }
}

} // namespace town
