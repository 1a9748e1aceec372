// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "zone_names.h"
#include "field_finder.h"
#include "field_words.h"

#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( ZoneNames )
};

// NM_BAIRRO before CD_SETOR: more letters than digits.
bool isWord( const QString &value )
{
  const auto letters = std::count_if( value.begin(), value.end(), []( QChar sign ) { return sign.isLetter(); } );
  const auto digits = std::count_if( value.begin(), value.end(), []( QChar sign ) { return sign.isDigit(); } );
  return letters > 1 && letters > digits;
}

} // namespace

ZoneNames::ZoneNames( const QgsFields &fields, int chosen )
{
  if ( chosen >= 0 )
    mFields << chosen;
  for ( const char *name : { "name", "nombre", "nome", "nom", "barrio", "bairro", "zone", "zona" } )
    if ( const int index = fields.lookupField( QString::fromLatin1( name ) ); chosen < 0 && index >= 0 )
      mFields << index;
  const QStringList cut = ourNames( fields ); // a sentence of ours is no name
  for ( int i = 0; i < fields.count() && chosen < 0; ++i )
    if ( !fields.at( i ).isNumeric() && !mFields.contains( i ) && cut.at( i ).isEmpty()
         && !FieldDictionary::isOurs( fields.at( i ).name() ) )
      mFields << i;
  for ( const int field : mFields )
    mFieldNames << fields.at( field ).name();
  mValues.resize( static_cast<std::size_t>( mFields.size() ) );
}

void ZoneNames::add( const QgsFeature &zone )
{
  ++mCount;
  for ( int i = 0; i < mFields.size(); ++i )
    mValues[static_cast<std::size_t>( i )] << zone.attribute( mFields.at( i ) ).toString();
}

int ZoneNames::bestPlace() const
{
  int place = -1;
  std::pair<bool, int> max { false, 0 };
  for ( std::size_t i = 0; i < mValues.size(); ++i )
  {
    QSet<QString> different( mValues[i].begin(), mValues[i].end() );
    different.remove( QString() );
    const auto words = std::count_if( different.begin(), different.end(), isWord );
    const std::pair<bool, int> found { 2 * words > different.size(), static_cast<int>( different.size() ) };
    if ( found > max )
    {
      max = found;
      place = static_cast<int>( i );
    }
  }
  return place;
}

QString ZoneNames::field() const { return mFieldNames.value( bestPlace() ); }

QStringList ZoneNames::best() const
{
  const int place = bestPlace();
  QStringList names = place < 0 ? QStringList() : mValues[static_cast<std::size_t>( place )];
  for ( int i = 0; i < names.size(); ++i )
    if ( names.at( i ).trimmed().isEmpty() )
      names[i] = Words::tr( "Zone %1", "one without a name, and its number" ).arg( i + 1 );
  for ( int i = static_cast<int>( names.size() ); i < mCount; ++i )
    names << QString::number( i + 1 );
  return names;
}

std::unique_ptr<QgsProcessingParameterDefinition> ZoneNames::parameter()
{
  return std::make_unique<QgsProcessingParameterField>(
    QStringLiteral( "ZONE_NAME_FIELD" ), Words::tr( "Field with the names of the zones (empty: found by itself)" ),
    QVariant(), QStringLiteral( "ZONES" ), Qgis::ProcessingFieldParameterDataType::Any, false, true
  );
}

RawLayer readNamedZones(
  const QgsProcessingFeatureSource &zones, ZoneNames &names, const RunContext &context, const ReadRequest &more
)
{
  ReadRequest request;
  request.attributes = names.fields() + more.attributes;
  request.onFeature = [&names, &more]( const QgsFeature &zone ) {
    names.add( zone );
    if ( more.onFeature )
      more.onFeature( zone );
  };
  return readLayer( zones, request, context );
}

} // namespace lacuna
