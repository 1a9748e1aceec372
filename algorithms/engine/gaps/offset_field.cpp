// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/gaps/offset_field.h"
#include "../core/polling.h"
#include "lacuna/parallel.h"
#include "offset_decision.h"
#include "offset_votes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace lacuna
{

// The shift as a field of cells, bilinear between them, constant on either side of a seam of imagery. Own; errors
// measured in README.md.

namespace
{

// Cells that differ by more are two layers of imagery, not one bending slowly. Chosen by hand, tried in RESULTS.md; the
// errors are in README.md.
constexpr double MAX_SMOOTH_STEP_M = 0.75;
// Cells this far away tell one that is not sure. Chosen by hand, tried in RESULTS.md.
constexpr std::int64_t NEIGHBOUR_CELLS = 5;

// Whether a cell of one group differs from one of the other. Null cells are passed over.
bool haveStep( std::span<const OffsetCell *const> some, std::span<const OffsetCell *const> others )
{
  for ( const OffsetCell *a : some )
    for ( const OffsetCell *b : others )
      if ( a && b && std::hypot( a->dxM - b->dxM, a->dyM - b->dyM ) > MAX_SMOOTH_STEP_M )
        return true;
  return false;
}

} // namespace

OffsetField OffsetField::estimate(
  const Layer &reference, const Layer &osm, const MetricFrame &frame, const OffsetOptions &options,
  const RunContext &context
)
{
  const EarthGrid grid( frame, options.cellM );
  std::vector<EarthGrid::Key> keys;
  for ( std::size_t row = 0; row < reference.size(); ++row )
    if ( poll( row ); reference.usable( row ) )
      keys.push_back( grid.keyOf( reference.centroids[row] ) );
  OffsetField field;
  field.mGrid = EarthCells( grid, std::move( keys ) );
  if ( field.mGrid.size() == 0 )
    return field;
  const OffsetVotes votes( reference, osm, frame, field.mGrid, options, context.part( 0, 0.5 ) );
  field.decideCells( votes, options, context.part( 0.5, 0.7 ) );
  field.resolveSeams( votes, context.part( 0.7, 0.8 ) );
  field.assignRows( votes, reference, context.part( 0.8, 1 ) );
  return field;
}

void OffsetField::decideCells( const OffsetVotes &votes, const OffsetOptions &options, const RunContext &context )
{
  const std::vector<Point> middles = mGrid.middles();
  mCells.resize( middles.size() );
  std::vector<std::vector<OffsetCandidate>> guesses( middles.size() );
  parallelFor( middles.size(), 16, context, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t c = begin; c < end; ++c )
    {
      mCells[c].x = middles[c].x;
      mCells[c].y = middles[c].y;
      guesses[c] = decideOffset( votes, middles[c], options, mCells[c] );
    }
  } );
  for ( std::size_t c = 0; c < middles.size(); ++c )
  {
    if ( guesses[c].empty() )
      continue;
    const OffsetCell *nearest = nullptr;
    const auto away
      = [&]( const OffsetCell &cell ) { return std::hypot( cell.x - middles[c].x, cell.y - middles[c].y ); };
    mGrid.around( middles[c], NEIGHBOUR_CELLS, [&]( std::uint32_t other, const Point & ) {
      if ( mCells[other].sure && ( !nearest || away( mCells[other] ) < away( *nearest ) ) )
        nearest = &mCells[other];
    } );
    if ( !nearest )
      continue;
    const OffsetCandidate &chosen = chooseBeside( guesses[c], *nearest );
    mCells[c].dxM = chosen.shift.x;
    mCells[c].dyM = chosen.shift.y;
    mCells[c].landmarks = chosen.landmarks;
  }
}

// A cell cut by a seam speaks for its middle.
void OffsetField::resolveSeams( const OffsetVotes &votes, const RunContext &context )
{
  std::vector<OffsetCell> resolved = mCells;
  parallelFor( mCells.size(), 16, context, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t c = begin; c < end; ++c )
    {
      if ( !mCells[c].applied )
        continue;
      const OffsetCell *candidates[9] = { &mCells[c] };
      std::size_t count = 1;
      mGrid.around( { mCells[c].x, mCells[c].y }, 1, [&]( std::uint32_t other, const Point & ) {
        if ( other != c && mCells[other].applied )
          candidates[count++] = &mCells[other];
      } );
      const std::span<const OffsetCell *const> around( candidates, count );
      if ( !haveStep( around.first( 1 ), around ) )
        continue;
      const Point chosen = votes.choose( { resolved[c].x, resolved[c].y }, around );
      resolved[c].dxM = chosen.x;
      resolved[c].dyM = chosen.y;
    }
  } );
  mCells = std::move( resolved );
}

// Where the cells around a building differ, the votes of its neighbours say which of them it belongs to: imagery is
// stitched along sharp lines, and a mean of two shifts is wrong on both sides.
void OffsetField::assignRows( const OffsetVotes &votes, const Layer &reference, const RunContext &context )
{
  mRows.resize( reference.size() );
  parallelFor( reference.size(), 1024, context, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t row = begin; row < end; ++row )
    {
      if ( !reference.usable( row ) )
        continue;
      const Point at = reference.centroids[row];
      const Around near = around( at.x, at.y );
      mRows[row] = haveStep( near.cells, near.cells ) ? votes.choose( at, near.cells ) : near.mean();
    }
  } );
}

std::size_t OffsetField::appliedCells() const
{
  return static_cast<std::size_t>( std::count_if( mCells.begin(), mCells.end(), []( const OffsetCell &cell ) {
    return cell.applied;
  } ) );
}

std::size_t OffsetField::sureCells() const
{
  return static_cast<std::size_t>( std::count_if( mCells.begin(), mCells.end(), []( const OffsetCell &cell ) {
    return cell.applied && cell.sure;
  } ) );
}

double OffsetField::largestM() const
{
  double largest = 0;
  for ( const OffsetCell &cell : mCells )
    if ( cell.applied )
      largest = std::max( largest, std::hypot( cell.dxM, cell.dyM ) );
  return largest;
}

OffsetField OffsetField::ofCells( EarthCells grid, std::vector<OffsetCell> cells )
{
  OffsetField field;
  field.mGrid = std::move( grid );
  field.mCells = std::move( cells );
  return field;
}

OffsetField::Around OffsetField::around( double x, double y ) const
{
  Around around;
  mGrid.between( { x, y }, [&]( std::size_t corner, std::uint32_t cell, const Point &, double weight ) {
    if ( !mCells[cell].applied )
      return;
    around.cells[corner] = &mCells[cell];
    around.weights[corner] = weight;
  } );
  return around;
}

bool OffsetField::sureAt( double x, double y ) const
{
  const Around near = around( x, y );
  const auto all = [&]( auto &&holds ) { return std::all_of( near.cells.begin(), near.cells.end(), holds ); };
  return !all( []( const OffsetCell *cell ) { return !cell; } )
         && all( []( const OffsetCell *cell ) { return !cell || cell->sure; } );
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
