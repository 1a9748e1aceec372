// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"
#include "lacuna/metric_frame.h"

#include <qgsgeometry.h>

#include <vector>

namespace lacuna
{

/// The outline of a settlement, in working coordinates: what is left of the surroundings of its houses when they
/// are drawn in again. houses: at least one, in any order; linkM: how far each stands from its next at most.
QgsGeometry outlineOf( const std::vector<Point> &houses, double linkM, const MetricFrame &frame );

} // namespace lacuna
