// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/metric_frame.h"
#include "lacuna/monitor.h"
#include "lacuna/tasks/task_inputs.h"
#include "triangulation.h"

#include <cstdint>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

namespace lacuna
{

/// Where and how large the cells of a mesh are, and what work they hold. Areas in m².
struct Cells
{
  std::vector<double> x;
  std::vector<double> y;
  std::vector<double> work;
  std::vector<double> areaM2;
  std::size_t size() const { return x.size(); }
};

struct TaskMeshOptions
{
  double fillerM = 100;               ///< distance of the places put into empty land
  double longestLineM = 20;           ///< lines are divided at least this often near footprints
  double unitsPerMetre = 1;           ///< of the working coordinates, in the middle of the area
  const MetricFrame *frame = nullptr; ///< where the area is so wide that it matters: the scale of every place
};

/**
 * The area cut into cells that no border has to cut: one about each footprint, each place of work and each filler in
 * empty land, and one for each empty block.
 *
 * Everything is triangulated with the border of the area, the barriers and the walls as edges. Triangles inside a
 * footprint are its own; between two footprints the border runs through the middles of the edges that join them, so
 * half way along the gap; at corners that lie on a barrier, or that several footprints share, it may end. A barrier
 * that runs into a footprint therefore leads around it. All of this is decided per triangle, so that cells cover the
 * area and never overlap.
 */
class TaskMesh
{
public:
  static constexpr std::int32_t NEUTRAL = -1; ///< corner of no cell, or a triangle of several
  static constexpr std::int32_t OUTSIDE = -2;

  /// \throws Canceled, Error TooManyVertices
  TaskMesh( const TaskInputs &inputs, const TaskMeshOptions &options, const Monitor &monitor );

  const Triangulation &triangulation() const { return *mTriangulation; }
  const Cells &cells() const { return mCells; }
  /// The cell of each place of work; NEUTRAL only where there are no cells at all.
  const std::vector<std::int32_t> &cellOfWork() const { return mCellOfWork; }
  /// The only cell of a triangle, NEUTRAL where its corners differ, OUTSIDE.
  std::int32_t cellOf( std::int32_t t ) const { return mCellOf[static_cast<std::size_t>( t )]; }
  /// Cells whose footprints overlap: a border between the two would cut one. May hold a pair more than once.
  const std::vector<std::pair<std::int32_t, std::int32_t>> &overlaps() const { return mOverlaps; }
  /// Those of them of which the first lies in the second for the most part: a floor drawn in its house, houses under
  /// one roof.
  const std::vector<std::pair<std::int32_t, std::int32_t>> &nested() const { return mNested; }
  bool inFootprint( std::int32_t t ) const { return mInside[static_cast<std::size_t>( t )] != 0; }
  /// The cell a vertex stands for, NEUTRAL for those of lines and shared corners.
  std::int32_t owner( std::int32_t vertex ) const { return mOwner[static_cast<std::size_t>( vertex )]; }
  /// Whether a cell is a footprint's.
  bool isFootprint( std::int32_t cell ) const { return cell >= 0 && cell < mFootprintCells; }
  /// The cell on this side of the half of an edge that ends at a corner.
  std::int32_t cellOfHalf( std::int32_t t, int edge, int corner ) const;

  double metres( double units ) const { return units * mMetresPerUnit; }
  Point working( double x, double y ) const { return { mOrigin.x + x * mUnit, mOrigin.y + y * mUnit }; }
  /// For a vertex on the border of the area: the vertex of the area it is, or the one before it; -1 elsewhere.
  std::int32_t areaVertex( std::int32_t vertex ) const { return mAreaVertex[static_cast<std::size_t>( vertex )]; }
  bool isAreaCorner( std::int32_t vertex ) const { return mAreaCorner[static_cast<std::size_t>( vertex )] != 0; }

private:
  struct PlanarGraph;
  struct GraphBuilder;
  using Edge = std::pair<std::int32_t, std::int32_t>;
  GridPoint snapped( double x, double y ) const;
  void placeGrid( const Box &box );
  void buildPlanarGraph( const TaskInputs &inputs, const TaskMeshOptions &options, PlanarGraph &graph ) const;
  void addLines( const TaskInputs &inputs, const PlanarGraph &graph, const Monitor &monitor );
  void followAreaSplits( std::size_t from, const PlanarGraph &graph );
  std::int32_t areaEdgeOf( std::int32_t p, std::int32_t q, const PlanarGraph &graph ) const;
  std::int32_t cutEar( std::int32_t t );
  bool liesOnBorder( const Triangulation::Triangle &triangle, int corner ) const;
  void snapToArea( const PlanarGraph &graph );
  void setOwner( std::int32_t vertex, std::int32_t owner );
  void growWithMesh();
  void clearSeamOwners();
  void findOutside();
  struct FootprintRef // one footprint
  {
    const Footprints &footprints;
    std::size_t row;
    std::int32_t owner;
  };
  void fillFootprints( const TaskInputs &inputs );
  void findOverlaps( const TaskInputs &inputs, const std::vector<std::uint32_t> &rowOf );
  void claimLeftOf( std::int32_t a, std::int32_t b, const FootprintRef &footprint, std::vector<std::int32_t> &stack );
  bool isInside( std::int32_t t, const FootprintRef &footprint ) const;
  bool claim( std::int32_t t, const FootprintRef &footprint );
  void assignWork( const TaskInputs &inputs, const PlanarGraph &graph );
  void assignSeamWork( const PlanarGraph &graph );
  void assignCoveredWork( const TaskInputs &inputs );
  std::vector<std::uint8_t> cellsWithLand() const;
  std::int32_t anyCellOf( std::int32_t t ) const;
  void assignFreeTriangles();
  void addEmptyCells();
  void measure( const TaskInputs &inputs, const TaskMeshOptions &options );
  void dropEmptyCells();

  static constexpr std::int32_t SHARED = -2;  // owner of a vertex of several footprints
  static constexpr std::int32_t UNKNOWN = -3; // triangle not settled yet

  std::unique_ptr<Triangulation> mTriangulation;
  Point mOrigin;
  double mUnit = 1;
  double mMetresPerUnit = 1;
  std::int32_t mCellCount = 0;
  std::int32_t mFootprintCells = 0;
  std::vector<std::int32_t> mOwner;
  std::vector<std::int32_t> mAreaVertex;
  std::vector<std::uint8_t> mAreaCorner; // 2: one that only divides an edge
  std::vector<std::int32_t> mCellOf;
  std::vector<std::uint8_t> mInside;
  std::vector<std::int32_t> mCellOfWork;
  std::vector<Edge> mOverlaps;
  std::vector<Edge> mNested;
  std::vector<Edge> mWalls; // inside on the left
  std::vector<std::int32_t> mWallOwner;
  std::unordered_map<std::uint64_t, std::int32_t> mWallSplits;
  Cells mCells;
};

} // namespace lacuna
