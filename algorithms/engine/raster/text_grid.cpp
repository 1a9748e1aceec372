// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "text_grid.h"
#include "lacuna/error.h"

#include <cpl_vsi.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>
#include <string_view>
#include <vector>

namespace lacuna
{

namespace
{

constexpr std::size_t PIECE = 1 << 20;
constexpr std::size_t SURFER_HEAD = 9; // DSAA, and two numbers each of counts, x, y and values

struct CloseFile
{
  void operator()( VSILFILE *file ) const { VSIFCloseL( file ); }
};

// What may stand in a value: numbers, nan, inf, the star of GRASS.
std::array<bool, 256> valueSigns()
{
  std::array<bool, 256> signs {};
  for ( const char c : std::string_view( "0123456789+-.,eEdDnNaAiIfFtTyY*#" ) )
    signs[static_cast<unsigned char>( c )] = true;
  return signs;
}

// Counts values byte by byte.
class Walk
{
public:
  explicit Walk( std::size_t head, bool namedHead, std::size_t wanted ) : mHead( head ), mNamedHead( namedHead ), mWanted( wanted ) {}

  // False: nothing more is wanted.
  bool take( char c )
  {
    const auto byte = static_cast<unsigned char>( c );
    if ( byte == ' ' || ( byte >= '\t' && byte <= '\r' ) )
    {
      endWord();
      return mGood && mValues < mWanted;
    }
    if ( mLength++ == 0 )
    {
      mFirst = c;
      mClean = true;
    }
    mSecond = mLength == 2 ? c : mLength == 1 ? ' ' : mSecond;
    mClean = mClean && mSigns[byte];
    return true;
  }
  void end() { endWord(); }
  std::size_t values() const { return mValues; }

private:
  void endWord()
  {
    if ( mLength == 0 )
      return;
    const bool name = std::isalpha( static_cast<unsigned char>( mFirst ) )
                      && !( std::tolower( mFirst ) == 'n' && std::tolower( mSecond ) == 'a' ) && !( std::tolower( mFirst ) == 'i' && std::tolower( mSecond ) == 'n' );
    mLength = 0;
    if ( mHead > 0 )
      --mHead;
    else if ( mNamedHead && mValues == 0 && ( name || mAfterName ) )
      mAfterName = name;
    else if ( mClean )
      ++mValues;
    else
      mGood = false;
  }

  const std::array<bool, 256> mSigns = valueSigns();
  std::size_t mHead;
  bool mNamedHead;
  std::size_t mWanted;
  std::size_t mValues = 0;
  std::size_t mLength = 0;
  char mFirst = ' ', mSecond = ' ';
  bool mClean = true, mAfterName = false, mGood = true;
};

} // namespace

TextGrid textGridOf( const std::string &driver )
{
  if ( driver == "GSAG" )
    return TextGrid::FromBottom;
  return driver == "AAIGrid" || driver == "GRASSASCIIGrid" || driver == "ISG" || driver == "XYZ" ? TextGrid::FromTop : TextGrid::None;
}

void requireWholeTextGrid( const std::string &path, const std::string &driver, std::size_t columns, std::size_t rows, const std::function<bool()> &stop )
{
  const bool surfer = driver == "GSAG";
  if ( !surfer && driver != "AAIGrid" && driver != "GRASSASCIIGrid" )
    return;
  const std::unique_ptr<VSILFILE, CloseFile> file( VSIFOpenL( path.c_str(), "rb" ) );
  if ( !file )
    return;
  Walk walk( surfer ? SURFER_HEAD : 0, !surfer, columns * rows );
  std::vector<char> piece( PIECE );
  bool more = true;
  while ( more )
  {
    const std::size_t got = VSIFReadL( piece.data(), 1, piece.size(), file.get() );
    for ( std::size_t i = 0; i < got && more; ++i )
      more = walk.take( piece[i] );
    if ( stop && stop() )
      throw Canceled();
    if ( got == 0 )
    {
      walk.end();
      break;
    }
  }
  if ( walk.values() < columns * rows )
    throw Error( ErrorCode::RasterCut, { path, std::to_string( walk.values() / std::max<std::size_t>( 1, columns ) ), std::to_string( rows ) } );
}

} // namespace lacuna
