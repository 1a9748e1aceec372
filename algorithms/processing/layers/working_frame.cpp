// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "working_frame.h"
#include "lacuna/error.h"
#include "lacuna/parallel.h"

#include <qgscoordinatetransform.h>
#include <qgsdistancearea.h>
#include <qgsellipsoidutils.h>
#include <qgsexception.h>
#include <qgsunittypes.h>

#include <cmath>
#include <functional>
#include <iterator>
#include <optional>
#include <utility>

namespace lacuna
{

namespace
{

constexpr double NODE_M
  = 25000; // between measured places: fixed in the CRS, so that the scale hangs on the place alone
constexpr double MAX_NODES = 20000;
constexpr double STEP_M = 500;          // length of the measured steps
constexpr double CONFORMAL = 2e-4;      // greatest difference of scale between directions, and of the right angle
constexpr double LARGEST_CHANGE = 1.02; // of the scale from that of the CRS's unit: cells would not be 100 m
constexpr double SEAM_DEGREES
  = 0.05; // buildings on both sides of a meridian this near it: it must not be the edge of the frame
constexpr double HUGE_COORDINATE = 1e9;
constexpr double WGS84_AXIS = 6378137.0;
constexpr double WGS84_FLATTENING = 298.257223563;

Box extent( const RawFootprints &raw )
{
  Box box;
  for ( std::size_t row = 0; row < raw.skip.size(); ++row )
    if ( raw.skip[row] == SkipReason::None )
      box.add( raw.footprints.box( row ) );
  return box;
}

void skipHuge( RawLayer &layer )
{
  const bool geographic = layer.crs.isGeographic();
  for ( std::size_t row = 0; row < layer.raw.skip.size(); ++row )
  {
    if ( layer.raw.skip[row] != SkipReason::None )
      continue;
    const Box &box = layer.raw.footprints.box( row );
    const double x = std::max( std::abs( box.xMin ), std::abs( box.xMax ) );
    const double y = std::max( std::abs( box.yMin ), std::abs( box.yMax ) );
    const bool outside = geographic ? ( x > 540 || y > 90.0000001 ) : ( x > HUGE_COORDINATE || y > HUGE_COORDINATE );
    if ( outside )
      layer.raw.skip[row] = SkipReason::InvalidCoordinates;
  }
}

// The scale of a projected CRS measured on its ellipsoid; nothing when it is not conformal, or changes too much.
std::optional<MetricFrame>
measuredFrame( const QgsCoordinateReferenceSystem &crs, const Box &box, const QgsCoordinateTransformContext &context )
{
  const double metres = QgsUnitTypes::fromUnitToUnitFactor( crs.mapUnits(), Qgis::DistanceUnit::Meters );
  const double step = STEP_M / metres;
  const double mesh = NODE_M / metres;
  const auto nodes = [mesh]( double min, double max ) {
    return std::max( 2.0, std::ceil( max / mesh ) - std::floor( min / mesh ) + 1 );
  };
  const double columns = nodes( box.xMin, box.xMax );
  const double rows = nodes( box.yMin, box.yMax );
  if ( columns * rows > MAX_NODES )
    return std::nullopt;
  const double left = std::floor( box.xMin / mesh );
  const double low = std::floor( box.yMin / mesh );
  QgsDistanceArea measure;
  const QgsCoordinateTransform toGeographic( crs, crs.toGeographicCrs(), context );
  measure.setSourceCrs( crs.toGeographicCrs(), context );
  if ( !measure.setEllipsoid( crs.ellipsoidAcronym() ) )
    return std::nullopt;
  std::vector<double> values;
  try
  {
    for ( double row = low; row < low + rows; ++row )
      for ( double column = left; column < left + columns; ++column )
      {
        const double x = column * mesh;
        const double y = row * mesh;
        const auto length = [&]( double dx, double dy ) {
          const QgsPointXY from = toGeographic.transform( x - dx / 2, y - dy / 2 );
          const QgsPointXY to = toGeographic.transform( x + dx / 2, y + dy / 2 );
          return std::hypot( dx, dy ) / measure.measureLine( from, to );
        };
        const double along[4] = { length( step, 0 ), length( 0, step ), length( step, step ), length( step, -step ) };
        const auto [min, max] = std::minmax_element( std::begin( along ), std::end( along ) );
        if ( !( *min > 0 ) || !std::isfinite( *max ) || *max / *min - 1 > CONFORMAL )
          return std::nullopt;
        values.push_back( ( along[0] + along[1] ) / 2 );
      }
  }
  catch ( const QgsCsException & )
  {
    return std::nullopt;
  }
  const auto [min, max] = std::minmax_element( values.begin(), values.end() );
  if ( *max * metres > LARGEST_CHANGE || *min * metres * LARGEST_CHANGE < 1 )
    return std::nullopt;
  const Box area { left * mesh, low * mesh, ( left + columns - 1 ) * mesh, ( low + rows - 1 ) * mesh };
  return MetricFrame::lattice(
    area, static_cast<std::size_t>( columns ), static_cast<std::size_t>( rows ), std::move( values ), 1 / metres
  );
}

// Longitudes of the western and eastern edges of all rows, within half a turn of Greenwich.
template <class Visit>
void visitLongitudes( const RawLayer &layer, const QgsCoordinateTransformContext &context, Visit &&visit )
{
  constexpr std::size_t CHUNK = 4096;
  const QgsCoordinateTransform transform(
    layer.crs, QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), context
  );
  std::vector<double> x;
  std::vector<double> y;
  std::vector<double> z;
  const auto flush = [&] {
    try
    {
      z.assign( x.size(), 0 );
      if ( !transform.isShortCircuited() && !x.empty() )
        transform.transformCoords( static_cast<int>( x.size() ), x.data(), y.data(), z.data() );
    }
    catch ( const QgsCsException & )
    {} // those without a place are not finite
    for ( const double longitude : x )
      if ( std::isfinite( longitude ) )
        visit( std::remainder( longitude, 360.0 ) );
    x.clear();
    y.clear();
  };
  for ( std::size_t row = 0; row < layer.raw.skip.size(); ++row )
  {
    if ( layer.raw.skip[row] != SkipReason::None )
      continue;
    const Box &box = layer.raw.footprints.box( row );
    x.insert( x.end(), { box.xMin, box.xMax } );
    y.insert( y.end(), { box.yMin, box.yMax } );
    if ( x.size() >= CHUNK )
      flush();
  }
  flush();
}

// Greenwich, whatever the extent, so that a building far away changes nothing; another meridian only where the edge of
// the frame, opposite to it, would part buildings beside each other.
double centralMeridian( const std::vector<RawLayer *> &layers, const QgsCoordinateTransformContext &context )
{
  constexpr double MERIDIANS[] = { 0, 180, 90, -90 };
  bool beside[4][2] = {};
  for ( const RawLayer *layer : layers )
    visitLongitudes( *layer, context, [&]( double longitude ) {
      for ( std::size_t i = 0; i < std::size( MERIDIANS ); ++i )
        if ( const double away = std::remainder( longitude - MERIDIANS[i] - 180, 360.0 );
             std::abs( away ) < SEAM_DEGREES )
          beside[i][away < 0 ? 0 : 1] = true;
    } );
  for ( std::size_t i = 0; i < std::size( MERIDIANS ); ++i )
    if ( !beside[i][0] || !beside[i][1] )
      return MERIDIANS[i];
  return 0;
}

} // namespace

