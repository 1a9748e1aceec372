// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/places/sample_design.h"
#include "stratum_limits.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lacuna
{

namespace
{

constexpr std::size_t LEAST_ROWS = 30;  // of a stratum
constexpr double LEAST_DOUBT = 0.005;   // of an expected share, from 0 and 1
constexpr double MOST_OF_STRATUM = 0.5; // in areas
constexpr double EXPECTED_DEFF = 1.5;   // in areas

std::size_t mostRows( std::size_t rows, bool inAreas )
{
  if ( !inAreas )
    return rows;
  return static_cast<std::size_t>( std::ceil( MOST_OF_STRATUM * static_cast<double>( rows ) ) );
}

// What is given out in proportion to weights, each between its least and its most; whole numbers that add up to size
// where the bounds let them.
struct Shares
{
  std::vector<double> weight;
  std::vector<std::size_t> least;
  std::vector<std::size_t> most;

  double clamped( std::size_t i, double factor ) const
  {
    return std::clamp( factor * weight[i], static_cast<double>( least[i] ), static_cast<double>( most[i] ) );
  }
  double sum( double factor ) const
  {
    double total = 0;
    for ( std::size_t i = 0; i < weight.size(); ++i )
      total += clamped( i, factor );
    return total;
  }
  std::vector<std::size_t> give( std::size_t size ) const;
};

std::vector<std::size_t> Shares::give( std::size_t size ) const
{
  const std::size_t all = std::accumulate( most.begin(), most.end(), std::size_t { 0 } );
  if ( size >= all )
    return most;
  const double wanted = static_cast<double>( size );
  double low = 0;
  double high = 1;
  while ( sum( high ) < wanted )
    high *= 2;
  for ( int i = 0; i < 200; ++i )
    ( sum( ( low + high ) / 2 ) < wanted ? low : high ) = ( low + high ) / 2;
  std::vector<std::size_t> given( weight.size() );
  std::vector<std::size_t> order( weight.size() );
  std::iota( order.begin(), order.end(), std::size_t { 0 } );
  const auto rest = [&]( std::size_t i ) { return clamped( i, high ) - std::floor( clamped( i, high ) ); };
  std::size_t sum = 0;
  for ( std::size_t i = 0; i < given.size(); ++i )
    sum += given[i] = static_cast<std::size_t>( std::floor( clamped( i, high ) ) );
  std::stable_sort( order.begin(), order.end(), [&rest]( std::size_t a, std::size_t b ) {
    return rest( a ) > rest( b );
  } );
  for ( std::size_t pass = 0; pass < 2; ++pass ) // the second for what rounding of the sums left
    for ( std::size_t i : order )
      if ( sum < size && given[i] < most[i] )
      {
        ++given[i];
        ++sum;
      }
  return given;
}

Shares sharesOf( const std::vector<std::pair<StratumKind, std::size_t>> &strata, const SampleOptions &options )
{
  Shares shares;
  for ( const auto &[kind, rows] : strata )
  {
    const double p = std::clamp( options.expected.of( kind ), LEAST_DOUBT, 1 - LEAST_DOUBT );
    shares.weight.push_back( static_cast<double>( rows ) * std::sqrt( p * ( 1 - p ) ) );
    shares.most.push_back( mostRows( rows, options.inAreas ) );
    shares.least.push_back( std::min( LEAST_ROWS, shares.most.back() ) );
  }
  return shares;
}

std::vector<StratumPlan>
planOf( const std::vector<std::pair<StratumKind, std::size_t>> &strata, const std::vector<std::size_t> &given )
{
  std::vector<StratumPlan> plan;
  for ( std::size_t i = 0; i < strata.size(); ++i )
    plan.push_back( { strata[i].first, strata[i].second, given[i] } );
  return plan;
}

} // namespace

double expectedHalfWidth( const std::vector<StratumPlan> &plan, const SampleOptions &options )
{
  double total = 0;
  double down = 0;
  double up = 0;
  for ( const auto &[kind, rows, sample] : plan )
  {
    if ( kind == StratumKind::Extra || rows == 0 || sample == 0 )
      continue;
    const double size = static_cast<double>( rows );
    const double expected = options.expected.of( kind );
    StratumCounts counts;
    counts.n = static_cast<double>( sample );
    counts.size = size;
    counts.hits = counts.n * ( kind == StratumKind::Matched ? 1 - expected : expected );
    counts.deff = options.inAreas ? EXPECTED_DEFF : 1;
    counts.visits = options.inAreas ? options.areas : 0;
    const Interval limits = kind == StratumKind::Cell ? limitsOfMean( counts ) : limitsOfShare( counts, false );
    const double share = counts.hits / counts.n;
    total += size * share;
    down += std::pow( size * ( share - limits.low ), 2 );
    up += std::pow( size * ( limits.high - share ), 2 );
  }
  return total > 0 ? ( std::sqrt( down ) + std::sqrt( up ) ) / 2 / total : 0;
}

double ExpectedShares::of( StratumKind kind ) const
{
  switch ( kind )
  {
    case StratumKind::Gap:
      return gap;
    case StratumKind::Matched:
      return matched;
    case StratumKind::Extra:
      return extra;
    case StratumKind::Cell:
      return cell;
  }
  return 0;
}

std::vector<StratumPlan>
planSample( const std::vector<std::pair<StratumKind, std::size_t>> &strata, const SampleOptions &options )
{
  const Shares shares = sharesOf( strata, options );
  const std::size_t least = std::accumulate( shares.least.begin(), shares.least.end(), std::size_t { 0 } );
  const std::size_t most = std::accumulate( shares.most.begin(), shares.most.end(), std::size_t { 0 } );
  std::size_t size = std::clamp( options.size, least, most );
  if ( options.halfWidth > 0 )
  {
    std::size_t high = most;
    size = least;
    while ( size < high ) // the smallest size that is enough
    {
      const std::size_t middle = size + ( high - size ) / 2;
      if ( expectedHalfWidth( planOf( strata, shares.give( middle ) ), options ) <= options.halfWidth )
        high = middle;
      else
        size = middle + 1;
    }
  }
  return planOf( strata, shares.give( size ) );
}

} // namespace lacuna
