// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "stratum_limits.h"
#include "lacuna/places/quantiles.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lacuna
{

// Wilson 1927, near 0 and 1 as Brown, Cai and DasGupta 2001 change it, and Garwood 1936 on effective sizes (Korn and
// Graubard 1998): see lacuna/places/sample_estimate.h.

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

// Of one to three hits Wilson's lower limit lies above what is quite likely to give them: with 0.15 expected it holds
// in 0.84 of all samples. Instead the mean of a Poisson variable of which one in twenty is as large.
constexpr double FEW_HITS = 3;
double lowerOfFew( double hits, double size ) { return chiSquareQuantile( 0.05, 2 * hits ) / 2 / size; }

Interval scoreLimits( const StratumCounts &counts, double size, bool alone )
{
  const double share = counts.hits / counts.n;
  Interval limits = wilsonOfShare( share, size );
  if ( !alone )
    return limits;
  const double misses = counts.n - counts.hits;
  if ( counts.hits > 0 && counts.hits <= FEW_HITS )
    limits.low = std::min( limits.low, lowerOfFew( share * size, size ) );
  if ( misses > 0 && misses <= FEW_HITS )
    limits.high = std::max( limits.high, 1 - lowerOfFew( misses / counts.n * size, size ) );
  return limits;
}

} // namespace

Interval limitsOfShare( const StratumCounts &counts, bool alone )
{
  const double few = fewVisits( counts.visits );
  const double left = 1 - counts.drawnShare();
  Interval limits { 0, 1 };
  if ( !( left > 0 ) ) // every row was looked at
    limits = { counts.hits / counts.n, counts.hits / counts.n };
  else if ( const double size = counts.n / left / counts.deff / few; size > 0 )
    limits = scoreLimits( counts, size, alone );
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

Interval wholeRows( const StratumEstimate &one )
{
  const double size = static_cast<double>( one.rows );
  if ( one.kind == StratumKind::Cell || one.answered == 0 )
    return one.limits;
  return {
    std::max( 0.0, std::floor( one.limits.low * size + ROUNDING ) / size ),
    std::min( 1.0, std::ceil( one.limits.high * size - ROUNDING ) / size )
  };
}

} // namespace lacuna