WorkingFrame chooseWorkingFrame( const std::vector<RawLayer *> &layers, const QgsCoordinateTransformContext &context )
{
  const QgsCoordinateReferenceSystem &crs = layers.front()->crs;
  bool shared = !crs.isGeographic();
  Box box;
  for ( RawLayer *layer : layers )
  {
    skipHuge( *layer );
    shared = shared && layer->crs == crs;
    box.add( extent( layer->raw ) );
  }
  if ( shared )
  {
    if ( box.isEmpty() )
      return { crs, MetricFrame::uniform(), std::nullopt };
    if ( box.width() < HUGE_COORDINATE && box.height() < HUGE_COORDINATE )
      if ( std::optional<MetricFrame> frame = measuredFrame( crs, box, context ) )
        return { crs, std::move( *frame ), std::nullopt };
  }
  const double meridian = centralMeridian( layers, context );
  const QString definition
    = QStringLiteral( "+proj=merc +lon_0=%1 +datum=WGS84 +units=m +no_defs +type=crs" ).arg( meridian, 0, 'f', 2 );
  return {
    QgsCoordinateReferenceSystem::fromProj( definition ), MetricFrame::mercator( WGS84_AXIS, WGS84_FLATTENING ),
    Mercator( WGS84_AXIS, WGS84_FLATTENING, meridian )
  };
}

