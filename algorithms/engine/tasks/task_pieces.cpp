// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "task_pieces.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace lacuna
{

namespace
{
constexpr double HALF = 0.5;        // of a task: less does not stand for itself
constexpr double CRUMB_M2 = 2000;   // what the Tasking Manager flags as too small
constexpr double CRUMB_LOAD = 1e-3; // tasks
constexpr double MOST = 1.15;       // tasks a task may hold before its piece gets one more
} // namespace

TaskPieces::TaskPieces(
  const Atoms &atoms, AtomGraph &graph, const std::vector<double> &load, std::optional<std::int32_t> count,
  const CancelWatch &watch
)
  : mAtoms( atoms )
  , mGraph( graph )
  , mLoad( load )
  , mWatch( watch )
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
  const std::size_t size = mAtoms.size();
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
    for ( std::size_t i = 0; i < queue.size(); ++i )
    {
      const std::int32_t atom = queue[i];
      load += mLoad[static_cast<std::size_t>( atom )];
      area += mAtoms.areaM2[static_cast<std::size_t>( atom )];
      for ( const AtomGraph::Arc &arc : mGraph.arcs( atom ) )
        if ( !arc.hard && mPieceOf[static_cast<std::size_t>( arc.to )] < 0 )
        {
          mPieceOf[static_cast<std::size_t>( arc.to )] = piece;
          queue.push_back( arc.to );
        }
    }
    mMembers.push_back( queue );
    mPieceLoad.push_back( load );
    mPieceArea.push_back( area );
    mParent.push_back( piece );
  }
  mHardBorders.resize( mMembers.size() );
  std::map<std::pair<std::int32_t, std::int32_t>, std::int64_t> borders;
  for ( std::size_t i = 0; i < size; ++i )
    for ( const AtomGraph::Arc &arc : mGraph.arcs( static_cast<std::int32_t>( i ) ) )
      if ( const std::int32_t other = mPieceOf[static_cast<std::size_t>( arc.to )]; arc.hard && other != mPieceOf[i] )
        borders[{ mPieceOf[i], other }] += arc.cost;
  for ( const auto &[pair, cost] : borders )
    mHardBorders[static_cast<std::size_t>( pair.first )].emplace_back( pair.second, cost );
}

std::int32_t TaskPieces::rootOf( std::int32_t piece ) const
{
  while ( mParent[static_cast<std::size_t>( piece )] != piece )
  {
    std::int32_t &parent = mParent[static_cast<std::size_t>( piece )];
    parent = mParent[static_cast<std::size_t>( parent )];
    piece = parent;
  }
  return piece;
}

std::vector<std::int32_t> TaskPieces::roots() const
{
  std::vector<std::int32_t> found;
  for ( std::int32_t piece = 0; piece < static_cast<std::int32_t>( mParent.size() ); ++piece )
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

// The part nearest to an island; their two atoms become neighbours. Ends of the search are atoms' centres.
std::int32_t TaskPieces::nearestTo( std::int32_t root )
{
  double least = std::numeric_limits<double>::infinity();
  std::pair<std::int32_t, std::int32_t> nearest { -1, -1 };
  const std::vector<std::int32_t> &mine = mMembers[static_cast<std::size_t>( root )];
  // Of a large island some atoms will do: it is its place that counts.
  const std::size_t step = std::max<std::size_t>( 1, mine.size() / 64 );
  for ( std::size_t other = 0; other < mAtoms.size(); ++other )
  {
    mWatch.poll( other );
    if ( rootOf( mPieceOf[other] ) == root )
      continue;
    for ( std::size_t i = 0; i < mine.size(); i += step )
    {
      const auto atom = static_cast<std::size_t>( mine[i] );
      const double distance = std::hypot( mAtoms.x[atom] - mAtoms.x[other], mAtoms.y[atom] - mAtoms.y[other] );
      if ( distance < least )
      {
        least = distance;
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
  mParent[from] = into;
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
    if ( mPieceLoad[static_cast<std::size_t>( piece )] < HALF )
      waiting.emplace( mPieceLoad[static_cast<std::size_t>( piece )], piece );
  while ( !waiting.empty() )
  {
    mWatch.poll();
    const std::int32_t piece = waiting.begin()->second;
    waiting.erase( waiting.begin() );
    const auto i = static_cast<std::size_t>( piece );
    std::int32_t into = neighbourOf( piece );
    PlanException::Reason reason = PlanException::Reason::SmallPiece;
    if ( into < 0 && mPieceLoad[i] < CRUMB_LOAD && mPieceArea[i] < CRUMB_M2 )
    {
      into = nearestTo( piece );
      reason = PlanException::Reason::SmallIsland;
    }
    if ( into < 0 )
      continue;
    waiting.erase( { mPieceLoad[static_cast<std::size_t>( into )], into } );
    merge( piece, into, reason );
    if ( mPieceLoad[static_cast<std::size_t>( into )] < HALF )
      waiting.emplace( mPieceLoad[static_cast<std::size_t>( into )], into );
  }
}

void TaskPieces::mergeDownTo( std::int32_t count )
{
  for ( std::vector<std::int32_t> left = roots(); left.size() > static_cast<std::size_t>( std::max( count, 1 ) );
        left = roots() )
  {
    mWatch.poll();
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
    region.atoms = mMembers[i];
    std::sort( region.atoms.begin(), region.atoms.end() );
    const double load = mPieceLoad[i];
    const auto most = static_cast<std::int32_t>( region.atoms.size() );
    region.tasks = 1;
    if ( !mCount )
    {
      region.tasks = std::max( 1, static_cast<std::int32_t>( std::lround( load ) ) );
      region.tasks = std::min( load / region.tasks > MOST ? region.tasks + 1 : region.tasks, most );
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
      if ( static_cast<std::size_t>( found[i].tasks ) < found[i].atoms.size() && weight > heaviest )
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
