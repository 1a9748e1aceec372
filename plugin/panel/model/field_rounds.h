// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "field_round.h"

#include <QAbstractListModel>
#include <QHash>

class QgsProject;
class QgsVectorLayer;

namespace lacuna
{

/// The rounds of the work in the field, as the project knows them by its layers and its runs; nothing is kept beside.
class FieldRounds : public QAbstractListModel
{
  Q_OBJECT
public:
  FieldRounds( QgsProject *project, QObject *parent );
  int rowCount( const QModelIndex &parent = QModelIndex() ) const override;
  QVariant data( const QModelIndex &index, int role ) const override;
  const FieldRound &at( int row ) const { return mRounds.at( row ); }
  /// The row of the round whose gaps these are; -1: none.
  int find( const QString &gaps ) const;

  /// Looks again, when the events at hand are through: a run has ended, files may have moved. Answers in layers are
  /// counted anew where they have changed.
  void rebuildSoon();
  /// Whether somebody looks; without, nothing is made anew. True from the beginning.
  void setWatched( bool isWatched );

signals:
  void changed();

private:
  void lookAgain(); // at another project
  void rebuild();
  void forget( const QString &layer );
  void count( QgsVectorLayer *layer );

  QgsProject *mProject;
  QList<FieldRound> mRounds;
  QHash<QString, FieldAnswers> mCounted; // by id of a layer
  QHash<QString, int> mCounts; // by id: which count holds, under way or done; none: the data have changed since
  int mLastCount = 0;
  bool mPending = false;
  bool mIsWatched = true;
};

} // namespace lacuna
