// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "qgis_test.h"

#include <cmath>

namespace lacuna::testing
{

inline const QString UTM = QStringLiteral( "EPSG:32718" );
inline constexpr double EAST = 500000;
inline constexpr double NORTH = 8900000;

inline QString house( double x, double y, double size = 6 ) { return squareWkt( EAST + x, NORTH + y, size ); }

inline QStringList houses( int count, int columns, double pitch )
{
  QStringList all;
  for ( int i = 0; i < count; ++i )
    all << house( 10 + pitch * ( i % columns ), 10 + pitch * ( i / columns ) );
  return all;
}

inline std::unique_ptr<QgsVectorLayer> areaLayer( double width, double height )
{
  return polygonLayer(
    UTM, { QStringLiteral( "MultiPolygon (((%1 %2, %3 %2, %3 %4, %1 %4, %1 %2)))" )
             .arg( EAST )
             .arg( NORTH )
             .arg( EAST + width )
             .arg( NORTH + height ) }
  );
}

inline Run plan( QVariantMap parameters )
{
  for ( const char *sink : { "OUTPUT", "SKIPPED" } )
    if ( !parameters.contains( QString::fromLatin1( sink ) ) )
      parameters.insert( QString::fromLatin1( sink ), QStringLiteral( "TEMPORARY_OUTPUT" ) );
  return Run( QStringLiteral( "lacuna:taskareas" ), parameters );
}

/// Tasks cover the area and share nothing.
inline void expectCover( const QgsVectorLayer *tasks, const QgsVectorLayer *area )
{
  QVector<QgsGeometry> shapes;
  double sum = 0;
  QgsFeature feature;
  QgsFeatureIterator it = tasks->getFeatures();
  while ( it.nextFeature( feature ) )
  {
    QVERIFY( feature.geometry().isGeosValid() );
    shapes << feature.geometry();
    sum += feature.geometry().area();
  }
  QVector<QgsGeometry> wanted;
  it = area->getFeatures();
  while ( it.nextFeature( feature ) )
    wanted << feature.geometry();
  const QgsGeometry whole = QgsGeometry::unaryUnion( wanted );
  QVERIFY( std::abs( sum / whole.area() - 1 ) <= 1e-9 );
  QVERIFY( QgsGeometry::unaryUnion( shapes ).symDifference( whole ).area() / whole.area() <= 1e-9 );
}

} // namespace lacuna::testing
