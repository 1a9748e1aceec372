// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/geopackage_tables.h"
#include "../core/sqlite_handles.h"
#include "lacuna/error.h"
#include "lacuna/input/reading_errors.h"

#include <cpl_port.h>
#include <gdal.h>
#include <ogr_api.h>

#include <functional>
#include <memory>
#include <string_view>

namespace lacuna
{

namespace
{

constexpr const char *STYLES = "layer_styles"; // QGIS's

int indexOf( GDALDatasetH data, const std::string &table )
{
  for ( int i = 0; i < GDALDatasetGetLayerCount( data ); ++i )
    if ( EQUAL( OGR_L_GetName( GDALDatasetGetLayer( data, i ) ), table.c_str() ) )
      return i;
  return -1;
}

using Dataset = std::unique_ptr<void, void ( * )( GDALDatasetH )>;

Dataset open( const std::string &path )
{
  const char *drivers[] = { "GPKG", nullptr };
  return Dataset(
    GDALOpenEx( path.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, drivers, nullptr, nullptr ),
    []( GDALDatasetH dataset ) { GDALClose( dataset ); }
  );
}

std::string literal( const std::string &name )
{
  std::string text = "'";
  for ( const char letter : name )
    text.append( letter == '\'' ? 2 : 1, letter );
  return text + '\'';
}

/**
 * Lets a cancel reach the spatial index that GDAL makes. GDALDatasetAbortSQL would stop whatever statement comes next,
 * and GDAL 3.10 does not outlive that of each; here only those that read the shapes and write the tree are stopped, by
 * SQLite itself, in the thread that runs them.
 */
class IndexStop
{
public:
  IndexStop( GDALDatasetH data, const Monitor &monitor ) : mDatabase( databaseOf( data ) ), mMonitor( monitor )
  {
    if ( mDatabase )
      sqlite3_progress_handler( mDatabase, STEPS, &IndexStop::look, this );
  }
  ~IndexStop()
  {
    if ( mDatabase )
      sqlite3_progress_handler( mDatabase, 0, nullptr, nullptr );
  }
  IndexStop( const IndexStop & ) = delete;
  IndexStop &operator=( const IndexStop & ) = delete;

private:
  static constexpr int STEPS = 20000; // of SQLite's machine: a millisecond or two

  // Null where GDAL brings an SQLite of its own, whose handles are not ours to use.
  static sqlite3 *databaseOf( GDALDatasetH data )
  {
    const OGRLayerH answer = GDALDatasetExecuteSQL( data, "SELECT sqlite_source_id()", nullptr, nullptr );
    if ( !answer )
      return nullptr;
    const OGRFeatureH row = OGR_L_GetNextFeature( answer );
    const bool same = row && EQUAL( OGR_F_GetFieldAsString( row, 0 ), sqlite3_sourceid() );
    OGR_F_Destroy( row );
    GDALDatasetReleaseResultSet( data, answer );
    return same ? static_cast<sqlite3 *>( GDALGetInternalHandle( data, "SQLITE_HANDLE" ) ) : nullptr;
  }

  static bool mayStop( std::string_view sql )
  {
    return sql.find( "ST_MinX(" ) != sql.npos || sql.starts_with( "INSERT INTO \"rtree_" );
  }

  static int look( void *self )
  {
    const IndexStop &stop = *static_cast<IndexStop *>( self );
    if ( !stop.mMonitor.canceled || !stop.mMonitor.canceled() )
      return 0;
    for ( sqlite3_stmt *one = sqlite3_next_stmt( stop.mDatabase, nullptr ); one;
          one = sqlite3_next_stmt( stop.mDatabase, one ) )
      if ( const char *sql = sqlite3_sql( one ); sql && sqlite3_stmt_busy( one ) && mayStop( sql ) )
        return 1;
    return 0;
  }

