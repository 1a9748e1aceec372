// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "address_pairs.h"
#include "lacuna/places/address_gaps.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lacuna
{

/// What is matched, site by site.
struct SiteMatches
{
  std::vector<std::uint32_t> building; ///< per site its own, or AddressVerdict::NONE
  std::vector<double> distanceM;       ///< to it
  std::vector<std::uint32_t> owner;    ///< per building the site that has it, or NONE
};

/// Sites where they lie after the shift, and the buildings that may be theirs.
struct SiteInput
{
  std::span<const Point> sites;
  const Layer &osm;
  bool osmArePoints;
  const MetricFrame &frame;
  double distanceM;
  bool onRoofs;
};

/// Whether a building may be a house: its footprint is no annex, or holds the site.
bool mayBeHouse( const SiteInput &input, std::uint32_t building, double distanceM );

/// Pairs sites off with buildings, the nearest first, one to one; of those that are left the ones in a taken building
/// are further dwellings of it. pairs: as pairsWithin() gives them; put in order here.
void pairOff( const SiteInput &input, std::vector<AddressPair> &pairs, SiteMatches &matches );

/// The parcels of the sites and what stands on them.
struct ParcelMatches
{
  std::vector<std::uint32_t> parcelOf; ///< per site, or NONE
  std::vector<std::uint32_t> onParcel; ///< per building the parcel with half of it or more, or NONE
  std::vector<std::uint32_t> start;    ///< per parcel and one more, into buildings
  std::vector<std::uint32_t> buildings;
  std::size_t tooLarge = 0; ///< parcels left out, since they hold more than MOST_ON_PARCEL
  std::span<const std::uint32_t> of( std::uint32_t parcel ) const
  {
    return { buildings.data() + start[parcel], buildings.data() + start[parcel + 1] };
  }
};

/// sitesOnParcels: the sites after the shift to the parcels. \throws Canceled
ParcelMatches findParcels(
  const SiteInput &input, std::span<const Point> sitesOnParcels, const Layer &parcels, const RunContext &context
);

} // namespace lacuna
