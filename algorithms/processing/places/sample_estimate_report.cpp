// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "sample_estimate_report.h"
#include "layers/output_layer.h"
#include "report/comparison.h"
#include "report/numbers.h"
#include "report/report.h"
#include "sample_words.h"

#include <qgsfeaturesource.h>

#include <QFileInfo>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace lacuna
{

using shown::count;
using shown::share;
using shown::whole;

namespace
{

const QString NOTHING = QString::fromUtf8( "–" );

QString mean( double value )
{
  return std::isfinite( value ) ? QLocale().toString( value, 'f', value == 0 ? 0 : 3 ) : NOTHING;
}

} // namespace

const StratumEstimate *SampleEstimateReport::stratum( StratumKind kind ) const
{
  const auto found
    = std::find_if( mEstimate.strata.begin(), mEstimate.strata.end(), [kind]( const StratumEstimate &one ) {
        return one.kind == kind && one.rows > 0;
      } );
  return found == mEstimate.strata.end() ? nullptr : &*found;
}

QString SampleEstimateReport::silentStrata() const
{
  QStringList names;
  for ( const StratumEstimate &one : mEstimate.strata )
    if ( one.rows > 0 && one.answered == 0 )
      names << SampleWords::label( one.kind );
  return names.join( QStringLiteral( "; " ) );
}

QString SampleEstimateReport::gapSentence( const StratumEstimate &gaps ) const
{
  const double rows = static_cast<double>( gaps.rows );
  return tr( "Of %1 gaps about %2 (%3–%4) are buildings that OpenStreetMap lacks." )
    .arg(
      whole( gaps.rows ), count( rows * gaps.share ), count( rows * gaps.limits.low ), count( rows * gaps.limits.high )
    );
}

QString SampleEstimateReport::totalSentence() const
{
  const Estimate &missing = mEstimate.missing;
  const QString value = count( missing.value );
  const QString low = count( missing.limits.low );
  const QString high = count( missing.limits.high );
  if ( stratum( StratumKind::Matched ) && stratum( StratumKind::Cell ) )
    return tr( "With those that were wrongly called matched and those both maps miss it lacks %1 (%2–%3)." )
      .arg( value, low, high );
  if ( stratum( StratumKind::Matched ) )
    return tr( "With those that were wrongly called matched it lacks %1 (%2–%3)." ).arg( value, low, high );
  if ( stratum( StratumKind::Cell ) )
    return tr( "With those both maps miss it lacks %1 (%2–%3)." ).arg( value, low, high );
  return QString();
}

QString SampleEstimateReport::lead() const
{
  QStringList sentences;
  const StratumEstimate *gaps = stratum( StratumKind::Gap );
  if ( gaps && gaps->answered > 0 )
    sentences << gapSentence( *gaps );
  if ( !std::isfinite( mEstimate.missing.value ) )
    sentences << tr( "There is no total: nothing was answered of “%1”." ).arg( silentStrata() );
  else if ( const QString total = totalSentence(); !total.isEmpty() )
    sentences << total;
  if ( std::isfinite( mEstimate.completeness.value ) )
    sentences << tr( "So OpenStreetMap has %1 of all buildings (%2–%3)." )
                   .arg(
                     share( mEstimate.completeness.value ), share( mEstimate.completeness.limits.low ),
                     share( mEstimate.completeness.limits.high )
                   );
  return sentences.join( QLatin1Char( ' ' ) );
}

Report SampleEstimateReport::report( const RunRecord *earlier ) const
{
  Report report( tr( "How many buildings OpenStreetMap really lacks" ) );
  report.paragraph(
    tr( "Estimated from the %1 answers of “%2”." ).arg( whole( mEstimate.answered ), mFinding.sampleName )
  );
  report.lead( lead() );
  if ( std::isfinite( mEstimate.missing.value ) )
    report.paragraph( tr( "The numbers in brackets are limits: in 95 of 100 samples drawn like this one the truth lies "
                          "between them." ) );
  const RunRecord found = record();
  if ( earlier )
    Comparison( *earlier, found ).write( report );
  numbers( report );
  strata( report );
  doubts( report );
  method( report );
  report.provenance(
    found, { { tr( "Design file" ), QFileInfo( mFinding.designFile ).fileName() },
             { tr( "Seed of the draw" ), QString::number( mFinding.design.seed ) } }
  );
  report.paragraph( osmAttribution() );
  return report;
}

void SampleEstimateReport::numbers( Report &report ) const
{
  report.heading( tr( "Numbers" ) );
  QList<QStringList> lines;
  const auto line = [&lines]( const QString &what, const Estimate &estimate, QString ( *text )( double ) ) {
    if ( std::isfinite( estimate.value ) )
      lines << QStringList { what, text( estimate.value ), text( estimate.limits.low ), text( estimate.limits.high ) };
  };
  line( tr( "Buildings that OSM lacks" ), mEstimate.missing, count );
  line( tr( "Share of all buildings that OSM has" ), mEstimate.completeness, share );
  line( tr( "Share of the gaps that are real" ), mEstimate.precision, share );
  line( tr( "Share of what OSM lacks that the gaps show" ), mEstimate.recall, share );
  report.grid( { tr( "What" ), tr( "Estimate" ), tr( "At least" ), tr( "At most" ) }, lines );
}

void SampleEstimateReport::strata( Report &report ) const
{
  report.heading( tr( "What the answers say" ) );
  QList<QStringList> lines;
  QList<ChartBar> bars;
  for ( const StratumEstimate &one : mEstimate.strata )
  {
    if ( one.rows == 0 )
      continue;
    const auto text = one.kind == StratumKind::Cell ? mean : share;
    const Interval limits = one.rightLimits();
    const QString range
      = one.answered ? tr( "%1 (%2–%3)" ).arg( text( one.right() ), text( limits.low ), text( limits.high ) ) : NOTHING;
    lines << QStringList { SampleWords::label( one.kind ), SampleWords::yesMeans( one.kind ), whole( one.rows ),
                           whole( one.answered ),          whole( one.unknown + one.open ),   range };
    if ( one.kind != StratumKind::Cell && one.answered > 0 )
      bars << ChartBar {
        SampleWords::yesMeans( one.kind ), one.right(), SampleWords::colour( one.kind ), share( one.right() )
      };
  }
  report.grid(
    { tr( "What was looked at" ), tr( "What is counted" ), tr( "In all" ), tr( "Answered" ), tr( "Unknown" ),
      tr( "Result" ) },
    lines, true
  );
  if ( !bars.isEmpty() )
    report.bars( tr( "Shares" ), bars );
}

QString SampleEstimateReport::narrower() const
{
  return std::isfinite( mEstimate.answersToHalve )
           ? tr( "A new sample with about %1 answers would have limits half as far apart." )
               .arg( count( mEstimate.answersToHalve + static_cast<double>( mEstimate.answered ) ) )
           : QString();
}

void SampleEstimateReport::doubts( Report &report ) const
{
  report.heading( tr( "How sure this is" ) );
  if ( const QString more = narrower(); !more.isEmpty() )
    report.paragraph( more );
  if ( mEstimate.unknown + mEstimate.open > 0 )
  {
    report.paragraph( tr( "%1 places could not be judged, and %2 have no answer. They are left out, as if they were "
                          "like the others." )
                        .arg( whole( mEstimate.unknown ), whole( mEstimate.open ) ) );
    if ( std::isfinite( mEstimate.missing.value ) )
      report.paragraph( tr( "If none of them were a building that OSM lacks, it would lack at least %1; if all were, "
                            "at most %2." )
                          .arg( count( mEstimate.lowIfUnknownNo ), count( mEstimate.highIfUnknownYes ) ) );
  }
  if ( mEstimate.visits > 0 && std::isfinite( mEstimate.deff ) )
    report.paragraph( tr( "Buildings near each other are alike: the total varies %1 times as much as it would with as "
                          "many single buildings (design effect). The limits allow for that, and for there being %2 "
                          "areas." )
                        .arg( QLocale().toString( mEstimate.deff, 'f', 1 ), whole( mEstimate.visits ) ) );
  if ( stratum( StratumKind::Cell ) )
    report.paragraph( tr( "Buildings that both maps miss are counted in squares of %1 m where neither has a building. "
                          "Those that stand in a square beside a mapped one are not counted: there may be some more." )
                        .arg( QLocale().toString( mFinding.design.cellM ) ) );
  else
    report.paragraph( tr( "Buildings that both maps miss are not counted: the sample was drawn without empty squares." )
    );
  if ( !stratum( StratumKind::Matched ) )
    report.paragraph( tr( "How complete OSM is cannot be said: the sample was drawn without Matched." ) );
}

void SampleEstimateReport::method( Report &report ) const
{
  report.heading( tr( "How it was done" ) );
  report.paragraph(
    tr( "Each answer stands for as many rows as its stratum has per row looked at. The limits of a share "
        "are Wilson's with the effective size of the sample, those of the empty squares Garwood's for a "
        "count that is more scattered than chance; they are put together by the method of variance "
        "estimates recovery (Zou and Donner 2008), never go below what was seen, and are rounded to "
        "whole buildings." )
  );
  if ( std::isfinite( mEstimate.standardError ) )
    report.paragraph( tr( "For comparison with studies that give ± 1.96 standard errors: the plain standard error of "
                          "the total (Olofsson et al. 2014) is %1." )
                        .arg( count( mEstimate.standardError ) ) );
}

RunRecord SampleEstimateReport::record() const
{
  using Kind = RunFigure::Kind;
  RunRecord record( QStringLiteral( "sampleestimate" ) );
  record.add(
    QStringLiteral( "missing_true" ), tr( "Buildings that OSM lacks" ), Kind::Amount, mEstimate.missing.value
  );
  record.add( QStringLiteral( "missing_true_low" ), tr( "– at least" ), Kind::Amount, mEstimate.missing.limits.low );
  record.add( QStringLiteral( "missing_true_high" ), tr( "– at most" ), Kind::Amount, mEstimate.missing.limits.high );
  record.add(
    QStringLiteral( "completeness_true" ), tr( "Share of all buildings that OSM has" ), Kind::Share,
    mEstimate.completeness.value
  );
  record.add(
    QStringLiteral( "precision" ), tr( "Share of the gaps that are real" ), Kind::Share, mEstimate.precision.value
  );
  record.add(
    QStringLiteral( "recall" ), tr( "Share of what OSM lacks that the gaps show" ), Kind::Share, mEstimate.recall.value
  );
  record.count( QStringLiteral( "answered" ), tr( "Answers" ), mEstimate.answered );
  record.layer( QStringLiteral( "SAMPLE" ), tr( "Answered sample" ), mFinding.sampleName );
  record.choice(
    QStringLiteral( "DESIGN" ), tr( "Design" ),
    mFinding.design.inAreas ? tr( "in areas that are visited" ) : tr( "single rows" ), mFinding.design.inAreas ? 1 : 0
  );
  return record;
}

} // namespace lacuna
