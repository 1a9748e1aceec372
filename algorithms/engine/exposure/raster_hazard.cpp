// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/exposure/raster_hazard.h"
#include "../core/polling.h"
#include "lacuna/parallel.h"
#include "lacuna/raster/coverage.h"

#include <cmath>
#include <memory>
#include <unordered_map>

namespace lacuna
{

// Zonal statistics weighted by the exact share of each cell, as exactextract has them (README.md compares).

namespace
{

constexpr std::size_t CHUNK = 256;

// Footprints of several windows: their stats wait until the last window was seen.
class PendingStats
{
public:
  explicit PendingStats( std::span<const std::uint8_t> memberships )
  {
    for ( std::size_t row = 0; row < memberships.size(); ++row )
      if ( poll( row ); memberships[row] > 1 )
        mSlots.emplace( static_cast<std::uint32_t>( row ), mSlots.size() );
    mStats.resize( mSlots.size() );
  }
  /// Null for footprints of one window. Different rows may be asked for from several threads.
  std::vector<WeightedStats> *of( std::uint32_t row )
  {
    const auto found = mSlots.find( row );
    return found == mSlots.end() ? nullptr : &mStats[found->second];
  }
  template <class Visit>
  void forEach( Visit &&visit )
  {
    for ( const auto &[row, slot] : mSlots )
    {
      poll( slot );
      visit( row, mStats[slot] );
    }
  }

private:
  std::unordered_map<std::uint32_t, std::size_t> mSlots;
  std::vector<std::vector<WeightedStats>> mStats;
};

class Measurer
{
public:
  Measurer( const FootprintsOnGrid &footprints, const HazardOptions &options, std::size_t rasters )
    : mFootprints( footprints )
    , mOptions( options )
    , mRasters( rasters )
  {}

  std::vector<WeightedStats> start( std::size_t row ) const
  {
    const double floor = mFootprints.floorM.empty() ? 0 : mFootprints.floorM[row];
    return std::vector<WeightedStats>(
      mRasters, WeightedStats( mOptions.statistic == Statistic::Quantile90, mOptions.threshold( floor ) )
    );
  }

  void
  gather( const LoadedWindow &loaded, std::size_t row, CellCoverage &coverage, std::vector<WeightedStats> &stats ) const
  {
    coverage.scan(
      mFootprints.cells, row, loaded.window,
      [&]( std::int64_t cellRow, std::int64_t column, std::span<const double> shares ) {
        const std::size_t first = static_cast<std::size_t>(
          ( cellRow - loaded.window.row ) * loaded.window.columns + column - loaded.window.column
        );
        for ( std::size_t raster = 0; raster < mRasters; ++raster )
        {
          const double *values = loaded.values[raster].data() + first;
          WeightedStats &one = stats[raster];
          for ( std::size_t i = 0; i < shares.size(); ++i )
          {
            if ( !( shares[i] > 0 ) )
              continue;
            if ( std::isnan( values[i] ) )
              one.addUnknown( shares[i] );
            else
              one.add( values[i], shares[i] );
          }
        }
      }
    );
  }

