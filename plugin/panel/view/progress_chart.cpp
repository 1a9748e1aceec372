// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "progress_chart.h"

#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgslinesymbol.h>
#include <qgslinesymbollayer.h>
#include <qgsplot.h>
#include <qgsrendercontext.h>
#include <qgstextformat.h>

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

struct Look
{
  QColor text;
  QColor ground;
  double fontPixels;
};

const QColor MAPPED( QStringLiteral( "#2f93a8" ) ); // the Tasking Manager's blue, dark enough for a line
const QColor VALIDATED( QStringLiteral( "#40ac8c" ) );

// A step of 1, 2 or 5 times a power of ten, for about so many steps.
double niceStep( double range, int steps )
{
  const double raw = std::max( 1.0, range / steps );
  const double power = std::pow( 10.0, std::floor( std::log10( raw ) ) );
  for ( const double factor : { 1.0, 2.0, 5.0 } )
    if ( power * factor >= raw )
      return power * factor;
  return power * 10;
}

class DaysPlot : public Qgs2DPlot
{
public:
  DaysPlot( const QList<DayProgress> &days, const Look &look, QSizeF size ) : mDays( days )
  {
    setSize( size );
    int max = 1;
    for ( const DayProgress &day : days )
      max = std::max( { max, day.mapped, day.validated } );
    const double last = std::max<double>( 1, static_cast<double>( days.first().date.daysTo( days.last().date ) ) );
    setXMinimum( 0 );
    setXMaximum( last );
    setYMinimum( 0 );
    const double step = niceStep( max, 4 );
    setYMaximum( std::ceil( max / step ) * step );
    yAxis().setGridIntervalMajor( step );
    yAxis().setLabelInterval( step );
    yAxis().setGridIntervalMinor( step );
    // Dates are written by ourselves: the plot's axis knows numbers.
    xAxis().setGridIntervalMajor( last * 2 );
    xAxis().setGridIntervalMinor( last * 2 );
    xAxis().setLabelInterval( last * 2 );
    QgsTextFormat format;
    format.setSize( look.fontPixels );
    format.setSizeUnit( Qgis::RenderUnit::Pixels );
    format.setColor( look.text );
    yAxis().setTextFormat( format );
    QgsTextFormat hidden = format;
    hidden.setOpacity( 0 );
    xAxis().setTextFormat( hidden );
    QColor faint = look.text;
    faint.setAlpha( 50 );
    const auto line = []( const QColor &colour ) {
      return new QgsLineSymbol( QgsSymbolLayerList() << new QgsSimpleLineSymbolLayer( colour, 0.2 ) );
    };
    const auto frame = []( const QColor &colour, Qt::PenStyle style ) {
      return new QgsFillSymbol(
        QgsSymbolLayerList() << new QgsSimpleFillSymbolLayer( colour, Qt::NoBrush, colour, style, 0.2 )
      );
    };
    yAxis().setGridMajorSymbol( line( faint ) );
    yAxis().setGridMinorSymbol( line( QColor( 0, 0, 0, 0 ) ) );
    xAxis().setGridMajorSymbol( line( QColor( 0, 0, 0, 0 ) ) );
    xAxis().setGridMinorSymbol( line( QColor( 0, 0, 0, 0 ) ) );
    setChartBackgroundSymbol( frame( faint, Qt::NoPen ) );
    setChartBorderSymbol( frame( faint, Qt::SolidLine ) );
  }

  void renderContent( QgsRenderContext &context, const QRectF &area ) override
  {
    mArea = area;
    QPainter *painter = context.painter();
    painter->setRenderHint( QPainter::Antialiasing );
    const double last = xMaximum();
    const auto place = [&]( const DayProgress &day, int value ) {
      return QPointF(
        area.left() + area.width() * static_cast<double>( mDays.first().date.daysTo( day.date ) ) / last,
        area.bottom() - area.height() * value / yMaximum()
      );
    };
    for ( const bool validated : { false, true } )
    {
      QPolygonF line;
      for ( const DayProgress &day : mDays )
        line << place( day, validated ? day.validated : day.mapped );
      painter->setPen( QPen(
        validated ? VALIDATED : MAPPED, std::max( 2.0, area.height() / 60 ), validated ? Qt::SolidLine : Qt::DashLine
      ) );
      painter->drawPolyline( line );
    }
  }
  QRectF area() const { return mArea; }

private:
  const QList<DayProgress> &mDays;
  QRectF mArea;
};

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
  QgsRenderContext context = QgsRenderContext::fromQPainter( &painter );
  context.setFlag( Qgis::RenderContextFlag::Antialiasing );
  DaysPlot plot(
    mDays, { text, palette().color( QPalette::Window ), own.pixelSize() * 0.9 },
    QSizeF( image.width(), image.height() - 1.2 * line )
  );
  plot.render( context );
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
    painter.setPen( QPen( validated ? VALIDATED : MAPPED, 2.5 * ratio, validated ? Qt::SolidLine : Qt::DashLine ) );
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
