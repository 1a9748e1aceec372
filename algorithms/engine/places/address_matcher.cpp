// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "address_matcher.h"
#include "../core/polling.h"
#include "lacuna/overlay.h"
#include "lacuna/parallel.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace lacuna
{

// Greedy by distance, as the contract's prototype; the two rules against annexes and neighbours are own, measured in
// README.md.

namespace
{

constexpr std::uint32_t NONE = AddressVerdict::NONE;
constexpr double LEAST_HOUSE_M2 = 15;
constexpr double OWNER_LEAD_M = 4; // on roofs
constexpr double SHARE_ON_PARCEL = 0.5;
constexpr std::size_t CHUNK = 256;

// By distance; then by places, never by rows.
bool comesFirst( const Layer &osm, const AddressPair &a, const AddressPair &b )
{
  const auto key = [&osm]( const AddressPair &pair ) {
    const Point &middle = osm.centroids[pair.building];
    return std::make_tuple( pair.distanceM, pair.middleM, pair.site, middle.x, middle.y, pair.building );
  };
  return key( a ) < key( b );
}

// On roofs a building goes to a site only where no other one lies nearer to it by so much.
void dropFarOnes( std::vector<AddressPair> &pairs, std::size_t buildings )
{
  std::vector<double> nearest( buildings, std::numeric_limits<double>::infinity() );
  for ( const AddressPair &pair : pairs )
    nearest[pair.building] = std::min( nearest[pair.building], pair.distanceM );
  std::erase_if( pairs, [&]( const AddressPair &pair ) {
    return pair.distanceM > nearest[pair.building] + OWNER_LEAD_M;
  } );
}

} // namespace

bool mayBeHouse( const SiteInput &input, std::uint32_t building, double distanceM )
{
  return input.osmArePoints || distanceM == 0 || input.osm.areaM2[building] >= LEAST_HOUSE_M2;
}

void pairOff( const SiteInput &input, std::vector<AddressPair> &pairs, SiteMatches &matches )
{
  std::erase_if( pairs, [&]( const AddressPair &pair ) {
    return !mayBeHouse( input, pair.building, pair.distanceM );
  } );
  pollNow();
  if ( input.onRoofs )
    dropFarOnes( pairs, input.osm.size() );
  std::sort( pairs.begin(), pairs.end(), [&]( const AddressPair &a, const AddressPair &b ) {
    return comesFirst( input.osm, a, b );
  } );
  const auto give = [&]( const AddressPair &pair ) {
    matches.building[pair.site] = pair.building;
    matches.distanceM[pair.site] = pair.distanceM;
  };
  for ( std::size_t i = 0; i < pairs.size(); ++i )
  {
    poll( i );
    const AddressPair &pair = pairs[i];
    if ( matches.building[pair.site] != NONE || matches.owner[pair.building] != NONE )
      continue;
    give( pair );
    matches.owner[pair.building] = pair.site;
  }
  for ( std::size_t i = 0; i < pairs.size() && pairs[i].distanceM == 0; ++i )
    if ( poll( i ); matches.building[pairs[i].site] == NONE )
      give( pairs[i] );
}

namespace
{

// The smallest of the parcels that hold a place; of equals the one whose middle lies first.
std::uint32_t parcelOf( const Layer &parcels, const Point &place, double scale, double limitM )
{
  std::uint32_t best = NONE;
  const auto key = [&]( std::uint32_t row ) {
    return std::make_tuple( parcels.areaM2[row], parcels.centroids[row].x, parcels.centroids[row].y, row );
  };
  parcels.index.query( { place.x, place.y, place.x, place.y }, [&]( std::uint32_t row ) {
    if ( containsPoint( parcels.footprints, row, place.x, place.y ) && ( best == NONE || key( row ) < key( best ) ) )
      best = row;
  } );
  if ( best != NONE )
    return best;
  double nearest = limitM;
  parcels.index.query( Box { place.x, place.y, place.x, place.y }.grown( limitM * scale ), [&]( std::uint32_t row ) {
    const double metres = metresTo( parcels, row, place, scale, nearest );
    if ( metres < nearest || ( metres == nearest && ( best == NONE || key( row ) < key( best ) ) ) )
    {
      nearest = metres;
      best = row;
    }
  } );
  return best;
}

// The parcel that has half of a footprint or more.
std::uint32_t parcelUnder( const Layer &parcels, const Layer &osm, std::uint32_t row, Overlay &overlay )
{
  const double least = SHARE_ON_PARCEL * osm.footprints.area( row );
  std::uint32_t best = NONE;
  double most = 0;
  parcels.index.query( osm.footprints.box( row ), [&]( std::uint32_t parcel ) {
    const double common
      = overlay.intersectionArea( { osm.footprints, row, 0, 0 }, { parcels.footprints, parcel, 0, 0 } );
    if ( common >= least && common > most )
    {
      most = common;
      best = parcel;
    }
  } );
  return best;
}

} // namespace

ParcelMatches findParcels(
  const SiteInput &input, std::span<const Point> sitesOnParcels, const Layer &parcels, const RunContext &context
)
{
  ParcelMatches found;
  found.parcelOf.assign( sitesOnParcels.size(), NONE );
  parallelFor( sitesOnParcels.size(), CHUNK, context.part( 0, 0.4 ), [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t site = begin; site < end; ++site )
    {
      pollNow();
      const Point &at = sitesOnParcels[site];
      found.parcelOf[site] = parcelOf( parcels, at, input.frame.unitsPerMetre( at.x, at.y ), input.distanceM );
    }
  } );
  const Layer &osm = input.osm;
  found.onParcel.assign( osm.size(), NONE );
  parallelFor( osm.size(), CHUNK, context.part( 0.4, 1 ), [&]( std::size_t begin, std::size_t end ) {
    Overlay overlay;
    for ( std::size_t row = begin; row < end; ++row )
    {
      pollNow();
      const std::uint32_t building = static_cast<std::uint32_t>( row );
      if ( !osm.usable( row ) )
        continue;
      found.onParcel[row] = input.osmArePoints ? parcelOf( parcels, osm.centroids[row], 1, 0 )
                                               : parcelUnder( parcels, osm, building, overlay );
    }
  } );
  found.start.assign( parcels.size() + 1, 0 );
  for ( const std::uint32_t parcel : found.onParcel )
    if ( parcel != NONE )
      ++found.start[parcel + 1];
  std::partial_sum( found.start.begin(), found.start.end(), found.start.begin() );
  found.buildings.resize( found.start.back() );
  std::vector<std::uint32_t> next( found.start.begin(), found.start.end() - 1 );
  for ( std::uint32_t row = 0; row < osm.size(); ++row )
    if ( found.onParcel[row] != NONE )
      found.buildings[next[found.onParcel[row]]++] = row;
  return found;
}

} // namespace lacuna
