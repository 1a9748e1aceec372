// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "exposure_by_zone_algorithm.h"
#include "base/algorithm_table.h"
#include "exposed_people.h"
#include "exposure_report.h"
#include "hazard_presets.h"
#include "lacuna/exposure/hazard_classes.h"
#include "layers/field_finder.h"
#include "layers/layer_role.h"
#include "layers/qgis_compat.h"
#include "layers/zone_names.h"
#include "messages/error_text.h"
#include "report/report_file.h"

#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgsvectorlayer.h>
#include <qgswkbtypes.h>

#include <cmath>

namespace lacuna
{

namespace
{

constexpr int MAX_CLASSES = 50;

bool anyKnown( const std::vector<double> &values )
{
  return std::any_of( values.begin(), values.end(), []( double value ) { return std::isfinite( value ); } );
}

} // namespace

LACUNA_ALGORITHM( exposurebyzone, ExposureByZoneAlgorithm )

QString ExposureByZoneAlgorithm::displayName() const { return tr( "Exposure by zone" ); }

QStringList ExposureByZoneAlgorithm::tags() const
{
  return searchWords( tr( "exposure,hazard,neighbourhood,barrio,district,summary,missing,buildings,damage,range" ) );
}

QString ExposureByZoneAlgorithm::shortDescription() const
{
  return tr(
    "How many buildings are in harm's way in each neighbourhood: those on the map, those missing from it, and both."
  );
}

QString ExposureByZoneAlgorithm::shortHelpString() const
{
  return tr(
    "Counts the results of Building exposure by zone: neighbourhoods, districts, grid cells.\n\n"
    "Give the exposure of the mapped buildings and, from a second run over Missing in OSM, that of the buildings the "
    "map lacks. Every number comes three times: mapped, missing, and all. A building belongs to the zone its point on "
    "surface lies in.\n\n"
    "exposed_low and exposed_high say how far the number of exposed buildings may be off because the gap itself is an "
    "estimate; they need zones that come from Gaps by zone (with its interval of completeness). damage_low and "
    "damage_high also hold the range of the damage curves.\n\n"
    "Where the buildings went through People by building first, their people are counted too.\n\n"
    "Buildings in no zone, and zones without geometry, go to Skipped."
  );
}

void ExposureByZoneAlgorithm::initAlgorithm( const QVariantMap & )
{
  const QList<int> polygons { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) };
  const QList<int> buildings {
    static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ),
    static_cast<int>( Qgis::ProcessingSourceType::VectorPoint )
  };
  addLayer(
    QStringLiteral( "ZONES" ), tr( "Zones" ), polygons,
    { .roles = { QStringLiteral( "gapsbyzone.OUTPUT" ), LayerRole::zones() } }
  );
  addLayer(
    QStringLiteral( "EXPOSURE" ), tr( "Exposure of the mapped buildings (from Building exposure)" ), buildings,
    { .roles = { QStringLiteral( "buildingexposure.OUTPUT/mapped" ) } }
  );
  addLayer(
    QStringLiteral( "MISSING" ), tr( "Exposure of the missing buildings (from Building exposure)" ), buildings,
    { .roles = { QStringLiteral( "buildingexposure.OUTPUT/missing" ) }, .optional = true }
  );
  addAdvanced( ZoneNames::parameter() );
  addSink( QStringLiteral( "OUTPUT" ), tr( "Exposure by zone" ), Qgis::ProcessingSourceType::VectorPolygon );
  addSink( QStringLiteral( "SKIPPED" ), tr( "Skipped" ), Qgis::ProcessingSourceType::VectorPolygon, true );
  addReport();
  addNumber( QStringLiteral( "ZONES_COUNT" ), tr( "Zones" ) );
  addNumber( QStringLiteral( "EXPOSED_MAPPED" ), tr( "Exposed buildings on the map" ) );
  addNumber( QStringLiteral( "EXPOSED_MISSING" ), tr( "Exposed buildings missing from the map" ) );
  addNumber( QStringLiteral( "EXPOSED_ALL" ), tr( "Exposed buildings in all" ) );
  addNumber( QStringLiteral( "SKIPPED_COUNT" ), tr( "Skipped zones and buildings" ) );
  addPeople();
}

