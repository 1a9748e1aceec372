// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// CombinedReport: the chapters after the zones, each of what is there.

#include "combined_report.h"
#include "layers/field_words.h"
#include "report/numbers.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lacuna
{

namespace
{

constexpr int LONGEST_LIST = 10; // rows

// The rows of a table by a column, the highest first; those without a number last.
std::vector<std::size_t> highestFirst( const PlainTable &table, const QString &column )
{
  std::vector<std::size_t> rows( table.rows.size() );
  std::iota( rows.begin(), rows.end(), std::size_t { 0 } );
  std::vector<double> values;
  for ( const std::size_t row : rows )
  {
    const double value = table.number( row, column );
    values.push_back( std::isfinite( value ) ? value : -1 );
  }
  std::stable_sort( rows.begin(), rows.end(), [&values]( std::size_t a, std::size_t b ) {
    return values[a] > values[b];
  } );
  return rows;
}

// The share of value that a fifth of the people has, rows in the order given; a row on the border is shared.
double fifthOf( const PlainTable &table, const std::vector<std::size_t> &rows )
{
  double people = 0, value = 0;
  for ( const std::size_t row : rows )
  {
    const double here = table.number( row, QStringLiteral( "people_share" ) ),
                 has = table.number( row, QStringLiteral( "value_share" ) );
    if ( !( here > 0 ) || !std::isfinite( has ) )
      continue;
    const double part = std::min( 1.0, ( 0.2 - people ) / here );
    value += part * has;
    people += part * here;
    if ( part < 1 )
      break;
  }
  return people > 0 ? value : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

void CombinedReport::reasons()
{
  if ( !mInput.gaps || mInput.gaps->answers.count() == 0 )
    return;
  mReport.heading( tr( "Why buildings count as missing" ) );
  const std::optional<FieldWords> words = FieldDictionary::find( QStringLiteral( "gap_reason" ) );
  ReportGrid grid;
  grid.headings << tr( "Reason" ) << tr( "Buildings" );
  auto other = static_cast<qlonglong>( mInput.gaps->left() );
  for ( const auto &[word, code] : words->values )
    if ( const qlonglong count = mInput.gaps->byReason.value( code.toString() ); count > 0 )
    {
      grid.rows << QStringList { word, shown::count( static_cast<double>( count ) ) };
      other -= count;
    }
  if ( other > 0 )
    grid.rows << QStringList { tr( "another reason" ), shown::count( static_cast<double>( other ) ) };
  if ( !grid.rows.isEmpty() )
    mReport.grid( grid );
  if ( const double refuted = mInput.gaps->answers.refuted; refuted > 0 )
    mReport.paragraph(
      tr( "People who looked found that %1 more are none; they are left out." ).arg( shown::count( refuted ) )
    );
}

void CombinedReport::harm()
{
  if ( !mFacts.hasHarm )
    return;
  mReport.heading( mInput.hazard.isEmpty() ? tr( "In harm's way" ) : tr( "In harm's way: %1" ).arg( mInput.hazard ) );
  const ZoneTable &zones = mInput.zones;
  ReportGrid grid;
  grid.headings << tr( "Class" ) << tr( "On the map" ) << tr( "Missing" ) << tr( "Together" );
  const bool damages = mFacts.damage > 0;
  if ( damages )
    grid.headings << ( mInput.currency.isEmpty() ? tr( "Damage" ) : tr( "Damage (%1)" ).arg( mInput.currency ) );
  const auto sum = [&zones]( const QString &column ) { return zones.sum( column ); };
  for ( int number = 1; zones.has( QStringLiteral( "class%1_all" ).arg( number ) ); ++number )
  {
    const QString column = QStringLiteral( "class%1" ).arg( number );
    const QString label
      = number <= mInput.hazardClasses.size() ? mInput.hazardClasses.at( number - 1 ) : tr( "Class %1" ).arg( number );
    QStringList row { label };
    for ( const char *of : { "_mapped", "_missing", "_all" } )
      row << shown::count( sum( column + QString::fromLatin1( of ) ) );
    if ( damages )
      row << shown::estimate( sum( column + QStringLiteral( "_damage_all" ) ) );
    grid.rows << row;
  }
  // What water below the first class does is part of the damage.
  if ( const double rest = mFacts.damage - mFacts.damageExposed; damages && rest >= 0.5 )
    grid.rows << QStringList { tr( "Below the first class" ), {}, {}, {}, shown::estimate( rest ) };
  if ( !grid.rows.isEmpty() )
    mReport.grid( grid );
  QStringList sentences;
  if ( const QString damage = damageSentence(); !damage.isEmpty() )
    sentences << damage;
  if ( damages && mInput.currency.isEmpty() )
    sentences << tr( "The damage is in the currency of the values that were given." );
  if ( const double unknown = sum( QStringLiteral( "no_data_all" ) ); unknown > 0 )
    sentences
      << tr( "Of %1 buildings it is not known, since the hazard has no data there." ).arg( shown::count( unknown ) );
  if ( !mInput.year.isEmpty() )
    sentences << tr( "Year of the data: %1." ).arg( mInput.year );
  if ( !sentences.isEmpty() )
    mReport.paragraph( sentences.join( QLatin1Char( ' ' ) ) );
}

void CombinedReport::tasks()
{
  if ( !mInput.tasks || mInput.tasks->rows.empty() )
    return;
  const PlainTable &tasks = *mInput.tasks;
  const bool counted = tasks.has( QStringLiteral( "missing_count" ) );
  const QString work = counted ? QStringLiteral( "missing_count" ) : QStringLiteral( "workload" );
  mReport.heading( tr( "Tasks for mappers" ) );
  const auto count = static_cast<double>( tasks.rows.size() );
  QStringList sentences { tr( "The work is cut into %1 tasks." ).arg( shown::count( count ) ) };
  const std::vector<std::size_t> rows = highestFirst( tasks, work );
  if ( tasks.has( work ) )
    sentences << ( counted ? tr( "%1 missing buildings are left in them: %2 in a task on average, %3 at most." )
                           : tr( "Work in all: %1, in a task %2 on average, %3 at most." ) )
                   .arg(
                     shown::count( tasks.sum( work ) ), shown::count( std::round( tasks.sum( work ) / count ) ),
                     shown::count( tasks.number( rows.front(), work ) )
                   );
  mReport.paragraph( sentences.join( QLatin1Char( ' ' ) ) );
  if ( !tasks.has( work ) || !tasks.has( QStringLiteral( "task_id" ) ) )
    return;
  ReportGrid grid;
  grid.headings << tr( "Task" ) << ( counted ? tr( "Missing buildings" ) : tr( "Work" ) ) << tr( "Area (km²)" );
  for ( std::size_t i = 0; i < std::min<std::size_t>( rows.size(), LONGEST_LIST ); ++i )
    grid.rows << QStringList {
      tasks.value( rows[i], QStringLiteral( "task_id" ) ).toString(), shown::count( tasks.number( rows[i], work ) ),
      std::isfinite( tasks.number( rows[i], QStringLiteral( "area_km2" ) ) )
        ? QLocale().toString( tasks.number( rows[i], QStringLiteral( "area_km2" ) ), 'f', 2 )
        : QStringLiteral( "–" )
    };
  if ( rows.size() > LONGEST_LIST )
    mReport.paragraph( tr( "The tasks with most work; all of them are in the layer." ) );
  mReport.grid( grid );
}

void CombinedReport::quality()
{
  if ( !mInput.quality )
    return;
  const PlainTable &table = *mInput.quality;
  ReportGrid grid;
  grid.headings << tr( "Layer" ) << tr( "Fresh" ) << tr( "In between" ) << tr( "Old" ) << tr( "Without a date" );
  const QList<QPair<QString, QString>> layers {
    { "buildings", tr( "Buildings" ) },
    { "roads", tr( "Roads" ) },
    { "facilities", tr( "Facilities" ) },
    { "places", tr( "Places" ) }
  };
  for ( const auto &[layer, word] : layers )
  {
    const auto sum = [&table, &layer = layer]( const char *part ) {
      return table.sum( QStringLiteral( "%1_%2" ).arg( layer, QString::fromLatin1( part ) ) );
    };
    const double all = sum( "count" );
    if ( !( all > 0 ) )
      continue;
    QStringList row { word };
    for ( const char *part : { "fresh", "middle", "old", "undated" } )
      row << shown::share( sum( part ) / all );
    grid.rows << row;
  }
  if ( grid.rows.isEmpty() )
    return;
  mReport.heading( tr( "How old the map is" ) );
  mReport.grid( grid );
  mReport.paragraph( tr( "By the day of the last edit, which is no visit to the place: a road that was split counts as "
                         "new." ) );
}

void CombinedReport::inequality()
{
  if ( !mInput.inequality || mInput.inequality->rows.empty() )
    return;
  const PlainTable &table = *mInput.inequality;
  std::vector<std::size_t> last = highestFirst( table, QStringLiteral( "rank" ) );
  const double lastFifth = fifthOf( table, last );
  std::reverse( last.begin(), last.end() );
  const double firstFifth = fifthOf( table, last );
  if ( !std::isfinite( lastFifth ) || !std::isfinite( firstFifth ) )
    return;
  mReport.heading( tr( "How unequal the map is" ) );
  mReport.paragraph(
    tr( "The fifth of the people at the end of the ranking (the most vulnerable, where zones were "
        "ranked by vulnerability) has %1 of what is mapped, the fifth at its beginning %2. On an equal "
        "map each would have 20 %." )
      .arg( shown::share( lastFifth ), shown::share( firstFifth ) )
  );
}

void CombinedReport::settlements()
{
  if ( !mInput.settlements || mInput.settlements->rows.empty() )
    return;
  const PlainTable &table = *mInput.settlements;
  if ( table.has( QStringLiteral( "nearest_name" ) ) )
    return unnamed( table );
  const QString people = QStringLiteral( "people" );
  mReport.heading( tr( "Communities that are not on the map" ) );
  QString sentence = tr( "Communities of the official list that OpenStreetMap lacks: %1." )
                       .arg( shown::count( static_cast<double>( table.rows.size() ) ) );
  if ( table.sum( people ) > 0 )
    sentence += QLatin1Char( ' ' ) + tr( "People who live there: %1." ).arg( shown::count( table.sum( people ) ) );
  mReport.paragraph( sentence );
  ReportGrid grid;
  grid.headings << tr( "Community" ) << tr( "People" );
  for ( const std::size_t row : highestFirst( table, people ) )
    if ( grid.rows.size() < LONGEST_LIST )
      grid.rows << QStringList {
        table.names.value( static_cast<int>( row ) ), shown::count( table.number( row, people ) )
      };
  mReport.grid( grid );
}

void CombinedReport::unnamed( const PlainTable &table )
{
  const QString buildings = QStringLiteral( "buildings" );
  mReport.heading( tr( "Settlements without a name" ) );
  mReport.paragraph(
    tr( "%1 settlements with %2 buildings have no name on the map." )
      .arg( shown::count( static_cast<double>( table.rows.size() ) ), shown::count( table.sum( buildings ) ) )
  );
  ReportGrid grid;
  grid.headings << tr( "Nearest name" ) << tr( "Distance" ) << tr( "Buildings" );
  for ( const std::size_t row : highestFirst( table, buildings ) )
    if ( grid.rows.size() < LONGEST_LIST )
      grid.rows << QStringList {
        table.value( row, QStringLiteral( "nearest_name" ) ).toString(),
        shown::kilometres( table.number( row, QStringLiteral( "nearest_m" ) ) ),
        shown::count( table.number( row, buildings ) )
      };
  mReport.grid( grid );
}

void CombinedReport::estimate()
{
  if ( !mInput.estimate )
    return;
  const PlainTable &table = *mInput.estimate;
  const QString columns[3] = { QStringLiteral( "value" ), QStringLiteral( "low" ), QStringLiteral( "high" ) };
  QStringList sentences;
  for ( std::size_t row = 0; row < table.rows.size(); ++row )
  {
    const QString measure = table.value( row, QStringLiteral( "measure" ) ).toString().toLower();
    const double value = table.number( row, columns[0] ), low = table.number( row, columns[1] ),
                 high = table.number( row, columns[2] );
    if ( !std::isfinite( value ) || !std::isfinite( low ) || !std::isfinite( high ) )
      continue;
    if ( measure == QLatin1String( "missing_true" ) )
      sentences << tr( "OpenStreetMap lacks about %1 buildings (%2 to %3)." )
                     .arg( shown::estimate( value ), shown::lowest( low ), shown::highest( high ) );
    else if ( measure == QLatin1String( "completeness_true" ) )
      sentences << tr( "It has %1 of all buildings (%2)." ).arg( shown::share( value ), shown::shares( low, high ) );
    else if ( measure == QLatin1String( "precision" ) )
      sentences << tr( "Of the buildings that were called missing, %1 are (%2)." )
                     .arg( shown::share( value ), shown::shares( low, high ) );
    else if ( measure == QLatin1String( "recall" ) )
      sentences << tr( "Of what is missing, this report shows %1 (%2)." )
                     .arg( shown::share( value ), shown::shares( low, high ) );
  }
  if ( sentences.isEmpty() )
    return;
  mReport.heading( tr( "What people found who looked" ) );
  mReport.paragraph(
    tr( "A sample was checked one by one. With 95 % certainty:" ) + QLatin1Char( ' ' )
    + sentences.join( QLatin1Char( ' ' ) )
  );
}

void CombinedReport::howSure()
{
  if ( !mFacts.knowsMissing )
    return;
  mReport.heading( tr( "How sure this is" ) );
  QStringList light {
    ofReference()
      ? tr( "The colour of a zone goes by the lower end of what is certain, not by the middle: a zone is good only if "
            "nine tenths or more of its buildings are in the cadastre for sure." )
      : tr( "The colour of a zone goes by the lower end of what is certain, not by the middle: a zone is good only if "
            "nine tenths or more of its buildings are mapped for sure." )
  };
  if ( mFacts.count( Light::FewData ) > 0 )
    light << tr( "Where the reference has fewer than 25 buildings, or does not say how sure it is, the zone stays "
                 "grey." );
  mReport.paragraph( light.join( QLatin1Char( ' ' ) ) );
  QStringList certainty;
  if ( std::isfinite( mFacts.low ) )
    certainty << tr( "“With 95 % certainty” means: of 20 such ranges, 19 hold the true share." )
              << ( ofReference() ? tr( "What OpenStreetMap itself lacks is not counted." )
                                 : tr( "What the reference itself lacks is not counted." ) );
  if ( mFacts.zones.size() > 1 )
    certainty << tr( "The totals add up all zones: a building in two zones counts twice." );
  if ( !certainty.isEmpty() )
    mReport.paragraph( certainty.join( QLatin1Char( ' ' ) ) );
  if ( const AnsweredGaps &answers = mFacts.answers; answers.any() )
    mReport.paragraph(
      tr( "People looked at %1 of the buildings that were called missing: %2 are, %3 are not and are left out. Of the "
          "%4 others the same share counts, %5. Who looks begins with the most doubtful, so that more may be missing: "
          "the range reaches as far as if all of them were. What stands in harm's way does not count the answers." )
        .arg(
          shown::count( answers.confirmed + answers.refuted ), shown::count( answers.confirmed ),
          shown::count( answers.refuted ), shown::count( answers.open ), shown::share( answers.precision() )
        )
    );
}

} // namespace lacuna
