// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/places/sample_estimate.h"
#include "lacuna/places/quantiles.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace lacuna;

namespace
{

using Sizes = std::vector<std::pair<StratumKind, std::size_t>>;

// So many rows of a stratum with one answer.
void add(
  std::vector<AnsweredRow> &rows, std::uint32_t stratum, std::size_t count, Answer answer, double houses = 0,
  std::uint32_t area = 0
)
{
  for ( std::size_t i = 0; i < count; ++i )
    rows.push_back( { stratum, area, answer, houses } );
}

// Wilson's limits by the equation that they solve: (p - x)² = z² x(1 - x)/n.
double scoreLimit( double p, double n, bool upper )
{
  double low = upper ? p : 0;
  double high = upper ? 1 : p;
  for ( int i = 0; i < 200; ++i )
  {
    const double x = ( low + high ) / 2;
    const bool inside = ( p - x ) * ( p - x ) <= NORMAL_975 * NORMAL_975 * x * ( 1 - x ) / n;
    ( inside == upper ? low : high ) = x;
  }
  return ( low + high ) / 2;
}

// Limits are whole buildings, rounded outward.
void expectWhole( const Interval &limits, double low, double high )
{
  EXPECT_EQ( limits.low, std::floor( low + 1e-9 ) );
  EXPECT_EQ( limits.high, std::ceil( high - 1e-9 ) );
}

} // namespace

// Published: Olofsson et al. 2014, table 8, and 2013, example 1 (data/places-and-people/known-values).
TEST( SampleEstimate, MapClassesGiveOlofssonsNumbers )
{
  const double pixels[] = { 18000, 13500, 288000, 580500 }; // hectares
  const double counts[4][4] = { { 66, 0, 5, 4 }, { 0, 55, 8, 12 }, { 1, 0, 153, 11 }, { 2, 1, 9, 313 } };
  const double published[4][2] = { { 21158, 6158 }, { 11686, 3756 }, { 285770, 15510 }, { 581386, 16281 } };
  for ( std::size_t reference = 0; reference < 4; ++reference )
  {
    Sizes strata; // map classes as strata of gaps, pixels of the reference class as real ones
    std::vector<AnsweredRow> rows;
    for ( std::uint32_t map = 0; map < 4; ++map )
    {
      strata.emplace_back( StratumKind::Gap, static_cast<std::size_t>( pixels[map] ) );
      for ( std::size_t of = 0; of < 4; ++of )
        for ( int i = 0; i < counts[map][of]; ++i )
          rows.push_back( { map, 0, of == reference ? Answer::Yes : Answer::No } );
    }
    const SampleEstimate estimate = estimateSample( strata, rows, false );
    EXPECT_NEAR( estimate.missing.value, published[reference][0], 1 );
    EXPECT_NEAR( 1.96 * estimate.standardError, published[reference][1], 1 );
  }
}

TEST( SampleEstimate, OlofssonsFirstExampleThroughTheSample )
{
  // Three map classes as strata of gaps: the total is that of a reference class, the plain error Olofsson's.
  const Sizes strata { { StratumKind::Gap, 22353 }, { StratumKind::Gap, 1122543 }, { StratumKind::Gap, 610228 } };
  std::vector<AnsweredRow> rows;
  const std::size_t hits[] = { 97, 3, 2 };
  const std::size_t sizes[] = { 100, 300, 100 };
  for ( std::uint32_t i = 0; i < 3; ++i )
  {
    add( rows, i, hits[i], Answer::Yes );
    add( rows, i, sizes[i] - hits[i], Answer::No );
  }
  const SampleEstimate estimate = estimateSample( strata, rows, false );
  EXPECT_NEAR( estimate.missing.value, 45112.4, 0.05 );
  EXPECT_NEAR( estimate.missing.value / ( 22353 * 0.97 + 1122543 * 0.01 + 610228 * 0.02 ), 1, 1e-12 );
  EXPECT_NEAR( estimate.standardError, 10751.40, 0.005 );
  EXPECT_NEAR( estimate.missing.value - 1.96 * estimate.standardError, 24040, 1 );
  EXPECT_NEAR( estimate.missing.value + 1.96 * estimate.standardError, 66184.8, 1 );
}

