// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/layer.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lacuna
{

/// Addresses at one spot, as one site each. Sites go from west to east, so that their numbers hang on the places alone.
struct AddressSites
{
  static constexpr std::uint32_t NONE = UINT32_MAX;
  std::vector<Point> at;            ///< the westernmost of their addresses
  std::vector<std::uint32_t> of;    ///< per address, NONE for those that take no part
  std::vector<std::uint8_t> judged; ///< per site: holds an address that is judged
};

/// Joins points within 1 m of each other, and what hangs together by such. \throws Canceled
AddressSites mergeAddresses(
  std::span<const Point> at, std::span<const SkipReason> skip, const MetricFrame &frame, const RunContext &context
);

} // namespace lacuna
