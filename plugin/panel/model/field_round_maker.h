// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "field_round.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

class QgsMapLayer;
class QgsProject;
class QgsVectorLayer;

namespace lacuna
{

/**
 * Makes the rounds of the work of what is there: the runs that the project remembers and its layers.
 *
 * A round is a layer of gaps and all runs that took it, with the samples drawn of it and the layers of answers made of
 * it: whatever runs hand on to each other belongs together. A new layer of gaps is a new round.
 */
class FieldRoundMaker
{
  Q_DECLARE_TR_FUNCTIONS( FieldRoundMaker )
public:
  /// Answers that layers hold, by id of the layer, as far as they were counted.
  FieldRoundMaker( QgsProject &project, const QHash<QString, FieldAnswers> &counted );

  /// The one with the latest run first; then layers of gaps of which nothing was handed out, as they lie on the map.
  QList<FieldRound> make();
  /// Layers with answers that no remembered run explains: what they hold is counted.
  const QList<QgsVectorLayer *> &toCount() const { return mToCount; }

private:
  QString nameOf( const QVariant &value ) const;
  QString placeToday( const QString &path ) const;
  void unite( const QString &a, const QString &b );
  QString rootOf( const QString &name ) const;
  void join( int run );
  QStringList partsOf( const RememberedRun &run ) const;
  QHash<QString, QList<int>> runsByRoot() const;
  FieldExport exportOf( const RememberedRun &run ) const;
  static FieldAnswers answersOf( const RememberedRun &run );
  void take( FieldRound &round, const RememberedRun &run ) const;
  void describe( FieldRound &round, const QStringList &members ) const;
  void addLoose( FieldRound &round, const QStringList &members );
  static void countOpen( FieldRound &round );

  QgsProject &mProject;
  const QHash<QString, FieldAnswers> &mCounted;
  QList<RememberedRun> mRuns;
  QList<QStringList> mParts;         // of each run
  QHash<QString, QString> mBySource; // id of a layer by its source
  QHash<QString, QString> mByFile;   // by the name of its file, where it has one; empty where two have it
  QHash<QString, QString> mParents;
  QStringList mNames;   // in the order they were met
  QSet<QString> mLeads; // what runs were given as the gaps
  QList<QgsVectorLayer *> mToCount;
};

} // namespace lacuna
