// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/gaps/building_gaps.h"
#include "brute_force.h"
#include "lacuna/error.h"
#include "town_layers.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

GapResult gapsOf( const Layer &reference, const Layer &osm, GapOptions options = {}, int threads = 0 )
{
  return findBuildingGaps( reference, osm, MetricFrame::uniform(), options, { {}, threads } );
}

Layer layerOfSquares( const std::vector<Points> &rings )
{
  Footprints footprints;
  for ( const Points &ring : rings )
    addPolygon( footprints, ring );
  return layerOf( std::move( footprints ) );
}

GapOptions unshifted()
{
  GapOptions options;
  options.correctOffset = false;
  return options;
}

GapReason ofBlocks( GapReason reason ) { return reason >= GapReason::BesideMapped ? reason : GapReason::None; }

void expectConserved( const GapSummary &s )
{
  EXPECT_EQ( s.referenceCount, s.matchedCount + s.missingInOsm + s.referenceSkipped );
  EXPECT_EQ( s.osmCount, s.osmMatchedCount + s.missingInReference + s.osmSkipped );
}

} // namespace

TEST( BuildingGaps, TwoEmptyLayers )
{
  const GapResult result = gapsOf( layerOf( Footprints() ), layerOf( Footprints() ) );
  EXPECT_TRUE( std::isnan( result.summary.completenessCount ) );
  EXPECT_TRUE( std::isnan( result.summary.estimatedTotal ) );
  expectConserved( result.summary );
}

TEST( BuildingGaps, OneAgainstNothing )
{
  const GapResult result = gapsOf( layerOfSquares( { square( 0, 0, 10 ) } ), layerOf( Footprints() ) );
  EXPECT_EQ( result.summary.missingInOsm, 1U );
  EXPECT_EQ( result.reference[0].reason, GapReason::NothingNear );
  EXPECT_TRUE( std::isinf( result.reference[0].nearestM ) );
}

TEST( BuildingGaps, OneIsOne )
{
  const GapResult result
    = gapsOf( layerOfSquares( { square( 0, 0, 10 ) } ), layerOfSquares( { square( 1, 0, 10 ) } ), unshifted() );
  ASSERT_TRUE( result.reference[0].matched );
  EXPECT_EQ( result.reference[0].relation, Relation::OneToOne );
  EXPECT_DOUBLE_EQ( result.reference[0].overlap, 0.9 );
  EXPECT_DOUBLE_EQ( result.reference[0].iou, 90.0 / 110 );
  EXPECT_DOUBLE_EQ( result.reference[0].dxM, 1 );
  EXPECT_EQ( result.summary.completenessCount, 1 );
}

TEST( BuildingGaps, OneDrawnAsTwoAndTwoAsOne )
{
  const Layer one = layerOfSquares( { { { 0, 0 }, { 20, 0 }, { 20, 10 }, { 0, 10 } } } );
  const Layer halves = layerOfSquares( { square( 0, 0, 10 ), square( 10, 0, 10 ) } );
  EXPECT_EQ( gapsOf( one, halves, unshifted() ).reference[0].relation, Relation::OneToMany );
  const GapResult result = gapsOf( halves, one, unshifted() );
  EXPECT_EQ( result.reference[0].relation, Relation::ManyToOne );
  EXPECT_EQ( result.reference[1].relation, Relation::ManyToOne );
  EXPECT_DOUBLE_EQ( result.reference[0].iou, 1 );
}

