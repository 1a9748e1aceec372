// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "progress_chart.h"
#include "report/numbers.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

const QColor MAPPED( QStringLiteral( "#2f93a8" ) ); // the Tasking Manager's blue, dark enough for a line
const QColor VALIDATED( QStringLiteral( "#40ac8c" ) );

// Where days and counts lie, with the steps of the counts at the left.
class DaysPlot
{
public:
  DaysPlot( const QList<DayProgress> &days, QRectF within, const QFontMetricsF &metrics ) : mDays( days )
  {
    int max = 1;
    for ( const DayProgress &day : days )
      max = std::max( { max, day.mapped, day.validated } );
    mStep = roundStep( max, 4 );
    mMost = std::ceil( max / mStep ) * mStep;
    mLastDay = std::max<double>( 1, static_cast<double>( days.first().date.daysTo( days.last().date ) ) );
    const double labels = metrics.horizontalAdvance( text( mMost ) ) + metrics.height() / 2;
    mArea = within.adjusted( labels, metrics.height() / 2, -metrics.height() / 2, 0 );
  }

  QRectF area() const { return mArea; }

  void drawGrid( QPainter &painter, const QColor &ink ) const
  {
    QColor faint = ink;
    faint.setAlpha( 50 );
    const double line = painter.fontMetrics().height();
    for ( double count = 0; count <= mMost; count += mStep )
    {
      const double y = height( count );
      painter.setPen( QPen( faint, line / 20 ) );
      painter.drawLine( QPointF( mArea.left(), y ), QPointF( mArea.right(), y ) );
      painter.setPen( ink );
      const QRectF label( 0, y - line / 2, mArea.left() - line / 4, line );
      painter.drawText( label, Qt::AlignRight | Qt::AlignVCenter, text( count ) );
    }
    painter.setPen( QPen( faint, line / 20 ) );
    painter.drawRect( mArea );
  }

  void drawLine( QPainter &painter, int DayProgress::*count ) const
  {
    QPolygonF line;
    for ( const DayProgress &day : mDays )
    {
      const double share = static_cast<double>( mDays.first().date.daysTo( day.date ) ) / mLastDay;
      line << QPointF( mArea.left() + mArea.width() * share, height( day.*count ) );
    }
    painter.drawPolyline( line );
  }

private:
  static QString text( double count ) { return QLocale().toString( static_cast<int>( count ) ); }
  double height( double count ) const { return mArea.bottom() - mArea.height() * count / mMost; }

  const QList<DayProgress> &mDays;
  QRectF mArea;
  double mStep = 1;
  double mMost = 1;
  double mLastDay = 1;
};

QPen penOf( bool validated, double width )
{
  return QPen( validated ? VALIDATED : MAPPED, width, validated ? Qt::SolidLine : Qt::DashLine );
}

} // namespace

ProgressChart::ProgressChart( QWidget *parent ) : QLabel( parent )
{
  setSizePolicy( QSizePolicy::Preferred, QSizePolicy::Fixed );
}

QSize ProgressChart::sizeHint() const { return QSize( fontMetrics().height() * 18, fontMetrics().height() * 10 ); }

void ProgressChart::setDays( const QList<DayProgress> &days )
{
  mDays = days;
  if ( !days.isEmpty() )
    setAccessibleName( tr( "Progress over time: on %1 %2 tasks were mapped and %3 validated" )
                         .arg( QLocale().toString( days.last().date, QLocale::ShortFormat ) )
                         .arg( days.last().mapped )
                         .arg( days.last().validated ) );
  update();
}

QImage ProgressChart::draw() const
{
  const double ratio = devicePixelRatioF();
  QImage image( size() * ratio, QImage::Format_ARGB32_Premultiplied );
  image.fill( Qt::transparent );
  QPainter painter( &image );
  const double line = fontMetrics().height() * ratio;
  QFont own = font();
  own.setPixelSize( static_cast<int>( fontInfo().pixelSize() * ratio ) );
  painter.setFont( own );
  const QColor text = palette().color( QPalette::WindowText );
  painter.setRenderHint( QPainter::Antialiasing );
  const QRectF within( 0, 0, image.width(), image.height() - 2.4 * line );
  const DaysPlot plot( mDays, within, QFontMetricsF( painter.fontMetrics() ) );
  plot.drawGrid( painter, text );
  for ( const bool validated : { false, true } )
  {
    painter.setPen( penOf( validated, std::max( 2.0, plot.area().height() / 60 ) ) );
    plot.drawLine( painter, validated ? &DayProgress::validated : &DayProgress::mapped );
  }
  painter.setPen( text );
  const QLocale locale;
  const QRectF dates( plot.area().left(), plot.area().bottom() + 0.2 * line, plot.area().width(), line );
  painter.drawText( dates, Qt::AlignLeft, locale.toString( mDays.first().date, QLocale::ShortFormat ) );
  painter.drawText( dates, Qt::AlignRight, locale.toString( mDays.last().date, QLocale::ShortFormat ) );
  double x = plot.area().left();
  for ( const bool validated : { false, true } )
  {
    const QString name = validated ? tr( "validated" ) : tr( "mapped" );
    const double y = image.height() - 0.6 * line;
    painter.setPen( penOf( validated, 2.5 * ratio ) );
    painter.drawLine( QPointF( x, y ), QPointF( x + 1.8 * line, y ) );
    painter.setPen( text );
    painter.drawText(
      QRectF( x + 2.2 * line, y - line / 2, image.width(), line ), Qt::AlignLeft | Qt::AlignVCenter, name
    );
    x += 3.2 * line + painter.fontMetrics().horizontalAdvance( name );
  }
  painter.end();
  image.setDevicePixelRatio( ratio );
  return image;
}

void ProgressChart::paintEvent( QPaintEvent * )
{
  QPainter painter( this );
  if ( mDays.size() >= 2 )
  {
    painter.drawImage( QPoint( 0, 0 ), draw() );
    return;
  }
  painter.setPen( palette().color( QPalette::PlaceholderText ) );
  painter.drawText( rect(), Qt::AlignCenter | Qt::TextWordWrap, tr( "No progress over time is known yet." ) );
}

} // namespace lacuna
