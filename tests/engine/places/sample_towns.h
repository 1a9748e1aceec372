// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "sample_populations.h"
#include "lacuna/places/quantiles.h"
#include "lacuna/places/sample_estimate.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace lacuna::testing
{

/// Numbers that look like chance, the same on every platform.
class Dice
{
public:
  explicit Dice( std::uint64_t seed ) : mState( mixBits( seed ) ) {}
  double share() { return ( static_cast<double>( mixBits( ++mState ) >> 11 ) + 0.5 ) * 0x1p-53; }
  double normal() { return std::sqrt( -2 * std::log( share() ) ) * std::cos( 6.283185307179586 * share() ); }
  std::uint32_t poisson( double mean )
  {
    std::uint32_t count = 0;
    for ( double left = std::exp( -mean ), product = share(); product > left; product *= share() )
      ++count;
    return count;
  }

private:
  std::uint64_t mState;
};

/// A population made: what a design is made of, and what is true.
struct Town
{
  std::vector<std::pair<StratumKind, std::size_t>> sizes;
  std::vector<SampleStratum> strata;
  std::vector<SampleArea> areas;
  std::vector<std::vector<double>> truth; ///< per stratum and row: 1 right, 0 wrong; of cells houses
  double missing = 0;
  double completeness = 0;
};

inline double betaQuantile( double a, double b, double p )
{
  double low = 0;
  double high = 1;
  for ( int i = 0; i < 60; ++i )
    ( betaShare( a, b, ( low + high ) / 2 ) < p ? low : high ) = ( low + high ) / 2;
  return ( low + high ) / 2;
}

class TownMaker
{
public:
  explicit TownMaker( const TownPopulation &population, std::uint64_t seed ) : mPopulation( population ), mDice( seed )
  {
    for ( std::size_t i = 0; i < population.areas; ++i )
      mWeight.push_back( std::exp( population.skew * mDice.normal() ) );
    mCumulated.resize( mWeight.size() );
    std::partial_sum( mWeight.begin(), mWeight.end(), mCumulated.begin() );
    std::vector<std::size_t> order( mWeight.size() );
    std::iota( order.begin(), order.end(), std::size_t { 0 } );
    std::sort( order.begin(), order.end(), [this]( std::size_t a, std::size_t b ) { return mWeight[a] < mWeight[b]; } );
    mRank.resize( order.size() );
    for ( std::size_t i = 0; i < order.size(); ++i )
      mRank[order[i]] = ( static_cast<double>( i ) + 0.5 ) / static_cast<double>( order.size() );
    for ( std::size_t i = 0; i < population.areas; ++i )
      mJoint.push_back( mDice.share() );
  }

  Town make()
  {
    Town town;
    for ( std::size_t i = 0; i < mPopulation.areas; ++i )
      town.areas.push_back( { mixBits( 77 + i ), static_cast<double>( i % 20 ), static_cast<double>( i ) / 20 } );
    double right = 0;
    for ( const TownStratum &stratum : mPopulation.strata )
    {
      SampleStratum rows { stratum.kind, {}, {} };
      for ( std::size_t i = 0; i < stratum.size; ++i )
      {
        rows.keys.push_back( mixBits( 1000003 * town.strata.size() + i ) );
        if ( mPopulation.areas > 0 )
          rows.areas.push_back( anArea() );
      }
      town.truth.push_back( stratum.kind == StratumKind::Cell ? houses( stratum, rows ) : rightRows( stratum, rows ) );
      town.sizes.emplace_back( stratum.kind, stratum.size );
      town.strata.push_back( std::move( rows ) );
      const double sum = std::accumulate( town.truth.back().begin(), town.truth.back().end(), 0.0 );
      if ( stratum.kind == StratumKind::Matched )
        town.missing += static_cast<double>( stratum.size ) - sum;
      else if ( stratum.kind != StratumKind::Extra )
        town.missing += sum;
      if ( stratum.kind == StratumKind::Matched || stratum.kind == StratumKind::Extra )
        right += sum;
    }
    town.completeness = right / ( right + town.missing );
    return town;
  }

private:
  std::uint32_t anArea()
  {
    const double place = mDice.share() * mCumulated.back();
    return static_cast<std::uint32_t>(
      std::lower_bound( mCumulated.begin(), mCumulated.end() - 1, place ) - mCumulated.begin()
    );
  }
  // Exactly so many wrong rows, each area's rows with the chance that its own draw of a beta distribution gives.
  std::vector<double> rightRows( const TownStratum &stratum, const SampleStratum &rows )
  {
    const double wrongShare = 1 - stratum.share;
    std::vector<double> chance( std::max<std::size_t>( mPopulation.areas, 1 ), 1 );
    for ( std::size_t area = 0; area < mPopulation.areas; ++area )
    {
      const double u = mPopulation.joint ? mJoint[area] : mDice.share();
      if ( stratum.cluster > 0 && wrongShare > 0 && wrongShare < 1 )
      {
        const double rest = ( 1 - stratum.cluster ) / stratum.cluster;
        chance[area] = std::max( 1e-9, betaQuantile( wrongShare * rest, ( 1 - wrongShare ) * rest, u ) );
      }
      else if ( stratum.bySize != 0 )
        chance[area] = std::max( 1e-9, wrongShare - stratum.bySize * ( mRank[area] - 0.5 ) );
    }
    std::vector<std::pair<double, std::size_t>> order;
    for ( std::size_t row = 0; row < stratum.size; ++row )
      order.emplace_back( -std::log( mDice.share() ) / chance[rows.areas.empty() ? 0 : rows.areas[row]], row );
    std::sort( order.begin(), order.end() );
    std::vector<double> right( stratum.size, 1 );
    const std::size_t wrong
      = stratum.size - static_cast<std::size_t>( std::lround( static_cast<double>( stratum.size ) * stratum.share ) );
    for ( std::size_t i = 0; i < wrong; ++i )
      right[order[i].second] = 0;
    return right;
  }
  // Families by Poisson, of geometric sizes; the areas' means from a gamma distribution with the variance that makes
  // the intra-class correlation.
  std::vector<double> houses( const TownStratum &stratum, const SampleStratum &rows )
  {
    std::vector<double> factor( std::max<std::size_t>( mPopulation.areas, 1 ), 1 );
    if ( stratum.cluster > 0 )
      for ( double &one : factor )
      {
        const double variance = stratum.cluster / ( 1 - stratum.cluster ) * ( 2 * stratum.clump - 1 ) / stratum.share;
        one = chiSquareQuantile( mDice.share(), 2 / variance ) * variance / 2;
      }
    std::vector<double> found;
    for ( std::size_t row = 0; row < stratum.size; ++row )
    {
      const double mean = stratum.share / stratum.clump * factor[rows.areas.empty() ? 0 : rows.areas[row]];
      double count = 0;
      for ( std::uint32_t family = mDice.poisson( mean ); family > 0; --family )
        do
          ++count;
        while ( mDice.share() > 1 / stratum.clump );
      found.push_back( count );
    }
    return found;
  }

  const TownPopulation &mPopulation;
  Dice mDice;
  std::vector<double> mWeight;
  std::vector<double> mCumulated;
  std::vector<double> mRank;
  std::vector<double> mJoint;
};

/// What people who make no mistake answer.
inline std::vector<AnsweredRow> answersOf( const Town &town, const std::vector<DrawnRow> &drawn )
{
  std::vector<AnsweredRow> rows;
  for ( const DrawnRow &row : drawn )
  {
    const double truth = town.truth[row.stratum][row.row];
    rows.push_back( { row.stratum, row.area, truth > 0 ? Answer::Yes : Answer::No, truth } );
  }
  return rows;
}

} // namespace lacuna::testing