TEST( SampleEstimate, OneStratumHasWilsonsLimits )
{
  const Sizes strata { { StratumKind::Gap, 2000 } };
  for ( std::size_t hits : { 0U, 1U, 37U, 150U, 199U, 200U } )
  {
    std::vector<AnsweredRow> rows;
    add( rows, 0, hits, Answer::Yes );
    add( rows, 0, 200 - hits, Answer::No );
    const SampleEstimate estimate = estimateSample( strata, rows, false );
    const double p = static_cast<double>( hits ) / 200;
    EXPECT_DOUBLE_EQ( estimate.missing.value, 2000 * p );
    const double size = 200 / 0.9; // finite population
    const double least = static_cast<double>( hits );
    expectWhole(
      estimate.missing.limits, std::max( 2000 * scoreLimit( p, size, false ), least ),
      std::min( 2000 * scoreLimit( p, size, true ), 1800 + least )
    );
    EXPECT_DOUBLE_EQ( estimate.precision.value, p );
    EXPECT_NEAR( estimate.precision.limits.low * 2000, estimate.missing.limits.low, 1e-6 );
    EXPECT_TRUE( std::isnan( estimate.completeness.value ) );
    EXPECT_TRUE( std::isnan( estimate.recall.value ) );
    EXPECT_EQ( estimate.deff, 1 );
  }
}

// With as many answers more as it says the limits are half as far apart; with a tenth fewer they are not.
TEST( SampleEstimate, SaysWhatHalvesTheLimits )
{
  const auto width = []( const Sizes &strata, const std::vector<AnsweredRow> &rows, bool inAreas ) {
    const Interval limits = estimateSample( strata, rows, inAreas ).missing.limits;
    return limits.high - limits.low;
  };
  const Sizes gaps { { StratumKind::Gap, 20000 } };
  for ( const std::size_t right : { 300U, 240U, 150U } )
  {
    const auto answers = [&]( std::size_t count ) {
      std::vector<AnsweredRow> rows;
      const std::size_t hits = ( count * right + 150 ) / 300;
      add( rows, 0, hits, Answer::Yes );
      add( rows, 0, count - hits, Answer::No );
      return rows;
    };
    const std::vector<AnsweredRow> now = answers( 300 );
    const double more = estimateSample( gaps, now, false ).answersToHalve;
    const double half = width( gaps, now, false ) / 2;
    const auto enough = static_cast<std::size_t>( 300 + more );
    EXPECT_LE( width( gaps, answers( enough ), false ), half * 1.01 );
    EXPECT_GT( width( gaps, answers( 300 + ( enough - 300 ) * 9 / 10 ), false ), half );
  }
  // In areas: four rows each, two or four of them right.
  const auto inAreas = []( std::uint32_t areas ) {
    std::vector<AnsweredRow> rows;
    for ( std::uint32_t area = 0; area < areas; ++area )
    {
      add( rows, 0, area % 2 ? 4 : 2, Answer::Yes, 0, area );
      add( rows, 0, area % 2 ? 0 : 2, Answer::No, 0, area );
    }
    return rows;
  };
  const double more = estimateSample( gaps, inAreas( 40 ), true ).answersToHalve;
  const auto enough = static_cast<std::uint32_t>( ( 160 + more ) / 4 ) + 1;
  EXPECT_LE( width( gaps, inAreas( enough ), true ), width( gaps, inAreas( 40 ), true ) / 2 * 1.02 );
  EXPECT_GT( width( gaps, inAreas( enough * 9 / 10 ), true ), width( gaps, inAreas( 40 ), true ) / 2 );
  // Nothing is left to ask, or nothing was answered.
  EXPECT_TRUE( std::isnan( estimateSample( { { StratumKind::Gap, 160 } }, inAreas( 40 ), false ).answersToHalve ) );
  EXPECT_TRUE( std::isnan( estimateSample( gaps, {}, false ).answersToHalve ) );
}

