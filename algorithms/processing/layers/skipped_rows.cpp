// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "skipped_rows.h"
#include "messages/error_text.h"

#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingutils.h>

#include <algorithm>

namespace lacuna
{

SkippedRows::SkippedRows(
  const std::vector<const QgsProcessingFeatureSource *> &sources, Qgis::GeometryType type,
  const QgsCoordinateTransformContext &context, const QgsFields &own
)
  : mRows(
      sources, type, context,
      fieldsOf( { { "skip_layer", QMetaType::Type::QString }, { "skip_reason", QMetaType::Type::QString } } ), own
    )
{}

QgsFeature SkippedRows::ownRow( const QgsAttributes &attributes, const QString &parameter, const char *code ) const
{
  return mRows.ownRow( attributes, QgsAttributes() << parameter << QString::fromLatin1( code ) );
}

QgsFeature SkippedRows::row( int source, const QgsFeature &feature, const QString &parameter, const char *code ) const
{
  return mRows.row( source, feature, QgsAttributes() << parameter << QString::fromLatin1( code ) );
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
