// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "cell_graph.h"
#include "../core/polling.h"
#include "flood_fill.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace lacuna
{

// The region adjacency graph of the cells; what a metre of border costs is chosen so that tasks follow barriers
// (README.md).

namespace
{

// What a metre of border costs along a barrier of each rank: cheap enough that tasks follow streets, not so cheap that
// they become as long as them. Chosen by hand on the two skewed towns, looked at on maps (README.md); so are the next
// two.
constexpr double COST_PER_M_BY_RANK[8] = { 1, 0.7, 0.42, 0.36, 0.32, 0.28, 0.25, 0.2 };
// Between two footprints that touch: people do not see that border.
constexpr double WALL_COST_PER_M = 25;
// Between two footprints that overlap: only where nothing else is left.
constexpr std::int64_t OVERLAP_COST_MM = 400 * 1000;

struct Middle
{
  double x;
  double y;
};

class BorderFinder
{
public:
  explicit BorderFinder( const TaskMesh &taskMesh ) : mTaskMesh( taskMesh ) { findBarrierSides(); }
  std::vector<CellGraph::Border> find()
  {
    const auto size = static_cast<std::int32_t>( mTaskMesh.triangulation().size() );
    for ( std::int32_t t = 0; t < size; ++t )
    {
      poll( static_cast<std::size_t>( t ) );
      const std::int32_t whole = mTaskMesh.cellOf( t );
      if ( whole == TaskMesh::OUTSIDE )
        continue;
      if ( whole == TaskMesh::NEUTRAL )
        within( t );
      across( t );
    }
    for ( const auto &[a, b] : mTaskMesh.overlaps() )
      // Across a river as well: two that overlap are one thing.
      if ( a >= 0 && b >= 0 )
        mBorders.push_back( { std::min( a, b ), std::max( a, b ), OVERLAP_COST_MM, false } );
    for ( const auto &[a, b] : mTaskMesh.nested() )
      if ( a >= 0 && b >= 0 )
        mBorders.push_back( { std::min( a, b ), std::max( a, b ), 10 * OVERLAP_COST_MM, false } );
    return std::move( mBorders );
  }

private:
  Middle at( std::int32_t vertex ) const
  {
    const GridPoint &point = mTaskMesh.triangulation().point( vertex );
    return { static_cast<double>( point.x ), static_cast<double>( point.y ) };
  }
  static Middle between( const Middle &a, const Middle &b ) { return { ( a.x + b.x ) / 2, ( a.y + b.y ) / 2 }; }
  static double distance( const Middle &a, const Middle &b ) { return std::hypot( a.x - b.x, a.y - b.y ); }
  static bool isHard( std::uint8_t flags ) { return edgeFlags::rank( flags ) == static_cast<int>( BarrierRank::Hard ); }

  // What hard barriers part are their sides. A house that stands in the river belongs to the side that most of it is
  // on, so that nobody gets across by it.
  void findBarrierSides()
  {
    const Triangulation &mesh = mTaskMesh.triangulation();
    const auto size = static_cast<std::int32_t>( mesh.size() );
    bool any = false;
    for ( std::int32_t t = 0; t < size && !any; ++t )
      for ( const std::uint8_t flags : mesh.triangle( t ).flags )
        any = any || isHard( flags );
    if ( !any )
      return;
    mSideOfTriangle = connectedParts( mTaskMesh, isHard );
    assignSides();
  }

  // Cells on several sides get the one with most of their footprint, then of their land.
  void assignSides()
  {
    const Triangulation &mesh = mTaskMesh.triangulation();
    const auto size = static_cast<std::int32_t>( mesh.size() );
    std::map<std::pair<std::int32_t, std::int32_t>, double> areas;
    mSideOfCell.assign( mTaskMesh.cells().size(), -1 );
    std::vector<std::uint8_t> astride( mSideOfCell.size(), 0 );
    for ( int pass = 0; pass < 2; ++pass )
      for ( std::int32_t t = 0; t < size; ++t )
      {
        poll( static_cast<std::size_t>( t ) );
        if ( mTaskMesh.cellOf( t ) < 0 )
          continue;
        const auto cell = static_cast<std::size_t>( mTaskMesh.cellOf( t ) );
        const std::int32_t side = mSideOfTriangle[static_cast<std::size_t>( t )];
        const Triangulation::Triangle &now = mesh.triangle( t );
        if ( pass == 0 )
        {
          astride[cell] = astride[cell] || ( mSideOfCell[cell] >= 0 && mSideOfCell[cell] != side ) ? 1 : 0;
          mSideOfCell[cell] = side;
        }
        else if ( astride[cell] )
          areas[{ mTaskMesh.cellOf( t ), side }]
            += static_cast<double>(
                 orientation( mesh.point( now.vertex[0] ), mesh.point( now.vertex[1] ), mesh.point( now.vertex[2] ) )
               )
               * ( mTaskMesh.inFootprint( t ) ? 1 : 1e-6 );
      }
    std::map<std::int32_t, double> largest;
    for ( const auto &[pair, area] : areas )
      if ( double &now = largest[pair.first]; area > now )
      {
        now = area;
        mSideOfCell[static_cast<std::size_t>( pair.first )] = pair.second;
      }
  }

  // A border met on a side that one of the two does not belong to.
  bool isOnFarSide( std::int32_t t, std::int32_t a, std::int32_t b ) const
  {
    if ( mSideOfTriangle.empty() || a < 0 || b < 0 )
      return false;
    const std::int32_t here = mSideOfTriangle[static_cast<std::size_t>( t )];
    const auto elsewhere = [&]( std::int32_t cell ) {
      const std::int32_t side = mSideOfCell[static_cast<std::size_t>( cell )];
      return side >= 0 && side != here;
    };
    return elsewhere( a ) || elsewhere( b );
  }

  void add( std::int32_t a, std::int32_t b, double units, double factor, bool hard )
  {
    if ( a == b || a < 0 || b < 0 )
      return;
    const auto cost = static_cast<std::int64_t>( mTaskMesh.metres( units ) * factor * 1000 ) + 1;
    mBorders.push_back( { std::min( a, b ), std::max( a, b ), cost, hard } );
  }

  void within( std::int32_t t )
  {
    const Triangulation::Triangle &now = mTaskMesh.triangulation().triangle( t );
    const Middle place[3] = { at( now.vertex[0] ), at( now.vertex[1] ), at( now.vertex[2] ) };
    const std::int32_t owner[3]
      = { mTaskMesh.owner( now.vertex[0] ), mTaskMesh.owner( now.vertex[1] ), mTaskMesh.owner( now.vertex[2] ) };
    for ( int i = 0; i < 3; ++i )
    {
      const int a = NEXT[i];
      const int b = BEFORE[i];
      if ( owner[i] < 0 )
        add(
          owner[a], owner[b], distance( place[i], between( place[a], place[b] ) ), 1,
          isOnFarSide( t, owner[a], owner[b] )
        );
      else if ( owner[a] >= 0 && owner[a] == owner[b] )
        add( owner[i], owner[a], distance( place[a], place[b] ) / 2, 1, isOnFarSide( t, owner[i], owner[a] ) );
    }
    if ( owner[0] < 0 || owner[1] < 0 || owner[2] < 0 || owner[0] == owner[1] || owner[1] == owner[2]
         || owner[0] == owner[2] )
      return;
    const Middle centre { ( place[0].x + place[1].x + place[2].x ) / 3, ( place[0].y + place[1].y + place[2].y ) / 3 };
    for ( int i = 0; i < 3; ++i )
      add(
        owner[NEXT[i]], owner[BEFORE[i]], distance( centre, between( place[NEXT[i]], place[BEFORE[i]] ) ), 1,
        isOnFarSide( t, owner[NEXT[i]], owner[BEFORE[i]] )
      );
  }

  void across( std::int32_t t )
  {
    const Triangulation::Triangle &now = mTaskMesh.triangulation().triangle( t );
    for ( int i = 0; i < 3; ++i )
    {
      const std::int32_t u = now.next[i];
      if ( u < t || mTaskMesh.cellOf( u ) == TaskMesh::OUTSIDE || now.flags[i] & edgeFlags::SEPARATOR )
        continue;
      const Triangulation::Triangle &beyond = mTaskMesh.triangulation().triangle( u );
      const int edge = Triangulation::edgeTo( beyond, t );
      const double length = distance( at( now.vertex[NEXT[i]] ), at( now.vertex[BEFORE[i]] ) ) / 2;
      const int rank = edgeFlags::rank( now.flags[i] );
      const double factor
        = mTaskMesh.inFootprint( t ) && mTaskMesh.inFootprint( u ) ? WALL_COST_PER_M : COST_PER_M_BY_RANK[rank];
      for ( const int corner : { NEXT[i], BEFORE[i] } )
      {
        const std::int32_t here = mTaskMesh.cellOfHalf( t, i, corner );
        const std::int32_t there
          = mTaskMesh.cellOfHalf( u, edge, Triangulation::cornerOf( beyond, now.vertex[corner] ) );
        add( here, there, length, factor, isHard( now.flags[i] ) || isOnFarSide( t, here, there ) );
      }
    }
  }

  const TaskMesh &mTaskMesh;
  std::vector<CellGraph::Border> mBorders;
  std::vector<std::int32_t> mSideOfTriangle; // per triangle; empty without hard barriers
  std::vector<std::int32_t> mSideOfCell;     // per cell
};

} // namespace

CellGraph::CellGraph( const TaskMesh &taskMesh )
{
  const std::vector<Border> borders = BorderFinder( taskMesh ).find();
  pollNow();
  build( taskMesh.cells().size(), borders );
  pollNow();
}

CellGraph::CellGraph( std::size_t cells, std::vector<Border> borders ) { build( cells, borders ); }

// Both directions of every border, those between the same two cells as one; hard only when all of them are.
void CellGraph::build( std::size_t cells, const std::vector<Border> &borders )
{
  std::vector<std::size_t> place( cells + 1, 0 );
  for ( const Border &border : borders )
  {
    ++place[static_cast<std::size_t>( border.a ) + 1];
    ++place[static_cast<std::size_t>( border.b ) + 1];
  }
  for ( std::size_t i = 0; i < cells; ++i )
    place[i + 1] += place[i];
  std::vector<Arc> all( place[cells] );
  std::vector<std::size_t> next( place.begin(), place.end() - 1 );
  for ( const Border &border : borders )
  {
    all[next[static_cast<std::size_t>( border.a )]++] = { border.b, border.hard, border.cost };
    all[next[static_cast<std::size_t>( border.b )]++] = { border.a, border.hard, border.cost };
  }
  mStart.assign( 1, 0 );
  mArcs.reserve( all.size() / 2 );
  for ( std::size_t i = 0; i < cells; ++i )
  {
    const auto begin = all.begin() + static_cast<std::ptrdiff_t>( place[i] );
    const auto end = all.begin() + static_cast<std::ptrdiff_t>( place[i + 1] );
    std::sort( begin, end, []( const Arc &a, const Arc &b ) { return a.to < b.to; } );
    for ( auto arc = begin; arc != end; ++arc )
      if ( mArcs.size() > mStart.back() && mArcs.back().to == arc->to )
      {
        mArcs.back().cost += arc->cost;
        mArcs.back().hard = mArcs.back().hard && arc->hard;
      }
      else
        mArcs.push_back( *arc );
    mStart.push_back( mArcs.size() );
  }
}

void CellGraph::join( std::span<const std::pair<std::int32_t, std::int32_t>> pairs )
{
  if ( pairs.empty() )
    return;
  std::vector<Border> borders;
  for ( std::size_t i = 0; i < size(); ++i )
    for ( const Arc &arc : arcs( static_cast<std::int32_t>( i ) ) )
      if ( static_cast<std::size_t>( arc.to ) > i )
        borders.push_back( { static_cast<std::int32_t>( i ), arc.to, arc.cost, arc.hard } );
  for ( const auto &[a, b] : pairs )
    borders.push_back( { std::min( a, b ), std::max( a, b ), 1, false } );
  mArcs.clear();
  build( size(), borders );
}

} // namespace lacuna
