// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QList>
#include <QString>

class QgsFeatureSource;

namespace lacuna
{

/// What is wrong with a layer of points, of lines, of surfaces in space, or a table, where a parameter asks for
/// polygons (or for polygons and points): QGIS's dialogs offer none, but scripts, models and qgis_process take any.
/// Empty where it fits, or something else is asked for. asked: Qgis::ProcessingSourceType; name: as people know the
/// layer.
QString
kindProblem( const QgsFeatureSource &source, const QList<int> &asked, const QString &name, const QString &parameter );

} // namespace lacuna
