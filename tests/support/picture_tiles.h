// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>
#include <string>
#include <vector>

namespace lacuna::testing
{

/// One picture of a tile, as the service tells it.
struct TilePicture
{
  std::uint64_t id;
  std::string sequence;
  std::uint64_t at; ///< milliseconds
  bool pano;
  double x; ///< of the extent, from the west and north edges
  double y;
};

/// A vector tile after the specification of Mapbox 2.1, written byte by byte.
class PictureTileBytes
{
public:
  static constexpr unsigned EXTENT = 4096;

  static std::string of( const std::vector<TilePicture> &pictures, const std::string &layer = "image" )
  {
    const char *const keys[] = { "captured_at", "id", "sequence_id", "is_pano" };
    std::string body = field( 1, layer );
    std::string values;
    std::uint64_t value = 0;
    for ( const TilePicture &picture : pictures )
    {
      std::string tags;
      for ( std::uint64_t key = 0; key < 4; ++key )
        tags += number( key ) + number( value++ );
      values += field( 4, key( 5, 0 ) + number( picture.at ) ) + field( 4, key( 5, 0 ) + number( picture.id ) )
                + field( 4, field( 1, picture.sequence ) ) + field( 4, key( 7, 0 ) + number( picture.pano ? 1 : 0 ) );
      const std::string shape = number( 9 ) + number( zigzag( picture.x ) ) + number( zigzag( picture.y ) );
      body += field( 2, field( 2, tags ) + key( 3, 0 ) + number( 1 ) + field( 4, shape ) );
    }
    for ( const char *name : keys )
      body += field( 3, name );
    body += values + key( 5, 0 ) + number( EXTENT ) + key( 15, 0 ) + number( 2 );
    return field( 3, body );
  }

  /// Where in a tile of zoom 14 a place lies, in units of the extent.
  static void place( double longitude, double latitude, std::uint32_t tileX, std::uint32_t tileY, double &x, double &y )
  {
    const double phi = latitude * std::numbers::pi / 180;
    x = ( ( longitude + 180 ) / 360 * 16384 - tileX ) * EXTENT;
    y = ( ( 1 - std::log( std::tan( phi ) + 1 / std::cos( phi ) ) / std::numbers::pi ) / 2 * 16384 - tileY ) * EXTENT;
  }

private:
  static std::string number( std::uint64_t value )
  {
    std::string bytes;
    for ( ; value > 0x7F; value >>= 7 )
      bytes += static_cast<char>( ( value & 0x7F ) | 0x80 );
    return bytes + static_cast<char>( value );
  }
  static std::string key( std::uint64_t tag, std::uint64_t type ) { return number( tag << 3 | type ); }
  static std::string field( std::uint64_t tag, const std::string &bytes )
  {
    return key( tag, 2 ) + number( bytes.size() ) + bytes;
  }
  static std::uint64_t zigzag( double value )
  {
    const auto whole = static_cast<std::int64_t>( std::llround( value ) );
    return static_cast<std::uint64_t>( whole << 1 ^ whole >> 63 );
  }
};

} // namespace lacuna::testing
