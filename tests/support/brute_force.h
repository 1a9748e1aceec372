// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "geos_context.h"
#include "lacuna/gaps/building_gaps.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

namespace lacuna::testing
{

/**
 * The rule of lacuna:buildinggaps as its documentation states it, the plainest way: every pair of buildings, GEOS for every area
 * and distance, blocks by flooding. Shares nothing with the engine but the tables and the GEOS handles. Metres.
 */
struct BruteForce
{
  std::vector<bool> referenceMatched;
  std::vector<bool> osmMatched;
  std::vector<std::vector<bool>> matched;

  BruteForce( const Footprints &reference, const Footprints &osm, const GapOptions &options, const std::function<Point( std::size_t )> &shift )
  {
    const std::size_t n = reference.size();
    const std::size_t m = osm.size();
    const std::vector<std::size_t> blockR = blocks( reference );
    const std::vector<std::size_t> blockO = blocks( osm );
    std::vector<std::vector<double>> common( n, std::vector<double>( m, 0 ) );
    std::vector<std::vector<double>> distance( n, std::vector<double>( m, 1e9 ) );
    std::vector<double> areaR( n );
    std::vector<double> areaO( m );
    for ( std::size_t i = 0; i < n; ++i )
      areaR[i] = area( reference, i );
    for ( std::size_t j = 0; j < m; ++j )
      areaO[j] = area( osm, j );
    for ( std::size_t i = 0; i < n; ++i )
    {
      const Point moved = shift( i );
      const Placed a { reference, i, moved.x, moved.y };
      for ( std::size_t j = 0; j < m; ++j )
      {
        if ( a.box().grown( 2 * options.blockReachM ).intersects( osm.box( j ) ) )
        {
          common[i][j] = mGeos.intersectionArea( a, { osm, j } );
          distance[i][j] = distanceOf( a, { osm, j } );
        }
      }
    }
    const auto share = [&]( std::size_t i, std::size_t j ) { return common[i][j] / std::min( areaR[i], areaO[j] ); };
    const auto blockShare = [&]( std::size_t i, std::size_t j ) {
      double both = 0;
      double wholeR = 0;
      double wholeO = 0;
      for ( std::size_t k = 0; k < n; ++k )
        if ( blockR[k] == blockR[i] )
          wholeR += areaR[k];
      for ( std::size_t l = 0; l < m; ++l )
        if ( blockO[l] == blockO[j] )
          wholeO += areaO[l];
      for ( std::size_t k = 0; k < n; ++k )
        for ( std::size_t l = 0; l < m; ++l )
          if ( blockR[k] == blockR[i] && blockO[l] == blockO[j] )
            both += common[k][l];
      return both / std::min( wholeR, wholeO );
    };
    const auto covered = [&]( std::size_t i, bool ofReference ) {
      double sum = 0;
      for ( std::size_t k = 0; k < ( ofReference ? m : n ); ++k )
        sum += ofReference ? common[i][k] : common[k][i];
      return sum / ( ofReference ? areaR[i] : areaO[i] );
    };
    const auto ratio = []( double a, double b ) { return std::min( a, b ) / std::max( a, b ); };
    const auto best = [&]( std::size_t i, std::size_t but, bool ofReference ) {
      double value = 0;
      for ( std::size_t k = 0; k < ( ofReference ? m : n ); ++k )
        if ( k != but )
          value = std::max( value, ofReference ? share( i, k ) : share( k, i ) );
      return value;
    };
    // Drawn alike: one counterpart with IoU >= 0.7, or the group of all that share more than half, transitively, >= 0.9.
    const auto drawnAlike = [&]( std::size_t i, bool ofReference ) {
      for ( std::size_t k = 0; k < ( ofReference ? m : n ); ++k )
      {
        const double both = ofReference ? common[i][k] : common[k][i];
        if ( both / ( ( ofReference ? areaR[i] + areaO[k] : areaR[k] + areaO[i] ) - both ) >= 0.7 )
          return true;
      }
      std::vector<bool> inR( n, false );
      std::vector<bool> inO( m, false );
      ( ofReference ? inR : inO )[i] = true;
      for ( bool grown = true; grown; )
      {
        grown = false;
        for ( std::size_t k = 0; k < n; ++k )
          for ( std::size_t l = 0; l < m; ++l )
            if ( share( k, l ) > 0.5 && inR[k] != inO[l] )
              inR[k] = inO[l] = grown = true;
      }
      double both = 0;
      double all = 0;
      for ( std::size_t k = 0; k < n; ++k )
        for ( std::size_t l = 0; l < m; ++l )
          if ( inR[k] && inO[l] && share( k, l ) > 0.5 )
            both += common[k][l];
      for ( std::size_t k = 0; k < n; ++k )
        all += inR[k] ? areaR[k] : 0;
      for ( std::size_t l = 0; l < m; ++l )
        all += inO[l] ? areaO[l] : 0;
      return both > 0 && both / ( all - both ) >= 0.9;
    };
    const std::vector<bool> aloneR
      = alone( reference, blockR, areaR, [&]( std::size_t i ) { return covered( i, true ); }, [&]( std::size_t i ) { return drawnAlike( i, true ); } );
    const std::vector<bool> aloneO
      = alone( osm, blockO, areaO, [&]( std::size_t i ) { return covered( i, false ); }, [&]( std::size_t i ) { return drawnAlike( i, false ); } );
    referenceMatched.assign( n, false );
    osmMatched.assign( m, false );
    matched.assign( n, std::vector<bool>( m, false ) );
    const auto match = [&]( std::size_t i, std::size_t j ) { matched[i][j] = referenceMatched[i] = osmMatched[j] = true; };
    const auto judge = [&]( std::size_t i, std::size_t j ) {
      const bool own = share( i, j ) > options.minOverlap;
      const double blocksShare = blockShare( i, j );
      if ( distance[i][j] > ( blocksShare > 0 ? options.blockReachM : options.reachM ) )
        return false;
      const bool settled = share( i, j ) < 0.2 && best( i, m, true ) > 0.5 && best( j, n, false ) > 0.5;
      const bool refusedR = aloneR[i] && ( !own || best( j, i, false ) > 0.5 );
      const bool refusedO = aloneO[j] && ( !own || best( i, j, true ) > 0.5 );
      const bool leaning = options.minOverlap <= 0.2 && share( i, j ) < 0.2 && distance[i][j] <= 0.25 && std::min( areaR[i], areaO[j] ) < 20;
      return ( ( own || blocksShare > options.minOverlap ) && !settled && !refusedR && !refusedO ) || leaning;
    };
    for ( std::size_t i = 0; i < n; ++i )
      for ( std::size_t j = 0; j < m; ++j )
        if ( distance[i][j] <= options.reachM && judge( i, j ) )
          match( i, j );
    for ( std::size_t i = 0; i < n; ++i )
      for ( std::size_t j = 0; j < m; ++j )
        if ( distance[i][j] > options.reachM && referenceMatched[i] && osmMatched[j] && judge( i, j ) )
          match( i, j );
    // Those left over on both sides, the nearest first.
    while ( options.minOverlap <= 0.2 )
    {
      std::size_t bestI = n;
      std::size_t bestJ = m;
      for ( std::size_t i = 0; i < n; ++i )
        for ( std::size_t j = 0; j < m; ++j )
          if ( !referenceMatched[i] && !osmMatched[j] && distance[i][j] <= 1 && ratio( areaR[i], areaO[j] ) >= 0.5 && std::max( areaR[i], areaO[j] ) < 40
               && ( bestI == n || share( i, j ) > share( bestI, bestJ ) + 1e-12 || ( std::abs( share( i, j ) - share( bestI, bestJ ) ) <= 1e-12 && distance[i][j] < distance[bestI][bestJ] ) ) )
          {
            bestI = i;
            bestJ = j;
          }
      if ( bestI == n )
        break;
      match( bestI, bestJ );
    }
  }

private:
  // Uncovered houses of a row of four or more beside one of a kind that is drawn alike, handed on among the uncovered.
  template <class Covered, class DrawnAlike>
  std::vector<bool> alone(
    const Footprints &footprints, const std::vector<std::size_t> &block, const std::vector<double> &areas, const Covered &covered, const DrawnAlike &drawnAlike
  )
  {
    const std::size_t count = footprints.size();
    std::vector<bool> result( count, false );
    for ( bool grown = true; grown; )
    {
      grown = false;
      for ( std::size_t i = 0; i < count; ++i )
      {
        if ( result[i] || covered( i ) >= 0.2 || areas[i] <= 20 || std::count( block.begin(), block.end(), block[i] ) < 4 )
          continue;
        for ( std::size_t k = 0; k < count && !result[i]; ++k )
          if ( k != i && block[k] == block[i] && std::min( areas[i], areas[k] ) / std::max( areas[i], areas[k] ) >= 0.7
               && distanceOf( { footprints, i }, { footprints, k } ) <= 0.5 && ( result[k] || drawnAlike( k ) ) )
            result[i] = grown = true;
      }
    }
    return result;
  }
  double area( const Footprints &footprints, std::size_t row )
  {
    double value = 0;
    GEOSArea_r( mHandle, mGeos.polygon( { footprints, row } ).get(), &value );
    return value;
  }
  double distanceOf( const Placed &a, const Placed &b )
  {
    double value = 0;
    GEOSDistance_r( mHandle, mGeos.polygon( a ).get(), mGeos.polygon( b ).get(), &value );
    return value;
  }
  std::vector<std::size_t> blocks( const Footprints &footprints )
  {
    std::vector<std::size_t> block( footprints.size(), SIZE_MAX );
    for ( std::size_t start = 0; start < footprints.size(); ++start )
    {
      if ( block[start] != SIZE_MAX )
        continue;
      std::vector<std::size_t> open { start };
      block[start] = start;
      while ( !open.empty() )
      {
        const std::size_t at = open.back();
        open.pop_back();
        for ( std::size_t other = 0; other < footprints.size(); ++other )
          if ( block[other] == SIZE_MAX && footprints.box( at ).grown( 1 ).intersects( footprints.box( other ) )
               && distanceOf( { footprints, at }, { footprints, other } ) <= 0.5 )
          {
            block[other] = start;
            open.push_back( other );
          }
      }
    }
    return block;
  }

  struct Handle
  {
    GEOSContextHandle_t context = GEOS_init_r();
    ~Handle() { GEOS_finish_r( context ); }
    operator GEOSContextHandle_t() const { return context; }
  };
  GeosContext mGeos;
  Handle mHandle;
};

} // namespace lacuna::testing