TEST( BuildingGaps, HousesMissingFromATerraceAreMissing )
{
  const Layer row = layerOfSquares(
    { square( 0, 0, 10 ), square( 10, 0, 10 ), square( 20, 0, 10 ), square( 30, 0, 10 ), square( 40, 0, 10 ) }
  );
  const Layer osm = layerOfSquares( { square( 0.4, 0, 10 ), square( 10.4, 0, 10 ), square( 40.4, 0, 10 ) } );
  const GapResult result = gapsOf( row, osm, unshifted() );
  for ( const std::size_t mapped : { 0U, 1U, 4U } )
  {
    EXPECT_TRUE( result.reference[mapped].matched );
    EXPECT_EQ( result.reference[mapped].relation, Relation::OneToOne );
  }
  for ( const std::size_t missing : { 2U, 3U } )
  {
    EXPECT_FALSE( result.reference[missing].matched );
    EXPECT_EQ( result.reference[missing].reason, GapReason::BesideMapped );
    EXPECT_LT( result.reference[missing].nearestM, 0.41 );
  }
}

TEST( BuildingGaps, ARowDrawnAsOnePolygonCountsAsItsHouses )
{
  const Layer row = layerOfSquares(
    { square( 0, 0, 10 ), square( 10, 0, 10 ), square( 20, 0, 10 ), square( 30, 0, 10 ), square( 40, 0, 10 ) }
  );
  const Layer whole = layerOfSquares( { { { 0, 0 }, { 50, 0 }, { 50, 10 }, { 0, 10 } } } );
  EXPECT_EQ( gapsOf( row, whole, unshifted() ).summary.matchedCount, 5U );
  // Drawn as one polygon over the first three: the layers agree on those, so the other two are missing.
  const Layer part = layerOfSquares( { { { 0, 0 }, { 30, 0 }, { 30, 10 }, { 0, 10 } } } );
  const GapResult result = gapsOf( row, part, unshifted() );
  EXPECT_EQ( result.summary.matchedCount, 3U );
  EXPECT_FALSE( result.reference[3].matched );
  EXPECT_FALSE( result.reference[4].matched );
}

TEST( BuildingGaps, AHalfOfAMappedPairIsMissingBesideIt )
{
  const Layer pair = layerOfSquares( { square( 0, 0, 10 ), square( 10, 0, 10 ) } );
  const Layer half = layerOfSquares( { square( 0, 0, 10 ) } );
  const GapResult result = gapsOf( pair, half, unshifted() );
  EXPECT_EQ( result.summary.matchedCount, 1U );
  EXPECT_EQ( result.reference[1].reason, GapReason::BesideMapped );
  EXPECT_EQ( result.reference[1].neighbour, 0U );
  EXPECT_EQ( result.reference[1].neighbourAreaM2, 100 );
  EXPECT_EQ( result.summary.besideMapped, 1U );
  EXPECT_DOUBLE_EQ( result.summary.completenessCount, 0.5 );
  EXPECT_DOUBLE_EQ( result.summary.completenessBlocks, 1 );
  // The other way round it is missing in the reference.
  const GapResult turned = gapsOf( half, pair, unshifted() );
  EXPECT_EQ( turned.osm[1].reason, GapReason::BesideMapped );
  EXPECT_EQ( turned.summary.besideMappedOfOsm, 1U );
  EXPECT_EQ( turned.summary.besideMapped, 0U );
}

TEST( BuildingGaps, AShedBesideAMappedHouseIsAPieceOfIt )
{
  const auto reasonOf = []( double at, double size ) {
    return gapsOf(
             layerOfSquares( { square( 0, 0, 12 ), square( at, 0, size ) } ), layerOfSquares( { square( 0, 0, 12 ) } ),
             unshifted()
    )
      .reference[1]
      .reason;
  };
  EXPECT_EQ( reasonOf( 12.2, 4 ), GapReason::PartOfMapped );
  EXPECT_EQ( reasonOf( 12.6, 4 ), GapReason::NoOverlap ) << "it touches nothing";
  EXPECT_EQ( reasonOf( 12.2, 5 ), GapReason::BesideMapped ) << "25 m² are no piece";
}

