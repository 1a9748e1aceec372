// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "min_cut.h"
#include "../core/breadth_first.h"

#include <algorithm>

namespace lacuna
{

// Dinic 1970: levels by breadth-first search, then blocking flows along them.

void MinCut::start( std::int32_t nodes )
{
  mArcs.clear();
  mFirst.assign( static_cast<std::size_t>( nodes ), -1 );
}

void MinCut::addEdge( std::int32_t a, std::int32_t b, std::int64_t cost )
{
  const auto add = [this, cost]( std::int32_t from, std::int32_t to ) {
    std::int32_t &first = mFirst[static_cast<std::size_t>( from )];
    mArcs.push_back( { to, first, cost } );
    first = static_cast<std::int32_t>( mArcs.size() - 1 );
  };
  add( a, b );
  add( b, a );
}

bool MinCut::findLevels()
{
  mLevel.assign( mFirst.size(), -1 );
  mLevel[SOURCE] = 0;
  mQueue.assign( 1, SOURCE );
  breadthFirst( mQueue, 0, [this]( std::int32_t node ) {
    for ( std::int32_t a = mFirst[static_cast<std::size_t>( node )]; a >= 0;
          a = mArcs[static_cast<std::size_t>( a )].next )
    {
      const Arc &arc = mArcs[static_cast<std::size_t>( a )];
      std::int32_t &level = mLevel[static_cast<std::size_t>( arc.to )];
      if ( arc.left <= 0 || level >= 0 )
        continue;
      level = mLevel[static_cast<std::size_t>( node )] + 1;
      mQueue.push_back( arc.to );
    }
  } );
  return mLevel[SINK] >= 0;
}

// One path along rising levels; 0 when there is none any more.
std::int64_t MinCut::push()
{
  mPath.clear();
  std::int32_t node = SOURCE;
  while ( node != SINK )
  {
    std::int32_t &now = mNow[static_cast<std::size_t>( node )];
    while ( now >= 0 )
    {
      const Arc &arc = mArcs[static_cast<std::size_t>( now )];
      if ( arc.left > 0 && mLevel[static_cast<std::size_t>( arc.to )] == mLevel[static_cast<std::size_t>( node )] + 1 )
        break;
      now = arc.next;
    }
    if ( now >= 0 )
    {
      mPath.push_back( now );
      node = mArcs[static_cast<std::size_t>( now )].to;
      continue;
    }
    if ( mPath.empty() )
      return 0;
    // A dead end: back, and past the arc that led here.
    const auto back = static_cast<std::size_t>( mPath.back() );
    mPath.pop_back();
    node = mArcs[back ^ 1].to;
    mNow[static_cast<std::size_t>( node )] = mArcs[back].next;
  }
  std::int64_t flow = INT64_MAX;
  for ( const std::int32_t arc : mPath )
    flow = std::min( flow, mArcs[static_cast<std::size_t>( arc )].left );
  for ( const std::int32_t arc : mPath )
  {
    mArcs[static_cast<std::size_t>( arc )].left -= flow;
    mArcs[static_cast<std::size_t>( arc ) ^ 1].left += flow;
  }
  return flow;
}

std::int64_t MinCut::solve( const std::function<void()> &poll )
{
  constexpr std::size_t PATHS = 256;
  std::int64_t total = 0;
  while ( findLevels() )
  {
    mNow = mFirst;
    std::size_t paths = 0;
    for ( std::int64_t flow = INT64_MAX; flow > 0; ++paths )
    {
      if ( poll && paths % PATHS == 0 )
        poll();
      flow = push();
      total += flow;
    }
  }
  return total;
}

} // namespace lacuna
