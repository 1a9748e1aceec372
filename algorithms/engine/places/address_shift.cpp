// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "address_shift.h"
#include "../core/polling.h"
#include "lacuna/parallel.h"
#include "lacuna/segment.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace lacuna
{

// Own; the mean capped distance is that of the contract's prototype, depth and window were tried on points made of real
// parcels (README.md).

namespace
{

constexpr double CELL_M = 500;
constexpr std::size_t SAMPLE = 120;         // sites of a cell, at least
constexpr std::size_t SAMPLE_AROUND = 1080; // of a cell and those beside it: small towns have few cells
constexpr std::size_t FEWEST = 30;          // in a window
constexpr double CAP_M = 8;
constexpr double DEPTH_M = 5;
constexpr double STEP_M = 1;
constexpr double LEAST_GAIN = 0.04;
constexpr double RIVAL_M = 3;
constexpr std::array<double, 2> SPREAD_M { 4, 2 }; // of the difference of two distances of one site, about
constexpr std::array<std::int64_t, 4> REACH { 0, 1, 2, 4 };

struct Shift
{
  double dx; // metres
  double dy;
};

// The lattice within the largest shift, the shortest first, so that of equals that one wins.
std::vector<Shift> lattice( double maxM )
{
  std::vector<Shift> shifts;
  const int reach = static_cast<int>( std::floor( maxM / STEP_M ) );
  for ( int i = -reach; i <= reach; ++i )
    for ( int j = -reach; j <= reach; ++j )
      if ( std::hypot( i, j ) * STEP_M <= maxM )
        shifts.push_back( { i * STEP_M, j * STEP_M } );
  std::stable_sort( shifts.begin(), shifts.end(), []( const Shift &a, const Shift &b ) {
    return a.dx * a.dx + a.dy * a.dy < b.dx * b.dx + b.dy * b.dy;
  } );
  return shifts;
}

// The edges about one site, in metres from it, footprint by footprint.
class Surroundings
{
public:
  void look( const Point &site, const Layer &layer, double scale, double reachM )
  {
    mEdges.clear();
    mShapes.clear();
    const double reach = reachM * scale;
    layer.index.query( { site.x - reach, site.y - reach, site.x + reach, site.y + reach }, [&]( std::uint32_t row ) {
      Shape shape { mEdges.size(), 0, {} };
      const Box near { site.x - reach, site.y - reach, site.x + reach, site.y + reach };
      layer.footprints.forEachEdge( row, near, [&]( double x1, double y1, double x2, double y2 ) {
        mEdges.push_back(
          { ( x1 - site.x ) / scale, ( y1 - site.y ) / scale, ( x2 - site.x ) / scale, ( y2 - site.y ) / scale }
        );
        shape.box.add( mEdges.back().x1, mEdges.back().y1 );
        shape.box.add( mEdges.back().x2, mEdges.back().y2 );
      } );
      shape.end = mEdges.size();
      mShapes.push_back( shape );
    } );
  }

  bool isEmpty() const { return mShapes.empty(); }

  /// Metres from a place to the nearest footprint, below 0 inside: the depth. From -DEPTH_M to CAP_M.
  double distance( double x, double y ) const
  {
    double outside = CAP_M * CAP_M;
    double depth = -1;
    for ( const Shape &shape : mShapes )
    {
      const double away = shape.box.squaredDistance( { x, y, x, y } );
      if ( away >= outside )
        continue;
      double nearest = CAP_M * CAP_M;
      bool inside = false;
      for ( std::size_t e = shape.begin; e < shape.end; ++e )
      {
        const Segment &edge = mEdges[e];
        nearest = std::min( nearest, squaredDistance( x, y, edge ) );
        if ( ( edge.y1 > y ) != ( edge.y2 > y )
             && x < edge.x1 + ( y - edge.y1 ) / ( edge.y2 - edge.y1 ) * ( edge.x2 - edge.x1 ) )
          inside = !inside;
      }
      if ( inside )
        depth = std::max( depth, nearest );
      else
        outside = std::min( outside, nearest );
    }
    return depth >= 0 ? -std::min( std::sqrt( depth ), DEPTH_M ) : std::sqrt( outside );
  }

private:
  struct Shape
  {
    std::size_t begin;
    std::size_t end;
    Box box;
  };
  std::vector<Segment> mEdges;
  std::vector<Shape> mShapes;
};

// Sums over some sites for every shift of the lattice; [0] on roofs, [1] at doors.
struct Sums
{
  std::array<std::vector<double>, 2> of;
  std::size_t sites = 0;
};

class Estimator
{
public:
  Estimator( std::span<const Point> sites, const Layer &layer, const MetricFrame &frame, double maxM )
    : mSites( sites )
    , mLayer( layer )
    , mFrame( frame )
    , mMaxM( maxM )
    , mShifts( lattice( maxM ) )
  {}

  AddressShifts estimate( const RunContext &context )
  {
    std::vector<EarthGrid::Key> keys( mSites.size() );
    const EarthGrid grid( mFrame, CELL_M );
    for ( std::size_t i = 0; i < keys.size(); ++i )
    {
      poll( i );
      keys[i] = grid.keyOf( mSites[i] );
    }
    mCells = EarthCells( grid, keys );
    mSums.resize( mCells.size() );
    std::vector<std::vector<std::uint32_t>> members( mCells.size() );
    for ( std::uint32_t i = 0; i < keys.size(); ++i )
    {
      poll( i );
      members[mCells.at( keys[i] )].push_back( i );
    }
    const std::vector<Point> middles = mCells.middles();
    parallelFor( mCells.size(), 1, context.part( 0, 0.9 ), [&]( std::size_t begin, std::size_t end ) {
      for ( std::size_t cell = begin; cell < end; ++cell )
      {
        std::size_t cells = 0;
        mCells.around( middles[cell], 1, [&cells]( std::uint32_t, const Point & ) { ++cells; } );
        sum( members[cell], std::max( SAMPLE, SAMPLE_AROUND / cells ), mSums[cell] );
      }
    } );
    AddressShifts shifts;
    shifts.onRoofs = decide( 0, context.part( 0.9, 0.95 ) );
    shifts.atDoors = decide( 1, context.part( 0.95, 1 ) );
    return shifts;
  }

private:
  // The sites come from west to east; every so-manieth is taken.
  void sum( const std::vector<std::uint32_t> &members, std::size_t most, Sums &sums ) const
  {
    sums.sites = std::min( most, members.size() );
    for ( std::vector<double> &one : sums.of )
      one.assign( mShifts.size(), 0 );
    Surroundings about;
    std::size_t seen = 0;
    for ( std::size_t k = 0; k < sums.sites; ++k )
    {
      pollNow();
      const Point &site = mSites[members[k * members.size() / sums.sites]];
      about.look( site, mLayer, mFrame.unitsPerMetre( site.x, site.y ), mMaxM + CAP_M );
      if ( about.isEmpty() )
        continue; // as far from all under any shift
      ++seen;
      for ( std::size_t s = 0; s < mShifts.size(); ++s )
      {
        const double distance = about.distance( mShifts[s].dx, mShifts[s].dy );
        sums.of[0][s] += distance + DEPTH_M;
        sums.of[1][s] += std::max( distance, 0.0 );
      }
    }
    sums.sites = seen;
  }

  OffsetField decide( std::size_t kind, const RunContext &context ) const
  {
    const std::vector<Point> middles = mCells.middles();
    std::vector<OffsetCell> cells( middles.size() );
    parallelFor( cells.size(), 16, context, [&]( std::size_t begin, std::size_t end ) {
      for ( std::size_t c = begin; c < end; ++c )
      {
        cells[c].x = middles[c].x;
        cells[c].y = middles[c].y;
        for ( const std::int64_t reach : REACH )
          if ( decideWithin( kind, middles[c], reach, cells[c] ) )
            break;
      }
    } );
    return OffsetField::ofCells( mCells, std::move( cells ) );
  }

  // False where a larger window may tell more.
  bool decideWithin( std::size_t kind, const Point &middle, std::int64_t reach, OffsetCell &cell ) const
  {
    std::vector<double> mean( mShifts.size(), 0 );
    std::size_t sites = 0;
    mCells.around( middle, reach, [&]( std::uint32_t other, const Point & ) {
      sites += mSums[other].sites;
      for ( std::size_t s = 0; s < mean.size(); ++s )
        mean[s] += mSums[other].of[kind][s];
    } );
    if ( sites < FEWEST )
      return false;
    for ( double &value : mean )
      value /= static_cast<double>( sites );
    const std::size_t best = static_cast<std::size_t>( std::min_element( mean.begin(), mean.end() ) - mean.begin() );
    const double lead = 2 * SPREAD_M[kind] / std::sqrt( static_cast<double>( sites ) );
    for ( std::size_t s = 0; s < mean.size(); ++s )
      if ( std::hypot( mShifts[s].dx - mShifts[best].dx, mShifts[s].dy - mShifts[best].dy ) >= RIVAL_M
           && mean[s] < mean[best] + lead )
        return false;
    cell.landmarks = static_cast<std::uint32_t>( sites );
    cell.sure = true;
    cell.applied = true; // without a shift where none is needed
    if ( mean[best] > ( 1 - LEAST_GAIN ) * mean.front() )
      return true;
    const Shift refined = refine( mean, best );
    cell.dxM = refined.dx;
    cell.dyM = refined.dy;
    return true;
  }

  // The lowest place of the parabolas through the best shift and those beside it.
  Shift refine( const std::vector<double> &mean, std::size_t best ) const
  {
    const auto at = [&]( double dx, double dy ) {
      for ( std::size_t s = 0; s < mShifts.size(); ++s )
        if ( mShifts[s].dx == dx && mShifts[s].dy == dy )
          return mean[s];
      return -1.0;
    };
    const Shift &top = mShifts[best];
    const auto step = [&]( double before, double after ) {
      const double bend = before + after - 2 * mean[best];
      return before < 0 || after < 0 || bend <= 0 ? 0.0
                                                  : std::clamp( ( before - after ) / ( 2 * bend ), -0.5, 0.5 ) * STEP_M;
    };
    return {
      top.dx + step( at( top.dx - STEP_M, top.dy ), at( top.dx + STEP_M, top.dy ) ),
      top.dy + step( at( top.dx, top.dy - STEP_M ), at( top.dx, top.dy + STEP_M ) )
    };
  }

  std::span<const Point> mSites;
  const Layer &mLayer;
  const MetricFrame &mFrame;
  double mMaxM;
  std::vector<Shift> mShifts;
  EarthCells mCells;
  std::vector<Sums> mSums;
};

} // namespace

AddressShifts findAddressShifts(
  std::span<const Point> sites, const Layer &footprints, const MetricFrame &frame, double maxOffsetM,
  const RunContext &context
)
{
  if ( sites.empty() || footprints.index.size() == 0 || maxOffsetM < STEP_M )
    return {};
  return Estimator( sites, footprints, frame, maxOffsetM ).estimate( context );
}

} // namespace lacuna
