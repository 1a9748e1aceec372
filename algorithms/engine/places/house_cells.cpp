// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "house_cells.h"
#include "../core/polling.h"
#include "lacuna/parallel.h"

#include <numeric>

namespace lacuna
{

namespace
{
constexpr std::size_t CHUNK = 1024; // cells
} // namespace

HouseCells::HouseCells(
  std::span<const Point> houses, const MetricFrame &frame, double maxM, const RunContext &context
)
  : mHouses( houses )
  , mNear( context.storage )
  , mOrder( context.storage )
{
  const EarthGrid grid( frame, maxM / std::sqrt( 2.0 ) / 1.02 ); // scale of the row against that of the place
  std::vector<EarthGrid::Key> keys( houses.size() );
  for ( std::size_t i = 0; i < houses.size(); ++i )
  {
    poll( i );
    keys[i] = grid.keyOf( houses[i] );
  }
  const EarthCells cells( grid, keys );
  pollNow();
  BigVector<std::uint32_t> cellOf( houses.size(), 0, context.storage );
  mBegin.assign( cells.size() + 1, 0 );
  for ( std::size_t i = 0; i < houses.size(); ++i )
  {
    poll( i );
    cellOf[i] = cells.at( keys[i] );
    ++mBegin[cellOf[i] + 1];
  }
  std::partial_sum( mBegin.begin(), mBegin.end(), mBegin.begin() );
  mOrder.resize( houses.size() );
  std::vector<std::uint32_t> next( mBegin.begin(), mBegin.end() - 1 );
  for ( std::size_t i = 0; i < houses.size(); ++i )
    mOrder[next[cellOf[i]]++] = static_cast<std::uint32_t>( i );
  const std::vector<Point> middles = cells.middles();
  mScale.reserve( middles.size() );
  for ( const Point &middle : middles )
    mScale.push_back( frame.unitsPerMetre( middle.x, middle.y ) );
  findNeighbours( cells, middles, context );
}

void HouseCells::findNeighbours( const EarthCells &cells, const std::vector<Point> &middles, const RunContext &context )
{
  constexpr std::int64_t REACH = 2; // √2 cells from anywhere in one, whose neighbours need not lie straight above it
  std::vector<std::vector<std::uint32_t>> found( ( size() + CHUNK - 1 ) / CHUNK );
  mNearBegin.assign( size() + 1, 0 );
  parallelFor( size(), CHUNK, context.quiet(), [&]( std::size_t begin, std::size_t end ) {
    std::vector<std::uint32_t> &mine = found[begin / CHUNK];
    for ( std::size_t cell = begin; cell < end; ++cell )
    {
      const std::size_t first = mine.size();
      mine.push_back( static_cast<std::uint32_t>( cell ) );
      cells.around( middles[cell], REACH, [&]( std::uint32_t other, const Point & ) {
        if ( other != cell )
          mine.push_back( other );
      } );
      mNearBegin[cell + 1] = mine.size() - first;
    }
  } );
  std::partial_sum( mNearBegin.begin(), mNearBegin.end(), mNearBegin.begin() );
  mNear.reserve( mNearBegin.back() );
  for ( std::vector<std::uint32_t> &mine : found )
  {
    pollNow();
    mNear.insert( mNear.end(), mine.begin(), mine.end() );
    mine = {};
  }
}

} // namespace lacuna
