// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/street/pictures.h"
#include "lacuna/street/picture_cache.h"
#include "lacuna/street/picture_tile.h"
#include "lacuna/street/tile_grid.h"
#include "lacuna/error.h"
#include "picture_tiles.h"

#include <gdal.h>
#include <gtest/gtest.h>
#include <ogr_api.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

using namespace lacuna;
using lacuna::testing::PictureTileBytes;
using lacuna::testing::TilePicture;

namespace
{

StreetPicture picture( const std::string &id, const std::string &sequence, std::int64_t at, double x = 1, double y = 2 )
{
  StreetPicture made;
  made.id = id;
  made.sequence = sequence;
  made.at = at;
  made.place = { x, y };
  return made;
}

std::string textOf( const std::vector<StreetPicture> &pictures )
{
  std::ostringstream text;
  for ( const StreetPicture &one : pictures )
    text << one.id << ' ' << one.sequence << ' ' << one.at << ' ' << one.place.x << '|';
  return text.str();
}

const TileNumber CEUTA { 7948, 6440 };

} // namespace

TEST( StreetPictures, EachIsKeptOnceInTheOrderOfItsSequence )
{
  std::vector<StreetPicture> all { picture( "c", "s", 300 ),    picture( "a", "s", 200 ),
                                   picture( "b", "r", 250 ),    picture( "a", "s", 200, 1.0005 ),
                                   picture( "a", "", NO_TIME ), picture( "", "", 5 ),
                                   picture( "", "", 5 ),        picture( "", "", 5, 9 ) };
  all[1].beside = true; // of the next tile
  for ( std::uint32_t seed = 0; seed < 20; ++seed )
  {
    const SettledPictures settled = settlePictures( all, {}, {} );
    EXPECT_EQ( settled.counts.repeated, 3u );
    ASSERT_EQ( settled.pictures.size(), 5u );
    EXPECT_EQ( textOf( settled.pictures ), "  5 1|  5 9|b r 250 1|a s 200 1.0005|c s 300 1|" );
    std::shuffle( all.begin(), all.end(), std::mt19937( seed ) );
  }
}

TEST( StreetPictures, AnIdThatNumbersSomethingElseLosesNone )
{
  const std::vector<StreetPicture> all {
    picture( "7", "s", 100 ), picture( "7", "s", 200 ), picture( "7", "s", 200, 1.5 ), picture( "7", "s", 200 ),
    picture( "7", "s", 0 )
  };
  const SettledPictures settled = settlePictures( all, {}, {} );
  EXPECT_EQ( settled.counts.repeated, 1u );
  EXPECT_EQ( settled.pictures.size(), 4u );
}

TEST( StreetPictures, OddTimesAreNotKnown )
{
  const std::vector<StreetPicture> all {
    picture( "zero", "", 0 ), picture( "before", "", -5 ), picture( "future", "", 2000 ), picture( "old", "", 100 ),
    picture( "new", "", 900 )
  };
  PictureLimits limits;
  limits.latest = 1000;
  SettledPictures settled = settlePictures( all, limits, {} );
  EXPECT_EQ( settled.pictures.size(), 5u );
  EXPECT_EQ( settled.counts.undated, 3u );
  EXPECT_EQ( settled.counts.future, 1u );
  EXPECT_EQ(
    std::count_if(
      settled.pictures.begin(), settled.pictures.end(), []( const StreetPicture &one ) { return one.at == NO_TIME; }
    ),
    3
  );
  limits.since = 500;
  settled = settlePictures( all, limits, {} );
  ASSERT_EQ( settled.pictures.size(), 1u );
  EXPECT_EQ( settled.pictures[0].id, "new" );
  EXPECT_EQ( settled.counts.older, 1u );
  EXPECT_EQ( settled.counts.without, 3u );
  EXPECT_TRUE( settlePictures( {}, limits, {} ).pictures.empty() );
}

