// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/places/address_gaps.h"
#include "address_worlds.h"
#include "lacuna/error.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

constexpr std::uint32_t NONE = AddressVerdict::NONE;

Layer layerWithoutBlocks( Footprints footprints )
{
  LayerOptions options;
  options.joinBlocks = false;
  return layerOf( std::move( footprints ), options );
}

AddressOptions asTheyLie( PointsAre are )
{
  AddressOptions options;
  options.pointsAre = are;
  options.correctOffset = false;
  return options;
}

AddressResult find(
  const std::vector<Point> &at, const Layer &osm, const AddressOptions &options, const Layer *parcels = nullptr,
  const RunContext &context = {}
)
{
  const std::vector<SkipReason> skip( at.size(), SkipReason::None );
  return findAddressGaps( { at, skip, {}, osm, false, parcels }, MetricFrame::uniform(), options, context );
}

// Metres from a place to a ring, by every edge; 0 inside, by the sum of the angles.
double slowDistance( const Footprints &footprints, std::size_t row, const Point &place )
{
  const Footprints::Ring ring = footprints.ring( footprints.ringBegin( row ) );
  double best = std::numeric_limits<double>::infinity(), turned = 0;
  for ( std::size_t i = 0; i < ring.size; ++i )
  {
    const double ax = ring.xy[2 * i] - place.x, ay = ring.xy[2 * i + 1] - place.y;
    const std::size_t j = ( i + 1 ) % ring.size;
    const double bx = ring.xy[2 * j] - place.x, by = ring.xy[2 * j + 1] - place.y;
    turned += std::atan2( ax * by - ay * bx, ax * bx + ay * by );
    const double length = std::hypot( bx - ax, by - ay );
    const double along = std::clamp( -( ax * ( bx - ax ) + ay * ( by - ay ) ) / ( length * length ), 0.0, 1.0 );
    best = std::min( best, std::hypot( ax + along * ( bx - ax ), ay + along * ( by - ay ) ) );
  }
  return std::abs( turned ) > 3 ? 0 : best;
}

// The rule as it is written down, by looking at every pair again for every step.
std::vector<std::uint32_t> slowMatches( const std::vector<Point> &at, const Layer &osm, double limit, bool onRoofs )
{
  const std::size_t buildings = osm.size();
  std::vector<std::vector<double>> distance( at.size(), std::vector<double>( buildings ) );
  std::vector<double> nearest( buildings, std::numeric_limits<double>::infinity() );
  for ( std::size_t a = 0; a < at.size(); ++a )
    for ( std::size_t b = 0; b < buildings; ++b )
    {
      double &d = distance[a][b] = slowDistance( osm.footprints, b, at[a] );
      if ( d > limit || ( d > 0 && osm.areaM2[b] < 15 ) )
        d = std::numeric_limits<double>::infinity();
      nearest[b] = std::min( nearest[b], d );
    }
  std::vector<std::uint32_t> own( at.size(), NONE );
  std::vector<bool> taken( buildings, false );
  const auto middle = [&]( std::size_t a, std::size_t b ) {
    return std::hypot( osm.centroids[b].x - at[a].x, osm.centroids[b].y - at[a].y );
  };
  for ( const bool further : { false, true } )
    while ( true )
    {
      std::size_t bestA = at.size(), bestB = 0;
      for ( std::size_t a = 0; a < at.size(); ++a )
        for ( std::size_t b = 0; own[a] == NONE && b < buildings; ++b )
        {
          const double d = distance[a][b];
          if ( !std::isfinite( d ) || ( further ? d > 0 : taken[b] ) || ( onRoofs && d > nearest[b] + 4 ) )
            continue;
          if ( bestA == at.size() || d < distance[bestA][bestB]
               || ( d == distance[bestA][bestB] && middle( a, b ) < middle( bestA, bestB ) ) )
          {
            bestA = a;
            bestB = b;
          }
        }
      if ( bestA == at.size() )
        break;
      own[bestA] = static_cast<std::uint32_t>( bestB );
      taken[bestB] = true;
    }
  return own;
}

