// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "building_gaps_run.h"
#include "gap_ids.h"
#include "layers/feature_pipe.h"
#include "layers/output_fields.h"
#include "layers/qgis_compat.h"
#include "layers/row_finder.h"
#include "messages/error_text.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsfeaturerequest.h>
#include <qgsgeometry.h>

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <atomic>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( BuildingGapsWriter )
};

class Writer
{
public:
  Writer(
    const BuildingGapsInputs &inputs, const BuildingGapsData &data, BuildingGapsOutputs &outputs,
    std::shared_ptr<MappedStorage> storage, QgsProcessingFeedback *feedback
  )
    : mInputs( inputs )
    , mData( data )
    , mOutputs( outputs )
    , mStorage( std::move( storage ) )
    , mFeedback( feedback )
  {}

  /// The layers are read again, with their attributes this time, so that those need not be kept in memory.
  void writeLayers( const QgsCoordinateTransformContext &context )
  {
    const Side reference {
      0,
      *mInputs.reference,
      mData.referenceLayer,
      mData.reference.raw,
      mData.result.reference,
      QStringLiteral( "REFERENCE" ),
      mInputs.referenceName,
      GapSentences( Words::tr( "OpenStreetMap" ) ),
      GapIds( mData.reference.raw, mInputs.reference->sourceCrs(), context )
    };
    const Side osm {
      1,
      *mInputs.osm,
      mData.osmLayer,
      mData.osm.raw,
      mData.result.osm,
      QStringLiteral( "OSM" ),
      mInputs.osmName,
      GapSentences( Words::tr( "the reference" ) ),
      GapIds( mData.osm.raw, mInputs.osm->sourceCrs(), context )
    };
    const double total = static_cast<double>( mData.referenceLayer.size() + mData.osmLayer.size() + 1 );
    const auto poll = [&] {
      if ( mStorage )
        mStorage->releasePagesSometimes();
      if ( mFeedback->isCanceled() )
        throw Canceled();
      mFeedback->setProgress( 75 + 20 * static_cast<double>( mRowsMade.load() ) / total );
    };
    const auto makeReference
      = [&]( FeaturePipe &pipe ) { makeRows( reference, pipe, mOutputs.missingInOsm, mOutputs.matched.isWanted() ); };
    const auto makeOsm = [&]( FeaturePipe &pipe ) { makeRows( osm, pipe, mOutputs.missingInReference, false ); };
    const auto inTurn = [&]( FeaturePipe &pipe ) {
      makeReference( pipe );
      makeOsm( pipe );
    };
    // Each layer by its own thread; one layer given twice is read by one, and so are the rows that share an output.
    if ( mInputs.sameLayer )
      FeaturePipe::run( { inTurn }, poll );
    else
      FeaturePipe::run( { makeReference, makeOsm }, poll );
    if ( mOutputs.skipped.isWanted() )
      FeaturePipe::run(
        { [&]( FeaturePipe &pipe ) {
          makeSkipped( reference, pipe );
          makeSkipped( osm, pipe );
        } },
        poll
      );
  }

