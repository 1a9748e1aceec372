// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "layers/working_frame.h"

#include <qgsgeometry.h>

#include <vector>

namespace lacuna
{

/// The outline of a settlement: what is left of the circles about its houses when they are drawn in again.
class SettlementOutline
{
public:
  /// crs: of the outlines
  SettlementOutline(
    const WorkingFrame &frame, const QgsCoordinateReferenceSystem &crs, const QgsCoordinateTransformContext &context
  );
  /// houses: working coordinates, at least one; linkM: how far each stands from its next at most. Null where it has no
  /// place in the CRS.
  QgsGeometry of( const std::vector<Point> &houses, double linkM ) const;
  /// The same in working coordinates.
  QgsGeometry inFrame( const std::vector<Point> &houses, double linkM ) const;

private:
  const WorkingFrame &mFrame;
  FromWorkingFrame mBack;
};

} // namespace lacuna
