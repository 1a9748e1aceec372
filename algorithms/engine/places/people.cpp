// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/places/people.h"
#include "../core/polling.h"
#include "lacuna/parallel.h"

#include <algorithm>
#include <cmath>

namespace lacuna
{

// Dasymetric mapping by a weight (Wright 1936); the share of people misplaced is the index of dissimilarity of what was
// found and what was counted (Duncan and Duncan 1955). See README.md.

namespace
{

constexpr std::size_t CHUNK = 64; // zones

// The sum of finite values of at least 0 in whole steps of the largest one's 2^-60, so that their order does not count.
double added( std::span<const double> values )
{
  double largest = 0;
  for ( std::size_t i = 0; i < values.size(); ++i )
  {
    poll( i );
    largest = std::max( largest, values[i] );
  }
  if ( !( largest > 0 ) )
    return 0;
  constexpr int BITS = 60;
  int exponent = 0;
  std::frexp( largest, &exponent );
  std::uint64_t low = 0, high = 0;
  for ( std::size_t i = 0; i < values.size(); ++i )
  {
    poll( i );
    const auto steps = static_cast<std::uint64_t>( std::llround( std::ldexp( values[i], BITS - exponent ) ) );
    low += steps;
    high += low < steps ? 1 : 0;
  }
  return std::ldexp( std::ldexp( static_cast<double>( high ), 64 ) + static_cast<double>( low ), exponent - BITS );
}

// The buildings of each zone, one after the other.
class ZoneMembers
{
public:
  ZoneMembers( std::span<const std::pair<std::uint32_t, std::uint32_t>> places, std::size_t zones )
    : mStart( zones + 1, 0 )
    , mMembers( places.size() )
  {
    for ( std::size_t i = 0; i < places.size(); ++i )
    {
      poll( i );
      ++mStart[places[i].second + 1];
    }
    for ( std::size_t zone = 0; zone < zones; ++zone )
      mStart[zone + 1] += mStart[zone];
    std::vector<std::size_t> next( mStart.begin(), mStart.end() - 1 );
    for ( std::size_t i = 0; i < places.size(); ++i )
    {
      poll( i );
      mMembers[next[places[i].second]++] = places[i].first;
    }
  }
  std::span<const std::uint32_t> of( std::size_t zone ) const
  {
    return std::span( mMembers ).subspan( mStart[zone], mStart[zone + 1] - mStart[zone] );
  }

private:
  std::vector<std::size_t> mStart;
  std::vector<std::uint32_t> mMembers;
};

// Per zone the sum of what its buildings have; NaN counts as 0.
std::vector<double>
sumsByZone( const ZoneMembers &members, std::size_t zones, std::span<const double> values, const RunContext &context )
{
  std::vector<double> sums( zones, 0 );
  parallelFor( zones, CHUNK, context, [&]( std::size_t begin, std::size_t end ) {
    std::vector<double> here;
    for ( std::size_t zone = begin; zone < end; ++zone )
    {
      pollNow();
      here.clear();
      for ( const std::uint32_t row : members.of( zone ) )
        if ( poll( here.size() ); !std::isnan( values[row] ) )
          here.push_back( values[row] );
      sums[zone] = added( here );
    }
  } );
  return sums;
}

} // namespace

double orderlySum( std::vector<double> values )
{
  std::erase_if( values, []( double value ) { return std::isnan( value ); } );
  return added( values );
}

HomeWeights
weighHomes( const Homes &homes, std::span<const std::uint8_t> judged, HomeMeasure measure, double minAreaM2 )
{
  HomeWeights result;
  result.weight.assign( judged.size(), 0 );
  const auto knownOrOne = [&result]( const std::vector<double> &values, std::size_t row ) {
    if ( !values.empty() && !std::isnan( values[row] ) )
      return values[row];
    ++result.assumed;
    return 1.0;
  };
  for ( std::size_t row = 0; row < judged.size(); ++row )
  {
    if ( !judged[row] )
      continue;
    const double area = homes.areaM2.empty() ? std::nan( "" ) : homes.areaM2[row];
    if ( !homes.isHome.empty() && !homes.isHome[row] )
      ++result.notByUse;
    else if ( area < minAreaM2 )
      ++result.belowArea;
    else if ( measure == HomeMeasure::Units )
    {
      result.weight[row] = knownOrOne( homes.units, row );
      result.withoutUnit += result.weight[row] > 0 ? 0 : 1;
    }
    else if ( measure == HomeMeasure::Volume )
      result.weight[row] = area * knownOrOne( homes.levels, row );
    else
      result.weight[row] = measure == HomeMeasure::Area ? area : 1;
  }
  return result;
}

SharedPeople sharePeople( const PeopleInZones &input, const RunContext &context )
{
  const Polling polling( context );
  const std::size_t zones = input.people.size();
  const ZoneMembers members( input.places, zones );
  const std::vector<double> weights = sumsByZone( members, zones, input.weight, context.part( 0, 0.5 ) );
  const auto shareOf
    = [&]( std::uint32_t row, std::size_t zone ) { return weights[zone] > 0 ? input.weight[row] / weights[zone] : 0; };
  SharedPeople result;
  result.people.assign( input.weight.size(), std::nan( "" ) );
  result.share.assign( input.weight.size(), std::nan( "" ) );
  std::vector<double> parts, shares, totals; // of one building: nearly always one
  for ( std::size_t i = 0; i < input.places.size(); )
  {
    const std::uint32_t row = input.places[i].first;
    parts.clear();
    shares.clear();
    totals.clear();
    for ( ; i < input.places.size() && input.places[i].first == row; ++i )
    {
      poll( i );
      const std::uint32_t zone = input.places[i].second;
      if ( std::isnan( input.people[zone] ) )
        continue;
      shares.push_back( shareOf( row, zone ) );
      totals.push_back( input.people[zone] );
      parts.push_back( input.people[zone] * shares.back() );
    }
    if ( parts.empty() )
      continue;
    const double total = added( totals );
    result.people[row] = added( parts );
    result.share[row] = shares.size() > 1 && total > 0 ? result.people[row] / total
                                                       : added( shares ) / static_cast<double>( shares.size() );
  }
  result.isEmpty.assign( zones, 0 );
  result.ofZone.assign( zones, 0 );
  std::vector<double> placed, unplaced, here;
  for ( std::size_t zone = 0; zone < zones; ++zone )
  {
    poll( zone );
    result.isEmpty[zone] = input.people[zone] > 0 && !( weights[zone] > 0 ) ? 1 : 0;
    if ( result.isEmpty[zone] )
      unplaced.push_back( input.people[zone] );
    if ( std::isnan( input.people[zone] ) || !( weights[zone] > 0 ) )
      continue;
    here.clear();
    for ( const std::uint32_t row : members.of( zone ) )
    {
      poll( here.size() );
      here.push_back( input.people[zone] * shareOf( row, zone ) );
    }
    result.ofZone[zone] = added( here );
    placed.push_back( result.ofZone[zone] );
  }
  result.placed = added( placed );
  result.unplaced = added( unplaced );
  result.total = orderlySum( std::vector<double>( input.people.begin(), input.people.end() ) );
  return result;
}

PeopleCheck checkPeople( const CheckedZones &zones, const RunContext &context )
{
  const Polling polling( context );
  PeopleCheck check;
  const std::size_t count = zones.counted.size();
  check.found = sumsByZone( ZoneMembers( zones.places, count ), count, zones.people, context );
  std::vector<double> counted, given, off, offEven;
  for ( std::size_t zone = 0; zone < count; ++zone )
  {
    poll( zone );
    if ( std::isnan( zones.counted[zone] ) )
      continue;
    counted.push_back( zones.counted[zone] );
    given.push_back( check.found[zone] );
    off.push_back( std::abs( check.found[zone] - zones.counted[zone] ) );
    if ( !zones.even.empty() )
      offEven.push_back( std::abs( zones.even[zone] - zones.counted[zone] ) );
  }
  check.counted = added( counted );
  check.given = added( given );
  if ( check.counted > 0 )
    check.misplaced = added( off ) / ( 2 * check.counted );
  if ( check.counted > 0 && !zones.even.empty() )
    check.misplacedEven = added( offEven ) / ( 2 * check.counted );
  return check;
}

} // namespace lacuna
