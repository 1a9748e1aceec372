// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "export_tasking_manager_algorithm.h"
#include "base/algorithm_table.h"
#include "layers/degree_area.h"
#include "layers/footprint_reader.h"
#include "layers/qgis_compat.h"
#include "messages/error_text.h"
#include "messages/plural.h"
#include "report/report_file.h"
#include "report/whole_file.h"
#include "task_documents.h"
#include "upload_check.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsjsonutils.h>
#include <qgsprocessingparameters.h>
#include <qgswkbtypes.h>

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

const QStringList TOO_LARGE { QStringLiteral( "simplify" ), QStringLiteral( "split" ) };
constexpr double OPEN_SHARE = 1e-3; // of the area, that tasks may leave open by rounding

QgsGeometry joined( const std::vector<TaskDocuments::Task> &tasks )
{
  QVector<QgsGeometry> parts;
  for ( const TaskDocuments::Task &task : tasks )
    parts << task.geometry;
  return QgsGeometry::unaryUnion( parts );
}

// No digits nobody reads: the file is counted in bytes. Whole numbers, and those too large to have six decimals, stay
// what they are.
QJsonValue shortNumber( double value )
{
  if ( !std::isfinite( value ) )
    return QJsonValue( QJsonValue::Null );
  constexpr double MAX = 1e9;
  return std::fabs( value ) < MAX && value != std::floor( value ) ? std::round( value * 1e6 ) / 1e6 : value;
}

} // namespace

LACUNA_ALGORITHM( exporttaskingmanager, ExportTaskingManagerAlgorithm )

QString ExportTaskingManagerAlgorithm::displayName() const { return tr( "Export for the Tasking Manager" ); }

QStringList ExportTaskingManagerAlgorithm::tags() const
{
  return searchWords( tr( "tasking manager,hot,export,geojson,project,draft,upload,aoi,tasks" ) );
}

QString ExportTaskingManagerAlgorithm::shortDescription() const
{
  return tr( "Writes tasks as one file that the web form of the HOT Tasking Manager takes as area and as tasks, every "
             "limit checked beforehand." );
}

QString ExportTaskingManagerAlgorithm::shortHelpString() const
{
  return tr( "Writes tasks as a file for the web form of the HOT Tasking Manager: create a project, upload the file, "
             "and switch on the use of its polygons as tasks. It needs no account in QGIS and can travel on a USB "
             "stick.\n\n"
             "All limits of the form and the server are checked first: one dot in the file name, less than 1,000,000 "
             "bytes, less than 5,000 km² as the form measures them, polygons only, two dimensions, six decimals, valid "
             "and not overlapping after rounding, no task without area, x, y, zoom and isSquare present, plain "
             "attribute names. Whatever would be refused is said in a sentence, and nothing is written. Tasks below "
             "2,000 m² are listed.\n\n"
             "With its own polygons as tasks the form turns every attribute into one for the instructions, the cell "
             "numbers of a Slippy plan too: mappers can then not split a task by its cell. Leave that switch off and "
             "let the form make the same grid, or use the draft, which keeps them.\n\n"
             "A file that is too large is made smaller by simplifying shared borders together, so that no gap or "
             "overlap appears, or is split into several files. The draft is always one and whole: the server has "
             "neither limit.\n\n"
             "The other attributes travel along: an attribute barrio can be written as {barrio} in the instructions of "
             "each task. The draft is the body of the request that creates a draft project, for those who use the "
             "API." );
}

