// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "upload_check.h"
#include "lacuna/error.h"
#include "task_documents.h"

#include <qgscoordinatetransformcontext.h>
#include <qgsdistancearea.h>
#include <qgsfeedback.h>
#include <qgsgeometry.h>
#include <qgsspatialindex.h>

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace lacuna
{

namespace
{

constexpr double MAX_LATITUDE = 85.05;
// Borders rounded to six decimals may lap over each other by a tenth of a metre; more is a task mapped twice.
constexpr double LAP_M = 0.15;
constexpr int MAX_LISTED = 20;

double ellipsoidalM( const QgsGeometry &geometry )
{
  QgsDistanceArea measure;
  measure.setSourceCrs(
    QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), QgsCoordinateTransformContext()
  );
  measure.setEllipsoid( QStringLiteral( "EPSG:7030" ) );
  return measure.measurePerimeter( geometry );
}

bool rounded( double value )
{
  const double scaled = value * std::pow( 10.0, UploadCheck::DECIMALS );
  return std::fabs( scaled - std::round( scaled ) ) < 1e-3;
}

bool extensionFits( const QString &fileName )
{
  const QStringList parts = QFileInfo( fileName ).fileName().split( QLatin1Char( '.' ) );
  const QString extension = parts.size() == 2 ? parts.at( 1 ).toLower() : QString();
  return extension == QLatin1String( "geojson" ) || extension == QLatin1String( "json" );
}

} // namespace

// The area of a ring on a sphere after Chamberlain and Duquette 2007, as turf counts it.
double ringM2( const QgsPolylineXY &ring )
{
  constexpr double RADIUS_M = 6378137;
  constexpr double RADIANS = 3.14159265358979323846 / 180;
  const auto size = static_cast<int>( ring.size() ) - 1; // the last is the first
  double sum = 0;
  for ( int i = 0; i < size; ++i )
  {
    const QgsPointXY &before = ring.at( i );
    const QgsPointXY &middle = ring.at( ( i + 1 ) % size );
    const QgsPointXY &after = ring.at( ( i + 2 ) % size );
    sum += ( after.x() - before.x() ) * RADIANS * std::sin( middle.y() * RADIANS );
  }
  return std::fabs( sum * RADIUS_M * RADIUS_M / 2 );
}

double UploadCheck::formM2( const QgsGeometry &degrees )
{
  double sum = 0;
  const QgsMultiPolygonXY parts
    = degrees.isMultipart() ? degrees.asMultiPolygon() : QgsMultiPolygonXY { degrees.asPolygon() };
  for ( const QgsPolygonXY &part : parts )
    for ( int r = 0; r < part.size(); ++r )
      sum += r == 0 ? ringM2( part.at( r ) ) : -ringM2( part.at( r ) );
  return sum;
}

void UploadCheck::add( const QString &sentence )
{
  if ( mProblems.size() < MAX_LISTED )
    mProblems << sentence;
}

QString UploadCheck::plainName( const QString &name )
{
  QString plain = name.normalized( QString::NormalizationForm_D );
  plain.remove( QRegularExpression( QStringLiteral( "\\p{M}" ) ) );
  plain.replace( QRegularExpression( QStringLiteral( "[^A-Za-z0-9_]" ) ), QStringLiteral( "_" ) );
  if ( plain.isEmpty() || plain.at( 0 ).isDigit() )
    plain.prepend( QLatin1Char( '_' ) );
  return plain;
}

void UploadCheck::pollNow() const
{
  if ( mFeedback && mFeedback->isCanceled() )
    throw Canceled();
}

void UploadCheck::checkName( const QString &name )
{
  static const QRegularExpression first( QStringLiteral( "^[a-zA-Z]" ) );
  if ( name.trimmed().isEmpty() )
    add( tr( "The project has no name (NAME). Give it one that begins with a letter from A to Z." ) );
  else if ( !first.match( name ).hasMatch() )
    add( tr( "The project name “%1” (NAME) does not begin with a letter from A to Z; the Tasking Manager's form "
             "refuses it. Put a word before it, such as “Mapa %1”." )
           .arg( name ) );
  else if ( name.size() > MAX_NAME )
    add( tr( "The project name (NAME) has %1 characters; the Tasking Manager's server fails above %2. Shorten it." )
           .arg( name.size() )
           .arg( MAX_NAME ) );
}

