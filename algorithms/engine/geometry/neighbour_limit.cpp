// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "neighbour_limit.h"
#include "../core/polling.h"
#include "count_grid.h"
#include "lacuna/overlay.h"
#include "lacuna/parallel.h"

#include <algorithm>
#include <cmath>

namespace lacuna
{

// Limits how many neighbours a row may have, so that work grows with the rows and not with their square. Own; the
// limits are above all that real layers hold (RESULTS.md, “Heaps of features”).

namespace
{

constexpr std::size_t CHUNK = 512;
// Fewer make no work worth counting: at most 1.7e7 pairs.
constexpr std::size_t MIN_VERTICES = 4096;
// A coast of 250,000 vertices has 2e7 (RESULTS.md).
constexpr double MAX_EDGE_PAIRS = 1e8;

} // namespace

void skipSelfOverlapping( Layer &layer, const RunContext &context )
{
  parallelFor( layer.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    Overlay overlay;
    for ( std::size_t row = begin; row < end; ++row )
      if ( layer.skip[row] == SkipReason::None && layer.footprints.vertexCount( row ) > MIN_VERTICES
           && overlay.edgePairs( { layer.footprints, row } ) > MAX_EDGE_PAIRS )
        layer.skip[row] = SkipReason::TooManyOverlaps;
  } );
}

void skipOverLimit( Layer &layer, const MetricFrame &frame, const LayerOptions &options, const RunContext &context )
{
  const Polling polling( context );
  std::vector<Box> boxes( layer.size() );
  double factor = 1;
  for ( std::size_t row = 0; row < layer.size(); ++row )
    if ( poll( row ); layer.usable( row ) )
    {
      boxes[row] = layer.footprints.box( row );
      factor = frame.unitsPerMetre( layer.centroids[row].x, layer.centroids[row].y );
    }
  const CountGrid cells( boxes, std::max( options.neighbourLimit.withinM, 10.0 ) * factor );
  std::vector<std::uint8_t> overLimit( layer.size(), 0 );
  parallelFor( layer.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    Overlay overlay;
    for ( std::size_t row = begin; row < end; ++row )
    {
      if ( !layer.usable( row ) )
        continue;
      const double reach
        = options.neighbourLimit.withinM > 0
            ? options.neighbourLimit.withinM * frame.unitsPerMetre( layer.centroids[row].x, layer.centroids[row].y )
            : 0;
      const TranslatedFootprint self { layer.footprints, row };
      const Box near = self.box().grown( reach );
      // Cells and boxes alone clear nearly every row; the row's own is among them.
      if ( cells.surelyAtMost( near, options.neighbourLimit.maxCount + 1 ) )
        continue;
      std::size_t count = 0;
      if ( !layer.index.any( near, [&]( std::uint32_t ) { return ++count > options.neighbourLimit.maxCount + 1; } ) )
        continue;
      count = 0;
      std::size_t step = 0;
      overLimit[row] = layer.index.any( near, [&]( std::uint32_t other ) {
        poll( ++step );
        if ( other == row || layer.areaM2[other] < layer.areaM2[row] )
          return false;
        count += std::isfinite( overlay.distance( self, { layer.footprints, other }, reach ) ) ? 1 : 0;
        return count > options.neighbourLimit.maxCount;
      } );
    }
  } );
  if ( std::find( overLimit.begin(), overLimit.end(), 1 ) == overLimit.end() )
    return;
  for ( std::size_t row = 0; row < layer.size(); ++row )
    if ( overLimit[row] )
      layer.skip[row] = SkipReason::TooManyOverlaps;
  layer.indexUsable( context.storage );
}

} // namespace lacuna
