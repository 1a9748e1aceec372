// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "output_fields.h"

#include <qgscoordinatetransform.h>
#include <qgsfeature.h>

#include <vector>

class QgsProcessingFeatureSource;

namespace lacuna
{

/// Rows of several layers in one table: the source fields merged, then ours. Geometries are flat, multipart and in the
/// CRS of the first layer; null where they are of another kind, or have no place in that CRS.
class MergedRows
{
public:
  MergedRows() = default;
  /// own: columns of what comes from no layer
  MergedRows(
    const std::vector<const QgsProcessingFeatureSource *> &sources, Qgis::GeometryType type,
    const QgsCoordinateTransformContext &context, const QgsFields &ours, const QgsFields &own = QgsFields()
  );

  const QgsFields &fields() const { return mFields.fields(); }
  /// source: its place in the list of the constructor. May be called from one thread at a time.
  QgsFeature row( int source, const QgsFeature &feature, const QgsAttributes &ours ) const;
  /// A row of what comes from no layer, without a geometry.
  QgsFeature ownRow( const QgsAttributes &attributes, const QgsAttributes &ours ) const;

private:
  MergedFields mFields;
  Qgis::GeometryType mType = Qgis::GeometryType::Polygon;
  std::vector<QgsCoordinateTransform> mTransforms;
};

} // namespace lacuna
