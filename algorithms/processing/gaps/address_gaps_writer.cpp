// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "address_gaps_run.h"
#include "building_gaps_run.h"
#include "gap_ids.h"
#include "lacuna/error.h"
#include "layers/output_fields.h"
#include "layers/qgis_compat.h"
#include "layers/row_finder.h"

#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsfeaturerequest.h>
#include <qgsgeometry.h>
#include <qgsvariantutils.h>

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <functional>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( AddressGapsWriter )
};

class Writer
{
public:
  Writer(
    const AddressGapsInputs &inputs, const AddressGapsData &data, AddressGapsOutputs &outputs,
    const QgsCoordinateTransformContext &context, QgsProcessingFeedback *feedback
  )
    : mInputs( inputs )
    , mData( data )
    , mOutputs( outputs )
    , mAddressIds( data.addresses.raw, inputs.addresses.source->sourceCrs(), context )
    , mOsmIds( data.osm.raw, inputs.osm.source->sourceCrs(), context )
    , mDistance( mLocale.toString( data.result.distanceM ) )
    , mFeedback( feedback )
  {}

  void write()
  {
    readRows( mInputs.addresses, mData.addresses.raw, 75, [this]( QgsFeature &feature, std::size_t row ) {
      if ( mData.skip[row] != SkipReason::None )
        skip( 0, feature, QStringLiteral( "ADDRESSES" ), mData.skip[row] );
      else if ( mData.result.addresses[row].matched )
        add( mOutputs.matched, feature, matched( row ) );
      else
        add( mOutputs.missingInOsm, feature, missingAddress( row, feature.geometry() ) );
    } );
    readRows( mInputs.osm, mData.osm.raw, 85, [this]( QgsFeature &feature, std::size_t row ) {
      if ( !mData.osmLayer.judged( row ) )
        skip( 1, feature, QStringLiteral( "OSM" ), mData.osmLayer.skip[row] );
      else if ( !mData.result.osm[row].matched )
        add( mOutputs.missingInReference, feature, missingBuilding( row, feature.geometry() ) );
    } );
    for ( OutputLayer *output :
          { &mOutputs.missingInOsm, &mOutputs.missingInReference, &mOutputs.matched, &mOutputs.skipped } )
      output->finish();
  }

private:
  void readRows(
    const AddressSource &from, const RawFootprints &raw, int progress,
    const std::function<void( QgsFeature &, std::size_t )> &visit
  )
  {
    QgsFeatureIterator iterator
      = from.source->getFeatures( QgsFeatureRequest(), Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks );
    QgsFeature feature;
    RowFinder rows( raw.featureIds, from.name );
    std::size_t count = 0;
    for ( ; iterator.nextFeature( feature ); ++count )
    {
      if ( count % 256 == 0 )
      {
        if ( mFeedback->isCanceled() )
          throw Canceled();
        mFeedback->setProgress(
          progress + 10.0 * static_cast<double>( count ) / static_cast<double>( raw.skip.size() + 1 )
        );
      }
      visit( feature, rows.rowOf( count, feature.id() ) );
    }
    rows.requireAll( count );
  }

  static void add( OutputLayer &output, QgsFeature &feature, const QgsAttributes &added )
  {
    feature.setAttributes( feature.attributes() + added );
    output.add( feature );
  }

  void skip( int source, const QgsFeature &feature, const QString &parameter, SkipReason reason )
  {
    if ( !mOutputs.skipped.isWanted() )
      return;
    QgsFeature row = mOutputs.skippedRows.row( source, feature, parameter, skipCode( reason ) );
    mOutputs.skipped.add( row );
  }

  QgsAttributes matched( std::size_t row ) const
  {
    const AddressVerdict &verdict = mData.result.addresses[row];
    QStringList ids;
    for ( const std::uint32_t building : mData.result.buildingsOf( row ) )
      ids << mData.osm.raw.id( building );
    return QgsAttributes() << ids.join( QLatin1Char( ';' ) ) << verdict.distanceM << verdict.units;
  }

