// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/exposure/hazard_statistic.h"
#include "lacuna/raster/window_walk.h"

#include <functional>

namespace lacuna
{

/// Footprints on the grid of some rasters.
struct FootprintsOnGrid
{
  const Footprints &cells;              ///< of toCells()
  std::span<const std::uint8_t> judged; ///< rows that take part
  std::span<const double> floorM;       ///< height of the ground floor per row, metres; empty: 0
};

using HazardVisit = std::function<void( std::size_t row, std::size_t raster, const HazardSummary &summary )>;

/**
 * What every footprint finds on every raster, weighted by the exact share of each cell it covers. Negative values are
 * dry.
 *
 * The rasters share one grid; shares are computed once for all of them. Each block is read once, in order. visit is
 * called once per judged row and raster, for different rows from several threads at once; a row without any cell with
 * data gets NaN. With Statistic::Centroid the deciding value stays NaN (samplePoints() has it).
 * \throws Canceled, Error RasterBlock
 */
void measureFootprints(
  std::vector<RasterFile> &rasters, const FootprintsOnGrid &footprints, const HazardOptions &options,
  const RunContext &context, const HazardVisit &visit
);

enum class Sampling
{
  Cell,    ///< the cell that holds the point
  Nearest, ///< the same, for points of Grid::nearestCentre()
  Bilinear ///< between the four centres around it; none where one of them has no data
};

using SampleVisit = std::function<void( std::size_t row, std::size_t raster, double value )>;

/// The value at every judged point (plane of cells), NaN where there is none; negative values as they are.
/// The same promises as measureFootprints().
void samplePoints(
  std::vector<RasterFile> &rasters, std::span<const Point> points, std::span<const std::uint8_t> judged,
  Sampling sampling, const RunContext &context, const SampleVisit &visit
);

} // namespace lacuna
