// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"

#include <memory>
#include <utility>

namespace lacuna
{

/// One footprint, moved by a shift: what the pair functions below take.
struct TranslatedFootprint
{
  const Footprints &footprints;
  std::size_t feature;
  double dx = 0;
  double dy = 0;

  Box box() const { return footprints.box( feature ).moved( dx, dy ); }
};

/**
 * Measures pairs of footprints. Holds the scratch memory: one per thread, cheap to make, not shared.
 *
 * In: cleaned footprints (see clean()), same working coordinates. Out: working units.
 *
 * The area of an intersection is found without building it: a point is inside a polygon when the signed count of edges
 * above it is one, so A ∩ B is the sum over all pairs of edges of sign × sign × the area below both, from the floor of
 * the common box. Exact for convex, concave, holed and multipart footprints alike; GEOS is asked only for pairs of huge
 * rings whose edges lie over each other in their millions. Agrees with GEOS to 1e-12 of the common box's area.
 */
class Overlay
{
public:
  Overlay();
  ~Overlay();
  Overlay( const Overlay & ) = delete;
  Overlay &operator=( const Overlay & ) = delete;

  /// \throws Error GeometryLibrary, Canceled where the thread is told to stop (core/polling.h)
  double intersectionArea( const TranslatedFootprint &a, const TranslatedFootprint &b );

  /// How many pairs of edges lie over each other when a footprint is measured with itself: bounds the work of
  /// intersectionArea().
  double edgePairs( const TranslatedFootprint &translated );

  /// Distance between two footprints, 0 when they touch or overlap; infinity when above limit.
  double distance( const TranslatedFootprint &a, const TranslatedFootprint &b, double limit );

private:
  struct Scratch;
  std::unique_ptr<Scratch> mScratch;
};

/// Whether the ray from (x, y) towards +x crosses the edge from (x1, y1) to (x2, y2): even-odd over the edges of a ring
/// tells the inside. The same for an edge and its reverse, so a point on a border that two rings share is inside
/// exactly one of them.
inline bool rayCrosses( double x, double y, double x1, double y1, double x2, double y2 )
{
  if ( y2 < y1 )
  {
    std::swap( x1, x2 );
    std::swap( y1, y2 );
  }
  return ( y1 > y ) != ( y2 > y ) && x < x1 + ( y - y1 ) / ( y2 - y1 ) * ( x2 - x1 );
}

/// Whether a point lies inside one of the parts (even-odd over an outer ring and its holes; the border may count either
/// way).
bool containsPoint( const Footprints &footprints, std::size_t feature, double x, double y );

} // namespace lacuna
