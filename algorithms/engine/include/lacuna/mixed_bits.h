// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <cstdint>

namespace lacuna
{

/// 64 bits that look like chance, and are the same everywhere: the last step of SplitMix64 (Steele, Lea, Flood 2014).
constexpr std::uint64_t mixBits( std::uint64_t x )
{
  x += 0x9e3779b97f4a7c15ULL;
  x = ( x ^ ( x >> 30 ) ) * 0xbf58476d1ce4e5b9ULL;
  x = ( x ^ ( x >> 27 ) ) * 0x94d049bb133111ebULL;
  return x ^ ( x >> 31 );
}

/// The upper 53 of such bits as a number from 0 to below 1.
constexpr double shareOfBits( std::uint64_t bits ) { return static_cast<double>( bits >> 11 ) * 0x1p-53; }

} // namespace lacuna
