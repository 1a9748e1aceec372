// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QString>

class QgsFeatureSource;
class QgsFields;
class QgsProcessingFeedback;

namespace lacuna
{

/// GDAL's layer “multipolygons” of an OSM file and layers made of it hold land use, waters and parks beside buildings:
/// with one of them over a town nothing is missing. Where a layer has the columns of such a layer, rows without a value
/// in building are counted.
/// \throws QgsProcessingException where most are no buildings; a warning where some are not
void requireBuildings( const QgsFeatureSource &osm, const QString &name, QgsProcessingFeedback *feedback );

/// Whether a layer looks like data of OpenStreetMap, so that its results must carry the attribution.
bool looksLikeOsm( const QgsFields &fields, const QString &name );

} // namespace lacuna
