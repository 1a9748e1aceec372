// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "stratum_limits.h"
#include "lacuna/places/quantiles.h"
#include "lacuna/places/sample_estimate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacuna
{

// Wilson 1927 and Garwood 1936 on effective sizes (Korn and Graubard 1998): see lacuna/places/sample_estimate.h.

namespace
{

// How much wider limits of so few visits must be: (t/1.96)².
double fewVisits( std::size_t visits )
{
  if ( visits == 0 )
    return 1;
  if ( visits == 1 )
    return std::numeric_limits<double>::infinity();
  const double t = studentQuantile( 0.975, static_cast<double>( visits - 1 ) ) / NORMAL_975;
  return t * t;
}

} // namespace

Interval wilsonOfEffectiveSize( double hits, double n, double size )
{
  const double p = hits / n;
  if ( std::isinf( size ) )
    return { p, p };
  const double z = NORMAL_975;
  const double middle = p + z * z / ( 2 * size );
  const double half = z * std::sqrt( p * ( 1 - p ) / size + z * z / ( 4 * size * size ) );
  const double scale = 1 + z * z / size;
  // The closed form is exact at the ends; rounding is not.
  return {
    hits <= 0 ? 0.0 : std::max( 0.0, ( middle - half ) / scale ),
    hits >= n ? 1.0 : std::min( 1.0, ( middle + half ) / scale )
  };
}

Interval limitsOfShare( const StratumCounts &counts )
{
  const double few = fewVisits( counts.visits );
  const double left = 1 - counts.drawnShare();
  Interval limits { 0, 1 };
  if ( !( left > 0 ) ) // every row was looked at
    limits = { counts.hits / counts.n, counts.hits / counts.n };
  else if ( const double size = counts.n / left / counts.deff / few; size > 0 )
    limits = wilsonOfEffectiveSize( counts.hits, counts.n, size );
  limits.low = std::max( limits.low, counts.hits / counts.size );
  limits.high = std::min( limits.high, 1 - ( counts.n - counts.hits ) / counts.size );
  return limits;
}

Interval limitsOfMean( const StratumCounts &counts )
{
  const double left = 1 - counts.drawnShare();
  if ( !( left > 0 ) )
    return { counts.hits / counts.n, counts.hits / counts.n };
  const double few = fewVisits( counts.visits );
  if ( std::isinf( few ) )
    return { counts.hits / counts.size, few };
  // The houses of n/(1 - f) cells, seen through φ: each φ of them count as one.
  const double phi = counts.overdispersion * counts.deff * few;
  const Interval seen = garwoodInterval( counts.hits / left / phi );
  const double scale = phi * left / counts.n;
  return { std::max( seen.low * scale, counts.hits / counts.size ), seen.high * scale };
}

} // namespace lacuna
