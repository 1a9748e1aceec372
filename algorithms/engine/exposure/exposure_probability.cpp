// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/exposure/exposure_probability.h"
#include "lacuna/parallel.h"
#include "lacuna/raster/coverage.h"

#include <cmath>
#include <numbers>
#include <utility>

namespace lacuna
{

// A normal error of position and depth: closed form over cells for points, else 1,597 displacements of equal
// probability on a golden-angle spiral (Vogel 1979). Errors measured in README.md.

namespace
{

// 6e-7 lie beyond in one direction.
constexpr double MAX_SIGMA = 5;
// A Fibonacci number, for an even spiral; greatest error over straight shores 0.38 percentage points (README.md).
constexpr int DISPLACEMENTS = 1597;
// Of one building’s neighbourhood: 32 MB. Chosen by hand, tried in RESULTS.md; footprints beyond keep the probability
// of their drawn place.
constexpr std::size_t MAX_CELLS = 1 << 22;

double normal( double x ) { return 0.5 * std::erfc( -x / std::numbers::sqrt2 ); }

// Displacements in standard deviations, each as probable as the other.
const std::vector<Point> &spiral()
{
  static const std::vector<Point> points = [] {
    std::vector<Point> made;
    const double golden = std::numbers::pi * ( 3 - std::sqrt( 5.0 ) );
    for ( int i = 0; i < DISPLACEMENTS; ++i )
    {
      const double radius = std::sqrt( -2 * std::log( 1 - ( i + 0.5 ) / DISPLACEMENTS ) );
      made.push_back( { radius * std::cos( i * golden ), radius * std::sin( i * golden ) } );
    }
    return made;
  }();
  return points;
}

// One window and what is asked of it.
class ProbabilityEstimator
{
public:
  ProbabilityEstimator(
    const LoadedWindow &window, const HazardOptions &options, const ExposureErrors &errors,
    const ExposureProbability &probability
  )
    : mWindow( window )
    , mOptions( options )
    , mErrors( errors )
    , mProbability( probability )
  {}

  /// Whether all cells of a neighbourhood say the same, and what.
  bool isUniform( const CellWindow &reach, double floorM, double &probability ) const
  {
    double lowest = std::numeric_limits<double>::infinity();
    double highest = 0;
    for ( std::int64_t row = reach.row; row < reach.row + reach.rows; ++row )
      for ( std::int64_t column = reach.column; column < reach.column + reach.columns; ++column )
      {
        const double value = dryIfUnknown( column, row );
        lowest = std::min( lowest, value );
        highest = std::max( highest, value );
      }
    const double margin = MAX_SIGMA * mErrors.depthM;
    const double needed = mOptions.firstClass + floorM;
    const bool none = margin > 0 ? highest < needed - margin : !mOptions.threshold( floorM ).isReachedBy( highest );
    probability = none ? 0 : 1;
    return none || ( margin > 0 ? lowest >= needed + margin : mOptions.threshold( floorM ).isReachedBy( lowest ) );
  }

  /// Closed form about a point; standard deviations in cells along both axes.
  double ofPoint( const Point &point, double acrossCells, double downCells, double floorM ) const
  {
    const CellWindow reach = cellsOf(
      { point.x - MAX_SIGMA * acrossCells, point.y - MAX_SIGMA * downCells, point.x + MAX_SIGMA * acrossCells,
        point.y + MAX_SIGMA * downCells }
    );
    std::vector<double> across;
    for ( std::int64_t i = 0; i <= reach.columns; ++i )
      across.push_back( normal( ( static_cast<double>( reach.column + i ) - point.x ) / acrossCells ) );
    double sum = 0;
    for ( std::int64_t i = 0; i < reach.rows; ++i )
    {
      const double top = static_cast<double>( reach.row + i ) - point.y;
      const double inRow = normal( ( top + 1 ) / downCells ) - normal( top / downCells );
      for ( std::int64_t k = 0; k < reach.columns; ++k )
      {
        const double value = dryIfUnknown( reach.column + k, reach.row + i );
        sum += inRow * ( across[static_cast<std::size_t>( k ) + 1] - across[static_cast<std::size_t>( k )] )
               * mProbability.atDepth( value, floorM );
      }
    }
    return std::clamp( sum, 0.0, 1.0 );
  }

  double bySpiral(
    const MetreSteps &steps, double floorM, const std::function<double( double dx, double dy )> &deciding
  ) const
  {
    double sum = 0;
    for ( const Point &shift : spiral() )
    {
      const double east = shift.x * mErrors.positionM;
      const double north = shift.y * mErrors.positionM;
      sum += mProbability.atDepth(
        deciding( east * steps.east.x + north * steps.north.x, east * steps.east.y + north * steps.north.y ), floorM
      );
    }
    return sum / DISPLACEMENTS;
  }

