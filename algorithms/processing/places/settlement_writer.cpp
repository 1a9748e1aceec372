// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "settlement_writer.h"
#include "lacuna/error.h"
#include "lacuna/metres_between.h"
#include "layers/output_fields.h"
#include "layers/qgis_compat.h"
#include "layers/row_finder.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsgeometry.h>
#include <qgspoint.h>

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( SettlementGaps )
};

class Writer
{
public:
  Writer(
    const SettlementInputs &inputs, SettlementData &data, SettlementOutputs &outputs,
    const QgsCoordinateTransformContext &context, QgsProcessingFeedback *feedback
  )
    : mInputs( inputs )
    , mData( data )
    , mOutputs( outputs )
    , mContext( context )
    , mFeedback( feedback )
  {}

  void write()
  {
    for ( int side = 0; side < 2; ++side )
      if ( mInputs.lists[side] )
        writeList( side );
    int place = ( mInputs.lists[0] ? 1 : 0 ) + ( mInputs.lists[1] ? 1 : 0 );
    for ( std::size_t i = 0; i < mInputs.buildings.size(); ++i, ++place )
    {
      const BuildingSource &layer = mInputs.buildings[i];
      writeSkippedRows(
        *layer.source, mData.buildingSkip[i], { place, layer.parameter, layer.name }, mOutputs.skipped,
        mOutputs.skippedRows, mFeedback
      );
    }
    writePairs();
    writeUnnamed();
    writeWithoutRoads();
    for ( OutputLayer *output :
          { &mOutputs.missing[0], &mOutputs.missing[1], &mOutputs.matched, &mOutputs.pairs, &mOutputs.unnamed,
            &mOutputs.withoutRoads, &mOutputs.skipped } )
      output->finish();
  }

private:
  void stopIfCanceled( std::size_t row ) const
  {
    if ( row % 256 == 0 && mFeedback->isCanceled() )
      throw Canceled();
  }

  void writeList( int side )
  {
    const PlaceListSource &from = mInputs.lists[side];
    const PlaceRows &rows = mData.lists[side];
    const int place = side == 1 && mInputs.lists[0] ? 1 : 0;
    QgsFeatureIterator iterator
      = from.source->getFeatures( QgsFeatureRequest(), Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks );
    QgsFeature feature;
    RowFinder finder( rows.raw.raw.featureIds, from.name );
    std::size_t count = 0;
    for ( ; iterator.nextFeature( feature ); ++count )
    {
      stopIfCanceled( count );
      const std::size_t row = finder.rowOf( count, feature.id() );
      if ( rows.skip[row] != SkipReason::None )
      {
        QgsFeature lost = mOutputs.skippedRows.row( place, feature, from.parameter, skipCode( rows.skip[row] ) );
        mOutputs.skipped.add( lost );
      }
      else if ( mInputs.canMatch() )
        writePlace( side, row, feature );
    }
    finder.requireAll( count );
  }

  void writePlace( int side, std::size_t row, QgsFeature &feature )
  {
    const PlaceRows &rows = mData.lists[side];
    const PlaceRows &others = mData.lists[1 - side];
    const PlaceVerdict &verdict = mData.verdicts( side )[row];
    const bool hasOther = verdict.other != PlaceVerdict::NONE;
    const QString other = hasOther ? others.shownNames[verdict.other] : QString();
    if ( verdict.by == PlaceMatchedBy::None )
    {
      const QVariant near
        = rows.near.empty() ? numberOrNull( std::optional<int>() ) : QVariant( static_cast<int>( rows.near[row] ) );
      const double metres = hasOther ? verdict.distanceM : std::nan( "" );
      feature.setAttributes(
        feature.attributes() << QString::fromLatin1( placeGapCode( verdict.reason ) )
                             << PlaceSentences::why( verdict, other, mInputs.matching.maxDistanceM )
                             << textOrNull( other ) << numberOrNull( metres )
                             << numberOrNull( hasOther ? verdict.similarity : std::nan( "" ) ) << near
                             << numberOrNull( rows.people[row] )
      );
      mOutputs.missing[side].add( feature );
    }
    else if ( side == 0 )
    {
      feature.setAttributes(
        feature.attributes() << others.ids[verdict.other] << textOrNull( other ) << verdict.similarity
                             << verdict.distanceM << PlaceSentences::matchedBy( verdict.by )
                             << textOrNull( PlaceSentences::check( verdict ) )
      );
      mOutputs.matched.add( feature );
    }
  }

