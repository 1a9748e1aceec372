// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "degree_area.h"
#include "footprint_reader.h"
#include "qgis_compat.h"

#include <qgscoordinatetransformcontext.h>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsprocessingutils.h>

namespace lacuna
{

QgsCoordinateReferenceSystem degreesCrs() { return QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ); }

DegreeArea readDegreeArea( const QgsProcessingFeatureSource &source, const QgsCoordinateTransformContext &context )
{
  DegreeArea area;
  const QgsCoordinateTransform transform( source.sourceCrs(), degreesCrs(), context );
  QVector<QgsGeometry> parts;
  QgsFeatureIterator iterator = source.getFeatures(
    QgsFeatureRequest().setNoAttributes(), Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks
  );
  QgsFeature feature;
  while ( iterator.nextFeature( feature ) )
  {
    QgsGeometry part = feature.geometry();
    Footprints rings;
    SkipReason reason = appendGeometry( part.constGet(), RowKind::Polygons, rings );
    try
    {
      if ( reason == SkipReason::None )
        part.transform( transform );
    }
    catch ( const QgsCsException & )
    {
      reason = SkipReason::CannotTransform;
    }
    area.skip.push_back( reason );
    if ( reason == SkipReason::None )
      parts << ( part.isGeosValid() ? part : part.makeValid( Qgis::MakeValidMethod::Structure, false ) );
  }
  area.geometry = QgsGeometry::unaryUnion( parts );
  return area;
}

EllipsoidalArea::EllipsoidalArea()
{
  mMeasure.setSourceCrs( degreesCrs(), QgsCoordinateTransformContext() );
  mMeasure.setEllipsoid( QStringLiteral( "EPSG:7030" ) );
}

double ellipsoidalM2( const QgsGeometry &degrees ) { return EllipsoidalArea().m2( degrees ); }

} // namespace lacuna
