// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/error.h"
#include "../core/polling.h"
#include "partition_scratch.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lacuna
{

// Joins uneven neighbours and cuts them again: the recombination step of DeFord, Duchin and Solomon 2019.

namespace
{

// Of its load a task may be off before it is cut again with others, and before more of them are tried. Chosen by hand
// on the two skewed towns: 43 to 56 for a target of 50 (RESULTS.md).
constexpr double UNEVEN_SHARE = 0.14;
constexpr double FAR_OFF_SHARE = 0.19; // and before more of them are tried
// Ten times that of the first cuts.
constexpr double STRICT_IMBALANCE_COST = 40000;
// Chosen by hand, tried in RESULTS.md.
constexpr int ROUNDS = 3;

} // namespace

double BalancedPartition::maxImbalance( const Parts &parts, double target ) const
{
  double max = 0;
  for ( const std::vector<std::int32_t> &part : parts )
    max = std::max( max, std::fabs( loadOf( part ) / target - 1 ) );
  return max;
}

// Cuts some neighbouring tasks of one region anew; kept when the most uneven of them gets better.
bool BalancedPartition::recombine( std::vector<std::int32_t> tasks, Scratch &scratch )
{
  Parts before;
  Region region;
  region.tasks = static_cast<std::int32_t>( tasks.size() );
  for ( const std::int32_t task : tasks )
  {
    before.push_back( mTasks[static_cast<std::size_t>( task )] );
    region.cells.insert( region.cells.end(), before.back().begin(), before.back().end() );
  }
  std::sort( region.cells.begin(), region.cells.end() );
  const double target = mTargetLoad[static_cast<std::size_t>( tasks[0] )];
  Parts after = bisectToTasks( region, scratch );
  for ( const std::vector<std::int32_t> &part : after )
    if ( part.empty() )
      return false;
  if ( maxImbalance( after, target ) > 0.9 * maxImbalance( before, target ) )
    return false;
  for ( std::size_t i = 0; i < tasks.size(); ++i )
  {
    for ( const std::int32_t cell : after[i] )
      mTaskOf[static_cast<std::size_t>( cell )] = tasks[i];
    mTasks[static_cast<std::size_t>( tasks[i] )] = std::move( after[i] );
  }
  return true;
}

// How much more than its share a task holds, as a share of that.
double BalancedPartition::imbalanceOf( std::int32_t task ) const
{
  const auto i = static_cast<std::size_t>( task );
  return mTargetLoad[i] > 0 ? loadOf( mTasks[i] ) / mTargetLoad[i] - 1 : 0.0;
}

// Above the limit is as bad as far off.
bool BalancedPartition::isOverMax( std::int32_t task ) const
{
  const auto i = static_cast<std::size_t>( task );
  return mMaxLoad > 0 && mTargetLoad[i] < mMaxLoad && loadOf( mTasks[i] ) > mMaxLoad;
}

// The tasks of the same region beside one, those first with which it comes nearest to even.
std::vector<std::int32_t> BalancedPartition::partnersOf( std::int32_t task, double imbalance ) const
{
  std::vector<std::int32_t> found;
  for ( const std::int32_t cell : mTasks[static_cast<std::size_t>( task )] )
    for ( const CellGraph::Arc &arc : mGraph.arcs( cell ) )
    {
      const std::int32_t other = mTaskOf[static_cast<std::size_t>( arc.to )];
      if ( other != task && other >= 0
           && mPieceOf[static_cast<std::size_t>( arc.to )] == mPieceOf[static_cast<std::size_t>( cell )] )
        found.push_back( other );
    }
  std::sort( found.begin(), found.end() );
  found.erase( std::unique( found.begin(), found.end() ), found.end() );
  std::vector<std::pair<double, std::int32_t>> partners;
  for ( const std::int32_t other : found )
    partners.emplace_back( std::fabs( imbalance + imbalanceOf( other ) ), other );
  std::sort( partners.begin(), partners.end() );
  std::transform( partners.begin(), partners.end(), found.begin(), []( const auto &partner ) {
    return partner.second;
  } );
  return found;
}

// Two, then three; where that leaves it far off, wider circles.
bool BalancedPartition::improve( std::int32_t task, double imbalance, Scratch &scratch )
{
  const std::vector<std::int32_t> partners = partnersOf( task, imbalance );
  const bool far = std::fabs( imbalance ) > FAR_OFF_SHARE || isOverMax( task );
  const std::size_t pairs = std::min<std::size_t>( partners.size(), far ? 8 : 3 );
  const std::size_t triples = std::min<std::size_t>( partners.size(), far ? 6 : 4 );
  bool done = false;
  for ( std::size_t i = 0; i < pairs && !done; ++i )
    done = recombine( { task, partners[i] }, scratch );
  for ( std::size_t i = 0; i < ( far ? triples : 1 ) && !done; ++i )
    for ( std::size_t k = i + 1; k < triples && !done; ++k )
      done = recombine( { task, partners[i], partners[k] }, scratch );
  if ( far && !done && partners.size() >= 3 )
  {
    std::vector<std::int32_t> circle { task };
    circle.insert( circle.end(), partners.begin(), partners.end() );
    done = recombine( std::move( circle ), scratch );
  }
  return done;
}

void BalancedPartition::rebalance()
{
  mImbalanceCost = STRICT_IMBALANCE_COST;
  Scratch scratch( mCells.size() );
  for ( int round = 0; round < ROUNDS; ++round )
  {
    std::vector<std::pair<double, std::int32_t>> uneven;
    for ( std::int32_t task = 0; task < static_cast<std::int32_t>( mTasks.size() ); ++task )
      if ( const double imbalance = std::fabs( imbalanceOf( task ) ); imbalance > UNEVEN_SHARE || isOverMax( task ) )
        uneven.emplace_back( -imbalance, task );
    std::sort( uneven.begin(), uneven.end() );
    bool better = false;
    for ( const auto &entry : uneven )
    {
      pollNow();
      const std::int32_t task = entry.second;
      const double imbalance = imbalanceOf( task );
      if ( std::fabs( imbalance ) > UNEVEN_SHARE || isOverMax( task ) )
        better = improve( task, imbalance, scratch ) || better;
    }
    if ( !better )
      return;
  }
}

} // namespace lacuna
