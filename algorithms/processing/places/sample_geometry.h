// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "layers/degree_area.h"

#include <qgscoordinatetransform.h>

#include <QString>

class QgsCoordinateReferenceSystem;
class QgsCoordinateTransformContext;
class QgsGeometry;

namespace lacuna
{

/// How a row of a sample is known again: by its coordinates, and where formats round those or write them in another
/// order, by its place and size.
struct ShapePrint
{
  QString hash;         ///< of the coordinates to the millimetre (of degrees the seventh decimal)
  double longitude = 0; ///< of the middle of its box, seven decimals
  double latitude = 0;
  double areaM2 = 0; ///< on the ellipsoid, two decimals; of points 0

  /// The same shape in the same place: within a metre, and within 2 % of its area.
  bool isLike( const ShapePrint &other ) const;
};

/// Makes them for the shapes of one layer.
class ShapePrinter
{
public:
  ShapePrinter( const QgsCoordinateReferenceSystem &crs, const QgsCoordinateTransformContext &context );
  /// \throws QgsCsException where it has no place on the earth
  ShapePrint of( const QgsGeometry &geometry ) const;

private:
  QgsCoordinateTransform mToDegrees;
  double mStep; // of the coordinates, its inverse
  EllipsoidalArea mArea;
};

} // namespace lacuna
