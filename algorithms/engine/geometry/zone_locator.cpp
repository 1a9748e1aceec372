// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "../core/polling.h"
#include "lacuna/error.h"
#include "lacuna/parallel.h"
#include "lacuna/zone_locator.h"
#include "vector_math.h"

#include <algorithm>
#include <vector>

namespace lacuna
{

// Point in polygon by the even-odd rule with half-open edges, so that shared borders count once (Hormann and Agathos
// 2001).

ZoneLocator::ZoneLocator( const Footprints &zones ) : mZones( zones )
{
  std::vector<Box> boxes( zones.size() );
  for ( std::size_t zone = 0; zone < zones.size(); ++zone )
    if ( !zones.isEmpty( zone ) )
      boxes[zone] = zones.box( zone );
  mIndex = SpatialIndex( boxes, zones.storage() );
}

std::vector<double> ZoneLocator::cutsOf( const Segment &piece ) const
{
  const Box box = piece.box();
  const double dx = piece.x2 - piece.x1;
  const double dy = piece.y2 - piece.y1;
  std::vector<double> cuts { 0, 1 };
  forEachNear( box, [&]( std::uint32_t zone ) {
    mZones.forEachEdge( zone, box, [&]( double x1, double y1, double x2, double y2 ) {
      const double both = cross( dx, dy, x2 - x1, y2 - y1 );
      if ( both == 0 )
        return; // along the border: the ends of the neighbouring edges cut
      const double t = cross( x1 - piece.x1, y1 - piece.y1, x2 - x1, y2 - y1 ) / both;
      const double u = cross( x1 - piece.x1, y1 - piece.y1, dx, dy ) / both;
      if ( t > 0 && t < 1 && u >= 0 && u <= 1 )
        cuts.push_back( t );
    } );
  } );
  std::ranges::sort( cuts );
  const auto repeated = std::ranges::unique( cuts ); // corners, and borders that two zones share
  cuts.erase( repeated.begin(), repeated.end() );
  return cuts;
}

PlacesInZones locateInZones(
  const Footprints &features, std::span<const std::uint8_t> judged, const ZoneLocator &locator,
  const RunContext &context
)
{
  constexpr std::size_t CHUNK = 1024;
  // Over the mean place of a chunk; levels of administration are ten at most. Chosen by hand, tried in RESULTS.md.
  constexpr std::size_t MAX_MEAN_ZONES = 250;
  using Places = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
  std::vector<Places> parts( ( features.size() + CHUNK - 1 ) / CHUNK );
  parallelFor( features.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t row = begin; row < end; ++row )
    {
      if ( !judged[row] )
        continue;
      const std::span<const double> xy = features.coordinates( row );
      const Point point = xy.size() == 2 ? Point { xy[0], xy[1] } : pointOnSurface( features, row );
      pollNow();
      Places &part = parts[begin / CHUNK];
      locator.forEach( point, [&part, row]( std::uint32_t zone ) {
        part.emplace_back( static_cast<std::uint32_t>( row ), zone );
      } );
      if ( part.size() > MAX_MEAN_ZONES * CHUNK )
        throw Error( ErrorCode::TooManyOverlaps, { "zones" } );
    }
  } );
  const Polling polling( context );
  PlacesInZones result;
  for ( Places &part : parts )
  {
    pollNow();
    result.places.insert( result.places.end(), part.begin(), part.end() );
    part = {};
  }
  auto place = result.places.begin();
  for ( std::uint32_t row = 0; row < features.size(); ++row )
  {
    poll( row );
    const auto first = place;
    while ( place != result.places.end() && place->first == row )
      ++place;
    result.outside.push_back( judged[row] && place == first ? 1 : 0 );
    result.inSeveral += place - first > 1 ? 1 : 0;
  }
  return result;
}

} // namespace lacuna
