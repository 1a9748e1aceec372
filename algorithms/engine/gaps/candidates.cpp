// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "candidates.h"
#include "../core/polling.h"
#include "../geometry/blocks.h"
#include "lacuna/overlay.h"
#include "lacuna/parallel.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace lacuna
{

// Overlap as the common share of the smaller footprint, the measure of Fan et al. 2014 for building footprints; and
// the same for whole blocks, which are drawn as one by some and in parts by others.

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
  BlockOverlaps( const Layer &reference, const Layer &osm )
    : mReference( reference )
    , mOsm( osm )
    , mReferenceSizes( blockSizes( reference ) )
    , mOsmSizes( blockSizes( osm ) )
  {}
  /// Whether there are other members, so that the blocks' overlap is not the pair's.
  bool several( std::uint32_t reference, std::uint32_t osm ) const
  {
    return mReferenceSizes[mReference.block[reference]] > 1 || mOsmSizes[mOsm.block[osm]] > 1;
  }
  void add( const GapPair &pair, double common )
  {
    if ( common > 0 && several( pair.reference, pair.osm ) )
      mCommon[key( pair.reference, pair.osm )] += common;
  }
  void finish()
  {
    const std::vector<double> reference = blockAreas( mReference );
    const std::vector<double> osm = blockAreas( mOsm );
    for ( auto &[key, common] : mCommon )
      common = std::min( 1.0, common / std::min( reference[key >> 32], osm[key & 0xFFFFFFFFU] ) );
  }
  /// Whether two blocks, one of several members at least, have ground in common.
  bool share( std::uint32_t reference, std::uint32_t osm ) const
  {
    return several( reference, osm ) && mCommon.contains( key( reference, osm ) );
  }
  double of( const GapPair &pair ) const
  {
    if ( !several( pair.reference, pair.osm ) )
      return pair.overlap;
    const auto found = mCommon.find( key( pair.reference, pair.osm ) );
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
  std::vector<std::uint32_t> mReferenceSizes;
  std::vector<std::uint32_t> mOsmSizes;
  std::unordered_map<std::uint64_t, double> mCommon;
};

// Looks at the pairs of one reference building.
class PairFinder
{
public:
  PairFinder( const Layer &reference, const Layer &osm, const MetricFrame &frame, const OffsetField &offsets )
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
    const TranslatedFootprint self { mReference.footprints, row, shift.x * factor, shift.y * factor };
    const double reach = reachM * factor;
    mNear.clear();
    mOsm.index.query( self.box().grown( reach ), [&]( std::uint32_t other ) {
      if ( wanted( other ) )
        mNear.push_back( other );
    } );
    std::sort( mNear.begin(), mNear.end() );
    for ( const std::uint32_t other : mNear )
    {
      poll( ++mStep );
      const TranslatedFootprint candidate { mOsm.footprints, other };
      const double common = mOverlay.intersectionArea( self, candidate ) / ( factor * factor );
      // Rounding leaves a sliver where footprints only touch.
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
  std::size_t mStep = 0;
};

// All pairs in the order of the reference rows.
struct AllPairs
{
  // With room for so many.
  AllPairs( std::size_t count, const RunContext &context ) : pairs( context.storage ), common( context.storage )
  {
    pairs.reserve( count );
    common.reserve( count );
  }

  GapPairs pairs;
  BigVector<double> common;

  void append( std::vector<Part> &parts )
  {
    for ( Part &part : parts )
    {
      pollNow();
      pairs.insert( pairs.end(), part.pairs.begin(), part.pairs.end() );
      common.insert( common.end(), part.common.begin(), part.common.end() );
      part = {};
    }
  }
};

// Runs body( begin, end, part ) over the rows, many chunks at a time: what they find is put away before the next ones
// start.
template <class Body>
void inBatches( std::size_t rows, const RunContext &context, AllPairs &all, const Body &body )
{
  constexpr std::size_t BATCH = 512 * CHUNK;
  for ( std::size_t from = 0; from < rows; from += BATCH )
  {
    const std::size_t count = std::min( BATCH, rows - from );
    std::vector<Part> parts( ( count + CHUNK - 1 ) / CHUNK );
    const double total = static_cast<double>( rows );
    const RunContext part
      = context.part( static_cast<double>( from ) / total, static_cast<double>( from + count ) / total );
    parallelFor( count, CHUNK, part, [&]( std::size_t begin, std::size_t end ) {
      body( from + begin, from + end, parts[begin / CHUNK] );
    } );
    all.append( parts );
  }
}

// All pairs within reach, by row; without the overlaps of their blocks.
AllPairs findNear(
  const Layer &reference, const Layer &osm, const MetricFrame &frame, const OffsetField &offsets,
  const GapOptions &options, const RunContext &context
)
{
  // Room enough in nearly every town: a growing array is there twice while it is copied.
  AllPairs near( 3 * reference.size(), context );
  inBatches( reference.size(), context, near, [&]( std::size_t begin, std::size_t end, Part &part ) {
    PairFinder finder( reference, osm, frame, offsets );
    for ( std::size_t row = begin; row < end; ++row )
      if ( reference.usable( row ) )
        finder.find( row, options.reachM, part, []( std::uint32_t ) { return true; } );
  } );
  return near;
}

// The near pairs of some rows, with those added that only their blocks join.
class FarPairs
{
public:
  FarPairs( const Layer &reference, const AllPairs &near, const BlockOverlaps &blocks )
    : mReference( reference )
    , mNear( near )
    , mBlocks( blocks )
    , mInSeveral( reference.blockCount, 0 )
  {
    for ( std::size_t i = 0; i < near.pairs.size(); ++i )
      if ( poll( i ); near.common[i] > 0 && blocks.several( near.pairs[i].reference, near.pairs[i].osm ) )
        mInSeveral[reference.block[near.pairs[i].reference]] = 1;
  }

  void merge( std::size_t begin, std::size_t end, double reachM, PairFinder &finder, Part &out ) const
  {
    std::size_t pair = firstOf( begin );
    const std::size_t last = firstOf( end );
    out.pairs.reserve( last - pair );
    for ( std::size_t row = begin; row < end; ++row )
    {
      const std::size_t first = pair;
      while ( pair != last && mNear.pairs[pair].reference == row )
        ++pair;
      mergeRow( first, pair, farOf( row, first, pair, reachM, finder ), out );
    }
  }

private:
  std::size_t firstOf( std::size_t row ) const
  {
    const auto found
      = std::lower_bound( mNear.pairs.begin(), mNear.pairs.end(), row, []( const GapPair &pair, std::size_t value ) {
          return pair.reference < value;
        } );
    return static_cast<std::size_t>( found - mNear.pairs.begin() );
  }

  // Only rows that share ground with a block of several can have them.
  Part farOf( std::size_t row, std::size_t first, std::size_t last, double reachM, PairFinder &finder ) const
  {
    Part far;
    if ( mReference.usable( row ) && mInSeveral[mReference.block[row]] )
      finder.find( row, reachM, far, [&]( std::uint32_t other ) {
        const auto known = mNear.pairs.begin();
        return mBlocks.share( static_cast<std::uint32_t>( row ), other )
               && std::none_of(
                 known + static_cast<std::ptrdiff_t>( first ), known + static_cast<std::ptrdiff_t>( last ),
                 [other]( const GapPair &pair ) { return pair.osm == other; }
               );
      } );
    return far;
  }

  // By the row of OSM.
  void mergeRow( std::size_t first, std::size_t last, const Part &far, Part &out ) const
  {
    std::size_t f = 0;
    for ( std::size_t known = first; known < last; ++known )
    {
      for ( ; f < far.pairs.size() && far.pairs[f].osm < mNear.pairs[known].osm; ++f )
        add( far.pairs[f], far.common[f], out );
      add( mNear.pairs[known], mNear.common[known], out );
    }
    for ( ; f < far.pairs.size(); ++f )
      add( far.pairs[f], far.common[f], out );
  }

  void add( const GapPair &pair, double common, Part &out ) const
  {
    out.pairs.push_back( pair );
    out.pairs.back().blockOverlap = mBlocks.of( pair );
    out.common.push_back( common );
  }

  const Layer &mReference;
  const AllPairs &mNear;
  const BlockOverlaps &mBlocks;
  std::vector<std::uint8_t> mInSeveral; // per block of the reference
};

} // namespace

GapPairs findPairs(
  const Layer &reference, const Layer &osm, const MetricFrame &frame, const OffsetField &offsets,
  const GapOptions &options, const RunContext &context, BigVector<double> &commonM2
)
{
  const AllPairs near = findNear( reference, osm, frame, offsets, options, context.part( 0, 0.7 ) );
  BlockOverlaps blocks( reference, osm );
  for ( std::size_t i = 0; i < near.pairs.size(); ++i )
  {
    poll( i );
    blocks.add( near.pairs[i], near.common[i] );
  }
  blocks.finish();

  const FarPairs far( reference, near, blocks );
  AllPairs all( near.pairs.size() + near.pairs.size() / 4, context );
  inBatches( reference.size(), context.part( 0.7, 1 ), all, [&]( std::size_t begin, std::size_t end, Part &part ) {
    PairFinder finder( reference, osm, frame, offsets );
    far.merge( begin, end, options.blockReachM, finder, part );
  } );
  commonM2 = std::move( all.common );
  return std::move( all.pairs );
}

} // namespace lacuna
