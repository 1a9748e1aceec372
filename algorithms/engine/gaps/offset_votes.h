// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/gaps/offset_field.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace lacuna
{

/// One pair of like buildings.
struct OffsetVote
{
  float x, y;   // of the reference building, metres from its cell's middle
  float dx, dy; // to the OSM building, metres
  std::uint32_t osm;
};

/// The votes of like buildings for the shift between two layers, by cell: what OffsetField is estimated from.
class OffsetVotes
{
public:
  /// Collects the votes. All but the context must outlive this. \throws Canceled
  OffsetVotes(
    const Layer &reference, const Layer &osm, const MetricFrame &frame, const EarthCells &cells,
    const OffsetOptions &options, const RunContext &context
  );

  /// One cell seen from a place.
  struct Part
  {
    double x, y; // of its middle, metres from the place
    std::size_t buildings;
    std::span<const OffsetVote> votes; // those of one reference building follow each other
  };
  /// The cells that may hold reference buildings within reachM of a cell's middle.
  std::vector<Part> around( const Point &middle, double reachM ) const;
  /// How many buildings of a layer have their centroid within a radius.
  std::size_t osmWithin( const Point &middle, double radiusM ) const { return within( mOsm, middle, radiusM ); }
  std::size_t referenceWithin( const Point &middle, double radiusM ) const
  {
    return within( mReference, middle, radiusM );
  }

  /// Which of the cells' shifts the buildings about a place vote for: at most nine cells, null ones are passed over.
  Point choose( const Point &at, std::span<const OffsetCell *const> cells ) const;

private:
  using Votes = std::vector<std::pair<std::uint32_t, OffsetVote>>; // with the number of their cell
  void addVotes( std::size_t row, Votes &votes ) const;
  std::size_t within( const Layer &layer, const Point &middle, double radiusM ) const;
  void sortByCell( std::vector<Votes> &parts );
  Part partOf( std::uint32_t cell, const Point &middle, const Point &from, double factor ) const;

  const Layer &mReference;
  const Layer &mOsm;
  const MetricFrame &mFrame;
  const EarthCells &mCells;
  const OffsetOptions &mOptions;
  std::vector<Point> mMiddles;
  std::vector<std::uint32_t> mBuildings; // in each cell
  std::vector<std::uint32_t> mStart;     // of each cell in mVotes
  std::vector<OffsetVote> mVotes;
};

} // namespace lacuna
