// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// QR codes as ISO/IEC 18004:2015 describes them; clauses are named where a rule comes from one. Written here because
// no library for it can become part of the plugin on every system.

#include "lacuna/qr_code.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>

namespace lacuna
{

namespace
{

constexpr int LAST_VERSION = 20;
constexpr int MASKS = 8;

// Level M, by version (table 9).
constexpr std::array<int, LAST_VERSION + 1> CORRECTION_OF_BLOCK { 0,  10, 16, 26, 18, 24, 16, 18, 22, 22, 26,
                                                                  30, 22, 22, 24, 24, 28, 28, 26, 26, 26 };
constexpr std::array<int, LAST_VERSION + 1> BLOCKS { 0, 1, 1, 1, 2,  2,  4,  4,  4,  5, 5,
                                                     5, 8, 9, 9, 10, 10, 11, 13, 14, 16 };

constexpr std::uint8_t PAD_FIRST = 0xEC, PAD_SECOND = 0x11;

using Bytes = std::vector<std::uint8_t>;

// Where alignment patterns have their centres (annex E).
std::vector<int> alignmentCentres( int version )
{
  std::vector<int> centres;
  if ( version == 1 )
    return centres;
  const int count = version / 7 + 2;
  const int last = 4 * version + 10;
  const int step = ( ( last - 6 ) + 2 * ( count - 1 ) - 1 ) / ( 2 * ( count - 1 ) ) * 2;
  for ( int i = 0; i < count - 1; ++i )
    centres.push_back( last - i * step );
  centres.push_back( 6 );
  std::reverse( centres.begin(), centres.end() );
  return centres;
}

// Modules that are left for data and correction, in whole bytes.
int codewordsOf( int version )
{
  const int size = 4 * version + 17;
  int modules = size * size - 3 * 64 - 2 * 15 - 1 - 2 * ( size - 16 );
  if ( version > 1 )
  {
    const int centres = version / 7 + 2;
    modules -= ( centres * centres - 3 ) * 25 - 2 * ( centres - 2 ) * 5;
  }
  if ( version >= 7 )
    modules -= 36;
  return modules / 8;
}

int dataCodewordsOf( int version )
{
  const auto at = static_cast<std::size_t>( version );
  return codewordsOf( version ) - CORRECTION_OF_BLOCK[at] * BLOCKS[at];
}

// The product in the field of 256 elements with x^8 + x^4 + x^3 + x^2 + 1.
std::uint8_t product( std::uint8_t a, std::uint8_t b )
{
  int sum = 0;
  for ( int bit = 7; bit >= 0; --bit )
  {
    sum = ( sum << 1 ) ^ ( ( sum >> 7 ) * 0x11D );
    if ( ( b >> bit ) & 1 )
      sum ^= a;
  }
  return static_cast<std::uint8_t>( sum );
}

// The product of (x - 2^i) for i below the degree, without its leading one.
Bytes generator( int degree )
{
  Bytes factors( static_cast<std::size_t>( degree ), 0 );
  factors.back() = 1;
  std::uint8_t root = 1;
  for ( int i = 0; i < degree; ++i )
  {
    for ( std::size_t j = 0; j < factors.size(); ++j )
    {
      factors[j] = product( factors[j], root );
      if ( j + 1 < factors.size() )
        factors[j] = static_cast<std::uint8_t>( factors[j] ^ factors[j + 1] );
    }
    root = product( root, 2 );
  }
  return factors;
}

Bytes correctionOf( const Bytes &data, const Bytes &factors )
{
  Bytes rest( factors.size(), 0 );
  for ( const std::uint8_t byte : data )
  {
    const auto factor = static_cast<std::uint8_t>( byte ^ rest.front() );
    std::rotate( rest.begin(), rest.begin() + 1, rest.end() );
    rest.back() = 0;
    for ( std::size_t i = 0; i < rest.size(); ++i )
      rest[i] = static_cast<std::uint8_t>( rest[i] ^ product( factors[i], factor ) );
  }
  return rest;
}

// Mode, length, the bytes, the end, and padding (7.4).
Bytes dataOf( std::string_view text, int version )
{
  std::vector<bool> bits;
  const auto append = [&bits]( unsigned value, int count ) {
    for ( int i = count - 1; i >= 0; --i )
      bits.push_back( ( ( value >> i ) & 1 ) != 0 );
  };
  append( 4, 4 );
  append( static_cast<unsigned>( text.size() ), version < 10 ? 8 : 16 );
  for ( const char sign : text )
    append( static_cast<unsigned char>( sign ), 8 );
  const auto room = static_cast<std::size_t>( dataCodewordsOf( version ) ) * 8;
  append( 0, static_cast<int>( std::min<std::size_t>( 4, room - bits.size() ) ) );
  append( 0, static_cast<int>( ( 8 - bits.size() % 8 ) % 8 ) );
  for ( std::uint8_t pad = PAD_FIRST; bits.size() < room; pad = pad == PAD_FIRST ? PAD_SECOND : PAD_FIRST )
    append( pad, 8 );
  Bytes bytes( bits.size() / 8, 0 );
  for ( std::size_t i = 0; i < bits.size(); ++i )
    if ( bits[i] )
      bytes[i / 8] = static_cast<std::uint8_t>( bytes[i / 8] | ( 0x80 >> ( i % 8 ) ) );
  return bytes;
}

// The data cut into blocks, each with its correction, and taken from them in turn (7.6).
Bytes interleaved( const Bytes &data, int version )
{
  const auto at = static_cast<std::size_t>( version );
  const auto blocks = static_cast<std::size_t>( BLOCKS[at] );
  const auto correction = static_cast<std::size_t>( CORRECTION_OF_BLOCK[at] );
  const std::size_t shorter = data.size() / blocks, longer = data.size() % blocks;
  const Bytes factors = generator( CORRECTION_OF_BLOCK[at] );
  std::vector<Bytes> parts, corrections;
  std::size_t from = 0;
  for ( std::size_t i = 0; i < blocks; ++i )
  {
    const std::size_t length = shorter + ( i + longer >= blocks ? 1 : 0 );
    const auto begin = data.begin() + static_cast<std::ptrdiff_t>( from );
    parts.emplace_back( begin, begin + static_cast<std::ptrdiff_t>( length ) );
    corrections.push_back( correctionOf( parts.back(), factors ) );
    from += length;
  }
  Bytes all;
  for ( std::size_t i = 0; i <= shorter; ++i )
    for ( const Bytes &part : parts )
      if ( i < part.size() )
        all.push_back( part[i] );
  for ( std::size_t i = 0; i < correction; ++i )
    for ( const Bytes &part : corrections )
      all.push_back( part[i] );
  return all;
}

// The square while it is drawn: what holds a function is not masked.
class Drawing
{
public:
  explicit Drawing( int version ) : mVersion( version ), mSize( 4 * version + 17 )
  {
    mDark.assign( static_cast<std::size_t>( mSize * mSize ), 0 );
    mFixed = mDark;
    drawPatterns();
  }

