// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprint_file.h"
#include "lacuna/footprints.h"
#include "lacuna/layer.h"
#include "text_column.h"

#include <qgsattributes.h>
#include <qgsfeatureid.h>

#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QgsAbstractGeometry;
class QgsFeature;
class QgsFeatureSource;
class QgsProcessingFeatureSource;
class QgsVectorLayer;

namespace lacuna
{

/// A polygon layer as read: coordinates of its own CRS, one row per feature in the order of the source.
struct RawFootprints
{
  Footprints footprints;
  std::vector<SkipReason> skip;
  std::vector<QgsFeatureId> featureIds;
  TextColumn ids; ///< values of the id field; empty without one

  QString id( std::size_t row ) const { return ids.isEmpty() ? QString::number( featureIds[row] ) : ids.at( row ); }
};

enum class RowKind
{
  Polygons,
  Lines,
  Points ///< a row of points that lie apart is skipped
};

/// How a layer of polygons or points is read.
RowKind kindOf( const QgsFeatureSource &source );

/// What is read of a layer beside its geometries.
struct ReadRequest
{
  int idField = -1;
  RowKind kind = RowKind::Polygons;
  QgsAttributeList attributes = {};                         ///< that onFeature wants
  std::function<void( const QgsFeature & )> onFeature = {}; ///< called for every row in order
  std::optional<PlainFile> file = {}; ///< the source is this and nothing else: it may be read past QGIS
};

/// The file behind the value of a source parameter, where reading it gives what the source gives: no selection, filter,
/// edits or open options.
std::optional<PlainFile> plainFile( const QgsVectorLayer *layer, const QVariant &value );

/// Appends one geometry as a feature; its rings or paths go straight from QGIS's coordinate arrays into the table.
SkipReason appendGeometry( const QgsAbstractGeometry *geometry, RowKind kind, Footprints &out );

/**
 * Reads all geometries, and the id field when there is one. May run on any thread. onRow is called now and then with
 * the number of rows read; it returns false to stop, and then the result is incomplete. storage: where
 * the footprints of large layers lie; may be null.
 */
RawFootprints readFootprints(
  const QgsProcessingFeatureSource &source, const ReadRequest &request, const std::function<bool( std::size_t )> &onRow,
  const std::shared_ptr<MappedStorage> &storage
);

} // namespace lacuna