void UploadCheck::checkExtension( const QString &fileName )
{
  if ( !extensionFits( fileName ) )
    add( tr( "The file name “%1” must have exactly one dot, before geojson or json: the Tasking Manager reads the "
             "ending between the first two dots. Use for example “%2”." )
           .arg(
             QFileInfo( fileName ).fileName(),
             QString( QFileInfo( fileName ).fileName().section( QLatin1Char( '.' ), 0, 0 ) )
               + QStringLiteral( ".geojson" )
           ) );
}

void UploadCheck::checkFile( const QString &fileName, const QByteArray &content )
{
  const QLocale locale;
  checkExtension( fileName );
  if ( content.size() >= MAX_BYTES )
    add( tr( "The file has %1 bytes; the Tasking Manager takes less than %2. Let its borders be simplified, or split "
             "the plan (TOO_LARGE)." )
           .arg(
             locale.toString( static_cast<qlonglong>( content.size() ) ),
             locale.toString( static_cast<qlonglong>( MAX_BYTES ) )
           ) );
  const QJsonDocument document = QJsonDocument::fromJson( content );
  const QJsonObject root = document.object();
  const QJsonArray features = root.value( QStringLiteral( "features" ) ).toArray();
  if ( root.value( QStringLiteral( "type" ) ).toString() != QLatin1String( "FeatureCollection" ) )
  {
    add( tr( "The file is no GeoJSON FeatureCollection; the Tasking Manager takes nothing else." ) );
    return;
  }
  if ( features.isEmpty() )
    add( tr( "The file holds no feature, so there would be neither an area nor tasks." ) );
  int place = 0;
  for ( const QJsonValue &value : features )
  {
    pollNow();
    ++place;
    const QJsonValue id
      = value.toObject().value( QStringLiteral( "properties" ) ).toObject().value( QStringLiteral( "task_id" ) );
    checkFeature(
      value.toObject(), id.isUndefined() || id.isNull() ? QString::number( place ) : id.toVariant().toString()
    );
  }
  checkOverlaps();
  if ( mFormKm2 >= MAX_KM2 )
    add( tr( "The tasks cover %1 km² as the web form measures them; it takes less than %2 km² per project. Split the "
             "plan (TOO_LARGE), or export a part of it." )
           .arg( locale.toString( mFormKm2, 'f', 0 ), locale.toString( MAX_KM2, 'f', 0 ) ) );
}

void UploadCheck::checkFeature( const QJsonObject &feature, const QString &id )
{
  const QJsonObject properties = feature.value( QStringLiteral( "properties" ) ).toObject();
  for ( const QString &name :
        { QStringLiteral( "x" ), QStringLiteral( "y" ), QStringLiteral( "zoom" ), QStringLiteral( "isSquare" ) } )
    if ( !properties.contains( name ) )
      add( tr( "Task %1 lacks the property “%2”; the Tasking Manager's server fails without x, y, zoom and isSquare." )
             .arg( id, name ) );
  for ( const QString &name : properties.keys() )
    if ( plainName( name ) != name )
      add( tr( "Task %1 has an attribute “%2”, which instructions cannot use: only letters, digits and underscores may "
               "stand in a name, as in “%3”." )
             .arg( id, name, plainName( name ) ) );
  QgsGeometry geometry;
  if ( !checkGeometry( feature.value( QStringLiteral( "geometry" ) ).toObject(), id, geometry ) )
    return;
  const double area = ellipsoidalM2( geometry );
  if ( !( area > 0 ) )
  {
    add( tr( "Task %1 has no area; the Tasking Manager would drop it without a word." ).arg( id ) );
    return;
  }
  if ( !geometry.isGeosValid() )
    add( tr( "Task %1 is not a valid polygon after rounding to six decimals (it crosses or touches itself). Repair it "
             "(Fix geometries) and export again." )
           .arg( id ) );
  if ( area < SMALL_M2 )
    mSmall << id;
  mAreaKm2 += area / 1e6;
  mFormKm2 += formM2( geometry ) / 1e6;
  mIds << id;
  mGeometries << geometry;
}

