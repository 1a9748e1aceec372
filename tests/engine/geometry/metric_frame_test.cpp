// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/error.h"
#include "lacuna/metric_frame.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace lacuna;

TEST( MetricFrame, UniformRefusesNonsense )
{
  EXPECT_THROW( MetricFrame::uniform( 0 ), Error );
  EXPECT_THROW( MetricFrame::uniform( -1 ), Error );
  EXPECT_THROW( MetricFrame::uniform( std::nan( "" ) ), Error );
  EXPECT_DOUBLE_EQ( MetricFrame::uniform( 3 ).unitsPerMetre( 1, 1 ), 3 );
}

TEST( MetricFrame, MercatorHasThePublishedScale )
{
  // Snyder 1987, p. 267: Clarke 1866, 35° N gives y = 4139145.6 m; there k = 1.2194146 by eq. (7-8).
  const MetricFrame clarke = MetricFrame::mercator( 6378206.4, 294.978698214 );
  EXPECT_NEAR( clarke.unitsPerMetre( 0, 4139145.6 ), 1.2194146, 1e-6 );
}

TEST( MetricFrame, MercatorFollowsItsDefinitionAtAnyLatitude )
{
  // y from the latitude by Snyder's eq. (7-7), the scale by (7-8): independent of the series inside.
  const double a = 6378137;
  const double f = 1 / 298.257223563;
  const double e = std::sqrt( f * ( 2 - f ) );
  const MetricFrame frame = MetricFrame::mercator( a, 298.257223563 );
  for ( double degrees = -85; degrees <= 85; degrees += 5 )
  {
    const double phi = degrees * 3.14159265358979323846 / 180;
    const double s = std::sin( phi );
    const double y
      = a
        * std::log(
          std::tan( 3.14159265358979323846 / 4 + phi / 2 ) * std::pow( ( 1 - e * s ) / ( 1 + e * s ), e / 2 )
        );
    EXPECT_NEAR( frame.unitsPerMetre( 0, y ) / ( std::sqrt( 1 - e * e * s * s ) / std::cos( phi ) ), 1, 1e-9 )
      << degrees;
  }
}

TEST( MetricFrame, LatticeInterpolatesAndStaysFlatOutside )
{
  const MetricFrame frame = MetricFrame::lattice( { 0, 0, 10, 10 }, 2, 2, { 1, 2, 3, 4 } );
  EXPECT_DOUBLE_EQ( frame.unitsPerMetre( 0, 0 ), 1 );
  EXPECT_DOUBLE_EQ( frame.unitsPerMetre( 10, 0 ), 2 );
  EXPECT_DOUBLE_EQ( frame.unitsPerMetre( 5, 5 ), 2.5 );
  EXPECT_DOUBLE_EQ( frame.unitsPerMetre( 99, 99 ), 4 );
  EXPECT_THROW( MetricFrame::lattice( { 0, 0, 1, 1 }, 2, 2, { 1 } ), Error );
}

TEST( MetricFrame, RowsOfMercatorAreMetresOnTheGround )
{
  const MetricFrame frame = MetricFrame::mercator( 6378137, 298.257223563 );
  for ( double y = -1.1e7; y <= 1.1e7; y += 5e5 )
  {
    EXPECT_NEAR( frame.yAt( frame.northing( y ) ), y, 1e-6 ) << y;
    const double step = frame.yAt( frame.northing( y ) + 100 ) - y;
    EXPECT_NEAR( step / frame.unitsPerMetre( 0, y ), 100, 0.4 ) << y;
    EXPECT_DOUBLE_EQ( frame.rowFactor( y ), frame.unitsPerMetre( 123, y ) );
  }
  const MetricFrame feet = MetricFrame::lattice( { 0, 0, 10, 10 }, 2, 2, { 3.2, 3.3, 3.3, 3.4 }, 3.28 );
  EXPECT_DOUBLE_EQ( feet.northing( 328 ), 100 );
  EXPECT_DOUBLE_EQ( feet.yAt( 100 ), 328 );
  EXPECT_DOUBLE_EQ( feet.rowFactor( 5 ), 3.28 );
}

TEST( Mercator, EqualsSnydersExampleAndWrapsLongitudes )
{
  // Snyder 1987, p. 267: Clarke 1866, central meridian 180°, 35° N 75° W.
  const Mercator mercator( 6378206.4, 294.978698214, 180 );
  double x = 0;
  double y = 0;
  mercator.project( -75, 35, x, y );
  EXPECT_NEAR( x, 11688673.7, 0.1 );
  EXPECT_NEAR( y, 4139145.6, 0.1 );
  mercator.project( 179.5, 0, x, y );
  const double west = x;
  mercator.project( -179.5, 0, x, y );
  EXPECT_NEAR( west, -x, 1e-6 );
}