TEST( SampleEstimate, TheTotalIsPutTogetherByMover )
{
  const Sizes strata {
    { StratumKind::Gap, 2000 },
    { StratumKind::Matched, 20000 },
    { StratumKind::Extra, 500 },
    { StratumKind::Cell, 4000 }
  };
  std::vector<AnsweredRow> rows;
  add( rows, 0, 28, Answer::Yes );
  add( rows, 0, 2, Answer::No );
  add( rows, 1, 105, Answer::Yes );
  add( rows, 1, 1, Answer::No );
  add( rows, 2, 27, Answer::Yes );
  add( rows, 2, 3, Answer::No );
  add( rows, 3, 31, Answer::No );
  add( rows, 3, 1, Answer::Yes, 1 );
  add( rows, 3, 1, Answer::Yes, 3 );
  const SampleEstimate estimate = estimateSample( strata, rows, false );
  const double total = 2000 * 28 / 30.0 + 20000 / 106.0 + 4000 * 4 / 33.0;
  EXPECT_NEAR( estimate.missing.value, total, 1e-9 );
  // Cells: s² of 31 zeros, a one and a three.
  const double mean = 4 / 33.0;
  const double s2 = ( 10 - 33 * mean * mean ) / 32;
  const double phi = s2 / mean;
  ASSERT_GT( phi, 1 );
  const double left = 1 - 33 / 4000.0;
  const Interval seen = garwoodInterval( 4 / phi / left );
  const Interval cells { seen.low * phi * left / 33, seen.high * phi * left / 33 };
  EXPECT_NEAR( estimate.strata[3].limits.low, cells.low, 1e-12 );
  EXPECT_NEAR( estimate.strata[3].limits.high, cells.high, 1e-12 );
  const double gapSize = 30 / ( 1 - 30 / 2000.0 );
  const double wrongSize = 106 / ( 1 - 106 / 20000.0 );
  const double down[] = {
    2000 * ( 28 / 30.0 - scoreLimit( 28 / 30.0, gapSize, false ) ),
    20000 * ( 1 / 106.0 - scoreLimit( 1 / 106.0, wrongSize, false ) ), 4000 * ( mean - cells.low )
  };
  const double up[] = {
    2000 * ( scoreLimit( 28 / 30.0, gapSize, true ) - 28 / 30.0 ),
    20000 * ( scoreLimit( 1 / 106.0, wrongSize, true ) - 1 / 106.0 ), 4000 * ( cells.high - mean )
  };
  expectWhole(
    estimate.missing.limits, total - std::hypot( down[0], down[1], down[2] ), total + std::hypot( up[0], up[1], up[2] )
  );
  EXPECT_NEAR( estimate.strata[1].right(), 105 / 106.0, 1e-12 );
  EXPECT_NEAR( estimate.recall.value, 2000 * 28 / 30.0 / total, 1e-12 );
  const double right = 20000 * 105 / 106.0 + 450;
  EXPECT_NEAR( estimate.completeness.value, right / ( right + total ), 1e-12 );
  EXPECT_LT( estimate.completeness.limits.low, estimate.completeness.value );
  EXPECT_GT( estimate.completeness.limits.high, estimate.completeness.value );
  EXPECT_LT( estimate.recall.limits.low, estimate.recall.value );
}

