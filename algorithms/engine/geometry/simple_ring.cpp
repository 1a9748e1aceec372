// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "simple_ring.h"

#include <cmath>

namespace lacuna
{

// Clears most rings of self-crossings by comparing all pairs of edges under a forward error bound (Shewchuk 1997);
// doubtful ones go to GEOS.

namespace
{

// Above, GEOS’s sweep wins over comparing all pairs. Chosen for speed; no result depends on it.
constexpr std::size_t MAX_RING_VERTICES = 48;

// Sign of a cross product, or 0 when rounding could have made it; not cross(), since the bound needs both products.
int side( const double *a, const double *b, const double *c )
{
  const double left = ( b[0] - a[0] ) * ( c[1] - a[1] );
  const double right = ( b[1] - a[1] ) * ( c[0] - a[0] );
  const double cross = left - right;
  if ( std::abs( cross ) <= 1e-14 * ( std::abs( left ) + std::abs( right ) ) )
    return 0;
  return cross > 0 ? 1 : -1;
}

bool apart( const double *a, const double *b, const double *c, const double *d )
{
  return std::max( a[0], b[0] ) < std::min( c[0], d[0] ) || std::max( c[0], d[0] ) < std::min( a[0], b[0] )
         || std::max( a[1], b[1] ) < std::min( c[1], d[1] ) || std::max( c[1], d[1] ) < std::min( a[1], b[1] );
}

bool surelyDisjoint( const double *a, const double *b, const double *c, const double *d )
{
  if ( apart( a, b, c, d ) )
    return true;
  return side( a, b, c ) * side( a, b, d ) > 0 || side( c, d, a ) * side( c, d, b ) > 0;
}

} // namespace

bool isCertainlySimple( const Footprints::Ring &ring )
{
  const std::size_t n = ring.size;
  if ( n < 3 || n > MAX_RING_VERTICES )
    return false;
  const auto at = [&ring, n]( std::size_t i ) { return ring.xy + 2 * ( i % n ); };
  for ( std::size_t i = 0; i < n; ++i )
  {
    const double *a = at( i );
    const double *b = at( i + 1 );
    const double *c = at( i + 2 );
    const double ahead = ( b[0] - a[0] ) * ( c[0] - b[0] ) + ( b[1] - a[1] ) * ( c[1] - b[1] );
    if ( ahead <= 0 && side( a, b, c ) == 0 ) // a spike
      return false;
    for ( std::size_t j = i + 2; j < n; ++j )
    {
      if ( i == 0 && j == n - 1 )
        continue;
      if ( !surelyDisjoint( a, b, at( j ), at( j + 1 ) ) )
        return false;
    }
  }
  return true;
}

} // namespace lacuna
