// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/run_context.h"
#include "lacuna/statistics.h"

#include <array>
#include <cstdint>
#include <limits>
#include <vector>

namespace lacuna
{

/// What is known of zones, one entry for each in every array that is not empty.
struct ZoneValues
{
  std::vector<double> value;         ///< at least 0; a share of 0..1 where count or vulnerability is given
  std::vector<double> people;        ///< the weight of the zone, at least 0, not all of them 0
  std::vector<double> count;         ///< buildings that value is the share of, above 0; empty: not known
  std::vector<double> vulnerability; ///< the higher, the more vulnerable; empty: not known
  std::vector<std::uint32_t> group;  ///< numbers from 0 on; empty: no groups
};

/// A figure with its 95 % limits; NaN where it, or where they, cannot be known.
struct LimitedValue
{
  double value = std::numeric_limits<double>::quiet_NaN();
  Interval limits = { std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN() };
};

/// What one zone has to do with it.
struct ZoneShare
{
  double rank = 0;         ///< its middle rank among the people, 0..1: by vulnerability, or else by value
  double peopleShare = 0;  ///< of all people
  double valueShare = 0;   ///< of all value; NaN where that is 0
  double contribution = 0; ///< to the concentration index, or else to the Gini; they add up to it
};

/// A point of a curve: what share of all value the first people have.
struct CurvePoint
{
  double people;
  double value;
};

/// How unequally a value is shared out. What takes vulnerability, counts or groups is NaN without them.
struct Inequality
{
  double people = 0;
  double mean = 0; ///< per person
  double gini = 0; ///< NaN where the mean is 0, as theil is
  double theil = 0;
  double theilBetween = 0;            ///< of it, between the groups
  LimitedValue concentration;         ///< Erreygers, -1..1; below 0 where the vulnerable have less
  LimitedValue gap;                   ///< fifths[0] less fifths[4]
  double peopleBelowHalf = 0;         ///< people where the value is below 0.5
  std::array<LimitedValue, 5> fifths; ///< the value where each fifth of the people lives, least vulnerable first
  std::vector<ZoneShare> zones;       ///< in the order of the input
  std::vector<CurvePoint> lorenz;     ///< from 0, 0 to 1, 1; people by value; empty where the mean is 0
  std::vector<CurvePoint> concentrationCurve; ///< the same, people from the least to the most vulnerable
};

/**
 * Measures how unequally a value of zones is shared out among the people of the zones.
 *
 * People of a zone all have its value. Zones of the same rank share it, and a zone on the border of two fifths is
 * shared out, so neither the order of the rows nor a zone cut in two changes a figure. The limits hold what the few
 * buildings of a zone leave open, each taken as one draw of the zone's share. There are none for the Gini: it is biased
 * upwards in small zones, see giniNoise(). \throws Canceled
 */
Inequality measureInequality( const ZoneValues &zones, const RunContext &context );

/**
 * The Gini that small zones alone produce: its mean if every zone had the mean value, over draws of their buildings
 * that are the same for every order of the rows and on every machine. NaN without counts, or where the mean is 0.
 * \throws Canceled
 */
double giniNoise( const ZoneValues &zones, const RunContext &context );

} // namespace lacuna
