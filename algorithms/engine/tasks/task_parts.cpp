// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "flood_fill.h"
#include "../core/polling.h"
#include "task_borders.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace lacuna
{

// Parts of a task that lie apart go to the neighbour with the longest common border. Own.

namespace
{

// Parts of parts. Chosen by hand, tried in RESULTS.md; ends the loop in any case.
constexpr int MAX_ROUNDS = 32;

// The stretch of rings that one shell and its holes are.
template <class Outline>
std::vector<std::span<const Outline>> partsOf( const std::vector<Outline> &outlines )
{
  std::vector<std::span<const Outline>> parts;
  for ( std::size_t begin = 0, end = 0; begin < outlines.size(); begin = end )
  {
    end = begin + 1;
    while ( end < outlines.size() && outlines[end].ring.hole )
      ++end;
    parts.emplace_back( outlines.data() + begin, end - begin );
  }
  return parts;
}

} // namespace

std::int32_t TaskBorders::sideTriangle( Way way ) const
{
  const std::uint32_t code = mChains[way.chain].codes.front();
  const Segment &segment = mSegments[code / 2];
  return way.forward == ( code % 2 == 0 ) ? segment.leftTriangle : segment.rightTriangle;
}

std::vector<std::uint8_t> TaskBorders::waysOfMainParts( const Outlines &outlines ) const
{
  std::vector<std::uint8_t> main( 2 * mChains.size(), 0 );
  for ( const std::vector<Outline> &task : outlines )
  {
    const auto parts = partsOf( task );
    for ( const Outline &outline : parts.empty() ? std::span<const Outline>() : parts.front() )
      for ( const Way way : outline.ways )
        main[2 * way.chain + ( way.forward ? 0 : 1 )] = 1;
  }
  return main;
}

// The task that a part has the longest border with, counting borders of main parts only; -1 where there is none.
std::int32_t TaskBorders::besideOf( std::span<const Outline> part, const std::vector<std::uint8_t> &main ) const
{
  std::map<std::int32_t, double> lengths;
  for ( const Outline &outline : part )
    for ( const Way way : outline.ways )
    {
      const Chain &chain = mChains[way.chain];
      const std::int32_t beyond = way.forward ? chain.right : chain.left;
      if ( beyond < 0 || !main[2 * way.chain + ( way.forward ? 1 : 0 )] )
        continue;
      for ( const std::uint32_t code : chain.codes )
      {
        const Segment &segment = mSegments[code / 2];
        const Place a = placeOf( segment.from );
        const Place b = placeOf( segment.to );
        if ( !( segment.flags & edgeFlags::SEPARATOR ) )
          lengths[beyond] += std::hypot( a.x - b.x, a.y - b.y );
      }
    }
  const auto longest = std::max_element( lengths.begin(), lengths.end(), []( const auto &a, const auto &b ) {
    return a.second < b.second;
  } );
  return longest == lengths.end() ? -1 : longest->first;
}

void TaskBorders::reassign( std::span<const Outline> part, std::int32_t task )
{
  for ( const Outline &outline : part )
    for ( const Way way : outline.ways )
      for ( const std::uint32_t code : mChains[way.chain].codes )
      {
        Segment &segment = mSegments[code / 2];
        ( way.forward == ( code % 2 == 0 ) ? segment.left : segment.right ) = task;
        segment.moved = true;
      }
}

void TaskBorders::rebuildChains()
{
  mSegments.erase(
    std::remove_if(
      mSegments.begin(), mSegments.end(), []( const Segment &segment ) { return segment.left == segment.right; }
    ),
    mSegments.end()
  );
  mSegmentEnds.clear();
  mChains.clear();
  mWays.clear();
  makeChains();
}

std::vector<TaskBorders::Moved> TaskBorders::joinParts( std::size_t tasks )
{
  std::vector<Moved> moved;
  std::vector<std::int32_t> partOfArea;
  for ( int round = 0; round < MAX_ROUNDS; ++round )
  {
    const Outlines found = outlines( tasks );
    const std::size_t before = moved.size();
    std::vector<std::uint8_t> main;
    for ( std::size_t t = 0; t < tasks; ++t )
    {
      const auto parts = partsOf( found[t] );
      for ( std::size_t p = 1; p < parts.size(); ++p )
      {
        pollNow();
        if ( partOfArea.empty() )
          partOfArea
            = connectedParts( mTaskMesh, []( std::uint8_t flags ) { return ( flags & edgeFlags::SEPARATOR ) != 0; } );
        if ( main.empty() )
          main = waysOfMainParts( found );
        const auto areaOf = [&]( std::size_t i ) {
          return partOfArea[static_cast<std::size_t>( sideTriangle( parts[i].front().ways.front() ) )];
        };
        const std::int32_t to = areaOf( p ) == areaOf( 0 ) ? besideOf( parts[p], main ) : -1;
        if ( to < 0 )
          continue;
        moved.push_back( { static_cast<std::int32_t>( t ), to, {} } );
        for ( const Outline &outline : parts[p] )
          moved.back().rings.push_back( outline.ring );
        reassign( parts[p], to );
      }
    }
    if ( moved.size() == before )
      break;
    rebuildChains();
  }
  return moved;
}

} // namespace lacuna
