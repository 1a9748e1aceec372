// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "mosaic_plot.h"
#include "lacuna/error.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacuna
{

Occupancy::Occupancy( const Box &box, double cell )
  : mBox( box )
  , mCell( std::max( { cell, ( box.width() + box.height() ) / 1e9, std::numeric_limits<double>::min() } ) )
{}

std::uint64_t Occupancy::key( double x, double y ) const
{
  constexpr double MOST = 4e9;
  const auto column = static_cast<std::uint64_t>( std::clamp( ( x - mBox.xMin ) / mCell, 0.0, MOST ) );
  const auto row = static_cast<std::uint64_t>( std::clamp( ( y - mBox.yMin ) / mCell, 0.0, MOST ) );
  return row << 32 | column;
}

void Occupancy::mark( double x, double y )
{
  const std::uint64_t cell = key( x, y );
  // Corners of a house come one after the other, mostly in one cell.
  if ( mTaken.empty() || mTaken.back() != cell )
    mTaken.push_back( cell );
}

void Occupancy::settle()
{
  std::sort( mTaken.begin(), mTaken.end() );
  mTaken.erase( std::unique( mTaken.begin(), mTaken.end() ), mTaken.end() );
}

bool Occupancy::taken( double x, double y ) const
{
  return std::binary_search( mTaken.begin(), mTaken.end(), key( x, y ) );
}

void Occupancy::forEachFree( const Box &box, const std::function<void( double x, double y )> &visit )
{
  const double firstRow = std::floor( ( box.yMin - mBox.yMin ) / mCell );
  const double firstColumn = std::floor( ( box.xMin - mBox.xMin ) / mCell );
  for ( double row = firstRow; mBox.yMin + row * mCell < box.yMax; ++row )
    for ( double column = firstColumn; mBox.xMin + column * mCell < box.xMax; ++column )
    {
      const double x = mBox.xMin + ( column + ( std::fmod( row, 2 ) > 0 ? 0.75 : 0.25 ) ) * mCell;
      const double y = mBox.yMin + ( row + 0.5 ) * mCell;
      if ( !taken( x, y ) && mVisited.insert( key( x, y ) ).second )
        visit( x, y );
    }
}

namespace
{

// The part of a segment inside a box; false when there is none.
bool clip( const Box &box, double ( &a )[2], double ( &b )[2] )
{
  double from = 0;
  double to = 1;
  const double dx = b[0] - a[0];
  const double dy = b[1] - a[1];
  const double p[4] = { -dx, dx, -dy, dy };
  const double q[4] = { a[0] - box.xMin, box.xMax - a[0], a[1] - box.yMin, box.yMax - a[1] };
  for ( int i = 0; i < 4; ++i )
  {
    if ( p[i] == 0 )
    {
      if ( q[i] < 0 )
        return false;
      continue;
    }
    const double t = q[i] / p[i];
    if ( p[i] < 0 )
      from = std::max( from, t );
    else
      to = std::min( to, t );
  }
  if ( from > to )
    return false;
  const double start[2] = { a[0], a[1] };
  if ( to < 1 )
  {
    b[0] = start[0] + to * dx;
    b[1] = start[1] + to * dy;
  }
  if ( from > 0 )
  {
    a[0] = start[0] + from * dx;
    a[1] = start[1] + from * dy;
  }
  return true;
}

// Calls visit for the places that divide a segment, ends not included: often where something stands nearby.
template <class Visit>
void divide(
  const double ( &a )[2], const double ( &b )[2], double coarse, double fine, const Occupancy &occupancy, Visit &&visit
)
{
  const double length = std::hypot( b[0] - a[0], b[1] - a[1] );
  const auto at = [&]( double share, int axis ) { return a[axis] + share * ( b[axis] - a[axis] ); };
  const double pieces = std::min( std::ceil( length / coarse ), 1e6 );
  for ( double i = 0; i < pieces; ++i )
  {
    const double middle = ( i + 0.5 ) / pieces;
    const double parts = occupancy.taken( at( middle, 0 ), at( middle, 1 ) ) ? std::ceil( length / pieces / fine ) : 1;
    for ( double k = 0; k < parts; ++k )
      if ( i + k > 0 )
        visit( at( ( i + k / parts ) / pieces, 0 ), at( ( i + k / parts ) / pieces, 1 ) );
  }
}

} // namespace

void Mosaic::placeGrid( const Box &box )
{
  const double extent = std::max( { box.width(), box.height(), 1e-6 } ) * 1.05;
  mUnit = std::exp2( std::ceil( std::log2( extent / ( 1 << 28 ) ) ) );
  mOrigin = {
    mUnit * std::round( ( box.xMin + box.xMax ) / 2 / mUnit ), mUnit * std::round( ( box.yMin + box.yMax ) / 2 / mUnit )
  };
}

GridPoint Mosaic::snapped( double x, double y ) const
{
  return {
    static_cast<std::int32_t>( std::lround( ( x - mOrigin.x ) / mUnit ) ),
    static_cast<std::int32_t>( std::lround( ( y - mOrigin.y ) / mUnit ) )
  };
}

void Mosaic::collect( const TaskInputs &inputs, const MosaicOptions &options, Plot &plot ) const
{
  Box box;
  for ( std::size_t row = 0; row < inputs.area.size(); ++row )
    box.add( inputs.area.box( row ) );
  const Box wide = box.grown( 0.01 * ( box.width() + box.height() ) );
  Occupancy occupancy( box, options.fillerM * options.unitsPerMetre );
  for ( std::size_t row = 0; row < inputs.footprints.size(); ++row )
  {
    mWatch.poll( row );
    const std::span<const double> xy = inputs.footprints.coordinates( row );
    for ( std::size_t i = 0; i < xy.size(); i += 2 )
      occupancy.mark( xy[i], xy[i + 1] );
  }
  for ( const WorkPlace &work : inputs.work )
    occupancy.mark( work.place.x, work.place.y );
  occupancy.settle();
  const double fine = options.longestLineM * options.unitsPerMetre;
  const double coarse = std::max( fine, options.fillerM / 2 * options.unitsPerMetre );

  const auto add = [&]( double x, double y ) { plot.points.push_back( snapped( x, y ) ); };
  std::int32_t areaIndex = 0;
  for ( std::uint32_t r = 0; r < inputs.area.ringEnd( inputs.area.size() - 1 ); ++r )
  {
    const Footprints::Ring ring = inputs.area.ring( r );
    const std::size_t begin = plot.points.size();
    for ( std::size_t i = 0; i < ring.size; ++i )
    {
      const double a[2] = { ring.xy[2 * i], ring.xy[2 * i + 1] };
      const std::size_t k = ( i + 1 ) % ring.size;
      const double b[2] = { ring.xy[2 * k], ring.xy[2 * k + 1] };
      add( a[0], a[1] );
      plot.areaCorner.push_back( inputs.areaExtra[static_cast<std::size_t>( areaIndex ) + i] ? 2 : 1 );
      divide( a, b, coarse, fine, occupancy, add );
      plot.areaCorner.resize( plot.points.size(), 0 );
      plot.areaVertex.resize( plot.points.size(), areaIndex + static_cast<std::int32_t>( i ) );
      plot.nextInRing.push_back( areaIndex + static_cast<std::int32_t>( k ) );
    }
    plot.runs.push_back( { begin, plot.points.size(), true, edgeFlags::AREA, NEUTRAL } );
    areaIndex += static_cast<std::int32_t>( ring.size );
  }

  for ( std::size_t row = 0; row < inputs.barriers.size(); ++row )
  {
    mWatch.poll( row );
    if ( !inputs.barriers.box( row ).intersects( wide ) )
      continue;
    const std::uint8_t flags = edgeFlags::ofRank( static_cast<int>( inputs.barrierRank[row] ) );
    for ( std::uint32_t p = inputs.barriers.ringBegin( row ); p < inputs.barriers.ringEnd( row ); ++p )
    {
      const Footprints::Ring path = inputs.barriers.ring( p );
      for ( std::size_t i = 0; i + 1 < path.size; ++i )
      {
        double a[2] = { path.xy[2 * i], path.xy[2 * i + 1] };
        double b[2] = { path.xy[2 * i + 2], path.xy[2 * i + 3] };
        if ( !clip( wide, a, b ) )
          continue;
        const std::size_t begin = plot.points.size();
        add( a[0], a[1] );
        divide( a, b, coarse, fine, occupancy, add );
        add( b[0], b[1] );
        plot.runs.push_back( { begin, plot.points.size(), false, flags, NEUTRAL } );
      }
    }
  }

  std::int32_t atom = -1;
  for ( std::size_t row = 0; row < inputs.footprints.size(); ++row )
    for ( std::uint32_t r = inputs.footprints.ringBegin( row ); r < inputs.footprints.ringEnd( row ); ++r )
    {
      mWatch.poll( r );
      atom += inputs.footprints.isHole( r ) ? 0 : 1;
      plot.ringAtom.push_back( static_cast<std::uint32_t>( std::max( atom, 0 ) ) );
      if ( !inputs.footprints.box( row ).intersects( wide ) )
        continue;
      const Footprints::Ring ring = inputs.footprints.ring( r );
      const std::size_t begin = plot.points.size();
      for ( std::size_t i = 0; i < ring.size; ++i )
      {
        const double x = std::clamp( ring.xy[2 * i], wide.xMin, wide.xMax );
        add( x, std::clamp( ring.xy[2 * i + 1], wide.yMin, wide.yMax ) );
      }
      plot.runs.push_back( { begin, plot.points.size(), true, edgeFlags::WALL, std::max( atom, 0 ) } );
    }

  for ( const WorkPlace &work : inputs.work )
  {
    plot.sitePoint.push_back( work.footprint >= 0 ? Plot::NO_POINT : plot.points.size() );
    if ( work.footprint < 0 )
      add( work.place.x, work.place.y );
  }
  plot.fillersBegin = plot.points.size();
  for ( std::uint32_t r = 0; r < inputs.area.ringEnd( inputs.area.size() - 1 ); ++r )
  {
    if ( inputs.area.isHole( r ) )
      continue;
    Box shell;
    for ( std::size_t i = 0; i < inputs.area.ring( r ).size; ++i )
      shell.add( inputs.area.ring( r ).xy[2 * i], inputs.area.ring( r ).xy[2 * i + 1] );
    occupancy.forEachFree( shell, [&]( double x, double y ) {
      mWatch.poll( plot.points.size() );
      if ( shell.intersects( { x, y, x, y } ) )
        add( x, y );
    } );
  }
  if ( plot.points.size() > static_cast<std::size_t>( INT32_MAX / 8 ) )
    throw Error( ErrorCode::TooManyVertices, { "tasks" } );
}

} // namespace lacuna
