// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// CombinedReport: the answers that stand first, and why.

#include "combined_report.h"
#include "report/numbers.h"

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

constexpr int FIRST = 3; // zones that are told about one by one

// What is known of the zones by which they are ordered.
double sumOf( const QList<ZoneFacts> &zones, double ZoneFacts::*what )
{
  double sum = 0;
  for ( const ZoneFacts &zone : zones )
    sum += std::isfinite( zone.*what ) ? zone.*what : 0;
  return sum;
}

} // namespace

void CombinedReport::answers()
{
  QList<QPair<QString, QString>> answers;
  const auto add = [&answers]( const QString &question, const QString &answer ) {
    if ( !answer.isEmpty() )
      answers << qMakePair( question, answer );
  };
  add( tr( "What is missing?" ), whatIsMissing() );
  add( tr( "Who is in harm's way?" ), whoIsInHarm() );
  add( tr( "Where first?" ), whereFirst() );
  if ( !answers.isEmpty() )
    mReport.answers( answers );
}

QString CombinedReport::gapsInWords() const
{
  if ( mFacts.missing < 0.5 )
    return QString();
  const Light light = mFacts.light;
  if ( ofReference() )
    return light == Light::Good    ? tr( "The cadastre has nearly all buildings." )
           : light == Light::Check ? tr( "A part of the buildings is missing from the cadastre." )
           : light == Light::Poor  ? tr( "Half of the buildings or more may be missing from the cadastre." )
                                   : QString();
  return light == Light::Good    ? tr( "The map has nearly all buildings." )
         : light == Light::Check ? tr( "A part of the buildings is missing from the map." )
         : light == Light::Poor  ? tr( "Half of the buildings or more may be missing from the map." )
                                 : QString();
}

QString CombinedReport::gapsInNumbers() const
{
  const QString all = shown::count( mFacts.reference );
  if ( mFacts.missing < 0.5 )
    return ( ofReference() ? tr( "The cadastre has every one of the %1 buildings of OpenStreetMap." )
                           : tr( "OpenStreetMap has every one of the %1 buildings of the reference." ) )
      .arg( all );
  return ( ofReference() ? tr( "Of %1 buildings of OpenStreetMap, the cadastre lacks %2 (%3)." )
                         : tr( "Of %1 buildings of the reference, OpenStreetMap lacks %2 (%3)." ) )
    .arg( all, shown::count( mFacts.missing ), shown::share( mFacts.missing / mFacts.reference ) );
}

QString CombinedReport::whatIsMissing() const
{
  QStringList sentences;
  if ( mFacts.knowsMissing && mFacts.reference > 0 )
  {
    if ( const QString words = gapsInWords(); !words.isEmpty() )
      sentences << words;
    sentences << gapsInNumbers();
    if ( std::isfinite( mFacts.low ) && std::isfinite( mFacts.high ) )
      sentences << ( ofReference() ? tr( "With 95 % certainty the cadastre has %1 of them." )
                                   : tr( "With 95 % certainty it has %1 of them." ) )
                     .arg( shown::shares( mFacts.low, mFacts.high ) );
    else if ( std::isfinite( mFacts.low ) )
      sentences << tr( "With 95 % certainty it has at least %1 of them." ).arg( shown::atLeast( mFacts.low ) );
    if ( mFacts.answers.any() )
      sentences << tr( "The answers of people who looked at %1 of them are counted." )
                     .arg( shown::count( mFacts.answers.confirmed + mFacts.answers.refuted ) );
  }
  else if ( mInput.gaps && mInput.gaps->missing() >= 0.5 )
    sentences << ( ofReference() ? tr( "The cadastre lacks %1 buildings of OpenStreetMap." )
                                 : tr( "OpenStreetMap lacks %1 buildings of the reference." ) )
                   .arg( shown::count( mInput.gaps->missing() ) );
  if ( mFacts.hasRoads && mFacts.roads > 0 )
    sentences << tr( "Of %1 of roads, %2 are missing (%3)." )
                   .arg(
                     shown::kilometres( mFacts.roads ), shown::kilometres( mFacts.roadsMissing ),
                     shown::share( mFacts.roadsMissing / mFacts.roads )
                   );
  return sentences.join( QLatin1Char( ' ' ) );
}

QString CombinedReport::damageSentence() const
{
  if ( !( mFacts.damage > 0 ) )
    return QString();
  // A range that does not hold the number is that of something else.
  if ( mFacts.damageLow <= mFacts.damage && mFacts.damage <= mFacts.damageHigh )
    return tr( "The damage would be about %1 (%2 to %3)." )
      .arg(
        money( mFacts.damage, shown::estimate ), money( mFacts.damageLow, shown::lowest ),
        money( mFacts.damageHigh, shown::highest )
      );
  return tr( "The damage would be about %1." ).arg( money( mFacts.damage, shown::estimate ) );
}

