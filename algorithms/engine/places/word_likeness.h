// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <string>
#include <string_view>

namespace lacuna
{

/// One key for all spellings of a sound in Spanish and Portuguese: b/v, s/z/c before e and i, k/qu/c before all else,
/// ll/lh/y/i, g/j, w/hu/gu, h, ñ/nh, double letters. ch is a sound of its own.
std::string soundOf( std::string_view word );

/// Letters to put in, take out, change, or swap with their neighbour, to make one word of the other (optimal string
/// alignment, Damerau 1964); limit + 1 where there are more. A question mark stands for any letter.
int editsBetween( std::string_view a, std::string_view b, int limit );

} // namespace lacuna
