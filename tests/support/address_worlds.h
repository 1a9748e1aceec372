// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "footprint_builders.h"
#include "lacuna/places/address_gaps.h"
#include "town/random.h"

#include <cstdint>
#include <vector>

namespace lacuna::testing
{

/// Made-up streets: plots with a house, an address each, and what OpenStreetMap has of them.
struct AddressWorld
{
  std::vector<Point> roofs;  ///< a point on each house, or in the plot
  std::vector<Point> doors;  ///< a point at the street
  Footprints houses;         ///< those OpenStreetMap has
  Footprints parcels;        ///< of all addresses
  std::vector<bool> isThere; ///< per address: its house is among houses
};

struct AddressWish
{
  std::uint64_t seed = 1;
  int rows = 12;
  int plots = 40; ///< a row
  double missing = 0.3;
  double dx = 0; ///< all points are moved by so much
  double dy = 0;
  double roofNoise = 1;
  double doorNoise = 2;
};

/// Rows of plots of 9 to 14 m on both sides of streets, 18 to 30 m deep, one in eight empty.
inline AddressWorld makeAddresses( const AddressWish &wish )
{
  town::Random random( wish.seed );
  AddressWorld world;
  const auto noise = [&]( double spread ) { // about normal
    double sum = 0;
    for ( int i = 0; i < 12; ++i )
      sum += random.between( -0.5, 0.5 );
    return spread * sum;
  };
  const auto place = [&]( double x, double y, double spread ) {
    return Point { x + wish.dx + noise( spread ), y + wish.dy + noise( spread ) };
  };
  for ( int row = 0; row < wish.rows; ++row )
  {
    const bool isNorth = row % 2 == 1; // of its street
    const double street = 80.0 * ( row / 2 );
    double x = random.between( 0, 20 );
    for ( int plot = 0; plot < wish.plots; ++plot )
    {
      const double width = random.between( 9, 14 ), depth = random.between( 18, 30 );
      const double front = isNorth ? street + 6 : street - 6, sign = isNorth ? 1 : -1;
      const double low = isNorth ? front : front - depth;
      addPolygon( world.parcels, { { x, low }, { x + width, low }, { x + width, low + depth }, { x, low + depth } } );
      const double back = random.between( 2, 6 ), size = width - random.between( 1, 3 ), deep = random.between( 7, 11 );
      const double left = x + 0.5, near = front + sign * back, far = near + sign * deep;
      const bool isBuilt = random.between( 0, 1 ) > 0.125, isMapped = random.between( 0, 1 ) > wish.missing;
      if ( isBuilt && isMapped )
      {
        const double y1 = std::min( near, far ), y2 = std::max( near, far );
        addPolygon( world.houses, { { left, y1 }, { left + size, y1 }, { left + size, y2 }, { left, y2 } } );
      }
      world.isThere.push_back( isBuilt && isMapped );
      world.roofs.push_back( place( left + size / 2, ( near + far ) / 2, wish.roofNoise ) );
      world.doors.push_back( place( x + width / 2, front + sign * 1.5, wish.doorNoise ) );
      x += width;
    }
  }
  return world;
}

} // namespace lacuna::testing