void ExposureByZoneAlgorithm::
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
{
  mSides.clear();
  mZones = requireSource( parameters, QStringLiteral( "ZONES" ), context );
  mZonesName = layerName( parameters, QStringLiteral( "ZONES" ), context );
  mNameField = fieldIndex( parameters, QStringLiteral( "ZONE_NAME_FIELD" ), *mZones, mZonesName, false, context );
  mRangeFields.clear();
  for ( const char *name : { "matched_count", "missing_in_osm", "completeness_low", "completeness_high" } )
    mRangeFields.insert( QString::fromLatin1( name ), ourField( mZones->fields(), QString::fromLatin1( name ) ) );
  for ( const QString &parameter : { QStringLiteral( "EXPOSURE" ), QStringLiteral( "MISSING" ) } )
  {
    Side side;
    side.parameter = parameter;
    side.source = parameter == QLatin1String( "MISSING" ) ? optionalSource( parameters, parameter, context )
                                                          : requireSource( parameters, parameter, context );
    if ( !side.source )
      continue;
    side.name = layerName( parameters, parameter, context );
    const QgsFields fields = side.source->fields();
    const QgsVectorLayer *layer = parameterAsVectorLayer( parameters, parameter, context );
    const auto field = [&fields]( const char *name ) { return ourField( fields, QString::fromLatin1( name ) ); };
    side.classField = field( "exposure_class" );
    if ( side.classField < 0 )
      throw QgsProcessingException(
        tr( "The layer “%1” (%2) has no field exposure_class. Run Building exposure first and give its output here." )
          .arg( side.name, parameter )
      );
    side.labelField = field( "exposure_label" );
    if ( layer )
      side.labels = LayerRole::classesOf( *layer );
    side.damageField = field( "damage_value" );
    side.lowField = field( "damage_low" );
    side.highField = field( "damage_high" );
    side.points = QgsWkbTypes::geometryType( side.source->wkbType() ) == Qgis::GeometryType::Point;
    side.valueField = field( "exposure_value" );
    side.peopleField = ExposedPeople::column( fields );
    side.shareField = field( "people_share" );
    side.peopleError = LayerRole::peopleErrorOf( layer );
    side.peopleAreShared = ExposedPeople::areSharedOut( fields, layer );
    mSides.push_back( std::move( side ) );
  }
  mReport = reportWish( parameters, context );
}

void ExposureByZoneAlgorithm::read( Side &side )
{
  ReadRequest request;
  request.kind = side.points ? RowKind::Points : RowKind::Polygons;
  for ( const int field :
        { side.classField, side.labelField, side.valueField, side.damageField, side.lowField, side.highField,
          side.peopleField, side.shareField } )
    if ( field >= 0 )
      request.attributes << field;
  request.onFeature = [&]( const QgsFeature &feature ) {
    const auto value = [&feature]( int field ) {
      const QVariant held = field < 0 ? QVariant() : feature.attribute( field );
      return field < 0 || QgsVariantUtils::isNull( held ) ? std::numeric_limits<double>::quiet_NaN() : held.toDouble();
    };
    const double kind = value( side.classField );
    side.classes.push_back(
      std::isfinite( kind ) && kind >= 0 ? static_cast<int>( std::min( kind, 1e6 ) ) : HazardClasses::UNKNOWN
    );
    mClasses = std::max( mClasses, side.classes.back() );
    if ( side.labelField >= 0 && side.classes.back() > 0 && !mLabels.contains( side.classes.back() ) )
      mLabels.insert( side.classes.back(), feature.attribute( side.labelField ).toString() );
    side.damage.push_back( value( side.damageField ) );
    side.value.push_back( value( side.valueField ) );
    if ( side.hasPeople() )
    {
      const double people = value( side.peopleField );
      side.people.push_back( people < 0 ? 0 : people ); // NaN stays: not known
      side.share.push_back( value( side.shareField ) );
    }
    const double low = value( side.lowField );
    const double high = value( side.highField );
    side.damageLow.push_back( std::isfinite( low ) ? low : side.damage.back() );
    side.damageHigh.push_back( std::isfinite( high ) ? high : side.damage.back() );
  };
  side.raw = readLayer( *side.source, request, runContext() );
  side.hasValue = anyKnown( side.value );
  side.hasDamage = anyKnown( side.damage );
  if ( mClasses > MAX_CLASSES )
    throw QgsProcessingException( tr( "The field exposure_class of “%1” goes up to %2; at most %3 classes make sense. "
                                      "Is it the output of Building exposure?" )
                                    .arg( side.name, QString::number( mClasses ), QString::number( MAX_CLASSES ) ) );
}

void ExposureByZoneAlgorithm::count( QgsProcessingContext &context, QgsProcessingFeedback *feedback )
{
  feedback->setProgressText( tr( "Reading the zones and the buildings" ) );
  mClasses = 1;
  mLabels.clear();
  // All classes that the hazard has, so that the columns do not hang on where the buildings stand.
  for ( const Side &side : mSides )
    for ( int kind = 1; kind <= side.labels.size(); ++kind )
    {
      mClasses = std::max( mClasses, kind );
      mLabels.insert( kind, side.labels.at( kind - 1 ) );
    }
  ZoneNames names( mZones->fields(), mNameField );
  mZonesRaw = readNamedZones( *mZones, names, runContext() );
  mZoneNames = names.best();
  mLabelField = names.field();
  std::vector<RawLayer *> all { &mZonesRaw };
  for ( Side &side : mSides )
  {
    read( side );
    all.push_back( &side.raw );
    feedback->setProgress( 12 * static_cast<double>( all.size() ) );
  }
  mClasses = std::max( mClasses, HazardPresets::classesWith( mLabels ) );
  const QgsCoordinateTransformContext &transforms = context.transformContext();
  mFrame = chooseWorkingFrame( all, transforms );
  toWorkingFrame( mZonesRaw, mFrame, transforms, runContext().part( 0.4, 0.42 ) );
  mZonesRaw.raw.footprints.updateBoxes();
  LayerOptions options;
  options.joinBlocks = false;
  options.keepDuplicates = true;
  double from = 0.42;
  for ( Side &side : mSides )
  {
    toWorkingFrame( side.raw, mFrame, transforms, runContext().part( from, from + 0.05 ) );
    side.layer = side.points ? layerOfPoints( side.raw )
                             : prepareLayer(
                                 std::move( side.raw.raw.footprints ), std::move( side.raw.raw.skip ), mFrame.frame,
                                 options, runContext().part( from + 0.05, from + 0.12 )
                               );
    side.judged = side.layer.judgedRows();
    side.zones = countExposureByZone(
      mZonesRaw.raw.footprints,
      { side.layer.footprints, side.judged, side.classes, side.layer.areaM2, side.value, side.damage, side.damageLow,
        side.damageHigh, side.people },
      mClasses, runContext().part( from + 0.12, from + 0.18 )
    );
    from += 0.2;
  }
  mPeopleDoubts = findPeopleDoubts();
}

