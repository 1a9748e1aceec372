// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/segment.h"

#include <algorithm>

namespace lacuna
{

/// The z of the cross product of two vectors: twice the signed area of the triangle between them, positive when the
/// second is counter-clockwise of the first. Of whole numbers exact, as long as the products fit.
template <class Number>
constexpr Number cross( Number ax, Number ay, Number bx, Number by )
{
  return ax * by - ay * bx;
}

/// The same for the way from the start of a segment to its end and to a place: positive where the place lies left of
/// it.
inline double side( const Segment &segment, double x, double y )
{
  return cross( segment.x2 - segment.x1, segment.y2 - segment.y1, x - segment.x1, y - segment.y1 );
}

/// Whether the ends of each of two segments lie on different sides of the other; a touch counts or not.
inline bool segmentsCross( const Segment &a, const Segment &b )
{
  return ( side( a, b.x1, b.y1 ) < 0 ) != ( side( a, b.x2, b.y2 ) < 0 )
         && ( side( b, a.x1, a.y1 ) < 0 ) != ( side( b, a.x2, a.y2 ) < 0 );
}

/// 0 where they cross.
inline double squaredDistance( const Segment &a, const Segment &b )
{
  if ( segmentsCross( a, b ) )
    return 0;
  return std::min(
    { squaredDistance( a.x1, a.y1, b ), squaredDistance( a.x2, a.y2, b ), squaredDistance( b.x1, b.y1, a ),
      squaredDistance( b.x2, b.y2, a ) }
  );
}

} // namespace lacuna
