// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "field_maps_algorithm.h"
#include "base/algorithm_table.h"
#include "layers/layer_role.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>

#include <QFileInfo>

namespace lacuna
{

namespace
{
const QStringList APPS { QStringLiteral( "organicmaps" ), QStringLiteral( "osmand" ), QStringLiteral( "scee" ) };
const QStringList SUFFIXES { QStringLiteral( "kml" ), QStringLiteral( "gpx" ), QStringLiteral( "csv" ) };
const QStringList TASK_LAYERS {
  QStringLiteral( "importtaskingmanager.TASKS" ), QStringLiteral( "gapsbytask.OUTPUT" ),
  QStringLiteral( "taskareas.OUTPUT" )
};
const QStringList GAP_LAYERS {
  QStringLiteral( "buildinggaps.MISSING_IN_OSM" ), QStringLiteral( "roadgaps.MISSING_IN_OSM" ),
  QStringLiteral( "samplecheck.SAMPLE" ), QStringLiteral( "buildingexposure.OUTPUT" )
};
} // namespace

LACUNA_ALGORITHM( fieldmaps, FieldMapsAlgorithm )

QStringList FieldMapsAlgorithm::tags() const
{
  return searchWords(
    tr( "phone,telephone,mobile,offline,organic maps,osmand,scee,streetcomplete,kml,gpx,bookmarks,field,visit,tasks" )
  );
}

QString FieldMapsAlgorithm::shortDescription() const
{
  return tr( "Tasks and gaps as bookmarks and outlines for Organic Maps, OsmAnd or SCEE on a telephone without a "
             "connection." );
}

QString FieldMapsAlgorithm::shortHelpString() const
{
  return tr(
    "Writes a file that an app on a telephone opens without a connection, so that people who go there see where they "
    "are.\n\n"
    "Organic Maps (.kml) and OsmAnd (.gpx): every task is a bookmark with its outline, and its holes, as lines; every "
    "gap is a bookmark. COLOR_FIELD colours them: statuses of the Tasking Manager and levels of a priority have "
    "colours of their own, numbers go in five classes from green to red.\n\n"
    "SCEE, the expert edition of StreetComplete: every gap is a question of the file .csv; the file .geojson beside "
    "it shows the tasks. What is done there comes back with Import findings.\n\n"
    "What the apps lose without a word is mended before writing: polygons (they would vanish), several questions in "
    "one place, line breaks, heights. Nothing is sent: copy the file to the telephone, or send it in a message, and "
    "open "
    "it there.\n\n"
    "LINKS is a table with two links for each task, for a message or a code to scan."
  );
}

void FieldMapsAlgorithm::initAlgorithm( const QVariantMap & )
{
  addLayer(
    QStringLiteral( "TASKS" ), tr( "Tasks" ), { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) },
    { .roles = TASK_LAYERS, .optional = true }
  );
  addLayer(
    QStringLiteral( "GAPS" ), tr( "Gaps" ), { static_cast<int>( Qgis::ProcessingSourceType::VectorAnyGeometry ) },
    { .roles = GAP_LAYERS, .optional = true }
  );
  addParameter( new QgsProcessingParameterEnum(
    QStringLiteral( "APP" ), tr( "App on the telephone" ), APPS, false, APPS.first(), false, true
  ) );
  addParameter( new QgsProcessingParameterString(
    QStringLiteral( "NAME" ), tr( "Name of the list on the telephone" ), QStringLiteral( "Lacuna" )
  ) );
  addParameter( new QgsProcessingParameterExpression(
    QStringLiteral( "LABEL" ), tr( "What each is called (field or expression; empty: its number)" ), QVariant(),
    QStringLiteral( "TASKS" ), true
  ) );
  addParameter( new QgsProcessingParameterExpression(
    QStringLiteral( "COLOR_FIELD" ), tr( "What gives the colour (field: status, priority …)" ), QVariant(),
    QStringLiteral( "TASKS" ), true
  ) );
  addParameter( new QgsProcessingParameterFileDestination(
    QStringLiteral( "OUTPUT" ), tr( "File for the telephone" ),
    tr( "KML files for Organic Maps (*.kml);;GPX files for OsmAnd (*.gpx);;CSV files for SCEE (*.csv)" )
  ) );
  addSink( QStringLiteral( "LINKS" ), tr( "Links to the tasks" ), Qgis::ProcessingSourceType::Vector, true );
  addSink( QStringLiteral( "SKIPPED" ), tr( "Skipped" ), Qgis::ProcessingSourceType::VectorAnyGeometry, true );
  addNumber( QStringLiteral( "BOOKMARKS_COUNT" ), tr( "Bookmarks" ) );
  addNumber( QStringLiteral( "TRACKS_COUNT" ), tr( "Outlines" ) );
  addNumber( QStringLiteral( "QUESTS_COUNT" ), tr( "Questions" ) );
  addNumber( QStringLiteral( "FILE_BYTES" ), tr( "Size of the files (bytes)" ) );
  addNumber( QStringLiteral( "SKIPPED_COUNT" ), tr( "Skipped features of all layers" ) );
}

