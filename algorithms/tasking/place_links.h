// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsrectangle.h>

#include <QString>
#include <QUrl>

namespace lacuna
{

/// Where a place on the earth is opened: OpenStreetMap, iD, JOSM; and tiles as a source of QGIS. Boxes in degrees.
class PlaceLinks
{
public:
  static constexpr int JOSM_PORT = 8111;

  /// The zoom at which the longer side fills about 800 pixels, 10 to 19.
  static int zoomOf( const QgsRectangle &box );
  static QUrl osm( const QgsRectangle &box );
  static QUrl iD( const QgsRectangle &box );
  /// Asks JOSM's remote control, on this computer, to load what is there.
  static QUrl josm( const QgsRectangle &box, int port = JOSM_PORT );
  /// Source of a layer of the provider “wms”. address: with {x}, {y} or {-y}, and {z}
  static QString tiles( const QString &address, int minZoom, int maxZoom );
  /// A degree as addresses have it.
  static QString number( double degrees );
};

} // namespace lacuna
