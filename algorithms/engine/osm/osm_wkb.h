// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <osmium/osm/location.hpp>

#include <cstdint>
#include <cstring>
#include <vector>

namespace lacuna
{

/// Well-known binary, little endian, of whole-number degrees.
class OsmWkb
{
public:
  using Ring = std::vector<osmium::Location>;
  using Rings = std::vector<Ring>; ///< the outer one first

  static std::vector<unsigned char> point( osmium::Location place )
  {
    OsmWkb wkb;
    wkb.head( POINT );
    wkb.place( place );
    return std::move( wkb.mBytes );
  }
  static std::vector<unsigned char> line( const osmium::Location *places, std::size_t count )
  {
    OsmWkb wkb;
    wkb.mBytes.reserve( 9 + count * 16 );
    wkb.head( LINE );
    wkb.places( places, count );
    return std::move( wkb.mBytes );
  }
  static std::vector<unsigned char> multipolygon( const std::vector<Rings> &polygons )
  {
    OsmWkb wkb;
    wkb.head( MULTIPOLYGON );
    wkb.number( polygons.size() );
    for ( const Rings &rings : polygons )
    {
      wkb.head( POLYGON );
      wkb.number( rings.size() );
      for ( const Ring &ring : rings )
        wkb.places( ring.data(), ring.size() );
    }
    return std::move( wkb.mBytes );
  }

private:
  static constexpr std::uint32_t POINT = 1;
  static constexpr std::uint32_t LINE = 2;
  static constexpr std::uint32_t POLYGON = 3;
  static constexpr std::uint32_t MULTIPOLYGON = 6;

  void head( std::uint32_t type )
  {
    mBytes.push_back( 1 );
    number( type );
  }
  void number( std::size_t value )
  {
    for ( int shift = 0; shift < 32; shift += 8 )
      mBytes.push_back( static_cast<unsigned char>( value >> shift & 0xFFU ) );
  }
  void places( const osmium::Location *places, std::size_t count )
  {
    number( count );
    for ( std::size_t i = 0; i < count; ++i )
      place( places[i] );
  }
  void place( osmium::Location location )
  {
    const double ordinates[2] = { location.lon_without_check(), location.lat_without_check() };
    const std::size_t end = mBytes.size();
    mBytes.resize( end + sizeof( ordinates ) );
    std::memcpy( mBytes.data() + end, ordinates, sizeof( ordinates ) );
  }

  std::vector<unsigned char> mBytes;
};

} // namespace lacuna
