// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/gaps/zone_gaps.h"
#include "../core/polling.h"
#include "lacuna/error.h"
#include "lacuna/zone_locator.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacuna
{

// Counts by the zone of the point on surface, so that a building counts once however many zones it touches; intervals
// by Wilson 1927 and totals by Chapman 1951 (lacuna/statistics.h).

namespace
{

// Where the judged rows of one layer lie; notes those that lie in no zone.
PlacesInZones
locate( const Layer &layer, const ZoneLocator &locator, const RunContext &context, ZoneGapsResult &result )
{
  PlacesInZones places = locateInZones( layer.footprints, layer.judgedRows(), locator, context );
  result.outside.insert( result.outside.end(), places.outside.begin(), places.outside.end() );
  result.inSeveral += places.inSeveral;
  return places;
}

double shareOf( double part, double whole )
{
  return whole > 0 ? part / whole : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

double ZoneGaps::completeness() const
{
  return shareOf( static_cast<double>( matched ), static_cast<double>( referenceCount() ) );
}

double ZoneGaps::completenessArea() const { return shareOf( matchedAreaM2, matchedAreaM2 + missingAreaM2 ); }

double ZoneGaps::completenessBlocks() const
{
  return shareOf(
    static_cast<double>( matched + besideMapped + partOfMapped ), static_cast<double>( referenceCount() )
  );
}

Interval ZoneGaps::completenessInterval() const
{
  return {
    wilsonInterval( matched, referenceCount() ).low, wilsonInterval( matched + mayPass, referenceCount() ).high
  };
}

EstimatedTotal ZoneGaps::estimatedTotal() const
{
  return estimateTotal( referenceCount(), matched + missingInReference, matched );
}

GapAnswer gapAnswerOf( std::string_view found )
{
  if ( found == "there" )
    return GapAnswer::Confirmed;
  return found == "not_there" || found == "mapped" ? GapAnswer::Refuted : GapAnswer::Open;
}

void AnsweredGaps::add( const AnsweredGaps &other )
{
  confirmed += other.confirmed;
  refuted += other.refuted;
  open += other.open;
}

double AnsweredGaps::precision() const { return shareOf( confirmed, confirmed + refuted ); }

double AnsweredGaps::missing( double precision ) const
{
  return confirmed + ( std::isfinite( precision ) ? std::clamp( precision, 0.0, 1.0 ) : 1 ) * open;
}

GapsAfterAnswers gapsAfterAnswers( double matched, double mayPass, const AnsweredGaps &zone, const AnsweredGaps &all )
{
  const auto whole = []( double value ) { return static_cast<std::size_t>( std::llround( std::max( 0.0, value ) ) ); };
  GapsAfterAnswers gaps;
  gaps.missing = zone.missing( all.precision() );
  gaps.count = matched + gaps.missing;
  double least = zone.confirmed + zone.open - std::min( mayPass, zone.open );
  if ( all.any() )
    least = std::min(
      least, zone.missing( wilsonInterval( whole( all.confirmed ), whole( all.confirmed + all.refuted ) ).low )
    );
  const double mapped = matched + std::max( 0.0, gaps.missing - least );
  gaps.completeness = {
    wilsonInterval( whole( matched ), whole( matched + zone.confirmed + zone.open ) ).low,
    wilsonInterval( std::min( whole( mapped ), whole( gaps.count ) ), whole( gaps.count ) ).high
  };
  return gaps;
}

ZoneGapsResult countGapsByZone( const Footprints &zones, const ZoneGapsInput &input, const RunContext &context )
{
  if ( input.osmStart.size() != input.matched.size() + 1 )
    throw Error( ErrorCode::Internal, { "rows and matches differ" } );
  if ( !input.missing.empty() && input.missing.size() != input.missingInOsm.size() )
    throw Error( ErrorCode::Internal, { "rows and reasons differ" } );
  const Polling polling( context );
  std::size_t step = 0;
  ZoneGapsResult result;
  result.zones.resize( zones.size() );
  const ZoneLocator locator( zones );

  const PlacesInZones matched = locate( input.matched, locator, context.part( 0, 0.4 ), result );
  std::vector<std::pair<std::uint32_t, std::uint32_t>> stands; // zone, OSM building
  for ( const auto &[row, zone] : matched.places )
  {
    poll( ++step );
    ++result.zones[zone].matched;
    result.zones[zone].matchedAreaM2 += input.matched.areaM2[row];
    for ( std::uint32_t i = input.osmStart[row]; i < input.osmStart[row + 1]; ++i )
      stands.emplace_back( zone, input.osmOf[i] );
  }
  std::sort( stands.begin(), stands.end() );
  stands.erase( std::unique( stands.begin(), stands.end() ), stands.end() );
  for ( const auto &[zone, osm] : stands )
    ++result.zones[zone].osmMatched;

  const PlacesInZones missing = locate( input.missingInOsm, locator, context.part( 0.4, 0.7 ), result );
  for ( const auto &[row, zone] : missing.places )
  {
    poll( ++step );
    ZoneGaps &counts = result.zones[zone];
    ++counts.missingInOsm;
    counts.missingAreaM2 += input.missingInOsm.areaM2[row];
    if ( input.missing.empty() )
      continue;
    const MissingBuilding &building = input.missing[row];
    counts.besideMapped += building.reason == GapReason::BesideMapped ? 1 : 0;
    counts.partOfMapped += building.reason == GapReason::PartOfMapped ? 1 : 0;
    counts.confirmed += building.answer == GapAnswer::Confirmed ? 1 : 0;
    counts.refuted += building.answer == GapAnswer::Refuted ? 1 : 0;
    counts.mayPass += mayPassForMapped( building.reason, static_cast<double>( building.overlap ) ) ? 1 : 0;
  }

  if ( input.matchedIsReference )
    for ( ZoneGaps &zone : result.zones )
    {
      zone.matched -= std::min( zone.matched, zone.missingInOsm );
      zone.matchedAreaM2 = std::max( 0.0, zone.matchedAreaM2 - zone.missingAreaM2 );
    }

  if ( input.missingInReference )
  {
    const PlacesInZones extra = locate( *input.missingInReference, locator, context.part( 0.7, 1 ), result );
    for ( const auto &[row, zone] : extra.places )
      poll( ++step ), ++result.zones[zone].missingInReference;
  }
  return result;
}

} // namespace lacuna
