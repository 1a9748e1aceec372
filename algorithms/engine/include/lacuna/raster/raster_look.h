// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/raster/raster_file.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace lacuna
{

/// What the values of a raster look like, from some of its cells. To doubt that they are depths in metres, never to
/// change them.
struct RasterLook
{
  static constexpr std::size_t MAX_DISTINCT = 16;

  std::size_t cells = 0; ///< with a value other than the filler
  double min = 0;
  double max = 0;
  double wetShare = 0;          ///< of those cells, above 0
  double shallow = 0;           ///< what a twentieth of the wet cells does not exceed
  double median = 0;            ///< of the wet cells
  double deep = 0;              ///< what 99 of 100 wet cells do not exceed
  bool whole = false;           ///< whole numbers only
  std::vector<double> distinct; ///< rising; empty where there are more than MAX_DISTINCT
  std::optional<double>
    filler; ///< 9999, 1e20, 255 …: far from all others, and the file does not say that it means no data
};

/// Looks at no more than about a million cells of a window inside the grid, spread over it. \throws Error RasterBlock,
/// RasterCut, Canceled
RasterLook lookAt( RasterFile &file, const CellWindow &window, const RasterStop &stop = {} );
/// The same of values at hand; NaN is no value.
RasterLook lookAt( std::vector<double> values );

/// Why values are probably no depths in metres.
enum class DepthDoubt
{
  None,
  Extent,  ///< 0 and 1, or 1 alone
  Classes, ///< a few small whole numbers
  Heights  ///< of the ground or of the water above the sea, or depths in a smaller unit
};
DepthDoubt doubtOf( const RasterLook &look );

/// Metres in one unit of length as bands name it ("m", "cm", "mm", "ft", written out or not); nothing for other units
/// or none.
std::optional<double> metresPerUnit( const std::string &unit );

} // namespace lacuna
