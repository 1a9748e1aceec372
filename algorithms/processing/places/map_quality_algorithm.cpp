// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "map_quality_algorithm.h"
#include "base/algorithm_table.h"
#include "layers/layer_role.h"
#include "layers/osm_buildings.h"
#include "layers/zone_names.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>
#include <qgswkbtypes.h>

#include <QDateTime>

namespace lacuna
{

namespace
{

struct LayerKind
{
  const char *parameter;
  const char *word;
};
constexpr LayerKind KINDS[]
  = { { "BUILDINGS", "buildings" }, { "ROADS", "roads" }, { "FACILITIES", "facilities" }, { "PLACES", "places" } };
constexpr int MOST_MONTHS = 1200;

QStringList words()
{
  QStringList all;
  for ( const LayerKind &kind : KINDS )
    all << QString::fromLatin1( kind.word );
  return all;
}

} // namespace

LACUNA_ALGORITHM( mapquality, MapQualityAlgorithm )

QString MapQualityAlgorithm::displayName() const { return tr( "Map quality" ); }

QStringList MapQualityAlgorithm::tags() const
{
  return searchWords(
    tr( "quality,outdated,age,date,currentness,attributes,tags,survey,osm,last edit,zone,neighbourhood" )
  );
}

QString MapQualityAlgorithm::shortDescription() const
{
  return tr( "How long ago the objects of a map were last edited or checked, and which attributes that matter in a "
             "disaster they have." );
}

QString MapQualityAlgorithm::shortHelpString() const
{
  return tr(
    "Tells the age of buildings, roads, facilities and places, zone by zone or as a whole, and which share of "
    "them has the attributes that matter in a disaster: what they are made of, how many floors, the "
    "address, the surface of a road, the beds of a hospital.\n\n"
    "The age is counted in whole months from the later of the last edit (DATE_FIELD) and the check "
    "(check_date, survey:date) to DATE, which is the newest date in the layers where none is given. Below "
    "FRESH_MONTHS an object is fresh, from OLD_MONTHS on it is old. The classes 1 to 5 are those of the ohsome "
    "quality API; fewer than 25 objects, or 1 km of roads, have none.\n\n"
    "A last edit is no survey: a road that was split counts as new, and an import on one day as of that day. "
    "The report says so, and names such a day.\n\n"
    "An object belongs to the zone of its point on surface, a line to that of its middle. MEASURE adds up "
    "metres of lines or square metres of polygons instead of objects. What lies in no zone goes to Skipped."
  );
}

void MapQualityAlgorithm::initAlgorithm( const QVariantMap & )
{
  const int points = static_cast<int>( Qgis::ProcessingSourceType::VectorPoint );
  const int lines = static_cast<int>( Qgis::ProcessingSourceType::VectorLine );
  const int polygons = static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon );
  const auto layer = [this]( const char *name, const QString &description, const QList<int> &types ) {
    const QString parameter = QString::fromLatin1( name );
    addLayer(
      parameter, description, types, { .roles = { QStringLiteral( "loadosm." ) + parameter }, .optional = true }
    );
  };
  layer( "BUILDINGS", tr( "Buildings" ), { polygons, points } );
  layer( "ROADS", tr( "Roads" ), { lines } );
  layer( "FACILITIES", tr( "Facilities" ), { points, polygons } );
  layer( "PLACES", tr( "Places" ), { points, polygons } );
  addLayer(
    QStringLiteral( "ZONES" ), tr( "Zones (empty: all together)" ), { polygons },
    { .roles = { LayerRole::zones() }, .optional = true }
  );
  addParameter( new QgsProcessingParameterString(
    QStringLiteral( "DATE_FIELD" ), tr( "Field with the date of the last edit (several: the first that is there)" ),
    QStringLiteral( "timestamp" )
  ) );
  addParameter( new QgsProcessingParameterDateTime(
    QStringLiteral( "DATE" ), tr( "Day to count the age to (empty: the newest date in the layers)" ),
    Qgis::ProcessingDateTimeParameterDataType::Date, QVariant(), true
  ) );
  addParameter( new QgsProcessingParameterString(
    QStringLiteral( "FRESH_MONTHS" ), tr( "Fresh below so many months" ), QStringLiteral( "36;roads:48" )
  ) );
  addParameter( new QgsProcessingParameterString(
    QStringLiteral( "OLD_MONTHS" ), tr( "Old from so many months on" ), QStringLiteral( "96" )
  ) );
  addParameter( new QgsProcessingParameterString(
    QStringLiteral( "ATTRIBUTES" ), tr( "Attributes that objects should have" ), QualityAttributes::usual(), true
  ) );
  auto measure = std::make_unique<QgsProcessingParameterEnum>(
    QStringLiteral( "MEASURE" ), tr( "What is added up" ),
    QStringList { QStringLiteral( "count" ), QStringLiteral( "length" ), QStringLiteral( "area" ) }, false,
    QStringLiteral( "count" )
  );
  measure->setUsesStaticStrings( true );
  addParameter( measure.release() );
  addAdvanced( ZoneNames::parameter() );
  addSink( QStringLiteral( "OUTPUT" ), tr( "Map quality by zone" ), Qgis::ProcessingSourceType::VectorPolygon );
  addSink(
    QStringLiteral( "OBJECTS" ), tr( "Objects with their age" ), Qgis::ProcessingSourceType::VectorAnyGeometry, true
  );
  addSink( QStringLiteral( "SKIPPED" ), tr( "Skipped" ), Qgis::ProcessingSourceType::VectorPolygon, true );
  addReport();
  addNumber( QStringLiteral( "BUILDINGS_COUNT" ), tr( "Buildings, number" ) );
  addNumber( QStringLiteral( "ROADS_COUNT" ), tr( "Roads, number" ) );
  addNumber( QStringLiteral( "FACILITIES_COUNT" ), tr( "Facilities, number" ) );
  addNumber( QStringLiteral( "PLACES_COUNT" ), tr( "Places, number" ) );
  addNumber( QStringLiteral( "UNDATED_COUNT" ), tr( "Objects without a date" ) );
  addNumber( QStringLiteral( "SKIPPED_COUNT" ), tr( "Skipped zones and objects" ) );
}

