// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "../core/polling.h"
#include "crowds.h"
#include "lacuna/error.h"
#include "lacuna/overlay.h"
#include "lacuna/parallel.h"
#include "lacuna/segment.h"

#include <gtest/gtest.h>

#include <chrono>
#include <limits>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

// Houses of many sizes, some over each other, some apart.
Footprints denseTown( int count, double width, std::uint64_t seed )
{
  town::Random random( seed );
  Footprints houses;
  for ( int i = 0; i < count; ++i )
    addPolygon(
      houses, star( random, random.between( 0, width ), random.between( 0, width ), random.between( 0.5, 6 ), 7 )
    );
  return houses;
}

std::vector<bool> crowdedByBruteForce( const Layer &all, const NeighbourLimit &limit )
{
  Overlay overlay;
  std::vector<bool> crowded;
  for ( std::size_t row = 0; row < all.size(); ++row )
  {
    std::size_t near = 0;
    for ( std::size_t other = 0; other < all.size(); ++other )
      if ( other != row && all.areaM2[other] >= all.areaM2[row]
           && std::isfinite( overlay.distance( { all.footprints, row }, { all.footprints, other }, limit.withinM ) ) )
        ++near;
    crowded.push_back( near > limit.maxCount );
  }
  return crowded;
}

double distanceByBruteForce( const Footprints &a, const Footprints &b )
{
  double least = std::numeric_limits<double>::infinity();
  const auto edges = []( const Footprints &of, auto &&visit ) {
    const Footprints::Ring ring = of.ring( 0 );
    for ( std::size_t i = 0, k = ring.size - 1; i < ring.size; k = i++ )
      visit( Segment { ring.xy[2 * k], ring.xy[2 * k + 1], ring.xy[2 * i], ring.xy[2 * i + 1] } );
  };
  edges( a, [&]( const Segment &s ) {
    edges( b, [&]( const Segment &t ) {
      least = std::min(
        { least, squaredDistance( s.x1, s.y1, t ), squaredDistance( s.x2, s.y2, t ), squaredDistance( t.x1, t.y1, s ),
          squaredDistance( t.x2, t.y2, s ) }
      );
    } );
  } );
  return std::sqrt( least );
}

std::size_t skipped( const Layer &layer )
{
  return static_cast<std::size_t>( std::count( layer.skip.begin(), layer.skip.end(), SkipReason::TooManyOverlaps ) );
}

} // namespace

TEST( NeighbourLimit, IsTheRuleByBruteForce )
{
  for ( const NeighbourLimit limit : { NeighbourLimit { 10, 3 }, NeighbourLimit { 3, 0 }, NeighbourLimit { 40, 10 } } )
  {
    const Layer all = layerOf( denseTown( 600, 60, 4 ) );
    const std::vector<bool> expected = crowdedByBruteForce( all, limit );
    for ( const int threads : { 1, 3 } )
    {
      LayerOptions options;
      options.neighbourLimit = limit;
      const Layer layer = layerOf( denseTown( 600, 60, 4 ), options, MetricFrame::uniform(), { {}, threads } );
      for ( std::size_t row = 0; row < all.size(); ++row )
        EXPECT_EQ( layer.skip[row] == SkipReason::TooManyOverlaps, expected[row] ) << row;
      EXPECT_GT( skipped( layer ), 20U );
      EXPECT_LT( skipped( layer ), 580U );
      EXPECT_EQ( layer.index.size() + skipped( layer ), layer.size() );
    }
  }
}

TEST( NeighbourLimit, ALimitThatNobodyReachesChangesNothing )
{
  LayerOptions options;
  options.neighbourLimit = BUILDING_NEIGHBOUR_LIMIT;
  const Layer with = layerOf( denseTown( 600, 200, 5 ), options );
  const Layer without = layerOf( denseTown( 600, 200, 5 ) );
  EXPECT_EQ( with.skip, without.skip );
  EXPECT_EQ( with.touching, without.touching );
  EXPECT_EQ( with.block, without.block );
}

TEST( NeighbourLimit, AHallOverAThousandStallsIsNoHeap )
{
  Footprints market;
  addPolygon( market, square( -1, -1, 102 ) );
  for ( int i = 0; i < 1000; ++i )
    addPolygon( market, square( i % 32 * 3, i / 32 * 3, 2 ) );
  // One feature of two houses at the ends of the town: the box lies over all of it.
  addRing( market, square( -5000, -5000, 10 ) );
  addRing( market, square( 5000, 5000, 10 ) );
  market.endFeature();
  LayerOptions options;
  options.buildings = true;
  options.neighbourLimit = BUILDING_NEIGHBOUR_LIMIT;
  EXPECT_EQ( skipped( layerOf( std::move( market ), options ) ), 0U );
}

