// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "electorate.h"
#include "lacuna/parallel.h"

#include <Eigen/Core>

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

constexpr double ALIKE = 0.7; // least ratio of areas, widths and heights of a landmark
constexpr double BIN_M = 0.5;
constexpr double SPREAD_M = 1.5; // votes this near the peak are landmarks
constexpr double RIVAL_M = 2.5;  // a second peak is farther than this
constexpr double RIVAL_SHARE = 0.8;
constexpr std::uint32_t FEWEST = 5;
constexpr std::uint32_t ENOUGH = 12;
constexpr double FEWEST_SHARE = 0.1;
constexpr double WITNESS_M = 50; // who is asked which of several shifts a place has
constexpr double WITNESS_SPREAD_M = 20;
constexpr std::size_t CHUNK = 1024;

bool alike( double a, double b ) { return std::min( a, b ) >= ALIKE * std::max( a, b ); }

// Votes of one window as a histogram of shifts.
class Histogram
{
public:
  explicit Histogram( double maxOffset )
    : mHalf( static_cast<int>( std::ceil( maxOffset / BIN_M ) ) + 1 )
    , mCounts( Eigen::ArrayXXf::Zero( 2 * mHalf + 1, 2 * mHalf + 1 ) )
  {}
  void add( double dx, double dy ) { mCounts( index( dx ), index( dy ) ) += 1; }

  /// Centre of the densest 3 x 3 bins; share of the densest place elsewhere in rival.
  Point peak( double &rival ) const
  {
    const Eigen::Index n = mCounts.rows();
    Eigen::ArrayXXf smooth = Eigen::ArrayXXf::Zero( n, n );
    smooth.block( 1, 1, n - 2, n - 2 ) = mCounts.block( 1, 1, n - 2, n - 2 );
    Eigen::ArrayXXf sum = Eigen::ArrayXXf::Zero( n, n );
    for ( Eigen::Index i = -1; i <= 1; ++i )
      for ( Eigen::Index j = -1; j <= 1; ++j )
        sum.block( 1, 1, n - 2, n - 2 ) += mCounts.block( 1 + i, 1 + j, n - 2, n - 2 );
    Eigen::Index bx = 0;
    Eigen::Index by = 0;
    const float best = sum.maxCoeff( &bx, &by );
    const double reach = RIVAL_M / BIN_M;
    float second = 0;
    for ( Eigen::Index i = 0; i < n; ++i )
      for ( Eigen::Index j = 0; j < n; ++j )
        if ( static_cast<double>( ( i - bx ) * ( i - bx ) + ( j - by ) * ( j - by ) ) > reach * reach )
          second = std::max( second, sum( i, j ) );
    rival = best > 0 ? static_cast<double>( second / best ) : 1.0;
    return { static_cast<double>( bx - mHalf ) * BIN_M, static_cast<double>( by - mHalf ) * BIN_M };
  }

private:
  Eigen::Index index( double value ) const { return std::clamp( static_cast<int>( std::lround( value / BIN_M ) ) + mHalf, 0, 2 * mHalf ); }
  int mHalf;
  Eigen::ArrayXXf mCounts;
};

} // namespace

Electorate::Electorate(
  const Layer &reference, const Layer &osm, const MetricFrame &frame, double cellSize, const OffsetOptions &options, const Monitor &monitor
)
  : mSize( cellSize )
  , mOptions( options )
{
  findCells( reference );
  std::vector<Votes> parts( ( reference.size() + CHUNK - 1 ) / CHUNK );
  parallelFor( reference.size(), CHUNK, options.threads, monitor, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t row = begin; row < end; ++row )
      if ( reference.usable( row ) )
        addVotes( row, reference, osm, frame.unitsPerMetre( reference.centroids[row].x, reference.centroids[row].y ), parts[begin / CHUNK] );
  } );
  sortByCell( parts );
}

Electorate::Key Electorate::keyOf( const Point &point ) const
{
  return { static_cast<std::int64_t>( std::floor( point.y / mSize ) ), static_cast<std::int64_t>( std::floor( point.x / mSize ) ) };
}

