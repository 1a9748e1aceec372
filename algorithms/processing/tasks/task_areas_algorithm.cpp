// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "task_areas_algorithm.h"
#include "base/algorithm_table.h"
#include "layers/field_finder.h"
#include "layers/layer_role.h"
#include "layers/osm_buildings.h"
#include "layers/qgis_compat.h"
#include "messages/error_text.h"
#include "report/report_file.h"
#include "task_report.h"

#include <qgsexception.h>
#include <qgsexpressioncontextutils.h>
#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>
#include <qgswkbtypes.h>

#include <QLocale>

#include <cmath>
#include <limits>

namespace lacuna
{

namespace
{

constexpr double DEFAULT_CELL_M = 500; // where nothing says how large tasks are to be

QgsFields taskFields()
{
  using T = QMetaType::Type;
  return fieldsOf(
    { { "task_id", T::Int },
      { "workload", T::Double },
      { "feature_count", T::Int },
      { "area_km2", T::Double },
      { "compactness", T::Double },
      { "crosses_barrier", T::Int },
      { "x", T::LongLong },
      { "y", T::LongLong },
      { "zoom", T::Int },
      { "isSquare", T::Bool } }
  );
}

const QStringList METHODS {
  QStringLiteral( "balanced" ), QStringLiteral( "slippy" ), QStringLiteral( "square" ), QStringLiteral( "hexagon" )
};

} // namespace

LACUNA_ALGORITHM( taskareas, TaskAreasAlgorithm )

QString TaskAreasAlgorithm::displayName() const { return tr( "Task areas" ); }

QStringList TaskAreasAlgorithm::tags() const
{
  return searchWords(
    tr( "task,grid,split,partition,balanced,tasking manager,hot,field mapping,enumeration,workload,districts" )
  );
}

QString TaskAreasAlgorithm::shortDescription() const
{
  return tr( "Cuts an area into tasks of even work, bounded by roads and rivers, that cut no building; or into the "
             "grid of the Tasking Manager." );
}

QString TaskAreasAlgorithm::shortHelpString() const
{
  return tr( "Cuts an area into tasks for mappers or field teams.\n\n"
             "Balanced tasks hold even work: buildings, the missing buildings of Building gaps, points, or whatever "
             "the weight says, for example if(\"gap_reason\" is null, 1, 3). Their borders run along the barriers "
             "where they can, strong ones first, and through the gaps between buildings elsewhere. No border cuts a "
             "footprint. Small pieces of mapped buildings (part_of_mapped_building of Building gaps) are no work "
             "unless INCLUDE_PARTS is set; the run says how many they are. Motorways, trunk roads, rivers and rail "
             "(known by their OpenStreetMap tags), and every hard barrier, are crossed only where one side holds less "
             "than half a task; each case is listed in the report.\n\n"
             "With a number of tasks exactly so many come out. Without workload the tasks have even areas. The tasks "
             "cover the area exactly, do not overlap, and each is one part where the area allows. They are numbered so "
             "that neighbours have near numbers; the same input gives the same tasks.\n\n"
             "Slippy is the Tasking Manager's own grid, cell for cell; with a target its heavy cells can be split into "
             "four. Squares and hexagons have a size in metres. All methods count the work of each task the same "
             "way.\n\n"
             "The layer can be given to Export for the Tasking Manager as it is." );
}

void TaskAreasAlgorithm::initAlgorithm( const QVariantMap & )
{
  using Number = Qgis::ProcessingNumberParameterType;
  const QList<int> polygons { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) };
  const QList<int> anything { static_cast<int>( Qgis::ProcessingSourceType::VectorAnyGeometry ) };
  constexpr double MAX = 1e12;
  const QStringList work {
    QStringLiteral( "buildinggaps.MISSING_IN_OSM" ), QStringLiteral( "addressgaps.MISSING_IN_OSM" ),
    QStringLiteral( "buildingexposure.OUTPUT/missing" ), QStringLiteral( "settlementgaps.UNNAMED" )
  };
  addLayer( QStringLiteral( "AREA" ), tr( "Area to cut into tasks" ), polygons, { .roles = { LayerRole::zones() } } );
  addLayer(
    QStringLiteral( "WORKLOAD" ), tr( "What there is to do (buildings, missing buildings, points)" ), anything,
    { .roles = work, .optional = true }
  );
  addParameter( new QgsProcessingParameterExpression(
    QStringLiteral( "WORKLOAD_WEIGHT" ), tr( "Work of each feature (field or expression; empty: 1)" ), QVariant(),
    QStringLiteral( "WORKLOAD" ), true
  ) );
  addLayer(
    QStringLiteral( "FOOTPRINTS" ), tr( "Footprints no border may cut (empty: those of the workload)" ), polygons,
    { .roles = { QStringLiteral( "loadosm.BUILDINGS" ) }, .optional = true }
  );
  addParameter( new QgsProcessingParameterMultipleLayers(
    QStringLiteral( "BARRIERS" ), tr( "Barriers borders should follow (roads, rivers, rail)" ),
    Qgis::ProcessingSourceType::VectorAnyGeometry, QVariant(), true
  ) );
  addParameter( new QgsProcessingParameterMultipleLayers(
    QStringLiteral( "HARD_BARRIERS" ), tr( "Barriers not to be crossed" ),
    Qgis::ProcessingSourceType::VectorAnyGeometry, QVariant(), true
  ) );
  addParameter( new QgsProcessingParameterEnum(
    QStringLiteral( "METHOD" ), tr( "Method" ), METHODS, false, QStringLiteral( "balanced" ), false, true
  ) );
  addParameter( new QgsProcessingParameterNumber(
    QStringLiteral( "TARGET" ), tr( "Work per task" ), Number::Double, 50, false, 0.001, MAX
  ) );
  addParameter( new QgsProcessingParameterNumber(
    QStringLiteral( "TASK_COUNT" ), tr( "Number of tasks (instead of the work per task)" ), Number::Integer, QVariant(),
    true, 1, 1000000
  ) );
  addParameter( new QgsProcessingParameterNumber(
    QStringLiteral( "MAX_AREA_KM2" ), tr( "Largest task (km²)" ), Number::Double, QVariant(), true, 1e-6, MAX
  ) );
  addParameter( new QgsProcessingParameterNumber(
    QStringLiteral( "CELL_SIZE" ), tr( "Size of squares and hexagons (metres)" ), Number::Double, QVariant(), true, 1,
    1e7
  ) );
  addParameter( new QgsProcessingParameterNumber(
    QStringLiteral( "ZOOM" ), tr( "Zoom of the Tasking Manager's grid" ), Number::Integer, QVariant(), true, 0, 24
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterBoolean>(
    QStringLiteral( "CLIP" ), tr( "Cut grid cells to the area" ), true
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterBoolean>(
    QStringLiteral( "SPLIT_HEAVY" ), tr( "Split heavy squares (grid of the Tasking Manager)" ), false
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterBoolean>(
    QStringLiteral( "INCLUDE_PARTS" ), tr( "Parts of mapped buildings (by Building gaps) are work too" ), false
  ) );
  addSink( QStringLiteral( "OUTPUT" ), tr( "Task areas" ), Qgis::ProcessingSourceType::VectorPolygon );
  addSink( QStringLiteral( "SKIPPED" ), tr( "Skipped" ), Qgis::ProcessingSourceType::VectorAnyGeometry, true );
  addReport();
  addNumber( QStringLiteral( "TASKS_COUNT" ), tr( "Tasks" ) );
  addNumber( QStringLiteral( "WORKLOAD_MEAN" ), tr( "Work per task, mean" ) );
  addNumber( QStringLiteral( "WORKLOAD_CV" ), tr( "Work per task, coefficient of variation" ) );
  addNumber( QStringLiteral( "WORKLOAD_MAX" ), tr( "Work per task, most" ) );
  addNumber( QStringLiteral( "FOOTPRINTS_CUT" ), tr( "Footprints cut by a border" ) );
  addNumber( QStringLiteral( "BARRIERS_CROSSED" ), tr( "Hard barriers with work of one task on both sides" ) );
  addNumber( QStringLiteral( "SKIPPED_COUNT" ), tr( "Skipped features of all layers" ) );
}

int TaskAreasAlgorithm::addSource( const QVariantMap &parameters, const QString &name, QgsProcessingContext &context )
{
  std::unique_ptr<QgsProcessingFeatureSource> source = mInputs.sources.empty()
                                                         ? requireSource( parameters, name, context )
                                                         : optionalSource( parameters, name, context );
  if ( !source )
    return -1;
  if ( QgsWkbTypes::geometryType( source->wkbType() ) == Qgis::GeometryType::Null )
    throw QgsProcessingException( tr( "The layer “%1” (%2) does not hold geometries. Choose another layer." )
                                    .arg( layerName( parameters, name, context ), name ) );
  TaskSource added;
  added.parameter = name;
  added.name = layerName( parameters, name, context );
  added.source = std::move( source );
  mInputs.sources.push_back( std::move( added ) );
  return static_cast<int>( mInputs.sources.size() ) - 1;
}

void TaskAreasAlgorithm::addBarriers(
  const QVariantMap &parameters, const QString &name, QgsProcessingContext &context, bool hard
)
{
  const QString wrongKind
    = tr( "The layer “%1” (%2) holds neither lines nor polygons. Choose roads, rivers, rail or areas of water." );
  for ( ListedSource &one : requireSources(
          parameters, name, context, { Qgis::GeometryType::Line, Qgis::GeometryType::Polygon }, wrongKind
        ) )
  {
    TaskSource added;
    added.parameter = name;
    added.name = one.name;
    added.source = std::move( one.source );
    added.hard = hard;
    mInputs.sources.push_back( std::move( added ) );
  }
}

void TaskAreasAlgorithm::readWeight( const QVariantMap &parameters, QgsProcessingContext &context )
{
  QString text = parameterAsString( parameters, QStringLiteral( "WORKLOAD_WEIGHT" ), context ).trimmed();
  // The work in a settlement is that of its buildings.
  const QgsVectorLayer *layer = parameterAsVectorLayer( parameters, QStringLiteral( "WORKLOAD" ), context );
  if ( text.isEmpty() && layer && LayerRole::of( *layer ) == QLatin1String( "settlementgaps.UNNAMED" ) )
    if ( const int buildings = ourField( layer->fields(), QStringLiteral( "buildings" ) ); buildings >= 0 )
      text = layer->fields().at( buildings ).name();
  if ( text.isEmpty() )
    return;
  if ( mInputs.workload < 0 )
    throw QgsProcessingException( tr( "WORKLOAD_WEIGHT needs a layer in WORKLOAD." ) );
  const TaskSource &work = mInputs.sources[static_cast<std::size_t>( mInputs.workload )];
  if ( work.source->fields().lookupField( text ) >= 0 )
    text = QgsExpression::quotedColumnRef( text );
  QgsExpression weight( text );
  if ( weight.hasParserError() )
    throw QgsProcessingException(
      tr( "The weight “%1” (WORKLOAD_WEIGHT) is no expression: %2" ).arg( text, weight.parserErrorString() )
    );
  for ( const QString &column : weight.referencedColumns() )
    if ( column != QgsFeatureRequest::ALL_ATTRIBUTES )
      requireField( *work.source, work.name, column, QStringLiteral( "WORKLOAD_WEIGHT" ) );
  mInputs.weight = weight;
  mInputs.expressionContext = createExpressionContext( parameters, context, work.source.get() );
}

void TaskAreasAlgorithm::readSizes( const QVariantMap &parameters, QgsProcessingContext &context )
{
  const auto given = [&]( const QString &name ) { return isGiven( parameters, name ); };
  mInputs.plan.target = parameterAsDouble( parameters, QStringLiteral( "TARGET" ), context );
  if ( given( QStringLiteral( "TASK_COUNT" ) ) )
    mInputs.plan.count = parameterAsInt( parameters, QStringLiteral( "TASK_COUNT" ), context );
  if ( given( QStringLiteral( "MAX_AREA_KM2" ) ) )
    mInputs.plan.maxAreaM2 = 1e6 * parameterAsDouble( parameters, QStringLiteral( "MAX_AREA_KM2" ), context );
  if ( given( QStringLiteral( "CELL_SIZE" ) ) )
    mInputs.cellSizeM = parameterAsDouble( parameters, QStringLiteral( "CELL_SIZE" ), context );
  if ( given( QStringLiteral( "ZOOM" ) ) )
    mInputs.zoom = parameterAsInt( parameters, QStringLiteral( "ZOOM" ), context );
  if ( mInputs.cellSizeM )
    mInputs.plan.areaPerTaskM2 = *mInputs.cellSizeM * *mInputs.cellSizeM;
  else if ( !mInputs.plan.maxAreaM2 )
    mInputs.plan.areaPerTaskM2 = DEFAULT_CELL_M * DEFAULT_CELL_M;
}

void TaskAreasAlgorithm::
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
{
  mInputs = TaskAreaInputs();
  addSource( parameters, QStringLiteral( "AREA" ), context );
  mInputs.workload = addSource( parameters, QStringLiteral( "WORKLOAD" ), context );
  mInputs.footprints = addSource( parameters, QStringLiteral( "FOOTPRINTS" ), context );
  addBarriers( parameters, QStringLiteral( "BARRIERS" ), context, false );
  addBarriers( parameters, QStringLiteral( "HARD_BARRIERS" ), context, true );
  readWeight( parameters, context );
  readSizes( parameters, context );
  mInputs.method
    = static_cast<TaskMethod>( METHODS.indexOf( parameterAsEnumString( parameters, QStringLiteral( "METHOD" ), context )
    ) );
  mInputs.clip = parameterAsBoolean( parameters, QStringLiteral( "CLIP" ), context );
  mInputs.splitHeavy = parameterAsBoolean( parameters, QStringLiteral( "SPLIT_HEAVY" ), context );
  mInputs.includeParts = parameterAsBoolean( parameters, QStringLiteral( "INCLUDE_PARTS" ), context );
  mReport = reportWish( parameters, context );
  if ( mReport.isWanted() )
    ReportFile::requireWritable( mReport.file );
}

void TaskAreasAlgorithm::write( const TaskAreaResult &result, OutputLayer &output, QgsProcessingFeedback *feedback )
  const
{
  const auto none = []( QMetaType::Type type ) { return QgsVariantUtils::createNullVariant( type ); };
  const QgsFields fields = taskFields();
  for ( std::size_t t = 0; t < result.tasks.size(); ++t )
  {
    if ( t % 256 == 0 && feedback->isCanceled() )
      throw Canceled();
    const TaskRow &task = result.tasks[t];
    QgsFeature feature( fields );
    feature.setGeometry( task.geometry );
    feature.setAttributes(
      QgsAttributes() << static_cast<int>( t + 1 ) << task.work << task.features << task.measures.areaM2 / 1e6
                      << task.measures.compactness << task.barriersCrossed
                      << ( task.cell ? QVariant( static_cast<qlonglong>( task.cell->x ) )
                                     : none( QMetaType::Type::LongLong ) )
                      << ( task.cell ? QVariant( static_cast<qlonglong>( task.cell->y ) )
                                     : none( QMetaType::Type::LongLong ) )
                      << ( task.cell ? QVariant( task.cell->zoom ) : none( QMetaType::Type::Int ) ) << task.isSquare
    );
    output.add( feature );
  }
}

void TaskAreasAlgorithm::logSummary(
  const TaskAreaData &data, const TaskAreaResult &result, QgsProcessingFeedback *feedback
) const
{
  const QLocale locale;
  for ( const TaskSource &source : mInputs.sources )
    ErrorText::warnOfSkipped( source.skip, source.name, feedback );
  if ( mInputs.workload >= 0 && data.inputs.work.empty() )
    feedback->pushWarning( tr( "No usable feature of “%1” (WORKLOAD) lies in the area, so the tasks were made of even "
                               "area. Check that the layers cover the same place and their CRS." )
                             .arg( mInputs.sources[static_cast<std::size_t>( mInputs.workload )].name ) );
  if ( mInputs.plan.count && mInputs.method == TaskMethod::Balanced
       && result.tasks.size() != static_cast<std::size_t>( *mInputs.plan.count ) )
    feedback->pushWarning( tr( "%1 tasks were asked for, but the area could only be cut into %2." )
                             .arg( *mInputs.plan.count )
                             .arg( result.tasks.size() ) );
  if ( mInputs.plan.count && mInputs.plan.maxAreaM2 && mInputs.method == TaskMethod::Balanced )
    feedback->pushWarning( tr( "With TASK_COUNT the number of tasks is fixed: MAX_AREA_KM2 was not used." ) );
  const TaskWords words( data, result );
  feedback->pushInfo( words.summary() );
  for ( const QString &sentence : words.exceptions() )
    feedback->pushInfo( sentence );
  if ( !result.cut.empty() )
    feedback->pushWarning( words.cut( mInputs.method == TaskMethod::Balanced ) );
}

QString TaskAreasAlgorithm::made() const
{
  QStringList names;
  for ( const TaskSource &source : mInputs.sources )
    names << QStringLiteral( "“%1”" ).arg( source.name );
  return tr( "Made by Lacuna, Task areas, from %1; method %2, target %3." )
    .arg(
      names.join( QStringLiteral( ", " ) ), METHODS.at( static_cast<int>( mInputs.method ) ),
      QString::number( mInputs.plan.target )
    );
}

bool TaskAreasAlgorithm::holdsOsm() const
{
  return std::any_of( mInputs.sources.begin(), mInputs.sources.end(), []( const TaskSource &source ) {
    return looksLikeOsm( source.source->fields(), source.name );
  } );
}

void TaskAreasAlgorithm::dress(
  const TaskAreaResult &result, const OutputLayer &output, const OutputLayer &skipped, QgsProcessingContext &context
) const
{
  OutputLook look { tr( "Task areas" ), QColor( 0x66, 0x8C, 0xBE ), false, made(), holdsOsm() };
  look.labelledBy = QStringLiteral( "task_id" );
  look.border = QColor( 0x44, 0x44, 0x44 );
  if ( result.byArea )
    look.classes = {};
  else
  {
    look.classifiedBy = QStringLiteral( "\"workload\"" );
    look.classes = TaskWords::classes( result.target );
  }
  output.dress( context, look );
  skipped.dress( context, { tr( "Skipped" ), QColor( 0x88, 0x88, 0x88 ), false, made(), false } );
}

QVariantMap
TaskAreasAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
{
  QVariantMap results;
  std::vector<const QgsProcessingFeatureSource *> sources;
  for ( const TaskSource &source : mInputs.sources )
    sources.push_back( source.source.get() );
  const Qgis::GeometryType type
    = mInputs.workload >= 0
        ? QgsWkbTypes::geometryType( sources[static_cast<std::size_t>( mInputs.workload )]->wkbType() )
        : Qgis::GeometryType::Polygon;
  const Qgis::GeometryType skippedType
    = type == Qgis::GeometryType::Point || type == Qgis::GeometryType::Line ? type : Qgis::GeometryType::Polygon;
  const SkippedRows rows( sources, skippedType, context.transformContext() );
  const Qgis::WkbType skippedWkb = skippedType == Qgis::GeometryType::Point  ? Qgis::WkbType::MultiPoint
                                   : skippedType == Qgis::GeometryType::Line ? Qgis::WkbType::MultiLineString
                                                                             : Qgis::WkbType::MultiPolygon;
  const QgsCoordinateReferenceSystem crs = mInputs.area().source->sourceCrs();
  OutputLayer output = openSink(
    parameters, QStringLiteral( "OUTPUT" ), context, taskFields(), Qgis::WkbType::MultiPolygon, crs, results
  );
  OutputLayer skipped
    = openSink( parameters, QStringLiteral( "SKIPPED" ), context, rows.fields(), skippedWkb, crs, results );

  const TaskAreaData data = readTaskAreas( mInputs, context.transformContext(), runContext(), feedback );
  const TaskAreaResult result = makeTasks( mInputs, data, context.transformContext(), runContext(), feedback );
  feedback->setProgressText( tr( "Writing the results" ) );
  write( result, output, feedback );
  std::size_t skippedCount = 0;
  for ( std::size_t i = 0; i < mInputs.sources.size(); ++i )
  {
    const TaskSource &source = mInputs.sources[i];
    for ( const SkipReason reason : source.skip )
      skippedCount += reason != SkipReason::None ? 1 : 0;
    writeSkippedRows(
      *source.source, source.skip, { static_cast<int>( i ), source.parameter, source.name }, skipped, rows, feedback
    );
  }
  output.finish();
  skipped.finish();
  logSummary( data, result, feedback );
  dress( result, output, skipped, context );
  if ( mReport.isWanted() )
    saveReport( mReport, TaskReport( mInputs, data, result, holdsOsm(), mReport ).report(), results );
  std::size_t crossed = 0;
  for ( const TaskRow &task : result.tasks )
    crossed += static_cast<std::size_t>( task.barriersCrossed );
  std::vector<double> work;
  for ( const TaskRow &task : result.tasks )
    work.push_back( task.work );
  const WorkSpread spread = spreadOf( work );
  results.insert( QStringLiteral( "TASKS_COUNT" ), static_cast<qlonglong>( result.tasks.size() ) );
  results.insert( QStringLiteral( "WORKLOAD_MEAN" ), spread.mean );
  results.insert( QStringLiteral( "WORKLOAD_CV" ), spread.cv );
  results.insert( QStringLiteral( "WORKLOAD_MAX" ), spread.max );
  results.insert( QStringLiteral( "FOOTPRINTS_CUT" ), static_cast<qlonglong>( result.cut.size() ) );
  results.insert( QStringLiteral( "BARRIERS_CROSSED" ), static_cast<qlonglong>( crossed ) );
  results.insert( QStringLiteral( "SKIPPED_COUNT" ), static_cast<qlonglong>( skippedCount ) );
  return results;
}

} // namespace lacuna
