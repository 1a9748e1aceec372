// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "../core/disjoint_sets.h"
#include "cell_graph.h"
#include "balanced_partition.h"
#include "lacuna/tasks/task_plan.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace lacuna
{

/**
 * The pieces that hard barriers and water cut an area into, each with its number of tasks.
 *
 * A piece with less than half a task's load joins the neighbour it has the longest hard border with. A part of the area
 * that nothing touches stays alone unless it is a sliver. Where fewer tasks are asked for than there are pieces, the
 * smallest join.
 */
class TaskPieces
{
public:
  struct Joined // a piece that is not a region of its own
  {
    PlanException::Reason reason;
    std::int32_t cell; ///< one of it
    double load;
    double areaM2;
  };

  /// load: in tasks. count: exactly so many, where pieces and cells allow. May make cells of parts neighbours in the
  /// graph.
  TaskPieces(
    const Cells &cells, CellGraph &graph, const std::vector<double> &load, std::optional<std::int32_t> count
  );

  std::vector<Region> regions() const;
  const std::vector<Joined> &joined() const { return mJoined; }

private:
  void findPieces();
  std::int32_t rootOf( std::int32_t piece ) const;
  std::int32_t neighbourOf( std::int32_t root ) const;
  std::int32_t nearestTo( std::int32_t root );
  void merge( std::int32_t root, std::int32_t into, PlanException::Reason reason );
  void mergeSmall();
  void mergeDownTo( std::int32_t count );
  std::vector<std::int32_t> roots() const;

  const Cells &mCells;
  CellGraph &mGraph;
  const std::vector<double> &mLoad;
  std::optional<std::int32_t> mCount;
  std::vector<std::int32_t> mPieceOf;
  mutable DisjointSets mSets;                      // of pieces
  std::vector<std::vector<std::int32_t>> mMembers; // cells, per root
  std::vector<double> mPieceLoad;
  std::vector<double> mPieceArea;
  std::vector<std::vector<std::pair<std::int32_t, std::int64_t>>> mHardBorders; // per piece: piece, cost; both ways
  std::vector<std::pair<std::int32_t, std::int32_t>> mJoins;                    // of cells that do not touch
  std::vector<Joined> mJoined;
};

} // namespace lacuna
