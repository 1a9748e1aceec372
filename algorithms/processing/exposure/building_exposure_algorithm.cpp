// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "building_exposure_algorithm.h"
#include "base/choice_words.h"
#include "base/raster_parameter.h"
#include "class_words.h"
#include "exposure_report.h"
#include "layers/qgis_compat.h"
#include "messages/error_text.h"
#include "report/numbers.h"
#include "report/report_file.h"
#include "messages/plural.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgsrasterlayer.h>

#include <QLocale>

#include <cmath>

namespace lacuna
{

QString BuildingExposureAlgorithm::name() const { return QStringLiteral( "buildingexposure" ); }

QString BuildingExposureAlgorithm::displayName() const { return tr( "Building exposure" ); }

QStringList BuildingExposureAlgorithm::tags() const
{
  return tr( "hazard,risk,flood,depth,landslide,tsunami,damage,loss,curve,buildings,exposure,zonal,statistics,jrc" )
    .split( ',' );
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
    "“High” are understood; others by "
    "CLASS_MAP). "
    "Every footprint is weighed with the exact share of each cell or zone it covers, so small houses count as well as "
    "large ones. Depths below 0 are dry.\n\n"
    "Classes are lower bounds, for example 0.1;0.5;1;2, or a preset. What decides is the greatest value under the "
    "footprint unless another statistic is "
    "chosen; a "
    "ground floor above the street takes its height off. A damage curve turns that depth into a share of the value; "
    "with a built-in curve the damage comes "
    "with a low "
    "and a high figure, from the low-standard house of Rio to the JRC curves, because curves differ several times "
    "over.\n\n"
    "Buildings outside the raster or on cells without data have no class and are counted apart. Given an error of "
    "position or of depth, each building also "
    "gets the "
    "probability that it is exposed. Distances and areas are metres and square metres, whatever the CRS of the layers."
  );
}

BuildingExposureAlgorithm *BuildingExposureAlgorithm::createInstance() const { return new BuildingExposureAlgorithm(); }

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
  addParameter( new QgsProcessingParameterFeatureSource(
    QStringLiteral( "HAZARD_POLYGONS" ), tr( "or hazard zones" ),
    { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) }, QVariant(), true
  ) );
  addParameter( new QgsProcessingParameterField(
    QStringLiteral( "HAZARD_FIELD" ), tr( "Field of the zones with the hazard (numbers or words)" ), QVariant(),
    QStringLiteral( "HAZARD_POLYGONS" ), Qgis::ProcessingFieldParameterDataType::Any, false, true
  ) );
  addWords( QStringLiteral( "PRESET" ), tr( "Classes" ), HazardPresets::names(), HazardPresets::names().first() );
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
    mInputs.rasters = { hazardRaster( raster, mInputs.band, QStringLiteral( "HAZARD_RASTER" ) ) };
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
  if ( bounds.size() > MOST_CLASSES )
    throw QgsProcessingException(
      tr( "CLASSES has %1 bounds; at most %2 make sense." ).arg( bounds.size() ).arg( MOST_CLASSES )
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
                            "CLASSES empty and PRESET at “automatic”; which class a "
                            "word has can be said with CLASS_MAP." )
                          .arg( mPolygons.source->fields().at( mPolygons.field ).name(), mPolygons.name )
                      : tr( "CLASSES and PRESET are bounds for numbers, but the hazard zones “%1” only say what lies "
                            "inside. Choose their field with depths (HAZARD_FIELD), or "
                            "leave CLASSES empty and PRESET at “automatic”." )
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

std::pair<double, double> BuildingExposureAlgorithm::damageRange( const BuildingExposure &found, std::size_t row ) const
{
  // The curve chosen, the mean of the world, and houses that stand a flood well: what three careful people would take.
  const double depth = found.buildings.depthInside( row, found.hazard[row].deciding );
  double low = found.buildings.damageRatio( row, found.hazard[row].deciding );
  double high = low;
  for ( const char *name : { "jrc_residential_global", "rio_low_standard" } )
  {
    const double ratio = builtInCurve( name )->at( depth );
    low = std::min( low, ratio );
    high = std::max( high, ratio );
  }
  return { low * found.buildings.value[row], high * found.buildings.value[row] };
}

