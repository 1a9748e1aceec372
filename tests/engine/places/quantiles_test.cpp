// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/places/quantiles.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

using namespace lacuna;

// Tables of percentage points, as in Pearson and Hartley, Biometrika Tables for Statisticians (vol. 1, tables 8 and
// 12).
TEST( Quantiles, ChiSquareIsThatOfTheTables )
{
  struct Row
  {
    double df, low, high;
  };
  for ( const Row &row :
        { Row { 1, 0.000982069, 5.02389 }, Row { 2, 0.0506356, 7.37776 }, Row { 3, 0.215795, 9.34840 },
          Row { 5, 0.831212, 12.8325 }, Row { 10, 3.24697, 20.4832 }, Row { 20, 9.59078, 34.1696 },
          Row { 30, 16.7908, 46.9792 }, Row { 50, 32.3574, 71.4202 }, Row { 100, 74.2219, 129.561 } } )
  {
    EXPECT_NEAR( chiSquareQuantile( 0.025, row.df ) / row.low, 1, 4e-6 ) << row.df;
    EXPECT_NEAR( chiSquareQuantile( 0.975, row.df ) / row.high, 1, 4e-6 ) << row.df;
  }
  EXPECT_EQ( chiSquareQuantile( 0, 3 ), 0 );
  EXPECT_TRUE( std::isinf( chiSquareQuantile( 1, 3 ) ) );
}

TEST( Quantiles, StudentsIsThatOfTheTables )
{
  const double table[][2]
    = { { 1, 12.706 }, { 2, 4.303 },  { 3, 3.182 },  { 4, 2.776 },  { 5, 2.571 },  { 9, 2.262 },  { 10, 2.228 },
        { 14, 2.145 }, { 19, 2.093 }, { 29, 2.045 }, { 30, 2.042 }, { 40, 2.021 }, { 60, 2.000 }, { 120, 1.980 } };
  for ( const auto &[df, t] : table )
  {
    EXPECT_NEAR( studentQuantile( 0.975, df ), t, 5.01e-4 ) << df;
    EXPECT_DOUBLE_EQ( studentQuantile( 0.025, df ), -studentQuantile( 0.975, df ) );
  }
  EXPECT_NEAR( studentQuantile( 0.975, std::numeric_limits<double>::infinity() ), NORMAL_975, 1e-12 );
  EXPECT_NEAR( studentQuantile( 0.975, 1 ), std::tan( 0.475 * 3.14159265358979323846 ), 1e-9 ); // Cauchy's
  EXPECT_NEAR( studentQuantile( 0.975, 2 ), 0.95 * std::sqrt( 2 / ( 4 * 0.975 * 0.025 ) ), 1e-11 );
  EXPECT_EQ( studentQuantile( 0.5, 7 ), 0 );
}

// Garwood 1936, table 1 (two-sided 95 %).
TEST( Quantiles, GarwoodsLimitsAreThoseOfTheTable )
{
  const double table[][3] = { { 0, 0, 3.69 },     { 1, 0.0253, 5.57 }, { 2, 0.242, 7.22 },   { 3, 0.619, 8.77 },
                              { 5, 1.62, 11.67 }, { 10, 4.80, 18.39 }, { 20, 12.22, 30.89 }, { 50, 37.11, 65.92 } };
  for ( const auto &[count, low, high] : table )
  {
    EXPECT_NEAR( garwoodInterval( count ).low, low, 0.0051 ) << count;
    EXPECT_NEAR( garwoodInterval( count ).high, high, 0.0051 ) << count;
  }
  // A count between two whole ones has limits between theirs.
  EXPECT_GT( garwoodInterval( 2.5 ).low, garwoodInterval( 2 ).low );
  EXPECT_LT( garwoodInterval( 2.5 ).high, garwoodInterval( 3 ).high );
}

TEST( Quantiles, SharesHaveClosedFormsWhereThereAre )
{
  for ( double x : { 1e-9, 0.01, 0.5, 1.0, 1.9, 2.1, 5.0, 20.0, 300.0 } )
  {
    EXPECT_NEAR( gammaShare( 1, x ), -std::expm1( -x ), 1e-13 ) << x;
    EXPECT_NEAR( gammaShare( 0.5, x ), std::erf( std::sqrt( x ) ), 1e-13 ) << x;
    // Of a whole number it is the chance of so many events or more.
    double term = std::exp( -x );
    double below = 0;
    for ( int k = 0; k < 7; term *= x / ++k )
      below += term;
    EXPECT_NEAR( gammaShare( 7, x ), 1 - below, 1e-13 ) << x;
  }
  for ( double x : { 1e-6, 0.1, 0.3, 0.5, 0.77, 0.999 } )
  {
    EXPECT_NEAR( betaShare( 1, 1, x ), x, 1e-14 );
    EXPECT_NEAR( betaShare( 0.5, 0.5, x ), std::asin( std::sqrt( x ) ) * 2 / 3.14159265358979323846, 1e-12 );
    // Of whole numbers it is the chance of 4 or more of 12.
    double sum = 0;
    for ( int k = 4; k <= 12; ++k )
      sum += std::round( std::exp( std::lgamma( 13 ) - std::lgamma( k + 1 ) - std::lgamma( 13 - k ) ) )
             * std::pow( x, k ) * std::pow( 1 - x, 12 - k );
    EXPECT_NEAR( betaShare( 4, 9, x ), sum, 1e-13 );
  }
  EXPECT_EQ( betaShare( 2, 3, 0 ), 0 );
  EXPECT_EQ( betaShare( 2, 3, 1 ), 1 );
  EXPECT_EQ( gammaShare( 3, 0 ), 0 );
  EXPECT_EQ( gammaShare( 3, std::numeric_limits<double>::infinity() ), 1 );
}

TEST( Quantiles, ALargeCountHasLimitsLikeTheNormalOnes )
{
  const Interval limits = garwoodInterval( 1e6 );
  EXPECT_NEAR( limits.low, 1e6 - NORMAL_975 * 1e3, 3 );
  EXPECT_NEAR( limits.high, 1e6 + NORMAL_975 * 1e3, 4 );
}
