// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "bridge/error_text.h"
#include "bridge/output_fields.h"
#include "bridge/qgis_compat.h"
#include "building_gaps_run.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsfeaturerequest.h>
#include <qgsgeometry.h>

#include <QCoreApplication>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( BuildingGapsWriter )
};

QgsFields fieldsOf( std::initializer_list<std::pair<const char *, QMetaType::Type>> list )
{
  QgsFields fields;
  for ( const auto &[name, type] : list )
    fields.append( QgsField( QString::fromLatin1( name ), type ) );
  return fields;
}

// Any polygon as a flat multipolygon, so that the skipped features of both layers fit one table; null for what is none.
QgsGeometry flatPolygon( QgsGeometry geometry )
{
  if ( geometry.isNull() || geometry.isEmpty() || geometry.type() != Qgis::GeometryType::Polygon )
    return QgsGeometry();
  geometry.convertToStraightSegment();
  if ( geometry.constGet()->is3D() )
    geometry.get()->dropZValue();
  if ( geometry.constGet()->isMeasure() )
    geometry.get()->dropMValue();
  geometry.convertToMultiType();
  return geometry;
}

class Writer
{
public:
  Writer(
    const BuildingGapsInputs &inputs, const BuildingGapsData &data, BuildingGapsOutputs &outputs, const QgsCoordinateTransformContext &context,
    QgsProcessingFeedback *feedback
  )
    : mInputs( inputs )
    , mData( data )
    , mOutputs( outputs )
    , mFeedback( feedback )
    , mSkippedFields( { inputs.reference->fields(), inputs.osm->fields() }, BuildingGapsFields::skipped() )
    , mToReference( inputs.osm->sourceCrs(), inputs.reference->sourceCrs(), context )
  {}

  void writeReference()
  {
    const bool all = mOutputs.matched.isWanted();
    const bool skips = mOutputs.skipped.isWanted() && mData.result.summary.referenceSkipped > 0;
    const Side side {
      0, *mInputs.reference, mData.referenceLayer, mData.reference.raw, mData.result.reference, QStringLiteral( "REFERENCE" ), Words::tr( "OpenStreetMap" ), 75,
      87
    };
    writeSide( side, mOutputs.missingInOsm, all, skips );
  }

  void writeOsm()
  {
    const bool skips = mOutputs.skipped.isWanted() && mData.result.summary.osmSkipped > 0;
    const Side side { 1, *mInputs.osm, mData.osmLayer, mData.osm.raw, mData.result.osm, QStringLiteral( "OSM" ), Words::tr( "the reference" ), 87, 95 };
    writeSide( side, mOutputs.missingInReference, false, skips );
  }

  void writePairs()
  {
    if ( !mOutputs.pairs.isWanted() )
      return;
    QgsFeature feature( BuildingGapsFields::pairs() );
    std::size_t count = 0;
    for ( const GapPair &pair : mData.result.pairs )
    {
      feature.setAttributes(
        QgsAttributes() << mData.reference.raw.id( pair.reference ) << mData.osm.raw.id( pair.osm ) << pair.overlap << pair.iou << pair.blockOverlap
                        << pair.distanceM << pair.score << ( pair.matched ? 1 : 0 )
      );
      mOutputs.pairs.add( feature );
      stopIfCanceled( ++count );
    }
  }

  void writeOffsets( const QgsCoordinateTransformContext &context )
  {
    if ( !mOutputs.offsets.isWanted() )
      return;
    const QgsCoordinateTransform back( mData.frame.crs, mInputs.reference->sourceCrs(), context );
    QgsFeature feature( BuildingGapsFields::offsets() );
    for ( const OffsetCell &cell : mData.result.offsets.cells() )
    {
      try
      {
        feature.setGeometry( QgsGeometry::fromPointXY( back.transform( cell.x, cell.y ) ) );
      }
      catch ( const QgsCsException & )
      {
        feature.setGeometry( QgsGeometry() );
      }
      feature.setAttributes( QgsAttributes() << cell.dxM << cell.dyM << static_cast<int>( cell.landmarks ) << ( cell.applied ? 1 : 0 ) );
      mOutputs.offsets.add( feature );
    }
  }

  void finish()
  {
    for ( OutputLayer *output :
          { &mOutputs.missingInOsm, &mOutputs.missingInReference, &mOutputs.matched, &mOutputs.pairs, &mOutputs.offsets, &mOutputs.skipped } )
      output->finish();
  }

private:
  struct Side
  {
    int index;
    const QgsProcessingFeatureSource &source;
    const Layer &layer;
    const RawFootprints &raw;
    const std::vector<BuildingVerdict> &verdicts;
    QString parameter;
    QString other;
    double progressFrom;
    double progressTo;
  };

  void stopIfCanceled( std::size_t row ) const
  {
    if ( row % 512 == 0 && mFeedback->isCanceled() )
      throw Canceled();
  }

