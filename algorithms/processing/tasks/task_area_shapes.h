// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/tasks/task_measures.h"
#include "task_area_inputs.h"

namespace lacuna
{

/// One task as it is written.
struct TaskRow
{
  QgsGeometry geometry; ///< CRS of AREA
  double work = 0;
  int features = 0;
  ShapeMeasures measures;
  int barriersCrossed = 0;
  std::optional<SlippyCell> cell;
  bool isSquare = false;
};

/// The tasks of a run, however they were made.
struct TaskAreaResult
{
  std::vector<TaskRow> tasks;
  Footprints shapes;              ///< working coordinates
  std::vector<std::uint32_t> cut; ///< rows of inputs.footprints that more than one task holds a piece of
  std::vector<PlanException> exceptions;
  std::array<double, 8> borderM {};
  double target = 0;
  bool byArea = false;
  std::vector<std::int32_t> taskOfWork;
  WorkSpread spread;
};

/// Makes the tasks. \throws Canceled, Error, QgsProcessingException
TaskAreaResult makeTasks(
  const TaskAreaInputs &inputs, const TaskAreaData &data, const QgsCoordinateTransformContext &context,
  const RunContext &run, QgsProcessingFeedback *feedback
);

} // namespace lacuna
