// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "gaps_by_task_algorithm.h"
#include "base/algorithm_table.h"
#include "lacuna/error.h"
#include "lacuna/zone_locator.h"
#include "layers/field_finder.h"
#include "layers/output_fields.h"
#include "layers/qgis_compat.h"
#include "messages/error_text.h"
#include "messages/plural.h"
#include "tasking/project.h"

#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsprocessingparameters.h>

#include <QLocale>

#include <algorithm>

namespace lacuna
{

namespace
{

QgsFields countFields()
{
  using T = QMetaType::Type;
  return fieldsOf(
    { { "missing_count", T::LongLong },
      { "missing_area_m2", T::Double },
      { "exposed_missing", T::LongLong },
      { "done_but_missing", T::Int } }
  );
}

} // namespace

LACUNA_ALGORITHM( gapsbytask, GapsByTaskAlgorithm )

QString GapsByTaskAlgorithm::displayName() const { return tr( "Gaps by task" ); }

QStringList GapsByTaskAlgorithm::tags() const
{
  return searchWords( tr( "tasking manager,tasks,missing,done,validated,quality,remaining,what is left" ) );
}

QString GapsByTaskAlgorithm::shortDescription() const
{
  return tr( "Which tasks of a Tasking Manager project still miss buildings, above all those that are marked done." );
}

QString GapsByTaskAlgorithm::shortHelpString() const
{
  return tr( "Counts the buildings that are missing from the map in each task of a project.\n\n"
             "Tasks: the layer imported from the Tasking Manager, or any polygons. Missing buildings: the layer "
             "Missing in OSM of Building gaps, made again with fresh OpenStreetMap data. With the exposure of the "
             "missing buildings (Building exposure) it also says how many of them a hazard reaches.\n\n"
             "A building belongs to the task its point on surface lies in. done_but_missing is 1 where a task is "
             "mapped or validated and buildings are still missing; empty while such a task is being validated, and "
             "where the layer has no field status (taskStatus in the file of the Tasking Manager), as is then the "
             "number of such tasks. Buildings in no task go to Skipped." );
}

void GapsByTaskAlgorithm::initAlgorithm( const QVariantMap & )
{
  const QList<int> polygons { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) };
  const QStringList plans {
    QStringLiteral( "importtaskingmanager.TASKS" ), QStringLiteral( "gapsbytask.OUTPUT" ),
    QStringLiteral( "taskareas.OUTPUT" )
  };
  addLayer( QStringLiteral( "TASKS" ), tr( "Tasks" ), polygons, { .roles = plans } );
  addLayer(
    QStringLiteral( "MISSING" ), tr( "Missing in OSM (from Building gaps)" ), polygons,
    { .roles = { QStringLiteral( "buildinggaps.MISSING_IN_OSM" ) } }
  );
  addLayer(
    QStringLiteral( "EXPOSURE" ), tr( "Exposure of the missing buildings (from Building exposure)" ), polygons,
    { .roles = { QStringLiteral( "buildingexposure.OUTPUT/missing" ) }, .optional = true }
  );
  addSink( QStringLiteral( "OUTPUT" ), tr( "What is left by task" ), Qgis::ProcessingSourceType::VectorPolygon );
  addSink( QStringLiteral( "SKIPPED" ), tr( "Skipped" ), Qgis::ProcessingSourceType::VectorPolygon, true );
  addNumber( QStringLiteral( "TASKS_COUNT" ), tr( "Tasks" ) );
  addNumber( QStringLiteral( "MISSING_COUNT" ), tr( "Missing buildings in tasks" ) );
  addNumber( QStringLiteral( "EXPOSED_COUNT" ), tr( "Exposed missing buildings in tasks" ) );
  addNumber( QStringLiteral( "DONE_WITH_GAPS_COUNT" ), tr( "Tasks marked done that still miss buildings" ) );
  addNumber( QStringLiteral( "SKIPPED_COUNT" ), tr( "Skipped features of all layers" ) );
}

