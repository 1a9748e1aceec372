// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "../geometry/vector_math.h"
#include "../core/polling.h"
#include "lacuna/error.h"
#include "lacuna/overlay.h"
#include "task_borders.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lacuna
{

// Rings by turning as far clockwise as can be at every node, as faces of a planar graph are walked (de Berg et al.,
// Computational Geometry, 2008, chapter 2).

namespace
{

double signedArea( const std::vector<PlanVertex> &ring )
{
  double twice = 0;
  for ( std::size_t i = 0, k = ring.size() - 1; i < ring.size(); k = i++ )
    twice += cross( ring[k].x - ring[0].x, ring[k].y - ring[0].y, ring[i].x - ring[0].x, ring[i].y - ring[0].y );
  return twice / 2;
}

bool holds( const std::vector<PlanVertex> &ring, double x, double y )
{
  bool inside = false;
  for ( std::size_t i = 0, k = ring.size() - 1; i < ring.size(); k = i++ )
    inside = inside != rayCrosses( x, y, ring[k].x, ring[k].y, ring[i].x, ring[i].y );
  return inside;
}

bool samePlace( const PlanVertex &a, const PlanVertex &b ) { return a.x == b.x && a.y == b.y; }

} // namespace

std::uint32_t TaskBorders::startOf( Way way ) const
{
  const Chain &chain = mChains[way.chain];
  return way.forward ? chain.nodes.front() : chain.nodes.back();
}

// Of the ways of a task that leave the node it arrived at, the first one clockwise from where it came: the rim of one
// wedge.
TaskBorders::Way TaskBorders::turn( Way arrived, std::int32_t task ) const
{
  const std::uint32_t node = endOf( arrived );
  const auto range = std::equal_range(
    mWays.begin(), mWays.end(), std::pair<std::uint32_t, std::uint32_t>( node, 0 ),
    []( const auto &a, const auto &b ) { return a.first < b.first; }
  );
  const auto direction = [this, node]( std::uint32_t chain, bool forward ) {
    const std::vector<std::uint32_t> &nodes = mChains[chain].nodes;
    const Place from = placeOf( node );
    const Place to = placeOf( forward ? nodes[1] : nodes[nodes.size() - 2] );
    return std::atan2( to.y - from.y, to.x - from.x );
  };
  const double back = direction( arrived.chain, !arrived.forward );
  Way best { UINT32_MAX, false };
  double minAngle = std::numeric_limits<double>::infinity();
  for ( auto way = range.first; way != range.second; ++way )
  {
    const std::uint32_t chain = way->second / 2;
    const bool forward = way->second % 2 == 0;
    if ( ( forward ? mChains[chain].left : mChains[chain].right ) != task )
      continue;
    double clockwise = back - direction( chain, forward );
    if ( clockwise <= 1e-12 )
      clockwise += 2 * std::numbers::pi;
    if ( clockwise < minAngle )
    {
      minAngle = clockwise;
      best = { chain, forward };
    }
  }
  if ( best.chain == UINT32_MAX )
    throw Error( ErrorCode::Internal, { "open task outline" } );
  return best;
}

std::vector<TaskBorders::Way>
TaskBorders::ringFrom( Way start, std::int32_t task, std::vector<std::uint8_t> &used ) const
{
  std::vector<Way> ways;
  Way now = start;
  do
  {
    used[2 * now.chain + ( now.forward ? 0 : 1 )] = 1;
    ways.push_back( now );
    now = turn( now, task );
  } while ( now.chain != start.chain || now.forward != start.forward );
  return ways;
}

// One ring, or several where it comes back to a node: a ring must not touch itself.
void TaskBorders::addOutlines( const std::vector<Way> &ways, std::vector<Outline> &outlines ) const
{
  std::vector<Way> open;
  for ( const Way way : ways )
  {
    open.push_back( way );
    const std::uint32_t node = endOf( way );
    for ( std::size_t i = open.size(); i-- > 0; )
    {
      if ( startOf( open[i] ) != node )
        continue;
      PlanRing ring;
      for ( std::size_t k = i; k < open.size(); ++k )
      {
        std::vector<PlanVertex> line = mChains[open[k].chain].line;
        if ( !open[k].forward )
          std::reverse( line.begin(), line.end() );
        for ( std::size_t v = 0; v + 1 < line.size(); ++v )
          if ( ring.vertices.empty() || !samePlace( ring.vertices.back(), line[v] ) )
            ring.vertices.push_back( line[v] );
      }
      while ( ring.vertices.size() > 1 && samePlace( ring.vertices.front(), ring.vertices.back() ) )
        ring.vertices.pop_back();
      const double area = ring.vertices.size() < 3 ? 0 : signedArea( ring.vertices );
      ring.hole = area < 0;
      if ( area != 0 )
        outlines.push_back( { std::move( ring ), { open.begin() + static_cast<std::ptrdiff_t>( i ), open.end() } } );
      open.resize( i );
      break;
    }
  }
}

// Every shell followed by its holes; the largest shell first.
void TaskBorders::arrange( std::vector<Outline> &outlines )
{
  std::vector<Outline> shells;
  std::vector<Outline> holes;
  for ( Outline &outline : outlines )
    ( outline.ring.hole ? holes : shells ).push_back( std::move( outline ) );
  std::stable_sort( shells.begin(), shells.end(), []( const Outline &a, const Outline &b ) {
    return signedArea( a.ring.vertices ) > signedArea( b.ring.vertices );
  } );
  std::vector<std::vector<Outline>> of( shells.size() );
  for ( Outline &hole : holes )
  {
    // The smallest shell about the middle of one of its edges; a corner may lie on the shell.
    const double x = ( hole.ring.vertices[0].x + hole.ring.vertices[1].x ) / 2;
    const double y = ( hole.ring.vertices[0].y + hole.ring.vertices[1].y ) / 2;
    std::size_t found = 0;
    for ( std::size_t i = shells.size(); i-- > 1; )
      if ( holds( shells[i].ring.vertices, x, y ) )
      {
        found = i;
        break;
      }
    if ( found < of.size() )
      of[found].push_back( std::move( hole ) );
  }
  outlines.clear();
  for ( std::size_t i = 0; i < shells.size(); ++i )
  {
    outlines.push_back( std::move( shells[i] ) );
    for ( Outline &hole : of[i] )
      outlines.push_back( std::move( hole ) );
  }
}

TaskBorders::Outlines TaskBorders::outlines( std::size_t tasks ) const
{
  Outlines all( tasks );
  std::vector<std::uint8_t> used( 2 * mChains.size(), 0 );
  for ( std::size_t i = 0; i < used.size(); ++i )
  {
    pollNow();
    const Way way { static_cast<std::uint32_t>( i / 2 ), i % 2 == 0 };
    const std::int32_t task = way.forward ? mChains[way.chain].left : mChains[way.chain].right;
    if ( !used[i] && task >= 0 )
      addOutlines( ringFrom( way, task, used ), all[static_cast<std::size_t>( task )] );
  }
  for ( std::vector<Outline> &outlines : all )
    arrange( outlines );
  return all;
}

std::vector<std::vector<PlanRing>> TaskBorders::rings( std::size_t tasks ) const
{
  std::vector<std::vector<PlanRing>> all( tasks );
  Outlines found = outlines( tasks );
  for ( std::size_t t = 0; t < tasks; ++t )
    for ( Outline &outline : found[t] )
      all[t].push_back( std::move( outline.ring ) );
  return all;
}

} // namespace lacuna
