// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "funnel.h"
#include "../geometry/vector_math.h"

namespace lacuna
{

// The funnel algorithm of Lee and Preparata 1984, in the form of Mononen 2010 that keeps one apex and two sides.

namespace
{
double side( const Point &a, const Point &b, const Point &c )
{
  return cross( b.x - a.x, b.y - a.y, c.x - a.x, c.y - a.y );
}
bool same( const Point &a, const Point &b ) { return a.x == b.x && a.y == b.y; }
} // namespace

std::vector<Point> Funnel::shortest( const Point &start, const Point &finish ) const
{
  std::vector<Point> corners;
  Point apex = start;
  Point left = start;
  Point right = start;
  std::size_t leftGate = 0;
  std::size_t rightGate = 0;
  const std::size_t gates = mLeft.size();
  // Gate i is mLeft[i - 1]; after the last one comes the finish as a gate of no width.
  for ( std::size_t i = 1; i <= gates + 1; ++i )
  {
    const Point &nextLeft = i <= gates ? mLeft[i - 1] : finish;
    const Point &nextRight = i <= gates ? mRight[i - 1] : finish;
    if ( side( apex, right, nextRight ) >= 0 )
    {
      if ( same( apex, right ) || side( apex, left, nextRight ) < 0 )
      {
        right = nextRight;
        rightGate = i;
      }
      else
      {
        // Past the left side: the line bends round it, and the search goes on from there.
        corners.push_back( left );
        apex = right = left;
        i = rightGate = leftGate;
        continue;
      }
    }
    if ( side( apex, left, nextLeft ) <= 0 )
    {
      if ( same( apex, left ) || side( apex, right, nextLeft ) > 0 )
      {
        left = nextLeft;
        leftGate = i;
      }
      else
      {
        corners.push_back( right );
        apex = left = right;
        i = leftGate = rightGate;
        continue;
      }
    }
  }
  while ( !corners.empty() && same( corners.back(), finish ) )
    corners.pop_back();
  return corners;
}

} // namespace lacuna
