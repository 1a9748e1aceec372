// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "count_grid.h"
#include "../core/polling.h"

#include <algorithm>
#include <cmath>

namespace lacuna
{

// Upper bounds of how many boxes meet one, from counts in a uniform grid. Own: spares the exact count nearly
// everywhere.

namespace
{
// A box over more counts everywhere. Memory: 32 MB at most. Both chosen by hand; no result depends on them.
constexpr std::size_t MAX_CELLS_OF_BOX = 16;
constexpr std::size_t MAX_CELLS = std::size_t { 1 } << 23;
} // namespace

CountGrid::CountGrid( std::span<const Box> boxes, double reach )
{
  for ( const Box &box : boxes )
    mBounds.add( box );
  const double room = static_cast<double>( std::min( MAX_CELLS, 8 * boxes.size() + 1024 ) );
  mSize = std::max(
    { 2 * reach, std::sqrt( std::max( 0.0, mBounds.width() ) * std::max( 0.0, mBounds.height() ) / room ),
      2 * std::max( mBounds.width(), mBounds.height() ) / room }
  );
  if ( !( mSize > 0 ) || !std::isfinite( mSize ) )
    mSize = 1;
  mColumns = static_cast<std::size_t>( std::max( 0.0, mBounds.width() ) / mSize ) + 1;
  mRows = static_cast<std::size_t>( std::max( 0.0, mBounds.height() ) / mSize ) + 1;
  mCounts.assign( mColumns * mRows, 0 );
  for ( std::size_t i = 0; i < boxes.size(); ++i )
  {
    poll( i );
    if ( boxes[i].isEmpty() )
      continue;
    const Cells cells = cellsOf( boxes[i] );
    if ( cells.count() > MAX_CELLS_OF_BOX )
    {
      ++mLarge;
      continue;
    }
    for ( std::size_t row = cells.bottom; row <= cells.top; ++row )
      for ( std::size_t column = cells.left; column <= cells.right; ++column )
        ++mCounts[row * mColumns + column];
  }
}

CountGrid::Cells CountGrid::cellsOf( const Box &box ) const
{
  const auto at = [this]( double value, double from, std::size_t count ) {
    return static_cast<std::size_t>( std::clamp( ( value - from ) / mSize, 0.0, static_cast<double>( count - 1 ) ) );
  };
  return {
    at( box.xMin, mBounds.xMin, mColumns ), at( box.xMax, mBounds.xMin, mColumns ), at( box.yMin, mBounds.yMin, mRows ),
    at( box.yMax, mBounds.yMin, mRows )
  };
}

bool CountGrid::surelyAtMost( const Box &box, std::size_t maxCount ) const
{
  const Cells cells = cellsOf( box );
  if ( cells.count() > MAX_CELLS_OF_BOX )
    return false;
  std::size_t sum = mLarge;
  for ( std::size_t row = cells.bottom; row <= cells.top; ++row )
    for ( std::size_t column = cells.left; column <= cells.right; ++column )
      sum += mCounts[row * mColumns + column];
  return sum <= maxCount;
}

} // namespace lacuna
