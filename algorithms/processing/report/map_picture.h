// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"
#include "lacuna/metric_frame.h"
#include "report.h"

#include <QString>

#include <vector>

namespace lacuna
{

/// Where things lie on the sheet of a small map in a report.
class MapPicture
{
public:
  /// Shows the middle 99.6 % of the places: one lost building must not shrink the town to a dot. places: at least one.
  static MapPicture around( std::vector<Point> places );

  /// Shows the whole box.
  static MapPicture of( const Box &box );

  const Box &box() const { return mBox; }
  double scale() const { return mScale; }
  double height() const { return mHeight; }
  double x( double value ) const { return ( value - mBox.xMin ) * mScale; }
  double y( double value ) const { return ( mBox.yMax - value ) * mScale; }

  /// The empty sheet, with its scale bar.
  ReportMap sheet( const QString &label, const MetricFrame &frame ) const;

  /// Adds a footprint, or the mark of a point, where it is on the sheet.
  void appendPath( QString &path, const Footprints &footprints, std::size_t row ) const;

private:
  Box mBox;
  double mScale = 1;
  double mHeight = 0;
};

/// Squares over a map, for more buildings than can be drawn.
class MapCells
{
public:
  explicit MapCells( const MapPicture &picture );
  std::size_t count() const { return static_cast<std::size_t>( mColumns * mRows ); }
  /// count() for a place off the sheet.
  std::size_t of( const Point &place ) const;
  /// The square of a cell, in a colour.
  MapShape shape( std::size_t cell, const QString &colour ) const;

private:
  const MapPicture &mPicture;
  double mSize;
  int mColumns;
  int mRows;
};

} // namespace lacuna
