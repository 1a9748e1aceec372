// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "atom_graph.h"
#include "cancel_watch.h"
#include "lacuna/monitor.h"

#include <cstdint>
#include <vector>

namespace lacuna
{

/// A connected set of atoms to be cut into a number of tasks.
struct Region
{
  std::vector<std::int32_t> atoms;
  std::int32_t tasks = 1;
  std::int32_t firstTask = 0;
};

/**
 * Cuts regions into connected tasks of even load, with short borders that follow barriers.
 *
 * A region is halved again and again. Each time, for several directions, the atoms that must be on either side for the
 * balance are fixed by their order in that direction, and the cheapest border through the rest is a minimum cut: the
 * inertial flow of Schild and Sommer 2015. Both sides stay connected, since a cheapest cut leaves no island. Last,
 * neighbouring tasks that came out too uneven are joined and cut again (the recombination of DeFord, Duchin and Solomon
 * 2019).
 */
class BalancedPartition
{
public:
  /// load: what is balanced, one per atom; any unit. Atoms of no region keep the task -1.
  BalancedPartition(
    const Atoms &atoms, const AtomGraph &graph, std::vector<double> load, int threads,
    const CancelWatch *watch = nullptr
  );

  /// No task is to hold more than this load where that can be helped, whatever the balance: cuts are evener then.
  void setMost( double load ) { mMost = load; }
  /// Numbers the tasks of each region from its firstTask. \throws Canceled
  void cut( std::vector<Region> regions, const Monitor &monitor );
  const std::vector<std::int32_t> &taskOf() const { return mTaskOf; }

private:
  struct Scratch;
  struct Halving
  {
    std::vector<std::int32_t> left;
    std::vector<std::int32_t> right;
    std::int32_t leftTasks = 0;
    double score = 0;
    bool found() const { return !left.empty() && !right.empty(); }
    bool beats( const Halving &other ) const { return found() && ( !other.found() || score < other.score ); }
  };
  using Parts = std::vector<std::vector<std::int32_t>>;
  void poll() const;
  double loadOf( const std::vector<std::int32_t> &atoms ) const;
  bool open( std::int32_t atom, const AtomGraph::Arc &arc ) const;
  void halve( const Region &region, int direction, double tolerance, Scratch &scratch, Halving &best ) const;
  bool sides( const Region &region, double share, double slack, Scratch &scratch ) const;
  void cutBetween( const Region &region, Scratch &scratch ) const;
  void
  releaseLoose( const std::vector<std::int32_t> &atoms, std::uint8_t side, std::uint8_t to, Scratch &scratch ) const;
  Halving tryDirection( const Region &region, int direction, Scratch &scratch ) const;
  std::vector<Region> split( const Region &region, Halving halving, Parts &parts ) const;
  Parts cutSmall( Region region, Scratch &scratch ) const;
  void store( const Parts &parts );
  void even( const Monitor &monitor );
  bool recut( std::vector<std::int32_t> tasks, Scratch &scratch );
  double worst( const Parts &parts, double aim ) const;

  const Atoms &mAtoms;
  const AtomGraph &mGraph;
  std::vector<double> mLoad;
  int mThreads;
  const CancelWatch *mWatch;
  std::vector<std::int32_t> mTaskOf;
  std::vector<std::int32_t> mPieceOf; // hard barriers count between pieces only
  Parts mTasks;                       // atoms of each task
  std::vector<double> mAim;           // per task: its share of its region
  double mMost = 0;                   // load; 0: no limit
  double mImbalanceCost = 4000;       // in sides of a task and thousandths, per tolerance beyond the first
};

} // namespace lacuna
