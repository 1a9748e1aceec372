// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QString>
#include <QVariantMap>

class QgsProcessingParameterDefinition;
class QgsProject;

namespace lacuna
{

/**
 * What the parameters of our dialogs start with, where that is not their default: set by the desktop, unset elsewhere.
 * Scripts, models and qgis_process always take the defaults.
 *
 * Kept as a property of the application, since the desktop and the algorithms may be two libraries.
 */
class GuiDefaults
{
public:
  /// By the id of an algorithm: values by parameter.
  static void set( const QVariantMap &values );
  /// The project whose layers dialogs may start with; null for none.
  static void setProject( QgsProject *project );
  /// For numbers, choices, switches and texts what was chosen last; for layers those of the project that are what is
  /// asked for. Fields and files are chosen anew each time.
  static void apply( const QString &algorithm, QgsProcessingParameterDefinition &parameter );

private:
  static QString topmostRaster( const QgsProject &project );
  static QString layerFor( QgsProject &project, const QgsProcessingParameterDefinition &parameter );
};

} // namespace lacuna
