// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/raster/raster_file.h"
#include "lacuna/run_context.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace lacuna
{

/// The cells of a raster of people that count: those with people, and those with a building.
struct PeopleCells
{
  std::vector<std::pair<std::uint32_t, std::uint32_t>> cells;  ///< column, row of the raster; row by row
  std::vector<double> people;                                  ///< of each, at least 0; NaN: no data
  std::vector<std::pair<std::uint32_t, std::uint32_t>> places; ///< building, its cell in the list; buildings rising
  std::vector<std::uint8_t> outside;                           ///< per building: 1 when judged and beside the raster
  std::size_t negative = 0;                                    ///< cells below 0, taken for no data
  CellWindow window;                                           ///< that was read: as far as the buildings reach
};

/**
 * Reads the people about buildings: every cell of the box they lie in. points: their places in the plane of cells.
 * Reading goes strip by strip; only cells that count are kept. \throws Canceled, Error RasterBlock, RasterCut
 */
PeopleCells readPeopleCells(
  RasterFile &raster, std::span<const Point> points, std::span<const std::uint8_t> judged, const RunContext &context
);

} // namespace lacuna
