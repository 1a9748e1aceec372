// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "building_gaps_algorithm.h"
#include "base/algorithm_table.h"
#include "base/running_model.h"
#include "gap_report.h"
#include "gap_style.h"
#include "layers/layer_role.h"
#include "layers/osm_buildings.h"
#include "layers/output_fields.h"
#include "layers/qgis_compat.h"
#include "report/report_file.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>
#include <qgswkbtypes.h>

#include <QFileInfo>

namespace lacuna
{

LACUNA_ALGORITHM( buildinggaps, BuildingGapsAlgorithm )

QString BuildingGapsAlgorithm::displayName() const { return tr( "Building gaps" ); }

QStringList BuildingGapsAlgorithm::tags() const
{
  return searchWords(
    tr( "missing,buildings,footprints,completeness,openstreetmap,osm,conflation,compare,cadastre,quality,gap" )
  );
}

QString BuildingGapsAlgorithm::shortDescription() const
{
  return tr( "Finds the buildings of an official or detected layer that OpenStreetMap lacks, and the other way round."
  );
}

QString BuildingGapsAlgorithm::shortHelpString() const
{
  return tr(
    "Compares two layers of building footprints and says, for every building, whether the other layer has it.\n\n"
    "Two buildings are the same when at least 30 % of the smaller one is in common, after the local shift between the "
    "two layers has been estimated and undone (only for the comparison: results keep their places). One building drawn "
    "as several, or several as one, count as the same.\n\n"
    "Missing in OSM and Missing in the reference hold the buildings without a counterpart: gap_reason and "
    "gap_explanation say why, gap_nearest_m how far the nearest building of the other layer is. Those that stand wall "
    "to wall with a mapped building are beside_mapped, or part_of_mapped_building when they are small pieces of one; "
    "gap_neighbour_id is the id of that building. Matched holds the others, with the ids they match. Features that "
    "cannot be compared go to Skipped with a reason; nothing is lost.\n\n"
    "Completeness is the share of the reference buildings that OSM has, with its 95 % interval (Wilson); the upper end "
    "counts as mapped what may be a piece of a mapped building, or one that is drawn badly. The estimated total "
    "(Chapman) is how many buildings there may be in all, allowing for those that both layers miss. Distances and "
    "areas are metres, whatever the CRS of the layers."
  );
}

void BuildingGapsAlgorithm::initAlgorithm( const QVariantMap & )
{
  using Number = Qgis::ProcessingNumberParameterType;
  const QList<int> polygons { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) };
  const GapOptions defaults;
  addLayer(
    QStringLiteral( "REFERENCE" ), tr( "Reference buildings (official, cadastral or detected)" ), polygons,
    { .roles = { LayerRole::own() } }
  );
  addLayer(
    QStringLiteral( "OSM" ), tr( "OpenStreetMap buildings" ), polygons,
    { .roles = { QStringLiteral( "loadosm.BUILDINGS" ), LayerRole::osm() } }
  );
  addLayer( QStringLiteral( "AREA" ), tr( "Only judge buildings inside" ), polygons, { .optional = true } );
  addParameter( new QgsProcessingParameterBoolean(
    QStringLiteral( "CORRECT_OFFSET" ), tr( "Estimate and undo the local shift between the layers" ),
    defaults.correctOffset
  ) );
  addParameter( new QgsProcessingParameterNumber(
    QStringLiteral( "MAX_OFFSET" ), tr( "Largest shift (metres)" ), Number::Double, defaults.maxOffsetM, false, 0, 25
  ) );
  addParameter( new QgsProcessingParameterNumber(
    QStringLiteral( "MIN_OVERLAP" ), tr( "Minimum share of the smaller building that must be in common" ),
    Number::Double, defaults.minOverlap, false, 0, 1
  ) );
  addParameter( new QgsProcessingParameterNumber(
    QStringLiteral( "MIN_AREA" ), tr( "Leave out footprints smaller than (m²)" ), Number::Double, 0, false, 0
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterField>(
    QStringLiteral( "REFERENCE_ID_FIELD" ), tr( "Id field of the reference" ), QVariant(),
    QStringLiteral( "REFERENCE" ), Qgis::ProcessingFieldParameterDataType::Any, false, true
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterField>(
    QStringLiteral( "OSM_ID_FIELD" ), tr( "Id field of OpenStreetMap" ), QVariant(), QStringLiteral( "OSM" ),
    Qgis::ProcessingFieldParameterDataType::Any, false, true
  ) );

  addSink( QStringLiteral( "MISSING_IN_OSM" ), tr( "Missing in OSM" ), Qgis::ProcessingSourceType::VectorPolygon );
  addSink(
    QStringLiteral( "MISSING_IN_REFERENCE" ), tr( "Missing in the reference" ),
    Qgis::ProcessingSourceType::VectorPolygon
  );
  addParameter( new QgsProcessingParameterFeatureSink(
    QStringLiteral( "MATCHED" ), tr( "Matched" ), Qgis::ProcessingSourceType::VectorPolygon, QVariant(), true, true
  ) );
  addSink( QStringLiteral( "PAIRS" ), tr( "Pairs" ), Qgis::ProcessingSourceType::Vector, true );
  addSink(
    QStringLiteral( "OFFSETS" ), tr( "Shift between the layers" ), Qgis::ProcessingSourceType::VectorPoint, true
  );
  addSink( QStringLiteral( "SKIPPED" ), tr( "Skipped" ), Qgis::ProcessingSourceType::VectorPolygon, true );
  addReport();

  addNumber( QStringLiteral( "REFERENCE_COUNT" ), tr( "Reference buildings" ) );
  addNumber( QStringLiteral( "OSM_COUNT" ), tr( "OSM buildings" ) );
  addNumber( QStringLiteral( "MATCHED_COUNT" ), tr( "Matched reference buildings" ) );
  addNumber( QStringLiteral( "MISSING_IN_OSM_COUNT" ), tr( "Missing in OSM" ) );
  addNumber( QStringLiteral( "MISSING_IN_REFERENCE_COUNT" ), tr( "Missing in the reference" ) );
  addNumber( QStringLiteral( "SKIPPED_COUNT" ), tr( "Skipped features of both layers" ) );
  addNumber( QStringLiteral( "BESIDE_MAPPED_COUNT" ), tr( "Missing in OSM, beside a mapped building" ) );
  addNumber( QStringLiteral( "PART_OF_MAPPED_COUNT" ), tr( "Missing in OSM, pieces of a mapped building" ) );
  addNumber( QStringLiteral( "COMPLETENESS_COUNT" ), tr( "Completeness by count (0–1)" ) );
  addNumber( QStringLiteral( "COMPLETENESS_LOW" ), tr( "Completeness, lower end of the 95 % interval" ) );
  addNumber( QStringLiteral( "COMPLETENESS_HIGH" ), tr( "Completeness, upper end of the 95 % interval" ) );
  addNumber(
    QStringLiteral( "COMPLETENESS_BLOCKS" ), tr( "Completeness if parts of mapped blocks count as mapped (0–1)" )
  );
  addNumber( QStringLiteral( "COMPLETENESS_AREA" ), tr( "Completeness by area (0–1)" ) );
  addNumber( QStringLiteral( "ESTIMATED_TOTAL" ), tr( "Estimated total of buildings" ) );
  addNumber( QStringLiteral( "ESTIMATED_TOTAL_LOW" ), tr( "Estimated total, lower end of the 95 % interval" ) );
  addNumber( QStringLiteral( "ESTIMATED_TOTAL_HIGH" ), tr( "Estimated total, upper end of the 95 % interval" ) );
}

void BuildingGapsAlgorithm::prepare(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  mInputs = BuildingGapsInputs();
  mInputs.reference = requireSource( parameters, QStringLiteral( "REFERENCE" ), context );
  mInputs.osm = requireSource( parameters, QStringLiteral( "OSM" ), context );
  mInputs.referenceFile = fileOf( parameters, QStringLiteral( "REFERENCE" ), context );
  mInputs.osmFile = fileOf( parameters, QStringLiteral( "OSM" ), context );
  mInputs.referenceName = layerName( parameters, QStringLiteral( "REFERENCE" ), context );
  mInputs.osmName = layerName( parameters, QStringLiteral( "OSM" ), context );
  requireBuildings( *mInputs.osm, mInputs.osmName, feedback );
  mInputs.area = optionalSource( parameters, QStringLiteral( "AREA" ), context );
  mInputs.referenceIdField = fieldIndex(
    parameters, QStringLiteral( "REFERENCE_ID_FIELD" ), *mInputs.reference, mInputs.referenceName, false, context
  );
  mInputs.osmIdField
    = fieldIndex( parameters, QStringLiteral( "OSM_ID_FIELD" ), *mInputs.osm, mInputs.osmName, false, context );
  mInputs.options.correctOffset = parameterAsBoolean( parameters, QStringLiteral( "CORRECT_OFFSET" ), context );
  mInputs.options.maxOffsetM = parameterAsDouble( parameters, QStringLiteral( "MAX_OFFSET" ), context );
  mInputs.options.minOverlap = parameterAsDouble( parameters, QStringLiteral( "MIN_OVERLAP" ), context );
  mInputs.minAreaM2 = parameterAsDouble( parameters, QStringLiteral( "MIN_AREA" ), context );
  mInputs.sameLayer = parameterAsVectorLayer( parameters, QStringLiteral( "REFERENCE" ), context )
                      == parameterAsVectorLayer( parameters, QStringLiteral( "OSM" ), context );
  mInputs.report = reportWish( parameters, context );
  mInputs.aboutCadastre = runningModel( context ) == QLatin1String( "cadastrecomplete" );
  if ( mInputs.report.isWanted() )
    mInputs.options.sensitivityAt = GapReport::thresholds( mInputs.options.minOverlap );
}

QVariantMap BuildingGapsAlgorithm::run(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  // A place that cannot be written to is known before the work, not after it.
  if ( mInputs.report.isWanted() )
    ReportFile::requireWritable( mInputs.report.file );
  QVariantMap results;
  const auto sink
    = [&]( const QString &name, const QgsFields &fields, Qgis::WkbType type, const QgsCoordinateReferenceSystem &crs ) {
        return openSink( parameters, name, context, fields, type, crs, results );
      };
  const QgsProcessingFeatureSource &reference = *mInputs.reference;
  const QgsProcessingFeatureSource &osm = *mInputs.osm;
  BuildingGapsOutputs outputs;
  outputs.missingInOsm = sink(
    QStringLiteral( "MISSING_IN_OSM" ), outputFields( reference.fields(), BuildingGapsFields::gaps() ),
    reference.wkbType(), reference.sourceCrs()
  );
  outputs.missingInReference = sink(
    QStringLiteral( "MISSING_IN_REFERENCE" ), outputFields( osm.fields(), BuildingGapsFields::gaps() ), osm.wkbType(),
    osm.sourceCrs()
  );
  outputs.matched = sink(
    QStringLiteral( "MATCHED" ), outputFields( reference.fields(), BuildingGapsFields::matched() ), reference.wkbType(),
    reference.sourceCrs()
  );
  outputs.pairs = sink(
    QStringLiteral( "PAIRS" ), BuildingGapsFields::pairs(), Qgis::WkbType::NoGeometry, QgsCoordinateReferenceSystem()
  );
  outputs.offsets
    = sink( QStringLiteral( "OFFSETS" ), BuildingGapsFields::offsets(), Qgis::WkbType::Point, reference.sourceCrs() );
  outputs.skippedRows = SkippedRows( { &reference, &osm }, Qgis::GeometryType::Polygon, context.transformContext() );
  outputs.skipped = sink(
    QStringLiteral( "SKIPPED" ), outputs.skippedRows.fields(), Qgis::WkbType::MultiPolygon, reference.sourceCrs()
  );

  const BuildingGapsData data = findGaps( mInputs, context.transformContext(), runContext(), feedback );
  writeGaps( mInputs, data, outputs, context.transformContext(), runContext(), feedback );
  logAbout( mInputs, data, feedback );
  if ( mInputs.report.isWanted() )
    saveReport( mInputs.report, GapReport( mInputs, data, context.transformContext() ).report(), results );

  const QString made
    = tr( "Made by Lacuna, Building gaps, from “%1” and “%2”; largest shift %3 m, minimum overlap %4." )
        .arg(
          mInputs.referenceName, mInputs.osmName, QString::number( mInputs.options.maxOffsetM ),
          QString::number( mInputs.options.minOverlap )
        );
  // As doubtOf() puts them.
  const QString doubt = QStringLiteral( "CASE WHEN \"gap_reason\" IN ('part_of_mapped_building', 'beside_mapped', "
                                        "'small_overlap') THEN -1 - \"gap_overlap\" ELSE coalesce(\"gap_nearest_m\", "
                                        "1e9) END" );
  OutputLook missing { tr( "Missing in OSM" ), QColor( 0xD5, 0x5E, 0x00 ), false, made };
  missing.sortedBy = doubt;
  missing.style = []( QgsVectorLayer &layer ) { styleGaps( layer, QColor( 0xD5, 0x5E, 0x00 ), false ); };
  outputs.missingInOsm.dress( context, missing );
  missing.name = tr( "Missing in the reference" );
  missing.colour = QColor( 0x00, 0x72, 0xB2 );
  missing.style = []( QgsVectorLayer &layer ) { styleGaps( layer, QColor( 0x00, 0x72, 0xB2 ), true ); };
  outputs.missingInReference.dress( context, missing );
  outputs.matched.dress( context, { tr( "Matched" ), QColor( 0x00, 0x9E, 0x73 ), false, made } );
  outputs.pairs.dress( context, { tr( "Pairs" ), QColor(), false, made } );
  outputs.offsets.dress( context, { tr( "Shift between the layers" ), QColor( 0x33, 0x33, 0x33 ), true, made } );
  outputs.skipped.dress( context, { tr( "Skipped" ), QColor( 0x88, 0x88, 0x88 ), false, made } );

  const GapSummary &summary = data.result.summary;
  const auto count
    = [&results]( const QString &name, std::size_t value ) { results.insert( name, static_cast<qlonglong>( value ) ); };
  count( QStringLiteral( "REFERENCE_COUNT" ), summary.referenceCount );
  count( QStringLiteral( "OSM_COUNT" ), summary.osmCount );
  count( QStringLiteral( "MATCHED_COUNT" ), summary.matchedCount );
  count( QStringLiteral( "MISSING_IN_OSM_COUNT" ), summary.missingInOsm );
  count( QStringLiteral( "MISSING_IN_REFERENCE_COUNT" ), summary.missingInReference );
  count( QStringLiteral( "SKIPPED_COUNT" ), summary.referenceSkipped + summary.osmSkipped );
  count( QStringLiteral( "BESIDE_MAPPED_COUNT" ), summary.besideMapped );
  count( QStringLiteral( "PART_OF_MAPPED_COUNT" ), summary.partOfMapped );
  results.insert( QStringLiteral( "COMPLETENESS_COUNT" ), numberOrNull( summary.completenessCount ) );
  results.insert( QStringLiteral( "COMPLETENESS_LOW" ), summary.completenessInterval.low );
  results.insert( QStringLiteral( "COMPLETENESS_HIGH" ), summary.completenessInterval.high );
  results.insert( QStringLiteral( "COMPLETENESS_BLOCKS" ), numberOrNull( summary.completenessBlocks ) );
  results.insert( QStringLiteral( "COMPLETENESS_AREA" ), numberOrNull( summary.completenessArea ) );
  results.insert( QStringLiteral( "ESTIMATED_TOTAL" ), numberOrNull( summary.estimatedTotal ) );
  results.insert( QStringLiteral( "ESTIMATED_TOTAL_LOW" ), numberOrNull( summary.estimatedTotalInterval.low ) );
  results.insert( QStringLiteral( "ESTIMATED_TOTAL_HIGH" ), numberOrNull( summary.estimatedTotalInterval.high ) );
  return results;
}

} // namespace lacuna
