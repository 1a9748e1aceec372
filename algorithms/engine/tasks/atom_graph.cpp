// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "atom_graph.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace lacuna
{

namespace
{

// What a metre of border costs along a barrier of each rank: cheap enough that tasks follow streets, not so cheap that
// they become as long as them.
constexpr double RANK_COST[8] = { 1, 0.7, 0.42, 0.36, 0.32, 0.28, 0.25, 0.2 };
constexpr double WALL_COST = 25; // between two footprints that touch: people do not see that border
constexpr std::int64_t OVERLAP_COST
  = 400 * 1000; // between two footprints that overlap: only where nothing else is left

struct Middle
{
  double x;
  double y;
};

class BorderFinder
{
public:
  BorderFinder( const Mosaic &mosaic, const CancelWatch &watch ) : mMosaic( mosaic ), mWatch( watch ) { findBanks(); }
  std::vector<AtomGraph::Border> find()
  {
    const auto size = static_cast<std::int32_t>( mMosaic.mesh().size() );
    for ( std::int32_t t = 0; t < size; ++t )
    {
      mWatch.poll( static_cast<std::size_t>( t ) );
      const std::int32_t whole = mMosaic.whole( t );
      if ( whole == Mosaic::OUTSIDE )
        continue;
      if ( whole == Mosaic::NEUTRAL )
        within( t );
      across( t );
    }
    for ( const auto &[a, b] : mMosaic.overlaps() )
      // Across a river as well: two that overlap are one thing.
      if ( a >= 0 && b >= 0 )
        mBorders.push_back( { std::min( a, b ), std::max( a, b ), OVERLAP_COST, false } );
    for ( const auto &[a, b] : mMosaic.nested() )
      if ( a >= 0 && b >= 0 )
        mBorders.push_back( { std::min( a, b ), std::max( a, b ), 10 * OVERLAP_COST, false } );
    return std::move( mBorders );
  }

private:
  Middle at( std::int32_t vertex ) const
  {
    const GridPoint &point = mMosaic.mesh().point( vertex );
    return { static_cast<double>( point.x ), static_cast<double>( point.y ) };
  }
  static Middle between( const Middle &a, const Middle &b ) { return { ( a.x + b.x ) / 2, ( a.y + b.y ) / 2 }; }
  static double distance( const Middle &a, const Middle &b ) { return std::hypot( a.x - b.x, a.y - b.y ); }
  static bool isHard( std::uint8_t flags ) { return edgeFlags::rank( flags ) == static_cast<int>( BarrierRank::Hard ); }

  // What hard barriers part are banks. A house that stands in the river belongs to the bank most of it is on, so that
  // nobody gets across by it.
  void findBanks()
  {
    const Triangulation &mesh = mMosaic.mesh();
    const auto size = static_cast<std::int32_t>( mesh.size() );
    bool any = false;
    for ( std::int32_t t = 0; t < size && !any; ++t )
      for ( const std::uint8_t flags : mesh.triangle( t ).flags )
        any = any || isHard( flags );
    if ( !any )
      return;
    mBank.assign( mesh.size(), -1 );
    std::vector<std::int32_t> queue;
    std::int32_t banks = 0;
    for ( std::int32_t first = 0; first < size; ++first )
    {
      mWatch.poll( static_cast<std::size_t>( first ) );
      if ( mBank[static_cast<std::size_t>( first )] >= 0 || mMosaic.whole( first ) == Mosaic::OUTSIDE )
        continue;
      mBank[static_cast<std::size_t>( first )] = banks;
      queue.assign( 1, first );
      while ( !queue.empty() )
      {
        const Triangulation::Triangle &now = mesh.triangle( queue.back() );
        queue.pop_back();
        for ( int i = 0; i < 3; ++i )
          if ( const std::int32_t u = now.next[i]; !isHard( now.flags[i] ) && u != Triangulation::NONE
                                                   && mBank[static_cast<std::size_t>( u )] < 0
                                                   && mMosaic.whole( u ) != Mosaic::OUTSIDE )
          {
            mBank[static_cast<std::size_t>( u )] = banks;
            queue.push_back( u );
          }
      }
      ++banks;
    }
    std::map<std::pair<std::int32_t, std::int32_t>, double> areas;
    mBankOf.assign( mMosaic.atoms().size(), -1 );
    std::vector<std::uint8_t> astride( mBankOf.size(), 0 );
    for ( int pass = 0; pass < 2; ++pass )
      for ( std::int32_t t = 0; t < size; ++t )
      {
        mWatch.poll( static_cast<std::size_t>( t ) );
        if ( mMosaic.whole( t ) < 0 )
          continue;
        const auto atom = static_cast<std::size_t>( mMosaic.whole( t ) );
        const std::int32_t bank = mBank[static_cast<std::size_t>( t )];
        const Triangulation::Triangle &now = mesh.triangle( t );
        if ( pass == 0 )
        {
          astride[atom] = astride[atom] || ( mBankOf[atom] >= 0 && mBankOf[atom] != bank ) ? 1 : 0;
          mBankOf[atom] = bank;
        }
        else if ( astride[atom] )
          areas[{ mMosaic.whole( t ), bank }]
            += static_cast<double>(
                 orientation( mesh.point( now.vertex[0] ), mesh.point( now.vertex[1] ), mesh.point( now.vertex[2] ) )
               )
               * ( mMosaic.inFootprint( t ) ? 1 : 1e-6 );
      }
    std::map<std::int32_t, double> most;
    for ( const auto &[pair, area] : areas )
      if ( double &now = most[pair.first]; area > now )
      {
        now = area;
        mBankOf[static_cast<std::size_t>( pair.first )] = pair.second;
      }
  }

  // A border met on a bank that one of the two does not belong to.
  bool farBank( std::int32_t t, std::int32_t a, std::int32_t b ) const
  {
    if ( mBank.empty() || a < 0 || b < 0 )
      return false;
    const std::int32_t here = mBank[static_cast<std::size_t>( t )];
    const auto elsewhere = [&]( std::int32_t atom ) {
      const std::int32_t bank = mBankOf[static_cast<std::size_t>( atom )];
      return bank >= 0 && bank != here;
    };
    return elsewhere( a ) || elsewhere( b );
  }

  void add( std::int32_t a, std::int32_t b, double units, double factor, bool hard )
  {
    if ( a == b || a < 0 || b < 0 )
      return;
    const auto cost = static_cast<std::int64_t>( mMosaic.metres( units ) * factor * 1000 ) + 1;
    mBorders.push_back( { std::min( a, b ), std::max( a, b ), cost, hard } );
  }

  void within( std::int32_t t )
  {
    const Triangulation::Triangle &now = mMosaic.mesh().triangle( t );
    const Middle place[3] = { at( now.vertex[0] ), at( now.vertex[1] ), at( now.vertex[2] ) };
    const std::int32_t owner[3]
      = { mMosaic.owner( now.vertex[0] ), mMosaic.owner( now.vertex[1] ), mMosaic.owner( now.vertex[2] ) };
    for ( int i = 0; i < 3; ++i )
    {
      const int a = NEXT[i];
      const int b = BEFORE[i];
      if ( owner[i] < 0 )
        add(
          owner[a], owner[b], distance( place[i], between( place[a], place[b] ) ), 1, farBank( t, owner[a], owner[b] )
        );
      else if ( owner[a] >= 0 && owner[a] == owner[b] )
        add( owner[i], owner[a], distance( place[a], place[b] ) / 2, 1, farBank( t, owner[i], owner[a] ) );
    }
    if ( owner[0] < 0 || owner[1] < 0 || owner[2] < 0 || owner[0] == owner[1] || owner[1] == owner[2]
         || owner[0] == owner[2] )
      return;
    const Middle centre { ( place[0].x + place[1].x + place[2].x ) / 3, ( place[0].y + place[1].y + place[2].y ) / 3 };
    for ( int i = 0; i < 3; ++i )
      add(
        owner[NEXT[i]], owner[BEFORE[i]], distance( centre, between( place[NEXT[i]], place[BEFORE[i]] ) ), 1,
        farBank( t, owner[NEXT[i]], owner[BEFORE[i]] )
      );
  }

  void across( std::int32_t t )
  {
    const Triangulation::Triangle &now = mMosaic.mesh().triangle( t );
    for ( int i = 0; i < 3; ++i )
    {
      const std::int32_t u = now.next[i];
      if ( u < t || mMosaic.whole( u ) == Mosaic::OUTSIDE || now.flags[i] & edgeFlags::SEPARATOR )
        continue;
      const Triangulation::Triangle &beyond = mMosaic.mesh().triangle( u );
      const int edge = Triangulation::edgeTo( beyond, t );
      const double length = distance( at( now.vertex[NEXT[i]] ), at( now.vertex[BEFORE[i]] ) ) / 2;
      const int rank = edgeFlags::rank( now.flags[i] );
      const double factor = mMosaic.inFootprint( t ) && mMosaic.inFootprint( u ) ? WALL_COST : RANK_COST[rank];
      for ( const int corner : { NEXT[i], BEFORE[i] } )
      {
        const std::int32_t here = mMosaic.half( t, i, corner );
        const std::int32_t there = mMosaic.half( u, edge, Triangulation::cornerOf( beyond, now.vertex[corner] ) );
        add( here, there, length, factor, isHard( now.flags[i] ) || farBank( t, here, there ) );
      }
    }
  }

  const Mosaic &mMosaic;
  const CancelWatch &mWatch;
  std::vector<AtomGraph::Border> mBorders;
  std::vector<std::int32_t> mBank;   // per triangle; empty without hard barriers
  std::vector<std::int32_t> mBankOf; // per atom
};

} // namespace

AtomGraph::AtomGraph( const Mosaic &mosaic, const CancelWatch &watch )
{
  const std::vector<Border> borders = BorderFinder( mosaic, watch ).find();
  watch.poll();
  build( mosaic.atoms().size(), borders );
  watch.poll();
}

AtomGraph::AtomGraph( std::size_t atoms, std::vector<Border> borders ) { build( atoms, borders ); }

// Both directions of every border, those between the same two atoms as one; hard only when all of them are.
void AtomGraph::build( std::size_t atoms, const std::vector<Border> &borders )
{
  std::vector<std::size_t> place( atoms + 1, 0 );
  for ( const Border &border : borders )
  {
    ++place[static_cast<std::size_t>( border.a ) + 1];
    ++place[static_cast<std::size_t>( border.b ) + 1];
  }
  for ( std::size_t i = 0; i < atoms; ++i )
    place[i + 1] += place[i];
  std::vector<Arc> all( place[atoms] );
  std::vector<std::size_t> next( place.begin(), place.end() - 1 );
  for ( const Border &border : borders )
  {
    all[next[static_cast<std::size_t>( border.a )]++] = { border.b, border.hard, border.cost };
    all[next[static_cast<std::size_t>( border.b )]++] = { border.a, border.hard, border.cost };
  }
  mStart.assign( 1, 0 );
  mArcs.reserve( all.size() / 2 );
  for ( std::size_t i = 0; i < atoms; ++i )
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

void AtomGraph::join( std::span<const std::pair<std::int32_t, std::int32_t>> pairs )
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
