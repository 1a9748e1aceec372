// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/exposure/priority.h"
#include "lacuna/error.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

namespace lacuna
{

// A weighted product (Bridgman 1922; Miller and Starr 1969), relative to the largest, so that no unit reorders zones.

namespace
{

double factor( double value, double largest, double weight )
{
  if ( weight == 0 )
    return 1;
  if ( std::isnan( value ) )
    return value;
  return largest > 0 ? std::pow( std::max( value, 0.0 ) / largest, weight ) : 0;
}

} // namespace

std::vector<Priority> rankZones( const std::vector<PriorityInput> &zones, const PriorityWeights &weights )
{
  for ( const auto &[name, weight] :
        { std::pair( "GAP_WEIGHT", weights.gap ), std::pair( "HAZARD_WEIGHT", weights.hazard ),
          std::pair( "PEOPLE_WEIGHT", weights.people ) } )
    if ( !( weight >= 0 ) || !std::isfinite( weight ) )
      throw Error( ErrorCode::InvalidOption, { name, std::to_string( weight ) } );
  const auto largest = [&zones]( double PriorityInput::*part ) {
    double max = 0;
    for ( const PriorityInput &zone : zones )
      if ( std::isfinite( zone.*part ) )
        max = std::max( max, zone.*part );
    return max;
  };
  // Relative to the largest first: the product of raw amounts could overflow, and no unit should matter.
  const double gap = largest( &PriorityInput::gap );
  const double hazard = largest( &PriorityInput::hazard );
  const double people = largest( &PriorityInput::people );
  std::vector<Priority> priorities( zones.size() );
  double max = 0;
  for ( std::size_t i = 0; i < zones.size(); ++i )
  {
    priorities[i].score = factor( zones[i].gap, gap, weights.gap ) * factor( zones[i].hazard, hazard, weights.hazard )
                          * factor( zones[i].people, people, weights.people );
    if ( std::isfinite( priorities[i].score ) )
      max = std::max( max, priorities[i].score );
  }
  // To twelve digits: another unit must not reorder zones that are equal but for rounding.
  for ( Priority &priority : priorities )
    if ( std::isfinite( priority.score ) )
      priority.score = max > 0 ? std::round( priority.score / max * 1e12 ) / 1e10 : 0;
  std::vector<std::size_t> order( zones.size() );
  std::iota( order.begin(), order.end(), std::size_t { 0 } );
  std::erase_if( order, [&]( std::size_t i ) { return !std::isfinite( priorities[i].score ); } );
  std::stable_sort( order.begin(), order.end(), [&]( std::size_t a, std::size_t b ) {
    return priorities[a].score > priorities[b].score;
  } );
  for ( std::size_t i = 0; i < order.size(); ++i )
  {
    const bool same = i > 0 && priorities[order[i]].score == priorities[order[i - 1]].score;
    priorities[order[i]].rank = same ? priorities[order[i - 1]].rank : static_cast<int>( i ) + 1;
  }
  return priorities;
}

} // namespace lacuna