TEST( BuildingGaps, ASmallHouseBesideOneAsSmallIsNoPieceOfIt )
{
  const GapResult result = gapsOf(
    layerOfSquares( { square( 0, 0, 4 ), square( 4, 0, 4 ) } ), layerOfSquares( { square( 0, 0, 4 ) } ), unshifted()
  );
  EXPECT_EQ( result.reference[1].reason, GapReason::BesideMapped );
}

TEST( BuildingGaps, FivePercentAreEnoughInTheOpenOnly )
{
  // Two lone squares with 10 % in common; the same two with a neighbour wall to wall.
  EXPECT_TRUE( gapsOf( layerOfSquares( { square( 0, 0, 10 ) } ), layerOfSquares( { square( 9, 0, 10 ) } ), unshifted() )
                 .reference[0]
                 .matched );
  const GapResult row = gapsOf(
    layerOfSquares( { square( 0, 0, 10 ), square( 0, 10, 10 ) } ), layerOfSquares( { square( 9, 0, 10 ) } ), unshifted()
  );
  EXPECT_FALSE( row.reference[0].matched );
  GapOptions strict = unshifted();
  strict.minOverlap = 0.6;
  EXPECT_FALSE( gapsOf( layerOfSquares( { square( 0, 0, 10 ) } ), layerOfSquares( { square( 9, 0, 10 ) } ), strict )
                  .reference[0]
                  .matched );
}

TEST( BuildingGaps, TheUpperEndOfCompletenessCountsWhatMayPassForMapped )
{
  // Of ten: eight mapped, one a quarter covered beside its mapped neighbour, one far off.
  std::vector<Points> reference;
  std::vector<Points> osm;
  for ( int i = 0; i < 8; ++i )
  {
    reference.push_back( square( 10.0 * i, 0, 10 ) );
    osm.push_back( square( 10.0 * i, 0, i == 7 ? 12.5 : 10 ) );
  }
  reference.push_back( square( 80, 0, 10 ) );
  reference.push_back( square( 500, 0, 10 ) );
  const GapSummary summary = gapsOf( layerOfSquares( reference ), layerOfSquares( osm ), unshifted() ).summary;
  EXPECT_EQ( summary.matchedCount, 8U );
  EXPECT_EQ( summary.completenessInterval.low, wilsonInterval( 8, 10 ).low );
  EXPECT_EQ( summary.completenessInterval.high, wilsonInterval( 9, 10 ).high );
}

TEST( BuildingGaps, ReasonsOfTheFormerRuleAreRead )
{
  for ( const GapReason reason :
        { GapReason::NothingNear, GapReason::NoOverlap, GapReason::SmallOverlap, GapReason::BesideMapped,
          GapReason::PartOfMapped } )
    EXPECT_EQ( gapReasonOf( gapReasonCode( reason ) ), reason );
  EXPECT_EQ( gapReasonOf( "part_of_block" ), GapReason::BesideMapped );
  EXPECT_EQ( gapReasonOf( "taken_by_better_match" ), GapReason::SmallOverlap );
  EXPECT_EQ( gapReasonOf( "" ), GapReason::None );
}

TEST( BuildingGaps, AGiantFootprintHidesNothing )
{
  Footprints boxes;
  addPolygon( boxes, square( -1000, -1000, 2200 ) );
  LayerOptions options;
  options.buildings = true;
  const Layer giant = prepareLayer( std::move( boxes ), { SkipReason::None }, MetricFrame::uniform(), options, {} );
  EXPECT_EQ( giant.skip[0], SkipReason::TooLarge );
  EXPECT_EQ( gapsOf( layerOfSquares( { square( 0, 0, 10 ) } ), giant, unshifted() ).summary.missingInOsm, 1U );
}

