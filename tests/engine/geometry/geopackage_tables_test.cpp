// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/geopackage_tables.h"
#include "lacuna/error.h"

#include <gdal.h>
#include <ogr_api.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <memory>
#include <random>
#include <string>

using namespace lacuna;

namespace
{

using Data = std::unique_ptr<void, void ( * )( GDALDatasetH )>;

Data closing( GDALDatasetH data )
{
  return Data( data, []( GDALDatasetH dataset ) { GDALClose( dataset ); } );
}

class GeoPackageTables : public testing::Test
{
protected:
  void SetUp() override
  {
    GDALAllRegister();
    mFile = ( std::filesystem::temp_directory_path()
              / ( "lacuna-tables-" + std::to_string( std::random_device()() ) + ".gpkg" ) )
              .string();
    const Data data
      = closing( GDALCreate( GDALGetDriverByName( "GPKG" ), mFile.c_str(), 0, 0, 0, GDT_Unknown, nullptr ) );
    for ( const auto &[name, rows] : std::map<std::string, int> { { "beside", 5 }, { "Made", 3 }, { "wanted", 2 } } )
      addTable( data.get(), name, rows, true );
  }
  void TearDown() override { std::filesystem::remove( mFile ); }

  static void addTable( GDALDatasetH data, const std::string &name, int rows, bool indexed )
  {
    const char *const bare[] = { "SPATIAL_INDEX=NO", nullptr };
    OGRLayerH layer = GDALDatasetCreateLayer(
      data, name.c_str(), nullptr, wkbPoint, indexed ? nullptr : const_cast<char **>( bare )
    );
    GDALDatasetStartTransaction( data, FALSE );
    for ( int i = 0; i < rows; ++i )
    {
      OGRFeatureH feature = OGR_F_Create( OGR_L_GetLayerDefn( layer ) );
      OGRGeometryH point = OGR_G_CreateGeometry( wkbPoint );
      OGR_G_SetPoint_2D( point, 0, 10.0 * i, 0 );
      OGR_F_SetGeometryDirectly( feature, point );
      ASSERT_EQ( OGR_L_CreateFeature( layer, feature ), OGRERR_NONE );
      OGR_F_Destroy( feature );
    }
    GDALDatasetCommitTransaction( data );
  }

  void addBareTable( const std::string &name, int rows )
  {
    const Data data
      = closing( GDALOpenEx( mFile.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, nullptr, nullptr, nullptr ) );
    addTable( data.get(), name, rows, false );
  }

  bool isIndexed( const std::string &name ) const
  {
    const Data data = closing( GDALOpenEx( mFile.c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr ) );
    return OGR_L_TestCapability( GDALDatasetGetLayerByName( data.get(), name.c_str() ), OLCFastSpatialFilter );
  }

  // Rows by table, counted through the spatial index.
  std::map<std::string, long long> rows() const
  {
    const Data data = closing( GDALOpenEx( mFile.c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr ) );
    std::map<std::string, long long> found;
    for ( int i = 0; i < GDALDatasetGetLayerCount( data.get() ); ++i )
    {
      OGRLayerH layer = GDALDatasetGetLayer( data.get(), i );
      EXPECT_TRUE( OGR_L_TestCapability( layer, OLCFastSpatialFilter ) );
      OGR_L_SetSpatialFilterRect( layer, -1, -1, 1000, 1 );
      found[OGR_L_GetName( layer )] = OGR_L_GetFeatureCount( layer, TRUE );
    }
    return found;
  }

  std::string mFile;
};

} // namespace

TEST_F( GeoPackageTables, OneTakesThePlaceOfAnother )
{
  replaceGeoPackageTable( mFile, "WANTED", "made" );
  EXPECT_EQ( rows(), ( std::map<std::string, long long> { { "WANTED", 3 }, { "beside", 5 } } ) );
  replaceGeoPackageTable( mFile, "new", "Wanted" );
  EXPECT_EQ( rows(), ( std::map<std::string, long long> { { "new", 3 }, { "beside", 5 } } ) );
}

