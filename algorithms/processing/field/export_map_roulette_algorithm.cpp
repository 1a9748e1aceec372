// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "export_map_roulette_algorithm.h"
#include "base/algorithm_table.h"
#include "messages/error_text.h"
#include "report/numbers.h"
#include "tasks/task_documents.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>
#include <qgswkbtypes.h>

#include <QFileInfo>

namespace lacuna
{

namespace
{
const QStringList GROUPINGS { QStringLiteral( "each" ), QStringLiteral( "near" ), QStringLiteral( "task" ) };
const QStringList GAP_LAYERS {
  QStringLiteral( "buildinggaps.MISSING_IN_OSM" ), QStringLiteral( "roadgaps.MISSING_IN_OSM" ),
  QStringLiteral( "buildingexposure.OUTPUT" )
};
} // namespace

LACUNA_ALGORITHM( exportmaproulette, ExportMapRouletteAlgorithm )

QStringList ExportMapRouletteAlgorithm::tags() const
{
  return searchWords( tr( "maproulette,challenge,crowd,volunteers,microtask,export,geojson,upload,tag fix,gaps" ) );
}

QString ExportMapRouletteAlgorithm::shortDescription() const
{
  return tr( "Writes gaps as tasks for MapRoulette, where volunteers map them one by one; what it would lose without a "
             "word is checked beforehand." );
}

QString ExportMapRouletteAlgorithm::shortHelpString() const
{
  return tr(
    "Writes a file that MapRoulette takes as a challenge: volunteers on the web are shown one gap after the other, "
    "look "
    "at the imagery, map it, or say that nothing is there. Nothing is sent: you upload the file on maproulette.org.\n\n"
    "Every gap is a task, or gaps that lie near each other are one task, or all gaps of a task polygon are. Each task "
    "has an id that stays the same, so a second upload renews the tasks and doubles none, and what comes back finds "
    "its gap.\n\n"
    "MapRoulette loses many things without saying so: heights, repeated ids, two roads of one name, empty geometries. "
    "The file has none of them, and is read again by the same rules before it is kept. More than 50,000 tasks or "
    "15,000 KiB become several numbered files, one challenge each.\n\n"
    "The instruction may hold attributes as {{gap_reason}}. Without one a ready instruction is written. With TAG_FIX "
    "volunteers confirm tags of what is in OpenStreetMap already; that needs the permission of who owns the data."
  );
}

void ExportMapRouletteAlgorithm::initAlgorithm( const QVariantMap & )
{
  using Number = Qgis::ProcessingNumberParameterType;
  addLayer(
    QStringLiteral( "GAPS" ), tr( "Gaps" ), { static_cast<int>( Qgis::ProcessingSourceType::VectorAnyGeometry ) },
    { .roles = GAP_LAYERS }
  );
  addAdvanced( std::make_unique<QgsProcessingParameterField>(
    QStringLiteral( "ID_FIELD" ), tr( "Field with the id of a gap (empty: gap_id, else the place)" ), QVariant(),
    QStringLiteral( "GAPS" ), Qgis::ProcessingFieldParameterDataType::Any, false, true
  ) );
  addParameter( new QgsProcessingParameterEnum(
    QStringLiteral( "GROUPING" ), tr( "One task is" ), GROUPINGS, false, GROUPINGS.first(), false, true
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterNumber>(
    QStringLiteral( "GROUP_DISTANCE" ), tr( "Gaps are near each other within (metres)" ), Number::Double, 40, false, 1,
    5000
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterNumber>(
    QStringLiteral( "GROUP_MAX" ), tr( "Most gaps of a task that joins near ones" ), Number::Integer, 15, false, 1, 1000
  ) );
  addLayer(
    QStringLiteral( "TASKS" ), tr( "Task polygons (for one task each)" ),
    { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) },
    { .roles = { QStringLiteral( "taskareas.OUTPUT" ) }, .optional = true }
  );
  addTexts();
  addResults();
}

void ExportMapRouletteAlgorithm::addTexts()
{
  using Number = Qgis::ProcessingNumberParameterType;
  const auto text = [this]( const char *name, const QString &label, bool lines = false ) {
    addAdvanced(
      std::make_unique<QgsProcessingParameterString>( QString::fromLatin1( name ), label, QVariant(), lines, true )
    );
  };
  addParameter( new QgsProcessingParameterString( QStringLiteral( "NAME" ), tr( "Name of the challenge" ) ) );
  addParameter( new QgsProcessingParameterString(
    QStringLiteral( "INSTRUCTION" ), tr( "Instruction for the volunteers (empty: a ready one)" ), QVariant(), true, true
  ) );
  text( "COMMENT", tr( "Comment of the changesets" ) );
  text( "SOURCE", tr( "Source of the changesets" ) );
  addAdvanced( std::make_unique<QgsProcessingParameterField>(
    QStringLiteral( "PRIORITY_FIELD" ), tr( "Field that says what comes first" ), QVariant(), QStringLiteral( "GAPS" ),
    Qgis::ProcessingFieldParameterDataType::Numeric, false, true
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterNumber>(
    QStringLiteral( "PRIORITY_HIGH" ), tr( "High priority above" ), Number::Double, QVariant(), true
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterNumber>(
    QStringLiteral( "PRIORITY_MEDIUM" ), tr( "Medium priority above" ), Number::Double, QVariant(), true
  ) );
  text( "TAG_FIX", tr( "Tags to confirm: key=expression, one a line" ), true );
  addAdvanced( std::make_unique<QgsProcessingParameterField>(
    QStringLiteral( "OSM_ID_FIELD" ), tr( "Field with the OSM element (way/123), for the tags" ), QVariant(),
    QStringLiteral( "GAPS" ), Qgis::ProcessingFieldParameterDataType::String, false, true
  ) );
  text( "PERMISSION", tr( "Who allows the data of the tags in OpenStreetMap" ) );
}

void ExportMapRouletteAlgorithm::addResults()
{
  addParameter( new QgsProcessingParameterFileDestination(
    QStringLiteral( "OUTPUT" ), tr( "File for MapRoulette" ), tr( "GeoJSON files (*.geojson)" )
  ) );
  addParameter( new QgsProcessingParameterFileDestination(
    QStringLiteral( "CHALLENGE" ), tr( "Body of a challenge (for the API)" ), tr( "JSON files (*.json)" ), QVariant(),
    true, false
  ) );
  addSink( QStringLiteral( "SKIPPED" ), tr( "Skipped" ), Qgis::ProcessingSourceType::VectorAnyGeometry, true );
  addReport();
  addNumber( QStringLiteral( "TASKS_COUNT" ), tr( "Tasks" ) );
  addNumber( QStringLiteral( "FEATURES_COUNT" ), tr( "Gaps in them" ) );
  addNumber( QStringLiteral( "FILES_COUNT" ), tr( "Files" ) );
  addNumber( QStringLiteral( "FILE_BYTES" ), tr( "Size of the file, the largest of several (bytes)" ) );
  addNumber( QStringLiteral( "SKIPPED_COUNT" ), tr( "Skipped rows of GAPS" ) );
}

OutputLayer ExportMapRouletteAlgorithm::skippedSink(
  const QVariantMap &parameters, QgsProcessingContext &context, const SkippedRows &rows, QVariantMap &results
) const
{
  const Qgis::GeometryType type = QgsWkbTypes::geometryType( mSource->wkbType() );
  return openSink(
    parameters, QStringLiteral( "SKIPPED" ), context, rows.fields(),
    type == Qgis::GeometryType::Point  ? Qgis::WkbType::MultiPoint
    : type == Qgis::GeometryType::Line ? Qgis::WkbType::MultiLineString
                                       : Qgis::WkbType::MultiPolygon,
    mSource->sourceCrs(), results
  );
}

QVariantMap ExportMapRouletteAlgorithm::run(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  QVariantMap results;
  const SkippedRows rows(
    { mSource.get() }, QgsWkbTypes::geometryType( mSource->wkbType() ), context.transformContext()
  );
  OutputLayer skipped = skippedSink( parameters, context, rows, results );
  feedback->setProgressText( tr( "Reading the gaps" ) );
  mGaps.read( *mSource, mGapsName, mIdField, context.transformContext(), feedback );
  feedback->setProgress( 30 );
  const MapRouletteTasks::TagFixes fixes = tagFixes( feedback );
  mTasks.group( mGaps, mGrouping, context.transformContext(), runContext(), feedback );
  feedback->setProgress( 50 );
  feedback->setProgressText( tr( "Checking and writing" ) );
  const std::vector<QByteArray> lines = mTasks.lines( mGaps, fixes, runContext().quiet() );
  const std::vector<std::size_t> places = MapRouletteTasks::cutPlaces( lines );
  const int parts = static_cast<int>( places.size() ) - 1;
  QStringList files;
  qint64 largest = 0;
  for ( int part = 1; part <= parts; ++part )
  {
    QByteArray content;
    for ( std::size_t i = places[static_cast<std::size_t>( part ) - 1]; i < places[static_cast<std::size_t>( part )];
          ++i )
      content += lines[i];
    largest = std::max( largest, static_cast<qint64>( content.size() ) );
    files << TaskDocuments::partPath( mOutput, part, parts );
    writeAtEnd( files.last(), content, QStringLiteral( "OUTPUT" ) );
    if ( !mChallengeFile.isEmpty() )
      writeAtEnd(
        TaskDocuments::partPath( mChallengeFile, part, parts ), mChallenge.json( part, parts ),
        QStringLiteral( "CHALLENGE" )
      );
  }
  feedback->setProgress( 80 );
  ErrorText::warnOfSkipped( mGaps.skip(), mGapsName, feedback );
  writeSkippedRows( *mSource, mGaps.skip(), { 0, QStringLiteral( "GAPS" ), mGapsName }, skipped, rows, feedback );
  skipped.finish();
  skipped.dress(
    context, { tr( "Skipped" ), QColor( 0x88, 0x88, 0x88 ), false,
               tr( "Made by Lacuna, Export for MapRoulette, from “%1”." ).arg( mGapsName ), false }
  );
  feedback->pushInfo(
    tr(
      "%1 tasks with %2 gaps in %3 file(s). On maproulette.org create a challenge and upload the file.", nullptr, parts
    )
      .arg( shown::whole( mTasks.all().size() ), shown::whole( mGaps.gaps().size() ), QString::number( parts ) )
  );
  if ( parts > 1 )
    feedback->pushInfo( tr( "Files, one challenge each: %1" ).arg( files.join( QStringLiteral( ", " ) ) ) );
  results.insert( QStringLiteral( "OUTPUT" ), files.first() );
  if ( !mChallengeFile.isEmpty() )
    results.insert( QStringLiteral( "CHALLENGE" ), TaskDocuments::partPath( mChallengeFile, 1, parts ) );
  results.insert( QStringLiteral( "TASKS_COUNT" ), static_cast<qlonglong>( mTasks.all().size() ) );
  results.insert( QStringLiteral( "FEATURES_COUNT" ), static_cast<qlonglong>( mGaps.gaps().size() ) );
  results.insert( QStringLiteral( "FILES_COUNT" ), parts );
  results.insert( QStringLiteral( "FILE_BYTES" ), largest );
  results.insert( QStringLiteral( "SKIPPED_COUNT" ), static_cast<qlonglong>( countSkipped( mGaps.skip() ) ) );
  if ( mReport.isWanted() )
    saveReport( mReport, report( files ), results );
  return results;
}

} // namespace lacuna
