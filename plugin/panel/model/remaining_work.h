// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "algorithm_run.h"

#include <qgsrectangle.h>

#include <QAbstractTableModel>
#include <QPointer>

class QgsProject;
class QgsVectorLayer;

namespace lacuna
{

/// What is left in the tasks of a project, a row a task that still misses buildings: those marked done first, then by
/// number of missing buildings.
class RemainingWork : public QAbstractTableModel
{
  Q_OBJECT
public:
  enum Column
  {
    Task,
    Status,
    Missing,
    Exposed,
    COLUMNS
  };
  struct Row
  {
    int task = 0;
    QString status;
    qlonglong missing = 0;
    qlonglong exposed = 0;
    bool done = false;
    QgsRectangle box; ///< in the CRS of the tasks
  };
  RemainingWork( QgsProject *project, QObject *parent );

  /// Counts through lacuna:gapsbytask, in the background; exposure may be null.
  void count( QgsVectorLayer *tasks, QgsVectorLayer *missing, QgsVectorLayer *exposure );
  /// Plans new tasks for the missing buildings of the tasks shown, through lacuna:taskareas: the layer comes into the
  /// QGIS project.
  void plan( double target );
  void setOnlyDone( bool only );
  bool isBusy() const { return mBusy; }
  QString summary() const { return mSummary; }
  /// What the last count warned of.
  const QStringList &warnings() const { return mWarnings; }
  const Row &row( int row ) const { return mShown.at( row ); }
  QgsVectorLayer *tasks() const;

  int rowCount( const QModelIndex &parent = QModelIndex() ) const override;
  int columnCount( const QModelIndex &parent = QModelIndex() ) const override;
  QVariant data( const QModelIndex &index, int role ) const override;
  QVariant headerData( int section, Qt::Orientation orientation, int role ) const override;

signals:
  void changed();
  void failed( const QString &sentence );
  void planned( const QString &sentence );

private:
  void take( QgsVectorLayer *layer, const QVariantMap &results, bool exposed );
  void applyFilter();
  void run( const QString &algorithm, const QVariantMap &parameters, AlgorithmRun::Done done );

  QgsProject *mProject;
  QPointer<QgsVectorLayer> mTasks;
  QPointer<QgsVectorLayer> mMissing;
  QList<Row> mRows;
  QList<Row> mShown;
  bool mOnlyDone = false;
  bool mBusy = false;
  QString mSummary;
  QStringList mWarnings;
};

} // namespace lacuna
