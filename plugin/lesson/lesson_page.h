// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsgeometry.h>

#include <QLocale>
#include <QStringList>
#include <QVariantMap>

#include <cmath>
#include <functional>

namespace lacuna
{

/// A whole number as it stands in the text of a page.
inline QString wholeNumber( double value ) { return QLocale().toString( value, 'f', 0 ); }

/// Reads these numbers out of the results of a run, to the nearest whole one; -1: not there.
inline std::function<QList<double>( const QVariantMap & )> numbersOf( const QStringList &names )
{
  return [names]( const QVariantMap &results ) {
    QList<double> values;
    for ( const QString &name : names )
      values << std::round( results.value( name, -1 ).toDouble() );
    return values;
  };
}

/// A shape as it is compared: results hold parts where the cadastre holds single polygons.
inline QByteArray shapeOf( const QgsFeature &feature )
{
  QgsGeometry geometry = feature.geometry();
  geometry.convertToMultiType();
  return geometry.asWkb();
}

} // namespace lacuna
