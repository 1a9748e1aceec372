// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/run_context.h"
#include "lacuna/street/pictures.h"
#include "lacuna/street/tile_grid.h"

#include <string>
#include <vector>

namespace lacuna
{

/// What a tile turned out to be.
enum class TileState
{
  Whole,
  Empty,   ///< no byte: nothing says whether it was ever whole
  Cut,     ///< its bytes end before they should, or are no vector tile
  Foreign, ///< a vector tile without a layer of pictures
};

/**
 * Reads the pictures of one vector tile of Mapillary (layer image, by GDAL's driver MVT) and adds them to pictures.
 * bytes: as the tile is before it is packed. A tile that is not Whole adds nothing. \throws Canceled
 */
TileState readPictureTile(
  const std::string &bytes, const TileNumber &tile, std::vector<StreetPicture> &pictures, const RunContext &context
);

} // namespace lacuna
