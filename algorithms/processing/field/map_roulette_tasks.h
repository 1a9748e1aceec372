// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "crowd_gaps.h"
#include "lacuna/run_context.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QgsProcessingFeatureSource;

namespace lacuna
{

/// How gaps become tasks of MapRoulette.
struct MapRouletteGrouping
{
  enum class Kind
  {
    Each,
    Near,
    Task
  };
  Kind kind = Kind::Each;
  double distanceM = 40;
  std::size_t max = 15;
  std::shared_ptr<QgsProcessingFeatureSource> tasks = nullptr; ///< for Task
  QString tasksName = {};
};

/// What people at MapRoulette read and are asked; texts are Markdown.
struct MapRouletteChallenge
{
  QString name;
  QString instruction;
  QString comment;
  QString source;
  QString priorityField; ///< empty: all tasks are the same
  std::optional<double> high;
  std::optional<double> medium;
  bool fixesTags = false;

  /// Names in {{ }} that no attribute has; those that MapRoulette knows itself begin with #.
  static QStringList unknownNames( const QString &text, const QStringList &attributes );
  /// The body of POST /challenge, not yet public. part, parts: of several files.
  QByteArray json( int part, int parts ) const;

private:
  static QString rule( const QString &field, std::optional<double> above );
};

/// The tasks of a run, and the lines of the files they go to.
class MapRouletteTasks
{
  Q_DECLARE_TR_FUNCTIONS( MapRouletteTasks )
public:
  struct Task
  {
    QString id;
    std::vector<std::uint32_t> gaps; ///< rising
  };
  /// Tags to set on what is in OpenStreetMap already.
  struct TagFix
  {
    QString element; ///< way/123
    QList<QPair<QString, QString>> tags;
  };
  using TagFixes = QHash<QString, TagFix>;

  /// Gaps that lie in no task polygon are left out. \throws QgsProcessingException, Canceled
  void group(
    CrowdGaps &gaps, const MapRouletteGrouping &grouping, const QgsCoordinateTransformContext &transforms,
    const RunContext &context, QgsProcessingFeedback *feedback
  );
  /// One line a task, checked. fixes: none, or one for each gap, by its id. \throws QgsProcessingException with
  /// what MapRoulette would lose, Canceled
  std::vector<QByteArray> lines( const CrowdGaps &gaps, const TagFixes &fixes, const RunContext &context ) const;
  /// Where files begin that MapRoulette takes, and the end.
  static std::vector<std::size_t> cutPlaces( const std::vector<QByteArray> &lines );

  const std::vector<Task> &all() const { return mTasks; }

private:
  void groupByTask(
    CrowdGaps &gaps, const MapRouletteGrouping &grouping, const QgsCoordinateTransformContext &transforms,
    const RunContext &context, QgsProcessingFeedback *feedback
  );
  QByteArray line( const Task &task, const CrowdGaps &gaps, const TagFixes &fixes ) const;

  std::vector<Task> mTasks;
};

} // namespace lacuna