struct Score
{
  double f1 = 0;
  double completeness = 0;
  double truth = 0;
};

Score scoreOf( const AddressWorld &world, const AddressResult &result )
{
  double right = 0, called = 0, missing = 0;
  for ( std::size_t a = 0; a < world.isThere.size(); ++a )
  {
    const bool isCalled = !result.addresses[a].matched;
    called += isCalled;
    missing += !world.isThere[a];
    right += isCalled && !world.isThere[a];
  }
  return {
    2 * right / ( called + missing ), result.summary.completeness,
    1 - missing / static_cast<double>( world.isThere.size() )
  };
}

} // namespace

TEST( AddressGaps, nothingAndOneRow )
{
  const Layer none = layerWithoutBlocks( {} );
  const AddressResult empty = find( {}, none, {} );
  EXPECT_EQ( empty.summary.addresses, 0U );
  EXPECT_TRUE( std::isnan( empty.summary.completeness ) );
  const AddressResult lonely = find( { { 0, 0 } }, none, {} );
  EXPECT_EQ( lonely.summary.missing, 1U );
  EXPECT_EQ( lonely.addresses[0].reason, GapReason::NothingNear );
  EXPECT_FALSE( std::isfinite( lonely.addresses[0].nearestM ) );
  EXPECT_TRUE( lonely.buildingsOf( 0 ).empty() );
  const Layer one = layerWithoutBlocks( zonesOf( { square( 0, 0, 10 ) } ) );
  EXPECT_EQ( find( {}, one, {} ).summary.missingInReference, 1U );
  const AddressResult both = find( { { 5, 5 } }, one, {} );
  EXPECT_EQ( both.summary.matched, 1U );
  EXPECT_EQ( both.summary.osmMatched, 1U );
  EXPECT_EQ( both.addresses[0].distanceM, 0 );
  ASSERT_EQ( both.buildingsOf( 0 ).size(), 1U );
}

TEST( AddressGaps, oneSiteToOneBuildingAndTheNearestFirst )
{
  // Two doors before one house: the nearer one has it.
  const Layer osm = layerWithoutBlocks( zonesOf( { square( 0, 0, 10 ), square( 100, 0, 10 ) } ) );
  const AddressResult result
    = find( { { 5, -6 }, { 5, -3 }, { 105, -9.9 }, { 105, -60 } }, osm, asTheyLie( PointsAre::Door ) );
  EXPECT_FALSE( result.addresses[0].matched );
  EXPECT_EQ( result.addresses[0].reason, GapReason::BesideMapped );
  EXPECT_EQ( result.addresses[0].building, 0U );
  EXPECT_DOUBLE_EQ( result.addresses[0].nearestM, 6 );
  EXPECT_TRUE( result.addresses[1].matched );
  EXPECT_DOUBLE_EQ( result.addresses[1].distanceM, 3 );
  EXPECT_TRUE( result.addresses[2].matched );
  EXPECT_EQ( result.addresses[3].reason, GapReason::NothingNear );
  EXPECT_DOUBLE_EQ( result.addresses[3].nearestM, 60 );
  EXPECT_EQ( result.summary.besideMapped, 1U );
}

TEST( AddressGaps, flatsAtOneSpotAndInOneHouse )
{
  const Layer osm = layerWithoutBlocks( zonesOf( { square( 0, 0, 20 ) } ) );
  const std::vector<Point> at { { 5, 5 }, { 5, 5 }, { 5.5, 5.5 }, { 15, 15 }, { 60, 60 } };
  const std::vector<SkipReason> skip( at.size(), SkipReason::None );
  const std::vector<double> units { 1, 2, 3, 4, 5 };
  const AddressResult result
    = findAddressGaps( { at, skip, units, osm }, MetricFrame::uniform(), asTheyLie( PointsAre::Roof ), {} );
  EXPECT_EQ( result.summary.sites, 3U );
  EXPECT_EQ( result.site[0], result.site[2] );
  EXPECT_EQ( result.summary.matched, 4U );
  EXPECT_EQ( result.summary.matchedSites, 2U );
  for ( std::size_t a = 0; a < 4; ++a )
    EXPECT_DOUBLE_EQ( result.addresses[a].units, 10 );
  EXPECT_DOUBLE_EQ( result.summary.unitsPerBuilding, 10 );
}

