// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "shapefile_check.h"
#include "../core/utf8_path.h"
#include "lacuna/error.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <vector>

namespace lacuna
{

// Compares .shp, .shx and .dbf with each other after the ESRI Shapefile Technical Description (1998): GDAL reads a cut
// file as far as it goes.

namespace
{

constexpr std::uint64_t SHP_HEAD_BYTES = 100;
constexpr std::uint64_t INDEX_ROW_BYTES = 8;
constexpr std::uint64_t RECORD_HEAD_BYTES = 8;

// Bytes of a file at any place, read in pieces: places mostly rise.
class Bytes
{
public:
  explicit Bytes( const std::filesystem::path &path ) : mName( nameOf( path ) ), mFile( path, std::ios::binary )
  {
    std::error_code none;
    mSize = mFile ? std::filesystem::file_size( path, none ) : 0;
    mSize = none ? 0 : mSize;
  }
  bool isThere() const { return mFile.is_open(); }
  std::uint64_t size() const { return mSize; }
  const std::string &name() const { return mName; }

  // count bytes, at most PIECE_BYTES; null where the file ends before.
  const unsigned char *at( std::uint64_t place, std::uint64_t count )
  {
    if ( place > mSize || count > mSize - place )
      return nullptr;
    if ( place < mBegin || place + count > mBegin + mPiece.size() )
    {
      mPiece.resize( static_cast<std::size_t>( std::min<std::uint64_t>( PIECE_BYTES, mSize - place ) ) );
      mFile.clear();
      mFile.seekg( static_cast<std::streamoff>( place ) );
      mFile.read( reinterpret_cast<char *>( mPiece.data() ), static_cast<std::streamsize>( mPiece.size() ) );
      mPiece.resize( static_cast<std::size_t>( std::max<std::streamsize>( 0, mFile.gcount() ) ) );
      mBegin = place;
      if ( mPiece.size() < count )
        return nullptr;
    }
    return mPiece.data() + ( place - mBegin );
  }

private:
  static constexpr std::uint64_t PIECE_BYTES = 1 << 16;
  static std::string nameOf( const std::filesystem::path &path )
  {
    const std::u8string name = path.filename().u8string();
    return { name.begin(), name.end() };
  }
  std::string mName;
  std::ifstream mFile;
  std::uint64_t mSize = 0;
  std::uint64_t mBegin = 0;
  std::vector<unsigned char> mPiece;
};

std::uint64_t big( const unsigned char *at )
{
  return std::uint64_t { at[0] } << 24 | std::uint64_t { at[1] } << 16 | std::uint64_t { at[2] } << 8
         | std::uint64_t { at[3] };
}
std::uint64_t little( const unsigned char *at, int bytes )
{
  std::uint64_t value = 0;
  for ( int i = bytes - 1; i >= 0; --i )
    value = value << 8 | at[i];
  return value;
}

Bytes beside( const std::string &path, const char *lower, const char *upper )
{
  std::filesystem::path file = utf8Path( path );
  for ( const char *extension : { lower, upper } )
    if ( file.replace_extension( extension ); std::filesystem::exists( file ) )
      break;
  return Bytes( file );
}

struct Table
{
  std::uint64_t rows = 0;
  std::uint64_t head = 0;
  std::uint64_t length = 0; // of a row
};

bool readTable( Bytes &dbf, Table &table )
{
  const unsigned char *head = dbf.at( 0, 12 );
  if ( !head )
    return false;
  table = { little( head + 4, 4 ), little( head + 8, 2 ), little( head + 10, 2 ) };
  return table.length > 0 && table.head > 0;
}

class Check
{
public:
  explicit Check( const std::string &path )
    : mPath( path )
    , mShapes( utf8Path( path ) )
    , mIndex( beside( path, ".shx", ".SHX" ) )
    , mTable( beside( path, ".dbf", ".DBF" ) )
  {}

