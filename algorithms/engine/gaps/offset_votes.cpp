// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "offset_votes.h"
#include "../core/polling.h"
#include "lacuna/parallel.h"

#include <algorithm>
#include <cmath>

namespace lacuna
{

// A Hough vote: each pair of like buildings speaks for one displacement (generalised Hough transform, Ballard 1981).
// No single pair need be right.

namespace
{

// Least ratio of areas, widths and heights of a landmark. Chosen by hand, tried in RESULTS.md.
constexpr double MIN_SIZE_RATIO = 0.7;
// Votes this near a shift speak for it; as in offset_decision.cpp.
constexpr double BIWEIGHT_RADIUS_M = 1.5;
// Who is asked which of several shifts a place has, and how fast a voice fades with distance. Chosen by hand, tried in
// RESULTS.md; the errors beside seams are in README.md.
constexpr double SEAM_RADIUS_M = 50;
constexpr double SEAM_KERNEL_M = 20;
constexpr std::size_t CHUNK = 1024;
// Five times the like houses within reach of one in the densest towns (under 100).
constexpr std::size_t MAX_VOTES_PER_BUILDING = 512;

bool haveLikeSize( double a, double b ) { return std::min( a, b ) >= MIN_SIZE_RATIO * std::max( a, b ); }

} // namespace

OffsetVotes::OffsetVotes(
  const Layer &reference, const Layer &osm, const MetricFrame &frame, const EarthCells &cells,
  const OffsetOptions &options, const RunContext &context
)
  : mReference( reference )
  , mOsm( osm )
  , mFrame( frame )
  , mCells( cells )
  , mOptions( options )
  , mMiddles( cells.middles() )
  , mBuildings( cells.size(), 0 )
{
  for ( std::size_t row = 0; row < reference.size(); ++row )
  {
    poll( row );
    if ( reference.usable( row ) )
      ++mBuildings[cells.at( reference.centroids[row] )];
  }
  std::vector<Votes> parts( ( reference.size() + CHUNK - 1 ) / CHUNK );
  parallelFor( reference.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t row = begin; row < end; ++row )
      if ( poll( 64 * row ); reference.usable( row ) )
        addVotes( row, parts[begin / CHUNK] );
  } );
  sortByCell( parts );
}

void OffsetVotes::addVotes( std::size_t row, Votes &votes ) const
{
  const Point from = mReference.centroids[row];
  const double factor = mFrame.unitsPerMetre( from.x, from.y );
  const std::uint32_t home = mCells.at( from );
  const Point middle = mMiddles[home];
  const double reach = mOptions.maxOffsetM * factor;
  const Box &box = mReference.footprints.box( row );
  const std::size_t first = votes.size();
  mOsm.index.query( { from.x - reach, from.y - reach, from.x + reach, from.y + reach }, [&]( std::uint32_t other ) {
    const Point to = mOsm.centroids[other];
    const double dx = ( to.x - from.x ) / factor;
    const double dy = ( to.y - from.y ) / factor;
    const Box &otherBox = mOsm.footprints.box( other );
    if ( dx * dx + dy * dy > mOptions.maxOffsetM * mOptions.maxOffsetM
         || !haveLikeSize( mReference.areaM2[row], mOsm.areaM2[other] )
         || !haveLikeSize( box.width(), otherBox.width() ) || !haveLikeSize( box.height(), otherBox.height() ) )
      return;
    const auto metres = [factor]( double a, double b ) { return static_cast<float>( ( a - b ) / factor ); };
    votes.push_back(
      { home,
        { metres( from.x, middle.x ), metres( from.y, middle.y ), static_cast<float>( dx ), static_cast<float>( dy ),
          other } }
    );
  } );
  // In a heap of houses the nearest are enough: there are not 100 like ones within reach of one in the densest towns.
  if ( votes.size() - first > MAX_VOTES_PER_BUILDING )
  {
    const auto length = []( const auto &vote ) {
      const double x = static_cast<double>( vote.second.dx );
      const double y = static_cast<double>( vote.second.dy );
      return std::pair( x * x + y * y, vote.second.osm );
    };
    std::nth_element(
      votes.begin() + static_cast<std::ptrdiff_t>( first ),
      votes.begin() + static_cast<std::ptrdiff_t>( first + MAX_VOTES_PER_BUILDING ), votes.end(),
      [&length]( const auto &a, const auto &b ) { return length( a ) < length( b ); }
    );
    votes.resize( first + MAX_VOTES_PER_BUILDING );
  }
  // The order of the index hangs on the extent, and that of a sum its last digit.
  std::sort( votes.begin() + static_cast<std::ptrdiff_t>( first ), votes.end(), []( const auto &a, const auto &b ) {
    return a.second.osm < b.second.osm;
  } );
}

