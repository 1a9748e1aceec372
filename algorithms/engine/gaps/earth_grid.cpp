// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/gaps/earth_grid.h"

#include <algorithm>

namespace lacuna
{

// A grid fixed on the earth in rows between parallels, as sinusoidal grids are: no result depends on the extent of the
// data.

EarthGrid::EarthGrid( MetricFrame frame, double cellM ) : mFrame( std::move( frame ) ), mCellM( cellM ) {}

EarthGrid::Key EarthGrid::keyOf( const Point &place ) const
{
  const std::int64_t row = static_cast<std::int64_t>( std::floor( rowPlace( place.y ) ) );
  return { row, static_cast<std::int64_t>( std::floor( place.x / width( row ) ) ) };
}

EarthCells::EarthCells( EarthGrid grid, std::vector<Key> keys ) : mGrid( std::move( grid ) )
{
  std::sort( keys.begin(), keys.end() );
  keys.erase( std::unique( keys.begin(), keys.end() ), keys.end() );
  for ( const auto &[row, column] : keys )
  {
    const std::uint32_t cell = static_cast<std::uint32_t>( mColumns.size() );
    if ( mRows.empty() || mRows.back().row != row )
      mRows.push_back( { row, mGrid.middleY( row ), mGrid.width( row ), cell, cell } );
    ++mRows.back().end;
    mColumns.push_back( column );
  }
}

std::vector<Point> EarthCells::middles() const
{
  std::vector<Point> middles;
  middles.reserve( size() );
  for ( const Row &row : mRows )
    for ( std::uint32_t cell = row.begin; cell < row.end; ++cell )
      middles.push_back( row.middle( mColumns[cell] ) );
  return middles;
}

std::uint32_t EarthCells::at( const Key &key ) const
{
  const Row *row = find( key.first );
  return row ? find( *row, key.second ) : NONE;
}

const EarthCells::Row *EarthCells::find( std::int64_t row ) const
{
  const auto found
    = std::lower_bound( mRows.begin(), mRows.end(), row, []( const Row &a, std::int64_t b ) { return a.row < b; } );
  return found != mRows.end() && found->row == row ? &*found : nullptr;
}

std::uint32_t EarthCells::find( const Row &row, std::int64_t column ) const
{
  const auto begin = mColumns.begin() + row.begin;
  const auto end = mColumns.begin() + row.end;
  const auto found = std::lower_bound( begin, end, column );
  return found != end && *found == column ? static_cast<std::uint32_t>( found - mColumns.begin() ) : NONE;
}

} // namespace lacuna
