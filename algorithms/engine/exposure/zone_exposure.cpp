// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/exposure/zone_exposure.h"
#include "lacuna/exposure/hazard_classes.h"
#include "../core/polling.h"
#include "lacuna/zone_locator.h"

#include <cmath>

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

GapRange gapRange( double matched, double missing, double completenessLow, double completenessHigh )
{
  if ( !( matched > 0 ) || !( missing > 0 ) || !( completenessLow > 0 ) || !( completenessHigh > 0 ) )
    return {};
  const auto factor = [&]( double completeness ) { return matched * ( 1 - completeness ) / completeness / missing; };
  return { std::min( 1.0, factor( completenessHigh ) ), std::max( 1.0, factor( completenessLow ) ) };
}

} // namespace lacuna