QgsFields BuildingExposureAlgorithm::fields() const
{
  using T = QMetaType::Type;
  QgsFields fields = fieldsOf(
    { { "hazard_min", T::Double },
      { "hazard_mean", T::Double },
      { "hazard_max", T::Double },
      { "hazard_share", T::Double },
      { "exposure_class", T::Int },
      { "exposure_label", T::QString },
      { "damage_ratio", T::Double },
      { "damage_value", T::Double } }
  );
  if ( mInputs.hasValue() )
    fields.append( QgsField( QStringLiteral( "exposure_value" ), T::Double ) );
  if ( hasRange() )
    for ( const QgsField &field : fieldsOf( { { "damage_low", T::Double }, { "damage_high", T::Double } } ) )
      fields.append( field );
  if ( mErrors.positionM > 0 || mErrors.depthM > 0 )
    fields.append( QgsField( QStringLiteral( "exposure_probability" ), T::Double ) );
  return fields;
}

QgsAttributes BuildingExposureAlgorithm::attributes( const BuildingExposure &found, std::size_t row ) const
{
  const HazardSummary &hazard = found.hazard[row];
  const int kind = found.classes[row];
  const double ratio = found.buildings.damageRatio( row, hazard.deciding );
  QgsAttributes attributes;
  attributes << numberOrNull( hazard.min ) << numberOrNull( hazard.mean ) << numberOrNull( hazard.max )
             << numberOrNull( hazard.share );
  if ( kind == HazardClasses::UNKNOWN )
    attributes << QgsVariantUtils::createNullVariant( QMetaType::Type::Int )
               << QgsVariantUtils::createNullVariant( QMetaType::Type::QString );
  else
    attributes << kind << ( kind == 0 ? HazardPresets::notExposed() : found.scheme.labels.at( kind - 1 ) );
  attributes << numberOrNull( ratio ) << numberOrNull( ratio * found.buildings.value[row] );
  if ( mInputs.hasValue() )
    attributes << numberOrNull( found.buildings.value[row] );
  if ( hasRange() )
  {
    const auto [low, high] = damageRange( found, row );
    attributes << numberOrNull( low ) << numberOrNull( high );
  }
  if ( !found.probability.empty() )
    attributes << numberOrNull( found.probability[row] );
  return attributes;
}

ExposureTable BuildingExposureAlgorithm::totals( const BuildingExposure &found ) const
{
  ExposureTable table;
  table.byClass.resize( static_cast<std::size_t>( found.classCount() ) + 1 );
  table.hasRange = hasRange();
  const auto number = []( double value ) { return std::isfinite( value ) ? value : 0; };
  for ( std::size_t row = 0; row < found.buildings.size(); ++row )
  {
    if ( !found.buildings.judged[row] )
      continue;
    ExposureSum one { 1, found.buildings.layer.areaM2[row], number( found.buildings.value[row] ), 0, 0, 0 };
    one.damage = number( found.buildings.damageRatio( row, found.hazard[row].deciding ) * found.buildings.value[row] );
    if ( table.hasRange )
    {
      const auto [low, high] = damageRange( found, row );
      one.damageLow = number( low );
      one.damageHigh = number( high );
    }
    const int kind = found.classes[row];
    ( kind == HazardClasses::UNKNOWN ? table.unknown : table.byClass[static_cast<std::size_t>( kind )] ).add( one );
  }
  for ( std::size_t kind = 1; kind < table.byClass.size(); ++kind )
    table.exposed.add( table.byClass[kind] );
  return table;
}

void BuildingExposureAlgorithm::tell(
  const BuildingExposure &found, const ExposureTable &table, QgsProcessingFeedback *feedback
) const
{
  tellAboutExposed( mInputs, found.buildings, feedback );
  const std::size_t known = table.known().count;
  if ( table.unknown.count > 0 && mPolygons.source )
    feedback->pushWarning( tr(
                             "%1 building(s) lie in hazard zones of which it is not known how bad they are. They "
                             "have no class and are in none of the counts.",
                             nullptr, pluralOf( table.unknown.count )
    )
                             .arg( shown::whole( table.unknown.count ) ) );
  else if ( table.unknown.count > 0 )
    feedback->pushWarning(
      known == 0 ? tr(
                     "None of the %1 building(s) lies where the hazard has data. Check that both layers cover the "
                     "same place and that their CRS are right (%2 and %3).",
                     nullptr, pluralOf( table.unknown.count )
                   )
                     .arg(
                       shown::whole( table.unknown.count ), mInputs.buildings->sourceCrs().authid(),
                       mInputs.rasters.front().crs.authid()
                     )
                 : tr(
                     "%1 building(s) lie outside the raster or on cells without data. They have no class and are in "
                     "none of the counts; where no data means dry, fill "
                     "it with 0 first.",
                     nullptr, pluralOf( table.unknown.count )
                   )
                     .arg( shown::whole( table.unknown.count ) )
    );
  if ( known > 0 )
    feedback->pushInfo(
      tr( "Exposed buildings: %1 of %2." ).arg( shown::whole( table.exposed.count ), shown::whole( known ) )
    );
  if ( mInputs.hasCurve() && !mInputs.hasValue() )
    feedback->pushInfo( tr( "Without VALUE_FIELD or VALUE_PER_M2 the damage is known as a share only (damage_ratio)." )
    );
}

