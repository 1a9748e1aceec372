// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "balanced_partition.h"
#include "min_cut.h"

#include <utility>

namespace lacuna
{

/// What one thread needs to bisect regions.
struct BalancedPartition::Scratch
{
  // Of cells, NONE between uses.
  static constexpr std::uint8_t NONE = 0; // not of the region
  static constexpr std::uint8_t LEFT = 1;
  static constexpr std::uint8_t RIGHT = 2;
  static constexpr std::uint8_t FREE = 3;

  explicit Scratch( std::size_t cells ) : side( cells, NONE ), local( cells, 0 ) {}
  std::vector<std::uint8_t> side;
  std::vector<std::int32_t> local;
  std::vector<std::pair<double, std::int32_t>> order;
  std::vector<std::int32_t> queue;
  std::vector<std::int32_t> free;
  MinCut minCut;
};

} // namespace lacuna
