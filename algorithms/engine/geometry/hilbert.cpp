// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "hilbert.h"
#include "../core/polling.h"

#include <algorithm>
#include <cstddef>

namespace lacuna
{

// The branch-free form published with Flatbush and by rawrunprotected.
std::uint32_t hilbertKey( std::uint32_t x, std::uint32_t y )
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

// Linear, where comparing is not.
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
    pollNow();
    for ( const std::uint64_t key : order )
      other[start[bucket( key )]++] = key;
    order.swap( other );
  }
}

} // namespace lacuna
