// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "skipped_rows.h"
#include "messages/error_text.h"

#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsgeometry.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingutils.h>

#include <algorithm>

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

SkippedRows::SkippedRows(
  const std::vector<const QgsProcessingFeatureSource *> &sources, Qgis::GeometryType type,
  const QgsCoordinateTransformContext &context, const QgsFields &own
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
  mFields = MergedFields(
    fields, fieldsOf( { { "skip_layer", QMetaType::Type::QString }, { "skip_reason", QMetaType::Type::QString } } )
  );
}

QgsFeature SkippedRows::ownRow( const QgsAttributes &attributes, const QString &parameter, const char *code ) const
{
  QgsFeature skipped( mFields.fields() );
  skipped.setAttributes( mFields.row(
    static_cast<int>( mTransforms.size() ), attributes, QgsAttributes() << parameter << QString::fromLatin1( code )
  ) );
  return skipped;
}

QgsFeature SkippedRows::row( int source, const QgsFeature &feature, const QString &parameter, const char *code ) const
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
  QgsFeature skipped( mFields.fields() );
  skipped.setGeometry( geometry );
  skipped.setAttributes(
    mFields.row( source, feature.attributes(), QgsAttributes() << parameter << QString::fromLatin1( code ) )
  );
  return skipped;
}

std::size_t countSkipped( const std::vector<SkipReason> &reasons )
{
  return reasons.size() - static_cast<std::size_t>( std::ranges::count( reasons, SkipReason::None ) );
}

std::vector<SkipReason> skippedOrOutside( std::vector<SkipReason> reasons, std::span<const std::uint8_t> outside )
{
  for ( std::size_t row = 0; row < reasons.size(); ++row )
    if ( outside[row] )
      reasons[row] = SkipReason::OutsideZones;
  return reasons;
}

void writeSkippedRows(
  const QgsProcessingFeatureSource &source, const std::vector<SkipReason> &reasons, const SkippedSource &layer,
  OutputLayer &skipped, const SkippedRows &rows, QgsProcessingFeedback *feedback
)
{
  if ( !skipped.isWanted() || countSkipped( reasons ) == 0 )
    return;
  QgsFeatureIterator iterator
    = source.getFeatures( QgsFeatureRequest(), Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks );
  QgsFeature feature;
  for ( std::size_t row = 0; iterator.nextFeature( feature ); ++row )
  {
    if ( feedback->isCanceled() )
      throw Canceled();
    if ( row >= reasons.size() )
      throw QgsProcessingException( ErrorText::changed( layer.name ) );
    if ( reasons[row] == SkipReason::None )
      continue;
    QgsFeature lost = rows.row( layer.place, feature, layer.parameter, skipCode( reasons[row] ) );
    skipped.add( lost );
  }
}

void writeRows(
  const QgsProcessingFeatureSource &source, const std::vector<SkipReason> &reasons, const SkippedSource &layer,
  OutputLayer &output, OutputLayer &skipped, const SkippedRows &rows, QgsProcessingFeedback *feedback,
  const std::function<QgsAttributes( std::size_t row, const QgsFeature &feature )> &added
)
{
  QgsFeatureIterator iterator
    = source.getFeatures( QgsFeatureRequest(), Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks );
  QgsFeature feature;
  std::size_t row = 0;
  for ( ; row < reasons.size() && iterator.nextFeature( feature ); ++row )
  {
    if ( feedback->isCanceled() )
      throw Canceled();
    if ( reasons[row] != SkipReason::None )
    {
      QgsFeature lost = rows.row( layer.place, feature, layer.parameter, skipCode( reasons[row] ) );
      skipped.add( lost );
      continue;
    }
    feature.setAttributes( feature.attributes() + added( row, feature ) );
    output.add( feature );
  }
  if ( row != reasons.size() || iterator.nextFeature( feature ) )
    throw QgsProcessingException( ErrorText::changed( layer.name ) );
}

} // namespace lacuna
