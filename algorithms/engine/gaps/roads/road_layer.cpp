// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "../../core/polling.h"
#include "../../geometry/count_grid.h"
#include "../../geometry/vector_math.h"
#include "lacuna/error.h"
#include "lacuna/gaps/road_layer.h"
#include "lacuna/overlay.h"
#include "lacuna/parallel.h"
#include "lacuna/zone_locator.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>
#include <unordered_map>

namespace lacuna
{

// Roads as segments with a smoothed direction, each stretch of ground once. Own.

namespace
{

constexpr std::size_t CHUNK = 512;
// Roads of which more than this lie within NEIGHBOUR_DISTANCE_M of a piece of one, none of them shorter than half of it
// there, cannot be told apart. In six real networks 113 pieces of any length do so at most, of far fewer roads.
constexpr std::size_t MAX_ROADS = 100;
// Pieces of whatever road within the same distance: bounds the work, far above the 113.
constexpr std::size_t MAX_PIECES = 2000;
// The default tolerance of road gaps.
constexpr double NEIGHBOUR_DISTANCE_M = 10;
// Of one stretch that are kept, unjudged. Chosen by hand, tried in RESULTS.md.
constexpr std::uint32_t MAX_COPIES = 50;

// A path with the length from its start to every vertex.
struct Ruler
{
  Footprints::Ring path;
  std::vector<double> to;

