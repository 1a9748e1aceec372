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

namespace
{

constexpr std::size_t CHUNK = 512;

struct Part
{
  std::vector<GapPair> pairs;
  std::vector<double> common;
};

// Block pairs that have ground in common, with how much of the smaller.
class BlockOverlaps
{
public:
  BlockOverlaps( const Layer &reference, const Layer &osm ) : mReference( reference ), mOsm( osm ) {}
  void add( const GapPair &pair, double common )
  {
    if ( common > 0 )
      mCommon[key( pair.reference, pair.osm )] += common;
  }
  void finish()
  {
    const std::vector<double> reference = blockAreas( mReference );
    const std::vector<double> osm = blockAreas( mOsm );
    for ( auto &[key, common] : mCommon )
      common = std::min( 1.0, common / std::min( reference[key >> 32], osm[key & 0xFFFFFFFFU] ) );
  }
  double of( std::uint32_t reference, std::uint32_t osm ) const
  {
    const auto found = mCommon.find( key( reference, osm ) );
    return found == mCommon.end() ? 0 : found->second;
  }

private:
  std::uint64_t key( std::uint32_t reference, std::uint32_t osm ) const
  {
    return static_cast<std::uint64_t>( mReference.block[reference] ) << 32 | mOsm.block[osm];
  }
  static std::vector<double> blockAreas( const Layer &layer )
  {
    std::vector<double> areas( layer.blockCount, 0 );
    for ( std::size_t row = 0; row < layer.size(); ++row )
      if ( layer.usable( row ) )
        areas[layer.block[row]] += layer.areaM2[row];
    return areas;
  }
  const Layer &mReference;
  const Layer &mOsm;
  std::unordered_map<std::uint64_t, double> mCommon;
};

// Looks at the pairs of one reference building.
class Finder
{
public:
  Finder( const Layer &reference, const Layer &osm, const MetricFrame &frame, const OffsetField &offsets )
    : mReference( reference )
    , mOsm( osm )
    , mFrame( frame )
    , mOffsets( offsets )
  {}

  /// Pairs of row within reachM that wanted( osm row, its boxes' distance ) asks for.
  template <class Wanted>
  void find( std::size_t row, double reachM, Part &part, const Wanted &wanted )
  {
    const Point middle = mReference.centroids[row];
    const double factor = mFrame.unitsPerMetre( middle.x, middle.y );
    const Point shift = mOffsets.ofReference( row );
    const Placed self { mReference.footprints, row, shift.x * factor, shift.y * factor };
    const double reach = reachM * factor;
    mNear.clear();
    mOsm.index.query( self.box().grown( reach ), [&]( std::uint32_t other ) {
      if ( wanted( other ) )
        mNear.push_back( other );
    } );
    std::sort( mNear.begin(), mNear.end() );
    for ( const std::uint32_t other : mNear )
    {
      const Placed candidate { mOsm.footprints, other };
      const double common = mOverlay.intersectionArea( self, candidate ) / ( factor * factor );
      // Rounding leaves a crumb where footprints only touch.
      const double smaller = std::min( mReference.areaM2[row], mOsm.areaM2[other] );
      const bool overlaps = common > 1e-9 * smaller;
      const double distance = overlaps ? 0 : mOverlay.distance( self, candidate, reach );
      if ( !overlaps && !std::isfinite( distance ) )
        continue;
      GapPair pair;
      pair.reference = static_cast<std::uint32_t>( row );
      pair.osm = other;
      pair.overlap = overlaps ? std::min( 1.0, common / smaller ) : 0;
      pair.iou = overlaps ? common / ( mReference.areaM2[row] + mOsm.areaM2[other] - common ) : 0;
      pair.distanceM = distance / factor;
      part.pairs.push_back( pair );
      part.common.push_back( overlaps ? common : 0 );
    }
  }

private:
  const Layer &mReference;
  const Layer &mOsm;
  const MetricFrame &mFrame;
  const OffsetField &mOffsets;
  Overlay mOverlay;
  std::vector<std::uint32_t> mNear;
};

Part together( std::vector<Part> &parts )
{
  std::size_t count = 0;
  for ( const Part &part : parts )
    count += part.pairs.size();
  Part all;
  all.pairs.reserve( count );
  all.common.reserve( count );
  for ( Part &part : parts )
  {
    all.pairs.insert( all.pairs.end(), part.pairs.begin(), part.pairs.end() );
    all.common.insert( all.common.end(), part.common.begin(), part.common.end() );
    part = {};
  }
  return all;
}

} // namespace