void GapsByTaskAlgorithm::
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
{
  mInputs.clear();
  mTasks = requireSource( parameters, QStringLiteral( "TASKS" ), context );
  mTasksName = layerName( parameters, QStringLiteral( "TASKS" ), context );
  // The Tasking Manager's own file calls it taskStatus.
  mStatus = mTasks->fields().lookupField( QStringLiteral( "status" ) );
  if ( mStatus < 0 )
    mStatus = mTasks->fields().lookupField( QStringLiteral( "taskStatus" ) );
  for ( const char *name : { "MISSING", "EXPOSURE" } )
  {
    Input input;
    input.parameter = QString::fromLatin1( name );
    input.source = mInputs.empty() ? requireSource( parameters, input.parameter, context )
                                   : optionalSource( parameters, input.parameter, context );
    if ( !input.source )
      continue;
    input.name = layerName( parameters, input.parameter, context );
    if ( !mInputs.empty() )
    {
      input.classField = ourField( input.source->fields(), QStringLiteral( "exposure_class" ) );
      if ( input.classField < 0 )
        throw QgsProcessingException( tr( "The layer “%1” (%2) has no field exposure_class. Run Building exposure with "
                                          "the missing buildings and give its output here." )
                                        .arg( input.name, input.parameter ) );
    }
    mInputs.push_back( std::move( input ) );
  }
}

void GapsByTaskAlgorithm::count( QgsProcessingContext &context, QgsProcessingFeedback *feedback )
{
  feedback->setProgressText( tr( "Reading the tasks and the buildings" ) );
  mRaw = readLayer( *mTasks, {}, runContext() );
  std::vector<RawLayer> raw;
  for ( Input &input : mInputs )
  {
    ReadRequest request;
    if ( input.classField >= 0 )
    {
      request.attributes << input.classField;
      request.onFeature = [&input]( const QgsFeature &feature ) {
        input.wanted.push_back( feature.attribute( input.classField ).toInt() > 0 ? 1 : 0 );
      };
    }
    raw.push_back( readLayer( *input.source, request, runContext() ) );
    if ( input.classField < 0 )
      input.wanted.assign( raw.back().raw.skip.size(), 1 );
  }
  const QgsCoordinateTransformContext &transforms = context.transformContext();
  std::vector<RawLayer *> all { &mRaw };
  for ( RawLayer &layer : raw )
    all.push_back( &layer );
  const WorkingFrame frame = chooseWorkingFrame( all, transforms );
  toWorkingFrame( mRaw, frame, transforms, runContext().part( 0.2, 0.25 ) );
  Footprints &polygons = mRaw.raw.footprints;
  polygons.updateBoxes();
  mCounts.assign( mRaw.raw.skip.size(), Counts() );
  const ZoneLocator locator( polygons );
  LayerOptions options;
  options.joinBlocks = false;
  options.buildIndex = false;
  for ( std::size_t i = 0; i < raw.size(); ++i )
  {
    Input &input = mInputs[i];
    const double from = 0.25 + 0.3 * static_cast<double>( i );
    toWorkingFrame( raw[i], frame, transforms, runContext().part( from, from + 0.05 ) );
    input.layer = prepareLayer(
      std::move( raw[i].raw.footprints ), std::move( raw[i].raw.skip ), frame.frame, options,
      runContext().part( from + 0.05, from + 0.2 )
    );
    const PlacesInZones places = locateInZones(
      input.layer.footprints, input.layer.judgedRows(), locator, runContext().part( from + 0.2, from + 0.3 )
    );
    input.outside = places.outside;
    input.inSeveral = places.inSeveral;
    for ( std::size_t k = 0; k < places.places.size(); ++k )
    {
      const auto &[row, task] = places.places[k];
      if ( !input.wanted[row] )
        continue;
      Counts &counts = mCounts[task];
      input.counted += k == 0 || places.places[k - 1].first != row ? 1 : 0;
      if ( i == 0 )
      {
        ++counts.missing;
        counts.missingM2 += input.layer.areaM2[row];
      }
      else
        ++counts.exposed;
    }
  }
}