TEST( BuildingGaps, SmallOnesAlikeMatchWithoutOverlap )
{
  const auto matched = []( const Points &reference, const Points &osm, double minOverlap ) {
    GapOptions options = unshifted();
    options.minOverlap = minOverlap;
    return gapsOf( layerOfSquares( { reference } ), layerOfSquares( { osm } ), options ).reference[0].matched;
  };
  EXPECT_TRUE( matched( square( 0, 0, 5 ), square( 5.9, 0, 5 ), 0.05 ) );
  EXPECT_FALSE( matched( square( 0, 0, 5 ), square( 6.1, 0, 5 ), 0.05 ) );
  EXPECT_FALSE( matched( square( 0, 0, 6 ), square( 6.9, 0, 4.1 ), 0.05 ) );
  EXPECT_FALSE( matched( square( 0, 0, 8 ), square( 8.5, 0, 8 ), 0.05 ) );
  EXPECT_FALSE( matched( square( 0, 0, 5 ), square( 2.4, 0, 5 ), 0.6 ) )
    << "who asks for a large overlap gets no match with a small one";
}

TEST( BuildingGaps, ReasonsAndDistances )
{
  const Layer reference = layerOfSquares( { square( 0, 0, 10 ), square( 100, 0, 10 ), square( 200, 0, 10 ) } );
  const Layer osm = layerOfSquares( { square( 12, 0, 10 ), square( 109.8, 0, 10 ) } );
  const GapResult result = gapsOf( reference, osm, unshifted() );
  EXPECT_EQ( result.reference[0].reason, GapReason::NoOverlap );
  EXPECT_NEAR( result.reference[0].nearestM, 2, 1e-9 );
  EXPECT_EQ( result.reference[1].reason, GapReason::SmallOverlap );
  EXPECT_NEAR( result.reference[1].overlap, 0.02, 1e-9 );
  EXPECT_EQ( result.reference[2].reason, GapReason::NothingNear );
  EXPECT_NEAR( result.reference[2].nearestM, 80.2, 1e-9 );
}

TEST( BuildingGaps, SensitivityIsWhatOtherThresholdsWouldSay )
{
  town::Options town;
  town.buildings = 1500;
  TownLayers layers = townLayers( town );
  const Layer reference = layerOf( std::move( layers.reference ) );
  const Layer osm = layerOf( std::move( layers.osm ) );
  GapOptions options = unshifted(); // with the shift undone every mapped house of this town is wholly covered
  options.sensitivityAt = { 0, 0.05, 0.3, 0.9 };
  const GapResult result = gapsOf( reference, osm, options );
  ASSERT_EQ( result.sensitivity.size(), 4U );
  for ( const GapSensitivity &counted : result.sensitivity )
  {
    GapOptions other = unshifted();
    other.minOverlap = counted.minOverlap;
    const GapSummary alone = gapsOf( reference, osm, other ).summary;
    EXPECT_EQ( counted.missingInOsm, alone.missingInOsm ) << counted.minOverlap;
    EXPECT_EQ( counted.missingInReference, alone.missingInReference ) << counted.minOverlap;
  }
  EXPECT_LT( result.sensitivity[1].missingInOsm, result.sensitivity[3].missingInOsm );
}

TEST( BuildingGaps, TheMostDoubtfulComeFirst )
{
  // Alone; beside a building; in a row whose other houses are mapped.
  const Layer reference = layerOfSquares(
    { square( 500, 0, 10 ), square( 212, 0, 10 ), square( 0, 0, 10 ), square( 10, 0, 10 ), square( 20, 0, 10 ),
      square( 30, 0, 10 ) }
  );
  const Layer osm
    = layerOfSquares( { square( 200, 0, 10 ), square( 0.4, 0, 10 ), square( 10.4, 0, 10 ), square( 30.4, 0, 10 ) } );
  const GapResult result = gapsOf( reference, osm, unshifted() );
  EXPECT_EQ( reviewOrder( reference, result.reference, 9 ), ( std::vector<std::uint32_t> { 4, 1, 0 } ) );
  EXPECT_EQ( reviewOrder( reference, result.reference, 1 ), ( std::vector<std::uint32_t> { 4 } ) );
  EXPECT_GT( result.reference[2].score, 0.9 );
  EXPECT_LT( result.reference[4].score, 0.5 );
  EXPECT_EQ( result.reference[0].score, 0 );
}

