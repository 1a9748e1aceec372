// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"
#include "lacuna/metric_frame.h"
#include "lacuna/places/settlements.h"
#include "lacuna/run_context.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lacuna
{

/// What speaks for the houses about it: a point as far as it reaches, an area as far as it goes.
struct NamedPlaces
{
  Footprints shapes;          ///< polygons; of points one ring of one vertex
  std::vector<double> reachM; ///< per row; of polygons not asked for; 0 or less takes no part
};

/// How far names reach over houses.
struct NameReach
{
  std::vector<std::uint8_t> named;   ///< 1 for each house that some place speaks for
  std::vector<std::uint32_t> houses; ///< per place, within its reach
};

/// Boxes of the shapes up to date. \throws Canceled
NameReach reachOfNames(
  std::span<const Point> houses, const NamedPlaces &places, const MetricFrame &frame, const RunContext &context
);

/// A settlement whose houses no name, or hardly one, reaches.
struct UnnamedSettlement
{
  std::uint32_t settlement;
  std::uint32_t houses;
  std::uint32_t named; ///< of them, less than the share that is asked for
  Point middle;        ///< the mean of its houses
};

/// The settlements with less than a share of their houses named, in the order of their numbers.
std::vector<UnnamedSettlement> findUnnamed(
  std::span<const Point> houses, const Settlements &settlements, std::span<const std::uint8_t> named, double share = 0.3
);

} // namespace lacuna
