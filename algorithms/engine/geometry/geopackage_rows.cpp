// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "geopackage_rows.h"
#include "lacuna/error.h"

#include <sqlite3.h>

#include <cstdint>
#include <limits>
#include <memory>

namespace lacuna
{

namespace
{

constexpr int WAIT_FOR_WRITERS_MS = 2000;

struct CloseDatabase
{
  void operator()( sqlite3 *database ) const { sqlite3_close_v2( database ); }
};
struct CloseStatement
{
  void operator()( sqlite3_stmt *statement ) const { sqlite3_finalize( statement ); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;
using Statement = std::unique_ptr<sqlite3_stmt, CloseStatement>;

std::string quoted( const std::string &name )
{
  std::string text = "\"";
  for ( const char c : name )
    text += c == '"' ? std::string( "\"\"" ) : std::string( 1, c );
  return text + "\"";
}

Statement prepared( const Database &database, const std::string &sql )
{
  sqlite3_stmt *statement = nullptr;
  sqlite3_prepare_v2( database.get(), sql.c_str(), -1, &statement, nullptr );
  return Statement( statement );
}

// Views and tables WITHOUT ROWID do not.
bool numbersItsRows( const Database &database, const GeoPackageTable &table )
{
  const Statement kind = prepared( database, "SELECT type FROM sqlite_master WHERE lower(name) = lower(?1)" );
  if ( !kind || sqlite3_bind_text( kind.get(), 1, table.table.c_str(), -1, SQLITE_TRANSIENT ) != SQLITE_OK || sqlite3_step( kind.get() ) != SQLITE_ROW )
    return false;
  const unsigned char *type = sqlite3_column_text( kind.get(), 0 );
  if ( !type || std::string( reinterpret_cast<const char *>( type ) ) != "table" )
    return false;
  return prepared( database, "SELECT rowid FROM " + quoted( table.table ) ) != nullptr;
}

enum class Taken
{
  Row,
  Stopped,
  Unfit
};

class Reading
{
public:
  Reading( const GeoPackageTable &table, sqlite3_stmt *rows ) : mTable( table ), mRows( rows ) {}

  Taken take( const std::function<bool( const GeoPackageRow & )> &onRow )
  {
    // The fid is the row number exactly where it is a whole number that rises from row to row.
    if ( sqlite3_column_type( mRows, 0 ) != SQLITE_INTEGER )
      return Taken::Unfit;
    const long long fid = sqlite3_column_int64( mRows, 0 );
    if ( mCount > 0 && fid <= mRow.fid )
      return Taken::Unfit;
    mRow.fid = fid;
    ++mCount;
    const int kind = sqlite3_column_type( mRows, 1 );
    if ( kind != SQLITE_BLOB && kind != SQLITE_NULL )
      return Taken::Unfit;
    const void *bytes = sqlite3_column_blob( mRows, 1 );
    mRow.geometry = { static_cast<const unsigned char *>( bytes ), bytes ? static_cast<std::size_t>( sqlite3_column_bytes( mRows, 1 ) ) : 0 };
    if ( !mTable.idColumn.empty() && !takeId() )
      return Taken::Unfit;
    return onRow( mRow ) ? Taken::Row : Taken::Stopped;
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
    return !mTable.idIsSmall || ( number >= std::numeric_limits<std::int32_t>::min() && number <= std::numeric_limits<std::int32_t>::max() );
  }

  const GeoPackageTable &mTable;
  sqlite3_stmt *mRows;
  GeoPackageRow mRow;
  std::size_t mCount = 0;
};

// What others hold open or locked is read through QGIS, which waits and finds its ways. What is broken is not: there, rows would go without a word.
bool isBroken( int code ) { return ( code & 0xFF ) == SQLITE_CORRUPT || ( code & 0xFF ) == SQLITE_NOTADB; }

} // namespace

bool readGeoPackageRows( const GeoPackageTable &table, const std::function<bool( const GeoPackageRow & )> &onRow )
{
  sqlite3 *opened = nullptr;
  const int opening = sqlite3_open_v2( table.path.c_str(), &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr );
  const Database database( opened );
  if ( opening != SQLITE_OK )
    return false;
  sqlite3_busy_timeout( database.get(), WAIT_FOR_WRITERS_MS );
  // Counted and read in one state of the file, whatever is written meanwhile.
  if ( sqlite3_exec( database.get(), "BEGIN", nullptr, nullptr, nullptr ) != SQLITE_OK || !numbersItsRows( database, table ) )
    return false;
  const auto broken = [&]( const std::string &read, const std::string &expected ) {
    return Error( ErrorCode::RowsUnreadable, { table.path, read, expected, sqlite3_errmsg( database.get() ) } );
  };
  const Statement counting = prepared( database, "SELECT count(*) FROM " + quoted( table.table ) );
  const int counted = counting ? sqlite3_step( counting.get() ) : sqlite3_errcode( database.get() );
  if ( counted != SQLITE_ROW )
  {
    if ( isBroken( counted ) )
      throw broken( "0", "?" );
    return false;
  }
  const std::size_t expected = static_cast<std::size_t>( sqlite3_column_int64( counting.get(), 0 ) );
  std::string columns = quoted( table.fidColumn ) + ", " + quoted( table.geometryColumn );
  if ( !table.idColumn.empty() )
    columns += ", " + quoted( table.idColumn );
  const Statement rows = prepared( database, "SELECT " + columns + " FROM " + quoted( table.table ) );
  if ( !rows )
    return false;
  Reading reading( table, rows.get() );
  int step = SQLITE_ROW;
  while ( ( step = sqlite3_step( rows.get() ) ) == SQLITE_ROW )
    if ( const Taken taken = reading.take( onRow ); taken != Taken::Row )
      return taken == Taken::Stopped;
  if ( step != SQLITE_DONE || reading.count() != expected )
    throw broken( std::to_string( reading.count() ), std::to_string( expected ) );
  return true;
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
