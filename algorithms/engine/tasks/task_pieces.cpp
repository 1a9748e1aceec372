// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "task_pieces.h"
#include "../core/breadth_first.h"
#include "../core/polling.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace lacuna
{

// Pieces between hard barriers, small ones merged across the longest border; a fixed number of tasks is apportioned by
// Huntington and Hill. Merging is own.

namespace
{
// In tasks: less does not stand for itself. Chosen by hand, tried in RESULTS.md.
constexpr double MIN_PIECE_TASKS = 0.5;
// What the Tasking Manager flags as too small.
constexpr double MIN_ISLAND_M2 = 2000;
// In tasks: no work but the trace that land counts. Chosen by hand, tried in RESULTS.md.
constexpr double MIN_ISLAND_TASKS = 1e-3;
// Tasks a task may hold before its piece gets one more. Chosen by hand, tried in RESULTS.md.
constexpr double MAX_LOAD_PER_TASK = 1.15;
} // namespace

TaskPieces::TaskPieces(
  const Cells &cells, CellGraph &graph, const std::vector<double> &load, std::optional<std::int32_t> count
)
  : mCells( cells )
  , mGraph( graph )
  , mLoad( load )
  , mCount( count )
{
  findPieces();
  mergeSmall();
  if ( count )
    mergeDownTo( *count );
  mGraph.join( mJoins );
}

void TaskPieces::findPieces()
{
  const std::size_t size = mCells.size();
  mPieceOf.assign( size, -1 );
  std::vector<std::int32_t> queue;
  for ( std::size_t first = 0; first < size; ++first )
  {
    if ( mPieceOf[first] >= 0 )
      continue;
    const auto piece = static_cast<std::int32_t>( mMembers.size() );
    queue.assign( 1, static_cast<std::int32_t>( first ) );
    mPieceOf[first] = piece;
    double load = 0;
    double area = 0;
    breadthFirst( queue, 0, [&]( std::int32_t cell ) {
      load += mLoad[static_cast<std::size_t>( cell )];
      area += mCells.areaM2[static_cast<std::size_t>( cell )];
      for ( const CellGraph::Arc &arc : mGraph.arcs( cell ) )
        if ( !arc.hard && mPieceOf[static_cast<std::size_t>( arc.to )] < 0 )
        {
          mPieceOf[static_cast<std::size_t>( arc.to )] = piece;
          queue.push_back( arc.to );
        }
    } );
    mMembers.push_back( queue );
    mPieceLoad.push_back( load );
    mPieceArea.push_back( area );
  }
  mSets = DisjointSets( mMembers.size() );
  mHardBorders.resize( mMembers.size() );
  std::map<std::pair<std::int32_t, std::int32_t>, std::int64_t> borders;
  for ( std::size_t i = 0; i < size; ++i )
    for ( const CellGraph::Arc &arc : mGraph.arcs( static_cast<std::int32_t>( i ) ) )
      if ( const std::int32_t other = mPieceOf[static_cast<std::size_t>( arc.to )]; arc.hard && other != mPieceOf[i] )
        borders[{ mPieceOf[i], other }] += arc.cost;
  for ( const auto &[pair, cost] : borders )
    mHardBorders[static_cast<std::size_t>( pair.first )].emplace_back( pair.second, cost );
}

std::int32_t TaskPieces::rootOf( std::int32_t piece ) const
{
  return static_cast<std::int32_t>( mSets.find( static_cast<std::uint32_t>( piece ) ) );
}

std::vector<std::int32_t> TaskPieces::roots() const
{
  std::vector<std::int32_t> found;
  for ( std::int32_t piece = 0; piece < static_cast<std::int32_t>( mSets.size() ); ++piece )
    if ( rootOf( piece ) == piece )
      found.push_back( piece );
  return found;
}

// Across the longest hard border; -1 for an island.
std::int32_t TaskPieces::neighbourOf( std::int32_t root ) const
{
  std::map<std::int32_t, std::int64_t> shared;
  for ( const auto &[piece, cost] : mHardBorders[static_cast<std::size_t>( root )] )
    if ( rootOf( piece ) != root )
      shared[rootOf( piece )] += cost;
  std::int32_t best = -1;
  std::int64_t longest = -1;
  for ( const auto &[piece, cost] : shared )
    if ( cost > longest )
    {
      longest = cost;
      best = piece;
    }
  return best;
}

// The part nearest to an island; their two cells become neighbours. Ends of the search are cells' centres.
std::int32_t TaskPieces::nearestTo( std::int32_t root )
{
  double minDistance = std::numeric_limits<double>::infinity();
  std::pair<std::int32_t, std::int32_t> nearest { -1, -1 };
  const std::vector<std::int32_t> &mine = mMembers[static_cast<std::size_t>( root )];
  // Of a large island some cells will do: it is its place that counts.
  const std::size_t step = std::max<std::size_t>( 1, mine.size() / 64 );
  for ( std::size_t other = 0; other < mCells.size(); ++other )
  {
    poll( other );
    if ( rootOf( mPieceOf[other] ) == root )
      continue;
    for ( std::size_t i = 0; i < mine.size(); i += step )
    {
      const auto cell = static_cast<std::size_t>( mine[i] );
      const double distance = std::hypot( mCells.x[cell] - mCells.x[other], mCells.y[cell] - mCells.y[other] );
      if ( distance < minDistance )
      {
        minDistance = distance;
        nearest = { mine[i], static_cast<std::int32_t>( other ) };
      }
    }
  }
  if ( nearest.first < 0 )
    return -1;
  mJoins.push_back( nearest );
  return rootOf( mPieceOf[static_cast<std::size_t>( nearest.second )] );
}

void TaskPieces::merge( std::int32_t root, std::int32_t into, PlanException::Reason reason )
{
  const auto from = static_cast<std::size_t>( root );
  const auto to = static_cast<std::size_t>( into );
  mJoined.push_back( { reason, mMembers[from].front(), mPieceLoad[from], mPieceArea[from] } );
  mSets.attach( static_cast<std::uint32_t>( root ), static_cast<std::uint32_t>( into ) );
  mPieceLoad[to] += mPieceLoad[from];
  mPieceArea[to] += mPieceArea[from];
  mMembers[to].insert( mMembers[to].end(), mMembers[from].begin(), mMembers[from].end() );
  mHardBorders[to].insert( mHardBorders[to].end(), mHardBorders[from].begin(), mHardBorders[from].end() );
  mMembers[from] = {};
  mHardBorders[from] = {};
}

void TaskPieces::mergeSmall()
{
  std::set<std::pair<double, std::int32_t>> waiting;
  for ( const std::int32_t piece : roots() )
    if ( mPieceLoad[static_cast<std::size_t>( piece )] < MIN_PIECE_TASKS )
      waiting.emplace( mPieceLoad[static_cast<std::size_t>( piece )], piece );
  while ( !waiting.empty() )
  {
    pollNow();
    const std::int32_t piece = waiting.begin()->second;
    waiting.erase( waiting.begin() );
    const auto i = static_cast<std::size_t>( piece );
    std::int32_t into = neighbourOf( piece );
    PlanException::Reason reason = PlanException::Reason::SmallPiece;
    if ( into < 0 && mPieceLoad[i] < MIN_ISLAND_TASKS && mPieceArea[i] < MIN_ISLAND_M2 )
    {
      into = nearestTo( piece );
      reason = PlanException::Reason::SmallIsland;
    }
    if ( into < 0 )
      continue;
    waiting.erase( { mPieceLoad[static_cast<std::size_t>( into )], into } );
    merge( piece, into, reason );
    if ( mPieceLoad[static_cast<std::size_t>( into )] < MIN_PIECE_TASKS )
      waiting.emplace( mPieceLoad[static_cast<std::size_t>( into )], into );
  }
}

void TaskPieces::mergeDownTo( std::int32_t count )
{
  for ( std::vector<std::int32_t> left = roots(); left.size() > static_cast<std::size_t>( std::max( count, 1 ) );
        left = roots() )
  {
    pollNow();
    const std::int32_t piece = *std::min_element( left.begin(), left.end(), [this]( std::int32_t a, std::int32_t b ) {
      return mPieceLoad[static_cast<std::size_t>( a )] < mPieceLoad[static_cast<std::size_t>( b )];
    } );
    const std::int32_t neighbour = neighbourOf( piece );
    const std::int32_t into = neighbour >= 0 ? neighbour : nearestTo( piece );
    if ( into < 0 )
      return;
    merge( piece, into, PlanException::Reason::FewTasks );
  }
}

std::vector<Region> TaskPieces::regions() const
{
  std::vector<Region> found;
  std::vector<double> loads;
  std::int32_t total = 0;
  for ( const std::int32_t root : roots() )
  {
    const auto i = static_cast<std::size_t>( root );
    Region region;
    region.cells = mMembers[i];
    std::sort( region.cells.begin(), region.cells.end() );
    const double load = mPieceLoad[i];
    const auto maxTasks = static_cast<std::int32_t>( region.cells.size() );
    region.tasks = 1;
    if ( !mCount )
    {
      region.tasks = std::max( 1, static_cast<std::int32_t>( std::lround( load ) ) );
      region.tasks = std::min( load / region.tasks > MAX_LOAD_PER_TASK ? region.tasks + 1 : region.tasks, maxTasks );
    }
    total += region.tasks;
    found.push_back( std::move( region ) );
    loads.push_back( load );
  }
  // Exactly as many as asked for: each next one to the piece whose tasks are heaviest (Huntington and Hill).
  while ( mCount && total < *mCount )
  {
    std::size_t best = found.size();
    double heaviest = -1;
    for ( std::size_t i = 0; i < found.size(); ++i )
    {
      const double tasks = found[i].tasks;
      const double weight = loads[i] / std::sqrt( tasks * ( tasks + 1 ) );
      if ( static_cast<std::size_t>( found[i].tasks ) < found[i].cells.size() && weight > heaviest )
      {
        heaviest = weight;
        best = i;
      }
    }
    if ( best == found.size() )
      break;
    ++found[best].tasks;
    ++total;
  }
  std::int32_t next = 0;
  for ( Region &region : found )
  {
    region.firstTask = next;
    next += region.tasks;
  }
  return found;
}

} // namespace lacuna