QVariantMap ExposureByZoneAlgorithm::run(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  if ( mReport.isWanted() )
    ReportFile::requireWritable( mReport.file );
  QVariantMap results;
  std::vector<const QgsProcessingFeatureSource *> sources { mZones.get() };
  mHoldsOsm = looksLikeOsm( mZones->fields(), mZonesName );
  for ( const Side &side : mSides )
  {
    sources.push_back( side.source.get() );
    mHoldsOsm = mHoldsOsm || looksLikeOsm( side.source->fields(), side.name );
  }
  // How many classes there are decides the fields, and is known when the buildings are read.
  count( context, feedback );
  const SkippedRows rows( sources, Qgis::GeometryType::Polygon, context.transformContext() );
  OutputLayer output = openSink(
    parameters, QStringLiteral( "OUTPUT" ), context, outputFields( mZones->fields(), fields() ), mZones->wkbType(),
    mZones->sourceCrs(), results
  );
  OutputLayer skipped = openSink(
    parameters, QStringLiteral( "SKIPPED" ), context, rows.fields(), Qgis::WkbType::MultiPolygon, mZones->sourceCrs(),
    results
  );
  feedback->setProgressText( tr( "Writing the results" ) );
  writeZones( output, skipped, rows, feedback );
  const std::size_t skippedCount = writeSkipped( skipped, rows, feedback );
  output.finish();
  skipped.finish();
  logSummary( feedback );
  if ( mReport.isWanted() )
    saveReport( mReport, report(), results );
  const std::size_t mapped = mSides[0].zones.whole.exposed().count;
  const std::size_t missing = mSides.size() > 1 ? mSides[1].zones.whole.exposed().count : 0;
  OutputLook look {
    tr( "Exposure by zone" ), QColor( 0x08, 0x51, 0x9C ), false,
    tr( "Made by Lacuna, Exposure by zone, from “%1” and “%2”." ).arg( mZonesName, mSides[0].name )
  };
  look.holdsOsm = mHoldsOsm;
  look.peopleError = peopleError();
  look.labelledBy = mLabelField;
  for ( auto it = mLabels.cbegin(); it != mLabels.cend(); ++it )
    if ( it.key() == look.hazardClasses.size() + 1 ) // from 1 on, without a hole
      look.hazardClasses << it.value();
  look.classifiedBy = QStringLiteral( "\"exposed_all\"" );
  const double step = colourStep();
  look.classes << LookClass { -0.5, 0.5, tr( "none" ), QColor( exposure_colour::NONE ) };
  for ( int i = 0; i < COLOURS; ++i )
    look.classes << LookClass {
      i == 0 ? 0.5 : i * step, ( i + 1 ) * step,
      tr( "%1–%2 buildings", "a class of the legend" )
        .arg( QLocale().toString( i * step + 1, 'f', 0 ), QLocale().toString( ( i + 1 ) * step, 'f', 0 ) ),
      QColor( exposure_colour::ofClass( i + 1, COLOURS ) )
    };
  output.dress( context, look );
  skipped.dress( context, { tr( "Skipped" ), QColor( 0x88, 0x88, 0x88 ), false, look.abstract } );
  results.insert( QStringLiteral( "ZONES_COUNT" ), static_cast<qlonglong>( mZonesRaw.raw.skip.size() ) );
  results.insert( QStringLiteral( "EXPOSED_MAPPED" ), static_cast<qlonglong>( mapped ) );
  results.insert(
    QStringLiteral( "EXPOSED_MISSING" ), mSides.size() > 1
                                           ? QVariant( static_cast<qlonglong>( missing ) )
                                           : QgsVariantUtils::createNullVariant( QMetaType::Type::LongLong )
  );
  results.insert( QStringLiteral( "EXPOSED_ALL" ), static_cast<qlonglong>( mapped + missing ) );
  results.insert( QStringLiteral( "SKIPPED_COUNT" ), static_cast<qlonglong>( skippedCount ) );
  putPeople( results );
  return results;
}

} // namespace lacuna
