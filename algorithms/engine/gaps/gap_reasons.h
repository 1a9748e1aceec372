// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/gaps/building_gaps.h"

namespace lacuna
{

/// Why each missing building of either layer is missing, and beside which mapped one it stands. In: pairs decided,
/// matched rows marked.
void giveReasons( const Layer &reference, const Layer &osm, GapResult &result, const RunContext &context );

} // namespace lacuna
