// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/exposure/annual_damage.h"
#include "lacuna/error.h"

#include <cmath>

namespace lacuna
{

// The risk integral over exceedance frequencies: trapezoid, or straight in ln f as Delft-FIAT (README.md).

std::vector<double> annualWeights( const std::vector<double> &returnPeriods, Integration integration )
{
  std::vector<double> weights( returnPeriods.size(), 0 );
  for ( std::size_t i = 0; i < returnPeriods.size(); ++i )
    if ( !( returnPeriods[i] >= 1 ) || !std::isfinite( returnPeriods[i] )
         || ( i > 0 && returnPeriods[i] <= returnPeriods[i - 1] ) )
      throw Error( ErrorCode::InvalidOption, { "RETURN_PERIODS", std::to_string( returnPeriods[i] ) } );
  if ( integration == Integration::Events )
  {
    for ( std::size_t i = 0; i < weights.size(); ++i )
      weights[i] = 1 / returnPeriods[i];
    return weights;
  }
  for ( std::size_t i = 0; i + 1 < returnPeriods.size(); ++i )
  {
    const double often = 1 / returnPeriods[i];
    const double seldom = 1 / returnPeriods[i + 1];
    const double width = often - seldom;
    // The share of the interval's damage that goes to its rarer end. Log-linear: ∫ ln(often / f) df / ln(often /
    // seldom).
    double rarer = 0.5 * width;
    if ( integration == Integration::LogLinear )
    {
      const double logarithm = std::log( often / seldom );
      rarer = ( width - seldom * logarithm ) / logarithm;
    }
    weights[i] += width - rarer;
    weights[i + 1] += rarer;
  }
  if ( !weights.empty() )
    weights.back() += 1 / returnPeriods.back();
  return weights;
}

} // namespace lacuna
