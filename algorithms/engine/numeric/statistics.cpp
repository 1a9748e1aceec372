// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacuna
{

// Wilson 1927, Chapman 1951, Seber 1970, Robson and Regier 1964: see lacuna/statistics.h.

Interval wilsonOfShare( double share, double n )
{
  if ( !( n > 0 ) )
    return {};
  if ( std::isinf( n ) )
    return { share, share };
  const double z = NORMAL_975;
  const double middle = share + z * z / ( 2 * n );
  const double half = z * std::sqrt( share * ( 1 - share ) / n + z * z / ( 4 * n * n ) );
  const double scale = 1 + z * z / n;
  // The closed form is exact at the ends; rounding is not.
  return {
    share <= 0 ? 0.0 : std::max( 0.0, ( middle - half ) / scale ),
    share >= 1 ? 1.0 : std::min( 1.0, ( middle + half ) / scale )
  };
}

Interval wilsonInterval( std::size_t successes, std::size_t total )
{
  const double n = static_cast<double>( total );
  return total == 0 ? Interval() : wilsonOfShare( static_cast<double>( successes ) / n, n );
}

double successesOfUpperEnd( double high, double total )
{
  if ( !( total > 0 ) )
    return 0;
  const double share = high - NORMAL_975 * std::sqrt( std::max( 0.0, high * ( 1 - high ) ) / total );
  return std::clamp( share * total, 0.0, total );
}

double chapmanTotal( double first, double second, double both )
{
  return ( first + 1 ) * ( second + 1 ) / ( both + 1 ) - 1;
}

EstimatedTotal estimateTotal( std::size_t first, std::size_t second, std::size_t both )
{
  constexpr double UNKNOWN = std::numeric_limits<double>::quiet_NaN();
  if ( both < MIN_IN_BOTH_FOR_TOTAL )
    return { UNKNOWN, { UNKNOWN, UNKNOWN } };
  const double a = static_cast<double>( first );
  const double b = static_cast<double>( second );
  const double m = static_cast<double>( both );
  const double total = chapmanTotal( a, b, m );
  const double half
    = NORMAL_975
      * std::sqrt(
        std::max( 0.0, ( a + 1 ) * ( b + 1 ) * ( a - m ) * ( b - m ) / ( ( m + 1 ) * ( m + 1 ) * ( m + 2 ) ) )
      );
  return { total, { std::max( a + b - m, total - half ), total + half } };
}

} // namespace lacuna
