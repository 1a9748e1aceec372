// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/places/name_reach.h"
#include "../core/polling.h"
#include "lacuna/metres_between.h"
#include "lacuna/overlay.h"
#include "lacuna/parallel.h"
#include "lacuna/spatial_index.h"

#include <atomic>
#include <cmath>

namespace lacuna
{

namespace
{

constexpr std::size_t CHUNK = 1024;
constexpr std::size_t POINT = 1; // vertex

bool isPoint( const Footprints &shapes, std::size_t row ) { return shapes.vertexCount( row ) == POINT; }

} // namespace

NameReach reachOfNames(
  std::span<const Point> houses, const NamedPlaces &places, const MetricFrame &frame, const RunContext &context
)
{
  const Polling polling( context );
  const Footprints &shapes = places.shapes;
  std::vector<Box> boxes( shapes.size() );
  for ( std::size_t row = 0; row < boxes.size(); ++row )
  {
    if ( shapes.isEmpty( row ) || ( isPoint( shapes, row ) && !( places.reachM[row] > 0 ) ) )
      continue;
    boxes[row] = shapes.box( row );
    if ( isPoint( shapes, row ) ) // a little wider, since the scale is that half way to the house
      boxes[row]
        = boxes[row].grown( 1.05 * places.reachM[row] * frame.unitsPerMetre( boxes[row].xMin, boxes[row].yMin ) );
  }
  const SpatialIndex index( boxes, context.storage );
  const auto reaches = [&]( std::uint32_t row, const Point &house ) {
    if ( !isPoint( shapes, row ) )
      return containsPoint( shapes, row, house.x, house.y );
    const Point at { shapes.box( row ).xMin, shapes.box( row ).yMin };
    return metresBetween( at, house, frame ) <= places.reachM[row];
  };
  NameReach result;
  result.named.assign( houses.size(), 0 );
  std::vector<std::atomic<std::uint32_t>> counts( shapes.size() );
  parallelFor( houses.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t i = begin; i < end; ++i )
    {
      poll( i - begin );
      const Point &house = houses[i];
      index.query( { house.x, house.y, house.x, house.y }, [&]( std::uint32_t row ) {
        if ( !reaches( row, house ) )
          return;
        result.named[i] = 1;
        counts[row].fetch_add( 1, std::memory_order_relaxed );
      } );
    }
  } );
  result.houses.assign( counts.begin(), counts.end() );
  return result;
}

std::vector<UnnamedSettlement> findUnnamed(
  std::span<const Point> houses, const Settlements &settlements, std::span<const std::uint8_t> named, double share
)
{
  std::vector<UnnamedSettlement> all( settlements.houses.size() );
  for ( std::size_t i = 0; i < houses.size(); ++i )
    if ( const std::uint32_t settlement = settlements.of[i]; settlement != Settlements::SCATTERED )
    {
      all[settlement].named += named[i];
      all[settlement].middle.x += houses[i].x;
      all[settlement].middle.y += houses[i].y;
    }
  std::vector<UnnamedSettlement> unnamed;
  for ( std::uint32_t s = 0; s < all.size(); ++s )
  {
    UnnamedSettlement &one = all[s];
    one.settlement = s;
    one.houses = settlements.houses[s];
    one.middle = { one.middle.x / one.houses, one.middle.y / one.houses };
    if ( one.named < share * one.houses )
      unnamed.push_back( one );
  }
  return unnamed;
}

} // namespace lacuna
