// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "quality_attributes.h"
#include "layers/field_finder.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsvariantutils.h>

#include <algorithm>

namespace lacuna
{

namespace
{

QString underscored( QString key ) { return key.replace( QLatin1Char( ':' ), QLatin1Char( '_' ) ); }

} // namespace

QString QualityAttribute::column() const
{
  QStringList keys;
  for ( const Part &part : mParts )
    keys << underscored( part.key );
  return keys.join( mAll ? QStringLiteral( "_and_" ) : QStringLiteral( "_or_" ) );
}

bool QualityAttribute::find( const QgsFields &fields )
{
  int found = 0;
  for ( Part &part : mParts )
  {
    part.field = fields.lookupField( part.key );
    if ( part.field < 0 )
      part.field = ourField( fields, underscored( part.key ) );
    found += part.field >= 0 ? 1 : 0;
  }
  return mAll ? found == mParts.size() : found > 0;
}

QgsAttributeList QualityAttribute::fields() const
{
  QgsAttributeList found;
  for ( const Part &part : mParts )
    if ( part.field >= 0 )
      found << part.field;
  return found;
}

bool QualityAttribute::isIn( const QgsFeature &feature ) const
{
  const auto there = [&feature]( const Part &part ) { return isThere( feature, part ); };
  return mAll ? std::all_of( mParts.begin(), mParts.end(), there ) : std::any_of( mParts.begin(), mParts.end(), there );
}

bool QualityAttribute::isThere( const QgsFeature &feature, const Part &part )
{
  if ( part.field < 0 )
    return false;
  const QVariant held = feature.attribute( part.field );
  if ( QgsVariantUtils::isNull( held ) )
    return false;
  const QString value = held.toString().trimmed();
  return !value.isEmpty() && value.compare( QLatin1String( "fixme" ), Qt::CaseInsensitive ) != 0
         && ( part.saysNothing.isEmpty() || value.compare( part.saysNothing, Qt::CaseInsensitive ) != 0 );
}

QString QualityAttributes::usual()
{
  return QStringLiteral(
    "buildings: building≠yes, building:levels, building:material, roof:material, addr:housenumber, "
    "addr:street; roads: name, surface, lanes|width, bridge+layer; facilities: name, operator, "
    "capacity|beds, emergency, addr:street|addr:housenumber; places: name, population"
  );
}

QualityAttribute QualityAttributes::attributeOf( const QString &written )
{
  const bool all = written.contains( QLatin1Char( '+' ) );
  if ( all && written.contains( QLatin1Char( '|' ) ) )
    throw QgsProcessingException(
      tr( "“%1” (ATTRIBUTES) holds both + (all of them) and | (one of them), and which comes "
          "first is not clear. Write one of the two, or two attributes with a comma "
          "between." )
        .arg( written )
    );
  QList<QualityAttribute::Part> parts;
  for ( const QString &one : written.split( all ? QLatin1Char( '+' ) : QLatin1Char( '|' ) ) )
  {
    const QString plain = QString( one ).replace( QStringLiteral( "!=" ), QStringLiteral( "≠" ) );
    parts << QualityAttribute::Part {
      plain.section( QChar( 0x2260 ), 0, 0 ).trimmed(), plain.section( QChar( 0x2260 ), 1 ).trimmed()
    };
    if ( parts.last().key.isEmpty() )
      throw QgsProcessingException(
        tr( "“%1” (ATTRIBUTES) lacks a tag. Write one on each side of +, | and before ≠, such as: lanes|width" )
          .arg( written )
      );
    // “yes” says that there is one, which the object says by being there.
    if ( parts.last().key == QLatin1String( "building" ) && parts.last().saysNothing.isEmpty() )
      parts.last().saysNothing = QStringLiteral( "yes" );
  }
  return { written, parts, all };
}

// Two of one name would move the columns behind them.
void QualityAttributes::requireOnce(
  const QList<QualityAttribute> &attributes, const QString &layer, const QStringList &columns
)
{
  QHash<QString, QString> taken;
  for ( const QualityAttribute &one : attributes )
  {
    const QString column = one.column().toLower(); // GeoPackages tell no case apart
    const QString name = layer + QLatin1Char( '_' ) + column;
    if ( columns.contains( column ) )
      throw QgsProcessingException( tr( "“%1” (ATTRIBUTES) would fill the column %2, which holds something else: what "
                                        "Map quality itself says of %3. Leave it out." )
                                      .arg( one.written(), name, layer ) );
    if ( taken.contains( column ) )
      throw QgsProcessingException( tr( "“%1” and “%2” (ATTRIBUTES) would both fill the column %3. Leave one of them "
                                        "out." )
                                      .arg( taken.value( column ), one.written(), name ) );
    taken.insert( column, one.written() );
  }
}

QHash<QString, QList<QualityAttribute>>
QualityAttributes::read( const QString &text, const QStringList &layers, const QStringList &columns )
{
  QHash<QString, QList<QualityAttribute>> found;
  for ( const QString &section : text.split( QLatin1Char( ';' ), Qt::SkipEmptyParts ) )
  {
    if ( section.trimmed().isEmpty() )
      continue;
    const QString layer = section.section( QLatin1Char( ':' ), 0, 0 ).trimmed().toLower();
    if ( !section.contains( QLatin1Char( ':' ) ) || !layers.contains( layer ) )
      throw QgsProcessingException( tr( "“%1” (ATTRIBUTES) does not begin with a layer. Write one of %2, a colon and "
                                        "the attributes, such as: roads: name, surface" )
                                      .arg( section.trimmed(), layers.join( QStringLiteral( ", " ) ) ) );
    for ( const QString &one :
          section.section( QLatin1Char( ':' ), 1 ).split( QLatin1Char( ',' ), Qt::SkipEmptyParts ) )
      if ( const QString written = one.trimmed(); !written.isEmpty() )
        found[layer] << attributeOf( written );
    if ( found.value( layer ).size() > MOST )
      throw QgsProcessingException(
        tr( "ATTRIBUTES lists %1 attributes of %2, and there is room for %3. Leave some out." )
          .arg( QString::number( found.value( layer ).size() ), layer, QString::number( MOST ) )
      );
    requireOnce( found.value( layer ), layer, columns );
  }
  return found;
}

} // namespace lacuna