// By counting: within a cell they keep the order of the rows.
void OffsetVotes::sortByCell( std::vector<Votes> &parts )
{
  mStart.assign( mCells.size() + 1, 0 );
  for ( const Votes &part : parts )
  {
    pollNow();
    for ( const auto &[cell, vote] : part )
      ++mStart[cell + 1];
  }
  for ( std::size_t i = 0; i < mCells.size(); ++i )
    mStart[i + 1] += mStart[i];
  std::vector<std::uint32_t> next( mStart.begin(), mStart.end() - 1 );
  mVotes.resize( mStart.back() );
  for ( Votes &part : parts )
  {
    pollNow();
    for ( const auto &[cell, vote] : part )
      mVotes[next[cell]++] = vote;
    part = {};
  }
}

OffsetVotes::Part OffsetVotes::partOf( std::uint32_t cell, const Point &middle, const Point &from, double factor ) const
{
  const std::span<const OffsetVote> all( mVotes );
  return {
    ( middle.x - from.x ) / factor, ( middle.y - from.y ) / factor, mBuildings[cell],
    all.subspan( mStart[cell], mStart[cell + 1] - mStart[cell] )
  };
}

std::vector<OffsetVotes::Part> OffsetVotes::around( const Point &middle, double reachM ) const
{
  const double size = mOptions.cellM;
  const double factor = mFrame.unitsPerMetre( middle.x, middle.y );
  std::vector<Part> parts;
  mCells.around(
    middle, static_cast<std::int64_t>( std::ceil( ( reachM - size / 2 ) / size ) ),
    [&]( std::uint32_t cell, const Point &other ) { parts.push_back( partOf( cell, other, middle, factor ) ); }
  );
  return parts;
}

std::size_t OffsetVotes::within( const Layer &layer, const Point &middle, double radiusM ) const
{
  const double radius = radiusM * mFrame.unitsPerMetre( middle.x, middle.y );
  std::size_t count = 0;
  layer.index.query( Box { middle.x, middle.y, middle.x, middle.y }.grown( radius ), [&]( std::uint32_t row ) {
    if ( std::hypot( layer.centroids[row].x - middle.x, layer.centroids[row].y - middle.y ) <= radius )
      ++count;
  } );
  return count;
}

Point OffsetVotes::choose( const Point &at, std::span<const OffsetCell *const> cells ) const
{
  double score[9] = {};
  std::size_t step = 0;
  const double factor = mFrame.unitsPerMetre( at.x, at.y );
  mCells.between( at, [&]( std::size_t, std::uint32_t cell, const Point &middle, double ) {
    const Part part = partOf( cell, middle, at, factor );
    for ( const OffsetVote &vote : part.votes )
    {
      poll( ++step );
      const double x = part.x + static_cast<double>( vote.x );
      const double y = part.y + static_cast<double>( vote.y );
      const double distance = x * x + y * y;
      if ( distance > SEAM_RADIUS_M * SEAM_RADIUS_M )
        continue;
      const double weight = std::exp( -distance / ( SEAM_KERNEL_M * SEAM_KERNEL_M ) );
      for ( std::size_t i = 0; i < cells.size(); ++i )
        if ( cells[i] )
        {
          const double dx = static_cast<double>( vote.dx ) - cells[i]->dxM;
          const double dy = static_cast<double>( vote.dy ) - cells[i]->dyM;
          const double u = ( dx * dx + dy * dy ) / ( BIWEIGHT_RADIUS_M * BIWEIGHT_RADIUS_M );
          score[i] += u < 1 ? weight * ( 1 - u ) * ( 1 - u ) : 0;
        }
    }
  } );
  const OffsetCell *best = nullptr;
  double bestScore = -1;
  for ( std::size_t i = 0; i < cells.size(); ++i )
    if ( cells[i] && score[i] > bestScore )
    {
      best = cells[i];
      bestScore = score[i];
    }
  return best ? Point { best->dxM, best->dyM } : Point();
}

} // namespace lacuna
