// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/gaps/offset_field.h"
#include "lacuna/parallel.h"

#include <Eigen/Core>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <unordered_map>

namespace lacuna
{

namespace
{

using Key = std::pair<std::int64_t, std::int64_t>;

constexpr double ALIKE = 0.7; // least ratio of areas, widths and heights of a landmark
constexpr double BIN_M = 0.5;
constexpr double SPREAD_M = 1.5; // votes this near the peak are landmarks
constexpr double RIVAL_M = 2.5;  // a second peak is farther than this
constexpr double RIVAL_SHARE = 0.8;
constexpr std::uint32_t FEWEST = 5;
constexpr std::uint32_t ENOUGH = 12;
constexpr double FEWEST_SHARE = 0.1;
constexpr double ALONE_M = 60;      // the buildings this near the middle of a cell are asked first
constexpr double DISPUTED_M = 0.75; // cells that differ by more are two layers of imagery, not one bending slowly
constexpr double WITNESS_M = 50;    // who is asked which of them a building belongs to
constexpr double WITNESS_SPREAD_M = 20;
constexpr std::size_t CHUNK = 1024;

struct Vote
{
  float x, y;   // metres from the cell's centre
  float dx, dy; // metres
};

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

// Mean of the votes near the peak, weighted by Tukey's biweight, from the peak inwards.
Point refine( Point start, const std::vector<const Vote *> &votes, std::uint32_t &landmarks )
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

Key keyOf( const Point &point, double size )
{
  return { static_cast<std::int64_t>( std::floor( point.y / size ) ), static_cast<std::int64_t>( std::floor( point.x / size ) ) };
}

// All votes, by cell.
class Electorate
{
public:
  Electorate( const Layer &reference, double size, const OffsetOptions &asked ) : options( asked ), mHomes( reference.size(), NO_CELL )
  {
    std::unordered_map<std::uint64_t, std::uint32_t> known;
    std::vector<std::uint32_t> first( reference.size(), NO_CELL ); // cells in the order they are met
    std::vector<Key> met;
    for ( std::size_t row = 0; row < reference.size(); ++row )
    {
      if ( !reference.usable( row ) )
        continue;
      const Key key = keyOf( reference.centroids[row], size );
      const auto [found, isNew] = known.emplace( packed( key ), static_cast<std::uint32_t>( met.size() ) );
      if ( isNew )
        met.push_back( key );
      first[row] = found->second;
    }
    keys = met;
    std::sort( keys.begin(), keys.end() );
    std::vector<std::uint32_t> numbers( met.size() );
    for ( std::uint32_t i = 0; i < keys.size(); ++i )
      mCells.emplace( packed( keys[i] ), i );
    for ( std::size_t i = 0; i < met.size(); ++i )
      numbers[i] = mCells.at( packed( met[i] ) );
    mBuildings.assign( keys.size(), 0 );
    for ( std::size_t row = 0; row < reference.size(); ++row )
      if ( first[row] != NO_CELL )
        ++mBuildings[mHomes[row] = numbers[first[row]]];
  }

  static constexpr std::uint32_t NO_CELL = UINT32_MAX;
  std::uint32_t cellOf( std::size_t row ) const { return mHomes[row]; }

  /// Votes with the number of their cell, in parts; kept in that order within a cell.
  void take( std::vector<std::vector<std::pair<std::uint32_t, Vote>>> &parts )
  {
    mStart.assign( keys.size() + 1, 0 );
    for ( const auto &part : parts )
      for ( const auto &[cell, vote] : part )
        ++mStart[cell + 1];
    for ( std::size_t i = 0; i < keys.size(); ++i )
      mStart[i + 1] += mStart[i];
    std::vector<std::uint32_t> next( mStart.begin(), mStart.end() - 1 );
    mVotes.resize( mStart.back() );
    for ( auto &part : parts )
    {
      for ( const auto &[cell, vote] : part )
        mVotes[next[cell]++] = vote;
      part = {};
    }
  }

  std::vector<Key> keys; // row, column of the cells with buildings, rising
  const OffsetOptions &options;

  /// Decides one cell by the votes within radius of its centre.
  void poll( const Key &key, double radius, std::uint32_t fewest, OffsetCell &cell ) const
  {
    const std::int64_t reach = static_cast<std::int64_t>( std::ceil( ( radius - options.cellM / 2 ) / options.cellM ) );
    std::vector<const Vote *> window;
    Histogram histogram( options.maxOffsetM );
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
          const double x = vote->x + static_cast<double>( j ) * options.cellM;
          const double y = vote->y + static_cast<double>( i ) * options.cellM;
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
                   && std::hypot( shift.x, shift.y ) <= options.maxOffsetM;
  }