void ExportTaskingManagerAlgorithm::initAlgorithm( const QVariantMap & )
{
  const QList<int> polygons { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) };
  addLayer( QStringLiteral( "TASKS" ), tr( "Tasks" ), polygons, { .roles = { QStringLiteral( "taskareas.OUTPUT" ) } } );
  addLayer(
    QStringLiteral( "AREA" ), tr( "Area of the project (empty: that of the tasks)" ), polygons, { .optional = true }
  );
  addParameter( new QgsProcessingParameterString( QStringLiteral( "NAME" ), tr( "Name of the project" ) ) );
  addParameter( new QgsProcessingParameterEnum(
    QStringLiteral( "TOO_LARGE" ), tr( "When the file is too large" ), TOO_LARGE, false, TOO_LARGE.first(), false, true
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterNumber>(
    QStringLiteral( "ORGANISATION" ), tr( "Number of your organisation in the Tasking Manager (for the draft)" ),
    Qgis::ProcessingNumberParameterType::Integer, QVariant(), true, 1
  ) );
  addParameter( new QgsProcessingParameterFileDestination(
    QStringLiteral( "OUTPUT" ), tr( "File for the web form" ), tr( "GeoJSON files (*.geojson)" )
  ) );
  addParameter( new QgsProcessingParameterFileDestination(
    QStringLiteral( "DRAFT" ), tr( "Body of a draft project" ), tr( "JSON files (*.json)" ), QVariant(), true, false
  ) );
  addSink( QStringLiteral( "SKIPPED" ), tr( "Skipped" ), Qgis::ProcessingSourceType::VectorPolygon, true );
  addNumber( QStringLiteral( "TASKS_COUNT" ), tr( "Tasks" ) );
  addNumber( QStringLiteral( "FILE_BYTES" ), tr( "Size of the file, the largest of several (bytes)" ) );
  addNumber( QStringLiteral( "AREA_KM2" ), tr( "Area of the tasks (km²)" ) );
  addNumber( QStringLiteral( "FILES_COUNT" ), tr( "Files" ) );
  addNumber( QStringLiteral( "SKIPPED_COUNT" ), tr( "Skipped features of all layers" ) );
}

void ExportTaskingManagerAlgorithm::
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
{
  mDocuments.tasks.clear();
  mSkip.clear();
  mRenamed.clear();
  mRepaired.clear();
  mAreaSkip.clear();
  mArea = QgsGeometry();
  mSource = requireSource( parameters, QStringLiteral( "TASKS" ), context );
  mTasksName = layerName( parameters, QStringLiteral( "TASKS" ), context );
  mAreaSource = optionalSource( parameters, QStringLiteral( "AREA" ), context );
  mAreaName = mAreaSource ? layerName( parameters, QStringLiteral( "AREA" ), context ) : QString();
  mName = parameterAsString( parameters, QStringLiteral( "NAME" ), context ).trimmed();
  mOutput = parameterAsFileOutput( parameters, QStringLiteral( "OUTPUT" ), context );
  mDraft = parameterAsFileOutput( parameters, QStringLiteral( "DRAFT" ), context );
  mOrganisation = parameters.value( QStringLiteral( "ORGANISATION" ) ).isValid()
                    ? parameterAsInt( parameters, QStringLiteral( "ORGANISATION" ), context )
                    : 0;
  mSplit = parameterAsEnumString( parameters, QStringLiteral( "TOO_LARGE" ), context ) == TOO_LARGE.at( 1 );
  UploadCheck check;
  check.checkName( mName );
  check.checkExtension( mOutput );
  if ( !check.problems().isEmpty() )
    throw QgsProcessingException( check.problems().first() );
  ReportFile::requireWritable( mOutput );
  if ( !mDraft.isEmpty() )
    ReportFile::requireWritable( mDraft );
}

QJsonObject ExportTaskingManagerAlgorithm::propertiesOf( const QgsFeature &feature, const QgsFields &fields )
{
  QJsonObject properties;
  for ( int i = 0; i < fields.count(); ++i )
  {
    const QString name = fields.at( i ).name();
    if ( name == QLatin1String( "fid" ) || TaskDocuments::GRID.contains( name ) )
      continue;
    QString plain = UploadCheck::plainName( name );
    for ( int n = 2; properties.contains( plain ); ++n )
      plain = UploadCheck::plainName( name ) + QString::number( n );
    if ( plain != name && !mRenamed.contains( QStringLiteral( "%1 → %2" ).arg( name, plain ) ) )
      mRenamed << QStringLiteral( "%1 → %2" ).arg( name, plain );
    const QVariant value = feature.attribute( i );
    QJsonValue json
      = QgsVariantUtils::isNull( value ) ? QJsonValue( QJsonValue::Null ) : QJsonValue::fromVariant( value );
    constexpr qlonglong MAX_WHOLE = 1LL << 53; // that numbers of JSON hold; a longer code stays whole as text
    if ( !json.isNull() && value.userType() == QMetaType::Type::LongLong
         && ( value.toLongLong() > MAX_WHOLE || value.toLongLong() < -MAX_WHOLE ) )
      json = value.toString();
    else if ( !json.isNull()
              && ( value.userType() == QMetaType::Type::Double || value.userType() == QMetaType::Type::Float ) )
      json = shortNumber( value.toDouble() );
    properties.insert( plain, json );
  }
  const auto number = [&]( const QString &name ) {
    const QVariant value = fields.lookupField( name ) >= 0 ? feature.attribute( name ) : QVariant();
    return QgsVariantUtils::isNull( value ) ? QJsonValue( QJsonValue::Null )
                                            : QJsonValue( static_cast<double>( value.toLongLong() ) );
  };
  for ( int i = 0; i < 3; ++i )
    properties.insert( TaskDocuments::GRID.at( i ), number( TaskDocuments::GRID.at( i ) ) );
  const int square = fields.lookupField( TaskDocuments::GRID.at( 3 ) );
  properties.insert(
    TaskDocuments::GRID.at( 3 ),
    square >= 0 && feature.attribute( square ).toBool() && !properties.value( TaskDocuments::GRID.at( 0 ) ).isNull()
  );
  return properties;
}

