// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "merged_rows.h"

#include <qgsexception.h>
#include <qgsgeometry.h>
#include <qgsprocessingutils.h>

namespace lacuna
{

namespace
{

QgsGeometry flat( QgsGeometry geometry, Qgis::GeometryType type )
{
  if ( geometry.isNull() || geometry.isEmpty() || geometry.type() != type )
    return QgsGeometry();
  geometry.convertToStraightSegment();
  if ( geometry.constGet()->is3D() )
    geometry.get()->dropZValue();
  if ( geometry.constGet()->isMeasure() )
    geometry.get()->dropMValue();
  geometry.convertToMultiType();
  return geometry;
}

} // namespace

MergedRows::MergedRows(
  const std::vector<const QgsProcessingFeatureSource *> &sources, Qgis::GeometryType type,
  const QgsCoordinateTransformContext &context, const QgsFields &ours, const QgsFields &own
)
  : mType( type )
{
  QList<QgsFields> fields;
  for ( const QgsProcessingFeatureSource *source : sources )
  {
    fields << source->fields();
    mTransforms.emplace_back( source->sourceCrs(), sources.front()->sourceCrs(), context );
  }
  fields << own;
  mFields = MergedFields( fields, ours );
}

QgsFeature MergedRows::ownRow( const QgsAttributes &attributes, const QgsAttributes &ours ) const
{
  QgsFeature row( mFields.fields() );
  row.setAttributes( mFields.row( static_cast<int>( mTransforms.size() ), attributes, ours ) );
  return row;
}

QgsFeature MergedRows::row( int source, const QgsFeature &feature, const QgsAttributes &ours ) const
{
  QgsGeometry geometry = flat( feature.geometry(), mType );
  const QgsCoordinateTransform &transform = mTransforms[static_cast<std::size_t>( source )];
  if ( !geometry.isNull() && !transform.isShortCircuited() )
  {
    try
    {
      geometry.transform( transform );
    }
    catch ( const QgsCsException & )
    {
      geometry = QgsGeometry();
    }
  }
  QgsFeature row( mFields.fields() );
  row.setGeometry( geometry );
  row.setAttributes( mFields.row( source, feature.attributes(), ours ) );
  return row;
}

} // namespace lacuna
