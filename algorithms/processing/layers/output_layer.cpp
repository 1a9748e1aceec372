// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "output_layer.h"
#include "lacuna/error.h"
#include "lacuna/geopackage_tables.h"
#include "layer_dress.h"
#include "layer_role.h"
#include "messages/layer_name.h"
#include "output_places.h"
#include "qgis_compat.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsfeedback.h>
#include <qgsjsonutils.h>
#include <qgslayermetadata.h>
#include <qgslayertree.h>
#include <qgslayertreelayer.h>
#include <qgsmaplayerstore.h>
#include <qgsproject.h>
#include <qgsproviderregistry.h>
#include <qgsvariantutils.h>
#include <qgsvectorlayer.h>

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMap>
#include <QRegularExpression>
#include <QStorageInfo>

namespace lacuna
{

namespace
{

// What QGIS looks for a style in, or beside.
const QStringList STYLED { "GPKG", "ESRI Shapefile", "FlatGeobuf", "GeoJSON", "MapInfo TAB" };

// File and table of a layer in a GeoPackage. Where none is named, QGIS has called it as the file up to the first dot.
QVariantMap partsOf( const QString &written )
{
  QVariantMap parts = QgsProviderRegistry::instance()->decodeUri( QStringLiteral( "ogr" ), written );
  if ( QFileInfo::exists( written ) ) // where a line break stands in the path, QGIS takes the rest for all of it
    parts = { { QStringLiteral( "path" ), written } };
  if ( parts.value( QStringLiteral( "layerName" ) ).toString().isEmpty() )
    parts.insert(
      QStringLiteral( "layerName" ), QFileInfo( parts.value( QStringLiteral( "path" ) ).toString() ).baseName()
    );
  return parts;
}

class Dresser : public QgsProcessingLayerPostProcessorInterface
{
public:
  Dresser( OutputLook look, QString role, QgsFields fields )
    : mLook( std::move( look ) )
    , mRole( std::move( role ) )
    , mFields( std::move( fields ) )
  {}