void ExportTaskingManagerAlgorithm::readTasks( QgsProcessingContext &context, QgsProcessingFeedback *feedback )
{
  const QgsFields fields = mSource->fields();
  const int order = fields.lookupField( QStringLiteral( "task_id" ) );
  const QgsCoordinateTransform transform( mSource->sourceCrs(), degreesCrs(), context.transformContext() );
  QgsFeatureIterator iterator
    = mSource->getFeatures( QgsFeatureRequest(), Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks );
  QgsFeature feature;
  while ( iterator.nextFeature( feature ) )
  {
    if ( feedback->isCanceled() )
      throw Canceled();
    Footprints read;
    SkipReason reason = appendGeometry( feature.geometry().constGet(), RowKind::Polygons, read );
    if ( reason == SkipReason::None )
    {
      QgsGeometry geometry = feature.geometry();
      geometry.convertGeometryCollectionToSubclass( Qgis::GeometryType::Polygon );
      if ( QgsWkbTypes::isCurvedType( geometry.wkbType() ) )
        geometry = QgsGeometry( geometry.constGet()->segmentize() );
      try
      {
        geometry.transform( transform );
        const QString id = order >= 0 ? feature.attribute( order ).toString() : QString::number( mSkip.size() + 1 );
        TaskDocuments::Task task;
        bool repaired = false;
        const std::optional<QgsGeometry> shape = TaskDocuments::rounded( geometry, repaired );
        if ( !shape )
          throw QgsProcessingException(
            tr( "Task %1 of “%2” is not a valid polygon after rounding to six decimals (it crosses or touches itself), "
                "and cannot be repaired without changing it. Repair it (Fix geometries) and export again." )
              .arg( id, mTasksName )
          );
        if ( repaired )
          mRepaired << id;
        task.geometry = *shape;
        task.areaM2 = task.geometry.isEmpty() ? 0 : ellipsoidalM2( task.geometry );
        task.order = order >= 0 && feature.attribute( order ).canConvert<double>()
                       ? feature.attribute( order ).toDouble()
                       : static_cast<double>( mSkip.size() );
        if ( !( task.areaM2 > 0 ) )
          reason = SkipReason::ZeroArea;
        else
        {
          task.properties = propertiesOf( feature, fields );
          mDocuments.tasks.push_back( std::move( task ) );
        }
      }
      catch ( const QgsCsException & )
      {
        reason = SkipReason::CannotTransform;
      }
    }
    mSkip.push_back( reason );
  }
  std::stable_sort(
    mDocuments.tasks.begin(), mDocuments.tasks.end(),
    []( const TaskDocuments::Task &a, const TaskDocuments::Task &b ) { return a.order < b.order; }
  );
}

void ExportTaskingManagerAlgorithm::readArea( QgsProcessingContext &context )
{
  if ( mAreaSource )
  {
    DegreeArea area = readDegreeArea( *mAreaSource, context.transformContext() );
    mArea = area.geometry;
    mAreaSkip = std::move( area.skip );
    if ( mArea.isEmpty() )
      throw QgsProcessingException( ErrorText::noArea( mAreaName ) );
  }
  else
    mArea = joined( mDocuments.tasks );
  mArea.convertToMultiType();
}

void ExportTaskingManagerAlgorithm::checkCover( QgsProcessingFeedback *feedback ) const
{
  if ( !mAreaSource || mArea.isEmpty() )
    return;
  const QgsGeometry covered = joined( mDocuments.tasks );
  const QgsGeometry open = mArea.difference( covered );
  const double whole = ellipsoidalM2( mArea );
  const double left = open.isEmpty() ? 0 : ellipsoidalM2( open );
  const QgsGeometry beyond = covered.difference( mArea );
  const double outside = beyond.isEmpty() ? 0 : ellipsoidalM2( beyond );
  if ( const double all = ellipsoidalM2( covered ); outside > OPEN_SHARE * all )
    feedback->pushWarning( tr( "%1 % of the tasks lie outside “%2” (AREA). The web form takes the tasks of the file "
                               "for the area, whatever AREA is; only the draft has AREA, and the server cuts nothing "
                               "off and notices nothing. Give the area that the tasks were made of, or none." )
                             .arg( QLocale().toString( 100 * outside / all, 'f', 1 ), mAreaName ) );
  if ( left > OPEN_SHARE * whole )
    feedback->pushWarning( tr( "The tasks leave %1 % of the area open: nobody would be asked to map there. The Tasking "
                               "Manager does not notice." )
                             .arg( QLocale().toString( 100 * left / whole, 'f', 1 ) ) );
}

