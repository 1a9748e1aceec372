// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "match_rules.h"
#include "../core/polling.h"
#include "../geometry/blocks.h"

#include <algorithm>
#include <cmath>

namespace lacuna
{

// The matching rule of README.md: thresholds read off labelled pairs (EUBUCCO) and simulated towns, no model fitted.

namespace
{

// Where these come from is in README.md.
// In the open, and of blocks. This and the rest: labelled pairs of EUBUCCO, see README.md.
constexpr double MIN_EVIDENT_OVERLAP = 0.05;
// An overlap that leaves no doubt.
constexpr double CERTAIN_OVERLAP = 0.5;
// Who asks for a larger overlap gets no match with a smaller one.
constexpr double MAX_LENIENT_OVERLAP = 0.5;
constexpr double LEFT_OVER_MIN_RATIO = 0.5;
constexpr double LEFT_OVER_MAX_DISTANCE_M = 1;
// Larger ones side by side are neighbours, not one building drawn a whole width off.
constexpr double LEFT_OVER_MAX_M2 = 40;

double ratio( double a, double b ) { return std::min( a, b ) / std::max( a, b ); }

struct Knot
{
  double at;
  double value;
};

template <std::size_t Size>
double interpolate( const Knot ( &knots )[Size], double at )
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
constexpr Knot SCORE_BY_OVERLAP[] = { { 0.05, 0.94 }, { 0.2, 0.97 }, { 0.5, 0.99 }, { 0.8, 0.999 }, { 1, 1 } };
constexpr Knot SCORE_BY_BLOCK[] = { { 0.05, 0.80 }, { 0.4, 0.82 }, { 0.65, 0.91 }, { 0.9, 0.97 } };
constexpr Knot BLOCK_FACTOR_BY_DISTANCE_M[] = { { 0, 1 }, { 1, 0.97 }, { 3, 0.87 }, { 10, 0.81 } };
constexpr Knot SCORE_BY_DISTANCE_M[] = { { 0, 0.38 }, { 0.25, 0.3 }, { 0.5, 0.2 }, { 1, 0.07 }, { 3, 0.03 } };
constexpr double LEFT_OVER_SCORE = 0.58; // the same for two that are left over
constexpr double MAX_UNMATCHED_SCORE = 0.45;

double evidence( const GapPair &pair )
{
  const double own = pair.overlap > SCORE_BY_OVERLAP[0].at ? interpolate( SCORE_BY_OVERLAP, pair.overlap )
                                                           : interpolate( SCORE_BY_DISTANCE_M, pair.distanceM );
  const double block
    = pair.blockOverlap > SCORE_BY_BLOCK[0].at
        ? interpolate( SCORE_BY_BLOCK, pair.blockOverlap ) * interpolate( BLOCK_FACTOR_BY_DISTANCE_M, pair.distanceM )
        : 0;
  return std::max( own, block );
}

} // namespace

MatchRules::MatchRules(
  const Layer &reference, const Layer &osm, const GapPairs &pairs, double reachM, const RunContext &context
)
  : mReference( reference )
  , mOsm( osm )
  , mReachM( reachM )
  , mReferenceBlocks( blockSizes( reference ) )
  , mOsmBlocks( blockSizes( osm ) )
  , mReferenceBest( reference.size(), 0, context.storage )
  , mOsmBest( osm.size(), 0, context.storage )
{
  std::size_t turn = 0;
  for ( const GapPair &pair : pairs )
  {
    poll( ++turn );
    for ( double *best : { &mReferenceBest[pair.reference], &mOsmBest[pair.osm] } )
      *best = std::max( *best, pair.overlap );
  }
}

// Neither touches a building of its own layer.
bool MatchRules::inTheOpen( const GapPair &pair ) const
{
  return mReferenceBlocks[mReference.block[pair.reference]] == 1 && mOsmBlocks[mOsm.block[pair.osm]] == 1;
}

// Neighbours in a row that each have their own counterpart are not each other's.
bool MatchRules::haveOwnPartners( const GapPair &pair, double minOverlap ) const
{
  return pair.overlap < minOverlap && mReferenceBest[pair.reference] > CERTAIN_OVERLAP
         && mOsmBest[pair.osm] > CERTAIN_OVERLAP;
}

void MatchRules::decide( double minOverlap, GapPairs &pairs ) const
{
  const auto noRows = [this] {
    return Rows { std::vector<std::uint8_t>( mReference.size(), 0 ), std::vector<std::uint8_t>( mOsm.size(), 0 ) };
  };
  const bool lenient = minOverlap <= MAX_LENIENT_OVERLAP;
  Rows strong = noRows();
  std::size_t turn = 0;
  for ( GapPair &pair : pairs )
  {
    poll( ++turn );
    pair.matched = pair.overlap > 0 && pair.overlap >= minOverlap;
    if ( pair.matched )
      strong.add( pair );
  }
  Rows matched = strong;
  for ( GapPair &pair : pairs )
  {
    poll( ++turn );
    if ( lenient && !pair.matched && pair.overlap > MIN_EVIDENT_OVERLAP && !strong.either( pair ) && inTheOpen( pair ) )
    {
      pair.matched = true;
      matched.add( pair );
    }
  }
  if ( lenient )
    joinLeftOver( pairs, matched );

  const auto blocksMeet = [&]( const GapPair &pair ) {
    return ( pair.overlap > MIN_EVIDENT_OVERLAP || pair.blockOverlap > MIN_EVIDENT_OVERLAP )
           && !haveOwnPartners( pair, minOverlap );
  };
  Rows tied = matched;
  for ( GapPair &pair : pairs )
  {
    poll( ++turn );
    pair.byBlock = !pair.matched && pair.distanceM <= mReachM && blocksMeet( pair );
    if ( pair.byBlock )
      tied.add( pair );
    const double score = evidence( pair );
    const bool byOverlap = pair.matched && pair.overlap > MIN_EVIDENT_OVERLAP;
    pair.score = byOverlap ? score : pair.matched ? LEFT_OVER_SCORE : std::min( score, MAX_UNMATCHED_SCORE );
  }
  // Members of two blocks far from each other belong together when both have a counterpart nearer by; alone that is no
  // evidence.
  for ( GapPair &pair : pairs )
  {
    poll( ++turn );
    if ( pair.distanceM > mReachM )
      pair.byBlock = tied.both( pair ) && blocksMeet( pair );
  }
}

// Two small buildings of like size, each the other's best, a little apart, both without a partner.
void MatchRules::joinLeftOver( GapPairs &pairs, Rows &matched ) const
{
  std::vector<std::size_t> open;
  for ( std::size_t i = 0; i < pairs.size(); ++i )
  {
    poll( i );
    const GapPair &pair = pairs[i];
    const double a = mReference.areaM2[pair.reference];
    const double b = mOsm.areaM2[pair.osm];
    if ( !matched.either( pair ) && pair.distanceM <= LEFT_OVER_MAX_DISTANCE_M && std::max( a, b ) < LEFT_OVER_MAX_M2
         && ratio( a, b ) >= LEFT_OVER_MIN_RATIO )
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
