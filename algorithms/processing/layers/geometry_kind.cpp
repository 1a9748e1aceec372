// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "geometry_kind.h"

#include <qgsfeaturesource.h>
#include <qgsprocessing.h>
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

QString
kindProblem( const QgsFeatureSource &source, const QList<int> &asked, const QString &name, const QString &parameter )
{
  const bool polygons = asked.contains( static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) );
  const bool points = asked.contains( static_cast<int>( Qgis::ProcessingSourceType::VectorPoint ) );
  if ( !polygons || asked.size() != ( points ? 2 : 1 ) )
    return QString();
  const Qgis::GeometryType type = QgsWkbTypes::geometryType( source.wkbType() );
  const bool inSpace = isSurfaceInSpace( source.wkbType() );
  const bool fits = type == Qgis::GeometryType::Polygon || ( points && type == Qgis::GeometryType::Point );
  if ( !inSpace && ( fits || type == Qgis::GeometryType::Unknown ) )
    return QString();
  if ( source.featureCount() == 0 )
    return QString(); // an empty layer of many formats has no type
  if ( inSpace )
    return Words::tr( "The layer “%1” (%2) holds surfaces in space (multipatch, TIN), not footprints. Make a layer of "
                      "plain polygons of it first and run again." )
      .arg( name, parameter );
  if ( type == Qgis::GeometryType::Line )
    return Words::tr( "The layer “%1” (%2) holds lines, but polygons are needed. If they are closed outlines, make "
                      "polygons of them with Vector geometry ▸ Lines to polygons, and run again." )
      .arg( name, parameter );
  if ( type == Qgis::GeometryType::Point )
    return Words::tr( "The layer “%1” (%2) holds points, but polygons are needed. Choose a layer with outlines." )
      .arg( name, parameter );
  if ( points )
    return Words::tr( "The layer “%1” (%2) is a table without geometries. Make points of it first: with Create points "
                      "layer from table, if it has columns of coordinates, else by geocoding its names or codes." )
      .arg( name, parameter );
  return Words::tr( "The layer “%1” (%2) is a table without geometries, but polygons are needed." )
    .arg( name, parameter );
}

} // namespace lacuna