GapsByTaskAlgorithm::Totals GapsByTaskAlgorithm::write(
  OutputLayer &output, OutputLayer &skipped, const SkippedRows &rows, QgsProcessingFeedback *feedback
)
{
  Totals totals;
  const auto counted = [&]( std::size_t row, const QgsFeature &task ) {
    ++totals.tasks;
    const Counts &counts = mCounts[row];
    QVariant doneButMissing = QgsVariantUtils::createNullVariant( QMetaType::Type::Int );
    const std::optional<bool> done
      = mStatus >= 0 ? TaskStatuses::isDone( task.attribute( mStatus ).toString() ) : std::nullopt;
    if ( done || ( mStatus >= 0 && counts.missing == 0 ) )
    {
      const bool open = counts.missing > 0 && done.value_or( false );
      doneButMissing = open ? 1 : 0;
      totals.doneWithGaps += open ? 1 : 0;
    }
    else
      totals.inValidation += mStatus >= 0 ? 1 : 0;
    return QgsAttributes() << static_cast<qlonglong>( counts.missing ) << counts.missingM2
                           << ( mInputs.size() > 1 ? QVariant( static_cast<qlonglong>( counts.exposed ) )
                                                   : QgsVariantUtils::createNullVariant( QMetaType::Type::LongLong ) )
                           << doneButMissing;
  };
  writeRows(
    *mTasks, mRaw.raw.skip, { 0, QStringLiteral( "TASKS" ), mTasksName }, output, skipped, rows, feedback, counted
  );
  totals.skipped = countSkipped( mRaw.raw.skip );
  for ( std::size_t i = 0; i < mInputs.size(); ++i )
  {
    const Input &input = mInputs[i];
    const std::vector<SkipReason> reasons = skippedOrOutside( input.layer.skip, input.outside );
    totals.skipped += countSkipped( reasons );
    writeSkippedRows(
      *input.source, reasons, { static_cast<int>( i ) + 1, input.parameter, input.name }, skipped, rows, feedback
    );
  }
  return totals;
}

void GapsByTaskAlgorithm::logSummary( const Totals &totals, QgsProcessingFeedback *feedback ) const
{
  const QLocale locale;
  const auto number = [&]( std::size_t value ) { return locale.toString( static_cast<qulonglong>( value ) ); };
  ErrorText::warnOfSkipped( mRaw.raw.skip, mTasksName, feedback );
  for ( const Input &input : mInputs )
  {
    ErrorText::warnOfSkipped( input.layer.skip, input.name, feedback );
    const std::size_t outside
      = static_cast<std::size_t>( std::count( input.outside.begin(), input.outside.end(), std::uint8_t { 1 } ) );
    if ( outside > 0
         && outside
              == static_cast<std::size_t>(
                std::count( input.layer.skip.begin(), input.layer.skip.end(), SkipReason::None )
              ) )
      feedback->pushWarning( tr( "No building of “%1” lies in any task. Check that both layers cover the same place "
                                 "and that their CRS is right." )
                               .arg( input.name ) );
    else if ( outside > 0 )
      feedback->pushInfo(
        tr( "%1 building(s) of “%2” lie in no task; they are in Skipped.", nullptr, pluralOf( outside ) )
          .arg( number( outside ), input.name )
      );
    if ( input.inSeveral > 0 )
      feedback->pushWarning( tr(
                               "Some tasks overlap: %1 building(s) of “%2” are counted in more than one.", nullptr,
                               pluralOf( input.inSeveral )
      )
                               .arg( number( input.inSeveral ), input.name ) );
  }
  if ( const Input &missing = mInputs.front();
       missing.source->fields().lookupField( QStringLiteral( "gap_reason" ) ) < 0 && missing.layer.size() > 0 )
    feedback->pushWarning( tr( "The layer “%1” (MISSING) has no field gap_reason, so it may not be what Building gaps "
                               "found missing: every building of it counts as missing." )
                             .arg( missing.name ) );
  if ( mCounts.empty() )
    feedback->pushWarning( ErrorText::noFeatures( mTasksName ) );
  if ( mStatus < 0 )
    feedback->pushInfo( tr( "“%1” has no field status, so it is not known which tasks are done." ).arg( mTasksName ) );
  else
    feedback->pushInfo(
      tr( "%1 task(s) are marked done and still miss buildings.", nullptr, pluralOf( totals.doneWithGaps ) )
        .arg( locale.toString( totals.doneWithGaps ) )
    );
  if ( totals.inValidation > 0 )
    feedback->pushInfo( tr(
                          "%1 task(s) that miss buildings are being validated at this moment: whether they count as "
                          "done will be known afterwards.",
                          nullptr, pluralOf( totals.inValidation )
    )
                          .arg( locale.toString( totals.inValidation ) ) );
}

