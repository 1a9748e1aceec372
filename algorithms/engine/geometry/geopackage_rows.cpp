// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "geopackage_rows.h"
#include "../core/sqlite_handles.h"
#include "lacuna/error.h"

#include <cstdint>
#include <limits>
#include <string_view>

namespace lacuna
{

namespace
{

// Views and tables WITHOUT ROWID do not.
bool numbersItsRows( const Database &database, const std::string &name )
{
  return kindOf( database, name ) == "table" && prepared( database, "SELECT rowid FROM " + quoted( name ) ) != nullptr;
}

enum class RowOutcome
{
  Row,
  Stopped,
  Unfit
};

class RowCursor
{
public:
  RowCursor( const GeoPackageTable &table, sqlite3_stmt *rows ) : mTable( table ), mRows( rows ) {}

  RowOutcome take( const std::function<bool( const GeoPackageRow & )> &onRow )
  {
    // The fid is the row number exactly where it is a whole number that rises from row to row.
    if ( sqlite3_column_type( mRows, 0 ) != SQLITE_INTEGER )
      return RowOutcome::Unfit;
    const long long fid = sqlite3_column_int64( mRows, 0 );
    if ( mCount > 0 && fid <= mRow.fid )
      return RowOutcome::Unfit;
    mRow.fid = fid;
    ++mCount;
    const int kind = sqlite3_column_type( mRows, 1 );
    if ( kind != SQLITE_BLOB && kind != SQLITE_NULL )
      return RowOutcome::Unfit;
    const void *bytes = sqlite3_column_blob( mRows, 1 );
    mRow.geometry = {
      static_cast<const unsigned char *>( bytes ),
      bytes ? static_cast<std::size_t>( sqlite3_column_bytes( mRows, 1 ) ) : 0
    };
    if ( !mTable.idColumn.empty() && !takeId() )
      return RowOutcome::Unfit;
    return onRow( mRow ) ? RowOutcome::Row : RowOutcome::Stopped;
  }
  std::size_t count() const { return mCount; }

private:
  bool takeId()
  {
    mRow.id.clear();
    const int kind = sqlite3_column_type( mRows, 2 );
    if ( kind == SQLITE_NULL )
      return true;
    if ( kind != ( mTable.idIsText ? SQLITE_TEXT : SQLITE_INTEGER ) )
      return false;
    if ( mTable.idIsText )
    {
      mRow.id = reinterpret_cast<const char *>( sqlite3_column_text( mRows, 2 ) );
      return true;
    }
    const long long number = sqlite3_column_int64( mRows, 2 );
    mRow.id = std::to_string( number );
    using Small = std::numeric_limits<std::int32_t>;
    return !mTable.idIsSmall || ( number >= Small::min() && number <= Small::max() );
  }

  const GeoPackageTable &mTable;
  sqlite3_stmt *mRows;
  GeoPackageRow mRow;
  std::size_t mCount = 0;
};

// What others hold open or locked is read through QGIS, which waits and finds its ways. What is broken is not: there,
// rows would go without a word.
bool isBroken( int code ) { return ( code & 0xFF ) == SQLITE_CORRUPT || ( code & 0xFF ) == SQLITE_NOTADB; }

// How many rows GDAL has noted of a table; -1: nothing noted. Other writers do not keep it up to date: it is a hint.
long long notedRows( const Database &database, const std::string &table )
{
  const Statement noted
    = prepared( database, "SELECT feature_count FROM gpkg_ogr_contents WHERE lower(table_name) = lower(?1)" );
  if ( !noted || sqlite3_bind_text( noted.get(), 1, table.c_str(), -1, SQLITE_TRANSIENT ) != SQLITE_OK
       || sqlite3_step( noted.get() ) != SQLITE_ROW )
    return -1;
  return sqlite3_column_type( noted.get(), 0 ) == SQLITE_INTEGER ? sqlite3_column_int64( noted.get(), 0 ) : -1;
}

// What is wrong with the pages of the file; empty: nothing. Reads all of it.
std::string damageOf( const Database &database )
{
  const Statement checking = prepared( database, "PRAGMA integrity_check(1)" );
  if ( !checking || sqlite3_step( checking.get() ) != SQLITE_ROW )
    return sqlite3_errmsg( database.get() );
  const unsigned char *found = sqlite3_column_text( checking.get(), 0 );
  const std::string text = found ? reinterpret_cast<const char *>( found ) : "";
  // Values that break a rule of their column are no damage.
  constexpr std::string_view PAGES = "*** in database main ***\n";
  if ( text.starts_with( PAGES ) )
    return text.substr( PAGES.size(), text.find( '\n', PAGES.size() ) - PAGES.size() );
  return text.find( "missing from index" ) != std::string::npos || text.starts_with( "wrong # of entries" )
           ? text
           : std::string();
}

// What is read of one table in one state of the file.
class TableReading
{
public:
  TableReading( const std::string &path, std::string table )
    : mPath( path )
    , mTable( std::move( table ) )
    , mDatabase( openedForReading( path ) )
  {}

