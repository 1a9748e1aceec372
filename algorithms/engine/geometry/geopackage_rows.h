// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>

namespace lacuna
{

/// A table of a GeoPackage, as GDAL names its columns.
struct GeoPackageTable
{
  std::string path;
  std::string table;
  std::string fidColumn;
  std::string geometryColumn;
  std::string idColumn;   ///< empty: none wanted
  bool idIsText = false;  ///< else it is a whole number
  bool idIsSmall = false; ///< a whole number of 32 bits
};

/// One row: its geometry is as it stands in the table, with the header of GeoPackage; empty where there is none.
struct GeoPackageRow
{
  long long fid = 0;
  std::span<const unsigned char> geometry;
  std::string id;
};

/**
 * Gives every row of a table to onRow in the order of the row numbers, read by SQLite in this thread; onRow returns
 * false to stop.
 *
 * GDAL's own stream of columns reads GeoPackages with gaps in their row numbers on a thread of its own, and up to
 * 3.11.3 loses rows there or crashes.
 *
 * Promised: the rows are as many as the table says it has, and no number comes twice or out of order; where GDAL has
 * noted more of them, no page is damaged. False, where this cannot be done with this table (a view, no row numbers,
 * values of other kinds than their column): what came until then is to be thrown away. \throws Error RowsUnreadable
 */
bool readGeoPackageRows( const GeoPackageTable &table, const std::function<bool( const GeoPackageRow & )> &onRow );

/// For a table that was read in another way. \throws Error RowsUnreadable where it has other rows than read, or pages
/// of it are damaged and rows gone
void requireGeoPackageRows( const std::string &path, const std::string &table, std::size_t read );

/// The WKB behind the header of a geometry of a GeoPackage; nothing where the header is none.
std::optional<std::span<const unsigned char>> wkbOfGeoPackage( std::span<const unsigned char> geometry );

} // namespace lacuna
