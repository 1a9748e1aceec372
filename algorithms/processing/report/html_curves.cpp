// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// HtmlPage: charts of curves.

#include "html_page.h"

#include <QLocale>

#include <cmath>

namespace lacuna
{

namespace
{

constexpr double SIDE = 400;  // of the square
constexpr double LEFT = 70;   // of it, for the numbers
constexpr double TOP = 30;    // above it, for what the upright axis counts
constexpr double BELOW = 52;  // for the numbers and what the other axis counts
constexpr double WIDTH = 820; // as the other charts
constexpr double NEAR = 0.4;  // units of the sheet: points nearer than that are not told apart
constexpr int LINE_HEIGHT = 22;

double across( double share ) { return LEFT + SIDE * share; }

double up( double share ) { return TOP + SIDE * ( 1 - share ); }

QString pathOf( const QList<QPair<double, double>> &points )
{
  QString path;
  QPair<double, double> last;
  for ( const QPair<double, double> &point : points )
  {
    const QPair<double, double> here { across( point.first ), up( point.second ) };
    const bool inside = !path.isEmpty() && &point != &points.last();
    if ( inside && std::hypot( here.first - last.first, here.second - last.second ) < NEAR )
      continue;
    const QLatin1Char step( path.isEmpty() ? 'M' : 'L' );
    path += QStringLiteral( "%1%2 %3" ).arg( step ).arg( here.first, 0, 'f', 1 ).arg( here.second, 0, 'f', 1 );
    last = here;
  }
  return path;
}

} // namespace

void HtmlPage::line( const QString &path, const QString &colour, double width, const QString &dashes )
{
  startElement(
    QStringLiteral( "path" ), { { QStringLiteral( "d" ), path },
                                { QStringLiteral( "fill" ), QStringLiteral( "none" ) },
                                { QStringLiteral( "stroke" ), colour },
                                { QStringLiteral( "stroke-width" ), QString::number( width ) } }
  );
  if ( !dashes.isEmpty() )
    mXml.writeAttribute( QStringLiteral( "stroke-dasharray" ), dashes );
  endElement();
}

void HtmlPage::text( double x, double y, const QString &anchor, const QString &text )
{
  startElement(
    QStringLiteral( "text" ), { { QStringLiteral( "x" ), QString::number( x, 'f', 1 ) },
                                { QStringLiteral( "y" ), QString::number( y, 'f', 1 ) },
                                { QStringLiteral( "text-anchor" ), anchor } }
  );
  mXml.writeCharacters( text );
  endElement();
}

void HtmlPage::draw( const ReportCurves &chart )
{
  const QString start = QStringLiteral( "start" ), middle = QStringLiteral( "middle" ), end = QStringLiteral( "end" );
  const QString faint = QStringLiteral( "#d5dade" ), straight = QStringLiteral( "#7a858d" );
  startElement(
    QStringLiteral( "svg" ),
    { { QStringLiteral( "viewBox" ), QStringLiteral( "0 0 %1 %2" ).arg( WIDTH ).arg( TOP + SIDE + BELOW ) },
      { QStringLiteral( "role" ), QStringLiteral( "img" ) },
      { QStringLiteral( "aria-label" ), chart.title },
      { QStringLiteral( "font-size" ), QStringLiteral( "14" ) } }
  );
  const QLocale locale;
  for ( const int percent : { 0, 25, 50, 75, 100 } )
  {
    const double share = percent / 100.0;
    line( QStringLiteral( "M%1 %2h%3" ).arg( LEFT ).arg( up( share ) ).arg( SIDE ), faint, 1 );
    line( QStringLiteral( "M%1 %2v%3" ).arg( across( share ) ).arg( TOP ).arg( SIDE ), faint, 1 );
    const QString number = locale.toString( percent ) + QStringLiteral( "\u00A0%" );
    text( LEFT - 8, up( share ) + 5, end, number );
    text( across( share ), TOP + SIDE + 20, middle, number );
  }
  text( 0, TOP - 12, start, chart.up );
  text( LEFT + SIDE / 2, TOP + SIDE + 44, middle, chart.across );
  line( pathOf( { { 0, 0 }, { 1, 1 } } ), straight, 1.5, QStringLiteral( "2 4" ) );
  for ( const ChartCurve &curve : chart.curves )
    line( pathOf( curve.points ), curve.colour, 2.5, curve.dashed ? QStringLiteral( "9 5" ) : QString() );
  // What the lines are, beside the square.
  double y = TOP + 20;
  const auto name = [&]( const QString &label, const QString &colour, double width, const QString &dashes ) {
    const double from = LEFT + SIDE + 24;
    line( QStringLiteral( "M%1 %2h30" ).arg( from ).arg( y - 5 ), colour, width, dashes );
    text( from + 40, y, start, label );
    y += LINE_HEIGHT;
  };
  for ( const ChartCurve &curve : chart.curves )
    name( curve.label, curve.colour, 2.5, curve.dashed ? QStringLiteral( "9 5" ) : QString() );
  name( chart.equal, straight, 1.5, QStringLiteral( "2 4" ) );
  endElement();
}

} // namespace lacuna
