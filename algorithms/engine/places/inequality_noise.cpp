// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "inequality_noise.h"
#include "../core/polling.h"
#include "../core/polled_sort.h"
#include "lacuna/mixed_bits.h"
#include "lacuna/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lacuna
{

namespace
{

constexpr std::size_t MOST_DRAWS = 400;
constexpr std::size_t FEWEST_DRAWS = 10;
constexpr std::size_t VALUES = 2'000'000; // of all draws together: the more zones, the less one draw varies
constexpr double CERTAIN = 1e9;           // buildings from which on chance moves nothing
constexpr double NOTHING = 1e-18;         // of the likeliest count

// 0 to below 1, by zone and draw alone: no order of work changes it.
double chance( std::size_t zone, std::size_t draw ) { return shareOfBits( mixBits( mixBits( zone ) + draw ) ); }

/**
 * Draws of a binomial number by its cumulative sums. They are built from the likeliest count outwards with products
 * and quotients alone, so that every machine has the same ones.
 */
class BinomialDraw
{
public:
  BinomialDraw( double count, double share ) : mCount( count )
  {
    const double odds = share / ( 1 - share );
    const double mode = std::min( std::floor( ( count + 1 ) * share ), count );
    std::vector<double> below;
    double weight = 1;
    for ( double k = mode; k > 0 && weight > NOTHING; --k )
    {
      weight *= k / ( ( count - k + 1 ) * odds );
      below.push_back( weight );
    }
    mFirst = mode - static_cast<double>( below.size() );
    mSums.assign( below.rbegin(), below.rend() );
    weight = 1;
    for ( double k = mode;; ++k )
    {
      mSums.push_back( weight );
      weight *= ( count - k ) / ( k + 1 ) * odds;
      if ( k >= count || !( weight > NOTHING ) )
        break;
    }
    std::partial_sum( mSums.begin(), mSums.end(), mSums.begin() );
  }
  double share( double chance ) const
  {
    const auto place = std::upper_bound( mSums.begin(), mSums.end() - 1, chance * mSums.back() );
    return ( mFirst + static_cast<double>( place - mSums.begin() ) ) / mCount;
  }

private:
  double mCount;
  double mFirst = 0;
  std::vector<double> mSums;
};

} // namespace

double giniOf( const std::vector<double> &value, const std::vector<double> &people )
{
  std::vector<std::size_t> order( value.size() );
  std::iota( order.begin(), order.end(), std::size_t { 0 } );
  sortPolled( order, [&]( std::size_t a, std::size_t b ) {
    return value[a] != value[b] ? value[a] < value[b] : a < b;
  } );
  const double all = std::accumulate( people.begin(), people.end(), 0.0 );
  double sum = 0;
  for ( const std::size_t i : order )
    sum += people[i] * value[i];
  const double mean = sum / all;
  if ( !( mean > 0 ) )
    return std::numeric_limits<double>::quiet_NaN();
  double before = 0;
  double product = 0;
  for ( std::size_t first = 0, next = 0; first < order.size(); first = next )
  {
    double here = 0;
    for ( next = first; next < order.size() && value[order[next]] == value[order[first]]; ++next )
      here += people[order[next]];
    product += here * ( value[order[first]] - mean ) * ( ( before + here / 2 ) / all - 0.5 );
    before += here;
  }
  return 2 * product / ( all * mean );
}

double giniOfChance(
  const std::vector<double> &count, const std::vector<double> &people, double share, const RunContext &context
)
{
  if ( !( share > 0 ) )
    return std::numeric_limits<double>::quiet_NaN();
  if ( !( share < 1 ) )
    return 0;
  // Zones differ in nothing but their buildings and people here, so in this order each has the same chances.
  std::vector<std::size_t> order( count.size() );
  std::iota( order.begin(), order.end(), std::size_t { 0 } );
  std::ranges::sort( order, [&]( std::size_t a, std::size_t b ) {
    return count[a] != count[b] ? count[a] < count[b] : people[a] < people[b];
  } );
  std::vector<double> weight;
  for ( const std::size_t i : order )
    weight.push_back( people[i] );
  const std::size_t draws = std::clamp( VALUES / std::max<std::size_t>( count.size(), 1 ), FEWEST_DRAWS, MOST_DRAWS );
  std::vector<std::vector<double>> drawn( draws, std::vector<double>( order.size() ) );
  const RunContext drawing = context.part( 0, 0.5 );
  parallelFor( order.size(), 8, drawing, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t i = begin; i < end; ++i )
    {
      pollNow();
      const double buildings = std::max( std::round( count[order[i]] ), 1.0 );
      if ( buildings > CERTAIN )
      {
        for ( std::size_t draw = 0; draw < draws; ++draw )
          drawn[draw][i] = share;
        continue;
      }
      const BinomialDraw binomial( buildings, share );
      for ( std::size_t draw = 0; draw < draws; ++draw )
        drawn[draw][i] = binomial.share( chance( i, draw ) );
    }
  } );
  std::vector<double> gini( draws );
  const RunContext measuring = context.part( 0.5, 1 );
  parallelFor( draws, 1, measuring, [&]( std::size_t begin, std::size_t end ) {
    for ( std::size_t draw = begin; draw < end; ++draw )
      gini[draw] = giniOf( drawn[draw], weight );
  } );
  std::erase_if( gini, []( double one ) { return std::isnan( one ); } ); // a draw without any building mapped
  return std::accumulate( gini.begin(), gini.end(), 0.0 ) / static_cast<double>( gini.size() );
}

} // namespace lacuna
