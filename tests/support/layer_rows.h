// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "qgis_test.h"

#include <QMap>

namespace lacuna::testing
{

/// How many rows have each value of a field.
inline QMap<QString, int> countsBy( const QgsVectorLayer *layer, const QString &field )
{
  QMap<QString, int> counts;
  for ( const QString &value : valuesOf( layer, field ) )
    ++counts[value];
  return counts;
}

inline QList<QgsGeometry> geometriesOf( const QgsVectorLayer *layer )
{
  QList<QgsGeometry> all;
  QgsFeature feature;
  QgsFeatureIterator it = layer->getFeatures();
  while ( it.nextFeature( feature ) )
    all << feature.geometry();
  return all;
}

} // namespace lacuna::testing
