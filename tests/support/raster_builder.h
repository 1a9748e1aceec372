// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/raster/raster_file.h"

#include <gdal.h>

#include <unistd.h>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace lacuna::testing
{

/// What a raster made for a test is like.
struct RasterPlan
{
  int columns = 10;
  int rows = 10;
  std::vector<double> transform { 0, 1, 0, 0, 0, -1 };
  GDALDataType type = GDT_Float32;
  std::vector<std::string> options {}; ///< of the GTiff driver: TILED=YES …
  bool hasNoData = false;
  double noData = -9999;
  double scale = 1;
  double offset = 0;
  std::string unit {}; ///< of the values, as the band says it
};

/// Writes a GeoTIFF whose cells hold value( column, row ).
inline std::string
writeRaster( const std::string &path, const RasterPlan &plan, const std::function<double( int, int )> &value )
{
  GDALAllRegister();
  std::vector<const char *> options;
  for ( const std::string &option : plan.options )
    options.push_back( option.c_str() );
  options.push_back( nullptr );
  const GDALDatasetH file = GDALCreate(
    GDALGetDriverByName( "GTiff" ), path.c_str(), plan.columns, plan.rows, 1, plan.type,
    const_cast<char **>( options.data() )
  );
  GDALSetGeoTransform( file, const_cast<double *>( plan.transform.data() ) );
  const GDALRasterBandH band = GDALGetRasterBand( file, 1 );
  if ( plan.hasNoData )
    GDALSetRasterNoDataValue( band, plan.noData );
  if ( plan.scale != 1 || plan.offset != 0 )
  {
    GDALSetRasterScale( band, plan.scale );
    GDALSetRasterOffset( band, plan.offset );
  }
  if ( !plan.unit.empty() )
    GDALSetRasterUnitType( band, plan.unit.c_str() );
  std::vector<double> line( static_cast<std::size_t>( plan.columns ) );
  bool good = true;
  for ( int row = 0; row < plan.rows; ++row )
  {
    for ( int column = 0; column < plan.columns; ++column )
      line[static_cast<std::size_t>( column )] = value( column, row );
    good = GDALRasterIO( band, GF_Write, 0, row, plan.columns, 1, line.data(), plan.columns, 1, GDT_Float64, 0, 0 )
             == CE_None
           && good;
  }
  GDALClose( file );
  return good ? path : std::string();
}

/// A path for one test, in a folder that is its own.
inline std::string scratchFile( const std::string &name )
{
  const std::filesystem::path folder
    = std::filesystem::temp_directory_path() / ( "lacuna_raster_" + std::to_string( ::getpid() ) );
  std::filesystem::create_directories( folder );
  return ( folder / name ).string();
}

} // namespace lacuna::testing
