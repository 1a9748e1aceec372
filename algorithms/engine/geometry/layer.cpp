// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/layer.h"
#include "lacuna/error.h"
#include "lacuna/parallel.h"
#include "lacuna/zone_locator.h"
#include "../core/polling.h"
#include "blocks.h"
#include "neighbour_limit.h"
#include "geos_context.h"
#include "repair.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

namespace lacuna
{

const char *skipCode( SkipReason reason ) noexcept
{
  switch ( reason )
  {
    case SkipReason::None:
      return "";
    case SkipReason::NullGeometry:
      return "null_geometry";
    case SkipReason::EmptyGeometry:
      return "empty_geometry";
    case SkipReason::NotPolygon:
      return "not_a_polygon";
    case SkipReason::InvalidCoordinates:
      return "invalid_coordinates";
    case SkipReason::CannotTransform:
      return "cannot_transform";
    case SkipReason::InvalidGeometry:
      return "invalid_geometry";
    case SkipReason::DamagedGeometry:
      return "damaged_geometry";
    case SkipReason::NotLine:
      return "not_line";
    case SkipReason::NotPoint:
      return "not_a_point";
    case SkipReason::SeveralPoints:
      return "several_points";
    case SkipReason::ZeroLength:
      return "zero_length";
    case SkipReason::ZeroArea:
      return "zero_area";
    case SkipReason::BelowMinArea:
      return "below_min_area";
    case SkipReason::TooLarge:
      return "too_large";
    case SkipReason::Duplicate:
      return "duplicate";
    case SkipReason::TooManyOverlaps:
      return "too_many_overlaps";
    case SkipReason::BadWeight:
      return "bad_weight";
    case SkipReason::PartOfMapped:
      return "part_of_mapped_building";
    case SkipReason::NoValue:
      return "no_value";
    case SkipReason::NoName:
      return "no_name";
    case SkipReason::BadCoordinates:
      return "bad_coordinates";
    case SkipReason::NoSettlement:
      return "no_settlement";
    case SkipReason::InOtherLayer:
      return "in_other_layer";
    case SkipReason::OtherKind:
      return "other_kind";
    case SkipReason::NotPrecise:
      return "not_precise";
    case SkipReason::NoAnswer:
      return "no_answer";
    case SkipReason::OutsideZones:
      return "outside_zones";
    case SkipReason::OutsideArea:
      return "outside_area";
  }
  return "";
}

std::vector<std::uint8_t> Layer::judgedRows() const
{
  std::vector<std::uint8_t> rows( size() );
  for ( std::size_t row = 0; row < rows.size(); ++row )
    rows[row] = judged( row ) ? 1 : 0;
  return rows;
}

void Layer::indexUsable( const std::shared_ptr<MappedStorage> &storage )
{
  std::vector<Box> boxes( size() );
  for ( std::size_t row = 0; row < size(); ++row )
    if ( usable( row ) )
      boxes[row] = footprints.box( row );
  index = SpatialIndex( boxes, storage );
}

namespace
{

constexpr std::size_t CHUNK = 1024;
// A square millimetre: rounding of coordinates, no ground. Chosen by hand, tried in RESULTS.md.
constexpr double MIN_AREA_M2 = 1e-6;
// The largest buildings there are cover 0.9 km².
constexpr double MAX_BUILDING_M2 = 1.5e6;
// Across. Chosen by hand, tried in RESULTS.md.
constexpr double MAX_LENGTH_M = 2000;

// Copies one feature, leaving out rings that are no rings and holes of outer rings that were left out.
void copyFeature( const Footprints &from, std::size_t feature, Footprints &to )
{
  bool keepHoles = false;
  for ( std::uint32_t r = from.ringBegin( feature ); r < from.ringEnd( feature ); ++r )
  {
    const Footprints::Ring ring = from.ring( r );
    const bool hole = from.isHole( r );
    const bool keep = ring.size >= 3 && ( !hole || keepHoles );
    if ( !hole )
      keepHoles = keep;
    if ( !keep )
      continue;
    to.beginRing( hole );
    for ( std::size_t i = 0; i < ring.size; ++i )
      to.addVertex( ring.xy[2 * i], ring.xy[2 * i + 1] );
    to.endRing();
  }
  to.endFeature();
}

bool hasDegenerateRing( const Footprints &footprints, std::size_t feature )
{
  for ( std::uint32_t r = footprints.ringBegin( feature ); r < footprints.ringEnd( feature ); ++r )
    if ( footprints.ring( r ).size < 3 )
      return true;
  return false;
}

// Rows that need another geometry get it; everything else is copied.
void repairRows( Layer &layer, const std::vector<std::uint8_t> &invalid, const RunContext &context )
{
  Footprints repaired( context.storage );
  repaired.reserve( layer.size(), layer.footprints.vertexCount() );
  GeosContext geos;
  for ( std::size_t row = 0; row < layer.size(); ++row )
  {
    poll( row );
    if ( !invalid[row] )
    {
      copyFeature( layer.footprints, row, repaired );
      continue;
    }
    Footprints trimmed;
    copyFeature( layer.footprints, row, trimmed );
    const RepairedRow result = repairRow( trimmed, geos );
    layer.skip[row] = result.skip;
    if ( result.skip == SkipReason::None )
    {
      copyFeature( result.shape, 0, repaired );
      layer.repaired.push_back( static_cast<std::uint32_t>( row ) );
      continue;
    }
    repaired.endFeature();
    if ( result.skip == SkipReason::InvalidGeometry )
      layer.doubtful.append( result.shape, 0 );
  }
  layer.footprints = std::move( repaired );
}

void repairInvalid( Layer &layer, const RunContext &context )
{
  std::vector<std::uint8_t> invalid( layer.size(), 0 );
  parallelFor( layer.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t row = begin; row < end; ++row )
    {
      if ( layer.skip[row] != SkipReason::None )
        continue;
      invalid[row] = hasDegenerateRing( layer.footprints, row ) || !isValid( layer.footprints, row );
    }
  } );
  if ( std::find( invalid.begin(), invalid.end(), 1 ) != invalid.end() )
    repairRows( layer, invalid, context );
}

