// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "field_project_algorithm.h"
#include "base/algorithm_table.h"
#include "base/raster_parameter.h"
#include "field_folder.h"
#include "layers/layer_dress.h"
#include "layers/layer_role.h"
#include "messages/layer_name.h"
#include "shown_layer.h"

#include <qgsexception.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsproject.h>
#include <qgsproviderregistry.h>
#include <qgsrasterlayer.h>
#include <qgsreadwritecontext.h>
#include <qgsvectorlayer.h>

#include <QDomDocument>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace lacuna
{

LACUNA_ALGORITHM( fieldproject, FieldProjectAlgorithm )

QStringList FieldProjectAlgorithm::tags() const
{
  return searchWords( tr( "field,qfield,telephone,mobile,survey,offline,geopackage,form,visit,check,take along" ) );
}

QString FieldProjectAlgorithm::shortDescription() const
{
  return tr( "A folder for QField: visit what is missing with a telephone, without a connection." );
}

QString FieldProjectAlgorithm::shortHelpString() const
{
  return tr(
    "Makes a folder that QField opens on a telephone or tablet, and QGIS on any computer: one GeoPackage with all "
    "layers, their styles and forms, and a project with paths that begin in the folder.\n\n"
    "Missing buildings (layers with the column gap_id) are asked about: is it there, what is it, how many storeys, a "
    "photo, a note. The symbols show which ones were visited. Rows of a sample (Sample to be checked) are answered in "
    "the "
    "columns they have. All other layers are there to be seen and cannot be changed.\n\n"
    "Copy the whole folder to the telephone. When it comes back, give the layer with the answers to Gaps by zone as "
    "CHECKED, or the sample to Estimate from a sample.\n\n"
    "A folder that holds a project already is never written over: there may be answers in it."
  );
}

void FieldProjectAlgorithm::initAlgorithm( const QVariantMap & )
{
  addParameter( new QgsProcessingParameterMultipleLayers(
    QStringLiteral( "LAYERS" ), tr( "Layers to take along, the first one on top" ), Qgis::ProcessingSourceType::Vector
  ) );
  addParameter( new RasterParameter(
    QStringLiteral( "BACKGROUND" ), tr( "Background that works without a connection (MBTiles, GeoTIFF)" ), QVariant(),
    true
  ) );
  addParameter(
    new QgsProcessingParameterFolderDestination( QStringLiteral( "FOLDER" ), tr( "Folder for the project" ) )
  );
  addOutput( new QgsProcessingOutputFile( QStringLiteral( "PROJECT" ), tr( "Project file" ) ) );
  addNumber( QStringLiteral( "LAYERS_COUNT" ), tr( "Layers" ) );
  addNumber( QStringLiteral( "ROWS_COUNT" ), tr( "Rows" ) );
  addNumber( QStringLiteral( "TO_ANSWER_COUNT" ), tr( "Rows to answer" ) );
  addNumber( QStringLiteral( "FILE_BYTES" ), tr( "Size of the folder in bytes" ) );
}

// A name that every program takes for a table.
QString FieldProjectAlgorithm::freeTable( const QString &name ) const
{
  QString plain;
  for ( const QChar sign : name.normalized( QString::NormalizationForm_D ).toLower() )
    if ( ( sign >= QLatin1Char( 'a' ) && sign <= QLatin1Char( 'z' ) )
         || ( sign >= QLatin1Char( '0' ) && sign <= QLatin1Char( '9' ) ) )
      plain += sign;
    else if ( sign.category() != QChar::Mark_NonSpacing && !plain.isEmpty() && !plain.endsWith( QLatin1Char( '_' ) ) )
      plain += QLatin1Char( '_' );
  while ( plain.endsWith( QLatin1Char( '_' ) ) )
    plain.chop( 1 );
  if ( plain.isEmpty() || !plain.at( 0 ).isLetter() )
    plain.prepend( QStringLiteral( "layer_" ) );
  plain = plain.left( 50 );
  const auto isTaken = [this]( const QString &table ) {
    return std::any_of( mGiven.begin(), mGiven.end(), [&]( const Given &given ) { return given.table == table; } );
  };
  QString table = plain;
  for ( int i = 2; isTaken( table ); ++i )
    table = QStringLiteral( "%1_%2" ).arg( plain, QString::number( i ) );
  return table;
}

void FieldProjectAlgorithm::takeLayers( const QVariantMap &parameters, QgsProcessingContext &context )
{
  mGiven.clear();
  const QList<QgsMapLayer *> layers = parameterAsLayerList( parameters, QStringLiteral( "LAYERS" ), context );
  for ( QgsMapLayer *one : layers )
  {
    QgsVectorLayer *layer = qobject_cast<QgsVectorLayer *>( one );
    if ( !layer || !layer->isValid() )
      throw QgsProcessingException(
        tr( "“%1” (LAYERS) is no vector layer that can be read. Choose vector layers; a raster goes to BACKGROUND." )
          .arg( one->name() )
      );
    if ( layer->isSpatial() && !layer->crs().isValid() )
      throw QgsProcessingException(
        tr( "The layer “%1” (LAYERS) has no CRS, so the telephone would not know where it lies. Set it in its "
            "properties." )
          .arg( nameOf( *layer ) )
      );
    const std::unique_ptr<QgsMapLayer> shown = shownLayer( *layer, context, static_cast<int>( mGiven.size() ) );
    Given given;
    given.name = shown->name();
    given.table = freeTable( given.name );
    given.source = std::make_unique<QgsProcessingFeatureSource>( layer, context );
    given.style = styleOf( static_cast<QgsVectorLayer &>( *shown ) );
    given.metadata = layer->metadata();
    given.role = LayerRole::of( *layer );
    if ( const int fid = layer->fields().lookupField( QStringLiteral( "fid" ) );
         fid >= 0 && layer->primaryKeyAttributes().contains( fid ) )
      given.key = fid;
    given.asks = FieldAnswers::of( layer->fields() );
    mGiven.push_back( std::move( given ) );
  }
  if ( mGiven.empty() )
    throw QgsProcessingException(
      tr( "There is nothing to take along: no layer is given (LAYERS). Choose at least one, for example the missing "
          "buildings." )
    );
}

void FieldProjectAlgorithm::takeBackground( const QVariantMap &parameters, QgsProcessingContext &context )
{
  mBackgroundFile.clear();
  openRastersQuietly( parameters.value( QStringLiteral( "BACKGROUND" ) ), context );
  QgsRasterLayer *layer = parameterAsRasterLayer( parameters, QStringLiteral( "BACKGROUND" ), context );
  if ( !layer )
  {
    if ( const QString given = parameterAsString( parameters, QStringLiteral( "BACKGROUND" ), context );
         !given.isEmpty() )
      throw QgsProcessingException( invalidRasterError( parameters, QStringLiteral( "BACKGROUND" ) ) );
    return;
  }
  const QVariantMap parts = QgsProviderRegistry::instance()->decodeUri( layer->providerType(), layer->source() );
  QString file = parts.value( QStringLiteral( "path" ) ).toString();
  if ( const QUrl url( parts.value( QStringLiteral( "url" ) ).toString() ); file.isEmpty() && url.isLocalFile() )
    file = url.toLocalFile();
  if ( !QFileInfo( file ).isFile() )
    throw QgsProcessingException(
      tr( "The background “%1” comes from the network, which is not there in the field. Make a file of it first with "
          "“Generate XYZ tiles (MBTiles)” of the toolbox, and choose that as BACKGROUND." )
        .arg( layer->name() )
    );
  if ( !FieldFolder::isPortable( file ) )
    throw QgsProcessingException( tr( "The background %1 is in a format that telephones do not read, or is spread over "
                                      "several files. Save it as GeoTIFF or MBTiles, and choose that as BACKGROUND." )
                                    .arg( file ) );
  if ( !layer->crs().isValid() )
    throw QgsProcessingException(
      tr( "The background “%1” has no CRS, so the telephone would not know where it lies. Set it in its properties, or "
          "leave BACKGROUND empty." )
        .arg( layer->name() )
    );
  mBackgroundFile = file;
  mBackgroundTable = parts.value( QStringLiteral( "layerName" ) ).toString();
  mBackgroundName = layer->name();
  mBackgroundStyle.clear();
  if ( layer->providerType() == QLatin1String( "gdal" ) && context.project()
       && context.project()->mapLayer( layer->id() ) )
  {
    QDomDocument style;
    QString ignored;
    layer->exportNamedStyle( style, ignored, QgsReadWriteContext(), QgsMapLayer::Symbology | QgsMapLayer::Rendering );
    mBackgroundStyle = style.toString();
  }
}

void FieldProjectAlgorithm::
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
{
  takeLayers( parameters, context );
  takeBackground( parameters, context );
  mFolder = parameterAsFileOutput( parameters, QStringLiteral( "FOLDER" ), context );
  if ( const QString problem = FieldFolder::problem( mFolder ); !problem.isEmpty() )
    throw QgsProcessingException( problem );
}

} // namespace lacuna
