// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/layer.h"

#include <cstdint>
#include <vector>

namespace lacuna
{

/// Numbers the blocks of a layer: usable footprints within options.blockGapM of each other, transitively.
void joinBlocks( Layer &layer, const MetricFrame &frame, const LayerOptions &options, const RunContext &context );

/// How many footprints each block has.
std::vector<std::uint32_t> blockSizes( const Layer &layer );

} // namespace lacuna
