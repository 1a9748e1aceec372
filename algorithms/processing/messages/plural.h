// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <algorithm>
#include <concepts>
#include <limits>

namespace lacuna
{

/// The third argument of tr(), for a count from 0 upwards. It chooses the form of a sentence, as “1 building lies” and
/// “2 buildings lie”; the number goes in by .arg(), in the format of the computer and whole. %n would hold an int only.
constexpr int pluralOf( std::integral auto count )
{
  constexpr auto MAX = static_cast<unsigned long long>( std::numeric_limits<int>::max() );
  return static_cast<int>( std::min( static_cast<unsigned long long>( count ), MAX ) );
}

} // namespace lacuna
