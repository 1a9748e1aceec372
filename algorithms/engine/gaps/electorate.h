// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/gaps/offset_field.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace lacuna
{

/// The votes of like buildings for the shift between two layers, by cell: what OffsetField is estimated from.
class Electorate
{
public:
  using Key = std::pair<std::int64_t, std::int64_t>; // row, column of a cell

  /// Collects the votes. cellSize in working units. The options must outlive this. \throws Canceled
  Electorate( const Layer &reference, const Layer &osm, const MetricFrame &frame, double cellSize, const OffsetOptions &options, const Monitor &monitor );

  /// The cells with reference buildings, rising.
  const std::vector<Key> &keys() const { return mKeys; }
  Point middleOf( const Key &key ) const { return { ( static_cast<double>( key.second ) + 0.5 ) * mSize, ( static_cast<double>( key.first ) + 0.5 ) * mSize }; }

  /// Decides one cell: the nearest buildings know best; where they are too few, those farther away are asked too.
  void decide( const Key &key, OffsetCell &cell ) const;
  /// Which of the cells' shifts the buildings about a place vote for. factor: units per metre there; at most nine cells, null ones are passed over.
  Point choose( const Point &at, double factor, std::span<const OffsetCell *const> cells ) const;

private:
  struct Vote
  {
    float x, y;   // metres from the cell's centre
    float dx, dy; // metres
  };
  using Votes = std::vector<std::pair<std::uint32_t, Vote>>; // with the number of their cell

  static std::uint64_t packed( const Key &key ) { return static_cast<std::uint64_t>( key.first ) << 32 ^ static_cast<std::uint32_t>( key.second ); }
  Key keyOf( const Point &point ) const;
  void findCells( const Layer &reference );
  void addVotes( std::size_t row, const Layer &reference, const Layer &osm, double factor, Votes &votes ) const;
  void sortByCell( std::vector<Votes> &parts );
  void poll( const Key &key, double radius, std::uint32_t fewest, OffsetCell &cell ) const;
  static Point refine( Point start, const std::vector<const Vote *> &votes, std::uint32_t &landmarks );

  double mSize;
  const OffsetOptions &mOptions;
  std::vector<Key> mKeys;
  std::unordered_map<std::uint64_t, std::uint32_t> mCells; // number of a cell
  std::vector<std::uint32_t> mHomes;                       // cell of every usable reference row
  std::vector<std::uint32_t> mBuildings;                   // in each cell
  std::vector<std::uint32_t> mStart;                       // of each cell in mVotes
  std::vector<Vote> mVotes;
};

} // namespace lacuna