TEST( BuildingGaps, ACrumbOfOverlapIsNoCover )
{
  const GapResult result
    = gapsOf( layerOfSquares( { square( 0, 0, 10 ) } ), layerOfSquares( { square( 9.99, 0, 10 ) } ), unshifted() );
  EXPECT_EQ( result.reference[0].reason, GapReason::NoOverlap );
  EXPECT_EQ( result.reference[0].nearestM, 0 );
}

TEST( BuildingGaps, RefusesOptionsOutOfRange )
{
  GapOptions options;
  options.minOverlap = 1.5;
  EXPECT_THROW( gapsOf( layerOf( Footprints() ), layerOf( Footprints() ), options ), Error );
  options.minOverlap = 0.1;
  options.maxOffsetM = -1;
  EXPECT_THROW( gapsOf( layerOf( Footprints() ), layerOf( Footprints() ), options ), Error );
}

TEST( BuildingGaps, CancelComesThrough )
{
  town::Options options;
  options.buildings = 500;
  TownLayers town = townLayers( options );
  Monitor monitor;
  monitor.canceled = [] { return true; };
  EXPECT_THROW(
    findBuildingGaps(
      layerOf( std::move( town.reference ) ), layerOf( std::move( town.osm ) ), MetricFrame::uniform(), {}, { monitor }
    ),
    Canceled
  );
}

TEST( BuildingGaps, EqualsBruteForceOnRandomTowns )
{
  for ( const std::uint64_t seed : { 1U, 2U, 3U, 4U } )
  {
    town::Options options;
    options.buildings = 260;
    options.seed = seed;
    options.largestShift = seed % 2 == 0 ? 3 : 0;
    TownLayers town = townLayers( options );
    GapOptions gapOptions;
    gapOptions.correctOffset = seed > 2;
    const Layer reference = layerOf( std::move( town.reference ) );
    const Layer osm = layerOf( std::move( town.osm ) );
    const GapResult result = gapsOf( reference, osm, gapOptions );
    const BruteForce expected( reference.footprints, osm.footprints, gapOptions, [&]( std::size_t row ) {
      return result.offsets.ofReference( row );
    } );
    std::vector<std::vector<bool>> matched( reference.size(), std::vector<bool>( osm.size(), false ) );
    std::vector<std::vector<bool>> byBlock = matched;
    for ( const GapPair &pair : result.pairs )
    {
      matched[pair.reference][pair.osm] = pair.matched;
      byBlock[pair.reference][pair.osm] = pair.byBlock;
    }
    EXPECT_EQ( matched, expected.matched ) << seed;
    EXPECT_EQ( byBlock, expected.byBlock ) << seed;
    for ( std::size_t row = 0; row < reference.size(); ++row )
    {
      EXPECT_EQ( result.reference[row].matched, expected.referenceMatched[row] ) << seed << ' ' << row;
      EXPECT_EQ( ofBlocks( result.reference[row].reason ), expected.referenceReason[row] ) << seed << ' ' << row;
    }
    for ( std::size_t row = 0; row < osm.size(); ++row )
    {
      EXPECT_EQ( result.osm[row].matched, expected.osmMatched[row] ) << seed << ' ' << row;
      EXPECT_EQ( ofBlocks( result.osm[row].reason ), expected.osmReason[row] ) << seed << ' ' << row;
    }
    EXPECT_GT( result.summary.missingInOsm, 10U );
    expectConserved( result.summary );

    // The measures from the definitions, by the shoelace formula and the textbook intervals.
    const auto area = [&]( std::size_t row ) {
      const Footprints::Ring ring = reference.footprints.ring( reference.footprints.ringBegin( row ) );
      double twice = 0;
      for ( std::size_t i = 0; i < ring.size; ++i )
      {
        const std::size_t k = ( i + 1 ) % ring.size;
        twice += ( ring.xy[2 * i] - ring.xy[0] ) * ( ring.xy[2 * k + 1] - ring.xy[1] )
                 - ( ring.xy[2 * k] - ring.xy[0] ) * ( ring.xy[2 * i + 1] - ring.xy[1] );
      }
      return std::abs( twice ) / 2;
    };
    double both = 0;
    double areaBoth = 0;
    double areaAll = 0;
    for ( std::size_t row = 0; row < reference.size(); ++row )
    {
      both += expected.referenceMatched[row] ? 1 : 0;
      areaBoth += expected.referenceMatched[row] ? area( row ) : 0;
      areaAll += area( row );
    }
    const double n = static_cast<double>( reference.size() );
    const double extra
      = static_cast<double>( std::count( expected.osmMatched.begin(), expected.osmMatched.end(), false ) );
    const double z = 1.959963984540054;
    const double p = both / n;
    const double half = z * std::sqrt( p * ( 1 - p ) / n + z * z / ( 4 * n * n ) ) / ( 1 + z * z / n );
    const double middle = ( p + z * z / ( 2 * n ) ) / ( 1 + z * z / n );
    EXPECT_NEAR( result.summary.completenessCount, p, 1e-9 );
    EXPECT_NEAR( result.summary.completenessArea, areaBoth / areaAll, 1e-9 );
    EXPECT_NEAR( result.summary.completenessInterval.low, middle - half, 1e-9 );
    EXPECT_GE( result.summary.completenessInterval.high, middle + half - 1e-9 );
    EXPECT_NEAR( result.summary.estimatedTotal, ( n + 1 ) * ( both + extra + 1 ) / ( both + 1 ) - 1, 1e-9 * n );
  }
}