TEST_F( GeoPackageTables, WhatFailsChangesNothing )
{
  const auto before = rows();
  EXPECT_THROW( replaceGeoPackageTable( mFile, "wanted", "none" ), Error );
  EXPECT_EQ( rows(), before );
  EXPECT_THROW( replaceGeoPackageTable( mFile + "x", "wanted", "made" ), Error );
}

TEST_F( GeoPackageTables, OneGoesOthersStay )
{
  dropGeoPackageTable( mFile, "made" );
  dropGeoPackageTable( mFile, "none" );
  EXPECT_EQ( rows(), ( std::map<std::string, long long> { { "wanted", 2 }, { "beside", 5 } } ) );
}

TEST_F( GeoPackageTables, AnIndexIsMadeOnce )
{
  addBareTable( "O'Higgins \"x\"", 90 );
  EXPECT_FALSE( isIndexed( "O'Higgins \"x\"" ) );
  for ( int i = 0; i < 2; ++i )
    indexGeoPackageTable( mFile, "O'Higgins \"x\"", {} );
  EXPECT_EQ( rows().at( "O'Higgins \"x\"" ), 90 );
  EXPECT_THROW( indexGeoPackageTable( mFile, "none", {} ), Error );
  EXPECT_THROW( indexGeoPackageTable( mFile + "x", "made", {} ), Error );
}

TEST_F( GeoPackageTables, ACanceledRunMakesNoIndex )
{
  addBareTable( "large", 2000 );
  Monitor monitor;
  monitor.canceled = [] { return true; };
  EXPECT_THROW( indexGeoPackageTable( mFile, "large", monitor ), Canceled );
  EXPECT_FALSE( isIndexed( "large" ) );
  indexGeoPackageTable( mFile, "large", {} );
  EXPECT_TRUE( isIndexed( "large" ) );
}

TEST_F( GeoPackageTables, AnIndexStopsAtAnyMoment )
{
  constexpr int ROWS = 40000;
  addBareTable( "town", ROWS );
  int asked = 0, stopAt = 1 << 30;
  Monitor monitor;
  monitor.canceled = [&] { return ++asked > stopAt; };
  std::filesystem::copy_file( mFile, mFile + "1" );
  indexGeoPackageTable( mFile + "1", "town", monitor );
  const int all = asked;
  std::filesystem::remove( mFile + "1" );
  ASSERT_GT( all, 50 ) << "it is not asked while the index is made";
  for ( int moment = 0; moment < 25; ++moment )
  {
    asked = 0;
    stopAt = moment * ( all - 1 ) / 24;
    std::filesystem::copy_file( mFile, mFile + "1" );
    EXPECT_THROW( indexGeoPackageTable( mFile + "1", "town", monitor ), Canceled ) << moment;
    EXPECT_LE( asked, stopAt + 40 ) << moment;
    dropGeoPackageTable( mFile + "1", "town" );
    std::filesystem::remove( mFile + "1" );
  }
  indexGeoPackageTable( mFile, "town", {} );
  EXPECT_EQ( rows().at( "town" ), 101 ); // those of the filter of rows(): x from 0 to 1000
}

TEST_F( GeoPackageTables, ViewsAreTold )
{
  {
    const Data data
      = closing( GDALOpenEx( mFile.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, nullptr, nullptr, nullptr ) );
    GDALDatasetExecuteSQL( data.get(), "CREATE VIEW \"A'view\" AS SELECT * FROM wanted", nullptr, nullptr );
  }
  EXPECT_TRUE( isGeoPackageView( mFile, "a'VIEW" ) );
  EXPECT_FALSE( isGeoPackageView( mFile, "wanted" ) );
  EXPECT_FALSE( isGeoPackageView( mFile, "none" ) );
  EXPECT_FALSE( isGeoPackageView( mFile + "x", "wanted" ) );
  EXPECT_FALSE( std::filesystem::exists( mFile + "x" ) );
}
