// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/monitor.h"
#include "lacuna/raster/raster_file.h"

#include <atomic>
#include <functional>
#include <span>
#include <vector>

namespace lacuna
{

/// The values of one window for every raster of a walk.
struct LoadedWindow
{
  CellWindow window;
  std::vector<std::vector<double>> values; ///< per raster, row by row

  /// NaN outside the window.
  double at( std::size_t raster, std::int64_t column, std::int64_t row ) const
  {
    const std::int64_t x = column - window.column;
    const std::int64_t y = row - window.row;
    if ( x < 0 || y < 0 || x >= window.columns || y >= window.rows )
      return std::numeric_limits<double>::quiet_NaN();
    return values[raster][static_cast<std::size_t>( y * window.columns + x )];
  }
};

/**
 * Takes the features of one grid to the cells they touch: windows of whole blocks from top left to bottom right, each
 * read once and only as far as features reach, while the window before it is worked on.
 *
 * A feature that touches several windows is a member of each (Parts), or of the one its middle lies in and that window
 * is read as far as the feature reaches (Whole; cells are then read twice along borders).
 */
class WindowWalk
{
public:
  enum class Members
  {
    Parts,
    Whole
  };
  using Visit = std::function<void( const LoadedWindow &window, std::span<const std::uint32_t> members )>;

  /// reach: cells needed per feature, not yet cut to the grid; empty windows take no part. The rasters share one grid.
  /// cellsAtOnce bounds the cells of a window over all rasters together.
  WindowWalk(
    std::vector<RasterFile> &rasters, std::span<const CellWindow> reach, Members members,
    std::size_t cellsAtOnce = 4 << 20
  );

  /// How many windows a feature is a member of.
  std::span<const std::uint8_t> memberships() const { return mMemberships; }
  std::size_t windows() const { return mWindows.size(); }

  /// Visits the windows in order on the calling thread. \throws Canceled, Error RasterBlock, RasterCut
  void run( const Monitor &monitor, const Visit &visit );

private:
  struct Window
  {
    CellWindow cells;
    std::size_t begin = 0; ///< into mOrder
    std::size_t end = 0;
  };
  LoadedWindow load( const Window &window, const std::atomic<bool> &stop );

  std::vector<RasterFile> &mRasters;
  std::vector<Window> mWindows;
  std::vector<std::uint32_t> mOrder;
  std::vector<std::uint8_t> mMemberships; // 0, 1, or 2 for more than one
};

} // namespace lacuna