TEST( BuildingGaps, TheSameWhateverTheThreads )
{
  town::Options options;
  options.buildings = 3000;
  TownLayers town = townLayers( options );
  const Layer reference = layerOf( std::move( town.reference ) );
  const Layer osm = layerOf( std::move( town.osm ) );
  const GapResult one = gapsOf( reference, osm, {}, 1 );
  for ( const int threads : { 2, 5 } )
  {
    const GapResult many = gapsOf( reference, osm, {}, threads );
    ASSERT_EQ( one.pairs.size(), many.pairs.size() );
    for ( std::size_t i = 0; i < one.pairs.size(); ++i )
    {
      EXPECT_EQ( one.pairs[i].overlap, many.pairs[i].overlap );
      EXPECT_EQ( one.pairs[i].blockOverlap, many.pairs[i].blockOverlap );
      EXPECT_EQ( one.pairs[i].matched, many.pairs[i].matched );
    }
    for ( std::size_t i = 0; i < one.reference.size(); ++i )
      EXPECT_EQ( one.reference[i].nearestM, many.reference[i].nearestM );
  }
}

TEST( BuildingGaps, FindsTheTruthOfTheSampleTown )
{
  town::Options options;
  options.buildings = 8000;
  TownLayers town = townLayers( options );
  const std::vector<bool> missing = town.referenceMissing;
  const GapResult result = gapsOf( layerOf( std::move( town.reference ) ), layerOf( std::move( town.osm ) ) );
  std::size_t wrong = 0;
  std::size_t overlooked = 0;
  std::size_t right = 0;
  for ( std::size_t row = 0; row < missing.size(); ++row )
  {
    const bool said = !result.reference[row].matched;
    right += said && missing[row] ? 1U : 0U;
    wrong += said && !missing[row] ? 1U : 0U;
    overlooked += !said && missing[row] ? 1U : 0U;
  }
  EXPECT_GT( 2.0 * static_cast<double>( right ) / static_cast<double>( 2 * right + wrong + overlooked ), 0.998 );
  expectConserved( result.summary );
}
