// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// PeopleByBuildingAlgorithm: the rows it writes, and what it tells of them.

#include "layers/feature_pipe.h"
#include "layers/qgis_compat.h"
#include "layers/row_finder.h"
#include "messages/plural.h"
#include "people_by_building_algorithm.h"
#include "people_report.h"
#include "place_rows.h"
#include "report/numbers.h"

#include <qgsfeatureiterator.h>
#include <qgslinestring.h>
#include <qgspolygon.h>

#include <atomic>
#include <cmath>

namespace lacuna
{

void PeopleByBuildingAlgorithm::write( const PeopleData &data, Outputs &outputs, QgsProcessingFeedback *feedback ) const
{
  feedback->setProgressText( tr( "Writing the results" ) );
  writeBuildings( data, outputs, feedback );
  int place = static_cast<int>( mInputs.buildings.size() );
  if ( mInputs.raster )
    writeEmptyCells( data, outputs, feedback );
  else
  {
    writeZones( data, outputs, feedback );
    writeSkippedRows(
      *mInputs.zones.source, data.zones.skip, { place++, mInputs.zones.parameter, mInputs.zones.name }, outputs.skipped,
      outputs.skippedRows, feedback
    );
  }
  if ( mInputs.check )
    writeSkippedRows(
      *mInputs.check.source, data.checked.skip, { place, mInputs.check.parameter, mInputs.check.name }, outputs.skipped,
      outputs.skippedRows, feedback
    );
  for ( OutputLayer *output : { &outputs.output, &outputs.empty, &outputs.skipped } )
    output->finish();
}

void PeopleByBuildingAlgorithm::writeBuildings(
  const PeopleData &data, Outputs &outputs, QgsProcessingFeedback *feedback
) const
{
  std::atomic<std::size_t> made { 0 };
  const bool isSingle = mInputs.buildings.size() == 1;
  const auto makeRows = [&]( FeaturePipe &pipe ) {
    for ( std::size_t i = 0; i < mInputs.buildings.size(); ++i )
    {
      const HomeLayer &layer = mInputs.buildings[i];
      const bool toPoints = mInputs.isMixed() && placeKind( layer ) == RowKind::Polygons;
      RowFinder finder( data.layers[i].raw.featureIds, layer.name );
      QgsFeatureIterator iterator = layer.source->getFeatures(
        QgsFeatureRequest(), Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks
      );
      QgsFeature feature;
      std::size_t count = 0;
      for ( ; iterator.nextFeature( feature ); ++count, ++made )
      {
        const std::size_t row = finder.rowOf( count, feature.id() ), all = data.firstRow[i] + row;
        if ( toPoints )
          feature.setGeometry( feature.geometry().pointOnSurface() );
        if ( data.skip[i][row] != SkipReason::None )
        {
          if ( outputs.skipped.isWanted() )
            pipe.push(
              outputs.skipped,
              outputs.skippedRows.row( static_cast<int>( i ), feature, layer.parameter, skipCode( data.skip[i][row] ) )
            );
          continue;
        }
        QgsAttributes ours;
        ours << numberOrNull( data.shared.people[all] ) << numberOrNull( data.shared.share[all] );
        if ( isSingle )
        {
          feature.setAttributes( feature.attributes() + ours );
          pipe.push( outputs.output, feature );
        }
        else
          pipe.push( outputs.output, outputs.merged.row( static_cast<int>( i ), feature, ours << layer.name ) );
      }
      finder.requireAll( count );
    }
  };
  FeaturePipe::run( { makeRows }, [&] {
    if ( feedback->isCanceled() )
      throw Canceled();
    feedback->setProgress(
      75 + 20 * static_cast<double>( made.load() ) / static_cast<double>( data.judged.size() + 1 )
    );
  } );
}

void PeopleByBuildingAlgorithm::writeZones( const PeopleData &data, Outputs &outputs, QgsProcessingFeedback *feedback )
  const
{
  if ( !outputs.empty.isWanted() || data.emptyZones() == 0 )
    return;
  RowFinder finder( data.zones.raw.raw.featureIds, mInputs.zones.name );
  QgsFeatureIterator iterator = mInputs.zones.source->getFeatures(
    QgsFeatureRequest(), Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks
  );
  QgsFeature feature;
  std::size_t count = 0;
  for ( ; iterator.nextFeature( feature ); ++count )
  {
    if ( feedback->isCanceled() )
      throw Canceled();
    const std::size_t row = finder.rowOf( count, feature.id() );
    if ( !data.shared.isEmpty[row] )
      continue;
    feature.setAttributes( feature.attributes() << data.zones.people[row] );
    outputs.empty.add( feature );
  }
  finder.requireAll( count );
}

// Cells as squares in the CRS of the raster.
void PeopleByBuildingAlgorithm::writeEmptyCells(
  const PeopleData &data, Outputs &outputs, QgsProcessingFeedback *feedback
) const
{
  if ( !outputs.empty.isWanted() )
    return;
  const Grid grid = mInputs.raster->open( PeopleInputs::BAND ).grid();
  const double *t = grid.transform;
  QgsFeature feature( fieldsOf( { { "people", QMetaType::Type::Double } } ) );
  for ( std::size_t i = 0; i < data.cells.cells.size(); ++i )
  {
    if ( i % 1024 == 0 && feedback->isCanceled() )
      throw Canceled();
    if ( !data.shared.isEmpty[i] )
      continue;
    const auto [column, row] = data.cells.cells[i];
    QVector<double> x, y;
    for ( const auto &[right, down] : { std::pair( 0, 0 ), { 1, 0 }, { 1, 1 }, { 0, 1 }, { 0, 0 } } )
    {
      x << t[0] + t[1] * ( column + right ) + t[2] * ( row + down );
      y << t[3] + t[4] * ( column + right ) + t[5] * ( row + down );
    }
    feature.setGeometry( QgsGeometry( new QgsPolygon( new QgsLineString( x, y ) ) ) );
    feature.setAttributes( QgsAttributes() << data.cells.people[i] );
    outputs.empty.add( feature );
  }
}

void PeopleByBuildingAlgorithm::logAbout( const PeopleData &data, QgsProcessingFeedback *feedback ) const
{
  for ( std::size_t i = 0; i < mInputs.buildings.size(); ++i )
  {
    ErrorText::warnOfSkipped( data.skip[i], mInputs.buildings[i].name, feedback );
    if ( data.skip[i].empty() )
      feedback->pushWarning( ErrorText::noFeatures( mInputs.buildings[i].name ) );
  }
  if ( mInputs.zones )
  {
    ErrorText::warnOfSkipped( data.zones.skip, mInputs.zones.name, feedback );
    if ( data.zones.skip.empty() )
      feedback->pushWarning( ErrorText::noFeatures( mInputs.zones.name ) );
  }
  for ( const QString &doubt : PeopleReport( mInputs, data ).doubts() )
    feedback->pushWarning( doubt );
  feedback->pushInfo( tr( "%1 people in %2 home(s), shared out by %3.", nullptr, pluralOf( data.inhabited() ) )
                        .arg(
                          shown::amount( data.shared.placed ), shown::whole( data.inhabited() ),
                          PeopleReport::measureWord( data.measure )
                        ) );
}

void PeopleByBuildingAlgorithm::logCheck( const PeopleData &data, QgsProcessingFeedback *feedback ) const
{
  if ( mInputs.check )
    ErrorText::warnOfSkipped( data.checked.skip, mInputs.check.name, feedback );
  feedback->pushInfo( PeopleReport( mInputs, data ).errorSentence() );
}

} // namespace lacuna
