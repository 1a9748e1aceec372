// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "address_sites.h"
#include "../core/disjoint_sets.h"
#include "../core/polling.h"
#include "house_cells.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace lacuna
{

namespace
{

constexpr double SAME_SPOT_M = 1;

// Joins what lies in two cells that meet, until one pair is near enough: each cell is joined in itself already.
void joinCells( const HouseCells &cells, std::size_t a, std::size_t b, DisjointSets &sets )
{
  const double reach = SAME_SPOT_M * cells.unitsPerMetre( a );
  std::size_t step = 0;
  for ( const std::uint32_t one : cells.houses( a ) )
    for ( const std::uint32_t other : cells.houses( b ) )
    {
      poll( ++step );
      if ( squaredDistance( cells.at( one ), cells.at( other ) ) <= reach * reach )
      {
        sets.unite( one, other );
        return;
      }
    }
}

} // namespace

AddressSites mergeAddresses(
  std::span<const Point> at, std::span<const SkipReason> skip, const MetricFrame &frame, const RunContext &context
)
{
  const Polling polling( context );
  std::vector<std::uint32_t> rows;
  for ( std::uint32_t row = 0; row < at.size(); ++row )
    if ( skip[row] == SkipReason::None || skip[row] == SkipReason::OutsideArea )
      rows.push_back( row );
  pollNow();
  std::sort( rows.begin(), rows.end(), [&]( std::uint32_t a, std::uint32_t b ) {
    return std::tie( at[a].x, at[a].y, a ) < std::tie( at[b].x, at[b].y, b );
  } );
  std::vector<Point> places;
  places.reserve( rows.size() );
  for ( const std::uint32_t row : rows )
    places.push_back( at[row] );
  DisjointSets sets( places.size() );
  const HouseCells cells( places, frame, SAME_SPOT_M, context.quiet() );
  for ( std::size_t cell = 0; cell < cells.size(); ++cell )
  {
    poll( cell );
    const std::span<const std::uint32_t> members = cells.houses( cell );
    for ( const std::uint32_t one : members )
      sets.unite( members.front(), one );
    for ( const std::uint32_t other : cells.around( cell ) )
      if ( other > cell )
        joinCells( cells, cell, other, sets );
  }
  AddressSites sites;
  sites.of.assign( at.size(), AddressSites::NONE );
  std::vector<std::uint32_t> number( places.size(), AddressSites::NONE );
  for ( std::uint32_t i = 0; i < places.size(); ++i )
  {
    poll( i );
    const std::uint32_t root = sets.find( i ); // the westernmost
    if ( number[root] == AddressSites::NONE )
    {
      number[root] = static_cast<std::uint32_t>( sites.at.size() );
      sites.at.push_back( places[root] );
      sites.judged.push_back( 0 );
    }
    const std::uint32_t site = number[root];
    sites.of[rows[i]] = site;
    if ( skip[rows[i]] == SkipReason::None )
      sites.judged[site] = 1;
  }
  return sites;
}

} // namespace lacuna
