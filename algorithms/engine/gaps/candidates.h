// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/gaps/building_gaps.h"

namespace lacuna
{

/// What the pairs of one run add up to, for buildings and blocks.
struct PairSums
{
  BigVector<double> commonM2;         // per pair
  std::vector<double> referenceCover; // per reference row: share covered by OSM, up to 1
  std::vector<double> osmCover;
};

/**
 * Every pair of usable buildings that overlap after the shift, or lie within reach of each other; farther ones, up to
 * blockReachM, where their blocks overlap. Sorted, with block overlaps; scores still empty.
 */
GapPairs findPairs(
  const Layer &reference, const Layer &osm, const MetricFrame &frame, const OffsetField &offsets, const GapOptions &options, const Monitor &monitor,
  PairSums &sums
);

} // namespace lacuna
