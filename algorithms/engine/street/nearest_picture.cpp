// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "../core/polling.h"
#include "lacuna/overlay.h"
#include "lacuna/parallel.h"
#include "lacuna/segment.h"
#include "lacuna/spatial_index.h"
#include "lacuna/street/street_coverage.h"

#include <cmath>
#include <limits>

namespace lacuna
{

namespace
{

constexpr std::size_t CHUNK = 256; // gaps

double squaredDistanceTo( const Footprints &gaps, std::size_t row, bool arePolygons, double x, double y )
{
  double best = std::numeric_limits<double>::infinity();
  for ( std::uint32_t r = gaps.ringBegin( row ); r < gaps.ringEnd( row ); ++r )
  {
    const Footprints::Ring ring = gaps.ring( r );
    for ( std::size_t i = 0; i < ring.size; ++i )
    {
      const std::size_t next = i + 1 < ring.size ? i + 1 : arePolygons ? 0 : i;
      best = std::min(
        best, squaredDistance( x, y, { ring.xy[2 * i], ring.xy[2 * i + 1], ring.xy[2 * next], ring.xy[2 * next + 1] } )
      );
    }
  }
  return best > 0 && arePolygons && containsPoint( gaps, row, x, y ) ? 0 : best;
}

NearestPicture nearestTo(
  const Footprints &gaps, std::size_t row, bool arePolygons, const SpatialIndex &index,
  const std::vector<std::uint32_t> &numbers, const StreetInputs &inputs
)
{
  NearestPicture nearest;
  double best = std::numeric_limits<double>::infinity();
  std::size_t step = 0;
  index.nearest( gaps.box( row ), best, [&]( std::uint32_t item, double ) {
    poll( 256 * step++ );
    const std::uint32_t picture = numbers[item];
    const std::span<const double> xy = inputs.places.coordinates( picture );
    const double squared = squaredDistanceTo( gaps, row, arePolygons, xy[0], xy[1] );
    if ( squared < best || ( squared == best && picture < nearest.picture ) )
    {
      best = squared;
      nearest.picture = picture;
    }
    return best;
  } );
  if ( nearest.picture == NearestPicture::NONE )
    return nearest;
  const std::span<const double> xy = inputs.places.coordinates( nearest.picture );
  const Box &box = gaps.box( row );
  nearest.distanceM = std::sqrt( best )
                      / inputs.frame.unitsPerMetre(
                        ( xy[0] + ( box.xMin + box.xMax ) / 2 ) / 2, ( xy[1] + ( box.yMin + box.yMax ) / 2 ) / 2
                      );
  return nearest;
}

} // namespace

std::vector<NearestPicture> nearestPictures(
  const Footprints &gaps, bool arePolygons, const std::vector<SkipReason> &skip, const StreetInputs &inputs,
  double distanceM, const RunContext &context
)
{
  const Polling polling( context );
  std::vector<Box> boxes;
  std::vector<std::uint32_t> numbers;
  for ( std::size_t i = 0; i < inputs.pictures.size(); ++i )
  {
    poll( i );
    if ( inputs.places.isEmpty( i ) )
      continue;
    const std::span<const double> xy = inputs.places.coordinates( i );
    boxes.push_back( { xy[0], xy[1], xy[0], xy[1] } );
    numbers.push_back( static_cast<std::uint32_t>( i ) );
  }
  const SpatialIndex index( boxes, context.storage );
  std::vector<NearestPicture> found( gaps.size() );
  parallelFor( gaps.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t row = begin; row < end; ++row )
    {
      pollNow();
      if ( skip[row] != SkipReason::None || gaps.isEmpty( row ) )
        continue;
      found[row] = nearestTo( gaps, row, arePolygons, index, numbers, inputs );
      const Box &box = gaps.box( row );
      const TileNumber tile = inputs.grid.at( ( box.xMin + box.xMax ) / 2, ( box.yMin + box.yMax ) / 2 );
      const bool isSeen = found[row].picture != NearestPicture::NONE && found[row].distanceM <= distanceM;
      if ( !isSeen && !inputs.known.has( tile ) )
        found[row] = { NearestPicture::NONE, 0, true };
    }
  } );
  return found;
}

} // namespace lacuna
