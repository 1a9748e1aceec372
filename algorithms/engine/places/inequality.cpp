// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/places/inequality.h"
#include "../core/polling.h"
#include "inequality_noise.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <tuple>

namespace lacuna
{

// Gini by ranks of weighted values (Lerman and Yitzhaki 1984), Theil 1967 with its part between groups, Erreygers 2009
// for the concentration of shares: 8 cov(share, rank). It is linear in the shares, so the chance of few buildings does
// not bias it, as it does the Gini; its variance adds up over the zones. The gap of fifths has Wilson's limits on the
// effective number of buildings, joined as Newcombe 1998 does for the difference of two shares.

namespace
{

constexpr double HALF = 0.5;
constexpr double NAN_VALUE = std::numeric_limits<double>::quiet_NaN();

using Order = std::vector<std::size_t>;

// In an order that hangs on the zones alone: what is added up comes out the same, to the last bit, for any order of
// rows.
ZoneValues sorted( const ZoneValues &zones, Order &order )
{
  const auto at = []( const std::vector<double> &values, std::size_t i ) { return values.empty() ? 0 : values[i]; };
  const auto key = [&]( std::size_t i ) {
    return std::make_tuple( at( zones.vulnerability, i ), zones.value[i], zones.people[i], at( zones.count, i ) );
  };
  order.resize( zones.value.size() );
  std::iota( order.begin(), order.end(), std::size_t { 0 } );
  std::ranges::stable_sort( order, [&]( std::size_t a, std::size_t b ) { return key( a ) < key( b ); } );
  ZoneValues result;
  for ( const std::size_t i : order )
  {
    result.value.push_back( zones.value[i] );
    result.people.push_back( zones.people[i] );
    if ( !zones.count.empty() )
      result.count.push_back( zones.count[i] );
    if ( !zones.vulnerability.empty() )
      result.vulnerability.push_back( zones.vulnerability[i] );
    if ( !zones.group.empty() )
      result.group.push_back( zones.group[i] );
  }
  return result;
}

// Calls body( first, end, people before, people ) for each run of equal keys in the order, of the places in it.
void forEachTie(
  const std::vector<double> &key, const std::vector<double> &people, const Order &order,
  const std::function<void( std::size_t, std::size_t, double, double )> &body
)
{
  double before = 0;
  for ( std::size_t first = 0, end = 0; first < order.size(); first = end )
  {
    poll( first );
    double here = 0;
    for ( end = first; end < order.size() && key[order[end]] == key[order[first]]; ++end )
      here += people[order[end]];
    body( first, end, before, here );
    before += here;
  }
}

std::vector<double>
middleRanks( const std::vector<double> &key, const std::vector<double> &people, const Order &order, double all )
{
  std::vector<double> ranks( key.size() );
  forEachTie( key, people, order, [&]( std::size_t first, std::size_t end, double before, double here ) {
    for ( std::size_t i = first; i < end; ++i )
      ranks[order[i]] = ( before + here / 2 ) / all;
  } );
  return ranks;
}

std::vector<CurvePoint>
curveOf( const std::vector<double> &key, const ZoneValues &zones, const Order &order, const Inequality &whole )
{
  std::vector<CurvePoint> curve;
  if ( !( whole.mean > 0 ) )
    return curve;
  curve.push_back( { 0, 0 } );
  double value = 0;
  forEachTie( key, zones.people, order, [&]( std::size_t first, std::size_t end, double before, double here ) {
    for ( std::size_t i = first; i < end; ++i )
      value += zones.people[order[i]] * zones.value[order[i]];
    if ( here > 0 )
      curve.push_back( { ( before + here ) / whole.people, value / ( whole.people * whole.mean ) } );
  } );
  curve.back() = { 1, 1 };
  return curve;
}

double theilOf( const std::vector<double> &value, const std::vector<double> &people, double all, double mean )
{
  double sum = 0;
  for ( std::size_t i = 0; i < value.size(); ++i )
    if ( const double part = value[i] / mean; part > 0 )
      sum += people[i] / all * part * std::log( part );
  return mean > 0 ? sum : NAN_VALUE;
}

double theilBetween( const ZoneValues &zones, double all, double mean )
{
  if ( zones.group.empty() )
    return NAN_VALUE;
  const std::size_t groups = std::size_t { 1 } + *std::ranges::max_element( zones.group );
  std::vector<std::pair<double, double>> sums( groups, { 0, 0 } ); // value of the people, people
  for ( std::size_t i = 0; i < zones.value.size(); ++i )
  {
    sums[zones.group[i]].first += zones.people[i] * zones.value[i];
    sums[zones.group[i]].second += zones.people[i];
  }
  std::ranges::sort( sums ); // what number a group has must not change the last bit
  std::vector<double> means, people;
  for ( const auto &[value, here] : sums )
    if ( here > 0 )
    {
      means.push_back( value / here );
      people.push_back( here );
    }
  return theilOf( means, people, all, mean );
}

std::array<LimitedValue, 5> fifthsOf( const ZoneValues &zones, const Order &order, double all )
{
  std::array<double, 5> value {}, spread {}, part {};
  const double fifth = all / 5;
  const auto share = [&]( std::size_t first, std::size_t end, double before, double here ) {
    for ( std::size_t k = 0; k < 5 && here > 0; ++k )
    {
      const double from = std::max( before, fifth * static_cast<double>( k ) );
      const double to = k == 4 ? before + here : std::min( before + here, fifth * static_cast<double>( k + 1 ) );
      for ( std::size_t i = first; i < end && to > from; ++i )
      {
        const std::size_t zone = order[i];
        const double weight = zones.people[zone] / here * ( to - from ) / fifth;
        part[k] += weight;
        value[k] += weight * zones.value[zone];
        if ( !zones.count.empty() )
          spread[k] += weight * weight / zones.count[zone];
      }
    }
  };
  forEachTie( zones.vulnerability, zones.people, order, share );
  std::array<LimitedValue, 5> fifths;
  for ( std::size_t k = 0; k < 5; ++k )
  {
    fifths[k].value = value[k] / part[k];
    if ( spread[k] > 0 )
      fifths[k].limits = wilsonOfShare( std::clamp( fifths[k].value, 0.0, 1.0 ), 1 / spread[k] );
  }
  return fifths;
}

LimitedValue difference( const LimitedValue &one, const LimitedValue &other )
{
  const double value = one.value - other.value;
  return {
    value,
    { value - std::hypot( one.value - one.limits.low, other.limits.high - other.value ),
      value + std::hypot( one.limits.high - one.value, other.value - other.limits.low ) }
  };
}

LimitedValue concentrationOf( const ZoneValues &zones, const std::vector<double> &ranks, const Inequality &whole )
{
  LimitedValue result { 0, {} };
  double middle = 0; // nothing but rounding
  for ( std::size_t i = 0; i < ranks.size(); ++i )
    middle += zones.people[i] / whole.people * ( ranks[i] - HALF );
  double variance = 0;
  for ( std::size_t i = 0; i < ranks.size(); ++i )
  {
    const double k = 8 * zones.people[i] / whole.people * ( ranks[i] - HALF - middle );
    result.value += k * ( zones.value[i] - whole.mean );
    if ( zones.count.empty() )
      continue;
    const double n = zones.count[i];
    const double share = ( zones.value[i] * n + 1 ) / ( n + 2 );
    variance += k * k * share * ( 1 - share ) / n;
  }
  const double half = zones.count.empty() ? NAN_VALUE : NORMAL_975 * std::sqrt( variance );
  result.limits = { std::max( -1.0, result.value - half ), std::min( 1.0, result.value + half ) };
  if ( std::isnan( half ) )
    result.limits = { NAN_VALUE, NAN_VALUE };
  return result;
}

} // namespace

Inequality measureInequality( const ZoneValues &input, const RunContext &context )
{
  const Polling polling( context );
  Order rows;
  const ZoneValues zones = sorted( input, rows );
  Inequality result;
  double value = 0;
  for ( std::size_t i = 0; i < rows.size(); ++i )
  {
    result.people += zones.people[i];
    value += zones.people[i] * zones.value[i];
    result.peopleBelowHalf += zones.value[i] < HALF ? zones.people[i] : 0;
  }
  result.mean = value / result.people;
  Order byVulnerability( rows.size() );
  std::iota( byVulnerability.begin(), byVulnerability.end(), std::size_t { 0 } );
  Order byValue = byVulnerability;
  std::ranges::stable_sort( byValue, {}, [&]( std::size_t i ) { return zones.value[i]; } );

  const bool ranked = !zones.vulnerability.empty();
  std::vector<double> ranks = middleRanks( zones.value, zones.people, byValue, result.people );
  result.gini = giniOf( zones.value, zones.people );
  result.theil = theilOf( zones.value, zones.people, result.people, result.mean );
  result.theilBetween = theilBetween( zones, result.people, result.mean );
  result.lorenz = curveOf( zones.value, zones, byValue, result );
  double scale = 2 / result.mean;
  if ( ranked )
  {
    ranks = middleRanks( zones.vulnerability, zones.people, byVulnerability, result.people );
    result.concentration = concentrationOf( zones, ranks, result );
    result.concentrationCurve = curveOf( zones.vulnerability, zones, byVulnerability, result );
    result.fifths = fifthsOf( zones, byVulnerability, result.people );
    result.gap = difference( result.fifths[0], result.fifths[4] );
    scale = 8;
  }
  result.zones.resize( rows.size() );
  for ( std::size_t i = 0; i < rows.size(); ++i )
  {
    const double share = zones.people[i] / result.people;
    result.zones[rows[i]] = {
      ranks[i], share, result.mean > 0 ? share * zones.value[i] / result.mean : NAN_VALUE,
      ranked || result.mean > 0 ? scale * share * ( zones.value[i] - result.mean ) * ( ranks[i] - HALF ) : NAN_VALUE
    };
  }
  return result;
}

double giniNoise( const ZoneValues &input, const RunContext &context )
{
  Order rows;
  const ZoneValues zones = sorted( input, rows );
  const double all = std::accumulate( zones.people.begin(), zones.people.end(), 0.0 );
  const double value = std::inner_product( zones.people.begin(), zones.people.end(), zones.value.begin(), 0.0 );
  return zones.count.empty() ? NAN_VALUE : giniOfChance( zones.count, zones.people, value / all, context );
}

} // namespace lacuna
