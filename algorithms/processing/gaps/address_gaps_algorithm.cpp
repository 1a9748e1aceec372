// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "address_gaps_algorithm.h"
#include "address_report.h"
#include "base/algorithm_table.h"
#include "building_gaps_run.h"
#include "gap_style.h"
#include "layers/layer_role.h"
#include "layers/osm_buildings.h"
#include "layers/output_fields.h"
#include "layers/qgis_compat.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>
#include <qgswkbtypes.h>

namespace lacuna
{

LACUNA_ALGORITHM( addressgaps, AddressGapsAlgorithm )

namespace
{

const QStringList POINTS_ARE { QStringLiteral( "auto" ), QStringLiteral( "roof" ), QStringLiteral( "door" ) };

} // namespace

QString AddressGapsAlgorithm::displayName() const { return tr( "Address gaps" ); }

QStringList AddressGapsAlgorithm::tags() const
{
  return searchWords( tr( "addresses,points,dwellings,census,cnefe,house numbers,missing,buildings,completeness,gap" )
  );
}

QString AddressGapsAlgorithm::shortDescription() const
{
  return tr( "Finds the official addresses or dwellings (points) whose building OpenStreetMap lacks, and the buildings "
             "without an address." );
}

QString AddressGapsAlgorithm::shortHelpString() const
{
  return tr(
    "For official data that are points: the dwellings of a census, address points, house numbers. It says of every "
    "address whether OpenStreetMap has its building.\n\n"
    "Points within 1 m of each other are one site. Sites and buildings near each other pair off, the nearest first, "
    "one "
    "site to one building, after the local shift between the layers has been undone; further sites in the same "
    "footprint are more dwellings of it. Points on roofs look for buildings within 5 m, points at doors or in the "
    "street within 10 m. With a layer of parcels an address has the buildings of its parcel.\n\n"
    "Missing in OSM holds the addresses without a building, Matched the others with the ids of their buildings. "
    "Missing "
    "in the reference holds the buildings without an address. Features that cannot be compared go to Skipped with a "
    "reason.\n\n"
    "A point says less than an outline: in closed rows of houses a single one is uncertain, zones are not. Where the "
    "official data are outlines run Building gaps instead. The results go on to Gaps by zone, Task areas, Sample to be "
    "checked and the report as those of Building gaps do. Distances are metres, whatever the CRS of the layers."
  );
}

void AddressGapsAlgorithm::initAlgorithm( const QVariantMap & )
{
  addInputs();
  addResults();
}

void AddressGapsAlgorithm::addInputs()
{
  using Number = Qgis::ProcessingNumberParameterType;
  using Data = Qgis::ProcessingFieldParameterDataType;
  const int polygon = static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon );
  const int point = static_cast<int>( Qgis::ProcessingSourceType::VectorPoint );
  const AddressOptions defaults;
  const QString addresses = QStringLiteral( "ADDRESSES" );
  addLayer( addresses, tr( "Addresses or dwellings (points)" ), { point }, { .roles = { LayerRole::own() } } );
  addLayer(
    QStringLiteral( "OSM" ), tr( "OpenStreetMap buildings" ), { polygon, point },
    { .roles = { QStringLiteral( "loadosm.BUILDINGS" ), LayerRole::osm() } }
  );
  addLayer( QStringLiteral( "PARCELS" ), tr( "Parcels" ), { polygon }, { .optional = true } );
  addLayer( QStringLiteral( "AREA" ), tr( "Only judge what lies inside" ), { polygon }, { .optional = true } );
  addParameter( new QgsProcessingParameterEnum(
    QStringLiteral( "POINTS_ARE" ), tr( "Where the points stand" ), POINTS_ARE, false, POINTS_ARE.first(), false, true
  ) );
  addParameter( new QgsProcessingParameterNumber(
    QStringLiteral( "DISTANCE" ), tr( "Largest distance to the building (metres; empty: 5 on roofs, 10 at doors)" ),
    Number::Double, QVariant(), true, 0.1, 100
  ) );
  addParameter( new QgsProcessingParameterBoolean(
    QStringLiteral( "CORRECT_OFFSET" ), tr( "Estimate and undo the local shift between the layers" ),
    defaults.correctOffset
  ) );
  addParameter( new QgsProcessingParameterNumber(
    QStringLiteral( "MAX_OFFSET" ), tr( "Largest shift (metres)" ), Number::Double, defaults.maxOffsetM, false, 0, 25
  ) );
  const auto field = [&]( const char *name, const QString &text, const QString &parent, Data type ) {
    addAdvanced( std::make_unique<QgsProcessingParameterField>(
      QString::fromLatin1( name ), text, QVariant(), parent, type, false, true
    ) );
  };
  const auto values = [this]( const char *name, const QString &text ) {
    addAdvanced(
      std::make_unique<QgsProcessingParameterString>( QString::fromLatin1( name ), text, QVariant(), false, true )
    );
  };
  field( "UNIT_FIELD", tr( "Field with the number of dwellings" ), addresses, Data::Numeric );
  field( "KIND_FIELD", tr( "Field with the kind of address (COD_ESPECIE of CNEFE is found)" ), addresses, Data::Any );
  values( "KINDS", tr( "Kinds to keep (as 1;2, the dwellings of CNEFE)" ) );
  field( "PRECISION_FIELD", tr( "Field with the precision (NV_GEO_COORD of CNEFE is found)" ), addresses, Data::Any );
  values( "PRECISION_KEEP", tr( "Precisions to keep (as 1;2, the coordinates of CNEFE's own addresses)" ) );
  field( "REFERENCE_ID_FIELD", tr( "Id field of the addresses" ), addresses, Data::Any );
  field( "OSM_ID_FIELD", tr( "Id field of OpenStreetMap" ), QStringLiteral( "OSM" ), Data::Any );
}

