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
  QVariantMap inputs;       ///< as QGIS keeps them in its history: JSON values
  QVariantMap results = {}; ///< numbers, and where files and layers went
  bool isOfPart = false;    ///< over a selection or a filter; never done again by itself
};

/**
 * The last run of every algorithm of ours, kept in the project: its dialogs start with the choices made there, and it
 * can be done again with new data. Of what is handed out to people, and of what they answered, all runs are kept.
 * Another project starts with the defaults. Main thread only.
 */
class RunMemory
{
public:
  explicit RunMemory( QgsProject *project ) : mProject( project ) {}

  static constexpr int MAX_RUNS = 60; ///< of an algorithm, the newest

  /// Of an entry of QGIS's history; entries of others, of runs without results and of runs over parts of a layer are
  /// left alone, unless all runs of the algorithm are kept.
  void keep( const QVariantMap &historyEntry, const QDateTime &when );
  /// The last run of each algorithm over whole layers; the latest first.
  QList<RememberedRun> runs() const;
  /// All that are kept, the latest first. A run whose files a later one wrote over is none any more.
  QList<RememberedRun> allRuns() const;
  /// Whether all runs of an algorithm are kept: “lacuna:exportmaproulette”.
  static bool keepsAll( const QString &algorithm );
  /// What dialogs start with: by algorithm, what each parameter was given last.
  QVariantMap choices() const;

  /**
   * What a run is given the next time: the layers and choices as they were; files of results under new names that hold
   * the day, so that nothing is written over; and the last report to compare with.
   */
  static QVariantMap again( const RememberedRun &run, const QDate &today );

private:
  QList<RememberedRun> read( const QString &algorithm ) const;
  QgsProject *mProject;
};

} // namespace lacuna
