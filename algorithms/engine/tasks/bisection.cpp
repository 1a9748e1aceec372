// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "../core/breadth_first.h"
#include "../core/polling.h"
#include "partition_scratch.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lacuna
{

// Inertial flow (Schild and Sommer 2015): order by direction, fix both ends, cut the rest by a minimum cut. Short
// borders, connected sides.

namespace
{

// Regions of more are tried in every other direction. Chosen for speed, by hand; so is the next.
constexpr std::int32_t MAX_TASKS_ALL_DIRECTIONS = 64;
constexpr std::int32_t MAX_TASKS_ALL_SLACKS = 8; // regions of no more are also tried with less and with no freedom
// Of the tolerance. Chosen by hand on the two skewed towns (RESULTS.md), as is the next.
constexpr double HALF_SLACK = 0.4;
constexpr double STRICT_TOLERANCE_SHARE = 0.3; // of the tolerance, where loads have a limit

// How far from even a bisection may be, as a share of a task and per task of its smaller side: what is lost here adds
// up.
double toleranceOf( std::int32_t tasks )
{
  if ( tasks <= 2 )
    return 0.1;
  if ( tasks <= 4 )
    return 0.085;
  if ( tasks <= 8 )
    return 0.07;
  return tasks <= 16 ? 0.055 : 0.035;
}

} // namespace

// Keeps the heaviest connected part of a side; what else is on it goes to the other.
void BalancedPartition::keepHeaviestComponent(
  const std::vector<std::int32_t> &cells, std::uint8_t side, std::uint8_t to, Scratch &scratch
) const
{
  constexpr std::uint8_t SEEN = 8;
  std::vector<std::pair<std::size_t, std::size_t>> components; // stretches of queue
  std::vector<double> loads;
  scratch.queue.clear();
  for ( const std::int32_t first : cells )
  {
    if ( scratch.side[static_cast<std::size_t>( first )] != side )
      continue;
    const std::size_t begin = scratch.queue.size();
    scratch.side[static_cast<std::size_t>( first )] |= SEEN;
    scratch.queue.push_back( first );
    double load = 0;
    breadthFirst( scratch.queue, begin, [&]( std::int32_t cell ) {
      load += mLoad[static_cast<std::size_t>( cell )];
      for ( const CellGraph::Arc &arc : mGraph.arcs( cell ) )
        if ( scratch.side[static_cast<std::size_t>( arc.to )] == side && isPassable( cell, arc ) )
        {
          scratch.side[static_cast<std::size_t>( arc.to )] |= SEEN;
          scratch.queue.push_back( arc.to );
        }
    } );
    components.emplace_back( begin, scratch.queue.size() );
    loads.push_back( load );
  }
  std::size_t keep = 0;
  for ( std::size_t c = 1; c < components.size(); ++c )
  {
    const auto size = [&]( std::size_t i ) { return components[i].second - components[i].first; };
    if ( loads[c] > loads[keep] || ( loads[c] == loads[keep] && size( c ) > size( keep ) ) )
      keep = c;
  }
  for ( std::size_t c = 0; c < components.size(); ++c )
    for ( std::size_t i = components[c].first; i < components[c].second; ++i )
      scratch.side[static_cast<std::size_t>( scratch.queue[i] )] = c == keep ? side : to;
}

// By their order, as many cells to the left and right as the balance leaves no choice about. False when that is none on
// one side.
bool BalancedPartition::fixSides( const Region &region, double share, double slack, Scratch &scratch ) const
{
  double total = 0;
  for ( const auto &entry : scratch.order )
    total += mLoad[static_cast<std::size_t>( entry.second )];
  const double each = total / region.tasks;
  const auto size = static_cast<std::ptrdiff_t>( scratch.order.size() );
  const double limits[2] = { share * total - slack * each, ( 1 - share ) * total - slack * each };
  std::ptrdiff_t taken[2] = { 0, 0 };
  for ( int s = 0; s < 2; ++s )
  {
    double sum = 0;
    while ( taken[s] < size - 1 )
    {
      const auto cell = static_cast<std::size_t>(
        scratch.order[static_cast<std::size_t>( s == 0 ? taken[s] : size - 1 - taken[s] )].second
      );
      if ( sum + mLoad[cell] > limits[s] + 1e-3 * each )
        break;
      sum += mLoad[cell];
      ++taken[s];
    }
  }
  taken[0] = std::max<std::ptrdiff_t>( taken[0], 1 );
  taken[1] = std::min( std::max<std::ptrdiff_t>( taken[1], 1 ), size - taken[0] );
  for ( std::ptrdiff_t i = 0; i < size; ++i )
    scratch.side[static_cast<std::size_t>( scratch.order[static_cast<std::size_t>( i )].second )]
      = i < taken[0]           ? Scratch::LEFT
        : i >= size - taken[1] ? Scratch::RIGHT
                               : Scratch::FREE;
  return taken[1] > 0;
}

// Gives every free cell the side that makes the border cheapest.
void BalancedPartition::minCutBetween( const Region &region, Scratch &scratch ) const
{
  scratch.free.clear();
  for ( const std::int32_t cell : region.cells )
    if ( scratch.side[static_cast<std::size_t>( cell )] == Scratch::FREE )
    {
      scratch.local[static_cast<std::size_t>( cell )] = static_cast<std::int32_t>( scratch.free.size() ) + 2;
      scratch.free.push_back( cell );
    }
  scratch.minCut.start( static_cast<std::int32_t>( scratch.free.size() ) + 2 );
  for ( const std::int32_t cell : scratch.free )
  {
    const std::int32_t here = scratch.local[static_cast<std::size_t>( cell )];
    std::int64_t toSource = 0;
    std::int64_t toSink = 0;
    for ( const CellGraph::Arc &arc : mGraph.arcs( cell ) )
    {
      const auto other = static_cast<std::size_t>( arc.to );
      if ( scratch.side[other] == Scratch::NONE || !isPassable( cell, arc ) )
        continue;
      if ( scratch.side[other] == Scratch::LEFT )
        toSource += arc.cost;
      else if ( scratch.side[other] == Scratch::RIGHT )
        toSink += arc.cost;
      else if ( arc.to > cell )
        scratch.minCut.addEdge( here, scratch.local[other], arc.cost );
    }
    if ( toSource > 0 )
      scratch.minCut.addEdge( MinCut::SOURCE, here, toSource );
    if ( toSink > 0 )
      scratch.minCut.addEdge( here, MinCut::SINK, toSink );
  }
  scratch.minCut.solve( pollNow );
  for ( const std::int32_t cell : scratch.free )
    scratch.side[static_cast<std::size_t>( cell )]
      = scratch.minCut.onSourceSide( scratch.local[static_cast<std::size_t>( cell )] ) ? Scratch::LEFT : Scratch::RIGHT;
}

void BalancedPartition::bisect(
  const Region &region, int direction, double tolerance, Scratch &scratch, Bisection &best
) const
{
  const std::int32_t leftTasks = direction / 2 % 2 ? region.tasks - region.tasks / 2 : region.tasks / 2;
  const double share = static_cast<double>( leftTasks ) / region.tasks;
  const double allowed
    = toleranceOf( region.tasks ) * ( mMaxLoad > 0 ? STRICT_TOLERANCE_SHARE : 1 ) * ( region.tasks / 2 );
  if ( fixSides( region, share, tolerance * allowed, scratch ) )
  {
    keepHeaviestComponent( region.cells, Scratch::LEFT, Scratch::FREE, scratch );
    keepHeaviestComponent( region.cells, Scratch::RIGHT, Scratch::FREE, scratch );
    pollNow();
    minCutBetween( region, scratch );
    pollNow();
    keepHeaviestComponent( region.cells, Scratch::RIGHT, Scratch::LEFT, scratch );
    keepHeaviestComponent( region.cells, Scratch::LEFT, Scratch::RIGHT, scratch );
    Bisection found;
    found.leftTasks = leftTasks;
    double cost = 0;
    double leftLoad = 0;
    double total = 0;
    double areaM2 = 0;
    for ( const std::int32_t cell : region.cells )
    {
      areaM2 += mCells.areaM2[static_cast<std::size_t>( cell )];
      const bool left = scratch.side[static_cast<std::size_t>( cell )] == Scratch::LEFT;
      ( left ? found.left : found.right ).push_back( cell );
      total += mLoad[static_cast<std::size_t>( cell )];
      leftLoad += left ? mLoad[static_cast<std::size_t>( cell )] : 0;
      for ( const CellGraph::Arc &arc : mGraph.arcs( cell ) )
        if ( left && scratch.side[static_cast<std::size_t>( arc.to )] == Scratch::RIGHT && isPassable( cell, arc ) )
          cost += static_cast<double>( arc.cost );
    }
    const double imbalance = total > 0 ? std::fabs( leftLoad - share * total ) / ( total / region.tasks ) / allowed : 0;
    // Beyond the tolerance every part of it costs as much as some sides of a task: a narrow neck must not buy
    // imbalance.
    found.score = cost * ( 1 + 0.2 * std::min( imbalance * imbalance, 1.0 ) )
                  + mImbalanceCost * std::sqrt( areaM2 / region.tasks ) * std::max( 0.0, imbalance - 1 );
    const bool enough = found.left.size() >= static_cast<std::size_t>( leftTasks )
                        && found.right.size() >= static_cast<std::size_t>( region.tasks - leftTasks );
    if ( enough && found.beats( best ) )
      best = std::move( found );
  }
  for ( const std::int32_t cell : region.cells )
    scratch.side[static_cast<std::size_t>( cell )] = Scratch::NONE;
}

BalancedPartition::Bisection
BalancedPartition::bisectAlong( const Region &region, int direction, Scratch &scratch ) const
{
  // Where hundreds of tasks are left, the few borders made now are few of all: half the directions will do.
  if ( region.tasks > MAX_TASKS_ALL_DIRECTIONS && direction % 2 )
    return {};
  pollNow();
  const double angle = direction * std::numbers::pi / DIRECTIONS;
  const double dx = std::cos( angle );
  const double dy = std::sin( angle );
  scratch.order.clear();
  for ( const std::int32_t cell : region.cells )
    scratch.order.emplace_back(
      mCells.x[static_cast<std::size_t>( cell )] * dx + mCells.y[static_cast<std::size_t>( cell )] * dy, cell
    );
  std::sort( scratch.order.begin(), scratch.order.end() );
  Bisection best;
  bisect( region, direction, 1, scratch, best );
  if ( region.tasks <= MAX_TASKS_ALL_SLACKS )
  {
    bisect( region, direction, HALF_SLACK, scratch, best );
    bisect( region, direction, 0, scratch, best );
  }
  return best;
}

// What a bisection leaves to be cut; sides of one task are done.
std::vector<Region> BalancedPartition::split( const Region &region, Bisection bisection, Parts &parts ) const
{
  std::vector<Region> rest;
  const auto give = [&]( std::vector<std::int32_t> cells, std::int32_t tasks, std::int32_t first ) {
    if ( tasks == 1 )
      parts[static_cast<std::size_t>( first )] = std::move( cells );
    else
      rest.push_back( { std::move( cells ), tasks, first } );
  };
  give( std::move( bisection.left ), bisection.leftTasks, region.firstTask );
  give( std::move( bisection.right ), region.tasks - bisection.leftTasks, region.firstTask + bisection.leftTasks );
  return rest;
}

// Parts of one region, from its first task on.
BalancedPartition::Parts BalancedPartition::bisectToTasks( Region region, Scratch &scratch ) const
{
  Parts parts( static_cast<std::size_t>( region.tasks ) );
  region.firstTask = 0;
  std::vector<Region> left { std::move( region ) };
  while ( !left.empty() )
  {
    const Region now = std::move( left.back() );
    left.pop_back();
    pollNow();
    Bisection best;
    for ( int direction = 0; direction < DIRECTIONS && now.tasks > 1; ++direction )
    {
      Bisection found = bisectAlong( now, direction, scratch );
      if ( found.beats( best ) )
        best = std::move( found );
    }
    if ( !best.found() )
    {
      parts[static_cast<std::size_t>( now.firstTask )] = now.cells;
      continue;
    }
    for ( Region &rest : split( now, std::move( best ), parts ) )
      left.push_back( std::move( rest ) );
  }
  return parts;
}

} // namespace lacuna
