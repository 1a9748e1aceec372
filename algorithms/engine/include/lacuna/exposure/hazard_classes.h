// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

namespace lacuna
{

/**
 * From which hazard value a bound above the ground floor is reached: what decides class, share and probability alike.
 *
 * Compared as 32-bit numbers: a raster of such numbers cannot hold 0.7, and 0.7 above a floor of 0.2 is 0.5. Dry ground
 * reaches no bound, and a bound of 0 is reached by any water above the floor.
 */
class HazardThreshold
{
public:
  HazardThreshold() = default;
  explicit HazardThreshold( double bound, double floorM = 0 )
    : mMin( static_cast<float>( bound + floorM ) )
    , mAbove( !( bound > 0 ) )
  {}

  bool isReachedBy( double value ) const
  {
    const float held = static_cast<float>( value );
    return value > 0 && ( mAbove ? held > mMin : held >= mMin );
  }

private:
  float mMin = 0;
  bool mAbove = true; // reached by more than mMin only
};

/// Classes of a hazard by their lower bounds: class 0 is below the first, class k reaches the k-th.
class HazardClasses
{
public:
  static constexpr int UNKNOWN = -1;

  HazardClasses() = default;
  /// lowerBounds: strictly rising.
  explicit HazardClasses( const std::vector<double> &lowerBounds ) : mBounds( lowerBounds ) {}
  /// Class of a hazard value where the ground floor is so high; UNKNOWN for NaN.
  int of( double value, double floorM = 0 ) const
  {
    if ( std::isnan( value ) )
      return UNKNOWN;
    const auto reached = [=]( double bound ) { return HazardThreshold( bound, floorM ).isReachedBy( value ); };
    return static_cast<int>( std::partition_point( mBounds.begin(), mBounds.end(), reached ) - mBounds.begin() );
  }
  /// Bound from which something is exposed; infinity without classes.
  double first() const { return mBounds.empty() ? INFINITY : mBounds.front(); }
  int count() const { return static_cast<int>( mBounds.size() ); }

private:
  std::vector<double> mBounds;
};

} // namespace lacuna
