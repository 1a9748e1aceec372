// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "combined_report.h"
#include "layers/output_look.h"
#include "report/numbers.h"

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

constexpr int FIRST = 3; // zones that are told about one by one

} // namespace

CombinedReport::CombinedReport( const CombinedInput &input )
  : mInput( input )
  , mFacts( factsOf( input.zones ) )
  , mReport( title() )
{}

QString CombinedReport::title() const
{
  const QString what = mFacts.hasHarm ? tr( "What the map lacks, who is in harm's way, where to start" )
                                      : tr( "What the map lacks and where to start" );
  return mInput.title.isEmpty() ? what : QStringLiteral( "%1: %2" ).arg( mInput.title, what );
}

Report CombinedReport::of( RunRecord record )
{
  answers();
  firstZones();
  map();
  zonesTable();
  reasons();
  harm();
  tasks();
  estimate();
  quality();
  inequality();
  settlements();
  howSure();
  mReport.heading( tr( "Sources and settings" ) );
  figures( record );
  mReport.provenance( record );
  mReport.paragraph( osmAttribution() );
  return mReport;
}

QString CombinedReport::word( Light light )
{
  switch ( light )
  {
    case Light::Good:
      return tr( "Good" );
    case Light::Check:
      return tr( "Check" );
    case Light::Poor:
      return tr( "Poor" );
    case Light::FewData:
      break;
  }
  return tr( "Few data" );
}

QString CombinedReport::money( double value ) const
{
  const QString amount = shown::estimate( value );
  if ( mInput.currency.isEmpty() )
    return amount;
  return ( std::abs( value ) >= 1e6 ? tr( "%1 %2", "1.9 million and a currency" ) : QStringLiteral( "%1\u00A0%2" ) )
    .arg( amount, mInput.currency );
}

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

QString CombinedReport::whatIsMissing() const
{
  QStringList sentences;
  if ( mFacts.hasGaps && mFacts.reference > 0 )
  {
    const bool all = mFacts.missing == 0;
    const QString words = mFacts.light == Light::Good    ? tr( "The map has nearly all buildings." )
                          : mFacts.light == Light::Check ? tr( "A part of the buildings is missing from the map." )
                          : mFacts.light == Light::Poor
                            ? tr( "Half of the buildings or more may be missing from the map." )
                            : QString();
    if ( !words.isEmpty() )
      sentences << words;
    sentences
      << ( all ? tr( "OpenStreetMap has every one of the %1 buildings of the reference." )
                   .arg( shown::count( mFacts.reference ) )
               : tr( "Of %1 buildings of the reference, OpenStreetMap lacks %2 (%3)." )
                   .arg(
                     shown::count( mFacts.reference ), shown::count( mFacts.missing ),
                     shown::share( mFacts.missing / mFacts.reference )
                   ) );
    if ( std::isfinite( mFacts.low ) )
      sentences << tr( "With 95 % certainty it has %1 of them." ).arg( shown::shares( mFacts.low, mFacts.high ) );
  }
  else if ( mInput.gaps && mInput.gaps->count > 0 )
    sentences << tr( "OpenStreetMap lacks %1 buildings of the reference." )
                   .arg( shown::count( static_cast<double>( mInput.gaps->count ) ) );
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
  QString sentence = tr( "The damage would be about %1." ).arg( money( mFacts.damage ) );
  if ( std::isfinite( mFacts.damageLow ) && std::isfinite( mFacts.damageHigh ) )
    sentence = tr( "The damage would be about %1 (%2 to %3)." )
                 .arg( money( mFacts.damage ), money( mFacts.damageLow ), money( mFacts.damageHigh ) );
  return sentence;
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
  if ( std::isfinite( mFacts.exposedLow ) && mFacts.exposedHigh > mFacts.exposedLow )
    sentences << tr( "Since the gap is an estimate, there may be %1 to %2." )
                   .arg( shown::estimate( mFacts.exposedLow ), shown::estimate( mFacts.exposedHigh ) );
  if ( const QString damage = damageSentence(); !damage.isEmpty() )
    sentences << damage;
  return sentences.join( QLatin1Char( ' ' ) );
}

