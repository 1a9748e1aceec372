// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "status_strip.h"

#include <QLocale>
#include <QPainter>

namespace lacuna
{

StatusStrip::StatusStrip( QWidget *parent ) : QLabel( parent )
{
  QSizePolicy policy( QSizePolicy::Preferred, QSizePolicy::Minimum );
  policy.setHeightForWidth( true );
  setSizePolicy( policy );
}

void StatusStrip::setProgress( const TaskProgress &progress )
{
  mProgress = progress;
  QStringList parts;
  QList<Entry> entries;
  layOut( 100000, entries );
  for ( const Entry &entry : std::as_const( entries ) )
    parts << entry.text;
  setAccessibleName( parts.join( QStringLiteral( ", " ) ) );
  setToolTip( parts.join( QLatin1Char( '\n' ) ) );
  updateGeometry();
  update();
}

int StatusStrip::barHeight() const { return fontMetrics().height(); }

int StatusStrip::layOut( int width, QList<Entry> &entries ) const
{
  const int line = fontMetrics().height();
  const int gap = line / 3;
  int x = 0;
  int y = barHeight() + gap;
  for ( int i = 0; i < TaskStatuses::COUNT; ++i )
  {
    const TaskStatus status = static_cast<TaskStatus>( i );
    if ( mProgress.of( status ) == 0 )
      continue;
    const QString text
      = QStringLiteral( "%1 %2" ).arg( QLocale().toString( mProgress.of( status ) ), TaskStatuses::label( status ) );
    const int wide = line + gap + fontMetrics().horizontalAdvance( text ) + 2 * gap;
    if ( x > 0 && x + wide > width )
    {
      x = 0;
      y += line + gap / 2;
    }
    entries << Entry { status, text, QRect( x, y, wide, line ) };
    x += wide;
  }
  return entries.isEmpty() ? barHeight() : y + line + 2;
}

int StatusStrip::heightForWidth( int width ) const
{
  QList<Entry> entries;
  return layOut( width, entries );
}

QSize StatusStrip::sizeHint() const
{
  return QSize( fontMetrics().height() * 18, heightForWidth( std::max( width(), fontMetrics().height() * 18 ) ) );
}

QSize StatusStrip::minimumSizeHint() const
{
  return QSize( fontMetrics().height() * 10, heightForWidth( std::max( width(), fontMetrics().height() * 10 ) ) );
}

void StatusStrip::paintEvent( QPaintEvent * )
{
  QPainter painter( this );
  const QColor edge = palette().color( QPalette::Mid );
  double x = 0;
  const double unit = mProgress.total > 0 ? static_cast<double>( width() - 1 ) / mProgress.total : 0;
  const auto swatch = [&]( const QRectF &place, TaskStatus status ) {
    painter.fillRect( place, TaskStatuses::colour( status ) );
    // Locked ones are hatched, as on the map.
    if ( status == TaskStatus::LockedForMapping || status == TaskStatus::LockedForValidation )
      painter.fillRect( place, QBrush( QColor( QStringLiteral( "#68707f" ) ), Qt::BDiagPattern ) );
  };
  for ( int i = 0; i < TaskStatuses::COUNT; ++i )
  {
    const TaskStatus status = static_cast<TaskStatus>( i );
    const double wide = unit * mProgress.of( status );
    swatch( QRectF( x, 0, wide, barHeight() ), status );
    x += wide;
  }
  painter.setPen( edge );
  painter.drawRect( 0, 0, width() - 1, barHeight() - 1 );
  QList<Entry> entries;
  layOut( width(), entries );
  const int side = fontMetrics().height() * 3 / 4;
  for ( const Entry &entry : std::as_const( entries ) )
  {
    const QRect box( entry.place.left(), entry.place.top() + ( entry.place.height() - side ) / 2, side, side );
    swatch( box, entry.status );
    painter.setPen( edge );
    painter.drawRect( box );
    painter.setPen( palette().color( QPalette::WindowText ) );
    painter.drawText( entry.place.adjusted( side + side / 3, 0, 0, 0 ), Qt::AlignVCenter | Qt::AlignLeft, entry.text );
  }
}

} // namespace lacuna
