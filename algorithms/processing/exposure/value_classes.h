// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "layers/output_look.h"

#include <vector>

namespace lacuna
{

/// Classes of values that are far apart, such as damages: none, then a quarter of those above 0 each up to the median
/// and to three quarters, the next fifth, the highest twentieth. Bounds have one digit that is not 0. Values that are
/// no number are in no class.
QList<LookClass> valueClasses( const std::vector<double> &values );

} // namespace lacuna
