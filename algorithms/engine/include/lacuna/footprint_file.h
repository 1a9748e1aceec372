// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"
#include "lacuna/layer.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace lacuna
{

/// A layer of a file as it stands there: nothing filtered, joined or edited on top of it.
struct PlainFile
{
  std::string path;       ///< UTF-8
  std::string layer;      ///< empty: the only one
  std::string idColumn;   ///< whose values are wanted as text; empty: none
  bool textIsUtf8 = true; ///< else texts are to be read by who knows their encoding
};

/// Rows in GDAL's order.
struct FootprintRows
{
  Footprints footprints;
  std::vector<SkipReason> skip;
  std::vector<long long> ids;        ///< GDAL's feature ids
  std::vector<std::string> idColumn; ///< of PlainFile::idColumn; a null is empty
};

/// Appends a feature that is no plain polygon, given as WKB, ends it, and says why it is of no use.
using AppendOther = std::function<SkipReason( std::span<const unsigned char> wkb, Footprints &out )>;

/**
 * Reads the polygons of a GeoPackage or Shapefile layer, several times as fast as QGIS.
 *
 * Promised: the rows, ids, rings and reasons that reading feature by feature gives, and as many rows as the layer has,
 * else an error. Polygons and multipolygons, with or without Z and M, are read here; other is asked for everything else
 * (curves, collections, lines), but never for bytes that do not hold what they announce: such a row is skipped as
 * damaged. onRow is called now and then with the number of rows read; it returns false to stop, and then the result is
 * incomplete. Nothing comes back where the file cannot be read in this way (another format, a view, an idColumn that is
 * neither text nor whole number, a lock): then it is to be read feature by feature. Texts come as they stand in the
 * file. The footprints lie in storage, which may be null. May run on any thread. \throws Error RowsUnreadable
 */
std::optional<FootprintRows> readFootprintFile(
  const PlainFile &file, std::size_t expected, const AppendOther &other,
  const std::function<bool( std::size_t )> &onRow, const std::shared_ptr<MappedStorage> &storage = nullptr
);

/// For a file that was read in another way: \throws Error RowsUnreadable where its header (Shapefile, FlatGeobuf) or
/// table (GeoPackage) has other rows than read. why: what the reader heard, if anything.
void requireAllRows( const PlainFile &file, std::size_t read, const std::string &why = {} );

} // namespace lacuna