  void drawData( const Bytes &bytes )
  {
    std::size_t bit = 0;
    for ( int right = mSize - 1; right >= 1; right -= 2 )
    {
      if ( right == 6 ) // the upright timing pattern
        right = 5;
      for ( int step = 0; step < mSize; ++step )
        for ( int x = right; x >= right - 1; --x )
        {
          const bool upwards = ( ( right + 1 ) & 2 ) == 0;
          const int y = upwards ? mSize - 1 - step : step;
          if ( mFixed[at( x, y )] || bit >= bytes.size() * 8 )
            continue;
          mDark[at( x, y )] = ( bytes[bit / 8] >> ( 7 - bit % 8 ) ) & 1;
          ++bit;
        }
    }
  }

  // Draws over the data the mask that reads best (7.8.3).
  void mask()
  {
    int best = 0, least = std::numeric_limits<int>::max();
    for ( int i = 0; i < MASKS; ++i )
    {
      turn( i );
      drawFormat( i );
      if ( const int marks = penalty(); marks < least )
      {
        best = i;
        least = marks;
      }
      turn( i ); // back again
    }
    turn( best );
    drawFormat( best );
  }

  QrCode code() const { return { mSize, mDark }; }

private:
  std::size_t at( int x, int y ) const { return static_cast<std::size_t>( y * mSize + x ); }

  void fix( int x, int y, bool dark )
  {
    mDark[at( x, y )] = dark ? 1 : 0;
    mFixed[at( x, y )] = 1;
  }

  void drawPatterns()
  {
    for ( int i = 0; i < mSize; ++i )
    {
      fix( 6, i, i % 2 == 0 );
      fix( i, 6, i % 2 == 0 );
    }
    drawFinder( 3, 3 );
    drawFinder( mSize - 4, 3 );
    drawFinder( 3, mSize - 4 );
    const std::vector<int> centres = alignmentCentres( mVersion );
    for ( const int x : centres )
      for ( const int y : centres )
        if ( !( x == 6 && y == 6 ) && !( x == 6 && y == mSize - 7 ) && !( x == mSize - 7 && y == 6 ) )
          for ( int dy = -2; dy <= 2; ++dy )
            for ( int dx = -2; dx <= 2; ++dx )
              fix( x + dx, y + dy, std::max( std::abs( dx ), std::abs( dy ) ) != 1 );
    drawFormat( 0 );
    drawVersion();
  }

  void drawFinder( int x, int y )
  {
    for ( int dy = -4; dy <= 4; ++dy )
      for ( int dx = -4; dx <= 4; ++dx )
      {
        const int ring = std::max( std::abs( dx ), std::abs( dy ) );
        if ( x + dx >= 0 && x + dx < mSize && y + dy >= 0 && y + dy < mSize )
          fix( x + dx, y + dy, ring != 2 && ring != 4 );
      }
  }

