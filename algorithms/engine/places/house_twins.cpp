// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "../core/polling.h"
#include "house_cells.h"
#include "lacuna/parallel.h"
#include "lacuna/places/settlements.h"
#include "lacuna/spatial_index.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace lacuna
{

namespace
{

constexpr std::size_t CHUNK = 1024;     // spots
constexpr std::size_t MOST_PLACES = 16; // near one that are looked at: addresses of a whole town may lie together

// Houses by their coordinates: where many lie at one spot, as flats do, they are looked at once.
class Spots
{
public:
  Spots( std::span<const Point> houses, std::vector<std::uint32_t> chosen )
    : mHouses( houses )
    , mOrder( std::move( chosen ) )
  {
    std::size_t step = 0;
    std::sort( mOrder.begin(), mOrder.end(), [&]( std::uint32_t a, std::uint32_t b ) {
      poll( step++ );
      return std::tie( houses[a].x, houses[a].y, a ) < std::tie( houses[b].x, houses[b].y, b );
    } );
    for ( std::size_t i = 0; i < mOrder.size(); ++i )
    {
      poll( i );
      if ( i == 0 || houses[mOrder[i]].x != houses[mOrder[i - 1]].x || houses[mOrder[i]].y != houses[mOrder[i - 1]].y )
        mBegin.push_back( i );
    }
    mNext = mBegin;
    mBegin.push_back( mOrder.size() );
  }

  std::size_t size() const { return mNext.size(); }
  const Point &at( std::size_t spot ) const { return mHouses[mOrder[mBegin[spot]]]; }
  /// How many houses of a spot are left, and the next of them.
  std::size_t left( std::size_t spot ) const { return mBegin[spot + 1] - mNext[spot]; }
  std::uint32_t take( std::size_t spot ) { return mOrder[mNext[spot]++]; }

  SpatialIndex index() const
  {
    std::vector<Box> boxes( size() );
    for ( std::size_t spot = 0; spot < size(); ++spot )
    {
      poll( spot );
      const Point &place = at( spot );
      boxes[spot] = { place.x, place.y, place.x, place.y };
    }
    return SpatialIndex( boxes );
  }

private:
  std::span<const Point> mHouses;
  std::vector<std::uint32_t> mOrder;
  std::vector<std::size_t> mBegin;
  std::vector<std::size_t> mNext; // of each spot that has no twin yet
};

struct Pair
{
  double squaredDistance;
  std::uint32_t earlier; // spots
  std::uint32_t later;
};

std::vector<Pair>
pairsOf( const Spots &earlier, const Spots &later, double withinM, const MetricFrame &frame, const RunContext &context )
{
  const SpatialIndex index = earlier.index();
  std::vector<std::vector<Pair>> found( ( later.size() + CHUNK - 1 ) / CHUNK );
  parallelFor( later.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t spot = begin; spot < end; ++spot )
    {
      pollNow();
      const Point &at = later.at( spot );
      const double reach = withinM * frame.unitsPerMetre( at.x, at.y );
      std::size_t count = 0;
      index.nearest( { at.x, at.y, at.x, at.y }, reach * reach, [&]( std::uint32_t other, double distance ) {
        found[begin / CHUNK].push_back( { distance, other, static_cast<std::uint32_t>( spot ) } );
        return ++count < MOST_PLACES ? reach * reach : -1;
      } );
    }
  } );
  std::vector<Pair> pairs;
  for ( const std::vector<Pair> &mine : found )
    pairs.insert( pairs.end(), mine.begin(), mine.end() );
  std::size_t step = 0;
  std::sort( pairs.begin(), pairs.end(), [&step]( const Pair &a, const Pair &b ) {
    poll( step++ );
    return std::tie( a.squaredDistance, a.earlier, a.later ) < std::tie( b.squaredDistance, b.earlier, b.later );
  } );
  return pairs;
}

} // namespace

std::vector<std::uint32_t> findTwins(
  std::span<const Point> houses, std::span<const std::uint8_t> layer, double withinM, const MetricFrame &frame,
  const RunContext &context
)
{
  const Polling polling( context );
  std::vector<std::uint32_t> twin( houses.size() );
  std::iota( twin.begin(), twin.end(), 0U );
  std::vector<std::vector<std::uint32_t>> ofLayer;
  for ( std::uint32_t house = 0; house < houses.size(); ++house )
  {
    poll( house );
    ofLayer.resize( std::max<std::size_t>( ofLayer.size(), layer[house] + 1U ) );
    ofLayer[layer[house]].push_back( house );
  }
  std::vector<std::uint32_t> kept;
  for ( std::vector<std::uint32_t> &mine : ofLayer )
  {
    if ( !kept.empty() && !mine.empty() )
    {
      Spots earlier( houses, kept );
      Spots later( houses, mine );
      std::size_t step = 0;
      for ( const Pair &pair : pairsOf( earlier, later, withinM, frame, context.quiet() ) )
        for ( std::size_t n = std::min( earlier.left( pair.earlier ), later.left( pair.later ) ); n > 0; --n )
        {
          poll( step++ );
          const std::uint32_t house = later.take( pair.later );
          twin[house] = earlier.take( pair.earlier );
        }
    }
    std::copy_if( mine.begin(), mine.end(), std::back_inserter( kept ), [&twin]( std::uint32_t house ) {
      return twin[house] == house;
    } );
    mine = {};
  }
  return twin;
}

} // namespace lacuna
