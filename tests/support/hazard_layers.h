// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "qgis_test.h"
#include "raster_builder.h"

#include <ogr_srs_api.h>

namespace lacuna::testing
{

const QString UTM18S = QStringLiteral( "EPSG:32718" );

/// A raster of 1 m cells with its top left corner at 500000, 8900020, 40 columns by 20 rows, unless the plan says
/// otherwise.
inline QString hazardRaster(
  const QString &name, const std::function<double( int, int )> &value, RasterPlan plan = {}, const QString &crs = UTM18S
)
{
  if ( plan.transform == RasterPlan().transform )
  {
    plan.columns = 40;
    plan.rows = 20;
    plan.transform = { 500000, 1, 0, 8900020, 0, -1 };
  }
  const std::string path = writeRaster( scratchFile( name.toStdString() + ".tif" ), plan, value );
  if ( !crs.isEmpty() )
  {
    const GDALDatasetH file = GDALOpen( path.c_str(), GA_Update );
    GDALSetProjection(
      file, QgsCoordinateReferenceSystem( crs ).toWkt( Qgis::CrsWktVariant::Preferred ).toUtf8().constData()
    );
    GDALClose( file );
  }
  return QString::fromStdString( path );
}

/// A footprint by its corners in metres from the raster's lower left corner.
inline QString footprint( double x, double y, double width, double height )
{
  const auto p = [&]( double a, double b ) {
    return QStringLiteral( "%1 %2" ).arg( 500000 + a, 0, 'f', 6 ).arg( 8900000 + b, 0, 'f', 6 );
  };
  return QStringLiteral( "MultiPolygon (((%1, %2, %3, %4, %1)))" )
    .arg( p( x, y ), p( x + width, y ), p( x + width, y + height ), p( x, y + height ) );
}

inline QgsFeature rowOf( Run &run, int number, const QString &output = QStringLiteral( "OUTPUT" ) )
{
  QgsFeature feature;
  QgsFeatureIterator it = run.layer( output )->getFeatures();
  for ( int i = 0; it.nextFeature( feature ); ++i )
    if ( i == number )
      return feature;
  return QgsFeature();
}

inline double number( const QgsFeature &feature, const char *field )
{
  return feature.attribute( QString::fromLatin1( field ) ).toDouble();
}

inline bool isNull( const QgsFeature &feature, const char *field )
{
  return QgsVariantUtils::isNull( feature.attribute( QString::fromLatin1( field ) ) );
}

} // namespace lacuna::testing