void ExportTaskingManagerAlgorithm::store( const QString &path, const QByteArray &content )
{
  if ( const QString why = WholeFile::write( path, content ); !why.isEmpty() )
    throw QgsProcessingException( tr( "The file “%1” could not be written: %2" ).arg( path, why ) );
}

ExportTaskingManagerAlgorithm::Written ExportTaskingManagerAlgorithm::writeFiles( QgsProcessingFeedback *feedback )
{
  std::vector<std::size_t> places { 0, mDocuments.tasks.size() };
  double area = 0;
  for ( const TaskDocuments::Task &task : mDocuments.tasks )
    area += UploadCheck::formM2( task.geometry ) / 1e6;
  const bool wide = area >= UploadCheck::MAX_KM2;
  // Before anything is simplified for the form.
  const QByteArray draft = mDraft.isEmpty() ? QByteArray() : mDocuments.draft( mName, mArea, mOrganisation );
  const bool large = mDocuments.collection( 0, mDocuments.tasks.size() ).size() >= UploadCheck::MAX_BYTES;
  if ( mSplit && ( wide || large ) )
    places = mDocuments.cutPlaces();
  else if ( large && !wide )
  {
    const double tolerance = mDocuments.simplify();
    if ( tolerance > 0 )
      feedback->pushWarning( tr( "The file was too large, so the borders were simplified together by up to %1 m. They "
                                 "may now touch buildings: look at them, or choose TOO_LARGE split." )
                               .arg( QLocale().toString( tolerance * 111320, 'f', 1 ) ) );
    else
    {
      feedback->pushWarning( tr(
        "The file is too large for the Tasking Manager and cannot be simplified far enough, so the plan was split."
      ) );
      places = mDocuments.cutPlaces();
    }
  }
  Written written;
  std::vector<std::pair<QString, QByteArray>> files;
  for ( std::size_t part = 0; part + 1 < places.size(); ++part )
  {
    const QString path
      = TaskDocuments::partPath( mOutput, static_cast<int>( part ) + 1, static_cast<int>( places.size() ) - 1 );
    const QByteArray content = mDocuments.collection( places[part], places[part + 1] );
    UploadCheck check( feedback );
    check.checkFile( path, content );
    if ( !check.problems().isEmpty() )
      throw QgsProcessingException(
        tr( "The Tasking Manager would not take this, so nothing was written:" ) + QLatin1Char( '\n' )
        + check.problems().join( QLatin1Char( '\n' ) )
      );
    written.small << check.smallTasks();
    written.bytes = std::max( written.bytes, static_cast<qint64>( content.size() ) );
    written.areaKm2 += check.areaKm2();
    files.emplace_back( path, content );
    written.files << path;
  }
  if ( !mDraft.isEmpty() )
    files.emplace_back( mDraft, draft );
  for ( const auto &[path, content] : files )
    store( path, content );
  return written;
}

