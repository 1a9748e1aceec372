// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/tasks/task_grid.h"
#include "lacuna/tasks/task_plan.h"
#include "layers/working_frame.h"

#include <qgsexpression.h>
#include <qgsexpressioncontext.h>
#include <qgsgeometry.h>
#include <qgsprocessingutils.h>

#include <memory>
#include <optional>
#include <vector>

class QgsProcessingFeedback;

namespace lacuna
{

enum class TaskMethod
{
  Balanced,
  Slippy,
  Square,
  Hexagon
};

/// One layer of a run, and what was wrong with its rows.
struct TaskSource
{
  QString parameter;
  QString name;
  std::unique_ptr<QgsProcessingFeatureSource> source;
  bool hard = false;
  std::vector<SkipReason> skip;
};

/// What a user asked for.
struct TaskAreaInputs
{
  std::vector<TaskSource> sources; ///< AREA first, then WORKLOAD, FOOTPRINTS and barriers as far as given
  int workload = -1;               ///< places in sources
  int footprints = -1;
  std::optional<QgsExpression> weight;
  QgsExpressionContext expressionContext;
  TaskMethod method = TaskMethod::Balanced;
  TaskPlanOptions plan;
  std::optional<double> cellSizeM;
  std::optional<int> zoom;
  bool clip = true;
  bool splitHeavy = false;
  bool includeParts = false; ///< rows that Building gaps calls parts of mapped buildings are work too

  TaskSource &area() { return sources.front(); }
  const TaskSource &area() const { return sources.front(); }
};

/// The layers of a run brought to one frame.
struct TaskAreaData
{
  WorkingFrame frame;
  TaskInputs inputs;
  Footprints sourceArea; ///< inputs.area in the CRS of AREA, vertex by vertex
  std::vector<std::uint32_t>
    footprintRow; ///< row of FOOTPRINTS (or WORKLOAD) of each row of inputs.footprints, as far as they go
};

/// Reads and cleans all layers. Rows that take no part get their reason in inputs.sources.
/// \throws Canceled, QgsProcessingException where nothing is left to plan
TaskAreaData readTaskAreas(
  TaskAreaInputs &inputs, const QgsCoordinateTransformContext &context, const RunContext &run,
  QgsProcessingFeedback *feedback
);

} // namespace lacuna
