// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "field_round.h"

#include <QAbstractTableModel>

namespace lacuna
{

/// What is out in a round: a line for each export.
class FieldExports : public QAbstractTableModel
{
  Q_OBJECT
public:
  enum Column
  {
    What,
    HowMany,
    When,
    COLUMNS
  };
  using QAbstractTableModel::QAbstractTableModel;
  int rowCount( const QModelIndex &parent = QModelIndex() ) const override;
  int columnCount( const QModelIndex &parent = QModelIndex() ) const override;
  QVariant headerData( int section, Qt::Orientation orientation, int role ) const override;
  QVariant data( const QModelIndex &index, int role ) const override;
  const FieldExport &at( int row ) const { return mExports.at( row ); }
  void show( const QList<FieldExport> &exports );
  /// All there is to say of a line: counts and files; what is wrong stands in it.
  QString about( int row ) const;

private:
  QList<FieldExport> mExports;
};

} // namespace lacuna
