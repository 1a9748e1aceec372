// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <cstddef>

namespace lacuna
{

/// Of a two-sided 95 % interval of the normal distribution.
inline constexpr double NORMAL_975 = 1.959963984540054;

struct Interval
{
  double low = 0;
  double high = 1;
};

/// 95 % score interval of a share p, Wilson 1927: (p + z²/2n ± z sqrt(p(1-p)/n + z²/4n²)) / (1 + z²/n), z = 1.959964.
/// n, the (effective) size of the sample, is any number: 0 knows nothing, 0..1; infinite gives p and p.
Interval wilsonOfShare( double share, double n );
/// The same of a count.
Interval wilsonInterval( std::size_t successes, std::size_t total );
/// How many successes of total the upper end of wilsonInterval() comes from: p = U - z sqrt(U(1-U)/n).
double successesOfUpperEnd( double high, double total );

/// Two imperfect counts of one population, Chapman 1951: (a+1)(b+1)/(both+1) - 1.
double chapmanTotal( double first, double second, double both );

/// Of fewer in both counts the estimate is too biased to be told: the rule of seven recaptures, usually derived from
/// the condition of Robson and Regier 1964 that the product of both counts exceed four times the population.
inline constexpr std::size_t MIN_IN_BOTH_FOR_TOTAL = 7;

struct EstimatedTotal
{
  double value; ///< chapmanTotal(); NaN, as the interval is, below MIN_IN_BOTH_FOR_TOTAL in both
  Interval interval;
};

/// The 95 % interval is value ± z sqrt(v) with Seber's variance (1970): v = (a+1)(b+1)(a-both)(b-both) /
/// ((both+1)²(both+2)); its lower end is never below what was counted.
EstimatedTotal estimateTotal( std::size_t first, std::size_t second, std::size_t both );

} // namespace lacuna
