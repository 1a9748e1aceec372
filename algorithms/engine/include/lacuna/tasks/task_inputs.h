// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"

#include <cstdint>
#include <vector>

namespace lacuna
{

/// How strongly the borders of tasks are drawn to a line.
enum class BarrierRank : std::uint8_t
{
  None,
  Minor,     ///< paths, service roads, fences, ditches
  Local,     ///< residential streets; lines of which nothing is known
  Tertiary,  ///< and streams
  Secondary, ///< …
  Primary,   ///< …
  Major,     ///< dual carriageways that may be crossed
  Hard,      ///< motorways, trunk roads, rivers, rail: not crossed while both sides hold half a task
};

/// Something to be done at a place: one feature of the workload.
struct WorkPlace
{
  Point place; ///< inside the area
  double work = 1;
  std::int32_t footprint = -1; ///< row of the footprint it belongs to; -1: found by the place
};

/// What a plan is made from; working coordinates.
struct TaskInputs
{
  Footprints area; ///< valid, oriented polygons that do not overlap, as many rows as there are; boxes up to date
  std::vector<std::uint8_t>
    areaExtra;         ///< per vertex of area: 1 when it only divides an edge; may be left out of results
  Footprints barriers; ///< paths
  std::vector<BarrierRank> barrierRank; ///< per row of barriers
  Footprints footprints; ///< clean polygons no border may cut; empty rows are passed over; boxes up to date
  std::vector<WorkPlace> work;
};

} // namespace lacuna
