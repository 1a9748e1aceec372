// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/osm/osm_file.h"

#include <osmium/osm/tag.hpp>

namespace lacuna
{

/// The keys behind osmColumns(); "ref:*" stands for all that begin so.
const std::vector<std::string> &osmKeys( OsmTable table );

/// What the tags of one thing say about the tables it belongs to; the values live as long as the tags.
struct OsmTags
{
  explicit OsmTags( const osmium::TagList &tags );

  const char *building = nullptr; ///< null for building=no
  const char *highway = nullptr;
  const char *waterway = nullptr;
  const char *railway = nullptr;
  const char *place = nullptr;
  const char *facility = nullptr; ///< the value that makes it one
  bool areaYes = false;
  bool areaNo = false;
  bool multipolygon = false; ///< a type of relation that has an outline
  bool bare = true; ///< nothing but the type and notes of editors: an old multipolygon, whose tags are on its outer way

  bool anyLine() const { return highway || waterway || railway; }
  bool anyArea() const { return building || facility; }
  /// The value that puts a way into one of the line tables, null where there is none.
  const char *line( OsmTable table ) const;
  /// A closed way with these tags is an area for that table, not a line: area=yes, a platform, a station.
  bool isArea( OsmTable table ) const;
};

/// The values of osmColumns( table ).
std::vector<std::string> osmValues( OsmTable table, const OsmTags &known, const osmium::TagList &tags );

} // namespace lacuna
