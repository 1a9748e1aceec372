// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"
#include "lacuna/metric_frame.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

namespace lacuna
{

/**
 * Cells of one size on the ground that hang on nothing but the place: not on the extent of the data.
 *
 * Rows lie between fixed parallels of the working coordinates. Every row has columns of its own width, counted from x =
 * 0, so the cells of two rows need not lie above each other where the scale changes with the latitude.
 */
class EarthGrid
{
public:
  using Key = std::pair<std::int64_t, std::int64_t>; // row, column

  EarthGrid() = default;
  EarthGrid( MetricFrame frame, double cellM );

  double cellM() const { return mCellM; }
  /// The row of a place as a real number: whole numbers are the lower edges.
  double rowPlace( double y ) const { return mFrame.northing( y ) / mCellM; }
  double middleY( std::int64_t row ) const { return mFrame.yAt( ( static_cast<double>( row ) + 0.5 ) * mCellM ); }
  /// Of the columns of a row, in working units.
  double width( std::int64_t row ) const { return mCellM * mFrame.rowFactor( middleY( row ) ); }
  Key keyOf( const Point &place ) const;
  /// Of the cell, in working coordinates.
  Point middle( const Key &key ) const
  {
    return { ( static_cast<double>( key.second ) + 0.5 ) * width( key.first ), middleY( key.first ) };
  }

private:
  MetricFrame mFrame = MetricFrame::uniform();
  double mCellM = 1;
};

/// Those cells of a grid that hold something, numbered from the south-west, row by row.
class EarthCells
{
public:
  using Key = EarthGrid::Key;
  static constexpr std::uint32_t NONE = UINT32_MAX;

  EarthCells() = default;
  /// keys in any order; each may come often.
  EarthCells( EarthGrid grid, std::vector<Key> keys );

  const EarthGrid &grid() const { return mGrid; }
  std::size_t size() const { return mColumns.size(); }
  /// The middles of all cells, in working coordinates.
  std::vector<Point> middles() const;
  /// The cell that holds a place, or NONE.
  std::uint32_t at( const Point &place ) const { return at( mGrid.keyOf( place ) ); }
  std::uint32_t at( const Key &key ) const;

  /// Calls visit( cell, middle ) for the cells at most reach rows and columns from the place's own.
  template <class Visit>
  void around( const Point &place, std::int64_t reach, Visit &&visit ) const;

  /// Calls visit( corner, cell, middle, weight ) for those of the four cells whose middles the place lies between, with
  /// their bilinear weights; corner is 0 to 3.
  template <class Visit>
  void between( const Point &place, Visit &&visit ) const;

private:
  struct Row
  {
    std::int64_t row;
    double y; // of its middle
    double width;
    std::uint32_t begin; // of its cells
    std::uint32_t end;
    Point middle( std::int64_t column ) const { return { ( static_cast<double>( column ) + 0.5 ) * width, y }; }
  };
  const Row *find( std::int64_t row ) const;
  std::uint32_t find( const Row &row, std::int64_t column ) const;

  EarthGrid mGrid;
  std::vector<Row> mRows;
  std::vector<std::int64_t> mColumns; // of every cell
};

template <class Visit>
void EarthCells::around( const Point &place, std::int64_t reach, Visit &&visit ) const
{
  const std::int64_t home = static_cast<std::int64_t>( std::floor( mGrid.rowPlace( place.y ) ) );
  auto row = std::lower_bound( mRows.begin(), mRows.end(), home - reach, []( const Row &a, std::int64_t number ) {
    return a.row < number;
  } );
  for ( ; row != mRows.end() && row->row <= home + reach; ++row )
  {
    const std::int64_t column = static_cast<std::int64_t>( std::floor( place.x / row->width ) );
    const auto end = mColumns.begin() + row->end;
    for ( auto cell = std::lower_bound( mColumns.begin() + row->begin, end, column - reach );
          cell != end && *cell <= column + reach; ++cell )
      visit( static_cast<std::uint32_t>( cell - mColumns.begin() ), row->middle( *cell ) );
  }
}

template <class Visit>
void EarthCells::between( const Point &place, Visit &&visit ) const
{
  const double v = mGrid.rowPlace( place.y ) - 0.5;
  const double low = std::floor( v );
  for ( int i = 0; i <= 1; ++i )
    if ( const Row *row = find( static_cast<std::int64_t>( low ) + i ) )
    {
      const double u = place.x / row->width - 0.5;
      const double left = std::floor( u );
      for ( int j = 0; j <= 1; ++j )
      {
        const std::int64_t column = static_cast<std::int64_t>( left ) + j;
        if ( const std::uint32_t cell = find( *row, column ); cell != NONE )
          visit(
            static_cast<std::size_t>( 2 * i + j ), cell, row->middle( column ),
            ( j ? u - left : 1 - u + left ) * ( i ? v - low : 1 - v + low )
          );
      }
    }
}

} // namespace lacuna
