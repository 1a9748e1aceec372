// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/segment.h"
#include "lacuna/spatial_index.h"
#include "lacuna/street/street_coverage.h"

#include <vector>

namespace lacuna
{

/// A stretch of a straight piece, as shares of its length.
struct Span
{
  double from = 0;
  double to = 0;
};

/// What lies within a radius of a piece's axis: one stretch, since the shape is convex; false: nothing does.
bool stretchWithin( const Segment &piece, const Segment &axis, double radius, Span &stretch );

/// Sorts stretches and joins those that touch.
void joinSpans( std::vector<Span> &spans );
/// How much of from..to the joined stretches cover.
double lengthWithin( const std::vector<Span> &spans, double from, double to );
/// The joined stretches less other joined ones.
std::vector<Span> without( const std::vector<Span> &spans, const std::vector<Span> &others );

/// A picture by itself, or two that belong together with the line between them.
struct CoverShape
{
  Segment axis;
  double radius = 0; ///< working units
  std::uint32_t first = 0;
  std::uint32_t second = 0; ///< of a single picture the first once more
};

/// The shapes that all pictures make, with an index.
class CoverShapes
{
public:
  CoverShapes( const StreetInputs &inputs, const StreetOptions &options, const RunContext &context );
  const std::vector<CoverShape> &all() const { return mShapes; }
  const SpatialIndex &index() const { return mIndex; }

private:
  std::vector<CoverShape> mShapes;
  SpatialIndex mIndex;
};

} // namespace lacuna
