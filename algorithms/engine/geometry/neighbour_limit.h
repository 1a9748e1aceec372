// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/layer.h"

namespace lacuna
{

/// Skips rows whose edges lie over each other so often that measuring one of them would take seconds. Before they are
/// checked.
void skipSelfOverlapping( Layer &layer, const RunContext &context );

/// Skips the usable rows beyond options.neighbourLimit; layer.index must be there, and is made anew where some are.
void skipOverLimit( Layer &layer, const MetricFrame &frame, const LayerOptions &options, const RunContext &context );

} // namespace lacuna
