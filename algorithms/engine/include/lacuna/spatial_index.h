// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/box.h"
#include "lacuna/mapped_storage.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace lacuna
{

/**
 * A static R-tree packed in Hilbert order into two arrays (after Flatbush), over the non-empty boxes given.
 *
 * Built once, then read by any number of threads. Answers are item numbers, in the fixed order of the tree.
 */
class SpatialIndex
{
public:
  SpatialIndex() = default;
  /// storage: for the arrays, where they are large. \throws Canceled where the thread is told to stop (core/polling.h)
  explicit SpatialIndex( std::span<const Box> boxes, const std::shared_ptr<MappedStorage> &storage = nullptr );

  std::size_t size() const { return mCount; }
  const Box &bounds() const { return mBounds; }

  /// Calls visit( item ) for every item whose box meets the query; visit returns nothing.
  template <class Visit>
  void query( const Box &box, Visit &&visit ) const;

  /// The same until visit returns true; whether it did.
  template <class Visit>
  bool any( const Box &box, Visit &&visit ) const;

  /// Best-first search: visit( item, squaredBoxDistance ) with rising distance while it returns a limit (squared) not
  /// yet passed. Used for nearest neighbours: the visitor returns the squared distance beyond which nothing matters.
  template <class Visit>
  void nearest( const Box &box, double squaredLimit, Visit &&visit ) const;

private:
  static constexpr std::uint32_t NODE_SIZE = 8;
  struct Entry
  {
    double squaredDistance;
    std::uint32_t node;
    bool isItem;
  };
  std::uint32_t levelEnd( std::uint32_t node ) const;
  static void push( std::vector<Entry> &heap, Entry entry );
  static Entry pop( std::vector<Entry> &heap );

  std::size_t mCount = 0;
  BigVector<Box> mBoxes;             // items first, then each level up to the root
  BigVector<std::uint32_t> mTargets; // item number, or first child
  std::vector<std::uint32_t> mLevelEnds;
  Box mBounds;
};

template <class Visit>
void SpatialIndex::query( const Box &box, Visit &&visit ) const
{
  any( box, [&visit]( std::uint32_t item ) {
    visit( item );
    return false;
  } );
}

template <class Visit>
bool SpatialIndex::any( const Box &box, Visit &&visit ) const
{
  if ( mCount == 0 )
    return false;
  std::uint32_t stack[128];
  int depth = 0;
  std::uint32_t node = static_cast<std::uint32_t>( mBoxes.size() - 1 );
  while ( true )
  {
    const std::uint32_t end = std::min( node + NODE_SIZE, levelEnd( node ) );
    for ( std::uint32_t i = node; i < end; ++i )
    {
      if ( !mBoxes[i].intersects( box ) )
        continue;
      if ( i >= mCount )
        stack[depth++] = mTargets[i];
      else if ( visit( mTargets[i] ) )
        return true;
    }
    if ( depth == 0 )
      return false;
    node = stack[--depth];
  }
}

template <class Visit>
void SpatialIndex::nearest( const Box &box, double squaredLimit, Visit &&visit ) const
{
  if ( mCount == 0 )
    return;
  std::vector<Entry> heap;
  std::uint32_t node = static_cast<std::uint32_t>( mBoxes.size() - 1 );
  while ( true )
  {
    const std::uint32_t end = std::min( node + NODE_SIZE, levelEnd( node ) );
    for ( std::uint32_t i = node; i < end; ++i )
    {
      const double distance = mBoxes[i].squaredDistance( box );
      if ( distance <= squaredLimit )
        push( heap, { distance, mTargets[i], i < mCount } );
    }
    while ( true )
    {
      if ( heap.empty() )
        return;
      const Entry entry = pop( heap );
      if ( entry.squaredDistance > squaredLimit )
        return;
      if ( !entry.isItem )
      {
        node = entry.node;
        break;
      }
      squaredLimit = std::min( squaredLimit, visit( entry.node, entry.squaredDistance ) );
    }
  }
}

} // namespace lacuna