namespace
{

struct RowMover
{
  std::function<bool( std::size_t )> wanted;
  std::function<bool( std::vector<double> &x, std::vector<double> &y )> move; ///< false: at least one has no place
  std::function<void( std::size_t )> lost;
};

// Moves the coordinates of all wanted rows, many at a time; row by row only where one of them has no place.
void moveRows( Footprints &footprints, std::size_t rows, const RunContext &run, const RowMover &mover )
{
  parallelFor( rows, 2048, run, [&]( std::size_t begin, std::size_t end ) {
    std::vector<double> x;
    std::vector<double> y;
    const auto move = [&]( std::size_t from, std::size_t to ) {
      x.clear();
      y.clear();
      for ( std::size_t row = from; row < to; ++row )
      {
        if ( !mover.wanted( row ) )
          continue;
        const std::span<const double> xy = std::as_const( footprints ).coordinates( row );
        for ( std::size_t i = 0; i < xy.size(); i += 2 )
        {
          x.push_back( xy[i] );
          y.push_back( xy[i + 1] );
        }
      }
      if ( !mover.move( x, y ) )
        return false;
      std::size_t next = 0;
      for ( std::size_t row = from; row < to; ++row )
      {
        if ( !mover.wanted( row ) )
          continue;
        const std::span<double> xy = footprints.coordinates( row );
        for ( std::size_t i = 0; i < xy.size(); i += 2, ++next )
        {
          xy[i] = x[next];
          xy[i + 1] = y[next];
        }
      }
      return true;
    };
    if ( move( begin, end ) )
      return;
    for ( std::size_t row = begin; row < end; ++row )
      if ( mover.wanted( row ) && !move( row, row + 1 ) )
        mover.lost( row );
  } );
  footprints.updateBoxes();
}

} // namespace

void toWorkingFrame(
  RawLayer &layer, const WorkingFrame &frame, const QgsCoordinateTransformContext &context, const RunContext &run
)
{
  skipHuge( layer );
  if ( layer.crs == frame.crs )
    return;
  // To our own Mercator by way of WGS 84, for which the datum operations are the registered ones.
  const QgsCoordinateReferenceSystem target
    = frame.mercator ? QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ) : frame.crs;
  QgsCoordinateTransform transform( layer.crs, target, context );
  transform.setBallparkTransformsAreAppropriate( true );
  std::vector<SkipReason> &skip = layer.raw.skip;
  const auto move = [&]( std::vector<double> &x, std::vector<double> &y ) {
    std::vector<double> z( x.size(), 0 );
    try
    {
      if ( !transform.isShortCircuited() )
        transform.transformCoords( static_cast<int>( x.size() ), x.data(), y.data(), z.data() );
    }
    catch ( const QgsCsException & )
    {
      return false;
    }
    if ( frame.mercator )
      for ( std::size_t i = 0; i < x.size(); ++i )
        frame.mercator->project( x[i], y[i], x[i], y[i] );
    for ( std::size_t i = 0; i < x.size(); ++i )
      if ( !std::isfinite( x[i] ) || !std::isfinite( y[i] ) )
        return false;
    return true;
  };
  moveRows(
    layer.raw.footprints, skip.size(), run,
    { [&skip]( std::size_t row ) { return skip[row] == SkipReason::None; }, move,
      [&skip]( std::size_t row ) { skip[row] = SkipReason::CannotTransform; } }
  );
}

FromWorkingFrame::FromWorkingFrame(
  const WorkingFrame &frame, const QgsCoordinateReferenceSystem &target, const QgsCoordinateTransformContext &context
)
  : mMercator( frame.mercator )
  , mTransform(
      frame.mercator ? QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ) : frame.crs, target, context
    )
{
  mTransform.setBallparkTransformsAreAppropriate( true );
}

bool FromWorkingFrame::transform( std::vector<double> &x, std::vector<double> &y ) const
{
  if ( mMercator )
    for ( std::size_t i = 0; i < x.size(); ++i )
      mMercator->unproject( x[i], y[i], x[i], y[i] );
  if ( !mTransform.isShortCircuited() )
  {
    std::vector<double> z( x.size(), 0 );
    try
    {
      mTransform.transformCoords( static_cast<int>( x.size() ), x.data(), y.data(), z.data() );
    }
    catch ( const QgsCsException & )
    {
      return false;
    }
  }
  for ( std::size_t i = 0; i < x.size(); ++i )
    if ( !std::isfinite( x[i] ) || !std::isfinite( y[i] ) )
      return false;
  return true;
}

void FromWorkingFrame::transform( Footprints &footprints, std::vector<std::uint8_t> &judged, const RunContext &run )
  const
{
  if ( !mMercator && mTransform.isShortCircuited() )
    return;
  moveRows(
    footprints, judged.size(), run,
    { [&judged]( std::size_t row ) { return judged[row] != 0; },
      [this]( std::vector<double> &x, std::vector<double> &y ) { return transform( x, y ); },
      [&judged]( std::size_t row ) { judged[row] = 0; } }
  );
}

RawLayer readLayer( const QgsProcessingFeatureSource &source, const ReadRequest &request, const RunContext &context )
{
  const auto isCanceled = [&context] { return context.monitor.canceled && context.monitor.canceled(); };
  RawLayer layer {
    readFootprints(
      source, request, [&isCanceled]( std::size_t ) { return !isCanceled(); }, context.storage
    ),
    source.sourceCrs()
  };
  if ( isCanceled() )
    throw Canceled();
  return layer;
}

} // namespace lacuna
