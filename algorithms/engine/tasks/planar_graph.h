// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "task_mesh.h"

#include <cstddef>

namespace lacuna
{

/// The planar straight-line graph of a mesh: its points and lines before they are vertices and edges.
struct TaskMesh::PlanarGraph
{
  struct Run ///< points begin .. end - 1 one after the other
  {
    std::size_t begin;
    std::size_t end;
    bool closed;
    std::uint8_t flags;
    std::int32_t owner; ///< cell whose walls these are; NEUTRAL
  };
  std::vector<GridPoint> points;
  std::vector<std::int32_t> areaVertex; ///< of the points of the area's border, which come first
  std::vector<std::uint8_t> areaCorner;
  std::vector<std::int32_t> nextInRing; ///< per vertex of the area
  std::vector<Run> runs;                ///< area, then barriers, then walls
  std::vector<std::uint32_t> ringCell;  ///< per ring of the footprints
  std::vector<std::size_t> sitePoint;   ///< per place of work: its point, or NO_POINT when it belongs to a footprint
  std::size_t fillersBegin = 0;

  static constexpr std::size_t NO_POINT = SIZE_MAX;
};

/// The same number for an edge in both directions.
inline std::uint64_t edgeKey( std::int32_t a, std::int32_t b )
{
  return static_cast<std::uint64_t>( a < b ? a : b ) << 32 | static_cast<std::uint32_t>( a < b ? b : a );
}

} // namespace lacuna