  // Level M and the mask, with their own correction, twice (7.9).
  void drawFormat( int mask )
  {
    int rest = mask; // level M is 00
    for ( int i = 0; i < 10; ++i )
      rest = ( rest << 1 ) ^ ( ( rest >> 9 ) * 0x537 );
    const int bits = ( mask << 10 | rest ) ^ 0x5412;
    const auto bit = [bits]( int i ) { return ( ( bits >> i ) & 1 ) != 0; };
    for ( int i = 0; i <= 5; ++i )
      fix( 8, i, bit( i ) );
    fix( 8, 7, bit( 6 ) );
    fix( 8, 8, bit( 7 ) );
    fix( 7, 8, bit( 8 ) );
    for ( int i = 9; i < 15; ++i )
      fix( 14 - i, 8, bit( i ) );
    for ( int i = 0; i < 8; ++i )
      fix( mSize - 1 - i, 8, bit( i ) );
    for ( int i = 8; i < 15; ++i )
      fix( 8, mSize - 15 + i, bit( i ) );
    fix( 8, mSize - 8, true );
  }

  void drawVersion() // 7.10
  {
    if ( mVersion < 7 )
      return;
    int rest = mVersion;
    for ( int i = 0; i < 12; ++i )
      rest = ( rest << 1 ) ^ ( ( rest >> 11 ) * 0x1F25 );
    const int bits = mVersion << 12 | rest;
    for ( int i = 0; i < 18; ++i )
    {
      const bool dark = ( ( bits >> i ) & 1 ) != 0;
      const int far = mSize - 11 + i % 3, near = i / 3;
      fix( far, near, dark );
      fix( near, far, dark );
    }
  }

  static bool isTurned( int mask, int x, int y ) // table 10
  {
    switch ( mask )
    {
      case 0:
        return ( x + y ) % 2 == 0;
      case 1:
        return y % 2 == 0;
      case 2:
        return x % 3 == 0;
      case 3:
        return ( x + y ) % 3 == 0;
      case 4:
        return ( x / 3 + y / 2 ) % 2 == 0;
      case 5:
        return x * y % 2 + x * y % 3 == 0;
      case 6:
        return ( x * y % 2 + x * y % 3 ) % 2 == 0;
      default:
        return ( ( x + y ) % 2 + x * y % 3 ) % 2 == 0;
    }
  }

  void turn( int mask )
  {
    for ( int y = 0; y < mSize; ++y )
      for ( int x = 0; x < mSize; ++x )
        if ( !mFixed[at( x, y )] && isTurned( mask, x, y ) )
          mDark[at( x, y )] ^= 1;
  }

  // Marks of one line: long runs, and what looks like a finder with four light modules at one side.
  template <class IsDark>
  int marksOf( const IsDark &isDark ) const
  {
    static constexpr std::array<bool, 7> FINDER { true, false, true, true, true, false, true };
    int marks = 0;
    for ( int from = 0; from < mSize; )
    {
      int to = from;
      while ( to < mSize && isDark( to ) == isDark( from ) )
        ++to;
      if ( to - from >= 5 )
        marks += to - from - 2;
      from = to;
    }
    const auto isLight = [&]( int from, int to ) {
      for ( int i = from; i < to; ++i )
        if ( i >= 0 && i < mSize && isDark( i ) )
          return false;
      return true;
    };
    for ( int from = 0; from + 7 <= mSize; ++from )
    {
      bool same = true;
      for ( int i = 0; i < 7 && same; ++i )
        same = isDark( from + i ) == FINDER[static_cast<std::size_t>( i )];
      if ( same )
        marks += 40 * ( ( isLight( from - 4, from ) ? 1 : 0 ) + ( isLight( from + 7, from + 11 ) ? 1 : 0 ) );
    }
    return marks;
  }

  int penalty() const
  {
    int marks = 0, dark = 0;
    for ( int i = 0; i < mSize; ++i )
    {
      marks += marksOf( [&]( int x ) { return mDark[at( x, i )] != 0; } );
      marks += marksOf( [&]( int y ) { return mDark[at( i, y )] != 0; } );
    }
    for ( int y = 0; y < mSize; ++y )
      for ( int x = 0; x < mSize; ++x )
      {
        const std::uint8_t own = mDark[at( x, y )];
        dark += own;
        if ( x + 1 < mSize && y + 1 < mSize && own == mDark[at( x + 1, y )] && own == mDark[at( x, y + 1 )]
             && own == mDark[at( x + 1, y + 1 )] )
          marks += 3;
      }
    return marks + 10 * ( std::abs( 20 * dark - 10 * mSize * mSize ) / ( mSize * mSize ) );
  }

  int mVersion;
  int mSize;
  std::vector<std::uint8_t> mDark;
  std::vector<std::uint8_t> mFixed;
};

} // namespace

QrCode qrCode( std::string_view text )
{
  const auto fits = [&]( int version ) {
    return 4 + ( version < 10 ? 8 : 16 ) + 8 * text.size()
           <= 8 * static_cast<std::size_t>( dataCodewordsOf( version ) );
  };
  int version = 1;
  while ( version <= LAST_VERSION && !fits( version ) )
    ++version;
  if ( version > LAST_VERSION )
    return {};
  Drawing drawing( version );
  drawing.drawData( interleaved( dataOf( text, version ), version ) );
  drawing.mask();
  return drawing.code();
}

} // namespace lacuna
