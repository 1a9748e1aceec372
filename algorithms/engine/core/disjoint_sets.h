// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

namespace lacuna
{

/**
 * Disjoint sets with path halving (Tarjan and van Leeuwen 1984). unite() makes the smallest member the root, so that
 * numbering does not depend on the order of unions; attach() lets the caller choose the root.
 */
class DisjointSets
{
public:
  explicit DisjointSets( std::size_t size = 0 ) : mParent( size ) { std::iota( mParent.begin(), mParent.end(), 0U ); }
  std::size_t size() const { return mParent.size(); }
  /// The root of the set that holds an item.
  std::uint32_t find( std::uint32_t item )
  {
    while ( mParent[item] != item )
    {
      mParent[item] = mParent[mParent[item]];
      item = mParent[item];
    }
    return item;
  }
  void unite( std::uint32_t a, std::uint32_t b )
  {
    a = find( a );
    b = find( b );
    if ( a != b )
      mParent[std::max( a, b )] = std::min( a, b );
  }
  /// Joins two sets under the root of the second.
  void attach( std::uint32_t item, std::uint32_t to ) { mParent[find( item )] = find( to ); }

private:
  std::vector<std::uint32_t> mParent;
};

} // namespace lacuna