TEST( AddressGaps, annexesAreNoHouses )
{
  // 3 m square: only for the address that lies in it.
  const Layer osm = layerWithoutBlocks( zonesOf( { square( 0, 0, 3 ), square( 50, 0, 3 ) } ) );
  const AddressResult result = find( { { 1, -1 }, { 51, 1 } }, osm, asTheyLie( PointsAre::Roof ) );
  EXPECT_FALSE( result.addresses[0].matched );
  EXPECT_EQ( result.addresses[0].reason, GapReason::NoOverlap );
  EXPECT_EQ( result.osm[0].reason, GapReason::NoOverlap );
  EXPECT_TRUE( result.addresses[1].matched );
}

TEST( AddressGaps, matchesAreThoseOfTheRuleAsWritten )
{
  for ( std::uint64_t seed = 1; seed <= 20; ++seed )
  {
    town::Random random( seed );
    Footprints footprints;
    for ( int i = 0; i < 40; ++i )
      addPolygon(
        footprints, star( random, random.between( 0, 120 ), random.between( 0, 120 ), random.between( 2, 9 ), 6 )
      );
    footprints.updateBoxes();
    const Layer osm = layerWithoutBlocks( std::move( footprints ) );
    // On a lattice of 3 m, so that no two are one site.
    std::vector<Point> at;
    for ( int i = 0; i < 40; ++i )
      for ( int j = 0; j < 40; ++j )
        if ( random.chance( 0.04 ) )
          at.push_back( { 3.0 * i + random.between( -0.9, 0.9 ), 3.0 * j + random.between( -0.9, 0.9 ) } );
    for ( const PointsAre are : { PointsAre::Roof, PointsAre::Door } )
    {
      const AddressResult result = find( at, osm, asTheyLie( are ) );
      const std::vector<std::uint32_t> expected
        = slowMatches( at, osm, are == PointsAre::Roof ? 5 : 10, are == PointsAre::Roof );
      for ( std::size_t a = 0; a < at.size(); ++a )
      {
        ASSERT_EQ( result.addresses[a].matched, expected[a] != NONE ) << seed << " " << a;
        if ( expected[a] != NONE )
        {
          ASSERT_EQ( result.addresses[a].building, expected[a] ) << seed << " " << a;
        }
        else
        {
          double nearest = std::numeric_limits<double>::infinity();
          for ( std::size_t b = 0; b < osm.size(); ++b )
            nearest = std::min( nearest, slowDistance( osm.footprints, b, at[a] ) );
          ASSERT_NEAR( result.addresses[a].nearestM, nearest, 1e-9 );
        }
      }
    }
  }
}

TEST( AddressGaps, theShiftIsFoundAndUndone )
{
  for ( const auto &[dx, dy] : { std::pair { 4.0, -3.0 }, std::pair { -1.6, 5.2 }, std::pair { 0.0, 0.0 } } )
  {
    AddressWish wish;
    wish.dx = dx;
    wish.dy = dy;
    const AddressWorld world = makeAddresses( wish );
    const Layer osm = layerWithoutBlocks( world.houses );
    const AddressResult roofs = find( world.roofs, osm, {} );
    EXPECT_EQ( roofs.pointsAre, PointsAre::Roof );
    EXPECT_GT( roofs.offsets.appliedCells(), 0U );
    for ( const OffsetCell &cell : roofs.offsets.cells() )
      if ( cell.applied )
      {
        EXPECT_LT( std::hypot( cell.dxM + dx, cell.dyM + dy ), 1.0 ) << dx << " " << dy;
      }
    EXPECT_GT( scoreOf( world, roofs ).f1, 0.95 );
    EXPECT_NEAR( roofs.summary.completeness, scoreOf( world, roofs ).truth, 0.02 );
    const AddressResult doors = find( world.doors, osm, {} );
    EXPECT_EQ( doors.pointsAre, PointsAre::Door );
    EXPECT_NEAR( doors.summary.completeness, scoreOf( world, doors ).truth, 0.06 );
  }
}

