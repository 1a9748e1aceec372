// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <vector>

namespace lacuna
{

/// How damages at some return periods become the damage of an average year.
enum class Integration
{
  Trapezoid, ///< damage linear in the yearly probability between two return periods
  LogLinear, ///< damage linear in the logarithm of the probability, as Delft-FIAT
  Events ///< each a separate event: the sum of damage / return period (the convention of CLIMADA and of San Salvador)
};

/**
 * Weights w with which the expected annual damage is Σ wᵢ damageᵢ.
 *
 * In: return periods in years, at least 1 year, strictly rising. With the first two rules events rarer than the last
 * period do the damage of the last one, and events more frequent than the first do none. \throws Error InvalidOption
 */
std::vector<double> annualWeights( const std::vector<double> &returnPeriods, Integration integration );

} // namespace lacuna
