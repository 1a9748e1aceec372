// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// FieldProjectAlgorithm: writes the GeoPackage and the project.

#include "field_folder.h"
#include "field_project_algorithm.h"
#include "lacuna/error.h"
#include "layers/stable_files.h"
#include "layers/layer_dress.h"
#include "layers/layer_role.h"
#include "layers/output_fields.h"
#include "layers/output_layer.h"
#include "messages/error_text.h"
#include "messages/plural.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgslayertree.h>
#include <qgsproject.h>
#include <qgsprojectviewsettings.h>
#include <qgsproviderregistry.h>
#include <qgsrasterlayer.h>
#include <qgsreferencedgeometry.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerexporter.h>

#include <QDomDocument>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

namespace lacuna
{

namespace
{

constexpr double FOR_BACKGROUND = 0.4; // of the progress
constexpr double OVER_BACKGROUND = 0.5;

QString tableUri( const QString &file, const QString &table )
{
  return QgsProviderRegistry::instance()->encodeUri(
    QStringLiteral( "ogr" ), { { QStringLiteral( "path" ), file }, { QStringLiteral( "layerName" ), table } }
  );
}

// QGIS gives layers whose id has ten letters or fewer another one when it opens a project; the tree then lacks them.
QString layerId( const QString &name ) { return QStringLiteral( "lacuna_layer_" ) + name; }

} // namespace

void FieldProjectAlgorithm::writeRows( Given &given, const QString &file, QgsProcessingFeedback *feedback )
{
  QgsFields own = given.source->fields();
  if ( given.key >= 0 )
    own.remove( given.key );
  const WritableFields writable
    = writableFields( FieldAnswers::fields( own, given.asks ), QStringLiteral( "GPKG" ), true );
  auto writer = std::make_unique<QgsVectorLayerExporter>(
    file, QStringLiteral( "ogr" ), writable.fields, given.source->wkbType(), given.source->sourceCrs(), false,
    QVariantMap {
      { QStringLiteral( "driverName" ), QStringLiteral( "GPKG" ) },
      { QStringLiteral( "layerName" ), given.table },
      { QStringLiteral( "layerOptions" ), OutputLayer::layerOptions() },
      { QStringLiteral( "update" ), QFileInfo::exists( file ) }
    }
  );
  if ( writer->errorCode() != Qgis::VectorExportResult::Success )
    throw QgsProcessingException( tr( "The layer “%1” could not be written to the GeoPackage: %2. Check that there is "
                                      "room on the disk." )
                                    .arg( given.name, writer->errorMessage() ) );
  const QString uri = tableUri( file, given.table );
  OutputLayer output( std::move( writer ), QStringLiteral( "FOLDER" ), { uri, uri, given.role, feedback }, writable );
  QgsFeature row;
  QgsFeatureIterator rows
    = given.source->getFeatures( QgsFeatureRequest(), Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks );
  while ( rows.nextFeature( row ) )
  {
    if ( feedback->isCanceled() )
      throw Canceled();
    QgsAttributes attributes = row.attributes();
    if ( given.key >= 0 )
      attributes.remove( given.key );
    attributes.resize( writable.fields.count() );
    QgsFeature written( writable.fields );
    written.setGeometry( row.geometry() );
    written.setAttributes( attributes );
    output.add( written );
    ++given.rows;
  }
  output.finish();
}

std::unique_ptr<QgsVectorLayer> FieldProjectAlgorithm::dressed( const Given &given, const QString &file ) const
{
  const QString uri = tableUri( file, given.table );
  auto layer = std::make_unique<QgsVectorLayer>(
    uri, given.name, QStringLiteral( "ogr" ), QgsVectorLayer::LayerOptions( QgsCoordinateTransformContext(), false )
  );
  // On a full disk rows are lost without a word when the file is closed.
  if ( !layer->isValid() || layer->featureCount() != given.rows )
    throw QgsProcessingException(
      tr( "The layer “%1” did not come whole into the GeoPackage. Check that there is room on the disk, and run again."
      )
        .arg( given.name )
    );
  layer->setId( layerId( given.table ) );
  QDomDocument style;
  QString ignored;
  if ( style.setContent( given.style ) )
    layer->importNamedStyle( style, ignored );
  FieldAnswers::dress( *layer, given.asks );
  // What is only looked at does not hide the background.
  if ( !mBackgroundFile.isEmpty() && given.asks == FieldAnswers::Asks::Nothing
       && layer->geometryType() == Qgis::GeometryType::Polygon )
    layer->setOpacity( OVER_BACKGROUND );
  layer->setMetadata( given.metadata );
  if ( !given.role.isEmpty() )
    LayerRole::mark( *layer, given.role );
  return layer;
}

std::unique_ptr<QgsRasterLayer> FieldProjectAlgorithm::background( const QString &file ) const
{
  QVariantMap parts { { QStringLiteral( "path" ), file } };
  if ( !mBackgroundTable.isEmpty() )
    parts.insert( QStringLiteral( "layerName" ), mBackgroundTable );
  const QgsRasterLayer::LayerOptions options( mBackgroundStyle.isEmpty() ); // else its style is the one it had
  auto layer = std::make_unique<QgsRasterLayer>(
    QgsProviderRegistry::instance()->encodeUri( QStringLiteral( "gdal" ), parts ), mBackgroundName,
    QStringLiteral( "gdal" ), options
  );
  if ( !layer->isValid() )
    throw QgsProcessingException(
      tr( "The copy of the background “%1” cannot be opened. Save it as GeoTIFF, and choose that as BACKGROUND." )
        .arg( mBackgroundName )
    );
  layer->setId( layerId( QStringLiteral( "background" ) ) );
  QDomDocument style;
  QString ignored;
  if ( !mBackgroundStyle.isEmpty() && style.setContent( mBackgroundStyle ) )
    layer->importNamedStyle( style, ignored );
  return layer;
}

void FieldProjectAlgorithm::writeProject(
  const FieldFolder &folder, const QString &raster, QgsProcessingContext &context
) const
{
  const QString file = folder.path( FieldFolder::dataName() ), path = folder.path( FieldFolder::projectName() );
  QgsProject project; // of this thread
  project.setTransformContext( context.transformContext() );
  project.setTitle( QFileInfo( mFolder ).fileName() );
  project.setFilePathStorage( Qgis::FilePathType::Relative );
  QgsCoordinateReferenceSystem crs;
  QgsRectangle extent;
  for ( const Given &given : mGiven )
  {
    std::unique_ptr<QgsVectorLayer> layer = dressed( given, file );
    QString ignored; // a style that cannot be written beside the rows stands in the project
    const QString uri = tableUri( file, given.table );
    QgsProviderRegistry::instance()->saveStyle(
      QStringLiteral( "ogr" ), uri, styleOf( *layer ), QString(), given.table, given.name, QString(), true, ignored
    );
    QgsProviderRegistry::instance()->saveLayerMetadata( QStringLiteral( "ogr" ), uri, layer->metadata(), ignored );
    if ( !crs.isValid() && layer->isSpatial() )
      crs = layer->crs();
    if ( layer->isSpatial() && given.rows > 0 )
      try
      {
        extent.combineExtentWith( QgsCoordinateTransform( layer->crs(), crs, context.transformContext() )
                                    .transformBoundingBox( layer->extent() ) );
      }
      catch ( const QgsCsException & )
      {
        // a layer far away does not decide where the map begins
      }
    QgsVectorLayer *held = layer.release();
    project.addMapLayer( held, false );
    project.layerTreeRoot()->addLayer( held );
  }
  if ( !raster.isEmpty() )
  {
    QgsRasterLayer *held = background( folder.path( raster ) ).release();
    if ( !crs.isValid() )
      crs = held->crs();
    project.addMapLayer( held, false );
    project.layerTreeRoot()->addLayer( held );
  }
  if ( crs.isValid() )
    project.setCrs( crs, true );
  if ( !extent.isNull() && extent.isFinite() )
  {
    extent.scale( 1.1 );
    project.viewSettings()->setDefaultViewExtent( QgsReferencedRectangle( extent, crs ) );
  }
  const auto fail = [&]( const QString &why ) {
    throw QgsProcessingException(
      tr( "The project could not be written: %1. Check that there is room on the disk." ).arg( why )
    );
  };
  if ( !project.write( path ) )
    fail( project.error() );
  // The same for the same layers.
  QFile written( path );
  QDomDocument document;
  if ( !written.open( QIODevice::ReadOnly ) || !document.setContent( written.readAll() ) )
    fail( written.errorString() );
  written.close();
  const QByteArray bytes = stableXml( document );
  if ( !written.open( QIODevice::WriteOnly | QIODevice::Truncate ) || written.write( bytes ) != bytes.size()
       || !written.flush() )
    fail( written.errorString() );
  // An empty database of symbols.
  QFile::remove( folder.path( QFileInfo( path ).completeBaseName() + QStringLiteral( "_attachments.zip" ) ) );
}

// Pictures of symbols and the like may lie elsewhere on this computer.
void FieldProjectAlgorithm::sayOutside( const QString &project, QgsProcessingFeedback *feedback ) const
{
  QFile file( project );
  if ( !file.open( QIODevice::ReadOnly ) )
    return;
  static const QRegularExpression place(
    QStringLiteral( "\"((?:\\.\\./|/|file:|[A-Za-z]:[/\\\\])[^\"]*\\.[A-Za-z]{2,5})\"" )
  );
  const QString text = QString::fromUtf8( file.readAll() );
  if ( const QRegularExpressionMatch match = place.match( text ); match.hasMatch() )
    feedback->pushWarning( tr( "A style uses the file %1, which is not in the folder: it will be missing on the "
                               "telephone. Choose another symbol, or embed the picture in it." )
                             .arg( match.captured( 1 ) ) );
}

QVariantMap
FieldProjectAlgorithm::run( const QVariantMap &, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
{
  FieldFolder folder( mFolder );
  QString raster;
  const double before = mBackgroundFile.isEmpty() ? 0 : FOR_BACKGROUND;
  if ( !mBackgroundFile.isEmpty() )
    raster = folder.takeBackground( mBackgroundFile, [&]( double share ) {
      feedback->setProgress( 100 * before * share );
      return !feedback->isCanceled();
    } );
  long long rows = 0, asked = 0;
  for ( std::size_t i = 0; i < mGiven.size(); ++i )
  {
    Given &given = mGiven[i];
    writeRows( given, folder.path( FieldFolder::dataName() ), feedback );
    rows += given.rows;
    asked += given.asks == FieldAnswers::Asks::Nothing ? 0 : given.rows;
    const double share = static_cast<double>( i + 1 ) / static_cast<double>( mGiven.size() );
    feedback->setProgress( 100 * ( before + ( 0.9 - before ) * share ) );
    if ( given.rows == 0 )
      feedback->pushWarning( tr( "The layer “%1” has no rows." ).arg( given.name ) );
  }
  writeProject( folder, raster, context );
  sayOutside( folder.path( FieldFolder::projectName() ), feedback );
  if ( feedback->isCanceled() )
    throw Canceled();
  folder.keep();
  if ( asked == 0 )
    feedback->pushInfo( tr( "No layer asks anything: none has the column gap_id, and none is a sample. All of them can "
                            "be seen, none can be changed." ) );
  const QLocale locale;
  feedback->pushInfo(
    tr(
      "%1 layer(s), %2 rows, %3 of them to answer; %4 MB. Copy the folder %5 to the telephone.", nullptr,
      pluralOf( mGiven.size() )
    )
      .arg(
        locale.toString( static_cast<int>( mGiven.size() ) ), locale.toString( rows ), locale.toString( asked ),
        locale.toString( static_cast<double>( folder.bytes() ) / 1e6, 'f', 1 ), QDir::toNativeSeparators( mFolder )
      )
  );
  return {
    { QStringLiteral( "FOLDER" ), mFolder },
    { QStringLiteral( "PROJECT" ), folder.finalPath( FieldFolder::projectName() ) },
    { QStringLiteral( "LAYERS_COUNT" ), static_cast<int>( mGiven.size() ) },
    { QStringLiteral( "ROWS_COUNT" ), rows },
    { QStringLiteral( "TO_ANSWER_COUNT" ), asked },
    { QStringLiteral( "FILE_BYTES" ), folder.bytes() }
  };
}

} // namespace lacuna
