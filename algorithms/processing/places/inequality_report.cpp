// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "inequality_report.h"
#include "layers/output_layer.h"
#include "messages/plural.h"
#include "report/comparison.h"
#include "report/numbers.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lacuna
{

namespace
{

using Measured = InequalityFindings::Measured;
using Weight = InequalityFindings::Weight;

constexpr int FIRST_ZONES = 10;
constexpr double MOSTLY_CHANCE = 0.5; // of a Gini, from its noise

// From the least to the most vulnerable fifth: the scheme PuOr of ColorBrewer, as the map of the zones.
const char *const FIFTHS[] = { "#542788", "#998ec3", "#c9c3df", "#f1a340", "#b35806" };

// With a minus as wide as a plus.
QString decimal( double value, int decimals )
{
  QString text = QLocale().toString( std::abs( value ), 'f', decimals );
  const double step = std::pow( 10.0, -decimals );
  return std::abs( value ) * 2 >= step && value < 0 ? QStringLiteral( "−" ) + text : text;
}

QString percentOf( double share, int decimals )
{
  return decimal( 100 * share, decimals ) + QStringLiteral( "\u00A0%" );
}

double rounded( double share, int decimals )
{
  const double scale = std::pow( 10.0, decimals + 2 );
  return std::round( share * scale ) / scale;
}

QString limited( const LimitedValue &value, const std::function<QString( double )> &shown )
{
  if ( !std::isfinite( value.limits.low ) )
    return shown( value.value );
  return InequalityReport::tr( "%1 (%2 to %3)" )
    .arg( shown( value.value ), shown( value.limits.low ), shown( value.limits.high ) );
}

// Short enough to stand beside a bar.
QString rangeBeside( const LimitedValue &share )
{
  const QString percent = percentOf( share.value, 0 );
  return std::isfinite( share.limits.low )
           ? QStringLiteral( "%1 (%2–%3)" )
               .arg( percent, decimal( 100 * share.limits.low, 0 ), decimal( 100 * share.limits.high, 0 ) )
           : percent;
}

QString ratio( double value ) { return std::isfinite( value ) ? decimal( value, 3 ) : QStringLiteral( "–" ); }

} // namespace

QString InequalityReport::sentence() const { return mFound.isRanked() ? sentenceOfGap() : sentenceOfMean(); }

// In words where they are known, else as the field is called.
QString InequalityReport::valueName() const
{
  if ( mFound.measured == Measured::Buildings )
    return tr( "completeness of buildings" );
  return mFound.measured == Measured::Roads ? tr( "completeness of roads" ) : mFound.valueField;
}

QString InequalityReport::difference( int decimals ) const
{
  const LimitedValue &gap = mFound.results.gap;
  const auto points = [decimals]( double share ) { return decimal( 100 * share, decimals ); };
  // The form is that of the number that is shown.
  const double shown = std::abs( 100 * rounded( gap.value, decimals ) );
  const int form = shown == std::floor( shown ) ? pluralOf( static_cast<int>( shown ) ) : 2;
  if ( !mFound.hasLimits() )
    return tr( "difference %1 points", nullptr, form ).arg( points( gap.value ) );
  const QString low = points( gap.limits.low ), high = points( gap.limits.high );
  return gap.limits.low <= 0 && gap.limits.high >= 0
           ? tr( "difference %1 points, between %2 and %3, so it may be chance", nullptr, form )
               .arg( points( gap.value ), low, high )
           : tr( "difference %1 points, between %2 and %3", nullptr, form ).arg( points( gap.value ), low, high );
}

QString InequalityReport::sentenceOfGap() const
{
  const Weight weight = mFound.weight;
  const QString there = weight == Weight::People ? tr( "Where the most vulnerable fifth lives" )
                        : weight == Weight::Buildings
                          ? tr( "In the most vulnerable zones, with a fifth of the buildings" )
                          : tr( "In the most vulnerable fifth of the zones" );
  const QString here = weight == Weight::People      ? tr( "where the least vulnerable lives" )
                       : weight == Weight::Buildings ? tr( "in the least vulnerable zones, with another fifth" )
                                                     : tr( "in the least vulnerable fifth" );
  const double least = mFound.results.fifths[0].value, most = mFound.results.fifths[4].value;
  const bool lacks = mFound.measured != Measured::Other;
  // Two shares that are rounded must differ by the difference that is said.
  int decimals = 0;
  while ( decimals < 2
          && std::abs( rounded( least, decimals ) - rounded( most, decimals ) - rounded( least - most, decimals ) )
               > 1e-9 )
    ++decimals;
  const QString first = percentOf( lacks ? 1 - most : most, decimals );
  const QString second = percentOf( lacks ? 1 - least : least, decimals );
  if ( mFound.measured == Measured::Buildings )
    return tr( "%1, the map lacks %2 of the buildings; %3, %4 (%5)." )
      .arg( there, first, here, second, difference( decimals ) );
  if ( mFound.measured == Measured::Roads )
    return tr( "%1, the map lacks %2 of the roads; %3, %4 (%5)." )
      .arg( there, first, here, second, difference( decimals ) );
  return tr( "%1, “%2” is %3; %4, %5 (%6)." ).arg( there, valueName(), first, here, second, difference( decimals ) );
}

QString InequalityReport::sentenceOfMean() const
{
  const Inequality &results = mFound.results;
  const QString mean = shown::share( results.mean ), below = shown::share( results.peopleBelowHalf / results.people );
  if ( mFound.measured == Measured::Other || mFound.measured == Measured::Roads )
    return tr( "The mean of “%1” is %2; %3 of %4 are where it is below half." )
      .arg( valueName(), mean, below, weighed( 1 ) );
  if ( mFound.weight == Weight::People )
    return tr( "On average over the people, the map has %1 of the buildings of their zone; %2 of the people live where "
               "it has less than half." )
      .arg( mean, below );
  return mFound.weight == Weight::Buildings
           ? tr( "The map has %1 of the buildings; %2 of them stand in zones of which it has less than half." )
               .arg( mean, below )
           : tr( "On average the map has %1 of the buildings of a zone; it has less than half in %2 of the zones." )
               .arg( mean, below );
}

// So many people, buildings or zones.
QString InequalityReport::weighed( double share ) const
{
  const double count = share * mFound.results.people;
  const QString number = shown::amount( count );
  const int form = pluralOf( static_cast<long long>( std::llround( std::min( count, 1e15 ) ) ) );
  if ( mFound.weight == Weight::People )
    return tr( "%1 people", nullptr, form ).arg( number );
  return mFound.weight == Weight::Buildings ? tr( "%1 buildings", nullptr, form ).arg( number )
                                            : tr( "%1 zones", nullptr, form ).arg( number );
}

RunRecord InequalityReport::record() const
{
  using Kind = RunFigure::Kind;
  const Inequality &results = mFound.results;
  RunRecord record( QStringLiteral( "inequality" ) );
  if ( mFound.isRanked() )
    record.add( QStringLiteral( "gap" ), tr( "Gap between the fifths" ), Kind::Share, results.gap.value );
  record.add( QStringLiteral( "mean" ), tr( "Mean" ), Kind::Share, results.mean );
  record.add(
    QStringLiteral( "people_below_half" ), tr( "People where it is below half" ), Kind::Amount, results.peopleBelowHalf
  );
  if ( mFound.isRanked() )
    record.add(
      QStringLiteral( "concentration" ), tr( "Concentration index" ), Kind::Ratio, results.concentration.value
    );
  record.add( QStringLiteral( "gini" ), tr( "Gini" ), Kind::Ratio, results.gini );
  record.add( QStringLiteral( "gini_noise" ), tr( "Gini that chance alone produces" ), Kind::Ratio, mFound.giniNoise );
  record.add( QStringLiteral( "theil" ), tr( "Theil" ), Kind::Ratio, results.theil );
  record.add( QStringLiteral( "theil_between" ), tr( "Theil between the groups" ), Kind::Ratio, results.theilBetween );
  record.layer( QStringLiteral( "ZONES" ), tr( "Zones" ), mFound.zonesName );
  const auto field = [&record]( const char *id, const QString &label, const QString &name ) {
    const QString said = name.isEmpty() ? QStringLiteral( "–" ) : name;
    record.choice( QString::fromLatin1( id ), label, said, name );
  };
  field( "VALUE_FIELD", tr( "Value" ), mFound.valueField );
  field( "COUNT_FIELD", tr( "Buildings of the zone" ), mFound.countField );
  field( "PEOPLE_FIELD", tr( "People" ), mFound.peopleField );
  field( "VULNERABILITY_FIELD", tr( "Vulnerability" ), mFound.vulnerabilityField );
  if ( mFound.isRanked() )
    record.choice(
      QStringLiteral( "HIGHER_IS" ), tr( "Higher is" ),
      mFound.higherIsWorse ? tr( "more vulnerable" ) : tr( "less vulnerable" ),
      mFound.higherIsWorse ? QStringLiteral( "worse" ) : QStringLiteral( "better" )
    );
  field( "GROUP_FIELD", tr( "Groups" ), mFound.groupField );
  return record;
}

Report InequalityReport::report( const ReportWish &wish ) const
{
  Report report( tr( "Is the map equal for everybody?" ) );
  report.paragraph( tr( "“%1” in %2 zones of “%3”: %4." )
                      .arg( valueName(), shown::whole( mFound.zoneCount ), mFound.zonesName, weighed( 1 ) ) );
  report.lead( sentence() );
  const RunRecord found = record();
  if ( const RunRecord *earlier = wish.compared() )
    Comparison( *earlier, found ).write( report );
  if ( mFound.isRanked() )
    fifths( report );
  curves( report );
  first( report );
  numbers( report );
  method( report, found );
  return report;
}

void InequalityReport::fifths( Report &report ) const
{
  const QString labels[] = {
    tr( "least vulnerable fifth" ), tr( "second fifth" ), tr( "third fifth" ), tr( "fourth fifth" ),
    tr( "most vulnerable fifth" )
  };
  report.heading( tr( "From the least to the most vulnerable" ) );
  report.paragraph(
    mFound.weight == Weight::People ? tr( "“%1” where each fifth of the people lives." ).arg( valueName() )
                                    : tr( "“%1” in each fifth." ).arg( valueName() )
  );
  QList<ChartBar> bars;
  for ( std::size_t k = 0; k < 5; ++k )
  {
    const LimitedValue &fifth = mFound.results.fifths[k];
    bars << ChartBar { labels[k], fifth.value, QString::fromLatin1( FIFTHS[k] ), rangeBeside( fifth ) };
  }
  report.bars( tr( "Value of each fifth" ), bars, 1 );
}

void InequalityReport::curves( Report &report ) const
{
  const Inequality &results = mFound.results;
  if ( results.lorenz.empty() )
    return;
  const auto points = []( const std::vector<CurvePoint> &curve ) {
    QList<QPair<double, double>> list;
    for ( const CurvePoint &point : curve )
      list << qMakePair( point.people, point.value );
    return list;
  };
  ReportCurves chart {
    tr( "Lorenz and concentration curve" ),
    mFound.weight == Weight::People      ? tr( "share of the people" )
    : mFound.weight == Weight::Buildings ? tr( "share of the buildings" )
                                         : tr( "share of the zones" ),
    tr( "share of all “%1”" ).arg( valueName() ),
    tr( "all zones alike" ),
    {}
  };
  chart.curves << ChartCurve {
    tr( "from who has least (Lorenz)" ), QStringLiteral( "#D55E00" ), false, points( results.lorenz )
  };
  if ( mFound.isRanked() )
    chart.curves << ChartCurve {
      tr( "from the least vulnerable" ), QStringLiteral( "#542788" ), true, points( results.concentrationCurve )
    };
  report.heading( tr( "How far from equal" ) );
  report.curves( chart );
  report.paragraph( tr( "The solid line lines up those first who have least: the further it sags below the dotted one, "
                        "the more unequal." ) );
  if ( mFound.isRanked() )
    report.paragraph( tr( "The dashed line lines up the least vulnerable first. Above the dotted line, the vulnerable "
                          "have less than their share; below it, more; along it, vulnerability makes no difference." )
    );
}

// The zones where the vulnerable half has less than the mean, those that weigh most first.
void InequalityReport::first( Report &report ) const
{
  const Inequality &results = mFound.results;
  std::vector<std::size_t> behind;
  for ( std::size_t i = 0; i < results.zones.size(); ++i )
    if ( mFound.values.value[i] < results.mean && results.zones[i].contribution != 0
         && ( !mFound.isRanked() || results.zones[i].rank > 0.5 ) )
      behind.push_back( i );
  std::ranges::stable_sort( behind, std::greater {}, [&]( std::size_t i ) {
    return std::abs( results.zones[i].contribution );
  } );
  if ( behind.empty() )
    return;
  report.heading( tr( "Look at these zones first" ) );
  report.paragraph(
    mFound.isRanked()
      ? tr(
          "Zones of the more vulnerable half that have less than the mean, those that make the map most unequal first."
        )
      : tr( "Zones that have less than the mean, those that make the map most unequal first." )
  );
  QStringList headings { QStringLiteral( "#" ), tr( "Zone" ), valueName() };
  if ( mFound.isRanked() )
    headings << mFound.vulnerabilityField;
  headings << tr( "Share of the people" );
  QList<QStringList> rows;
  for ( const std::size_t i : behind )
  {
    if ( rows.size() == FIRST_ZONES )
      break;
    QStringList row {
      QString::number( rows.size() + 1 ), mFound.names.at( static_cast<int>( i ) ),
      shown::share( mFound.values.value[i] )
    };
    if ( mFound.isRanked() )
      row << QLocale().toString( mFound.values.vulnerability[i] * ( mFound.higherIsWorse ? 1 : -1 ), 'g', 4 );
    rows << ( row << shown::share( results.zones[i].peopleShare ) );
  }
  report.grid( headings, rows, true );
  if ( static_cast<std::size_t>( rows.size() ) < behind.size() )
    report.paragraph( tr(
                        "%1 more zones like these are in the layer.", nullptr,
                        pluralOf( behind.size() - static_cast<std::size_t>( rows.size() ) )
    )
                        .arg( shown::whole( behind.size() - static_cast<std::size_t>( rows.size() ) ) ) );
}

void InequalityReport::numbers( Report &report ) const
{
  const Inequality &results = mFound.results;
  report.heading( tr( "Numbers" ) );
  QList<QStringList> rows;
  const auto row = [&rows]( const QString &name, const QString &meaning, const QString &value ) {
    rows << QStringList { name, meaning, value };
  };
  row( tr( "Mean" ), tr( "of all, each zone by its weight" ), shown::share( results.mean ) );
  row(
    tr( "Below half" ), tr( "where the value is below 50 %" ),
    tr( "%1 (%2)" )
      .arg(
        weighed( results.peopleBelowHalf / results.people ), shown::share( results.peopleBelowHalf / results.people )
      )
  );
  if ( mFound.isRanked() )
  {
    row(
      tr( "Gap" ), tr( "least vulnerable fifth less the most vulnerable fifth, in points; with its 95 % range" ),
      limited( results.gap, []( double share ) { return decimal( 100 * share, 1 ); } )
    );
    row(
      tr( "Concentration index" ),
      tr( "from −1 to 1 (Erreygers): below 0 the vulnerable have less, above 0 they have more; with its 95 % range" ),
      limited( results.concentration, ratio )
    );
  }
  row( tr( "Gini" ), tr( "0: all zones alike; 1: one has everything" ), ratio( results.gini ) );
  if ( mFound.hasLimits() )
    row(
      tr( "Gini that chance alone produces" ),
      tr( "what zones with so few buildings would show even if all were alike" ), ratio( mFound.giniNoise )
    );
  row( tr( "Theil" ), tr( "0: all zones alike; no upper end" ), ratio( results.theil ) );
  if ( std::isfinite( results.theilBetween ) )
    row(
      tr( "Theil between the groups" ), tr( "what of it lies between the groups of “%1”" ).arg( mFound.groupField ),
      tr( "%1 (%2)" )
        .arg(
          ratio( results.theilBetween ),
          results.theil > 0 ? shown::share( results.theilBetween / results.theil ) : QStringLiteral( "–" )
        )
    );
  report.grid( { tr( "Figure" ), tr( "What it says" ), tr( "Value" ) }, rows, true );
  if ( mFound.hasLimits() && mFound.giniNoise > MOSTLY_CHANCE * results.gini )
    report.note( tr( "Half of the Gini or more may be chance: the zones have few buildings. Rely on the gap and the "
                     "concentration index, which chance does not raise, or take larger zones." ) );
}

void InequalityReport::method( Report &report, const RunRecord &found ) const
{
  report.heading( tr( "How it was found" ) );
  if ( mFound.weight == Weight::People )
    report.paragraph( tr( "Each zone counts by its people, who all have the value of their zone." ) );
  else if ( mFound.weight == Weight::Buildings )
    report.paragraph( tr( "No field with people was given, so each zone counts by its buildings." ) );
  else
    report.paragraph( tr( "No field with people or buildings was given, so each zone counts once." ) );
  if ( mFound.hasLimits() )
    report.paragraph( tr( "The ranges hold what the few buildings of a zone leave open. They hold no error of the "
                          "vulnerability, of the number of people, or of the reference." ) );
  else
    report.paragraph( tr( "No field with the buildings of each zone was given, so there are no ranges." ) );
  report.paragraph( tr( "The Gini has no range on purpose: in small zones it is too high, and no range for it that we "
                        "tried holds the truth as often as it should." ) );
  report.provenance( found );
  if ( mFound.holdsOsm )
    report.paragraph( osmAttribution() );
}

} // namespace lacuna
