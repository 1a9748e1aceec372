// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "barrier_words.h"

#include <QHash>

#include <algorithm>

namespace lacuna
{

namespace
{

const QHash<QString, BarrierRank> &words()
{
  using R = BarrierRank;
  // What the Tasking Manager's users name as dangerous to cross is hard: motorways, trunk roads, rivers, rail.
  static const QHash<QString, BarrierRank> known {
    { QStringLiteral( "highway=motorway" ), R::Hard },
    { QStringLiteral( "highway=motorway_link" ), R::Hard },
    { QStringLiteral( "highway=trunk" ), R::Hard },
    { QStringLiteral( "highway=trunk_link" ), R::Major },
    { QStringLiteral( "highway=primary" ), R::Primary },
    { QStringLiteral( "highway=primary_link" ), R::Primary },
    { QStringLiteral( "highway=secondary" ), R::Secondary },
    { QStringLiteral( "highway=secondary_link" ), R::Secondary },
    { QStringLiteral( "highway=tertiary" ), R::Tertiary },
    { QStringLiteral( "highway=tertiary_link" ), R::Tertiary },
    { QStringLiteral( "highway=service" ), R::Minor },
    { QStringLiteral( "highway=track" ), R::Minor },
    { QStringLiteral( "highway=path" ), R::Minor },
    { QStringLiteral( "highway=footway" ), R::Minor },
    { QStringLiteral( "highway=cycleway" ), R::Minor },
    { QStringLiteral( "highway=steps" ), R::Minor },
    { QStringLiteral( "highway=bridleway" ), R::Minor },
    { QStringLiteral( "highway=corridor" ), R::None },
    { QStringLiteral( "highway=proposed" ), R::None },
    { QStringLiteral( "highway=construction" ), R::None },
    { QStringLiteral( "waterway=river" ), R::Hard },
    { QStringLiteral( "waterway=canal" ), R::Hard },
    { QStringLiteral( "waterway=riverbank" ), R::Hard },
    { QStringLiteral( "waterway=stream" ), R::Tertiary },
    { QStringLiteral( "waterway=ditch" ), R::Minor },
    { QStringLiteral( "waterway=drain" ), R::Minor },
    { QStringLiteral( "railway=rail" ), R::Hard },
    { QStringLiteral( "railway=light_rail" ), R::Hard },
    { QStringLiteral( "railway=narrow_gauge" ), R::Hard },
    { QStringLiteral( "railway=tram" ), R::Secondary },
    { QStringLiteral( "railway=subway" ), R::None },
    { QStringLiteral( "railway=abandoned" ), R::None },
    { QStringLiteral( "railway=disused" ), R::Minor },
    { QStringLiteral( "railway=razed" ), R::None },
    { QStringLiteral( "railway=proposed" ), R::None },
    { QStringLiteral( "railway=construction" ), R::Minor },
    { QStringLiteral( "railway=platform" ), R::Minor },
    { QStringLiteral( "natural=coastline" ), R::Hard },
    { QStringLiteral( "natural=water" ), R::Major },
    { QStringLiteral( "natural=cliff" ), R::Major },
    { QStringLiteral( "natural=ridge" ), R::Tertiary },
    { QStringLiteral( "water=river" ), R::Hard },
    { QStringLiteral( "water=canal" ), R::Hard },
    { QStringLiteral( "barrier=city_wall" ), R::Primary },
    { QStringLiteral( "barrier=wall" ), R::Minor },
    { QStringLiteral( "barrier=fence" ), R::Minor },
    { QStringLiteral( "barrier=hedge" ), R::Minor },
    { QStringLiteral( "aeroway=runway" ), R::Hard },
    { QStringLiteral( "man_made=embankment" ), R::Tertiary },
    { QStringLiteral( "man_made=dyke" ), R::Secondary },
  };
  return known;
}

const QStringList KEYS { QStringLiteral( "highway" ), QStringLiteral( "waterway" ), QStringLiteral( "railway" ),
                         QStringLiteral( "natural" ), QStringLiteral( "water" ),    QStringLiteral( "barrier" ),
                         QStringLiteral( "aeroway" ), QStringLiteral( "man_made" ), QStringLiteral( "fclass" ) };

} // namespace

BarrierWords::BarrierWords( const QgsFields &fields )
{
  for ( const QString &key : KEYS )
    if ( const int field = fields.lookupField( key ); field >= 0 )
      mKeys << qMakePair( key, field );
  mTunnel = fields.lookupField( QStringLiteral( "tunnel" ) );
}

QgsAttributeList BarrierWords::attributes() const
{
  QgsAttributeList list;
  for ( const auto &[key, field] : mKeys )
    list << field;
  if ( mTunnel >= 0 )
    list << mTunnel;
  return list;
}

BarrierRank BarrierWords::ofTag( const QString &key, const QString &value )
{
  if ( key == QLatin1String( "fclass" ) )
  {
    for ( const QString &known :
          { QStringLiteral( "highway" ), QStringLiteral( "waterway" ), QStringLiteral( "railway" ),
            QStringLiteral( "natural" ) } )
      if ( const auto found = words().constFind( known + QLatin1Char( '=' ) + value ); found != words().constEnd() )
        return found.value();
    return BarrierRank::Local;
  }
  return words().value(
    key + QLatin1Char( '=' ) + value, key == QLatin1String( "highway" ) ? BarrierRank::Local : BarrierRank::Minor
  );
}

BarrierRank BarrierWords::rankOf( const QgsFeature &feature ) const
{
  const QString tunnel = mTunnel >= 0 ? feature.attribute( mTunnel ).toString().toLower() : QString();
  if ( !tunnel.isEmpty() && tunnel != QLatin1String( "no" ) && tunnel != QLatin1String( "f" )
       && tunnel != QLatin1String( "0" ) )
    return BarrierRank::None;
  BarrierRank strongest = BarrierRank::None;
  bool tagged = false;
  for ( const auto &[key, field] : mKeys )
  {
    const QString value = feature.attribute( field ).toString().trimmed().toLower();
    if ( value.isEmpty() )
      continue;
    tagged = true;
    strongest = std::max( strongest, ofTag( key, value ) );
  }
  return tagged ? strongest : BarrierRank::Local;
}

} // namespace lacuna
