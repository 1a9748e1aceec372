// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/run_context.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace lacuna
{

/// A place on the ground as straight coordinates from the middle of the Earth, in metres: near places are as far apart
/// as on the ground everywhere, at the poles and over the antimeridian too.
struct EarthPlace
{
  double x = 0;
  double y = 0;
  double z = 0;
};

/// In: degrees of WGS 84, finite. On the ellipsoid, without height.
EarthPlace earthPlace( double longitude, double latitude );

/**
 * Puts places into groups that one person can look at in one go.
 *
 * Two places within distanceM (above 0) of each other belong together, and so do those that are linked through others.
 * What holds more than max (1 or more) is halved across its longer side until it does not; halves that are no longer
 * linked are groups of their own. So every group is linked within distanceM and holds max places at most, and where no
 * more than max are linked, they are one group. Out: the group of every place; groups are numbered by their first
 * place. The groups hang on the order of the places only where coordinates are the same. \throws Canceled
 */
std::vector<std::uint32_t>
nearGroups( std::span<const EarthPlace> places, double distanceM, std::size_t max, const RunContext &context );

} // namespace lacuna
