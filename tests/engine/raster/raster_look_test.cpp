// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/raster/raster_look.h"
#include "raster_builder.h"

#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <random>

namespace lacuna::testing
{

namespace
{

// A flood as models give it: mostly dry, shallow at its rim.
std::vector<double> flood( std::size_t cells, double deepest, unsigned seed )
{
  std::mt19937 random( seed );
  std::uniform_real_distribution<double> share( 0, 1 );
  std::vector<double> values;
  for ( std::size_t i = 0; i < cells; ++i )
    values.push_back( share( random ) < 0.7 ? 0 : deepest * std::pow( share( random ), 2 ) );
  return values;
}

std::vector<double> repeated( const std::vector<double> &pattern, std::size_t times )
{
  std::vector<double> values;
  for ( std::size_t i = 0; i < times; ++i )
    values.insert( values.end(), pattern.begin(), pattern.end() );
  return values;
}

std::vector<double> times( std::vector<double> values, double factor )
{
  for ( double &value : values )
    value *= factor;
  return values;
}

DepthDoubt doubtOf( std::vector<double> values ) { return lacuna::doubtOf( lookAt( std::move( values ) ) ); }

DepthDoubt doubtOfFile( const std::string &path )
{
  RasterFile file( path, 1 );
  return lacuna::doubtOf( lookAt(
    file, { 0, 0, static_cast<std::int64_t>( file.grid().columns ), static_cast<std::int64_t>( file.grid().rows ) }
  ) );
}

const std::filesystem::path SHARED = LACUNA_SHARED_DATA;

} // namespace

TEST( RasterLook, FloodsInMetresAreNotDoubted )
{
  for ( unsigned seed = 1; seed <= 20; ++seed )
    for ( const double deepest : { 0.4, 2.0, 8.0, 16.0 } )
      EXPECT_EQ( doubtOf( flood( 5000, deepest, seed ) ), DepthDoubt::None ) << deepest;
  EXPECT_EQ( doubtOf( {} ), DepthDoubt::None );
  EXPECT_EQ( doubtOf( { 0, 0, 0 } ), DepthDoubt::None );
  EXPECT_EQ( doubtOf( repeated( { 0.7 }, 100 ) ), DepthDoubt::None );
  EXPECT_EQ( doubtOf( repeated( { 3 }, 100 ) ), DepthDoubt::None ) << "one depth everywhere";
  EXPECT_EQ( doubtOf( repeated( { 0, 0.5, 1, 2 }, 100 ) ), DepthDoubt::None );
}

TEST( RasterLook, ExtentsAndClassesAreSeen )
{
  EXPECT_EQ( doubtOf( repeated( { 0, 1 }, 50 ) ), DepthDoubt::Extent );
  EXPECT_EQ( doubtOf( repeated( { 1 }, 50 ) ), DepthDoubt::Extent );
  EXPECT_EQ( doubtOf( repeated( { 1, 2, 3, 4, 5 }, 50 ) ), DepthDoubt::Classes );
  EXPECT_EQ( doubtOf( repeated( { 0, 0, 0, 2, 3 }, 50 ) ), DepthDoubt::Classes );
  EXPECT_EQ( doubtOf( repeated( { 1, 2, 3.5 }, 50 ) ), DepthDoubt::None );
}

TEST( RasterLook, HeightsAndSmallerUnitsAreSeen )
{
  std::vector<double> coast; // 0.2 to 14 m above the sea, no flood
  std::vector<double> plateau;
  for ( int i = 0; i < 4000; ++i )
  {
    coast.push_back( 0.2 + 13.8 * i / 4000 );
    plateau.push_back( 512 + 0.07 * i );
  }
  EXPECT_EQ( doubtOf( coast ), DepthDoubt::Heights );
  EXPECT_EQ( doubtOf( plateau ), DepthDoubt::Heights );
  EXPECT_EQ( doubtOf( times( flood( 5000, 2, 3 ), 100 ) ), DepthDoubt::Heights ) << "centimetres";
  EXPECT_EQ( doubtOf( times( flood( 5000, 2, 3 ), 1000 ) ), DepthDoubt::Heights ) << "millimetres";
}

TEST( RasterLook, UndeclaredNoDataIsSeenAndLeftOut )
{
  for ( const double filler :
        { 9999.0, -9999.0, 1e20, 255.0, -32768.0, 3.4028234663852886e38, -3.4028234663852886e38, 999.0 } )
  {
    std::vector<double> values = flood( 5000, 3, 4 );
    for ( std::size_t i = 0; i < values.size(); i += 7 )
      values[i] = filler;
    const RasterLook look = lookAt( values );
    ASSERT_TRUE( look.filler.has_value() ) << filler;
    EXPECT_EQ( *look.filler, filler );
    EXPECT_LE( look.max, 3 ) << filler;
    EXPECT_GE( look.min, 0 ) << filler;
    EXPECT_EQ( lacuna::doubtOf( look ), DepthDoubt::None ) << filler;
  }
  // 255 with 254 beside it is a height like others, and a depth of 2.55 m no filler.
  std::vector<double> heights;
  for ( int i = 0; i < 256; ++i )
    heights.push_back( i );
  EXPECT_FALSE( lookAt( heights ).filler.has_value() );
  EXPECT_FALSE( lookAt( { 0, 0.1, 2.55 } ).filler.has_value() );
  EXPECT_FALSE( lookAt( { 9999 } ).filler.has_value() ) << "nothing to be far from";
}

TEST( RasterLook, ALargeRasterIsLookedAtInEveryPart )
{
  RasterPlan plan;
  plan.columns = 3000;
  plan.rows = 2000;
  plan.options = { "TILED=YES" };
  // Dry but for its last corner.
  RasterFile file(
    writeRaster(
      scratchFile( "large.tif" ), plan, []( int column, int row ) { return column > 2900 && row > 1900 ? 1.5 : 0; }
    ),
    1
  );
  const RasterLook look = lookAt( file, { 0, 0, 3000, 2000 } );
  EXPECT_EQ( look.max, 1.5 );
  EXPECT_GT( look.cells, 200000U );
  EXPECT_LT( look.cells, 300000U );
}

TEST( RasterLook, UnitsAreKnownAsBandsNameThem )
{
  EXPECT_EQ( metresPerUnit( "cm" ), 0.01 );
  EXPECT_EQ( metresPerUnit( " Metre " ), 1.0 );
  EXPECT_EQ( metresPerUnit( "FEET" ), 0.3048 );
  EXPECT_EQ( metresPerUnit( "mm" ), 0.001 );
  EXPECT_FALSE( metresPerUnit( "" ).has_value() );
  EXPECT_FALSE( metresPerUnit( "m/s" ).has_value() );
}

TEST( RasterLook, RealDepthsAreNotDoubtedAndRealClassesAndHeightsAre )
{
  if ( !std::filesystem::exists( SHARED ) )
    GTEST_SKIP() << "../shared/data is not there";
  for ( const char *depth :
        { "id-jakarta-inasafe/jakarta_continuous_flood.tif",
          "id-jakarta-inasafe/Flood_Design_Depth_Jakarta_geographic.asc",
          "id-jakarta-inasafe-expected/continuous_flood_20_20.asc",
          "id-jakarta-inasafe-expected/jakarta_flood_design.tif", "id-jakarta-inasafe-expected/tsunami_wgs84.tif",
          "nl-kampen-osm-flood/1in100_inundation_map.tif", "sv-san-salvador-flood/flood_depth_2015_rp002.tif",
          "sv-san-salvador-flood/flood_depth_2015_rp025.tif", "sv-san-salvador-flood/flood_depth_2015_rp100.tif" } )
    EXPECT_EQ( doubtOfFile( SHARED / depth ), DepthDoubt::None ) << depth;
  EXPECT_EQ( doubtOfFile( SHARED / "id-jakarta-inasafe/jakarta_flood_category_123.asc" ), DepthDoubt::Classes );
  EXPECT_EQ( doubtOfFile( SHARED / "id-jakarta-inasafe-expected/classified_hazard.tif" ), DepthDoubt::Classes );
  EXPECT_EQ( doubtOfFile( SHARED / "br-portoalegre/poa_elevation.tif" ), DepthDoubt::Heights );
}

} // namespace lacuna::testing
