// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QStyledItemDelegate>

namespace lacuna
{

/// Draws one project of a search: name, priority, two bars of progress, last change. All sizes follow the font.
class HitDelegate : public QStyledItemDelegate
{
  Q_OBJECT
public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint( QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index ) const override;
  QSize sizeHint( const QStyleOptionViewItem &option, const QModelIndex &index ) const override;
};

} // namespace lacuna