TEST( AddressGaps, withParcelsSingleAddressesAreRight )
{
  AddressWish wish;
  wish.dx = 4;
  wish.dy = -3;
  const AddressWorld world = makeAddresses( wish );
  const Layer osm = layerWithoutBlocks( world.houses );
  const Layer parcels = layerWithoutBlocks( world.parcels );
  const AddressResult result = find( world.roofs, osm, {}, &parcels );
  EXPECT_GT( scoreOf( world, result ).f1, 0.97 );
  EXPECT_NEAR( result.summary.completeness, scoreOf( world, result ).truth, 0.005 );
}

TEST( AddressGaps, buildingsOfAParcelBelongToItsAddresses )
{
  const Layer parcels = layerWithoutBlocks( zonesOf( { square( 0, 0, 30 ), square( 30, 0, 30 ) } ) );
  // A house and an annex on the first, one house that lies over the border with its smaller part, nothing else.
  const Layer osm = layerWithoutBlocks( zonesOf( { square( 1, 1, 10 ), square( 20, 20, 5 ), square( 24, 1, 8 ) } ) );
  const AddressResult result
    = find( { { 2, 29 }, { 31, 29 }, { 3, 20 } }, osm, asTheyLie( PointsAre::Door ), &parcels );
  EXPECT_EQ( result.buildingsOf( 0 ).size(), 3U );
  EXPECT_FALSE( result.addresses[1].matched );
  EXPECT_TRUE( result.addresses[2].matched );
  EXPECT_DOUBLE_EQ( result.addresses[0].units, 2 );
  EXPECT_EQ( result.summary.osmMatched, 3U );
}

// A polygon over the whole town is no parcel, also where it lies over the true ones.
TEST( AddressGaps, aParcelWithTooMuchOnItIsNone )
{
  std::vector<Points> houses;
  std::vector<Point> doors;
  for ( int i = 0; i < 15; ++i )
    for ( int j = 0; j < 15; ++j )
    {
      houses.push_back( square( 30 * i, 30 * j, 10 ) );
      doors.push_back( { 30.0 * i + 5, 30.0 * j - 2 } );
    }
  const Layer osm = layerWithoutBlocks( zonesOf( houses ) );
  const AddressResult plain = find( doors, osm, asTheyLie( PointsAre::Door ) );
  const Points town = square( -50, -50, 600 );
  for ( const bool hasTrueOnes : { false, true } )
  {
    std::vector<Points> polygons { town };
    for ( int i = 0; i < 15 && hasTrueOnes; ++i )
      for ( int j = 0; j < 15; ++j )
        polygons.push_back( square( 30 * i - 5, 30 * j - 5, 20 ) );
    const Layer parcels = layerWithoutBlocks( zonesOf( polygons ) );
    const AddressResult result = find( doors, osm, asTheyLie( PointsAre::Door ), &parcels );
    EXPECT_EQ( result.largeParcels, hasTrueOnes ? 0U : 1U ); // nothing is on it where there are smaller ones
    EXPECT_EQ( result.buildings.size(), doors.size() );
    EXPECT_EQ( result.summary.matched, plain.summary.matched );
    for ( std::size_t a = 0; a < doors.size(); ++a )
      EXPECT_EQ( result.addresses[a].building, a );
  }
}

