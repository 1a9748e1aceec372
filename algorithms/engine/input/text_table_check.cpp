// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "text_table_check.h"
#include "../core/utf8_path.h"
#include "lacuna/error.h"

#include <algorithm>
#include <fstream>
#include <vector>

namespace lacuna
{

// A state machine after RFC 4180, which finds rows that were cut or lost their quotes.

namespace
{

constexpr std::size_t PIECE_BYTES = 1 << 18;
// Too many values in fewer rows than these are damage of some rows, in more of them a habit of who wrote the table.
constexpr std::size_t MAX_DAMAGED_PERCENT = 10;

// The sign that stands most often in the line of the names, of those that separate values.
char separatorOf( const std::string &line )
{
  char best = ',';
  for ( const char sign : { ';', '\t', '|' } )
    if ( std::count( line.begin(), line.end(), sign ) > std::count( line.begin(), line.end(), best ) )
      best = sign;
  return best;
}

// Walks over a table byte by byte, quotes as RFC 4180 has them.
class CsvScanner
{
public:
  explicit CsvScanner( char separator ) : mSeparator( separator ) {}

  void take( char c )
  {
    if ( c == '\0' && mFirstZero == 0 )
      mFirstZero = mLine;
    mLine += c == '\n' ? 1 : 0;
    if ( mQuoted )
    {
      mWasQuote = c == '"';
      mQuoted = !mWasQuote; // a second one opens again
      return;
    }
    if ( c == '"' && ( mAtStart || mWasQuote ) )
      mQuoted = true;
    mWasQuote = c == '"';
    mAtStart = c == mSeparator || c == '\n';
    if ( c == mSeparator )
      ++mValues;
    else if ( c == '\n' )
      endRow();
    else if ( c != '\r' )
      mEmpty = false;
  }

  void end()
  {
    mWhole = !mQuoted;
    if ( !mEmpty || mValues > 1 )
    {
      mLastOpen = true;
      endRow();
    }
  }

  // The first line that is wrong; 0: none. rows: how many there are.
  std::size_t wrongLine( std::size_t &good, std::size_t &rows ) const
  {
    rows = mRows;
    good = mRows - mOdd;
    if ( mFirstZero > 0 )
      return mFirstZero;
    if ( !mWhole || ( mLastOpen && mLastShort ) )
      return mLastStart;
    return mOdd > 0 && mOdd * 100 < MAX_DAMAGED_PERCENT * mRows ? mFirstOdd : 0;
  }

private:
  void endRow()
  {
    const bool blank = mEmpty && mValues == 1;
    if ( !blank && mExpected == 0 )
      mExpected = mValues;
    else if ( !blank )
    {
      ++mRows;
      mLastStart = mStart;
      mLastShort = mValues < mExpected;
      if ( mValues > mExpected )
        mFirstOdd = mOdd++ == 0 ? mStart : mFirstOdd;
    }
    mValues = 1;
    mEmpty = true;
    mStart = mLine;
  }

  char mSeparator;
  bool mQuoted = false, mAtStart = true, mWasQuote = false, mEmpty = true, mWhole = true, mLastOpen = false,
       mLastShort = false;
  std::size_t mLine = 1, mStart = 1, mValues = 1, mExpected = 0, mRows = 0, mOdd = 0, mFirstOdd = 0, mFirstZero = 0,
              mLastStart = 0;
};

} // namespace

void requireSoundTextTable( const std::string &path )
{
  std::ifstream file( utf8Path( path ), std::ios::binary );
  std::string first;
  if ( !std::getline( file, first ) || first.starts_with( "\xFF\xFE" ) || first.starts_with( "\xFE\xFF" ) )
    return;
  file.clear();
  file.seekg( 0 );
  CsvScanner scanner( separatorOf( first ) );
  std::vector<char> piece( PIECE_BYTES );
  while ( file )
  {
    file.read( piece.data(), static_cast<std::streamsize>( piece.size() ) );
    for ( std::streamsize i = 0; i < file.gcount(); ++i )
      scanner.take( piece[static_cast<std::size_t>( i )] );
  }
  scanner.end();
  std::size_t good = 0, rows = 0;
  if ( const std::size_t line = scanner.wrongLine( good, rows ); line > 0 )
    throw Error(
      ErrorCode::TextDamaged, { path, std::to_string( line ), std::to_string( good ), std::to_string( rows ) }
    );
}

} // namespace lacuna
