// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Footprint files read again and again by several threads, held against GDAL's feature by feature. LACUNA_LONG=1: 500
// times a kind.
#include "lacuna/footprint_file.h"

#include <gdal.h>
#include <ogr_api.h>
#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <random>
#include <thread>
#include <utility>

using namespace lacuna;

namespace
{

constexpr int ROWS = 1500;

struct Row
{
  long long fid;
  std::string id;
  std::vector<double> xy;
  bool operator==( const Row & ) const = default;
};

struct Kind
{
  const char *name;
  const char *driver;
  const char *suffix;
  std::function<long long( int )> fid;  // of a row; negative ones too
  std::function<bool( int )> isDeleted; // after it was written
};

// Squares with a text id, numbered and with holes as the kind says.
std::string written( const Kind &kind, const std::filesystem::path &folder )
{
  const std::string path = ( folder / ( std::string( kind.name ) + kind.suffix ) ).string();
  GDALDatasetH data = GDALCreate( GDALGetDriverByName( kind.driver ), path.c_str(), 0, 0, 0, GDT_Unknown, nullptr );
  OGRLayerH layer = GDALDatasetCreateLayer( data, kind.name, nullptr, wkbPolygon, nullptr );
  OGRFieldDefnH field = OGR_Fld_Create( "name", OFTString );
  OGR_L_CreateField( layer, field, 1 );
  OGR_Fld_Destroy( field );
  GDALDatasetStartTransaction( data, 0 );
  for ( int i = 0; i < ROWS; ++i )
  {
    OGRFeatureH feature = OGR_F_Create( OGR_L_GetLayerDefn( layer ) );
    OGR_F_SetFID( feature, kind.fid( i ) );
    OGR_F_SetFieldString( feature, 0, ( "way/" + std::to_string( i * 7919 ) ).c_str() );
    OGRGeometryH ring = OGR_G_CreateGeometry( wkbLinearRing );
    for ( const auto &[dx, dy] : { std::pair( 0.0, 0.0 ), { 0.0, 10.0 }, { 10.0, 10.0 }, { 10.0, 0.0 }, { 0.0, 0.0 } } )
      OGR_G_AddPoint_2D( ring, 20.0 * ( i % 50 ) + dx, 20.0 * ( i / 50 ) + dy );
    OGRGeometryH polygon = OGR_G_CreateGeometry( wkbPolygon );
    OGR_G_AddGeometryDirectly( polygon, ring );
    OGR_F_SetGeometryDirectly( feature, polygon );
    EXPECT_EQ( OGR_L_CreateFeature( layer, feature ), OGRERR_NONE ) << kind.name << ' ' << i;
    OGR_F_Destroy( feature );
  }
  for ( int i = 0; i < ROWS; ++i )
  {
    if ( kind.isDeleted( i ) )
    {
      EXPECT_EQ( OGR_L_DeleteFeature( layer, kind.fid( i ) ), OGRERR_NONE );
    }
  }
  GDALDatasetCommitTransaction( data );
  GDALClose( data );
  return path;
}

std::vector<Row> byFeature( const std::string &path )
{
  GDALDatasetH data = GDALOpenEx( path.c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr );
  OGRLayerH layer = GDALDatasetGetLayer( data, 0 );
  std::vector<Row> rows;
  while ( OGRFeatureH feature = OGR_L_GetNextFeature( layer ) )
  {
    OGRGeometryH ring = OGR_G_GetGeometryRef( OGR_F_GetGeometryRef( feature ), 0 );
    Row row { OGR_F_GetFID( feature ), OGR_F_GetFieldAsString( feature, 0 ), {} };
    for ( int i = 0; i + 1 < OGR_G_GetPointCount( ring ); ++i )
    {
      row.xy.push_back( OGR_G_GetX( ring, i ) );
      row.xy.push_back( OGR_G_GetY( ring, i ) );
    }
    rows.push_back( row );
    OGR_F_Destroy( feature );
  }
  GDALClose( data );
  return rows;
}

std::vector<Row> byUs( const std::string &path )
{
  const auto other = []( std::span<const unsigned char>, Footprints &out ) {
    out.endFeature();
    return SkipReason::NotPolygon;
  };
  const std::optional<FootprintRows> found
    = readFootprintFile( { path, "", "name" }, 0, other, []( std::size_t ) { return true; } );
  std::vector<Row> rows;
  for ( std::size_t i = 0; found && i < found->ids.size(); ++i )
  {
    const std::span<const double> xy = std::as_const( found->footprints ).coordinates( i );
    rows.push_back( { found->ids[i], found->idColumn[i], { xy.begin(), xy.end() } } );
  }
  return rows;
}

} // namespace

TEST( RepeatedReads, AlwaysGiveWhatIsThere )
{
  GDALAllRegister();
  const std::filesystem::path folder
    = std::filesystem::temp_directory_path() / ( "lacuna-reads-" + std::to_string( std::random_device()() ) );
  std::filesystem::create_directories( folder );
  const auto none = []( int ) { return false; };
  const auto inTurn = []( int i ) { return static_cast<long long>( i ) + 1; };
  const std::vector<Kind> kinds {
    { "plain", "GPKG", ".gpkg", inTurn, none },
    { "holes", "GPKG", ".gpkg", []( int i ) { return 3LL * i + i % 3; }, none },
    { "one_deleted", "GPKG", ".gpkg", inTurn, []( int i ) { return i == 700; } },
    { "end_deleted", "GPKG", ".gpkg", inTurn, []( int i ) { return i > ROWS - 20; } },
    { "negative_and_huge", "GPKG", ".gpkg",
      []( int i ) { return i < 100    ? i - 200LL
                           : i < 1400 ? i
                                      : ( 1LL << 60 ) + i; }, none },
    { "deleted", "ESRI Shapefile", ".shp", []( int i ) { return static_cast<long long>( i ); },
      []( int i ) { return i % 100 == 7; } },
  };
  const int times = std::getenv( "LACUNA_LONG" ) ? 500 : 50;
  for ( const Kind &kind : kinds )
  {
    const std::string path = written( kind, folder );
    const std::vector<Row> expected = byFeature( path );
    ASSERT_GT( expected.size(), 1400U ) << kind.name;
    std::atomic<int> next { 0 };
    std::atomic<int> wrong { 0 };
    std::vector<std::thread> readers;
    for ( int thread = 0; thread < 4; ++thread )
      readers.emplace_back( [&] {
        while ( next++ < times )
          wrong += byUs( path ) == expected ? 0 : 1;
      } );
    for ( std::thread &reader : readers )
      reader.join();
    EXPECT_EQ( wrong, 0 ) << kind.name << ": of " << times << " reads";
  }
  std::filesystem::remove_all( folder );
}
