// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "address_pairs.h"
#include "../core/polling.h"
#include "lacuna/overlay.h"
#include "lacuna/parallel.h"
#include "lacuna/segment.h"

#include <cmath>
#include <limits>

namespace lacuna
{

namespace
{

constexpr std::size_t CHUNK = 256; // sites
constexpr double FARTHEST_M = 20000;

} // namespace

double metresTo( const Layer &layer, std::size_t row, const Point &place, double scale, double limitM )
{
  const double limit = limitM * scale;
  const Box here { place.x, place.y, place.x, place.y };
  if ( containsPoint( layer.footprints, row, place.x, place.y ) )
    return 0;
  double best = limit * limit;
  bool isFound = false;
  layer.footprints.forEachEdge( row, here.grown( limit ), [&]( double x1, double y1, double x2, double y2 ) {
    const double distance = squaredDistance( place.x, place.y, Segment { x1, y1, x2, y2 } );
    isFound = isFound || distance <= best;
    best = std::min( best, distance );
  } );
  return isFound ? std::sqrt( best ) / scale : std::numeric_limits<double>::infinity();
}

std::vector<AddressPair> pairsWithin(
  std::span<const Point> sites, std::span<const std::uint8_t> wanted, const Layer &layer, const MetricFrame &frame,
  double distanceM, const RunContext &context
)
{
  std::vector<std::vector<AddressPair>> found( ( sites.size() + CHUNK - 1 ) / CHUNK );
  parallelFor( sites.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    std::vector<AddressPair> &mine = found[begin / CHUNK];
    for ( std::size_t site = begin; site < end; ++site )
    {
      pollNow();
      if ( !wanted[site] )
        continue;
      const Point &at = sites[site];
      const double scale = frame.unitsPerMetre( at.x, at.y );
      layer.index.query( Box { at.x, at.y, at.x, at.y }.grown( distanceM * scale ), [&]( std::uint32_t row ) {
        const double metres = metresTo( layer, row, at, scale, distanceM );
        if ( metres <= distanceM )
          mine.push_back(
            { metres, std::hypot( layer.centroids[row].x - at.x, layer.centroids[row].y - at.y ) / scale,
              static_cast<std::uint32_t>( site ), row }
          );
      } );
    }
  } );
  std::vector<AddressPair> pairs;
  for ( std::vector<AddressPair> &one : found )
    pairs.insert( pairs.end(), one.begin(), one.end() );
  return pairs;
}

std::vector<double> metresToNearest(
  std::span<const Point> places, std::span<const std::uint8_t> wanted, const Layer &layer, const MetricFrame &frame,
  const RunContext &context
)
{
  std::vector<double> metres( places.size(), std::numeric_limits<double>::infinity() );
  parallelFor( places.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t i = begin; i < end; ++i )
    {
      pollNow();
      if ( !wanted[i] )
        continue;
      const Point &at = places[i];
      const double scale = frame.unitsPerMetre( at.x, at.y );
      double best = FARTHEST_M;
      layer.index.nearest( { at.x, at.y, at.x, at.y }, best * best * scale * scale, [&]( std::uint32_t row, double ) {
        const double one = metresTo( layer, row, at, scale, best );
        if ( one <= best )
          metres[i] = best = one;
        return best * best * scale * scale;
      } );
    }
  } );
  return metres;
}

} // namespace lacuna
