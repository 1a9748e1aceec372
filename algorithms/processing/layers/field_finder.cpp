// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "field_finder.h"

#include <qgsfields.h>

#include <QList>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace lacuna
{

namespace
{

constexpr int LETTERS = 10; // of a field name in a Shapefile
constexpr int CUT_BYTES = 254;
constexpr int MOST_CLASSES = 50; // of a hazard

// Our names that begin with the same ten letters, in the order of our tables.
const QList<QStringList> ALIKE {
  { "completeness", "completeness_low", "completeness_high", "completeness_blocks", "completeness_area" },
  { "missing_in_osm", "missing_in_reference" },
  { "estimated_total", "estimated_total_low", "estimated_total_high" },
  { "buildings_mapped", "buildings_missing", "buildings_all" },
};

QStringList exposureByZone( int classes, bool people )
{
  QStringList names;
  QStringList measures { "", "_area_m2", "_value", "_damage" };
  if ( people )
    measures << QStringLiteral( "_people" );
  for ( const char *source : { "_mapped", "_missing", "_all" } )
  {
    const QString of = QString::fromLatin1( source );
    names << QStringLiteral( "buildings" ) + of << QStringLiteral( "no_data" ) + of;
    if ( people )
      names << QStringLiteral( "people" ) + of << QStringLiteral( "no_data_people" ) + of;
    for ( int kind = 0; kind <= classes; ++kind )
      for ( const QString &measure : std::as_const( measures ) )
        names << ( kind == 0 ? QStringLiteral( "exposed" ) : QStringLiteral( "class%1" ).arg( kind ) ) + measure + of;
  }
  return names;
}

// What a step adds to the fields of its source, in the order it writes it.
QList<QStringList> addedBySteps()
{
  QList<QStringList> steps {
    QStringLiteral( "reference_count osm_count matched_count missing_in_osm beside_mapped part_of_mapped "
                    "missing_in_reference completeness completeness_low completeness_high completeness_blocks "
                    "completeness_area estimated_total estimated_total_low estimated_total_high missing_area_m2" )
      .split( ' ' ),
    { "road_length_m", "covered_m", "missing_m", "completeness_length" },
    { "priority", "priority_rank", "priority_why", "priority_gap", "priority_hazard", "priority_people",
      "priority_weights" }
  };
  for ( const char *layer : { "buildings", "roads", "facilities", "places" } )
  {
    steps << QStringList();
    for ( const char *part :
          { "count", "fresh", "middle", "old", "undated", "age_median", "class", "one_day", "version1" } )
      steps.last() << QString::fromLatin1( layer ) + QLatin1Char( '_' ) + QString::fromLatin1( part );
  }
  for ( int classes = MOST_CLASSES; classes > 0; --classes )
    steps << exposureByZone( classes, true ) << exposureByZone( classes, false );
  return steps;
}

// As GDAL names a field of a Shapefile where others are taken: ten letters, then _1 … _9 or 10 … 99 for the last two.
QString cutOf( const QString &name, const QSet<QString> &taken )
{
  QString cut = name.left( LETTERS );
  for ( int number = 1; number < 100 && taken.contains( cut.toLower() ); ++number )
    cut
      = name.left( LETTERS - 2 ) + ( number < 10 ? QStringLiteral( "_%1" ).arg( number ) : QString::number( number ) );
  return cut;
}

// Whether the fields from a place on are those of a step, cut.
bool standsAt( const QStringList &step, const QStringList &fields, int place )
{
  if ( place + step.size() > fields.size() || fields.at( place ).size() < LETTERS - 2 )
    return false;
  QSet<QString> taken;
  for ( int i = 0; i < place; ++i )
    taken << fields.at( i ).toLower();
  for ( int i = 0; i < step.size(); ++i )
  {
    const QString cut = cutOf( step.at( i ), taken );
    if ( fields.at( place + i ).compare( cut, Qt::CaseInsensitive ) != 0 )
      return false;
    taken << cut.toLower();
  }
  return true;
}

// Whether our tables have another name with the same first letters before this one.
bool followsAnother( const QString &name )
{
  static const QRegularExpression exposed(
    QStringLiteral( "^(exposed|class[0-9]+)_(area_m2|value|damage|people)_(missing|all)$" )
  );
  return name == QLatin1String( "priority_weights" ) || exposed.match( name ).hasMatch();
}

} // namespace

QStringList ourNames( const QgsFields &fields )
{
  static const QList<QStringList> STEPS = addedBySteps();
  QStringList found, ours;
  for ( const QgsField &field : fields )
  {
    found << field.name();
    ours << QString();
  }
  // Only a Shapefile cuts, and it leaves no longer name.
  if ( std::any_of( found.begin(), found.end(), []( const QString &name ) { return name.size() > LETTERS; } ) )
    return ours;
  for ( int place = 0; place < found.size(); ++place )
    for ( const QStringList &step : STEPS )
      if ( standsAt( step, found, place ) )
      {
        for ( int i = 0; i < step.size(); ++i )
          ours[place + i] = step.at( i );
        break;
      }
  return ours;
}

int ourField( const QgsFields &fields, const QString &name )
{
  if ( const int whole = fields.lookupField( name ); whole >= 0 || name.size() <= LETTERS )
    return whole;
  const QStringList ours = ourNames( fields );
  if ( const int place = static_cast<int>( ours.indexOf( name ) ); place >= 0 || followsAnother( name ) )
    return place;
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
    if ( ours.at( i ).isEmpty()
         && ( fields.at( i ).name().compare( cut, Qt::CaseInsensitive ) == 0
              || ( family.size() > 1 && numbered.match( fields.at( i ).name() ).hasMatch() ) ) )
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
