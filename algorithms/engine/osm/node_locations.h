// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "chunk_arena.h"

#include <osmium/osm/location.hpp>
#include <osmium/osm/types.hpp>

#include <cstdint>
#include <vector>

namespace lacuna
{

/// Where the nodes of a file lie, ten bytes a node. Nodes come in the order of the format: negative ids by size, then
/// positive ones.
class NodeLocations
{
public:
  NodeLocations( std::size_t memory, std::shared_ptr<MappedStorage> storage ) : mRoom( memory, std::move( storage ) ) {}

  /// Every id is beyond the one before.
  void add( osmium::object_id_type id, osmium::Location location );
  /// After the last add().
  void finish() { closeBlock(); }
  /// Not valid() where there is no such node.
  osmium::Location find( osmium::object_id_type id ) const;

private:
  // 65,536 ids next to each other, those there are.
  struct Block
  {
    const std::uint16_t *low = nullptr;
    const osmium::Location *places = nullptr;
    std::uint32_t count = 0;
  };
  using Blocks = std::vector<Block>; // by id / 65,536
  static constexpr int LOW_BITS = 16;

  void closeBlock();
  // Ids beyond these have a list, not a directory.
  struct FarBlock
  {
    std::uint64_t high;
    Block block;
  };
  static constexpr std::uint64_t MAX_BLOCKS = std::uint64_t { 1 } << 19; // ids up to 3.4e10

  ChunkArena mRoom;
  Blocks mNear[2];
  std::vector<FarBlock> mFar[2];
  std::vector<std::uint16_t> mLow;
  std::vector<osmium::Location> mLocations;
  std::uint64_t mHigh = 0;
  bool mPositive = false;
};

} // namespace lacuna
