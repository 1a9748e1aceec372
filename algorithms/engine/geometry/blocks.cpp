// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "blocks.h"
#include "../core/disjoint_sets.h"
#include "../core/polling.h"
#include "lacuna/overlay.h"
#include "lacuna/parallel.h"

#include <algorithm>
#include <cmath>

namespace lacuna
{

// Blocks are the connected components of footprints within a distance: single-linkage clustering (Sneath 1957), by
// disjoint sets.

namespace
{

// Share of the larger in common; wall to wall houses have nothing. Chosen by hand, tried in RESULTS.md.
constexpr double MIN_DUPLICATE_SHARE = 0.8;

bool drawnTwice( Overlay &overlay, const Layer &layer, std::uint32_t a, std::uint32_t b, double factor )
{
  const double larger = std::max( layer.areaM2[a], layer.areaM2[b] );
  if ( std::min( layer.areaM2[a], layer.areaM2[b] ) < MIN_DUPLICATE_SHARE * larger )
    return false;
  const Box &boxA = layer.footprints.box( a );
  const Box &boxB = layer.footprints.box( b );
  const double width = std::min( boxA.xMax, boxB.xMax ) - std::max( boxA.xMin, boxB.xMin );
  const double height = std::min( boxA.yMax, boxB.yMax ) - std::max( boxA.yMin, boxB.yMin );
  if ( width <= 0 || height <= 0 || width * height < MIN_DUPLICATE_SHARE * larger * factor * factor )
    return false;
  return overlay.intersectionArea( { layer.footprints, a }, { layer.footprints, b } )
         >= MIN_DUPLICATE_SHARE * larger * factor * factor;
}

} // namespace

void joinBlocks( Layer &layer, const MetricFrame &frame, const LayerOptions &options, const RunContext &context )
{
  constexpr std::size_t CHUNK = 512;
  using Edges = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
  std::vector<Edges> found( ( layer.size() + CHUNK - 1 ) / CHUNK );
  std::vector<std::vector<std::uint32_t>> twice( found.size() );
  parallelFor( layer.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    Overlay overlay;
    Edges &edges = found[begin / CHUNK];
    std::size_t step = 0;
    for ( std::size_t row = begin; row < end; ++row )
    {
      if ( !layer.usable( row ) )
        continue;
      const double factor = frame.unitsPerMetre( layer.centroids[row].x, layer.centroids[row].y );
      const double gap = options.blockGapM * factor;
      const TranslatedFootprint self { layer.footprints, row };
      layer.index.query( self.box().grown( gap ), [&]( std::uint32_t other ) {
        poll( ++step );
        if ( other <= row || !std::isfinite( overlay.distance( self, { layer.footprints, other }, gap ) ) )
          return;
        edges.emplace_back( static_cast<std::uint32_t>( row ), other );
        if ( drawnTwice( overlay, layer, static_cast<std::uint32_t>( row ), other, factor ) )
          twice[begin / CHUNK].push_back( other );
      } );
    }
  } );
  layer.touching.clear();
  for ( Edges &edges : found )
  {
    pollNow();
    layer.touching.insert( layer.touching.end(), edges.begin(), edges.end() );
    edges = Edges();
  }
  layer.drawnTwice.clear();
  for ( const std::vector<std::uint32_t> &rows : twice )
    layer.drawnTwice.insert( layer.drawnTwice.end(), rows.begin(), rows.end() );
  std::sort( layer.drawnTwice.begin(), layer.drawnTwice.end() );
  layer.drawnTwice.erase( std::unique( layer.drawnTwice.begin(), layer.drawnTwice.end() ), layer.drawnTwice.end() );
  DisjointSets sets( layer.size() );
  std::size_t step = 0;
  for ( const auto &[a, b] : layer.touching )
  {
    poll( ++step );
    sets.unite( a, b );
  }
  layer.block.assign( layer.size(), Layer::NO_BLOCK );
  layer.blockCount = 0;
  for ( std::uint32_t row = 0; row < layer.size(); ++row )
  {
    poll( row );
    if ( !layer.usable( row ) )
      continue;
    const std::uint32_t root = sets.find( row );
    layer.block[row] = root == row ? layer.blockCount++ : layer.block[root];
  }
}

std::vector<std::uint32_t> blockSizes( const Layer &layer )
{
  std::vector<std::uint32_t> sizes( layer.blockCount, 0 );
  for ( std::size_t row = 0; row < layer.size(); ++row )
    if ( layer.usable( row ) )
      ++sizes[layer.block[row]];
  return sizes;
}

} // namespace lacuna
