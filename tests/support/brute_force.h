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
    // Best share of a building with any other than one of the other side, and how many it shares more than half with.
    const auto bestButFor = [&]( std::size_t i, std::size_t but, bool ofReference ) {
      double best = 0;
      for ( std::size_t k = 0; k < ( ofReference ? m : n ); ++k )
        if ( k != but )
          best = std::max( best, ofReference ? share( i, k ) : share( k, i ) );
      return best;
    };
    const auto strong = [&]( std::size_t i, bool ofReference ) {
      int count = 0;
      for ( std::size_t k = 0; k < ( ofReference ? m : n ); ++k )
        count += ( ofReference ? share( i, k ) : share( k, i ) ) > 0.5 ? 1 : 0;
      return std::max( 1, count );
    };
    referenceMatched.assign( n, false );
    osmMatched.assign( m, false );
    matched.assign( n, std::vector<bool>( m, false ) );
    for ( std::size_t i = 0; i < n; ++i )
      for ( std::size_t j = 0; j < m; ++j )
      {
        if ( distance[i][j] > options.blockReachM )
          continue;
        const bool own = share( i, j ) > options.minOverlap;
        if ( !own && !( blockShare( i, j ) > options.minOverlap ) )
          continue;
        const bool iSettled = std::max( share( i, j ), bestButFor( i, j, true ) ) > 0.5;
        const bool jSettled = std::max( share( i, j ), bestButFor( j, i, false ) ) > 0.5;
        if ( share( i, j ) < 0.2 && iSettled && jSettled )
          continue;
        const bool iAlone
          = covered( i, true ) < 0.2 && areaR[i] > 20 && areaR[i] > 0.6 * areaO[j] / strong( j, false ) && ( !own || bestButFor( j, i, false ) > 0.5 );
        const bool jAlone
          = covered( j, false ) < 0.2 && areaO[j] > 20 && areaO[j] > 0.6 * areaR[i] / strong( i, true ) && ( !own || bestButFor( i, j, true ) > 0.5 );
        if ( iAlone || jAlone )
          continue;
        matched[i][j] = true;
        referenceMatched[i] = true;
        osmMatched[j] = true;
      }
  }

private:
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
               && distanceOf( { footprints, at }, { footprints, other } ) <= 0.25 )
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
