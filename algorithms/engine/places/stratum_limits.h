// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/places/sample_estimate.h"

#include <cstddef>

namespace lacuna
{

inline constexpr double ROUNDING = 1e-9; // what sums and products may be off

/// What limits of a stratum are made of.
struct StratumCounts
{
  double hits = 0;
  double n = 0;
  double size = 0;           // N
  double deff = 1;           // of the stratum in areas; 1 for single rows
  double overdispersion = 1; // of cells: φ of single cells
  std::size_t visits = 0;    // m; 0 for single rows

  double drawnShare() const { return n / size; }
};

/// 95 % limits of the share of hits in the stratum, cut to what was seen. alone: as they are said of the stratum
/// itself; else for a total of several, whose limits hold without what few hits ask for.
Interval limitsOfShare( const StratumCounts &counts, bool alone );
/// Of houses a cell: from below they are cut to those that were seen.
Interval limitsOfMean( const StratumCounts &counts );
/// Those of a stratum, rounded outward: its rows are whole.
Interval wholeRows( const StratumEstimate &one );

} // namespace lacuna