  // The layer is read again, with its attributes this time, so that they need not be kept in memory.
  void writeSide( const Side &side, OutputLayer &missing, bool matchedToo, bool skippedToo )
  {
    QgsFeatureIterator iterator = side.source.getFeatures( QgsFeatureRequest(), Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks );
    QgsFeature feature;
    std::size_t row = 0;
    const std::size_t rows = side.layer.size();
    while ( iterator.nextFeature( feature ) )
    {
      if ( row >= rows || feature.id() != side.raw.featureIds[row] )
        throw QgsProcessingException( Words::tr( "The layer “%1” was changed while it was being compared. Run again when nobody edits it." )
                                        .arg( side.index == 0 ? mInputs.referenceName : mInputs.osmName ) );
      const BuildingVerdict &verdict = side.verdicts[row];
      if ( !side.layer.judged( row ) )
      {
        if ( skippedToo )
          addSkipped( side, feature, row );
      }
      else if ( !verdict.matched )
        addMissing( side, feature, row, missing );
      else if ( matchedToo )
        addMatched( feature, row );
      ++row;
      stopIfCanceled( row );
      if ( row % 4096 == 0 )
        mFeedback->setProgress( side.progressFrom + ( side.progressTo - side.progressFrom ) * static_cast<double>( row ) / static_cast<double>( rows ) );
    }
    if ( row != rows )
      throw QgsProcessingException( Words::tr( "The layer “%1” was changed while it was being compared. Run again when nobody edits it." )
                                      .arg( side.index == 0 ? mInputs.referenceName : mInputs.osmName ) );
  }

  void addMissing( const Side &side, QgsFeature &feature, std::size_t row, OutputLayer &output )
  {
    const BuildingVerdict &verdict = side.verdicts[row];
    feature.setAttributes(
      feature.attributes() << side.layer.areaM2[row] << verdict.overlap << numberOrNull( verdict.nearestM )
                           << QString::fromLatin1( gapReasonCode( verdict.reason ) ) << ErrorText::gap( verdict, side.other )
    );
    output.add( feature );
  }

  void addMatched( QgsFeature &feature, std::size_t row )
  {
    const BuildingVerdict &verdict = mData.result.reference[row];
    QStringList ids;
    for ( const GapPair &pair : mData.result.pairsOf( static_cast<std::uint32_t>( row ) ) )
      if ( pair.matched )
        ids << mData.osm.raw.id( pair.osm );
    feature.setAttributes(
      feature.attributes() << ids.join( QLatin1Char( ';' ) ) << ErrorText::relation( verdict.relation ) << verdict.iou << verdict.overlap << verdict.dxM
                           << verdict.dyM << verdict.score
    );
    mOutputs.matched.add( feature );
  }

  void addSkipped( const Side &side, const QgsFeature &feature, std::size_t row )
  {
    QgsGeometry geometry = flatPolygon( feature.geometry() );
    if ( side.index == 1 && !geometry.isNull() )
    {
      try
      {
        geometry.transform( mToReference );
      }
      catch ( const QgsCsException & )
      {
        geometry = QgsGeometry();
      }
    }
    QgsFeature skipped( mSkippedFields.fields() );
    skipped.setGeometry( geometry );
    skipped.setAttributes(
      mSkippedFields.row( side.index, feature.attributes(), QgsAttributes() << side.parameter << QString::fromLatin1( skipCode( side.layer.skip[row] ) ) )
    );
    mOutputs.skipped.add( skipped );
  }

  const BuildingGapsInputs &mInputs;
  const BuildingGapsData &mData;
  BuildingGapsOutputs &mOutputs;
  QgsProcessingFeedback *mFeedback;
  MergedFields mSkippedFields;
  QgsCoordinateTransform mToReference;
};

} // namespace

QgsFields BuildingGapsFields::gaps()
{
  using T = QMetaType::Type;
  return fieldsOf(
    { { "gap_area_m2", T::Double },
      { "gap_overlap", T::Double },
      { "gap_nearest_m", T::Double },
      { "gap_reason", T::QString },
      { "gap_explanation", T::QString } }
  );
}

QgsFields BuildingGapsFields::matched()
{
  using T = QMetaType::Type;
  return fieldsOf(
    { { "match_ids", T::QString },
      { "match_relation", T::QString },
      { "match_iou", T::Double },
      { "match_overlap", T::Double },
      { "match_dx_m", T::Double },
      { "match_dy_m", T::Double },
      { "match_score", T::Double } }
  );
}

QgsFields BuildingGapsFields::pairs()
{
  using T = QMetaType::Type;
  return fieldsOf(
    { { "reference_id", T::QString },
      { "osm_id", T::QString },
      { "overlap", T::Double },
      { "iou", T::Double },
      { "block_overlap", T::Double },
      { "distance_m", T::Double },
      { "score", T::Double },
      { "matched", T::Int } }
  );
}

QgsFields BuildingGapsFields::offsets()
{
  using T = QMetaType::Type;
  return fieldsOf( { { "dx_m", T::Double }, { "dy_m", T::Double }, { "landmarks", T::Int }, { "applied", T::Int } } );
}

QgsFields BuildingGapsFields::skipped()
{
  using T = QMetaType::Type;
  return fieldsOf( { { "skip_layer", T::QString }, { "skip_reason", T::QString } } );
}

void writeGaps(
  const BuildingGapsInputs &inputs, const BuildingGapsData &data, BuildingGapsOutputs &outputs, const QgsCoordinateTransformContext &context,
  QgsProcessingFeedback *feedback
)
{
  feedback->setProgressText( Words::tr( "Writing the results" ) );
  Writer writer( inputs, data, outputs, context, feedback );
  writer.writeReference();
  writer.writeOsm();
  writer.writePairs();
  writer.writeOffsets( context );
  writer.finish();
  feedback->setProgress( 98 );
}

} // namespace lacuna