QVariantMap GapsByTaskAlgorithm::run(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  QVariantMap results;
  std::vector<const QgsProcessingFeatureSource *> sources { mTasks.get() };
  for ( const Input &input : mInputs )
    sources.push_back( input.source.get() );
  const SkippedRows rows( sources, Qgis::GeometryType::Polygon, context.transformContext() );
  OutputLayer output = openSink(
    parameters, QStringLiteral( "OUTPUT" ), context, outputFields( mTasks->fields(), countFields() ), mTasks->wkbType(),
    mTasks->sourceCrs(), results
  );
  OutputLayer skipped = openSink(
    parameters, QStringLiteral( "SKIPPED" ), context, rows.fields(), Qgis::WkbType::MultiPolygon, mTasks->sourceCrs(),
    results
  );
  count( context, feedback );
  const Totals totals = write( output, skipped, rows, feedback );
  output.finish();
  skipped.finish();
  logSummary( totals, feedback );
  const QString made = tr( "Made by Lacuna, Gaps by task, from “%1” and “%2”." ).arg( mTasksName, mInputs[0].name );
  OutputLook look { tr( "What is left by task" ), QColor( 0x00, 0x22, 0x4E ), false, made };
  look.classifiedBy = QStringLiteral( "\"missing_count\"" );
  // Cividis, which people with any colour vision read alike.
  look.classes = {
    { -0.5, 0.5, tr( "nothing left" ), QColor( 0xF7, 0xF7, 0xF7 ) },
    { 0.5, 5.5, tr( "1–5 buildings" ), QColor( 0xFE, 0xE8, 0x38 ) },
    { 5.5, 20.5, tr( "6–20 buildings" ), QColor( 0xA5, 0x9C, 0x74 ) },
    { 20.5, 1e15, tr( "more than 20 buildings" ), QColor( 0x00, 0x22, 0x4E ) }
  };
  if ( mStatus >= 0 )
    look.words.insert( mTasks->fields().at( mStatus ).name(), { tr( "Status" ), -1, TaskStatuses::words() } );
  if ( mTasks->fields().lookupField( QStringLiteral( "task_id" ) ) >= 0 )
    look.labelledBy = QStringLiteral( "task_id" );
  look.sortedBy = QStringLiteral( "-\"missing_count\"" );
  output.dress( context, look );
  skipped.dress( context, { tr( "Skipped" ), QColor( 0x88, 0x88, 0x88 ), false, made } );
  results.insert( QStringLiteral( "TASKS_COUNT" ), totals.tasks );
  results.insert( QStringLiteral( "MISSING_COUNT" ), static_cast<qlonglong>( mInputs[0].counted ) );
  // Unknown is not none.
  const QVariant unknown;
  results.insert(
    QStringLiteral( "EXPOSED_COUNT" ),
    mInputs.size() > 1 ? QVariant( static_cast<qlonglong>( mInputs[1].counted ) ) : unknown
  );
  results.insert( QStringLiteral( "DONE_WITH_GAPS_COUNT" ), mStatus >= 0 ? QVariant( totals.doneWithGaps ) : unknown );
  results.insert( QStringLiteral( "SKIPPED_COUNT" ), static_cast<qlonglong>( totals.skipped ) );
  return results;
}

} // namespace lacuna