  void writePairs()
  {
    if ( !mOutputs.pairs.isWanted() )
      return;
    QgsFeature feature( SettlementFields::pairs() );
    const PlaceRows &official = mData.lists[0];
    const PlaceRows &places = mData.lists[1];
    for ( const PlacePair &pair : mData.matches.pairs )
    {
      stopIfCanceled( pair.official );
      feature.setAttributes(
        QgsAttributes() << official.ids[pair.official] << official.shownNames[pair.official] << places.ids[pair.place]
                        << places.shownNames[pair.place] << pair.similarity << pair.distanceM
                        << PlaceSentences::matchedBy( pair.by ) << QStringLiteral( "candidate" )
      );
      mOutputs.pairs.add( feature );
    }
    for ( const auto &[a, b] : mData.matches.doubles )
    {
      const Point &first = official.list.at[a];
      const Point &second = official.list.at[b];
      feature.setAttributes(
        QgsAttributes() << official.ids[a] << official.shownNames[a] << official.ids[b] << official.shownNames[b] << 1.0
                        << metresBetween( first, second, mData.frame.frame ) << QString()
                        << QStringLiteral( "official_twice" )
      );
      mOutputs.pairs.add( feature );
    }
  }

  QString explanation( const UnnamedRow &row ) const
  {
    const QLocale locale;
    QString text = Words::tr( "%1 buildings, and no name reaches most of them." )
                     .arg( locale.toString( static_cast<qulonglong>( row.houses.size() ) ) );
    if ( !std::isnan( row.nearestM ) )
      text += QLatin1Char( ' ' )
              + Words::tr( "The nearest name is “%1”, %2 away." )
                  .arg( row.nearestName, PlaceSentences::metres( row.nearestM ) );
    if ( std::isinf( row.roadM ) )
      text += QLatin1Char( ' ' ) + Words::tr( "No road comes near." );
    else if ( row.roadM > mInputs.roadDistanceM )
      text
        += QLatin1Char( ' ' ) + Words::tr( "The nearest road is %1 away." ).arg( PlaceSentences::metres( row.roadM ) );
    return text;
  }

  // Null where it has no place in the CRS of the result.
  static QgsGeometry moved( QgsGeometry area, const FromWorkingFrame &back )
  {
    bool isPlaced = true;
    area.transformVertices( [&]( const QgsPoint &vertex ) {
      std::vector<double> x { vertex.x() };
      std::vector<double> y { vertex.y() };
      isPlaced = back.transform( x, y ) && isPlaced;
      return QgsPoint( x[0], y[0] );
    } );
    return isPlaced ? area : QgsGeometry();
  }

  void writeUnnamed()
  {
    if ( !mOutputs.unnamed.isWanted() )
      return;
    const FromWorkingFrame back( mData.frame, mOutputs.unnamedCrs, mContext );
    QgsFeature feature( SettlementFields::unnamed() );
    const bool isOsmKnown = std::any_of( mInputs.buildings.begin(), mInputs.buildings.end(), []( const auto &layer ) {
      return layer.isOsm;
    } );
    std::size_t count = 0;
    for ( const UnnamedRow &row : mData.unnamed )
    {
      stopIfCanceled( 0 );
      feature.setGeometry( moved( row.outline, back ) );
      feature.setAttributes(
        QgsAttributes() << static_cast<int>( row.houses.size()
        ) << numberOrNull( isOsmKnown ? std::optional( static_cast<int>( row.osmHouses ) ) : std::nullopt )
                        << textOrNull( row.nearestName ) << numberOrNull( row.nearestM ) << numberOrNull( row.roadM )
                        << row.priority << explanation( row )
      );
      mOutputs.unnamed.add( feature );
      mFeedback->setProgress( 93 + 5.0 * static_cast<double>( ++count ) / static_cast<double>( mData.unnamed.size() ) );
    }
  }