  void run()
  {
    const std::uint64_t indexed = mIndex.isThere() ? indexRows() : 0;
    const std::uint64_t listed = mTable.isThere() ? tableRows() : indexed;
    if ( mIndex.isThere() && indexed != listed )
      fail( std::min( indexed, listed ), std::max( indexed, listed ), mTable.name() );
    if ( mIndex.isThere() )
      requireRecords( indexed );
  }

private:
  [[noreturn]] void fail( std::uint64_t good, std::uint64_t all, const std::string &where ) const
  {
    throw Error( ErrorCode::RowsUnreadable, { mPath, std::to_string( good ), std::to_string( all ), where } );
  }

  std::uint64_t indexRows()
  {
    const unsigned char *head = mIndex.at( 0, SHP_HEAD_BYTES );
    if ( !head )
      fail( 0, 0, mIndex.name() );
    const std::uint64_t said = 2 * big( head + 24 );
    const std::uint64_t there = ( mIndex.size() - SHP_HEAD_BYTES ) / INDEX_ROW_BYTES;
    if ( said > mIndex.size() )
      fail( there, ( said - SHP_HEAD_BYTES ) / INDEX_ROW_BYTES, mIndex.name() );
    return there;
  }

  std::uint64_t tableRows()
  {
    Table table;
    if ( !readTable( mTable, table ) )
      fail( 0, 0, mTable.name() );
    const std::uint64_t there = mTable.size() < table.head ? 0 : ( mTable.size() - table.head ) / table.length;
    if ( there < table.rows )
      fail( there, table.rows, mTable.name() );
    for ( std::uint64_t row = 0; row < table.rows; ++row )
    {
      const unsigned char *mark = mTable.at( table.head + row * table.length, 1 );
      if ( !mark || ( *mark != ' ' && *mark != '*' ) )
        fail( row, table.rows, mTable.name() + " " + std::to_string( row + 1 ) );
    }
    return table.rows;
  }

  void requireRecords( std::uint64_t rows )
  {
    std::uint64_t good = 0, misnumbered = 0, damaged = 0, firstDamaged = 0, firstMisnumbered = 0;
    for ( std::uint64_t row = 0; row < rows; ++row )
    {
      const unsigned char *entry = mIndex.at( SHP_HEAD_BYTES + row * INDEX_ROW_BYTES, INDEX_ROW_BYTES );
      const std::uint64_t place = entry ? 2 * big( entry ) : 0;
      const std::uint64_t length = entry ? 2 * big( entry + 4 ) : 0;
      const unsigned char *head = mShapes.at( place, RECORD_HEAD_BYTES );
      if ( !entry || !head || place < SHP_HEAD_BYTES || length > mShapes.size() - place - RECORD_HEAD_BYTES )
      {
        firstDamaged = damaged++ == 0 ? row + 1 : firstDamaged;
        continue;
      }
      ++good;
      if ( big( head ) != row + 1 )
        firstMisnumbered = misnumbered++ == 0 ? row + 1 : firstMisnumbered;
    }
    if ( damaged > 0 )
      fail( good, rows, mShapes.name() + " " + std::to_string( firstDamaged ) );
    // Some writers number otherwise: where most of the numbers are right, a wrong one is another record than the one
    // meant.
    if ( misnumbered > 0 && misnumbered * 4 < rows )
      fail( rows - misnumbered, rows, mShapes.name() + " " + std::to_string( firstMisnumbered ) );
  }

  const std::string mPath;
  Bytes mShapes;
  Bytes mIndex;
  Bytes mTable;
};

} // namespace

void requireSoundShapefile( const std::string &path ) { Check( path ).run(); }

std::size_t deletedRows( const std::string &path )
{
  Bytes dbf = beside( path, ".dbf", ".DBF" );
  Table table;
  if ( !dbf.isThere() || !readTable( dbf, table ) )
    return 0;
  std::size_t deleted = 0;
  for ( std::uint64_t row = 0; row < table.rows; ++row )
  {
    const unsigned char *mark = dbf.at( table.head + row * table.length, 1 );
    if ( !mark )
      break;
    deleted += *mark == '*' ? 1 : 0;
  }
  return deleted;
}

} // namespace lacuna