// Everything was looked at: there is nothing left to doubt.
TEST( SampleEstimate, AllRowsGiveTheTruth )
{
  const Sizes strata {
    { StratumKind::Gap, 10 }, { StratumKind::Matched, 20 }, { StratumKind::Extra, 5 }, { StratumKind::Cell, 4 }
  };
  std::vector<AnsweredRow> rows;
  add( rows, 0, 8, Answer::Yes );
  add( rows, 0, 2, Answer::No );
  add( rows, 1, 19, Answer::Yes );
  add( rows, 1, 1, Answer::No );
  add( rows, 2, 3, Answer::Yes );
  add( rows, 2, 2, Answer::No );
  add( rows, 3, 3, Answer::No );
  add( rows, 3, 1, Answer::Yes, 2 );
  const SampleEstimate estimate = estimateSample( strata, rows, false );
  EXPECT_EQ( estimate.missing.value, 11 );
  EXPECT_EQ( estimate.missing.limits.low, 11 );
  EXPECT_EQ( estimate.missing.limits.high, 11 );
  EXPECT_NEAR( estimate.completeness.value, 22.0 / 33, 1e-15 );
  EXPECT_NEAR( estimate.completeness.limits.low, 22.0 / 33, 1e-12 );
  EXPECT_NEAR( estimate.completeness.limits.high, 22.0 / 33, 1e-12 );
  EXPECT_NEAR( estimate.recall.value, 8.0 / 11, 1e-15 );
  EXPECT_NEAR( estimate.precision.value, 0.8, 1e-15 );
}

// In how many samples the limits of one stratum hold, exactly, by the binomial distribution. Wilson's alone come down
// to 0.84 where 0.15 hits are expected; the smallest here was found by a script of its own.
TEST( SampleEstimate, FewHitsDoNotBreakTheLimits )
{
  const std::size_t size = 100'000'000; // no finite population, no rounding
  for ( const std::size_t n : { 30U, 60U, 200U } )
    for ( const StratumKind kind : { StratumKind::Gap, StratumKind::Matched } )
    {
      std::vector<Interval> limits;
      for ( std::size_t hits = 0; hits <= n; ++hits )
      {
        std::vector<AnsweredRow> rows;
        add( rows, 0, hits, kind == StratumKind::Gap ? Answer::Yes : Answer::No );
        add( rows, 0, n - hits, kind == StratumKind::Gap ? Answer::No : Answer::Yes );
        limits.push_back( estimateSample( { { kind, size } }, rows, false ).strata[0].limits );
      }
      double least = 1;
      double sum = 0;
      constexpr int STEPS = 500;
      for ( int i = 1; i < STEPS; ++i )
      {
        const double p = static_cast<double>( i ) / STEPS;
        double covered = 0;
        for ( std::size_t hits = 0; hits <= n; ++hits )
          if ( limits[hits].low <= p && p <= limits[hits].high )
          {
            const double k = static_cast<double>( hits ), m = static_cast<double>( n );
            covered += std::exp(
              std::lgamma( m + 1 ) - std::lgamma( k + 1 ) - std::lgamma( m - k + 1 ) + k * std::log( p )
              + ( m - k ) * std::log1p( -p )
            );
          }
        least = std::min( least, covered );
        sum += covered / ( STEPS - 1 );
      }
      EXPECT_GE( least, 0.92 ) << n;
      EXPECT_NEAR( sum, 0.953, 0.004 ) << n;
    }
  // The limit itself: of one hit the mean of which one sample in twenty has any, -ln 0.95.
  std::vector<AnsweredRow> rows;
  add( rows, 0, 1, Answer::Yes );
  add( rows, 0, 29, Answer::No );
  const Interval one = estimateSample( { { StratumKind::Gap, size } }, rows, false ).strata[0].limits;
  EXPECT_NEAR( one.low, -std::log( 0.95 ) / 30, 1e-6 );
}

