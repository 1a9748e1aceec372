// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "hit_delegate.h"
#include "panel/model/project_list_model.h"
#include "tasking/project.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace lacuna
{

namespace
{

// Badges keep their own text colour, so that they are read on light and dark themes alike.
QPair<QColor, QColor> badgeColours( const QString &priority )
{
  if ( priority == QLatin1String( "URGENT" ) )
    return { QColor( QStringLiteral( "#b3261e" ) ), Qt::white };
  if ( priority == QLatin1String( "HIGH" ) )
    return { QColor( QStringLiteral( "#f1a340" ) ), QColor( QStringLiteral( "#201400" ) ) };
  return { QColor( QStringLiteral( "#d8dae4" ) ), QColor( QStringLiteral( "#2c3038" ) ) };
}

QColor faded( const QColor &text, const QColor &ground )
{
  return QColor(
    ( 2 * text.red() + ground.red() ) / 3, ( 2 * text.green() + ground.green() ) / 3,
    ( 2 * text.blue() + ground.blue() ) / 3
  );
}

} // namespace

QSize HitDelegate::sizeHint( const QStyleOptionViewItem &option, const QModelIndex & ) const
{
  const int line = option.fontMetrics.height();
  return QSize( line * 12, line * 3 + line / 2 + line );
}

void HitDelegate::paint( QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index ) const
{
  QStyleOptionViewItem frame = option;
  initStyleOption( &frame, index );
  frame.text.clear();
  const QStyle *style = frame.widget ? frame.widget->style() : QApplication::style();
  style->drawControl( QStyle::CE_ItemViewItem, &frame, painter, frame.widget );

  const bool selected = option.state & QStyle::State_Selected;
  const QColor text = option.palette.color( selected ? QPalette::HighlightedText : QPalette::Text );
  const QColor ground = option.palette.color( selected ? QPalette::Highlight : QPalette::Base );
  const int line = option.fontMetrics.height();
  const int gap = line / 3;
  const QRect room = option.rect.adjusted( gap, gap, -gap, -gap );
  painter->save();

  const QString badge = ProjectListModel::priorityLabel( index.data( ProjectListModel::PriorityRole ).toString() );
  const int badgeWidth = badge.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance( badge ) + 2 * gap;
  QFont bold = option.font;
  bold.setBold( true );
  painter->setFont( bold );
  painter->setPen( text );
  const QRect nameRoom( room.left(), room.top(), room.width() - badgeWidth - gap, line );
  painter->drawText(
    nameRoom, Qt::AlignVCenter | Qt::AlignLeft,
    QFontMetrics( bold ).elidedText( index.data().toString(), Qt::ElideRight, nameRoom.width() )
  );
  painter->setFont( option.font );
  if ( badgeWidth > 0 )
  {
    const auto [fill, ink] = badgeColours( index.data( ProjectListModel::PriorityRole ).toString() );
    const QRect place( room.right() - badgeWidth, room.top(), badgeWidth, line );
    painter->setPen( Qt::NoPen );
    painter->setBrush( fill );
    painter->setRenderHint( QPainter::Antialiasing );
    painter->drawRoundedRect( place, gap, gap );
    painter->setPen( ink );
    painter->drawText( place, Qt::AlignCenter, badge );
  }

  painter->setPen( faded( text, ground ) );
  const auto write = [&]( const QRect &place, Qt::Alignment side, const QString &what ) {
    painter->drawText(
      place, Qt::AlignVCenter | side, option.fontMetrics.elidedText( what, Qt::ElideRight, place.width() )
    );
  };
  const QRect second( room.left(), room.top() + line + gap / 2, room.width(), line );
  write( second, Qt::AlignLeft, index.data( ProjectListModel::DetailRole ).toString() );
  const int mapped = index.data( ProjectListModel::MappedRole ).toInt();
  const int validated = index.data( ProjectListModel::ValidatedRole ).toInt();
  const QRect third = second.translated( 0, line + gap / 2 );
  const QString shares = tr( "%1 % mapped · %2 % validated" ).arg( mapped ).arg( validated );
  const int sharesWidth = option.fontMetrics.horizontalAdvance( shares ) + 2 * gap;
  write( third, Qt::AlignLeft, shares );
  // Where there is no room for the whole of it, the date alone.
  QString last = index.data( ProjectListModel::LastActivityRole ).toString();
  if ( option.fontMetrics.horizontalAdvance( last ) > third.width() - sharesWidth )
    last = index.data( ProjectListModel::LastDateRole ).toString();
  write( third.adjusted( sharesWidth, 0, 0, 0 ), Qt::AlignRight, last );

  // Validated within mapped, on a track.
  const QRect bar( room.left(), third.bottom() + gap / 2 + 1, room.width(), std::max( 4, line / 3 ) );
  painter->setRenderHint( QPainter::Antialiasing, false );
  painter->fillRect( bar, faded( ground, text ) );
  painter->fillRect(
    QRect( bar.left(), bar.top(), bar.width() * mapped / 100, bar.height() ),
    TaskStatuses::colour( TaskStatus::Mapped ).darker( 115 )
  );
  painter->fillRect(
    QRect( bar.left(), bar.top(), bar.width() * validated / 100, bar.height() ),
    TaskStatuses::colour( TaskStatus::Validated )
  );
  painter->restore();
}

} // namespace lacuna
