// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/exposure/exposure_probability.h"
#include "footprint_builders.h"
#include "raster_builder.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace lacuna::testing
{

namespace
{

double normal( double x ) { return 0.5 * std::erfc( -x / std::sqrt( 2.0 ) ); }

// A straight shore at x = 100 m: 1 m deep to the east, dry to the west; cells of 2 m.
std::vector<RasterFile> shore( const std::vector<double> &transform = { 0, 2, 0, 200, 0, -2 } )
{
  RasterPlan plan;
  plan.columns = plan.rows = 100;
  plan.transform = transform;
  std::vector<RasterFile> rasters;
  rasters.emplace_back(
    writeRaster( scratchFile( "shore.tif" ), plan, []( int column, int ) { return column >= 50 ? 1.0 : 0.0; } ), 1
  );
  return rasters;
}

struct Asked
{
  Footprints cells;
  std::vector<Point> centres;
  std::vector<MetreSteps> steps;
};

Asked ask( const Grid &grid, Footprints footprints )
{
  Asked asked { std::move( footprints ), {}, {} };
  const auto step = [&]( double dx, double dy ) {
    const Point origin = grid.toCell( 0, 0 );
    const Point end = grid.toCell( dx, dy );
    return Point { end.x - origin.x, end.y - origin.y };
  };
  for ( std::size_t row = 0; row < asked.cells.size(); ++row )
  {
    const Point middle = centroid( asked.cells, row );
    asked.centres.push_back( grid.toCell( middle.x, middle.y ) );
    asked.steps.push_back( { step( 1, 0 ), step( 0, 1 ) } );
  }
  toCells( asked.cells, grid, {} );
  return asked;
}

std::vector<double> probabilities(
  std::vector<RasterFile> &rasters, const Asked &asked, const HazardOptions &options, const ExposureErrors &errors,
  bool asPoints
)
{
  const std::vector<std::uint8_t> judged( asked.cells.size(), 1 );
  std::vector<double> result( asked.cells.size(), -1 );
  const FootprintsOnGrid footprints { asked.cells, judged, {} };
  ExposureProbability( options, errors )
    .measure( rasters, { footprints, asked.centres, asked.steps, asPoints }, {}, result );
  return result;
}

Footprints housesAlongTheShore()
{
  Footprints footprints;
  for ( int i = 0; i < 9; ++i )
    addPolygon(
      footprints, { { 76.0 + 4 * i, 96 }, { 84.0 + 4 * i, 96 }, { 84.0 + 4 * i, 104 }, { 76.0 + 4 * i, 104 } }
    );
  return footprints;
}

} // namespace

TEST( ExposureProbability, PointsAtAStraightShoreAreTheNormalDistribution )
{
  std::vector<RasterFile> rasters = shore();
  const Asked asked = ask( rasters[0].grid(), housesAlongTheShore() );
  HazardOptions options;
  options.firstClass = 0.5;
  const std::vector<double> found = probabilities( rasters, asked, options, { 5, 0 }, true );
  for ( int i = 0; i < 9; ++i )
    EXPECT_NEAR( found[static_cast<std::size_t>( i )], normal( ( 80.0 + 4 * i - 100 ) / 5 ), 1e-5 ) << i;
}

TEST( ExposureProbability, FootprintsAtAStraightShoreAreWithinHalfAPoint )
{
  // Whichever way the raster lies: the shore is where the cells say, 50 columns from the corner.
  for ( const double angle : { 0.0, 0.4, 1.1 } )
  {
    std::vector<RasterFile> rasters
      = shore( { 0, 2 * std::cos( angle ), 2 * std::sin( angle ), 200, 2 * std::sin( angle ), -2 * std::cos( angle ) }
      );
    Asked asked = ask( rasters[0].grid(), housesAlongTheShore() );
    // The same houses in the plane of cells, so that the closed form is known.
    asked.cells = Footprints();
    for ( int i = 0; i < 9; ++i )
      addPolygon(
        asked.cells, { { 38.0 + 2 * i, 48 }, { 42.0 + 2 * i, 48 }, { 42.0 + 2 * i, 52 }, { 38.0 + 2 * i, 52 } }
      );
    asked.cells.updateBoxes();
    HazardOptions options;
    options.firstClass = 0.5;
    const std::vector<double> touched = probabilities( rasters, asked, options, { 5, 0 }, false );
    options.statistic = Statistic::Min;
    const std::vector<double> covered = probabilities( rasters, asked, options, { 5, 0 }, false );
    for ( int i = 0; i < 9; ++i )
    {
      // Exposed when the eastern wall passes the shore; with the least depth, when the western one does.
      EXPECT_NEAR( touched[static_cast<std::size_t>( i )], normal( ( 84.0 + 4 * i - 100 ) / 5 ), 0.005 )
        << i << " at " << angle;
      EXPECT_NEAR( covered[static_cast<std::size_t>( i )], normal( ( 76.0 + 4 * i - 100 ) / 5 ), 0.005 )
        << i << " at " << angle;
    }
  }
}

TEST( ExposureProbability, DepthErrorAloneIsTheNormalDistributionOfDepth )
{
  HazardOptions options;
  options.firstClass = 0.5;
  const ExposureProbability probability( options, { 0, 0.2 } );
  EXPECT_NEAR( probability.atDepth( 0.5, 0 ), 0.5, 1e-12 );
  EXPECT_NEAR( probability.atDepth( 0.9, 0.2 ), normal( 1 ), 1e-12 );
  EXPECT_TRUE( std::isnan( probability.atDepth( NAN, 0 ) ) );
  EXPECT_EQ( probability.atDepth( 0, 0 ), 0 ); // dry ground stays dry
  EXPECT_EQ( ExposureProbability( options, {} ).atDepth( 0.5, 0 ), 1 );
  EXPECT_EQ( ExposureProbability( options, {} ).atDepth( 0.49, 0 ), 0 );
}

TEST( ExposureProbability, BothErrorsAgreeWithASimulation )
{
  // Patchy depths, so that no closed form exists.
  RasterPlan plan;
  plan.columns = plan.rows = 60;
  plan.transform = { 0, 3, 0, 180, 0, -3 };
  const auto depth
    = []( int column, int row ) { return std::max( 0.0, std::sin( column * 0.5 ) + std::cos( row * 0.4 ) ); };
  std::vector<RasterFile> rasters;
  rasters.emplace_back( writeRaster( scratchFile( "patchy.tif" ), plan, depth ), 1 );
  Footprints footprints;
  for ( int i = 0; i < 12; ++i )
    addPolygon( footprints, square( 40.0 + 7 * i, 50.0 + 5 * i, 8 ) );
  const Footprints onMap = footprints;
  const Asked asked = ask( rasters[0].grid(), std::move( footprints ) );
  HazardOptions options;
  options.firstClass = 1;
  options.statistic = Statistic::Max;
  const std::vector<double> found = probabilities( rasters, asked, options, { 3, 0.3 }, false );

  std::mt19937_64 engine( 5 );
  std::normal_distribution<double> gauss;
  double largest = 0;
  for ( std::size_t house = 0; house < onMap.size(); ++house )
  {
    constexpr int DRAWS = 40000;
    int exposed = 0;
    const Box &box = onMap.box( house );
    for ( int i = 0; i < DRAWS; ++i )
    {
      const double dx = 3 * gauss( engine );
      const double dy = 3 * gauss( engine );
      double deepest = 0;
      for ( int column = static_cast<int>( std::floor( ( box.xMin + dx ) / 3 ) ); column < ( box.xMax + dx ) / 3;
            ++column )
        for ( int row = static_cast<int>( std::floor( ( 180 - box.yMax - dy ) / 3 ) );
              row < ( 180 - box.yMin - dy ) / 3; ++row )
          deepest = std::max( deepest, depth( column, row ) );
      exposed += deepest > 0 && deepest + 0.3 * gauss( engine ) >= 1 ? 1 : 0;
    }
    const double simulated = static_cast<double>( exposed ) / DRAWS;
    largest = std::max( largest, simulated );
    EXPECT_NEAR( found[house], simulated, 0.008 ) << house; // half a point, and three deviations of the draws
  }
  EXPECT_GT( largest, 0.5 );
}

TEST( ExposureProbability, ForecastsBetterThanYesOrNoInEveryTown )
{
  // Brier score: mean squared difference between forecast and what is so. Footprints are drawn 4 m off in every
  // direction.
  for ( unsigned seed = 1; seed <= 8; ++seed )
  {
    std::mt19937_64 engine( seed );
    std::normal_distribution<double> gauss;
    std::uniform_real_distribution<double> even;
    const double a = 0.1 + 0.4 * even( engine );
    const double b = 0.1 + 0.4 * even( engine );
    RasterPlan plan;
    plan.columns = plan.rows = 120;
    plan.transform = { 0, 3, 0, 360, 0, -3 };
    std::vector<RasterFile> rasters;
    rasters.emplace_back(
      writeRaster(
        scratchFile( "brier.tif" ), plan,
        [a, b]( int column, int row ) { return std::max( 0.0, std::sin( column * a ) + std::cos( row * b ) ); }
      ),
      1
    );
    Footprints drawn;
    Footprints real;
    for ( int i = 0; i < 300; ++i )
    {
      const double x = 30 + 300 * even( engine );
      const double y = 30 + 300 * even( engine );
      addPolygon( drawn, square( x, y, 7 ) );
      addPolygon( real, square( x + 4 * gauss( engine ), y + 4 * gauss( engine ), 7 ) );
    }
    const Grid grid = rasters[0].grid();
    const Asked asked = ask( grid, std::move( drawn ) );
    const Asked truth = ask( grid, std::move( real ) );
    HazardOptions options;
    options.firstClass = 1.2;
    const std::vector<double> forecast = probabilities( rasters, asked, options, { 4, 0 }, false );
    const std::vector<std::uint8_t> judged( 300, 1 );
    const auto exposed = [&]( const Asked &houses ) {
      std::vector<double> answers( 300 );
      measureFootprints(
        rasters, { houses.cells, judged, {} }, options, {},
        [&]( std::size_t row, std::size_t, const HazardSummary &summary ) {
          answers[row] = summary.deciding >= 1.2 ? 1 : 0;
        }
      );
      return answers;
    };
    const std::vector<double> yesOrNo = exposed( asked );
    const std::vector<double> so = exposed( truth );
    const auto brier = [&so]( const std::vector<double> &said ) {
      double sum = 0;
      for ( std::size_t i = 0; i < so.size(); ++i )
        sum += ( said[i] - so[i] ) * ( said[i] - so[i] );
      return sum / static_cast<double>( so.size() );
    };
    EXPECT_LT( brier( forecast ), brier( yesOrNo ) ) << seed;
  }
}

} // namespace lacuna::testing
