// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/layer.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lacuna
{

/// A site and a building within the distance.
struct AddressPair
{
  double distanceM = 0; ///< 0 inside the footprint
  double middleM = 0;   ///< to its centroid
  std::uint32_t site = 0;
  std::uint32_t building = 0;
};

/// Metres from a place to one row of a layer: 0 inside, infinity beyond the limit.
double metresTo( const Layer &layer, std::size_t row, const Point &place, double scale, double limitM );

/// All pairs within the distance, by site; sites with 0 in wanted are left out. \throws Canceled
std::vector<AddressPair> pairsWithin(
  std::span<const Point> sites, std::span<const std::uint8_t> wanted, const Layer &layer, const MetricFrame &frame,
  double distanceM, const RunContext &context
);

/// Metres from each place to the nearest usable row of a layer, at most 20 km; infinity beyond it. \throws Canceled
std::vector<double> metresToNearest(
  std::span<const Point> places, std::span<const std::uint8_t> wanted, const Layer &layer, const MetricFrame &frame,
  const RunContext &context
);

} // namespace lacuna