TEST( AddressGaps, orderThreadsAndWhatLiesFarAwayChangeNothing )
{
  AddressWish wish;
  wish.dx = 3;
  const AddressWorld world = makeAddresses( wish );
  const Layer osm = layerWithoutBlocks( world.houses );
  const AddressResult first = find( world.doors, osm, {}, nullptr, { {}, 1 } );
  const AddressResult threads = find( world.doors, osm, {}, nullptr, { {}, 4 } );
  std::vector<Point> turned( world.doors.rbegin(), world.doors.rend() );
  const AddressResult backwards = find( turned, osm, {} );
  std::vector<Point> more = world.doors;
  more.push_back( { 300000, 300000 } );
  more.push_back( { -300000, 10000 } );
  const AddressResult wider = find( more, osm, {} );
  const std::size_t size = world.doors.size();
  for ( std::size_t a = 0; a < size; ++a )
  {
    const AddressVerdict &one = first.addresses[a];
    for ( const AddressVerdict *other :
          { &threads.addresses[a], &backwards.addresses[size - 1 - a], &wider.addresses[a] } )
    {
      ASSERT_EQ( one.matched, other->matched );
      ASSERT_EQ( one.building, other->building );
      ASSERT_EQ( one.distanceM, other->distanceM );
      ASSERT_EQ( one.nearestM, other->nearestM );
    }
  }
}

TEST( AddressGaps, everyRowIsCountedOnce )
{
  const AddressWorld world = makeAddresses( {} );
  const Layer osm = layerWithoutBlocks( world.houses );
  std::vector<SkipReason> skip( world.doors.size(), SkipReason::None );
  for ( std::size_t a = 0; a < skip.size(); a += 7 )
    skip[a] = a % 2 == 0 ? SkipReason::OutsideArea : SkipReason::NullGeometry;
  const AddressResult result = findAddressGaps( { world.doors, skip, {}, osm }, MetricFrame::uniform(), {}, {} );
  const AddressSummary &sum = result.summary;
  EXPECT_EQ( sum.addresses, sum.matched + sum.missing + sum.skipped );
  EXPECT_EQ( sum.osmCount, sum.osmMatched + sum.missingInReference + sum.osmSkipped );
  EXPECT_LT( sum.completenessInterval.low, sum.completeness );
  EXPECT_GT( sum.completenessInterval.high, sum.completeness );
}

TEST( AddressGaps, buildingsMayBePoints )
{
  Footprints points;
  for ( const double x : { 0.0, 50.0 } )
  {
    points.beginRing( false );
    points.addVertex( x, 0 );
    points.endPath();
    points.endFeature();
  }
  points.endFeature(); // nothing
  const Layer osm = pointLayer( std::move( points ), std::vector<SkipReason>( 3, SkipReason::None ), nullptr );
  EXPECT_EQ( osm.skip[2], SkipReason::EmptyGeometry );
  const std::vector<Point> at { { 3, 4 }, { 100, 0 } };
  const std::vector<SkipReason> skip( 2, SkipReason::None );
  const AddressResult result = findAddressGaps( { at, skip, {}, osm, true }, MetricFrame::uniform(), {}, {} );
  EXPECT_TRUE( result.addresses[0].matched );
  EXPECT_DOUBLE_EQ( result.addresses[0].distanceM, 5 );
  EXPECT_FALSE( result.addresses[1].matched );
  EXPECT_EQ( result.summary.osmSkipped, 1U );
}

TEST( AddressGaps, aHundredThousandFlatsAtOneSpotAreOneSite )
{
  const std::vector<Point> at( 100000, Point { 5, 5 } );
  const Layer osm = layerWithoutBlocks( zonesOf( { square( 0, 0, 10 ) } ) );
  const AddressResult result = find( at, osm, {} );
  EXPECT_EQ( result.summary.sites, 1U );
  EXPECT_EQ( result.summary.matched, at.size() );
  EXPECT_DOUBLE_EQ( result.summary.unitsPerBuilding, 100000 );
}

TEST( AddressGaps, wrongOptionsAndCancel )
{
  const Layer osm = layerWithoutBlocks( zonesOf( { square( 0, 0, 10 ) } ) );
  AddressOptions options;
  options.distanceM = std::numeric_limits<double>::quiet_NaN();
  EXPECT_THROW( find( { { 0, 0 } }, osm, options ), Error );
  const AddressWorld world = makeAddresses( {} );
  RunContext context;
  context.monitor.canceled = [] { return true; };
  EXPECT_THROW( find( world.doors, layerWithoutBlocks( world.houses ), {}, nullptr, context ), Canceled );
}
