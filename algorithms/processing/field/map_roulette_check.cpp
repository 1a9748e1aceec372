// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "map_roulette_check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lacuna
{

namespace
{

using Trouble = MapRouletteLine::Trouble;

constexpr int MAX_SENTENCES = 20;

bool hasThirdNumber( const QJsonValue &coordinates )
{
  const QJsonArray all = coordinates.toArray();
  if ( !all.isEmpty() && all.first().isDouble() )
    return all.size() > 2;
  return std::any_of( all.begin(), all.end(), []( const QJsonValue &one ) { return hasThirdNumber( one ); } );
}

bool isDeep( const QJsonObject &geometry )
{
  const QJsonArray parts = geometry.value( QStringLiteral( "geometries" ) ).toArray();
  return hasThirdNumber( geometry.value( QStringLiteral( "coordinates" ) ) )
         || std::any_of( parts.begin(), parts.end(), []( const QJsonValue &one ) { return isDeep( one.toObject() ); } );
}

QString nameIn( const QJsonObject &object )
{
  for ( const char *key : { "id", "@id", "osmid", "osm_id", "name" } )
    if ( const QJsonValue value = object.value( QLatin1String( key ) ); value.isString() || value.isDouble() )
      return value.isString() ? value.toString() : QString::number( value.toDouble(), 'f', 0 );
  return QString();
}

} // namespace

MapRouletteLine MapRouletteCheck::look( const QByteArray &line )
{
  constexpr char RECORD = 0x1E;
  const QJsonDocument document = QJsonDocument::fromJson( line.startsWith( RECORD ) ? line.mid( 1 ) : line );
  // Qt takes a byte order mark for nothing.
  if ( !document.isObject() || line.startsWith( "\xEF\xBB\xBF" ) )
    return { Trouble::NoJson, {}, 0 };
  const QJsonObject all = document.object();
  const QJsonValue type = all.value( QStringLiteral( "type" ) );
  if ( !type.isUndefined() && type.toString() != QLatin1String( "FeatureCollection" ) )
    return { Trouble::NoCollection, {}, 0 };
  const QJsonArray features = all.value( QStringLiteral( "features" ) ).toArray();
  if ( features.isEmpty() )
    return { Trouble::NoFeature, {}, 0 };
  for ( const QJsonValue &feature : features )
  {
    const QJsonValue geometry = feature.toObject().value( QStringLiteral( "geometry" ) );
    if ( !feature.isObject() )
      return { Trouble::NoFeature, {}, 0 };
    if ( !geometry.isObject() )
      return { Trouble::NoGeometry, {}, 0 };
    if ( isDeep( geometry.toObject() ) )
      return { Trouble::ThreeDimensions, {}, 0 };
  }
  MapRouletteLine read;
  const QJsonObject first = features.first().toObject();
  read.name = nameIn( first );
  if ( read.name.isEmpty() )
    read.name = nameIn( first.value( QStringLiteral( "properties" ) ).toObject() );
  const QJsonObject meta
    = all.value( QStringLiteral( "cooperativeWork" ) ).toObject().value( QStringLiteral( "meta" ) ).toObject();
  if ( all.contains( QStringLiteral( "cooperativeWork" ) ) )
  {
    const int version = meta.value( QStringLiteral( "version" ) ).toInt();
    if ( version != 1 && version != 2 )
      return { Trouble::Cooperation, {}, 0 };
    read.cooperation = meta.value( QStringLiteral( "type" ) ).toInt();
  }
  return read;
}

void MapRouletteCheck::note( const QString &problem )
{
  if ( mProblems.size() < MAX_SENTENCES )
    mProblems << problem;
}

QString MapRouletteCheck::sentence( Trouble trouble )
{
  switch ( trouble )
  {
    case Trouble::None:
      return QString();
    case Trouble::NoJson:
      return tr( "it is no JSON (blank, cut off, or with a byte order mark), and all that comes after it is not read" );
    case Trouble::NoCollection:
      return tr( "it is no FeatureCollection, so no task is made of it" );
    case Trouble::NoFeature:
      return tr( "it has no feature, so no task is made of it" );
    case Trouble::NoGeometry:
      return tr( "a feature has no geometry, so no task is made of it" );
    case Trouble::ThreeDimensions:
      return tr( "a position has a height, so no task is made of it" );
    case Trouble::Cooperation:
      return tr( "its cooperativeWork has an unknown version, so no task is made of it" );
  }
  return QString();
}

void MapRouletteCheck::add( const MapRouletteLine &line )
{
  ++mLines;
  if ( mStopped )
    return;
  if ( line.trouble != Trouble::None )
  {
    note( tr( "Line %1: %2." ).arg( QString::number( mLines ), sentence( line.trouble ) ) );
    mStopped = line.trouble == Trouble::NoJson;
    return;
  }
  if ( mCooperation.value_or( line.cooperation ) != line.cooperation )
    note( tr( "Line %1: a challenge has one kind of task only; this one differs in its cooperativeWork." ).arg( mLines )
    );
  mCooperation = line.cooperation;
  if ( line.name.isEmpty() )
  {
    ++mUnnamed;
    note( tr( "Line %1: its feature has no id, so another upload would double the task." ).arg( mLines ) );
  }
  else if ( mNames.contains( line.name ) )
    note( tr( "Line %1: the id “%2” was there before, so the two become one task." )
            .arg( QString::number( mLines ), line.name ) );
  else
    mNames.insert( line.name );
}

MapRouletteCheck MapRouletteCheck::of( const QByteArray &file )
{
  MapRouletteCheck check;
  check.mBytes = file.size();
  QList<QByteArray> lines = file.split( '\n' );
  if ( lines.last().isEmpty() ) // the end of the last line
    lines.removeLast();
  for ( QByteArray &line : lines )
  {
    if ( line.endsWith( '\r' ) )
      line.chop( 1 );
    check.add( look( line ) );
  }
  return check;
}

int MapRouletteCheck::tasks() const
{
  const bool isTooMuch = mLines > MAX_TASKS || mBytes >= MAX_BYTES;
  return isTooMuch ? 0 : static_cast<int>( mNames.size() ) + mUnnamed;
}

QStringList MapRouletteCheck::problems() const
{
  QStringList all = mProblems;
  if ( mLines > MAX_TASKS )
    all << tr( "The file has more than 50,000 lines, and MapRoulette makes no task of it." );
  if ( mBytes >= MAX_BYTES )
    all << tr( "The file has 15,000 KiB or more, and MapRoulette cuts the connection." );
  if ( mLines == 0 )
    all << tr( "The file is empty." );
  return all;
}

} // namespace lacuna
