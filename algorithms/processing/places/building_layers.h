// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "settlement_inputs.h"

class QgsMapLayer;
class QgsProcessingContext;

namespace lacuna
{

/// The layers of a parameter that takes several of buildings. \throws QgsProcessingException that says which of them
/// holds neither points nor polygons, or has no CRS
std::vector<BuildingSource>
buildingLayers( const QList<QgsMapLayer *> &layers, const QString &parameter, QgsProcessingContext &context );

} // namespace lacuna
