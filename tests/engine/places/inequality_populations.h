// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "town/random.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

namespace lacuna::testing
{

/// A place whose true completeness is known zone by zone: what a draw of its buildings is measured against.
struct TruePlace
{
  std::string name;
  std::vector<double> share;  ///< true completeness
  std::vector<double> people; ///< who live there
  std::vector<double> count;  ///< buildings
  std::vector<double> vulnerability;
  std::size_t size() const { return share.size(); }
};

/// What tells the populations of the coverage simulations apart. They were written down before any formula was run, and
/// stay as they are.
struct TruePlaceRecipe
{
  const char *name;
  std::uint64_t seed;
  int zones;
  double fewest, most;           ///< buildings of a zone, evenly between; in a skewed one its median and largest
  double atLeast, atMost;        ///< true share where vulnerability is least, and where it is most
  double scatter;                ///< even, on the logit of the share
  int classes = 0;               ///< of vulnerability; 0: each zone has its own
  bool skewed = false;           ///< log-normal sizes with a deviation of 1.2
  bool peopleByBuildings = true; ///< else 50 to 500 a zone, whatever stands there
};

inline constexpr TruePlaceRecipe TRUE_PLACES[] = {
  { "forty barrios, a slope from 0.90 to 0.50", 101, 40, 50, 400, 0.90, 0.50, 0 },
  { "a hundred small zones, scattered", 102, 100, 8, 40, 0.85, 0.45, 1.0, 0, false, false },
  { "sixty zones, all alike at 0.60", 103, 60, 20, 200, 0.60, 0.60, 0 },
  { "eighty zones of skewed sizes", 104, 80, 60, 5000, 0.85, 0.40, 0.7, 0, true },
  { "fifty zones, nearly complete", 105, 50, 30, 300, 0.995, 0.93, 0.3 },
  { "fifty zones, nearly empty", 106, 50, 30, 300, 0.10, 0.01, 0.3 },
  { "five classes, the vulnerable mapped best", 107, 60, 30, 250, 0.30, 0.95, 0.5, 5 },
  { "ten zones, the fewest allowed", 108, 10, 30, 150, 0.80, 0.40, 0.3 },
};

inline TruePlace makePlace( const TruePlaceRecipe &recipe )
{
  town::Random random( recipe.seed );
  TruePlace place { recipe.name, {}, {}, {}, {} };
  const auto logit = []( double share ) { return std::log( share / ( 1 - share ) ); };
  for ( int i = 0; i < recipe.zones; ++i )
  {
    double vulnerability = random.unit();
    if ( recipe.classes > 0 )
      vulnerability = std::floor( vulnerability * recipe.classes ) / ( recipe.classes - 1 );
    // The sum of twelve even numbers less six is normal enough, and the same everywhere.
    double normal = -6;
    for ( int k = 0; k < 12; ++k )
      normal += random.unit();
    const double even = recipe.fewest + ( recipe.most - recipe.fewest ) * random.unit();
    const double skewed = std::clamp( recipe.fewest * std::exp( 1.2 * normal ), 5.0, recipe.most );
    const double count = std::round( recipe.skewed ? skewed : even );
    const double slope = logit( recipe.atLeast ) + vulnerability * ( logit( recipe.atMost ) - logit( recipe.atLeast ) );
    const double share = 1 / ( 1 + std::exp( -slope - recipe.scatter * random.between( -1, 1 ) ) );
    place.vulnerability.push_back( vulnerability );
    place.count.push_back( count );
    place.share.push_back( share );
    place.people.push_back( recipe.peopleByBuildings ? count * random.between( 3, 5 ) : random.between( 50, 500 ) );
  }
  return place;
}

} // namespace lacuna::testing
