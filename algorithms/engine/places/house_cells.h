// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"
#include "lacuna/gaps/earth_grid.h"
#include "lacuna/mapped_storage.h"
#include "lacuna/metric_frame.h"
#include "lacuna/run_context.h"

#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

namespace lacuna
{

/**
 * Houses sorted into cells fixed on the earth whose diagonal is the largest distance that is asked for, so that houses
 * of one cell are never farther apart.
 */
class HouseCells
{
public:
  /// The houses must outlive it. \throws Canceled
  HouseCells( std::span<const Point> houses, const MetricFrame &frame, double maxM, const RunContext &context );

  std::size_t size() const { return mScale.size(); }
  /// The houses of a cell, by number.
  std::span<const std::uint32_t> houses( std::size_t cell ) const
  {
    return { mOrder.data() + mBegin[cell], mOrder.data() + mBegin[cell + 1] };
  }
  const Point &at( std::uint32_t house ) const { return mHouses[house]; }
  /// The cells that may hold a house within the distance of one of this cell, itself first.
  std::span<const std::uint32_t> around( std::size_t cell ) const
  {
    return { mNear.data() + mNearBegin[cell], mNear.data() + mNearBegin[cell + 1] };
  }
  /// Working units per metre in a cell: over the size of a cell it is one number to 1e-4.
  double unitsPerMetre( std::size_t cell ) const { return mScale[cell]; }

private:
  void findNeighbours( const EarthCells &cells, const std::vector<Point> &middles, const RunContext &context );

  std::span<const Point> mHouses;
  std::vector<double> mScale;
  BigVector<std::uint32_t> mNear; // cells, those of each behind those of the one before; its own first
  std::vector<std::uint64_t> mNearBegin;
  BigVector<std::uint32_t> mOrder;
  std::vector<std::uint32_t> mBegin;
};

inline double squaredDistance( const Point &a, const Point &b )
{
  return ( a.x - b.x ) * ( a.x - b.x ) + ( a.y - b.y ) * ( a.y - b.y );
}

} // namespace lacuna
