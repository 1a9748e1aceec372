// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "crowd_gaps.h"
#include "lacuna/field/map_swipe_tiles.h"
#include "lacuna/run_context.h"

#include <qgscoordinatetransform.h>

#include <QByteArray>
#include <QCoreApplication>

#include <span>
#include <vector>

namespace lacuna
{

/// What MapSwipe (backend 0.3.1) takes of one file.
struct MapSwipeLimits
{
  static constexpr std::size_t FEATURES = 20; // of areas
  static constexpr std::size_t OBJECTS = 100000;
  static constexpr qsizetype BYTES = 10 * 1024 * 1024;
  static constexpr int GROUP = 25; // columns of a group; its web page takes 10 to 25
  static double areaKm2( int zoom );
};

/// One file for MapSwipe.
struct MapSwipeFile
{
  QByteArray bytes;
  std::vector<TileSpan> tiles; ///< groups of tiles; none for objects
};

/// Measures as MapSwipe does: in EPSG:6933. On the thread that made it.
class MapSwipeMeasure
{
public:
  MapSwipeMeasure();
  double km2( const QgsGeometry &degrees ) const;

private:
  QgsCoordinateTransform mEqualArea;
};

/// Rows of a layer as files that MapSwipe takes: flat polygons with seven decimals, valid, each with properties.
class MapSwipeAreas
{
  Q_DECLARE_TR_FUNCTIONS( MapSwipeAreas )
public:
  /// Leaves only polygons in a geometry, and makes it valid; None where it could.
  static SkipReason mend( QgsGeometry &geometry );
  /// Areas to look through: those that touch are one, 20 features at most in a file; what is too large for one project
  /// is cut. km2: of each row. \throws QgsProcessingException, Canceled
  static std::vector<MapSwipeFile>
  areas( const CrowdGaps &rows, std::span<const double> km2, int zoom, const RunContext &context );
  /// Shapes to judge, with nothing but their gap_id. \throws QgsProcessingException, Canceled
  static std::vector<MapSwipeFile> objects( const CrowdGaps &rows, const RunContext &context );
};

} // namespace lacuna
