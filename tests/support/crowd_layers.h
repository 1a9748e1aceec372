// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "qgis_test.h"

namespace lacuna::testing
{

/// Gaps in a row, 30 m from each other, each a house of 10 m: name n0, n1 …, reason with letters outside ASCII, area.
inline std::unique_ptr<QgsVectorLayer>
crowdGaps( int count, bool backwards = false, const QString &crs = QStringLiteral( "EPSG:32718" ) )
{
  auto layer = polygonLayer(
    crs, {}, QStringLiteral( "gaps" ),
    QStringLiteral( "&field=name:string(50)&field=reason:string(80)&field=gap_area_m2:double&field=way:string(30)" )
  );
  QgsFeatureList rows;
  for ( int n = 0; n < count; ++n )
  {
    const int i = backwards ? count - 1 - n : n;
    QgsFeature row( layer->fields() );
    row.setAttribute( 0, QStringLiteral( "n%1" ).arg( i ) );
    row.setAttribute( 1, QString::fromUtf8( "próxima «%1» 🏠" ).arg( i ) );
    row.setAttribute( 2, 10.5 * i );
    row.setAttribute( 3, QStringLiteral( "way/%1" ).arg( 100 + i ) );
    row.setGeometry( QgsGeometry::fromWkt( squareWkt( 500000 + 30 * i, 8900000, 10 ) ) );
    rows << row;
  }
  layer->dataProvider()->addFeatures( rows );
  layer->updateExtents();
  return layer;
}

} // namespace lacuna::testing
