// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/exposure/hazard_classes.h"

#include <algorithm>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace lacuna
{

/// What of a footprint decides its class and damage.
enum class Statistic
{
  Max,
  Mean, ///< weighted by the covered share
  Min,
  Quantile90, ///< the least value that at least 90 % of the covered ground do not exceed
  Centroid    ///< the value at the centre of mass
};

struct HazardOptions
{
  Statistic statistic = Statistic::Max;
  double firstClass = 0; ///< least hazard above the floor that counts as exposed

  HazardThreshold threshold( double floorM ) const { return HazardThreshold( firstClass, floorM ); }
};

/// What one footprint meets of one hazard; NaN where it meets no data.
struct HazardSummary
{
  double min = std::numeric_limits<double>::quiet_NaN();
  double mean = std::numeric_limits<double>::quiet_NaN();
  double max = std::numeric_limits<double>::quiet_NaN();
  double share
    = std::numeric_limits<double>::quiet_NaN(); ///< of the whole footprint that is at or above the first class
  double deciding = std::numeric_limits<double>::quiet_NaN();
  double withoutData = 0; ///< share of the footprint, where the rest of it has data

  bool known() const { return min == min; }
};

/// Gathers the values a footprint covers, piece by piece.
class WeightedStats
{
public:
  /// threshold: from which ground counts as exposed.
  WeightedStats( bool keepsAll, const HazardThreshold &threshold ) : mThreshold( threshold ), mKeepsAll( keepsAll ) {}

  /// weight > 0, in any one unit; a value below 0 is dry ground.
  void add( double value, double weight )
  {
    value = std::max( value, 0.0 );
    mMin = std::min( mMin, value );
    mMax = std::max( mMax, value );
    mWeight += weight;
    mSum += weight * value;
    if ( mThreshold.isReachedBy( value ) )
      mExposed += weight;
    if ( mKeepsAll )
      mAll.emplace_back( value, weight );
  }
  /// Ground without data.
  void addUnknown( double weight ) { mUnknown += weight; }

  /// total: weight of the whole footprint, where known; the sum of all pieces else.
  HazardSummary summary( Statistic statistic, double total = 0 );

private:
  double quantile( double share );

  double mMin = std::numeric_limits<double>::infinity();
  double mMax = -std::numeric_limits<double>::infinity();
  double mSum = 0;
  double mWeight = 0;
  double mExposed = 0;
  double mUnknown = 0;
  HazardThreshold mThreshold;
  bool mKeepsAll;
  std::vector<std::pair<double, double>> mAll;
};

} // namespace lacuna
