// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/gaps/offset_field.h"
#include "lacuna/layer.h"

#include <span>

namespace lacuna
{

/// The shift from sites to footprints, by where the sites may stand.
struct AddressShifts
{
  OffsetField onRoofs;
  OffsetField atDoors;
};

/**
 * The local shift that brings points nearest to footprints.
 *
 * Cells of 500 m on the ground, 120 sites of each, or more where it has few neighbours; every shift of a lattice
 * of 1 m is tried, and the one with the least mean distance to the nearest footprint wins: distances beyond 8 m
 * count as 8, and on roofs a place inside counts as better the deeper it lies, down to 5 m. It is used where it
 * lowers the mean by 4 % or more and leads every shift 3 m from it or farther by two standard errors; until that
 * is so the window grows to 1.5, 2.5 and 4.5 km.
 * \throws Canceled
 */
AddressShifts findAddressShifts(
  std::span<const Point> sites, const Layer &footprints, const MetricFrame &frame, double maxOffsetM,
  const RunContext &context
);

} // namespace lacuna
