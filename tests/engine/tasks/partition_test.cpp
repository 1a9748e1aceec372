// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "balanced_partition.h"
#include "funnel.h"
#include "min_cut.h"
#include "town/random.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

using namespace lacuna;

TEST( MinCut, IsTheCheapestOfAllCuts )
{
  town::Random random( 3 );
  for ( int round = 0; round < 300; ++round )
  {
    const int nodes = 2 + random.below( 9 );
    std::vector<std::int64_t> costs( static_cast<std::size_t>( nodes * nodes ), 0 );
    MinCut cut;
    cut.start( nodes );
    for ( int a = 0; a < nodes; ++a )
      for ( int b = a + 1; b < nodes; ++b )
        if ( random.chance( 0.5 ) )
        {
          const std::int64_t cost = 1 + random.below( 20 );
          costs[static_cast<std::size_t>( a * nodes + b )] = cost;
          cut.addEdge( a, b, cost );
        }
    const auto costOf = [&]( auto &&onSource ) {
      std::int64_t sum = 0;
      for ( int a = 0; a < nodes; ++a )
        for ( int b = a + 1; b < nodes; ++b )
          sum += onSource( a ) != onSource( b ) ? costs[static_cast<std::size_t>( a * nodes + b )] : 0;
      return sum;
    };
    std::int64_t least = INT64_MAX;
    for ( unsigned set = 0; set < ( 1U << nodes ); ++set )
      if ( ( set & 1U ) && !( set & 2U ) )
        least = std::min( least, costOf( [set]( int node ) { return ( set >> node & 1U ) != 0; } ) );
    ASSERT_EQ( cut.solve(), least );
    ASSERT_EQ( costOf( [&cut]( int node ) { return cut.onSourceSide( node ); } ), least );
    ASSERT_TRUE( cut.onSourceSide( MinCut::SOURCE ) );
    ASSERT_FALSE( cut.onSourceSide( MinCut::SINK ) );
  }
}

namespace
{

double lengthOf( const std::vector<Point> &line )
{
  double sum = 0;
  for ( std::size_t i = 0; i + 1 < line.size(); ++i )
    sum += std::hypot( line[i + 1].x - line[i].x, line[i + 1].y - line[i].y );
  return sum;
}

} // namespace

TEST( Funnel, FindsTheShortestLineThroughGates )
{
  town::Random random( 4 );
  for ( int round = 0; round < 60; ++round )
  {
    // A winding corridor of gates across it; the length through a place on each is convex, so descent finds its least.
    const int gates = 1 + random.below( 10 );
    Funnel funnel;
    std::vector<Point> left;
    std::vector<Point> right;
    double heading = 0;
    Point middle { 0, 0 };
    const Point start = middle;
    for ( int i = 0; i < gates; ++i )
    {
      heading += random.between( -0.5, 0.5 );
      middle = { middle.x + 10 * std::cos( heading ), middle.y + 10 * std::sin( heading ) };
      const double half = random.between( 0.2, 3 );
      left.push_back( { middle.x - half * std::sin( heading ), middle.y + half * std::cos( heading ) } );
      right.push_back( { middle.x + half * std::sin( heading ), middle.y - half * std::cos( heading ) } );
      funnel.addGate( left.back(), right.back() );
    }
    const Point finish { middle.x + 10 * std::cos( heading ), middle.y + 10 * std::sin( heading ) };
    std::vector<Point> line { start };
    for ( const Point &corner : funnel.shortest( start, finish ) )
      line.push_back( corner );
    line.push_back( finish );

    std::vector<double> share( static_cast<std::size_t>( gates ), 0.5 );
    const auto at = [&]( std::size_t i ) {
      return Point {
        left[i].x + share[i] * ( right[i].x - left[i].x ), left[i].y + share[i] * ( right[i].y - left[i].y )
      };
    };
    std::vector<Point> best;
    for ( int pass = 0; pass < 400; ++pass )
      for ( std::size_t i = 0; i < share.size(); ++i )
      {
        const Point before = i == 0 ? start : at( i - 1 );
        const Point after = i + 1 == share.size() ? finish : at( i + 1 );
        double low = 0;
        double high = 1;
        for ( int step = 0; step < 40; ++step )
        {
          const double a = low + ( high - low ) / 3;
          const double b = high - ( high - low ) / 3;
          const auto through = [&]( double s ) {
            const Point p { left[i].x + s * ( right[i].x - left[i].x ), left[i].y + s * ( right[i].y - left[i].y ) };
            return std::hypot( p.x - before.x, p.y - before.y ) + std::hypot( p.x - after.x, p.y - after.y );
          };
          ( through( a ) < through( b ) ? high : low ) = through( a ) < through( b ) ? b : a;
        }
        share[i] = ( low + high ) / 2;
      }
    best.push_back( start );
    for ( std::size_t i = 0; i < share.size(); ++i )
      best.push_back( at( i ) );
    best.push_back( finish );
    ASSERT_NEAR( lengthOf( line ), lengthOf( best ), 5e-3 * lengthOf( best ) );
    ASSERT_LE( lengthOf( line ), lengthOf( best ) + 1e-9 );
  }
}

