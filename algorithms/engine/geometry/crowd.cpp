// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "crowd.h"
#include "../core/polling.h"
#include "busy_cells.h"
#include "lacuna/overlay.h"
#include "lacuna/parallel.h"

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

constexpr std::size_t CHUNK = 512;
constexpr std::size_t MANY_VERTICES = 4096; // fewer make no work worth counting
constexpr double MOST_PAIRS = 1e8;          // a coast of 250,000 vertices has 2e7

} // namespace

void skipWound( Layer &layer, const LayerOptions &options, const Monitor &monitor )
{
  parallelFor( layer.size(), CHUNK, options.threads, monitor, [&]( std::size_t begin, std::size_t end ) {
    Overlay overlay;
    for ( std::size_t row = begin; row < end; ++row )
      if ( layer.skip[row] == SkipReason::None && layer.footprints.vertexCount( row ) > MANY_VERTICES
           && overlay.edgePairs( { layer.footprints, row } ) > MOST_PAIRS )
        layer.skip[row] = SkipReason::TooManyOverlaps;
  } );
}

void skipCrowded( Layer &layer, const MetricFrame &frame, const LayerOptions &options, const Monitor &monitor )
{
  const Polling polling( monitor );
  std::vector<Box> boxes( layer.size() );
  double factor = 1;
  for ( std::size_t row = 0; row < layer.size(); ++row )
    if ( poll( row ); layer.usable( row ) )
    {
      boxes[row] = layer.footprints.box( row );
      factor = frame.unitsPerMetre( layer.centroids[row].x, layer.centroids[row].y );
    }
  const BusyCells cells( boxes, std::max( options.crowd.withinM, 10.0 ) * factor );
  std::vector<std::uint8_t> crowded( layer.size(), 0 );
  parallelFor( layer.size(), CHUNK, options.threads, monitor, [&]( std::size_t begin, std::size_t end ) {
    Overlay overlay;
    for ( std::size_t row = begin; row < end; ++row )
    {
      if ( !layer.usable( row ) )
        continue;
      const double reach
        = options.crowd.withinM > 0
            ? options.crowd.withinM * frame.unitsPerMetre( layer.centroids[row].x, layer.centroids[row].y )
            : 0;
      const Placed self { layer.footprints, row };
      const Box near = self.box().grown( reach );
      // Cells and boxes alone clear nearly every row; the row's own is among them.
      if ( cells.atMost( near, options.crowd.most + 1 ) )
        continue;
      std::size_t count = 0;
      if ( !layer.index.any( near, [&]( std::uint32_t ) { return ++count > options.crowd.most + 1; } ) )
        continue;
      count = 0;
      std::size_t step = 0;
      crowded[row] = layer.index.any( near, [&]( std::uint32_t other ) {
        poll( ++step );
        if ( other == row || layer.areaM2[other] < layer.areaM2[row] )
          return false;
        count += std::isfinite( overlay.distance( self, { layer.footprints, other }, reach ) ) ? 1 : 0;
        return count > options.crowd.most;
      } );
    }
  } );
  if ( std::find( crowded.begin(), crowded.end(), 1 ) == crowded.end() )
    return;
  for ( std::size_t row = 0; row < layer.size(); ++row )
    if ( crowded[row] )
      layer.skip[row] = SkipReason::TooManyOverlaps;
  layer.indexUsable();
}

} // namespace lacuna
