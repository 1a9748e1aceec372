// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/layer.h"

#include <cstdint>
#include <numeric>
#include <vector>

namespace lacuna
{

/// Union-find whose roots are the smallest members, so that numbering does not depend on the order of joins.
class Groups
{
public:
  explicit Groups( std::size_t size ) : mParent( size ) { std::iota( mParent.begin(), mParent.end(), 0U ); }
  std::uint32_t root( std::uint32_t item )
  {
    while ( mParent[item] != item )
    {
      mParent[item] = mParent[mParent[item]];
      item = mParent[item];
    }
    return item;
  }
  void join( std::uint32_t a, std::uint32_t b )
  {
    a = root( a );
    b = root( b );
    if ( a != b )
      mParent[std::max( a, b )] = std::min( a, b );
  }

private:
  std::vector<std::uint32_t> mParent;
};

/// Numbers the blocks of a layer: usable footprints within options.blockGapM of each other, transitively.
void joinBlocks( Layer &layer, const MetricFrame &frame, const LayerOptions &options, const Monitor &monitor );

/// How many footprints each block has.
std::vector<std::uint32_t> blockSizes( const Layer &layer );

} // namespace lacuna
