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

// Where a zone does not say it, it is not known: then pieces of mapped buildings stand for it.
double mayPassOf( const ZoneFacts &zone, double pieces )
{
  if ( !( zone.reference > 0 ) )
    return 0;
  const double mapped = zone.reference - zone.missing;
  if ( !std::isfinite( zone.high ) )
    return std::isfinite( pieces ) ? std::min( pieces, zone.missing ) : NOTHING;
  return std::clamp( std::round( successesOfUpperEnd( zone.high, zone.reference ) - mapped ), 0.0, zone.missing );
}

class ZoneReader
{
public:
  ZoneReader( const ZoneTable &table, Gaps which ) : mTable( table ), mWhich( which ) {}

  ZoneFacts of( int zone ) const
  {
    ZoneFacts facts;
    facts.zone = zone;
    facts.name = mTable.name( zone );
    if ( mWhich == Gaps::OfReference )
      readGapsOfReference( facts );
    else
      readGaps( facts );
    facts.roads = amount( zone, "road_length_m" );
    facts.roadsMissing = amount( zone, "missing_m" );
    facts.exposed = amount( zone, "exposed_all" );
    facts.exposedMissing = amount( zone, "exposed_missing" );
    facts.peopleExposed = amount( zone, "exposed_people_all" );
    facts.rank = amount( zone, "priority_rank" );
    facts.priority = amount( zone, "priority" );
    return facts;
  }

private:
  double number( int zone, const char *column ) const { return mTable.number( zone, QString::fromLatin1( column ) ); }
  double amount( int zone, const char *column ) const
  {
    const double value = number( zone, column );
    return orNothing( value, value >= 0 && value < COUNTABLE );
  }
  double share( int zone, const char *column ) const
  {
    const double value = number( zone, column );
    return orNothing( value, value >= 0 && value <= 1 );
  }

  void readGaps( ZoneFacts &facts ) const
  {
    const int zone = facts.zone;
    facts.reference = amount( zone, "reference_count" );
    facts.missing = amount( zone, "missing_in_osm" );
    facts.completeness = share( zone, "completeness" );
    facts.low = share( zone, "completeness_low" );
    facts.high = share( zone, "completeness_high" );
    if ( !facts.knowsGaps() || facts.missing > facts.reference )
      facts.reference = facts.missing = NOTHING;
    else
      facts.mayPass = mayPassOf( facts, amount( zone, "part_of_mapped" ) );
    const AnsweredGaps answers {
      amount( zone, "missing_confirmed" ), amount( zone, "missing_refuted" ), amount( zone, "missing_open" )
    };
    facts.answers = std::isfinite( answers.count() ) ? answers : AnsweredGaps { 0, 0, facts.missing };
  }

  // Of what OSM has, the reference lacks a part; both counts come from Gaps by zone.
  void readGapsOfReference( ZoneFacts &facts ) const
  {
    facts.reference = amount( facts.zone, "osm_count" );
    facts.missing = amount( facts.zone, "missing_in_reference" );
    facts.completeness = facts.low = facts.high = NOTHING;
    if ( !facts.knowsGaps() || facts.missing > facts.reference )
      facts.reference = facts.missing = NOTHING;
    facts.answers = { 0, 0, facts.missing };
    if ( facts.reference > 0 )
    {
      const GapsAfterAnswers gaps = gapsAfterAnswers( facts.reference - facts.missing, 0, facts.answers, {} );
      facts.completeness = 1 - facts.missing / facts.reference;
      facts.low = gaps.completeness.low;
      facts.high = gaps.completeness.high;
    }
  }

  const ZoneTable &mTable;
  Gaps mWhich;
};

