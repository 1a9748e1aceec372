// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <algorithm>
#include <cstddef>
#include <limits>

namespace lacuna
{

/// The third argument of tr(): it chooses the form of a sentence, as “1 building lies” and “2 buildings lie”. The number
/// itself goes in by .arg(), in the format of the computer, and is never cut off; %n would hold an int only.
constexpr int pluralOf( std::size_t count )
{
  return static_cast<int>( std::min<std::size_t>( count, std::numeric_limits<int>::max() ) );
}

} // namespace lacuna
