// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"
#include "lacuna/gaps/road_layer.h"
#include "lacuna/metric_frame.h"
#include "lacuna/run_context.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lacuna
{

/// Metres from each point to the nearest road; infinite where none lies within the limit. In: working coordinates.
/// \throws Canceled
std::vector<double> metresToRoads(
  std::span<const Point> points, const RoadLayer &roads, const MetricFrame &frame, double limitM,
  const RunContext &context
);

struct NearestPlace
{
  static constexpr std::uint32_t NONE = UINT32_MAX;
  std::uint32_t place = NONE; ///< of two as near the first
  double metres = 0;
};

/// For each point the nearest of the places that may be named. \throws Canceled
std::vector<NearestPlace> nearestPlaces(
  std::span<const Point> points, std::span<const Point> places, std::span<const std::uint8_t> usable,
  const MetricFrame &frame, const RunContext &context
);

/**
 * How urgent it is to give an unnamed settlement a name, 0 to 100: half for its size (20 houses 0, 1,000 all, by the
 * logarithm), three tenths for the way to the nearest name (10 km: all), two tenths for the way to a road (5 km: all).
 * What is not known (NaN) is left out and the rest weighs more; an infinite way is a long one.
 */
double settlementPriority( std::size_t houses, double nearestNameM, double roadM );

/**
 * 1 for each place at (0, 0), or whose two coordinates were swapped: it lies far from where most of the list does, and
 * would lie among them the other way round. In: the coordinates of the list as written. usable: 0 for rows without any.
 */
std::vector<std::uint8_t> badCoordinates( std::span<const Point> at, std::span<const std::uint8_t> usable );

} // namespace lacuna