  // A place that both lists have is the official one.
  void writeWithoutRoads()
  {
    QgsFeature feature( SettlementFields::withoutRoads() );
    const FromWorkingFrame back( mData.frame, mOutputs.placesCrs, mContext );
    for ( int side = 0; side < 2; ++side )
      for ( std::size_t row = 0; row < mData.lists[side].roadM.size(); ++row )
      {
        stopIfCanceled( row );
        const PlaceRows &rows = mData.lists[side];
        const bool isSaid = side == 1 && mInputs.canMatch() && mData.matches.places[row].by != PlaceMatchedBy::None;
        if ( rows.skip[row] != SkipReason::None || isSaid || !std::isinf( rows.roadM[row] ) )
          continue;
        ++mData.counts.withoutRoads;
        std::vector<double> x { rows.list.at[row].x };
        std::vector<double> y { rows.list.at[row].y };
        feature.setGeometry( back.transform( x, y ) ? QgsGeometry::fromPointXY( { x[0], y[0] } ) : QgsGeometry() );
        feature.setAttributes(
          QgsAttributes() << mInputs.lists[side].parameter << rows.ids[row] << textOrNull( rows.shownNames[row] )
                          << numberOrNull( rows.people[row] )
                          << ( rows.near.empty() ? numberOrNull( std::optional<int>() )
                                                 : QVariant( static_cast<int>( rows.near[row] ) ) )
        );
        mOutputs.withoutRoads.add( feature );
      }
  }

  const SettlementInputs &mInputs;
  SettlementData &mData;
  SettlementOutputs &mOutputs;
  const QgsCoordinateTransformContext &mContext;
  QgsProcessingFeedback *mFeedback;
};

} // namespace

QgsFields SettlementFields::gaps()
{
  using T = QMetaType::Type;
  return fieldsOf(
    { { "gap_reason", T::QString },
      { "gap_explanation", T::QString },
      { "gap_nearest_name", T::QString },
      { "gap_nearest_m", T::Double },
      { "gap_similarity", T::Double },
      { "buildings_near", T::Int },
      { "people", T::Double } }
  );
}

QgsFields SettlementFields::matched()
{
  using T = QMetaType::Type;
  return fieldsOf(
    { { "match_id", T::QString },
      { "match_name", T::QString },
      { "match_similarity", T::Double },
      { "match_distance_m", T::Double },
      { "match_by", T::QString },
      { "match_explanation", T::QString } }
  );
}

QgsFields SettlementFields::pairs()
{
  using T = QMetaType::Type;
  return fieldsOf(
    { { "official_id", T::QString },
      { "official_name", T::QString },
      { "place_id", T::QString },
      { "place_name", T::QString },
      { "similarity", T::Double },
      { "distance_m", T::Double },
      { "match_by", T::QString },
      { "pair_kind", T::QString } }
  );
}

QgsFields SettlementFields::unnamed()
{
  using T = QMetaType::Type;
  return fieldsOf(
    { { "buildings", T::Int },
      { "buildings_osm", T::Int },
      { "nearest_name", T::QString },
      { "nearest_m", T::Double },
      { "roads_m", T::Double },
      { "priority", T::Double },
      { "explanation", T::QString } }
  );
}

QgsFields SettlementFields::withoutRoads()
{
  using T = QMetaType::Type;
  return fieldsOf(
    { { "place_layer", T::QString },
      { "place_id", T::QString },
      { "place_name", T::QString },
      { "people", T::Double },
      { "buildings_near", T::Int } }
  );
}

void writeSettlementGaps(
  const SettlementInputs &inputs, SettlementData &data, SettlementOutputs &outputs,
  const QgsCoordinateTransformContext &context, QgsProcessingFeedback *feedback
)
{
  feedback->setProgressText( Words::tr( "Writing the results" ) );
  Writer( inputs, data, outputs, context, feedback ).write();
  feedback->setProgress( 98 );
}

} // namespace lacuna
