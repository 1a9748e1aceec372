// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "pair_rules.h"
#include "../core/polling.h"
#include "../geometry/blocks.h"

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

// Where these come from is in README.md.
constexpr double SMALL = 0.05;  // least overlap in the open, and of blocks
constexpr double HALF = 0.5;    // an overlap that leaves no doubt
constexpr double LENIENT = 0.5; // who asks for a larger overlap gets no match with a smaller one
constexpr double LEFT_OVER_RATIO = 0.5;
constexpr double LEFT_OVER_M = 1;
constexpr double LEFT_OVER_M2 = 40; // larger ones side by side are neighbours, not one building drawn a whole width off

double ratio( double a, double b ) { return std::min( a, b ) / std::max( a, b ); }

struct Knot
{
  double at;
  double value;
};

template <std::size_t Size>
double between( const Knot ( &knots )[Size], double at )
{
  if ( at <= knots[0].at )
    return knots[0].value;
  for ( std::size_t i = 1; i < Size; ++i )
    if ( at <= knots[i].at )
      return knots[i - 1].value
             + ( knots[i].value - knots[i - 1].value ) * ( at - knots[i - 1].at ) / ( knots[i].at - knots[i - 1].at );
  return knots[Size - 1].value;
}

// Share of the labelled pairs with such evidence that people called the same building.
constexpr Knot BY_OVERLAP[] = { { 0.05, 0.94 }, { 0.2, 0.97 }, { 0.5, 0.99 }, { 0.8, 0.999 }, { 1, 1 } };
constexpr Knot BY_BLOCK[] = { { 0.05, 0.80 }, { 0.4, 0.82 }, { 0.65, 0.91 }, { 0.9, 0.97 } };
constexpr Knot BLOCK_APART_M[] = { { 0, 1 }, { 1, 0.97 }, { 3, 0.87 }, { 10, 0.81 } };
constexpr Knot APART_M[] = { { 0, 0.38 }, { 0.25, 0.3 }, { 0.5, 0.2 }, { 1, 0.07 }, { 3, 0.03 } };
constexpr double LEFT_OVER = 0.58; // the same for two that are left over
constexpr double UNMATCHED = 0.45;

double evidence( const GapPair &pair )
{
  const double own
    = pair.overlap > BY_OVERLAP[0].at ? between( BY_OVERLAP, pair.overlap ) : between( APART_M, pair.distanceM );
  const double block = pair.blockOverlap > BY_BLOCK[0].at
                         ? between( BY_BLOCK, pair.blockOverlap ) * between( BLOCK_APART_M, pair.distanceM )
                         : 0;
  return std::max( own, block );
}

} // namespace

PairRules::PairRules( const Layer &reference, const Layer &osm, const GapPairs &pairs, double reachM )
  : mReference( reference )
  , mOsm( osm )
  , mReachM( reachM )
  , mReferenceBlocks( blockSizes( reference ) )
  , mOsmBlocks( blockSizes( osm ) )
  , mReferenceBest( reference.size(), 0 )
  , mOsmBest( osm.size(), 0 )
{
  std::size_t turn = 0;
  for ( const GapPair &pair : pairs )
  {
    poll( ++turn );
    Spool::rest( turn );
    for ( double *best : { &mReferenceBest[pair.reference], &mOsmBest[pair.osm] } )
      *best = std::max( *best, pair.overlap );
  }
}

// Neither touches a building of its own layer.
bool PairRules::inTheOpen( const GapPair &pair ) const
{
  return mReferenceBlocks[mReference.block[pair.reference]] == 1 && mOsmBlocks[mOsm.block[pair.osm]] == 1;
}

// Neighbours in a row that each have their own counterpart are not each other's.
bool PairRules::settled( const GapPair &pair, double minOverlap ) const
{
  return pair.overlap < minOverlap && mReferenceBest[pair.reference] > HALF && mOsmBest[pair.osm] > HALF;
}

void PairRules::decide( double minOverlap, GapPairs &pairs ) const
{
  const auto noRows = [this] {
    return Rows { std::vector<std::uint8_t>( mReference.size(), 0 ), std::vector<std::uint8_t>( mOsm.size(), 0 ) };
  };
  const bool lenient = minOverlap <= LENIENT;
  Rows strong = noRows();
  std::size_t turn = 0;
  for ( GapPair &pair : pairs )
  {
    poll( ++turn );
    Spool::rest( turn );
    pair.matched = pair.overlap > 0 && pair.overlap >= minOverlap;
    if ( pair.matched )
      strong.add( pair );
  }
  Rows matched = strong;
  for ( GapPair &pair : pairs )
  {
    poll( ++turn );
    Spool::rest( turn );
    if ( lenient && !pair.matched && pair.overlap > SMALL && !strong.either( pair ) && inTheOpen( pair ) )
    {
      pair.matched = true;
      matched.add( pair );
    }
  }
  if ( lenient )
    joinLeftOver( pairs, matched );

  const auto blocksMeet = [&]( const GapPair &pair ) {
    return ( pair.overlap > SMALL || pair.blockOverlap > SMALL ) && !settled( pair, minOverlap );
  };
  Rows tied = matched;
  for ( GapPair &pair : pairs )
  {
    poll( ++turn );
    Spool::rest( turn );
    pair.byBlock = !pair.matched && pair.distanceM <= mReachM && blocksMeet( pair );
    if ( pair.byBlock )
      tied.add( pair );
    const double score = evidence( pair );
    const bool byOverlap = pair.matched && pair.overlap > SMALL;
    pair.score = byOverlap ? score : pair.matched ? LEFT_OVER : std::min( score, UNMATCHED );
  }
  // Members of two blocks far from each other belong together when both have a counterpart nearer by; alone that is no
  // evidence.
  for ( GapPair &pair : pairs )
  {
    poll( ++turn );
    Spool::rest( turn );
    if ( pair.distanceM > mReachM )
      pair.byBlock = tied.both( pair ) && blocksMeet( pair );
  }
}

// Two small buildings of like size, each the other's best, a little apart, both without a partner.
void PairRules::joinLeftOver( GapPairs &pairs, Rows &matched ) const
{
  std::vector<std::size_t> open;
  for ( std::size_t i = 0; i < pairs.size(); ++i )
  {
    poll( i );
    Spool::rest( i );
    const GapPair &pair = pairs[i];
    const double a = mReference.areaM2[pair.reference];
    const double b = mOsm.areaM2[pair.osm];
    if ( !matched.either( pair ) && pair.distanceM <= LEFT_OVER_M && std::max( a, b ) < LEFT_OVER_M2
         && ratio( a, b ) >= LEFT_OVER_RATIO )
      open.push_back( i );
  }
  std::stable_sort( open.begin(), open.end(), [&]( std::size_t a, std::size_t b ) {
    return pairs[a].overlap != pairs[b].overlap ? pairs[a].overlap > pairs[b].overlap
                                                : pairs[a].distanceM < pairs[b].distanceM;
  } );
  for ( const std::size_t i : open )
  {
    poll( i );
    if ( matched.either( pairs[i] ) )
      continue;
    pairs[i].matched = true;
    matched.add( pairs[i] );
  }
}

} // namespace lacuna
