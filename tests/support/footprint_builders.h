// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"
#include "lacuna/layer.h"
#include "town/random.h"

#include <cmath>
#include <initializer_list>
#include <utility>
#include <vector>

namespace lacuna::testing
{

using Points = std::vector<std::pair<double, double>>;

inline void addRing( Footprints &footprints, const Points &points, bool hole = false )
{
  footprints.beginRing( hole );
  for ( const auto &[x, y] : points )
    footprints.addVertex( x, y );
  footprints.endRing();
}

inline void addPolygon( Footprints &footprints, const Points &outer, const std::vector<Points> &holes = {} )
{
  addRing( footprints, outer );
  for ( const Points &hole : holes )
    addRing( footprints, hole, true );
  footprints.endFeature();
}

inline Points square( double x, double y, double size )
{
  return { { x, y }, { x + size, y }, { x + size, y + size }, { x, y + size } };
}

/// One zone a ring; an empty one is a zone without geometry.
inline Footprints zonesOf( const std::vector<Points> &rings )
{
  Footprints zones;
  for ( const Points &ring : rings )
    if ( ring.empty() )
      zones.endFeature();
    else
      addPolygon( zones, ring );
  zones.updateBoxes();
  return zones;
}

/// A star of n corners: simple, mostly concave.
inline Points star( town::Random &random, double x, double y, double radius, int corners )
{
  Points points;
  for ( int i = 0; i < corners; ++i )
  {
    const double angle = ( i + random.between( 0.05, 0.95 ) ) * 6.283185307179586 / corners;
    const double r = radius * random.between( 0.25, 1 );
    points.emplace_back( x + r * std::cos( angle ), y + r * std::sin( angle ) );
  }
  return points;
}

inline Layer layerOf(
  Footprints footprints, LayerOptions options = {}, const MetricFrame &frame = MetricFrame::uniform(),
  const RunContext &context = {}
)
{
  std::vector<SkipReason> skip( footprints.size(), SkipReason::None );
  return prepareLayer( std::move( footprints ), std::move( skip ), frame, options, context );
}

} // namespace lacuna::testing
