// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/spatial_index.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lacuna
{

namespace
{

// Position along a Hilbert curve of order 16; the branch-free form published with Flatbush and by rawrunprotected.
std::uint32_t hilbert( std::uint32_t x, std::uint32_t y )
{
  std::uint32_t a = x ^ y;
  std::uint32_t b = 0xFFFF ^ a;
  std::uint32_t c = 0xFFFF ^ ( x | y );
  std::uint32_t d = x & ( y ^ 0xFFFF );
  std::uint32_t A = a | ( b >> 1 );
  std::uint32_t B = ( a >> 1 ) ^ a;
  std::uint32_t C = ( ( c >> 1 ) ^ ( b & ( d >> 1 ) ) ) ^ c;
  std::uint32_t D = ( ( a & ( c >> 1 ) ) ^ ( d >> 1 ) ) ^ d;
  for ( const unsigned shift : { 2U, 4U } )
  {
    a = A;
    b = B;
    c = C;
    d = D;
    A = ( a & ( a >> shift ) ) ^ ( b & ( b >> shift ) );
    B = ( a & ( b >> shift ) ) ^ ( b & ( ( a ^ b ) >> shift ) );
    C ^= ( a & ( c >> shift ) ) ^ ( b & ( d >> shift ) );
    D ^= ( b & ( c >> shift ) ) ^ ( ( a ^ b ) & ( d >> shift ) );
  }
  a = A;
  b = B;
  c = C;
  d = D;
  C ^= ( a & ( c >> 8 ) ) ^ ( b & ( d >> 8 ) );
  D ^= ( b & ( c >> 8 ) ) ^ ( ( a ^ b ) & ( d >> 8 ) );
  a = C ^ ( C >> 1 );
  b = D ^ ( D >> 1 );
  std::uint32_t i0 = x ^ y;
  std::uint32_t i1 = b | ( 0xFFFF ^ ( i0 | a ) );
  const auto spread = []( std::uint32_t v ) {
    v = ( v | ( v << 8 ) ) & 0x00FF00FF;
    v = ( v | ( v << 4 ) ) & 0x0F0F0F0F;
    v = ( v | ( v << 2 ) ) & 0x33333333;
    return ( v | ( v << 1 ) ) & 0x55555555;
  };
  return ( spread( i1 ) << 1 ) | spread( i0 );
}

// By the upper half, which is all there is to sort by: the lower one already rises. Linear, where comparing is not.
void sortByCurve( std::vector<std::uint64_t> &order )
{
  constexpr int BITS = 11;
  constexpr std::size_t BUCKETS = std::size_t { 1 } << BITS;
  if ( order.size() < BUCKETS )
  {
    std::sort( order.begin(), order.end() );
    return;
  }
  std::vector<std::uint64_t> other( order.size() );
  std::vector<std::size_t> start( BUCKETS + 1 );
  for ( int shift = 32; shift < 64; shift += BITS )
  {
    const auto bucket = [shift]( std::uint64_t key ) { return ( key >> shift ) & ( BUCKETS - 1 ); };
    std::fill( start.begin(), start.end(), 0 );
    for ( const std::uint64_t key : order )
      ++start[bucket( key ) + 1];
    for ( std::size_t i = 0; i < BUCKETS; ++i )
      start[i + 1] += start[i];
    for ( const std::uint64_t key : order )
      other[start[bucket( key )]++] = key;
    order.swap( other );
  }
}

} // namespace

SpatialIndex::SpatialIndex( std::span<const Box> boxes )
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
    const Box &box = boxes[i];
    if ( box.isEmpty() )
      continue;
    const auto x = static_cast<std::uint32_t>( ( ( box.xMin + box.xMax ) / 2 - mBounds.xMin ) * sx );
    const auto y = static_cast<std::uint32_t>( ( ( box.yMin + box.yMax ) / 2 - mBounds.yMin ) * sy );
    order.push_back( static_cast<std::uint64_t>( hilbert( std::min( x, 65535U ), std::min( y, 65535U ) ) ) << 32 | i );
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

std::uint32_t SpatialIndex::levelEnd( std::uint32_t node ) const { return *std::upper_bound( mLevelEnds.begin(), mLevelEnds.end(), node ); }

void SpatialIndex::push( std::vector<Entry> &heap, Entry entry )
{
  heap.push_back( entry );
  std::push_heap( heap.begin(), heap.end(), []( const Entry &a, const Entry &b ) { return a.squaredDistance > b.squaredDistance; } );
}

SpatialIndex::Entry SpatialIndex::pop( std::vector<Entry> &heap )
{
  std::pop_heap( heap.begin(), heap.end(), []( const Entry &a, const Entry &b ) { return a.squaredDistance > b.squaredDistance; } );
  const Entry entry = heap.back();
  heap.pop_back();
  return entry;
}

} // namespace lacuna