  void report( std::size_t row, std::vector<WeightedStats> &stats, const HazardVisit &visit ) const
  {
    // Of a footprint across the raster's border, what lies outside counts as ground without data.
    const double area = mFootprints.cells.area( row );
    for ( std::size_t raster = 0; raster < mRasters; ++raster )
      visit( row, raster, stats[raster].summary( mOptions.statistic, area * ( 1 - 1e-12 ) ) );
  }

private:
  const FootprintsOnGrid &mFootprints;
  const HazardOptions &mOptions;
  std::size_t mRasters;
};

} // namespace

void measureFootprints(
  std::vector<RasterFile> &rasters, const FootprintsOnGrid &footprints, const HazardOptions &options,
  const RunContext &context, const HazardVisit &visit
)
{
  const Polling polling( context );
  const std::size_t count = footprints.cells.size();
  std::vector<CellWindow> reach( count );
  for ( std::size_t row = 0; row < count; ++row )
    if ( footprints.judged[row] )
      reach[row] = cellsOf( footprints.cells.box( row ) );
  WindowWalk walk( rasters, reach, WindowWalk::Members::Parts );
  const Measurer measurer( footprints, options, rasters.size() );
  PendingStats pending( walk.memberships() );
  const std::span<const std::uint8_t> memberships = walk.memberships();
  pending.forEach( [&]( std::uint32_t row, std::vector<WeightedStats> &stats ) { stats = measurer.start( row ); } );
  const RunContext quiet = context.quiet();
  walk.run( context.monitor, [&]( const LoadedWindow &window, std::span<const std::uint32_t> members ) {
    parallelFor( members.size(), CHUNK, quiet, [&]( std::size_t begin, std::size_t end ) {
      CellCoverage coverage;
      for ( std::size_t i = begin; i < end; ++i )
      {
        pollNow();
        const std::uint32_t row = members[i];
        if ( memberships[row] > 1 )
        {
          measurer.gather( window, row, coverage, *pending.of( row ) );
          continue;
        }
        std::vector<WeightedStats> stats = measurer.start( row );
        measurer.gather( window, row, coverage, stats );
        measurer.report( row, stats, visit );
      }
    } );
  } );
  pending.forEach( [&]( std::uint32_t row, std::vector<WeightedStats> &stats ) { measurer.report( row, stats, visit ); }
  );
  for ( std::size_t row = 0; row < count; ++row )
    if ( footprints.judged[row] && memberships[row] == 0 )
      for ( std::size_t raster = 0; raster < rasters.size(); ++raster )
        visit( row, raster, HazardSummary() );
}

namespace
{

// Cells needed for the value at a point.
CellWindow cellsFor( const Point &point, Sampling sampling )
{
  if ( !std::isfinite( point.x ) || !std::isfinite( point.y ) )
    return {};
  if ( sampling != Sampling::Bilinear )
    return cellsOf( { point.x, point.y, point.x, point.y } );
  CellWindow four = cellsOf( { point.x - 0.5, point.y - 0.5, point.x - 0.5, point.y - 0.5 } );
  four.columns = four.rows = 2;
  return four;
}

double valueAt( const LoadedWindow &window, std::size_t raster, const CellWindow &cells, const Point &point )
{
  if ( cells.columns == 1 )
    return window.at( raster, cells.column, cells.row );
  const double fx = point.x - 0.5 - static_cast<double>( cells.column );
  const double fy = point.y - 0.5 - static_cast<double>( cells.row );
  double sum = 0;
  for ( int row = 0; row < 2; ++row )
    for ( int column = 0; column < 2; ++column )
    {
      const double weight = ( column ? fx : 1 - fx ) * ( row ? fy : 1 - fy );
      // A centre the point lies exactly beside takes no part, whatever it holds.
      if ( weight > 0 )
        sum += weight * window.at( raster, cells.column + column, cells.row + row );
    }
  return sum;
}

} // namespace

void samplePoints(
  std::vector<RasterFile> &rasters, std::span<const Point> points, std::span<const std::uint8_t> judged,
  Sampling sampling, const RunContext &context, const SampleVisit &visit
)
{
  const Polling polling( context );
  std::vector<CellWindow> reach( points.size() );
  for ( std::size_t row = 0; row < points.size(); ++row )
    if ( judged[row] )
      reach[row] = cellsFor( points[row], sampling );
  WindowWalk walk( rasters, reach, WindowWalk::Members::Whole );
  const RunContext quiet = context.quiet();
  walk.run( context.monitor, [&]( const LoadedWindow &window, std::span<const std::uint32_t> members ) {
    parallelFor( members.size(), 8 * CHUNK, quiet, [&]( std::size_t begin, std::size_t end ) {
      for ( std::size_t i = begin; i < end; ++i )
        for ( std::size_t raster = 0; raster < rasters.size(); ++raster )
          visit( members[i], raster, valueAt( window, raster, reach[members[i]], points[members[i]] ) );
    } );
  } );
  for ( std::size_t row = 0; row < points.size(); ++row )
    if ( judged[row] && walk.memberships()[row] == 0 )
      for ( std::size_t raster = 0; raster < rasters.size(); ++raster )
        visit( row, raster, std::numeric_limits<double>::quiet_NaN() );
}

} // namespace lacuna
