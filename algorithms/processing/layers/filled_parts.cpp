// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "filled_parts.h"

#include <qgsgeometrycollection.h>

namespace lacuna
{

QgsGeometry withFilledParts( const QgsGeometry &geometry )
{
  const auto *parts = qgsgeometry_cast<const QgsGeometryCollection *>( geometry.constGet() );
  if ( !parts )
    return geometry;
  QgsGeometry filled = geometry;
  for ( int i = parts->numGeometries() - 1; i >= 0; --i )
    if ( parts->geometryN( i )->isEmpty() )
      static_cast<QgsGeometryCollection *>( filled.get() )->removeGeometry( i );
  return filled;
}

} // namespace lacuna
