// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "qgis_test.h"

namespace lacuna::testing::inequality_zones
{

inline const QString UTM = QStringLiteral( "EPSG:32718" );
inline const QString FIELDS
  = QStringLiteral( "&field=name:string(50)&field=completeness:double&field=reference_count:integer&field=people:double"
                    "&field=poverty:double&field=district:string(20)&field=mood:string(20)" );
inline const QVariant NOTHING;

struct Barrio
{
  QVariant completeness, count, people, poverty, district;
};

// Ten barrios of a hundred people: where the poorest two of them live the map has 54 %, where the richest, 82 %.
inline QList<Barrio> tenBarrios()
{
  const double mapped[] = { 0.82, 0.82, 0.75, 0.70, 0.65, 0.66, 0.60, 0.58, 0.54, 0.54 };
  QList<Barrio> all;
  for ( int i = 0; i < 10; ++i )
    all << Barrio { mapped[i], 400, 100, 5.0 * i, i < 5 ? "Norte" : "Sur" };
  return all;
}

inline std::unique_ptr<QgsVectorLayer>
zonesOf( const QList<Barrio> &barrios, const QString &crs = UTM, double size = 100 )
{
  QStringList wkts;
  for ( int i = 0; i < barrios.size(); ++i )
    wkts << ( crs == UTM ? squareWkt( 500000 + size * i, 8900000, size ) : squareWkt( -75 + size * i, -10, size ) );
  auto layer = polygonLayer( crs, wkts, QStringLiteral( "Barrios" ), FIELDS );
  QgsChangedAttributesMap changes;
  QgsFeature feature;
  QgsFeatureIterator it = layer->getFeatures();
  for ( int i = 0; it.nextFeature( feature ); ++i )
  {
    const Barrio &one = barrios.at( i );
    changes.insert(
      feature.id(),
      { { 1, one.completeness }, { 2, one.count }, { 3, one.people }, { 4, one.poverty }, { 5, one.district } }
    );
  }
  layer->dataProvider()->changeAttributeValues( changes );
  return layer;
}

inline QVariantMap withPeople( const std::unique_ptr<QgsVectorLayer> &zones )
{
  return { { "ZONES", source( zones ) },    { "PEOPLE_FIELD", "people" },     { "VULNERABILITY_FIELD", "poverty" },
           { "ZONE_NAME_FIELD", "name" },   { "GROUP_FIELD", "district" },    { "OUTPUT", "TEMPORARY_OUTPUT" },
           { "CURVE", "TEMPORARY_OUTPUT" }, { "SKIPPED", "TEMPORARY_OUTPUT" } };
}

inline QVariantMap changed( QVariantMap parameters, const QVariantMap &changes )
{
  for ( auto it = changes.begin(); it != changes.end(); ++it )
    parameters.insert( it.key(), it.value() );
  return parameters;
}

inline Run inequality( const QVariantMap &parameters )
{
  return Run( QStringLiteral( "lacuna:inequality" ), parameters );
}

} // namespace lacuna::testing::inequality_zones
