// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "base/algorithm_base.h"
#include "settlement_inputs.h"

namespace lacuna
{

/// The layers of a parameter that takes several of buildings, points or polygons.
class BuildingLayers
{
  Q_DECLARE_TR_FUNCTIONS( BuildingLayers )
public:
  /// For AlgorithmBase::requireSources().
  static QList<Qgis::GeometryType> kinds() { return { Qgis::GeometryType::Point, Qgis::GeometryType::Polygon }; }
  static QString wrongKind()
  {
    return tr( "The layer “%1” (%2) holds neither points nor polygons. Choose buildings." );
  }
  /// \throws QgsProcessingException where there are more than a hundred
  static std::vector<BuildingSource> of( std::vector<ListedSource> layers, const QString &parameter );
};

} // namespace lacuna
