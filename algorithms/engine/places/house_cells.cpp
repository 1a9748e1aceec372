// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "house_cells.h"
#include "../core/polling.h"
#include "lacuna/parallel.h"
#include "lacuna/places/settlements.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace lacuna
{

HouseCells::HouseCells(
  std::span<const Point> houses, const MetricFrame &frame, double maxM, const RunContext &context
)
  : mHouses( houses ), mOrder( context.storage )
{
  const EarthGrid grid( frame, maxM / std::sqrt( 2.0 ) / 1.02 ); // scale of the row against that of the place
  std::vector<EarthGrid::Key> keys( houses.size() );
  for ( std::size_t i = 0; i < houses.size(); ++i )
  {
    poll( i );
    keys[i] = grid.keyOf( houses[i] );
  }
  mCells = EarthCells( grid, keys );
  pollNow();
  BigVector<std::uint32_t> cellOf( houses.size(), 0, context.storage );
  mBegin.assign( mCells.size() + 1, 0 );
  for ( std::size_t i = 0; i < houses.size(); ++i )
  {
    poll( i );
    cellOf[i] = mCells.at( keys[i] );
    ++mBegin[cellOf[i] + 1];
  }
  std::partial_sum( mBegin.begin(), mBegin.end(), mBegin.begin() );
  mOrder.resize( houses.size() );
  std::vector<std::uint32_t> next( mBegin.begin(), mBegin.end() - 1 );
  for ( std::size_t i = 0; i < houses.size(); ++i )
    mOrder[next[cellOf[i]]++] = static_cast<std::uint32_t>( i );
  mMiddles = mCells.middles();
  mScale.reserve( mMiddles.size() );
  for ( const Point &middle : mMiddles )
    mScale.push_back( frame.unitsPerMetre( middle.x, middle.y ) );
}

void HouseCells::around( std::size_t cell, std::vector<std::uint32_t> &cells ) const
{
  constexpr std::int64_t REACH = 2; // √2 cells from anywhere in one, whose neighbours need not lie straight above it
  cells.clear();
  mCells.around( mMiddles[cell], REACH, [&cells]( std::uint32_t other, const Point & ) { cells.push_back( other ); } );
}

std::vector<std::uint32_t> findTwins(
  std::span<const Point> houses, std::span<const std::uint8_t> layer, double withinM, const MetricFrame &frame,
  const RunContext &context
)
{
  constexpr std::size_t CHUNK = 1024; // cells
  const Polling polling( context );
  std::vector<std::uint32_t> twin( houses.size() );
  std::iota( twin.begin(), twin.end(), 0U );
  const HouseCells cells( houses, frame, withinM, context );
  parallelFor( cells.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    std::vector<std::uint32_t> near;
    for ( std::size_t cell = begin; cell < end; ++cell )
    {
      poll( cell - begin );
      const double reach = withinM * cells.unitsPerMetre( cell );
      cells.around( cell, near );
      for ( const std::uint32_t house : cells.houses( cell ) )
      {
        // The first layer that has it, in that the nearest; the first of two as near.
        std::tuple<std::uint8_t, double, std::uint32_t> best { layer[house], 0, house };
        for ( const std::uint32_t other : near )
          for ( const std::uint32_t candidate : cells.houses( other ) )
            if ( const double distance = squaredDistance( houses[house], houses[candidate] );
                 layer[candidate] < layer[house] && distance <= reach * reach )
              best = std::min( best, { layer[candidate], distance, candidate } );
        twin[house] = std::get<2>( best );
      }
    }
  } );
  return twin;
}

} // namespace lacuna
