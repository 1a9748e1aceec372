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
#include <utility>
#include <vector>

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

bool isSmaller( const Layer &parcels, std::uint32_t one, std::uint32_t other )
{
  const auto key = [&parcels]( std::uint32_t row ) {
    return std::make_tuple( parcels.areaM2[row], parcels.centroids[row].x, parcels.centroids[row].y, row );
  };
  return key( one ) < key( other );
}

// The smallest of the parcels that hold a place; of equals the one whose middle lies first.
std::uint32_t parcelOf(
  const Layer &parcels, std::span<const std::uint8_t> tooLarge, const Point &place, double scale, double limitM
)
{
  std::uint32_t best = NONE;
  parcels.index.query( { place.x, place.y, place.x, place.y }, [&]( std::uint32_t row ) {
    if ( !tooLarge[row] && containsPoint( parcels.footprints, row, place.x, place.y )
         && ( best == NONE || isSmaller( parcels, row, best ) ) )
      best = row;
  } );
  if ( best != NONE )
    return best;
  double nearest = limitM;
  parcels.index.query( Box { place.x, place.y, place.x, place.y }.grown( limitM * scale ), [&]( std::uint32_t row ) {
    if ( tooLarge[row] )
      return;
    const double metres = metresTo( parcels, row, place, scale, nearest );
    if ( metres < nearest || ( metres == nearest && ( best == NONE || isSmaller( parcels, row, best ) ) ) )
    {
      nearest = metres;
      best = row;
    }
  } );
  return best;
}

// The parcel that has half of a footprint or more; of several that have as much the smallest.
std::uint32_t parcelUnder(
  const Layer &parcels, std::span<const std::uint8_t> tooLarge, const Layer &osm, std::uint32_t row, Overlay &overlay
)
{
  const double least = SHARE_ON_PARCEL * osm.footprints.area( row );
  const double dust = 1e-9 * osm.footprints.area( row );
  std::vector<std::pair<double, std::uint32_t>> found;
  double most = 0;
  parcels.index.query( osm.footprints.box( row ), [&]( std::uint32_t parcel ) {
    if ( tooLarge[parcel] )
      return;
    const double common
      = overlay.intersectionArea( { osm.footprints, row, 0, 0 }, { parcels.footprints, parcel, 0, 0 } );
    if ( !( common >= least && common > 0 ) )
      return;
    most = std::max( most, common );
    found.emplace_back( common, parcel );
  } );
  std::erase_if( found, [&]( const auto &one ) { return one.first < most - dust; } );
  const auto best = std::min_element( found.begin(), found.end(), [&]( const auto &a, const auto &b ) {
    return isSmaller( parcels, a.second, b.second );
  } );
  return best == found.end() ? NONE : best->second;
}

// Gives places and buildings their parcels, again and again without those that turn out to hold too much.
class ParcelSearch
{
public:
  ParcelSearch( const SiteInput &input, std::span<const Point> sites, const Layer &parcels, ParcelMatches &found )
    : mInput( input )
    , mSites( sites )
    , mParcels( parcels )
    , mFound( found )
    , mTooLarge( parcels.size(), 0 )
  {
    found.parcelOf.assign( sites.size(), NONE );
    found.onParcel.assign( input.osm.size(), NONE );
  }

  void find( const RunContext &context )
  {
    give( context );
    while ( leaveLargeOut() )
      give( context.quiet() );
  }

private:
  void give( const RunContext &context )
  {
    parallelFor( mSites.size(), CHUNK, context.part( 0, 0.4 ), [&]( std::size_t begin, std::size_t end ) {
      for ( std::size_t site = begin; site < end; ++site )
      {
        pollNow();
        const Point &at = mSites[site];
        mFound.parcelOf[site]
          = parcelOf( mParcels, mTooLarge, at, mInput.frame.unitsPerMetre( at.x, at.y ), mInput.distanceM );
      }
    } );
    const Layer &osm = mInput.osm;
    parallelFor( osm.size(), CHUNK, context.part( 0.4, 1 ), [&]( std::size_t begin, std::size_t end ) {
      Overlay overlay;
      for ( std::size_t row = begin; row < end; ++row )
      {
        pollNow();
        const std::uint32_t building = static_cast<std::uint32_t>( row );
        if ( !osm.usable( row ) )
          continue;
        mFound.onParcel[row] = mInput.osmArePoints ? parcelOf( mParcels, mTooLarge, osm.centroids[row], 1, 0 )
                                                   : parcelUnder( mParcels, mTooLarge, osm, building, overlay );
      }
    } );
  }

  // Whether there were more of them.
  bool leaveLargeOut()
  {
    std::vector<std::size_t> sites( mParcels.size(), 0 ), buildings = sites;
    for ( const auto &[of, count] : { std::pair { &mFound.parcelOf, &sites }, { &mFound.onParcel, &buildings } } )
      for ( const std::uint32_t parcel : *of )
        if ( parcel != NONE )
          ++( *count )[parcel];
    const std::size_t before = mFound.tooLarge;
    for ( std::size_t parcel = 0; parcel < mParcels.size(); ++parcel )
      if ( sites[parcel] > MOST_ON_PARCEL || buildings[parcel] > MOST_ON_PARCEL )
      {
        mTooLarge[parcel] = 1;
        ++mFound.tooLarge;
      }
    return mFound.tooLarge > before;
  }

  const SiteInput &mInput;
  std::span<const Point> mSites;
  const Layer &mParcels;
  ParcelMatches &mFound;
  std::vector<std::uint8_t> mTooLarge;
};

} // namespace

ParcelMatches findParcels(
  const SiteInput &input, std::span<const Point> sitesOnParcels, const Layer &parcels, const RunContext &context
)
{
  ParcelMatches found;
  ParcelSearch( input, sitesOnParcels, parcels, found ).find( context );
  found.start.assign( parcels.size() + 1, 0 );
  for ( const std::uint32_t parcel : found.onParcel )
    if ( parcel != NONE )
      ++found.start[parcel + 1];
  std::partial_sum( found.start.begin(), found.start.end(), found.start.begin() );
  found.buildings.resize( found.start.back() );
  std::vector<std::uint32_t> next( found.start.begin(), found.start.end() - 1 );
  for ( std::uint32_t row = 0; row < found.onParcel.size(); ++row )
    if ( found.onParcel[row] != NONE )
      found.buildings[next[found.onParcel[row]]++] = row;
  return found;
}

} // namespace lacuna
