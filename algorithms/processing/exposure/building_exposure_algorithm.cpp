// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "building_exposure_algorithm.h"
#include "base/algorithm_table.h"
#include "base/choice_words.h"
#include "base/raster_parameter.h"
#include "class_words.h"
#include "exposed_people.h"
#include "exposure_report.h"
#include "layers/layer_role.h"
#include "layers/qgis_compat.h"
#include "messages/error_text.h"
#include "report/numbers.h"
#include "report/report_file.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgsrasterlayer.h>

#include <QLocale>

#include <cmath>

namespace lacuna
{

LACUNA_ALGORITHM( buildingexposure, BuildingExposureAlgorithm )

QString BuildingExposureAlgorithm::displayName() const { return tr( "Building exposure" ); }

QStringList BuildingExposureAlgorithm::tags() const
{
  return searchWords(
    tr( "hazard,risk,flood,depth,landslide,tsunami,damage,loss,curve,buildings,exposure,zonal,statistics,jrc" )
  );
}

QString BuildingExposureAlgorithm::shortDescription() const
{
  return tr( "Which buildings a hazard reaches, how deep, and what it costs, from a raster or from hazard zones." );
}

QString BuildingExposureAlgorithm::shortHelpString() const
{
  return tr(
    "Finds for every building what a hazard does to it.\n\n"
    "The hazard is a raster (flood depth, intensity) or a layer of zones with numbers or words (“Muy alta”, “Baixa”, "
    "“High” are understood; others by CLASS_MAP). Every footprint is weighed with the exact share of each cell or zone "
    "it covers, so small houses count as well as large ones. Depths below 0 are dry.\n\n"
    "Classes are lower bounds, for example 0.1;0.5;1;2, or a preset. What decides is the maximum under the "
    "footprint unless another statistic is chosen; a ground floor above the street takes its height off. A damage "
    "curve turns that depth into a share of the value; with a built-in curve the damage comes with a low and a high "
    "figure, from the low-standard house of Rio to the JRC curves, because curves differ several times over.\n\n"
    "Buildings outside the raster or on cells without data have no class and are counted apart. Given an error of "
    "position or of depth, each building also gets the probability that it is exposed. Where the buildings come from "
    "People by building, the people in them are counted by class too. Distances and areas are metres and square "
    "metres, whatever the CRS of the layers."
  );
}

void BuildingExposureAlgorithm::initAlgorithm( const QVariantMap & )
{
  using Number = Qgis::ProcessingNumberParameterType;
  addBuildings();
  addParameter( new RasterParameter(
    QStringLiteral( "HAZARD_RASTER" ), tr( "Hazard raster (depth or intensity)" ), QVariant(), true
  ) );
  addParameter(
    new QgsProcessingParameterBand( QStringLiteral( "BAND" ), tr( "Band" ), 1, QStringLiteral( "HAZARD_RASTER" ), true )
  );
  addLayer(
    QStringLiteral( "HAZARD_POLYGONS" ), tr( "or hazard zones" ),
    { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) }, { .optional = true }
  );
  addParameter( new QgsProcessingParameterField(
    QStringLiteral( "HAZARD_FIELD" ), tr( "Field of the zones with the hazard (numbers or words)" ), QVariant(),
    QStringLiteral( "HAZARD_POLYGONS" ), Qgis::ProcessingFieldParameterDataType::Any, false, true
  ) );
  const QStringList presets = HazardPresets::names();
  addWords( QStringLiteral( "PRESET" ), tr( "Classes" ), presets, presets.first(), false, HazardPresets::words() );
  addParameter( new QgsProcessingParameterString(
    QStringLiteral( "CLASSES" ), tr( "or own lower bounds of the classes, for example 0.1;0.5;1;2" ), QVariant(), false,
    true
  ) );
  addMeasures();
  addRasterMeaning();
  addAdvanced( std::make_unique<QgsProcessingParameterString>(
    QStringLiteral( "CLASS_MAP" ), tr( "Words of the hazard field and their class, for example Crítica=5;Alta=4" ),
    QVariant(), false, true
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterNumber>(
    QStringLiteral( "POSITION_ERROR" ), tr( "Standard error of position (metres; raster only)" ), Number::Double, 0,
    true, 0, 200
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterNumber>(
    QStringLiteral( "DEPTH_ERROR" ), tr( "Standard error of the hazard value" ), Number::Double, 0, true, 0
  ) );

  addSink( QStringLiteral( "OUTPUT" ), tr( "Building exposure" ), Qgis::ProcessingSourceType::VectorAnyGeometry );
  addSink( QStringLiteral( "SKIPPED" ), tr( "Skipped" ), Qgis::ProcessingSourceType::VectorAnyGeometry, true );
  addReport();
  addNumber( QStringLiteral( "BUILDINGS_COUNT" ), tr( "Buildings" ) );
  addNumber( QStringLiteral( "EXPOSED_COUNT" ), tr( "Exposed buildings" ) );
  addNumber( QStringLiteral( "EXPOSED_AREA_M2" ), tr( "Footprint area of the exposed buildings (m²)" ) );
  addNumber( QStringLiteral( "EXPOSED_VALUE" ), tr( "Value of the exposed buildings" ) );
  addNumber( QStringLiteral( "DAMAGE_VALUE" ), tr( "Damage" ) );
  addNumber( QStringLiteral( "DAMAGE_LOW" ), tr( "Damage, by the curve that costs least" ) );
  addNumber( QStringLiteral( "DAMAGE_HIGH" ), tr( "Damage, by the curve that costs most" ) );
  addPeople();
  addNumber(
    QStringLiteral( "EXPECTED_EXPOSED_COUNT" ), tr( "Exposed buildings to be expected, by their probabilities" )
  );
  addNumber( QStringLiteral( "NOT_EXPOSED_COUNT" ), tr( "Buildings that are not exposed" ) );
  addNumber( QStringLiteral( "NO_DATA_COUNT" ), tr( "Buildings without hazard data" ) );
  addNumber( QStringLiteral( "SKIPPED_COUNT" ), tr( "Skipped buildings" ) );
}

void BuildingExposureAlgorithm::prepare(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  mInputs = readInputs( parameters, context );
  mInputs.peopleField = ExposedPeople::column( mInputs.buildings->fields() );
  const QgsVectorLayer *layer = parameterAsVectorLayer( parameters, QStringLiteral( "BUILDINGS" ), context );
  mInputs.peopleError = LayerRole::peopleErrorOf( layer );
  mInputs.peopleAreShared = ExposedPeople::areSharedOut( mInputs.buildings->fields(), layer );
  prepareHazard( parameters, context );
  prepareClasses( parameters, context );
  if ( hasClassesOnly() && ( mInputs.floorM != 0 || mInputs.floorProperty.isActive() ) )
  {
    mInputs.floorM = 0;
    mInputs.floorProperty = QgsProperty();
    feedback->pushWarning(
      mPolygons.source
        ? tr( "The hazard zones have classes, not depths, so FLOOR_HEIGHT changes nothing. For depths in metres set "
              "CLASSES, or choose a PRESET." )
        : tr( "The hazard raster holds classes (RASTER_IS), not depths, so FLOOR_HEIGHT changes nothing." )
    );
  }
  if ( hasClassesOnly() && mInputs.statistic == Statistic::Mean )
    feedback->pushWarning( tr( "The mean of class numbers is no class: what lies partly in class 1 and partly in class "
                               "5 would be in class 3. Choose another STATISTIC." ) );
  const auto error
    = [&]( const char *name ) { return parameterAsDouble( parameters, QString::fromLatin1( name ), context ); };
  mErrors = { error( "POSITION_ERROR" ), error( "DEPTH_ERROR" ) };
  if ( mErrors.positionM > 0 && mPolygons.source )
    throw QgsProcessingException( tr( "POSITION_ERROR works with a hazard raster only. Leave it at 0 for hazard zones."
    ) );
  mReport = reportWish( parameters, context );
}

void BuildingExposureAlgorithm::prepareHazard( const QVariantMap &parameters, QgsProcessingContext &context )
{
  const QVariant chosen = parameters.value( QStringLiteral( "HAZARD_RASTER" ) );
  const bool rasterWanted = chosen.isValid() && !chosen.toString().isEmpty();
  openRastersQuietly( chosen, context );
  QgsRasterLayer *raster = parameterAsRasterLayer( parameters, QStringLiteral( "HAZARD_RASTER" ), context );
  if ( !raster && ( rasterWanted || ( chosen.isValid() && chosen.userType() != QMetaType::Type::QString ) ) )
    throw QgsProcessingException( invalidRasterError( parameters, QStringLiteral( "HAZARD_RASTER" ) ) );
  mPolygons = Polygons();
  mPolygons.source = optionalSource( parameters, QStringLiteral( "HAZARD_POLYGONS" ), context );
  if ( static_cast<bool>( raster ) == static_cast<bool>( mPolygons.source ) )
    throw QgsProcessingException(
      raster ? tr( "Both HAZARD_RASTER and HAZARD_POLYGONS are given. Choose one hazard for a run." )
             : tr( "No hazard is given. Choose a raster (HAZARD_RASTER) or a layer of hazard zones (HAZARD_POLYGONS)." )
    );
  if ( raster )
  {
    mInputs.band = std::max( 1, parameterAsInt( parameters, QStringLiteral( "BAND" ), context ) );
    mInputs.rasters = { HazardRaster { FileRaster::of( raster, mInputs.band, QStringLiteral( "HAZARD_RASTER" ) ) } };
    return;
  }
  mPolygons.name = layerName( parameters, QStringLiteral( "HAZARD_POLYGONS" ), context );
  mPolygons.field
    = fieldIndex( parameters, QStringLiteral( "HAZARD_FIELD" ), *mPolygons.source, mPolygons.name, false, context );
  mPolygons.words = mPolygons.field >= 0 && !mPolygons.source->fields().at( mPolygons.field ).isNumeric();
}

void BuildingExposureAlgorithm::prepareClasses( const QVariantMap &parameters, QgsProcessingContext &context )
{
  const QString preset = parameterAsEnumString( parameters, QStringLiteral( "PRESET" ), context );
  const bool automatic = preset == HazardPresets::names().first();
  const std::vector<double> bounds
    = numberList( parameterAsString( parameters, QStringLiteral( "CLASSES" ), context ), QStringLiteral( "CLASSES" ) );
  for ( std::size_t i = 1; i < bounds.size(); ++i )
    if ( bounds[i] <= bounds[i - 1] )
      throw QgsProcessingException(
        tr( "The bounds in CLASSES must rise, but %1 comes after %2." ).arg( bounds[i] ).arg( bounds[i - 1] )
      );
  if ( !bounds.empty() && bounds.front() < 0 )
    throw QgsProcessingException(
      tr( "The first bound in CLASSES is %1. A hazard below 0 is dry, so bounds start at 0 or above." )
        .arg( bounds.front() )
    );
  if ( bounds.size() > MAX_CLASSES )
    throw QgsProcessingException(
      tr( "CLASSES has %1 bounds; at most %2 make sense." ).arg( bounds.size() ).arg( MAX_CLASSES )
    );
  const bool classRaster = !mPolygons.source && mInputs.rasterIs == RasterIs::Classes;
  if ( classRaster && !automatic && bounds.empty() )
    throw QgsProcessingException( tr(
      "RASTER_IS says that the raster holds classes, but PRESET has bounds for depths. Leave PRESET at “automatic”."
    ) );
  if ( classRaster && mInputs.sampling == Sampling::Bilinear
       && ( mInputs.points || mInputs.statistic == Statistic::Centroid ) )
    throw QgsProcessingException( tr( "RASTER_IS says that the raster holds classes, and SAMPLING “bilinear” would "
                                      "average their numbers. Choose another SAMPLING." ) );
  mNumbersAreClasses = ( mPolygons.source || classRaster ) && bounds.empty() && automatic;
  if ( mPolygons.source && !mNumbersAreClasses && ( mPolygons.words || mPolygons.field < 0 ) )
    throw QgsProcessingException(
      mPolygons.words ? tr( "CLASSES and PRESET are bounds for numbers, but the field “%1” of “%2” holds words. Leave "
                            "CLASSES empty and PRESET at “automatic”; which class a word has can be said with "
                            "CLASS_MAP." )
                          .arg( mPolygons.source->fields().at( mPolygons.field ).name(), mPolygons.name )
                      : tr( "CLASSES and PRESET are bounds for numbers, but the hazard zones “%1” only say what lies "
                            "inside. Choose their field with depths (HAZARD_FIELD), or leave CLASSES empty and PRESET "
                            "at “automatic”." )
                          .arg( mPolygons.name )
    );
  mScheme = HazardPresets::scheme( preset );
  if ( !bounds.empty() )
  {
    const QString unit = automatic ? QString() : mScheme.unit;
    mScheme = { bounds, HazardPresets::labels( bounds, unit ), unit };
  }
  mInputs.ownBounds = bounds;
  mInputs.classUnit = mScheme.unit;
  mClassMap = parameterAsString( parameters, QStringLiteral( "CLASS_MAP" ), context );
  const ClassWords checked( mClassMap );
  if ( mInputs.hasCurve() && hasClassesOnly() )
    throw QgsProcessingException(
      mPolygons.source ? tr( "A damage curve needs depths, but the hazard zones only have classes. Set CURVE to none, "
                             "or use a raster or a field with depths and set CLASSES." )
                       : tr( "A damage curve needs depths, but RASTER_IS says that the raster holds classes. Set CURVE "
                             "to none, or use a raster with depths." )
    );
}

QVariantMap BuildingExposureAlgorithm::run(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  if ( mReport.isWanted() )
    ReportFile::requireWritable( mReport.file );
  QVariantMap results;
  const QgsProcessingFeatureSource &source = *mInputs.buildings;
  std::vector<const QgsProcessingFeatureSource *> sources { &source };
  if ( mPolygons.source )
    sources.push_back( mPolygons.source.get() );
  const SkippedRows rows(
    sources, mInputs.points ? Qgis::GeometryType::Point : Qgis::GeometryType::Polygon, context.transformContext()
  );
  OutputLayer output = openSink(
    parameters, QStringLiteral( "OUTPUT" ), context, outputFields( source.fields(), fields() ), source.wkbType(),
    source.sourceCrs(), results
  );
  OutputLayer skipped = openSink(
    parameters, QStringLiteral( "SKIPPED" ), context, rows.fields(),
    mInputs.points ? Qgis::WkbType::MultiPoint : Qgis::WkbType::MultiPolygon, source.sourceCrs(), results
  );

  const BuildingExposure found = measure( context, feedback );
  if ( mPolygons.source )
    writeSkippedRows(
      *mPolygons.source, mPolygons.skip, { 1, QStringLiteral( "HAZARD_POLYGONS" ), mPolygons.name }, skipped, rows,
      feedback
    );
  writeExposed(
    mInputs, found.buildings, output, skipped, rows, [&]( std::size_t row ) { return attributes( found, row ); },
    feedback
  );
  const ExposureTable table = totals( found );
  logSummary( found, table, feedback );

  const QString hazard = mPolygons.source ? mPolygons.name : mInputs.rasters.front().name;
  if ( mReport.isWanted() )
    saveReport( mReport, ExposureReport( mInputs, found, table, hazard, mReport ).report(), results );
  const QString made
    = tr( "Made by Lacuna, Building exposure, from “%1” and “%2”; statistic %3, curve %4." )
        .arg(
          mInputs.buildingsName, hazard,
          ChoiceWords::of(
            QStringLiteral( "STATISTIC" ), parameterAsEnumString( parameters, QStringLiteral( "STATISTIC" ), context )
          ),
          mInputs.hasCurve()
            ? ( mInputs.curve.isEmpty() ? tr( "own" ) : ChoiceWords::of( QStringLiteral( "CURVE" ), mInputs.curve ) )
            : tr( "none" )
        );
  output.dress( context, look( found, made ) );
  skipped.dress( context, { tr( "Skipped" ), QColor( 0x88, 0x88, 0x88 ), false, made } );
  putNumbers( found, table, results );
  return results;
}

} // namespace lacuna
