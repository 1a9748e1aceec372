// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// What must not change the answer: the order of the features, where on Earth they lie, the units.

#include "lacuna/gaps/building_gaps.h"
#include "town_layers.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

Footprints
transformed( const Footprints &source, const std::vector<std::size_t> &order, double scale, double dx, double dy )
{
  Footprints out;
  for ( const std::size_t row : order )
  {
    for ( std::uint32_t r = source.ringBegin( row ); r < source.ringEnd( row ); ++r )
    {
      const Footprints::Ring ring = source.ring( r );
      out.beginRing( source.isHole( r ) );
      for ( std::size_t i = 0; i < ring.size; ++i )
        out.addVertex( ring.xy[2 * i] * scale + dx, ring.xy[2 * i + 1] * scale + dy );
      out.endRing();
    }
    out.endFeature();
  }
  return out;
}

std::vector<std::size_t> inOrder( std::size_t size )
{
  std::vector<std::size_t> order( size );
  std::iota( order.begin(), order.end(), 0U );
  return order;
}

std::vector<bool> verdicts( const BuildingVerdicts &all )
{
  std::vector<bool> matched;
  for ( const BuildingVerdict &verdict : all )
    matched.push_back( verdict.matched );
  return matched;
}

class Invariance : public ::testing::Test
{
protected:
  void SetUp() override
  {
    town::Options options;
    options.buildings = 1500;
    options.seed = 9;
    mTown = townLayers( options );
    mPlain = run( inOrder( mTown.reference.size() ), 1, 0, 0 );
  }

  GapResult run( const std::vector<std::size_t> &order, double scale, double dx, double dy )
  {
    const MetricFrame frame = MetricFrame::uniform( scale );
    const Layer reference = layerOf( transformed( mTown.reference, order, scale, dx, dy ), {}, frame );
    const Layer osm = layerOf( transformed( mTown.osm, inOrder( mTown.osm.size() ), scale, dx, dy ), {}, frame );
    GapOptions options;
    options.correctOffset
      = false; // cells of the field are fixed to the ground, so a move may change which houses vote together
    return findBuildingGaps( reference, osm, frame, options, {} );
  }

  TownLayers mTown;
  GapResult mPlain;
};

} // namespace

TEST_F( Invariance, OrderOfTheFeatures )
{
  std::vector<std::size_t> order = inOrder( mTown.reference.size() );
  std::reverse( order.begin(), order.end() );
  const GapResult reversed = run( order, 1, 0, 0 );
  EXPECT_EQ( reversed.summary.matchedCount, mPlain.summary.matchedCount );
  for ( std::size_t row = 0; row < order.size(); ++row )
    EXPECT_EQ( reversed.reference[row].matched, mPlain.reference[order[row]].matched ) << row;
  EXPECT_EQ( verdicts( reversed.osm ), verdicts( mPlain.osm ) );
}

TEST_F( Invariance, PlaceOnEarth )
{
  const GapResult moved = run( inOrder( mTown.reference.size() ), 1, 500000, 8900000 );
  EXPECT_EQ( verdicts( moved.reference ), verdicts( mPlain.reference ) );
}

TEST_F( Invariance, Units )
{
  const GapResult feet = run( inOrder( mTown.reference.size() ), 1 / 0.3048, 0, 0 );
  EXPECT_EQ( verdicts( feet.reference ), verdicts( mPlain.reference ) );
  EXPECT_NEAR( feet.summary.completenessArea, mPlain.summary.completenessArea, 1e-9 );
}

// One building far away moves the bounds of everything, and must change nothing of the town.
TEST_F( Invariance, ABuildingFarAway )
{
  const auto expectTheSame = []( const BuildingVerdicts &with, const BuildingVerdicts &without, const char *what ) {
    for ( std::size_t row = 0; row < without.size(); ++row )
    {
      const BuildingVerdict &a = with[row];
      const BuildingVerdict &b = without[row];
      ASSERT_EQ( a.matched, b.matched ) << what << row;
      ASSERT_EQ( a.reason, b.reason ) << what << row;
      ASSERT_EQ( a.relation, b.relation ) << what << row;
      // To the last digit.
      ASSERT_EQ( a.overlap, b.overlap ) << what << row;
      ASSERT_EQ( a.iou, b.iou ) << what << row;
      ASSERT_EQ( a.score, b.score ) << what << row;
      ASSERT_EQ( a.dxM, b.dxM ) << what << row;
      ASSERT_EQ( a.dyM, b.dyM ) << what << row;
      ASSERT_EQ( a.nearestM, b.nearestM ) << what << row;
    }
  };
  struct Place
  {
    MetricFrame frame;
    double x, y; // of the town
  };
  const Place places[] = {
    { MetricFrame::uniform(), 500000, 7400000 }, { MetricFrame::mercator( 6378137, 298.257223563 ), -5190000, -2700000 }
  };
  for ( const auto &[frame, x, y] : places )
  {
    const double scale = frame.unitsPerMetre( x, y );
    const auto gaps = [&, &frame = frame, x = x, y = y]( double east, double north ) {
      Footprints footprints[2] = {
        transformed( mTown.reference, inOrder( mTown.reference.size() ), scale, x, y ),
        transformed( mTown.osm, inOrder( mTown.osm.size() ), scale, x, y )
      };
      if ( east != 0 || north != 0 )
        for ( Footprints &layer : footprints )
          addPolygon( layer, square( x + east, y + north, 12 ) );
      return findBuildingGaps(
        layerOf( std::move( footprints[0] ), {}, frame ), layerOf( std::move( footprints[1] ), {}, frame ), frame, {},
        {}
      );
    };
    const GapResult alone = gaps( 0, 0 );
    ASSERT_GT( alone.offsets.appliedCells(), 10U );
    for ( const Point away :
          { Point { 110000, 0 }, Point { 13000, -109000 }, Point { 1000000, 700000 }, Point { -300000, 6000000 } } )
    {
      const GapResult with = gaps( away.x, away.y );
      expectTheSame( with.reference, alone.reference, "reference " );
      expectTheSame( with.osm, alone.osm, "osm " );
    }
  }
}
