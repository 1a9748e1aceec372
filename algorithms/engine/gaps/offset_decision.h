// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "offset_votes.h"

#include <vector>

namespace lacuna
{

/// A shift that may be the one of a cell.
struct OffsetCandidate
{
  Point shift;
  std::uint32_t landmarks = 0;
  double score = 0; ///< log likelihood of the buildings it explains, and of its length
};

/**
 * Decides one cell: the nearest buildings know best; where they are too few, or several shifts explain them, those
 * farther away are asked too. Returns the shifts to choose from where none is sure, empty else; the cell then has the
 * best of them.
 */
std::vector<OffsetCandidate>
decideOffset( const OffsetVotes &votes, const Point &middle, const OffsetOptions &options, OffsetCell &cell );

/// The best of several shifts beside a cell that is sure of its own.
const OffsetCandidate &chooseBeside( const std::vector<OffsetCandidate> &candidates, const OffsetCell &sure );

} // namespace lacuna