bool UploadCheck::checkGeometry( const QJsonObject &geometry, const QString &id, QgsGeometry &read )
{
  const QString type = geometry.value( QStringLiteral( "type" ) ).toString();
  QJsonArray polygons = geometry.value( QStringLiteral( "coordinates" ) ).toArray();
  if ( type == QLatin1String( "Polygon" ) )
    polygons = QJsonArray { polygons };
  else if ( type != QLatin1String( "MultiPolygon" ) )
  {
    add( tr( "Task %1 is a %2; the Tasking Manager takes polygons only, and one other feature fails the whole file." )
           .arg( id, type.isEmpty() ? tr( "feature without geometry" ) : type ) );
    return false;
  }
  QgsMultiPolygonXY parts;
  for ( const QJsonValue &polygon : polygons )
  {
    QgsPolygonXY rings;
    for ( const QJsonValue &ring : polygon.toArray() )
    {
      QgsPolylineXY line;
      for ( const QJsonValue &value : ring.toArray() )
      {
        const QJsonArray position = value.toArray();
        const double x = position.at( 0 ).toDouble( std::nan( "" ) );
        const double y = position.at( 1 ).toDouble( std::nan( "" ) );
        if ( position.size() != 2 )
        {
          add( tr( "Task %1 has positions with a height; the Tasking Manager wants two numbers." ).arg( id ) );
          return false;
        }
        if ( !( std::fabs( x ) <= 180 ) || !( std::fabs( y ) <= MAX_LATITUDE ) )
        {
          add( tr( "Task %1 has the position %2, %3, which is no place in degrees between ±180 and ±85.05." )
                 .arg( id )
                 .arg( x )
                 .arg( y ) );
          return false;
        }
        if ( !rounded( x ) || !rounded( y ) )
        {
          add( tr( "Task %1 has positions with more than six decimals; the Tasking Manager rounds them, so that what "
                   "was checked is not what is sent." )
                 .arg( id ) );
          return false;
        }
        line << QgsPointXY( x, y );
      }
      if ( line.size() < 4 || line.first() != line.last() )
      {
        add( tr( "Task %1 has a ring that is not closed or has fewer than four positions." ).arg( id ) );
        return false;
      }
      rings << line;
    }
    parts << rings;
  }
  read = QgsGeometry::fromMultiPolygonXY( parts );
  return true;
}

void UploadCheck::checkOverlaps()
{
  QgsSpatialIndex index;
  for ( int i = 0; i < mGeometries.size(); ++i )
    index.addFeature( i, mGeometries.at( i ).boundingBox() );
  for ( int i = 0; i < mGeometries.size(); ++i )
    for ( const QgsFeatureId other : index.intersects( mGeometries.at( i ).boundingBox() ) )
    {
      pollNow();
      const int k = static_cast<int>( other );
      if ( k <= i || mProblems.size() >= MAX_LISTED )
        continue;
      const QgsGeometry common = mGeometries.at( i ).intersection( mGeometries.at( k ) );
      if ( common.isEmpty() || common.type() != Qgis::GeometryType::Polygon )
        continue;
      const double area = ellipsoidalM2( common );
      if ( area > 1 && area > LAP_M * ellipsoidalM( common ) )
        add( tr( "Tasks %1 and %2 overlap by %3 m²: that land would be mapped twice. Make the tasks anew with Task "
                 "areas, or take the overlap away (Difference)." )
               .arg( mIds.at( i ), mIds.at( k ), QLocale().toString( area, 'f', 0 ) ) );
    }
}

} // namespace lacuna