  /// Which of the cells' shifts the buildings about a place vote for.
  Point choose( const Point &at, double size, double factor, std::span<const OffsetCell *const> cells ) const
  {
    double score[9] = {};
    const std::int64_t left = static_cast<std::int64_t>( std::floor( at.x / size - 0.5 ) );
    const std::int64_t low = static_cast<std::int64_t>( std::floor( at.y / size - 0.5 ) );
    for ( std::int64_t row = low; row <= low + 1; ++row )
      for ( std::int64_t column = left; column <= left + 1; ++column )
      {
        const auto found = mCells.find( packed( { row, column } ) );
        if ( found == mCells.end() )
          continue;
        const double cx = ( ( static_cast<double>( column ) + 0.5 ) * size - at.x ) / factor;
        const double cy = ( ( static_cast<double>( row ) + 0.5 ) * size - at.y ) / factor;
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

private:
  static std::uint64_t packed( const Key &key ) { return static_cast<std::uint64_t>( key.first ) << 32 ^ static_cast<std::uint32_t>( key.second ); }

  std::unordered_map<std::uint64_t, std::uint32_t> mCells;
  std::vector<std::uint32_t> mHomes; // cell of every reference row
  std::vector<std::uint32_t> mBuildings;
  std::vector<std::uint32_t> mStart;
  std::vector<Vote> mVotes; // by cell
};

// Squared distance of two shifts.
double apart( const OffsetCell &a, const OffsetCell &b ) { return ( a.dxM - b.dxM ) * ( a.dxM - b.dxM ) + ( a.dyM - b.dyM ) * ( a.dyM - b.dyM ); }

} // namespace

OffsetField OffsetField::estimate( const Layer &reference, const Layer &osm, const MetricFrame &frame, const OffsetOptions &options, const Monitor &monitor )
{
  OffsetField field;
  const Box &bounds = reference.index.bounds();
  if ( bounds.isEmpty() )
    return field;
  field.mCellSize = options.cellM * frame.unitsPerMetre( ( bounds.xMin + bounds.xMax ) / 2, ( bounds.yMin + bounds.yMax ) / 2 );
  const double size = field.mCellSize;

  Electorate electorate( reference, size, options );
  field.mKeys = electorate.keys;
  field.mCells.resize( field.mKeys.size() );
  std::vector<std::vector<std::pair<std::uint32_t, Vote>>> found( ( reference.size() + CHUNK - 1 ) / CHUNK );
  parallelFor( reference.size(), CHUNK, options.threads, partOf( monitor, 0, 0.5 ), [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t row = begin; row < end; ++row )
    {
      if ( !reference.usable( row ) )
        continue;
      const Point from = reference.centroids[row];
      const std::uint32_t home = electorate.cellOf( row );
      const Key &key = electorate.keys[home];
      const double factor = frame.unitsPerMetre( from.x, from.y );
      const double reach = options.maxOffsetM * factor;
      const Box &box = reference.footprints.box( row );
      osm.index.query( { from.x - reach, from.y - reach, from.x + reach, from.y + reach }, [&]( std::uint32_t other ) {
        const Point to = osm.centroids[other];
        const double dx = ( to.x - from.x ) / factor;
        const double dy = ( to.y - from.y ) / factor;
        const Box &otherBox = osm.footprints.box( other );
        if ( dx * dx + dy * dy > options.maxOffsetM * options.maxOffsetM || !alike( reference.areaM2[row], osm.areaM2[other] )
             || !alike( box.width(), otherBox.width() ) || !alike( box.height(), otherBox.height() ) )
          return;
        const double cx = ( static_cast<double>( key.second ) + 0.5 ) * size;
        const double cy = ( static_cast<double>( key.first ) + 0.5 ) * size;
        found[begin / CHUNK].push_back(
          { home,
            { static_cast<float>( ( from.x - cx ) / factor ), static_cast<float>( ( from.y - cy ) / factor ), static_cast<float>( dx ), static_cast<float>( dy )
            } }
        );
      } );
    }
  } );
  electorate.take( found );

