// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/gaps/road_gaps.h"

namespace lacuna
{

/**
 * The local shift between two road layers, in cells of 250 m.
 *
 * Every 10 m of a reference road votes with its distances, across the road, to the OSM roads that run the same way
 * (within 15°) no farther than maxOffsetM. A vote says nothing of the shift along its road, so a cell is solved by
 * least squares over roads of different directions: from the place most votes agree on (1.5 m), with Tukey's weights. A
 * cell abstains with fewer than 20 votes, when less than a third of its places agree, or when another place more than
 * 2.5 m away has nine tenths of the votes; where all roads run one way, only the shift across them is taken.
 */
OffsetField estimateRoadOffsets(
  const RoadLayer &reference, const RoadLayer &osm, const MetricFrame &frame, const RoadOptions &options,
  const RunContext &context
);

} // namespace lacuna
