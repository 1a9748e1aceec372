// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "field_finder.h"

#include <qgsfields.h>

#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace lacuna
{

namespace
{

constexpr int LETTERS = 10; // of a field name in a Shapefile
constexpr int CUT_BYTES = 254;

// Our names that begin with the same ten letters, in the order of our tables.
const QList<QStringList> ALIKE {
  { "completeness", "completeness_low", "completeness_high", "completeness_blocks", "completeness_area" },
  { "missing_in_osm", "missing_in_reference" },
  { "estimated_total", "estimated_total_low", "estimated_total_high" },
  { "buildings_mapped", "buildings_missing", "buildings_all" },
};

} // namespace

int ourField( const QgsFields &fields, const QString &name )
{
  if ( const int whole = fields.lookupField( name ); whole >= 0 || name.size() <= LETTERS )
    return whole;
  QStringList family { name };
  for ( const QStringList &names : ALIKE )
    if ( names.contains( name ) )
      family = names;
  const QString cut = name.left( LETTERS );
  // The second of a name gets _1 for its last two letters, the eleventh 10.
  const QRegularExpression numbered(
    QStringLiteral( "^%1(_[1-9]|[1-9][0-9])$" ).arg( QRegularExpression::escape( name.left( LETTERS - 2 ) ) ),
    QRegularExpression::CaseInsensitiveOption
  );
  QList<int> found;
  for ( int i = 0; i < fields.count(); ++i )
    if ( fields.at( i ).name().compare( cut, Qt::CaseInsensitive ) == 0
         || ( family.size() > 1 && numbered.match( fields.at( i ).name() ).hasMatch() ) )
      found << i;
  // A field of the source that begins alike comes before ours.
  const int first = static_cast<int>( std::max<qsizetype>( 0, found.size() - family.size() ) );
  return found.value( first + static_cast<int>( family.indexOf( name ) ), -1 );
}

bool isCut( const QgsField &field, const QString &text )
{
  return field.length() == CUT_BYTES && text.toUtf8().size() > CUT_BYTES - 4; // not within a letter of several bytes
}

} // namespace lacuna
