// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/raster/window_walk.h"
#include "lacuna/error.h"
#include "raster_builder.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <set>

namespace lacuna::testing
{

namespace
{

ErrorCode failureOf( const std::function<void()> &body, std::vector<std::string> *args = nullptr )
{
  try
  {
    body();
  }
  catch ( const Error &error )
  {
    if ( args )
      *args = error.args();
    return error.code();
  }
  return ErrorCode::Internal;
}

double only( RasterFile &raster, std::int64_t column, std::int64_t row )
{
  double value = 0;
  raster.read( { column, row, 1, 1 }, &value );
  return value;
}

} // namespace

TEST( RasterFile, NodataNanAndInfinityAreNothing )
{
  RasterPlan plan;
  plan.hasNoData = true;
  const double holes[] = { -9999, NAN, INFINITY, -INFINITY, 0.5 };
  RasterFile raster(
    writeRaster( scratchFile( "holes.tif" ), plan, [&]( int column, int ) { return column < 5 ? holes[column] : 1; } ),
    1
  );
  for ( int column = 0; column < 4; ++column )
    EXPECT_TRUE( std::isnan( only( raster, column, 3 ) ) ) << column;
  EXPECT_EQ( only( raster, 4, 3 ), 0.5 );
}

TEST( RasterFile, ScaleAndOffsetAreAppliedAndNodataIsNot )
{
  RasterPlan plan;
  plan.type = GDT_Int16;
  plan.hasNoData = true;
  plan.noData = -1;
  plan.scale = 0.01;
  plan.offset = 2;
  RasterFile raster(
    writeRaster( scratchFile( "centimetres.tif" ), plan, []( int column, int ) { return column == 0 ? -1 : 150; } ), 1
  );
  EXPECT_TRUE( std::isnan( only( raster, 0, 0 ) ) );
  EXPECT_NEAR( only( raster, 1, 0 ), 3.5, 1e-12 );
}

TEST( RasterFile, WhatTheUserCallsNoDataIsNone )
{
  RasterPlan plan;
  plan.type = GDT_Int16;
  plan.hasNoData = true;
  plan.noData = -1;
  plan.scale = 0.01;
  RasterFile raster(
    writeRaster( scratchFile( "user.tif" ), plan, []( int column, int ) { return column == 0 ? -1 : 100 * column; } ), 1
  );
  const auto two = []( double value ) { return value == 2; };
  raster.setNoData( two, true );
  EXPECT_TRUE( std::isnan( only( raster, 0, 0 ) ) );
  EXPECT_EQ( only( raster, 1, 0 ), 1 );
  EXPECT_TRUE( std::isnan( only( raster, 2, 0 ) ) );
  raster.setNoData( two, false );
  EXPECT_EQ( only( raster, 0, 0 ), -0.01 );
}

TEST( RasterFile, AMaskOfTheDatasetCounts )
{
  const std::string path = writeRaster( scratchFile( "masked.tif" ), {}, []( int, int ) { return 1; } );
  {
    GDALDatasetH file = GDALOpen( path.c_str(), GA_Update );
    ASSERT_EQ( GDALCreateDatasetMaskBand( file, GMF_PER_DATASET ), CE_None );
    std::vector<std::uint8_t> mask( 100, 255 );
    mask[13] = 0;
    ASSERT_EQ(
      GDALRasterIO(
        GDALGetMaskBand( GDALGetRasterBand( file, 1 ) ), GF_Write, 0, 0, 10, 10, mask.data(), 10, 10, GDT_Byte, 0, 0
      ),
      CE_None
    );
    GDALClose( file );
  }
  RasterFile raster( path, 1 );
  EXPECT_TRUE( std::isnan( only( raster, 3, 1 ) ) );
  EXPECT_EQ( only( raster, 4, 1 ), 1 );
}

TEST( RasterFile, SaysWhatIsWrong )
{
  EXPECT_EQ( failureOf( [] { RasterFile( "/nowhere/at/all.tif", 1 ); } ), ErrorCode::RasterUnreadable );
  const std::string plain = writeRaster( scratchFile( "plain.tif" ), {}, []( int, int ) { return 1; } );
  std::vector<std::string> args;
  EXPECT_EQ( failureOf( [&] { RasterFile( plain, 2 ); }, &args ), ErrorCode::RasterNoBand );
  EXPECT_EQ( args, ( std::vector<std::string> { plain, "2", "1" } ) );
  RasterPlan complex;
  complex.type = GDT_CFloat32;
  const std::string complexFile = writeRaster( scratchFile( "complex.tif" ), complex, []( int, int ) { return 1; } );
  EXPECT_EQ( failureOf( [&] { RasterFile( complexFile, 1 ); } ), ErrorCode::RasterComplex );
  RasterPlan flat;
  flat.transform = { 0, 1, 1, 0, 1, 1 };
  const std::string flatFile = writeRaster( scratchFile( "flat.tif" ), flat, []( int, int ) { return 1; } );
  EXPECT_EQ( failureOf( [&] { RasterFile( flatFile, 1 ); } ), ErrorCode::RasterNotPlaced );
}

TEST( RasterFile, ADamagedBlockIsNamed )
{
  RasterPlan plan;
  plan.columns = plan.rows = 512;
  plan.options = { "TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128", "COMPRESS=DEFLATE" };
  const std::string path = writeRaster( scratchFile( "damaged.tif" ), plan, []( int column, int row ) {
    return ( column * 31 + row * 17 ) % 97 / 10.0;
  } );
  const auto size = static_cast<std::streamoff>( std::filesystem::file_size( path ) );
  {
    std::fstream file( path, std::ios::in | std::ios::out | std::ios::binary );
    file.seekp( size / 2 );
    const std::string rubbish( 4000, 'x' );
    file.write( rubbish.data(), static_cast<std::streamsize>( rubbish.size() ) );
  }
  RasterFile raster( path, 1 );
  std::vector<double> values( 512 * 512 );
  std::vector<std::string> args;
  EXPECT_EQ( failureOf( [&] { raster.read( { 0, 0, 512, 512 }, values.data() ); }, &args ), ErrorCode::RasterBlock );
  ASSERT_EQ( args.size(), 6U );
  EXPECT_EQ( args[0], path );
  EXPECT_FALSE( args[5].empty() );
}

TEST( WindowWalk, EveryFeatureSeesItsCellsOnceAndNoBlockIsReadTwice )
{
  RasterPlan plan;
  plan.columns = 700;
  plan.rows = 500;
  plan.options = { "TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64" };
  std::vector<RasterFile> rasters;
  rasters.emplace_back(
    writeRaster( scratchFile( "walk.tif" ), plan, []( int column, int row ) { return column + 1000 * row; } ), 1
  );
  std::vector<CellWindow> reach;
  for ( int i = 0; i < 400; ++i )
    reach.push_back( { i * 37 % 720 - 10, i * 91 % 520 - 10, 1 + i % 9, 1 + i % 7 } );
  reach.push_back( { -5, -5, 2000, 2000 } ); // all over the raster
  reach.push_back( { 5000, 5000, 3, 3 } );   // beyond it
  for ( const WindowWalk::Members members : { WindowWalk::Members::Parts, WindowWalk::Members::Whole } )
  {
    WindowWalk walk( rasters, reach, members, 10000 );
    std::vector<std::size_t> seen( reach.size(), 0 );
    std::set<std::pair<std::int64_t, std::int64_t>> blocks;
    walk.run( {}, [&]( const LoadedWindow &window, std::span<const std::uint32_t> list ) {
      EXPECT_EQ(
        window.at( 0, window.window.column, window.window.row ),
        static_cast<double>( window.window.column + 1000 * window.window.row )
      );
      for ( const std::uint32_t feature : list )
        seen[feature] += reach[feature].intersected( window.window ).cells();
      if ( members == WindowWalk::Members::Parts )
      {
        for ( std::int64_t y = window.window.row / 64; y <= ( window.window.row + window.window.rows - 1 ) / 64; ++y )
          for ( std::int64_t x = window.window.column / 64;
                x <= ( window.window.column + window.window.columns - 1 ) / 64; ++x )
            EXPECT_TRUE( blocks.emplace( x, y ).second ) << x << "," << y;
      }
    } );
    for ( std::size_t i = 0; i < reach.size(); ++i )
      EXPECT_EQ( seen[i], reach[i].intersected( { 0, 0, 700, 500 } ).cells() ) << i;
    EXPECT_EQ( walk.memberships()[401], 0 );
  }
}

TEST( WindowWalk, CancelsWhileReading )
{
  std::vector<RasterFile> rasters;
  rasters.emplace_back( writeRaster( scratchFile( "cancel.tif" ), {}, []( int, int ) { return 1; } ), 1 );
  const std::vector<CellWindow> reach { { 0, 0, 10, 10 } };
  WindowWalk walk( rasters, reach, WindowWalk::Members::Parts );
  Monitor monitor;
  monitor.canceled = [] { return true; };
  EXPECT_THROW( walk.run( monitor, []( const LoadedWindow &, std::span<const std::uint32_t> ) {} ), Canceled );
}

TEST( RasterFile, GridsOfTextAreWholeOrSaidToBeCut )
{
  const auto grid = []( const std::string &name, int rows, const std::string &last ) {
    const std::string path = scratchFile( name );
    std::ofstream file( path );
    file << "ncols 4\nnrows 300\nxllcorner 0\nyllcorner 0\ncellsize 1\nNODATA_value -9999\n";
    for ( int row = 0; row < rows; ++row )
      file << row << " 1.5 nan -9999\n";
    file << last;
    return path;
  };
  const std::string whole = grid( "whole.asc", 300, "" );
  RasterFile good( whole, 1 );
  EXPECT_EQ( only( good, 0, 299 ), 299 ) << "rows are passed in order";
  EXPECT_EQ( only( good, 0, 7 ), 7 );
  for ( const char *last : { "", "150 1", "150 1.5 1\x01 3\n" } )
  {
    RasterFile cut( grid( "cut.asc", 150, last ), 1 );
    std::vector<std::string> args;
    EXPECT_EQ( failureOf( [&] { only( cut, 0, 299 ); }, &args ), ErrorCode::RasterCut );
    EXPECT_EQ( args.at( 1 ) + " " + args.at( 2 ), "150 300" );
  }
  RasterFile stopped( whole, 1 );
  double value = 0;
  EXPECT_THROW( stopped.read( { 0, 299, 1, 1 }, &value, [] { return true; } ), Canceled );
}

} // namespace lacuna::testing