  explicit Ruler( const Footprints::Ring &ring ) : path( ring ), to( ring.size, 0 )
  {
    for ( std::size_t i = 1; i < ring.size; ++i )
      to[i] = to[i - 1] + std::hypot( ring.xy[2 * i] - ring.xy[2 * i - 2], ring.xy[2 * i + 1] - ring.xy[2 * i - 1] );
  }
  bool isClosed() const
  {
    return path.size > 2 && path.xy[0] == path.xy[2 * path.size - 2] && path.xy[1] == path.xy[2 * path.size - 1];
  }
  Point at( double length ) const
  {
    const double total = to.back();
    length = isClosed() ? length - total * std::floor( length / total ) : std::clamp( length, 0.0, total );
    const auto next = std::upper_bound( to.begin(), to.end(), length );
    const std::size_t i = std::min<std::size_t>( static_cast<std::size_t>( next - to.begin() ), path.size - 1 );
    const double piece = to[i] - to[i - 1];
    const double t = piece > 0 ? ( length - to[i - 1] ) / piece : 0;
    return {
      path.xy[2 * i - 2] + t * ( path.xy[2 * i] - path.xy[2 * i - 2] ),
      path.xy[2 * i - 1] + t * ( path.xy[2 * i + 1] - path.xy[2 * i - 1] )
    };
  }
};

void direct( double dx, double dy, double ( &out )[2] )
{
  const double length = std::hypot( dx, dy );
  out[0] = length > 0 ? dx / length : 0;
  out[1] = length > 0 ? dy / length : 0;
}

void cutPath(
  const Footprints::Ring &path, std::uint32_t row, std::uint32_t number, const MetricFrame &frame, double courseM,
  std::vector<RoadSegment> &out
)
{
  const Ruler ruler( path );
  for ( std::uint32_t i = 0; i + 1 < path.size; ++i )
  {
    RoadSegment segment;
    segment.x1 = path.xy[2 * i];
    segment.y1 = path.xy[2 * i + 1];
    segment.x2 = path.xy[2 * i + 2];
    segment.y2 = path.xy[2 * i + 3];
    const double length = ruler.to[i + 1] - ruler.to[i];
    if ( !( length > 0 ) )
      continue;
    const double factor = frame.unitsPerMetre( ( segment.x1 + segment.x2 ) / 2, ( segment.y1 + segment.y2 ) / 2 );
    direct( segment.x2 - segment.x1, segment.y2 - segment.y1, segment.along );
    const double middle = ( ruler.to[i] + ruler.to[i + 1] ) / 2;
    const double reach = std::max( courseM * factor, length ) / 2;
    const Point before = ruler.at( middle - reach );
    const Point after = ruler.at( middle + reach );
    direct( after.x - before.x, after.y - before.y, segment.course );
    segment.row = row;
    segment.path = number;
    segment.vertex = i;
    segment.lengthM = length / factor;
    out.push_back( segment );
  }
}

// The parts of a segment inside the area; each becomes a segment of its own, what lies outside is kept unjudged.
void clip( const RoadSegment &whole, const ZoneLocator &locator, std::vector<RoadSegment> &out )
{
  const double dx = whole.x2 - whole.x1;
  const double dy = whole.y2 - whole.y1;
  const std::vector<double> cuts = locator.cutsOf( whole );
  for ( std::size_t i = 0; i + 1 < cuts.size(); ++i )
  {
    const double middle = ( cuts[i] + cuts[i + 1] ) / 2;
    bool inside = false;
    locator.forEach( { whole.x1 + middle * dx, whole.y1 + middle * dy }, [&]( std::uint32_t ) { inside = true; } );
    RoadSegment part = whole;
    part.from = cuts[i];
    part.to = cuts[i + 1];
    part.x1 = whole.x1 + cuts[i] * dx;
    part.y1 = whole.y1 + cuts[i] * dy;
    if ( cuts[i + 1] < 1 )
    {
      part.x2 = whole.x1 + cuts[i + 1] * dx;
      part.y2 = whole.y1 + cuts[i + 1] * dy;
    }
    part.lengthM = whole.lengthM * ( cuts[i + 1] - cuts[i] );
    part.judged = inside;
    out.push_back( part );
  }
}

void removeMarked( std::vector<RoadSegment> &segments, const std::vector<std::uint8_t> &marked )
{
  if ( marked.empty() )
    return;
  std::size_t kept = 0;
  for ( std::size_t i = 0; i < segments.size(); ++i )
    if ( !marked[i] )
      segments[kept++] = segments[i];
  segments.resize( kept );
}

// The same two ends, in either order.
struct Ends
{
  double values[4];
  explicit Ends( const RoadSegment &s )
  {
    const bool turned = std::pair( s.x1, s.y1 ) > std::pair( s.x2, s.y2 );
    const double ends[4] = { turned ? s.x2 : s.x1, turned ? s.y2 : s.y1, turned ? s.x1 : s.x2, turned ? s.y1 : s.y2 };
    std::copy( std::begin( ends ), std::end( ends ), std::begin( values ) );
  }
  bool operator==( const Ends &other ) const
  {
    return std::equal( std::begin( values ), std::end( values ), std::begin( other.values ) );
  }
};

struct EndsHash
{
  std::size_t operator()( const Ends &ends ) const
  {
    std::uint64_t key = 0;
    for ( const double value : ends.values )
    {
      std::uint64_t bits = 0;
      std::memcpy( &bits, &value, sizeof bits );
      key = ( key ^ bits ) * 0x9E3779B97F4A7C15ULL;
      key ^= key >> 29;
    }
    return key;
  }
};

// Doubled stretches would be told twice and send people to one street twice. Of a heap of them a few stay.
void skipRepeated( RoadLayer &layer )
{
  std::unordered_map<Ends, std::uint32_t, EndsHash> seen;
  seen.reserve( layer.segments.size() );
  std::vector<std::uint8_t> surplus;
  for ( std::size_t i = 0; i < layer.segments.size(); ++i )
  {
    poll( i );
    RoadSegment &segment = layer.segments[i];
    if ( !segment.judged )
      continue;
    const std::uint32_t copies = seen[Ends( segment )]++;
    if ( copies == 0 )
      continue;
    segment.judged = false;
    layer.repeatedM += segment.lengthM;
    if ( copies <= MAX_COPIES )
      continue;
    surplus.resize( layer.segments.size(), 0 );
    surplus[i] = 1;
  }
  removeMarked( layer.segments, surplus );
}

bool isOverLimit( const RoadLayer &layer, const CountGrid &cells, std::uint32_t number, double reach )
{
  const RoadSegment &segment = layer.segments[number];
  const Box near = segment.box().grown( reach );
  if ( cells.surelyAtMost( near, MAX_ROADS ) )
    return false;
  std::size_t count = 0;
  if ( !layer.index.any( near, [&]( std::uint32_t ) { return ++count > MAX_ROADS; } ) )
    return false;
  count = 0;
  std::vector<std::uint32_t> rows;
  return layer.index.any( near, [&]( std::uint32_t item ) {
    const RoadSegment &other = layer.segments[item];
    if ( item == number || other.lengthM < 0.5 * segment.lengthM || squaredDistance( segment, other ) > reach * reach )
      return false;
    if ( other.row != segment.row && std::find( rows.rbegin(), rows.rend(), other.row ) == rows.rend() )
      rows.push_back( other.row );
    return rows.size() > MAX_ROADS || ++count > MAX_PIECES;
  } );
}

std::vector<Box> boxesOf( const std::vector<RoadSegment> &segments )
{
  std::vector<Box> boxes;
  boxes.reserve( segments.size() );
  for ( const RoadSegment &segment : segments )
    boxes.push_back( segment.box() );
  return boxes;
}

// Rows of which a piece is over the limit take no part.
void skipOverLimit(
  RoadLayer &layer, const std::vector<Box> &boxes, const MetricFrame &frame, const RunContext &context
)
{
  if ( layer.segments.empty() )
    return;
  const CountGrid cells(
    boxes, NEIGHBOUR_DISTANCE_M * frame.unitsPerMetre( layer.segments[0].x1, layer.segments[0].y1 )
  );
  std::vector<std::uint8_t> overLimit( layer.segments.size(), 0 );
  parallelFor( layer.segments.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t i = begin; i < end; ++i )
    {
      poll( 64 * i );
      const RoadSegment &segment = layer.segments[i];
      overLimit[i] = segment.judged
                     && isOverLimit(
                       layer, cells, static_cast<std::uint32_t>( i ),
                       NEIGHBOUR_DISTANCE_M * frame.unitsPerMetre( segment.x1, segment.y1 )
                     );
    }
  } );
  if ( std::find( overLimit.begin(), overLimit.end(), 1 ) == overLimit.end() )
    return;
  for ( std::size_t i = 0; i < overLimit.size(); ++i )
    if ( overLimit[i] )
      layer.skip[layer.segments[i].row] = SkipReason::TooManyOverlaps;
  for ( std::size_t i = 0; i < overLimit.size(); ++i )
    overLimit[i] = layer.skip[layer.segments[i].row] == SkipReason::TooManyOverlaps;
  removeMarked( layer.segments, overLimit );
  layer.index = SpatialIndex( boxesOf( layer.segments ), context.storage );
}

} // namespace

