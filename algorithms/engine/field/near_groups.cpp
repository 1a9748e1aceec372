// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/field/near_groups.h"
#include "../core/angles.h"
#include "../core/disjoint_sets.h"
#include "../core/polling.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <tuple>

// Single linkage with a limit. Cells have a diagonal of distanceM, so that all in one cell are linked, and only the
// pairs of cells two steps apart at most are looked at: dense places cost no more than scattered ones.

namespace lacuna
{

namespace
{

using Cell = std::array<std::int64_t, 3>;
using Members = std::span<std::uint32_t>;

double squareOf( double value ) { return value * value; }

class Linkage
{
public:
  Linkage( std::span<const EarthPlace> places, double distanceM )
    : mPlaces( places )
    , mDistance2( squareOf( distanceM ) )
    , mSide( distanceM / std::sqrt( 3.0 ) )
  {}

  // Orders the members so that those of one component lie together; gives where each begins, and the end.
  std::vector<std::size_t> order( Members members );

private:
  struct Filled
  {
    Cell cell;
    std::size_t begin;
    std::size_t end;
  };

  Cell cellOf( const EarthPlace &place ) const
  {
    const auto step = [this]( double value ) { return static_cast<std::int64_t>( std::floor( value / mSide ) ); };
    return { step( place.x ), step( place.y ), step( place.z ) };
  }
  void fill( Members members );
  bool touch( Members members, const Filled &a, const Filled &b ) const;
  void link( Members members );

