// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/run_context.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace lacuna
{

/// What is taken out of an OSM file, one table each.
enum class OsmTable : std::uint8_t
{
  Buildings,  ///< closed ways and multipolygons with building=*, but for building=no
  Roads,      ///< ways with highway=* that are no areas
  Waterways,  ///< ways with waterway=* that are no areas
  Railways,   ///< ways with railway=* that are no areas
  Places,     ///< nodes with place=*
  Facilities, ///< nodes, closed ways and multipolygons that serve the public: schools, hospitals, shelters, …
};
constexpr int OSM_TABLES = 6;

/// The tags that are columns of a table, the key that makes it first; colons are underscores.
const std::vector<std::string> &osmColumns( OsmTable table );

/// Values of amenity=* that make a facility; emergency=assembly_point is one as well.
std::vector<std::string> osmFacilities();

struct OsmFeature
{
  OsmTable table;
  char type = 'w';                 ///< n, w or r
  std::int64_t id = 0;             ///< as in the file; negative: not uploaded yet
  int version = 0;                 ///< 0: not in the file
  std::int64_t changeset = 0;      ///< 0: not in the file
  std::string timestamp;           ///< ISO 8601 UTC; empty: not in the file
  std::vector<std::string> values; ///< of osmColumns(); empty: no such tag
  std::vector<unsigned char> wkb;  ///< degrees; a point, a line or a multipolygon
};

/// Why something that belongs to a table could not be made.
enum class OsmSkip : std::uint8_t
{
  MissingNodes,   ///< nodes of the way are not in the file
  MissingMembers, ///< ways of the relation are not in the file
  NotClosed,      ///< rings that should be closed are not
  CrossingRings,  ///< rings of a relation cross each other
  TooFewPoints,   ///< a line of one point, a ring of two
  TaggedNoArea,   ///< a building or facility with area=no
  IsArea,         ///< a closed way that is a square or a platform, not a line
  NoMultipolygon, ///< a relation of a type that has no outline of its own
};
constexpr int OSM_SKIPS = 8;
/// The stable code, such as missing_nodes.
const char *osmSkipCode( OsmSkip reason );

struct OsmSkipped
{
  OsmTable table;
  char type = 'w';
  std::int64_t id = 0;
  OsmSkip reason = OsmSkip::MissingNodes;
};

/// What can be wrong with a file; the second argument of ErrorCode::OsmFile.
namespace osm_problem
{
constexpr const char *UNREADABLE = "unreadable";   ///< the third argument says how
constexpr const char *DAMAGED = "damaged";         ///< XML: line; what the parser says
constexpr const char *NO_OSM = "no_osm";           ///< neither of the formats; the first bytes
constexpr const char *NO_OSM_XML = "no_osm_xml";   ///< XML with another first element; its name
constexpr const char *ARCHIVE = "archive";         ///< a zip
constexpr const char *COMPRESSION = "compression"; ///< blocks of a kind nobody unpacks; its name
constexpr const char *CENTER = "center";           ///< made with "out center": no coordinates of nodes
constexpr const char *CUT = "cut";                 ///< the server gave up; its remark
constexpr const char *UNSORTED = "unsorted";       ///< says that it is sorted, and is not
} // namespace osm_problem

/// Degrees.
struct OsmBox
{
  double west = -180;
  double south = -90;
  double east = 180;
  double north = 90;
};

struct OsmReadOptions
{
  bool tables[OSM_TABLES] = { true, true, true, true, true, true }; ///< wanted
  std::optional<OsmBox> box;                                        ///< what lies outside is only counted
  std::size_t memory
    = std::size_t { 1 } << 30; ///< bytes for nodes and for what is put in order; beyond, on disk where that can be had
  std::size_t trusted = std::size_t { 16 } << 20; ///< bytes from which a .pbf that says it is sorted is believed
};

/// What a reading knows about the file.
struct OsmReport
{
  bool ordered = false;      ///< things were not in the order of the format, and were put in it
  bool negativeIds = false;  ///< things that were not uploaded yet
  std::size_t deleted = 0;   ///< deleted in an editor, or in the history
  std::size_t repeated = 0;  ///< older versions, and second prints of the same
  std::size_t outside = 0;   ///< features outside the box
  std::size_t shortened = 0; ///< lines of which the file holds only a piece
  bool centers = false;      ///< made with "out center": ways may have no coordinates
  std::string remark;        ///< of the server that made the file
};

struct OsmVisitor
{
  std::function<void( OsmFeature && )> feature;
  std::function<void( const OsmSkipped & )> skipped;
};

/**
 * Reads an OSM file, .osm, .osm.gz, .osm.bz2, .osm.pbf (zlib and LZ4 blocks) or .o5m, whatever its ending, with
 * libosmium. A .pbf that says that it is sorted is read in two passes. Everything else is put in the order of kind and
 * id first, in memory or on disk, and only the newest version of a thing is kept; deleted things are left out. Members
 * that carry coordinates ("out geom") are ways of their own. Visits places, then ways, then relations, each in the
 * order of ids: positive ones as in the file, negative ones first.
 * \throws Error OsmFile, before anything is visited except where a large file is damaged or wrongly sorted; Canceled
 */
OsmReport readOsmFile(
  const std::string &path, const OsmReadOptions &options, const OsmVisitor &visitor, const RunContext &context
);

} // namespace lacuna
