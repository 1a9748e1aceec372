// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/spatial_index.h"
#include "../core/polling.h"
#include "hilbert.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lacuna
{

// A packed R-tree filled along the Hilbert curve (Kamel and Faloutsos 1993), in the flat layout of Flatbush.

SpatialIndex::SpatialIndex( std::span<const Box> boxes, const std::shared_ptr<MappedStorage> &storage )
  : mBoxes( storage )
  , mTargets( storage )
{
  std::vector<std::uint64_t> order; // curve position, then item number: ties stay in input order
  order.reserve( boxes.size() );
  for ( const Box &box : boxes )
    if ( !box.isEmpty() )
      mBounds.add( box );
  const double sx = mBounds.width() > 0 ? 65535 / mBounds.width() : 0;
  const double sy = mBounds.height() > 0 ? 65535 / mBounds.height() : 0;
  for ( std::size_t i = 0; i < boxes.size(); ++i )
  {
    poll( i );
    const Box &box = boxes[i];
    if ( box.isEmpty() )
      continue;
    const auto x = static_cast<std::uint32_t>( ( ( box.xMin + box.xMax ) / 2 - mBounds.xMin ) * sx );
    const auto y = static_cast<std::uint32_t>( ( ( box.yMin + box.yMax ) / 2 - mBounds.yMin ) * sy );
    order.push_back(
      static_cast<std::uint64_t>( hilbertKey( std::min( x, 65535U ), std::min( y, 65535U ) ) ) << 32 | i
    );
  }
  sortByCurve( order );
  mCount = order.size();
  if ( mCount == 0 )
    return;

  std::size_t total = mCount;
  for ( std::size_t level = mCount; level > 1; )
  {
    level = ( level + NODE_SIZE - 1 ) / NODE_SIZE;
    total += level;
  }
  if ( mCount == 1 )
    ++total;
  mBoxes.reserve( total );
  mTargets.reserve( total );
  for ( const std::uint64_t key : order )
  {
    poll( mTargets.size() );
    mTargets.push_back( static_cast<std::uint32_t>( key ) );
    mBoxes.push_back( boxes[static_cast<std::uint32_t>( key )] );
  }
  mLevelEnds.push_back( static_cast<std::uint32_t>( mCount ) );
  std::size_t begin = 0;
  do
  {
    const std::size_t end = mBoxes.size();
    for ( std::size_t node = begin; node < end; node += NODE_SIZE )
    {
      poll( node / NODE_SIZE );
      Box box;
      for ( std::size_t i = node; i < std::min<std::size_t>( node + NODE_SIZE, end ); ++i )
        box.add( mBoxes[i] );
      mTargets.push_back( static_cast<std::uint32_t>( node ) );
      mBoxes.push_back( box );
    }
    begin = end;
    mLevelEnds.push_back( static_cast<std::uint32_t>( mBoxes.size() ) );
  } while ( mBoxes.size() - begin > 1 );
}

std::uint32_t SpatialIndex::levelEnd( std::uint32_t node ) const
{
  return *std::upper_bound( mLevelEnds.begin(), mLevelEnds.end(), node );
}

void SpatialIndex::push( std::vector<Entry> &heap, Entry entry )
{
  heap.push_back( entry );
  std::push_heap( heap.begin(), heap.end(), []( const Entry &a, const Entry &b ) {
    return a.squaredDistance > b.squaredDistance;
  } );
}

SpatialIndex::Entry SpatialIndex::pop( std::vector<Entry> &heap )
{
  std::pop_heap( heap.begin(), heap.end(), []( const Entry &a, const Entry &b ) {
    return a.squaredDistance > b.squaredDistance;
  } );
  const Entry entry = heap.back();
  heap.pop_back();
  return entry;
}

} // namespace lacuna
