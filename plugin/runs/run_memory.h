// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QVariantMap>

class QgsProject;

namespace lacuna
{

/// A run from a dialog that ended well.
struct RememberedRun
{
  QString algorithm; ///< "lacuna:buildinggaps"
  QDateTime when;
  QVariantMap inputs; ///< as QGIS keeps them in its history: JSON values
};

/**
 * The last run of every algorithm of ours, kept in the project: its dialogs start with the choices made there, and it
 * can be done again with new data. Another project starts with the defaults. Main thread only.
 */
class RunMemory
{
public:
  explicit RunMemory( QgsProject *project ) : mProject( project ) {}

  /// Of an entry of QGIS's history; entries of others, of runs without results and of runs over parts of a layer are
  /// left alone.
  void keep( const QVariantMap &historyEntry, const QDateTime &when );
  /// The latest first.
  QList<RememberedRun> runs() const;
  /// What dialogs start with: by algorithm, what each parameter was given last.
  QVariantMap choices() const;

  /**
   * What a run is given the next time: the layers and choices as they were; files of results under new names that hold
   * the day, so that nothing is written over; and the last report to compare with.
   */
  static QVariantMap again( const RememberedRun &run, const QDate &today );

private:
  RememberedRun read( const QString &algorithm ) const;
  QgsProject *mProject;
};

} // namespace lacuna
