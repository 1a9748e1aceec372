// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"
#include "lacuna/metric_frame.h"
#include "lacuna/run_context.h"

#include <vector>

namespace lacuna
{

/// The point half way along each line, over all of its parts one after the other; a row without a line stays empty.
/// \throws Canceled
Footprints middlesOf( const Footprints &lines, const RunContext &context );

/// Metres of each line, in the scale where each of its segments is. \throws Canceled
std::vector<double> lengthsM( const Footprints &lines, const MetricFrame &frame, const RunContext &context );

/// Square metres of each polygon, in the scale of the middle of its box (boxes up to date); 0 for empty rows. Turns
/// rings the way that area() needs. \throws Canceled
std::vector<double> areasM2( Footprints &polygons, const MetricFrame &frame, const RunContext &context );

} // namespace lacuna
