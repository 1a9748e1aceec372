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
#include <qgsvariantutils.h>

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

constexpr qlonglong MOST_GAPS = 5000; // that are drawn one by one
constexpr qlonglong MOST_TASKS = 2000;

const char *const QUALITY_PARTS[] = { "count", "fresh", "middle", "old", "undated" };

// Rows without a place, as those far outside their CRS, keep their numbers and lose their shape.
void dropPlaceless( RawFootprints &raw, const QString &name, QgsProcessingFeedback *feedback )
{
  if ( std::any_of( raw.skip.begin(), raw.skip.end(), []( SkipReason skip ) { return skip != SkipReason::None; } ) )
  {
    Footprints kept( raw.footprints.storage() );
    for ( std::size_t row = 0; row < raw.footprints.size(); ++row )
      if ( raw.skip[row] == SkipReason::None )
        kept.append( raw.footprints, row );
      else
        kept.endFeature();
    raw.footprints = std::move( kept );
    ErrorText::warnOfSkipped( raw.skip, name, feedback );
  }
  raw.footprints.updateBoxes();
}

// Rows of a source, which does not know them where it is filtered; no more than most are counted then.
qlonglong rowsOf( const QgsProcessingFeatureSource &source, qlonglong most )
{
  qlonglong count = source.featureCount();
  if ( count >= 0 )
    return count;
  QgsFeature row;
  QgsFeatureIterator rows = source.getFeatures(
    QgsFeatureRequest().setFlags( Qgis::FeatureRequestFlag::NoGeometry ).setNoAttributes().setLimit( most ),
    Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks
  );
  for ( count = 0; rows.nextFeature( row ); )
    ++count;
  return count;
}

} // namespace

std::optional<RawLayer> CombinedReportAlgorithm::readGaps( GapList &list ) const
{
  const Given &gaps = *given( "GAPS" );
  list.name = gaps.name;
  const int reason = ourField( gaps.source->fields(), QStringLiteral( "gap_reason" ) ),
            found = gaps.source->fields().lookupField( QStringLiteral( "found" ) );
  const bool drawn = rowsOf( *gaps.source, MOST_GAPS + 1 ) <= MOST_GAPS;
  ReadRequest request;
  request.attributes << reason;
  if ( found >= 0 )
    request.attributes << found;
  request.kind = QgsWkbTypes::geometryType( gaps.source->wkbType() ) == Qgis::GeometryType::Point ? RowKind::Points
                                                                                                  : RowKind::Polygons;
  request.onFeature = [&]( const QgsFeature &gap ) {
    const QString code = gap.attribute( reason ).toString();
    const GapAnswer answer
      = found < 0 ? GapAnswer::Open : gapAnswerOf( gap.attribute( found ).toString().toStdString() );
    list.answers.confirmed += answer == GapAnswer::Confirmed ? 1 : 0;
    list.answers.refuted += answer == GapAnswer::Refuted ? 1 : 0;
    list.answers.open += answer == GapAnswer::Open ? 1 : 0;
    if ( answer != GapAnswer::Refuted )
      ++list.byReason[code];
    if ( !drawn )
      return;
    list.reasons << code;
    list.refuted.push_back( answer == GapAnswer::Refuted );
  };
  RawLayer layer = readLayer( *gaps.source, request, runContext() );
  return drawn ? std::optional( std::move( layer ) ) : std::nullopt;
}

void CombinedReportAlgorithm::readTasks( Shapes &shapes, CombinedInput &input ) const
{
  const Given *tasks = given( "TASKS" );
  if ( !tasks )
    return;
  const QStringList columns { "task_id",  "missing_count",   "workload",        "feature_count",
                              "area_km2", "exposed_missing", "crosses_barrier", "done_but_missing" };
  if ( rowsOf( *tasks->source, MOST_TASKS + 1 ) > MOST_TASKS )
  {
    input.tasks = readPlain( *tasks->source, tasks->name, columns, runContext() );
    return;
  }
  ZoneLayer layer = readZones( *tasks->source, QStringLiteral( "TASKS" ), tasks->name, columns, -1, runContext() );
  input.tasks = tableOf( layer );
  shapes.tasks = std::move( layer.shapes );
}

