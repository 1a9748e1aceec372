// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "blocks.h"
#include "lacuna/overlay.h"
#include "lacuna/parallel.h"

#include <cmath>

namespace lacuna
{

void joinBlocks( Layer &layer, const MetricFrame &frame, const LayerOptions &options, const Monitor &monitor )
{
  constexpr std::size_t CHUNK = 512;
  using Edges = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
  std::vector<Edges> found( ( layer.size() + CHUNK - 1 ) / CHUNK );
  parallelFor( layer.size(), CHUNK, options.threads, monitor, [&]( std::size_t begin, std::size_t end ) {
    Overlay overlay;
    Edges &edges = found[begin / CHUNK];
    for ( std::size_t row = begin; row < end; ++row )
    {
      if ( !layer.usable( row ) )
        continue;
      const double gap = options.blockGapM * frame.unitsPerMetre( layer.centroids[row].x, layer.centroids[row].y );
      const Placed self { layer.footprints, row };
      layer.index.query( self.box().grown( gap ), [&]( std::uint32_t other ) {
        if ( other > row && std::isfinite( overlay.distance( self, { layer.footprints, other }, gap ) ) )
          edges.emplace_back( static_cast<std::uint32_t>( row ), other );
      } );
    }
  } );
  layer.touching.clear();
  for ( Edges &edges : found )
  {
    layer.touching.insert( layer.touching.end(), edges.begin(), edges.end() );
    edges = Edges();
  }
  Groups groups( layer.size() );
  for ( const auto &[a, b] : layer.touching )
    groups.join( a, b );
  layer.block.assign( layer.size(), Layer::NO_BLOCK );
  layer.blockCount = 0;
  for ( std::uint32_t row = 0; row < layer.size(); ++row )
  {
    if ( !layer.usable( row ) )
      continue;
    const std::uint32_t root = groups.root( row );
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
