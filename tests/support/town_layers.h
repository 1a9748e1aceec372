// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "footprint_builders.h"
#include "town/town.h"

#include <map>
#include <set>

namespace lacuna::testing
{

/// The sample town as two tables in metres, and what is true of it.
struct TownLayers
{
  Footprints reference;
  Footprints osm;
  std::set<std::pair<std::uint32_t, std::uint32_t>> truePairs;
  std::vector<bool> referenceMissing;
  std::vector<bool> osmExtra;
  std::vector<town::Point> shiftOfReference; ///< the true shift where each reference building stands
};

inline TownLayers townLayers( const town::Options &options )
{
  TownLayers layers;
  town::Town sample( options );
  const auto add = []( Footprints &footprints, const town::Ring &ring ) {
    Points points;
    for ( const town::Point &p : ring )
      points.emplace_back( p.x, p.y );
    addPolygon( footprints, points );
  };
  std::map<std::int64_t, std::uint32_t> rowOf;
  for ( std::size_t i = 0; i < sample.barrioCount(); ++i )
  {
    const town::Barrio barrio = sample.nextBarrio();
    for ( const town::House &house : barrio.cadastre )
    {
      rowOf[house.id] = static_cast<std::uint32_t>( layers.reference.size() );
      add( layers.reference, house.ring );
      layers.referenceMissing.push_back( !house.inOsm );
      layers.shiftOfReference.push_back( barrio.shift );
    }
    for ( const town::OsmHouse &house : barrio.osm )
    {
      const std::uint32_t row = static_cast<std::uint32_t>( layers.osm.size() );
      add( layers.osm, house.ring );
      layers.osmExtra.push_back( house.cadastre.empty() );
      for ( const std::int64_t id : house.cadastre )
        layers.truePairs.emplace( rowOf.at( id ), row );
    }
  }
  return layers;
}

} // namespace lacuna::testing
