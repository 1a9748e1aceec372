// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "map_book_algorithm.h"
#include "base/algorithm_table.h"
#include "layers/field_finder.h"
#include "layers/layer_role.h"
#include "messages/layer_name.h"
#include "shown_layer.h"

#include <qgsexception.h>
#include <qgslayermetadata.h>
#include <qgsprocessingparameters.h>
#include <qgsrasterlayer.h>
#include <qgsvectorlayer.h>

#include <QFile>
#include <QRegularExpression>

namespace lacuna
{

namespace
{

constexpr int LONGEST_TITLE = 120;
constexpr qint64 LARGEST_TEMPLATE = 20 * 1000 * 1000; // bytes

} // namespace

LACUNA_ALGORITHM( mapbook, MapBookAlgorithm )

QStringList MapBookAlgorithm::tags() const
{
  return searchWords( tr( "print,paper,atlas,pdf,map,layout,field paper,walking paper,neighbourhood,task,qr code" ) );
}

QString MapBookAlgorithm::shortDescription() const
{
  return tr( "A page to print for every neighbourhood or task, all of them in one PDF." );
}

QString MapBookAlgorithm::shortHelpString() const
{
  return tr(
    "Prints a page for every zone or task of a layer into one PDF.\n\n"
    "A neighbourhood gets a map with its name, what the layer says of it, a legend, a scale bar and a north arrow. A "
    "task gets a field paper: the same with a grid of metres, lines to write on, and a code to scan with a telephone. "
    "The code opens the task at the address that is given, else the place in any map program of the telephone.\n\n"
    "The map shows the layers that are chosen, the first one on top, as they look in QGIS. Nothing is fetched from "
    "the network unless one of these layers does so.\n\n"
    "The layout can be saved as a .qpt file, changed in QGIS's layout manager, and used here again."
  );
}

void MapBookAlgorithm::initAlgorithm( const QVariantMap & )
{
  const QStringList roles { QStringLiteral( "priorityzones.OUTPUT" ),       QStringLiteral( "taskareas.OUTPUT" ),
                            QStringLiteral( "gapsbyzone.OUTPUT" ),          QStringLiteral( "exposurebyzone.OUTPUT" ),
                            QStringLiteral( "importtaskingmanager.TASKS" ), LayerRole::zones() };
  addLayer(
    QStringLiteral( "COVERAGE" ), tr( "Zones or tasks, a page for each" ),
    { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) }, { .roles = roles }
  );
  addParameter( new QgsProcessingParameterMultipleLayers(
    QStringLiteral( "LAYERS" ), tr( "Layers on the map, the first one on top" ), Qgis::ProcessingSourceType::MapLayer,
    QVariant(), true
  ) );
  addParameter( new QgsProcessingParameterEnum(
    QStringLiteral( "LAYOUT" ), tr( "What a page is" ),
    { QStringLiteral( "auto" ), QStringLiteral( "zone" ), QStringLiteral( "task" ) }, false, QStringLiteral( "auto" ),
    false, true
  ) );
  addParameter( new QgsProcessingParameterEnum(
    QStringLiteral( "PAPER" ), tr( "Paper" ), { QStringLiteral( "A4" ), QStringLiteral( "A3" ) }, false,
    QStringLiteral( "A4" ), false, true
  ) );
  addParameter( new QgsProcessingParameterField(
    QStringLiteral( "NAME_FIELD" ), tr( "Field with the names (empty: found by itself)" ), QVariant(),
    QStringLiteral( "COVERAGE" ), Qgis::ProcessingFieldParameterDataType::Any, false, true
  ) );
  addParameter( new QgsProcessingParameterString(
    QStringLiteral( "TITLE" ), tr( "Title of the book (name of the municipality)" ), QVariant(), false, true
  ) );
  addParameter( new QgsProcessingParameterString(
    QStringLiteral( "LINK" ), tr( "Address of a task for the code to scan (fields in braces)" ), QVariant(), false, true
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterFile>(
    QStringLiteral( "LAYOUT_FILE" ), tr( "A layout of your own, instead of ours" ),
    Qgis::ProcessingFileParameterBehavior::File, QStringLiteral( "qpt" ), QVariant(), true
  ) );
  addParameter(
    new QgsProcessingParameterFileDestination( QStringLiteral( "OUTPUT" ), tr( "Map book" ), tr( "PDF files (*.pdf)" ) )
  );
  addParameter( new QgsProcessingParameterFileDestination(
    QStringLiteral( "SAVED_LAYOUT" ), tr( "The layout, to change it in QGIS" ), tr( "Layouts (*.qpt)" ), QVariant(),
    true, false
  ) );
  addNumber( QStringLiteral( "PAGES_COUNT" ), tr( "Pages" ) );
  addNumber( QStringLiteral( "SKIPPED_COUNT" ), tr( "Zones or tasks without a page" ) );
}

void MapBookAlgorithm::takeCoverage( const QVariantMap &parameters, QgsProcessingContext &context )
{
  const QString coverage = QStringLiteral( "COVERAGE" );
  mSource = requireSource( parameters, coverage, context );
  mName = layerName( parameters, coverage, context );
  mNameField = fieldIndex( parameters, QStringLiteral( "NAME_FIELD" ), *mSource, mName, false, context );
  mRole.clear();
  mReference.clear();
  QString ownTitle;
  if ( const QgsVectorLayer *layer = parameterAsVectorLayer( parameters, coverage, context ) )
  {
    mRole = LayerRole::of( *layer );
    ownTitle = withoutDay( layer->metadata().title().simplified() );
    mReference = {
      { QStringLiteral( "coverageLayer" ), layer->id() },
      { QStringLiteral( "coverageLayerName" ), layer->name() },
      { QStringLiteral( "coverageLayerSource" ), layer->publicSource() },
      { QStringLiteral( "coverageLayerProvider" ), layer->providerType() }
    };
  }
  const QString kind = parameterAsEnumString( parameters, QStringLiteral( "LAYOUT" ), context );
  mIsTask = kind == QLatin1String( "task" )
            || ( kind == QLatin1String( "auto" ) && ourField( mSource->fields(), QStringLiteral( "task_id" ) ) >= 0 );
  mIsLarge = parameterAsEnumString( parameters, QStringLiteral( "PAPER" ), context ) == QLatin1String( "A3" );
  mTitle = parameterAsString( parameters, QStringLiteral( "TITLE" ), context ).simplified();
  if ( mTitle.isEmpty() )
    mTitle = ownTitle.left( LONGEST_TITLE );
  if ( mTitle.size() > LONGEST_TITLE )
    throw QgsProcessingException( tr( "TITLE has %1 letters; a page has room for %2. Shorten it." )
                                    .arg( QString::number( mTitle.size() ), QString::number( LONGEST_TITLE ) ) );
  mLink = parameterAsString( parameters, QStringLiteral( "LINK" ), context ).trimmed();
  static const QRegularExpression braces( QStringLiteral( "\\{([^}]*)\\}" ) );
  QRegularExpressionMatchIterator matches = braces.globalMatch( mLink );
  while ( matches.hasNext() )
    requireField( *mSource, mName, matches.next().captured( 1 ), QStringLiteral( "LINK" ) );
}

void MapBookAlgorithm::takeLayers( const QVariantMap &parameters, QgsProcessingContext &context )
{
  mLayers.clear();
  QStringList sources;
  const auto note = [&sources]( const QgsMapLayer &layer ) {
    for ( const QString &right : layer.metadata().rights() )
      if ( !right.isEmpty() && !sources.contains( right ) )
        sources << right;
  };
  if ( const QgsVectorLayer *layer = parameterAsVectorLayer( parameters, QStringLiteral( "COVERAGE" ), context ) )
    note( *layer );
  const QList<QgsMapLayer *> layers = parameterAsLayerList( parameters, QStringLiteral( "LAYERS" ), context );
  for ( const QgsMapLayer *layer : layers )
  {
    if ( !layer->isValid() )
      throw QgsProcessingException(
        tr( "The layer “%1” (LAYERS) cannot be read. Put its data back in their place, or leave it out." )
          .arg( nameOf( *layer ) )
      );
    if ( layer->isSpatial() && !layer->crs().isValid() )
      throw QgsProcessingException(
        tr( "The layer “%1” (LAYERS) has no CRS, so it is not known where it lies. Set it in its properties." )
          .arg( nameOf( *layer ) )
      );
    note( *layer );
    std::unique_ptr<QgsMapLayer> copy = shownLayer( *layer, context, static_cast<int>( mLayers.size() ) );
    copy->moveToThread( nullptr ); // the thread of the run takes it
    mLayers.push_back( std::move( copy ) );
  }
  mAttribution = sources.join( QStringLiteral( " · " ) );
}

void MapBookAlgorithm::takeTemplate( const QVariantMap &parameters, QgsProcessingContext &context )
{
  mTemplate.clear();
  mTemplateName = parameterAsFile( parameters, QStringLiteral( "LAYOUT_FILE" ), context );
  if ( mTemplateName.isEmpty() )
    return;
  QFile file( mTemplateName );
  if ( !file.open( QIODevice::ReadOnly ) )
    throw QgsProcessingException(
      tr( "The layout %1 (LAYOUT_FILE) cannot be opened: %2. Choose another one, or leave it empty." )
        .arg( mTemplateName, file.errorString() )
    );
  const bool isLayout = file.size() <= LARGEST_TEMPLATE && mTemplate.setContent( file.readAll() )
                        && mTemplate.documentElement().tagName() == QLatin1String( "Layout" );
  if ( !isLayout )
    throw QgsProcessingException(
      tr( "The file %1 (LAYOUT_FILE) is no layout of QGIS, or is damaged. Save a layout as template in QGIS's layout "
          "manager, or leave it empty." )
        .arg( mTemplateName )
    );
}

void MapBookAlgorithm::takeFiles( const QVariantMap &parameters, QgsProcessingContext &context )
{
  mFile = parameterAsFileOutput( parameters, QStringLiteral( "OUTPUT" ), context );
  mLayoutFile = parameterAsFileOutput( parameters, QStringLiteral( "SAVED_LAYOUT" ), context );
  ReportFile::requireWritable( mFile, QStringLiteral( "OUTPUT" ) );
  if ( !mLayoutFile.isEmpty() )
    ReportFile::requireWritable( mLayoutFile, QStringLiteral( "SAVED_LAYOUT" ) );
}

void MapBookAlgorithm::prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
{
  takeCoverage( parameters, context );
  takeLayers( parameters, context );
  takeTemplate( parameters, context );
  takeFiles( parameters, context );
}

} // namespace lacuna
