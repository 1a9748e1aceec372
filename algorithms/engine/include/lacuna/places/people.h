// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/run_context.h"

#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace lacuna
{

/// What people of a zone are shared out by.
enum class HomeMeasure : std::uint8_t
{
  Units,  ///< dwellings
  Volume, ///< footprint × levels
  Area,   ///< of the footprint
  Equal   ///< every home the same
};

/// What is known of buildings, an entry each in every array that is not empty.
struct Homes
{
  std::vector<double> areaM2;       ///< NaN: a point
  std::vector<double> levels;       ///< above 0; NaN: not known
  std::vector<double> units;        ///< at least 0; NaN: not known
  std::vector<std::uint8_t> isHome; ///< 0: nobody lives there, by its use
};

/// How much each building weighs, and what had to be assumed.
struct HomeWeights
{
  std::vector<double> weight;  ///< 0: no home
  std::size_t assumed = 0;     ///< homes with unknown levels or units: one
  std::size_t notByUse = 0;    ///< no homes by their use
  std::size_t belowArea = 0;   ///< no homes since they are small
  std::size_t withoutUnit = 0; ///< no homes since they have no dwelling
};

/// judged: rows that take part; others weigh 0 and are counted nowhere. A footprint below minAreaM2 is no home; a point
/// is never too small. Volume and Area need areas.
HomeWeights
weighHomes( const Homes &homes, std::span<const std::uint8_t> judged, HomeMeasure measure, double minAreaM2 );

/// Buildings and the zones they lie in.
struct PeopleInZones
{
  std::span<const std::pair<std::uint32_t, std::uint32_t>> places; ///< building, zone; buildings rising
  std::span<const double> weight;                                  ///< per building, at least 0
  std::span<const double> people;                                  ///< per zone, at least 0; NaN: not known
};

struct SharedPeople
{
  std::vector<double> people;        ///< per building; NaN where no zone knows
  std::vector<double> share;         ///< of the people of its zone, 0..1; NaN likewise
  std::vector<std::uint8_t> isEmpty; ///< per zone: people, but no home
  std::vector<double> ofZone;        ///< per zone: what its buildings have been given
  double total = 0;                  ///< in all zones
  double placed = 0;                 ///< in buildings
  double unplaced = 0;               ///< in the empty zones
};

/**
 * Shares the people of each zone out to its homes: people of a building = people of the zone × its weight ÷ the
 * weights of the zone.
 *
 * What the buildings of a zone are given adds up to its people, but for rounding; where no building has a weight, the
 * zone is empty and its people are in no building. A building in several zones has a part of each. Nothing depends on
 * the order of the rows. \throws Canceled
 */
SharedPeople sharePeople( const PeopleInZones &input, const RunContext &context );

/// How well people of buildings agree with smaller zones whose people are known.
struct PeopleCheck
{
  std::vector<double> found;                                       ///< per check zone: people of its buildings
  double counted = 0;                                              ///< people of the check zones that are known
  double given = 0;                                                ///< of found in these
  double misplaced = std::numeric_limits<double>::quiet_NaN();     ///< Σ|found - counted| ÷ 2 Σ counted; NaN: nobody
  double misplacedEven = std::numeric_limits<double>::quiet_NaN(); ///< of CheckedZones::even, likewise
};

struct CheckedZones
{
  std::span<const std::pair<std::uint32_t, std::uint32_t>> places; ///< building, check zone; buildings rising
  std::span<const double> people;                                  ///< per building; NaN counts as nobody
  std::span<const double> counted;                                 ///< per check zone; NaN: takes no part
  std::span<const double> even; ///< per check zone: its people if they were spread evenly over the land; may be empty
};

/// \throws Canceled
PeopleCheck checkPeople( const CheckedZones &zones, const RunContext &context );

/// The sum of values of at least 0, the same for every order of them. NaN is left out.
double orderlySum( std::vector<double> values );

} // namespace lacuna
