// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/exposure/zone_exposure.h"
#include "lacuna/exposure/hazard_classes.h"
#include "../core/polled_sort.h"
#include "lacuna/zone_locator.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace lacuna
{

// Sums by zone, and the range that the interval of completeness leaves for buildings nobody has drawn (README.md).
// Own.

void ExposureSum::add( const ExposureSum &other )
{
  count += other.count;
  areaM2 += other.areaM2;
  value += other.value;
  damage += other.damage;
  damageLow += other.damageLow;
  damageHigh += other.damageHigh;
  people += other.people;
  withoutPeople += other.withoutPeople;
}

ExposureSum ZoneExposure::exposed() const
{
  ExposureSum sum;
  for ( std::size_t i = 1; i < byClass.size(); ++i )
    sum.add( byClass[i] );
  return sum;
}

ExposureSum ZoneExposure::all() const
{
  ExposureSum sum = unknown;
  for ( const ExposureSum &part : byClass )
    sum.add( part );
  return sum;
}

ZoneExposureResult countExposureByZone(
  const Footprints &zones, const ExposedBuildings &buildings, int classes, const RunContext &context
)
{
  ZoneExposureResult result;
  result.zones.resize( zones.size() );
  for ( ZoneExposure &zone : result.zones )
    zone.byClass.resize( static_cast<std::size_t>( classes ) + 1 );
  PlacesInZones located = locateInZones( buildings.footprints, buildings.judged, ZoneLocator( zones ), context );
  result.outside = std::move( located.outside );
  result.inSeveral = located.inSeveral;
  result.whole.byClass.resize( static_cast<std::size_t>( classes ) + 1 );
  const auto number = []( double value ) { return std::isfinite( value ) ? value : 0; };
  const auto count = [&]( ZoneExposure &into, std::uint32_t row ) {
    const int kind = buildings.classes[row];
    ExposureSum &sum = kind == HazardClasses::UNKNOWN
                         ? into.unknown
                         : into.byClass[static_cast<std::size_t>( std::min( kind, classes ) )];
    sum.add(
      { 1, number( buildings.areaM2[row] ), number( buildings.value[row] ), number( buildings.damage[row] ),
        number( buildings.damageLow[row] ), number( buildings.damageHigh[row] ),
        buildings.people.empty() ? 0 : number( buildings.people[row] ),
        buildings.people.empty() || !std::isfinite( buildings.people[row] ) ? std::size_t { 1 } : std::size_t { 0 } }
    );
  };
  std::int64_t last = -1;
  const Polling polling( context );
  std::size_t step = 0;
  for ( const auto &[row, zone] : located.places )
  {
    poll( ++step );
    count( result.zones[zone], row );
    if ( row != last )
      count( result.whole, row );
    last = row;
  }
  return result;
}

bool areSharedOutTwice( const SharedOut &one, const SharedOut &other, const RunContext &context )
{
  const Polling polling( context );
  constexpr double SAME_SUM = 1e-6;   // relative: files round
  constexpr double NEAR_WHOLE = 0.05; // what the exposure run left out lacks
  struct Home
  {
    double sum; // of its census zone
    double share;
    bool isOther;
  };
  std::vector<Home> homes;
  for ( const auto &[side, isOther] : { std::pair { &one, false }, std::pair { &other, true } } )
    for ( std::size_t row = 0; row < std::min( side->people.size(), side->share.size() ); ++row )
    {
      poll( row );
      if ( const double sum = side->people[row] / side->share[row]; std::isfinite( sum ) && sum > 0 )
        homes.push_back( { sum, side->share[row], isOther } );
    }
  sortPolled( homes, []( const Home &a, const Home &b ) {
    return std::tie( a.sum, a.isOther, a.share ) < std::tie( b.sum, b.isOther, b.share );
  } );
  double both = 0, twice = 0;
  const auto isWhole
    = []( double zones ) { return zones > 1 - NEAR_WHOLE && std::abs( zones - std::round( zones ) ) < NEAR_WHOLE; };
  for ( std::size_t begin = 0, end = 0; begin < homes.size(); begin = end )
  {
    double zones[2] = { 0, 0 };
    for ( ; end < homes.size() && homes[end].sum <= homes[begin].sum * ( 1 + SAME_SUM ); ++end )
    {
      poll( end );
      zones[homes[end].isOther ? 1 : 0] += homes[end].share;
    }
    if ( zones[0] <= 0 || zones[1] <= 0 )
      continue;
    const double people = ( zones[0] + zones[1] ) * homes[begin].sum;
    both += people;
    twice += isWhole( zones[0] ) && isWhole( zones[1] ) ? people : 0;
  }
  return both > 0 && 2 * twice >= both;
}

GapRange gapRange( double matched, double missing, double completenessLow, double completenessHigh )
{
  if ( !( matched > 0 ) || !( missing > 0 ) || !( completenessLow > 0 ) || !( completenessHigh > 0 ) )
    return {};
  const auto factor = [&]( double completeness ) { return matched * ( 1 - completeness ) / completeness / missing; };
  return { std::min( 1.0, factor( completenessHigh ) ), std::max( 1.0, factor( completenessLow ) ) };
}

} // namespace lacuna
