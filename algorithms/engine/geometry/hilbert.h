// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <cstdint>
#include <vector>

namespace lacuna
{

/// Position along a Hilbert curve of order 16, of coordinates below 65536.
std::uint32_t hilbertKey( std::uint32_t x, std::uint32_t y );

/// Sorts by the upper half, which is all there is to sort by where the lower one already rises.
void sortByCurve( std::vector<std::uint64_t> &order );

} // namespace lacuna