// The longer side of the box of the largest part: the buildings of one feature may stand far from each other.
double longestPart( const Footprints &footprints, std::size_t row )
{
  const auto sideOf = []( const Box &box ) { return std::max( box.width(), box.height() ); };
  const double whole = sideOf( footprints.box( row ) );
  if ( footprints.ringEnd( row ) - footprints.ringBegin( row ) == 1 )
    return whole;
  double longest = 0;
  for ( std::uint32_t r = footprints.ringBegin( row ); r < footprints.ringEnd( row ); ++r )
  {
    const Footprints::Ring ring = footprints.ring( r );
    Box box;
    for ( std::size_t i = 0; i < ring.size; ++i )
      box.add( ring.xy[2 * i], ring.xy[2 * i + 1] );
    longest = std::max( longest, sideOf( box ) );
  }
  return longest;
}

void measure( Layer &layer, const MetricFrame &frame, const LayerOptions &options, const RunContext &context )
{
  layer.areaM2.assign( layer.size(), 0 );
  layer.centroids.assign( layer.size(), {} );
  std::unique_ptr<ZoneLocator> area;
  if ( options.area )
    area = std::make_unique<ZoneLocator>( *options.area );
  parallelFor( layer.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t row = begin; row < end; ++row )
    {
      if ( layer.skip[row] != SkipReason::None )
        continue;
      const Point middle = centroid( layer.footprints, row );
      const double factor = frame.unitsPerMetre( middle.x, middle.y );
      const double areaM2 = layer.footprints.area( row ) / ( factor * factor );
      layer.areaM2[row] = areaM2;
      layer.centroids[row] = middle;
      if ( !( areaM2 > MIN_AREA_M2 ) )
        layer.skip[row] = SkipReason::ZeroArea;
      else if ( areaM2 < options.minAreaM2 )
        layer.skip[row] = SkipReason::BelowMinArea;
      else if ( options.buildings
                && ( areaM2 > MAX_BUILDING_M2 || longestPart( layer.footprints, row ) > MAX_LENGTH_M * factor ) )
        layer.skip[row] = SkipReason::TooLarge;
      else if ( options.area )
      {
        bool found = false;
        area->forEach( pointOnSurface( layer.footprints, row ), [&found]( std::uint32_t ) { found = true; } );
        if ( !found )
          layer.skip[row] = SkipReason::OutsideArea;
      }
    }
  } );
}

std::vector<std::pair<double, double>> sortedVertices( const Footprints &footprints, std::size_t row )
{
  const std::span<const double> xy = footprints.coordinates( row );
  std::vector<std::pair<double, double>> vertices;
  for ( std::size_t i = 0; i < xy.size(); i += 2 )
    vertices.emplace_back( xy[i], xy[i + 1] );
  std::sort( vertices.begin(), vertices.end() );
  return vertices;
}

std::uint64_t boxKey( const Footprints &footprints, std::size_t row )
{
  const Box &box = footprints.box( row );
  std::uint64_t key = footprints.vertexCount( row );
  for ( const double value : { box.xMin, box.yMin, box.xMax, box.yMax } )
  {
    std::uint64_t bits = 0;
    std::memcpy( &bits, &value, sizeof bits );
    key = ( key ^ bits ) * 0x9E3779B97F4A7C15ULL;
    key ^= key >> 29;
  }
  return key;
}

