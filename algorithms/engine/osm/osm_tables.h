// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "node_locations.h"
#include "osm_areas.h"
#include "osm_rules.h"
#include "osm_source.h"

#include <osmium/osm/node.hpp>

namespace lacuna
{

/// Makes the features of the tables out of the things of a file: relations first, then nodes and ways, then finish().
class OsmTables : public OsmSink
{
public:
  OsmTables( const OsmReadOptions &options, const OsmVisitor &visitor, OsmReport &report, OsmProgress &pulse );

  void relation( const osmium::Relation &relation );
  void place( osmium::object_id_type node, osmium::Location location ) override;
  void node( const osmium::Node &node ) override;
  void way( osmium::Way &way ) override;
  void finish();

private:
  struct Thing
  {
    const osmium::OSMObject &object;
    const OsmTags &tags;
    char type;
  };
  bool isWanted( OsmTable table ) const { return mOptions.tables[static_cast<std::size_t>( table )]; }
  OsmTags wanted( const osmium::TagList &tags ) const;
  void locate( osmium::Way &way );
  void lines( const osmium::Way &way, const OsmTags &tags );
  void ring( const osmium::Way &way, const OsmTags &tags );
  void area( const Thing &thing, const std::vector<OsmWkb::Rings> &polygons );
  bool isOutside( const OsmBox &box, bool placed ) const;
  void skipArea( const Thing &thing, OsmSkip reason );
  void skip( const Thing &thing, OsmTable table, OsmSkip reason );
  void give( const Thing &thing, OsmTable table, std::vector<unsigned char> wkb );

  const OsmReadOptions &mOptions;
  const OsmVisitor &mVisitor;
  OsmReport &mReport;
  NodeLocations mPlaces;
  OsmAreas mAreas;
  std::vector<osmium::Location> mLine; ///< places of the way at hand, those that are known
  bool mNodesDone = false;
};

} // namespace lacuna
