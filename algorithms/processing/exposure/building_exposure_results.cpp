// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// BuildingExposureAlgorithm: rows, sums and what is told of them.

#include "building_exposure_algorithm.h"
#include "exposed_people.h"
#include "exposure_report.h"
#include "layers/qgis_compat.h"
#include "messages/layer_name.h"
#include "messages/error_text.h"
#include "report/numbers.h"
#include "messages/plural.h"

#include <QLocale>

#include <cmath>

namespace lacuna
{

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
    const double people = mInputs.hasPeople() ? number( found.buildings.people[row] ) : 0;
    if ( !found.buildings.judged[row] )
    {
      table.skippedPeople += people;
      continue;
    }
    ExposureSum one { 1, found.buildings.layer.areaM2[row], number( found.buildings.value[row] ), 0, 0, 0 };
    one.people = people;
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

void BuildingExposureAlgorithm::logSummary(
  const BuildingExposure &found, const ExposureTable &table, QgsProcessingFeedback *feedback
) const
{
  logExposed( mInputs, found.buildings, feedback );
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
                     "none of the counts; where no data means dry, fill it with 0 first.",
                     nullptr, pluralOf( table.unknown.count )
                   )
                     .arg( shown::whole( table.unknown.count ) )
    );
  if ( known > 0 )
    feedback->pushInfo(
      tr( "Exposed buildings: %1 of %2." ).arg( shown::whole( table.exposed.count ), shown::whole( known ) )
    );
  if ( mInputs.hasPeople() )
    feedback->pushInfo(
      ExposedPeople::sentence( table.exposed.people, table.known().people ) + QLatin1Char( ' ' )
      + ExposedPeople::caveat( mInputs.peopleError, mInputs.peopleAreShared )
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
  ExposedPeople::put( results, table.byClass, table.unknown, table.skippedPeople, mInputs.hasPeople() );
  double expected = found.probability.empty() ? nothing : 0;
  for ( const double probability : found.probability )
    expected += std::isfinite( probability ) ? probability : 0;
  results.insert( QStringLiteral( "EXPECTED_EXPOSED_COUNT" ), numberOrNull( expected ) );
}

OutputLook BuildingExposureAlgorithm::look( const BuildingExposure &found, const QString &made ) const
{
  OutputLook look {
    tr( "Exposure of “%1”" ).arg( withoutDay( mInputs.buildingsName ) ), QColor( 0x08, 0x51, 0x9C ), false, made
  };
  look.holdsOsm = looksLikeOsm( mInputs.buildings->fields(), mInputs.buildingsName );
  look.classifiedBy = QStringLiteral( "coalesce(\"exposure_class\",-1)" );
  look.hazardClasses = found.scheme.labels;
  look.peopleError = mInputs.peopleError;
  look.classes << LookClass { -1, -0.5, tr( "no hazard data" ), QColor( 0xFF, 0xFF, 0xFF ) };
  look.classes << LookClass { -0.5, 0.5, HazardPresets::notExposed(), QColor( exposure_colour::NONE ) };
  for ( int kind = 1; kind <= found.classCount(); ++kind )
    look.classes << LookClass {
      kind - 0.5, kind + 0.5, found.scheme.labels.at( kind - 1 ),
      QColor( exposure_colour::ofClass( kind, found.classCount() ) )
    };
  return look;
}

} // namespace lacuna
