// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/gaps/zone_gaps.h"
#include "lacuna/error.h"
#include "lacuna/parallel.h"
#include "lacuna/zone_locator.h"

#include <algorithm>
#include <limits>

namespace lacuna
{

namespace
{

// The zones of every judged row of one layer, flat: row, zone.
using Places = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

Places locate( const Layer &layer, const ZoneLocator &locator, int threads, const Monitor &monitor )
{
  constexpr std::size_t CHUNK = 1024;
  std::vector<Places> parts( ( layer.size() + CHUNK - 1 ) / CHUNK );
  parallelFor( layer.size(), CHUNK, threads, monitor, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t row = begin; row < end; ++row )
      if ( layer.judged( row ) )
        locator.forEach( pointOnSurface( layer.footprints, row ), [&]( std::uint32_t zone ) {
          parts[begin / CHUNK].emplace_back( static_cast<std::uint32_t>( row ), zone );
        } );
  } );
  Places places;
  for ( const Places &part : parts )
    places.insert( places.end(), part.begin(), part.end() );
  return places;
}

void noteOutside( const Layer &layer, const Places &places, ZoneGapsResult &result )
{
  auto place = places.begin();
  for ( std::uint32_t row = 0; row < layer.size(); ++row )
  {
    const auto first = place;
    while ( place != places.end() && place->first == row )
      ++place;
    result.outside.push_back( layer.judged( row ) && place == first ? 1 : 0 );
    result.inSeveral += place - first > 1 ? 1 : 0;
  }
}

double shareOf( double part, double whole ) { return whole > 0 ? part / whole : std::numeric_limits<double>::quiet_NaN(); }

} // namespace

double ZoneGaps::completeness() const { return shareOf( static_cast<double>( matched ), static_cast<double>( referenceCount() ) ); }

double ZoneGaps::completenessArea() const { return shareOf( matchedAreaM2, matchedAreaM2 + missingAreaM2 ); }

double ZoneGaps::estimatedTotal() const
{
  return chapmanTotal( static_cast<double>( referenceCount() ), static_cast<double>( matched + missingInReference ), static_cast<double>( matched ) );
}

ZoneGapsResult countGapsByZone( const Footprints &zones, const ZoneGapsInput &input, int threads, const Monitor &monitor )
{
  if ( input.osmStart.size() != input.matched.size() + 1 )
    throw Error( ErrorCode::Internal, { "rows and matches differ" } );
  ZoneGapsResult result;
  result.zones.resize( zones.size() );
  const ZoneLocator locator( zones );

  const Places matched = locate( input.matched, locator, threads, partOf( monitor, 0, 0.4 ) );
  std::vector<std::pair<std::uint32_t, std::uint32_t>> stands; // zone, OSM building
  for ( const auto &[row, zone] : matched )
  {
    ++result.zones[zone].matched;
    result.zones[zone].matchedAreaM2 += input.matched.areaM2[row];
    for ( std::uint32_t i = input.osmStart[row]; i < input.osmStart[row + 1]; ++i )
      stands.emplace_back( zone, input.osmOf[i] );
  }
  std::sort( stands.begin(), stands.end() );
  stands.erase( std::unique( stands.begin(), stands.end() ), stands.end() );
  for ( const auto &[zone, osm] : stands )
    ++result.zones[zone].osmMatched;
  noteOutside( input.matched, matched, result );

  const Places missing = locate( input.missingInOsm, locator, threads, partOf( monitor, 0.4, 0.7 ) );
  for ( const auto &[row, zone] : missing )
  {
    ++result.zones[zone].missingInOsm;
    result.zones[zone].missingAreaM2 += input.missingInOsm.areaM2[row];
  }
  noteOutside( input.missingInOsm, missing, result );

  if ( input.missingInReference )
  {
    const Places extra = locate( *input.missingInReference, locator, threads, partOf( monitor, 0.7, 1 ) );
    for ( const auto &[row, zone] : extra )
      ++result.zones[zone].missingInReference;
    noteOutside( *input.missingInReference, extra, result );
  }
  return result;
}

} // namespace lacuna
