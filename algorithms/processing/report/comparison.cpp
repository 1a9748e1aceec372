// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "comparison.h"
#include "report.h"
#include "numbers.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{
constexpr int MAX_PLACES = 15;
const QString THEN_COLOUR = QStringLiteral( "#7b8794" );
const QString NOW_COLOUR = QStringLiteral( "#2171B5" );
} // namespace

void Comparison::write( Report &report ) const
{
  const QString day = shown::day( mThen.made() );
  report.heading( tr( "What has changed since %1" ).arg( day ) );
  const bool otherRule = mThen.rule() != mNow.rule();
  if ( otherRule )
    report.note(
      tr( "The earlier report was made by another rule of comparison (version %1 then, %2 now). What the numbers "
          "differ by comes from the rule as well as from the map, and no changes of single places are listed. Run the "
          "earlier data again to compare." )
        .arg( mThen.rule(), mNow.rule() )
    );
  QList<QStringList> rows;
  for ( const RunFigure &now : mNow.figures() )
  {
    const std::optional<double> then = mThen.figure( now.id );
    if ( !then )
      continue;
    RunFigure before = now;
    before.value = *then;
    if ( rows.isEmpty() )
    {
      report.lead( tr( "%1: %2 then, %3 now (%4).", "what is counted, two numbers, the difference" )
                     .arg( now.label, before.shown(), now.shown(), now.changeSince( *then ) ) );
      const bool sameDay = mThen.made() == mNow.made();
      report.bars(
        now.label, { { sameDay ? tr( "Then" ) : day, *then, THEN_COLOUR, before.shown() },
                     { sameDay ? tr( "Now" ) : shown::day( mNow.made() ), now.value, NOW_COLOUR, now.shown() } }
      );
    }
    rows << QStringList { now.label, before.shown(), now.shown(), now.changeSince( *then ) };
  }
  warnings( report );
  report.grid( { tr( "Number" ), tr( "Then" ), tr( "Now" ), tr( "Change" ) }, rows );
  if ( !otherRule )
    places( report );
}

void Comparison::warnings( Report &report ) const
{
  QStringList others;
  QStringList layers;
  for ( const RunSetting &now : mNow.settings() )
  {
    const RunSetting *then = mThen.setting( now.id );
    if ( !then )
      continue;
    if ( then->choice != now.choice )
      others << tr( "%1: %2 then, %3 now" ).arg( now.label, then->shown, now.shown );
    else if ( now.choice.isEmpty() && then->shown != now.shown )
      layers << tr( "%1: “%2” then, “%3” now" ).arg( now.label, then->shown, now.shown );
  }
  if ( !others.isEmpty() )
    report.note( tr( "The earlier report was made with other settings (%1), so a part of the change may come from them."
    )
                   .arg( others.join( "; " ) ) );
  if ( !layers.isEmpty() )
    report.paragraph( tr( "The layers have other names than then (%1)." ).arg( layers.join( "; " ) ) );
}

void Comparison::places( Report &report ) const
{
  struct Place
  {
    QString name;
    double then;
    RunFigure now;
  };
  if ( mThen.places().isEmpty() )
    return;
  QMultiHash<QString, double> then;
  QMultiHash<QString, double> now;
  for ( const auto &[name, value] : mThen.places() )
    then.insert( name, value );
  for ( const auto &[name, value] : mNow.places() )
    now.insert( name, value );
  int gone = 0;
  for ( const auto &[name, value] : mThen.places() )
    gone += now.contains( name ) ? 0 : 1;
  QList<Place> changed;
  for ( const auto &[name, value] : mNow.places() )
    // Zones that share a name, now or then, cannot be told apart.
    if ( then.count( name ) == 1 && now.count( name ) == 1 && then.value( name ) != value )
      changed << Place { name, then.value( name ), { {}, name, RunFigure::Kind::Count, value } };
  std::stable_sort( changed.begin(), changed.end(), []( const Place &a, const Place &b ) {
    return std::abs( a.now.value - a.then ) > std::abs( b.now.value - b.then );
  } );
  report.heading( tr( "Where it has changed most" ) );
  if ( changed.isEmpty() )
    report.paragraph( tr( "No zone has another number than then." ) );
  QList<QStringList> rows;
  for ( const Place &place : changed.mid( 0, MAX_PLACES ) )
  {
    RunFigure before = place.now;
    before.value = place.then;
    rows << QStringList { place.name, before.shown(), place.now.shown(), place.now.changeSince( place.then ) };
  }
  if ( !rows.isEmpty() )
    report.grid( { tr( "Zone" ), tr( "Then" ), tr( "Now" ), tr( "Change" ) }, rows );
  if ( gone > 0 )
    report.paragraph( tr( "%1 zone(s) of the earlier report are not in this one under the same name.", nullptr, gone )
                        .arg( QLocale().toString( gone ) ) );
}

} // namespace lacuna