TEST( StreetPictures, TilesLieWhereTheFormulaOfSlippyMapsPutsThem )
{
  // Rows of https://wiki.openstreetmap.org/wiki/Slippy_map_tilenames: x = floor( ( lon + 180 ) / 360 · 2^z ), y with
  // the hyperbolic sine; the tile of the companion data lies at Ceuta.
  EXPECT_EQ( TileGrid::ofDegrees( -5.342, 35.886 ), CEUTA );
  const Box box = TileGrid::degrees( CEUTA );
  EXPECT_NEAR( box.xMin, 7948 / 16384.0 * 360 - 180, 1e-12 );
  EXPECT_EQ( TileGrid::ofDegrees( 180, 0 ).x, 0u );
  EXPECT_EQ( TileGrid::ofDegrees( 0, 89.99 ).y, 0u );
  EXPECT_EQ( TileGrid::ofDegrees( 0, -90 ).y, 16383u );
  const Mercator mercator( 6378137, 298.257223563, 0 );
  const TileGrid grid( mercator );
  std::mt19937 random( 3 );
  for ( int i = 0; i < 200; ++i )
  {
    const double lon = -6 + static_cast<double>( random() % 1000 ) / 500,
                 lat = 35 + static_cast<double>( random() % 1000 ) / 500;
    Segment piece;
    mercator.project( lon, lat, piece.x1, piece.y1 );
    mercator.project(
      lon + 0.03 - static_cast<double>( random() % 60 ) / 1000,
      lat + 0.05 - static_cast<double>( random() % 100 ) / 1000, piece.x2, piece.y2
    );
    std::vector<double> cuts { 0, 1 };
    grid.addCuts( piece, cuts );
    std::sort( cuts.begin(), cuts.end() );
    const auto at = [&]( double t ) {
      return grid.at( piece.x1 + t * ( piece.x2 - piece.x1 ), piece.y1 + t * ( piece.y2 - piece.y1 ) );
    };
    for ( std::size_t k = 0; k + 1 < cuts.size(); ++k )
    {
      const double width = cuts[k + 1] - cuts[k];
      EXPECT_EQ( at( cuts[k] + 1e-6 * width ), at( cuts[k + 1] - 1e-6 * width ) );
      EXPECT_TRUE( k == 0 || at( cuts[k] - 1e-9 ) != at( cuts[k] + 1e-9 ) );
    }
  }
}

TEST( StreetPictures, WhichTilesARoadNeedsHangsOnNoRoadFarAway )
{
  // The equator is a border of tiles, and the road lies 70 m south of it; at 80° north a metre is 5.7 units.
  const Mercator mercator( 6378137, 298.257223563, 0 );
  const MetricFrame frame = MetricFrame::mercator( 6378137, 298.257223563 );
  const TileGrid grid( mercator );
  double far = 0, x = 0;
  mercator.project( 0, 80, x, far );
  Footprints lines;
  const auto add = [&lines]( double y ) {
    lines.beginRing( false );
    lines.addVertex( 100, y );
    lines.addVertex( 200, y );
    lines.endPath();
    lines.endFeature();
  };
  add( -70 );
  const std::vector<SkipReason> skip( 2, SkipReason::None );
  const std::vector<TileNumber> alone = tilesAlong( lines, skip, grid, frame, 50, 100, {} );
  EXPECT_EQ( alone, ( std::vector<TileNumber> { { 8192, 8192 } } ) );
  EXPECT_EQ(
    tilesAlong( lines, skip, grid, frame, 71, 100, {} ), ( std::vector<TileNumber> { { 8192, 8191 }, { 8192, 8192 } } )
  );
  add( far );
  std::vector<TileNumber> both = tilesAlong( lines, skip, grid, frame, 50, 100, {} );
  std::erase_if( both, []( const TileNumber &tile ) { return tile.y < 8000; } );
  EXPECT_EQ( both, alone );
}

TEST( StreetPictures, ATileIsReadWithItsPlace )
{
  std::vector<TilePicture> given;
  for ( int i = 0; i < 50; ++i )
    given.push_back(
      { 900719925474099300ULL + static_cast<unsigned>( i ), "sEq", 1717171717000ULL + static_cast<unsigned>( i ),
        i % 2 == 0, 80.0 * i, 4096.0 - 40 * i }
    );
  given.push_back( { 5, "other", 7, false, -30, 10 } ); // of the tile in the west
  std::vector<StreetPicture> read;
  ASSERT_EQ( readPictureTile( PictureTileBytes::of( given ), CEUTA, read, {} ), TileState::Whole );
  ASSERT_EQ( read.size(), 51u );
  for ( std::size_t i = 0; i < read.size(); ++i )
  {
    EXPECT_EQ( read[i].id, std::to_string( given[i].id ) );
    EXPECT_EQ( read[i].sequence, given[i].sequence );
    EXPECT_EQ( read[i].at, static_cast<std::int64_t>( given[i].at ) );
    EXPECT_EQ( read[i].pano, given[i].pano ? 1 : 0 );
    double x = 0, y = 0;
    PictureTileBytes::place( read[i].place.x, read[i].place.y, CEUTA.x, CEUTA.y, x, y );
    EXPECT_NEAR( x, given[i].x, 1e-4 );
    EXPECT_NEAR( y, given[i].y, 1e-4 );
    EXPECT_EQ( read[i].beside, i == 50 );
  }
}

