// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"

#include <vector>

namespace lacuna
{

/// The shortest line through gates passed one after the other, each between a left and a right end.
class Funnel
{
public:
  void addGate( const Point &left, const Point &right )
  {
    mLeft.push_back( left );
    mRight.push_back( right );
  }
  /// Its corners, start and finish not included.
  std::vector<Point> shortest( const Point &start, const Point &finish ) const;

private:
  std::vector<Point> mLeft;
  std::vector<Point> mRight;
};

} // namespace lacuna
