// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "cell_graph.h"
#include "lacuna/run_context.h"

#include <cstdint>
#include <vector>

namespace lacuna
{

/// A connected set of cells to be cut into a number of tasks.
struct Region
{
  std::vector<std::int32_t> cells;
  std::int32_t tasks = 1;
  std::int32_t firstTask = 0;
};

/**
 * Cuts regions into connected tasks of even load, with short borders that follow barriers.
 *
 * A region is halved again and again. Each time, for several directions, the cells that must be on either side for the
 * balance are fixed by their order in that direction, and the cheapest border through the rest is a minimum cut: the
 * inertial flow of Schild and Sommer 2015. Both sides stay connected, since a cheapest cut leaves no island. Last,
 * neighbouring tasks that came out too uneven are joined and cut again (the recombination of DeFord, Duchin and Solomon
 * 2019).
 */
class BalancedPartition
{
public:
  /// load: what is balanced, one per cell; any unit. Cells of no region keep the task -1.
  BalancedPartition( const Cells &cells, const CellGraph &graph, std::vector<double> load );

  /// No task is to hold more than this load where that can be helped, whatever the balance: cuts are evener then.
  void setMaxLoad( double load ) { mMaxLoad = load; }
  /// Numbers the tasks of each region from its firstTask. \throws Canceled
  void cut( std::vector<Region> regions, const RunContext &context );
  const std::vector<std::int32_t> &taskOf() const { return mTaskOf; }

private:
  struct Scratch;
  class ScratchPool;
  static constexpr int DIRECTIONS = 6;
  struct Bisection
  {
    std::vector<std::int32_t> left;
    std::vector<std::int32_t> right;
    std::int32_t leftTasks = 0;
    double score = 0;
    bool found() const { return !left.empty() && !right.empty(); }
    bool beats( const Bisection &other ) const { return found() && ( !other.found() || score < other.score ); }
  };
  using Parts = std::vector<std::vector<std::int32_t>>;
  double loadOf( const std::vector<std::int32_t> &cells ) const;
  bool isPassable( std::int32_t cell, const CellGraph::Arc &arc ) const;
  void bisect( const Region &region, int direction, double tolerance, Scratch &scratch, Bisection &best ) const;
  bool fixSides( const Region &region, double share, double slack, Scratch &scratch ) const;
  void minCutBetween( const Region &region, Scratch &scratch ) const;
  void keepHeaviestComponent(
    const std::vector<std::int32_t> &cells, std::uint8_t side, std::uint8_t to, Scratch &scratch
  ) const;
  Bisection bisectAlong( const Region &region, int direction, Scratch &scratch ) const;
  std::vector<Region> split( const Region &region, Bisection bisection, Parts &parts ) const;
  Parts bisectToTasks( Region region, Scratch &scratch ) const;
  void setTargets( const std::vector<Region> &regions );
  std::vector<Region> bisectLarge( std::vector<Region> regions, ScratchPool &pool, const RunContext &context );
  void rebalance();
  bool recombine( std::vector<std::int32_t> tasks, Scratch &scratch );
  bool improve( std::int32_t task, double imbalance, Scratch &scratch );
  double imbalanceOf( std::int32_t task ) const;
  bool isOverMax( std::int32_t task ) const;
  std::vector<std::int32_t> partnersOf( std::int32_t task, double imbalance ) const;
  double maxImbalance( const Parts &parts, double target ) const;

  const Cells &mCells;
  const CellGraph &mGraph;
  std::vector<double> mLoad;
  std::vector<std::int32_t> mTaskOf;
  std::vector<std::int32_t> mPieceOf; // hard barriers count between pieces only
  Parts mTasks;                       // cells of each task
  std::vector<double> mTargetLoad;    // per task: its share of its region
  double mMaxLoad = 0;                // load; 0: no limit
  double mImbalanceCost = 4000;       // in sides of a task and thousandths, per tolerance beyond the first
};

} // namespace lacuna
