// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "picture_json.h"

#include <qgsvariantutils.h>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <cmath>

namespace lacuna
{

namespace
{

QString textOf( const QJsonValue &value )
{
  if ( value.isString() )
    return value.toString();
  return value.isDouble() ? QString::number( value.toVariant().toLongLong() ) : QString();
}

// The first of several names that is there.
QJsonValue firstOf( const QJsonObject &record, std::initializer_list<const char *> names )
{
  for ( const char *name : names )
    if ( const QJsonValue value = record.value( QLatin1String( name ) ); !value.isUndefined() && !value.isNull() )
      return value;
  return QJsonValue();
}

bool take( const QJsonObject &record, StreetPicture &picture )
{
  const QJsonArray place = firstOf( record, { "geometry", "computed_geometry" } )
                             .toObject()
                             .value( QLatin1String( "coordinates" ) )
                             .toArray();
  if ( place.size() < 2 || !place.at( 0 ).isDouble() || !place.at( 1 ).isDouble() )
    return false;
  picture.place = { place.at( 0 ).toDouble(), place.at( 1 ).toDouble() };
  if ( !( std::abs( picture.place.x ) <= 180 && std::abs( picture.place.y ) <= 90 ) )
    return false;
  picture.id = textOf( record.value( QLatin1String( "id" ) ) ).toStdString();
  picture.sequence = textOf( firstOf( record, { "sequence", "sequence_id" } ) ).toStdString();
  picture.at = PictureJson::timeOf( record.value( QLatin1String( "captured_at" ) ).toVariant() );
  picture.pano = PictureJson::panoOf( firstOf( record, { "is_pano", "camera_type" } ).toVariant() );
  return true;
}

std::int64_t timeOfNumber( double number )
{
  // In milliseconds this is March 1973, when nobody took pictures of streets; in seconds it is the year 5138.
  constexpr double SECONDS_BELOW = 1e11;
  constexpr double MOST = 1e15;
  if ( !std::isfinite( number ) || std::abs( number ) > MOST )
    return NO_TIME;
  return static_cast<std::int64_t>( std::llround( std::abs( number ) < SECONDS_BELOW ? number * 1000 : number ) );
}

} // namespace

PictureJson::Answer PictureJson::read( const QByteArray &bytes, std::vector<StreetPicture> &pictures )
{
  Answer answer;
  QJsonParseError parsing;
  const QJsonDocument document = QJsonDocument::fromJson( bytes, &parsing );
  if ( document.isNull() )
  {
    answer.trouble = parsing.errorString();
    answer.at = parsing.offset;
    return answer;
  }
  const QJsonObject object = document.object();
  if ( const QJsonValue refused = object.value( QLatin1String( "error" ) ); refused.isObject() )
  {
    const QJsonObject error = refused.toObject();
    answer.errorType = error.value( QLatin1String( "type" ) ).toString( QStringLiteral( "error" ) );
    answer.errorCode = error.value( QLatin1String( "code" ) ).toInt();
    answer.isPassing = error.value( QLatin1String( "is_transient" ) ).toBool();
    return answer;
  }
  const QJsonValue data = document.isArray() ? QJsonValue( document.array() ) : object.value( QLatin1String( "data" ) );
  answer.isAnswer = data.isArray();
  const QJsonArray records = data.toArray();
  for ( const QJsonValue &record : records )
  {
    StreetPicture picture;
    if ( take( record.toObject(), picture ) )
      pictures.push_back( std::move( picture ) );
    ++answer.records;
  }
  return answer;
}

std::int64_t PictureJson::timeOf( const QVariant &value )
{
  if ( QgsVariantUtils::isNull( value ) )
    return NO_TIME;
  const auto ofUtc = []( const QDateTime &moment ) -> std::int64_t {
    if ( !moment.isValid() )
      return NO_TIME;
    // A time without a zone must not hang on that of the computer.
    return moment.timeSpec() == Qt::LocalTime
             ? QDateTime( moment.date(), moment.time(), QTimeZone::utc() ).toMSecsSinceEpoch()
             : moment.toMSecsSinceEpoch();
  };
  if ( value.userType() == QMetaType::Type::QDateTime )
    return ofUtc( value.toDateTime() );
  if ( value.userType() == QMetaType::Type::QDate )
    return ofUtc( QDateTime( value.toDate(), QTime( 0, 0 ), QTimeZone::utc() ) );
  bool isNumber = false;
  if ( const double number = value.toDouble( &isNumber ); isNumber )
    return timeOfNumber( number );
  QString text = value.toString().trimmed();
  text.replace( QLatin1Char( '/' ), QLatin1Char( '-' ) );
  if ( text.size() > 10 && text.at( 10 ) == QLatin1Char( ' ' ) )
    text[10] = QLatin1Char( 'T' );
  return ofUtc( QDateTime::fromString( text, Qt::ISODateWithMs ) );
}

std::int8_t PictureJson::panoOf( const QVariant &value )
{
  if ( QgsVariantUtils::isNull( value ) )
    return -1;
  const QString text = value.toString().trimmed().toLower();
  if ( text == QLatin1String( "true" ) || text == QLatin1String( "1" ) || text == QLatin1String( "t" )
       || text == QLatin1String( "spherical" ) || text == QLatin1String( "equirectangular" ) )
    return 1;
  return text.isEmpty() ? -1 : 0;
}

} // namespace lacuna
