// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/gaps/zone_roads.h"
#include "../../core/polling.h"
#include "lacuna/parallel.h"
#include "lacuna/zone_locator.h"

#include <cstdint>
#include <limits>

namespace lacuna
{

// A road changes zone where it crosses a border and nowhere else, so between two crossings its middle tells the zone.
// The middle is asked as ZoneLocator asks for points, who gives each point of a shared border to one zone.

namespace
{

constexpr std::size_t CHUNK = 1024; // segments
constexpr double ON_ROAD_M = 0.1;   // decimals of files and the way there and back through a projection

struct Part
{
  std::uint32_t zone;
  double lengthM;
};

struct Piece
{
  std::uint32_t row;
  double lengthM;
};

// What a stretch of segments adds; put together in the order of the stretches, so that threads do not change sums.
struct Sums
{
  std::vector<Part> parts;
  std::vector<Piece> outside;
  double inSeveralM = 0;
};

void addSegment( const RoadSegment &segment, const ZoneLocator &locator, Sums &sums )
{
  const std::vector<double> cuts = locator.cutsOf( segment );
  for ( std::size_t i = 0; i + 1 < cuts.size(); ++i )
  {
    const double middle = ( cuts[i] + cuts[i + 1] ) / 2;
    const double lengthM = segment.lengthM * ( cuts[i + 1] - cuts[i] );
    const Point point {
      segment.x1 + middle * ( segment.x2 - segment.x1 ), segment.y1 + middle * ( segment.y2 - segment.y1 )
    };
    int zones = 0;
    locator.forEach( point, [&]( std::uint32_t zone ) {
      sums.parts.push_back( { zone, lengthM } );
      ++zones;
    } );
    if ( zones == 0 )
      sums.outside.push_back( { segment.row, lengthM } );
    else if ( zones > 1 )
      sums.inSeveralM += lengthM;
  }
}

} // namespace

ZoneRoads measureRoadsByZone( const Footprints &zones, const RoadLayer &roads, const RunContext &context )
{
  const ZoneLocator locator( zones );
  std::vector<Sums> sums( ( roads.segments.size() + CHUNK - 1 ) / CHUNK );
  parallelFor( roads.segments.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t i = begin; i < end; ++i )
    {
      pollNow();
      if ( roads.segments[i].judged )
        addSegment( roads.segments[i], locator, sums[begin / CHUNK] );
    }
  } );
  const Polling polling( context );
  ZoneRoads result { std::vector<double>( zones.size(), 0 ), std::vector<double>( roads.size(), 0 ), 0 };
  for ( const Sums &part : sums )
  {
    pollNow();
    for ( const Part &one : part.parts )
      result.lengthM[one.zone] += one.lengthM;
    for ( const Piece &one : part.outside )
      result.outsideM[one.row] += one.lengthM;
    result.inSeveralM += part.inSeveralM;
  }
  return result;
}

double
strangeShare( const RoadLayer &parts, const RoadLayer &roads, const MetricFrame &frame, const RunContext &context )
{
  const Polling polling( context );
  double strangeM = 0;
  double allM = 0;
  for ( const RoadSegment &part : parts.segments )
  {
    pollNow();
    if ( !part.judged )
      continue;
    const double x = ( part.x1 + part.x2 ) / 2;
    const double y = ( part.y1 + part.y2 ) / 2;
    const double reach = ON_ROAD_M * frame.unitsPerMetre( x, y );
    bool found = false;
    roads.index.query( { x - reach, y - reach, x + reach, y + reach }, [&]( std::uint32_t i ) {
      found = found || squaredDistance( x, y, roads.segments[i] ) <= reach * reach;
    } );
    allM += part.lengthM;
    strangeM += found ? 0 : part.lengthM;
  }
  return allM > 0 ? strangeM / allM : std::numeric_limits<double>::quiet_NaN();
}

} // namespace lacuna
