// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace lacuna
{

/// The vertex after one, in a ring without a closing vertex. (Footprints::forEachEdgeOfRing steps a pointer instead: it
/// is the innermost loop of all.)
constexpr std::size_t nextInRing( std::size_t vertex, std::size_t size ) { return vertex + 1 == size ? 0 : vertex + 1; }

/// For every vertex of a table of polygons, counted over all its rings, the number of the next one of its ring.
inline std::vector<std::int32_t> nextInRings( const Footprints &polygons )
{
  std::vector<std::int32_t> next;
  std::size_t first = 0;
  for ( std::uint32_t r = 0; r < polygons.ringEnd( polygons.size() - 1 ); ++r )
  {
    const std::size_t size = polygons.ring( r ).size;
    for ( std::size_t i = 0; i < size; ++i )
      next.push_back( static_cast<std::int32_t>( first + nextInRing( i, size ) ) );
    first += size;
  }
  return next;
}

} // namespace lacuna
