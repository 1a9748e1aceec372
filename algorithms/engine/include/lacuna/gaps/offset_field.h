// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/layer.h"

#include <array>
#include <cstdint>
#include <vector>

namespace lacuna
{

class Electorate;

struct OffsetOptions
{
  double maxOffsetM = 10;   ///< longest shift looked for
  double cellM = 100;       ///< size of the cells the shift is estimated in
  double aloneRadiusM = 60; ///< buildings within this of a cell's centre vote first; 12 landmarks are enough
  double nearRadiusM = 110; ///< then those within this, with as many
  double radiusM = 250;     ///< those within this are asked where the near ones cannot tell
  int threads = 0;
};

/// One cell that holds reference buildings.
struct OffsetCell
{
  double x = 0; ///< centre, working coordinates
  double y = 0;
  double dxM = 0; ///< what must be added to the reference so that it lies on OSM
  double dyM = 0;
  std::uint32_t landmarks = 0;
  bool applied = false;
};

/**
 * The local shift between two building layers.
 *
 * Every pair of buildings of like size and shape (area, width and height within 30 %) closer than maxOffsetM votes for the
 * shift between their centroids. In each cell the densest place of the votes wins and is refined by their robust mean. A cell
 * abstains with fewer than 5 landmarks, with landmarks for less than a tenth of its buildings, or when a second place more
 * than 2.5 m away has four fifths of the winner's votes (rows of equal houses look alike under many shifts). Between cells
 * the shift is interpolated bilinearly over the cells that did not abstain; a cell that differs from one beside it takes the
 * shift the votes about its middle speak for.
 */
class OffsetField
{
public:
  OffsetField() = default;
  /// \throws Canceled
  static OffsetField estimate( const Layer &reference, const Layer &osm, const MetricFrame &frame, const OffsetOptions &options, const Monitor &monitor );

  /// A field of cells found otherwise. keys: row and column of each, rising; cellSize in working units.
  static OffsetField ofCells( double cellSize, std::vector<std::pair<std::int64_t, std::int64_t>> keys, std::vector<OffsetCell> cells );

  /// Shift in metres at a place in working coordinates; zero where no cell nearby is applied.
  Point at( double x, double y ) const;
  /// The same for a building of the reference the field was estimated from. Where the cells around it differ by more than 0.75 m,
  /// as they do along the seams of imagery, it is the shift of the one the votes of the buildings within 50 m speak for.
  Point ofReference( std::size_t row ) const { return row < mRows.size() ? mRows[row] : Point(); }
  std::size_t appliedCells() const;
  /// The longest shift of an applied cell; 0 without one.
  double largestM() const;
  /// Cells with reference buildings, from the south-west, row by row.
  const std::vector<OffsetCell> &cells() const { return mCells; }

private:
  // The four cells a place lies between, null where they abstained, and their bilinear weights.
  struct Around
  {
    std::array<const OffsetCell *, 4> cells { nullptr, nullptr, nullptr, nullptr };
    std::array<double, 4> weights { 0, 0, 0, 0 };
    Point mean() const;
  };
  Around around( double x, double y ) const;
  void settleSeams( const Electorate &electorate, const MetricFrame &frame, int threads, const Monitor &monitor );
  void assignRows( const Electorate &electorate, const Layer &reference, const MetricFrame &frame, int threads, const Monitor &monitor );
  const OffsetCell *find( std::int64_t column, std::int64_t row ) const;

  double mCellSize = 1; // working units
  std::vector<OffsetCell> mCells;
  std::vector<std::pair<std::int64_t, std::int64_t>> mKeys; // row, column; sorted, one per cell
  std::vector<Point> mRows;                                 // of every reference row
};

} // namespace lacuna
