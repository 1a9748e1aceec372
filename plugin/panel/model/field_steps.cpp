// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "field_steps.h"
#include "runs/run_moment.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace lacuna
{

namespace
{

using namespace FieldAlgorithm;

// Dialogs fill what is left out with layers that look right; of another round, perhaps. A null stays empty.
QVariant orNothing( const QString &layer ) { return layer.isEmpty() ? QVariant() : QVariant( layer ); }

QVariantMap importOf( const FieldRound &round )
{
  return { { QStringLiteral( "GAPS" ), round.gaps }, { QStringLiteral( "SAMPLE" ), orNothing( round.sample ) } };
}

// When something was last handed out that people can answer.
QDateTime lastAsked( const FieldRound &round )
{
  for ( const FieldExport &one : round.out )
    if ( one.run.algorithm != SAMPLE_CHECK )
      return one.run.when;
  return QDateTime();
}

QString number( qlonglong value ) { return QLocale().toString( value ); }

} // namespace

FieldStep FieldSteps::first()
{
  return {
    BUILDING_GAPS,
    {},
    tr( "There are no gaps in this project yet. Find first what is missing from the map; then people can be asked "
        "about it." )
  };
}

FieldStep FieldSteps::handOut( const FieldRound &round )
{
  if ( !round.sample.isEmpty() )
    return {
      FORM,
      { { QStringLiteral( "SAMPLE" ), round.sample }, { QStringLiteral( "GAPS" ), QVariant() } },
      tr( "Make the form and the list for the people who visit the gaps of the sample." )
    };
  // A sample is of buildings.
  if ( !round.areRoads() )
    return {
      CHECK_MODEL,
      { { QStringLiteral( "MISSING_IN_OSM" ), round.gaps } },
      tr(
        "Draw a sample, with the form and the list for the people who visit it: when a few gaps, chosen by chance, are "
        "looked at, their answers say how many buildings are missing in all."
      )
    };
  return {
    MAP_ROULETTE,
    { { QStringLiteral( "GAPS" ), round.gaps } },
    tr( "Hand the gaps to volunteers on the web, who look at each of them." )
  };
}

FieldStep FieldSteps::useAnswers( const FieldRound &round )
{
  const QDateTime back = round.lastBack();
  const auto isLater
    = [&back]( const QDateTime &when ) { return when.isValid() && ( !back.isValid() || when >= back ); };
  if ( !round.filled.isEmpty() && !isLater( round.estimated ) )
  {
    QVariantMap inputs { { QStringLiteral( "SAMPLE" ), round.filled } };
    if ( QFileInfo::exists( round.designFile ) )
      inputs.insert( QStringLiteral( "DESIGN_FILE" ), round.designFile );
    return {
      ESTIMATE, inputs, tr( "The sample is answered. Estimate how many buildings are missing in all, with the limits." )
    };
  }
  if ( !round.checked.isEmpty() && !round.areRoads() && !isLater( round.counted ) )
    return {
      BY_ZONE,
      { { QStringLiteral( "CHECKED" ), round.checked }, { QStringLiteral( "MISSING_IN_OSM" ), QVariant() } },
      tr( "Count by zone what is confirmed, refuted and open." )
    };
  const FieldAnswers &answers = round.answers.first();
  if ( answers.open.value_or( 0 ) > 0 && !round.wasGiven( MAP_ROULETTE ) )
    return {
      MAP_ROULETTE,
      { { QStringLiteral( "GAPS" ), round.gaps } },
      tr( "Gaps that are still open: %1. Volunteers on the web can look at them." ).arg( number( *answers.open ) )
    };
  if ( answers.open.value_or( 0 ) > 0 )
    return {
      IMPORT, importOf( round ),
      tr( "Gaps that are still open: %1. When more answers have come, import all files again." )
        .arg( number( *answers.open ) )
    };
  // The next round begins as the last one did, with what found its gaps.
  const QString finder = QStringLiteral( "lacuna:" ) + round.gapsRole.section( QLatin1Char( '.' ), 0, 0 );
  return {
    FieldRound::isGaps( round.gapsRole ) ? finder : BUILDING_GAPS,
    {},
    tr( "This round is done. Load OpenStreetMap anew and find the gaps again: that begins the next round." ),
    true
  };
}

QVariantMap FieldSteps::inputs( const FieldStep &step ) const
{
  if ( step.isAgain )
    for ( const RememberedRun &run : RunMemory( mProject ).runs() )
      if ( run.algorithm == step.algorithm )
        return RunMemory::again( run, QDate::currentDate() );
  return step.inputs;
}

FieldStep FieldSteps::next( const FieldRound &round )
{
  if ( !round.isThere )
    return {
      {},
      {},
      tr( "Nothing can be done with this round while its gaps are not there. Add their layer to the project again, or "
          "choose another round." )
    };
  const QDateTime asked = lastAsked( round );
  if ( round.hasAnswers() && ( !asked.isValid() || !round.lastBack().isValid() || asked <= round.lastBack() ) )
    return useAnswers( round );
  if ( !asked.isValid() )
    return handOut( round );
  return {
    IMPORT, importOf( round ),
    tr( "Save the answers from the tool as a file, and import them. Answers that come later are imported together with "
        "these." )
  };
}

QString FieldSteps::gaps( const FieldRound &round )
{
  if ( !round.isThere )
    return QString();
  if ( round.gapsCount )
    return tr( "Gaps: %1" ).arg( number( *round.gapsCount ) );
  // The layer of a server is not counted.
  const QString path = round.gaps.section( QLatin1Char( '|' ), 0, 0 );
  if ( !QFileInfo( path ).isAbsolute() )
    return QString();
  return tr( "The layer is not in the project any more; its file is still there: %1" )
    .arg( QDir::toNativeSeparators( path ) );
}

QStringList FieldSteps::answers( const FieldRound &round )
{
  QStringList lines;
  if ( round.hasAnswers() )
  {
    const FieldAnswers &last = round.answers.first();
    lines
      << ( last.when.isValid()
             ? tr( "Answers imported on %1: %2" ).arg( momentText( last.when ), number( last.findings ) )
             : tr( "Counted in the layer “%1”." ).arg( last.layer ) );
    lines << tr( "Gaps that are there: %1 · not there: %2 · on the map by now: %3 · nobody is sure: %4" )
               .arg( number( last.there ), number( last.notThere ), number( last.mapped ), number( last.unsure ) );
    if ( last.open )
      lines
        << ( round.gapsCount ? tr( "Still open: %1 of %2 gaps" ).arg( number( *last.open ), number( *round.gapsCount ) )
                             : tr( "Still open: %1" ).arg( number( *last.open ) ) );
    for ( int i = 1; i < round.answers.size(); ++i )
      lines << tr( "Before that, on %1: %2" )
                 .arg( dayText( round.answers.at( i ).when ), number( round.answers.at( i ).findings ) );
  }
  return lines + round.streets;
}

QStringList FieldSteps::troubles( const FieldRound &round )
{
  QStringList all;
  if ( !round.isThere )
    all
      << ( round.lost.isEmpty()
             ? tr( "The layer of these gaps was a temporary one and is gone. Save results as files next time." )
             : tr( "The gaps cannot be opened: %1. The file was moved or deleted." ).arg( round.lost ) );
  else if ( round.isTemporary )
    all << tr( "These gaps are a temporary layer, which is gone when QGIS is closed. Save it as a file before you hand "
               "it out." );
  if ( !round.hasAnswers() )
    return all;
  const FieldAnswers &last = round.answers.first();
  if ( last.findings > 0 && last.unmatched == last.findings )
    all
      << tr(
           "Not one of the answers (%1) belongs to these gaps. They are probably of another town or of another round: "
           "import them with the gaps that were handed out."
         )
           .arg( number( last.findings ) );
  else if ( last.unmatched > 0 )
    all << tr( "Answers that belong to none of these gaps: %1" ).arg( number( last.unmatched ) );
  if ( last.conflicts > 0 )
    all << tr( "Gaps the sources disagree about: %1" ).arg( number( last.conflicts ) );
  return all;
}

} // namespace lacuna