// What people found of the gaps of a zone counts as Priority zones counts it.
void countAnswers( ZoneFacts &facts, const AnsweredGaps &all )
{
  if ( !facts.knowsGaps() )
    return;
  const double mayPass = std::isfinite( facts.mayPass ) ? facts.mayPass : 0;
  const GapsAfterAnswers gaps = gapsAfterAnswers( facts.reference - facts.missing, mayPass, facts.answers, all );
  facts.reference = gaps.count;
  facts.missing = gaps.missing;
  facts.completeness = gaps.count > 0 ? 1 - gaps.missing / gaps.count : NOTHING;
  facts.low = orNothing( gaps.completeness.low, std::isfinite( facts.low ) );
  facts.high = orNothing( gaps.completeness.high, std::isfinite( facts.high ) );
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

// Not known where it is not known of every zone whose exposure is: a limit of a part is none of the whole.
// Zones of which it is not known how many live there are left out.
double sumOfKnown( const ZoneTable &table, const char *name )
{
  double sum = 0;
  for ( int zone = 0; zone < table.size(); ++zone )
    if ( const double value = table.number( zone, QString::fromLatin1( name ) ); std::isfinite( value ) )
      sum += value;
  return sum;
}

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

void AllFacts::addGaps( double matched, double mayPass, const AnsweredGaps &gaps )
{
  low = high = NOTHING;
  reference = missing = 0;
  if ( !knowsMissing )
    return;
  const GapsAfterAnswers whole = gapsAfterAnswers( matched, std::isfinite( mayPass ) ? mayPass : 0, gaps, answers );
  reference = whole.count;
  missing = whole.missing;
  if ( !( reference > 0 ) )
    return;
  low = whole.completeness.low;
  high = orNothing( whole.completeness.high, std::isfinite( mayPass ) );
}

void AllFacts::add( const ZoneFacts &facts )
{
  isRanked = isRanked || std::isfinite( facts.rank );
  knowsMissing = knowsMissing || facts.knowsGaps();
  if ( facts.knowsRoads() )
  {
    roads += facts.roads;
    roadsMissing += facts.roadsMissing;
  }
  if ( facts.knowsHarm() )
    exposed += facts.exposed;
  if ( std::isfinite( facts.exposedMissing ) )
    exposedMissing = std::isfinite( exposedMissing ) ? exposedMissing + facts.exposedMissing : facts.exposedMissing;
  zones << facts;
}

AllFacts factsOf( const ZoneTable &table, Gaps which )
{
  AllFacts all;
  const auto has = [&]( const char *column ) { return table.has( QString::fromLatin1( column ) ); };
  all.hasGaps = which == Gaps::OfReference ? has( "osm_count" ) && has( "missing_in_reference" )
                                           : has( "reference_count" ) && has( "missing_in_osm" );
  all.hasRoads = has( "road_length_m" ) && has( "missing_m" );
  all.hasHarm = has( "exposed_all" );
  all.exposedMissing = NOTHING;
  double matched = 0, mayPass = 0;
  AnsweredGaps gaps;
  const ZoneReader reader( table, which );
  for ( int zone = 0; zone < table.size(); ++zone )
  {
    const ZoneFacts facts = reader.of( zone );
    all.add( facts );
    if ( !facts.knowsGaps() )
      continue;
    matched += facts.reference - facts.missing;
    mayPass += facts.mayPass;
    gaps.add( facts.answers );
  }
  if ( gaps.any() )
    all.answers = gaps;
  all.addGaps( matched, mayPass, gaps );
  for ( ZoneFacts &zone : all.zones )
  {
    if ( all.answers.any() )
      countAnswers( zone, all.answers );
    const double ofRoads = zone.roads > 0 ? 1 - zone.roadsMissing / zone.roads : NOTHING;
    zone.light = all.hasGaps ? lightOf( zone.low, zone.reference ) : lightOf( ofRoads, FEW );
  }
  all.light = lightOf( all.low, all.reference );
  all.exposedLow = sumWhereHarm( table, "exposed_low" );
  all.exposedHigh = sumWhereHarm( table, "exposed_high" );
  const bool withPeople = has( "people_all" ) && has( "exposed_people_all" );
  all.people = withPeople ? sumOfKnown( table, "people_all" ) : NOTHING;
  all.peopleExposed = withPeople ? sumOfKnown( table, "exposed_people_all" ) : NOTHING;
  all.damageExposed = sumWhereHarm( table, "exposed_damage_all" );
  // Zones of an earlier version do not say what water below the first class does.
  all.damage = has( "damage_all" ) ? sumWhereHarm( table, "damage_all" ) : all.damageExposed;
  all.damageLow = sumWhereHarm( table, "damage_low" );
  all.damageHigh = sumWhereHarm( table, "damage_high" );
  std::sort( all.zones.begin(), all.zones.end(), []( const ZoneFacts &a, const ZoneFacts &b ) {
    return orderOf( a ) < orderOf( b );
  } );
  return all;
}

} // namespace lacuna
