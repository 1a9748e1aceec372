// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/geopackage_tables.h"
#include "../core/quiet_gdal.h"
#include "lacuna/error.h"

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

void inOneGo( const std::string &path, const std::function<bool( GDALDatasetH )> &body )
{
  const QuietGdal quiet;
  const char *drivers[] = { "GPKG", nullptr };
  const std::unique_ptr<void, void ( * )( GDALDatasetH )> data(
    GDALOpenEx( path.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, drivers, nullptr, nullptr ), []( GDALDatasetH dataset ) { GDALClose( dataset ); }
  );
  if ( !data || GDALDatasetStartTransaction( data.get(), FALSE ) != OGRERR_NONE )
    throw Error( ErrorCode::StoreUnwritable, { path, quiet.message() } );
  if ( body( data.get() ) && GDALDatasetCommitTransaction( data.get() ) == OGRERR_NONE )
    return;
  const std::string message = quiet.message();
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

void dropGeoPackageTable( const std::string &path, const std::string &table )
{
  inOneGo( path, [&]( GDALDatasetH data ) {
    const int index = indexOf( data, table );
    return index < 0 || GDALDatasetDeleteLayer( data, index ) == OGRERR_NONE;
  } );
}

} // namespace lacuna
