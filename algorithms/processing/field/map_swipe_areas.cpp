// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "map_swipe_areas.h"
#include "lacuna/error.h"
#include "lacuna/parallel.h"
#include "lacuna/places/sample_design.h"
#include "layers/degree_area.h"
#include "plain_json.h"

#include <qgscoordinatetransformcontext.h>
#include <qgsexception.h>
#include <qgsprocessingalgorithm.h>
#include <qgswkbtypes.h>

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

/// An area, or a piece of one that is too large.
struct Area
{
  QgsGeometry geometry;
  double km2 = 0;
  QString id;
};

QgsGeometry polygonsOf( const QgsGeometry &geometry )
{
  QVector<QgsGeometry> parts;
  for ( const QgsGeometry &part : geometry.asGeometryCollection() )
    if ( part.type() == Qgis::GeometryType::Polygon && part.area() > 0 )
      parts << part;
  return parts.isEmpty() ? QgsGeometry() : QgsGeometry::collectGeometry( parts );
}

void endIfCanceled( const RunContext &context )
{
  if ( context.monitor.canceled && context.monitor.canceled() )
    throw Canceled();
}

// Cuts along its longer side, until all of it is small enough.
void addPieces(
  std::vector<Area> &to, const Area &area, double most, const MapSwipeMeasure &measure, const RunContext &context
)
{
  endIfCanceled( context );
  if ( area.km2 <= most )
  {
    to.push_back( area );
    return;
  }
  const QgsRectangle box = area.geometry.boundingBox();
  QgsRectangle halves[2] = { box, box };
  if ( box.width() > box.height() )
  {
    halves[0].setXMaximum( box.center().x() );
    halves[1].setXMinimum( box.center().x() );
  }
  else
  {
    halves[0].setYMaximum( box.center().y() );
    halves[1].setYMinimum( box.center().y() );
  }
  for ( int i = 0; i < 2; ++i )
  {
    Area piece {
      area.geometry.intersection( QgsGeometry::fromRect( halves[i] ) ), 0,
      area.id + QLatin1Char( '-' ) + QLatin1Char( i == 0 ? 'a' : 'b' )
    };
    if ( MapSwipeAreas::mend( piece.geometry ) != SkipReason::None )
      continue;
    piece.km2 = measure.km2( piece.geometry );
    addPieces( to, piece, most, measure, context );
  }
}

std::vector<Area> inWalkingOrder( std::vector<Area> areas, const RunContext &context )
{
  std::vector<SampleArea> places;
  for ( std::size_t i = 0; i < areas.size(); ++i )
  {
    const QgsPointXY middle = areas[i].geometry.boundingBox().center();
    places.push_back( { i, middle.x(), middle.y() } );
  }
  std::vector<Area> ordered;
  for ( const std::uint32_t i : walkingOrder( places, context ) )
    ordered.push_back( std::move( areas[i] ) );
  return ordered;
}

QByteArray featureOf( const char *idName, const QString &id, const QgsGeometry &geometry )
{
  return R"({"type":"Feature","properties":)" + plain_json::text( { { QLatin1String( idName ), id } } )
         + R"(,"geometry":)" + plain_json::geometry( geometry, CrowdGaps::DECIMALS ) + '}';
}

QByteArray collection( std::span<const QByteArray> features )
{
  QByteArray out = R"({"type":"FeatureCollection","features":[)";
  for ( std::size_t i = 0; i < features.size(); ++i )
    out += ( i == 0 ? "\n" : ",\n" ) + features[i];
  return out + "\n]}\n";
}

std::vector<TileSpan> tilesOf( const std::vector<QgsGeometry> &shapes, int zoom, const RunContext &context )
{
  QgsRectangle extent;
  for ( const QgsGeometry &shape : shapes )
    extent.combineExtentWith( shape.boundingBox() );
  const std::vector<TileBand> bands
    = mapSwipeBands( { extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum() }, zoom );
  std::vector<BandPiece> pieces;
  for ( const QgsGeometry &shape : shapes )
    for ( const TileBand &band : bands )
    {
      const QgsRectangle box( band.box.xMin, band.box.yMin, band.box.xMax, band.box.yMax );
      if ( !box.intersects( shape.boundingBox() ) )
        continue;
      endIfCanceled( context );
      const QgsGeometry cut = shape.intersection( QgsGeometry::fromRect( box ) );
      // Of mixed geometries theirs takes nothing.
      if ( cut.isEmpty() || cut.type() != Qgis::GeometryType::Polygon )
        continue;
      for ( const QgsGeometry &part : cut.asGeometryCollection() )
      {
        const QgsRectangle own = part.boundingBox();
        pieces.push_back( { band.top, { own.xMinimum(), own.yMinimum(), own.xMaximum(), own.yMaximum() }, part.area() }
        );
      }
    }
  return mapSwipeGroups( pieces, zoom, MapSwipeLimits::GROUP, context );
}

// Areas that touch or overlap as one: MapSwipe counts an overlap twice, and makes fewer tiles of narrow pieces than of
// the whole.
QgsGeometry dissolved( std::span<const Area> areas, const RunContext &context )
{
  constexpr std::size_t TOGETHER = 500;
  QVector<QgsGeometry> whole;
  for ( std::size_t begin = 0; begin < areas.size(); begin += TOGETHER )
  {
    endIfCanceled( context );
    QVector<QgsGeometry> some;
    for ( std::size_t i = begin; i < std::min( begin + TOGETHER, areas.size() ); ++i )
      some << areas[i].geometry;
    whole << ( some.size() == 1 ? some.first() : QgsGeometry::unaryUnion( some ) );
  }
  QgsGeometry all = whole.size() == 1 ? whole.first() : QgsGeometry::unaryUnion( whole );
  if ( areas.size() > 1 )
    MapSwipeAreas::mend( all );
  return all;
}

