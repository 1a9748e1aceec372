// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/gaps/building_gaps.h"
#include "lacuna/gaps/offset_field.h"
#include "lacuna/layer.h"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace lacuna
{

/// Where the points of an address layer stand.
enum class PointsAre : std::uint8_t
{
  Auto, ///< on roofs where, after the shift, half or more of those that have a footprint within 10 m lie in one
  Roof,
  Door
};

inline constexpr double ROOF_DISTANCE_M = 5;
inline constexpr double DOOR_DISTANCE_M = 10;
/// Sites, or buildings: what holds more is a district and no parcel.
inline constexpr std::size_t MOST_ON_PARCEL = 200;

struct AddressOptions
{
  PointsAre pointsAre = PointsAre::Auto;
  double distanceM = 0; ///< how far an address may stand from its building; 0: 5 m on roofs, 10 m at doors
  bool correctOffset = true;
  double maxOffsetM = 10;
};

/// Addresses, buildings of OpenStreetMap and, where there are some, parcels, all in the same working coordinates.
struct AddressInput
{
  std::span<const Point> at;
  std::span<const SkipReason> skip; ///< per address; those outside the area still have their buildings
  std::span<const double> units;    ///< dwellings per address; empty: one each
  const Layer &osm;                 ///< of prepareLayer(), or of pointLayer()
  bool osmArePoints = false;
  const Layer *parcels = nullptr; ///< of prepareLayer(); its own rows are not judged
};

/// What is known of one judged address. Reasons of a missing one: NothingNear, NoOverlap (what is near is too small for
/// a house), BesideMapped (the building beside it is that of a nearer address).
struct AddressVerdict
{
  static constexpr std::uint32_t NONE = UINT32_MAX;
  bool matched = false;
  GapReason reason = GapReason::None;
  std::uint32_t building = NONE;                             ///< its own; of a missing one the mapped one beside it
  double distanceM = 0;                                      ///< of a match, after the shift: 0 inside the footprint
  double nearestM = std::numeric_limits<double>::infinity(); ///< of a missing one: to the nearest building of all
  double units = 1;                                          ///< of a match: all dwellings of its building
};

/// What is known of one judged building of OpenStreetMap. Reasons as above, of the addresses about it.
struct AddressedBuilding
{
  bool matched = false;
  GapReason reason = GapReason::None;
  std::uint32_t address = AddressVerdict::NONE; ///< of one without an address: the one beside it, which has another
  double nearestM = std::numeric_limits<double>::infinity();
};

struct AddressSummary
{
  std::size_t addresses = 0;
  std::size_t osmCount = 0;
  std::size_t sites = 0; ///< places with a judged address: points within 1 m of each other are one
  std::size_t matched = 0;
  std::size_t missing = 0;
  std::size_t skipped = 0;
  std::size_t matchedSites = 0;
  std::size_t besideMapped = 0; ///< of missing
  std::size_t osmMatched = 0;
  std::size_t missingInReference = 0;
  std::size_t osmSkipped = 0;
  double completeness = 0; ///< matched / judged addresses; NaN when none was judged
  /// Wilson on the sites, for flats of one house are mapped together: of the addresses' share
  Interval completenessInterval;
  double unitsPerBuilding = 0; ///< dwellings of the matched addresses / their buildings; NaN without a match
};

struct AddressResult
{
  PointsAre pointsAre = PointsAre::Door; ///< as taken
  double distanceM = 0;                  ///< as taken
  double insideShare = 0;                ///< of the sites with a footprint within 10 m, those that lie in one
  OffsetField offsets;                   ///< from the addresses to OpenStreetMap
  OffsetField parcelOffsets;             ///< from the addresses to the parcels
  std::size_t largeParcels = 0;          ///< left out, since they hold more than MOST_ON_PARCEL
  std::vector<std::uint32_t> site;       ///< per address, NONE for those that take no part
  std::vector<AddressVerdict> addresses;
  std::vector<AddressedBuilding> osm;
  std::vector<std::uint32_t> buildingStart; ///< per site and one more: its buildings in buildings
  std::vector<std::uint32_t> buildings;
  AddressSummary summary;

  /// The buildings of a matched address, its own first.
  std::span<const std::uint32_t> buildingsOf( std::size_t address ) const;
};

/**
 * Decides for every address whether OpenStreetMap has its building, and for every building whether it has an address.
 *
 * Points within 1 m of each other are one site. Sites and buildings that stand within the distance of each other pair
 * off, the nearest first and one to one; sites in a building that is taken are further dwellings of it. On roofs a site
 * may not take a building that another site is 4 m nearer to. Footprints below 15 m² are no houses, except for a site
 * that lies in them. With parcels a site belongs to the parcel that holds it, else to the nearest within the distance,
 * and has all buildings with half their area or more on it; parcels with more than MOST_ON_PARCEL are none. The rule is
 * measured in algorithms/engine/places/README.md.
 * Promises: every judged row is matched or missing; nothing depends on the number of threads or the order of rows but
 * the numbers of rows themselves. \throws Canceled, Error InvalidOption
 */
AddressResult findAddressGaps(
  const AddressInput &input, const MetricFrame &frame, const AddressOptions &options, const RunContext &context
);

} // namespace lacuna
