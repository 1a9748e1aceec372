// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "footprint_reader.h"
#include "watched_source.h"

#include <qgscurvepolygon.h>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsfeaturerequest.h>
#include <qgsgeometry.h>
#include <qgsgeometrycollection.h>
#include <qgslinestring.h>
#include <qgspoint.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgsproviderregistry.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>
#include <qgswkbtypes.h>

#include <QFileInfo>

#include <cmath>
#include <memory>

namespace lacuna
{

namespace
{

bool finite( const QgsLineString &line )
{
  const double *x = line.xData();
  const double *y = line.yData();
  for ( int i = 0; i < line.numPoints(); ++i )
    if ( !std::isfinite( x[i] ) || !std::isfinite( y[i] ) )
      return false;
  return true;
}

using Rings = std::vector<std::pair<const QgsLineString *, bool>>;

// A curve as straight pieces; what had to be straightened is kept alive in owned.
void collectCurve(
  const QgsCurve *curve, bool hole, Rings &rings, std::vector<std::unique_ptr<QgsAbstractGeometry>> &owned
)
{
  const QgsLineString *line = qgsgeometry_cast<const QgsLineString *>( curve );
  if ( !line )
  {
    owned.emplace_back( curve->curveToLine() );
    line = qgsgeometry_cast<const QgsLineString *>( owned.back().get() );
  }
  if ( line )
    rings.emplace_back( line, hole );
}

// Collects the rings or paths. False: something in it is no polygon, or no line.
bool collectRings(
  const QgsAbstractGeometry *geometry, RowKind kind, Rings &rings,
  std::vector<std::unique_ptr<QgsAbstractGeometry>> &owned
)
{
  if ( const QgsGeometryCollection *collection = qgsgeometry_cast<const QgsGeometryCollection *>( geometry ) )
  {
    for ( int i = 0; i < collection->numGeometries(); ++i )
      if ( !collectRings( collection->geometryN( i ), kind, rings, owned ) )
        return false;
    return true;
  }
  if ( kind == RowKind::Lines )
  {
    const QgsCurve *path = qgsgeometry_cast<const QgsCurve *>( geometry );
    if ( path && !path->isEmpty() )
      collectCurve( path, false, rings, owned );
    return path;
  }
  const QgsCurvePolygon *polygon = qgsgeometry_cast<const QgsCurvePolygon *>( geometry );
  if ( !polygon )
    return false;
  for ( int i = -1; i < polygon->numInteriorRings(); ++i )
  {
    const QgsCurve *curve = i < 0 ? polygon->exteriorRing() : polygon->interiorRing( i );
    if ( !curve || curve->isEmpty() )
    {
      if ( i < 0 )
        return true;
      continue;
    }
    collectCurve( curve, i >= 0, rings, owned );
  }
  return true;
}

} // namespace

namespace
{

SkipReason appendPoint( const QgsAbstractGeometry *geometry, Footprints &out )
{
  if ( QgsWkbTypes::geometryType( geometry->wkbType() ) != Qgis::GeometryType::Point )
    return SkipReason::NotPoint;
  std::optional<QgsPointXY> place;
  for ( auto vertex = geometry->vertices_begin(); vertex != geometry->vertices_end(); ++vertex )
  {
    const QgsPointXY point( *vertex );
    if ( !std::isfinite( point.x() ) || !std::isfinite( point.y() ) )
      return SkipReason::InvalidCoordinates;
    // Between two buildings is none.
    if ( place && ( place->x() != point.x() || place->y() != point.y() ) )
      return SkipReason::SeveralPoints;
    place = point;
  }
  if ( !place )
    return SkipReason::EmptyGeometry;
  out.beginRing( false );
  out.addVertex( place->x(), place->y() );
  out.endPath();
  return SkipReason::None;
}

} // namespace

RowKind kindOf( const QgsFeatureSource &source )
{
  return QgsWkbTypes::geometryType( source.wkbType() ) == Qgis::GeometryType::Point ? RowKind::Points
                                                                                    : RowKind::Polygons;
}

SkipReason appendGeometry( const QgsAbstractGeometry *geometry, RowKind kind, Footprints &out )
{
  if ( geometry && !geometry->isEmpty() && kind == RowKind::Points )
  {
    const SkipReason reason = appendPoint( geometry, out );
    out.endFeature();
    return reason;
  }
  SkipReason reason = SkipReason::None;
  Rings rings;
  std::vector<std::unique_ptr<QgsAbstractGeometry>> owned;
  if ( !geometry )
    reason = SkipReason::NullGeometry;
  else if ( geometry->isEmpty() )
    reason = SkipReason::EmptyGeometry;
  else if ( !collectRings( geometry, kind, rings, owned ) )
    reason = kind == RowKind::Lines ? SkipReason::NotLine : SkipReason::NotPolygon;
  else if ( rings.empty() )
    reason = SkipReason::EmptyGeometry;
  for ( const auto &[line, hole] : rings )
    if ( reason == SkipReason::None && !finite( *line ) )
      reason = SkipReason::InvalidCoordinates;
  if ( reason == SkipReason::None )
  {
    for ( const auto &[line, hole] : rings )
    {
      const double *x = line->xData();
      const double *y = line->yData();
      out.beginRing( hole );
      for ( int i = 0; i < line->numPoints(); ++i )
        out.addVertex( x[i], y[i] );
      if ( kind == RowKind::Lines )
        out.endPath();
      else
        out.endRing();
    }
  }
  out.endFeature();
  return reason;
}

std::optional<PlainFile> plainFile( const QgsVectorLayer *layer, const QVariant &value )
{
  if ( !layer || layer->providerType() != QLatin1String( "ogr" ) || layer->isEditable()
       || !layer->subsetString().isEmpty() )
    return std::nullopt;
  if ( value.userType() == qMetaTypeId<QgsProcessingFeatureSourceDefinition>() )
  {
    const QgsProcessingFeatureSourceDefinition definition = value.value<QgsProcessingFeatureSourceDefinition>();
    if ( definition.selectedFeaturesOnly || definition.featureLimit != -1 || !definition.filterExpression.isEmpty() )
      return std::nullopt;
  }
  const QVariantMap parts = QgsProviderRegistry::instance()->decodeUri( layer->providerType(), layer->source() );
  PlainFile file;
  file.textIsUtf8 = layer->dataProvider()->encoding().compare( QLatin1String( "UTF-8" ), Qt::CaseInsensitive ) == 0;
  for ( auto part = parts.constBegin(); part != parts.constEnd(); ++part )
  {
    const QString text = part.value().toString();
    if ( part.key() == QLatin1String( "path" ) )
      file.path = text.toStdString();
    else if ( part.key() == QLatin1String( "layerName" ) )
      file.layer = text.toStdString();
    else if ( !text.isEmpty() || !part.value().toStringList().isEmpty() )
      return std::nullopt; // one geometry type of several, open options, an archive …
  }
  return QFileInfo( QString::fromStdString( file.path ) ).isFile() ? std::optional( file ) : std::nullopt;
}

namespace
{

// Past QGIS; nothing where that cannot be done.
std::optional<RawFootprints> readPlain(
  const QgsProcessingFeatureSource &source, const ReadRequest &wanted, const std::function<bool( std::size_t )> &onRow,
  const std::shared_ptr<MappedStorage> &storage
)
{
  if ( !wanted.file || wanted.kind != RowKind::Polygons || wanted.onFeature )
    return std::nullopt;
  PlainFile file = *wanted.file;
  if ( wanted.idField >= 0 )
    file.idColumn = source.fields().at( wanted.idField ).name().toStdString();
  const auto other = [&wanted]( std::span<const unsigned char> wkb, Footprints &out ) {
    QgsGeometry geometry;
    geometry.fromWkb( QByteArray( reinterpret_cast<const char *>( wkb.data() ), static_cast<int>( wkb.size() ) ) );
    return appendGeometry( geometry.constGet(), wanted.kind, out );
  };
  std::optional<FootprintRows> rows = readFootprintFile(
    file, static_cast<std::size_t>( std::max( 0LL, source.featureCount() ) ), other, onRow, storage
  );
  if ( !rows )
    return std::nullopt;
  RawFootprints raw;
  raw.footprints = std::move( rows->footprints );
  raw.skip = std::move( rows->skip );
  raw.featureIds = std::move( rows->ids );
  for ( const std::string &id : rows->idColumn )
    raw.ids.add( QString::fromStdString( id ) );
  raw.footprints.shrinkToFit();
  return raw;
}

} // namespace

RawFootprints readFootprints(
  const QgsProcessingFeatureSource &source, const ReadRequest &wanted, const std::function<bool( std::size_t )> &onRow,
  const std::shared_ptr<MappedStorage> &storage
)
{
  if ( std::optional<RawFootprints> plain = readPlain( source, wanted, onRow, storage ) )
    return std::move( *plain );
  RawFootprints raw;
  raw.footprints = Footprints( storage );
  const long long expected = source.featureCount();
  if ( expected > 0 )
  {
    const std::size_t rows = static_cast<std::size_t>( expected );
    raw.footprints.reserve( rows, rows * 6 );
    raw.skip.reserve( rows );
    raw.featureIds.reserve( rows );
  }
  QgsFeatureRequest request;
  QgsAttributeList attributes = wanted.attributes;
  if ( wanted.idField >= 0 )
    attributes << wanted.idField;
  request.setSubsetOfAttributes( attributes );
  QgsFeatureIterator iterator
    = source.getFeatures( request, Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks );
  QgsFeature feature;
  bool stopped = false;
  while ( !stopped && iterator.nextFeature( feature ) )
  {
    raw.skip.push_back( appendGeometry( feature.geometry().constGet(), wanted.kind, raw.footprints ) );
    raw.featureIds.push_back( feature.id() );
    if ( wanted.idField >= 0 )
      raw.ids.add( feature.attribute( wanted.idField ).toString() );
    if ( wanted.onFeature )
      wanted.onFeature( feature );
    if ( raw.skip.size() % 2048 != 0 )
      continue;
    if ( storage )
      storage->releasePagesSometimes();
    stopped = !onRow( raw.skip.size() );
  }
  if ( const auto *watched = dynamic_cast<const WatchedSource *>( &source ) )
    for ( std::size_t row = 0; row < raw.skip.size(); ++row )
      if ( raw.skip[row] == SkipReason::NullGeometry && watched->isDamaged( raw.featureIds[row] ) )
        raw.skip[row] = SkipReason::DamagedGeometry;
  raw.footprints.shrinkToFit();
  return raw;
}

} // namespace lacuna
