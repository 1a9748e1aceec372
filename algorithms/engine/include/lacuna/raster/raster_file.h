// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/raster/grid.h"

#include <functional>
#include <memory>
#include <string>

namespace lacuna
{

/// Asked while cells are read, from the thread that reads; true ends the reading. May be empty.
using RasterStop = std::function<bool()>;

/**
 * One band of a raster file, in any format GDAL reads; overviews are not used. For one thread at a time.
 *
 * Values come with the band's scale and offset applied. NaN stands for cells that are nodata, masked or transparent, or
 * that hold NaN or an infinity.
 */
class RasterFile
{
public:
  /// \throws Error RasterUnreadable, RasterNoBand, RasterComplex, RasterNotPlaced
  RasterFile( const std::string &path, int band );
  ~RasterFile();
  RasterFile( RasterFile && ) noexcept;
  RasterFile &operator=( RasterFile && ) noexcept;

  const Grid &grid() const { return mGrid; }
  const std::string &path() const { return mPath; }
  std::int64_t blockColumns() const { return mBlockColumns; }
  std::int64_t blockRows() const { return mBlockRows; }
  bool hasColourTable() const { return mHasColourTable; } ///< values are class numbers, not amounts
  bool isPicture() const { return mIsPicture; }           ///< a red, green, blue or alpha channel
  const std::string &unit() const { return mUnit; } ///< of the values, as the band says it; empty where it does not

  /// What counts as no data beside the file's own, or instead of it: values after scale and offset.
  void setNoData( std::function<bool( double value )> isNoData, bool besideOwn );

  /// Multiplies all values, to bring them to another unit.
  void setFactor( double factor ) { mFactor = factor; }

  /// Reads the cells of a window inside the grid, row by row; the first time it looks whether a grid of text is whole.
  /// \throws Error RasterBlock naming the place, RasterCut; Canceled where stop says so
  void read( const CellWindow &window, double *values, const RasterStop &stop = {} );

private:
  struct Handle;
  void readMask( const CellWindow &window, double *values, const RasterStop &stop );
  void lookOver( const RasterStop &stop );
  void passRowsBefore( const CellWindow &window, const RasterStop &stop );
  void requireChecksums( const CellWindow &window, const RasterStop &stop );
  [[noreturn]] void failed( const CellWindow &window, const std::string &why ) const;

  std::unique_ptr<Handle> mHandle;
  std::function<bool( double )> mIsNoData; // of the user; may be empty
  std::string mPath;
  Grid mGrid;
  std::int64_t mBlockColumns = 0;
  std::int64_t mBlockRows = 0;
  std::string mUnit;
  double mFactor = 1;
  bool mHasColourTable = false;
  bool mIsPicture = false;
};

} // namespace lacuna
