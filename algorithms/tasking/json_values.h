// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace lacuna
{

// Single values of a Tasking Manager's documents, whatever type they come as.

inline bool toInt( const QJsonValue &value, int &number )
{
  bool ok = value.isDouble();
  const double real = value.isString() ? value.toString().toDouble( &ok ) : value.toDouble();
  if ( !ok || !( std::fabs( real ) < std::numeric_limits<int>::max() ) )
    return false;
  number = static_cast<int>( real );
  return true;
}

inline int intOf( const QJsonValue &value )
{
  int number = 0;
  return toInt( value, number ) ? number : 0;
}

inline int percentOf( const QJsonValue &value ) { return std::clamp( intOf( value ), 0, 100 ); }

inline std::optional<int> maybeInt( const QJsonValue &value )
{
  int number = 0;
  return toInt( value, number ) ? std::optional<int>( number ) : std::nullopt;
}

/// Users are told as names or as numbers.
inline QString nameOf( const QJsonValue &value )
{
  if ( value.isDouble() )
    return QString::number( value.toDouble(), 'f', 0 );
  return value.toString();
}

inline QDateTime timeOf( const QJsonValue &value )
{
  QString text = value.toString();
  if ( text.isEmpty() )
    return QDateTime();
  // Python leaves the Z out; times of the server are UTC.
  if ( text.contains( QLatin1Char( 'T' ) ) && !text.endsWith( QLatin1Char( 'Z' ) )
       && !text.mid( 11 ).contains( QLatin1Char( '+' ) ) && !text.mid( 11 ).contains( QLatin1Char( '-' ) ) )
    text += QLatin1Char( 'Z' );
  return QDateTime::fromString( text, Qt::ISODateWithMs );
}

inline QList<int> numbersOf( const QJsonValue &value )
{
  QList<int> all;
  for ( const QJsonValue &item : value.toArray() )
    if ( int number = 0; toInt( item, number ) )
      all << number;
  return all;
}

inline QStringList textsOf( const QJsonValue &value )
{
  QStringList all;
  for ( const QJsonValue &item : value.toArray() )
    if ( const QString text = item.isObject() ? item[QStringLiteral( "name" )].toString() : item.toString();
         !text.isEmpty() )
      all << text;
  return all;
}

} // namespace lacuna
