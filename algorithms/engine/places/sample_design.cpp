// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/places/sample_design.h"
#include "../core/polled_sort.h"
#include "../geometry/hilbert.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace lacuna
{

// Folsom, Potter and Williams 1987, Notes on a composite size measure for self-weighting samples in multiple domains;
// see lacuna/places/sample_design.h.

namespace
{

// The keys, with those that repeat changed by their number: rows that are alike are interchangeable, but each has its
// own chance. Sorted in parts, so that a cancel is heard.
std::vector<std::uint64_t> toldApart( const std::vector<std::uint64_t> &keys )
{
  constexpr std::size_t PARTS = 256; // by the first eight bits
  std::vector<std::uint32_t> start( PARTS + 1, 0 );
  for ( const std::uint64_t key : keys )
    ++start[( key >> 56 ) + 1];
  std::partial_sum( start.begin(), start.end(), start.begin() );
  std::vector<std::uint32_t> next( start.begin(), start.end() - 1 );
  std::vector<std::uint32_t> order( keys.size() );
  for ( std::uint32_t row = 0; row < keys.size(); ++row )
    order[next[keys[row] >> 56]++] = row;
  std::vector<std::uint64_t> different( keys );
  for ( std::size_t part = 0; part < PARTS; ++part )
  {
    pollNow();
    std::sort(
      order.begin() + start[part], order.begin() + start[part + 1],
      [&keys]( std::uint32_t a, std::uint32_t b ) { return std::tie( keys[a], a ) < std::tie( keys[b], b ); }
    );
    std::uint64_t number = 0;
    for ( std::uint32_t i = start[part] + 1; i < start[part + 1]; ++i )
    {
      number = keys[order[i]] == keys[order[i - 1]] ? number + 1 : 0;
      if ( number > 0 )
        different[order[i]] = mixBits( keys[order[i]] + number );
    }
  }
  return different;
}

// What chance is asked for; each has numbers of its own.
constexpr std::uint64_t FOR_ROWS = 1;
constexpr std::uint64_t FOR_AREAS = 2;
constexpr std::uint64_t FOR_START = 3;
constexpr std::uint64_t FOR_ROUNDING = 4;

std::uint64_t chance( std::uint64_t seed, std::uint64_t purpose, std::uint64_t key )
{
  return mixBits( mixBits( mixBits( seed ) + purpose ) ^ key );
}

std::uint64_t rowChance( std::uint64_t seed, std::size_t stratum, std::uint64_t key )
{
  return chance( seed, FOR_ROWS + 16 * ( stratum + 1 ), key );
}

} // namespace

std::vector<std::uint32_t> walkingOrder( const std::vector<SampleArea> &places, const RunContext &context )
{
  const Polling polling( context );
  double box[4] = { INFINITY, INFINITY, -INFINITY, -INFINITY };
  for ( const SampleArea &place : places )
  {
    box[0] = std::min( box[0], place.x );
    box[1] = std::min( box[1], place.y );
    box[2] = std::max( box[2], place.x );
    box[3] = std::max( box[3], place.y );
  }
  const double extent = std::max( { box[2] - box[0], box[3] - box[1], 1e-9 } );
  const auto step = [extent]( double distance ) { return static_cast<std::uint32_t>( distance / extent * 65535 ); };
  std::vector<std::tuple<std::uint32_t, std::uint64_t, std::uint32_t>> positions;
  for ( std::uint32_t i = 0; i < places.size(); ++i )
    positions.emplace_back(
      hilbertKey( step( places[i].x - box[0] ), step( places[i].y - box[1] ) ), places[i].key, i
    );
  sortPolled( positions );
  std::vector<std::uint32_t> order;
  for ( const auto &[position, key, place] : positions )
    order.push_back( place );
  return order;
}

SampleDesign::SampleDesign(
  const std::vector<SampleStratum> &strata, const std::vector<SampleArea> &areas, const SampleOptions &options,
  const RunContext &context
)
  : mOptions( options )
{
  const Polling polling( context );
  std::vector<std::pair<StratumKind, std::size_t>> sizes;
  for ( const SampleStratum &stratum : strata )
    sizes.emplace_back( stratum.kind, stratum.keys.size() );
  mPlan = planSample( sizes, options );
  for ( const SampleStratum &stratum : strata )
  {
    mKeys.push_back( toldApart( stratum.keys ) );
  }
  if ( options.inAreas )
  {
    makeGroups( strata, areas, context );
    sortRows( strata );
  }
}

double SampleDesign::share( std::size_t stratum ) const
{
  const StratumPlan &plan = mPlan[stratum];
  return plan.rows == 0 ? 0 : static_cast<double>( plan.sample ) / static_cast<double>( plan.rows );
}

bool SampleDesign::canDraw() const { return !mOptions.inAreas || mGroups.size() > mOptions.areas; }

void SampleDesign::makeGroups(
  const std::vector<SampleStratum> &strata, const std::vector<SampleArea> &areas, const RunContext &context
)
{
  std::vector<std::array<std::uint32_t, STRATUM_KINDS>> rows( areas.size() );
  double wanted = 0; // rows in all
  for ( std::size_t s = 0; s < strata.size(); ++s )
  {
    for ( std::uint32_t area : strata[s].areas )
      ++rows[area][s];
    wanted += static_cast<double>( mPlan[s].sample );
  }
  const double aVisit = wanted / static_cast<double>( std::max<std::size_t>( mOptions.areas, 1 ) );
  mGroupOf.assign( areas.size(), NO_GROUP );
  Group open;
  const auto isLargeEnough = [&]( const Group &group ) {
    for ( std::size_t s = 0; s < strata.size(); ++s )
      if ( group.rows[s] > 0 && group.size < share( s ) * aVisit )
        return false;
    return true;
  };
  const auto measure = [&]( Group &group ) {
    group.size = 0;
    for ( std::size_t s = 0; s < strata.size(); ++s )
      group.size += share( s ) * group.rows[s];
  };
  const auto add = [&]( Group &to, const Group &what ) {
    to.key += what.key; // the same in any order
    for ( std::size_t s = 0; s < STRATUM_KINDS; ++s )
      to.rows[s] += what.rows[s];
    measure( to );
  };
  for ( std::uint32_t area : walkingOrder( areas, context ) )
  {
    Group one { mixBits( areas[area].key ), 0, rows[area] };
    measure( one );
    if ( !( one.size > 0 ) )
      continue;
    add( open, one );
    mGroupOf[area] = static_cast<std::uint32_t>( mGroups.size() );
    if ( isLargeEnough( open ) )
    {
      mGroups.push_back( open );
      open = {};
    }
  }
  if ( open.size > 0 && !mGroups.empty() ) // the last ones go to the group before
  {
    add( mGroups.back(), open );
    for ( std::uint32_t &group : mGroupOf )
      if ( group == mGroups.size() )
        --group;
  }
  else if ( open.size > 0 )
    mGroups.push_back( open );
}

void SampleDesign::sortRows( const std::vector<SampleStratum> &strata )
{
  for ( const SampleStratum &stratum : strata )
  {
    std::vector<std::uint32_t> start( mGroups.size() + 1, 0 );
    for ( std::uint32_t area : stratum.areas )
      if ( mGroupOf[area] != NO_GROUP )
        ++start[mGroupOf[area] + 1];
    std::partial_sum( start.begin(), start.end(), start.begin() );
    std::vector<std::uint32_t> next( start.begin(), start.end() - 1 );
    std::vector<std::uint32_t> rows( start.back() );
    for ( std::uint32_t row = 0; row < stratum.areas.size(); ++row )
      if ( const std::uint32_t group = mGroupOf[stratum.areas[row]]; group != NO_GROUP )
        rows[next[group]++] = row;
    mRowsOf.push_back( std::move( rows ) );
    mRowStart.push_back( std::move( start ) );
  }
}

void SampleDesign::drawRows( std::uint64_t seed, std::vector<DrawnRow> &drawn ) const
{
  std::vector<std::pair<std::uint64_t, std::uint32_t>> chosen;
  for ( std::uint32_t s = 0; s < mPlan.size(); ++s )
  {
    const std::size_t wanted = mPlan[s].sample;
    const double n = static_cast<double>( wanted );
    // Only rows below a bound that hardly ever is too low are sorted.
    const double bound
      = ( n + 10 * std::sqrt( n ) + 10 ) / static_cast<double>( std::max<std::size_t>( mPlan[s].rows, 1 ) );
    for ( double below : { std::min( bound, 1.0 ), 1.0 } )
    {
      chosen.clear();
      for ( std::uint32_t row = 0; row < mKeys[s].size(); ++row )
      {
        poll( row );
        if ( const std::uint64_t bits = rowChance( seed, s, mKeys[s][row] ); below >= 1 || shareOfBits( bits ) < below )
          chosen.emplace_back( bits, row );
      }
      if ( chosen.size() >= wanted )
        break;
    }
    sortPolled( chosen );
    for ( std::size_t i = 0; i < wanted; ++i )
      drawn.push_back( { s, chosen[i].second, 0 } );
  }
}

void SampleDesign::drawAreas( std::uint64_t seed, std::vector<DrawnRow> &drawn ) const
{
  std::vector<std::pair<std::uint64_t, std::uint32_t>> order;
  for ( std::uint32_t group = 0; group < mGroups.size(); ++group )
    order.emplace_back( chance( seed, FOR_AREAS, mGroups[group].key ), group );
  sortPolled( order );
  double all = 0;
  for ( const auto &[bits, group] : order )
    all += mGroups[group].size;
  const double step = all / static_cast<double>( mOptions.areas );
  double next = shareOfBits( chance( seed, FOR_START, 0 ) ) * step;
  double sum = 0;
  std::uint32_t first = 0; // number of the visit
  for ( std::size_t i = 0; i < order.size(); ++i )
  {
    sum += mGroups[order[i].second].size;
    std::uint32_t times = 0;
    const bool isLast = i + 1 == order.size();
    while ( first + times < mOptions.areas && ( next < sum || isLast ) )
    {
      ++times;
      next += step;
    }
    if ( times > 0 )
      visit( order[i].second, times, first, seed, drawn );
    first += times;
  }
}

void SampleDesign::visit(
  std::uint32_t index, std::size_t times, std::uint32_t first, std::uint64_t seed, std::vector<DrawnRow> &drawn
) const
{
  const Group &group = mGroups[index];
  double wanted = 0;
  for ( const StratumPlan &plan : mPlan )
    wanted += static_cast<double>( plan.sample );
  const double aVisit = wanted / static_cast<double>( mOptions.areas );
  // Rounded together, so that only the sum over all strata is off by less than one.
  const double start = shareOfBits( chance( seed, FOR_ROUNDING, group.key ) );
  double sum = start;
  std::size_t given = 0;
  std::vector<std::pair<std::uint64_t, std::uint32_t>> chosen;
  for ( std::uint32_t s = 0; s < mPlan.size(); ++s )
  {
    const double mean = static_cast<double>( times ) * aVisit * share( s ) * group.rows[s] / group.size;
    const std::size_t before = static_cast<std::size_t>( std::floor( sum ) );
    sum += mean;
    const std::size_t rows
      = std::min<std::size_t>( static_cast<std::size_t>( std::floor( sum ) ) - before, group.rows[s] );
    chosen.clear();
    for ( std::uint32_t i = mRowStart[s][index]; i < mRowStart[s][index + 1]; ++i )
      chosen.emplace_back( rowChance( seed, s, mKeys[s][mRowsOf[s][i]] ), mRowsOf[s][i] );
    sortPolled( chosen );
    for ( std::size_t i = 0; i < rows; ++i, ++given )
      drawn.push_back( { s, chosen[i].second, first + static_cast<std::uint32_t>( given % times ) } );
  }
}

std::vector<DrawnRow> SampleDesign::draw( std::uint64_t seed, const RunContext &context ) const
{
  const Polling polling( context );
  std::vector<DrawnRow> drawn;
  if ( !canDraw() )
    return drawn;
  if ( mOptions.inAreas )
    drawAreas( seed, drawn );
  else
    drawRows( seed, drawn );
  sortPolled( drawn, [this]( const DrawnRow &a, const DrawnRow &b ) {
    return std::tie( a.stratum, a.area, mKeys[a.stratum][a.row] )
           < std::tie( b.stratum, b.area, mKeys[b.stratum][b.row] );
  } );
  return drawn;
}

} // namespace lacuna
