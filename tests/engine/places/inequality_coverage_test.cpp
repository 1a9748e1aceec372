// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// How often the 95 % limits hold the truth, in the places of inequality_populations.h. 4,000 draws of the
// buildings of each place; ten times as many with LACUNA_LONG.
#include "inequality_populations.h"
#include "lacuna/places/inequality.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

const int DRAWS = std::getenv( "LACUNA_LONG" ) ? 40000 : 4000;

struct Held
{
  int concentration = 0;
  int gap = 0;
  double concentrationBias = 0;
  double gapBias = 0;
};

// Building by building, so that nothing is shared with the draws of the engine.
std::vector<double> drawn( const TruePlace &place, town::Random &random )
{
  std::vector<double> shares;
  for ( std::size_t i = 0; i < place.size(); ++i )
  {
    int mapped = 0;
    for ( int k = 0; k < static_cast<int>( place.count[i] ); ++k )
      mapped += random.chance( place.share[i] ) ? 1 : 0;
    shares.push_back( mapped / place.count[i] );
  }
  return shares;
}

Held simulate( const TruePlaceRecipe &recipe )
{
  const TruePlace place = makePlace( recipe );
  ZoneValues zones { place.share, place.people, place.count, place.vulnerability, {} };
  const Inequality truth = measureInequality( zones, {} );
  town::Random random( recipe.seed + 7000 );
  const auto holds = []( const LimitedValue &value, double true_ ) {
    return value.limits.low <= true_ && true_ <= value.limits.high ? 1 : 0;
  };
  Held held;
  for ( int draw = 0; draw < DRAWS; ++draw )
  {
    zones.value = drawn( place, random );
    const Inequality found = measureInequality( zones, {} );
    held.concentration += holds( found.concentration, truth.concentration.value );
    held.gap += holds( found.gap, truth.gap.value );
    held.concentrationBias += ( found.concentration.value - truth.concentration.value ) / DRAWS;
    held.gapBias += ( found.gap.value - truth.gap.value ) / DRAWS;
  }
  return held;
}

} // namespace

TEST( InequalityCoverage, TheLimitsHoldTheTruthAsOftenAsTheySay )
{
  for ( const TruePlaceRecipe &recipe : TRUE_PLACES )
  {
    const Held held = simulate( recipe );
    const double concentration = static_cast<double>( held.concentration ) / DRAWS;
    const double gap = static_cast<double>( held.gap ) / DRAWS;
    std::printf(
      "%-45s concentration %.3f (bias %+.4f), gap %.3f (bias %+.4f)\n", recipe.name, concentration,
      held.concentrationBias, gap, held.gapBias
    );
    EXPECT_TRUE( concentration >= 0.93 && concentration <= 0.98 ) << recipe.name;
    EXPECT_TRUE( gap >= 0.94 && gap <= 0.975 ) << recipe.name;
    EXPECT_LE( std::abs( held.concentrationBias ), 0.002 ) << recipe.name;
    EXPECT_LE( std::abs( held.gapBias ), 0.002 ) << recipe.name;
  }
}
