// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/field/near_groups.h"
#include "lacuna/error.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <random>
#include <set>

using namespace lacuna;

namespace
{

double metres( const EarthPlace &a, const EarthPlace &b ) { return std::hypot( a.x - b.x, a.y - b.y, a.z - b.z ); }

// Flood fill over all pairs: the component of each, as its smallest member.
std::vector<std::size_t>
components( const std::vector<EarthPlace> &places, const std::vector<std::size_t> &members, double distance )
{
  std::vector<std::size_t> of( members.size(), SIZE_MAX );
  for ( std::size_t i = 0; i < members.size(); ++i )
  {
    if ( of[i] != SIZE_MAX )
      continue;
    std::vector<std::size_t> open { i };
    of[i] = i;
    while ( !open.empty() )
    {
      const std::size_t at = open.back();
      open.pop_back();
      for ( std::size_t j = 0; j < members.size(); ++j )
        if ( of[j] == SIZE_MAX && metres( places[members[at]], places[members[j]] ) <= distance )
        {
          of[j] = i;
          open.push_back( j );
        }
    }
  }
  return of;
}

std::vector<EarthPlace>
scattered( std::uint32_t seed, std::size_t count, double longitude, double latitude, double span )
{
  std::mt19937 random( seed );
  const auto share = [&] { return static_cast<double>( random() % 100000 ) / 100000; };
  std::vector<EarthPlace> places;
  for ( std::size_t i = 0; i < count; ++i )
  {
    const double x = share(), y = share();
    places.push_back( earthPlace( longitude + span * x, latitude + span * y ) );
  }
  return places;
}

using Groups = std::map<std::uint32_t, std::vector<std::size_t>>;

Groups membersOf( const std::vector<std::uint32_t> &groups )
{
  Groups members;
  for ( std::size_t i = 0; i < groups.size(); ++i )
    members[groups[i]].push_back( i );
  return members;
}

} // namespace

TEST( NearGroups, PlacesAreAsFarApartAsOnTheGround )
{
  // The quarter of a meridian is 10,001,965.7 m, a degree of the equator 111,319.49 m (WGS 84); a chord of 0.001° is
  // shorter by less than a micrometre.
  EXPECT_NEAR( metres( earthPlace( 0, 0 ), earthPlace( 0.001, 0 ) ), 111.31949, 1e-5 );
  EXPECT_NEAR( metres( earthPlace( 179.9995, 0 ), earthPlace( -179.9995, 0 ) ), 111.31949, 1e-5 );
  EXPECT_NEAR( metres( earthPlace( 0, 0 ), earthPlace( 0, 90 ) ), std::hypot( 6378137.0, 6356752.314245 ), 1e-5 );
  EXPECT_NEAR( metres( earthPlace( 10, 90 ), earthPlace( 100, 90 ) ), 0, 1e-6 );
}

TEST( NearGroups, NothingAndOne )
{
  EXPECT_TRUE( nearGroups( {}, 40, 15, {} ).empty() );
  const std::vector<EarthPlace> one { earthPlace( 1, 2 ) };
  EXPECT_EQ( nearGroups( one, 40, 15, {} ), std::vector<std::uint32_t> { 0 } );
}

TEST( NearGroups, AreLinkedAndNotTooLargeAndWholeWhereTheyFit )
{
  for ( const std::uint32_t seed : { 1U, 2U, 3U, 4U } )
    for ( const std::size_t max : { 1U, 3U, 15U, 1000U } )
    {
      const std::vector<EarthPlace> places = scattered( seed, 400, -75, seed == 2 ? 80 : -12, 0.01 * seed );
      const std::vector<std::uint32_t> groups = nearGroups( places, 40, max, {} );
      std::vector<std::size_t> all( places.size() );
      for ( std::size_t i = 0; i < all.size(); ++i )
        all[i] = i;
      const std::vector<std::size_t> linked = components( places, all, 40 );
      std::map<std::size_t, std::size_t> size;
      for ( const std::size_t component : linked )
        ++size[component];
      std::uint32_t next = 0;
      for ( const auto &[group, members] : membersOf( groups ) )
      {
        EXPECT_EQ( group, next++ );
        EXPECT_LE( members.size(), max );
        const std::vector<std::size_t> inside = components( places, members, 40 );
        EXPECT_EQ( std::set<std::size_t>( inside.begin(), inside.end() ).size(), 1U );
        const std::size_t whole = size[linked[members[0]]];
        EXPECT_TRUE( whole > max || members.size() == whole );
      }
    }
}

TEST( NearGroups, DoNotHangOnTheOrder )
{
  std::vector<EarthPlace> places = scattered( 7, 500, 30, 5, 0.01 );
  const std::vector<std::uint32_t> groups = nearGroups( places, 60, 10, {} );
  std::vector<EarthPlace> turned( places.rbegin(), places.rend() );
  const std::vector<std::uint32_t> back = nearGroups( turned, 60, 10, {} );
  std::map<std::uint32_t, std::uint32_t> same;
  for ( std::size_t i = 0; i < groups.size(); ++i )
    EXPECT_EQ( same.try_emplace( groups[i], back[groups.size() - 1 - i] ).first->second, back[groups.size() - 1 - i] );
}

TEST( NearGroups, AStackAtOnePlaceIsDealtOut )
{
  const std::vector<EarthPlace> stack( 30000, earthPlace( -60, -3 ) );
  const Groups groups = membersOf( nearGroups( stack, 40, 15, {} ) );
  for ( const auto &[group, members] : groups )
    EXPECT_LE( members.size(), 15U );
  EXPECT_LE( groups.size(), 4096U ); // halving leaves none below 7
}

TEST( NearGroups, ACancelIsHeard )
{
  RunContext context;
  context.monitor.canceled = [] { return true; };
  EXPECT_THROW( nearGroups( scattered( 1, 20000, 0, 0, 0.1 ), 40, 15, context ), Canceled );
}
