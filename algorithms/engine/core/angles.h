// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <numbers>

namespace lacuna
{

inline constexpr double RADIANS_PER_DEGREE = std::numbers::pi / 180;
inline constexpr double DEGREES_PER_RADIAN = 180 / std::numbers::pi;

/// Multiplies before it divides; times RADIANS_PER_DEGREE the last digit may be another one.
constexpr double toRadians( double degrees ) { return degrees * std::numbers::pi / 180; }

} // namespace lacuna
