// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/layer.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsdistancearea.h>
#include <qgsgeometry.h>

#include <vector>

class QgsCoordinateTransformContext;
class QgsProcessingFeatureSource;

namespace lacuna
{

/// The CRS of OpenStreetMap and of GeoJSON: longitude and latitude, EPSG:4326.
QgsCoordinateReferenceSystem degreesCrs();

/// An area layer as one geometry in degrees.
struct DegreeArea
{
  QgsGeometry geometry; ///< valid; empty where no row is usable
  std::vector<SkipReason> skip;
};

/// In: polygons of any CRS. Rows that are no polygon or cannot be transformed are skipped; invalid ones are made valid.
DegreeArea readDegreeArea( const QgsProcessingFeatureSource &source, const QgsCoordinateTransformContext &context );

/// Square metres on the ellipsoid of WGS 84, of degrees. Setting it up costs more than measuring: keep it for many.
class EllipsoidalArea
{
public:
  EllipsoidalArea();
  double m2( const QgsGeometry &degrees ) const { return mMeasure.measureArea( degrees ); }

private:
  QgsDistanceArea mMeasure;
};
double ellipsoidalM2( const QgsGeometry &degrees );

} // namespace lacuna