RoadLayer prepareRoads(
  Footprints lines, std::vector<SkipReason> skip, const MetricFrame &frame, const RoadLayerOptions &options,
  const RunContext &context
)
{
  const Polling polling( context );
  RoadLayer layer;
  layer.lines = std::move( lines );
  layer.skip = std::move( skip );
  if ( layer.skip.size() != layer.lines.size() )
    throw Error( ErrorCode::Internal, { "rows and reasons differ" } );
  layer.lines.updateBoxes();

  std::unique_ptr<ZoneLocator> locator;
  if ( options.area )
    locator = std::make_unique<ZoneLocator>( *options.area );
  std::vector<std::vector<RoadSegment>> parts( ( layer.size() + CHUNK - 1 ) / CHUNK );
  parallelFor( layer.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    std::vector<RoadSegment> &part = parts[begin / CHUNK];
    std::vector<RoadSegment> whole;
    for ( std::size_t row = begin; row < end; ++row )
    {
      if ( layer.skip[row] != SkipReason::None )
        continue;
      whole.clear();
      for ( std::uint32_t path = layer.lines.ringBegin( row ); path < layer.lines.ringEnd( row ); ++path )
      {
        const Footprints::Ring ring = layer.lines.ring( path );
        if ( ring.size < 2 )
          continue;
        cutPath( ring, static_cast<std::uint32_t>( row ), path, frame, options.courseM, whole );
      }
      if ( whole.empty() )
        layer.skip[row] = SkipReason::ZeroLength;
      for ( const RoadSegment &segment : whole )
        if ( options.area )
          clip( segment, *locator, part );
        else
          part.push_back( segment );
    }
  } );
  for ( std::vector<RoadSegment> &part : parts )
  {
    pollNow();
    layer.segments.insert( layer.segments.end(), part.begin(), part.end() );
    part = {};
  }
  std::vector<std::uint8_t> inside( layer.size(), 0 );
  for ( const RoadSegment &segment : layer.segments )
    inside[segment.row] |= segment.judged ? 1 : 0;
  skipRepeated( layer );
  {
    const std::vector<Box> boxes = boxesOf( layer.segments );
    layer.index = SpatialIndex( boxes, context.storage );
    skipOverLimit( layer, boxes, frame, context );
  }

  layer.lengthM.assign( layer.size(), 0 );
  const std::uint32_t paths = layer.size() == 0 ? 0 : layer.lines.ringEnd( layer.size() - 1 );
  layer.firstSegment.assign( paths + 1, 0 );
  for ( const RoadSegment &segment : layer.segments )
  {
    layer.lengthM[segment.row] += segment.judged ? segment.lengthM : 0;
    ++layer.firstSegment[segment.path + 1];
  }
  for ( std::uint32_t path = 0; path < paths; ++path )
    layer.firstSegment[path + 1] += layer.firstSegment[path];
  for ( std::size_t row = 0; row < layer.size(); ++row )
    if ( layer.skip[row] == SkipReason::None && !( layer.lengthM[row] > 0 ) )
      layer.skip[row] = inside[row] ? SkipReason::Duplicate : SkipReason::OutsideArea;
  return layer;
}

} // namespace lacuna
