// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "task_documents.h"
#include "upload_check.h"

#include <qgscoordinatetransformcontext.h>
#include <qgsexception.h>

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace lacuna
{

namespace
{

constexpr double FIRST_TOLERANCE = 2e-6; // degrees
constexpr double LAST_TOLERANCE = 5e-5;  // about 5 m: beyond that borders are no longer where they were drawn

QJsonArray coordinates( const QgsGeometry &geometry )
{
  QJsonArray polygons;
  const QgsMultiPolygonXY parts
    = geometry.isMultipart() ? geometry.asMultiPolygon() : QgsMultiPolygonXY { geometry.asPolygon() };
  for ( const QgsPolygonXY &part : parts )
  {
    QJsonArray rings;
    for ( const QgsPolylineXY &ring : part )
    {
      QJsonArray positions;
      for ( const QgsPointXY &point : ring )
        positions << QJsonArray { point.x(), point.y() };
      rings << positions;
    }
    polygons << rings;
  }
  return polygons;
}

QJsonObject featureOf( const QgsGeometry &geometry, const QJsonObject &properties )
{
  return {
    { QStringLiteral( "type" ), QStringLiteral( "Feature" ) },
    { QStringLiteral( "properties" ), properties },
    { QStringLiteral( "geometry" ),
      QJsonObject {
        { QStringLiteral( "type" ), QStringLiteral( "MultiPolygon" ) },
        { QStringLiteral( "coordinates" ), coordinates( geometry ) }
      } }
  };
}

QJsonObject collectionOf( const QJsonArray &features )
{
  return {
    { QStringLiteral( "type" ), QStringLiteral( "FeatureCollection" ) }, { QStringLiteral( "features" ), features }
  };
}

} // namespace

const QStringList TaskDocuments::GRID {
  QStringLiteral( "x" ), QStringLiteral( "y" ), QStringLiteral( "zoom" ), QStringLiteral( "isSquare" )
};

QString TaskDocuments::partPath( const QString &path, int part, int parts )
{
  const QFileInfo info( path );
  return parts == 1 ? path
                    : QStringLiteral( "%1/%2_%3.%4" )
                        .arg( info.path(), info.completeBaseName(), QString::number( part ), info.suffix() );
}

std::optional<QgsGeometry> TaskDocuments::rounded( const QgsGeometry &geometry, bool &repaired )
{
  const double unit = std::pow( 10.0, UploadCheck::DECIMALS );
  QgsMultiPolygonXY parts
    = geometry.isMultipart() ? geometry.asMultiPolygon() : QgsMultiPolygonXY { geometry.asPolygon() };
  QgsMultiPolygonXY kept;
  for ( QgsPolygonXY &part : parts )
  {
    QgsPolygonXY rings;
    for ( const QgsPolylineXY &ring : part )
    {
      QgsPolylineXY line;
      for ( const QgsPointXY &point : ring )
      {
        const QgsPointXY place( std::round( point.x() * unit ) / unit, std::round( point.y() * unit ) / unit );
        if ( line.isEmpty() || line.last() != place )
          line << place;
      }
      if ( line.size() >= 4 )
        rings << line;
      else if ( rings.isEmpty() )
        break;
    }
    if ( !rings.isEmpty() )
      kept << rings;
  }
  QgsGeometry result = QgsGeometry::fromMultiPolygonXY( kept );
  if ( kept.isEmpty() || result.isGeosValid() )
    return result;
  QgsGeometry valid = result.makeValid( Qgis::MakeValidMethod::Structure, false );
  if ( valid.isEmpty() || std::fabs( valid.area() - result.area() ) > 0.01 * std::fabs( result.area() )
       || valid.type() != Qgis::GeometryType::Polygon )
    return std::nullopt;
  repaired = true;
  valid.convertToMultiType();
  return rounded( valid, repaired );
}

QByteArray TaskDocuments::collection( std::size_t begin, std::size_t end ) const
{
  // Task by task: of a large plan the document as a whole would keep a cancel waiting.
  QByteArray features;
  for ( std::size_t i = begin; i < end; ++i )
  {
    poll();
    features += ( i == begin ? "" : "," )
                + QJsonDocument( featureOf( tasks[i].geometry, tasks[i].properties ) ).toJson( QJsonDocument::Compact );
  }
  QByteArray all = QJsonDocument( collectionOf( {} ) ).toJson( QJsonDocument::Compact );
  return all.replace( "[]", '[' + features + ']' );
}

qint64 TaskDocuments::minBytes() const
{
  qint64 bytes = 0;
  for ( const Task &task : tasks )
  {
    poll();
    bytes += QJsonDocument( task.properties ).toJson( QJsonDocument::Compact ).size();
  }
  return bytes;
}

QByteArray TaskDocuments::draft( const QString &name, const QgsGeometry &area, int organisation ) const
{
  QJsonArray features;
  for ( std::size_t i = 0; i < tasks.size(); ++i )
  {
    poll();
    QJsonObject own;
    QJsonObject extra;
    for ( auto property = tasks[i].properties.constBegin(); property != tasks[i].properties.constEnd(); ++property )
      ( GRID.contains( property.key() ) ? own : extra ).insert( property.key(), property.value() );
    own.insert( QStringLiteral( "extra_properties" ), extra );
    features << featureOf( tasks[i].geometry, own );
  }
  QgsMultiPolygonXY shape = area.isMultipart() ? area.asMultiPolygon() : QgsMultiPolygonXY { area.asPolygon() };
  const double unit = std::pow( 10.0, UploadCheck::DECIMALS );
  for ( QgsPolygonXY &part : shape )
    for ( QgsPolylineXY &ring : part )
      for ( QgsPointXY &point : ring )
        point = QgsPointXY( std::round( point.x() * unit ) / unit, std::round( point.y() * unit ) / unit );
  QJsonObject body {
    { QStringLiteral( "projectName" ), name },
    { QStringLiteral( "areaOfInterest" ), collectionOf( { featureOf( QgsGeometry::fromMultiPolygonXY( shape ), {} ) } )
    },
    { QStringLiteral( "tasks" ), collectionOf( features ) },
    { QStringLiteral( "arbitraryTasks" ), false },
  };
  if ( organisation > 0 )
    body.insert( QStringLiteral( "organisation" ), organisation );
  return QJsonDocument( body ).toJson( QJsonDocument::Compact );
}

bool TaskDocuments::simplifyBy( double tolerance, const std::vector<Task> &original )
{
  poll();
  QVector<QgsGeometry> parts;
  std::vector<std::size_t> taskOf;
  for ( std::size_t i = 0; i < original.size(); ++i )
    for ( const QgsPolygonXY &part : original[i].geometry.asMultiPolygon() )
    {
      parts << QgsGeometry::fromPolygonXY( part );
      taskOf.push_back( i );
    }
  QgsGeometry simpler;
  try
  {
    simpler = QgsGeometry::collectGeometry( parts ).simplifyCoverageVW( tolerance, false );
  }
  catch ( const QgsException & )
  {
    return false; // GEOS below 3.12
  }
  const QVector<QgsGeometry> shapes = simpler.asGeometryCollection();
  if ( static_cast<std::size_t>( shapes.size() ) != taskOf.size() )
    return false;
  std::vector<QgsMultiPolygonXY> made( original.size() );
  for ( int i = 0; i < shapes.size(); ++i )
    if ( !shapes.at( i ).isEmpty() )
      made[taskOf[static_cast<std::size_t>( i )]] << shapes.at( i ).asPolygon();
  for ( std::size_t i = 0; i < original.size(); ++i )
  {
    poll();
    tasks[i].geometry = QgsGeometry::fromMultiPolygonXY( made[i] );
    if ( made[i].isEmpty() || !tasks[i].geometry.isGeosValid() )
      return false;
    tasks[i].areaM2 = ellipsoidalM2( tasks[i].geometry );
  }
  return true;
}

double TaskDocuments::simplify()
{
  if ( minBytes() >= UploadCheck::MAX_BYTES )
    return 0;
  const std::vector<Task> original = tasks;
  for ( double tolerance = FIRST_TOLERANCE; tolerance <= LAST_TOLERANCE; tolerance *= 2 )
    if ( simplifyBy( tolerance, original ) && collection( 0, tasks.size() ).size() < UploadCheck::MAX_BYTES )
      return tolerance;
  tasks = original;
  return 0;
}

// Where files begin when the tasks are dealt out in their order, each within the limits.
std::vector<std::size_t> TaskDocuments::cutPlaces() const
{
  constexpr qint64 ROOM = 200; // of the collection about the features
  std::vector<std::size_t> places { 0 };
  qint64 bytes = ROOM;
  double area = 0;
  for ( std::size_t i = 0; i < tasks.size(); ++i )
  {
    poll();
    const qint64 size
      = QJsonDocument( featureOf( tasks[i].geometry, tasks[i].properties ) ).toJson( QJsonDocument::Compact ).size()
        + 1;
    const double own = UploadCheck::formM2( tasks[i].geometry ) / 1e6;
    const bool full = bytes + size >= UploadCheck::MAX_BYTES || area + own >= UploadCheck::MAX_KM2;
    if ( full && i > places.back() )
    {
      places.push_back( i );
      bytes = ROOM;
      area = 0;
    }
    bytes += size;
    area += own;
  }
  places.push_back( tasks.size() );
  return places;
}

} // namespace lacuna
