// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "balanced_partition.h"

#include <cstdint>
#include <vector>

namespace lacuna
{

/// Tasks may not be larger than a certain area, and there are to be no more of them than that needs.
class AreaLimit
{
public:
  static constexpr double SLACK = 1.045; ///< tasks there are for each that would do if all were as large as allowed

  /// target: work per task; 0: the tasks share out the area. All but target must outlive this.
  AreaLimit( double maxM2, double target, const Cells &cells, const CellGraph &graph, const RunContext &context );

  /// Cuts the regions anew where some task is too large: each piece of land then counts as the tasks it needs, by its
  /// work or by its area. What is too large after that is cut in two. taskOf: per cell.
  void keep( std::vector<Region> regions, std::vector<std::int32_t> &taskOf ) const;

private:
  struct Sums
  {
    double areaM2 = 0;
    double work = 0;
  };
  std::vector<Sums> sumsOf( const std::vector<std::int32_t> &taskOf ) const;
  bool holds( const std::vector<std::int32_t> &taskOf ) const;
  void cutByDemand( std::vector<Region> regions, std::vector<std::int32_t> &taskOf ) const;
  void halveLarge( std::vector<std::int32_t> &taskOf ) const;

  double mMaxM2;
  double mTarget;
  const Cells &mCells;
  const CellGraph &mGraph;
  const RunContext &mContext;
};

} // namespace lacuna
