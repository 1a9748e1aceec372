// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <limits>
#include <vector>

namespace lacuna
{

/// What is known of one zone; NaN where nothing is.
struct PriorityInput
{
  double gap = std::numeric_limits<double>::quiet_NaN();    ///< share of the buildings that is not mapped, 0..1
  double hazard = std::numeric_limits<double>::quiet_NaN(); ///< share of the buildings that is exposed, 0..1
  double people = std::numeric_limits<double>::quiet_NaN(); ///< people, value or buildings, in any unit, at least 0
};

/// Exponents of the product; 0 leaves a factor out.
struct PriorityWeights
{
  double gap = 1;
  double hazard = 1;
  double people = 1;
};

struct Priority
{
  double score = std::numeric_limits<double>::quiet_NaN(); ///< 0..100, 100 for the first zone
  int rank = 0; ///< 1 for the highest; equal scores share a rank; 0 without a score
};

/**
 * Ranks zones by gap^a × hazard^b × people^c, scaled so that the highest has 100: with all weights 1 a zone with half
 * the score has half as many unmapped people in harm's way. A zone where a wanted factor is unknown has no score.
 * Scaling a factor of all zones (people to thousands, dollars to pesos) changes nothing. \throws Error InvalidOption
 * for a negative weight
 */
std::vector<Priority> rankZones( const std::vector<PriorityInput> &zones, const PriorityWeights &weights );

} // namespace lacuna
