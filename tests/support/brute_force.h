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
 * The rule of lacuna:buildinggaps as its documentation states it, the plainest way: every pair of buildings, GEOS for
 * every area and distance, blocks by flooding. Shares nothing with the engine but the tables and the GEOS handles.
 * Metres.
 */
struct BruteForce
{
  std::vector<bool> referenceMatched;
  std::vector<bool> osmMatched;
  std::vector<std::vector<bool>> matched;
  std::vector<std::vector<bool>> byBlock;
  std::vector<GapReason> referenceReason; ///< of the kinds beside and part of; None else
  std::vector<GapReason> osmReason;

  BruteForce(
    const Footprints &reference, const Footprints &osm, const GapOptions &options,
    const std::function<Point( std::size_t )> &shift
  )
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
      const TranslatedFootprint a { reference, i, moved.x, moved.y };
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
    const auto ratio = []( double a, double b ) { return std::min( a, b ) / std::max( a, b ); };
    const auto alone = []( const std::vector<std::size_t> &block, std::size_t row ) {
      return std::count( block.begin(), block.end(), block[row] ) == 1;
    };
    const auto best = [&]( std::size_t row, bool ofReference ) {
      double value = 0;
      for ( std::size_t k = 0; k < ( ofReference ? m : n ); ++k )
        value = std::max( value, ofReference ? share( row, k ) : share( k, row ) );
      return value;
    };
    referenceMatched.assign( n, false );
    osmMatched.assign( m, false );
    matched.assign( n, std::vector<bool>( m, false ) );
    const auto match
      = [&]( std::size_t i, std::size_t j ) { matched[i][j] = referenceMatched[i] = osmMatched[j] = true; };
    const auto strong
      = [&]( std::size_t i, std::size_t j ) { return share( i, j ) > 1e-9 && share( i, j ) >= options.minOverlap; };
    for ( std::size_t i = 0; i < n; ++i )
      for ( std::size_t j = 0; j < m; ++j )
        if ( strong( i, j ) )
          match( i, j );
    const bool lenient = options.minOverlap <= 0.5;
    const std::vector<bool> strongR = referenceMatched;
    const std::vector<bool> strongO = osmMatched;
    for ( std::size_t i = 0; i < n; ++i )
      for ( std::size_t j = 0; j < m; ++j )
        if ( lenient && share( i, j ) > 0.05 && !strongR[i] && !strongO[j] && alone( blockR, i ) && alone( blockO, j ) )
          match( i, j );
    // Those left over on both sides, the nearest first.
    while ( lenient )
    {
      std::size_t bestI = n;
      std::size_t bestJ = m;
      const auto better = [&]( std::size_t i, std::size_t j ) {
        if ( bestI == n || share( i, j ) > share( bestI, bestJ ) + 1e-12 )
          return true;
        const bool alike = std::abs( share( i, j ) - share( bestI, bestJ ) ) <= 1e-12;
        return alike && distance[i][j] < distance[bestI][bestJ];
      };
      for ( std::size_t i = 0; i < n; ++i )
        for ( std::size_t j = 0; j < m; ++j )
          if ( !referenceMatched[i] && !osmMatched[j] && distance[i][j] <= 1 && ratio( areaR[i], areaO[j] ) >= 0.5
               && std::max( areaR[i], areaO[j] ) < 40 && better( i, j ) )
          {
            bestI = i;
            bestJ = j;
          }
      if ( bestI == n )
        break;
      match( bestI, bestJ );
    }
    // Parts of blocks that have ground in common, within reach; farther ones where both are in a pair nearer by.
    byBlock.assign( n, std::vector<bool>( m, false ) );
    std::vector<bool> tiedR = referenceMatched;
    std::vector<bool> tiedO = osmMatched;
    const auto blocksMeet = [&]( std::size_t i, std::size_t j ) {
      const bool settled = share( i, j ) < options.minOverlap && best( i, true ) > 0.5 && best( j, false ) > 0.5;
      return !matched[i][j] && !settled && ( share( i, j ) > 0.05 || blockShare( i, j ) > 0.05 );
    };
    for ( std::size_t i = 0; i < n; ++i )
      for ( std::size_t j = 0; j < m; ++j )
        if ( distance[i][j] <= options.reachM && blocksMeet( i, j ) )
          byBlock[i][j] = tiedR[i] = tiedO[j] = true;
    for ( std::size_t i = 0; i < n; ++i )
      for ( std::size_t j = 0; j < m; ++j )
        if ( distance[i][j] > options.reachM && distance[i][j] <= options.blockReachM && tiedR[i] && tiedO[j]
             && blocksMeet( i, j ) )
          byBlock[i][j] = true;
    for ( std::size_t i = 0; i < n; ++i )
      referenceReason.push_back( reason(
        i, referenceMatched, areaR, [&]( std::size_t k ) { return byBlock[i][k]; }, m, reference
      ) );
    for ( std::size_t j = 0; j < m; ++j )
      osmReason.push_back( reason( j, osmMatched, areaO, [&]( std::size_t k ) { return byBlock[k][j]; }, n, osm ) );
  }

private:
  // BesideMapped, PartOfMapped, or None for what is matched or has to do with no mapped block.
  template <class InBlock>
  GapReason reason(
    std::size_t row, const std::vector<bool> &has, const std::vector<double> &areas, const InBlock &inBlock,
    std::size_t others, const Footprints &footprints
  )
  {
    bool tied = false;
    for ( std::size_t k = 0; k < others; ++k )
      tied = tied || inBlock( k );
    if ( has[row] || !tied )
      return GapReason::None;
    double largest = 0;
    for ( std::size_t k = 0; k < footprints.size(); ++k )
      if ( k != row && has[k] && footprints.box( row ).grown( 1 ).intersects( footprints.box( k ) )
           && distanceOf( { footprints, row }, { footprints, k } ) <= 0.5 )
        largest = std::max( largest, areas[k] );
    return areas[row] < 20 && ( largest == 0 || areas[row] < largest / 2 ) ? GapReason::PartOfMapped
                                                                           : GapReason::BesideMapped;
  }
  double area( const Footprints &footprints, std::size_t row )
  {
    double value = 0;
    GEOSArea_r( mHandle, mGeos.polygon( { footprints, row } ).get(), &value );
    return value;
  }
  double distanceOf( const TranslatedFootprint &a, const TranslatedFootprint &b )
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
