// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/run_context.h"
#include "lacuna/street/pictures.h"
#include "lacuna/street/tile_grid.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace lacuna
{

/// What a cache holds.
struct CachedPictures
{
  std::vector<StreetPicture> pictures;
  std::vector<TileNumber> tiles; ///< those that were asked for to the end; rising
};

/**
 * A GeoPackage that keeps downloaded pictures by tile: the layer images (degrees) and the table tiles. A tile and its
 * pictures are stored at once or not at all, whenever the program is killed.
 */
class PictureCache
{
public:
  /// To write, the file is made where there is none. path: UTF-8. \throws Error StoreUnwritable; also where the file is
  /// there, but none of these
  PictureCache( const std::string &path, bool write );
  ~PictureCache();
  PictureCache( const PictureCache & ) = delete;
  PictureCache &operator=( const PictureCache & ) = delete;

  /// \throws Canceled, Error StoreUnwritable
  CachedPictures read( const RunContext &context ) const;
  /// In the place of what the tile held, of one that is open to write. day: ISO. \throws Error StoreUnwritable,
  /// Canceled; then the tile holds what it held
  void store(
    const TileNumber &tile, std::span<const StreetPicture> pictures, const std::string &day, const RunContext &context
  );

private:
  class Data;
  std::unique_ptr<Data> mData;
};

} // namespace lacuna