TEST( SampleEstimate, AreasWidenTheLimits )
{
  // Two strata at four visits; wrong gaps and wrong matches lie together.
  const Sizes strata { { StratumKind::Gap, 1000 }, { StratumKind::Matched, 9000 } };
  const std::size_t gaps[4][2] = { { 8, 0 }, { 7, 1 }, { 2, 6 }, { 8, 0 } }; // yes, no
  const std::size_t matched[4][2] = { { 10, 0 }, { 10, 0 }, { 6, 4 }, { 10, 0 } };
  std::vector<AnsweredRow> rows;
  for ( std::uint32_t visit = 0; visit < 4; ++visit )
  {
    add( rows, 0, gaps[visit][0], Answer::Yes, 0, visit );
    add( rows, 0, gaps[visit][1], Answer::No, 0, visit );
    add( rows, 1, matched[visit][0], Answer::Yes, 0, visit );
    add( rows, 1, matched[visit][1], Answer::No, 0, visit );
  }
  const double p[] = { 25 / 32.0, 4 / 40.0 };
  double v[2] = {};
  double joint = 0;
  for ( std::size_t visit = 0; visit < 4; ++visit )
  {
    const double a = ( static_cast<double>( gaps[visit][0] ) - p[0] * 8 ) / 32;
    const double b = ( static_cast<double>( matched[visit][1] ) - p[1] * 10 ) / 40;
    v[0] += 4 / 3.0 * a * a;
    v[1] += 4 / 3.0 * b * b;
    joint += 4 / 3.0 * std::pow( 1000 * a + 9000 * b, 2 );
  }
  const double n[] = { 32, 40 };
  const double size[] = { 1000, 9000 };
  const double t = NORMAL_975 / studentQuantile( 0.975, 3 );
  double down = 0;
  double up = 0;
  double single = 0;
  const SampleEstimate estimate = estimateSample( strata, rows, true );
  for ( std::size_t i = 0; i < 2; ++i )
  {
    const double deff = std::max( 1.0, v[i] / ( p[i] * ( 1 - p[i] ) / n[i] ) );
    EXPECT_NEAR( estimate.strata[i].deff, deff, 1e-9 );
    const double effective = n[i] / ( 1 - n[i] / size[i] ) / deff * t * t;
    down += std::pow( size[i] * ( p[i] - scoreLimit( p[i], effective, false ) ), 2 );
    up += std::pow( size[i] * ( scoreLimit( p[i], effective, true ) - p[i] ), 2 );
    single += size[i] * size[i] * v[i];
  }
  const double wider = std::max( 1.0, std::sqrt( joint / single ) );
  EXPECT_LT( wider, 1.001 ) << "bad gaps (fewer missing) and bad matches (more missing) cancel";
  const double total = 1000 * p[0] + 9000 * p[1];
  expectWhole(
    estimate.missing.limits, std::max( total - wider * std::sqrt( down ), 29.0 ), total + wider * std::sqrt( up )
  );
  EXPECT_EQ( estimate.visits, 4U );

  // Turned round, they add up.
  for ( AnsweredRow &row : rows )
    if ( row.stratum == 0 )
      row.answer = row.answer == Answer::Yes ? Answer::No : Answer::Yes;
  const SampleEstimate worse = estimateSample( strata, rows, true );
  EXPECT_GT( worse.deff, estimate.deff );
}

TEST( SampleEstimate, OneVisitKnowsNothing )
{
  const Sizes strata { { StratumKind::Gap, 1000 } };
  std::vector<AnsweredRow> rows;
  add( rows, 0, 20, Answer::Yes );
  add( rows, 0, 10, Answer::No );
  const SampleEstimate estimate = estimateSample( strata, rows, true );
  EXPECT_EQ( estimate.missing.limits.low, 20 );
  EXPECT_EQ( estimate.missing.limits.high, 990 );
}