QVariantMap ExportTaskingManagerAlgorithm::run(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  QVariantMap results;
  std::vector<const QgsProcessingFeatureSource *> sources { mSource.get() };
  if ( mAreaSource )
    sources.push_back( mAreaSource.get() );
  const SkippedRows rows( sources, Qgis::GeometryType::Polygon, context.transformContext() );
  OutputLayer skipped = openSink(
    parameters, QStringLiteral( "SKIPPED" ), context, rows.fields(), Qgis::WkbType::MultiPolygon, mSource->sourceCrs(),
    results
  );
  mDocuments.poll = [feedback] {
    if ( feedback->isCanceled() )
      throw Canceled();
  };
  feedback->setProgressText( tr( "Reading the tasks" ) );
  readTasks( context, feedback );
  feedback->setProgress( 40 );
  ErrorText::warnOfSkipped( mSkip, mTasksName, feedback );
  writeSkippedRows( *mSource, mSkip, { 0, QStringLiteral( "TASKS" ), mTasksName }, skipped, rows, feedback );
  readArea( context );
  if ( mAreaSource )
  {
    ErrorText::warnOfSkipped( mAreaSkip, mAreaName, feedback );
    writeSkippedRows( *mAreaSource, mAreaSkip, { 1, QStringLiteral( "AREA" ), mAreaName }, skipped, rows, feedback );
  }
  skipped.finish();
  skipped.dress(
    context, { tr( "Skipped" ), QColor( 0x88, 0x88, 0x88 ), false,
               tr( "Made by Lacuna, Export to the Tasking Manager, from “%1”." ).arg( mTasksName ), false }
  );
  if ( mDocuments.tasks.empty() )
    throw QgsProcessingException(
      mSkip.empty() ? ErrorText::noFeatures( mTasksName )
                    : tr( "No task of “%1” can be exported; the reasons are above." ).arg( mTasksName )
    );
  checkCover( feedback );
  feedback->setProgressText( tr( "Checking and writing" ) );
  const Written written = writeFiles( feedback );
  if ( !mRepaired.isEmpty() )
    feedback->pushInfo( tr(
                          "%1 task(s) touched themselves after rounding to six decimals and were repaired: %2.",
                          nullptr, pluralOf( mRepaired.size() )
    )
                          .arg( mRepaired.size() )
                          .arg( mRepaired.mid( 0, 20 ).join( QStringLiteral( ", " ) ) ) );
  if ( !mRenamed.isEmpty() )
    feedback->pushInfo( tr( "Attributes were renamed so that instructions can use them: %1." )
                          .arg( mRenamed.join( QStringLiteral( ", " ) ) ) );
  const auto hasCell
    = []( const TaskDocuments::Task &task ) { return !task.properties.value( TaskDocuments::GRID.at( 2 ) ).isNull(); };
  if ( std::any_of( mDocuments.tasks.begin(), mDocuments.tasks.end(), hasCell ) )
    feedback->pushInfo( tr( "The web form does not keep the cells (x, y, zoom) of a Slippy plan when its polygons are "
                            "used as tasks. Where mappers are to split tasks, let the form make the grid itself, or "
                            "use the draft." ) );
  if ( !written.small.isEmpty() )
    feedback->pushWarning( tr(
                             "%1 task(s) are smaller than 2,000 m², which is little for a mapper: %2.", nullptr,
                             pluralOf( written.small.size() )
    )
                             .arg( written.small.size() )
                             .arg( written.small.mid( 0, 20 ).join( QStringLiteral( ", " ) ) ) );
  if ( !mDraft.isEmpty() && mOrganisation == 0 )
    feedback->pushInfo( tr( "The draft names no organisation; the Tasking Manager wants its number. Set ORGANISATION, "
                            "or add it before sending." ) );
  const QString tasks = tr( "%1 task(s)", nullptr, pluralOf( mDocuments.tasks.size() ) ).arg( mDocuments.tasks.size() );
  const QString files = tr( "%1 file(s)", nullptr, pluralOf( written.files.size() ) ).arg( written.files.size() );
  feedback->pushInfo( tr( "%1 in %2. In the Tasking Manager create a project, upload the file, and "
                          "switch on the use of its polygons as tasks." )
                        .arg( tasks, files ) );
  if ( written.files.size() > 1 )
    feedback->pushInfo( tr( "Files, one project each: %1" ).arg( written.files.join( QStringLiteral( ", " ) ) ) );

  std::size_t skippedCount = 0;
  for ( const std::vector<SkipReason> *reasons : { &mSkip, &mAreaSkip } )
    for ( const SkipReason reason : *reasons )
      skippedCount += reason != SkipReason::None ? 1 : 0;
  results.insert( QStringLiteral( "OUTPUT" ), written.files.first() );
  if ( !mDraft.isEmpty() )
    results.insert( QStringLiteral( "DRAFT" ), mDraft );
  results.insert( QStringLiteral( "TASKS_COUNT" ), static_cast<qlonglong>( mDocuments.tasks.size() ) );
  results.insert( QStringLiteral( "FILE_BYTES" ), static_cast<qlonglong>( written.bytes ) );
  results.insert( QStringLiteral( "AREA_KM2" ), written.areaKm2 );
  results.insert( QStringLiteral( "FILES_COUNT" ), static_cast<qlonglong>( written.files.size() ) );
  results.insert( QStringLiteral( "SKIPPED_COUNT" ), static_cast<qlonglong>( skippedCount ) );
  return results;
}

} // namespace lacuna
