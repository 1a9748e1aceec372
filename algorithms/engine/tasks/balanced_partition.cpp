// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "balanced_partition.h"
#include "lacuna/error.h"
#include "lacuna/parallel.h"
#include "partition_scratch.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <utility>

namespace lacuna
{

// Recursive bisection, then recombination; see bisection.cpp and recombination.cpp. Measured against k-means and HOT’s
// method in tests/bench/RESULTS.md.

namespace
{

// Cells of a region that one thread takes to the end. Chosen for speed; the cuts are the same.
constexpr std::size_t MAX_CELLS_ONE_THREAD = 4000;

} // namespace

BalancedPartition::BalancedPartition( const Cells &cells, const CellGraph &graph, std::vector<double> load )
  : mCells( cells )
  , mGraph( graph )
  , mLoad( std::move( load ) )

  , mTaskOf( cells.size(), -1 )
  , mPieceOf( cells.size(), -1 )
{}

double BalancedPartition::loadOf( const std::vector<std::int32_t> &cells ) const
{
  double sum = 0;
  for ( const std::int32_t cell : cells )
    sum += mLoad[static_cast<std::size_t>( cell )];
  return sum;
}

bool BalancedPartition::isPassable( std::int32_t cell, const CellGraph::Arc &arc ) const
{
  return !arc.hard || mPieceOf[static_cast<std::size_t>( cell )] == mPieceOf[static_cast<std::size_t>( arc.to )];
}

// Lends every thread a scratch of its own, made when it is first needed.
class BalancedPartition::ScratchPool
{
public:
  explicit ScratchPool( std::size_t cells ) : mCells( cells ) {}

  template <class Body>
  void lend( const Body &body )
  {
    std::unique_ptr<Scratch> scratch = taken();
    body( *scratch );
    const std::lock_guard lock( mMutex );
    mIdle.push_back( std::move( scratch ) );
  }

private:
  std::unique_ptr<Scratch> taken()
  {
    {
      const std::lock_guard lock( mMutex );
      if ( !mIdle.empty() )
      {
        std::unique_ptr<Scratch> scratch = std::move( mIdle.back() );
        mIdle.pop_back();
        return scratch;
      }
    }
    return std::make_unique<Scratch>( mCells );
  }

  std::size_t mCells;
  std::vector<std::unique_ptr<Scratch>> mIdle;
  std::mutex mMutex;
};

void BalancedPartition::setTargets( const std::vector<Region> &regions )
{
  std::size_t tasks = 0;
  for ( std::size_t r = 0; r < regions.size(); ++r )
  {
    tasks = std::max( tasks, static_cast<std::size_t>( regions[r].firstTask + regions[r].tasks ) );
    for ( const std::int32_t cell : regions[r].cells )
      mPieceOf[static_cast<std::size_t>( cell )] = static_cast<std::int32_t>( r );
  }
  mTasks.assign( tasks, {} );
  mTargetLoad.assign( tasks, 0 );
  for ( const Region &region : regions )
    std::fill_n( mTargetLoad.begin() + region.firstTask, region.tasks, loadOf( region.cells ) / region.tasks );
}

// Level by level, all directions of all regions at once, until regions are small enough for one thread each.
std::vector<Region>
BalancedPartition::bisectLarge( std::vector<Region> regions, ScratchPool &pool, const RunContext &context )
{
  std::vector<Region> large;
  std::vector<Region> small;
  const auto sort = [&]( Region region ) {
    ( region.cells.size() > MAX_CELLS_ONE_THREAD && region.tasks > 1 ? large : small ).push_back( std::move( region ) );
  };
  for ( Region &region : regions )
    sort( std::move( region ) );
  while ( !large.empty() )
  {
    const std::vector<Region> level = std::exchange( large, {} );
    std::vector<Bisection> found( level.size() * DIRECTIONS );
    parallelFor( found.size(), 1, context.quiet(), [&]( std::size_t begin, std::size_t ) {
      pool.lend( [&]( Scratch &scratch ) {
        found[begin] = bisectAlong( level[begin / DIRECTIONS], static_cast<int>( begin % DIRECTIONS ), scratch );
      } );
    } );
    for ( std::size_t r = 0; r < level.size(); ++r )
    {
      Bisection *best = &found[r * DIRECTIONS];
      for ( int direction = 1; direction < DIRECTIONS; ++direction )
        if ( Bisection &other = found[r * DIRECTIONS + static_cast<std::size_t>( direction )]; other.beats( *best ) )
          best = &other;
      if ( !best->found() )
        mTasks[static_cast<std::size_t>( level[r].firstTask )] = level[r].cells;
      else
        for ( Region &rest : split( level[r], std::move( *best ), mTasks ) )
          sort( std::move( rest ) );
    }
  }
  return small;
}

void BalancedPartition::cut( std::vector<Region> regions, const RunContext &context )
{
  setTargets( regions );
  ScratchPool pool( mCells.size() );
  const std::vector<Region> small = bisectLarge( std::move( regions ), pool, context );
  parallelFor( small.size(), 1, context.part( 0.1, 0.9 ), [&]( std::size_t begin, std::size_t ) {
    pool.lend( [&]( Scratch &scratch ) {
      Parts parts = bisectToTasks( small[begin], scratch );
      for ( std::size_t k = 0; k < parts.size(); ++k )
        mTasks[static_cast<std::size_t>( small[begin].firstTask ) + k] = std::move( parts[k] );
    } );
  } );
  for ( std::size_t task = 0; task < mTasks.size(); ++task )
    for ( const std::int32_t cell : mTasks[task] )
      mTaskOf[static_cast<std::size_t>( cell )] = static_cast<std::int32_t>( task );
  rebalance();
}

} // namespace lacuna
