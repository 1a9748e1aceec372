// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/exposure/exposure_probability.h"
#include "lacuna/exposure/hazard_classes.h"
#include "lacuna/exposure/raster_hazard.h"
#include "cell_shares.h"
#include "footprint_builders.h"
#include "raster_builder.h"

#include <gtest/gtest.h>

#include <cmath>
#include <mutex>

namespace lacuna::testing
{

namespace
{

double depthAt( int column, int row )
{
  const double depth = 1.5 * std::sin( column * 0.21 ) * std::cos( row * 0.17 ) + 0.4;
  return ( column * 7 + row * 13 ) % 29 == 0 ? -9999 : static_cast<double>( static_cast<float>( depth ) );
}

std::vector<RasterFile> depths( int columns, int rows, const std::string &name )
{
  RasterPlan plan;
  plan.columns = columns;
  plan.rows = rows;
  plan.transform = { 1000, 2, 0, 5000, 0, -2.5 };
  plan.hasNoData = true;
  plan.options = { "TILED=YES", "BLOCKXSIZE=32", "BLOCKYSIZE=32" };
  std::vector<RasterFile> rasters;
  rasters.emplace_back( writeRaster( scratchFile( name ), plan, depthAt ), 1 );
  return rasters;
}

struct Measured
{
  std::vector<HazardSummary> summaries;
  std::vector<int> visits;
};

Measured measure(
  std::vector<RasterFile> &rasters, const Footprints &cells, const HazardOptions &options,
  const std::vector<double> &floor = {}, int threads = 0
)
{
  Measured measured { std::vector<HazardSummary>( cells.size() ), std::vector<int>( cells.size(), 0 ) };
  const std::vector<std::uint8_t> judged( cells.size(), 1 );
  measureFootprints(
    rasters, { cells, judged, floor }, options, { {}, threads },
    [&]( std::size_t row, std::size_t raster, const HazardSummary &summary ) {
      if ( raster + 1 == rasters.size() )
        measured.summaries[row] = summary;
      ++measured.visits[row];
    }
  );
  return measured;
}

// The same by GEOS, cell by cell.
HazardSummary byGeos( const Footprints &cells, std::size_t feature, const Grid &grid, double least )
{
  std::vector<std::pair<double, double>> parts;
  double whole = 0;
  double sum = 0;
  double known = 0;
  double exposed = 0;
  for ( const auto &[cell, area] : geosShares( cells, feature ) )
  {
    const auto [column, row] = cell;
    whole += area;
    const bool inside = column >= 0 && row >= 0 && column < static_cast<std::int64_t>( grid.columns )
                        && row < static_cast<std::int64_t>( grid.rows );
    const double depth = inside ? depthAt( static_cast<int>( column ), static_cast<int>( row ) ) : -9999;
    if ( area < 1e-11 || depth == -9999 )
      continue;
    parts.emplace_back( std::max( 0.0, depth ), area );
  }
  HazardSummary summary;
  std::sort( parts.begin(), parts.end() );
  for ( const auto &[depth, area] : parts )
  {
    sum += depth * area;
    known += area;
    exposed += depth >= least ? area : 0;
  }
  if ( parts.empty() )
    return summary;
  summary.min = parts.front().first;
  summary.max = parts.back().first;
  summary.mean = sum / known;
  summary.share = exposed / whole;
  double below = 0;
  for ( const auto &[depth, area] : parts )
    if ( ( below += area ) >= 0.9 * known * ( 1 - 1e-9 ) )
    {
      summary.deciding = depth;
      break;
    }
  return summary;
}

Footprints houses( const Grid &grid, int count )
{
  town::Random random( 11 );
  Footprints footprints;
  for ( int i = 0; i < count; ++i )
    addPolygon(
      footprints, star(
                    random, random.between( 995, 1405 ), random.between( 4495, 5005 ),
                    random.between( 0.2, i % 40 == 0 ? 150 : 9 ), 4 + i % 9
                  )
    );
  toCells( footprints, grid, {} );
  return footprints;
}

void expectSame( double ours, double theirs, double tolerance, std::size_t row, const char *what )
{
  ASSERT_EQ( std::isnan( ours ), std::isnan( theirs ) ) << what << " of " << row;
  if ( !std::isnan( ours ) )
  {
    ASSERT_NEAR( ours, theirs, tolerance ) << what << " of " << row;
  }
}

} // namespace

TEST( RasterHazard, AgreesWithGeosCellByCell )
{
  std::vector<RasterFile> rasters = depths( 200, 200, "hazard.tif" );
  const Footprints cells = houses( rasters[0].grid(), 400 );
  HazardOptions options;
  options.statistic = Statistic::Quantile90;
  options.firstClass = 0.5;
  const Measured measured = measure( rasters, cells, options );
  std::size_t without = 0;
  for ( std::size_t row = 0; row < cells.size(); ++row )
  {
    const HazardSummary expected = byGeos( cells, row, rasters[0].grid(), 0.5 );
    const HazardSummary &found = measured.summaries[row];
    EXPECT_EQ( measured.visits[row], 1 );
    ASSERT_NO_FATAL_FAILURE( expectSame( found.min, expected.min, 0, row, "min" ) );
    ASSERT_NO_FATAL_FAILURE( expectSame( found.max, expected.max, 0, row, "max" ) );
    ASSERT_NO_FATAL_FAILURE( expectSame( found.mean, expected.mean, 1e-9, row, "mean" ) );
    ASSERT_NO_FATAL_FAILURE( expectSame( found.share, expected.share, 1e-9, row, "share" ) );
    ASSERT_NO_FATAL_FAILURE( expectSame( found.deciding, expected.deciding, 0, row, "quantile" ) );
    without += std::isnan( expected.min );
  }
  EXPECT_GT( without, 0U ); // some lie outside, or on cells without data
  EXPECT_LT( without, 60U );
}

TEST( RasterHazard, SeveralRastersAndThreadsChangeNothing )
{
  std::vector<RasterFile> one = depths( 200, 200, "one.tif" );
  const Footprints cells = houses( one[0].grid(), 500 );
  HazardOptions options;
  options.firstClass = 0.3;
  const Measured alone = measure( one, cells, options, {}, 1 );
  std::vector<RasterFile> three = depths( 200, 200, "one.tif" );
  three.push_back( std::move( depths( 200, 200, "two.tif" )[0] ) );
  three.push_back( std::move( depths( 200, 200, "three.tif" )[0] ) );
  const Measured together = measure( three, cells, options, {}, 4 );
  for ( std::size_t row = 0; row < cells.size(); ++row )
  {
    EXPECT_EQ( together.visits[row], 3 );
    ASSERT_NO_FATAL_FAILURE( expectSame( together.summaries[row].mean, alone.summaries[row].mean, 0, row, "mean" ) );
    ASSERT_NO_FATAL_FAILURE( expectSame( together.summaries[row].share, alone.summaries[row].share, 0, row, "share" ) );
  }
}

TEST( RasterHazard, AFloorRaisesWhatCountsAsExposed )
{
  RasterPlan plan;
  std::vector<RasterFile> rasters;
  rasters.emplace_back(
    writeRaster( scratchFile( "floor.tif" ), plan, []( int column, int ) { return column < 5 ? 0.4 : 0.8; } ), 1
  );
  Footprints cells;
  addPolygon( cells, { { 3, -4 }, { 7, -4 }, { 7, -3 }, { 3, -3 } } );
  addPolygon( cells, { { 3, -4 }, { 7, -4 }, { 7, -3 }, { 3, -3 } } );
  toCells( cells, rasters[0].grid(), {} );
  HazardOptions options;
  options.firstClass = 0.3;
  const Measured measured = measure( rasters, cells, options, { 0, 0.3 } );
  EXPECT_DOUBLE_EQ( measured.summaries[0].share, 1 );
  EXPECT_DOUBLE_EQ( measured.summaries[1].share, 0.5 );
  EXPECT_FLOAT_EQ( static_cast<float>( measured.summaries[1].max ), 0.8F );
}

TEST( RasterHazard, NegativeDepthsAreDry )
{
  std::vector<RasterFile> rasters;
  rasters.emplace_back(
    writeRaster( scratchFile( "negative.tif" ), {}, []( int column, int ) { return column % 2 ? -3.0 : 1.0; } ), 1
  );
  Footprints cells;
  addPolygon( cells, { { 2, -6 }, { 4, -6 }, { 4, -2 }, { 2, -2 } } );
  toCells( cells, rasters[0].grid(), {} );
  const Measured measured = measure( rasters, cells, {} );
  EXPECT_EQ( measured.summaries[0].min, 0 );
  EXPECT_DOUBLE_EQ( measured.summaries[0].mean, 0.5 );
}

TEST( SamplePoints, CellNearestAndBilinear )
{
  RasterPlan plan;
  plan.hasNoData = true;
  std::vector<RasterFile> rasters;
  rasters.emplace_back(
    writeRaster(
      scratchFile( "plane.tif" ), plan, []( int column, int row ) { return column == 9 ? -9999 : column + 10.0 * row; }
    ),
    1
  );
  const std::vector<Point> points { { 3.2, 4.9 }, { 0.1, 0.1 }, { 8.9, 5.5 }, { 9.5, 5 },
                                    { 10.0, 5 },  { -0.01, 5 }, { 3.5, 4.5 } };
  const std::vector<std::uint8_t> judged( points.size(), 1 );
  const auto sample = [&]( Sampling sampling ) {
    std::vector<double> values( points.size(), -1 );
    samplePoints( rasters, points, judged, sampling, { {}, 1 }, [&]( std::size_t row, std::size_t, double value ) {
      values[row] = value;
    } );
    return values;
  };
  for ( const Sampling sampling : { Sampling::Cell, Sampling::Nearest } )
  {
    const std::vector<double> cell = sample( sampling );
    EXPECT_EQ( cell[0], 43 );
    EXPECT_EQ( cell[1], 0 );
    EXPECT_EQ( cell[2], 58 );
    for ( int i = 3; i < 6; ++i )
      EXPECT_TRUE( std::isnan( cell[static_cast<std::size_t>( i )] ) ) << i;
  }
  const std::vector<double> between = sample( Sampling::Bilinear );
  EXPECT_NEAR( between[0], 2.7 + 10 * 4.4, 1e-9 ); // the plane column + 10 row, at centres
  EXPECT_TRUE( std::isnan( between[1] ) );         // beyond the outer centres
  EXPECT_TRUE( std::isnan( between[2] ) );         // one of the four has no data
  EXPECT_EQ( between[6], 43 );                     // exactly on a centre
}

TEST( SamplePoints, NearestCentreIsAnotherCellOnASlantedGrid )
{
  // Columns go east, rows go south and far to the east: cells are slanted, and a corner is nearer to the neighbour's
  // centre.
  RasterPlan plan;
  plan.transform = { 0, 1, 1, 0, 0, -1 };
  std::vector<RasterFile> rasters;
  rasters.emplace_back(
    writeRaster( scratchFile( "slanted.tif" ), plan, []( int column, int row ) { return column + 10.0 * row; } ), 1
  );
  // Column 4.95, row 4.95: on the map 0.9 east and 0.45 south of its own centre, 0.1 west and 0.45 south of the next
  // one east.
  const Point centre = rasters[0].grid().nearestCentre( 9.9, -4.95 );
  EXPECT_EQ( centre.x, 5.5 );
  EXPECT_EQ( centre.y, 4.5 );
  double nearest = 0;
  const std::vector<Point> points { centre };
  const std::vector<std::uint8_t> judged { 1 };
  samplePoints( rasters, points, judged, Sampling::Nearest, { {}, 1 }, [&]( std::size_t, std::size_t, double value ) {
    nearest = value;
  } );
  EXPECT_EQ( nearest, 45 );
}

TEST( SamplePoints, OfTwoCentresAsNearTheFirstIsTaken )
{
  const Grid grid { 10, 10, { 0, 1, 0, 10, 0, -1 } };
  EXPECT_EQ( grid.nearestCentre( 3, 5.2 ).x, 2.5 ); // on the border of columns 2 and 3
  EXPECT_EQ( grid.nearestCentre( 3.2, 5 ).y, 4.5 ); // on that of rows 4 and 5
  EXPECT_EQ( grid.nearestCentre( 3.0000001, 5.2 ).x, 3.5 );
  EXPECT_EQ( grid.nearestCentre( 10, 5 ).x, 9.5 ); // the outer border belongs to the last cell
  EXPECT_LT( grid.nearestCentre( -0.2, 5 ).x, 0 ); // outside
  EXPECT_GT( grid.nearestCentre( 10.2, 5 ).x, 10 );
  EXPECT_GT( grid.nearestCentre( 1e9, 5 ).x, 10 );
}

TEST( HazardClasses, BoundsAreMetByTheirOwnValueAlsoIn32Bits )
{
  const HazardClasses classes( { 0.1, 0.7, 1.5 } );
  EXPECT_EQ( classes.of( 0 ), 0 );
  EXPECT_EQ( classes.of( 0.1 ), 1 );
  EXPECT_EQ( classes.of( static_cast<double>( 0.1F ) ), 1 );
  EXPECT_EQ( classes.of( static_cast<double>( 0.7F ) ), 2 );
  EXPECT_EQ( classes.of( 0.6999 ), 1 );
  EXPECT_EQ( classes.of( 99 ), 3 );
  EXPECT_EQ( classes.of( NAN ), HazardClasses::UNKNOWN );
  EXPECT_EQ( HazardClasses().of( 5 ), 0 );
}

TEST( HazardClasses, AFloorRaisesTheBoundsAndTheSumIsRoundedOnce )
{
  // 0.6 − 0.5 is less than 0.1, 0.4 + 0.2 is more than 0.6, and no 32-bit number is 0.7.
  EXPECT_EQ( HazardClasses( { 0.1 } ).of( 0.6, 0.5 ), 1 );
  EXPECT_EQ( HazardClasses( { 0.2 } ).of( 0.6, 0.4 ), 1 );
  EXPECT_EQ( HazardClasses( { 0.5 } ).of( static_cast<double>( 0.7F ), 0.2 ), 1 );
  EXPECT_EQ( HazardClasses( { 0.1 } ).of( static_cast<double>( 0.7F ), 0.6 ), 1 );
  EXPECT_EQ( HazardClasses( { 0.1 } ).of( 0.699, 0.6 ), 0 );
}

TEST( HazardClasses, DryGroundIsInNone )
{
  const HazardClasses classes( { 0, 0.5, 1 } );
  EXPECT_EQ( classes.of( 0 ), 0 );
  EXPECT_EQ( classes.of( 0.01 ), 1 );
  EXPECT_EQ( classes.of( 0.4, 0.4 ), 0 );
  EXPECT_EQ( classes.of( 0.9, 0.4 ), 2 );
  EXPECT_EQ( HazardClasses( { 0.1 } ).of( 0, -1 ), 0 ); // a basement in dry ground
}

TEST( WeightedStats, ShareAndClassGoTogetherOnABound )
{
  for ( const double value : { 0.6, static_cast<double>( 0.6F ), 0.6 + 1e-9, 0.6 - 1e-9, 0.59, 0.0 } )
    for ( const auto &[bound, floor] :
          { std::pair { 0.1, 0.5 }, std::pair { 0.2, 0.4 }, std::pair { 0.6, 0.0 }, std::pair { 0.0, 0.6 },
            std::pair { 0.0, 0.0 } } )
    {
      WeightedStats gatherer( false, HazardThreshold( bound, floor ) );
      gatherer.add( value, 1 );
      HazardOptions options;
      options.firstClass = bound;
      EXPECT_EQ( gatherer.summary( Statistic::Max ).share, HazardClasses( { bound } ).of( value, floor ) )
        << value << " " << bound << " " << floor;
      EXPECT_EQ(
        ExposureProbability( options, {} ).atDepth( value, floor ), HazardClasses( { bound } ).of( value, floor )
      );
    }
}

TEST( WeightedStats, SaysHowMuchHasNoData )
{
  WeightedStats gatherer( false, HazardThreshold( 0.1 ) );
  gatherer.add( 1, 1 );
  gatherer.addUnknown( 3 );
  EXPECT_EQ( gatherer.summary( Statistic::Mean ).withoutData, 0.75 );
  EXPECT_EQ( gatherer.summary( Statistic::Mean, 10 ).withoutData, 0.9 );
}

} // namespace lacuna::testing