  sqlite3 *mDatabase;
  const Monitor &mMonitor;
};

// Empty, or why the index could not be made.
std::string makeIndex( GDALDatasetH data, const std::string &table, const std::string &geometry )
{
  const ReadingErrors errors;
  const std::string statement = "SELECT CreateSpatialIndex(" + literal( table ) + ", " + literal( geometry ) + ")";
  const OGRLayerH answer = GDALDatasetExecuteSQL( data, statement.c_str(), nullptr, nullptr );
  if ( !answer )
    return errors.message();
  const OGRFeatureH row = OGR_L_GetNextFeature( answer );
  const bool done = row && OGR_F_GetFieldAsInteger( row, 0 ) == 1;
  if ( row )
    OGR_F_Destroy( row );
  GDALDatasetReleaseResultSet( data, answer );
  return done ? std::string() : errors.message();
}

void inOneGo( const std::string &path, const std::function<bool( GDALDatasetH )> &body )
{
  const ReadingErrors errors;
  const Dataset data = open( path );
  if ( !data || GDALDatasetStartTransaction( data.get(), FALSE ) != OGRERR_NONE )
    throw Error( ErrorCode::StoreUnwritable, { path, errors.message() } );
  if ( body( data.get() ) && GDALDatasetCommitTransaction( data.get() ) == OGRERR_NONE )
    return;
  const std::string message = errors.message();
  GDALDatasetRollbackTransaction( data.get() );
  throw Error( ErrorCode::StoreUnwritable, { path, message } );
}

// What QGIS keeps about a table that goes. Where nothing else is left of it, its own table goes too.
bool forgetStyles( GDALDatasetH data, const std::string &table )
{
  if ( indexOf( data, STYLES ) < 0 )
    return true;
  const auto run = [data]( const std::string &statement ) {
    const ReadingErrors errors;
    if ( const OGRLayerH rows = GDALDatasetExecuteSQL( data, statement.c_str(), nullptr, nullptr ) )
      GDALDatasetReleaseResultSet( data, rows );
    return errors.failure().empty();
  };
  const OGRLayerH styles = GDALDatasetGetLayer( data, indexOf( data, STYLES ) );
  const GIntBig before = OGR_L_GetFeatureCount( styles, TRUE );
  if ( !run( "DELETE FROM " + std::string( STYLES ) + " WHERE f_table_name = " + literal( table ) ) )
    return false;
  const GIntBig after = OGR_L_GetFeatureCount( styles, TRUE );
  return before == after || after > 0 || GDALDatasetDeleteLayer( data, indexOf( data, STYLES ) ) == OGRERR_NONE;
}

} // namespace

void replaceGeoPackageTable( const std::string &path, const std::string &former, const std::string &by )
{
  inOneGo( path, [&]( GDALDatasetH data ) {
    if ( const int old = indexOf( data, former );
         old >= 0 && ( GDALDatasetDeleteLayer( data, old ) != OGRERR_NONE || !forgetStyles( data, former ) ) )
      return false;
    const int made = indexOf( data, by );
    return made >= 0 && OGR_L_Rename( GDALDatasetGetLayer( data, made ), former.c_str() ) == OGRERR_NONE;
  } );
}

void indexGeoPackageTable( const std::string &path, const std::string &table, const Monitor &monitor )
{
  const ReadingErrors errors;
  const Dataset data = open( path );
  const int index = data ? indexOf( data.get(), table ) : -1;
  if ( index < 0 )
    throw Error( ErrorCode::StoreUnwritable, { path, errors.message() } );
  const OGRLayerH layer = GDALDatasetGetLayer( data.get(), index );
  const std::string geometry = OGR_L_GetGeometryColumn( layer );
  if ( geometry.empty() || OGR_L_TestCapability( layer, OLCFastSpatialFilter ) )
    return;
  const std::string name = OGR_L_GetName( layer );
  if ( monitor.canceled && monitor.canceled() )
    throw Canceled();
  const IndexStop stop( data.get(), monitor );
  const std::string problem = makeIndex( data.get(), name, geometry );
  if ( monitor.canceled && monitor.canceled() )
    throw Canceled();
  if ( !problem.empty() )
    throw Error( ErrorCode::StoreUnwritable, { path, problem } );
}

bool isGeoPackageView( const std::string &path, const std::string &name )
{
  const Database database = openedForReading( path );
  return database && kindOf( database, name ) == "view";
}

void dropGeoPackageTable( const std::string &path, const std::string &table )
{
  inOneGo( path, [&]( GDALDatasetH data ) {
    const int index = indexOf( data, table );
    return index < 0 || ( GDALDatasetDeleteLayer( data, index ) == OGRERR_NONE && forgetStyles( data, table ) );
  } );
}

} // namespace lacuna