  // Counted and read in one state of the file, whatever is written meanwhile. False: not in this way.
  bool begin() const
  {
    return mDatabase && sqlite3_exec( mDatabase.get(), "BEGIN", nullptr, nullptr, nullptr ) == SQLITE_OK
           && numbersItsRows( mDatabase, mTable );
  }
  const Database &database() const { return mDatabase; }

  Error broken( const std::string &read, const std::string &expected, std::string why = {} ) const
  {
    if ( why.empty() )
      why = damageOf( mDatabase );
    return Error(
      ErrorCode::RowsUnreadable, { mPath, read, expected, why.empty() ? sqlite3_errmsg( mDatabase.get() ) : why }
    );
  }

  std::optional<std::size_t> count() const
  {
    const Statement counting = prepared( mDatabase, "SELECT count(*) FROM " + quoted( mTable ) );
    const int counted = counting ? sqlite3_step( counting.get() ) : sqlite3_errcode( mDatabase.get() );
    if ( counted == SQLITE_ROW )
      return static_cast<std::size_t>( sqlite3_column_int64( counting.get(), 0 ) );
    if ( isBroken( counted ) )
      throw broken( "0", notedAs(), sqlite3_errmsg( mDatabase.get() ) );
    return std::nullopt;
  }

  // Rows can go with a page whose damage does not show in reading it: where fewer were read than noted, the pages are
  // looked at.
  void requireNoted( std::size_t read ) const
  {
    const long long noted = notedRows( mDatabase, mTable );
    if ( noted < 0 || static_cast<std::size_t>( noted ) == read )
      return;
    if ( const std::string damage = damageOf( mDatabase ); !damage.empty() )
      throw broken( std::to_string( read ), std::to_string( noted ), damage );
  }
  void requireSound( std::size_t read ) const
  {
    if ( const std::string damage = damageOf( mDatabase ); !damage.empty() )
      throw broken( std::to_string( read ), notedAs(), damage );
  }
  bool isNoted( std::size_t read ) const { return notedRows( mDatabase, mTable ) == static_cast<long long>( read ); }

private:
  std::string notedAs() const
  {
    const long long noted = notedRows( mDatabase, mTable );
    return noted < 0 ? "?" : std::to_string( noted );
  }

  std::string mPath;
  std::string mTable;
  Database mDatabase;
};

} // namespace

bool readGeoPackageRows( const GeoPackageTable &table, const std::function<bool( const GeoPackageRow & )> &onRow )
{
  const TableReading file( table.path, table.table );
  const std::optional<std::size_t> expected = file.begin() ? file.count() : std::nullopt;
  if ( !expected )
    return false;
  std::string columns = quoted( table.fidColumn ) + ", " + quoted( table.geometryColumn );
  if ( !table.idColumn.empty() )
    columns += ", " + quoted( table.idColumn );
  const Statement rows = prepared( file.database(), "SELECT " + columns + " FROM " + quoted( table.table ) );
  if ( !rows )
    return false;
  RowCursor cursor( table, rows.get() );
  int step = SQLITE_ROW;
  while ( ( step = sqlite3_step( rows.get() ) ) == SQLITE_ROW )
  {
    const RowOutcome outcome = cursor.take( onRow );
    if ( outcome == RowOutcome::Unfit )
      file.requireSound( cursor.count() ); // else the rows are as they were written, and QGIS reads them
    if ( outcome != RowOutcome::Row )
      return outcome == RowOutcome::Stopped;
  }
  if ( step != SQLITE_DONE || cursor.count() != *expected )
    throw file.broken(
      std::to_string( cursor.count() ), std::to_string( *expected ),
      step == SQLITE_DONE ? std::string() : sqlite3_errmsg( file.database().get() )
    );
  file.requireNoted( cursor.count() );
  return true;
}

void requireGeoPackageRows( const std::string &path, const std::string &table, std::size_t read )
{
  const TableReading file( path, table );
  if ( !file.begin() || file.isNoted( read ) )
    return;
  const std::optional<std::size_t> expected = file.count();
  if ( expected && *expected != read )
    throw file.broken( std::to_string( read ), std::to_string( *expected ) );
  file.requireNoted( read );
}

std::optional<std::span<const unsigned char>> wkbOfGeoPackage( std::span<const unsigned char> geometry )
{
  constexpr std::size_t HEAD = 8;
  constexpr std::size_t ENVELOPE[] = { 0, 32, 48, 48, 64 };
  if ( geometry.size() < HEAD || geometry[0] != 'G' || geometry[1] != 'P' )
    return std::nullopt;
  const std::size_t kind = geometry[3] >> 1 & 7;
  const bool extended = geometry[3] & 0x20;
  if ( extended || kind >= std::size( ENVELOPE ) || geometry.size() < HEAD + ENVELOPE[kind] )
    return std::nullopt;
  return geometry.subspan( HEAD + ENVELOPE[kind] );
}

} // namespace lacuna
