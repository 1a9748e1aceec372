// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "census.h"

#include <cmath>
#include <cstdio>

namespace town
{

namespace
{

double length( Point a, Point b ) { return std::hypot( b.x - a.x, b.y - a.y ); }

// A point inside a ring: the middle of its first triangle that turns as the ring does.
Point inside( const Ring &ring )
{
  for ( std::size_t i = 0; i < ring.size(); ++i )
  {
    const Point &a = ring[i], &b = ring[( i + 1 ) % ring.size()], &c = ring[( i + 2 ) % ring.size()];
    if ( ( b.x - a.x ) * ( c.y - a.y ) - ( b.y - a.y ) * ( c.x - a.x ) > 0 )
      return { ( a.x + b.x + c.x ) / 3, ( a.y + b.y + c.y ) / 3 };
  }
  return ring.front();
}

} // namespace

std::vector<Address> addressesOf( const Barrio &barrio )
{
  std::vector<Address> addresses;
  int number = 100;
  for ( const House &house : barrio.cadastre )
  {
    Random random( static_cast<std::uint64_t>( house.id ) * 2654435761u + 3 );
    random.next();
    number += 2 + random.below( 5 );
    if ( random.chance( 0.02 ) )
      continue;
    Address one;
    one.cadastreId = house.id;
    one.street = ( barrio.kind == Kind::Informal ? "Pasaje " : "Calle " ) + std::to_string( 1 + number / 400 );
    one.number = number;
    one.dwellings = house.floors > 2 ? 1 + random.below( house.floors ) : 1;
    for ( int k = 0; k < one.dwellings; ++k )
      one.people += 1 + random.below( barrio.kind == Kind::Informal ? 7 : 5 );
    // The door is two metres before the first wall, which is the one at the street.
    const Point &a = house.ring[0], &b = house.ring[1];
    const double side = length( a, b );
    one.door = { ( a.x + b.x ) / 2 + 2 * ( b.y - a.y ) / side, ( a.y + b.y ) / 2 - 2 * ( b.x - a.x ) / side };
    one.roof = inside( house.ring );
    addresses.push_back( one );
  }
  return addresses;
}

double unmetNeeds( const Barrio &barrio )
{
  Random random( static_cast<std::uint64_t>( std::llround( 1000 * ( barrio.outline[0].x + 7 * barrio.outline[0].y ) ) )
  );
  random.next();
  const double share = barrio.kind == Kind::Informal      ? random.between( 0.35, 0.6 )
                       : barrio.kind == Kind::Residential ? random.between( 0.02, 0.15 )
                                                          : random.between( 0.1, 0.25 );
  return std::round( 1000 * share ) / 1000;
}

Edit editOf( std::int64_t osmId )
{
  Random random( static_cast<std::uint64_t>( osmId ) * 0x9E3779B97F4A7C15ULL + 11 );
  random.next();
  Edit edit;
  char text[32];
  if ( random.chance( 0.33 ) )
    std::snprintf( text, sizeof text, "2019-05-14T%02d:%02d:00Z", random.below( 24 ), random.below( 60 ) );
  else
  {
    edit.version = 1 + random.below( 4 );
    std::snprintf(
      text, sizeof text, "%04d-%02d-%02dT12:00:00Z", 2012 + random.below( 14 ), 1 + random.below( 12 ),
      1 + random.below( 28 )
    );
  }
  edit.timestamp = text;
  edit.levels = random.chance( 0.2 ) ? 1 + random.below( 3 ) : 0;
  return edit;
}

} // namespace town
