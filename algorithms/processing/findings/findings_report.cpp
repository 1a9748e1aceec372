// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "findings_report.h"
#include "finding_words.h"
#include "layers/output_look.h"
#include "report/comparison.h"
#include "report/numbers.h"
#include "report/report.h"

#include <QFileInfo>
#include <QMap>

#include <array>

namespace lacuna
{

using shown::percent;
using shown::whole;

namespace
{

constexpr std::array FOUND { Finding::There, Finding::Mapped, Finding::NotThere, Finding::Unsure };

} // namespace

QString FindingsReport::lead() const
{
  const std::size_t there = mData.count( Finding::There ), gone = mData.count( Finding::NotThere ),
                    mapped = mData.count( Finding::Mapped );
  const QString answered
    = mData.gaps ? tr( "%1 of %2 gaps have an answer." ).arg( whole( mData.answered() ), whole( mData.gaps->count() ) )
                 : tr( "%1 places have an answer." ).arg( whole( mData.answered() ) );
  const QString what
    = tr( "Of %1 buildings it is said that they are there, of %2 that they are not, of %3 that they are "
          "on the map by now; %4 are open or not sure." )
        .arg( whole( there ), whole( gone ), whole( mapped ), whole( mData.count( Finding::Unsure ) ) );
  QString share;
  if ( there == 0 && mapped > 0 ) // who mapped them does not say whether they were missing
    share = tr( "Of the gaps that were judged, %1 are on the map by now and %2 are refuted." )
              .arg( whole( mapped ), whole( gone ) );
  else if ( there + gone > 0 )
    share = tr( "So %1 of the gaps that were judged are real: a share of the answers, not of all gaps." )
              .arg( percent( static_cast<double>( there ) / static_cast<double>( there + gone ) ) );
  return QStringList { answered, what, share }.join( QLatin1Char( ' ' ) ).trimmed();
}

Report FindingsReport::report( const RunRecord *earlier ) const
{
  Report report( tr( "What people found" ) );
  QStringList files;
  for ( const QString &file : mInputs.files )
    files << QFileInfo( file ).fileName();
  report.paragraph( tr( "Answers from %1." ).arg( files.join( QStringLiteral( ", " ) ) ) );
  report.lead( lead() );
  const RunRecord now = record();
  if ( earlier )
    Comparison( *earlier, now ).write( report );
  found( report );
  sources( report );
  unmatched( report );
  meaning( report );
  report.provenance( now );
  report.paragraph( osmAttribution() );
  return report;
}

void FindingsReport::found( Report &report ) const
{
  report.heading( tr( "What was found" ) );
  QList<ChartBar> bars;
  for ( const Finding finding : FOUND )
    bars << ChartBar {
      FindingWords::label( finding ), static_cast<double>( mData.count( finding ) ), FindingWords::colour( finding ),
      whole( mData.count( finding ) )
    };
  report.bars( mData.gaps ? tr( "Gaps" ) : tr( "Places" ), bars );
  if ( mData.conflicts() > 0 )
    report.note( tr( "The sources disagree about %1 of them. In CHECKED they have found_conflict = 1." )
                   .arg( whole( mData.conflicts() ) ) );
}

void FindingsReport::sources( Report &report ) const
{
  report.heading( tr( "Where the answers come from" ) );
  QMap<int, QMap<int, std::size_t>> counts;
  QMap<int, std::size_t> older;
  for ( const FindingsLine &line : mData.lines )
  {
    const FindingRow &row = mData.answers[line.answer];
    const int source = static_cast<int>( row.source );
    if ( line.superseded )
      ++older[source];
    else if ( row.finding )
      ++counts[source][static_cast<int>( *row.finding )];
  }
  constexpr std::array COLUMNS {
    Finding::There, Finding::Mapped, Finding::NotThere, Finding::Unsure, Finding::AreaYes
  };
  QStringList headings { tr( "Source" ) };
  for ( const Finding finding : COLUMNS )
    headings << FindingWords::label( finding );
  QList<QStringList> lines;
  for ( int source = 0; source <= static_cast<int>( FindingSource::Find ); ++source )
  {
    if ( !counts.contains( source ) && !older.contains( source ) )
      continue;
    QStringList line { FindingWords::label( static_cast<FindingSource>( source ) ) };
    for ( const Finding finding : COLUMNS )
      line << whole( counts[source].value( static_cast<int>( finding ) ) );
    lines << ( line << whole( older.value( source ) ) );
  }
  report.grid( headings << tr( "older answers" ), lines );
}

void FindingsReport::unmatched( Report &report ) const
{
  if ( mData.unmatched == 0 )
    return;
  report.heading( tr( "Answers that belong to no gap" ) );
  QMap<QString, std::size_t> counts;
  for ( const FindingsLine &line : mData.lines )
    if ( !line.problem.isEmpty() )
      ++counts[line.problem];
  QList<QPair<QString, QString>> rows;
  for ( const QString &code : FindingWords::problems() )
    if ( counts.contains( code ) )
      rows << qMakePair( FindingWords::problem( code ), whole( counts.value( code ) ) );
  report.table( rows );
}

void FindingsReport::meaning( Report &report ) const
{
  report.heading( tr( "What it means" ) );
  report.paragraph( tr( "Of each source the newest answer to a gap counts. Where sources differ, who stood there is "
                        "believed before the review, the review before MapSwipe, MapSwipe before MapRoulette, and "
                        "answers about areas last. Who was not sure decides nothing." ) );
  report.paragraph(
    tr( "Votes of MapSwipe count from %1 votes on, if %2 of them agree. That people saw buildings in an "
        "area says nothing of a single one." )
      .arg(
        whole( static_cast<std::size_t>( mInputs.options.votes.minVotes ) ), percent( mInputs.options.votes.minShare )
      )
  );
  report.paragraph(
    mData.sample ? tr( "Next: run Estimate from a sample on SAMPLE_FILLED. It says how many buildings OpenStreetMap "
                       "really lacks, with limits." )
                 : tr( "Next: give CHECKED to Gaps by zone, which counts what is confirmed, refuted and open. How many "
                       "buildings are missing in all, only the answers to a sample can tell (Sample to be checked)." )
  );
}

RunRecord FindingsReport::record() const
{
  RunRecord record( QStringLiteral( "importfindings" ) );
  record.count( QStringLiteral( "answered" ), tr( "Gaps with an answer" ), mData.answered() );
  for ( const Finding finding : FOUND )
    record.count( FindingWords::code( finding ), FindingWords::label( finding ), mData.count( finding ) );
  record.count( QStringLiteral( "conflicts" ), tr( "Gaps the sources disagree about" ), mData.conflicts() );
  record.count( QStringLiteral( "unmatched" ), tr( "Answers that belong to no gap" ), mData.unmatched );
  if ( mInputs.gaps )
    record.layer( QStringLiteral( "GAPS" ), tr( "Gaps" ), mInputs.gapsName, *mInputs.gaps );
  if ( mInputs.sample )
    record.layer( QStringLiteral( "SAMPLE" ), tr( "Sample" ), mInputs.sampleName );
  const VoteRule &votes = mInputs.options.votes;
  record.choice(
    QStringLiteral( "MIN_VOTES" ), tr( "Votes at least" ), whole( static_cast<std::size_t>( votes.minVotes ) ),
    votes.minVotes
  );
  record.choice( QStringLiteral( "MIN_SHARE" ), tr( "Share that agrees" ), percent( votes.minShare ), votes.minShare );
  record.choice(
    QStringLiteral( "RUIN_COUNTS" ), tr( "Ruins count as buildings" ),
    mInputs.options.ruinCounts ? tr( "yes" ) : tr( "no" ), mInputs.options.ruinCounts ? 1 : 0
  );
  return record;
}

} // namespace lacuna