void Electorate::findCells( const Layer &reference )
{
  for ( std::size_t row = 0; row < reference.size(); ++row )
    if ( reference.usable( row ) )
    {
      const Key key = keyOf( reference.centroids[row] );
      if ( mCells.emplace( packed( key ), 0 ).second )
        mKeys.push_back( key );
    }
  std::sort( mKeys.begin(), mKeys.end() );
  for ( std::uint32_t i = 0; i < mKeys.size(); ++i )
    mCells[packed( mKeys[i] )] = i;
  mHomes.resize( reference.size() );
  mBuildings.assign( mKeys.size(), 0 );
  for ( std::size_t row = 0; row < reference.size(); ++row )
    if ( reference.usable( row ) )
      ++mBuildings[mHomes[row] = mCells.at( packed( keyOf( reference.centroids[row] ) ) )];
}

void Electorate::addVotes( std::size_t row, const Layer &reference, const Layer &osm, double factor, Votes &votes ) const
{
  const Point from = reference.centroids[row];
  const Point middle = middleOf( mKeys[mHomes[row]] );
  const double reach = mOptions.maxOffsetM * factor;
  const Box &box = reference.footprints.box( row );
  osm.index.query( { from.x - reach, from.y - reach, from.x + reach, from.y + reach }, [&]( std::uint32_t other ) {
    const Point to = osm.centroids[other];
    const double dx = ( to.x - from.x ) / factor;
    const double dy = ( to.y - from.y ) / factor;
    const Box &otherBox = osm.footprints.box( other );
    if ( dx * dx + dy * dy > mOptions.maxOffsetM * mOptions.maxOffsetM || !alike( reference.areaM2[row], osm.areaM2[other] )
         || !alike( box.width(), otherBox.width() ) || !alike( box.height(), otherBox.height() ) )
      return;
    const auto metres = [factor]( double a, double b ) { return static_cast<float>( ( a - b ) / factor ); };
    votes.push_back( { mHomes[row], { metres( from.x, middle.x ), metres( from.y, middle.y ), static_cast<float>( dx ), static_cast<float>( dy ) } } );
  } );
}

// By counting: within a cell they keep the order of the rows.
void Electorate::sortByCell( std::vector<Votes> &parts )
{
  mStart.assign( mKeys.size() + 1, 0 );
  for ( const Votes &part : parts )
    for ( const auto &[cell, vote] : part )
      ++mStart[cell + 1];
  for ( std::size_t i = 0; i < mKeys.size(); ++i )
    mStart[i + 1] += mStart[i];
  std::vector<std::uint32_t> next( mStart.begin(), mStart.end() - 1 );
  mVotes.resize( mStart.back() );
  for ( Votes &part : parts )
  {
    for ( const auto &[cell, vote] : part )
      mVotes[next[cell]++] = vote;
    part = {};
  }
}

void Electorate::decide( const Key &key, OffsetCell &cell ) const
{
  poll( key, mOptions.aloneRadiusM, ENOUGH, cell );
  if ( !cell.applied )
    poll( key, mOptions.nearRadiusM, ENOUGH, cell );
  if ( !cell.applied )
    poll( key, mOptions.radiusM, FEWEST, cell );
  if ( cell.landmarks == 0 )
    cell.dxM = cell.dyM = 0;
}

