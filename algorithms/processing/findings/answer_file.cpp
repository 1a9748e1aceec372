// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "answer_file.h"
#include "lacuna/input/file_look.h"
#include "lacuna/error.h"
#include "layers/file_bytes.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsfeedback.h>
#include <qgsprovidersublayerdetails.h>
#include <qgsproviderregistry.h>
#include <qgsvariantutils.h>
#include <qgsvectorlayer.h>
#include <qgsziputils.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace lacuna
{

namespace
{

const QString SCEE_COLUMNS[] = {
  QStringLiteral( "ref" ), QStringLiteral( "lat" ), QStringLiteral( "lon" ), QStringLiteral( "text" ),
  QStringLiteral( "solved" )
};

// A number as it is written where that says what it is; 1.7e15 would not.
QString textOf( const QVariant &value )
{
  if ( QgsVariantUtils::isNull( value ) )
    return QString();
  if ( value.userType() != QMetaType::Type::Double )
    return value.toString();
  const double number = value.toDouble();
  return std::abs( number ) < 1e15 && number == std::floor( number ) ? QString::number( number, 'f', 0 )
                                                                     : QString::number( number, 'g', 17 );
}

// Whether a CSV of MapRoulette has as many cells in its last row as in the others, with all quotes closed.
bool endsAsItGoesOn( const QString &path )
{
  const QByteArray bytes = fileBytes( path );
  if ( !bytes.startsWith( "TaskID," ) )
    return false;
  bool isQuoted = false;
  QList<int> cells { 0 };
  for ( const char sign : bytes )
  {
    isQuoted = isQuoted != ( sign == '"' );
    cells.last() += sign == ',' && !isQuoted ? 1 : 0;
    if ( sign == '\n' && !isQuoted )
      cells << 0;
  }
  if ( bytes.endsWith( '\n' ) )
    cells.removeLast();
  return !isQuoted && ( cells.size() < 3 || cells.last() == cells.at( 1 ) );
}

QString textOf( const QJsonValue &value )
{
  if ( value.isObject() )
    return QString::fromUtf8( QJsonDocument( value.toObject() ).toJson( QJsonDocument::Compact ) );
  if ( value.isArray() )
    return QString::fromUtf8( QJsonDocument( value.toArray() ).toJson( QJsonDocument::Compact ) );
  return value.isNull() ? QString() : textOf( value.toVariant() );
}

} // namespace

AnswerFile::AnswerFile( const QString &path ) : mPath( path )
{
  if ( !QFileInfo( path ).isFile() )
    throw QgsProcessingException(
      tr( "There is no file “%1” (FILES). Choose the files as the tool saved them." ).arg( path )
    );
  const QString plain = unpacked();
  lookAtFile( plain.toStdString(), std::string() );
  if ( QFileInfo( plain ).size() == 0 )
    throw QgsProcessingException( tr( "The file “%1” (FILES) is empty. Download it again." ).arg( name() ) );
  if ( !readScee( plain ) && !readJson( plain ) )
    openTable( plain );
}

AnswerFile::~AnswerFile() = default;

QString AnswerFile::name() const { return QFileInfo( mPath ).fileName(); }

QString AnswerFile::cut() const
{
  return tr( "The file “%1” (FILES) ends in the middle: it was not downloaded to its end. Download it again." )
    .arg( name() );
}

bool AnswerFile::isEmpty() const
{
  return mColumns.isEmpty() && mRows.empty() && ( !mLayer || mLayer->featureCount() == 0 );
}

// GDAL reads a cut .gz as far as it goes, without a word.
QString AnswerFile::unpacked()
{
  if ( QFileInfo( mPath ).suffix().toLower() != QLatin1String( "gz" ) )
    return mPath;
  QByteArray plain;
  if ( !QgsZipUtils::decodeGzip( fileBytes( mPath ), plain ) )
    throw QgsProcessingException( cut() );
  mFolder = std::make_unique<QTemporaryDir>();
  QFile file( mFolder->filePath( QFileInfo( mPath ).completeBaseName() ) );
  if ( !file.open( QIODevice::WriteOnly ) || file.write( plain ) != plain.size() )
    throw QgsProcessingException(
      tr( "There is no room to unpack “%1” (FILES). Free some space on the disk." ).arg( name() )
    );
  return file.fileName();
}

// Lines of lat,lon,text or way,number,text, without quotes; “,solved” at the end of those that are done.
bool AnswerFile::readScee( const QString &path )
{
  static const QRegularExpression line(
    QStringLiteral( R"(^\s*(-?\d+(?:\.\d+)?|node|way|relation)\s*,\s*(-?\d+(?:\.\d+)?)\s*,(.*)$)" )
  );
  QFile file( path );
  if ( QFileInfo( path ).suffix().toLower() != QLatin1String( "csv" ) || !file.open( QIODevice::ReadOnly ) )
    return false;
  const QString head = QString::fromUtf8( file.readLine( 4096 ) ).trimmed();
  const QString second = QString::fromUtf8( file.readLine( 4096 ) ).trimmed();
  const bool isHead = head.startsWith( QLatin1String( "lat,lon,text" ) );
  if ( !line.match( head ).hasMatch() && !( isHead && ( second.isEmpty() || line.match( second ).hasMatch() ) ) )
    return false;
  for ( const QString &name : SCEE_COLUMNS )
    mColumns << name;
  file.seek( 0 );
  while ( !file.atEnd() )
  {
    const QRegularExpressionMatch match = line.match( QString::fromUtf8( file.readLine() ).trimmed() );
    if ( !match.hasMatch() ) // SCEE passes over it as well
      continue;
    const bool isObject = match.captured( 1 ).at( 0 ).isLetter();
    QString text = match.captured( 3 );
    const bool solved = text.endsWith( QLatin1String( ",solved" ) );
    text.chop( solved ? 7 : 0 );
    mRows.push_back(
      { match.captured( 1 ) + QLatin1Char( isObject ? '/' : ',' ) + match.captured( 2 ),
        isObject ? QString() : match.captured( 1 ), isObject ? QString() : match.captured( 2 ), text.trimmed(),
        solved ? QStringLiteral( "1" ) : QString() }
    );
  }
  mIsScee = true;
  return true;
}

// The answers of KoboToolbox's API, which is no format of GDAL's; GeoJSON is left to it.
bool AnswerFile::readJson( const QString &path )
{
  const QString suffix = QFileInfo( path ).suffix().toLower();
  if ( suffix != QLatin1String( "json" ) && suffix != QLatin1String( "geojson" ) )
    return false;
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson( fileBytes( path ), &error );
  if ( error.error != QJsonParseError::NoError )
    throw QgsProcessingException(
      error.offset >= QFileInfo( path ).size() - 1
        ? cut()
        : tr( "The file “%1” (FILES) is no sound JSON: %2 at byte %3. Download it again." )
            .arg( name(), error.errorString(), QString::number( error.offset ) )
    );
  const QJsonObject object = document.object();
  const bool isPage = object.value( QLatin1String( "results" ) ).isArray();
  if ( !isPage && !document.isArray() )
    return false;
  const QJsonArray rows = isPage ? object.value( QLatin1String( "results" ) ).toArray() : document.array();
  mPromised = isPage ? static_cast<long long>( object.value( QLatin1String( "count" ) ).toDouble( -1 ) ) : -1;
  QHash<QString, int> places;
  for ( const QJsonValue &row : rows )
    for ( const QString &key : row.toObject().keys() )
      if ( !places.contains( key ) )
      {
        places.insert( key, static_cast<int>( mColumns.size() ) );
        mColumns << key;
      }
  for ( const QJsonValue &row : rows )
  {
    QStringList cells;
    const QJsonObject one = row.toObject();
    for ( const QString &column : std::as_const( mColumns ) )
      cells << textOf( one.value( column ) );
    mRows.push_back( cells );
  }
  return true;
}

std::unique_ptr<QgsVectorLayer> AnswerFile::table( const QString &path, const QString &sheet )
{
  const QString suffix = QFileInfo( path ).suffix().toLower();
  QString uri = path + ( sheet.isEmpty() ? QString() : QStringLiteral( "|layername=" ) + sheet );
  if ( suffix == QLatin1String( "xlsx" ) )
    uri += QStringLiteral( "|option:HEADERS=FORCE|option:FIELD_TYPES=STRING" );
  else if ( suffix == QLatin1String( "csv" ) )
    uri += QStringLiteral( "|option:AUTODETECT_TYPE=NO|option:KEEP_GEOM_COLUMNS=YES" );
  else if ( suffix.endsWith( QLatin1String( "json" ) ) )
    uri += QStringLiteral( "|option:DATE_AS_STRING=YES" );
  QgsVectorLayer::LayerOptions options;
  options.loadDefaultStyle = false;
  auto layer = std::make_unique<QgsVectorLayer>( uri, QFileInfo( path ).fileName(), QStringLiteral( "ogr" ), options );
  return layer->isValid() ? std::move( layer ) : nullptr;
}

void AnswerFile::openTable( const QString &path )
{
  try
  {
    requireSoundFile( path.toStdString() );
  }
  catch ( const Error & )
  {
    // MapRoulette gives all rows fewer cells than the heading has, and no end to the last line.
    if ( !endsAsItGoesOn( path ) )
      throw;
  }
  mLayer = table( path );
  if ( !mLayer )
    throw QgsProcessingException(
      tr( "The file “%1” (FILES) cannot be read: %2. Choose the files as MapRoulette, MapSwipe, KoboToolbox, ODK or "
          "StreetComplete saved them." )
        .arg( name(), QString::fromStdString( whyClosed( path.toStdString() ) ) )
    );
  for ( const QgsField &field : mLayer->fields() )
    mColumns << field.name();
}

void AnswerFile::forEach( QgsFeedback *feedback, const std::function<void( const AnswerRow & )> &row ) const
{
  for ( const QStringList &cells : mRows )
  {
    if ( feedback->isCanceled() )
      throw Canceled();
    row( { cells, QgsGeometry() } );
  }
  if ( !mLayer )
    return;
  const QgsCoordinateReferenceSystem degrees( QStringLiteral( "EPSG:4326" ) );
  QgsCoordinateTransform transform;
  if ( mLayer->crs().isValid() && mLayer->crs() != degrees )
    transform = QgsCoordinateTransform( mLayer->crs(), degrees, QgsCoordinateTransformContext() );
  QgsFeatureRequest request;
  request.setFeedback( feedback );
  QgsFeatureIterator rows = mLayer->getFeatures( request );
  QgsFeature feature;
  while ( rows.nextFeature( feature ) )
  {
    if ( feedback->isCanceled() )
      throw Canceled();
    AnswerRow one;
    for ( const QVariant &value : feature.attributes() )
      one.cells << textOf( value );
    one.place = feature.geometry();
    try
    {
      if ( transform.isValid() && !one.place.isNull() )
        one.place.transform( transform );
    }
    catch ( const QgsCsException & )
    {
      one.place = QgsGeometry();
    }
    row( one );
  }
  if ( feedback->isCanceled() )
    throw Canceled();
}

} // namespace lacuna