void CombinedReportAlgorithm::readShapes(
  Shapes &shapes, CombinedInput &input, QgsProcessingContext &context, QgsProcessingFeedback *feedback
) const
{
  for ( const char *parameter : { "GAPS_BY_ZONE", "ROADS_BY_ZONE", "EXPOSURE_BY_ZONE", "PRIORITY" } )
    if ( const Given *one = given( parameter ) )
      shapes.zones.push_back( readZones(
        *one->source, QString::fromLatin1( parameter ), one->name, zoneColumns(), one->nameField, runContext()
      ) );
  if ( given( "GAPS" ) )
  {
    input.gaps.emplace();
    shapes.gaps = readGaps( *input.gaps );
  }
  readTasks( shapes, input );
  std::vector<RawLayer *> layers;
  QStringList names;
  for ( ZoneLayer &zones : shapes.zones )
  {
    layers.push_back( &zones.shapes );
    names << zones.name;
  }
  if ( shapes.gaps )
  {
    layers.push_back( &*shapes.gaps );
    names << input.gaps->name;
  }
  if ( shapes.tasks )
  {
    layers.push_back( &*shapes.tasks );
    names << input.tasks->name;
  }
  if ( layers.empty() )
    return;
  const QgsCoordinateTransformContext &transforms = context.transformContext();
  const WorkingFrame frame = chooseWorkingFrame( layers, transforms );
  for ( std::size_t i = 0; i < layers.size(); ++i )
  {
    toWorkingFrame( *layers[i], frame, transforms, runContext().quiet() );
    dropPlaceless( layers[i]->raw, names.at( static_cast<int>( i ) ), feedback );
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
  if ( input.gaps && !shapes.gaps && input.gaps->answers.count() > 0 )
    feedback->pushInfo( tr( "There are too many missing buildings to draw them one by one; the map shows the zones." )
    );
  if ( input.gaps && input.gaps->answers.any() && input.zones.has( QStringLiteral( "missing_in_osm" ) )
       && !input.zones.has( QStringLiteral( "missing_confirmed" ) ) )
    feedback->pushWarning( tr( "“%1” (GAPS) holds answers of people, but the zones do not count them. Run Gaps by zone "
                               "with that layer as CHECKED, and give its result here." )
                             .arg( input.gaps->name ) );
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
    readShapes( shapes, input, context, feedback );
    feedback->setProgress( 50 );
    join( shapes, input, feedback );
  }
  readTables( input );
  feedback->setProgress( 70 );
  if ( mWrongGaps )
    feedback->pushWarning( tr( "“%1” (GAPS) holds what the reference lacks, not what OpenStreetMap lacks. Choose the "
                               "layer Missing in OSM." )
                             .arg( given( "GAPS" )->name ) );
  if ( given( "EXPOSURE_BY_ZONE" ) && input.hazard.isEmpty() )
    feedback->pushInfo( tr( "The hazard has no name in the report: give HAZARD_NAME." ) );
  feedback->setProgressText( tr( "Writing the results" ) );
  const auto maker = std::make_shared<CombinedReport>( std::move( input ) );
  Report report = maker->of( record() );
  if ( mLogo )
    report.setLogo( *mLogo );
  ReportWish wish = mWanted;
  if ( !mSheet.isEmpty() )
  {
    // Made at the end, since it holds what the run warned of.
    wish.onMade = [this, maker]( const Report &made ) {
      writeAtEnd( mSheet, SheetFile::of( maker->input(), maker->facts(), made ), QStringLiteral( "SHEET" ) );
    };
    results.insert( QStringLiteral( "SHEET" ), mSheet );
  }
  feedback->setProgress( 90 );
  results.insert( QStringLiteral( "ZONES_COUNT" ), maker->input().zones.size() );
  const std::optional<double> missing = maker->missing();
  results.insert(
    QStringLiteral( "MISSING_COUNT" ), missing ? QVariant( static_cast<qlonglong>( std::llround( *missing ) ) )
                                               : QgsVariantUtils::createNullVariant( QMetaType::Type::LongLong )
  );
  saveReport( wish, report, results, QStringLiteral( "OUTPUT" ) );
  return results;
}

} // namespace lacuna
