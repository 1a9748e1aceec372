// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "qgis_test.h"

#include <cmath>

namespace lacuna::testing
{

inline const QString REGION_CRS = QStringLiteral( "EPSG:32718" );

struct Place
{
  double x; // metres from a point on the central meridian, where a unit of UTM is 1 / 0.9996 m
  double y;
  QVariantList values;
};

inline QgsPointXY at( double x, double y ) { return { 500000 + 0.9996 * x, 8900000 + 0.9996 * y }; }

inline std::unique_ptr<QgsVectorLayer>
pointLayer( const QString &name, const QString &fields, const QList<Place> &places, const QString &crs = REGION_CRS )
{
  auto layer = std::make_unique<QgsVectorLayer>(
    QStringLiteral( "Point?crs=%1%2" ).arg( crs, fields ), name, QStringLiteral( "memory" )
  );
  QgsFeatureList features;
  for ( const Place &place : places )
  {
    QgsFeature feature( layer->fields() );
    for ( int i = 0; i < place.values.size(); ++i )
      feature.setAttribute( i, place.values.at( i ) );
    if ( std::isfinite( place.x ) )
      feature.setGeometry( QgsGeometry::fromPointXY( at( place.x, place.y ) ) );
    features << feature;
  }
  layer->dataProvider()->addFeatures( features );
  layer->updateExtents();
  return layer;
}

inline const QString OFFICIAL_FIELDS
  = QStringLiteral( "&field=nombre:string(80)&field=otro:string(80)&field=codigo:string(10)&field=hab:integer" );
inline const QString OSM_FIELDS = QStringLiteral(
  "&field=osm_id:string(20)&field=place:string(20)&field=name:string(80)&field=alt_name:string(80)&field=ref:string(10)"
);

// A village of so many houses in rows, 40 m apart.
inline void addHouses( QStringList &houses, double x, double y, int count )
{
  for ( int i = 0; i < count; ++i )
  {
    const QgsPointXY corner = at( x + 40 * ( i % 6 ), y + 40 * ( i / 6 ) );
    houses << squareWkt( corner.x(), corner.y(), 8 );
  }
}

// Ten localities, nine places, two villages with a name, two without, some farms.
struct Region
{
  std::unique_ptr<QgsVectorLayer> official = pointLayer(
    QStringLiteral( "censo" ), OFFICIAL_FIELDS,
    { { 0, 0, { "SANTA INES", QVariant(), "001", 120 } },
      { 20000, 0, { "Ciudad Dario", "Metapa", "002", 900 } },
      { 40000, 0, { "Vista Alegre Norte", QVariant(), "003", 40 } },
      { 60000, 0, { "Tapalque", QVariant(), "004", 75 } },
      { 80000, 0, { "Chascomus", QVariant(), "005", 10 } },
      { 100000, 0, { "Solanet", QVariant(), "006", QVariant() } },
      { 120000, 0, { "Quilaztli", QVariant(), "007", 5 } },
      { 140000, 0, { QVariant(), QVariant(), "008", 5 } },
      { NAN, NAN, { "Perdida", QVariant(), "009", 5 } },
      { 100100, 0, { "Solanet", QVariant(), "010", 1 } } }
  );
  std::unique_ptr<QgsVectorLayer> osm = pointLayer(
    QStringLiteral( "lugares" ), OSM_FIELDS,
    { { 900, 0, { "node/1", "hamlet", "Sta. Inés", QVariant(), "1" } },
      { 20500, 0, { "node/2", "town", "Metapa", QVariant(), QVariant() } },
      { 40300, 0, { "node/3", "hamlet", "Vista Alegre Sur", QVariant(), QVariant() } },
      { 68000, 0, { "node/4", "village", "Tapalqué", QVariant(), QVariant() } },
      { 80200, 0, { "node/5", "hamlet", "Carhué", QVariant(), QVariant() } },
      { 100900, 0, { "node/6", "hamlet", "Solanet", QVariant(), QVariant() } },
      { 150000, 0, { "node/7", "hamlet", "Otro Lugar", QVariant(), "7" } },
      { 160000, 0, { "node/8", "hamlet", QVariant(), QVariant(), QVariant() } },
      { 0, 0, { "node/9", "island", "Santa Inés", QVariant(), QVariant() } } }
  );
  std::unique_ptr<QgsVectorLayer> buildings;
  std::unique_ptr<QgsVectorLayer> roads = lineLayer(
    REGION_CRS, { QStringLiteral( "MultiLineString ((499000 8900000, 503000 8900000))" ) }, QStringLiteral( "vias" )
  );
  Region()
  {
    QStringList houses;
    addHouses( houses, 700, 100, 24 );     // Santa Inés: reached
    addHouses( houses, 159800, 200, 22 );  // the place without a name reaches them
    addHouses( houses, 30000, 30000, 30 ); // nobody
    addHouses( houses, 30000, 50000, 19 ); // one too few
    houses << squareWkt( at( 70000, 70000 ).x(), at( 0, 70000 ).y(), 8 ) << QString();
    buildings = polygonLayer( REGION_CRS, houses, QStringLiteral( "casas" ) );
  }
  QVariantMap parameters() const
  {
    QVariantMap map {
      { "OFFICIAL", source( official ) },
      { "OFFICIAL_NAME_FIELD", "nombre" },
      { "OFFICIAL_OTHER_NAMES", QVariantList { "otro" } },
      { "OFFICIAL_PEOPLE_FIELD", "hab" },
      { "PLACES", source( osm ) },
      { "BUILDINGS", QVariantList { source( buildings ) } },
      { "ROADS", source( roads ) }
    };
    for ( const char *sink :
          { "MISSING_IN_OSM", "MISSING_IN_REFERENCE", "MATCHED", "PAIRS", "UNNAMED", "WITHOUT_ROADS", "SKIPPED" } )
      map.insert( QString::fromLatin1( sink ), "TEMPORARY_OUTPUT" );
    return map;
  }
};

inline Run settlementGaps( const QVariantMap &parameters )
{
  return Run( QStringLiteral( "lacuna:settlementgaps" ), parameters );
}

inline QgsFeature rowOf( QgsVectorLayer *layer, const QString &field, const QString &value )
{
  QgsFeature feature;
  QgsFeatureIterator it = layer->getFeatures();
  while ( it.nextFeature( feature ) )
    if ( feature.attribute( field ).toString() == value )
      return feature;
  return QgsFeature();
}

} // namespace lacuna::testing
