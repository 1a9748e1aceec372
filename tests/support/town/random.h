// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <cstdint>

namespace town
{

/// SplitMix64: the same numbers on every platform, which the standard distributions do not promise.
class Random
{
public:
  explicit Random( std::uint64_t seed ) : mState( seed ) {}
  std::uint64_t next()
  {
    std::uint64_t z = ( mState += 0x9E3779B97F4A7C15ULL );
    z = ( z ^ ( z >> 30 ) ) * 0xBF58476D1CE4E5B9ULL;
    z = ( z ^ ( z >> 27 ) ) * 0x94D049BB133111EBULL;
    return z ^ ( z >> 31 );
  }
  double unit() { return static_cast<double>( next() >> 11 ) * 0x1.0p-53; }
  double between( double low, double high ) { return low + ( high - low ) * unit(); }
  bool chance( double probability ) { return unit() < probability; }
  int below( int count ) { return static_cast<int>( next() % static_cast<std::uint64_t>( count ) ); }

private:
  std::uint64_t mState;
};

} // namespace town