  static QgsAttributes
  gap( const QVariant &area, double nearestM, GapReason reason, const QString &why, const QString &beside )
  {
    return QgsAttributes() << area << 0.0 << numberOrNull( nearestM ) << QString::fromLatin1( gapReasonCode( reason ) )
                           << why << textOrNull( beside );
  }

  QgsAttributes missingAddress( std::size_t row, const QgsGeometry &geometry ) const
  {
    const AddressVerdict &verdict = mData.result.addresses[row];
    const QString beside = verdict.building == AddressVerdict::NONE ? QString() : mData.osm.raw.id( verdict.building );
    return gap(
             QgsVariantUtils::createNullVariant( QMetaType::Type::Double ), verdict.nearestM, verdict.reason,
             whyMissing( verdict, beside ), beside
           )
           << mAddressIds.of( row, geometry );
  }

  QgsAttributes missingBuilding( std::size_t row, const QgsGeometry &geometry ) const
  {
    const AddressedBuilding &verdict = mData.result.osm[row];
    const QString beside
      = verdict.address == AddressVerdict::NONE ? QString() : mData.addresses.raw.id( verdict.address );
    const QVariant area = mInputs.osmArePoints ? QgsVariantUtils::createNullVariant( QMetaType::Type::Double )
                                               : QVariant( mData.osmLayer.areaM2[row] );
    return gap( area, verdict.nearestM, verdict.reason, whyUnaddressed( verdict, beside ), beside )
           << mOsmIds.of( row, geometry );
  }

  QString whyMissing( const AddressVerdict &verdict, const QString &beside ) const
  {
    const QString metres = mLocale.toString( verdict.nearestM, 'f', 1 );
    if ( verdict.reason == GapReason::BesideMapped )
      return Words::tr( "The building beside it in OpenStreetMap (%1) is that of a nearer address." ).arg( beside );
    if ( verdict.reason == GapReason::NoOverlap )
      return Words::tr(
               "What OpenStreetMap has %1 m away is too small for a house (below 15 m²), or is that of another "
               "address."
      )
        .arg( metres );
    return std::isfinite( verdict.nearestM )
             ? Words::tr( "OpenStreetMap has no building within %1 m; the nearest is %2 m away." )
                 .arg( mDistance, metres )
             : Words::tr( "OpenStreetMap has no building within 20 km." );
  }

  QString whyUnaddressed( const AddressedBuilding &verdict, const QString &beside ) const
  {
    const QString metres = mLocale.toString( verdict.nearestM, 'f', 1 );
    if ( verdict.reason == GapReason::BesideMapped )
      return Words::tr( "The address beside it (%1) has another building: this may be an annex, or a house without an "
                        "address." )
        .arg( beside );
    if ( verdict.reason == GapReason::NoOverlap )
      return Words::tr( "An address without a building stands %1 m away, but this one is too small for a house (below "
                        "15 m²) or is not on its parcel." )
        .arg( metres );
    return std::isfinite( verdict.nearestM )
             ? Words::tr( "No address within %1 m; the nearest is %2 m away." ).arg( mDistance, metres )
             : Words::tr( "No address within 20 km." );
  }

  const AddressGapsInputs &mInputs;
  const AddressGapsData &mData;
  AddressGapsOutputs &mOutputs;
  GapIds mAddressIds;
  GapIds mOsmIds;
  QLocale mLocale;
  QString mDistance;
  QgsProcessingFeedback *mFeedback;
};

} // namespace

QgsFields AddressGapsOutputs::matchedFields()
{
  using T = QMetaType::Type;
  return fieldsOf( { { "match_ids", T::QString }, { "match_distance_m", T::Double }, { "match_units", T::Double } } );
}

void writeAddressGaps(
  const AddressGapsInputs &inputs, const AddressGapsData &data, AddressGapsOutputs &outputs,
  const QgsCoordinateTransformContext &context, QgsProcessingFeedback *feedback
)
{
  feedback->setProgressText( Words::tr( "Writing the results" ) );
  Writer( inputs, data, outputs, context, feedback ).write();
  feedback->setProgress( 98 );
}

} // namespace lacuna
