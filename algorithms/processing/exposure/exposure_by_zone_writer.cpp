// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// ExposureByZoneAlgorithm: the rows it writes, and what it tells of them.

#include "exposed_people.h"
#include "exposure_by_zone_algorithm.h"
#include "layers/qgis_compat.h"
#include "messages/error_text.h"
#include "messages/plural.h"

#include <qgsfeatureiterator.h>

#include <QLocale>

#include <cmath>

namespace lacuna
{

namespace
{

QVariant number( std::size_t value ) { return QVariant( static_cast<qlonglong>( value ) ); }

// Fields of one source: "mapped", "missing" or "all".
void appendFields( QgsFields &fields, const QString &source, int classes, bool people )
{
  using T = QMetaType::Type;
  const auto add
    = [&]( const QString &name, T type ) { fields.append( QgsField( name + QLatin1Char( '_' ) + source, type ) ); };
  add( QStringLiteral( "buildings" ), T::LongLong );
  add( QStringLiteral( "no_data" ), T::LongLong );
  if ( people )
  {
    add( QStringLiteral( "people" ), T::Double );
    add( QStringLiteral( "no_data_people" ), T::Double );
  }
  for ( int kind = 0; kind <= classes; ++kind )
  {
    const QString prefix = kind == 0 ? QStringLiteral( "exposed" ) : QStringLiteral( "class%1" ).arg( kind );
    add( prefix, T::LongLong );
    add( prefix + QStringLiteral( "_area_m2" ), T::Double );
    add( prefix + QStringLiteral( "_value" ), T::Double );
    add( prefix + QStringLiteral( "_damage" ), T::Double );
    if ( people )
      add( prefix + QStringLiteral( "_people" ), T::Double );
  }
}

// A value or damage that is known of no building is unknown, not 0.
struct Known
{
  bool value;
  bool damage;
  bool people;
};
QgsAttributes attributesOf( const ZoneExposure &zone, const Known &known, bool withPeople )
{
  const QVariant unknown = QgsVariantUtils::createNullVariant( QMetaType::Type::Double );
  QgsAttributes attributes;
  const auto amount = [&unknown]( double value, bool isKnown ) { return isKnown ? QVariant( value ) : unknown; };
  attributes << number( zone.all().count ) << number( zone.unknown.count );
  if ( withPeople )
    attributes << amount( zone.all().people, known.people ) << amount( zone.unknown.people, known.people );
  for ( std::size_t kind = 0; kind < zone.byClass.size(); ++kind )
  {
    const ExposureSum sum = kind == 0 ? zone.exposed() : zone.byClass[kind];
    attributes << number( sum.count ) << sum.areaM2 << amount( sum.value, known.value )
               << amount( sum.damage, known.damage );
    if ( withPeople )
      attributes << amount( sum.people, known.people );
  }
  return attributes;
}

ZoneExposure together( const ZoneExposure &a, const ZoneExposure &b )
{
  ZoneExposure sum = a;
  sum.unknown.add( b.unknown );
  for ( std::size_t kind = 0; kind < sum.byClass.size(); ++kind )
    sum.byClass[kind].add( b.byClass[kind] );
  return sum;
}

} // namespace

QgsFields ExposureByZoneAlgorithm::fields() const
{
  QgsFields fields;
  for ( const char *source : { "mapped", "missing", "all" } )
    appendFields( fields, QString::fromLatin1( source ), mClasses, hasPeople() );
  for ( const char *name : { "exposed_low", "exposed_high", "damage_all", "damage_low", "damage_high" } )
    fields.append( QgsField( QString::fromLatin1( name ), QMetaType::Type::Double ) );
  return fields;
}

// Not a number where the zones do not say how sure their completeness is: a range of no width would be a certainty that
// is not there.
GapRange ExposureByZoneAlgorithm::rangeOf( const QgsFeature &zone ) const
{
  const double nothing = std::numeric_limits<double>::quiet_NaN();
  const auto value = [&]( const char *name ) {
    const int field = mRangeFields.value( QString::fromLatin1( name ), -1 );
    const QVariant held = field < 0 ? QVariant() : zone.attribute( field );
    return QgsVariantUtils::isNull( held ) ? nothing : held.toDouble();
  };
  const double matched = value( "matched_count" ), missing = value( "missing_in_osm" ),
               low = value( "completeness_low" ), high = value( "completeness_high" );
  if ( matched + missing == 0 )
    return {};
  if ( mSides.size() < 2 || std::isnan( matched + missing + low + high ) )
    return { nothing, nothing };
  return gapRange( matched, missing, low, high );
}

QgsAttributes ExposureByZoneAlgorithm::attributes( std::size_t zone, const GapRange &range ) const
{
  const ZoneExposure &mapped = mSides[0].zones.zones[zone];
  ZoneExposure missing;
  missing.byClass.resize( mapped.byClass.size() );
  const bool known = mSides.size() > 1;
  if ( known )
    missing = mSides[1].zones.zones[zone];
  const Side &here = mSides[0];
  const bool values = here.hasValue || ( known && mSides[1].hasValue );
  const bool damages = hasDamage();
  const bool people = hasPeople();
  // Of a zone where most buildings have no number it is not known how many live there; 0 would be another answer.
  const auto knowsPeople = []( const ZoneExposure &one ) {
    const ExposureSum sum = one.all();
    return sum.count == 0 || 2 * sum.withoutPeople <= sum.count;
  };
  QgsAttributes attributes
    = attributesOf( mapped, { here.hasValue, here.hasDamage, here.hasPeople() && knowsPeople( mapped ) }, people );
  const Known there {
    known && mSides[1].hasValue, known && mSides[1].hasDamage, known && mSides[1].hasPeople() && knowsPeople( missing )
  };
  const QgsAttributes ofMissing = attributesOf( missing, there, people );
  for ( const QVariant &value : ofMissing )
    attributes
      << ( known ? value : QgsVariantUtils::createNullVariant( static_cast<QMetaType::Type>( value.userType() ) ) );
  const ZoneExposure both = together( mapped, missing );
  attributes += attributesOf(
    both, { values, damages, hasAllPeople() && knowsPeople( mapped ) && ( !known || knowsPeople( missing ) ) }, people
  );
  const double exposed = static_cast<double>( mapped.exposed().count );
  const double gone = static_cast<double>( missing.exposed().count );
  // Water below the first class still does its damage.
  const ExposureSum all = mapped.all();
  const ExposureSum allGone = missing.all();
  const double unknown = std::numeric_limits<double>::quiet_NaN();
  attributes << numberOrNull( exposed + range.low * gone ) << numberOrNull( exposed + range.high * gone )
             << numberOrNull( damages ? all.damage + allGone.damage : unknown )
             << numberOrNull( damages ? all.damageLow + range.low * allGone.damageLow : unknown )
             << numberOrNull( damages ? all.damageHigh + range.high * allGone.damageHigh : unknown );
  return attributes;
}

void ExposureByZoneAlgorithm::writeZones(
  OutputLayer &output, OutputLayer &skipped, const SkippedRows &rows, QgsProcessingFeedback *feedback
)
{
  const SkippedSource zones { 0, QStringLiteral( "ZONES" ), mZonesName };
  mLines.clear();
  const auto counts = [this]( std::size_t row, const QgsFeature &feature ) {
    const GapRange range = rangeOf( feature );
    Line line { row, mZoneNames.value( static_cast<int>( row ) ), mSides[0].zones.zones[row].exposed(), {}, range };
    if ( mSides.size() > 1 )
      line.missing = mSides[1].zones.zones[row].exposed();
    mLines << line;
    return attributes( row, range );
  };
  writeRows( *mZones, mZonesRaw.raw.skip, zones, output, skipped, rows, feedback, counts );
}

std::size_t ExposureByZoneAlgorithm::writeSkipped(
  OutputLayer &skipped, const SkippedRows &rows, QgsProcessingFeedback *feedback
) const
{
  std::size_t count = countSkipped( mZonesRaw.raw.skip );
  for ( std::size_t i = 0; i < mSides.size(); ++i )
  {
    const Side &side = mSides[i];
    const std::vector<SkipReason> reasons = skippedOrOutside( side.layer.skip, side.zones.outside );
    count += countSkipped( reasons );
    writeSkippedRows(
      *side.source, reasons, { static_cast<int>( i ) + 1, side.parameter, side.name }, skipped, rows, feedback
    );
  }
  return count;
}

double ExposureByZoneAlgorithm::Side::skippedPeople() const
{
  double sum = 0;
  for ( std::size_t row = 0; row < people.size(); ++row )
    if ( !std::isnan( people[row] ) && ( !judged[row] || zones.outside[row] ) )
      sum += people[row];
  return sum;
}

// The larger of both: what one side has not checked, nobody knows.
double ExposureByZoneAlgorithm::peopleError() const
{
  double error = 0;
  for ( const Side &side : mSides )
    if ( side.hasPeople() )
      error = std::isnan( error + side.peopleError ) ? std::numeric_limits<double>::quiet_NaN()
                                                     : std::max( error, side.peopleError );
  return hasPeople() ? error : std::numeric_limits<double>::quiet_NaN();
}

bool ExposureByZoneAlgorithm::peopleAreShared() const
{
  return std::any_of( mSides.begin(), mSides.end(), []( const Side &side ) {
    return side.hasPeople() && side.peopleAreShared;
  } );
}

QStringList ExposureByZoneAlgorithm::findPeopleDoubts() const
{
  QStringList all;
  if ( mSides.size() < 2 || !hasPeople() )
    return all;
  const Side &mapped = mSides[0], &missing = mSides[1];
  if ( !hasAllPeople() )
  {
    const bool isMapped = mapped.hasPeople();
    all << tr( "Only “%1” (%2) has a column people; “%3” (%4) has none. How many people there are in all is not known, "
               "so the fields people_all and exposed_people_all stay empty. Run People by building once with both "
               "layers of buildings, run Building exposure again, and split the result by the field building_layer." )
             .arg(
               ( isMapped ? mapped : missing ).name, ( isMapped ? mapped : missing ).parameter,
               ( isMapped ? missing : mapped ).name, ( isMapped ? missing : mapped ).parameter
             );
  }
  else if ( areSharedOutTwice(
              { mapped.people, mapped.share }, { missing.people, missing.share }, runContext().quiet()
            ) )
    all << tr( "“%1” and “%2” each hold all the people of the same census zones, so everybody is counted twice here, "
               "and too many live in what is mapped. Run People by building once with both layers of buildings, run "
               "Building exposure again, and split the result by the field building_layer." )
             .arg( mapped.name, missing.name );
  return all;
}

void ExposureByZoneAlgorithm::putPeople( QVariantMap &results ) const
{
  ZoneExposure all = mSides[0].zones.whole;
  double skipped = mSides[0].skippedPeople();
  if ( mSides.size() > 1 )
  {
    all = together( all, mSides[1].zones.whole );
    skipped += mSides[1].skippedPeople();
  }
  ExposedPeople::put( results, all.byClass, all.unknown, skipped, hasAllPeople() );
}

void ExposureByZoneAlgorithm::logSummary( QgsProcessingFeedback *feedback ) const
{
  ErrorText::warnOfSkipped( mZonesRaw.raw.skip, mZonesName, feedback );
  if ( mZonesRaw.raw.skip.empty() )
    feedback->pushWarning( ErrorText::noFeatures( mZonesName ) );
  const QLocale locale;
  for ( const Side &side : mSides )
  {
    ErrorText::warnOfSkipped( side.layer.skip, side.name, feedback );
    if ( side.layer.size() == 0 )
      feedback->pushWarning( ErrorText::noFeatures( side.name ) );
    const auto outside
      = static_cast<std::size_t>( std::count( side.zones.outside.begin(), side.zones.outside.end(), 1 ) );
    if ( outside > 0 )
      feedback->pushWarning( tr(
                               "%1: %2 building(s) lie in no zone and are counted nowhere; they are in Skipped.",
                               nullptr, pluralOf( outside )
      )
                               .arg( side.name, locale.toString( static_cast<qulonglong>( outside ) ) ) );
    if ( side.zones.inSeveral > 0 )
      feedback->pushWarning( tr(
                               "%1: some zones overlap, and %2 building(s) are counted in more than one. The totals "
                               "count each of them once, so they are less than the sum of the zones.",
                               nullptr, pluralOf( side.zones.inSeveral )
      )
                               .arg( side.name, locale.toString( static_cast<qulonglong>( side.zones.inSeveral ) ) ) );
  }
  if ( mSides.size() > 1
       && std::any_of( mLines.begin(), mLines.end(), []( const Line &line ) { return std::isnan( line.range.low ); } ) )
    feedback->pushWarning( tr( "“%1” (ZONES) does not say of every zone how sure its completeness is (completeness_low "
                               "and completeness_high, from Gaps by zone), so exposed_low, exposed_high, damage_low "
                               "and damage_high stay empty there." )
                             .arg( mZonesName ) );
  for ( const QString &doubt : mPeopleDoubts )
    feedback->pushWarning( doubt );
  if ( mSides.size() < 2 )
    feedback->pushInfo( tr( "Without the exposure of the missing buildings (MISSING), “all” counts the mapped ones "
                            "only, and those fields stay empty." ) );
}

} // namespace lacuna