QHash<QString, int>
MapQualityAlgorithm::months( const QVariantMap &parameters, const char *parameter, QgsProcessingContext &context ) const
{
  const QString name = QString::fromLatin1( parameter );
  const QString text = parameterAsString( parameters, name, context );
  QHash<QString, int> found;
  for ( const QString &one : text.split( QLatin1Char( ';' ), Qt::SkipEmptyParts ) )
  {
    const QString word
      = one.contains( QLatin1Char( ':' ) ) ? one.section( QLatin1Char( ':' ), 0, 0 ).trimmed().toLower() : QString();
    bool isNumber = false;
    const int number = one.section( QLatin1Char( ':' ), -1 ).trimmed().toInt( &isNumber );
    if ( !isNumber || number < 1 || number > MOST_MONTHS || !( word.isEmpty() || words().contains( word ) ) )
      throw QgsProcessingException(
        tr( "“%1” (%2) is no number of months. Write one, such as 36, and another for a layer "
            "behind it where you want it: 36;roads:48" )
          .arg( one.trimmed(), name )
      );
    found.insert( word, number );
  }
  if ( !found.contains( QString() ) )
    throw QgsProcessingException(
      tr( "%1 is empty or says nothing for all layers. Write a number of months, such as 36." ).arg( name )
    );
  return found;
}

void MapQualityAlgorithm::readRules( const QVariantMap &parameters, QgsProcessingContext &context )
{
  const QHash<QString, int> fresh = months( parameters, "FRESH_MONTHS", context );
  const QHash<QString, int> old = months( parameters, "OLD_MONTHS", context );
  for ( MapQualityLayer &layer : mLayers )
  {
    layer.rule.freshMonths = fresh.value( layer.word, fresh.value( QString() ) );
    layer.rule.oldMonths = old.value( layer.word, old.value( QString() ) );
    if ( layer.rule.freshMonths > layer.rule.oldMonths )
      throw QgsProcessingException(
        tr( "FRESH_MONTHS (%1) is above OLD_MONTHS (%2) for %3: nothing could be in between. "
            "Make it smaller." )
          .arg( QString::number( layer.rule.freshMonths ), QString::number( layer.rule.oldMonths ), layer.word )
      );
  }
  const QDate date = parameterAsDateTime( parameters, QStringLiteral( "DATE" ), context ).date();
  mToday = date.isValid() ? dayOf( date.year(), date.month(), date.day() ) : NO_DAY;
}

void MapQualityAlgorithm::
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
{
  mLayers.clear();
  mHoldsOsm = false;
  mZones = optionalSource( parameters, QStringLiteral( "ZONES" ), context );
  mZonesName = mZones ? layerName( parameters, QStringLiteral( "ZONES" ), context ) : QString();
  mNameField
    = mZones ? fieldIndex( parameters, QStringLiteral( "ZONE_NAME_FIELD" ), *mZones, mZonesName, false, context ) : -1;
  mDates.clear();
  for ( const QString &date :
        parameterAsString( parameters, QStringLiteral( "DATE_FIELD" ), context ).split( ';', Qt::SkipEmptyParts ) )
    mDates << date.trimmed();
  const QHash<QString, QList<QualityAttribute>> attributes = QualityAttributes::read(
    parameterAsString( parameters, QStringLiteral( "ATTRIBUTES" ), context ), words(), MapQualityLayer::columns()
  );
  for ( const LayerKind &kind : KINDS )
  {
    const QString parameter = QString::fromLatin1( kind.parameter );
    std::unique_ptr<QgsProcessingFeatureSource> source = optionalSource( parameters, parameter, context );
    if ( !source )
      continue;
    MapQualityLayer &layer = mLayers.emplace_back();
    layer.parameter = parameter;
    layer.word = QString::fromLatin1( kind.word );
    layer.name = layerName( parameters, parameter, context );
    layer.source = std::move( source );
    layer.attributes = attributes.value( layer.word );
    const Qgis::GeometryType type = QgsWkbTypes::geometryType( layer.source->wkbType() );
    layer.kind = type == Qgis::GeometryType::Point  ? RowKind::Points
                 : type == Qgis::GeometryType::Line ? RowKind::Lines
                                                    : RowKind::Polygons;
    if ( parameter == QLatin1String( "ROADS" ) && layer.kind != RowKind::Lines && type != Qgis::GeometryType::Unknown
         && layer.source->featureCount() != 0 )
      throw QgsProcessingException(
        tr( "The layer “%1” (ROADS) holds no lines. Choose a layer of roads that are lines." ).arg( layer.name )
      );
    layer.findFields( mDates );
    mHoldsOsm = mHoldsOsm || looksLikeOsm( layer.source->fields(), layer.name );
  }
  if ( mLayers.empty() )
    throw QgsProcessingException( tr( "No layer is given: choose at least one of BUILDINGS, ROADS, FACILITIES, PLACES."
    ) );
  const QString measure = parameterAsEnumString( parameters, QStringLiteral( "MEASURE" ), context );
  mMeasure = measure == QLatin1String( "length" ) ? QualityMeasure::Length
             : measure == QLatin1String( "area" ) ? QualityMeasure::Area
                                                  : QualityMeasure::Count;
  readRules( parameters, context );
  mReport = reportWish( parameters, context );
}

} // namespace lacuna
