// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/box.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace lacuna
{

/// How many boxes lie in cells of one size: tells at a glance where there are few, which is nearly everywhere.
class CountGrid
{
public:
  /// reach: how far from a box one asks; working units
  CountGrid( std::span<const Box> boxes, double reach );

  /// True: surely no more than maxCount of the boxes meet this one. False: they have to be counted.
  bool surelyAtMost( const Box &box, std::size_t maxCount ) const;

private:
  struct Cells
  {
    std::size_t left, right, bottom, top; // the last ones too
    std::size_t count() const { return ( right - left + 1 ) * ( top - bottom + 1 ); }
  };
  Cells cellsOf( const Box &box ) const;

  Box mBounds;
  double mSize = 1;
  std::size_t mColumns = 1;
  std::size_t mRows = 1;
  std::size_t mLarge = 0; // boxes over so many cells that they count everywhere
  std::vector<std::uint32_t> mCounts;
};

} // namespace lacuna
