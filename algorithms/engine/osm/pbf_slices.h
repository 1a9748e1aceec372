// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "osm_input.h"

#include <osmium/memory/buffer.hpp>
#include <osmium/osm/entity_bits.hpp>
#include <osmium/osm/item_type.hpp>
#include <osmium/thread/pool.hpp>

#include <cstdint>
#include <fstream>
#include <string>
#include <vector>

namespace lacuna
{

/**
 * A .pbf as a list of its blocks, which are given to libosmium a megabyte at a time, the next one while this one is
 * looked at: a reader of the whole file goes on to its end before it can be closed, and for relations alone it unpacks
 * everything before them.
 */
class PbfSlices
{
public:
  /// \throws Error OsmFile where the file ends within a block
  explicit PbfSlices( const OsmInput &input );

  /// Of a sorted file: the first block with things of a kind, or one before it.
  std::size_t firstWith( osmium::item_type kind, OsmProgress &pulse );
  /// What stands in the blocks from the first one on. \throws Error OsmFile, Canceled
  void read(
    std::size_t first, osmium::osm_entity_bits::type kinds, OsmProgress &pulse,
    const std::function<void( osmium::memory::Buffer && )> &take
  );
  /// Of a sorted .pbf whose things are there once.
  bool saysSorted();

private:
  struct Block
  {
    std::uint64_t offset;
    std::uint64_t size;
  };
  using Buffers = std::vector<osmium::memory::Buffer>;

  std::size_t endOfSlice( std::size_t first ) const;
  std::string bytes( std::size_t first, std::size_t end );
  Buffers decoded( const std::string &bytes, osmium::osm_entity_bits::type kinds );

  void list();

  const OsmInput &mInput;
  std::ifstream mFile;
  Block mHeader {};
  std::vector<Block> mBlocks; ///< of data
  osmium::thread::Pool mPool;
};

} // namespace lacuna
