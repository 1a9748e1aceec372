// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lacuna
{

/**
 * In which order one person visits places: from one to the next that lies near, along a Hilbert curve.
 *
 * In: degrees of WGS 84; the round each place belongs to, one for each. Out: the numbers of the places, all of a round
 * together, rounds rising. The curve covers the whole Earth, so the order of two places does not hang on where others
 * lie; places of the same spot keep their order. It is a quarter or so longer than the shortest way.
 */
std::vector<std::uint32_t> visitOrder( std::span<const Point> places, std::span<const std::uint32_t> rounds );

} // namespace lacuna
