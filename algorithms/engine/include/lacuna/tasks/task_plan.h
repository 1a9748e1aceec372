// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/metric_frame.h"
#include "lacuna/run_context.h"
#include "lacuna/tasks/task_inputs.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace lacuna
{

struct TaskPlanOptions
{
  double target = 50;                  ///< work per task
  std::optional<std::int32_t> count;   ///< exactly so many tasks; beats the target
  std::optional<double> maxAreaM2;     ///< larger tasks are cut again
  std::optional<double> areaPerTaskM2; ///< where there is no work and no count
};

/// A corner of a task. On the border of the area it is a vertex of the area, or a place between that one and the next
/// of its ring, so that a caller can give it the exact coordinates of the source.
struct PlanVertex
{
  double x = 0;
  double y = 0;
  std::int32_t areaVertex = -1;
  double along = 0; ///< 0 at areaVertex … 1 at the next one
};

struct PlanRing
{
  std::vector<PlanVertex> vertices; ///< not closed; shells counter-clockwise, holes clockwise
  bool hole = false;                ///< of the shell before it
};

struct PlannedTask
{
  std::vector<PlanRing> rings;
  double work = 0;
  std::int32_t features = 0;
  double areaM2 = 0;
  double compactness = 0;           ///< Polsby and Popper 1991: 4πA / P²
  std::int32_t barriersCrossed = 0; ///< further sides of hard barriers that it has work on
};

/// Why a task has work on both sides of a hard barrier, or is smaller than the others.
struct PlanException
{
  enum class Reason : std::uint8_t
  {
    SmallPiece,  ///< joined across a hard barrier: this side holds less than half a task
    FewTasks,    ///< joined across a hard barrier or water: fewer tasks were asked for than there are pieces
    SmallIsland, ///< joined to the nearest part: too small to be a task
    // A task smaller than half the target:
    NoWork,      ///< nothing to do lies in it
    AllThereIs,  ///< the only task
    IslandAlone, ///< a part of the area, or between hard barriers, of its own
    AreaLimit,   ///< it may not be larger
    Uneven,      ///< what lies around it cannot be cut more evenly
    LargeSingle, ///< a task above the target by more than a fifth: one place holds that much
  };
  Reason reason;
  std::int32_t task;
  double work;
  double areaM2;
  Point place;
};

struct TaskPlan
{
  std::vector<PlannedTask> tasks;       ///< in the order of their numbers: along a Hilbert curve
  std::vector<std::int32_t> taskOfWork; ///< per place of work; -1 outside
  std::vector<PlanException> exceptions;
  double target = 0;                ///< work per task that was aimed at
  bool byArea = false;              ///< there was no work: the tasks have even areas
  std::array<double, 8> borderM {}; ///< length of borders between tasks, by BarrierRank of the line they follow
};

/**
 * Cuts an area into tasks of even work.
 *
 * Promises: the tasks cover the area and do not overlap; each is one part where the area and the hard barriers allow;
 * no border cuts a footprint that does not overlap another; the same input gives the same plan, whatever the order of
 * rows and the number of threads. Fewer tasks than asked for come out only where the area has fewer pieces to cut
 * between.
 * \throws Canceled, Error TooManyOverlaps where lines and walls cross each other more than 16 times each
 */
TaskPlan planTasks(
  const TaskInputs &inputs, const MetricFrame &frame, const TaskPlanOptions &options, const RunContext &context
);

/// The tasks of a plan as polygons, one row each; working coordinates.
Footprints shapesOf( const TaskPlan &plan );

} // namespace lacuna
