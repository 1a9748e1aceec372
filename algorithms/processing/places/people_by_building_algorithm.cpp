// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "people_by_building_algorithm.h"
#include "base/algorithm_table.h"
#include "base/raster_parameter.h"
#include "layers/layer_role.h"
#include "layers/qgis_compat.h"
#include "people_report.h"
#include "report/numbers.h"

#include <qgsprocessingparameters.h>
#include <qgswkbtypes.h>

namespace lacuna
{

LACUNA_ALGORITHM( peoplebybuilding, PeopleByBuildingAlgorithm )

QString PeopleByBuildingAlgorithm::displayName() const { return tr( "People by building" ); }

QStringList PeopleByBuildingAlgorithm::tags() const
{
  return searchWords(
    tr( "people,population,census,inhabitants,residents,dasymetric,homes,dwellings,households,worldpop,exposure" )
  );
}

QString PeopleByBuildingAlgorithm::shortDescription() const
{
  return tr( "Shares the people of census zones out to the homes that stand in them, says how far that is wrong, and "
             "shows where people live without a home on the map." );
}

QString PeopleByBuildingAlgorithm::shortHelpString() const
{
  return tr(
    "Shares the people of each zone (a census tract, a neighbourhood, a cell of a raster) out to the homes that stand "
    "in it: by dwellings, by volume (footprint × levels), by footprint, or to each the same. The sum of every zone is "
    "kept. The next steps take the result: Building exposure and Exposure by zone then count people too.\n\n"
    "Give the mapped buildings and, as a second layer, those the map lacks. Schools, churches, factories, garages and "
    "the like (NOT_HOMES) and footprints below MIN_AREA are no homes. Zones with people but without a home go to Zones "
    "without homes: the map of buildings is incomplete there.\n\n"
    "How many people live in a single building is not known by this: a zone is right, a building is a guess. With "
    "smaller zones whose people are known (CHECK_ZONES) the run says which share of the people it put into the wrong "
    "one, and which share would be if they were spread evenly over the land. Without them nothing is claimed.\n\n"
    "Buildings in no zone, and zones whose people are not known, go to Skipped. A building belongs to the zone of its "
    "point on surface."
  );
}

void PeopleByBuildingAlgorithm::initAlgorithm( const QVariantMap & )
{
  addInputs();
  addChoices();
  addResults();
}

void PeopleByBuildingAlgorithm::addInputs()
{
  using Data = Qgis::ProcessingFieldParameterDataType;
  const QList<int> polygons { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) };
  addParameter( new QgsProcessingParameterMultipleLayers(
    QStringLiteral( "BUILDINGS" ), tr( "Buildings, mapped and missing (footprints or points)" ),
    Qgis::ProcessingSourceType::VectorAnyGeometry
  ) );
  addLayer(
    QStringLiteral( "ZONES" ), tr( "Zones with people (census)" ), polygons,
    { .roles = { LayerRole::zones() }, .optional = true }
  );
  addParameter( new QgsProcessingParameterField(
    QStringLiteral( "PEOPLE_FIELD" ), tr( "Field of the zones with their people" ), QVariant(),
    QStringLiteral( "ZONES" ), Data::Numeric, false, true
  ) );
  addParameter( new RasterParameter(
    QStringLiteral( "PEOPLE_RASTER" ), tr( "or raster with the people of each cell" ), QVariant(), true
  ) );
  addLayer(
    QStringLiteral( "CHECK_ZONES" ), tr( "Smaller zones to check the result with" ), polygons, { .optional = true }
  );
  addParameter( new QgsProcessingParameterField(
    QStringLiteral( "CHECK_FIELD" ), tr( "Field of the smaller zones with their people" ), QVariant(),
    QStringLiteral( "CHECK_ZONES" ), Data::Numeric, false, true
  ) );
}

