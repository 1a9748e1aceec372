// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprints.h"
#include "lacuna/layer.h"

#include <qgsfeatureid.h>

#include <QStringList>

#include <atomic>
#include <functional>
#include <vector>

class QgsAbstractGeometry;
class QgsFeatureSource;
class QgsProcessingFeatureSource;

namespace lacuna
{

/// A polygon layer as read: coordinates of its own CRS, one row per feature in the order of the source.
struct RawFootprints
{
  Footprints footprints;
  std::vector<SkipReason> skip;
  std::vector<QgsFeatureId> featureIds;
  QStringList ids; ///< values of the id field; empty without one

  QString id( std::size_t row ) const { return ids.isEmpty() ? QString::number( featureIds[row] ) : ids.at( static_cast<int>( row ) ); }
};

enum class RowKind
{
  Polygons,
  Lines
};

/// Appends one geometry as a feature; its rings or paths go straight from QGIS's coordinate arrays into the table.
SkipReason appendGeometry( const QgsAbstractGeometry *geometry, RowKind kind, Footprints &out );

/**
 * Reads all geometries, and the id field when idField >= 0. May run on any thread.
 * onRow is called now and then with the number of rows read; it returns false to stop, and then the result is incomplete.
 */
RawFootprints
readFootprints( const QgsProcessingFeatureSource &source, int idField, const std::function<bool( std::size_t )> &onRow, RowKind kind = RowKind::Polygons );

} // namespace lacuna
