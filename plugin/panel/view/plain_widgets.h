// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace lacuna
{

/// A label for sentences, which are shown as they are, in as many lines as they need.
inline QLabel *textLabel( const char *name, QWidget *parent )
{
  QLabel *label = new QLabel( parent );
  label->setObjectName( QLatin1String( name ) );
  label->setWordWrap( true );
  label->setTextFormat( Qt::PlainText );
  return label;
}

/// A table of which rows are chosen, one at a time; one column takes the room that is left, and Tab leads on.
inline void showRows( QTableView *table, QAbstractItemModel *model, int widest )
{
  table->setModel( model );
  table->setSelectionBehavior( QAbstractItemView::SelectRows );
  table->setSelectionMode( QAbstractItemView::SingleSelection );
  table->setTabKeyNavigation( false );
  table->verticalHeader()->hide();
  table->horizontalHeader()->setSectionResizeMode( QHeaderView::ResizeToContents );
  table->horizontalHeader()->setSectionResizeMode( widest, QHeaderView::Stretch );
}

} // namespace lacuna