QString CombinedReport::whoIsInHarm() const
{
  if ( !mFacts.hasHarm )
    return QString();
  QStringList sentences;
  sentences
    << ( std::isfinite( mFacts.exposedMissing )
           ? tr( "%1 buildings stand where %2 reaches; %3 of them are on no map." )
               .arg( shown::count( mFacts.exposed ), hazard(), shown::count( mFacts.exposedMissing ) )
           : tr( "%1 buildings of the map stand where %2 reaches. Those that are missing were not looked at." )
               .arg( shown::count( mFacts.exposed ), hazard() ) );
  if ( mFacts.exposedLow <= mFacts.exposed && mFacts.exposed <= mFacts.exposedHigh
       && mFacts.exposedHigh > mFacts.exposedLow )
    sentences << tr( "Since the gap is an estimate, there may be %1 to %2." )
                   .arg( shown::lowest( mFacts.exposedLow ), shown::highest( mFacts.exposedHigh ) );
  if ( mFacts.people > 0 )
    sentences << tr( "About %1 of %2 people live there; they were shared out over the buildings, not counted in them." )
                   .arg( shown::estimate( mFacts.peopleExposed ), shown::estimate( mFacts.people ) );
  if ( const QString damage = damageSentence(); !damage.isEmpty() )
    sentences << damage;
  return sentences.join( QLatin1Char( ' ' ) );
}

QList<ZoneFacts> CombinedReport::first() const
{
  const bool gaps = mFacts.knowsMissing || mFacts.hasRoads;
  const auto isWorth = [&]( const ZoneFacts &zone ) {
    if ( mFacts.isRanked )
      return std::isfinite( zone.rank ) && !( zone.priority <= 0 );
    return gaps ? zone.missing >= 0.5 || zone.roadsMissing > 0 : zone.exposed > 0;
  };
  QList<ZoneFacts> first;
  for ( const ZoneFacts &zone : mFacts.zones )
    if ( first.size() < FIRST && isWorth( zone ) )
      first << zone;
  return first;
}

QString CombinedReport::whereFirst() const
{
  const QList<ZoneFacts> zones = first();
  QStringList names;
  for ( const ZoneFacts &zone : zones )
    names << zone.name;
  if ( names.isEmpty() )
    return QString();
  QStringList sentences {
    names.size() == 1   ? tr( "In %1." ).arg( names.at( 0 ) )
    : names.size() == 2 ? tr( "In %1, then in %2." ).arg( names.at( 0 ), names.at( 1 ) )
                        : tr( "In %1, then in %2 and %3." ).arg( names.at( 0 ), names.at( 1 ), names.at( 2 ) )
  };
  const auto add = [&]( const QString &sentence, double ZoneFacts::*what ) {
    if ( const double there = sumOf( zones, what ); there >= 0.5 )
      sentences << sentence.arg( shown::count( there ), shown::count( sumOf( mFacts.zones, what ) ) );
  };
  if ( mFacts.isRanked )
    sentences << tr( "That is the order of priority." );
  add( tr( "%1 of the %2 missing buildings are there." ), &ZoneFacts::missing );
  add( tr( "%1 of the %2 buildings in harm's way are there." ), &ZoneFacts::exposed );
  if ( const double there = sumOf( zones, &ZoneFacts::roadsMissing ); there > 0 && !mFacts.knowsMissing )
    sentences << tr( "%1 of the %2 of missing roads are there." )
                   .arg( shown::kilometres( there ), shown::kilometres( mFacts.roadsMissing ) );
  return sentences.join( QLatin1Char( ' ' ) );
}

void CombinedReport::firstZones()
{
  QStringList steps;
  for ( const ZoneFacts &zone : first() )
    if ( const QString reason = reasonFor( zone ); !reason.isEmpty() )
      steps << QStringLiteral( "%1: %2" ).arg( zone.name, reason );
  if ( steps.isEmpty() )
    return;
  mReport.heading( tr( "Why there first" ) );
  mReport.steps( steps );
}

QString CombinedReport::reasonFor( const ZoneFacts &zone ) const
{
  QStringList sentences;
  if ( zone.knowsGaps() && zone.reference > 0 )
  {
    sentences
      << tr( "of %1 buildings %2 are missing." ).arg( shown::count( zone.reference ), shown::count( zone.missing ) );
    if ( std::isfinite( zone.low ) && std::isfinite( zone.high ) )
      sentences << ( ofReference()
                       ? tr( "How sure: with 95 % certainty the cadastre has %1, so that %2 to %3 buildings are "
                             "missing." )
                       : tr( "How sure: with 95 % certainty the map has %1, so that %2 to %3 buildings are missing." ) )
                     .arg(
                       shown::shares( zone.low, zone.high ), shown::lowest( zone.reference * ( 1 - zone.high ) ),
                       shown::highest( zone.reference * ( 1 - zone.low ) )
                     );
  }
  if ( zone.knowsHarm() )
    sentences
      << ( std::isfinite( zone.exposedMissing )
             ? tr( "In harm's way: %1 buildings, %2 of them on no map." )
                 .arg( shown::count( zone.exposed ), shown::count( zone.exposedMissing ) )
             : tr( "In harm's way: %1 buildings." ).arg( shown::count( zone.exposed ) ) );
  if ( zone.peopleExposed > 0 )
    sentences << tr( "About %1 people live in them." ).arg( shown::estimate( zone.peopleExposed ) );
  if ( zone.knowsRoads() && zone.roads > 0 )
    sentences << tr( "Roads missing: %1 of %2." )
                   .arg( shown::kilometres( zone.roadsMissing ), shown::kilometres( zone.roads ) );
  return sentences.join( QLatin1Char( ' ' ) );
}

} // namespace lacuna
