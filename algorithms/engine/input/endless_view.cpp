// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "endless_view.h"
#include "../core/sqlite_handles.h"
#include "../core/utf8_path.h"
#include "lacuna/error.h"

#include <algorithm>
#include <filesystem>
#include <vector>

namespace lacuna
{

namespace
{

// Steps of SQLite's machine between two looks, and looks: some seconds. What takes longer would hold up QGIS each time
// it asks for a count.
constexpr int STEPS = 1'000'000;
constexpr int LOOKS = 400;
constexpr long long ROWS = 1'000'000;
constexpr long long BYTES_PER_ROW = 64;
constexpr long long MAX_MORE_ROWS = 10'000'000;

int countDown( void *left ) { return --*static_cast<int *>( left ) <= 0; }

// Only a common table expression can refer to itself; the word RECURSIVE may be left out. Views may stand on views.
bool hasExpressions( const Database &database )
{
  const Statement found = prepared(
    database, "SELECT 1 FROM sqlite_master WHERE type = 'view' AND lower(sql) GLOB '*[^a-z_0-9]with[^a-z_0-9]*' LIMIT 1"
  );
  return found && sqlite3_step( found.get() ) == SQLITE_ROW;
}

std::vector<std::string> views( const Database &database, const std::string &table )
{
  std::vector<std::string> names;
  const Statement all = prepared(
    database, table.empty() ? "SELECT name FROM sqlite_master WHERE type = 'view' AND lower(name) IN (SELECT "
                              "lower(table_name) FROM gpkg_contents)"
                            : "SELECT name FROM sqlite_master WHERE type = 'view' AND lower(name) = lower(?1)"
  );
  if ( !all
       || ( !table.empty() && sqlite3_bind_text( all.get(), 1, table.c_str(), -1, SQLITE_TRANSIENT ) != SQLITE_OK ) )
    return names;
  while ( sqlite3_step( all.get() ) == SQLITE_ROW )
    if ( const unsigned char *name = sqlite3_column_text( all.get(), 0 ) )
      names.emplace_back( reinterpret_cast<const char *>( name ) );
  return names;
}

} // namespace

void requireEnd( const std::string &path, const std::string &table )
{
  const Database database = openedForReading( path );
  if ( !database || !hasExpressions( database ) )
    return;
  std::error_code none;
  const auto size = static_cast<long long>( std::filesystem::file_size( utf8Path( path ), none ) );
  const long long maxRows = ROWS + std::clamp( none ? 0 : size / BYTES_PER_ROW, 0LL, MAX_MORE_ROWS );
  for ( const std::string &view : views( database, table ) )
  {
    const Statement counting = prepared(
      database, "SELECT count(*) FROM (SELECT 1 FROM " + quoted( view ) + " LIMIT " + std::to_string( maxRows ) + ")"
    );
    if ( !counting )
      continue;
    int left = LOOKS;
    sqlite3_progress_handler( database.get(), STEPS, &countDown, &left );
    const int step = sqlite3_step( counting.get() );
    sqlite3_progress_handler( database.get(), 0, nullptr, nullptr );
    if ( step == SQLITE_INTERRUPT || ( step == SQLITE_ROW && sqlite3_column_int64( counting.get(), 0 ) >= maxRows ) )
      throw Error( ErrorCode::RowsEndless, { path, view } );
  }
}

} // namespace lacuna
