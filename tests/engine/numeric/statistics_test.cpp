// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/statistics.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace lacuna;

TEST( Statistics, WilsonKnowsNothingOfNothing )
{
  EXPECT_EQ( wilsonInterval( 0, 0 ).low, 0 );
  EXPECT_EQ( wilsonInterval( 0, 0 ).high, 1 );
}

TEST( Statistics, WilsonEqualsPublishedFigures )
{
  // Newcombe 1998, Statistics in Medicine 17, table I: 81/263, 15/148, 0/20, 1/29 by the score method.
  EXPECT_NEAR( wilsonInterval( 81, 263 ).low, 0.2553, 5e-5 );
  EXPECT_NEAR( wilsonInterval( 81, 263 ).high, 0.3662, 5e-5 );
  EXPECT_NEAR( wilsonInterval( 15, 148 ).low, 0.0624, 5e-5 );
  EXPECT_NEAR( wilsonInterval( 15, 148 ).high, 0.1605, 5e-5 );
  EXPECT_EQ( wilsonInterval( 0, 20 ).low, 0 );
  EXPECT_NEAR( wilsonInterval( 0, 20 ).high, 0.1611, 5e-5 );
  EXPECT_NEAR( wilsonInterval( 1, 29 ).low, 0.0061, 5e-5 );
  EXPECT_NEAR( wilsonInterval( 1, 29 ).high, 0.1718, 5e-5 );
  EXPECT_EQ( wilsonInterval( 20, 20 ).high, 1 );
  // Of a share and a size that is no whole number: the closed form, and its ends.
  EXPECT_EQ( wilsonOfShare( 81.0 / 263, 263 ).low, wilsonInterval( 81, 263 ).low );
  const double n = 37.5, p = 0.2, z = 1.959963984540054;
  const double middle = p + z * z / ( 2 * n ), half = z * std::sqrt( p * ( 1 - p ) / n + z * z / ( 4 * n * n ) );
  EXPECT_NEAR( wilsonOfShare( p, n ).low, ( middle - half ) / ( 1 + z * z / n ), 1e-15 );
  EXPECT_NEAR( wilsonOfShare( p, n ).high, ( middle + half ) / ( 1 + z * z / n ), 1e-15 );
  EXPECT_EQ( wilsonOfShare( 0, 7.5 ).low, 0 );
  EXPECT_EQ( wilsonOfShare( 1, 7.5 ).high, 1 );
  EXPECT_EQ( wilsonOfShare( 0.4, 0 ).high, 1 );
  EXPECT_EQ( wilsonOfShare( 0.4, INFINITY ).low, 0.4 );
}

TEST( Statistics, TheUpperEndSaysHowManyItCameFrom )
{
  EXPECT_EQ( successesOfUpperEnd( 1, 0 ), 0 );
  for ( std::size_t n = 1; n <= 60; ++n )
    for ( std::size_t k = 0; k <= n; ++k )
      EXPECT_NEAR(
        successesOfUpperEnd( wilsonInterval( k, n ).high, static_cast<double>( n ) ), static_cast<double>( k ), 1e-6
      ) << k
        << " of " << n;
}

TEST( Statistics, ChapmanOnAKnownCase )
{
  EXPECT_DOUBLE_EQ( chapmanTotal( 0, 0, 0 ), 0 );
  EXPECT_DOUBLE_EQ( chapmanTotal( 199, 99, 19 ), 200 * 100 / 20.0 - 1 );
  EXPECT_DOUBLE_EQ( chapmanTotal( 50, 50, 50 ), 50 );
}

TEST( Statistics, AnEstimatedTotalHasAnIntervalAndNeedsSevenInBoth )
{
  // By hand: N = 200 · 100 / 20 - 1 = 999, v = 200 · 100 · 180 · 80 / (20² · 21).
  const EstimatedTotal total = estimateTotal( 199, 99, 19 );
  const double half = 1.959963984540054 * std::sqrt( 200.0 * 100 * 180 * 80 / ( 20.0 * 20 * 21 ) );
  EXPECT_DOUBLE_EQ( total.value, 999 );
  EXPECT_NEAR( total.interval.low, 999 - half, 1e-9 );
  EXPECT_NEAR( total.interval.high, 999 + half, 1e-9 );
  EXPECT_EQ( estimateTotal( 50, 50, 50 ).interval.low, 50 ) << "never below what was counted";
  EXPECT_TRUE( std::isnan( estimateTotal( 100, 100, 6 ).value ) );
  EXPECT_TRUE( std::isnan( estimateTotal( 100, 100, 6 ).interval.high ) );
  EXPECT_FALSE( std::isnan( estimateTotal( 100, 100, 7 ).value ) );
}
