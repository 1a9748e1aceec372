// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "area_limit.h"

#include <algorithm>
#include <cmath>

namespace lacuna
{

// Where tasks would be too large, land is counted in tasks it needs and cut again. Own.

AreaLimit::AreaLimit(
  double maxM2, double target, const Cells &cells, const CellGraph &graph, const RunContext &context
)
  : mMaxM2( maxM2 )
  , mTarget( target )
  , mCells( cells )
  , mGraph( graph )
  , mContext( context )

{}

std::vector<AreaLimit::Sums> AreaLimit::sumsOf( const std::vector<std::int32_t> &taskOf ) const
{
  std::vector<Sums> sums( static_cast<std::size_t>( *std::max_element( taskOf.begin(), taskOf.end() ) + 1 ) );
  for ( std::size_t i = 0; i < taskOf.size(); ++i )
  {
    Sums &sum = sums[static_cast<std::size_t>( taskOf[i] )];
    sum.areaM2 += mCells.areaM2[i];
    sum.work += mCells.work[i];
  }
  return sums;
}

bool AreaLimit::holds( const std::vector<std::int32_t> &taskOf ) const
{
  const std::vector<Sums> sums = sumsOf( taskOf );
  return std::none_of( sums.begin(), sums.end(), [this]( const Sums &sum ) { return sum.areaM2 > mMaxM2; } );
}

// What a task needs, shared out among its cells: by area where that is what makes it need more than one.
void AreaLimit::cutByDemand( std::vector<Region> regions, std::vector<std::int32_t> &taskOf ) const
{
  const std::vector<Sums> sums = sumsOf( taskOf );
  std::vector<double> demand( taskOf.size() );
  for ( std::size_t i = 0; i < demand.size(); ++i )
  {
    const Sums &sum = sums[static_cast<std::size_t>( taskOf[i] )];
    const double byArea = mCells.areaM2[i] / mMaxM2;
    const bool workDecides = mTarget > 0 && sum.work / mTarget >= sum.areaM2 / mMaxM2;
    demand[i] = workDecides ? mCells.work[i] / mTarget : byArea;
  }
  std::int32_t next = 0;
  for ( Region &region : regions )
  {
    double sum = 0;
    for ( const std::int32_t cell : region.cells )
      sum += demand[static_cast<std::size_t>( cell )];
    // Work alone is balanced about its target; only land needs the slack.
    region.tasks = static_cast<std::int32_t>(
      std::clamp( std::ceil( sum * SLACK ), 1.0, static_cast<double>( region.cells.size() ) )
    );
    region.firstTask = next;
    next += region.tasks;
  }
  BalancedPartition partition( mCells, mGraph, std::move( demand ) );
  partition.setMaxLoad( 1 );
  partition.cut( std::move( regions ), mContext.part( 0.85, 0.86 ) );
  taskOf = partition.taskOf();
}

void AreaLimit::halveLarge( std::vector<std::int32_t> &taskOf ) const
{
  constexpr int MAX_ROUNDS = 8;
  for ( int round = 0; round < MAX_ROUNDS && !holds( taskOf ); ++round )
  {
    const std::vector<Sums> sums = sumsOf( taskOf );
    std::vector<Region> regions( sums.size() );
    for ( std::size_t i = 0; i < taskOf.size(); ++i )
      regions[static_cast<std::size_t>( taskOf[i] )].cells.push_back( static_cast<std::int32_t>( i ) );
    std::int32_t next = 0;
    for ( std::size_t t = 0; t < regions.size(); ++t )
    {
      const double parts = std::ceil( sums[t].areaM2 / mMaxM2 * ( 1 + 0.05 * round ) - 1e-9 );
      regions[t].tasks
        = static_cast<std::int32_t>( std::clamp( parts, 1.0, static_cast<double>( regions[t].cells.size() ) ) );
      regions[t].firstTask = next;
      next += regions[t].tasks;
    }
    BalancedPartition partition( mCells, mGraph, mCells.areaM2 );
    partition.cut( std::move( regions ), mContext.part( 0.85, 0.86 ) );
    taskOf = partition.taskOf();
  }
}

void AreaLimit::keep( std::vector<Region> regions, std::vector<std::int32_t> &taskOf ) const
{
  if ( holds( taskOf ) )
    return;
  cutByDemand( std::move( regions ), taskOf );
  halveLarge( taskOf );
}

} // namespace lacuna