void AddressGapsAlgorithm::addResults()
{
  using Kind = Qgis::ProcessingSourceType;
  addSink( QStringLiteral( "MISSING_IN_OSM" ), tr( "Missing in OSM" ), Kind::VectorPoint );
  addSink( QStringLiteral( "MISSING_IN_REFERENCE" ), tr( "Missing in the reference" ), Kind::VectorAnyGeometry );
  addParameter( new QgsProcessingParameterFeatureSink(
    QStringLiteral( "MATCHED" ), tr( "Matched" ), Kind::VectorPoint, QVariant(), true, true
  ) );
  addSink( QStringLiteral( "SKIPPED" ), tr( "Skipped" ), Kind::VectorPoint, true );
  addReport();
  addNumber( QStringLiteral( "ADDRESS_COUNT" ), tr( "Addresses" ) );
  addNumber( QStringLiteral( "REFERENCE_COUNT" ), tr( "Addresses (as Building gaps calls them)" ) );
  addNumber( QStringLiteral( "SITES_COUNT" ), tr( "Sites (addresses at one spot are one)" ) );
  addNumber( QStringLiteral( "OSM_COUNT" ), tr( "OSM buildings" ) );
  addNumber( QStringLiteral( "MATCHED_COUNT" ), tr( "Addresses with a building" ) );
  addNumber( QStringLiteral( "MISSING_IN_OSM_COUNT" ), tr( "Addresses without a building" ) );
  addNumber( QStringLiteral( "MISSING_IN_REFERENCE_COUNT" ), tr( "OSM buildings without an address" ) );
  addNumber( QStringLiteral( "SKIPPED_COUNT" ), tr( "Skipped features of both layers" ) );
  addNumber( QStringLiteral( "BESIDE_MAPPED_COUNT" ), tr( "Addresses beside the building of another address" ) );
  addNumber( QStringLiteral( "COMPLETENESS_COUNT" ), tr( "Completeness by count (0–1)" ) );
  addNumber( QStringLiteral( "COMPLETENESS_LOW" ), tr( "Completeness, lower end of the 95 % interval" ) );
  addNumber( QStringLiteral( "COMPLETENESS_HIGH" ), tr( "Completeness, upper end of the 95 % interval" ) );
  addNumber( QStringLiteral( "UNITS_PER_BUILDING" ), tr( "Dwellings per building" ) );
}

AddressSource AddressGapsAlgorithm::sourceOf(
  const QVariantMap &parameters, const QString &name, bool optional, QgsProcessingContext &context
) const
{
  AddressSource from;
  from.source = optional ? optionalSource( parameters, name, context ) : requireSource( parameters, name, context );
  if ( !from.source )
    return from;
  from.file = fileOf( parameters, name, context );
  from.name = layerName( parameters, name, context );
  return from;
}

