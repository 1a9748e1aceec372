// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Platzman and Bartholdi, Spacefilling curves and the planar travelling salesman problem, JACM 36 (1989).
#include "lacuna/field/visit_order.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace lacuna
{

namespace
{

constexpr unsigned BITS = 26; // a cell of 0.6 m at the equator
constexpr double CELLS = 1U << BITS;

std::uint32_t cellOf( double share )
{
  return static_cast<std::uint32_t>( std::clamp( share * CELLS, 0., CELLS - 1 ) );
}

// Position along the curve: the square is halved again and again, each quarter turned so that the curve goes on.
std::uint64_t curveKey( const Point &place )
{
  std::uint32_t x = cellOf( ( place.x + 180 ) / 360 ), y = cellOf( ( place.y + 180 ) / 360 );
  std::uint64_t key = 0;
  for ( std::uint32_t side = 1U << ( BITS - 1 ); side > 0; side /= 2 )
  {
    const bool right = x & side, above = y & side;
    key = key * 4 + ( right ? ( above ? 2 : 3 ) : ( above ? 1 : 0 ) );
    if ( above )
      continue;
    if ( right )
    {
      x = ~x;
      y = ~y;
    }
    std::swap( x, y );
  }
  return key;
}

} // namespace

std::vector<std::uint32_t> visitOrder( std::span<const Point> places, std::span<const std::uint32_t> rounds )
{
  std::vector<std::uint64_t> keys;
  keys.reserve( places.size() );
  for ( const Point &place : places )
    keys.push_back( curveKey( place ) );
  std::vector<std::uint32_t> order( places.size() );
  std::iota( order.begin(), order.end(), 0U );
  std::sort( order.begin(), order.end(), [&]( std::uint32_t a, std::uint32_t b ) {
    return std::tuple( rounds[a], keys[a], a ) < std::tuple( rounds[b], keys[b], b );
  } );
  return order;
}

} // namespace lacuna
