// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/raster/raster_file.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsrasterrange.h>

#include <QString>

class QgsRasterLayer;

namespace lacuna
{

/// A raster chosen as input, as its layer names it.
struct FileRaster
{
  QString name;
  QString path; ///< as GDAL opens it
  QgsCoordinateReferenceSystem crs;
  QgsRasterRangeList noData = {}; ///< that the user set in the layer
  bool ownNoData = true;          ///< what the file says of it counts too

  /// \throws Error where it cannot be read
  RasterFile open( int band ) const;

  /// A layer with a CRS, and a file. \throws QgsProcessingException with a sentence
  static FileRaster of( QgsRasterLayer *layer, int band, const QString &parameter );
};

} // namespace lacuna