void Electorate::poll( const Key &key, double radius, std::uint32_t fewest, OffsetCell &cell ) const
{
  const std::int64_t reach = static_cast<std::int64_t>( std::ceil( ( radius - mOptions.cellM / 2 ) / mOptions.cellM ) );
  std::vector<const Vote *> window;
  Histogram histogram( mOptions.maxOffsetM );
  std::size_t buildings = 0;
  for ( std::int64_t i = -reach; i <= reach; ++i )
    for ( std::int64_t j = -reach; j <= reach; ++j )
    {
      const auto found = mCells.find( packed( { key.first + i, key.second + j } ) );
      if ( found == mCells.end() )
        continue;
      buildings += mBuildings[found->second];
      for ( std::uint32_t v = mStart[found->second]; v < mStart[found->second + 1]; ++v )
      {
        const Vote *vote = &mVotes[v];
        const double x = vote->x + static_cast<double>( j ) * mOptions.cellM;
        const double y = vote->y + static_cast<double>( i ) * mOptions.cellM;
        if ( x * x + y * y > radius * radius )
          continue;
        window.push_back( vote );
        histogram.add( vote->dx, vote->dy );
      }
    }
  double rival = 1;
  const Point peak = histogram.peak( rival );
  const Point shift = refine( peak, window, cell.landmarks );
  cell.dxM = shift.x;
  cell.dyM = shift.y;
  cell.applied = cell.landmarks >= fewest && static_cast<double>( cell.landmarks ) >= FEWEST_SHARE * static_cast<double>( buildings ) && rival < RIVAL_SHARE
                 && std::hypot( shift.x, shift.y ) <= mOptions.maxOffsetM;
}

// Mean of the votes near the peak, weighted by Tukey's biweight, from the peak inwards.
Point Electorate::refine( Point start, const std::vector<const Vote *> &votes, std::uint32_t &landmarks )
{
  Eigen::Vector2d middle( start.x, start.y );
  for ( int round = 0; round < 6; ++round )
  {
    Eigen::Vector2d sum = Eigen::Vector2d::Zero();
    double total = 0;
    landmarks = 0;
    for ( const Vote *vote : votes )
    {
      const Eigen::Vector2d shift( vote->dx, vote->dy );
      const double u = ( shift - middle ).squaredNorm() / ( SPREAD_M * SPREAD_M );
      if ( u >= 1 )
        continue;
      const double weight = ( 1 - u ) * ( 1 - u );
      sum += weight * shift;
      total += weight;
      ++landmarks;
    }
    if ( total <= 0 )
      break;
    middle = sum / total;
  }
  return { middle.x(), middle.y() };
}

Point Electorate::choose( const Point &at, double factor, std::span<const OffsetCell *const> cells ) const
{
  double score[9] = {};
  const std::int64_t left = static_cast<std::int64_t>( std::floor( at.x / mSize - 0.5 ) );
  const std::int64_t low = static_cast<std::int64_t>( std::floor( at.y / mSize - 0.5 ) );
  for ( std::int64_t row = low; row <= low + 1; ++row )
    for ( std::int64_t column = left; column <= left + 1; ++column )
    {
      const auto found = mCells.find( packed( { row, column } ) );
      if ( found == mCells.end() )
        continue;
      const double cx = ( ( static_cast<double>( column ) + 0.5 ) * mSize - at.x ) / factor;
      const double cy = ( ( static_cast<double>( row ) + 0.5 ) * mSize - at.y ) / factor;
      for ( std::uint32_t v = mStart[found->second]; v < mStart[found->second + 1]; ++v )
      {
        const Vote *vote = &mVotes[v];
        const double x = cx + vote->x;
        const double y = cy + vote->y;
        const double distance = x * x + y * y;
        if ( distance > WITNESS_M * WITNESS_M )
          continue;
        const double weight = std::exp( -distance / ( WITNESS_SPREAD_M * WITNESS_SPREAD_M ) );
        for ( std::size_t i = 0; i < cells.size(); ++i )
          if ( cells[i] )
          {
            const double u = ( ( vote->dx - cells[i]->dxM ) * ( vote->dx - cells[i]->dxM ) + ( vote->dy - cells[i]->dyM ) * ( vote->dy - cells[i]->dyM ) )
                             / ( SPREAD_M * SPREAD_M );
            score[i] += u < 1 ? weight * ( 1 - u ) * ( 1 - u ) : 0;
          }
      }
    }
  const OffsetCell *best = nullptr;
  double most = -1;
  for ( std::size_t i = 0; i < cells.size(); ++i )
    if ( cells[i] && score[i] > most )
    {
      best = cells[i];
      most = score[i];
    }
  return best ? Point { best->dxM, best->dyM } : Point();
}

} // namespace lacuna
