// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/gaps/building_gaps.h"

namespace lacuna
{

/**
 * Every pair of usable buildings that overlap after the shift, or lie within reach of each other; farther ones, up to
 * blockReachM, where their blocks overlap. Sorted, with block overlaps; scores still empty. commonM2: the area in
 * common, per pair.
 */
GapPairs findPairs(
  const Layer &reference, const Layer &osm, const MetricFrame &frame, const OffsetField &offsets,
  const GapOptions &options, const RunContext &context, BigVector<double> &commonM2
);

} // namespace lacuna