  double decidingOf( const Footprints &moved, double floorM, CellCoverage &coverage ) const
  {
    WeightedStats stats( mOptions.statistic == Statistic::Quantile90, mOptions.threshold( floorM ) );
    // The footprint may leave the raster; what is outside is dry as well.
    coverage.scan(
      moved, 0, cellsOf( moved.box( 0 ) ),
      [&]( std::int64_t row, std::int64_t column, std::span<const double> shares ) {
        for ( std::size_t i = 0; i < shares.size(); ++i )
          if ( shares[i] > 0 )
            stats.add( dryIfUnknown( column + static_cast<std::int64_t>( i ), row ), shares[i] );
      }
    );
    return stats.summary( mOptions.statistic ).deciding;
  }

  double dryIfUnknown( std::int64_t column, std::int64_t row ) const
  {
    const double value = mWindow.at( 0, column, row );
    return std::isnan( value ) ? 0 : std::max( value, 0.0 );
  }

private:
  const LoadedWindow &mWindow;
  const HazardOptions &mOptions;
  const ExposureErrors &mErrors;
  const ExposureProbability &mProbability;
};

// Standard deviations along the axes of the grid.
Point spread( const MetreSteps &steps, double positionM )
{
  return {
    positionM * std::hypot( steps.east.x, steps.north.x ), positionM * std::hypot( steps.east.y, steps.north.y )
  };
}

bool rightAngled( const MetreSteps &steps )
{
  const double mixed = steps.east.x * steps.east.y + steps.north.x * steps.north.y;
  return std::abs( mixed )
         < 1e-3 * std::hypot( steps.east.x, steps.north.x ) * std::hypot( steps.east.y, steps.north.y );
}

} // namespace

double ExposureProbability::atDepth( double deciding, double floorM ) const
{
  if ( std::isnan( deciding ) )
    return deciding;
  if ( mErrors.depthM > 0 && deciding > 0 )
    return normal( ( deciding - floorM - mOptions.firstClass ) / mErrors.depthM );
  return mOptions.threshold( floorM ).isReachedBy( deciding ) ? 1 : 0;
}

void ExposureProbability::measure(
  std::vector<RasterFile> &raster, const Input &input, const RunContext &context, std::span<double> probability
) const
{
  const std::size_t count = input.footprints.cells.size();
  std::vector<CellWindow> reach( count );
  for ( std::size_t row = 0; row < count; ++row )
  {
    if ( !input.footprints.judged[row] )
      continue;
    Box box = input.footprints.cells.box( row );
    if ( input.asPoints )
      box = { input.centres[row].x, input.centres[row].y, input.centres[row].x, input.centres[row].y };
    const Point sigma = spread( input.steps[row], mErrors.positionM );
    reach[row] = cellsOf(
      { box.xMin - MAX_SIGMA * sigma.x, box.yMin - MAX_SIGMA * sigma.y, box.xMax + MAX_SIGMA * sigma.x,
        box.yMax + MAX_SIGMA * sigma.y }
    );
    if ( reach[row].cells() > MAX_CELLS )
      reach[row] = {}; // a whole district: its position error means nothing
  }
  WindowWalk walk( raster, reach, WindowWalk::Members::Whole );
  const RunContext quiet = context.quiet();
  walk.run( context.monitor, [&]( const LoadedWindow &window, std::span<const std::uint32_t> members ) {
    parallelFor( members.size(), 8, quiet, [&]( std::size_t begin, std::size_t end ) {
      const ProbabilityEstimator estimator( window, mOptions, mErrors, *this );
      CellCoverage coverage;
      for ( std::size_t i = begin; i < end; ++i )
      {
        const std::uint32_t row = members[i];
        const double floor = input.footprints.floorM.empty() ? 0 : input.footprints.floorM[row];
        const MetreSteps &steps = input.steps[row];
        if ( estimator.isUniform( reach[row], floor, probability[row] ) )
          continue;
        if ( input.asPoints )
        {
          const Point &point = input.centres[row];
          const Point sigma = spread( steps, mErrors.positionM );
          const auto displaced = [&]( double dx, double dy ) {
            const CellWindow cell = cellsOf( { point.x + dx, point.y + dy, point.x + dx, point.y + dy } );
            return estimator.dryIfUnknown( cell.column, cell.row );
          };
          probability[row] = rightAngled( steps ) ? estimator.ofPoint( point, sigma.x, sigma.y, floor )
                                                  : estimator.bySpiral( steps, floor, displaced );
          continue;
        }
        Footprints original;
        original.append( input.footprints.cells, row );
        Footprints moved = original;
        probability[row] = estimator.bySpiral( steps, floor, [&]( double dx, double dy ) {
          const std::span<const double> from = std::as_const( original ).coordinates( 0 );
          const std::span<double> to = moved.coordinates( 0 );
          for ( std::size_t k = 0; k < from.size(); k += 2 )
          {
            to[k] = from[k] + dx;
            to[k + 1] = from[k + 1] + dy;
          }
          moved.updateBoxes();
          return estimator.decidingOf( moved, floor, coverage );
        } );
      }
    } );
  } );
}

} // namespace lacuna
