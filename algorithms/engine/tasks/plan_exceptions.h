// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/tasks/task_plan.h"
#include "task_mesh.h"
#include "task_pieces.h"

#include <cstdint>
#include <vector>

namespace lacuna
{

/// What a mean task's area counts beside its work, so that empty land has a place too.
inline constexpr double AREA_LOAD_SHARE = 1e-4;

/// What a plan was made of, cell by cell.
struct PlanState
{
  const TaskPlanOptions &options;
  const Cells &cells;
  const std::vector<std::int32_t> &taskOf;    ///< per cell
  const std::vector<double> &indivisibleLoad; ///< per cell, in tasks: with all that is nested in it
  Point middle;                               ///< of the area: what the places of cells are counted from
  double unitsPerMetre;
};

/// Adds what is out of the ordinary to a plan whose tasks are finished: joined pieces, then small and large tasks.
void listExceptions( const PlanState &state, const TaskPieces &pieces, TaskPlan &plan );

} // namespace lacuna