  void postProcessLayer( QgsMapLayer *layer, QgsProcessingContext &context, QgsProcessingFeedback * ) override
  {
    QgsVectorLayer *vector = qobject_cast<QgsVectorLayer *>( layer );
    if ( !vector )
      return;
    vector->setName( withDay( mLook.name ) );
    dressLayer( *vector, mLook, mRole, mFields );
    QgsLayerMetadata metadata = vector->metadata();
    describe( metadata, mLook, mRole );
    vector->setMetadata( metadata );
    LayerRole::mark( *vector, mRole );
    vector->setProperty( OutputLook::NEW, true );
    // The legend says how many features a class has.
    if ( QgsLayerTreeLayer *node
         = context.project() ? context.project()->layerTreeRoot()->findLayer( layer ) : nullptr )
      node->setCustomProperty( QStringLiteral( "showFeatureCount" ), true );
    vector->triggerRepaint();
  }

private:
  OutputLook mLook;
  QString mRole;
  QgsFields mFields;
};

class Words
{
  Q_DECLARE_TR_FUNCTIONS( OutputLayer )
};

} // namespace

OutputLayer::OutputLayer(
  std::unique_ptr<QgsFeatureSink> sink, const QString &parameter, const OutputPlace &place, const WritableFields &fields
)
  : mSink( std::move( sink ) )
  , mParameter( parameter )
  , mPlace( place )
  , mFields( fields )
{}

QString OutputLayer::driverOf( const QString &destination )
{
  static const QMap<QString, QString> DRIVERS {
    { "gpkg", "GPKG" },       { "shp", "ESRI Shapefile" }, { "dbf", "ESRI Shapefile" },
    { "fgb", "FlatGeobuf" },  { "sqlite", "SQLite" },      { "gdb", "OpenFileGDB" },
    { "geojson", "GeoJSON" }, { "json", "GeoJSON" },       { "tab", "MapInfo TAB" },
  };
  const QString file = DataPlace::ofSink( destination ).file;
  const QString suffix = QFileInfo( file ).suffix().toLower();
  return file.isEmpty() ? QString() : DRIVERS.value( suffix, suffix.toUpper() );
}

QString OutputLayer::failure( const QString &parameter, const QString &destination, const QString &detail )
{
  static const QRegularExpression disk(
    QStringLiteral(
      "disk|space|i/o error|read-?only|readonly|locked|permission|denied|fwrite|write error|failed to write"
    ),
    QRegularExpression::CaseInsensitiveOption
  );
  static const QRegularExpression statement(
    QStringLiteral( "sqlite3_\\w+\\(.*\\) failed: " ), QRegularExpression::DotMatchesEverythingOption
  );
  const QString driver = driverOf( destination ), file = DataPlace::ofOutput( destination ).file,
                why = QString( detail ).remove( statement );
  constexpr qint64 LITTLE_BYTES = 1 << 20;
  if ( !file.isEmpty() && QStorageInfo( QFileInfo( file ).path() ).bytesAvailable() < LITTLE_BYTES )
    return Words::tr(
             "The output %1 could not be written: the disk is full. Make room, or choose another place, then run again."
    )
      .arg( parameter );
  if ( why.isEmpty() || disk.match( why ).hasMatch() )
    return Words::tr( "The output %1 could not be written%2. Check that there is room on the disk and that the file is "
                      "not open elsewhere or read-only, then run again." )
      .arg( parameter, why.isEmpty() ? QString() : QStringLiteral( " (%1)" ).arg( why ) );
  if ( driver.isEmpty() )
    return Words::tr( "The output %1 could not be written: %2" ).arg( parameter, why );
  return Words::tr( "The output %1 could not be written as %2: %3. Choose a GeoPackage (.gpkg) for it." )
    .arg( parameter, driver, why );
}

QString OutputLayer::failure() const
{
  return failure( mParameter, mPlace.destination, mSink ? mSink->lastError() : QString() );
}

void OutputLayer::add( QgsFeature &feature )
{
  if ( !mSink )
    return;
  for ( const int column : mFields.texts )
    if ( const QVariant value = feature.attribute( column ); !QgsVariantUtils::isNull( value ) )
      feature.setAttribute( column, QgsJsonUtils::encodeValue( value ) );
  if ( !mSink->addFeature( feature, QgsFeatureSink::FastInsert ) )
    throw QgsProcessingException( failure() );
  ++mAdded;
}

QStringList OutputLayer::layerOptions()
{
  // But for the index as QGIS chooses them.
  return { QStringLiteral( "FID=fid" ), QStringLiteral( "GEOMETRY_NAME=geom" ), QStringLiteral( "SPATIAL_INDEX=NO" ) };
}

void OutputLayer::makeIndex() const
{
  if ( driverOf( mPlace.written ) != QLatin1String( "GPKG" ) )
    return;
  const QVariantMap parts = partsOf( mPlace.written );
  Monitor monitor;
  if ( const QgsFeedback *feedback = mPlace.feedback )
    monitor.canceled = [feedback] { return feedback->isCanceled(); };
  try
  {
    indexGeoPackageTable(
      parts.value( QStringLiteral( "path" ) ).toString().toStdString(),
      parts.value( QStringLiteral( "layerName" ) ).toString().toStdString(), monitor
    );
  }
  catch ( const Error &error )
  {
    throw QgsProcessingException(
      failure( mParameter, mPlace.destination, QString::fromStdString( error.args().back() ) )
    );
  }
}

bool OutputLayer::isWhole( const QString &source ) const
{
  const QgsVectorLayer written(
    source, mParameter, QStringLiteral( "ogr" ), QgsVectorLayer::LayerOptions( QgsCoordinateTransformContext(), false )
  );
  return written.isValid() && ( written.featureCount() < 0 || written.featureCount() >= mAdded );
}

void OutputLayer::finish()
{
  if ( !mSink )
    return;
  if ( !mSink->flushBuffer() )
    throw QgsProcessingException( failure() );
  finishSink( *mSink );
  mSink.reset();
  const QString file = mPlace.written.section( QLatin1Char( '|' ), 0, 0 );
  if ( !QFileInfo( file ).isAbsolute() )
    return; // a layer in memory or in a database
  const QString suffix = QFileInfo( file ).suffix().toLower();
  if ( suffix == QLatin1String( "sql" ) )
    return; // GDAL writes SQL dumps but does not read them
  // A table without geometry is only the .dbf of a Shapefile; a SQLite file may hold other tables before it.
  const QString base = QFileInfo( file ).path() + QLatin1Char( '/' ) + QFileInfo( file ).completeBaseName();
  const bool whole
    = suffix == QLatin1String( "shp" ) && !QFileInfo::exists( file )
        ? isWhole( base + QStringLiteral( ".dbf" ) )
        : isWhole( mPlace.written ) || isWhole( file + QStringLiteral( "|layername=" ) + QFileInfo( base ).fileName() );
  if ( !whole )
    throw QgsProcessingException( failure() );
  makeIndex();
}

void OutputLayer::keepMetadata( QgsProcessingContext &context, const OutputLook &look ) const
{
  // A layer in memory is here already; the next step of a model reads it.
  if ( QgsMapLayer *held = context.temporaryLayerStore()->mapLayer( mPlace.written ) )
  {
    QgsLayerMetadata metadata = held->metadata();
    describe( metadata, look, mPlace.role );
    held->setMetadata( metadata );
    LayerRole::mark( *held, mPlace.role );
    return;
  }
  if ( driverOf( mPlace.written ) != QLatin1String( "GPKG" ) )
    return; // beside other files it would be one more file
  QgsLayerMetadata metadata;
  metadata.setType( QStringLiteral( "dataset" ) );
  describe( metadata, look, mPlace.role );
  const QVariantMap parts = partsOf( mPlace.written );
  QString ignored; // what cannot be written of it is no loss to the rows
  QgsProviderRegistry::instance()->saveLayerMetadata(
    QStringLiteral( "ogr" ), QgsProviderRegistry::instance()->encodeUri( QStringLiteral( "ogr" ), parts ), metadata,
    ignored
  );
}

// The layer is closed again before the style is written into its file.
QString OutputLayer::styleFor( const QString &uri, const OutputLook &look ) const
{
  QgsVectorLayer layer(
    uri, look.name, QStringLiteral( "ogr" ), QgsVectorLayer::LayerOptions( QgsCoordinateTransformContext(), false )
  );
  if ( !layer.isValid() )
    return QString();
  dressLayer( layer, look, mPlace.role, mFields.fields );
  return styleOf( layer );
}

// So that the layer looks the same when it is opened again.
void OutputLayer::keepStyle( const OutputLook &look ) const
{
  const QString driver = driverOf( mPlace.written );
  if ( driver.isEmpty() || !STYLED.contains( driver ) )
    return;
  const bool inside = driver == QLatin1String( "GPKG" );
  const QVariantMap parts = partsOf( mPlace.written );
  const QString uri
    = inside ? QgsProviderRegistry::instance()->encodeUri( QStringLiteral( "ogr" ), parts ) : mPlace.written;
  const QString style = styleFor( uri, look );
  if ( style.isEmpty() )
    return;
  QString ignored; // a style that cannot be written is no loss to the rows
  if ( inside )
    QgsProviderRegistry::instance()->saveStyle(
      QStringLiteral( "ogr" ), uri, style, QString(), parts.value( QStringLiteral( "layerName" ) ).toString(),
      look.name, QString(), true, ignored
    );
  else if ( QFile file(
              QFileInfo( mPlace.written ).path() + QLatin1Char( '/' ) + QFileInfo( mPlace.written ).completeBaseName()
              + QStringLiteral( ".qml" )
            );
            file.open( QIODevice::WriteOnly ) )
    file.write( style.toUtf8() );
}

void OutputLayer::dress( QgsProcessingContext &context, const OutputLook &look ) const
{
  if ( !mPlace.written.isEmpty() )
  {
    keepMetadata( context, look );
    keepStyle( look );
  }
  if ( !mPlace.destination.isEmpty() && context.willLoadLayerOnCompletion( mPlace.destination ) )
    context.layerToLoadOnCompletionDetails( mPlace.destination )
      .setPostProcessor( new Dresser( look, mPlace.role, mFields.fields ) );
}

} // namespace lacuna