  std::span<const EarthPlace> mPlaces;
  double mDistance2;
  double mSide;
  std::vector<Filled> mFilled;
  DisjointSets mSets;
};

void Linkage::fill( Members members )
{
  std::vector<std::pair<Cell, std::uint32_t>> placed;
  placed.reserve( members.size() );
  for ( const std::uint32_t member : members )
    placed.emplace_back( cellOf( mPlaces[member] ), member );
  pollNow();
  std::sort( placed.begin(), placed.end() );
  mFilled.clear();
  for ( std::size_t i = 0; i < placed.size(); ++i )
  {
    if ( mFilled.empty() || mFilled.back().cell != placed[i].first )
      mFilled.push_back( { placed[i].first, i, i } );
    ++mFilled.back().end;
    members[i] = placed[i].second;
  }
  mSets = DisjointSets( mFilled.size() );
}

bool Linkage::touch( Members members, const Filled &a, const Filled &b ) const
{
  for ( std::size_t i = a.begin; i < a.end; ++i )
    for ( std::size_t j = b.begin; j < b.end; ++j )
    {
      poll( j );
      const EarthPlace &p = mPlaces[members[i]];
      const EarthPlace &q = mPlaces[members[j]];
      if ( squareOf( p.x - q.x ) + squareOf( p.y - q.y ) + squareOf( p.z - q.z ) <= mDistance2 )
        return true;
    }
  return false;
}

void Linkage::link( Members members )
{
  constexpr std::int64_t REACH = 2;
  const auto before = []( const Filled &filled, const Cell &cell ) { return filled.cell < cell; };
  for ( std::uint32_t i = 0; i < mFilled.size(); ++i )
  {
    poll( i );
    const Cell here = mFilled[i].cell;
    // The cells of one row along z lie one behind the other in the order of cells.
    for ( std::int64_t dx = 0; dx <= REACH; ++dx )
      for ( std::int64_t dy = dx == 0 ? 0 : -REACH; dy <= REACH; ++dy )
      {
        const std::int64_t from = dx == 0 && dy == 0 ? 1 : -REACH;
        const Cell first { here[0] + dx, here[1] + dy, here[2] + from };
        for ( auto other = std::lower_bound( mFilled.begin(), mFilled.end(), first, before );
              other != mFilled.end() && other->cell[0] == first[0] && other->cell[1] == first[1]
              && other->cell[2] <= here[2] + REACH;
              ++other )
        {
          const auto j = static_cast<std::uint32_t>( other - mFilled.begin() );
          if ( mSets.find( i ) != mSets.find( j ) && touch( members, mFilled[i], *other ) )
            mSets.unite( i, j );
        }
      }
  }
}

std::vector<std::size_t> Linkage::order( Members members )
{
  fill( members );
  link( members );
  std::vector<std::pair<std::uint32_t, std::uint32_t>> byRoot; // root, member
  byRoot.reserve( members.size() );
  for ( std::uint32_t i = 0; i < mFilled.size(); ++i )
    for ( std::size_t m = mFilled[i].begin; m < mFilled[i].end; ++m )
      byRoot.emplace_back( mSets.find( i ), members[m] );
  std::sort( byRoot.begin(), byRoot.end() );
  std::vector<std::size_t> begins;
  for ( std::size_t i = 0; i < byRoot.size(); ++i )
  {
    if ( i == 0 || byRoot[i].first != byRoot[i - 1].first )
      begins.push_back( i );
    members[i] = byRoot[i].second;
  }
  begins.push_back( byRoot.size() );
  return begins;
}

// Puts the nearer half along the longest side first.
void halve( std::span<const EarthPlace> places, Members members )
{
  constexpr std::array<double EarthPlace::*, 3> AXES { &EarthPlace::x, &EarthPlace::y, &EarthPlace::z };
  double EarthPlace::*longest = AXES[0];
  double length = -1;
  for ( double EarthPlace::*axis : AXES )
  {
    const auto less = [&]( std::uint32_t a, std::uint32_t b ) { return places[a].*axis < places[b].*axis; };
    const auto [low, high] = std::minmax_element( members.begin(), members.end(), less );
    if ( const double own = places[*high].*axis - places[*low].*axis; own > length )
    {
      length = own;
      longest = axis;
    }
  }
  pollNow();
  const auto order = [&]( std::uint32_t a, std::uint32_t b ) {
    const EarthPlace &p = places[a];
    const EarthPlace &q = places[b];
    return std::tuple( p.*longest, p.x, p.y, p.z, a ) < std::tuple( q.*longest, q.x, q.y, q.z, b );
  };
  std::nth_element(
    members.begin(), members.begin() + static_cast<std::ptrdiff_t>( members.size() / 2 ), members.end(), order
  );
}

} // namespace

EarthPlace earthPlace( double longitude, double latitude )
{
  constexpr double MAJOR = 6378137.0;
  constexpr double FLATTENING = 1 / 298.257223563;
  constexpr double ECCENTRICITY2 = FLATTENING * ( 2 - FLATTENING );
  const double sine = std::sin( toRadians( latitude ) );
  const double cosine = std::cos( toRadians( latitude ) );
  const double radius = MAJOR / std::sqrt( 1 - ECCENTRICITY2 * sine * sine );
  return {
    radius * cosine * std::cos( toRadians( longitude ) ), radius * cosine * std::sin( toRadians( longitude ) ),
    radius * ( 1 - ECCENTRICITY2 ) * sine
  };
}

std::vector<std::uint32_t>
nearGroups( std::span<const EarthPlace> places, double distanceM, std::size_t max, const RunContext &context )
{
  const Polling polling( context );
  std::vector<std::uint32_t> members( places.size() );
  std::iota( members.begin(), members.end(), 0U );
  Linkage linkage( places, distanceM );
  std::vector<std::pair<std::size_t, std::size_t>> open;
  if ( !places.empty() )
    open.emplace_back( 0, places.size() );
  std::vector<std::uint32_t> first( places.size() ); // of the group of each place
  while ( !open.empty() )
  {
    const auto [begin, end] = open.back();
    open.pop_back();
    const Members part( members.data() + begin, end - begin );
    const std::vector<std::size_t> begins = linkage.order( part );
    for ( std::size_t i = 0; i + 1 < begins.size(); ++i )
    {
      const Members component = part.subspan( begins[i], begins[i + 1] - begins[i] );
      if ( component.size() > max )
      {
        halve( places, component );
        const std::size_t from = begin + begins[i];
        open.emplace_back( from, from + component.size() / 2 );
        open.emplace_back( from + component.size() / 2, from + component.size() );
        continue;
      }
      const std::uint32_t smallest = *std::min_element( component.begin(), component.end() );
      for ( const std::uint32_t member : component )
        first[member] = smallest;
    }
  }
  std::vector<std::uint32_t> number( places.size() );
  std::uint32_t count = 0;
  for ( std::uint32_t i = 0; i < first.size(); ++i )
    number[i] = first[i] == i ? count++ : number[first[i]];
  return number;
}

} // namespace lacuna
