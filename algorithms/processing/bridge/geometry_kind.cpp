// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "geometry_kind.h"

#include <qgsexception.h>
#include <qgsfeaturesource.h>
#include <qgswkbtypes.h>

#include <QCoreApplication>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( GeometryKind )
};

// QGIS 3.40 knows TIN and polyhedral surfaces as polygons.
bool isSurfaceInSpace( Qgis::WkbType type )
{
  const QString name = QgsWkbTypes::displayString( type );
  return name.startsWith( QLatin1String( "TIN" ) ) || name.startsWith( QLatin1String( "PolyhedralSurface" ) );
}

} // namespace

void requirePolygons( const QgsFeatureSource &source, const QString &name, const QString &parameter )
{
  if ( source.featureCount() == 0 )
    return; // an empty layer of many formats has no type
  const Qgis::GeometryType type = QgsWkbTypes::geometryType( source.wkbType() );
  if ( isSurfaceInSpace( source.wkbType() ) )
    throw QgsProcessingException( Words::tr( "The layer “%1” (%2) holds surfaces in space (multipatch, TIN), not footprints. Make a layer of plain polygons of "
                                             "it first and run again." )
                                    .arg( name, parameter ) );
  switch ( type )
  {
    case Qgis::GeometryType::Line:
      throw QgsProcessingException( Words::tr( "The layer “%1” (%2) holds lines, but polygons are needed. If they are closed outlines, make polygons of them "
                                               "with Vector geometry ▸ Lines to polygons, and run again." )
                                      .arg( name, parameter ) );
    case Qgis::GeometryType::Point:
      throw QgsProcessingException(
        Words::tr( "The layer “%1” (%2) holds points, but polygons are needed. Choose a layer with outlines." ).arg( name, parameter )
      );
    case Qgis::GeometryType::Null:
      throw QgsProcessingException( Words::tr( "The layer “%1” (%2) is a table without geometries, but polygons are needed." ).arg( name, parameter ) );
    case Qgis::GeometryType::Polygon:
    case Qgis::GeometryType::Unknown:
      return;
  }
}

} // namespace lacuna
