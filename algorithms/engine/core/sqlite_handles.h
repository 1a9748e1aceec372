// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <sqlite3.h>

#include <memory>
#include <string>

namespace lacuna
{

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

/// Null where it cannot be opened.
inline Database openedForReading( const std::string &path )
{
  constexpr int WAIT_FOR_WRITERS_MS = 2000;
  sqlite3 *opened = nullptr;
  const int opening = sqlite3_open_v2( path.c_str(), &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr );
  Database database( opened );
  if ( opening != SQLITE_OK )
    return nullptr;
  sqlite3_busy_timeout( opened, WAIT_FOR_WRITERS_MS );
  return database;
}

inline std::string quoted( const std::string &name )
{
  std::string text = "\"";
  for ( const char c : name )
    text += c == '"' ? std::string( "\"\"" ) : std::string( 1, c );
  return text + "\"";
}

/// Null where the sentence makes no sense to the database.
inline Statement prepared( const Database &database, const std::string &sql )
{
  sqlite3_stmt *statement = nullptr;
  sqlite3_prepare_v2( database.get(), sql.c_str(), -1, &statement, nullptr );
  return Statement( statement );
}

/// "table", "view" …, as SQLite keeps it; empty where nothing bears the name, of any case of letters.
inline std::string kindOf( const Database &database, const std::string &name )
{
  const Statement kind = prepared(
    database, "SELECT type FROM sqlite_master WHERE type IN ('table', 'view') AND lower(name) = lower(?1)"
  );
  if ( !kind || sqlite3_bind_text( kind.get(), 1, name.c_str(), -1, SQLITE_TRANSIENT ) != SQLITE_OK
       || sqlite3_step( kind.get() ) != SQLITE_ROW )
    return {};
  const unsigned char *type = sqlite3_column_text( kind.get(), 0 );
  return type ? reinterpret_cast<const char *>( type ) : "";
}

} // namespace lacuna