void FieldMapsAlgorithm::
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
{
  mSources.clear();
  for ( const bool areTasks : { true, false } )
  {
    Source source;
    source.parameter = areTasks ? QStringLiteral( "TASKS" ) : QStringLiteral( "GAPS" );
    source.source = optionalSource( parameters, source.parameter, context );
    if ( !source.source )
      continue;
    source.name = layerName( parameters, source.parameter, context );
    source.areTasks = areTasks;
    source.place = static_cast<int>( mSources.size() );
    source.scope = createExpressionContext( parameters, context, source.source.get() );
    source.scope.setFields( source.source->fields() );
    mSources.push_back( std::move( source ) );
  }
  if ( mSources.empty() )
    throw QgsProcessingException(
      tr( "Neither tasks (TASKS) nor gaps (GAPS) are given, so there is nothing to take along. Give at least one." )
    );
  mListName = PhonePlaces::plain( parameterAsString( parameters, QStringLiteral( "NAME" ), context ) );
  if ( mListName.isEmpty() )
    throw QgsProcessingException(
      tr( "The list has no name, by which people find it on the telephone. Give it one (NAME)." )
    );
  mApp = static_cast<App>( APPS.indexOf( parameterAsEnumString( parameters, QStringLiteral( "APP" ), context ) ) );
  takeExpression( parameters, QStringLiteral( "LABEL" ), &Source::label, context );
  takeExpression( parameters, QStringLiteral( "COLOR_FIELD" ), &Source::colour, context );
  takeOutput( parameters, context );
}

// A field or an expression of one of the layers, or of both.
void FieldMapsAlgorithm::takeExpression(
  const QVariantMap &parameters, const QString &parameter, std::optional<QgsExpression> Source::*member,
  QgsProcessingContext &context
)
{
  QString text = parameterAsString( parameters, parameter, context ).trimmed();
  if ( text.isEmpty() )
    return;
  for ( const Source &source : mSources )
    if ( source.source->fields().lookupField( text ) >= 0 )
    {
      text = QgsExpression::quotedColumnRef( text );
      break;
    }
  const QgsExpression expression( text );
  if ( expression.hasParserError() )
    throw QgsProcessingException(
      tr( "“%1” (%2) is neither a field nor an expression: %3" ).arg( text, parameter, expression.parserErrorString() )
    );
  QSet<QString> columns = expression.referencedColumns();
  columns.remove( QgsFeatureRequest::ALL_ATTRIBUTES );
  QStringList known;
  bool fits = false;
  for ( Source &source : mSources )
  {
    const QgsFields fields = source.source->fields();
    known << tr( "“%1”: %2" ).arg( source.name, fields.names().join( QStringLiteral( ", " ) ) );
    if ( !std::all_of( columns.begin(), columns.end(), [&fields]( const QString &column ) {
           return fields.lookupField( column ) >= 0;
         } ) )
      continue;
    source.*member = expression;
    fits = true;
  }
  if ( !fits )
    throw QgsProcessingException( tr( "No layer has all fields of “%1” (%2). The fields are – %3." )
                                    .arg( text, parameter, known.join( QStringLiteral( "; " ) ) ) );
}

// QGIS makes the name of a temporary file with the suffix of the first app.
void FieldMapsAlgorithm::takeOutput( const QVariantMap &parameters, QgsProcessingContext &context )
{
  mOutput = parameterAsFileOutput( parameters, QStringLiteral( "OUTPUT" ), context );
  const QString suffix = SUFFIXES.at( static_cast<int>( mApp ) );
  const QFileInfo info( mOutput );
  const bool isTemporary = parameters.value( QStringLiteral( "OUTPUT" ) ).toString() == QgsProcessing::TEMPORARY_OUTPUT;
  if ( info.suffix().toLower() != suffix )
  {
    if ( !isTemporary )
      throw QgsProcessingException(
        tr( "The file %1 (OUTPUT) does not end in .%2, so the app %3 (APP) would not open it. Choose a file that does, "
            "or another app." )
          .arg( info.fileName(), suffix, APPS.at( static_cast<int>( mApp ) ) )
      );
    mOutput.chop( info.suffix().size() );
    mOutput += suffix;
  }
  ReportFile::requireWritable( mOutput, QStringLiteral( "OUTPUT" ) );
  const QFileInfo made( mOutput );
  mShapes = made.path() + QLatin1Char( '/' ) + made.completeBaseName() + QStringLiteral( ".geojson" );
  if ( mApp == App::Scee )
    ReportFile::requireWritable( mShapes, QStringLiteral( "OUTPUT" ) );
}

} // namespace lacuna
