// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "plain_json.h"

#include <qgsattributes.h>
#include <qgscurve.h>
#include <qgsfields.h>
#include <qgsgeometry.h>
#include <qgsgeometrycollection.h>
#include <qgspoint.h>
#include <qgspolygon.h>
#include <qgsvariantutils.h>

#include <QJsonDocument>

#include <cmath>

namespace lacuna
{

namespace
{

void addPosition( QByteArray &out, double x, double y, int decimals )
{
  out += '[' + plain_json::number( x, decimals ) + ',' + plain_json::number( y, decimals ) + ']';
}

void addLine( QByteArray &out, const QgsCurve &line, int decimals )
{
  out += '[';
  for ( int i = 0; i < line.numPoints(); ++i )
  {
    if ( i > 0 )
      out += ',';
    addPosition( out, line.xAt( i ), line.yAt( i ), decimals );
  }
  out += ']';
}

void addCoordinates( QByteArray &out, const QgsAbstractGeometry &geometry, int decimals )
{
  if ( const auto *point = qgsgeometry_cast<const QgsPoint *>( &geometry ) )
    addPosition( out, point->x(), point->y(), decimals );
  else if ( const auto *line = qgsgeometry_cast<const QgsCurve *>( &geometry ) )
    addLine( out, *line, decimals );
  else if ( const auto *polygon = qgsgeometry_cast<const QgsCurvePolygon *>( &geometry ) )
  {
    out += '[';
    addLine( out, *polygon->exteriorRing(), decimals );
    for ( int i = 0; i < polygon->numInteriorRings(); ++i )
    {
      out += ',';
      addLine( out, *polygon->interiorRing( i ), decimals );
    }
    out += ']';
  }
}

void addGeometry( QByteArray &out, const QgsAbstractGeometry &geometry, int decimals )
{
  const auto *several = qgsgeometry_cast<const QgsGeometryCollection *>( &geometry );
  const bool isMixed = QgsWkbTypes::flatType( geometry.wkbType() ) == Qgis::WkbType::GeometryCollection;
  if ( several && !isMixed && several->numGeometries() == 1 )
  {
    addGeometry( out, *several->geometryN( 0 ), decimals );
    return;
  }
  out += R"({"type":")" + QgsWkbTypes::displayString( QgsWkbTypes::flatType( geometry.wkbType() ) ).toLatin1()
         + ( isMixed ? R"(","geometries":)" : R"(","coordinates":)" );
  if ( !several )
    addCoordinates( out, geometry, decimals );
  for ( int i = 0; several && i < several->numGeometries(); ++i )
  {
    out += i == 0 ? '[' : ',';
    if ( isMixed )
      addGeometry( out, *several->geometryN( i ), decimals );
    else
      addCoordinates( out, *several->geometryN( i ), decimals );
  }
  out += several ? "]}" : "}";
}

} // namespace

namespace plain_json
{

QByteArray number( double value, int decimals )
{
  QByteArray digits = QByteArray::number( value, 'f', decimals );
  while ( digits.endsWith( '0' ) )
    digits.chop( 1 );
  if ( digits.endsWith( '.' ) )
    digits.chop( 1 );
  return digits == "-0" ? QByteArray( "0" ) : digits;
}

QByteArray ascii( const QByteArray &json )
{
  QByteArray out;
  out.reserve( json.size() );
  bool isPlain = true;
  for ( const char sign : json )
    isPlain = isPlain && static_cast<unsigned char>( sign ) < 0x80;
  if ( isPlain )
    return json;
  for ( const QChar sign : QString::fromUtf8( json ) )
    if ( sign.unicode() < 0x80 )
      out += sign.toLatin1();
    else
      out += "\\u" + QByteArray::number( sign.unicode(), 16 ).rightJustified( 4, '0' );
  return out;
}

QByteArray text( const QJsonObject &object )
{
  return ascii( QJsonDocument( object ).toJson( QJsonDocument::Compact ) );
}

QByteArray geometry( const QgsGeometry &geometry, int decimals )
{
  QByteArray out;
  addGeometry( out, *geometry.constGet(), decimals );
  return out;
}

QJsonValue value( const QVariant &value )
{
  constexpr qlonglong MAX_WHOLE = 1LL << 53;
  if ( QgsVariantUtils::isNull( value ) )
    return QJsonValue( QJsonValue::Null );
  if ( value.userType() == QMetaType::Type::LongLong
       && ( value.toLongLong() > MAX_WHOLE || value.toLongLong() < -MAX_WHOLE ) )
    return value.toString();
  if ( value.userType() == QMetaType::Type::Double && !std::isfinite( value.toDouble() ) )
    return QJsonValue( QJsonValue::Null );
  const QJsonValue json = QJsonValue::fromVariant( value );
  return json.isNull() ? QJsonValue( value.toString() ) : json;
}

bool isWritten( const QString &field ) { return field != QLatin1String( "fid" ); }

QJsonObject properties( const QgsFields &fields, const QgsAttributes &attributes )
{
  QJsonObject all;
  for ( int i = 0; i < fields.count() && i < attributes.count(); ++i )
    if ( const QJsonValue json = value( attributes.at( i ) ); !json.isNull() && isWritten( fields.at( i ).name() ) )
      all.insert( fields.at( i ).name(), json );
  return all;
}

} // namespace plain_json

} // namespace lacuna
