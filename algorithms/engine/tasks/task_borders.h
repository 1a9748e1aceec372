// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/tasks/task_plan.h"
#include "task_mesh.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace lacuna
{

/**
 * The outlines of tasks that cells were given to, made of the lines between them.
 *
 * Each line between two tasks is made once and used by both, so that nothing overlaps and nothing is left over. Lines
 * along barriers are kept as they are; those through gaps are pulled straight, like a string, as far as the triangles
 * between the footprints let them, a metre from the walls where there is room (the funnel of Lee and Preparata 1984).
 */
class TaskBorders
{
public:
  TaskBorders(
    const TaskMesh &taskMesh, const Footprints &area, const std::vector<std::uint8_t> &areaExtra,
    const std::vector<std::int32_t> &taskOfCell
  );

  struct Moved ///< a part of a task that became part of another
  {
    std::int32_t from;
    std::int32_t to;
    std::vector<PlanRing> rings;
  };
  /// Gives what of a task lies apart from the rest of it, though the area holds both together, to the task beside it:
  /// footprints that overlap leave such slivers beyond each other. In the order they were made; call it before rings().
  std::vector<Moved> joinParts( std::size_t tasks );
  /// The rings of every task, shells before their holes. Working coordinates.
  std::vector<std::vector<PlanRing>> rings( std::size_t tasks ) const;
  /// Gives up pulling and leaving out for the lines of these tasks: every vertex is then one of the grid, where all is
  /// exact.
  void keepExact( const std::vector<std::uint8_t> &tasks );
  /// Length of the lines between tasks by the rank of barrier they follow, in metres.
  std::array<double, 8> lengthsM() const;

private:
  struct Segment
  {
    std::uint32_t from;
    std::uint32_t to;
    std::int32_t left;
    std::int32_t right;
    std::uint8_t flags;
    std::int32_t leftTriangle;
    std::int32_t rightTriangle;
    bool moved = false; ///< a side of it is no longer that of its cell
  };
  struct Chain
  {
    std::vector<std::uint32_t> nodes;
    std::vector<std::uint32_t> codes; ///< between the nodes: 2 × segment + (0 along it, 1 against it)
    std::vector<PlanVertex> line;
    std::int32_t left;
    std::int32_t right;
  };
  struct Way // a chain in one direction
  {
    std::uint32_t chain;
    bool forward;
  };
  struct Outline
  {
    PlanRing ring;
    std::vector<Way> ways;
  };
  using Outlines = std::vector<std::vector<Outline>>; // per task, shells before their holes
  struct Place
  {
    double x;
    double y;
  };
  std::int32_t task( std::int32_t cell ) const
  {
    return cell >= 0 ? mTaskOfCell[static_cast<std::size_t>( cell )] : -1;
  }
  std::int32_t taskOfHalf( std::int32_t t, int edge, int corner ) const;
  std::uint32_t middleOf( std::int32_t t, int edge ) const;
  std::uint32_t centreOf( std::int32_t t ) const { return mCentres + static_cast<std::uint32_t>( t ); }
  void findWithin( std::int32_t t );
  void findAcross( std::int32_t t );
  void makeChains();
  void follow( std::size_t half, std::vector<std::uint8_t> &used, Chain &chain ) const;
  void straighten( Chain &chain ) const;
  void shorten( const Chain &chain, std::size_t begin, std::size_t end, std::vector<PlanVertex> &line ) const;
  void dropStraight( Chain &chain ) const;
  Place placeOf( std::uint32_t node ) const;
  PlanVertex vertexOf( std::uint32_t node ) const;
  PlanVertex onArea( const Place &place, std::int32_t before ) const;
  std::vector<Way> ringFrom( Way start, std::int32_t task, std::vector<std::uint8_t> &used ) const;
  Way turn( Way arrived, std::int32_t task ) const;
  std::uint32_t startOf( Way way ) const;
  std::uint32_t endOf( Way way ) const { return startOf( { way.chain, !way.forward } ); }
  void addOutlines( const std::vector<Way> &ways, std::vector<Outline> &outlines ) const;
  static void arrange( std::vector<Outline> &outlines );
  Outlines outlines( std::size_t tasks ) const;
  std::int32_t sideTriangle( Way way ) const;
  std::vector<std::uint8_t> waysOfMainParts( const Outlines &outlines ) const;
  std::int32_t besideOf( std::span<const Outline> part, const std::vector<std::uint8_t> &main ) const;
  void reassign( std::span<const Outline> part, std::int32_t task );
  void rebuildChains();

  const TaskMesh &mTaskMesh;
  const Footprints &mArea;
  const std::vector<std::uint8_t> &mAreaExtra;
  const std::vector<std::int32_t> &mTaskOfCell;
  std::vector<std::int32_t> mNextInRing;
  std::uint32_t mCentres = 0;
  std::vector<Segment> mSegments;
  std::vector<std::pair<std::uint32_t, std::uint32_t>>
    mSegmentEnds; // node, 2 × segment + (0 leaving by its from, 1 by its to); sorted
  std::vector<Chain> mChains;
  std::vector<std::pair<std::uint32_t, std::uint32_t>>
    mWays; // node a way starts from, 2 × chain + (0 forward, 1 backward); sorted
};

} // namespace lacuna
