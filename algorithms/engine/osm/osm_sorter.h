// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "chunk_arena.h"
#include "lacuna/osm/osm_file.h"
#include "osm_progress.h"
#include "osm_source.h"

#include <osmium/memory/buffer.hpp>
#include <osmium/osm/object.hpp>

namespace lacuna
{

/**
 * The things of a file in whatever order, some of them several times: gives them in the order of the format. Of several
 * prints of a thing the highest version counts; of the same version the deleted one, then the one with more tags, then
 * the one with more places. Nodes without tags take 32 bytes.
 */
class OsmSorter : public OsmSource
{
public:
  OsmSorter( std::size_t memory, OsmProgress &pulse )
    : mRoom( memory, pulse.storage() )
    , mProgress( pulse )
    , mEntries( pulse.storage() )
  {}

  void add( const osmium::memory::Buffer &buffer );
  /// After the last add(). Says in the report what had to be done.
  void finish( OsmReport &report );

  void relations( const std::function<void( const osmium::Relation & )> &take ) override;
  void nodesAndWays( OsmSink &sink ) override;

private:
  enum Kind : std::uint8_t
  {
    Node,
    Way,
    Relation
  };
  struct Entry
  {
    osmium::object_id_type id;
    std::uint64_t place; ///< the location of a plain node, else the address in the room
    std::uint32_t version;
    std::uint32_t weight; ///< what it holds
    Kind kind;
    bool deleted;
    bool plain;
  };
  static std::uint64_t keyOf( const Entry &entry );
  static bool isBefore( const Entry &one, const Entry &other );
  static bool isSame( const Entry &one, const Entry &other ) { return one.kind == other.kind && one.id == other.id; }
  void add( const osmium::OSMObject &object, Kind kind );
  void keepNewest( OsmReport &report );

  ChunkArena mRoom;
  OsmProgress &mProgress;
  BigVector<Entry> mEntries;
  bool mInOrder = true;
  bool mUnique = true;
};

} // namespace lacuna
