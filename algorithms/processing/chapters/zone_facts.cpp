// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "zone_facts.h"
#include "lacuna/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace lacuna
{

namespace
{

constexpr double NOTHING = std::numeric_limits<double>::quiet_NaN();
constexpr double GOOD = 0.9, POOR = 0.5, FEW = 25;
constexpr double COUNTABLE = 1e15; // what a count can be told apart by

Light lightOf( double low, double count )
{
  if ( !std::isfinite( low ) || !( count >= FEW ) )
    return Light::FewData;
  return low >= GOOD ? Light::Good : low < POOR ? Light::Poor : Light::Check;
}

double orNothing( double value, bool good ) { return good ? value : NOTHING; }

ZoneFacts factsOf( const ZoneTable &table, int zone, bool hasGaps )
{
  const auto number = [&]( const char *column ) { return table.number( zone, QString::fromLatin1( column ) ); };
  const auto share = [&]( const char *column ) {
    const double value = number( column );
    return orNothing( value, value >= 0 && value <= 1 );
  };
  const auto amount = [&]( const char *column ) {
    const double value = number( column );
    return orNothing( value, value >= 0 );
  };
  ZoneFacts facts;
  facts.zone = zone;
  facts.name = table.name( zone );
  facts.reference = amount( "reference_count" );
  facts.missing = amount( "missing_in_osm" );
  facts.completeness = share( "completeness" );
  facts.low = share( "completeness_low" );
  facts.high = share( "completeness_high" );
  facts.roads = amount( "road_length_m" );
  facts.roadsMissing = amount( "missing_m" );
  facts.exposed = amount( "exposed_all" );
  facts.exposedMissing = amount( "exposed_missing" );
  facts.rank = amount( "priority_rank" );
  const double ofRoads = facts.roads > 0 ? 1 - facts.roadsMissing / facts.roads : NOTHING;
  facts.light = hasGaps ? lightOf( facts.low, facts.reference ) : lightOf( ofRoads, FEW );
  return facts;
}

// What is not known comes last.
double lastIfUnknown( double value ) { return std::isfinite( value ) ? value : std::numeric_limits<double>::max(); }

auto orderOf( const ZoneFacts &one )
{
  return std::tuple(
    lastIfUnknown( one.rank ), lastIfUnknown( -one.missing ), lastIfUnknown( -one.roadsMissing ),
    lastIfUnknown( -one.exposed ), one.zone
  );
}

// As Building gaps has it for the whole; pieces of mapped buildings may pass for mapped.
void addCertainty( AllFacts &all, double pieces )
{
  const double matched = all.reference - all.missing;
  const bool countable = all.reference > 0 && all.reference < COUNTABLE && matched >= 0;
  all.low = all.high = NOTHING;
  if ( !countable )
    return;
  const auto count = static_cast<std::size_t>( all.reference );
  const auto perhaps = std::min( matched + ( std::isfinite( pieces ) ? std::max( pieces, 0.0 ) : 0 ), all.reference );
  all.low = wilsonInterval( static_cast<std::size_t>( matched ), count ).low;
  all.high = wilsonInterval( static_cast<std::size_t>( perhaps ), count ).high;
}

// Not known where it is not known of every zone whose exposure is: a limit of a part is none of the whole.
double sumWhereHarm( const ZoneTable &table, const char *name )
{
  const QString column = QString::fromLatin1( name );
  double sum = 0;
  for ( int zone = 0; zone < table.size(); ++zone )
    if ( std::isfinite( table.number( zone, QStringLiteral( "exposed_all" ) ) ) )
      sum += table.number( zone, column );
  return table.has( column ) ? sum : NOTHING;
}

} // namespace

bool ZoneFacts::knowsGaps() const { return std::isfinite( reference ) && std::isfinite( missing ); }

bool ZoneFacts::knowsRoads() const { return std::isfinite( roads ) && std::isfinite( roadsMissing ); }

bool ZoneFacts::knowsHarm() const { return std::isfinite( exposed ); }

int AllFacts::count( Light wanted ) const
{
  return static_cast<int>( std::count_if( zones.begin(), zones.end(), [wanted]( const ZoneFacts &zone ) {
    return zone.light == wanted;
  } ) );
}

AllFacts factsOf( const ZoneTable &table )
{
  AllFacts all;
  const auto has = [&]( const char *column ) { return table.has( QString::fromLatin1( column ) ); };
  all.hasGaps = has( "reference_count" ) && has( "missing_in_osm" );
  all.hasRoads = has( "road_length_m" ) && has( "missing_m" );
  all.hasHarm = has( "exposed_all" );
  double pieces = 0;
  bool knowsMissing = false;
  all.exposedMissing = 0;
  for ( int zone = 0; zone < table.size(); ++zone )
  {
    const ZoneFacts facts = factsOf( table, zone, all.hasGaps );
    all.isRanked = all.isRanked || std::isfinite( facts.rank );
    if ( facts.knowsGaps() )
    {
      all.reference += facts.reference;
      all.missing += facts.missing;
      if ( const double here = table.number( zone, QStringLiteral( "part_of_mapped" ) ); here > 0 )
        pieces += here;
    }
    if ( facts.knowsRoads() )
    {
      all.roads += facts.roads;
      all.roadsMissing += facts.roadsMissing;
    }
    if ( facts.knowsHarm() )
      all.exposed += facts.exposed;
    if ( std::isfinite( facts.exposedMissing ) )
    {
      all.exposedMissing += facts.exposedMissing;
      knowsMissing = true;
    }
    all.zones << facts;
  }
  if ( !knowsMissing )
    all.exposedMissing = NOTHING;
  addCertainty( all, pieces );
  all.light = lightOf( all.low, all.reference );
  all.exposedLow = sumWhereHarm( table, "exposed_low" );
  all.exposedHigh = sumWhereHarm( table, "exposed_high" );
  all.damage = sumWhereHarm( table, "exposed_damage_all" );
  all.damageLow = sumWhereHarm( table, "damage_low" );
  all.damageHigh = sumWhereHarm( table, "damage_high" );
  std::sort( all.zones.begin(), all.zones.end(), []( const ZoneFacts &a, const ZoneFacts &b ) {
    return orderOf( a ) < orderOf( b );
  } );
  return all;
}

} // namespace lacuna
