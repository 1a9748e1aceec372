// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "mosaic.h"

#include <cstddef>
#include <functional>
#include <unordered_set>

namespace lacuna
{

/// The points and lines of a mosaic before they are vertices and edges.
struct Mosaic::Plot
{
  struct Run ///< points begin .. end - 1 one after the other
  {
    std::size_t begin;
    std::size_t end;
    bool closed;
    std::uint8_t flags;
    std::int32_t owner; ///< atom whose walls these are; NEUTRAL
  };
  std::vector<GridPoint> points;
  std::vector<std::int32_t> areaVertex; ///< of the points of the area's border, which come first
  std::vector<std::uint8_t> areaCorner;
  std::vector<std::int32_t> nextInRing; ///< per vertex of the area
  std::vector<Run> runs;                ///< area, then barriers, then walls
  std::vector<std::uint32_t> ringAtom;  ///< per ring of the footprints
  std::vector<std::size_t> sitePoint;   ///< per place of work: its point, or NO_POINT when it belongs to a footprint
  std::size_t fillersBegin = 0;

  static constexpr std::size_t NO_POINT = SIZE_MAX;
};

/// The same number for an edge in both directions.
inline std::uint64_t edgeKey( std::int32_t a, std::int32_t b )
{
  return static_cast<std::uint64_t>( a < b ? a : b ) << 32 | static_cast<std::uint32_t>( a < b ? b : a );
}

/// Which cells of a square grid hold something already. Sparse, so that parts of an area may lie a country apart.
class Occupancy
{
public:
  Occupancy( const Box &box, double cell );
  void mark( double x, double y );
  /// After the last mark().
  void settle();
  bool taken( double x, double y ) const;
  /// The middles of the cells in a box that nothing lies in, each once however many boxes are asked for; every other
  /// row shifted by a quarter of a cell each way.
  void forEachFree( const Box &box, const std::function<void( double x, double y )> &visit );

private:
  std::uint64_t key( double x, double y ) const;
  Box mBox;
  double mCell;
  std::vector<std::uint64_t> mTaken; // sorted once settled
  std::unordered_set<std::uint64_t> mVisited;
};

} // namespace lacuna
