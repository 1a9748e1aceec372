// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/statistics.h"

namespace lacuna
{

/// P( a, x ), the lower incomplete gamma function over Γ( a ); a > 0, x ≥ 0. Precision about 1e-12 up to a = 1000.
double gammaShare( double a, double x );

/// I_x( a, b ), the incomplete beta function over B( a, b ); a, b > 0, 0 ≤ x ≤ 1. The same precision.
double betaShare( double a, double b, double x );

/// The value that a chi-square variable of df > 0 degrees of freedom, whole or not, stays below with probability p.
double chiSquareQuantile( double p, double df );

/// The same of Student's t; df > 0; infinite df gives the normal distribution's.
double studentQuantile( double p, double df );

/// 95 % limits of the mean of a Poisson variable that was seen to be count (need not be whole), Garwood 1936: half of
/// the chi-square quantiles of 2 count and 2 count + 2 degrees of freedom. The lower one is 0 where count is 0.
Interval garwoodInterval( double count );

} // namespace lacuna
