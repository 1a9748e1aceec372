// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "task_report.h"
#include "report/comparison.h"
#include "report/report.h"
#include "report/map_picture.h"
#include "report/numbers.h"
#include "messages/plural.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lacuna
{

namespace
{

QString number( double value, int digits ) { return QLocale().toString( value, 'f', digits ); }

// Blue for too little, white about the target, orange for too much: told apart by the colour-blind too.
const QList<QColor> COLOURS {
  QColor( 0x2C, 0x7B, 0xB6 ), QColor( 0xAB, 0xD9, 0xE9 ), QColor( 0xF7, 0xF7, 0xF7 ), QColor( 0xFD, 0xAE, 0x61 ),
  QColor( 0xD7, 0x5C, 0x1C )
};
constexpr double BOUNDS[4] = { 0.7, 0.9, 1.1, 1.2 };

} // namespace

QList<LookClass> TaskWords::classes( double target )
{
  const QStringList labels {
    tr( "below 70 % of the target" ), tr( "70–90 %" ), tr( "90–110 %" ), tr( "110–120 %" ), tr( "above 120 %" )
  };
  QList<LookClass> classes;
  for ( int i = 0; i < 5; ++i )
    classes << LookClass {
      i == 0 ? 0 : BOUNDS[i - 1] * target, i == 4 ? std::numeric_limits<double>::max() : BOUNDS[i] * target,
      labels.at( i ), COLOURS.at( i )
    };
  return classes;
}

QString TaskWords::amount( double work, double areaM2 ) const
{
  return mResult.byArea ? tr( "%1 km²" ).arg( number( areaM2 / 1e6, 3 ) )
                        : number( work, work == std::floor( work ) ? 0 : 1 );
}

QString TaskWords::summary() const
{
  const WorkSpread &spread = mResult.spread;
  return tr( "%1 tasks with %2 on average, from %3 to %4 (coefficient of variation %5)." )
    .arg(
      shown::whole( mResult.tasks.size() ), amount( spread.mean, spread.mean ), amount( spread.min, spread.min ),
      amount( spread.max, spread.max ), number( spread.cv, 3 )
    );
}

QString TaskWords::exception( PlanException::Reason reason, const QString &tasks, const QString &held ) const
{
  using Reason = PlanException::Reason;
  switch ( reason )
  {
    case Reason::SmallPiece:
      return tr( "%1: crosses a hard barrier, since the piece on one side holds %2, less than half a task." )
        .arg( tasks, held );
    case Reason::FewTasks:
      return tr( "%1: joins pieces that a hard barrier or water parts (one holds %2), since fewer tasks were asked for "
                 "than there are pieces." )
        .arg( tasks, held );
    case Reason::SmallIsland:
      return tr( "%1: takes in a crumb of the area of %2 that touches nothing." ).arg( tasks, held );
    case Reason::NoWork:
      return tr( "%1: no work lies there." ).arg( tasks );
    case Reason::AllThereIs:
      return tr( "%1: the area holds no more than %2." ).arg( tasks, held );
    case Reason::IslandAlone:
      return tr( "%1: holds only %2, a part of the area, or between hard barriers, of its own." ).arg( tasks, held );
    case Reason::AreaLimit:
      return tr( "%1: holds only %2, since a larger area is not allowed." ).arg( tasks, held );
    case Reason::Uneven:
      return tr( "%1: holds only %2, since what lies around cannot be cut more evenly." ).arg( tasks, held );
    case Reason::LargeSingle:
      return tr( "%1: holds %2, more than half a task of it in one place." ).arg( tasks, held );
  }
  return QString();
}

// Tasks 1–21, 30.
QString rangesOf( const std::vector<std::int32_t> &sorted )
{
  QStringList ranges;
  for ( std::size_t begin = 0, end = 0; begin < sorted.size(); begin = end )
  {
    end = begin + 1;
    while ( end < sorted.size() && sorted[end] == sorted[end - 1] + 1 )
      ++end;
    const QString first = QString::number( sorted[begin] + 1 );
    ranges << ( end == begin + 1 ? first : QStringLiteral( "%1–%2" ).arg( first ).arg( sorted[end - 1] + 1 ) );
  }
  return ranges.join( QStringLiteral( ", " ) );
}

QStringList TaskWords::exceptions() const
{
  QStringList sentences;
  for ( int kind = 0; kind <= static_cast<int>( PlanException::Reason::LargeSingle ); ++kind )
  {
    const auto reason = static_cast<PlanException::Reason>( kind );
    std::vector<std::int32_t> tasks;
    double bounds[2] = { std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity() };
    QString held[2];
    for ( const PlanException &exception : mResult.exceptions )
    {
      if ( exception.reason != reason )
        continue;
      tasks.push_back( exception.task );
      const bool crumb = reason == PlanException::Reason::SmallIsland;
      const double size = crumb || mResult.byArea ? exception.areaM2 : exception.work;
      const QString words
        = crumb ? tr( "%1 m²" ).arg( number( exception.areaM2, 0 ) ) : amount( exception.work, exception.areaM2 );
      for ( int i = 0; i < 2; ++i )
        if ( i == 0 ? size < bounds[0] : size > bounds[1] )
        {
          bounds[i] = size;
          held[i] = words;
        }
    }
    if ( tasks.empty() )
      continue;
    std::sort( tasks.begin(), tasks.end() );
    tasks.erase( std::unique( tasks.begin(), tasks.end() ), tasks.end() );
    const QString named
      = tasks.size() == 1 ? tr( "Task %1" ).arg( rangesOf( tasks ) ) : tr( "Tasks %1" ).arg( rangesOf( tasks ) );
    sentences << exception( reason, named, held[0] == held[1] ? held[0] : tr( "%1 to %2" ).arg( held[0], held[1] ) );
  }
  return sentences;
}

QString TaskWords::cut( bool balanced ) const
{
  const QString count = shown::whole( mResult.cut.size() );
  const int plural = pluralOf( mResult.cut.size() );
  return balanced
           ? tr(
               "%1 footprint(s) overlap another one of the layer and are cut by a border between the two.", nullptr,
               plural
             )
               .arg( count )
           : tr( "%1 footprint(s) are cut by the borders of the grid. Balanced tasks cut none.", nullptr, plural )
               .arg( count );
}

Report TaskReport::report() const
{
  Report report( tr( "Task areas" ) );
  report.paragraph( tr( "“%1” cut into tasks." ).arg( mInputs.area().name ) );
  report.lead( TaskWords( mData, mResult ).summary() );
  const RunRecord made = record();
  if ( const RunRecord *earlier = mWish.compared() )
    Comparison( *earlier, made ).write( report );
  if ( !mResult.tasks.empty() )
  {
    histogram( report );
    quality( report );
    map( report );
    exceptions( report );
  }
  method( report, made );
  return report;
}

void TaskReport::histogram( Report &report ) const
{
  double min = std::numeric_limits<double>::infinity();
  double max = 0;
  for ( const TaskRow &task : mResult.tasks )
  {
    min = std::min( min, amountOf( task ) );
    max = std::max( max, amountOf( task ) );
  }
  // Bars of a width people can read: 1, 2 or 5 times a power of ten, at most fifteen of them.
  const double unit = mResult.byArea ? 1e6 : 1;
  double step = mResult.byArea ? 1e-6 : 1;
  for ( int i = 0; ( max - min ) / unit / step > 14; ++i )
    step *= i % 3 == 1 ? 2.5 : 2;
  const double first = std::floor( min / unit / step ) * step;
  std::vector<double> counts( static_cast<std::size_t>( std::floor( ( max / unit - first ) / step + 1e-9 ) ) + 1, 0 );
  for ( const TaskRow &task : mResult.tasks )
    ++counts[std::min(
      counts.size() - 1, static_cast<std::size_t>( std::max( 0.0, ( amountOf( task ) / unit - first ) / step + 1e-9 ) )
    )];
  QList<ChartBar> bars;
  const QList<LookClass> classes = TaskWords::classes( mResult.target / unit );
  for ( std::size_t i = 0; i < counts.size(); ++i )
  {
    const double from = first + static_cast<double>( i ) * step;
    QString colour = COLOURS.at( 2 ).name();
    for ( const LookClass &kind : classes )
      if ( from + step / 2 >= kind.from && from + step / 2 < kind.to )
        colour = kind.colour.name();
    const bool whole = step == 1 && !mResult.byArea;
    const QString label = whole ? QLocale().toString( from, 'g', 6 )
                                : QStringLiteral( "%1–%2" ).arg(
                                    QLocale().toString( from, 'g', 4 ), QLocale().toString( from + step, 'g', 4 )
                                  );
    bars << ChartBar { label, counts[i], colour == COLOURS.at( 2 ).name() ? QStringLiteral( "#7b8794" ) : colour };
  }
  const QString title = mResult.byArea ? tr( "Tasks by area (km²)" ) : tr( "Tasks by work" );
  report.heading( title );
  report.bars( title, bars );
}

void TaskReport::quality( Report &report ) const
{
  report.heading( tr( "Quality of the plan" ) );
  std::vector<double> compactness;
  std::size_t several = 0;
  std::size_t crossing = 0;
  double area = 0;
  for ( const TaskRow &task : mResult.tasks )
  {
    compactness.push_back( task.measures.compactness );
    several += task.measures.parts > 1 ? 1 : 0;
    crossing += task.barriersCrossed > 0 ? 1 : 0;
    area += task.measures.areaM2;
  }
  std::nth_element(
    compactness.begin(), compactness.begin() + static_cast<std::ptrdiff_t>( compactness.size() / 2 ), compactness.end()
  );
  QList<QPair<QString, QString>> rows;
  if ( !mResult.byArea )
    rows << qMakePair(
      tr( "Work aimed at per task" ), number( mResult.target, mResult.target == std::floor( mResult.target ) ? 0 : 2 )
    );
  rows << qMakePair( tr( "Coefficient of variation of the work" ), number( mResult.spread.cv, 3 ) );
  rows << qMakePair( tr( "Footprints cut by a border" ), shown::whole( mResult.cut.size() ) );
  const double border = std::accumulate( mResult.borderM.begin(), mResult.borderM.end(), 0.0 );
  if ( border > 0 )
    rows << qMakePair(
      tr( "Borders between tasks that follow a barrier" ), shown::percent( 1 - mResult.borderM[0] / border )
    );
  if ( mInputs.method == TaskMethod::Balanced )
    rows << qMakePair( tr( "Tasks with work on both sides of a hard barrier" ), shown::whole( crossing ) );
  rows << qMakePair( tr( "Tasks of several parts" ), shown::whole( several ) );
  rows << qMakePair(
    tr( "Compactness, median (4πA/P², 1 is a circle)" ), number( compactness[compactness.size() / 2], 2 )
  );
  rows << qMakePair( tr( "Area of all tasks (km²)" ), number( area / 1e6, 3 ) );
  report.table( rows );
}

void TaskReport::map( Report &report ) const
{
  report.heading( tr( "Map" ) );
  Box whole;
  for ( std::size_t t = 0; t < mResult.shapes.size(); ++t )
    whole.add( mResult.shapes.box( t ) );
  const MapPicture picture = MapPicture::of( whole );
  const QList<LookClass> classes = TaskWords::classes( mResult.target );
  std::vector<QString> paths( static_cast<std::size_t>( classes.size() ) );
  for ( std::size_t t = 0; t < mResult.tasks.size(); ++t )
  {
    std::size_t kind = 2;
    for ( int i = 0; i < classes.size() && !mResult.byArea; ++i )
      if ( mResult.tasks[t].work >= classes.at( i ).from && mResult.tasks[t].work < classes.at( i ).to )
        kind = static_cast<std::size_t>( i );
    picture.appendPath( paths[kind], mResult.shapes, t );
  }
  if ( !mResult.byArea )
  {
    QList<QPair<QString, QString>> legend;
    for ( const LookClass &kind : classes )
      legend << qMakePair( kind.colour.name(), kind.label );
    report.paragraph( tr( "Work of each task beside the work aimed at" ) );
    report.legend( legend );
  }
  ReportMap map = picture.sheet( tr( "Map of the tasks" ), mData.frame.frame );
  for ( std::size_t i = 0; i < paths.size(); ++i )
    map.shapes << MapShape { paths[i], COLOURS.at( static_cast<int>( i ) ).name(), QStringLiteral( "#444444" ) };
  constexpr std::size_t MAX_FOOTPRINTS = 20000;
  if ( mData.inputs.footprints.size() <= MAX_FOOTPRINTS )
  {
    QString buildings;
    for ( std::size_t row = 0; row < mData.inputs.footprints.size(); ++row )
      if ( !mData.inputs.footprints.isEmpty( row ) )
        picture.appendPath( buildings, mData.inputs.footprints, row );
    map.shapes << MapShape { buildings, QStringLiteral( "#7a7f85" ), {} };
  }
  report.map( map );
}

void TaskReport::exceptions( Report &report ) const
{
  const TaskWords words( mData, mResult );
  if ( mResult.exceptions.empty() && mResult.cut.empty() )
    return;
  report.heading( tr( "Exceptions and their reasons" ) );
  for ( const QString &sentence : words.exceptions() )
    report.paragraph( sentence );
  if ( mResult.cut.empty() )
    return;
  report.paragraph( words.cut( mInputs.method == TaskMethod::Balanced ) );
  constexpr std::size_t LISTED = 200;
  QStringList rows;
  for ( const std::uint32_t row : mResult.cut )
    if ( row < mData.footprintRow.size() && static_cast<std::size_t>( rows.size() ) < LISTED )
      rows << QString::number( mData.footprintRow[row] + 1 );
  if ( !rows.isEmpty() )
    report.paragraph( tr( "Rows of the layer, from 1: %1" ).arg( rows.join( QStringLiteral( ", " ) ) ) );
}

RunRecord TaskReport::record() const
{
  using Kind = RunFigure::Kind;
  RunRecord record( QStringLiteral( "taskareas" ) );
  record.count( QStringLiteral( "tasks_count" ), tr( "Tasks" ), mResult.tasks.size() );
  if ( !mResult.byArea )
  {
    double work = 0;
    for ( const TaskRow &task : mResult.tasks )
      work += task.work;
    record.add( QStringLiteral( "workload" ), tr( "Work in all tasks" ), Kind::Amount, work );
    record.add( QStringLiteral( "workload_max" ), tr( "Most work in a task" ), Kind::Amount, mResult.spread.max );
  }
  record.add(
    QStringLiteral( "workload_cv" ), tr( "Coefficient of variation of the work" ), Kind::Ratio, mResult.spread.cv
  );
  record.count( QStringLiteral( "footprints_cut" ), tr( "Footprints cut by a border" ), mResult.cut.size() );
  QStringList names;
  for ( const TaskSource &source : mInputs.sources )
    names << source.name;
  record.layer( QStringLiteral( "LAYERS" ), tr( "Layers" ), names.join( QStringLiteral( ", " ) ) );
  if ( !mResult.byArea && !mInputs.plan.count )
    record.choice(
      QStringLiteral( "TARGET" ), tr( "Work aimed at per task" ),
      number( mResult.target, mResult.target == std::floor( mResult.target ) ? 0 : 2 ), mResult.target
    );
  return record;
}

void TaskReport::method( Report &report, const RunRecord &record ) const
{
  report.heading( tr( "How it was found" ) );
  if ( mInputs.method == TaskMethod::Balanced )
    report.paragraph(
      tr( "The area is cut in halves of even work again and again, each time along the cheapest border: barriers are "
          "cheap, strong ones most of all, gaps between buildings cost their length. Borders keep a metre away from "
          "walls where there is room. Neighbouring tasks that came out uneven are cut again." )
    );
  else
    report.paragraph( tr( "Cells of a grid; the work of each is what lies in it." ) );
  report.provenance( record );
  if ( mHoldsOsm )
    report.paragraph( osmAttribution() );
}

} // namespace lacuna
