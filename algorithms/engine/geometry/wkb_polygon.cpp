// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "wkb_polygon.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace lacuna
{

// Well-known binary after OGC 06-103r4, with the flags of EWKB and the codes of ISO SQL/MM for Z and M.

namespace
{

constexpr std::uint32_t POINT = 1;
constexpr std::uint32_t LINE = 2;
constexpr std::uint32_t POLYGON = 3;
constexpr std::uint32_t MULTI_POINT = 4;
constexpr std::uint32_t MULTI_POLYGON = 6;
constexpr std::uint32_t CIRCULAR_LINE = 8;
constexpr std::uint32_t MULTI_SURFACE = 12;
constexpr std::uint32_t POLYHEDRAL = 15;
constexpr std::uint32_t TIN = 16;
constexpr std::uint32_t TRIANGLE = 17;

// Deeper than any writer nests collections, and no danger to the stack of who reads on.
constexpr int MAX_DEPTH = 16;

struct Kind
{
  std::uint32_t base;
  std::size_t ordinates;
};

// ISO adds 1000 for Z, 2000 for M, 3000 for both; the older notations set high bits.
Kind kindOf( std::uint32_t code )
{
  std::size_t ordinates = 2;
  if ( code & 0x80000000u )
    ++ordinates;
  if ( code & 0x40000000u )
    ++ordinates;
  code &= 0x0FFFFFFFu;
  const std::uint32_t thousands = code / 1000;
  ordinates += thousands == 3 ? 2 : thousands == 1 || thousands == 2 ? 1 : 0;
  return { thousands > 3 ? 0 : code % 1000, ordinates };
}

// Turns the bytes of a number round.
template <class T>
T swapped( T value )
{
  unsigned char bytes[sizeof( T )];
  std::memcpy( bytes, &value, sizeof( T ) );
  std::reverse( bytes, bytes + sizeof( T ) );
  std::memcpy( &value, bytes, sizeof( T ) );
  return value;
}

struct RingHead
{
  bool hole;
  bool used; // has points, and so has the outer ring of its part
  std::uint32_t count;
  std::size_t ordinates;
};

class WkbCursor
{
public:
  explicit WkbCursor( std::span<const unsigned char> wkb ) : mAt( wkb.data() ), mEnd( wkb.data() + wkb.size() ) {}
  bool good() const { return mGood; }

  // Byte order and type of the next geometry.
  Kind header()
  {
    if ( !has( 5 ) )
      return { 0, 2 };
    mSwap = ( *mAt++ == 1 ) != ( std::endian::native == std::endian::little );
    return kindOf( number() );
  }

  std::uint32_t number()
  {
    if ( !has( 4 ) )
      return 0;
    std::uint32_t value;
    std::memcpy( &value, mAt, 4 );
    mAt += 4;
    return mSwap ? swapped( value ) : value;
  }

  // Calls visit( x, y ) for the points of one ring.
  template <class Visit>
  void points( const RingHead &ring, const Visit &visit )
  {
    const std::size_t stride = 8 * ring.ordinates;
    if ( !has( static_cast<std::uint64_t>( ring.count ) * stride ) )
      return;
    for ( std::uint32_t i = 0; i < ring.count; ++i, mAt += stride )
      visit( ordinate( mAt ), ordinate( mAt + 8 ) );
  }

  void skip( std::uint64_t bytes )
  {
    if ( has( bytes ) )
      mAt += bytes;
  }

private:
  bool has( std::uint64_t bytes )
  {
    if ( mGood && bytes > static_cast<std::uint64_t>( mEnd - mAt ) )
      mGood = false;
    return mGood;
  }

  double ordinate( const unsigned char *at ) const
  {
    std::uint64_t bits;
    std::memcpy( &bits, at, 8 );
    return std::bit_cast<double>( mSwap ? swapped( bits ) : bits );
  }

  const unsigned char *mAt;
  const unsigned char *mEnd;
  bool mSwap = false;
  bool mGood = true;
};

// Calls visit( ring, cursor ) with the cursor at the points of each ring, which visit must read past; false where it is
// no polygon to the last byte. As QGIS does, a part without an outer ring is left out with its holes.
template <class Visit>
bool forEachRing( std::span<const unsigned char> wkb, const Visit &visit )
{
  WkbCursor cursor( wkb );
  const Kind whole = cursor.header();
  const bool multi = whole.base == MULTI_POLYGON;
  if ( !multi && whole.base != POLYGON )
    return false;
  const std::uint32_t parts = multi ? cursor.number() : 1;
  for ( std::uint32_t part = 0; part < parts && cursor.good(); ++part )
  {
    const Kind kind = multi ? cursor.header() : whole;
    if ( kind.base != POLYGON )
      return false;
    const std::uint32_t rings = cursor.number();
    bool outer = false;
    for ( std::uint32_t r = 0; r < rings && cursor.good(); ++r )
    {
      const std::uint32_t count = cursor.number();
      if ( r == 0 )
        outer = count > 0;
      visit( RingHead { r > 0, outer && count > 0, count, kind.ordinates }, cursor );
    }
  }
  return cursor.good();
}

// Walks over one geometry of any type; false where it is none, or is nested too deep.
bool skipGeometry( WkbCursor &cursor, int depth )
{
  const Kind kind = cursor.header();
  if ( kind.base == POINT )
  {
    cursor.skip( 8 * kind.ordinates );
    return cursor.good();
  }
  const bool line = kind.base == LINE || kind.base == CIRCULAR_LINE;
  const bool rings = kind.base == POLYGON || kind.base == TRIANGLE;
  const bool collection
    = ( kind.base >= MULTI_POINT && kind.base <= MULTI_SURFACE ) || kind.base == POLYHEDRAL || kind.base == TIN;
  if ( ( !line && !rings && !collection ) || depth >= MAX_DEPTH )
    return false;
  const std::uint32_t count = cursor.number();
  if ( line )
    cursor.skip( std::uint64_t { 8 } * kind.ordinates * count );
  for ( std::uint32_t i = 0; !line && i < count && cursor.good(); ++i )
  {
    if ( rings )
      cursor.skip( std::uint64_t { 8 } * kind.ordinates * cursor.number() );
    else if ( !skipGeometry( cursor, depth + 1 ) )
      return false;
  }
  return cursor.good();
}

} // namespace

bool wkbIsWhole( std::span<const unsigned char> wkb )
{
  WkbCursor cursor( wkb );
  return skipGeometry( cursor, 0 );
}

std::optional<SkipReason> appendWkbPolygon( std::span<const unsigned char> wkb, Footprints &out )
{
  // The whole is looked at before any of it is taken.
  bool finite = true;
  bool empty = true;
  const bool read = forEachRing( wkb, [&]( const RingHead &ring, WkbCursor &cursor ) {
    empty = empty && !ring.used;
    cursor.points( ring, [&]( double x, double y ) {
      finite = finite && ( !ring.used || ( std::isfinite( x ) && std::isfinite( y ) ) );
    } );
  } );
  if ( !read )
    return std::nullopt;
  const SkipReason reason = empty    ? SkipReason::EmptyGeometry
                            : finite ? SkipReason::None
                                     : SkipReason::InvalidCoordinates;
  if ( reason == SkipReason::None )
    forEachRing( wkb, [&]( const RingHead &ring, WkbCursor &cursor ) {
      if ( !ring.used )
      {
        cursor.points( ring, []( double, double ) {} );
        return;
      }
      out.beginRing( ring.hole );
      cursor.points( ring, [&]( double x, double y ) { out.addVertex( x, y ); } );
      out.endRing();
    } );
  out.endFeature();
  return reason;
}

} // namespace lacuna
