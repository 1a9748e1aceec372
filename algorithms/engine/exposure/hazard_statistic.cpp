// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "lacuna/exposure/hazard_statistic.h"

namespace lacuna
{

// Weighted statistics of the values a footprint covers; the quantile is the lower weighted one (definition 1 of
// Hyndman and Fan 1996).

double WeightedStats::quantile( double share )
{
  std::sort( mAll.begin(), mAll.end() );
  double below = 0;
  for ( const auto &[value, weight] : mAll )
  {
    below += weight;
    // The sum is the same in another order of addition, so a rounding must not push the quantile to the next value.
    if ( below >= share * mWeight * ( 1 - 1e-12 ) )
      return value;
  }
  return mMax;
}

HazardSummary WeightedStats::summary( Statistic statistic, double total )
{
  HazardSummary summary;
  if ( !( mWeight > 0 ) )
    return summary;
  summary.min = mMin;
  summary.max = mMax;
  // Rounding of the sums must not leave the range of the values.
  summary.mean = std::clamp( mSum / mWeight, mMin, mMax );
  const double whole = std::max( total, mWeight + mUnknown );
  summary.share = std::clamp( mExposed / whole, 0.0, 1.0 );
  summary.withoutData = std::clamp( 1 - mWeight / whole, 0.0, 1.0 );
  switch ( statistic )
  {
    case Statistic::Max:
      summary.deciding = summary.max;
      break;
    case Statistic::Mean:
      summary.deciding = summary.mean;
      break;
    case Statistic::Min:
      summary.deciding = summary.min;
      break;
    case Statistic::Quantile90:
      summary.deciding = quantile( 0.9 );
      break;
    case Statistic::Centroid:
      break;
  }
  return summary;
}

} // namespace lacuna
