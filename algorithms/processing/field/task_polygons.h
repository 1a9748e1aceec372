// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "crowd_gaps.h"
#include "lacuna/run_context.h"
#include "layers/footprint_reader.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace lacuna
{

/// The field with the id of a task: task_id as we write it, taskId as the Tasking Manager does, else id; -1: none.
int taskIdField( const QgsFields &fields );

/// The task polygons of a run, what their tasks are called, and which gaps lie in which.
class TaskPolygons
{
  Q_DECLARE_TR_FUNCTIONS( MapRouletteTasks )
public:
  static constexpr std::uint32_t NONE = UINT32_MAX;

  /// \throws Canceled
  TaskPolygons(
    const QgsProcessingFeatureSource &source, const QString &name, const RunContext &context,
    QgsProcessingFeedback *feedback
  );
  /// Of letters, digits and - only, each once: what taskIdField() holds, else the number of the row.
  const QStringList &ids() const { return mIds; }
  /// For each gap the task it lies in, the first of several, or NONE; warns where tasks overlap. \throws Canceled
  std::vector<std::uint32_t> tasksOf(
    const std::vector<CrowdGap> &gaps, const QgsCoordinateTransformContext &transforms, QgsProcessingFeedback *feedback
  ) const;

private:
  const QgsProcessingFeatureSource &mSource;
  QString mName;
  RawFootprints mRaw;
  QStringList mIds;
};

} // namespace lacuna
