// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"
#include "lacuna/mapped_storage.h"
#include "lacuna/metric_frame.h"
#include "lacuna/run_context.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lacuna
{

struct SettlementOptions
{
  double linkM = 0;           ///< 0: from the density of the scattered houses about each place, 150 m at most
  int minNeighbours = 6;      ///< others within the distance that make a house a core
  std::size_t minHouses = 20; ///< of a settlement; smaller groups are scattered houses
};

/// Which houses stand together.
struct Settlements
{
  static constexpr std::uint32_t SCATTERED = UINT32_MAX;
  BigVector<std::uint32_t> of;       ///< per house its settlement, or SCATTERED
  std::vector<std::uint32_t> houses; ///< per settlement
  std::vector<float> linkM;          ///< per settlement: the largest linking distance of its houses
};

/**
 * The same building in two layers: for each house the one of an earlier layer that it is the twin of, which is nobody's
 * twin itself, or its own number. One to one within each pair of layers, the nearest first, of those within some metres
 * the 16 nearest places being looked at; houses at one spot are dealt out in their order. layer: of each house, from 0.
 * \throws Canceled
 */
std::vector<std::uint32_t> findTwins(
  std::span<const Point> houses, std::span<const std::uint8_t> layer, double withinM, const MetricFrame &frame,
  const RunContext &context
);

/**
 * Settlements by DBSCAN (Ester and others 1996): a house with enough others within the linking distance is a core;
 * cores within it of each other, and the houses within it of a core, are one settlement. A house near cores of two
 * goes to the nearest.
 *
 * The automatic distance is √(1.8 / πρ), ρ being the scattered houses per m² in the 5.5 km about the place: so far that
 * 1.8 farms are expected within it, and hardly ever six. Where places have two distances the smaller one counts. In:
 * working coordinates. Settlements are numbered by their first house. Nothing depends on the order of houses but that
 * number. \throws Canceled
 */
Settlements findSettlements(
  std::span<const Point> houses, const MetricFrame &frame, const SettlementOptions &options, const RunContext &context
);

} // namespace lacuna
