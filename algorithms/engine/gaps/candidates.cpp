// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "candidates.h"
#include "lacuna/overlay.h"
#include "lacuna/parallel.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace lacuna
{

std::vector<GapPair> findPairs(
  const Layer &reference, const Layer &osm, const MetricFrame &frame, const OffsetField &offsets, const GapOptions &options, const Monitor &monitor,
  std::vector<double> &commonM2
)
{
  constexpr std::size_t CHUNK = 512;
  struct Part
  {
    std::vector<GapPair> pairs;
    std::vector<double> common;
  };
  std::vector<Part> parts( ( reference.size() + CHUNK - 1 ) / CHUNK );
  parallelFor( reference.size(), CHUNK, options.threads, monitor, [&]( std::size_t begin, std::size_t end ) {
    Overlay overlay;
    std::vector<std::uint32_t> near;
    Part &part = parts[begin / CHUNK];
    for ( std::size_t row = begin; row < end; ++row )
    {
      if ( !reference.usable( row ) )
        continue;
      const Point middle = reference.centroids[row];
      const double factor = frame.unitsPerMetre( middle.x, middle.y );
      const Point shift = offsets.at( middle.x, middle.y );
      const Placed self { reference.footprints, row, shift.x * factor, shift.y * factor };
      const double reach = options.blockReachM * factor;
      near.clear();
      osm.index.query( self.box().grown( reach ), [&]( std::uint32_t other ) { near.push_back( other ); } );
      std::sort( near.begin(), near.end() );
      for ( const std::uint32_t other : near )
      {
        const Placed candidate { osm.footprints, other };
        const double common = overlay.intersectionArea( self, candidate ) / ( factor * factor );
        // Rounding leaves a crumb where footprints only touch.
        const double smaller = std::min( reference.areaM2[row], osm.areaM2[other] );
        const bool overlaps = common > 1e-9 * smaller;
        const double distance = overlaps ? 0 : overlay.distance( self, candidate, reach );
        if ( !overlaps && !std::isfinite( distance ) )
          continue;
        GapPair pair;
        pair.reference = static_cast<std::uint32_t>( row );
        pair.osm = other;
        pair.overlap = overlaps ? std::min( 1.0, common / smaller ) : 0;
        pair.iou = overlaps ? common / ( reference.areaM2[row] + osm.areaM2[other] - common ) : 0;
        pair.distanceM = distance / factor;
        part.pairs.push_back( pair );
        part.common.push_back( overlaps ? common : 0 );
      }
    }
  } );
  std::size_t count = 0;
  for ( const Part &part : parts )
    count += part.pairs.size();
  std::vector<GapPair> pairs;
  pairs.reserve( count );
  commonM2.reserve( count );
  for ( Part &part : parts )
  {
    pairs.insert( pairs.end(), part.pairs.begin(), part.pairs.end() );
    commonM2.insert( commonM2.end(), part.common.begin(), part.common.end() );
    part = {};
  }
  return pairs;
}

namespace
{

std::vector<double> blockAreas( const Layer &layer )
{
  std::vector<double> areas( layer.blockCount, 0 );
  for ( std::size_t row = 0; row < layer.size(); ++row )
    if ( layer.usable( row ) )
      areas[layer.block[row]] += layer.areaM2[row];
  return areas;
}

} // namespace

PairSums sumPairs( const Layer &reference, const Layer &osm, std::vector<GapPair> &pairs, std::vector<double> commonM2 )
{
  PairSums sums;
  sums.commonM2 = std::move( commonM2 );
  sums.referenceCover.assign( reference.size(), 0 );
  sums.osmCover.assign( osm.size(), 0 );
  std::unordered_map<std::uint64_t, double> blockCommon;
  blockCommon.reserve( pairs.size() );
  const auto key = [&]( const GapPair &pair ) { return static_cast<std::uint64_t>( reference.block[pair.reference] ) << 32 | osm.block[pair.osm]; };
  for ( std::size_t i = 0; i < pairs.size(); ++i )
  {
    sums.referenceCover[pairs[i].reference] += sums.commonM2[i];
    sums.osmCover[pairs[i].osm] += sums.commonM2[i];
    blockCommon[key( pairs[i] )] += sums.commonM2[i];
  }
  for ( std::size_t row = 0; row < reference.size(); ++row )
    if ( reference.usable( row ) )
      sums.referenceCover[row] = std::min( 1.0, sums.referenceCover[row] / reference.areaM2[row] );
  for ( std::size_t row = 0; row < osm.size(); ++row )
    if ( osm.usable( row ) )
      sums.osmCover[row] = std::min( 1.0, sums.osmCover[row] / osm.areaM2[row] );
  const std::vector<double> referenceBlocks = blockAreas( reference );
  const std::vector<double> osmBlocks = blockAreas( osm );
  for ( GapPair &pair : pairs )
    pair.blockOverlap
      = std::min( 1.0, blockCommon[key( pair )] / std::min( referenceBlocks[reference.block[pair.reference]], osmBlocks[osm.block[pair.osm]] ) );
  return sums;
}

} // namespace lacuna
