// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QCoreApplication>

class QgsCoordinateTransformContext;
class QgsMapLayer;

namespace lacuna
{

/// Names the coordinate operations that are only good to more than ten metres, as those of PSAD56 without a local grid.
class RoughOperation
{
  Q_DECLARE_TR_FUNCTIONS( RoughOperation )
public:
  /// A sentence on how the layer is brought to WGS 84, and with it to layers of another datum; empty where it is good,
  /// or its place is not known.
  static QString of( const QgsMapLayer &layer, const QgsCoordinateTransformContext &context );
};

} // namespace lacuna
