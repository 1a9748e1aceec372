// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "grid_point.h"

#include <cmath>

namespace lacuna
{

// The in-circle predicate of Guibas and Stolfi 1985 with a floating-point filter, and in 128 bits where that is in
// doubt (Shewchuk 1997).

namespace
{

// A signed number of 128 bits, of which sums of products are needed and no more: not every compiler has one.
struct Wide
{
  std::uint64_t high = 0;
  std::uint64_t low = 0;

  void add( std::uint64_t addHigh, std::uint64_t addLow )
  {
    low += addLow;
    high += addHigh + ( low < addLow ? 1 : 0 );
  }
  void addProduct( std::int64_t a, std::int64_t b )
  {
    const std::uint64_t x = a < 0 ? 0 - static_cast<std::uint64_t>( a ) : static_cast<std::uint64_t>( a );
    const std::uint64_t y = b < 0 ? 0 - static_cast<std::uint64_t>( b ) : static_cast<std::uint64_t>( b );
    const std::uint64_t xl = x & 0xffffffffU;
    const std::uint64_t xh = x >> 32;
    const std::uint64_t yl = y & 0xffffffffU;
    const std::uint64_t yh = y >> 32;
    const std::uint64_t lowest = xl * yl;
    const std::uint64_t middle = xh * yl + ( lowest >> 32 );
    const std::uint64_t other = xl * yh + ( middle & 0xffffffffU );
    const std::uint64_t productLow = ( other << 32 ) | ( lowest & 0xffffffffU );
    const std::uint64_t productHigh = xh * yh + ( middle >> 32 ) + ( other >> 32 );
    if ( ( a < 0 ) == ( b < 0 ) )
      add( productHigh, productLow );
    else
      add( ~productHigh + ( productLow == 0 ? 1 : 0 ), 0 - productLow );
  }
  bool positive() const { return !( high >> 63 ) && ( high | low ); }
};

} // namespace

bool inCircle( const GridPoint &a, const GridPoint &b, const GridPoint &c, const GridPoint &d )
{
  const std::int64_t ax = std::int64_t( a.x ) - d.x;
  const std::int64_t ay = std::int64_t( a.y ) - d.y;
  const std::int64_t bx = std::int64_t( b.x ) - d.x;
  const std::int64_t by = std::int64_t( b.y ) - d.y;
  const std::int64_t cx = std::int64_t( c.x ) - d.x;
  const std::int64_t cy = std::int64_t( c.y ) - d.y;
  const std::int64_t minors[3] = { cross( bx, by, cx, cy ), cross( cx, cy, ax, ay ), cross( ax, ay, bx, by ) };
  const std::int64_t lifts[3] = { ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy };
  // Products rounded to doubles decide unless they nearly cancel: each is good to three roundings of 2^-53.
  double sum = 0;
  double size = 0;
  for ( int i = 0; i < 3; ++i )
  {
    const double product = static_cast<double>( minors[i] ) * static_cast<double>( lifts[i] );
    sum += product;
    size += std::fabs( product );
  }
  const double doubt = size * 1e-15;
  if ( sum > doubt )
    return true;
  if ( sum < -doubt )
    return false;
  Wide exact;
  for ( int i = 0; i < 3; ++i )
    exact.addProduct( minors[i], lifts[i] );
  return exact.positive();
}

} // namespace lacuna