  void writePairs()
  {
    if ( !mOutputs.pairs.isWanted() )
      return;
    QgsFeature feature( BuildingGapsFields::pairs() );
    const QString own = QStringLiteral( "own" );
    const QString block = QStringLiteral( "block" );
    const QString none = QStringLiteral( "" );
    std::size_t count = 0;
    for ( const GapPair &pair : mData.result.pairs )
    {
      feature.setAttributes(
        QgsAttributes() << mData.reference.raw.id( pair.reference ) << mData.osm.raw.id( pair.osm ) << pair.overlap
                        << pair.iou << pair.blockOverlap << pair.distanceM << pair.score << ( pair.matched ? 1 : 0 )
                        << ( pair.matched   ? own
                             : pair.byBlock ? block
                                            : none )
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
      feature.setAttributes(
        QgsAttributes() << cell.dxM << cell.dyM << static_cast<int>( cell.landmarks ) << ( cell.applied ? 1 : 0 )
                        << ( cell.sure ? 1 : 0 )
      );
      mOutputs.offsets.add( feature );
    }
  }

  void finish()
  {
    for ( OutputLayer *output :
          { &mOutputs.missingInOsm, &mOutputs.missingInReference, &mOutputs.matched, &mOutputs.pairs, &mOutputs.offsets,
            &mOutputs.skipped } )
      output->finish();
  }

private:
  struct Side
  {
    int index;
    const QgsProcessingFeatureSource &source;
    const Layer &layer;
    const RawFootprints &raw;
    const BuildingVerdicts &verdicts;
    QString parameter;
    QString name;
    GapSentences sentences;
    GapIds ids;
  };

  void stopIfCanceled( std::size_t row ) const
  {
    if ( row % 512 == 0 && mFeedback->isCanceled() )
      throw Canceled();
  }

  // On the making thread: neither sinks nor feedback are touched here.
  void makeRows( const Side &side, FeaturePipe &pipe, OutputLayer &missing, bool matchedToo )
  {
    readRows(
      side,
      [&]( std::size_t row ) { return side.layer.judged( row ) && ( matchedToo || !side.verdicts[row].matched ); },
      [&]( const QgsFeature &feature, std::size_t row ) {
        if ( side.verdicts[row].matched )
          pipe.push( mOutputs.matched, matchedRow( feature, row ) );
        else
          pipe.push( missing, missingRow( side, feature, row ) );
      }
    );
  }

  void makeSkipped( const Side &side, FeaturePipe &pipe )
  {
    readRows(
      side, [&]( std::size_t row ) { return !side.layer.judged( row ); },
      [&]( const QgsFeature &feature, std::size_t row ) {
        pipe.push(
          mOutputs.skipped,
          mOutputs.skippedRows.row( side.index, feature, side.parameter, skipCode( side.layer.skip[row] ) )
        );
      }
    );
  }

  // Calls visit( feature, row ) for the rows wanted, by rising row: all are read where many are wanted, else those
  // alone.
  template <class Wanted, class Visit>
  void readRows( const Side &side, const Wanted &wanted, const Visit &visit )
  {
    constexpr std::size_t FEW = 10; // one in ten: asking for one by its id costs about as much as reading over ten
    constexpr std::size_t CHUNK = 20000;
    std::vector<std::size_t> rows;
    for ( std::size_t row = 0; row < side.layer.size(); ++row )
      if ( wanted( row ) )
        rows.push_back( row );
    if ( FEW * rows.size() > side.layer.size() )
    {
      readAll( side, wanted, visit );
      return;
    }
    for ( std::size_t begin = 0; begin < rows.size(); begin += CHUNK )
      readSome(
        side,
        std::vector<std::size_t>(
          rows.begin() + static_cast<std::ptrdiff_t>( begin ),
          rows.begin() + static_cast<std::ptrdiff_t>( std::min( begin + CHUNK, rows.size() ) )
        ),
        visit
      );
    mRowsMade += side.layer.size();
  }

  template <class Wanted, class Visit>
  void readAll( const Side &side, const Wanted &wanted, const Visit &visit )
  {
    QgsFeatureIterator iterator
      = side.source.getFeatures( QgsFeatureRequest(), Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks );
    QgsFeature feature;
    RowFinder rows( side.raw.featureIds, side.name );
    std::size_t count = 0;
    for ( ; iterator.nextFeature( feature ); ++count, ++mRowsMade )
    {
      const std::size_t row = rows.rowOf( count, feature.id() );
      if ( wanted( row ) )
        visit( feature, row );
    }
    rows.requireAll( count );
  }

  // Providers give them in any order, and a source with a filter of its own may give more than was asked for.
  template <class Visit>
  void readSome( const Side &side, const std::vector<std::size_t> &rows, const Visit &visit )
  {
    QHash<QgsFeatureId, std::size_t> wanted;
    for ( const std::size_t row : rows )
      wanted.insert( side.raw.featureIds[row], row );
    QgsFeatureRequest request;
    request.setFilterFids( QgsFeatureIds( wanted.keyBegin(), wanted.keyEnd() ) );
    QgsFeatureIterator iterator
      = side.source.getFeatures( request, Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks );
    std::vector<std::pair<std::size_t, QgsFeature>> found;
    QgsFeature feature;
    while ( iterator.nextFeature( feature ) )
      if ( const auto row = wanted.constFind( feature.id() ); row != wanted.constEnd() )
        found.emplace_back( row.value(), feature );
    if ( found.size() != rows.size() )
      throw QgsProcessingException( ErrorText::changed( side.name ) );
    std::sort( found.begin(), found.end(), []( const auto &a, const auto &b ) { return a.first < b.first; } );
    for ( const auto &[row, one] : found )
      visit( one, row );
  }

  QgsFeature missingRow( const Side &side, QgsFeature feature, std::size_t row ) const
  {
    const BuildingVerdict &verdict = side.verdicts[row];
    const RawFootprints &other = side.index == 0 ? mData.osm.raw : mData.reference.raw;
    const QString neighbour
      = verdict.neighbour == BuildingVerdict::NO_NEIGHBOUR ? QString() : other.id( verdict.neighbour );
    feature.setAttributes(
      feature.attributes() << side.layer.areaM2[row] << verdict.overlap << numberOrNull( verdict.nearestM )
                           << QString::fromLatin1( gapReasonCode( verdict.reason ) )
                           << side.sentences.of( verdict, side.layer.areaM2[row], neighbour ) << textOrNull( neighbour )
                           << side.ids.of( row, feature.geometry() )
    );
    return feature;
  }

  QgsFeature matchedRow( QgsFeature feature, std::size_t row ) const
  {
    const BuildingVerdict &verdict = mData.result.reference[row];
    QStringList ids;
    for ( const GapPair &pair : mData.result.pairsOf( static_cast<std::uint32_t>( row ) ) )
      if ( pair.matched )
        ids << mData.osm.raw.id( pair.osm );
    feature.setAttributes(
      feature.attributes() << ids.join( QLatin1Char( ';' ) ) << ErrorText::relation( verdict.relation ) << verdict.iou
                           << verdict.overlap << verdict.dxM << verdict.dyM << verdict.score
    );
    return feature;
  }

  const BuildingGapsInputs &mInputs;
  const BuildingGapsData &mData;
  BuildingGapsOutputs &mOutputs;
  std::shared_ptr<MappedStorage> mStorage;
  QgsProcessingFeedback *mFeedback;
  std::atomic<std::size_t> mRowsMade { 0 };
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
      { "gap_explanation", T::QString },
      { "gap_neighbour_id", T::QString },
      { "gap_id", T::QString } }
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
      { "matched", T::Int },
      { "match_kind", T::QString } }
  );
}

QgsFields BuildingGapsFields::offsets()
{
  using T = QMetaType::Type;
  return fieldsOf(
    { { "dx_m", T::Double }, { "dy_m", T::Double }, { "landmarks", T::Int }, { "applied", T::Int }, { "sure", T::Int } }
  );
}

void writeGaps(
  const BuildingGapsInputs &inputs, const BuildingGapsData &data, BuildingGapsOutputs &outputs,
  const QgsCoordinateTransformContext &context, const RunContext &run, QgsProcessingFeedback *feedback
)
{
  feedback->setProgressText( Words::tr( "Writing the results" ) );
  Writer writer( inputs, data, outputs, run.storage, feedback );
  writer.writeLayers( context );
  writer.writePairs();
  writer.writeOffsets( context );
  writer.finish();
  feedback->setProgress( 98 );
}

} // namespace lacuna
