// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/footprint_file.h"
#include "lacuna/error.h"
#include "footprint_builders.h"
#include "wkb_polygon.h"

#include <gdal.h>
#include <gtest/gtest.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <limits>
#include <unistd.h>

namespace lacuna::testing
{

namespace
{

struct Driver
{
  const char *name;
  const char *file;
};

OGRGeometryH geometryOf( const std::string &wkt )
{
  std::string copy = wkt;
  char *text = copy.data();
  OGRGeometryH geometry = nullptr;
  EXPECT_EQ( OGR_G_CreateFromWkt( &text, nullptr, &geometry ), OGRERR_NONE ) << wkt;
  return geometry;
}

std::vector<unsigned char> wkbOf( const std::string &wkt, OGRwkbByteOrder order = wkbNDR, bool iso = true )
{
  OGRGeometryH geometry = geometryOf( wkt );
  std::vector<unsigned char> wkb( static_cast<std::size_t>( OGR_G_WkbSize( geometry ) ) );
  if ( iso )
    OGR_G_ExportToIsoWkb( geometry, order, wkb.data() );
  else
    OGR_G_ExportToWkb( geometry, order, wkb.data() );
  OGR_G_DestroyGeometry( geometry );
  return wkb;
}

// What a table holds, spelled out.
std::string spelled( const Footprints &footprints, std::size_t feature )
{
  std::string text;
  for ( std::uint32_t r = footprints.ringBegin( feature ); r < footprints.ringEnd( feature ); ++r )
  {
    const Footprints::Ring ring = footprints.ring( r );
    text += footprints.isHole( r ) ? "hole" : "ring";
    for ( std::size_t i = 0; i < 2 * ring.size; ++i )
      text += " " + std::to_string( ring.xy[i] );
    text += "; ";
  }
  return text;
}

// The same of a geometry of GDAL's, by asking for point after point.
std::string spelled( OGRGeometryH geometry )
{
  if ( !geometry )
    return {};
  std::string text;
  if ( OGR_GT_Flatten( OGR_G_GetGeometryType( geometry ) ) == wkbMultiPolygon )
  {
    for ( int part = 0; part < OGR_G_GetGeometryCount( geometry ); ++part )
      text += spelled( OGR_G_GetGeometryRef( geometry, part ) );
    return text;
  }
  for ( int r = 0; r < OGR_G_GetGeometryCount( geometry ); ++r )
  {
    OGRGeometryH ring = OGR_G_GetGeometryRef( geometry, r );
    text += r > 0 ? "hole" : "ring";
    for ( int i = 0; i + 1 < OGR_G_GetPointCount( ring ); ++i )
      text += " " + std::to_string( OGR_G_GetX( ring, i ) ) + " " + std::to_string( OGR_G_GetY( ring, i ) );
    text += "; ";
  }
  return text;
}

const AppendOther REFUSE = []( std::span<const unsigned char>, Footprints &out ) {
  out.endFeature();
  return SkipReason::NotPolygon;
};
const auto GO_ON = []( std::size_t ) { return true; };

class FootprintFiles : public ::testing::Test
{
protected:
  FootprintFiles()
  {
    GDALAllRegister();
    mFolder = std::filesystem::temp_directory_path() / ( "lacuna_footprints_" + std::to_string( getpid() ) );
    std::filesystem::create_directories( mFolder );
  }
  ~FootprintFiles() override { std::filesystem::remove_all( mFolder ); }

  std::string path( const std::string &name ) const { return ( mFolder / name ).string(); }

  // One row for each WKT; an empty one has no geometry. Fields: text, whole, large, real.
  std::string write(
    const char *driver, const std::string &file, const std::vector<std::string> &rows,
    OGRwkbGeometryType type = wkbUnknown
  ) const
  {
    GDALDatasetH dataset
      = GDALCreate( GDALGetDriverByName( driver ), path( file ).c_str(), 0, 0, 0, GDT_Unknown, nullptr );
    OGRSpatialReferenceH crs = OSRNewSpatialReference( nullptr );
    OSRImportFromEPSG( crs, 32718 );
    OGRLayerH layer = GDALDatasetCreateLayer( dataset, "footprints", crs, type, nullptr );
    OSRDestroySpatialReference( crs );
    const std::pair<const char *, OGRFieldType> fields[]
      = { { "name", OFTString }, { "whole", OFTInteger }, { "large", OFTInteger64 }, { "real", OFTReal } };
    for ( const auto &[name, kind] : fields )
    {
      OGRFieldDefnH field = OGR_Fld_Create( name, kind );
      OGR_L_CreateField( layer, field, 1 );
      OGR_Fld_Destroy( field );
    }
    const bool atOnce
      = OGR_L_TestCapability( layer, OLCTransactions ) && OGR_L_StartTransaction( layer ) == OGRERR_NONE;
    for ( std::size_t i = 0; i < rows.size(); ++i )
    {
      OGRFeatureH feature = OGR_F_Create( OGR_L_GetLayerDefn( layer ) );
      if ( i % 3 != 1 )
        OGR_F_SetFieldString( feature, 0, ( "ñ" + std::to_string( i ) ).c_str() );
      OGR_F_SetFieldInteger( feature, 1, static_cast<int>( i ) - 1 );
      OGR_F_SetFieldInteger64( feature, 2, 9000000000LL + static_cast<long long>( i ) );
      if ( !rows[i].empty() )
        OGR_F_SetGeometryDirectly(
          feature, type == wkbMultiPolygon ? OGR_G_ForceToMultiPolygon( geometryOf( rows[i] ) ) : geometryOf( rows[i] )
        );
      EXPECT_EQ( OGR_L_CreateFeature( layer, feature ), OGRERR_NONE );
      OGR_F_Destroy( feature );
    }
    EXPECT_TRUE( !atOnce || OGR_L_CommitTransaction( layer ) == OGRERR_NONE );
    GDALClose( dataset );
    return path( file );
  }

