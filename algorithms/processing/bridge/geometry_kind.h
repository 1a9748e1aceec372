// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QString>

class QgsFeatureSource;

namespace lacuna
{

/// Refuses a layer of points, of lines or of surfaces in space where polygons are asked for: QGIS's dialogs offer none, but scripts,
/// models and qgis_process take any. name: as people know the layer. \throws QgsProcessingException
void requirePolygons( const QgsFeatureSource &source, const QString &name, const QString &parameter );

} // namespace lacuna