void BuildingExposureAlgorithm::putNumbers(
  const BuildingExposure &found, const ExposureTable &table, QVariantMap &results
) const
{
  const double nothing = std::numeric_limits<double>::quiet_NaN();
  const bool damages = mInputs.hasCurve() && mInputs.hasValue();
  const auto put = [&]( const QString &name, const ExposureSum &totals ) {
    results.insert( QStringLiteral( "EXPOSED_COUNT" ) + name, static_cast<qlonglong>( totals.count ) );
    results.insert( QStringLiteral( "EXPOSED_AREA_M2" ) + name, totals.areaM2 );
    results.insert(
      QStringLiteral( "EXPOSED_VALUE" ) + name, numberOrNull( mInputs.hasValue() ? totals.value : nothing )
    );
    results.insert( QStringLiteral( "DAMAGE_VALUE" ) + name, numberOrNull( damages ? totals.damage : nothing ) );
  };
  put( QString(), table.exposed );
  for ( std::size_t kind = 1; kind < table.byClass.size(); ++kind )
    put( QStringLiteral( "_%1" ).arg( kind ), table.byClass[kind] );
  results.insert( QStringLiteral( "DAMAGE_LOW" ), numberOrNull( table.hasRange ? table.known().damageLow : nothing ) );
  results.insert(
    QStringLiteral( "DAMAGE_HIGH" ), numberOrNull( table.hasRange ? table.known().damageHigh : nothing )
  );
  results.insert( QStringLiteral( "DAMAGE_VALUE" ), numberOrNull( damages ? table.known().damage : nothing ) );
  results.insert( QStringLiteral( "NOT_EXPOSED_COUNT" ), static_cast<qlonglong>( table.byClass[0].count ) );
  results.insert( QStringLiteral( "NO_DATA_COUNT" ), static_cast<qlonglong>( table.unknown.count ) );
  const std::size_t judged = table.known().count + table.unknown.count;
  results.insert( QStringLiteral( "BUILDINGS_COUNT" ), static_cast<qlonglong>( found.buildings.size() ) );
  results.insert( QStringLiteral( "SKIPPED_COUNT" ), static_cast<qlonglong>( found.buildings.size() - judged ) );
  double expected = found.probability.empty() ? nothing : 0;
  for ( const double probability : found.probability )
    expected += std::isfinite( probability ) ? probability : 0;
  results.insert( QStringLiteral( "EXPECTED_EXPOSED_COUNT" ), numberOrNull( expected ) );
}

OutputLook BuildingExposureAlgorithm::look( const BuildingExposure &found, const QString &made ) const
{
  OutputLook look { tr( "Building exposure" ), QColor( 0x08, 0x51, 0x9C ), false, made };
  look.holdsOsm = looksLikeOsm( mInputs.buildings->fields(), mInputs.buildingsName );
  look.classifiedBy = QStringLiteral( "coalesce(\"exposure_class\",-1)" );
  look.hazardClasses = found.scheme.labels;
  look.classes << LookClass { -1, -0.5, tr( "no hazard data" ), QColor( 0xFF, 0xFF, 0xFF ) };
  look.classes << LookClass { -0.5, 0.5, HazardPresets::notExposed(), QColor( exposure_colour::NONE ) };
  for ( int kind = 1; kind <= found.classCount(); ++kind )
    look.classes << LookClass {
      kind - 0.5, kind + 0.5, found.scheme.labels.at( kind - 1 ),
      QColor( exposure_colour::ofClass( kind, found.classCount() ) )
    };
  return look;
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
  tell( found, table, feedback );

  const QString hazard = mPolygons.source ? mPolygons.name : mInputs.rasters.front().name;
  if ( mReport.isWanted() )
    saveReport( mReport, ExposureReport( mInputs, found, table, hazard, mReport ).html(), results );
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