// Of rows with the same vertices only the first is kept: counted twice they would send people to one house twice.
void skipDuplicates( Layer &layer, const RunContext &context )
{
  std::vector<std::uint64_t> keys( layer.size() );
  parallelFor( layer.size(), 4096, context, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t row = begin; row < end; ++row )
      if ( layer.usable( row ) )
        keys[row] = boxKey( layer.footprints, row );
  } );
  // A flat table of rows, open addressing, never more than half full.
  std::size_t slots = 16;
  while ( slots < 2 * layer.size() )
    slots *= 2;
  constexpr std::uint32_t FREE = UINT32_MAX;
  std::vector<std::uint32_t> table( slots, FREE );
  for ( std::size_t row = 0; row < layer.size(); ++row )
  {
    if ( !layer.usable( row ) )
      continue;
    poll( row );
    std::size_t slot = keys[row] & ( slots - 1 );
    bool duplicate = false;
    for ( ; table[slot] != FREE && !duplicate; slot = ( slot + 1 ) & ( slots - 1 ) )
    {
      const std::size_t other = table[slot];
      duplicate = keys[other] == keys[row]
                  && layer.footprints.vertexCount( other ) == layer.footprints.vertexCount( row )
                  && sortedVertices( layer.footprints, other ) == sortedVertices( layer.footprints, row );
    }
    if ( duplicate )
      layer.skip[row] = SkipReason::Duplicate;
    else
      table[slot] = static_cast<std::uint32_t>( row );
  }
}

} // namespace

Layer prepareLayer(
  Footprints footprints, std::vector<SkipReason> skip, const MetricFrame &frame, const LayerOptions &options,
  const RunContext &context
)
{
  const Polling polling( context );
  Layer layer;
  layer.footprints = std::move( footprints );
  layer.skip = std::move( skip );
  layer.doubtful = Footprints( context.storage );
  if ( layer.skip.size() != layer.footprints.size() )
    throw Error( ErrorCode::Internal, { "rows and reasons differ" } );
  layer.footprints.updateBoxes();
  for ( std::size_t row = 0; row < layer.size(); ++row )
    if ( layer.skip[row] == SkipReason::None && layer.footprints.isEmpty( row ) )
      layer.skip[row] = SkipReason::EmptyGeometry;

  if ( options.neighbourLimit.maxCount > 0 )
    skipSelfOverlapping( layer, context.part( 0, 0.05 ) );
  repairInvalid( layer, context.part( 0.05, 0.4 ) );
  parallelFor( layer.size(), 4096, context.quiet(), [&layer]( std::size_t begin, std::size_t end ) {
    for ( std::size_t row = begin; row < end; ++row )
      layer.footprints.orient( row );
  } );
  layer.footprints.updateBoxes();
  for ( std::size_t i = 0; i < layer.doubtful.size(); ++i )
    layer.doubtful.orient( i );
  layer.doubtful.updateBoxes();
  measure( layer, frame, options, context.part( 0.4, 0.6 ) );
  if ( !options.keepDuplicates )
    skipDuplicates( layer, context.part( 0.6, 0.65 ) );

  if ( options.buildIndex || options.neighbourLimit.maxCount > 0 )
    layer.indexUsable( context.storage );
  if ( options.neighbourLimit.maxCount > 0 )
    skipOverLimit( layer, frame, options, context.part( 0.65, 0.7 ) );
  if ( !options.buildIndex )
    layer.index = {};
  if ( options.joinBlocks )
    joinBlocks( layer, frame, options, context.part( 0.7, 1 ) );
  return layer;
}

Layer pointLayer( Footprints points, std::vector<SkipReason> skip, const std::shared_ptr<MappedStorage> &storage )
{
  Layer layer;
  points.updateBoxes();
  layer.areaM2.assign( skip.size(), 0 );
  layer.centroids.resize( skip.size() );
  for ( std::size_t row = 0; row < skip.size(); ++row )
  {
    poll( row );
    if ( skip[row] == SkipReason::None && points.isEmpty( row ) )
      skip[row] = SkipReason::EmptyGeometry;
    if ( !points.isEmpty( row ) )
      layer.centroids[row] = { points.coordinates( row )[0], points.coordinates( row )[1] };
  }
  layer.footprints = std::move( points );
  layer.skip = std::move( skip );
  layer.block.assign( layer.skip.size(), Layer::NO_BLOCK );
  layer.indexUsable( storage );
  return layer;
}

} // namespace lacuna