TEST( SampleEstimate, WithoutAnswersThereIsNoTotal )
{
  const Sizes strata { { StratumKind::Gap, 1000 }, { StratumKind::Matched, 500 }, { StratumKind::Extra, 50 } };
  EXPECT_TRUE( std::isnan( estimateSample( strata, {}, false ).missing.value ) );
  std::vector<AnsweredRow> rows;
  add( rows, 0, 30, Answer::Yes );
  add( rows, 1, 30, Answer::Open );
  const SampleEstimate half = estimateSample( strata, rows, false );
  EXPECT_TRUE( std::isnan( half.missing.value ) );
  EXPECT_TRUE( std::isnan( half.missing.limits.low ) );
  EXPECT_DOUBLE_EQ( half.strata[0].share, 1 );
  EXPECT_EQ( half.open, 30U );
  // Extra buildings are no part of the total, but of the completeness.
  add( rows, 1, 30, Answer::Yes );
  const SampleEstimate most = estimateSample( strata, rows, false );
  EXPECT_DOUBLE_EQ( most.missing.value, 1000 );
  EXPECT_TRUE( std::isnan( most.completeness.value ) );
  // A stratum without rows lacks nothing.
  EXPECT_DOUBLE_EQ(
    estimateSample( { { StratumKind::Gap, 1000 }, { StratumKind::Matched, 0 } }, { rows.data(), 30 }, false )
      .missing.value,
    1000
  );
  EXPECT_EQ( estimateSample( {}, {}, false ).missing.value, 0 );
}

TEST( SampleEstimate, UnknownIsLeftOutAndBounded )
{
  const Sizes strata { { StratumKind::Gap, 100 }, { StratumKind::Matched, 100 }, { StratumKind::Cell, 100 } };
  std::vector<AnsweredRow> rows;
  add( rows, 0, 20, Answer::Yes );
  add( rows, 0, 5, Answer::No );
  add( rows, 0, 5, Answer::Unknown );
  add( rows, 1, 28, Answer::Yes );
  add( rows, 1, 2, Answer::Unknown );
  add( rows, 2, 28, Answer::No );
  add( rows, 2, 1, Answer::Yes, 4 );
  add( rows, 2, 1, Answer::Unknown );
  const SampleEstimate estimate = estimateSample( strata, rows, false );
  EXPECT_DOUBLE_EQ( estimate.missing.value, 80 + 0 + 400 / 29.0 );
  EXPECT_EQ( estimate.unknown, 8U );
  EXPECT_EQ( estimate.answered, 82U );
  std::vector<AnsweredRow> low;
  std::vector<AnsweredRow> high;
  add( low, 0, 20, Answer::Yes );
  add( low, 0, 10, Answer::No );
  add( low, 1, 30, Answer::Yes );
  add( low, 2, 29, Answer::No );
  add( low, 2, 1, Answer::Yes, 4 );
  add( high, 0, 25, Answer::Yes );
  add( high, 0, 5, Answer::No );
  add( high, 1, 28, Answer::Yes );
  add( high, 1, 2, Answer::No );
  add( high, 2, 28, Answer::No );
  add( high, 2, 2, Answer::Yes, 4 );
  EXPECT_DOUBLE_EQ( estimate.lowIfUnknownNo, estimateSample( strata, low, false ).missing.limits.low );
  EXPECT_DOUBLE_EQ( estimate.highIfUnknownYes, estimateSample( strata, high, false ).missing.limits.high );
}

TEST( SampleEstimate, TheOrderOfRowsChangesNothing )
{
  const Sizes strata { { StratumKind::Gap, 1000 }, { StratumKind::Matched, 9000 } };
  std::vector<AnsweredRow> rows;
  for ( std::uint32_t i = 0; i < 120; ++i )
    rows.push_back( { i % 2, i / 10, i % 7 == 0 ? Answer::No : i % 31 == 0 ? Answer::Unknown : Answer::Yes, 0 } );
  const SampleEstimate first = estimateSample( strata, rows, true );
  std::reverse( rows.begin(), rows.end() );
  const SampleEstimate second = estimateSample( strata, rows, true );
  EXPECT_EQ( first.missing.value, second.missing.value );
  EXPECT_EQ( first.missing.limits.low, second.missing.limits.low );
  EXPECT_EQ( first.completeness.limits.high, second.completeness.limits.high );
}