QString CombinedReport::whereFirst() const
{
  QStringList names;
  for ( const ZoneFacts &zone : mFacts.zones )
    if ( names.size() < FIRST
         && ( mFacts.isRanked ? std::isfinite( zone.rank ) : zone.missing > 0 || zone.roadsMissing > 0 ) )
      names << zone.name;
  if ( names.isEmpty() )
    return QString();
  const QString first = names.size() == 1 ? tr( "In %1." ).arg( names.at( 0 ) )
                        : names.size() == 2
                          ? tr( "In %1, then in %2." ).arg( names.at( 0 ), names.at( 1 ) )
                          : tr( "In %1, then in %2 and %3." ).arg( names.at( 0 ), names.at( 1 ), names.at( 2 ) );
  const QString why = mFacts.isRanked && mFacts.hasHarm
                        ? tr( "There much is missing and much of it is in harm's way at the same time." )
                      : mFacts.isRanked ? tr( "They come first in the order of priority." )
                      : mFacts.hasGaps  ? tr( "There most buildings are missing." )
                                        : tr( "There most roads are missing." );
  return first + QLatin1Char( ' ' ) + why;
}

void CombinedReport::firstZones()
{
  QStringList steps;
  for ( const ZoneFacts &zone : mFacts.zones )
    if ( const QString reason = steps.size() < FIRST ? reasonFor( zone ) : QString(); !reason.isEmpty() )
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
      sentences << tr( "How sure: with 95 % certainty the map has %1, so that %2 to %3 buildings are missing." )
                     .arg(
                       shown::shares( zone.low, zone.high ), shown::estimate( zone.reference * ( 1 - zone.high ) ),
                       shown::estimate( zone.reference * ( 1 - zone.low ) )
                     );
  }
  if ( zone.knowsHarm() )
    sentences
      << ( std::isfinite( zone.exposedMissing )
             ? tr( "In harm's way: %1 buildings, %2 of them on no map." )
                 .arg( shown::count( zone.exposed ), shown::count( zone.exposedMissing ) )
             : tr( "In harm's way: %1 buildings." ).arg( shown::count( zone.exposed ) ) );
  if ( zone.knowsRoads() && zone.roads > 0 )
    sentences << tr( "Roads missing: %1 of %2." )
                   .arg( shown::kilometres( zone.roadsMissing ), shown::kilometres( zone.roads ) );
  return sentences.join( QLatin1Char( ' ' ) );
}

void CombinedReport::figures( RunRecord &record ) const
{
  using Kind = RunFigure::Kind;
  if ( mFacts.hasGaps )
  {
    record.add( QStringLiteral( "missing_in_osm" ), tr( "Buildings missing in OSM" ), Kind::Count, mFacts.missing );
    record.add(
      QStringLiteral( "reference_count" ), tr( "Buildings of the reference" ), Kind::Count, mFacts.reference
    );
    for ( const ZoneFacts &zone : mFacts.zones )
      if ( zone.knowsGaps() )
        record.addPlace( zone.name, zone.missing );
  }
  if ( mFacts.hasRoads )
    record.add( QStringLiteral( "missing_m" ), tr( "Roads missing (m)" ), Kind::Amount, mFacts.roadsMissing );
  if ( mFacts.hasHarm )
    record.add( QStringLiteral( "exposed_all" ), tr( "Buildings in harm's way" ), Kind::Count, mFacts.exposed );
  const auto text = [&record]( const QString &id, const QString &label, const QString &value ) {
    if ( !value.isEmpty() )
      record.choice( id, label, value, value );
  };
  text( QStringLiteral( "HAZARD_NAME" ), tr( "Hazard" ), mInput.hazard );
  text( QStringLiteral( "CURRENCY" ), tr( "Currency" ), mInput.currency );
  text( QStringLiteral( "YEAR" ), tr( "Year of the data" ), mInput.year );
}

} // namespace lacuna