void PeopleByBuildingAlgorithm::addChoices()
{
  auto weight = std::make_unique<QgsProcessingParameterEnum>(
    QStringLiteral( "WEIGHT" ), tr( "People are shared out by" ),
    QStringList {
      QStringLiteral( "auto" ), QStringLiteral( "units" ), QStringLiteral( "volume" ), QStringLiteral( "area" ),
      QStringLiteral( "equal" )
    },
    false, QStringLiteral( "auto" )
  );
  weight->setUsesStaticStrings( true );
  addParameter( weight.release() );
  const auto field = [this]( const char *name, const QString &text ) {
    addAdvanced( std::make_unique<QgsProcessingParameterField>(
      QString::fromLatin1( name ), text, QVariant(), QStringLiteral( "BUILDINGS" ),
      Qgis::ProcessingFieldParameterDataType::Any, false, true
    ) );
  };
  field( "LEVELS_FIELD", tr( "Field with the levels (empty: building:levels)" ) );
  field( "UNITS_FIELD", tr( "Field with the dwellings" ) );
  field( "USE_FIELD", tr( "Field with the use (empty: building, of OpenStreetMap)" ) );
  addAdvanced( std::make_unique<QgsProcessingParameterString>(
    QStringLiteral( "NOT_HOMES" ), tr( "Uses in which nobody lives" ), HomeUses::usual(), false, true
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterNumber>(
    QStringLiteral( "MIN_AREA" ), tr( "Smallest home (m² of footprint)" ), Qgis::ProcessingNumberParameterType::Double,
    15, false, 0, 10000
  ) );
}

void PeopleByBuildingAlgorithm::addResults()
{
  addSink( QStringLiteral( "OUTPUT" ), tr( "People by building" ), Qgis::ProcessingSourceType::VectorAnyGeometry );
  addParameter( new QgsProcessingParameterFeatureSink(
    QStringLiteral( "EMPTY_ZONES" ), tr( "Zones without homes" ), Qgis::ProcessingSourceType::VectorPolygon, QVariant(),
    true, true
  ) );
  addSink( QStringLiteral( "SKIPPED" ), tr( "Skipped" ), Qgis::ProcessingSourceType::VectorAnyGeometry, true );
  addReport();
  const auto number
    = [this]( const char *name, const QString &text ) { addNumber( QString::fromLatin1( name ), text ); };
  number( "PEOPLE_TOTAL", tr( "People in all zones" ) );
  number( "PEOPLE_PLACED", tr( "People in homes" ) );
  number( "PEOPLE_UNPLACED", tr( "People of zones without homes" ) );
  number( "PEOPLE_SKIPPED", tr( "People of skipped zones" ) );
  number( "BUILDINGS_COUNT", tr( "Buildings" ) );
  number( "HOMES_COUNT", tr( "Homes" ) );
  number( "NOT_HOMES_COUNT", tr( "Buildings that are no homes" ) );
  number( "SKIPPED_COUNT", tr( "Skipped buildings and zones" ) );
  number( "EMPTY_ZONES_COUNT", tr( "Zones without homes" ) );
  number( "MISPLACED_SHARE", tr( "Share of the people in the wrong smaller zone (0–1)" ) );
  number( "MISPLACED_IF_EVEN", tr( "The same, if people were spread evenly over the land" ) );
}

PeopleByBuildingAlgorithm::Outputs PeopleByBuildingAlgorithm::openOutputs(
  const QVariantMap &parameters, QgsProcessingContext &context, QVariantMap &results
)
{
  using T = QMetaType::Type;
  Outputs outputs;
  std::vector<const QgsProcessingFeatureSource *> sources;
  for ( const HomeLayer &layer : mInputs.buildings )
    sources.push_back( layer.source.get() );
  const QgsProcessingFeatureSource &first = *sources.front();
  const Qgis::GeometryType kind = mInputs.hasPoints ? Qgis::GeometryType::Point : Qgis::GeometryType::Polygon;
  const Qgis::WkbType multi = mInputs.hasPoints ? Qgis::WkbType::MultiPoint : Qgis::WkbType::MultiPolygon;
  const bool isSingle = sources.size() == 1;
  QgsFields ours = fieldsOf( { { "people", T::Double }, { "people_share", T::Double } } );
  if ( isSingle )
    ours = outputFields( first.fields(), ours );
  else
  {
    ours.append( QgsField( QStringLiteral( "building_layer" ), T::QString ) );
    outputs.merged = MergedRows( sources, kind, context.transformContext(), ours );
    ours = outputs.merged.fields();
  }
  outputs.output = openSink(
    parameters, QStringLiteral( "OUTPUT" ), context, ours, isSingle ? first.wkbType() : multi, first.sourceCrs(),
    results
  );
  const QgsFields people = fieldsOf( { { "people", T::Double } } );
  outputs.empty = openSink(
    parameters, QStringLiteral( "EMPTY_ZONES" ), context,
    mInputs.raster ? people : outputFields( mInputs.zones.source->fields(), people ),
    mInputs.raster ? Qgis::WkbType::Polygon : mInputs.zones.source->wkbType(),
    mInputs.raster ? mInputs.raster->crs : mInputs.zones.source->sourceCrs(), results
  );
  for ( const PlaceSource *zones : { &mInputs.zones, &mInputs.check } )
    if ( *zones )
      sources.push_back( zones->source.get() );
  outputs.skippedRows = SkippedRows( sources, kind, context.transformContext() );
  outputs.skipped = openSink(
    parameters, QStringLiteral( "SKIPPED" ), context, outputs.skippedRows.fields(), multi, first.sourceCrs(), results
  );
  return outputs;
}

void PeopleByBuildingAlgorithm::dress( const PeopleData &data, const Outputs &outputs, QgsProcessingContext &context )
  const
{
  QStringList from;
  bool holdsOsm = false;
  for ( const HomeLayer &layer : mInputs.buildings )
  {
    from << layer.name;
    holdsOsm = holdsOsm || layer.isOsm;
  }
  QString made
    = tr( "Made by Lacuna, People by building, from “%1” and “%2”; shared out by %3." )
        .arg(
          from.join( tr( "”, “" ) ), PeopleReport::zonesName( mInputs ), PeopleReport::measureWord( data.measure )
        );
  made += QLatin1Char( ' ' )
          + ( data.isChecked()
                ? tr( "Checked with “%1”: %2 of the people are in the wrong zone there." )
                    .arg( mInputs.check.name, shown::percent( data.check.misplaced ) )
                : tr( "Not checked: sums of zones are right, those of single buildings are guesses." ) );
  OutputLook look { tr( "People by building" ), QColor( 0x6A, 0x51, 0xA3 ), false, made };
  look.holdsOsm = holdsOsm;
  look.classifiedBy = QStringLiteral( "coalesce(\"people\",-1)" );
  look.classes << LookClass { -1, -0.5, tr( "not known" ), QColor( 0xFF, 0xFF, 0xFF ) }
               << LookClass { -0.5, 1e-9, tr( "nobody" ), QColor( people_colour::NONE ) };
  // Purples of ColorBrewer.
  const double bounds[] = { 0, 2, 5, 10, 20, 1e12 };
  for ( int i = 0; i < people_colour::COUNT; ++i )
    look.classes << LookClass {
      i == 0 ? 1e-9 : bounds[i], bounds[i + 1],
      i + 1 == people_colour::COUNT
        ? tr( "more than %1 people" ).arg( bounds[i] )
        : tr( "%1–%2 people", "a class of the legend" ).arg( bounds[i] ).arg( bounds[i + 1] ),
      QColor( people_colour::SCALE[i] )
    };
  if ( data.isChecked() )
    look.peopleError = data.check.misplaced;
  outputs.output.dress( context, look );
  OutputLook empty { tr( "Zones without homes" ), QColor( 0xE6, 0x55, 0x0D ), false, made };
  empty.holdsOsm = holdsOsm;
  empty.sortedBy = QStringLiteral( "-coalesce(\"people\",0)" );
  empty.labelledBy = data.zones.nameField;
  outputs.empty.dress( context, empty );
  outputs.skipped.dress( context, { tr( "Skipped" ), QColor( 0x88, 0x88, 0x88 ), false, made } );
}

void PeopleByBuildingAlgorithm::putNumbers( const PeopleData &data, QVariantMap &results ) const
{
  const auto count = [&results]( const char *name, std::size_t value ) {
    results.insert( QString::fromLatin1( name ), static_cast<qlonglong>( value ) );
  };
  const auto number = [&results]( const char *name, double value ) {
    results.insert( QString::fromLatin1( name ), numberOrNull( value ) );
  };
  std::size_t skipped = 0;
  for ( const std::vector<SkipReason> &skip : data.skip )
    skipped += countSkipped( skip );
  const std::size_t buildings = data.judged.size(), homes = data.homesCount();
  number( "PEOPLE_TOTAL", data.shared.total );
  number( "PEOPLE_PLACED", data.shared.placed );
  number( "PEOPLE_UNPLACED", data.shared.unplaced );
  number( "PEOPLE_SKIPPED", data.zones.skippedPeople );
  count( "BUILDINGS_COUNT", buildings );
  count( "HOMES_COUNT", homes );
  count( "NOT_HOMES_COUNT", buildings - skipped - homes );
  count( "SKIPPED_COUNT", skipped + countSkipped( data.zones.skip ) + countSkipped( data.checked.skip ) );
  count( "EMPTY_ZONES_COUNT", data.emptyZones() );
  const double nothing = std::numeric_limits<double>::quiet_NaN();
  number( "MISPLACED_SHARE", data.isChecked() ? data.check.misplaced : nothing );
  number( "MISPLACED_IF_EVEN", data.isChecked() ? data.check.misplacedEven : nothing );
}

QVariantMap PeopleByBuildingAlgorithm::run(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  if ( mInputs.report.isWanted() )
    ReportFile::requireWritable( mInputs.report.file );
  QVariantMap results;
  Outputs outputs = openOutputs( parameters, context, results );
  const PeopleData data = sharePeopleOut( mInputs, context.transformContext(), runContext(), feedback );
  write( data, outputs, feedback );
  logAbout( data, feedback );
  logCheck( data, feedback );
  if ( mInputs.report.isWanted() )
    saveReport( mInputs.report, PeopleReport( mInputs, data ).report(), results );
  dress( data, outputs, context );
  putNumbers( data, results );
  return results;
}

} // namespace lacuna
