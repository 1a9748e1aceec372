// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/gaps/earth_grid.h"
#include "lacuna/layer.h"

#include <array>
#include <cstdint>
#include <vector>

namespace lacuna
{

class OffsetVotes;

struct OffsetOptions
{
  double maxOffsetM = 10;   ///< longest shift looked for
  double cellM = 100;       ///< size of the cells the shift is estimated in, on the ground
  double aloneRadiusM = 60; ///< buildings within this of a cell's centre vote first; 12 landmarks are enough
  double nearRadiusM = 110; ///< then those within this, with as many
  double radiusM = 250;     ///< those within this are asked where the near ones cannot tell
  double rowRadiusM = 500;  ///< and these where several shifts explain those, as in rows of identical houses
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
  bool sure = false; ///< applied, and no other shift explains the buildings as well; else the best guess
};

/**
 * The local shift between two building layers.
 *
 * Every pair of buildings of like size and shape (area, width and height within 30 %) closer than maxOffsetM votes for
 * the shift between their centroids. In each cell the densest place of the votes wins and is refined by their robust
 * mean. A cell abstains with fewer than 5 landmarks, or with landmarks for less than a tenth of its buildings. Where
 * other places have half of the winner's votes (rows of identical houses look alike under many shifts) the one that
 * leaves fewer OSM buildings unexplained wins, as at the ends of the rows; the window grows until that is sure. Where
 * it never is, the cell takes the best guess, which is the shift of a sure cell near it or the smallest that fits, and
 * is not sure. Between cells the shift is interpolated bilinearly over the cells that did not abstain; a cell that
 * differs from one beside it takes the shift the votes about its middle speak for. Cells hang on the place alone, so
 * buildings far away change nothing.
 */
class OffsetField
{
public:
  OffsetField() = default;
  /// \throws Canceled
  static OffsetField estimate(
    const Layer &reference, const Layer &osm, const MetricFrame &frame, const OffsetOptions &options,
    const RunContext &context
  );

  /// A field of cells found otherwise, one for each of the grid's.
  static OffsetField ofCells( EarthCells grid, std::vector<OffsetCell> cells );

  /// Shift in metres at a place in working coordinates; zero where no cell nearby is applied.
  Point at( double x, double y ) const;
  /// The same for a building of the reference the field was estimated from. Where the cells around it differ by more
  /// than 0.75 m, as they do along the seams of imagery, it is the shift of the one the votes of the buildings within
  /// 50 m speak for.
  Point ofReference( std::size_t row ) const { return row < mRows.size() ? mRows[row] : Point(); }
  /// Whether a cell has a say at a place, and all that have are sure.
  bool sureAt( double x, double y ) const;
  std::size_t appliedCells() const;
  std::size_t sureCells() const;
  /// Applied cells that only have a guess.
  std::size_t unsureCells() const { return appliedCells() - sureCells(); }
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
  void decideCells( const OffsetVotes &votes, const OffsetOptions &options, const RunContext &context );
  void resolveSeams( const OffsetVotes &votes, const RunContext &context );
  void assignRows( const OffsetVotes &votes, const Layer &reference, const RunContext &context );

  EarthCells mGrid;
  std::vector<OffsetCell> mCells; // one per cell of the grid
  std::vector<Point> mRows;       // of every reference row
};

} // namespace lacuna
