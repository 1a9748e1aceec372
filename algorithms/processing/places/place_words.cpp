// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "place_words.h"

#include <qgsexception.h>
#include <qgsfields.h>

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace lacuna
{

std::string foldedName( const QString &name )
{
  QString text = QString::fromStdString( repairedName( name.toStdString() ) );
  // Their compatible forms are letters: a full stop keeps “Bº Norte” and “BºNorte” apart from “Bonorte”.
  text.replace( QChar( 0xBA ), QStringLiteral( "\u00BA." ) ).replace( QChar( 0xAA ), QStringLiteral( "\u00AA." ) );
  const QString apart = text.normalized( QString::NormalizationForm_KD );
  QString plain;
  plain.reserve( apart.size() );
  for ( const QChar letter : apart )
    if ( letter.category() != QChar::Mark_NonSpacing )
      plain += letter;
  return plain.toCaseFolded().simplified().toStdString();
}

std::string foldedCode( const QString &code )
{
  QStringList all;
  for ( QString one : code.split( QLatin1Char( ';' ) ) )
  {
    one = one.trimmed();
    static const QRegularExpression NUMBER( QStringLiteral( "^0+(?=\\d+$)" ) );
    all << one.remove( NUMBER ).toCaseFolded();
  }
  return all.join( QLatin1Char( ';' ) ).toStdString();
}

QStringList nameColumns( const QgsFields &fields )
{
  static const QRegularExpression NAME( QStringLiteral(
    "^((name|(alt|old|loc|official|short|reg|nat|int)_name)(_\\d+)?|name[_:][a-z]{2,3}([-_][a-z]{2,8})?)$"
  ) );
  QStringList names;
  for ( const QgsField &field : fields )
    if ( NAME.match( field.name().toLower() ).hasMatch() )
      names << field.name();
  std::stable_partition( names.begin(), names.end(), []( const QString &name ) {
    return name.compare( QLatin1String( "name" ), Qt::CaseInsensitive ) == 0;
  } );
  return names;
}

bool isSettlementKind( const QString &place )
{
  static const QStringList OTHERS { "archipelago", "city_block", "continent",    "country", "county", "district",
                                    "island",      "islet",      "municipality", "ocean",   "plot",   "polder",
                                    "province",    "region",     "sea",          "square",  "state" };
  return !OTHERS.contains( place );
}

QString PlaceReach::defaults()
{
  return QStringLiteral( "isolated_dwelling:300;hamlet:700;neighbourhood:700;quarter:1000;village:1500;suburb:1500;"
                         "town:3000;city:8000;official:1500" );
}

PlaceReach::PlaceReach( const QString &text ) : mText( text )
{
  constexpr double FARTHEST = 100'000;
  for ( const QString &part : text.split( QLatin1Char( ';' ), Qt::SkipEmptyParts ) )
  {
    const QString kind = part.section( QLatin1Char( ':' ), 0, 0 ).trimmed();
    bool isNumber = false;
    const double metres = part.section( QLatin1Char( ':' ), 1 ).trimmed().toDouble( &isNumber );
    if ( kind.isEmpty() || !isNumber || !( metres >= 0 && metres <= FARTHEST ) )
      throw QgsProcessingException( tr( "“%1” (REACH) is not a kind of place and its metres, as in hamlet:700. Write "
                                        "the kinds one behind the other with semicolons, as in %2." )
                                      .arg( part, defaults() ) );
    mMetres.insert( kind, metres );
  }
}

QString PlaceSentences::matchedBy( PlaceMatchedBy by )
{
  return by == PlaceMatchedBy::Code      ? QStringLiteral( "code" )
         : by == PlaceMatchedBy::Name    ? QStringLiteral( "name" )
         : by == PlaceMatchedBy::FarName ? QStringLiteral( "far_name" )
                                         : QString();
}

QString PlaceSentences::reason( PlaceGap reason )
{
  switch ( reason )
  {
    case PlaceGap::NothingNear:
      return tr( "no such name nearby" );
    case PlaceGap::OtherNameHere:
      return tr( "a place with another name is here" );
    case PlaceGap::SameNameFar:
      return tr( "a place with this name, but far away" );
    case PlaceGap::NameConflict:
      return tr( "the same name with another number or direction" );
    case PlaceGap::TakenByBetterMatch:
      return tr( "the place with this name belongs to another one" );
    case PlaceGap::None:
      break;
  }
  return QString();
}

QString PlaceSentences::metres( double value )
{
  const QLocale locale;
  if ( value < 995 )
    return tr( "%1 m" ).arg( locale.toString( value, 'f', 0 ) );
  return tr( "%1 km" ).arg( locale.toString( value / 1000, 'f', 1 ) );
}

QString PlaceSentences::why( const PlaceVerdict &verdict, const QString &other, double maxDistanceM )
{
  const QString far = metres( verdict.distanceM );
  switch ( verdict.reason )
  {
    case PlaceGap::NothingNear:
      return other.isEmpty() ? tr( "No place has a name like this within %1." ).arg( metres( maxDistanceM ) )
                             : tr( "No place has a name like this within %1. The nearest place is “%2”, %3 away." )
                                 .arg( metres( maxDistanceM ), other, far );
    case PlaceGap::OtherNameHere:
      return tr( "“%1” is %2 away and has another name. If it is the same place, one of the names is an old or a "
                 "second one." )
        .arg( other, far );
    case PlaceGap::SameNameFar:
      return tr( "“%1” has this name, but is %2 away, and may well be another place. Check the coordinates of both." )
        .arg( other, far );
    case PlaceGap::NameConflict:
      return tr( "“%1”, %2 away, has the same name but for its number or direction." ).arg( other, far );
    case PlaceGap::TakenByBetterMatch:
      return tr( "“%1”, %2 away, has this name, but another place fits it better." ).arg( other, far );
    case PlaceGap::None:
      break;
  }
  return QString();
}

QString PlaceSentences::check( const PlaceVerdict &verdict )
{
  return verdict.by == PlaceMatchedBy::FarName
           ? tr( "The point lies %1 away: check its coordinates." ).arg( metres( verdict.distanceM ) )
           : QString();
}

} // namespace lacuna
