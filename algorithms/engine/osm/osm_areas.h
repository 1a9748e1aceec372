// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "chunk_arena.h"
#include "osm_progress.h"
#include "osm_wkb.h"

#include "lacuna/osm/osm_file.h"

#include <osmium/osm/relation.hpp>
#include <osmium/osm/way.hpp>

#include <optional>
#include <unordered_map>

namespace lacuna
{

/**
 * Multipolygon relations and the ways they are made of, put together by libosmium's assembler when all ways have been
 * seen. Old relations, whose tags are on their one outer way, give that way its holes.
 */
class OsmAreas
{
public:
  struct Outline
  {
    std::vector<OsmWkb::Rings> polygons; ///< empty where it could not be made
    OsmSkip reason = OsmSkip::MissingMembers;
    OsmBox box;          ///< of what is known of it
    bool placed = false; ///< anything is known
  };

  OsmAreas( std::size_t memory, OsmProgress &pulse ) : mRoom( memory, pulse.storage() ), mProgress( pulse ) {}

  /// A relation that is wanted for its own tags.
  void want( const osmium::Relation &relation );
  /// A relation without tags of its own: it is wanted when its only outer way is.
  void wantOld( const osmium::Relation &relation );

  bool isMember( osmium::object_id_type way ) const { return mWays.find( way ) != mWays.end(); }
  /// Its outline comes from an old relation.
  bool isOldOuter( osmium::object_id_type way ) const { return mOldOuters.find( way ) != mOldOuters.end(); }
  /// A member, with the places of its nodes.
  void keep( const osmium::Way &way );

  /// The relations of want(), in their order.
  void each( const std::function<void( const osmium::Relation &, const Outline & )> &take ) const;
  /// The ways of isOldOuter(), in the order of their relations; the outline has no polygon or one.
  void eachOld( const std::function<void( const osmium::Way &, const Outline & )> &take ) const;

private:
  const osmium::Relation *copy( const osmium::Relation &relation );
  void addMembers( const osmium::Relation &relation );
  Outline assemble( const osmium::Relation &relation ) const;

  ChunkArena mRoom;
  OsmProgress &mProgress;
  std::vector<const osmium::Relation *> mRelations;
  std::vector<std::pair<const osmium::Relation *, osmium::object_id_type>> mOld; ///< with its outer way
  std::unordered_map<osmium::object_id_type, const osmium::Way *> mWays;         ///< null until it was seen
  std::unordered_map<osmium::object_id_type, const osmium::Relation *> mOldOuters;
};

/// Grows a box by a place; the first one makes it.
void extend( OsmBox &box, bool &placed, osmium::Location place );

} // namespace lacuna
