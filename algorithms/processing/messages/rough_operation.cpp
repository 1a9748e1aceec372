// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "rough_operation.h"
#include "layer_name.h"

#include <qgscoordinatetransform.h>
#include <qgsdatumtransform.h>
#include <qgsexception.h>
#include <qgsmaplayer.h>

#include <QLocale>

namespace lacuna
{

namespace
{
constexpr double ROUGH_M = 10;
} // namespace

QString RoughOperation::of( const QgsMapLayer &layer, const QgsCoordinateTransformContext &context )
{
  const QgsRectangle extent = layer.extent();
  QgsCoordinateTransform toWgs84( layer.crs(), QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), context );
  if ( extent.isEmpty() || !toWgs84.isValid() || toWgs84.isShortCircuited() )
    return QString();
  toWgs84.setBallparkTransformsAreAppropriate( true );
  try
  {
    // Which of several operations is taken hangs on the place.
    toWgs84.transform( extent.center() );
  }
  catch ( const QgsCsException & )
  {
    return QString();
  }
  const QgsDatumTransform::TransformDetails used = toWgs84.instantiatedCoordinateOperationDetails();
  if ( used.name.contains( QLatin1String( "ballpark" ), Qt::CaseInsensitive ) )
    return tr( "The layer “%1” (%2) cannot be brought to the CRS of the other layers exactly: no operation for its "
               "datum is known here, and it may lie some hundred metres off. Set the right operation under Project ▸ "
               "Properties ▸ Transformations." )
      .arg( nameOf( layer ), layer.crs().userFriendlyIdentifier() );
  if ( !( used.accuracy > ROUGH_M ) )
    return QString();
  return tr( "The layer “%1” (%2) is brought to the CRS of the other layers by “%3”, which is only good to %4 m. Small "
             "buildings may miss each other. Ask for the layer in a newer CRS, or set a better operation under Project "
             "▸ Properties ▸ Transformations." )
    .arg( nameOf( layer ), layer.crs().userFriendlyIdentifier(), used.name, QLocale().toString( used.accuracy ) );
}

} // namespace lacuna
