// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/gaps/offset_field.h"
#include "electorate.h"
#include "lacuna/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace lacuna
{

namespace
{

using Key = Electorate::Key;

constexpr double DISPUTED_M = 0.75; // cells that differ by more are two layers of imagery, not one bending slowly

// Whether a cell of one group differs from one of the other. Null cells are passed over.
bool disputed( std::span<const OffsetCell *const> some, std::span<const OffsetCell *const> others )
{
  for ( const OffsetCell *a : some )
    for ( const OffsetCell *b : others )
      if ( a && b && std::hypot( a->dxM - b->dxM, a->dyM - b->dyM ) > DISPUTED_M )
        return true;
  return false;
}

} // namespace

OffsetField OffsetField::estimate( const Layer &reference, const Layer &osm, const MetricFrame &frame, const OffsetOptions &options, const Monitor &monitor )
{
  OffsetField field;
  const Box &bounds = reference.index.bounds();
  if ( bounds.isEmpty() )
    return field;
  field.mCellSize = options.cellM * frame.unitsPerMetre( ( bounds.xMin + bounds.xMax ) / 2, ( bounds.yMin + bounds.yMax ) / 2 );
  const Electorate electorate( reference, osm, frame, field.mCellSize, options, partOf( monitor, 0, 0.5 ) );
  field.mKeys = electorate.keys();
  field.mCells.resize( field.mKeys.size() );
  parallelFor( field.mKeys.size(), 16, options.threads, partOf( monitor, 0.5, 0.7 ), [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t c = begin; c < end; ++c )
    {
      const Point middle = electorate.middleOf( field.mKeys[c] );
      field.mCells[c].x = middle.x;
      field.mCells[c].y = middle.y;
      electorate.decide( field.mKeys[c], field.mCells[c] );
    }
  } );
  field.settleSeams( electorate, frame, options.threads, partOf( monitor, 0.7, 0.8 ) );
  field.assignRows( electorate, reference, frame, options.threads, partOf( monitor, 0.8, 1 ) );
  return field;
}

// A cell cut by a seam speaks for its middle.
void OffsetField::settleSeams( const Electorate &electorate, const MetricFrame &frame, int threads, const Monitor &monitor )
{
  std::vector<OffsetCell> settled = mCells;
  parallelFor( mKeys.size(), 16, threads, monitor, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t c = begin; c < end; ++c )
    {
      if ( !mCells[c].applied )
        continue;
      const OffsetCell *candidates[9] = { &mCells[c] };
      std::size_t count = 1;
      for ( std::int64_t i = -1; i <= 1; ++i )
        for ( std::int64_t j = -1; j <= 1; ++j )
        {
          const OffsetCell *near = i || j ? find( mKeys[c].second + j, mKeys[c].first + i ) : nullptr;
          if ( near && near->applied )
            candidates[count++] = near;
        }
      const std::span<const OffsetCell *const> around( candidates, count );
      if ( !disputed( around.first( 1 ), around ) )
        continue;
      const Point chosen = electorate.choose( { settled[c].x, settled[c].y }, frame.unitsPerMetre( settled[c].x, settled[c].y ), around );
      settled[c].dxM = chosen.x;
      settled[c].dyM = chosen.y;
    }
  } );
  mCells = std::move( settled );
}

// Where the cells around a building differ, the votes of its neighbours say which of them it belongs to: imagery is stitched
// along sharp lines, and a mean of two shifts is wrong on both sides.
void OffsetField::assignRows( const Electorate &electorate, const Layer &reference, const MetricFrame &frame, int threads, const Monitor &monitor )
{
  mRows.resize( reference.size() );
  parallelFor( reference.size(), 1024, threads, monitor, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t row = begin; row < end; ++row )
    {
      if ( !reference.usable( row ) )
        continue;
      const Point at = reference.centroids[row];
      const Around near = around( at.x, at.y );
      mRows[row] = disputed( near.cells, near.cells ) ? electorate.choose( at, frame.unitsPerMetre( at.x, at.y ), near.cells ) : near.mean();
    }
  } );
}

std::size_t OffsetField::appliedCells() const
{
  return static_cast<std::size_t>( std::count_if( mCells.begin(), mCells.end(), []( const OffsetCell &cell ) { return cell.applied; } ) );
}

double OffsetField::largestM() const
{
  double largest = 0;
  for ( const OffsetCell &cell : mCells )
    if ( cell.applied )
      largest = std::max( largest, std::hypot( cell.dxM, cell.dyM ) );
  return largest;
}

OffsetField OffsetField::ofCells( double cellSize, std::vector<Key> keys, std::vector<OffsetCell> cells )
{
  OffsetField field;
  field.mCellSize = cellSize;
  field.mKeys = std::move( keys );
  field.mCells = std::move( cells );
  return field;
}

const OffsetCell *OffsetField::find( std::int64_t column, std::int64_t row ) const
{
  const Key key { row, column };
  const auto found = std::lower_bound( mKeys.begin(), mKeys.end(), key );
  return found != mKeys.end() && *found == key ? &mCells[static_cast<std::size_t>( found - mKeys.begin() )] : nullptr;
}

OffsetField::Around OffsetField::around( double x, double y ) const
{
  Around around;
  const double u = x / mCellSize - 0.5;
  const double v = y / mCellSize - 0.5;
  const double column = std::floor( u );
  const double row = std::floor( v );
  for ( int i = 0; i <= 1; ++i )
    for ( int j = 0; j <= 1; ++j )
    {
      const OffsetCell *cell = find( static_cast<std::int64_t>( column ) + j, static_cast<std::int64_t>( row ) + i );
      if ( !cell || !cell->applied )
        continue;
      const std::size_t k = static_cast<std::size_t>( 2 * i + j );
      around.cells[k] = cell;
      around.weights[k] = ( j ? u - column : 1 - u + column ) * ( i ? v - row : 1 - v + row );
    }
  return around;
}

Point OffsetField::Around::mean() const
{
  double total = 0;
  Point sum;
  for ( std::size_t k = 0; k < cells.size(); ++k )
  {
    if ( !cells[k] )
      continue;
    sum.x += weights[k] * cells[k]->dxM;
    sum.y += weights[k] * cells[k]->dyM;
    total += weights[k];
  }
  if ( total <= 0 )
    return {};
  return { sum.x / total, sum.y / total };
}

Point OffsetField::at( double x, double y ) const { return mCells.empty() ? Point() : around( x, y ).mean(); }

} // namespace lacuna
