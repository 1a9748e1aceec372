// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// PdfPages: charts of curves.

#include "pdf_pages.h"
#include "pdf_units.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace lacuna
{

void PdfPages::draw( const ReportCurves &chart )
{
  const double side = std::min( 90 * MM, mWidth * 0.55 ), left = 14 * MM, row = 5.5 * MM;
  need( side + 4 * row );
  write( chart.up, QRectF( 0, mY, mWidth, row ), { CELL }, Qt::AlignLeft );
  const QRectF square( left, mY + row, side, side );
  const auto place
    = [&]( double across, double up ) { return QPointF( square.left() + across * side, square.bottom() - up * side ); };
  mPainter.save();
  mPainter.setBrush( Qt::NoBrush );
  const auto stroke = [&]( const QColor &colour, double width, Qt::PenStyle style ) {
    mPainter.setPen( QPen( colour, width * MM, style ) );
  };
  stroke( LINE, 0.15, Qt::SolidLine );
  for ( const int quarter : { 0, 1, 2, 3, 4 } )
  {
    const double share = quarter / 4.0;
    mPainter.drawLine( place( 0, share ), place( 1, share ) );
    mPainter.drawLine( place( share, 0 ), place( share, 1 ) );
  }
  const QColor equal( 0x7a, 0x85, 0x8d );
  stroke( equal, 0.3, Qt::DotLine );
  mPainter.drawLine( place( 0, 0 ), place( 1, 1 ) );
  for ( const ChartCurve &curve : chart.curves )
  {
    QPainterPath path;
    for ( const auto &[across, up] : curve.points )
      path.elementCount() == 0 ? path.moveTo( place( across, up ) ) : path.lineTo( place( across, up ) );
    stroke( QColor( curve.colour ), 0.5, curve.dashed ? Qt::DashLine : Qt::SolidLine );
    mPainter.drawPath( path );
  }
  // What the lines are, beside the square.
  double y = square.top() + 2 * MM;
  const auto name = [&]( const QString &label, const QColor &colour, Qt::PenStyle style ) {
    const double from = square.right() + 5 * MM;
    stroke( colour, 0.5, style );
    mPainter.drawLine( QPointF( from, y + row / 2 ), QPointF( from + 8 * MM, y + row / 2 ) );
    write( label, QRectF( from + 10 * MM, y, mWidth - from - 10 * MM, row ), { CELL }, Qt::AlignLeft );
    y += row;
  };
  for ( const ChartCurve &curve : chart.curves )
    name( curve.label, QColor( curve.colour ), curve.dashed ? Qt::DashLine : Qt::SolidLine );
  name( chart.equal, equal, Qt::DotLine );
  mPainter.restore();
  const QLocale locale;
  for ( const int quarter : { 0, 1, 2, 3, 4 } )
  {
    const QString number = locale.toString( 25 * quarter ) + QStringLiteral( "\u00A0%" );
    const QPointF beside = place( 0, quarter / 4.0 ), below = place( quarter / 4.0, 0 );
    write( number, QRectF( 0, beside.y() - row / 2, left - 2 * MM, row ), { CELL }, Qt::AlignRight );
    write( number, QRectF( below.x() - left / 2, below.y() + MM, left, row ), { CELL }, Qt::AlignHCenter );
  }
  mY = square.bottom() + row + MM;
  write( chart.across, QRectF( left, mY, side, row ), { CELL }, Qt::AlignHCenter );
  mY += row + 2 * MM;
}

} // namespace lacuna