  // The file read row by row: the peer.
  static void requireEqual( const std::string &path, const FootprintRows &rows )
  {
    GDALDatasetH dataset = GDALOpenEx( path.c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr );
    OGRLayerH layer = GDALDatasetGetLayer( dataset, 0 );
    std::size_t row = 0;
    while ( OGRFeatureH feature = OGR_L_GetNextFeature( layer ) )
    {
      ASSERT_LT( row, rows.ids.size() );
      EXPECT_EQ( rows.ids[row], OGR_F_GetFID( feature ) );
      EXPECT_EQ( spelled( rows.footprints, row ), spelled( OGR_F_GetGeometryRef( feature ) ) ) << row;
      EXPECT_EQ( rows.skip[row] == SkipReason::NullGeometry, OGR_F_GetGeometryRef( feature ) == nullptr ) << row;
      OGR_F_Destroy( feature );
      ++row;
    }
    EXPECT_EQ( row, rows.ids.size() );
    EXPECT_EQ( row, rows.footprints.size() );
    EXPECT_EQ( row, rows.skip.size() );
    GDALClose( dataset );
  }

  std::filesystem::path mFolder;
};

class FootprintFile : public FootprintFiles, public ::testing::WithParamInterface<Driver>
{};

const std::vector<std::string> MIXED {
  "POLYGON ((0 0,10 0,10 8,0 8,0 0))",
  "",
  "POLYGON ((0 0,30 0,30 30,0 30,0 0),(5 5,5 9,9 9,5 5),(20 20,20 25,25 25,20 20))",
  "MULTIPOLYGON (((0 0,10 0,10 8,0 8,0 0)),((20 0,30 0,30 8,20 8,20 0),(22 2,22 4,24 4,22 2)))",
  "POLYGON ((500000.125 8900000.5,500010.125 8900000.5,500010.125 8900009.75,500000.125 8900000.5))",
};

} // namespace

TEST_P( FootprintFile, GivesWhatReadingRowByRowGives )
{
  const std::string path = write( GetParam().name, GetParam().file, MIXED, wkbMultiPolygon );
  const auto rows = readFootprintFile( { path, {}, {} }, MIXED.size(), REFUSE, GO_ON );
  ASSERT_TRUE( rows );
  ASSERT_EQ( rows->ids.size(), MIXED.size() );
  requireEqual( path, *rows );
  EXPECT_EQ( rows->skip[1], SkipReason::NullGeometry );
  EXPECT_EQ( rows->footprints.ringEnd( 3 ) - rows->footprints.ringBegin( 3 ), 3u );
}

TEST_P( FootprintFile, GoesOverManyBatches )
{
  town::Random random( 5 );
  std::vector<std::string> wkts;
  for ( int i = 0; i < 70000; ++i )
  {
    const std::string x = std::to_string( random.between( 0, 5000 ) );
    const std::string y = std::to_string( random.between( 0, 5000 ) );
    wkts.push_back( "MULTIPOLYGON (((" + x + " " + y + "," + x + " 9000," + y + " 9999," + x + " " + y + ")))" );
  }
  const std::string path = write( GetParam().name, GetParam().file, wkts, wkbMultiPolygon );
  std::size_t last = 0;
  const auto rows = readFootprintFile( { path, {}, "large" }, 0, REFUSE, [&]( std::size_t count ) {
    EXPECT_GT( count, last );
    last = count;
    return true;
  } );
  ASSERT_TRUE( rows );
  requireEqual( path, *rows );
  ASSERT_EQ( rows->idColumn.size(), wkts.size() );
  EXPECT_EQ( rows->idColumn[69999], "9000069999" );
  EXPECT_GT( last, 67000u );
}

TEST_P( FootprintFile, StopsWhenAsked )
{
  const std::string path
    = write( GetParam().name, GetParam().file, std::vector<std::string>( 5000, MIXED[0] ), wkbMultiPolygon );
  const auto rows = readFootprintFile( { path, {}, {} }, 5000, REFUSE, []( std::size_t ) { return false; } );
  ASSERT_TRUE( rows );
  EXPECT_LT( rows->ids.size(), 5000u );
}

TEST_P( FootprintFile, GivesTextAndWholeNumbersAsIds )
{
  const std::string path = write( GetParam().name, GetParam().file, { MIXED[0], MIXED[0], MIXED[0] }, wkbMultiPolygon );
  const auto of
    = [&]( const std::string &column ) { return readFootprintFile( { path, {}, column }, 3, REFUSE, GO_ON ); };
  ASSERT_TRUE( of( "name" ) );
  EXPECT_EQ( of( "name" )->idColumn, ( std::vector<std::string> { "ñ0", "", "ñ2" } ) );
  ASSERT_TRUE( of( "whole" ) );
  EXPECT_EQ( of( "whole" )->idColumn, ( std::vector<std::string> { "-1", "0", "1" } ) );
  ASSERT_TRUE( of( "large" ) );
  EXPECT_EQ( of( "large" )->idColumn.back(), "9000000002" );
  EXPECT_FALSE( of( "real" ) ) << "written with digits of somebody else's choice";
  EXPECT_FALSE( of( "no such column" ) );
}

TEST_P( FootprintFile, SurvivesABrokenFile )
{
  const std::string path
    = write( GetParam().name, GetParam().file, std::vector<std::string>( 3000, MIXED[3] ), wkbMultiPolygon );
  const auto size = static_cast<double>( std::filesystem::file_size( path ) );
  for ( const double share : { 0.95, 0.6, 0.3, 0.02, 0.0 } )
  {
    std::filesystem::resize_file( path, static_cast<std::uintmax_t>( share * size ) );
    std::optional<FootprintRows> rows;
    try
    {
      rows = readFootprintFile( { path, {}, {} }, 3000, REFUSE, GO_ON );
    }
    catch ( const Error &error )
    {
      // Of a Shapefile that was cut, its index and table still hold all rows.
      EXPECT_EQ( error.code(), ErrorCode::RowsUnreadable );
      EXPECT_EQ( error.args().at( 2 ), "3000" );
      continue;
    }
    const std::size_t count = rows ? rows->ids.size() : 0;
    EXPECT_LE( count, 3000u );
    for ( std::size_t row = 0; row < count; ++row )
      EXPECT_EQ(
        rows->footprints.ringEnd( row ) - rows->footprints.ringBegin( row ),
        rows->skip[row] == SkipReason::None ? 3u : 0u
      );
    EXPECT_TRUE( share > 0 || !rows );
  }
}

INSTANTIATE_TEST_SUITE_P(
  Formats, FootprintFile, ::testing::Values( Driver { "GPKG", "a.gpkg" }, Driver { "ESRI Shapefile", "a.shp" } ),
  []( const auto &one ) { return std::string( one.param.file + 2 ); }
);

TEST_F( FootprintFiles, AsksForWhatIsNoPolygon )
{
  const std::vector<std::string> wkts {
    MIXED[0],
    "CURVEPOLYGON (CIRCULARSTRING (0 0,4 0,4 4,0 4,0 0))",
    "LINESTRING (0 0,1 1)",
    "POLYGON Z ((0 0 5,9 0 5,9 9 6,0 0 5))",
    "POLYGON M ((0 0 5,9 0 5,9 9 6,0 0 5))",
    "POLYGON EMPTY",
    "GEOMETRYCOLLECTION (POLYGON ((0 0,1 0,1 1,0 0)))"
  };
  const std::string path = write( "GPKG", "b.gpkg", wkts );
  int asked = 0;
  const auto rows = readFootprintFile(
    { path, {}, {} }, 0,
    [&]( std::span<const unsigned char> wkb, Footprints &out ) {
      ++asked;
      EXPECT_GT( wkb.size(), 9u );
      return REFUSE( wkb, out );
    },
    GO_ON
  );
  ASSERT_TRUE( rows );
  EXPECT_EQ( asked, 3 );
  using R = SkipReason;
  EXPECT_EQ(
    rows->skip,
    ( std::vector<R> { R::None, R::NotPolygon, R::NotPolygon, R::None, R::None, R::EmptyGeometry, R::NotPolygon } )
  );
  EXPECT_EQ( rows->footprints.vertexCount( 3 ), 3u );
  EXPECT_EQ( rows->footprints.coordinates( 4 )[5], 9 );
}

TEST_F( FootprintFiles, LeavesOtherFilesToOthers )
{
  EXPECT_FALSE( readFootprintFile( { path( "none.gpkg" ), {}, {} }, 0, REFUSE, GO_ON ) );
  EXPECT_FALSE( readFootprintFile( { write( "GeoJSON", "a.geojson", { MIXED[0] } ), {}, {} }, 0, REFUSE, GO_ON ) );
  EXPECT_FALSE( readFootprintFile( { write( "FlatGeobuf", "a.fgb", { MIXED[0] } ), {}, {} }, 0, REFUSE, GO_ON ) );
  const std::string path = write( "GPKG", "c.gpkg", { MIXED[0] } );
  EXPECT_FALSE( readFootprintFile( { path, "no such layer", {} }, 0, REFUSE, GO_ON ) );
  EXPECT_TRUE( readFootprintFile( { path, "footprints", {} }, 0, REFUSE, GO_ON ) );
}

TEST( WkbPolygon, ReadsEveryNotation )
{
  for ( const std::string &wkt : { MIXED[2], MIXED[3], std::string( "POLYGON Z ((0 0 1,9 0 1,9 9 1,0 0 1))" ) } )
    for ( const OGRwkbByteOrder order : { wkbNDR, wkbXDR } )
      for ( const bool iso : { true, false } )
      {
        Footprints found;
        EXPECT_EQ( appendWkbPolygon( wkbOf( wkt, order, iso ), found ), SkipReason::None );
        OGRGeometryH geometry = geometryOf( wkt );
        EXPECT_EQ( spelled( found, 0 ), spelled( geometry ) ) << wkt << order << iso;
        OGR_G_DestroyGeometry( geometry );
      }
}

TEST( WkbPolygon, TakesNothingOfBytesThatEndTooEarly )
{
  const std::vector<unsigned char> whole = wkbOf( MIXED[3] );
  for ( std::size_t size = 0; size < whole.size(); ++size )
  {
    Footprints found;
    EXPECT_FALSE( appendWkbPolygon( { whole.data(), size }, found ) ) << size;
    EXPECT_EQ( found.size(), 0u );
    EXPECT_EQ( found.vertexCount(), 0u );
  }
  // Counts beyond any memory.
  for ( const std::size_t at : { std::size_t { 5 }, std::size_t { 14 }, std::size_t { 18 } } )
  {
    std::vector<unsigned char> bytes = whole;
    std::fill_n( bytes.begin() + static_cast<std::ptrdiff_t>( at ), 4, static_cast<unsigned char>( 0xFF ) );
    Footprints found;
    EXPECT_FALSE( appendWkbPolygon( bytes, found ) ) << at;
    EXPECT_EQ( found.size(), 0u );
  }
}

TEST( WkbPolygon, SurvivesRandomBytes )
{
  town::Random random( 11 );
  const std::vector<unsigned char> whole = wkbOf( MIXED[3] );
  for ( int turn = 0; turn < 20000; ++turn )
  {
    std::vector<unsigned char> bytes = whole;
    for ( int i = 0; i < 3; ++i )
      bytes[static_cast<std::size_t>( random.between( 0, static_cast<double>( bytes.size() ) - 0.001 ) )]
        = static_cast<unsigned char>( random.between( 0, 256 ) );
    Footprints found;
    const auto reason = appendWkbPolygon( bytes, found );
    EXPECT_EQ( found.size(), reason ? 1u : 0u );
  }
}

TEST( WkbPolygon, SaysWhatIsOfNoUse )
{
  const auto reasonOf = []( const std::vector<unsigned char> &wkb ) {
    Footprints found;
    const auto reason = appendWkbPolygon( wkb, found );
    EXPECT_EQ( found.vertexCount(), 0u );
    return reason;
  };
  EXPECT_EQ( reasonOf( wkbOf( "POLYGON EMPTY" ) ), SkipReason::EmptyGeometry );
  EXPECT_EQ( reasonOf( wkbOf( "MULTIPOLYGON EMPTY" ) ), SkipReason::EmptyGeometry );
  EXPECT_EQ( reasonOf( wkbOf( "POINT (1 2)" ) ), std::nullopt );
  EXPECT_EQ( reasonOf( wkbOf( "MULTISURFACE (CURVEPOLYGON (CIRCULARSTRING (0 0,4 0,4 4,0 4,0 0)))" ) ), std::nullopt );
  for ( const double bad : { std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity() } )
  {
    std::vector<unsigned char> wkb = wkbOf( MIXED[0] );
    std::memcpy( wkb.data() + wkb.size() - 8, &bad, 8 );
    EXPECT_EQ( reasonOf( wkb ), SkipReason::InvalidCoordinates );
  }
}

} // namespace lacuna::testing
