// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/box.h"

#include <cstdint>
#include <functional>
#include <unordered_set>
#include <vector>

namespace lacuna
{

/// Which cells of a square grid hold something already. Sparse, so that parts of an area may lie a country apart.
class OccupancyGrid
{
public:
  OccupancyGrid( const Box &box, double cell );
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
