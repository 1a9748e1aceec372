// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/geopackage_tables.h"
#include "lacuna/error.h"
#include "lacuna/input/reading_errors.h"

#include <cpl_port.h>
#include <gdal.h>
#include <ogr_api.h>

#include <functional>
#include <memory>

namespace lacuna
{

namespace
{

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
  return Dataset( GDALOpenEx( path.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, drivers, nullptr, nullptr ), []( GDALDatasetH dataset ) {
    GDALClose( dataset );
  } );
}

std::string quoted( const std::string &name )
{
  std::string text = "'";
  for ( const char letter : name )
    text.append( letter == '\'' ? 2 : 1, letter );
  return text + '\'';
}

// Empty, or why the index could not be made.
std::string makeIndex( GDALDatasetH data, const std::string &table, const std::string &geometry )
{
  const ReadingErrors errors;
  const std::string statement = "SELECT CreateSpatialIndex(" + quoted( table ) + ", " + quoted( geometry ) + ")";
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

} // namespace

void replaceGeoPackageTable( const std::string &path, const std::string &former, const std::string &by )
{
  inOneGo( path, [&]( GDALDatasetH data ) {
    if ( const int old = indexOf( data, former ); old >= 0 && GDALDatasetDeleteLayer( data, old ) != OGRERR_NONE )
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
  // Not stopped on the way: GDAL 3.10 crashes now and then when GDALDatasetAbortSQL meets CreateSpatialIndex.
  if ( monitor.canceled && monitor.canceled() )
    throw Canceled();
  const std::string problem = makeIndex( data.get(), name, geometry );
  if ( !problem.empty() )
    throw Error( ErrorCode::StoreUnwritable, { path, problem } );
}

void dropGeoPackageTable( const std::string &path, const std::string &table )
{
  inOneGo( path, [&]( GDALDatasetH data ) {
    const int index = indexOf( data, table );
    return index < 0 || GDALDatasetDeleteLayer( data, index ) == OGRERR_NONE;
  } );
}

} // namespace lacuna
