// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsprocessingparameters.h>

class QgsProcessingContext;

namespace lacuna
{

/**
 * Opens the rasters of a parameter's value (a file, or a list of files) without the statistics that QGIS takes of a
 * raster to draw it. GDAL keeps those in an .aux.xml beside the file, which is the user's folder. Who asks for the
 * layer afterwards gets this one. What is a layer already, or cannot be opened, is left to QGIS.
 */
void openRastersQuietly( const QVariant &value, QgsProcessingContext &context );

/// A raster parameter that leaves nothing beside the user's raster: qgis_process opens it while it checks the
/// parameter's value.
class RasterParameter : public QgsProcessingParameterRasterLayer
{
public:
  using QgsProcessingParameterRasterLayer::QgsProcessingParameterRasterLayer;
  QgsProcessingParameterDefinition *clone() const override;
  bool checkValueIsAcceptable( const QVariant &input, QgsProcessingContext *context = nullptr ) const override;
};

/// The same for a list of rasters.
class RasterListParameter : public QgsProcessingParameterMultipleLayers
{
public:
  RasterListParameter( const QString &name, const QString &description );
  QgsProcessingParameterDefinition *clone() const override;
  bool checkValueIsAcceptable( const QVariant &input, QgsProcessingContext *context = nullptr ) const override;
};

} // namespace lacuna
