// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "pair_rules.h"
#include "../geometry/blocks.h"

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

// How these were found is in README.md.
constexpr double HARDLY_COVERED = 0.2; // less of it lies under the other layer: not covered
constexpr double STRONG = 0.5;         // an overlap that leaves no doubt
constexpr double DRAWN_ALIKE = 0.7;    // IoU of a house that both layers draw the same way
constexpr double GROUP_ALIKE = 0.9;    // the same for a group of houses and its counterparts
constexpr double OF_A_KIND = 0.7;      // ratio of the areas of houses of one row
constexpr std::uint32_t ROW_OF = 4;    // footprints a row or block of houses has at least
constexpr double LENIENT = 0.2;        // with a least overlap above this, nothing matches without overlap
constexpr double SHED_M2 = 20;
constexpr double LEANING_M = 0.25;
constexpr double ALIKE = 0.5; // ratio of areas of two that are left over
constexpr double ALIKE_M = 1;
constexpr double ALIKE_M2 = 40; // larger ones side by side are neighbours, not one building drawn a whole width off

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
      return knots[i - 1].value + ( knots[i].value - knots[i - 1].value ) * ( at - knots[i - 1].at ) / ( knots[i].at - knots[i - 1].at );
  return knots[Size - 1].value;
}

// Share of the labelled pairs with such evidence that people called the same building.
constexpr Knot BY_OVERLAP[] = { { 0.05, 0.94 }, { 0.2, 0.97 }, { 0.5, 0.99 }, { 0.8, 0.999 }, { 1, 1 } };
constexpr Knot BY_BLOCK[] = { { 0.05, 0.80 }, { 0.4, 0.82 }, { 0.65, 0.91 }, { 0.9, 0.97 } };
constexpr Knot BLOCK_APART_M[] = { { 0, 1 }, { 1, 0.97 }, { 3, 0.87 }, { 10, 0.81 } };
constexpr Knot APART_M[] = { { 0, 0.38 }, { 0.25, 0.3 }, { 0.5, 0.2 }, { 1, 0.07 }, { 3, 0.03 } };
constexpr double LEFT_OVER = 0.58;
constexpr double STANDING_ALONE = 0.45;

double evidence( const GapPair &pair )
{
  const double own = pair.overlap > BY_OVERLAP[0].at ? between( BY_OVERLAP, pair.overlap ) : between( APART_M, pair.distanceM );
  const double block = pair.blockOverlap > BY_BLOCK[0].at ? between( BY_BLOCK, pair.blockOverlap ) * between( BLOCK_APART_M, pair.distanceM ) : 0;
  return std::max( own, block );
}

} // namespace

void PairRules::Standing::add( const GapPair &pair )
{
  second = std::max( second, std::min( best, pair.overlap ) );
  best = std::max( best, pair.overlap );
  bestIou = std::max( bestIou, pair.iou );
}

PairRules::PairRules( const Layer &reference, const Layer &osm, const GapPairs &pairs, const PairSums &sums, double reachM )
  : mReference( reference )
  , mOsm( osm )
  , mSums( sums )
  , mReachM( reachM )
  , mReferenceStanding( reference.size() )
  , mOsmStanding( osm.size() )
{
  std::size_t turn = 0;
  for ( const GapPair &pair : pairs )
  {
    Spool::rest( ++turn );
    mReferenceStanding[pair.reference].add( pair );
    mOsmStanding[pair.osm].add( pair );
  }
  findDrawnAlike( pairs );
  findAlone( reference, sums.referenceCover, mReferenceStanding );
  findAlone( osm, sums.osmCover, mOsmStanding );
}

// Several houses drawn as one, or one as several, are drawn alike when the group is nearly the same ground in both layers.
void PairRules::findDrawnAlike( const GapPairs &pairs )
{
  const std::uint32_t offset = static_cast<std::uint32_t>( mReference.size() );
  Groups groups( mReference.size() + mOsm.size() );
  for ( std::size_t i = 0; i < pairs.size(); ++i )
  {
    Spool::rest( i );
    if ( pairs[i].overlap > STRONG )
      groups.join( pairs[i].reference, offset + pairs[i].osm );
  }
  BigVector<double> common( mReference.size() + mOsm.size(), 0 );
  BigVector<double> area( common.size(), 0 );
  for ( std::size_t i = 0; i < pairs.size(); ++i )
  {
    Spool::rest( i );
    if ( pairs[i].overlap > STRONG )
      common[groups.root( pairs[i].reference )] += mSums.commonM2[i];
  }
  const auto rows = [offset]( const Layer &layer, std::uint32_t first, const auto &visit ) {
    for ( std::uint32_t row = 0; row < layer.size(); ++row )
      visit( row, first + row );
  };
  rows( mReference, 0, [&]( std::uint32_t row, std::uint32_t item ) { area[groups.root( item )] += mReference.areaM2[row]; } );
  rows( mOsm, offset, [&]( std::uint32_t row, std::uint32_t item ) { area[groups.root( item )] += mOsm.areaM2[row]; } );
  const auto raise = [&]( Standing &standing, std::uint32_t item ) {
    const std::uint32_t root = groups.root( item );
    if ( common[root] >= GROUP_ALIKE * ( area[root] - common[root] ) && common[root] > 0 )
      standing.bestIou = 1;
  };
  rows( mReference, 0, [&]( std::uint32_t row, std::uint32_t item ) { raise( mReferenceStanding[row], item ); } );
  rows( mOsm, offset, [&]( std::uint32_t row, std::uint32_t item ) { raise( mOsmStanding[row], item ); } );
}

