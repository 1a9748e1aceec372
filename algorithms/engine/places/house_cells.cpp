// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "house_cells.h"
#include "../core/polling.h"

#include <algorithm>
#include <numeric>

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

} // namespace lacuna
