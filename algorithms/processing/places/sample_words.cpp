// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "sample_words.h"

#include <QLocale>

namespace lacuna
{

namespace
{
const QStringList CODES {
  QStringLiteral( "gap" ), QStringLiteral( "matched" ), QStringLiteral( "extra" ), QStringLiteral( "cell" )
};
} // namespace

QString SampleWords::code( StratumKind kind ) { return CODES.at( static_cast<int>( kind ) ); }

std::optional<StratumKind> SampleWords::kindOf( const QString &code )
{
  const int place = static_cast<int>( CODES.indexOf( code ) );
  return place < 0 ? std::nullopt : std::optional<StratumKind>( static_cast<StratumKind>( place ) );
}

QString SampleWords::label( StratumKind kind )
{
  switch ( kind )
  {
    case StratumKind::Gap:
      return tr( "Gaps: buildings that OSM seems to lack" );
    case StratumKind::Matched:
      return tr( "Matched: buildings that OSM seems to have" );
    case StratumKind::Extra:
      return tr( "Extra: buildings of OSM that the reference lacks" );
    case StratumKind::Cell:
      return tr( "Empty squares: no building on either map" );
  }
  return QString();
}

QList<QPair<QString, QVariant>> SampleWords::strata()
{
  QList<QPair<QString, QVariant>> words;
  for ( const StratumKind kind : { StratumKind::Gap, StratumKind::Matched, StratumKind::Extra, StratumKind::Cell } )
    words << qMakePair( label( kind ), QVariant( code( kind ) ) );
  return words;
}

QString SampleWords::yesMeans( StratumKind kind )
{
  switch ( kind )
  {
    case StratumKind::Gap:
      return tr( "gaps that are real" );
    case StratumKind::Matched:
      return tr( "matched buildings that OSM really has" );
    case StratumKind::Extra:
      return tr( "extra buildings that are really there" );
    case StratumKind::Cell:
      return tr( "buildings per empty square" );
  }
  return QString();
}

QString SampleWords::whyNoSquares()
{
  return tr(
    "An area (AREA) is given, but no empty squares are drawn: without Matched (MATCHED) and Missing in the "
    "reference (MISSING_IN_REFERENCE) a square with mapped buildings would look empty. Give both to count what "
    "both maps miss."
  );
}

QString SampleWords::colour( StratumKind kind )
{
  static const QStringList COLOURS {
    QStringLiteral( "#D55E00" ), QStringLiteral( "#009E73" ), QStringLiteral( "#0072B2" ), QStringLiteral( "#7A5195" )
  };
  return COLOURS.at( static_cast<int>( kind ) );
}

QList<QPair<QString, QString>> SampleWords::answers()
{
  return {
    { tr( "yes" ), QStringLiteral( "yes" ) },
    { tr( "no" ), QStringLiteral( "no" ) },
    { tr( "unknown" ), QStringLiteral( "unknown" ) }
  };
}

QString SampleWords::question( StratumKind kind, double cellM, bool aPoint )
{
  switch ( kind )
  {
    case StratumKind::Gap:
      return tr( "Is there a building here that OpenStreetMap lacks?" );
    case StratumKind::Matched:
      return tr( "Does OpenStreetMap have this building?" );
    case StratumKind::Extra:
      return tr( "Is there really a building here?" );
    case StratumKind::Cell:
      return aPoint ? tr( "How many buildings are there in the square of %1 m around this point? Write it in count." )
                        .arg( QLocale().toString( cellM ) )
                    : tr( "How many buildings are there in this square? Write it in count." );
  }
  return QString();
}

} // namespace lacuna