// Neighbours as parts of one feature where they are more than a file may have.
MapSwipeFile fileOf( std::span<const Area> areas, int zoom, const RunContext &context )
{
  std::vector<Area> parts;
  for ( const QgsGeometry &part : dissolved( areas, context ).asGeometryCollection() )
    parts.push_back( { part, 0, {} } );
  parts = inWalkingOrder( std::move( parts ), context );
  const std::size_t count = std::min( parts.size(), MapSwipeLimits::FEATURES );
  MapSwipeFile file;
  std::vector<QgsGeometry> shapes;
  std::vector<QByteArray> features;
  for ( std::size_t i = 0; i < count; ++i )
  {
    QVector<QgsGeometry> own;
    for ( std::size_t k = i * parts.size() / count; k < ( i + 1 ) * parts.size() / count; ++k )
      own << parts[k].geometry;
    shapes.push_back( own.size() == 1 ? own.first() : QgsGeometry::collectGeometry( own ) );
    features.push_back( featureOf( "area_id", QStringLiteral( "area-%1" ).arg( i + 1 ), shapes.back() ) );
  }
  file.bytes = collection( features );
  file.tiles = tilesOf( shapes, zoom, context );
  return file;
}

} // namespace

double MapSwipeLimits::areaKm2( int zoom )
{
  constexpr double AT_23 = 5;
  return AT_23 * std::pow( 4, 23 - zoom );
}

SkipReason MapSwipeAreas::mend( QgsGeometry &geometry )
{
  constexpr double GRID = 1e-7;
  if ( geometry.type() != Qgis::GeometryType::Polygon )
    return SkipReason::NotPolygon;
  const double before = geometry.area();
  geometry = geometry.snappedToGrid( GRID, GRID );
  if ( !geometry.isEmpty() && !geometry.isGeosValid() )
    geometry = geometry.makeValid();
  geometry = polygonsOf( geometry );
  if ( !geometry.isNull() )
    return SkipReason::None;
  return before > 0 ? SkipReason::InvalidGeometry : SkipReason::ZeroArea;
}

MapSwipeMeasure::MapSwipeMeasure()
  : mEqualArea(
      degreesCrs(), QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:6933" ) ), QgsCoordinateTransformContext()
    )
{}

double MapSwipeMeasure::km2( const QgsGeometry &degrees ) const
{
  QgsGeometry flat = degrees;
  flat.transform( mEqualArea );
  return flat.area() / 1e6;
}

std::vector<MapSwipeFile>
MapSwipeAreas::areas( const CrowdGaps &rows, std::span<const double> km2, int zoom, const RunContext &context )
{
  const MapSwipeMeasure measure;
  // A little less: where an area is cut, and when it is rounded, it may gain a hair.
  const double most = MapSwipeLimits::areaKm2( zoom ) * 0.999;
  std::vector<Area> all;
  for ( std::size_t i = 0; i < rows.gaps().size(); ++i )
    addPieces( all, { rows.gaps()[i].geometry, km2[i], rows.gaps()[i].id }, most, measure, context );
  all = inWalkingOrder( std::move( all ), context );
  std::vector<MapSwipeFile> files;
  std::size_t begin = 0;
  double sum = 0;
  qsizetype bytes = 0;
  for ( std::size_t i = 0; i <= all.size(); ++i )
  {
    const qsizetype own = i < all.size() ? featureOf( "area_id", all[i].id, all[i].geometry ).size() + 100 : 0;
    if ( own > MapSwipeLimits::BYTES )
      throw QgsProcessingException(
        tr( "The area %1 alone has more than 10 MiB, which MapSwipe refuses. Simplify its border." ).arg( all[i].id )
      );
    const bool isFull = i < all.size() && ( sum + all[i].km2 > most || bytes + own > MapSwipeLimits::BYTES - 1000 );
    if ( i > begin && ( isFull || i == all.size() ) )
    {
      files.push_back( fileOf( std::span( all ).subspan( begin, i - begin ), zoom, context ) );
      begin = i;
      sum = 0;
      bytes = 0;
    }
    sum += i < all.size() ? all[i].km2 : 0;
    bytes += own;
  }
  return files;
}

std::vector<MapSwipeFile> MapSwipeAreas::objects( const CrowdGaps &rows, const RunContext &context )
{
  constexpr std::size_t CHUNK = 256;
  const std::vector<CrowdGap> &all = rows.gaps();
  std::vector<QByteArray> features( all.size() );
  parallelFor( all.size(), CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t i = begin; i < end; ++i )
      features[i] = featureOf( "gap_id", all[i].id, all[i].geometry );
  } );
  constexpr qsizetype FRAME = 100;
  std::vector<MapSwipeFile> files;
  std::size_t begin = 0;
  qsizetype bytes = FRAME;
  for ( std::size_t i = 0; i <= features.size(); ++i )
  {
    const qsizetype own = i < features.size() ? features[i].size() + 2 : 0;
    if ( own + FRAME > MapSwipeLimits::BYTES )
      throw QgsProcessingException(
        tr( "The gap %1 alone has more than 10 MiB, which MapSwipe refuses. Simplify its border." ).arg( all[i].id )
      );
    if ( i > begin
         && ( i == features.size() || i - begin == MapSwipeLimits::OBJECTS || bytes + own > MapSwipeLimits::BYTES ) )
    {
      files.push_back( { collection( std::span( features ).subspan( begin, i - begin ) ), {} } );
      begin = i;
      bytes = FRAME;
    }
    bytes += own;
  }
  return files;
}

} // namespace lacuna
