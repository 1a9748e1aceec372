// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// CombinedReportAlgorithm: reads, joins and writes.

#include "combined_report_algorithm.h"
#include "layers/field_finder.h"
#include "lacuna/error.h"
#include "messages/error_text.h"
#include "sheet_file.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsprocessingutils.h>

#include <QLocale>

namespace lacuna
{

namespace
{

constexpr qlonglong MOST_GAPS = 5000; // that are drawn one by one
constexpr qlonglong MOST_TASKS = 2000;

const char *const QUALITY_PARTS[] = { "count", "fresh", "middle", "old", "undated" };

} // namespace

std::optional<RawLayer> CombinedReportAlgorithm::readGaps( GapList &list ) const
{
  const Given &gaps = *given( "GAPS" );
  list.name = gaps.name;
  const int reason = ourField( gaps.source->fields(), QStringLiteral( "gap_reason" ) );
  const qlonglong said = gaps.source->featureCount();
  const bool drawn = said >= 0 && said <= MOST_GAPS;
  ReadRequest request;
  request.attributes << reason;
  request.kind = QgsWkbTypes::geometryType( gaps.source->wkbType() ) == Qgis::GeometryType::Point ? RowKind::Points
                                                                                                  : RowKind::Polygons;
  request.onFeature = [&]( const QgsFeature &gap ) {
    const QString code = gap.attribute( reason ).toString();
    ++list.byReason[code];
    ++list.count;
    if ( drawn )
      list.reasons << code;
  };
  const Monitor &monitor = runContext().monitor;
  const auto goOn = [&monitor]( std::size_t ) { return !monitor.canceled || !monitor.canceled(); };
  RawLayer layer { readFootprints( *gaps.source, request, goOn, runContext().storage ), gaps.source->sourceCrs() };
  if ( !goOn( 0 ) )
    throw Canceled();
  return drawn ? std::optional( std::move( layer ) ) : std::nullopt;
}

void CombinedReportAlgorithm::readShapes( Shapes &shapes, CombinedInput &input, QgsProcessingContext &context ) const
{
  for ( const char *parameter : { "GAPS_BY_ZONE", "ROADS_BY_ZONE", "EXPOSURE_BY_ZONE", "PRIORITY" } )
    if ( const Given *one = given( parameter ) )
      shapes.zones.push_back(
        readZones( *one->source, QString::fromLatin1( parameter ), one->name, one->nameField, runContext() )
      );
  if ( given( "GAPS" ) )
  {
    input.gaps.emplace();
    shapes.gaps = readGaps( *input.gaps );
  }
  if ( const Given *tasks = given( "TASKS" );
       tasks && tasks->source->featureCount() >= 0 && tasks->source->featureCount() <= MOST_TASKS )
    shapes.tasks = readZones( *tasks->source, QStringLiteral( "TASKS" ), tasks->name, -1, runContext() ).shapes;
  std::vector<RawLayer *> layers;
  for ( ZoneLayer &zones : shapes.zones )
    layers.push_back( &zones.shapes );
  for ( std::optional<RawLayer> *one : { &shapes.gaps, &shapes.tasks } )
    if ( *one )
      layers.push_back( &**one );
  if ( layers.empty() )
    return;
  const QgsCoordinateTransformContext &transforms = context.transformContext();
  const WorkingFrame frame = chooseWorkingFrame( layers, transforms );
  for ( RawLayer *layer : layers )
  {
    toWorkingFrame( *layer, frame, transforms, runContext().quiet() );
    layer->raw.footprints.updateBoxes();
  }
  input.frame = frame.frame;
}

void CombinedReportAlgorithm::join( Shapes &shapes, CombinedInput &input, QgsProcessingFeedback *feedback ) const
{
  for ( const ZoneLayer &layer : shapes.zones )
  {
    if ( layer.rows.empty() )
      feedback->pushWarning( ErrorText::noFeatures( layer.name ) );
    if ( const int strange = input.zones.add( layer ); strange > 0 )
      feedback->pushWarning(
        tr( "Zones of “%1” that no layer before it has, by shape or by name: %2. They stand in rows "
            "of their own. Run all steps with the same zones." )
          .arg( layer.name, QLocale().toString( strange ) )
      );
  }
  if ( shapes.gaps )
    input.gaps->shapes = std::move( shapes.gaps->raw.footprints );
  if ( shapes.tasks )
    input.taskShapes = std::move( shapes.tasks->raw.footprints );
  if ( input.gaps && !shapes.gaps && input.gaps->count > 0 )
    feedback->pushInfo( tr( "There are too many missing buildings to draw them one by one; the map shows the zones." )
    );
}

void CombinedReportAlgorithm::readTables( CombinedInput &input ) const
{
  const auto read = [this]( const char *parameter, const QStringList &columns ) -> std::optional<PlainTable> {
    const Given *one = given( parameter );
    return one ? std::optional( readPlain( *one->source, one->name, columns, runContext() ) ) : std::nullopt;
  };
  QStringList ages;
  for ( const char *layer : { "buildings", "roads", "facilities", "places" } )
    for ( const char *part : QUALITY_PARTS )
      ages << QStringLiteral( "%1_%2" ).arg( QString::fromLatin1( layer ), QString::fromLatin1( part ) );
  input.tasks = read( "TASKS", { "task_id", "missing_count", "workload", "feature_count", "area_km2" } );
  input.quality = read( "QUALITY", ages );
  input.inequality = read( "INEQUALITY", { "rank", "people_share", "value_share", "contribution" } );
  input.settlements = read(
    "SETTLEMENTS",
    { "nearest_name", "nearest_m", "buildings", "buildings_osm", "people", "gap_reason", "buildings_near" }
  );
  input.estimate = read( "ESTIMATE", { "measure", "stratum", "value", "low", "high" } );
}

RunRecord CombinedReportAlgorithm::record() const
{
  RunRecord record( name() );
  for ( const QgsProcessingParameterDefinition *definition : parameterDefinitions() )
    if ( const auto one = mGiven.find( definition->name() ); one != mGiven.end() )
      record.layer( definition->name(), one->second.label, one->second.name );
  return record;
}

QVariantMap
CombinedReportAlgorithm::run( const QVariantMap &, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
{
  QVariantMap results;
  feedback->setProgressText( tr( "Reading the results" ) );
  CombinedInput input = mTexts;
  {
    Shapes shapes;
    readShapes( shapes, input, context );
    feedback->setProgress( 50 );
    join( shapes, input, feedback );
  }
  readTables( input );
  feedback->setProgress( 70 );
  if ( given( "EXPOSURE_BY_ZONE" ) && input.hazard.isEmpty() )
    feedback->pushInfo( tr( "The hazard has no name in the report: give HAZARD_NAME." ) );
  feedback->setProgressText( tr( "Writing the results" ) );
  CombinedReport maker( input );
  Report report = maker.of( record() );
  if ( mLogo )
    report.setLogo( *mLogo );
  if ( !mSheet.isEmpty() )
  {
    writeAtEnd( mSheet, SheetFile::of( input, maker.facts(), report ), QStringLiteral( "SHEET" ) );
    results.insert( QStringLiteral( "SHEET" ), mSheet );
  }
  feedback->setProgress( 90 );
  results.insert( QStringLiteral( "ZONES_COUNT" ), input.zones.size() );
  results.insert( QStringLiteral( "MISSING_COUNT" ), static_cast<qlonglong>( maker.facts().missing ) );
  saveReport( mWanted, report, results, QStringLiteral( "OUTPUT" ) );
  return results;
}

} // namespace lacuna
