// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <cstddef>

namespace lacuna
{

struct Interval
{
  double low = 0;
  double high = 1;
};

/// 95 % score interval of a share, Wilson 1927: (p + z²/2n ± z sqrt(p(1-p)/n + z²/4n²)) / (1 + z²/n), z = 1.959964.
/// total = 0 knows nothing: 0..1.
Interval wilsonInterval( std::size_t successes, std::size_t total );

/// Two imperfect counts of one population, Chapman 1951: (a+1)(b+1)/(both+1) - 1.
double chapmanTotal( double first, double second, double both );

} // namespace lacuna
