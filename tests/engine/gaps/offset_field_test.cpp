// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/gaps/offset_field.h"
#include "town_layers.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

OffsetField fieldOf( const Layer &reference, const Layer &osm, double maxOffset = 10 )
{
  OffsetOptions options;
  options.maxOffsetM = maxOffset;
  return OffsetField::estimate( reference, osm, MetricFrame::uniform(), options, {} );
}

// Scattered houses of different sizes; the second layer is the first one moved, with every third house left out.
std::pair<Layer, Layer> scattered( int count, double dx, double dy )
{
  town::Random random( 17 );
  Footprints reference;
  Footprints osm;
  for ( int i = 0; i < count; ++i )
  {
    const double x = ( i % 10 ) * 18 + random.between( 0, 4 );
    const double y = ( i / 10 ) * 18 + random.between( 0, 4 );
    const double width = random.between( 6, 12 );
    const double height = random.between( 6, 12 );
    addPolygon( reference, { { x, y }, { x + width, y }, { x + width, y + height }, { x, y + height } } );
    if ( i % 3 != 0 )
      addPolygon(
        osm, { { x + dx, y + dy },
               { x + width + dx, y + dy },
               { x + width + dx, y + height + dy },
               { x + dx, y + height + dy } }
      );
  }
  return { layerOf( std::move( reference ) ), layerOf( std::move( osm ) ) };
}

} // namespace

TEST( OffsetField, NothingGivesNothing )
{
  const OffsetField field = fieldOf( layerOf( Footprints() ), layerOf( Footprints() ) );
  EXPECT_TRUE( field.cells().empty() );
  EXPECT_EQ( field.at( 5, 5 ).x, 0 );
}

TEST( OffsetField, FindsAPlainShift )
{
  const auto [reference, osm] = scattered( 80, 3.2, -1.7 );
  const OffsetField field = fieldOf( reference, osm );
  ASSERT_FALSE( field.cells().empty() );
  EXPECT_NEAR( field.at( 90, 90 ).x, 3.2, 1e-6 );
  EXPECT_NEAR( field.at( 90, 90 ).y, -1.7, 1e-6 );
}

TEST( OffsetField, AbstainsWithFourLandmarks )
{
  const auto [reference, osm] = scattered( 6, 2, 2 ); // 4 of 6 are in both
  const OffsetField field = fieldOf( reference, osm );
  ASSERT_FALSE( field.cells().empty() );
  EXPECT_FALSE( field.cells().front().applied );
  EXPECT_EQ( field.at( 10, 10 ).x, 0 );
}

TEST( OffsetField, NeverBeyondTheLargestShift )
{
  const auto [reference, osm] = scattered( 80, 9, 0 );
  const OffsetField field = fieldOf( reference, osm, 5 );
  for ( const OffsetCell &cell : field.cells() )
    EXPECT_LE( std::hypot( cell.dxM, cell.dyM ) * ( cell.applied ? 1 : 0 ), 5 );
}

// The promise: shifts of 0 to 8 m that jump from barrio to barrio, 40 % of the buildings not in OSM.
TEST( OffsetField, RecoversTheShiftsOfASampleTown )
{
  for ( const std::uint64_t seed : { 1U, 2U, 3U } )
  {
    town::Options options;
    options.buildings = 6000;
    options.missing = 0.4;
    options.largestShift = 8;
    options.seed = seed;
    TownLayers town = townLayers( options );
    const std::vector<town::Point> truth = town.shiftOfReference;
    const Layer reference = layerOf( std::move( town.reference ) );
    const Layer osm = layerOf( std::move( town.osm ) );
    const OffsetField field = fieldOf( reference, osm );
    const auto expectNear = []( std::vector<double> errors, const char *what ) {
      ASSERT_FALSE( errors.empty() );
      std::sort( errors.begin(), errors.end() );
      EXPECT_LT( errors[errors.size() / 2], 0.2 ) << what;
      EXPECT_LT( errors[errors.size() * 95 / 100], 0.5 ) << what;
    };
    std::vector<double> ofBuildings;
    for ( std::size_t row = 0; row < reference.size(); ++row )
      ofBuildings.push_back(
        std::hypot( field.ofReference( row ).x - truth[row].x, field.ofReference( row ).y - truth[row].y )
      );
    expectNear( std::move( ofBuildings ), "buildings" );
    std::vector<double> ofCells;
    for ( const OffsetCell &cell : field.cells() )
    {
      if ( !cell.applied )
        continue;
      std::size_t nearest = 0;
      const auto away = [&]( std::size_t row ) {
        return std::hypot( reference.centroids[row].x - cell.x, reference.centroids[row].y - cell.y );
      };
      for ( std::size_t row = 0; row < reference.size(); ++row )
        nearest = away( row ) < away( nearest ) ? row : nearest;
      ofCells.push_back( std::hypot( cell.dxM - truth[nearest].x, cell.dyM - truth[nearest].y ) );
    }
    expectNear( std::move( ofCells ), "cells" );
  }
}

TEST( OffsetField, NoShiftIsNotInvented )
{
  // Two layers with nothing to do with each other: few places look alike, and by chance.
  town::Random random( 11 );
  for ( int round = 0; round < 20; ++round )
  {
    Footprints reference;
    Footprints osm;
    for ( int i = 0; i < 12; ++i )
    {
      addPolygon( reference, square( random.between( 0, 150 ), random.between( 0, 150 ), random.between( 6, 14 ) ) );
      addPolygon( osm, square( random.between( 0, 150 ), random.between( 0, 150 ), random.between( 6, 14 ) ) );
    }
    const OffsetField field = fieldOf( layerOf( std::move( reference ) ), layerOf( std::move( osm ) ) );
    for ( const OffsetCell &cell : field.cells() )
      EXPECT_FALSE( cell.applied );
  }
  // The same place in both, hardly any of it in OSM.
  const auto [few, fewer] = scattered( 7, 0, 0 );
  EXPECT_EQ( fieldOf( few, fewer ).ofReference( 0 ).x, 0 );
}
