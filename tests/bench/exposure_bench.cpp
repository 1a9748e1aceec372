// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// The exposure engine on files, for tests/bench/exposure.py: lacuna_exposure_bench times|fractions FILE LAYER OUT
// RASTER…
//   times: seconds for min, mean and max of all footprints on all rasters together (one thread, all threads), and their
//   sums; as JSON fractions: every share of every cell as binary records (feature, cell: int64; share: double), the
//   cells of the first raster

#include "lacuna/exposure/raster_hazard.h"
#include "lacuna/raster/coverage.h"

#include <gdal.h>
#include <ogr_api.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <string>

using namespace lacuna;

namespace
{

void add( OGRGeometryH geometry, Footprints &footprints )
{
  if ( wkbFlatten( OGR_G_GetGeometryType( geometry ) ) == wkbMultiPolygon )
  {
    for ( int i = 0; i < OGR_G_GetGeometryCount( geometry ); ++i )
      add( OGR_G_GetGeometryRef( geometry, i ), footprints );
    return;
  }
  for ( int r = 0; r < OGR_G_GetGeometryCount( geometry ); ++r )
  {
    const OGRGeometryH ring = OGR_G_GetGeometryRef( geometry, r );
    footprints.beginRing( r > 0 );
    for ( int i = 0; i < OGR_G_GetPointCount( ring ); ++i )
      footprints.addVertex( OGR_G_GetX( ring, i ), OGR_G_GetY( ring, i ) );
    footprints.endRing();
  }
}

Footprints read( const char *file, const char *layer, std::vector<std::int64_t> &ids )
{
  Footprints footprints;
  const GDALDatasetH data = GDALOpenEx( file, GDAL_OF_VECTOR, nullptr, nullptr, nullptr );
  const OGRLayerH table = GDALDatasetGetLayerByName( data, layer );
  while ( const OGRFeatureH row = OGR_L_GetNextFeature( table ) )
  {
    add( OGR_F_GetGeometryRef( row ), footprints );
    footprints.endFeature();
    ids.push_back( OGR_F_GetFID( row ) );
    OGR_F_Destroy( row );
  }
  GDALClose( data );
  return footprints;
}

void times( std::vector<RasterFile> &rasters, const Footprints &cells )
{
  const std::vector<std::uint8_t> judged( cells.size(), 1 );
  std::printf( "{" );
  for ( const int threads : { 1, 0 } )
  {
    std::vector<double> seconds;
    std::vector<double> means( cells.size() * rasters.size() );
    for ( int i = 0; i < 5; ++i )
    {
      const auto start = std::chrono::steady_clock::now();
      measureFootprints(
        rasters, { cells, judged, {} }, {}, { {}, threads },
        [&]( std::size_t row, std::size_t raster, const HazardSummary &summary ) {
          means[row * rasters.size() + raster] = summary.mean;
        }
      );
      seconds.push_back( std::chrono::duration<double>( std::chrono::steady_clock::now() - start ).count() );
    }
    std::sort( seconds.begin(), seconds.end() );
    double sum = 0;
    for ( const double mean : means )
      sum += std::isnan( mean ) ? 0 : mean;
    std::printf(
      "%s\"%s\": %.4f, \"sum_%s\": %.12g", threads == 1 ? "" : ", ", threads == 1 ? "one" : "all", seconds[2],
      threads == 1 ? "one" : "all", sum
    );
  }
  std::printf( "}\n" );
}

void fractions(
  const RasterFile &raster, const Footprints &cells, const std::vector<std::int64_t> &ids, const char *file
)
{
  std::ofstream out( file, std::ios::binary );
  CellCoverage coverage;
  const CellWindow all {
    0, 0, static_cast<std::int64_t>( raster.grid().columns ), static_cast<std::int64_t>( raster.grid().rows )
  };
  for ( std::size_t row = 0; row < cells.size(); ++row )
    coverage.scan( cells, row, all, [&]( std::int64_t line, std::int64_t column, std::span<const double> shares ) {
      for ( std::size_t i = 0; i < shares.size(); ++i )
      {
        if ( !( shares[i] > 0 ) )
          continue;
        const std::int64_t cell = line * all.columns + column + static_cast<std::int64_t>( i );
        out.write( reinterpret_cast<const char *>( &ids[row] ), sizeof ids[row] );
        out.write( reinterpret_cast<const char *>( &cell ), sizeof cell );
        out.write( reinterpret_cast<const char *>( &shares[i] ), sizeof shares[i] );
      }
    } );
}

} // namespace

int main( int argc, char **argv )
{
  if ( argc < 6 )
    return 2;
  try
  {
    GDALAllRegister();
    std::vector<std::int64_t> ids;
    Footprints footprints = read( argv[2], argv[3], ids );
    std::vector<RasterFile> rasters;
    for ( int i = 5; i < argc; ++i )
      rasters.emplace_back( argv[i], 1 );
    toCells( footprints, rasters.front().grid(), {} );
    if ( std::string( argv[1] ) == "times" )
      times( rasters, footprints );
    else
      fractions( rasters.front(), footprints, ids, argv[4] );
  }
  catch ( const std::exception &error )
  {
    std::cerr << error.what() << '\n';
    return 1;
  }
  return 0;
}
