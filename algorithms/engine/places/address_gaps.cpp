// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/places/address_gaps.h"
#include "../core/polling.h"
#include "address_matcher.h"
#include "address_shift.h"
#include "address_sites.h"
#include "lacuna/error.h"
#include "lacuna/parallel.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace lacuna
{

namespace
{

constexpr std::uint32_t NONE = AddressVerdict::NONE;
constexpr double ROOF_SHARE = 0.5;

class Finder
{
public:
  Finder( const AddressInput &input, const MetricFrame &frame, const AddressOptions &options )
    : mInput( input )
    , mFrame( frame )
    , mOptions( options )
  {}

  AddressResult find( const RunContext &context )
  {
    mSites = mergeAddresses( mInput.at, mInput.skip, mFrame, context.part( 0, 0.05 ) );
    shift( context.part( 0.05, 0.4 ) );
    match( context.part( 0.4, 0.7 ) );
    mResult.site = mSites.of;
    judgeAddresses( context.part( 0.7, 0.85 ) );
    judgeBuildings( context.part( 0.85, 1 ) );
    summarise();
    return std::move( mResult );
  }

private:
  SiteInput siteInput( std::span<const Point> sites ) const
  {
    return { sites, mInput.osm, mInput.osmArePoints, mFrame, mResult.distanceM, mResult.pointsAre == PointsAre::Roof };
  }

  std::vector<Point> moved( const OffsetField &field ) const
  {
    std::vector<Point> at = mSites.at;
    for ( std::size_t i = 0; i < at.size(); ++i )
    {
      poll( i );
      const Point by = field.at( at[i].x, at[i].y );
      const double scale = mFrame.unitsPerMetre( at[i].x, at[i].y );
      at[i] = { at[i].x + by.x * scale, at[i].y + by.y * scale };
    }
    return at;
  }

  // Of the sites with a footprint within the distance of a door, those that lie in one.
  double insideShare( std::span<const Point> at, const RunContext &context ) const
  {
    const std::vector<AddressPair> pairs
      = pairsWithin( at, mSites.judged, mInput.osm, mFrame, DOOR_DISTANCE_M, context );
    std::vector<std::uint8_t> state( at.size(), 0 ); // 1 near, 2 inside
    for ( const AddressPair &pair : pairs )
      state[pair.site] = std::max<std::uint8_t>( state[pair.site], pair.distanceM == 0 ? 2 : 1 );
    const auto near = std::count_if( state.begin(), state.end(), []( std::uint8_t one ) { return one > 0; } );
    const auto inside = std::count( state.begin(), state.end(), 2 );
    return near == 0 ? 0 : static_cast<double>( inside ) / static_cast<double>( near );
  }

  void shift( const RunContext &context )
  {
    AddressShifts shifts;
    if ( mOptions.correctOffset )
      shifts = findAddressShifts( mSites.at, mInput.osm, mFrame, mOptions.maxOffsetM, context.part( 0, 0.6 ) );
    std::vector<Point> onRoofs = moved( shifts.onRoofs );
    if ( !mInput.osmArePoints )
      mResult.insideShare = insideShare( onRoofs, context.part( 0.6, 0.7 ) );
    mResult.pointsAre = mOptions.pointsAre != PointsAre::Auto ? mOptions.pointsAre
                        : mResult.insideShare >= ROOF_SHARE   ? PointsAre::Roof
                                                              : PointsAre::Door;
    const bool isRoof = mResult.pointsAre == PointsAre::Roof;
    mResult.distanceM = mOptions.distanceM > 0 ? mOptions.distanceM : isRoof ? ROOF_DISTANCE_M : DOOR_DISTANCE_M;
    mResult.offsets = isRoof ? std::move( shifts.onRoofs ) : std::move( shifts.atDoors );
    mAt = isRoof ? std::move( onRoofs ) : moved( mResult.offsets );
    if ( !mInput.parcels )
      return;
    AddressShifts ofParcels;
    if ( mOptions.correctOffset )
      ofParcels = findAddressShifts( mSites.at, *mInput.parcels, mFrame, mOptions.maxOffsetM, context.part( 0.7, 1 ) );
    mResult.parcelOffsets = isRoof ? std::move( ofParcels.onRoofs ) : std::move( ofParcels.atDoors );
    mOnParcels = moved( mResult.parcelOffsets );
  }

  void match( const RunContext &context )
  {
    mMatches.building.assign( mAt.size(), NONE );
    mMatches.distanceM.assign( mAt.size(), 0 );
    mMatches.owner.assign( mInput.osm.size(), NONE );
    const SiteInput input = siteInput( mAt );
    std::vector<std::uint8_t> free( mAt.size(), 1 );
    if ( mInput.parcels )
    {
      mParcels = findParcels( input, mOnParcels, *mInput.parcels, context.part( 0, 0.5 ) );
      mResult.largeParcels = mParcels.tooLarge;
      matchOnParcels( input, free );
    }
    mPairs = pairsWithin( mAt, free, mInput.osm, mFrame, mResult.distanceM, context.part( 0.5, 1 ) );
    // What stands on a parcel with an address is not for others.
    if ( mInput.parcels )
      std::erase_if( mPairs, [&]( const AddressPair &pair ) {
        const std::uint32_t parcel = mParcels.onParcel[pair.building];
        return parcel != NONE && mIsTaken[parcel];
      } );
    std::vector<AddressPair> pairs = mPairs;
    pairOff( input, pairs, mMatches );
  }

  // Every site of a parcel has all its buildings; its own is the nearest.
  void matchOnParcels( const SiteInput &input, std::vector<std::uint8_t> &free )
  {
    mIsTaken.assign( mInput.parcels->size(), 0 );
    for ( std::uint32_t site = 0; site < mAt.size(); ++site )
    {
      pollNow();
      const std::uint32_t parcel = mParcels.parcelOf[site];
      if ( parcel == NONE )
        continue;
      free[site] = 0;
      mIsTaken[parcel] = 1;
      const double scale = mFrame.unitsPerMetre( mAt[site].x, mAt[site].y );
      double nearest = std::numeric_limits<double>::infinity();
      for ( const std::uint32_t building : mParcels.of( parcel ) )
      {
        const double metres = metresTo( mInput.osm, building, mAt[site], scale, FAR_M );
        if ( !mayBeHouse( input, building, metres ) || !( metres < nearest ) )
          continue;
        nearest = metres;
        mMatches.building[site] = building;
        mMatches.distanceM[site] = metres;
      }
      if ( mMatches.building[site] != NONE )
        for ( const std::uint32_t building : mParcels.of( parcel ) )
          if ( mMatches.owner[building] == NONE )
            mMatches.owner[building] = site;
    }
  }

  bool isOnParcel( std::uint32_t site ) const { return mInput.parcels && mParcels.parcelOf[site] != NONE; }

  void listBuildings()
  {
    mResult.buildingStart.assign( 1, 0 );
    for ( std::uint32_t site = 0; site < mAt.size(); ++site )
    {
      const std::uint32_t own = mMatches.building[site];
      if ( own != NONE )
        mResult.buildings.push_back( own );
      if ( own != NONE && isOnParcel( site ) )
        for ( const std::uint32_t other : mParcels.of( mParcels.parcelOf[site] ) )
          if ( other != own )
            mResult.buildings.push_back( other );
      mResult.buildingStart.push_back( static_cast<std::uint32_t>( mResult.buildings.size() ) );
    }
  }

  double unitsOf( std::size_t address ) const { return mInput.units.empty() ? 1.0 : mInput.units[address]; }

  // Dwellings that share a building: on a parcel those of the parcel, else those of the building.
  std::uint32_t houseOf( std::uint32_t site ) const
  {
    const std::uint32_t own = mMatches.building[site];
    return isOnParcel( site ) ? mParcels.of( mParcels.parcelOf[site] ).front() : own;
  }

  void judgeAddresses( const RunContext &context )
  {
    listBuildings();
    const std::size_t size = mInput.at.size();
    std::vector<double> units( mInput.osm.size(), 0 );
    for ( std::size_t a = 0; a < size; ++a )
      if ( const std::uint32_t site = mSites.of[a]; site != NONE && mMatches.building[site] != NONE )
        units[houseOf( site )] += unitsOf( a );
    std::vector<std::uint8_t> missing( mAt.size(), 0 );
    for ( std::size_t site = 0; site < mAt.size(); ++site )
      missing[site] = mSites.judged[site] && mMatches.building[site] == NONE ? 1 : 0;
    const std::vector<double> nearest = metresToNearest( mAt, missing, mInput.osm, mFrame, context );
    const std::vector<std::uint32_t> beside = besideSites();
    mResult.addresses.resize( size );
    for ( std::size_t a = 0; a < size; ++a )
    {
      poll( a );
      const std::uint32_t site = mSites.of[a];
      if ( mInput.skip[a] != SkipReason::None || site == NONE )
        continue;
      AddressVerdict &verdict = mResult.addresses[a];
      verdict.building = mMatches.building[site];
      verdict.matched = verdict.building != NONE;
      if ( verdict.matched )
      {
        verdict.distanceM = mMatches.distanceM[site];
        verdict.units = units[houseOf( site )];
        continue;
      }
      verdict.units = unitsOf( a );
      verdict.nearestM = nearest[site];
      verdict.building = beside[site];
      verdict.reason = verdict.building != NONE                ? GapReason::BesideMapped
                       : verdict.nearestM <= mResult.distanceM ? GapReason::NoOverlap
                                                               : GapReason::NothingNear;
    }
  }

  // Per site the nearest building within the distance that another one has.
  std::vector<std::uint32_t> besideSites() const
  {
    std::vector<std::uint32_t> beside( mAt.size(), NONE );
    std::vector<double> best( mAt.size(), std::numeric_limits<double>::infinity() ), middle = best;
    for ( const AddressPair &pair : mPairs )
    {
      const bool isNearer = std::tie( pair.distanceM, pair.middleM ) < std::tie( best[pair.site], middle[pair.site] );
      if ( mMatches.owner[pair.building] == NONE || !isNearer )
        continue;
      best[pair.site] = pair.distanceM;
      middle[pair.site] = pair.middleM;
      beside[pair.site] = pair.building;
    }
    return beside;
  }

  void judgeBuildings( const RunContext &context )
  {
    const Layer &osm = mInput.osm;
    mResult.osm.resize( osm.size() );
    Footprints spots;
    for ( const Point &at : mAt )
    {
      spots.beginRing( false );
      spots.addVertex( at.x, at.y );
      spots.endPath();
      spots.endFeature();
    }
    const Layer sites = pointLayer( std::move( spots ), std::vector<SkipReason>( mAt.size(), SkipReason::None ), {} );
    std::vector<std::uint32_t> firstAddress( mAt.size(), NONE );
    for ( std::uint32_t a = 0; a < mSites.of.size(); ++a )
      if ( mSites.of[a] != NONE && firstAddress[mSites.of[a]] == NONE )
        firstAddress[mSites.of[a]] = a;
    constexpr std::size_t CHUNK = 256;
    parallelFor( osm.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
      for ( std::size_t row = begin; row < end; ++row )
      {
        pollNow();
        if ( !osm.judged( row ) )
          continue;
        AddressedBuilding &verdict = mResult.osm[row];
        verdict.matched = mMatches.owner[row] != NONE;
        if ( verdict.matched )
          verdict.address = firstAddress[mMatches.owner[row]];
        else
          lookAbout( static_cast<std::uint32_t>( row ), sites, firstAddress, verdict );
      }
    } );
  }

  void lookAbout(
    std::uint32_t row, const Layer &sites, const std::vector<std::uint32_t> &firstAddress, AddressedBuilding &verdict
  ) const
  {
    const Layer &osm = mInput.osm;
    const double scale = mFrame.unitsPerMetre( osm.centroids[row].x, osm.centroids[row].y );
    double best = FAR_M;
    std::uint32_t nearest = NONE;
    sites.index.nearest( osm.footprints.box( row ), best * best * scale * scale, [&]( std::uint32_t site, double ) {
      const double metres = metresTo( osm, row, mAt[site], scale, best );
      if ( metres < best || ( metres == best && site < nearest ) )
      {
        best = metres;
        nearest = site;
      }
      return best * best * scale * scale;
    } );
    if ( nearest == NONE )
    {
      verdict.reason = GapReason::NothingNear;
      return;
    }
    verdict.nearestM = best;
    if ( best > mResult.distanceM )
      verdict.reason = GapReason::NothingNear;
    else if ( mMatches.building[nearest] == NONE )
      verdict.reason = GapReason::NoOverlap;
    else
    {
      verdict.reason = GapReason::BesideMapped;
      verdict.address = firstAddress[nearest];
    }
  }

  void summarise()
  {
    AddressSummary &sum = mResult.summary;
    sum.addresses = mInput.at.size();
    sum.osmCount = mInput.osm.size();
    std::vector<std::uint8_t> isHouse( mInput.osm.size(), 0 );
    double units = 0;
    for ( std::size_t a = 0; a < sum.addresses; ++a )
    {
      poll( a );
      if ( mInput.skip[a] != SkipReason::None )
      {
        ++sum.skipped;
        continue;
      }
      const AddressVerdict &verdict = mResult.addresses[a];
      ++( verdict.matched ? sum.matched : sum.missing );
      sum.besideMapped += verdict.reason == GapReason::BesideMapped ? 1 : 0;
      if ( !verdict.matched )
        continue;
      units += unitsOf( a );
      isHouse[houseOf( mSites.of[a] )] = 1;
    }
    for ( std::size_t site = 0; site < mAt.size(); ++site )
      if ( mSites.judged[site] )
      {
        ++sum.sites;
        sum.matchedSites += mMatches.building[site] != NONE ? 1 : 0;
      }
    for ( std::size_t row = 0; row < mInput.osm.size(); ++row )
      ++(
        !mInput.osm.judged( row )  ? sum.osmSkipped
        : mResult.osm[row].matched ? sum.osmMatched
                                   : sum.missingInReference
      );
    const std::size_t judged = sum.matched + sum.missing;
    const double houses = static_cast<double>( std::count( isHouse.begin(), isHouse.end(), 1 ) );
    constexpr double UNKNOWN = std::numeric_limits<double>::quiet_NaN();
    sum.completeness = judged ? static_cast<double>( sum.matched ) / static_cast<double>( judged ) : UNKNOWN;
    sum.unitsPerBuilding = houses > 0 ? units / houses : UNKNOWN;
    // As many sites as have that share.
    const double alike = judged ? sum.completeness * static_cast<double>( sum.sites ) : 0;
    sum.completenessInterval = {
      wilsonInterval( static_cast<std::size_t>( std::floor( alike ) ), sum.sites ).low,
      wilsonInterval( static_cast<std::size_t>( std::ceil( alike ) ), sum.sites ).high
    };
  }

  static constexpr double FAR_M = 20000;
  const AddressInput &mInput;
  const MetricFrame &mFrame;
  const AddressOptions &mOptions;
  AddressSites mSites;
  std::vector<Point> mAt;        // the sites, after the shift to OpenStreetMap
  std::vector<Point> mOnParcels; // and after that to the parcels
  std::vector<AddressPair> mPairs;
  SiteMatches mMatches;
  ParcelMatches mParcels;
  std::vector<std::uint8_t> mIsTaken; // per parcel: has a site
  AddressResult mResult;
};

} // namespace

std::span<const std::uint32_t> AddressResult::buildingsOf( std::size_t address ) const
{
  const std::uint32_t at = site[address];
  if ( at == NONE )
    return {};
  return { buildings.data() + buildingStart[at], buildings.data() + buildingStart[at + 1] };
}

AddressResult findAddressGaps(
  const AddressInput &input, const MetricFrame &frame, const AddressOptions &options, const RunContext &context
)
{
  const Polling polling( context );
  if ( !( options.distanceM >= 0 ) || !( options.maxOffsetM >= 0 ) )
    throw Error( ErrorCode::InvalidOption, { "DISTANCE, MAX_OFFSET" } );
  return Finder( input, frame, options ).find( context );
}

} // namespace lacuna