  parallelFor( field.mKeys.size(), 16, options.threads, partOf( monitor, 0.5, 0.7 ), [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t c = begin; c < end; ++c )
    {
      const Key &key = field.mKeys[c];
      OffsetCell &cell = field.mCells[c];
      cell.x = ( static_cast<double>( key.second ) + 0.5 ) * size;
      cell.y = ( static_cast<double>( key.first ) + 0.5 ) * size;
      // The nearest buildings know best; where they are too few, those farther away are asked too.
      electorate.poll( key, ALONE_M, ENOUGH, cell );
      if ( !cell.applied )
        electorate.poll( key, options.nearRadiusM, ENOUGH, cell );
      if ( !cell.applied )
        electorate.poll( key, options.radiusM, FEWEST, cell );
      if ( cell.landmarks == 0 )
        cell.dxM = cell.dyM = 0;
    }
  } );
  // A cell cut by a seam speaks for its middle.
  std::vector<OffsetCell> settled = field.mCells;
  parallelFor( field.mKeys.size(), 16, options.threads, partOf( monitor, 0.7, 0.8 ), [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t c = begin; c < end; ++c )
    {
      if ( !field.mCells[c].applied )
        continue;
      const OffsetCell *candidates[9] = { &field.mCells[c] };
      std::size_t count = 1;
      bool disputed = false;
      for ( std::int64_t i = -1; i <= 1; ++i )
        for ( std::int64_t j = -1; j <= 1; ++j )
        {
          const OffsetCell *near = i || j ? field.find( field.mKeys[c].second + j, field.mKeys[c].first + i ) : nullptr;
          if ( !near || !near->applied )
            continue;
          disputed = disputed || apart( *near, field.mCells[c] ) > DISPUTED_M * DISPUTED_M;
          candidates[count++] = near;
        }
      if ( !disputed )
        continue;
      const Point at { settled[c].x, settled[c].y };
      const Point chosen = electorate.choose( at, size, frame.unitsPerMetre( at.x, at.y ), std::span( candidates, count ) );
      settled[c].dxM = chosen.x;
      settled[c].dyM = chosen.y;
    }
  } );
  field.mCells = std::move( settled );

  // Where the cells around a building differ, the votes of its neighbours say which of them it belongs to: imagery is stitched
  // along sharp lines, and a mean of two shifts is wrong on both sides.
  field.mRows.resize( reference.size() );
  parallelFor( reference.size(), CHUNK, options.threads, partOf( monitor, 0.8, 1 ), [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t row = begin; row < end; ++row )
    {
      if ( !reference.usable( row ) )
        continue;
      const Point at = reference.centroids[row];
      const Around around = field.around( at.x, at.y );
      bool disputed = false;
      for ( const OffsetCell *a : around.cells )
        for ( const OffsetCell *b : around.cells )
          disputed = disputed || ( a && b && apart( *a, *b ) > DISPUTED_M * DISPUTED_M );
      field.mRows[row] = disputed ? electorate.choose( at, size, frame.unitsPerMetre( at.x, at.y ), around.cells ) : around.mean();
    }
  } );
  return field;
}

OffsetField OffsetField::ofCells( double cellSize, std::vector<Key> keys, std::vector<OffsetCell> cells )
{
  OffsetField field;
  field.mCellSize = cellSize;
  field.mKeys = std::move( keys );
  field.mCells = std::move( cells );
  return field;
}

const OffsetCell *OffsetField::find( std::int64_t column, std::int64_t row ) const
{
  const Key key { row, column };
  const auto found = std::lower_bound( mKeys.begin(), mKeys.end(), key );
  return found != mKeys.end() && *found == key ? &mCells[static_cast<std::size_t>( found - mKeys.begin() )] : nullptr;
}

OffsetField::Around OffsetField::around( double x, double y ) const
{
  Around around;
  const double u = x / mCellSize - 0.5;
  const double v = y / mCellSize - 0.5;
  const double column = std::floor( u );
  const double row = std::floor( v );
  for ( int i = 0; i <= 1; ++i )
    for ( int j = 0; j <= 1; ++j )
    {
      const OffsetCell *cell = find( static_cast<std::int64_t>( column ) + j, static_cast<std::int64_t>( row ) + i );
      if ( !cell || !cell->applied )
        continue;
      const std::size_t k = static_cast<std::size_t>( 2 * i + j );
      around.cells[k] = cell;
      around.weights[k] = ( j ? u - column : 1 - u + column ) * ( i ? v - row : 1 - v + row );
    }
  return around;
}

Point OffsetField::Around::mean() const
{
  double total = 0;
  Point sum;
  for ( std::size_t k = 0; k < cells.size(); ++k )
  {
    if ( !cells[k] )
      continue;
    sum.x += weights[k] * cells[k]->dxM;
    sum.y += weights[k] * cells[k]->dyM;
    total += weights[k];
  }
  if ( total <= 0 )
    return {};
  return { sum.x / total, sum.y / total };
}

Point OffsetField::at( double x, double y ) const { return mCells.empty() ? Point() : around( x, y ).mean(); }

} // namespace lacuna
