// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "qgis_test.h"

namespace lacuna::testing
{

/// Metres east and north of a place in Lima, UTM 18S.
inline QString at( double x, double y )
{
  return QStringLiteral( "%1 %2" ).arg( 280000 + x, 0, 'f', 3 ).arg( 8665000 + y, 0, 'f', 3 );
}

inline QString line( double x1, double y1, double x2, double y2 )
{
  return QStringLiteral( "MultiLineString((%1, %2))" ).arg( at( x1, y1 ), at( x2, y2 ) );
}

inline std::unique_ptr<QgsVectorLayer> roads( const QStringList &wkts )
{
  return lineLayer( QStringLiteral( "EPSG:32718" ), wkts, QStringLiteral( "calles" ) );
}

/// A picture, in metres from that place.
struct Shot
{
  double x, y;
  QVariant at = {};
  QString sequence = {};
  QVariant pano = {};
};

inline std::unique_ptr<QgsVectorLayer>
images( const QList<Shot> &shots, const QString &timeType = QStringLiteral( "string(40)" ) )
{
  auto layer = polygonLayer(
    QStringLiteral( "EPSG:32718" ), {}, QStringLiteral( "fotos" ),
    QStringLiteral( "&field=id:string(20)&field=Captured_At:%1&field=sequence_id:string(20)&field=is_pano:string(9)" )
      .arg( timeType ),
    QStringLiteral( "Point" )
  );
  QgsFeatureList rows;
  int number = 100;
  for ( const Shot &shot : shots )
  {
    QgsFeature row( layer->fields() );
    row.setAttributes( QgsAttributes() << QString::number( number++ ) << shot.at << shot.sequence << shot.pano );
    row.setGeometry( QgsGeometry::fromWkt( QStringLiteral( "Point(%1)" ).arg( at( shot.x, shot.y ) ) ) );
    rows << row;
  }
  layer->dataProvider()->addFeatures( rows );
  layer->updateExtents();
  return layer;
}

/// One run, with a layer for each result that is asked for.
inline Run cover( QVariantMap parameters, int threads = 2 )
{
  if ( !parameters.contains( "OUTPUT" ) && parameters.contains( "ROADS" ) )
    parameters.insert( "OUTPUT", "TEMPORARY_OUTPUT" );
  parameters.insert( "SKIPPED", "TEMPORARY_OUTPUT" );
  return Run( QStringLiteral( "lacuna:streetcoverage" ), parameters, threads );
}

inline double length( const Run &run, const char *name )
{
  return run.results.value( QLatin1String( name ) ).toDouble();
}

} // namespace lacuna::testing