// Where both layers draw a row's houses alike they agree on what a house is, so one of the row that is not covered is missing.
// Uncovered houses of a kind side by side hand that on.
void PairRules::findAlone( const Layer &layer, const std::vector<double> &cover, BigVector<Standing> &standing )
{
  const std::vector<std::uint32_t> members = blockSizes( layer );
  const auto uncovered = [&]( std::uint32_t row ) { return cover[row] < HARDLY_COVERED && layer.areaM2[row] > SHED_M2; };
  const auto ofAKind
    = [&]( std::uint32_t a, std::uint32_t b ) { return members[layer.block[a]] >= ROW_OF && ratio( layer.areaM2[a], layer.areaM2[b] ) >= OF_A_KIND; };
  Groups chains( layer.size() );
  for ( const auto &[a, b] : layer.touching )
    if ( ofAKind( a, b ) && uncovered( a ) && uncovered( b ) )
      chains.join( a, b );
  for ( const auto &[a, b] : layer.touching )
    if ( ofAKind( a, b ) )
      for ( const auto &[row, mate] : { std::pair( a, b ), std::pair( b, a ) } )
        if ( uncovered( row ) && standing[mate].bestIou >= DRAWN_ALIKE )
          standing[chains.root( row )].alone = true;
  for ( std::uint32_t row = 0; row < layer.size(); ++row )
    if ( layer.usable( row ) && uncovered( row ) )
      standing[row].alone = standing[chains.root( row )].alone;
}

// What speaks against a pair that overlaps, itself or by its blocks.
bool PairRules::refused( const GapPair &pair, double minOverlap ) const
{
  const bool own = pair.overlap > minOverlap;
  const Standing &reference = mReferenceStanding[pair.reference];
  const Standing &osm = mOsmStanding[pair.osm];
  // Neighbours in a row that each have their own counterpart are not each other's.
  if ( pair.overlap < HARDLY_COVERED && reference.best > STRONG && osm.best > STRONG )
    return true;
  return ( reference.alone && ( !own || osm.bestButFor( pair.overlap ) > STRONG ) )
         || ( osm.alone && ( !own || reference.bestButFor( pair.overlap ) > STRONG ) );
}

// A shed or a piece of roof that leans on a building of the other layer is part of it.
bool PairRules::leansOn( const GapPair &pair ) const
{
  return pair.overlap < HARDLY_COVERED && pair.distanceM <= LEANING_M && std::min( mReference.areaM2[pair.reference], mOsm.areaM2[pair.osm] ) < SHED_M2;
}

void PairRules::decide( double minOverlap, GapPairs &pairs ) const
{
  std::vector<std::uint8_t> referenceMatched( mReference.size(), 0 );
  std::vector<std::uint8_t> osmMatched( mOsm.size(), 0 );
  const auto settle = [&]( GapPair &pair, bool carried ) {
    pair.score = evidence( pair );
    pair.matched = carried || ( minOverlap <= LENIENT && leansOn( pair ) );
    if ( pair.matched )
      pair.score = carried ? std::max( pair.score, LEFT_OVER ) : LEFT_OVER;
    else
      pair.score = std::min( pair.score, STANDING_ALONE );
  };
  const auto carried = [&]( const GapPair &pair ) { return ( pair.overlap > minOverlap || pair.blockOverlap > minOverlap ) && !refused( pair, minOverlap ); };
  std::size_t turn = 0;
  for ( GapPair &pair : pairs )
  {
    Spool::rest( ++turn );
    if ( pair.distanceM > mReachM )
      continue;
    settle( pair, carried( pair ) );
    if ( pair.matched )
      referenceMatched[pair.reference] = osmMatched[pair.osm] = 1;
  }
  // Members of two blocks far from each other belong together when both have a counterpart nearer by; alone that is no evidence.
  for ( GapPair &pair : pairs )
  {
    Spool::rest( ++turn );
    if ( pair.distanceM > mReachM )
      settle( pair, referenceMatched[pair.reference] && osmMatched[pair.osm] && carried( pair ) );
  }
  if ( minOverlap <= LENIENT )
    joinAlike( pairs, referenceMatched, osmMatched );
}

// What is left: two buildings of like size, each the other's best, a little apart.
void PairRules::joinAlike( GapPairs &pairs, std::vector<std::uint8_t> &referenceMatched, std::vector<std::uint8_t> &osmMatched ) const
{
  std::vector<std::size_t> open;
  for ( std::size_t i = 0; i < pairs.size(); ++i )
  {
    Spool::rest( i );
    const GapPair &pair = pairs[i];
    const double a = mReference.areaM2[pair.reference];
    const double b = mOsm.areaM2[pair.osm];
    if ( !referenceMatched[pair.reference] && !osmMatched[pair.osm] && pair.distanceM <= ALIKE_M && std::max( a, b ) < ALIKE_M2 && ratio( a, b ) >= ALIKE )
      open.push_back( i );
  }
  std::stable_sort( open.begin(), open.end(), [&]( std::size_t a, std::size_t b ) {
    return pairs[a].overlap != pairs[b].overlap ? pairs[a].overlap > pairs[b].overlap : pairs[a].distanceM < pairs[b].distanceM;
  } );
  for ( const std::size_t i : open )
  {
    GapPair &pair = pairs[i];
    if ( referenceMatched[pair.reference] || osmMatched[pair.osm] )
      continue;
    pair.matched = true;
    pair.score = LEFT_OVER;
    referenceMatched[pair.reference] = osmMatched[pair.osm] = 1;
  }
}

} // namespace lacuna
