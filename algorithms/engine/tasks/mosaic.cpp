// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "mosaic.h"
#include "lacuna/error.h"
#include "lacuna/overlay.h"
#include "mosaic_plot.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace lacuna
{

namespace
{

constexpr std::size_t POLL = 4096;
constexpr std::size_t CROSSINGS
  = 50000; // that may be made, and so many per line; 35,000 lines of all kinds of a real town cross 800 times
constexpr std::size_t CROSSINGS_PER_LINE = 16;
constexpr double NEAR_M = 0.01; // what lies this near the border of the area lies on it

void poll( const Monitor &monitor, std::size_t done, std::size_t of )
{
  if ( done % POLL != 0 )
    return;
  if ( monitor.canceled && monitor.canceled() )
    throw Canceled();
  if ( monitor.progress && done > 0 )
    monitor.progress( static_cast<double>( done ) / static_cast<double>( of ) );
}

} // namespace

Mosaic::Mosaic(
  const TaskInputs &inputs, const MosaicOptions &options, const Monitor &monitor, const CancelWatch &watch
)
  : mWatch( watch )
{
  Box box;
  for ( std::size_t row = 0; row < inputs.area.size(); ++row )
    box.add( inputs.area.box( row ) );
  placeGrid( box );
  mMetresPerUnit = mUnit / options.unitsPerMetre;
  Plot plot;
  collect( inputs, options, plot );
  mMesh = std::make_unique<Triangulation>( plot.points, partOf( monitor, 0, 0.6 ) );
  addLines( inputs, plot, partOf( monitor, 0.6, 0.8 ) );
  const std::function<void()> steps[] = {
    [this] { keepSeamsBare(); },
    [this] { findOutside(); },
    [&] { takeNearToArea( plot ); },
    [&] { fillFootprints( inputs ); },
    [&] { placeSites( inputs, plot ); },
    [this] { settleTriangles(); },
    [this] { addEmptyBlocks(); },
    [&] { placeLate( plot ); },
    [&] { placeCovered( inputs ); },
    [&] { measure( inputs, options ); },
    [this] { dropUnused(); }
  };
  for ( const std::function<void()> &step : steps )
  {
    poll( monitor, 0, 1 );
    step();
  }
  if ( monitor.progress )
    monitor.progress( 1 );
}

void Mosaic::growWithMesh()
{
  const std::size_t size = mMesh->vertexCount();
  mOwner.resize( size, NEUTRAL );
  mAreaVertex.resize( size, -1 );
  mAreaCorner.resize( size, 0 );
}

void Mosaic::own( std::int32_t vertex, std::int32_t owner )
{
  std::int32_t &now = mOwner[static_cast<std::size_t>( vertex )];
  now = now == NEUTRAL || now == owner ? owner : SHARED;
}

// Vertices made on the border of the area are on the edge of the area that its two ends bound.
void Mosaic::followAreaSplits( std::size_t from, const Plot &plot )
{
  for ( std::size_t i = from; i < mMesh->splits().size(); ++i )
  {
    const Triangulation::Split &split = mMesh->splits()[i];
    if ( !( split.flags & edgeFlags::AREA ) )
      continue;
    mAreaVertex[static_cast<std::size_t>( split.vertex )] = areaEdgeOf( split.a, split.b, plot );
  }
}

// The edge of the area that two neighbouring vertices of its border lie on.
std::int32_t Mosaic::areaEdgeOf( std::int32_t p, std::int32_t q, const Plot &plot ) const
{
  const std::int32_t a = areaVertex( p );
  const std::int32_t b = areaVertex( q );
  if ( !isAreaCorner( p ) )
    return a;
  return !isAreaCorner( q ) || ( a >= 0 && plot.nextInRing[static_cast<std::size_t>( a )] != b ) ? b : a;
}

std::int32_t Mosaic::cutEar( std::int32_t t )
{
  const Triangulation::Triangle now = mMesh->triangle( t );
  for ( int i = 0; i < 3 && whole( t ) == UNKNOWN; ++i )
  {
    const std::int32_t vertex = now.vertex[i];
    const int sides[2] = { NEXT[i], BEFORE[i] };
    if ( !( now.flags[sides[0]] & now.flags[sides[1]] & edgeFlags::AREA ) || now.flags[i] & edgeFlags::AREA
         || mAreaCorner[static_cast<std::size_t>( vertex )] == 1 )
      continue;
    for ( const int side : sides )
      mMesh->setFlags( t, side, static_cast<std::uint8_t>( now.flags[side] & ~edgeFlags::AREA ) );
    mMesh->setFlags( t, i, static_cast<std::uint8_t>( now.flags[i] | edgeFlags::AREA ) );
    mWhole[static_cast<std::size_t>( t )] = OUTSIDE;
    return now.next[i];
  }
  return Triangulation::NONE;
}

// A line that ends on the border of the area ends a rounding beside it; the border then goes by that end, and the
// sliver between is left out.
void Mosaic::takeNearToArea( const Plot &plot )
{
  const double near = std::max( 8.0, NEAR_M / mMetresPerUnit );
  std::vector<std::int32_t> waiting;
  for ( std::int32_t t = 0; t < static_cast<std::int32_t>( mMesh->size() ); ++t )
  {
    mWatch.poll( static_cast<std::size_t>( t ) );
    // Three vertices on one edge of the area, one of them beyond it by a rounding: the border goes past that one.
    for ( std::int32_t ear = t; ear != Triangulation::NONE; )
      ear = cutEar( ear );
    waiting.assign( 1, t );
    while ( !waiting.empty() )
    {
      const std::int32_t now = waiting.back();
      waiting.pop_back();
      const Triangulation::Triangle triangle = mMesh->triangle( now );
      for ( int i = 0; i < 3 && whole( now ) == UNKNOWN; ++i )
      {
        const std::int32_t vertex = triangle.vertex[i];
        if ( !( triangle.flags[i] & edgeFlags::AREA ) || areaVertex( vertex ) >= 0 )
          continue;
        const GridPoint &start = mMesh->point( triangle.vertex[NEXT[i]] );
        const GridPoint &end = mMesh->point( triangle.vertex[BEFORE[i]] );
        const GridPoint &place = mMesh->point( vertex );
        const double dx = double( end.x ) - start.x;
        const double dy = double( end.y ) - start.y;
        const double along = ( double( place.x ) - start.x ) * dx + ( double( place.y ) - start.y ) * dy;
        const double off = static_cast<double>( orientation( start, end, place ) ) / std::hypot( dx, dy );
        if ( off > near || along <= 0 || along >= dx * dx + dy * dy )
          continue;
        mAreaVertex[static_cast<std::size_t>( vertex )]
          = areaEdgeOf( triangle.vertex[NEXT[i]], triangle.vertex[BEFORE[i]], plot );
        mMesh->reroute( now, i, edgeFlags::AREA );
        mWhole[static_cast<std::size_t>( now )] = OUTSIDE;
        waiting.push_back( triangle.next[NEXT[i]] );
        waiting.push_back( triangle.next[BEFORE[i]] );
      }
    }
  }
}

void Mosaic::addLines( const TaskInputs &inputs, const Plot &plot, const Monitor &monitor )
{
  growWithMesh();
  for ( std::size_t i = 0; i < plot.areaVertex.size(); ++i )
  {
    const auto vertex = static_cast<std::size_t>( mMesh->vertexOf( i ) );
    if ( mAreaVertex[vertex] >= 0 && ( mAreaCorner[vertex] || !plot.areaCorner[i] ) )
      continue;
    mAreaVertex[vertex] = plot.areaVertex[i];
    mAreaCorner[vertex] = plot.areaCorner[i];
  }
  mFootprintAtoms = inputs.footprints.size() == 0 || plot.ringAtom.empty()
                      ? 0
                      : static_cast<std::int32_t>( plot.ringAtom.back() ) + 1;
  std::vector<std::int32_t> path;
  std::size_t done = 0;
  for ( const Plot::Run &run : plot.runs )
  {
    poll( monitor, ++done, plot.runs.size() );
    const bool area = run.flags & edgeFlags::AREA;
    const std::size_t last = run.closed ? run.end : run.end - 1;
    for ( std::size_t i = run.begin; i < last; ++i )
    {
      const std::int32_t a = mMesh->vertexOf( i );
      const std::int32_t b = mMesh->vertexOf( i + 1 == run.end ? run.begin : i + 1 );
      if ( run.owner != NEUTRAL )
        own( a, run.owner );
      if ( a == b )
        continue;
      const std::size_t splits = mMesh->splits().size();
      mMesh->addLine( a, b, run.flags, path );
      if ( mMesh->splits().size() > CROSSINGS + CROSSINGS_PER_LINE * plot.runs.size() )
        throw Error( ErrorCode::TooManyOverlaps, { "lines" } );
      mWatch.poll( i );
      growWithMesh();
      followAreaSplits( splits, plot );
      for ( std::size_t k = splits; k < mMesh->splits().size(); ++k )
      {
        const Triangulation::Split &split = mMesh->splits()[k];
        if ( !( split.flags & edgeFlags::WALL ) )
          continue;
        mWallSplits[edgeKey( split.a, split.b )] = split.vertex;
        mOwner[static_cast<std::size_t>( split.vertex )] = SHARED;
      }
      for ( std::size_t k = 0; k + 1 < path.size(); ++k )
      {
        const auto vertex = static_cast<std::size_t>( path[k + 1] );
        if ( area && path[k + 1] != b && mAreaVertex[vertex] < 0 )
          mAreaVertex[vertex] = plot.areaVertex[i];
        if ( run.owner == NEUTRAL )
          continue;
        own( path[k + 1], run.owner );
        mWalls.emplace_back( path[k], path[k + 1] );
        mWallOwner.push_back( run.owner );
      }
    }
  }
}

// Nothing stands for both sides of a seam.
void Mosaic::keepSeamsBare()
{
  for ( std::int32_t t = 0; t < static_cast<std::int32_t>( mMesh->size() ); ++t )
    for ( int i = 0; i < 3; ++i )
      if ( mMesh->triangle( t ).flags[i] & edgeFlags::SEPARATOR )
        for ( const int corner : { NEXT[i], BEFORE[i] } )
          mOwner[static_cast<std::size_t>( mMesh->triangle( t ).vertex[corner] )] = SHARED;
}

void Mosaic::findOutside()
{
  const std::size_t size = mMesh->size();
  mWhole.assign( size, UNKNOWN );
  mInside.assign( size, 0 );
  // From the frame inwards; every border of the area crossed changes the side.
  std::vector<std::uint8_t> seen( size, 0 );
  std::vector<std::int32_t> queue { mMesh->triangleAt( 0 ) };
  seen[static_cast<std::size_t>( queue[0] )] = 1;
  mWhole[static_cast<std::size_t>( queue[0] )] = OUTSIDE;
  for ( std::size_t step = 0; !queue.empty(); ++step )
  {
    mWatch.poll( step );
    const std::int32_t t = queue.back();
    queue.pop_back();
    const Triangulation::Triangle &now = mMesh->triangle( t );
    for ( int i = 0; i < 3; ++i )
    {
      const std::int32_t u = now.next[i];
      if ( u == Triangulation::NONE || seen[static_cast<std::size_t>( u )] )
        continue;
      seen[static_cast<std::size_t>( u )] = 1;
      const bool outside = ( whole( t ) == OUTSIDE ) != ( ( now.flags[i] & edgeFlags::AREA ) != 0 );
      mWhole[static_cast<std::size_t>( u )] = outside ? OUTSIDE : UNKNOWN;
      queue.push_back( u );
    }
  }
}

std::int32_t Mosaic::half( std::int32_t t, int edge, int corner ) const
{
  if ( whole( t ) != NEUTRAL )
    return whole( t );
  const Triangulation::Triangle &now = mMesh->triangle( t );
  const std::int32_t here = owner( now.vertex[corner] );
  // The half at a corner of no atom goes with the other end.
  return here >= 0 ? here : owner( now.vertex[3 - edge - corner] );
}

// Free triangles: those with one atom at their corners are its own; those with none take a neighbour's.
void Mosaic::settleTriangles()
{
  std::vector<std::int32_t> bare;
  const auto size = static_cast<std::int32_t>( mMesh->size() );
  for ( std::int32_t t = 0; t < size; ++t )
  {
    mWatch.poll( static_cast<std::size_t>( t ) );
    if ( whole( t ) != UNKNOWN )
      continue;
    std::int32_t only = NEUTRAL;
    bool several = false;
    for ( const std::int32_t vertex : mMesh->triangle( t ).vertex )
    {
      const std::int32_t here = owner( vertex );
      if ( here < 0 )
        continue;
      several = several || ( only >= 0 && only != here );
      only = here;
    }
    if ( several )
      mWhole[static_cast<std::size_t>( t )] = NEUTRAL;
    else if ( only >= 0 )
      mWhole[static_cast<std::size_t>( t )] = only;
    else
      bare.push_back( t );
  }
  // In rounds, so that each takes the atom that is fewest triangles away.
  while ( !bare.empty() )
  {
    std::vector<std::pair<std::int32_t, std::int32_t>> taken;
    std::vector<std::int32_t> left;
    for ( const std::int32_t t : bare )
    {
      mWatch.poll( taken.size() + left.size() );
      const Triangulation::Triangle &now = mMesh->triangle( t );
      std::int32_t found = NEUTRAL;
      for ( int i = 0; i < 3 && found < 0; ++i )
        if ( now.flags[i] == 0 && whole( now.next[i] ) != UNKNOWN && whole( now.next[i] ) != OUTSIDE )
          found = half(
            now.next[i], Triangulation::edgeTo( mMesh->triangle( now.next[i] ), t ),
            Triangulation::cornerOf( mMesh->triangle( now.next[i] ), now.vertex[NEXT[i]] )
          );
      if ( found >= 0 )
        taken.emplace_back( t, found );
      else
        left.push_back( t );
    }
    if ( taken.empty() )
      break;
    for ( const auto &[t, atom] : taken )
      mWhole[static_cast<std::size_t>( t )] = atom;
    bare = std::move( left );
  }
}

void Mosaic::addEmptyBlocks()
{
  const auto size = static_cast<std::int32_t>( mMesh->size() );
  std::vector<std::int32_t> queue;
  for ( std::int32_t first = 0; first < size; ++first )
  {
    mWatch.poll( static_cast<std::size_t>( first ) );
    if ( whole( first ) != UNKNOWN )
      continue;
    const std::int32_t atom = mAtomCount++;
    mWhole[static_cast<std::size_t>( first )] = atom;
    queue.push_back( first );
    while ( !queue.empty() )
    {
      const Triangulation::Triangle now = mMesh->triangle( queue.back() );
      queue.pop_back();
      for ( int i = 0; i < 3; ++i )
        if ( now.flags[i] == 0 && whole( now.next[i] ) == UNKNOWN )
        {
          mWhole[static_cast<std::size_t>( now.next[i] )] = atom;
          queue.push_back( now.next[i] );
        }
    }
  }
}

void Mosaic::measure( const TaskInputs &inputs, const MosaicOptions &options )
{
  const auto count = static_cast<std::size_t>( mAtomCount );
  mAtoms.x.assign( count, 0 );
  mAtoms.y.assign( count, 0 );
  mAtoms.areaM2.assign( count, 0 );
  mAtoms.work.assign( count, 0 );
  const double squareMetres = mMetresPerUnit * mMetresPerUnit;
  for ( std::int32_t t = 0; t < static_cast<std::int32_t>( mMesh->size() ); ++t )
  {
    mWatch.poll( static_cast<std::size_t>( t ) );
    if ( whole( t ) == OUTSIDE )
      continue;
    const Triangulation::Triangle &now = mMesh->triangle( t );
    const GridPoint &a = mMesh->point( now.vertex[0] );
    const GridPoint &b = mMesh->point( now.vertex[1] );
    const GridPoint &c = mMesh->point( now.vertex[2] );
    const double x = ( double( a.x ) + b.x + c.x ) / 3;
    const double y = ( double( a.y ) + b.y + c.y ) / 3;
    double area = static_cast<double>( orientation( a, b, c ) ) / 2 * squareMetres;
    if ( options.frame )
    {
      const Point place = working( x, y );
      const double scale = options.unitsPerMetre / options.frame->unitsPerMetre( place.x, place.y );
      area *= scale * scale;
    }
    const auto give = [&]( std::int32_t atom, double share ) {
      const auto i = static_cast<std::size_t>( atom );
      mAtoms.areaM2[i] += share * area;
      mAtoms.x[i] += share * area * x;
      mAtoms.y[i] += share * area * y;
    };
    if ( whole( t ) != NEUTRAL )
    {
      give( whole( t ), 1 );
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
    if ( mAtoms.areaM2[i] > 0 )
    {
      mAtoms.x[i] = metres( mAtoms.x[i] / mAtoms.areaM2[i] );
      mAtoms.y[i] = metres( mAtoms.y[i] / mAtoms.areaM2[i] );
    }
  for ( std::size_t i = 0; i < inputs.work.size(); ++i )
    if ( mAtomOfWork[i] >= 0 )
      mAtoms.work[static_cast<std::size_t>( mAtomOfWork[i] )] += inputs.work[i].work;
}

// Fillers and footprints outside the area have no piece of it.
void Mosaic::dropUnused()
{
  std::vector<std::int32_t> numberOf( mAtoms.size(), NEUTRAL );
  std::int32_t kept = 0;
  std::int32_t keptFootprints = 0;
  for ( std::size_t i = 0; i < mAtoms.size(); ++i )
  {
    if ( !( mAtoms.areaM2[i] > 0 ) )
      continue;
    const auto to = static_cast<std::size_t>( kept );
    mAtoms.x[to] = mAtoms.x[i];
    mAtoms.y[to] = mAtoms.y[i];
    mAtoms.areaM2[to] = mAtoms.areaM2[i];
    mAtoms.work[to] = mAtoms.work[i];
    numberOf[i] = kept++;
    keptFootprints += isFootprint( static_cast<std::int32_t>( i ) ) ? 1 : 0;
  }
  for ( std::vector<double> *column : { &mAtoms.x, &mAtoms.y, &mAtoms.areaM2, &mAtoms.work } )
    column->resize( static_cast<std::size_t>( kept ) );
  mFootprintAtoms = keptFootprints;
  const auto renumber = [&]( std::vector<std::int32_t> &values ) {
    for ( std::int32_t &value : values )
      value = value >= 0 ? numberOf[static_cast<std::size_t>( value )] : value;
  };
  for ( std::int32_t &value : mOwner )
    value = value >= 0 ? numberOf[static_cast<std::size_t>( value )] : NEUTRAL;
  for ( std::vector<Edge> *pairs : { &mOverlaps, &mNested } )
    for ( Edge &pair : *pairs )
      pair = { numberOf[static_cast<std::size_t>( pair.first )], numberOf[static_cast<std::size_t>( pair.second )] };
  renumber( mWhole );
  renumber( mAtomOfWork );
}

} // namespace lacuna
