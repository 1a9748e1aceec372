// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

namespace lacuna
{

/// Classes of a hazard by their lower bounds: class 0 is below the first, class k at or above the k-th.
class HazardClasses
{
public:
  static constexpr int UNKNOWN = -1;

  HazardClasses() = default;
  /// lowerBounds: strictly rising. A bound is met by its nearest 32-bit value too: a raster of such numbers cannot hold 0.7.
  explicit HazardClasses( const std::vector<double> &lowerBounds )
  {
    for ( const double bound : lowerBounds )
      mBounds.push_back( std::min( bound, static_cast<double>( static_cast<float>( bound ) ) ) );
  }
  /// UNKNOWN for NaN.
  int of( double value ) const
  {
    if ( std::isnan( value ) )
      return UNKNOWN;
    return static_cast<int>( std::upper_bound( mBounds.begin(), mBounds.end(), value ) - mBounds.begin() );
  }
  /// Value from which something is exposed; infinity without classes.
  double first() const { return mBounds.empty() ? INFINITY : mBounds.front(); }
  int count() const { return static_cast<int>( mBounds.size() ); }

private:
  std::vector<double> mBounds;
};

} // namespace lacuna
