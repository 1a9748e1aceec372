// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/run_context.h"

#include <vector>

namespace lacuna
{

/// The Gini of values among people: twice the mean product of a value's distance from the mean and its rank's from the
/// middle. NaN where the mean is 0.
double giniOf( const std::vector<double> &value, const std::vector<double> &people );

/// The mean Gini of zones that all have the same true share of their buildings, over draws of those buildings. The same
/// for every order of the zones. \throws Canceled
double giniOfChance(
  const std::vector<double> &count, const std::vector<double> &people, double share, const RunContext &context
);

} // namespace lacuna