// known: the field of CNEFE, taken with its values where nobody chose another.
FieldFilter AddressGapsAlgorithm::filterOf(
  const QVariantMap &parameters, const QString &field, const QString &values, const QString &known,
  const QSet<QString> &knownValues, QgsProcessingContext &context
) const
{
  const QgsProcessingFeatureSource &source = *mInputs.addresses.source;
  FieldFilter filter { fieldIndex( parameters, field, source, mInputs.addresses.name, false, context ), {} };
  const QStringList given = parameterAsString( parameters, values, context ).split( QLatin1Char( ';' ) );
  for ( const QString &value : given )
    if ( !value.trimmed().isEmpty() )
      filter.keep << value.trimmed();
  if ( filter.field < 0 )
    filter.field = source.fields().lookupField( known );
  const bool isKnown
    = filter.field >= 0 && source.fields().at( filter.field ).name().compare( known, Qt::CaseInsensitive ) == 0;
  if ( filter.field < 0 && !filter.keep.isEmpty() )
    throw QgsProcessingException( tr( "%1 is given, but not the field of “%2” that it is about. Choose %3 as well." )
                                    .arg( values, mInputs.addresses.name, field ) );
  if ( filter.field >= 0 && !isKnown && filter.keep.isEmpty() )
    throw QgsProcessingException( tr( "%1 is given, but not which of its values are to be kept. Write them into %2, "
                                      "separated by semicolons." )
                                    .arg( field, values ) );
  if ( isKnown && filter.keep.isEmpty() )
    filter.keep = knownValues;
  return filter;
}

void AddressGapsAlgorithm::requirePoints() const
{
  const QgsProcessingFeatureSource &source = *mInputs.addresses.source;
  const Qgis::GeometryType type = QgsWkbTypes::geometryType( source.wkbType() );
  if ( type == Qgis::GeometryType::Point || type == Qgis::GeometryType::Unknown || source.featureCount() == 0 )
    return;
  if ( type == Qgis::GeometryType::Polygon )
    throw QgsProcessingException( tr( "The layer “%1” (ADDRESSES) holds polygons, but points are needed. For outlines "
                                      "of buildings run Building gaps (lacuna:buildinggaps)." )
                                    .arg( mInputs.addresses.name ) );
  if ( type == Qgis::GeometryType::Line )
    throw QgsProcessingException( tr( "The layer “%1” (ADDRESSES) holds lines, but points are needed. Choose a layer "
                                      "of address points." )
                                    .arg( mInputs.addresses.name ) );
  throw QgsProcessingException( tr( "The layer “%1” (ADDRESSES) is a table without geometries. Make points of it first "
                                    "with Create points layer from table, if it has columns of coordinates, else by "
                                    "geocoding its addresses." )
                                  .arg( mInputs.addresses.name ) );
}

void AddressGapsAlgorithm::prepare(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  mInputs = AddressGapsInputs();
  mInputs.addresses = sourceOf( parameters, QStringLiteral( "ADDRESSES" ), false, context );
  requirePoints();
  mInputs.osm = sourceOf( parameters, QStringLiteral( "OSM" ), false, context );
  requireBuildings( *mInputs.osm.source, mInputs.osm.name, feedback );
  mInputs.osmArePoints = QgsWkbTypes::geometryType( mInputs.osm.source->wkbType() ) == Qgis::GeometryType::Point;
  mInputs.parcels = sourceOf( parameters, QStringLiteral( "PARCELS" ), true, context );
  mInputs.area = sourceOf( parameters, QStringLiteral( "AREA" ), true, context );
  const auto fieldOf = [&]( const char *name, const AddressSource &from, bool numeric ) {
    return fieldIndex( parameters, QString::fromLatin1( name ), *from.source, from.name, numeric, context );
  };
  mInputs.unitField = fieldOf( "UNIT_FIELD", mInputs.addresses, true );
  mInputs.addresses.idField = fieldOf( "REFERENCE_ID_FIELD", mInputs.addresses, false );
  mInputs.osm.idField = fieldOf( "OSM_ID_FIELD", mInputs.osm, false );
  mInputs.kind = filterOf(
    parameters, QStringLiteral( "KIND_FIELD" ), QStringLiteral( "KINDS" ), QStringLiteral( "COD_ESPECIE" ),
    { QStringLiteral( "1" ), QStringLiteral( "2" ) }, context
  );
  mInputs.precision = filterOf(
    parameters, QStringLiteral( "PRECISION_FIELD" ), QStringLiteral( "PRECISION_KEEP" ),
    QStringLiteral( "NV_GEO_COORD" ), { QStringLiteral( "1" ), QStringLiteral( "2" ) }, context
  );
  const QString kind = parameterAsEnumString( parameters, QStringLiteral( "POINTS_ARE" ), context );
  AddressOptions &options = mInputs.options;
  options.pointsAre = kind == POINTS_ARE[1]   ? PointsAre::Roof
                      : kind == POINTS_ARE[2] ? PointsAre::Door
                                              : PointsAre::Auto;
  if ( parameters.value( QStringLiteral( "DISTANCE" ) ).isValid() )
    options.distanceM = parameterAsDouble( parameters, QStringLiteral( "DISTANCE" ), context );
  options.correctOffset = parameterAsBoolean( parameters, QStringLiteral( "CORRECT_OFFSET" ), context );
  options.maxOffsetM = parameterAsDouble( parameters, QStringLiteral( "MAX_OFFSET" ), context );
  mInputs.report = reportWish( parameters, context );
}

