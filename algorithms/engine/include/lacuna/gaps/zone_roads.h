// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/gaps/road_layer.h"

#include <vector>

namespace lacuna
{

/// How much of the judged length of a road layer lies in each zone, in metres.
struct ZoneRoads
{
  std::vector<double> lengthM;  ///< per zone
  std::vector<double> outsideM; ///< per row of the layer: in no zone
  double inSeveralM = 0;        ///< in more than one zone, which overlap there
};

/**
 * Cuts every road at the borders of the zones and adds up its parts zone by zone. A part on a border that two zones
 * share counts in one of them, so zones that cover the place without overlap add up to the whole. Where zones overlap a
 * part counts in each. In: zones in the working coordinates of the roads, boxes up to date. \throws Canceled
 */
ZoneRoads measureRoadsByZone( const Footprints &zones, const RoadLayer &roads, const RunContext &context );

/**
 * The share, 0..1, of the judged length of parts that does not lie on the roads they were cut out of: 0 where every
 * part does, to a tenth of a metre (files round coordinates). NaN without parts. \throws Canceled
 */
double
strangeShare( const RoadLayer &parts, const RoadLayer &roads, const MetricFrame &frame, const RunContext &context );

} // namespace lacuna
