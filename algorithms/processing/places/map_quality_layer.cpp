// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "map_quality_layer.h"
#include "lacuna/error.h"
#include "lacuna/places/object_measures.h"
#include "layers/field_finder.h"
#include "layers/skipped_rows.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingutils.h>
#include <qgsvariantutils.h>

#include <QDateTime>

#include <algorithm>

namespace lacuna
{

namespace
{

DayNumber dayOfDate( const QDate &date )
{
  return date.isValid() ? dayOf( date.year(), date.month(), date.day() ) : NO_DAY;
}

} // namespace

QStringList MapQualityLayer::columns()
{
  return { "count", "fresh", "middle", "old", "undated", "age_median", "class", "one_day", "version1" };
}

void MapQualityLayer::findFields( const QStringList &dates )
{
  const QgsFields fields = source->fields();
  mDate = -1;
  for ( const QString &date : dates )
    if ( mDate < 0 )
      mDate = ourField( fields, date );
  mChecks.clear();
  for ( const char *check : { "check_date", "survey:date", "survey_date" } )
    if ( const int field = ourField( fields, QString::fromLatin1( check ) ); field >= 0 && field != mDate )
      mChecks << field;
  mVersion = fields.lookupField( QStringLiteral( "version" ) );
  known.clear();
  for ( QualityAttribute &attribute : attributes )
    known << attribute.find( fields );
}

DayNumber MapQualityLayer::dayOfField( const QgsFeature &feature, int field, bool isCheck )
{
  const QVariant held = feature.attribute( field );
  if ( QgsVariantUtils::isNull( held ) )
    return NO_DAY;
  if ( held.userType() == QMetaType::Type::QDateTime )
  {
    // A time without a zone is one of the place, whatever the zone of this computer: its day is as it stands.
    const QDateTime time = held.toDateTime();
    return dayOfDate( time.timeSpec() == Qt::LocalTime ? time.date() : time.toUTC().date() );
  }
  if ( held.userType() == QMetaType::Type::QDate )
    return dayOfDate( held.toDate() );
  const QString text = held.toString();
  const ReadDate date = readDate( text.toStdString() );
  yearOnly += date.form == DateForm::Year ? 1 : 0;
  if ( date.form == DateForm::YearLast && !isCheck )
    throw QgsProcessingException( tr( "“%1” of the layer “%2” (DATE_FIELD) holds dates such as “%3”, in which nothing "
                                      "says which number is the month. Make a field of dates of it with the field "
                                      "calculator, to_date( \"%1\", 'dd/MM/yyyy' ) or 'MM/dd/yyyy', and choose that." )
                                    .arg( source->fields().at( field ).name(), name, text ) );
  if ( date.form == DateForm::Unreadable || date.form == DateForm::YearLast )
  {
    firstUnreadable = unreadable == 0 ? text : firstUnreadable;
    ++unreadable;
  }
  return date.day;
}

void MapQualityLayer::add( const QgsFeature &feature )
{
  const DayNumber edited = mDate < 0 ? NO_DAY : dayOfField( feature, mDate, false );
  DayNumber latest = edited;
  for ( const int check : mChecks )
    latest = std::max( latest, dayOfField( feature, check, true ) ); // NO_DAY is before any
  objects.edited.push_back( edited );
  objects.latest.push_back( latest );
  bool isNumber = false;
  const int version = mVersion < 0 || QgsVariantUtils::isNull( feature.attribute( mVersion ) )
                        ? 0
                        : feature.attribute( mVersion ).toInt( &isNumber );
  objects.firstVersion.push_back( !isNumber ? QualityObjects::UNKNOWN_VERSION : version == 1 ? 1 : 0 );
  std::uint32_t has = 0;
  for ( int k = 0; k < attributes.size(); ++k )
    has |= attributes.at( k ).isIn( feature ) ? 1U << k : 0;
  objects.has.push_back( has );
}

void MapQualityLayer::read( const RunContext &context )
{
  objects = QualityObjects();
  ReadRequest request;
  request.kind = kind;
  for ( const QualityAttribute &attribute : std::as_const( attributes ) )
    request.attributes << attribute.fields();
  request.attributes << mChecks;
  for ( const int field : { mDate, mVersion } )
    if ( field >= 0 )
      request.attributes << field;
  request.onFeature = [this]( const QgsFeature &feature ) { add( feature ); };
  raw = readLayer( *source, request, context );
}

void MapQualityLayer::measure( QualityMeasure wanted, const MetricFrame &frame, const RunContext &context )
{
  objects.amount.clear();
  rule.lengths = wanted == QualityMeasure::Length && kind == RowKind::Lines;
  if ( rule.lengths )
    objects.amount = lengthsM( raw.raw.footprints, frame, context );
  else if ( wanted == QualityMeasure::Area && kind == RowKind::Polygons )
    objects.amount = areasM2( raw.raw.footprints, frame, context );
}

void MapQualityLayer::locate( const ZoneLocator &locator, const RunContext &context )
{
  judged.assign( raw.raw.skip.size(), 0 );
  for ( std::size_t row = 0; row < judged.size(); ++row )
    judged[row] = raw.raw.skip[row] == SkipReason::None ? 1 : 0;
  raw.raw.footprints.updateBoxes();
  // A line is where its middle is.
  places = kind == RowKind::Lines ? locateInZones( middlesOf( raw.raw.footprints, context ), judged, locator, context )
                                  : locateInZones( raw.raw.footprints, judged, locator, context );
}

void MapQualityLayer::count( std::size_t zones, DayNumber today, const RunContext &context )
{
  rule.today = today;
  skip = places.outside.empty() ? raw.raw.skip : skippedOrOutside( raw.raw.skip, places.outside );
  judged.assign( skip.size(), 0 );
  for ( std::size_t row = 0; row < skip.size(); ++row )
  {
    judged[row] = skip[row] == SkipReason::None ? 1 : 0;
    if ( !judged[row] )
      continue;
    withoutDate += objects.latest[row] == NO_DAY ? 1 : 0;
    inFuture += objects.latest[row] != NO_DAY && objects.latest[row] > today ? 1 : 0;
  }
  result = measureQuality(
    objects, judged, places.places, zones, static_cast<std::size_t>( attributes.size() ), rule, context
  );
}

QStringList MapQualityLayer::missingOf( std::size_t row ) const
{
  QStringList missing;
  for ( int k = 0; k < attributes.size(); ++k )
    if ( known.at( k ) && !( objects.has[row] >> k & 1U ) )
      missing << attributes.at( k ).written();
  return missing;
}

} // namespace lacuna
