// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/box.h"
#include "lacuna/mapped_storage.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace lacuna
{

/**
 * Many polygons as flat coordinate arrays: one feature is a run of rings, one ring a run of vertices.
 *
 * In: rings in any orientation, with or without the closing vertex (it is dropped), in working coordinates. A feature
 * may have several outer rings (multipart), holes, or no ring at all (null or unusable geometry keeps its row). After
 * clean() outer rings run counter-clockwise and holes clockwise, which area() and the overlay functions rely on. Lines
 * are held the same way (endPath()): one ring is then one part of a line; boxes, coordinates and edges mean them as
 * well. Not held: Z, M, curves (segmentised before), attributes. About 100 bytes for a building of four corners.
 */
class Footprints
{
public:
  struct Ring
  {
    const double *xy; ///< x0 y0 x1 y1 …, not closed
    std::size_t size; ///< vertices
  };

  Footprints() : Footprints( nullptr ) {}
  /// storage: for the arrays, where they are large; copies lie there too. Null: in memory.
  explicit Footprints( const std::shared_ptr<MappedStorage> &storage );
  std::shared_ptr<MappedStorage> storage() const { return mXy.get_allocator().storage(); }

  std::size_t size() const { return mRingStart.size() - 1; }
  std::size_t vertexCount() const { return mXy.size() / 2; }
  bool isEmpty( std::size_t feature ) const { return mRingStart[feature] == mRingStart[feature + 1]; }

  std::uint32_t ringBegin( std::size_t feature ) const { return mRingStart[feature]; }
  std::uint32_t ringEnd( std::size_t feature ) const { return mRingStart[feature + 1]; }
  Ring ring( std::uint32_t index ) const;
  bool isHole( std::uint32_t index ) const { return mHole[index] != 0; }
  std::size_t vertexCount( std::size_t feature ) const
  {
    return mVertexStart[mRingStart[feature + 1]] - mVertexStart[mRingStart[feature]];
  }
  /// All vertices of a feature, ring after ring.
  std::span<const double> coordinates( std::size_t feature ) const;
  std::span<double> coordinates( std::size_t feature );
  std::span<double> allCoordinates() { return mXy; }
  const Box &box( std::size_t feature ) const { return mBox[feature]; }

  void reserve( std::size_t features, std::size_t vertices );
  /// Building up: rings and vertices, then endFeature(); a feature without rings is an empty one.
  void beginRing( bool hole );
  void addVertex( double x, double y )
  {
    mXy.push_back( x );
    mXy.push_back( y );
  }
  /// Drops the closing vertex and repeated neighbours; \throws Error TooManyVertices.
  void endRing();
  /// Ends an open line instead of a ring: every vertex is kept, so that it has the number it has in the source.
  void endPath();
  void endFeature();
  /// Goes on with a copy of one ring of another table.
  void appendRing( const Footprints &from, std::uint32_t ring );
  /// Ends with a copy of one feature of another table.
  void append( const Footprints &from, std::size_t feature );
  void shrinkToFit();

  /// Recomputes the boxes; after coordinates were changed from outside, and once before the overlay functions are used.
  void updateBoxes();
  /// Calls visit( x1, y1, x2, y2 ) for the edges of a feature that may meet the box: all of a small ring, and of a long
  /// ring only the stretches of 64 edges whose own box meets it.
  template <class Visit>
  void forEachEdge( std::size_t feature, const Box &near, Visit &&visit ) const
  {
    for ( std::uint32_t r = ringBegin( feature ); r < ringEnd( feature ); ++r )
      forEachEdgeOfRing( r, near, visit );
  }
  /// The same for one ring.
  template <class Visit>
  void forEachEdgeOfRing( std::uint32_t ring, const Box &near, Visit &&visit ) const;
  /// Turns the rings of one feature the way the class promises; updateBoxes() is due after it.
  void orient( std::size_t feature );

  /// Signed by orientation: holes count negative. Working units squared; relative precision about 1e-12.
  double area( std::size_t feature ) const;

private:
  static constexpr std::size_t CHUNK = 64;      // edges
  static constexpr std::size_t LONG_RING = 128; // vertices

  BigVector<double> mXy;
  BigVector<std::uint32_t> mVertexStart;  // per ring, in vertices
  std::vector<std::uint8_t> mHole;        // per ring
  BigVector<std::uint32_t> mRingStart;    // per feature
  BigVector<Box> mBox;                    // per feature
  std::vector<std::uint32_t> mLongRings;  // rings that have chunk boxes, rising
  std::vector<std::uint32_t> mChunkStart; // per long ring, into mChunkBoxes
  std::vector<Box> mChunkBoxes;
};

template <class Visit>
void Footprints::forEachEdgeOfRing( std::uint32_t index, const Box &near, Visit &&visit ) const
{
  const Ring current = ring( index );
  const auto stretch = [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t i = begin; i < end; ++i )
    {
      const double *a = current.xy + 2 * i;
      const double *b = i + 1 == current.size ? current.xy : a + 2;
      visit( a[0], a[1], b[0], b[1] );
    }
  };
  const auto found
    = current.size > LONG_RING ? std::lower_bound( mLongRings.begin(), mLongRings.end(), index ) : mLongRings.end();
  if ( found == mLongRings.end() || *found != index )
  {
    stretch( 0, current.size );
    return;
  }
  const Box *chunk = mChunkBoxes.data() + mChunkStart[static_cast<std::size_t>( found - mLongRings.begin() )];
  for ( std::size_t begin = 0; begin < current.size; begin += CHUNK, ++chunk )
    if ( chunk->intersects( near ) )
      stretch( begin, std::min( begin + CHUNK, current.size ) );
}

/// Twice the signed area of a ring, counter-clockwise positive.
double twiceSignedArea( const Footprints::Ring &ring );

struct Point
{
  double x = 0;
  double y = 0;
};

/// Centre of mass of the area; the mean vertex when the area is zero.
Point centroid( const Footprints &footprints, std::size_t feature );

/// A point inside the polygon, by the scan line through the middle of its box, widest stretch first: the rule of GEOS
/// (InteriorPointArea) and so of QGIS's "point on surface". Feature must not be empty.
Point pointOnSurface( const Footprints &footprints, std::size_t feature );

} // namespace lacuna
