// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "settlement_gaps_algorithm.h"
#include "base/algorithm_table.h"
#include "layers/layer_role.h"
#include "layers/output_fields.h"
#include "layers/qgis_compat.h"
#include "settlement_report.h"
#include "settlement_style.h"

#include <qgsprocessingparameters.h>
#include <qgswkbtypes.h>

#include <QLocale>

namespace lacuna
{

LACUNA_ALGORITHM( settlementgaps, SettlementGapsAlgorithm )

QString SettlementGapsAlgorithm::displayName() const { return tr( "Settlement gaps" ); }

QStringList SettlementGapsAlgorithm::tags() const
{
  return searchWords(
    tr( "localities,settlements,villages,communities,names,places,gazetteer,missing,unnamed,hamlets,census,roads" )
  );
}

QString SettlementGapsAlgorithm::shortDescription() const
{
  return tr( "Which communities are not on the map: official localities that OpenStreetMap lacks, and the other way "
             "round, and settlements that no name reaches." );
}

QString SettlementGapsAlgorithm::shortHelpString() const
{
  return tr(
    "Compares the official list of localities with the places of OpenStreetMap by name and distance together, as "
    "people write names: abbreviations, accents, numbers, other names, brackets, spelling by ear and letters gone "
    "astray do not matter. Names that differ in a number or direction are never the same place.\n\n"
    "Localities missing in OSM and Places missing in the official list hold the places without a partner; gap_reason "
    "and gap_explanation say why. Localities in both holds the others. Codes, where both lists have them, beat "
    "names.\n\n"
    "With buildings of any source it also finds settlements: 20 buildings or more that stand together. Those that no "
    "name of either list reaches are in Unnamed settlements, with a priority. With roads, places that no road comes "
    "near are listed.\n\n"
    "Give at least two of the three: the official list, the places of OpenStreetMap, buildings. Distances are metres, "
    "whatever the CRS of the layers."
  );
}

void SettlementGapsAlgorithm::initAlgorithm( const QVariantMap & )
{
  addInputs();
  addChoices();
  addResults();
}

void SettlementGapsAlgorithm::addInputs()
{
  using Data = Qgis::ProcessingFieldParameterDataType;
  const QList<int> places {
    static_cast<int>( Qgis::ProcessingSourceType::VectorPoint ),
    static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon )
  };
  const QString official = QStringLiteral( "OFFICIAL" );
  addLayer(
    official, tr( "Official list of localities" ), places, { .roles = { LayerRole::own() }, .optional = true }
  );
  addParameter( new QgsProcessingParameterField(
    QStringLiteral( "OFFICIAL_NAME_FIELD" ), tr( "Field of the official list with the names" ), QVariant(), official,
    Data::Any, false, true
  ) );
  addLayer(
    QStringLiteral( "PLACES" ), tr( "Places of OpenStreetMap" ), places,
    { .roles = { QStringLiteral( "loadosm.PLACES" ), LayerRole::osm() }, .optional = true }
  );
  addParameter( new QgsProcessingParameterMultipleLayers(
    QStringLiteral( "BUILDINGS" ), tr( "Buildings of any source" ), Qgis::ProcessingSourceType::VectorAnyGeometry,
    QVariant(), true
  ) );
  addLayer(
    QStringLiteral( "ROADS" ), tr( "Roads" ), { static_cast<int>( Qgis::ProcessingSourceType::VectorLine ) },
    { .roles = { QStringLiteral( "loadosm.ROADS" ), LayerRole::osm() }, .optional = true }
  );
  addLayer(
    QStringLiteral( "AREA" ), tr( "Only judge what lies inside" ),
    { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) }, { .optional = true }
  );
  addAdvanced( std::make_unique<QgsProcessingParameterField>(
    QStringLiteral( "OFFICIAL_OTHER_NAMES" ), tr( "Fields of the official list with other names" ), QVariant(),
    official, Data::Any, true, true
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterField>(
    QStringLiteral( "OFFICIAL_CODE_FIELD" ), tr( "Field of the official list with a code" ), QVariant(), official,
    Data::Any, false, true
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterField>(
    QStringLiteral( "PLACES_CODE_FIELD" ), tr( "Field of OpenStreetMap with the same code" ), QVariant(),
    QStringLiteral( "PLACES" ), Data::Any, false, true
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterField>(
    QStringLiteral( "OFFICIAL_PEOPLE_FIELD" ), tr( "Field of the official list with the people" ), QVariant(), official,
    Data::Numeric, false, true
  ) );
}

void SettlementGapsAlgorithm::addChoices()
{
  using Number = Qgis::ProcessingNumberParameterType;
  const auto number = [this](
                        const char *name, const QString &text, Number type, const QVariant &value, bool optional,
                        double least, double most
                      ) {
    addAdvanced( std::make_unique<QgsProcessingParameterNumber>(
      QString::fromLatin1( name ), text, type, value, optional, least, most
    ) );
  };
  number( "MAX_DISTANCE", tr( "Look for names within (metres)" ), Number::Double, 5000, false, 1, 100000 );
  number(
    "FAR_DISTANCE", tr( "Look for names that there is only once within (metres)" ), Number::Double, 15000, false, 0,
    200000
  );
  number(
    "LINK_DISTANCE", tr( "Farthest neighbour in a settlement (m; empty: by density)" ), Number::Double, QVariant(),
    true, 1, 5000
  );
  number(
    "MIN_NEIGHBOURS", tr( "Neighbours that make a building part of a settlement" ), Number::Integer, 6, false, 1, 1000
  );
  number( "MIN_BUILDINGS", tr( "Smallest settlement (buildings)" ), Number::Integer, 20, false, 1, 1000000 );
  addAdvanced( std::make_unique<QgsProcessingParameterString>(
    QStringLiteral( "REACH" ), tr( "How far names reach (kind of place:metres)" ), PlaceReach::defaults()
  ) );
  number( "ROAD_DISTANCE", tr( "A place has a road within (metres)" ), Number::Double, 700, false, 1, 100000 );
}

void SettlementGapsAlgorithm::addResults()
{
  using Type = Qgis::ProcessingSourceType;
  const auto layer = [this]( const char *name, const QString &text, Type type, bool isMade ) {
    addParameter(
      new QgsProcessingParameterFeatureSink( QString::fromLatin1( name ), text, type, QVariant(), true, isMade )
    );
  };
  layer( "MISSING_IN_OSM", tr( "Localities missing in OSM" ), Type::VectorAnyGeometry, true );
  layer( "MISSING_IN_REFERENCE", tr( "Places missing in the official list" ), Type::VectorAnyGeometry, true );
  layer( "MATCHED", tr( "Localities in both" ), Type::VectorAnyGeometry, false );
  layer( "PAIRS", tr( "Pairs of names" ), Type::Vector, false );
  layer( "UNNAMED", tr( "Unnamed settlements" ), Type::VectorPolygon, true );
  layer( "WITHOUT_ROADS", tr( "Places without roads" ), Type::VectorPoint, false );
  layer( "SKIPPED", tr( "Skipped" ), Type::VectorAnyGeometry, false );
  addReport();
  const auto number
    = [this]( const char *name, const QString &text ) { addNumber( QString::fromLatin1( name ), text ); };
  number( "OFFICIAL_COUNT", tr( "Official localities" ) );
  number( "PLACES_COUNT", tr( "Places of OpenStreetMap" ) );
  number( "MATCHED_COUNT", tr( "Localities in both" ) );
  number( "MISSING_IN_OSM_COUNT", tr( "Localities missing in OSM" ) );
  number( "MISSING_IN_REFERENCE_COUNT", tr( "Places missing in the official list" ) );
  number( "OFFICIAL_SKIPPED", tr( "Skipped official localities" ) );
  number( "PLACES_SKIPPED", tr( "Skipped places of OpenStreetMap" ) );
  number( "BUILDINGS_COUNT", tr( "Buildings" ) );
  number( "BUILDINGS_NAMED", tr( "Buildings that a name reaches" ) );
  number( "BUILDINGS_UNNAMED", tr( "Buildings in unnamed settlements" ) );
  number( "BUILDINGS_SCATTERED", tr( "Scattered buildings that no name reaches" ) );
  number( "BUILDINGS_SKIPPED", tr( "Skipped buildings" ) );
  number( "SKIPPED_COUNT", tr( "Skipped features of all layers" ) );
  number( "UNNAMED_COUNT", tr( "Unnamed settlements" ) );
  number( "WITHOUT_ROADS_COUNT", tr( "Places without roads" ) );
  number( "COMPLETENESS_NAMES", tr( "Share of the official localities that OSM has (0–1)" ) );
  number( "COMPLETENESS_NAMES_LOW", tr( "The same, lower end of the 95 % interval" ) );
  number( "COMPLETENESS_NAMES_HIGH", tr( "The same, upper end of the 95 % interval" ) );
}

SettlementOutputs SettlementGapsAlgorithm::openOutputs(
  const QVariantMap &parameters, QgsProcessingContext &context, QVariantMap &results
)
{
  using Type = Qgis::WkbType;
  SettlementOutputs outputs;
  std::vector<const QgsProcessingFeatureSource *> sources;
  for ( const PlaceListSource &list : mInputs.lists )
    if ( list )
      sources.push_back( list.source.get() );
  outputs.placesCrs = sources.front() ? sources.front()->sourceCrs() : QgsCoordinateReferenceSystem();
  for ( const BuildingSource &layer : mInputs.buildings )
    sources.push_back( layer.source.get() );
  outputs.unnamedCrs = mInputs.buildings.empty() ? outputs.placesCrs : mInputs.buildings[0].source->sourceCrs();
  const auto sink
    = [&]( const char *name, const QgsFields &fields, Type type, const QgsCoordinateReferenceSystem &crs ) {
        return openSink( parameters, QString::fromLatin1( name ), context, fields, type, crs, results );
      };
  const char *const missing[2] = { "MISSING_IN_OSM", "MISSING_IN_REFERENCE" };
  const auto ofList = [&]( int side, const char *name, const QgsFields &ours ) {
    const PlaceListSource &list = mInputs.lists[side];
    return sink(
      name, outputFields( list ? list.source->fields() : QgsFields(), ours ),
      list ? list.source->wkbType() : Type::Point, list ? list.source->sourceCrs() : outputs.placesCrs
    );
  };
  for ( int side = 0; side < 2; ++side )
    outputs.missing[side] = ofList( side, missing[side], SettlementFields::gaps() );
  outputs.matched = ofList( 0, "MATCHED", SettlementFields::matched() );
  outputs.pairs = sink( "PAIRS", SettlementFields::pairs(), Type::NoGeometry, QgsCoordinateReferenceSystem() );
  outputs.unnamed = sink( "UNNAMED", SettlementFields::unnamed(), Type::MultiPolygon, outputs.unnamedCrs );
  outputs.withoutRoads = sink( "WITHOUT_ROADS", SettlementFields::withoutRoads(), Type::Point, outputs.placesCrs );
  const Qgis::GeometryType kind = QgsWkbTypes::geometryType( sources.front()->wkbType() );
  outputs.skippedRows = SkippedRows( sources, kind, context.transformContext() );
  outputs.skipped = sink(
    "SKIPPED", outputs.skippedRows.fields(), kind == Qgis::GeometryType::Point ? Type::MultiPoint : Type::MultiPolygon,
    sources.front()->sourceCrs()
  );
  return outputs;
}

void SettlementGapsAlgorithm::dress( const SettlementOutputs &outputs, QgsProcessingContext &context ) const
{
  QStringList from;
  for ( const PlaceListSource &list : mInputs.lists )
    if ( list )
      from << list.name;
  for ( const BuildingSource &layer : mInputs.buildings )
    from << layer.name;
  const QLocale locale;
  const QString made = tr( "Made by Lacuna, Settlement gaps, from “%1”; names within %2 m, settlements of %3 buildings "
                           "and more." )
                         .arg(
                           from.join( tr( "”, “" ) ), locale.toString( mInputs.matching.maxDistanceM ),
                           locale.toString( static_cast<qulonglong>( mInputs.settlements.minHouses ) )
                         );
  const QString byPeople = QStringLiteral( "-coalesce(\"people\",-1)" );
  const QColor orange( settlement_colour::MISSING_IN_OSM ), blue( settlement_colour::MISSING_IN_REFERENCE );
  OutputLook missing { tr( "Localities missing in OSM" ), orange, false, made };
  missing.sortedBy = byPeople;
  missing.style = [orange]( QgsVectorLayer &layer ) { styleMissingPlaces( layer, orange ); };
  outputs.missing[0].dress( context, missing );
  missing.name = tr( "Places missing in the official list" );
  missing.style = [blue]( QgsVectorLayer &layer ) { styleMissingPlaces( layer, blue ); };
  outputs.missing[1].dress( context, missing );
  outputs.matched.dress( context, { tr( "Localities in both" ), QColor( settlement_colour::MATCHED ), false, made } );
  outputs.pairs.dress( context, { tr( "Pairs of names" ), QColor(), false, made } );
  outputs.unnamed.dress( context, unnamedLook( tr( "Unnamed settlements" ), made ) );
  outputs.withoutRoads.dress(
    context, { tr( "Places without roads" ), QColor( settlement_colour::WITHOUT_ROADS ), false, made }
  );
  outputs.skipped.dress( context, { tr( "Skipped" ), QColor( 0x88, 0x88, 0x88 ), false, made } );
}

QVariantMap SettlementGapsAlgorithm::run(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  if ( mInputs.report.isWanted() )
    ReportFile::requireWritable( mInputs.report.file );
  QVariantMap results;
  SettlementOutputs outputs = openOutputs( parameters, context, results );
  SettlementData data = findSettlementGaps( mInputs, context.transformContext(), runContext(), feedback );
  writeSettlementGaps( mInputs, data, outputs, context.transformContext(), feedback );
  logAbout( data, feedback );
  if ( mInputs.report.isWanted() )
    saveReport( mInputs.report, SettlementReport( mInputs, data, context.transformContext() ).report(), results );
  dress( outputs, context );

  const SettlementCounts &counts = data.counts;
  const auto count = [&results]( const char *name, std::size_t value ) {
    results.insert( QString::fromLatin1( name ), static_cast<qlonglong>( value ) );
  };
  count( "OFFICIAL_COUNT", counts.rows[0] );
  count( "PLACES_COUNT", counts.rows[1] );
  count( "MATCHED_COUNT", counts.matched );
  count( "MISSING_IN_OSM_COUNT", counts.missing[0] );
  count( "MISSING_IN_REFERENCE_COUNT", counts.missing[1] );
  count( "OFFICIAL_SKIPPED", counts.skipped[0] );
  count( "PLACES_SKIPPED", counts.skipped[1] );
  count( "BUILDINGS_COUNT", counts.buildings );
  count( "BUILDINGS_NAMED", counts.named );
  count( "BUILDINGS_UNNAMED", counts.unnamed );
  count( "BUILDINGS_SCATTERED", counts.scattered );
  count( "BUILDINGS_SKIPPED", counts.buildingsSkipped );
  count( "SKIPPED_COUNT", counts.skipped[0] + counts.skipped[1] + counts.buildingsSkipped );
  count( "UNNAMED_COUNT", data.unnamed.size() );
  count( "WITHOUT_ROADS_COUNT", counts.withoutRoads );
  const double judged = static_cast<double>( counts.matched + counts.missing[0] );
  results.insert(
    QStringLiteral( "COMPLETENESS_NAMES" ), numberOrNull( static_cast<double>( counts.matched ) / judged )
  );
  const bool isKnown = judged > 0;
  const Interval &interval = counts.completeness;
  results.insert( QStringLiteral( "COMPLETENESS_NAMES_LOW" ), numberOrNull( isKnown ? interval.low : std::nan( "" ) ) );
  results.insert(
    QStringLiteral( "COMPLETENESS_NAMES_HIGH" ), numberOrNull( isKnown ? interval.high : std::nan( "" ) )
  );
  return results;
}

} // namespace lacuna
