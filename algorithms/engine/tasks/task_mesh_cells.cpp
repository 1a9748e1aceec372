// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "flood_fill.h"
#include "../core/polling.h"
#include "lacuna/overlay.h"
#include "planar_graph.h"
#include "task_mesh.h"

#include <algorithm>
#include <cmath>

namespace lacuna
{

// Gives every free triangle to the cells at its corners, and measures the cells. Own; see README.md.

std::int32_t TaskMesh::cellOfHalf( std::int32_t t, int edge, int corner ) const
{
  if ( cellOf( t ) != NEUTRAL )
    return cellOf( t );
  const Triangulation::Triangle &now = mTriangulation->triangle( t );
  const std::int32_t here = owner( now.vertex[corner] );
  // The half at a corner of no cell goes with the other end.
  return here >= 0 ? here : owner( now.vertex[3 - edge - corner] );
}

// Free triangles: those with one cell at their corners are its own; those with none take a neighbour's.
void TaskMesh::assignFreeTriangles()
{
  std::vector<std::int32_t> bare;
  const auto size = static_cast<std::int32_t>( mTriangulation->size() );
  for ( std::int32_t t = 0; t < size; ++t )
  {
    poll( static_cast<std::size_t>( t ) );
    if ( cellOf( t ) != UNKNOWN )
      continue;
    std::int32_t only = NEUTRAL;
    bool several = false;
    for ( const std::int32_t vertex : mTriangulation->triangle( t ).vertex )
    {
      const std::int32_t here = owner( vertex );
      if ( here < 0 )
        continue;
      several = several || ( only >= 0 && only != here );
      only = here;
    }
    if ( several )
      mCellOf[static_cast<std::size_t>( t )] = NEUTRAL;
    else if ( only >= 0 )
      mCellOf[static_cast<std::size_t>( t )] = only;
    else
      bare.push_back( t );
  }
  // In rounds, so that each takes the cell that is fewest triangles away.
  while ( !bare.empty() )
  {
    std::vector<std::pair<std::int32_t, std::int32_t>> taken;
    std::vector<std::int32_t> left;
    for ( const std::int32_t t : bare )
    {
      poll( taken.size() + left.size() );
      const Triangulation::Triangle &now = mTriangulation->triangle( t );
      std::int32_t found = NEUTRAL;
      for ( int i = 0; i < 3 && found < 0; ++i )
        if ( now.flags[i] == 0 && cellOf( now.next[i] ) != UNKNOWN && cellOf( now.next[i] ) != OUTSIDE )
          found = cellOfHalf(
            now.next[i], Triangulation::edgeTo( mTriangulation->triangle( now.next[i] ), t ),
            Triangulation::cornerOf( mTriangulation->triangle( now.next[i] ), now.vertex[NEXT[i]] )
          );
      if ( found >= 0 )
        taken.emplace_back( t, found );
      else
        left.push_back( t );
    }
    if ( taken.empty() )
      break;
    for ( const auto &[t, cell] : taken )
      mCellOf[static_cast<std::size_t>( t )] = cell;
    bare = std::move( left );
  }
}

void TaskMesh::addEmptyCells()
{
  const auto size = static_cast<std::int32_t>( mTriangulation->size() );
  std::vector<std::int32_t> stack;
  for ( std::int32_t first = 0; first < size; ++first )
  {
    poll( static_cast<std::size_t>( first ) );
    if ( cellOf( first ) != UNKNOWN )
      continue;
    const std::int32_t cell = mCellCount++;
    mCellOf[static_cast<std::size_t>( first )] = cell;
    stack.assign( 1, first );
    floodFill( *mTriangulation, stack, [&]( std::int32_t t, int edge, std::int32_t beyond ) {
      if ( mTriangulation->triangle( t ).flags[edge] != 0 || cellOf( beyond ) != UNKNOWN )
        return false;
      mCellOf[static_cast<std::size_t>( beyond )] = cell;
      return true;
    } );
  }
}

void TaskMesh::measure( const TaskInputs &inputs, const TaskMeshOptions &options )
{
  const auto count = static_cast<std::size_t>( mCellCount );
  mCells.x.assign( count, 0 );
  mCells.y.assign( count, 0 );
  mCells.areaM2.assign( count, 0 );
  mCells.work.assign( count, 0 );
  const double squareMetres = mMetresPerUnit * mMetresPerUnit;
  for ( std::int32_t t = 0; t < static_cast<std::int32_t>( mTriangulation->size() ); ++t )
  {
    poll( static_cast<std::size_t>( t ) );
    if ( cellOf( t ) == OUTSIDE )
      continue;
    const Triangulation::Triangle &now = mTriangulation->triangle( t );
    const GridPoint &a = mTriangulation->point( now.vertex[0] );
    const GridPoint &b = mTriangulation->point( now.vertex[1] );
    const GridPoint &c = mTriangulation->point( now.vertex[2] );
    const double x = ( double( a.x ) + b.x + c.x ) / 3;
    const double y = ( double( a.y ) + b.y + c.y ) / 3;
    double area = static_cast<double>( orientation( a, b, c ) ) / 2 * squareMetres;
    if ( options.frame )
    {
      const Point place = working( x, y );
      const double scale = options.unitsPerMetre / options.frame->unitsPerMetre( place.x, place.y );
      area *= scale * scale;
    }
    const auto give = [&]( std::int32_t cell, double share ) {
      const auto i = static_cast<std::size_t>( cell );
      mCells.areaM2[i] += share * area;
      mCells.x[i] += share * area * x;
      mCells.y[i] += share * area * y;
    };
    if ( cellOf( t ) != NEUTRAL )
    {
      give( cellOf( t ), 1 );
      continue;
    }
    for ( int i = 0; i < 3; ++i )
    {
      const std::int32_t here = owner( now.vertex[i] );
      const std::int32_t other[2] = { owner( now.vertex[NEXT[i]] ), owner( now.vertex[BEFORE[i]] ) };
      if ( here < 0 )
        continue;
      if ( other[0] < 0 || other[1] < 0 )
        give( here, 0.5 );
      else if ( other[0] == other[1] )
        give( here, 0.25 );
      else if ( here == other[0] || here == other[1] )
        give( here, 0.375 );
      else
        give( here, 1.0 / 3 );
    }
  }
  for ( std::size_t i = 0; i < count; ++i )
    if ( mCells.areaM2[i] > 0 )
    {
      mCells.x[i] = metres( mCells.x[i] / mCells.areaM2[i] );
      mCells.y[i] = metres( mCells.y[i] / mCells.areaM2[i] );
    }
  for ( std::size_t i = 0; i < inputs.work.size(); ++i )
    if ( mCellOfWork[i] >= 0 )
      mCells.work[static_cast<std::size_t>( mCellOfWork[i] )] += inputs.work[i].work;
}

// Fillers and footprints outside the area have no piece of it.
void TaskMesh::dropEmptyCells()
{
  std::vector<std::int32_t> numberOf( mCells.size(), NEUTRAL );
  std::int32_t kept = 0;
  std::int32_t keptFootprints = 0;
  for ( std::size_t i = 0; i < mCells.size(); ++i )
  {
    if ( !( mCells.areaM2[i] > 0 ) )
      continue;
    const auto to = static_cast<std::size_t>( kept );
    mCells.x[to] = mCells.x[i];
    mCells.y[to] = mCells.y[i];
    mCells.areaM2[to] = mCells.areaM2[i];
    mCells.work[to] = mCells.work[i];
    numberOf[i] = kept++;
    keptFootprints += isFootprint( static_cast<std::int32_t>( i ) ) ? 1 : 0;
  }
  for ( std::vector<double> *column : { &mCells.x, &mCells.y, &mCells.areaM2, &mCells.work } )
    column->resize( static_cast<std::size_t>( kept ) );
  mFootprintCells = keptFootprints;
  const auto renumber = [&]( std::vector<std::int32_t> &values ) {
    for ( std::int32_t &value : values )
      value = value >= 0 ? numberOf[static_cast<std::size_t>( value )] : value;
  };
  for ( std::int32_t &value : mOwner )
    value = value >= 0 ? numberOf[static_cast<std::size_t>( value )] : NEUTRAL;
  for ( std::vector<Edge> *pairs : { &mOverlaps, &mNested } )
    for ( Edge &pair : *pairs )
      pair = { numberOf[static_cast<std::size_t>( pair.first )], numberOf[static_cast<std::size_t>( pair.second )] };
  renumber( mCellOf );
  renumber( mCellOfWork );
}

} // namespace lacuna
