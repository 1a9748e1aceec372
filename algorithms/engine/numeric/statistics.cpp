// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/statistics.h"

#include <algorithm>
#include <cmath>

namespace lacuna
{

Interval wilsonInterval( std::size_t successes, std::size_t total )
{
  if ( total == 0 )
    return {};
  const double z = 1.959963984540054;
  const double n = static_cast<double>( total );
  const double p = static_cast<double>( successes ) / n;
  const double middle = p + z * z / ( 2 * n );
  const double half = z * std::sqrt( p * ( 1 - p ) / n + z * z / ( 4 * n * n ) );
  const double scale = 1 + z * z / n;
  // The closed form is exact at the ends; rounding is not.
  return { successes == 0 ? 0.0 : std::max( 0.0, ( middle - half ) / scale ), successes == total ? 1.0 : std::min( 1.0, ( middle + half ) / scale ) };
}

double chapmanTotal( double first, double second, double both ) { return ( first + 1 ) * ( second + 1 ) / ( both + 1 ) - 1; }

} // namespace lacuna