namespace
{

struct Lattice
{
  Cells cells;
  std::vector<CellGraph::Border> borders;
};

// Cells of a square lattice, each with its work.
Lattice lattice( int columns, int rows, const std::function<double( int, int )> &work )
{
  Lattice made;
  for ( int y = 0; y < rows; ++y )
    for ( int x = 0; x < columns; ++x )
    {
      made.cells.x.push_back( x );
      made.cells.y.push_back( y );
      made.cells.work.push_back( work( x, y ) );
      made.cells.areaM2.push_back( 1 );
      const std::int32_t here = y * columns + x;
      if ( x + 1 < columns )
        made.borders.push_back( { here, here + 1, 1000, false } );
      if ( y + 1 < rows )
        made.borders.push_back( { here, here + columns, 1000, false } );
    }
  return made;
}

Region wholeOf( const Lattice &lattice, std::int32_t tasks )
{
  Region region;
  region.cells.resize( lattice.cells.size() );
  std::iota( region.cells.begin(), region.cells.end(), 0 );
  region.tasks = tasks;
  return region;
}

int partsOf( const CellGraph &graph, const std::vector<std::int32_t> &taskOf, std::int32_t task )
{
  std::vector<std::uint8_t> seen( taskOf.size(), 0 );
  int parts = 0;
  for ( std::size_t first = 0; first < taskOf.size(); ++first )
  {
    if ( taskOf[first] != task || seen[first] )
      continue;
    ++parts;
    std::vector<std::int32_t> queue { static_cast<std::int32_t>( first ) };
    seen[first] = 1;
    while ( !queue.empty() )
    {
      const std::int32_t cell = queue.back();
      queue.pop_back();
      for ( const CellGraph::Arc &arc : graph.arcs( cell ) )
        if ( const auto to = static_cast<std::size_t>( arc.to ); taskOf[to] == task && !seen[to] )
        {
          seen[to] = 1;
          queue.push_back( arc.to );
        }
    }
  }
  return parts;
}

} // namespace

TEST( BalancedPartition, MakesAsManyConnectedTasksAsAskedFor )
{
  town::Random random( 6 );
  for ( const int tasks : { 1, 2, 3, 7, 16, 33, 100 } )
  {
    const Lattice town = lattice( 40, 30, [&random]( int, int ) { return random.between( 0, 4 ); } );
    const CellGraph graph( town.cells.size(), town.borders );
    BalancedPartition partition( town.cells, graph, town.cells.work );
    partition.cut( { wholeOf( town, tasks ) }, { {}, 1 } );
    std::vector<double> loads( static_cast<std::size_t>( tasks ), 0 );
    for ( std::size_t i = 0; i < town.cells.size(); ++i )
    {
      ASSERT_GE( partition.taskOf()[i], 0 );
      loads[static_cast<std::size_t>( partition.taskOf()[i] )] += town.cells.work[i];
    }
    const double mean = std::accumulate( loads.begin(), loads.end(), 0.0 ) / tasks;
    for ( int task = 0; task < tasks; ++task )
    {
      EXPECT_EQ( partsOf( graph, partition.taskOf(), task ), 1 );
      EXPECT_NEAR( loads[static_cast<std::size_t>( task )] / mean, 1, 0.25 ) << tasks;
    }
  }
}

TEST( BalancedPartition, PrefersCheapBorders )
{
  // A street three cells off the middle: within the tolerance of eight tasks on either side it is taken.
  Lattice town = lattice( 64, 16, []( int, int ) { return 1.0; } );
  for ( CellGraph::Border &border : town.borders )
    if ( border.b == border.a + 1 && border.a % 64 == 32 )
      border.cost = 100;
  const CellGraph graph( town.cells.size(), town.borders );
  BalancedPartition partition( town.cells, graph, town.cells.work );
  partition.cut( { wholeOf( town, 16 ) }, { {}, 2 } );
  int across = 0;
  for ( int y = 0; y < 16; ++y )
    across += partition.taskOf()[static_cast<std::size_t>( y * 64 + 32 )]
                  == partition.taskOf()[static_cast<std::size_t>( y * 64 + 33 )]
                ? 1
                : 0;
  EXPECT_EQ( across, 0 );
}
