// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "import_tasking_manager_algorithm.h"
#include "base/algorithm_table.h"
#include "lacuna/error.h"
#include "layers/degree_area.h"
#include "layers/output_fields.h"
#include "layers/qgis_compat.h"
#include "project_file.h"
#include "task_documents.h"
#include "task_style.h"
#include "tasking/saved_file.h"
#include "tasking/tasking_api.h"
#include "tasking/tasking_error.h"
#include "tasking/tasking_json.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace lacuna
{

namespace
{

std::optional<int> knownId( const TaskingProject &project )
{
  return project.id > 0 ? std::optional<int>( project.id ) : std::nullopt;
}

QString numbersOf( const QList<SkippedTask> &skipped, const QString &reason )
{
  QStringList ids;
  int all = 0;
  for ( const SkippedTask &task : skipped )
    if ( task.reason == reason && ++all <= 20 )
      ids << task.id;
  return ids.join( QStringLiteral( ", " ) ) + ( all > 20 ? QStringLiteral( " …" ) : QString() );
}

} // namespace

LACUNA_ALGORITHM( importtaskingmanager, ImportTaskingManagerAlgorithm )

QString ImportTaskingManagerAlgorithm::displayName() const { return tr( "Import from the Tasking Manager" ); }

QStringList ImportTaskingManagerAlgorithm::tags() const
{
  return searchWords( tr( "tasking manager,hot,import,project,tasks,status,aoi,geojson,download" ) );
}

QString ImportTaskingManagerAlgorithm::shortDescription() const
{
  return tr( "Reads the tasks of a HOT Tasking Manager project with their status, from its server or from saved files, "
             "in the Tasking Manager's colours." );
}

QString ImportTaskingManagerAlgorithm::shortHelpString() const
{
  return tr( "Reads the tasks of a project with their status, who holds them, and the area of the project.\n\n"
             "From a server: its address and the number of the project. The address of the web page, of the API or of "
             "the project itself will do. Published public projects need no account. The panel of Lacuna finds "
             "projects, keeps them up to date and says what is left in them; this algorithm is for models and "
             "scripts.\n\n"
             "From files: the tasks (…-tasks.geojson) and, if you have it, the area (…-aoi.geojson) saved from the web "
             "page. They can be used offline. Tasks without a number are numbered in their order.\n\n"
             "The percentages are counted from the tasks as the Tasking Manager does: mapped and validated of all but "
             "those with bad imagery, rounded down." );
}

void ImportTaskingManagerAlgorithm::initAlgorithm( const QVariantMap & )
{
  const QString files = tr( "GeoJSON files (*.geojson *.json)" );
  addParameter( new QgsProcessingParameterString(
    QStringLiteral( "SERVER" ), tr( "Address of the Tasking Manager" ), TaskingApi::presets().first().web, false, true
  ) );
  addParameter( new QgsProcessingParameterNumber(
    QStringLiteral( "PROJECT" ), tr( "Number of the project" ), Qgis::ProcessingNumberParameterType::Integer,
    QVariant(), true, 1
  ) );
  addParameter( new QgsProcessingParameterFile(
    QStringLiteral( "TASKS_FILE" ), tr( "or a file of tasks saved earlier" ),
    Qgis::ProcessingFileParameterBehavior::File, QString(), QVariant(), true, files
  ) );
  addParameter( new QgsProcessingParameterFile(
    QStringLiteral( "AREA_FILE" ), tr( "and the file of its area" ), Qgis::ProcessingFileParameterBehavior::File,
    QString(), QVariant(), true, files
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterAuthConfig>(
    QStringLiteral( "AUTHCFG" ), tr( "Authentication, for drafts and private projects" ), QVariant(), true
  ) );
  addSink( QStringLiteral( "TASKS" ), tr( "Tasks" ), Qgis::ProcessingSourceType::VectorPolygon );
  addParameter( new QgsProcessingParameterFeatureSink(
    QStringLiteral( "AREA" ), tr( "Area of the project" ), Qgis::ProcessingSourceType::VectorPolygon, QVariant(), true,
    true
  ) );
  addSink( QStringLiteral( "SKIPPED" ), tr( "Skipped" ), Qgis::ProcessingSourceType::VectorPolygon, true );
  addNumber( QStringLiteral( "TASKS_COUNT" ), tr( "Tasks" ) );
  addNumber( QStringLiteral( "PERCENT_MAPPED" ), tr( "Mapped (%)" ) );
  addNumber( QStringLiteral( "PERCENT_VALIDATED" ), tr( "Validated (%)" ) );
  addNumber( QStringLiteral( "PERCENT_BAD_IMAGERY" ), tr( "Bad imagery (%)" ) );
  addNumber( QStringLiteral( "SKIPPED_COUNT" ), tr( "Skipped tasks" ) );
}

void ImportTaskingManagerAlgorithm::
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
{
  mTasksFile = parameterAsFile( parameters, QStringLiteral( "TASKS_FILE" ), context ).trimmed();
  mAreaFile = parameterAsFile( parameters, QStringLiteral( "AREA_FILE" ), context ).trimmed();
  mAuthcfg = parameterAsString( parameters, QStringLiteral( "AUTHCFG" ), context );
  const QString server = parameterAsString( parameters, QStringLiteral( "SERVER" ), context ).trimmed();
  mProject = parameters.value( QStringLiteral( "PROJECT" ) ).isValid()
               ? parameterAsInt( parameters, QStringLiteral( "PROJECT" ), context )
               : 0;
  if ( mTasksFile.isEmpty() )
  {
    if ( !mAreaFile.isEmpty() )
      throw QgsProcessingException( tr( "AREA_FILE goes with TASKS_FILE: choose the file of the tasks too." ) );
    if ( mProject <= 0 )
      mProject = TaskingApi::projectInAddress( server );
    if ( mProject <= 0 )
      throw QgsProcessingException(
        tr( "Nothing says what to import: give the number of a PROJECT, or choose a TASKS_FILE." )
      );
    mServer = TaskingApi::serverOf( server );
  }
  for ( const QString &file : { mTasksFile, mAreaFile } )
    if ( !file.isEmpty() && !QFileInfo( file ).isFile() )
      throw QgsProcessingException( tr( "There is no file “%1”." ).arg( file ) );
}

QgsFields ImportTaskingManagerAlgorithm::taskFields()
{
  using Type = QMetaType::Type;
  return fieldsOf(
    { { "task_id", Type::Int },
      { "status", Type::QString },
      { "locked_by", Type::QString },
      { "mapped_by", Type::QString },
      { "validated_by", Type::QString },
      { "last_action_at", Type::QString },
      { "last_action_by", Type::QString },
      { "area_km2", Type::Double },
      { "x", Type::Int },
      { "y", Type::Int },
      { "zoom", Type::Int },
      { "isSquare", Type::Bool },
      { "project_id", Type::Int },
      { "locked_by_name", Type::QString },
      { "mapped_by_name", Type::QString },
      { "validated_by_name", Type::QString } }
  );
}

QgsFields ImportTaskingManagerAlgorithm::skippedFields()
{
  using Type = QMetaType::Type;
  return fieldsOf( { { "task_id", Type::QString }, { "skip_layer", Type::QString }, { "skip_reason", Type::QString } }
  );
}

TaskingProject ImportTaskingManagerAlgorithm::fromServer( QgsProcessingFeedback *feedback ) const
{
  const TaskingApi api( mServer );
  const TaskingJson json( mServer.host() );
  feedback->setProgressText( tr( "Downloading project %1 from %2" ).arg( mProject ).arg( mServer.host() ) );
  TaskingProject project = json.project( TaskingApi::ask( api.project( mProject ), feedback, mAuthcfg ) );
  feedback->setProgress( 30 );
  // The project's own list lacks who mapped and validated where the server is old.
  if ( !project.tasks.tellsPeople && !project.tasks.tasks.isEmpty() )
    project.tasks = json.tasks( TaskingApi::ask( api.tasks( mProject ), feedback, mAuthcfg ) );
  feedback->setProgress( 50 );
  try
  {
    addActivities(
      project.tasks.tasks, json.activities( TaskingApi::ask( api.activities( mProject ), feedback, mAuthcfg ) )
    );
    feedback->setProgress( 60 );
    addNames(
      project.tasks.tasks, json.contributors( TaskingApi::ask( api.contributions( mProject ), feedback, mAuthcfg ) )
    );
  }
  catch ( const TaskingError &error )
  {
    feedback->pushWarning(
      tr( "The last actions, or the names of people, could not be had and stay empty: %1" ).arg( error.what() )
    );
  }
  return project;
}

TaskingProject ImportTaskingManagerAlgorithm::fromFiles() const
{
  TaskingProject project;
  project.tasks = TaskingJson::ofFile( mTasksFile ).tasks( SavedFile::read( mTasksFile ) );
  project.id = mProject > 0 ? mProject : SavedFile::projectOf( mTasksFile );
  if ( !mAreaFile.isEmpty() )
    project.area = TaskingJson::ofFile( mAreaFile ).area( SavedFile::read( mAreaFile ) );
  return project;
}

void ImportTaskingManagerAlgorithm::logSummary(
  const TaskingProject &project, const TaskProgress &progress, QgsProcessingFeedback *feedback
) const
{
  if ( project.tasks.numbered )
    feedback->pushInfo( tr( "The tasks have no numbers; they were numbered in their order, as the Tasking Manager does."
    ) );
  if ( project.tasks.metres )
    feedback->pushInfo(
      tr( "The coordinates are metres of the web Mercator, in the cells the tasks name; they were brought to degrees." )
    );
  if ( !project.tasks.unknownStates.isEmpty() )
    feedback->pushWarning( tr( "Some tasks have a status this version does not know (%1); they count as not done." )
                             .arg( project.tasks.unknownStates.join( QStringLiteral( ", " ) ) ) );
  const QPair<QString, QString> reasons[] {
    { QStringLiteral( "null_geometry" ), tr( "Tasks without a geometry were skipped: %1" ) },
    { QStringLiteral( "not_polygon" ), tr( "Tasks that are no polygon were skipped: %1" ) },
    { QStringLiteral( "bad_coordinates" ),
      tr( "Tasks whose coordinates are broken or outside the world were skipped: %1" ) },
    { QStringLiteral( "duplicate" ), tr( "Tasks with the number of an earlier one were skipped: %1" ) },
    { QStringLiteral( "split" ), tr( "Tasks that were split into others were skipped: %1" ) },
    { QStringLiteral( "not_a_feature" ), tr( "Entries that are no tasks were skipped: %1" ) },
  };
  for ( const auto &[reason, sentence] : reasons )
    if ( const QString ids = numbersOf( project.tasks.skipped, reason ); !ids.isEmpty() )
      feedback->pushWarning( sentence.arg( ids ) );
  const auto broken = []( const SkippedTask &task ) { return task.reason == QLatin1String( "bad_coordinates" ); };
  if ( project.tasks.tasks.isEmpty()
       && std::any_of( project.tasks.skipped.cbegin(), project.tasks.skipped.cend(), broken ) )
    feedback->pushWarning( tr( "The coordinates are no longitudes and latitudes in degrees, as the Tasking Manager "
                               "writes them. Bring the file to EPSG:4326 first." ) );
  else if ( project.tasks.tasks.isEmpty() )
    feedback->pushWarning(
      project.tasks.skipped.isEmpty()
        ? tr( "The project has no tasks. It may be a draft whose tasks were not made yet." )
        : tr( "None of its tasks could be used; the reasons are above." )
    );
  if ( const QString other = TaskProgress::serversOwn( project, progress ); !other.isEmpty() )
    feedback->pushInfo( other );
}

void ImportTaskingManagerAlgorithm::writeTasks(
  const TaskingProject &project, OutputLayer &output, QgsProcessingFeedback *feedback
) const
{
  const QVariant projectId = numberOrNull( knownId( project ) );
  const QgsFields fields = taskFields();
  const EllipsoidalArea measure;
  int row = 0;
  for ( const MappingTask &task : project.tasks.tasks )
  {
    if ( ++row % 256 == 0 )
    {
      feedback->setProgress( 60 + 40.0 * row / static_cast<double>( project.tasks.tasks.size() ) );
      if ( feedback->isCanceled() )
        throw Canceled();
    }
    QgsFeature feature( fields );
    feature.setGeometry( task.geometry );
    feature.setAttributes(
      QgsAttributes() << task.id << task.status << textOrNull( task.lockedBy ) << textOrNull( task.mappedBy )
                      << textOrNull( task.validatedBy ) << textOrNull( task.lastActionAt )
                      << textOrNull( task.lastActionBy ) << measure.m2( task.geometry ) / 1e6 << numberOrNull( task.x )
                      << numberOrNull( task.y ) << numberOrNull( task.zoom ) << task.isSquare << projectId
                      << textOrNull( task.lockedByName ) << textOrNull( task.mappedByName )
                      << textOrNull( task.validatedByName )
    );
    output.add( feature );
  }
  output.finish();
}

QVariantMap ImportTaskingManagerAlgorithm::run(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  TaskingProject project = mTasksFile.isEmpty() ? fromServer( feedback ) : fromFiles();
  std::sort( project.tasks.tasks.begin(), project.tasks.tasks.end(), []( const MappingTask &a, const MappingTask &b ) {
    return a.id < b.id;
  } );
  QVariantMap results;
  const TaskProgress progress = progressOf( project.tasks.tasks );
  logSummary( project, progress, feedback );
  OutputLayer tasks = openSink(
    parameters, QStringLiteral( "TASKS" ), context, taskFields(), Qgis::WkbType::MultiPolygon, degreesCrs(), results
  );
  writeTasks( project, tasks, feedback );
  const QgsFields areaFields = fieldsOf(
    { { "project_id", QMetaType::Type::Int },
      { "name", QMetaType::Type::QString },
      { "area_km2", QMetaType::Type::Double } }
  );
  OutputLayer area = openSink(
    parameters, QStringLiteral( "AREA" ), context, areaFields, Qgis::WkbType::MultiPolygon, degreesCrs(), results
  );
  if ( area.isWanted() && project.area.isEmpty() && !project.tasks.tasks.isEmpty() )
  {
    feedback->pushInfo( tr( "The area is not given; it was made of the tasks." ) );
    QVector<QgsGeometry> parts;
    for ( const MappingTask &task : project.tasks.tasks )
      parts << task.geometry;
    project.area = QgsGeometry::unaryUnion( parts );
    project.area.convertToMultiType();
  }
  if ( !project.area.isEmpty() )
  {
    QgsFeature feature( areaFields );
    feature.setGeometry( project.area );
    feature.setAttributes(
      QgsAttributes() << numberOrNull( knownId( project ) ) << textOrNull( project.name )
                      << ellipsoidalM2( project.area ) / 1e6
    );
    area.add( feature );
  }
  area.finish();
  OutputLayer skipped = openSink(
    parameters, QStringLiteral( "SKIPPED" ), context, skippedFields(), Qgis::WkbType::MultiPolygon, degreesCrs(),
    results
  );
  for ( const SkippedTask &task : project.tasks.skipped )
  {
    QgsFeature feature( skippedFields() );
    feature.setGeometry( task.geometry );
    feature.setAttributes( QgsAttributes() << task.id << QStringLiteral( "TASKS" ) << task.reason );
    skipped.add( feature );
  }
  skipped.finish();
  const QString title = project.id > 0 ? tr( "Tasks of project %1" ).arg( project.id ) : tr( "Tasks" );
  const QString from = mTasksFile.isEmpty() ? TaskingApi( mServer ).projectPage( project.id ).toString() : mTasksFile;
  const QString abstract = tr( "Imported from %1. %2 tasks; %3 % mapped, %4 % validated." )
                             .arg( from, QLocale().toString( progress.total ) )
                             .arg( progress.percentMapped )
                             .arg( progress.percentValidated );
  OutputLook look { title, QColor(), false, abstract, false };
  look.style = TaskStyle::tasks;
  look.words.insert( QStringLiteral( "status" ), { tr( "Status" ), -1, TaskStatuses::words() } );
  tasks.dress( context, look );
  look.name = project.name.isEmpty() ? tr( "Area of the project" ) : project.name;
  look.style = TaskStyle::area;
  area.dress( context, look );
  skipped.dress( context, { tr( "Skipped tasks" ), QColor( QStringLiteral( "#999999" ) ), false, abstract, false } );
  results.insert( QStringLiteral( "TASKS_COUNT" ), progress.total );
  results.insert( QStringLiteral( "PERCENT_MAPPED" ), progress.percentMapped );
  results.insert( QStringLiteral( "PERCENT_VALIDATED" ), progress.percentValidated );
  results.insert( QStringLiteral( "PERCENT_BAD_IMAGERY" ), progress.percentBadImagery );
  results.insert( QStringLiteral( "SKIPPED_COUNT" ), static_cast<int>( project.tasks.skipped.size() ) );
  return results;
}

} // namespace lacuna