TEST( NeighbourLimit, OfAStackTheLargestStay )
{
  LayerOptions options;
  options.neighbourLimit = BUILDING_NEIGHBOUR_LIMIT;
  const Layer layer = layerOf( stackedHouses( 1000, 8 ), options );
  double largestSkipped = 0;
  double smallestKept = std::numeric_limits<double>::infinity();
  for ( std::size_t row = 0; row < layer.size(); ++row )
    if ( layer.judged( row ) )
      smallestKept = std::min( smallestKept, layer.areaM2[row] );
    else
      largestSkipped = std::max( largestSkipped, layer.areaM2[row] );
  EXPECT_EQ( skipped( layer ), 1000 - BUILDING_NEIGHBOUR_LIMIT.maxCount - 1 );
  EXPECT_LT( largestSkipped, smallestKept );
  EXPECT_STREQ( skipCode( SkipReason::TooManyOverlaps ), "too_many_overlaps" );
}

TEST( NeighbourLimit, ALongCoastIsNoHeap )
{
  LayerOptions options;
  options.buildings = true;
  options.neighbourLimit = BUILDING_NEIGHBOUR_LIMIT;
  Footprints polygons;
  addPolygon( polygons, coast( 100000 ) );
  addPolygon( polygons, spikes( 20000, 5000, 0 ) );
  const Layer layer = layerOf( std::move( polygons ), options );
  EXPECT_EQ( layer.skip[0], SkipReason::None );
  EXPECT_EQ( layer.skip[1], SkipReason::TooManyOverlaps );
}

TEST( NeighbourLimit, DistanceOfLongRingsIsThatOfAllEdges )
{
  for ( const double away : { 905.0, 940.0, 1200.0 } )
  {
    Footprints a;
    Footprints b;
    addPolygon( a, coast( 2000 ) );
    addPolygon( b, coast( 1500, away, 30 ) );
    a.updateBoxes();
    b.updateBoxes();
    const double exact = distanceByBruteForce( a, b );
    Overlay overlay;
    for ( const double limit : { 1000.0, std::numeric_limits<double>::infinity() } )
    {
      const double found = overlay.distance( { a, 0 }, { b, 0 }, limit );
      EXPECT_TRUE( found == 0 || found == exact ) << away;
      EXPECT_TRUE( away < 1000 || found == exact ) << away;
    }
  }
}

TEST( NeighbourLimit, AnyStopsAtTheFirstThatIsWanted )
{
  std::vector<Box> boxes( 100, Box { 0, 0, 1, 1 } );
  const SpatialIndex index( boxes );
  int visits = 0;
  EXPECT_TRUE( index.any( { 0, 0, 1, 1 }, [&]( std::uint32_t ) { return ++visits == 5; } ) );
  EXPECT_EQ( visits, 5 );
  EXPECT_FALSE( index.any( { 2, 2, 3, 3 }, [&]( std::uint32_t ) { return true; } ) );
  EXPECT_FALSE( index.any( { 0, 0, 1, 1 }, []( std::uint32_t ) { return false; } ) );
}

TEST( Polling, ALongChunkHearsOfACancel )
{
  for ( const int threads : { 1, 2 } )
  {
    const auto start = std::chrono::steady_clock::now();
    const auto since
      = [start] { return std::chrono::duration<double>( std::chrono::steady_clock::now() - start ).count(); };
    Monitor monitor;
    monitor.canceled = [&] { return since() > 0.05; };
    EXPECT_THROW(
      parallelFor(
        2, 1, { monitor, threads },
        [&]( std::size_t, std::size_t ) {
          while ( since() < 20 )
            pollNow();
        }
      ),
      Canceled
    );
    EXPECT_LT( since(), 10 );
  }
}

TEST( Polling, TheErrorOfTheFirstChunkIsTheOneThatIsTold )
{
  for ( int round = 0; round < 50; ++round )
    try
    {
      parallelFor( 64, 1, { {}, 4 }, []( std::size_t begin, std::size_t ) {
        if ( begin == 5 )
          throw Error( ErrorCode::Internal, { "fifth" } );
        for ( int i = 0; i < 20000; ++i )
          pollNow();
        if ( begin == 4 )
          throw Error( ErrorCode::Internal, { "fourth" } );
      } );
      FAIL();
    }
    catch ( const Error &error )
    {
      EXPECT_EQ( error.args()[0], "fourth" );
    }
}

TEST( Polling, OutsideARunNothingIsAsked )
{
  EXPECT_FALSE( isToStop() );
  RunContext context;
  context.monitor.canceled = [] { return true; };
  {
    const Polling polling( context );
    EXPECT_TRUE( isToStop() );
    EXPECT_TRUE( isToStop() );
    EXPECT_THROW( pollNow(), Canceled );
  }
  EXPECT_FALSE( isToStop() );
}
