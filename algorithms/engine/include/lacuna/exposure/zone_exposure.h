// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/layer.h"

#include <span>
#include <vector>

namespace lacuna
{

/// What is added up: of one class, or of all.
struct ExposureSum
{
  std::size_t count = 0;
  double areaM2 = 0;
  double value = 0;
  double damage = 0;
  double damageLow = 0; ///< by the curve of the range that costs least
  double damageHigh = 0;
  double people = 0;
  std::size_t withoutPeople = 0; ///< buildings of which it is not known how many live there

  void add( const ExposureSum &other );
};

/// The buildings of one source in one zone.
struct ZoneExposure
{
  std::vector<ExposureSum> byClass; ///< 0 = not exposed
  ExposureSum unknown;              ///< no class: outside the hazard's data

  ExposureSum exposed() const; ///< class 1 and above
  ExposureSum all() const;     ///< of every class and unknown
};

/// Buildings with the results of the exposure run. NaN in value, damage or people counts as 0.
struct ExposedBuildings
{
  const Footprints &footprints; ///< polygons, or points of one vertex
  std::span<const std::uint8_t> judged;
  std::span<const int> classes; ///< HazardClasses::UNKNOWN or 0..
  std::span<const double> areaM2;
  std::span<const double> value;
  std::span<const double> damage;
  std::span<const double> damageLow;
  std::span<const double> damageHigh;
  std::span<const double> people = {}; ///< empty: not known
};

struct ZoneExposureResult
{
  std::vector<ZoneExposure> zones;
  ZoneExposure whole;                ///< in all zones; a building in several of them counts once
  std::vector<std::uint8_t> outside; ///< per row: 1 when judged and in no zone
  std::size_t inSeveral = 0;
};

/// Adds buildings up by the zone of their point on surface, as countGapsByZone(). \throws Canceled
ZoneExposureResult countExposureByZone(
  const Footprints &zones, const ExposedBuildings &buildings, int classes, const RunContext &context
);

/// What sharePeople() gave the buildings of one layer, row by row; NaN: no home, or not known.
struct SharedOut
{
  std::span<const double> people;
  std::span<const double> share; ///< of the people of its census zone
};

/**
 * Whether two layers each hold all the people of the same census zones, so that their sum counts everybody twice.
 * people / share is the sum of a building's census zone, and tells its zone; shares of buildings of one run add up to 1
 * in each zone over both layers, those of two runs in each layer. Zones of equal sums are looked at together: then each
 * layer has a whole number of zones, which by chance is rare. True where that holds of half of the people or more.
 */
bool areSharedOutTwice( const SharedOut &one, const SharedOut &other, const RunContext &context );

/**
 * How many buildings the map may lack in truth, as a factor on those found missing: from the 95 % interval of
 * completeness c, since missing / matched = (1 - c) / c. Bounded by what is known: matched and missing counts of the
 * zone.
 */
struct GapRange
{
  double low = 1;
  double high = 1;
};
GapRange gapRange( double matched, double missing, double completenessLow, double completenessHigh );

} // namespace lacuna
