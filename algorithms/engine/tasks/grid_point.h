// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "../geometry/vector_math.h"

#include <cstdint>

namespace lacuna
{

/// A place on the whole-number grid that task plans are made on. Within ±GridPoint::MAX_COORDINATE the predicates below
/// are exact.
struct GridPoint
{
  std::int32_t x = 0;
  std::int32_t y = 0;
  bool operator==( const GridPoint & ) const = default;

  static constexpr std::int32_t MAX_COORDINATE = 1 << 29;
};

/// Twice the signed area of a, b, c: positive when counter-clockwise.
inline std::int64_t orientation( const GridPoint &a, const GridPoint &b, const GridPoint &c )
{
  const std::int64_t abx = std::int64_t( b.x ) - a.x;
  const std::int64_t aby = std::int64_t( b.y ) - a.y;
  return cross( abx, aby, std::int64_t( c.x ) - a.x, std::int64_t( c.y ) - a.y );
}

/// Whether d lies strictly inside the circle through a, b, c (counter-clockwise).
bool inCircle( const GridPoint &a, const GridPoint &b, const GridPoint &c, const GridPoint &d );

} // namespace lacuna
