// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/monitor.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace lacuna
{

/// What is taken out of an OSM file, one table each.
enum class OsmTable : std::uint8_t
{
  Buildings, ///< multipolygons with building=*, but for building=no
  Roads,     ///< lines with highway=*
  Waterways, ///< lines with waterway=*
  Railways,  ///< lines with railway=*
  Places,    ///< nodes with place=*
};
constexpr int OSM_TABLES = 5;

/// The tags that are columns of a table, the key that makes it first; colons are underscores.
const std::vector<std::string> &osmColumns( OsmTable table );

struct OsmFeature
{
  OsmTable table;
  char type = 'w';                 ///< n, w or r
  std::int64_t id = 0;             ///< as in the file GDAL read
  int version = 0;                 ///< 0: not in the file
  std::string timestamp;           ///< ISO 8601 UTC; empty: not in the file
  std::vector<std::string> values; ///< of osmColumns(); empty: no such tag
  std::vector<unsigned char> wkb;  ///< degrees
};

struct OsmReadOptions
{
  bool tables[OSM_TABLES] = { true, true, true, true, true }; ///< wanted
  bool sparseIds = false;                                     ///< ids beyond those of OpenStreetMap: slower index
};

/**
 * Reads an .osm.pbf or .osm file with GDAL's OSM driver, all tables in one pass. Calls visit in the order of the file.
 * \throws Error OsmFile where GDAL cannot read it, Canceled
 */
void readOsmFile( const std::string &path, const OsmReadOptions &options, const std::function<void( OsmFeature && )> &visit, const Monitor &monitor );

} // namespace lacuna
