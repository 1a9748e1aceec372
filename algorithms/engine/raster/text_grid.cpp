// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "text_grid.h"
#include "lacuna/error.h"

#include <cpl_vsi.h>

#include <algorithm>
#include <cctype>
#include <memory>
#include <string_view>
#include <vector>

namespace lacuna
{

// Counts the values of a text grid, since GDAL fills what a cut file lacks. Formats: Esri ASCII, GRASS ASCII, Surfer 6
// text, as GDAL’s drivers document them.

namespace
{

constexpr std::size_t PIECE_BYTES = 1 << 20;
constexpr std::size_t SURFER_HEAD_TOKENS = 9; // DSAA, and two numbers each of counts, x, y and values

struct CloseFile
{
  void operator()( VSILFILE *file ) const { VSIFCloseL( file ); }
};

// Reads words sign by sign.
class Token
{
public:
  void begin() { *this = Token(); }
  bool isEmpty() const { return mLength == 0; }

  void take( char c )
  {
    const char sign = static_cast<char>( std::tolower( static_cast<unsigned char>( c ) ) );
    if ( mLength < START )
      mStart[mLength] = sign;
    ++mLength;
    mNumber = mNumber && fits( sign );
    mBefore = sign;
  }
  // The name of a value in the head: north, ncols …
  bool isName() const { return std::isalpha( static_cast<unsigned char>( mStart[0] ) ) && !isNotANumber(); }
  bool isValue() const { return ( mNumber && mDigits > 0 ) || isNotANumber() || ( mLength == 1 && mStart[0] == '*' ); }

private:
  static constexpr std::size_t START = 4;

  // Whether a number can go on with this sign.
  bool fits( char sign )
  {
    if ( sign >= '0' && sign <= '9' )
      return ++mDigits > 0;
    if ( sign == '.' || sign == ',' )
      return mPoints++ == 0 && mExponents == 0;
    if ( sign == 'e' || sign == 'd' )
      return mDigits > 0 && mExponents++ == 0;
    return ( sign == '+' || sign == '-' ) && ( mLength == 1 || mBefore == 'e' || mBefore == 'd' );
  }
  // nan, -nan, inf, 1.#QNAN and the like
  bool isNotANumber() const
  {
    const std::string_view start( mStart, std::min( mLength, START ) );
    const std::string_view unsignedStart
      = start.starts_with( '-' ) || start.starts_with( '+' ) ? start.substr( 1 ) : start;
    return unsignedStart.starts_with( "nan" ) || unsignedStart.starts_with( "inf" )
           || unsignedStart.starts_with( "1.#" );
  }

  char mStart[START] {};
  std::size_t mLength = 0;
  int mDigits = 0, mPoints = 0, mExponents = 0;
  char mBefore = ' ';
  bool mNumber = true;
};

// Counts values byte by byte.
class TextGridCounter
{
public:
  explicit TextGridCounter( std::size_t head, bool namedHead, std::size_t wanted )
    : mHead( head )
    , mNamedHead( namedHead )
    , mWanted( wanted )
  {}

  // False: nothing more is wanted.
  bool take( char c )
  {
    if ( c == ' ' || ( c >= '\t' && c <= '\r' ) )
    {
      endToken();
      return mGood && mValues < mWanted;
    }
    mToken.take( c );
    return true;
  }
  void end() { endToken(); }
  std::size_t values() const { return mValues; }

private:
  void endToken()
  {
    if ( mToken.isEmpty() )
      return;
    const bool name = mToken.isName();
    if ( mHead > 0 )
      --mHead;
    else if ( mNamedHead && mValues == 0 && ( name || mAfterName ) )
      mAfterName = name;
    else if ( mToken.isValue() )
      ++mValues;
    else
      mGood = false;
    mToken.begin();
  }

  std::size_t mHead;
  bool mNamedHead;
  std::size_t mWanted;
  std::size_t mValues = 0;
  Token mToken;
  bool mAfterName = false, mGood = true;
};

} // namespace

TextGrid textGridOf( const std::string &driver )
{
  if ( driver == "GSAG" )
    return TextGrid::FromBottom;
  return driver == "AAIGrid" || driver == "GRASSASCIIGrid" || driver == "ISG" || driver == "XYZ" ? TextGrid::FromTop
                                                                                                 : TextGrid::None;
}

void requireWholeTextGrid(
  const std::string &path, const std::string &driver, std::size_t columns, std::size_t rows,
  const std::function<bool()> &stop
)
{
  const bool surfer = driver == "GSAG";
  if ( !surfer && driver != "AAIGrid" && driver != "GRASSASCIIGrid" )
    return;
  const std::unique_ptr<VSILFILE, CloseFile> file( VSIFOpenL( path.c_str(), "rb" ) );
  if ( !file )
    return;
  TextGridCounter counter( surfer ? SURFER_HEAD_TOKENS : 0, !surfer, columns * rows );
  std::vector<char> piece( PIECE_BYTES );
  bool more = true;
  while ( more )
  {
    const std::size_t got = VSIFReadL( piece.data(), 1, piece.size(), file.get() );
    for ( std::size_t i = 0; i < got && more; ++i )
      more = counter.take( piece[i] );
    if ( stop && stop() )
      throw Canceled();
    if ( got == 0 )
    {
      counter.end();
      break;
    }
  }
  if ( counter.values() < columns * rows )
    throw Error(
      ErrorCode::RasterCut,
      { path, std::to_string( counter.values() / std::max<std::size_t>( 1, columns ) ), std::to_string( rows ) }
    );
}

} // namespace lacuna
