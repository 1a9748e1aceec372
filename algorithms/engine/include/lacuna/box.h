// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <algorithm>
#include <limits>

namespace lacuna
{

/// An axis-aligned box in working coordinates; empty until something is added.
struct Box
{
  double xMin = std::numeric_limits<double>::infinity();
  double yMin = std::numeric_limits<double>::infinity();
  double xMax = -std::numeric_limits<double>::infinity();
  double yMax = -std::numeric_limits<double>::infinity();

  bool isEmpty() const { return !( xMin <= xMax ); }
  double width() const { return xMax - xMin; }
  double height() const { return yMax - yMin; }
  void add( double x, double y )
  {
    xMin = std::min( xMin, x );
    yMin = std::min( yMin, y );
    xMax = std::max( xMax, x );
    yMax = std::max( yMax, y );
  }
  void add( const Box &other )
  {
    xMin = std::min( xMin, other.xMin );
    yMin = std::min( yMin, other.yMin );
    xMax = std::max( xMax, other.xMax );
    yMax = std::max( yMax, other.yMax );
  }
  Box grown( double by ) const { return { xMin - by, yMin - by, xMax + by, yMax + by }; }
  Box moved( double dx, double dy ) const { return { xMin + dx, yMin + dy, xMax + dx, yMax + dy }; }
  bool intersects( const Box &other ) const
  {
    return xMin <= other.xMax && other.xMin <= xMax && yMin <= other.yMax && other.yMin <= yMax;
  }
  /// Squared distance between two boxes; 0 when they touch.
  double squaredDistance( const Box &other ) const
  {
    const double dx = std::max( { 0.0, other.xMin - xMax, xMin - other.xMax } );
    const double dy = std::max( { 0.0, other.yMin - yMax, yMin - other.yMax } );
    return dx * dx + dy * dy;
  }
};

} // namespace lacuna