QVariantMap AddressGapsAlgorithm::run(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  if ( mInputs.report.isWanted() )
    ReportFile::requireWritable( mInputs.report.file );
  QVariantMap results;
  const QgsProcessingFeatureSource &addresses = *mInputs.addresses.source;
  const QgsProcessingFeatureSource &osm = *mInputs.osm.source;
  const auto sink = [&]( const char *name, const QgsProcessingFeatureSource &like, const QgsFields &fields ) {
    return openSink(
      parameters, QString::fromLatin1( name ), context, outputFields( like.fields(), fields ), like.wkbType(),
      like.sourceCrs(), results
    );
  };
  AddressGapsOutputs outputs;
  outputs.missingInOsm = sink( "MISSING_IN_OSM", addresses, BuildingGapsFields::gaps() );
  outputs.missingInReference = sink( "MISSING_IN_REFERENCE", osm, BuildingGapsFields::gaps() );
  outputs.matched = sink( "MATCHED", addresses, AddressGapsOutputs::matchedFields() );
  outputs.skippedRows = SkippedRows( { &addresses, &osm }, Qgis::GeometryType::Point, context.transformContext() );
  outputs.skipped = openSink(
    parameters, QStringLiteral( "SKIPPED" ), context, outputs.skippedRows.fields(), Qgis::WkbType::MultiPoint,
    addresses.sourceCrs(), results
  );

  const AddressGapsData data = compareAddresses( mInputs, context.transformContext(), runContext(), feedback );
  writeAddressGaps( mInputs, data, outputs, context.transformContext(), feedback );
  logAbout( mInputs, data, feedback );
  if ( mInputs.report.isWanted() )
    saveReport( mInputs.report, AddressReport( mInputs, data ).report(), results );

  const QString made = tr( "Made by Lacuna, Address gaps, from “%1” and “%2”; largest distance %3 m." )
                         .arg( mInputs.addresses.name, mInputs.osm.name, QString::number( data.result.distanceM ) );
  OutputLook missing { tr( "Missing in OSM" ), QColor( 0xD5, 0x5E, 0x00 ), true, made };
  missing.sortedBy = QStringLiteral( "coalesce(\"gap_nearest_m\", 1e9)" );
  missing.style = []( QgsVectorLayer &layer ) { styleGaps( layer, QColor( 0xD5, 0x5E, 0x00 ), false ); };
  outputs.missingInOsm.dress( context, missing );
  OutputLook extra = missing;
  extra.name = tr( "Missing in the reference" );
  extra.colour = QColor( 0x00, 0x72, 0xB2 );
  extra.style = []( QgsVectorLayer &layer ) { styleGaps( layer, QColor( 0x00, 0x72, 0xB2 ), true ); };
  outputs.missingInReference.dress( context, extra );
  outputs.matched.dress( context, { tr( "Matched" ), QColor( 0x00, 0x9E, 0x73 ), true, made } );
  outputs.skipped.dress( context, { tr( "Skipped" ), QColor( 0x88, 0x88, 0x88 ), true, made } );

  const AddressSummary &summary = data.result.summary;
  const auto count = [&results]( const char *name, std::size_t value ) {
    results.insert( QString::fromLatin1( name ), static_cast<qlonglong>( value ) );
  };
  count( "ADDRESS_COUNT", summary.addresses );
  count( "REFERENCE_COUNT", summary.addresses );
  count( "SITES_COUNT", summary.sites );
  count( "OSM_COUNT", summary.osmCount );
  count( "MATCHED_COUNT", summary.matched );
  count( "MISSING_IN_OSM_COUNT", summary.missing );
  count( "MISSING_IN_REFERENCE_COUNT", summary.missingInReference );
  count( "SKIPPED_COUNT", summary.skipped + summary.osmSkipped );
  count( "BESIDE_MAPPED_COUNT", summary.besideMapped );
  results.insert( QStringLiteral( "COMPLETENESS_COUNT" ), numberOrNull( summary.completeness ) );
  results.insert( QStringLiteral( "COMPLETENESS_LOW" ), summary.completenessInterval.low );
  results.insert( QStringLiteral( "COMPLETENESS_HIGH" ), summary.completenessInterval.high );
  results.insert( QStringLiteral( "UNITS_PER_BUILDING" ), numberOrNull( summary.unitsPerBuilding ) );
  return results;
}

} // namespace lacuna