TEST( StreetPictures, TheCompanionTileIsReadAsMapSwipesDecoderReadsIt )
{
  const std::string folder = LACUNA_SHARED_DATA "/companion-tools/mapillary/";
  std::ifstream file( folder + "14/7948/6440.mvt", std::ios::binary );
  if ( !file )
    GTEST_SKIP() << "the shared data is not here";
  std::stringstream bytes;
  bytes << file.rdbuf();
  std::vector<StreetPicture> read;
  ASSERT_EQ( readPictureTile( bytes.str(), CEUTA, read, {} ), TileState::Whole );
  ASSERT_EQ( read.size(), 20u );
  GDALAllRegister();
  GDALDatasetH peer
    = GDALOpenEx( ( folder + "decoded_by_vt2geojson.geojson" ).c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr );
  ASSERT_TRUE( peer );
  std::size_t points = 0;
  const OGRLayerH layer = GDALDatasetGetLayer( peer, 0 );
  const auto column = [layer]( const char *name ) { return OGR_L_FindFieldIndex( layer, name, TRUE ); };
  while ( OGRFeatureH row = OGR_L_GetNextFeature( layer ) )
  {
    const OGRGeometryH shape = OGR_F_GetGeometryRef( row );
    if ( OGR_GT_Flatten( OGR_G_GetGeometryType( shape ) ) == wkbPoint )
    {
      ++points;
      const auto same = std::find_if( read.begin(), read.end(), [&]( const StreetPicture &one ) {
        return one.id == OGR_F_GetFieldAsString( row, column( "id" ) );
      } );
      EXPECT_TRUE( same != read.end() );
      if ( same != read.end() )
      {
        EXPECT_NEAR( same->place.x, OGR_G_GetX( shape, 0 ), 1e-9 );
        EXPECT_NEAR( same->place.y, OGR_G_GetY( shape, 0 ), 1e-9 );
        EXPECT_EQ( same->at, OGR_F_GetFieldAsInteger64( row, column( "captured_at" ) ) );
        EXPECT_EQ( same->sequence, OGR_F_GetFieldAsString( row, column( "sequence_id" ) ) );
      }
    }
    OGR_F_Destroy( row );
  }
  GDALClose( peer );
  EXPECT_EQ( points, 20u );
}

TEST( StreetPictures, HalfATileIsNone )
{
  const std::string whole = PictureTileBytes::of( { { 1, "a", 2, true, 10, 10 }, { 2, "a", 3, true, 20, 20 } } );
  std::vector<StreetPicture> read;
  EXPECT_EQ( readPictureTile( "", CEUTA, read, {} ), TileState::Empty );
  for ( std::size_t size = 1; size < whole.size(); ++size )
    EXPECT_NE( readPictureTile( whole.substr( 0, size ), CEUTA, read, {} ), TileState::Whole ) << size;
  EXPECT_EQ( readPictureTile( "<html>Service unavailable</html>", CEUTA, read, {} ), TileState::Cut );
  EXPECT_EQ(
    readPictureTile( PictureTileBytes::of( { { 1, "a", 2, true, 10, 10 } }, "building" ), CEUTA, read, {} ),
    TileState::Foreign
  );
  EXPECT_TRUE( read.empty() );
  // Bytes turned by chance are refused or read, and never more.
  std::mt19937 random( 8 );
  for ( int i = 0; i < 3000; ++i )
  {
    std::string damaged = whole;
    for ( int k = 0; k < 3; ++k )
      damaged[random() % damaged.size()] = static_cast<char>( random() );
    readPictureTile( damaged, CEUTA, read, {} );
  }
}

TEST( StreetPictures, ACacheKeepsTilesWhole )
{
  const std::string path = ::testing::TempDir() + "lacuna_cache_test.gpkg";
  std::filesystem::remove( path );
  EXPECT_THROW( PictureCache( path, false ), Error );
  {
    PictureCache cache( path, true );
    const std::vector<StreetPicture> first { picture( "1", "a", 100 ), picture( "2", "a", NO_TIME, 3, 4 ) };
    cache.store( CEUTA, first, "2026-11-30", {} );
    cache.store( { 1, 2 }, {}, "2026-11-30", {} );
    const std::vector<StreetPicture> again { picture( "3", "b", 300, 5, 6 ) };
    cache.store( CEUTA, again, "2026-12-01", {} );
    // Who cancels keeps what was there, and the file goes on to take tiles.
    RunContext context;
    context.monitor.canceled = [] { return true; };
    EXPECT_THROW( cache.store( CEUTA, first, "2026-12-02", context ), Canceled );
    EXPECT_THROW( cache.store( { 3, 4 }, first, "2026-12-02", context ), Canceled );
    cache.store( { 1, 2 }, {}, "2026-12-02", {} );
  }
  const CachedPictures held = PictureCache( path, false ).read( {} );
  EXPECT_EQ( held.tiles, ( std::vector<TileNumber> { { 1, 2 }, CEUTA } ) );
  ASSERT_EQ( held.pictures.size(), 1u );
  EXPECT_EQ( held.pictures[0].id, "3" );
  EXPECT_EQ( held.pictures[0].sequence, "b" );
  EXPECT_EQ( held.pictures[0].at, 300 );
  EXPECT_EQ( held.pictures[0].place.x, 5 );
  EXPECT_FALSE( std::filesystem::exists( path + ".part" ) );
  std::filesystem::remove( path );
  std::ofstream( path ) << "no database";
  EXPECT_THROW( PictureCache( path, true ), Error );
  std::filesystem::remove( path );
}