std::vector<GapPair> findPairs(
  const Layer &reference, const Layer &osm, const MetricFrame &frame, const OffsetField &offsets, const GapOptions &options, const Monitor &monitor,
  PairSums &sums
)
{
  std::vector<Part> parts( ( reference.size() + CHUNK - 1 ) / CHUNK );
  parallelFor( reference.size(), CHUNK, options.threads, partOf( monitor, 0, 0.7 ), [&]( std::size_t begin, std::size_t end ) {
    Finder finder( reference, osm, frame, offsets );
    for ( std::size_t row = begin; row < end; ++row )
      if ( reference.usable( row ) )
        finder.find( row, options.reachM, parts[begin / CHUNK], []( std::uint32_t ) { return true; } );
  } );
  Part near = together( parts );

  BlockOverlaps blocks( reference, osm );
  sums.referenceCover.assign( reference.size(), 0 );
  sums.osmCover.assign( osm.size(), 0 );
  for ( std::size_t i = 0; i < near.pairs.size(); ++i )
  {
    blocks.add( near.pairs[i], near.common[i] );
    sums.referenceCover[near.pairs[i].reference] += near.common[i];
    sums.osmCover[near.pairs[i].osm] += near.common[i];
  }
  blocks.finish();
  for ( std::size_t row = 0; row < reference.size(); ++row )
    if ( reference.usable( row ) )
      sums.referenceCover[row] = std::min( 1.0, sums.referenceCover[row] / reference.areaM2[row] );
  for ( std::size_t row = 0; row < osm.size(); ++row )
    if ( osm.usable( row ) )
      sums.osmCover[row] = std::min( 1.0, sums.osmCover[row] / osm.areaM2[row] );

  // The other members of blocks that overlap.
  const auto rowBegin = [&]( std::size_t row ) {
    return std::lower_bound( near.pairs.begin(), near.pairs.end(), row, []( const GapPair &pair, std::size_t value ) { return pair.reference < value; } );
  };
  parallelFor( reference.size(), CHUNK, options.threads, partOf( monitor, 0.7, 1 ), [&]( std::size_t begin, std::size_t end ) {
    Finder finder( reference, osm, frame, offsets );
    Part &part = parts[begin / CHUNK];
    auto pair = rowBegin( begin );
    for ( std::size_t row = begin; row < end; ++row )
    {
      const auto first = pair;
      while ( pair != near.pairs.end() && pair->reference == row )
        ++pair;
      if ( !reference.usable( row ) )
        continue;
      finder.find( row, options.blockReachM, part, [&]( std::uint32_t other ) {
        return std::none_of( first, pair, [other]( const GapPair &known ) { return known.osm == other; } )
               && blocks.of( static_cast<std::uint32_t>( row ), other ) > 0;
      } );
    }
  } );
  Part far = together( parts );
  for ( std::size_t i = 0; i < far.pairs.size(); ++i )
  {
    near.pairs.push_back( far.pairs[i] );
    near.common.push_back( far.common[i] );
  }
  std::vector<std::size_t> order( near.pairs.size() );
  for ( std::size_t i = 0; i < order.size(); ++i )
    order[i] = i;
  std::sort( order.begin(), order.end(), [&]( std::size_t a, std::size_t b ) {
    return std::pair( near.pairs[a].reference, near.pairs[a].osm ) < std::pair( near.pairs[b].reference, near.pairs[b].osm );
  } );
  std::vector<GapPair> pairs;
  pairs.reserve( order.size() );
  sums.commonM2.clear();
  sums.commonM2.reserve( order.size() );
  for ( const std::size_t i : order )
  {
    pairs.push_back( near.pairs[i] );
    pairs.back().blockOverlap = blocks.of( pairs.back().reference, pairs.back().osm );
    sums.commonM2.push_back( near.common[i] );
  }
  return pairs;
}

} // namespace lacuna
