// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/footprints.h"
#include "ring_walk.h"
#include "vector_math.h"
#include "lacuna/error.h"
#include "../core/polling.h"

#include <cmath>
#include <utility>

namespace lacuna
{

// Area and centroid by the shoelace formula about the first vertex; point on surface on a scan line halfway up, as
// GEOS’s and PostGIS’s ST_PointOnSurface.

Footprints::Footprints( const std::shared_ptr<MappedStorage> &storage )
  : mXy( storage )
  , mVertexStart( 1, 0, storage )
  , mRingStart( 1, 0, storage )
  , mBox( storage )
{}

Footprints::Ring Footprints::ring( std::uint32_t index ) const
{
  const std::size_t begin = mVertexStart[index];
  return { mXy.data() + 2 * begin, mVertexStart[index + 1] - begin };
}

std::span<const double> Footprints::coordinates( std::size_t feature ) const
{
  return { mXy.data() + 2 * static_cast<std::size_t>( mVertexStart[mRingStart[feature]] ), 2 * vertexCount( feature ) };
}

std::span<double> Footprints::coordinates( std::size_t feature )
{
  return { mXy.data() + 2 * static_cast<std::size_t>( mVertexStart[mRingStart[feature]] ), 2 * vertexCount( feature ) };
}

void Footprints::reserve( std::size_t features, std::size_t vertices )
{
  mXy.reserve( 2 * vertices );
  mVertexStart.reserve( features + 1 );
  mHole.reserve( features );
  mRingStart.reserve( features + 1 );
  mBox.reserve( features );
}

void Footprints::beginRing( bool hole ) { mHole.push_back( hole ? 1 : 0 ); }

void Footprints::endRing()
{
  const std::size_t begin = 2 * static_cast<std::size_t>( mVertexStart.back() );
  std::size_t write = begin;
  for ( std::size_t read = begin; read < mXy.size(); read += 2 )
  {
    const bool repeated = write > begin && mXy[read] == mXy[write - 2] && mXy[read + 1] == mXy[write - 1];
    if ( repeated )
      continue;
    mXy[write] = mXy[read];
    mXy[write + 1] = mXy[read + 1];
    write += 2;
  }
  while ( write > begin + 2 && mXy[write - 2] == mXy[begin] && mXy[write - 1] == mXy[begin + 1] )
    write -= 2;
  mXy.resize( write );
  endPath();
}

void Footprints::endPath()
{
  if ( mXy.size() / 2 > UINT32_MAX )
    throw Error( ErrorCode::TooManyVertices );
  mVertexStart.push_back( static_cast<std::uint32_t>( mXy.size() / 2 ) );
}

void Footprints::endFeature()
{
  mRingStart.push_back( static_cast<std::uint32_t>( mHole.size() ) );
  mBox.emplace_back();
  const std::size_t feature = size() - 1;
  const std::span<const double> xy = std::as_const( *this ).coordinates( feature );
  for ( std::size_t i = 0; i < xy.size(); i += 2 )
    mBox.back().add( xy[i], xy[i + 1] );
}

void Footprints::appendRing( const Footprints &from, std::uint32_t ring )
{
  const Ring source = from.ring( ring );
  beginRing( from.isHole( ring ) );
  mXy.insert( mXy.end(), source.xy, source.xy + 2 * source.size );
  endPath();
}

void Footprints::append( const Footprints &from, std::size_t feature )
{
  for ( std::uint32_t r = from.ringBegin( feature ); r < from.ringEnd( feature ); ++r )
    appendRing( from, r );
  endFeature();
}

void Footprints::shrinkToFit()
{
  mXy.shrink_to_fit();
  mVertexStart.shrink_to_fit();
  mHole.shrink_to_fit();
  mRingStart.shrink_to_fit();
  mBox.shrink_to_fit();
}

void Footprints::updateBoxes()
{
  for ( std::size_t feature = 0; feature < size(); ++feature )
  {
    poll( feature );
    Box box;
    const std::span<const double> xy = std::as_const( *this ).coordinates( feature );
    for ( std::size_t i = 0; i < xy.size(); i += 2 )
      box.add( xy[i], xy[i + 1] );
    mBox[feature] = box;
  }
  mLongRings.clear();
  mChunkStart.clear();
  mChunkBoxes.clear();
  for ( std::uint32_t r = 0; r < mHole.size(); ++r )
  {
    poll( r );
    const Ring current = ring( r );
    if ( current.size <= LONG_RING )
      continue;
    mLongRings.push_back( r );
    mChunkStart.push_back( static_cast<std::uint32_t>( mChunkBoxes.size() ) );
    for ( std::size_t begin = 0; begin < current.size; begin += CHUNK )
    {
      Box box;
      for ( std::size_t i = begin; i <= std::min( begin + CHUNK, current.size ); ++i )
        box.add( current.xy[2 * ( i % current.size )], current.xy[2 * ( i % current.size ) + 1] );
      mChunkBoxes.push_back( box );
    }
  }
}

double twiceSignedArea( const Footprints::Ring &ring )
{
  if ( ring.size < 3 )
    return 0;
  // Relative to the first vertex: projected coordinates are large against a building.
  const double x0 = ring.xy[0];
  const double y0 = ring.xy[1];
  double sum = 0;
  double px = 0;
  double py = 0;
  for ( std::size_t i = 1; i < ring.size; ++i )
  {
    const double x = ring.xy[2 * i] - x0;
    const double y = ring.xy[2 * i + 1] - y0;
    sum += cross( px, py, x, y );
    px = x;
    py = y;
  }
  return sum;
}

void Footprints::orient( std::size_t feature )
{
  for ( std::uint32_t r = ringBegin( feature ); r < ringEnd( feature ); ++r )
  {
    const Ring current = ring( r );
    const bool counterClockwise = twiceSignedArea( current ) > 0;
    if ( counterClockwise != isHole( r ) )
      continue;
    double *xy = mXy.data() + 2 * static_cast<std::size_t>( mVertexStart[r] );
    for ( std::size_t i = 0, j = current.size; i + 1 < j; ++i )
    {
      --j;
      std::swap( xy[2 * i], xy[2 * j] );
      std::swap( xy[2 * i + 1], xy[2 * j + 1] );
    }
  }
}

double Footprints::area( std::size_t feature ) const
{
  double sum = 0;
  for ( std::uint32_t r = ringBegin( feature ); r < ringEnd( feature ); ++r )
  {
    const double twice = std::abs( twiceSignedArea( ring( r ) ) );
    sum += isHole( r ) ? -twice : twice;
  }
  return sum / 2;
}

Point centroid( const Footprints &footprints, std::size_t feature )
{
  const std::span<const double> all = footprints.coordinates( feature );
  if ( all.empty() )
    return {};
  const double x0 = all[0];
  const double y0 = all[1];
  double twice = 0;
  double sx = 0;
  double sy = 0;
  for ( std::uint32_t r = footprints.ringBegin( feature ); r < footprints.ringEnd( feature ); ++r )
  {
    const Footprints::Ring ring = footprints.ring( r );
    for ( std::size_t i = 0; i < ring.size; ++i )
    {
      const std::size_t j = nextInRing( i, ring.size );
      const double ax = ring.xy[2 * i] - x0;
      const double ay = ring.xy[2 * i + 1] - y0;
      const double bx = ring.xy[2 * j] - x0;
      const double by = ring.xy[2 * j + 1] - y0;
      const double area = cross( ax, ay, bx, by );
      twice += area;
      sx += ( ax + bx ) * area;
      sy += ( ay + by ) * area;
    }
  }
  if ( twice != 0 )
    return { x0 + sx / ( 3 * twice ), y0 + sy / ( 3 * twice ) };
  sx = sy = 0;
  for ( std::size_t i = 0; i < all.size(); i += 2 )
  {
    sx += all[i] - x0;
    sy += all[i + 1] - y0;
  }
  const double count = static_cast<double>( all.size() / 2 );
  return { x0 + sx / count, y0 + sy / count };
}

namespace
{

// One polygon part: an outer ring and the holes that follow it.
struct Part
{
  std::uint32_t begin;
  std::uint32_t end;
};

// The scan line halfway between the vertices next above and next below the middle of the box, so that it meets no
// vertex there.
double scanLine( const Footprints &footprints, const Part &part )
{
  Box box;
  for ( std::uint32_t r = part.begin; r < part.end; ++r )
    for ( std::size_t i = 0; i < footprints.ring( r ).size; ++i )
      box.add( footprints.ring( r ).xy[2 * i], footprints.ring( r ).xy[2 * i + 1] );
  const double middle = ( box.yMin + box.yMax ) / 2;
  double low = box.yMin;
  double high = box.yMax;
  for ( std::uint32_t r = part.begin; r < part.end; ++r )
  {
    const Footprints::Ring ring = footprints.ring( r );
    for ( std::size_t i = 0; i < ring.size; ++i )
    {
      const double y = ring.xy[2 * i + 1];
      if ( y <= middle )
        low = std::max( low, y );
      else
        high = std::min( high, y );
    }
  }
  return ( low + high ) / 2;
}

} // namespace

Point pointOnSurface( const Footprints &footprints, std::size_t feature )
{
  Point best = centroid( footprints, feature );
  double bestWidth = -1;
  std::vector<double> crossings;
  for ( std::uint32_t begin = footprints.ringBegin( feature ); begin < footprints.ringEnd( feature ); )
  {
    Part part { begin, begin + 1 };
    while ( part.end < footprints.ringEnd( feature ) && footprints.isHole( part.end ) )
      ++part.end;
    const double y = scanLine( footprints, part );
    crossings.clear();
    for ( std::uint32_t r = part.begin; r < part.end; ++r )
    {
      const Footprints::Ring ring = footprints.ring( r );
      for ( std::size_t i = 0; i < ring.size; ++i )
      {
        const double *a = ring.xy + 2 * i;
        const double *b = ring.xy + 2 * nextInRing( i, ring.size );
        if ( ( a[1] > y ) != ( b[1] > y ) )
          crossings.push_back( a[0] + ( y - a[1] ) / ( b[1] - a[1] ) * ( b[0] - a[0] ) );
      }
    }
    std::sort( crossings.begin(), crossings.end() );
    for ( std::size_t i = 0; i + 1 < crossings.size(); i += 2 )
    {
      const double width = crossings[i + 1] - crossings[i];
      if ( width > bestWidth )
      {
        bestWidth = width;
        best = { ( crossings[i] + crossings[i + 1] ) / 2, y };
      }
    }
    begin = part.end;
  }
  return best;
}

} // namespace lacuna
