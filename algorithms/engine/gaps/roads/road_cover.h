// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/gaps/road_gaps.h"

#include <utility>
#include <vector>

namespace lacuna
{

enum class RoadState : std::uint8_t
{
  Covered,
  Missing,
  Beside, ///< covered only by a line that lies on a parallel road
};

/// A part of a segment, by the share of the segment's length.
struct RoadPiece
{
  double from;
  double to;
  RoadState state;
};

/// Where the segments of one layer are covered by the other. One per thread.
class RoadCover
{
public:
  /// sign: +1 for the reference, -1 for OSM: what its shift counts.
  RoadCover(
    const RoadLayer &own, const RoadLayer &other, const MetricFrame &frame, const OffsetField &offsets, double sign,
    const RoadOptions &options
  );

  /// The pieces of one segment, without gaps between them.
  std::vector<RoadPiece> cover( std::size_t segment );

private:
  struct Near
  {
    Segment moved;   // onto the own layer
    double from, to; // the part of the own segment within the tolerance; empty: from > to
    bool parallel;
  };
  void collect( const RoadSegment &segment );
  RoadState stateWhereMissing( const RoadSegment &segment, double t ) const;
  RoadState stateWhereCovered( const RoadSegment &segment, double t ) const;
  bool liesOnAnother(
    const RoadSegment &segment, const Point &place, double within, const Point *apartFrom, double apart
  ) const;

  const RoadLayer &mOwn;
  const RoadLayer &mOther;
  const MetricFrame &mFrame;
  const OffsetField &mOffsets;
  double mSign;
  const RoadOptions &mOptions;
  double mCosine;
  bool mPlain; // the buffer rule alone
  double mTolerance = 0;
  std::vector<Near> mNear;
};

} // namespace lacuna
