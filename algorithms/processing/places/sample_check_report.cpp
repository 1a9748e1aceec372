// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "sample_check_report.h"
#include "layers/output_layer.h"
#include "report/comparison.h"
#include "report/map_picture.h"
#include "report/numbers.h"
#include "report/report.h"
#include "sample_words.h"

#include <qgsprocessingutils.h>

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace lacuna
{

using shown::percent;
using shown::share;
using shown::whole;

namespace
{

// A number that somebody has typed, with the digits it was typed with.
QString exact( double value ) { return QLocale().toString( value, 'f', QLocale::FloatingPointShortest ); }

} // namespace

bool SampleCheckReport::has( StratumKind kind ) const
{
  return std::any_of( mData.plan.begin(), mData.plan.end(), [kind]( const StratumPlan &plan ) {
    return plan.kind == kind && plan.rows > 0;
  } );
}

Report SampleCheckReport::report() const
{
  Report report( tr( "Places to look at" ) );
  report.paragraph( tr( "A sample of “%1”, to find out how many of the gaps are real and what both maps miss." )
                      .arg( mInputs.layers.front().name ) );
  const double width = expectedHalfWidth( mData.plan, mInputs.options );
  const QString places = whole( mData.rows.size() );
  report.lead(
    mInputs.options.inAreas
      ? tr(
          "Look at %1 places in %2 areas. If they turn out as expected, the number of missing buildings will be known "
          "to about ± %3."
        )
          .arg( places, whole( mInputs.options.areas ), share( width ) )
      : tr( "Look at %1 places. If they turn out as expected, the number of missing buildings will be known to about "
            "± %2." )
          .arg( places, share( width ) )
  );
  const RunRecord found = record();
  if ( const RunRecord *earlier = mInputs.report.compared() )
    Comparison( *earlier, found ).write( report );
  strata( report );
  map( report );
  answering( report );
  method( report, found );
  return report;
}

void SampleCheckReport::strata( Report &report ) const
{
  report.heading( tr( "What is drawn" ) );
  QList<QStringList> lines;
  for ( const StratumPlan &plan : mData.plan )
    if ( plan.rows > 0 )
      lines << QStringList {
        SampleWords::label( plan.kind ), whole( plan.rows ), whole( plan.sample ),
        plan.sample
          ? QLocale().toString( static_cast<double>( plan.rows ) / static_cast<double>( plan.sample ), 'f', 1 )
          : QString::fromUtf8( "–" )
      };
  report.grid( { tr( "What" ), tr( "In all" ), tr( "To look at" ), tr( "Each stands for" ) }, lines );
  if ( !has( StratumKind::Matched ) )
    report.note( tr( "Without Matched (MATCHED) it stays unknown how many of the buildings that OSM seems to have are "
                     "wrongly matched, and how complete OSM is." ) );
  if ( mInputs.area && !mInputs.canTellEmptySquares() )
    report.note( SampleWords::whyNoSquares() );
  else if ( !has( StratumKind::Cell ) )
    report.note( tr( "Without an area (AREA) no empty squares are drawn, so buildings that both maps miss are not "
                     "counted." ) );
}

void SampleCheckReport::map( Report &report ) const
{
  report.heading( tr( "Map" ) );
  QList<QPair<QString, QString>> legend;
  std::vector<Point> places;
  for ( const SampledRow &row : mData.rows )
    places.push_back( row.place );
  const MapPicture picture = MapPicture::around( places );
  ReportMap sheet = picture.sheet( tr( "Map of the places to look at" ), mData.frame.frame );
  for ( std::uint32_t i = 0; i < mData.plan.size(); ++i )
  {
    if ( mData.plan[i].sample == 0 )
      continue;
    for ( const SampledRow &row : mData.rows ) // one shape each: those that lie over each other would cancel out
      if ( row.stratum == i )
        sheet.shapes << MapShape {
          QStringLiteral( "M%1 %2h6v6h-6z" )
            .arg( picture.x( row.place.x ) - 3, 0, 'f', 1 )
            .arg( picture.y( row.place.y ) - 3, 0, 'f', 1 ),
          SampleWords::colour( mData.plan[i].kind ), QStringLiteral( "#ffffff" )
        };
    legend << qMakePair( SampleWords::colour( mData.plan[i].kind ), SampleWords::label( mData.plan[i].kind ) );
  }
  report.legend( legend );
  report.map( sheet );
}

void SampleCheckReport::answering( Report &report ) const
{
  report.heading( tr( "How to answer" ) );
  report.paragraph(
    tr( "Every row of the layer has its question. Write yes, no or unknown in the field answer (sí, sim, "
        "oui, 1 and 0 are understood as well); of empty squares write the number of buildings in the "
        "field count, 0 for none. Do not change, add, delete or replace rows: a place that cannot be "
        "judged is unknown, not swapped for the next one." )
  );
  QList<QPair<QString, QString>> questions;
  for ( const StratumPlan &plan : mData.plan )
    if ( plan.rows > 0 )
      questions << qMakePair(
        SampleWords::label( plan.kind ), SampleWords::question( plan.kind, mInputs.cellM, mData.asPoints )
      );
  report.table( questions );
  report.paragraph( tr( "Then run Estimate from a sample with the answered layer and the design file “%1”." )
                      .arg( QFileInfo( mDesignFile ).fileName() ) );
}

void SampleCheckReport::method( Report &report, const RunRecord &found ) const
{
  report.heading( tr( "How it was done" ) );
  report.paragraph(
    tr( "Strata have the sample sizes that give the smallest error of the total for what is expected of "
        "them (Neyman), and at least 30 rows each where they have as many." )
  );
  if ( mInputs.options.inAreas )
    report.paragraph(
      tr( "The areas were drawn by chance from %1, the more likely the more there is to look at in them, "
          "in proportion to a size over all strata (Folsom, Potter and Williams 1987): so every row of "
          "a stratum has the same chance, and every visit the same work. Areas with too little in them "
          "were joined with their neighbours." )
        .arg( whole( mData.areaCount ) )
    );
  report.provenance( found );
  report.paragraph( osmAttribution() );
}

RunRecord SampleCheckReport::record() const
{
  const SampleOptions &options = mInputs.options;
  const bool byWidth = options.halfWidth > 0;
  RunRecord record( QStringLiteral( "samplecheck" ) );
  record.count( QStringLiteral( "sample_count" ), tr( "Places to look at" ), mData.rows.size() );
  record.add(
    QStringLiteral( "expected_half_width" ), tr( "Expected to be known to about ±" ), RunFigure::Kind::Share,
    expectedHalfWidth( mData.plan, options )
  );
  for ( const StratumPlan &plan : mData.plan )
    record.count(
      SampleWords::code( plan.kind ) + QStringLiteral( "_rows" ), SampleWords::label( plan.kind ), plan.rows
    );
  for ( const SampleLayer &layer : mInputs.layers )
    record.layer( layer.parameter, SampleWords::label( layer.kind ), layer.name, *layer.source );
  record.layer( QStringLiteral( "AREA" ), tr( "Area" ), mInputs.area ? mInputs.areaName : tr( "everything" ) );
  record.choice(
    QStringLiteral( "DESIGN" ), tr( "Design" ),
    options.inAreas ? tr( "in areas that are visited" ) : tr( "single rows" ), options.inAreas ? 1 : 0
  );
  if ( byWidth )
    record.choice(
      QStringLiteral( "HALF_WIDTH" ), tr( "Known to about ±" ), percent( options.halfWidth ), options.halfWidth
    );
  else
    record.choice(
      QStringLiteral( "SIZE" ), tr( "Rows asked for" ), whole( options.size ), static_cast<double>( options.size )
    );
  if ( options.inAreas )
  {
    record.choice(
      QStringLiteral( "AREAS" ), tr( "Areas to visit" ), whole( options.areas ), static_cast<double>( options.areas )
    );
    record.layer(
      QStringLiteral( "ZONES" ), tr( "Zones" ), mInputs.zones ? mInputs.zonesName : tr( "squares of 500 m" )
    );
  }
  record.choice( QStringLiteral( "SEED" ), tr( "Seed" ), QString::number( mInputs.seed ), mInputs.seed );
  if ( mInputs.canTellEmptySquares() )
    record.choice(
      QStringLiteral( "CELL_SIZE" ), tr( "Side of the squares" ), exact( mInputs.cellM ) + QStringLiteral( "\u00A0m" ),
      mInputs.cellM
    );
  const ExpectedShares &expected = options.expected;
  record.choice(
    QStringLiteral( "EXPECTED" ), tr( "Expected" ),
    tr( "%1 of gaps real, %2 of matched right, %3 of extra there, %4 buildings a square" )
      .arg( percent( expected.gap ), percent( expected.matched ), percent( expected.extra ), exact( expected.cell ) ),
    QStringLiteral( "%1;%2;%3;%4" )
      .arg( expected.gap, 0, 'g', 12 )
      .arg( expected.matched, 0, 'g', 12 )
      .arg( expected.extra, 0, 'g', 12 )
      .arg( expected.cell, 0, 'g', 12 )
  );
  return record;
}

} // namespace lacuna
