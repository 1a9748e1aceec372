// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "address_gaps_run.h"
#include "lacuna/error.h"
#include "lacuna/places/place_surroundings.h"
#include "lacuna/zone_locator.h"
#include "messages/error_text.h"
#include "messages/plural.h"
#include "report/numbers.h"

#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsvariantutils.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace lacuna
{

namespace
{

class Words
{
  Q_DECLARE_TR_FUNCTIONS( AddressGapsRun )
};

RawLayer readOne( const AddressSource &from, ReadRequest request, const RunContext &run )
{
  request.idField = from.idField;
  request.file = from.file;
  return readLayer( *from.source, request, run );
}

// Reads the addresses; skip: what filters and coordinates say of them.
void readAddresses( const AddressGapsInputs &inputs, AddressGapsData &data, const RunContext &run )
{
  ReadRequest request { .kind = RowKind::Points };
  for ( const int field : { inputs.unitField, inputs.kind.field, inputs.precision.field } )
    if ( field >= 0 )
      request.attributes << field;
  std::vector<SkipReason> filtered;
  if ( !request.attributes.isEmpty() )
    request.onFeature = [&]( const QgsFeature &feature ) {
      filtered.push_back(
        !inputs.kind.takes( feature )        ? SkipReason::OtherKind
        : !inputs.precision.takes( feature ) ? SkipReason::NotPrecise
                                             : SkipReason::None
      );
      if ( inputs.unitField < 0 )
        return;
      bool isNumber = false;
      const double units = feature.attribute( inputs.unitField ).toDouble( &isNumber );
      const bool isUsable = isNumber && std::isfinite( units ) && units >= 0
                            && !QgsVariantUtils::isNull( feature.attribute( inputs.unitField ) );
      data.badUnits += isUsable || filtered.back() != SkipReason::None ? 0 : 1;
      data.units.push_back( isUsable ? units : 1 );
    };
  data.addresses = readOne( inputs.addresses, request, run );
  RawFootprints &raw = data.addresses.raw;
  const std::size_t size = raw.skip.size();
  std::vector<Point> written( size );
  std::vector<std::uint8_t> usable( size, 0 );
  for ( std::size_t row = 0; row < size; ++row )
  {
    if ( raw.skip[row] == SkipReason::None && raw.footprints.isEmpty( row ) )
      raw.skip[row] = SkipReason::EmptyGeometry;
    if ( raw.skip[row] != SkipReason::None )
      continue;
    const std::span<const double> xy = std::as_const( raw.footprints ).coordinates( row );
    written[row] = { xy[0], xy[1] };
    usable[row] = 1;
  }
  const std::vector<std::uint8_t> bad = badCoordinates( written, usable );
  for ( std::size_t row = 0; row < size; ++row )
    if ( raw.skip[row] == SkipReason::None )
      raw.skip[row] = bad[row] ? SkipReason::BadCoordinates : row < filtered.size() ? filtered[row] : SkipReason::None;
}

// A share of nothing is no completeness.
void requireUsable(
  const std::vector<SkipReason> &skip, const QString &name, const QString &parameter, const QString &advice
)
{
  std::map<SkipReason, std::size_t> reasons;
  for ( const SkipReason reason : skip )
  {
    if ( reason == SkipReason::None || reason == SkipReason::OutsideArea )
      return;
    ++reasons[reason];
  }
  if ( reasons.empty() )
    return;
  const auto most = std::max_element( reasons.begin(), reasons.end(), []( const auto &a, const auto &b ) {
    return a.second < b.second;
  } );
  throw QgsProcessingException( Words::tr(
                                  "None of the %1 feature(s) of the layer “%2” (%3) can be compared; most: %4. %5",
                                  nullptr, pluralOf( skip.size() )
  )
                                  .arg(
                                    QLocale().toString( static_cast<qulonglong>( skip.size() ) ), name, parameter,
                                    ErrorText::skipReason( most->first ), advice
                                  ) );
}

// Rows outside the area are not judged, and still have their buildings.
void leaveOutside( std::vector<SkipReason> &skip, const std::vector<Point> &at, const Footprints &area )
{
  const ZoneLocator locator( area );
  for ( std::size_t row = 0; row < skip.size(); ++row )
  {
    if ( skip[row] != SkipReason::None )
      continue;
    bool inside = false;
    locator.forEach( at[row], [&inside]( std::uint32_t ) { inside = true; } );
    if ( !inside )
      skip[row] = SkipReason::OutsideArea;
  }
}

Layer osmLayer(
  const AddressGapsInputs &inputs, RawFootprints &raw, const Footprints *area, const MetricFrame &frame,
  const RunContext &run
)
{
  if ( inputs.osmArePoints )
  {
    Layer layer = pointLayer( std::move( raw.footprints ), std::move( raw.skip ), run.storage );
    if ( area )
      leaveOutside( layer.skip, layer.centroids, *area );
    return layer;
  }
  LayerOptions options;
  options.buildings = true;
  options.neighbourLimit = BUILDING_NEIGHBOUR_LIMIT;
  options.joinBlocks = false;
  options.area = area;
  return prepareLayer( std::move( raw.footprints ), std::move( raw.skip ), frame, options, run );
}

void placeAddresses( AddressGapsData &data, const Footprints *area )
{
  RawFootprints &raw = data.addresses.raw;
  data.skip = raw.skip;
  data.at.resize( data.skip.size() );
  for ( std::size_t row = 0; row < data.skip.size(); ++row )
    if ( !raw.footprints.isEmpty( row ) )
    {
      const std::span<const double> xy = std::as_const( raw.footprints ).coordinates( row );
      data.at[row] = { xy[0], xy[1] };
    }
  if ( area )
    leaveOutside( data.skip, data.at, *area );
}

} // namespace

bool FieldFilter::takes( const QgsFeature &feature ) const
{
  if ( field < 0 || keep.isEmpty() )
    return true;
  const QVariant value = feature.attribute( field );
  if ( QgsVariantUtils::isNull( value ) )
    return false;
  // 1, "1", "01" and 1.0 are one code.
  const QString text = value.toString().trimmed();
  bool isNumber = false;
  const double number = text.toDouble( &isNumber );
  return keep.contains( text ) || ( isNumber && std::any_of( keep.begin(), keep.end(), [number]( const QString &one ) {
                                      bool isCode = false;
                                      const double code = one.toDouble( &isCode );
                                      return isCode && code >= number && code <= number;
                                    } ) );
}

AddressGapsData compareAddresses(
  const AddressGapsInputs &inputs, const QgsCoordinateTransformContext &context, const RunContext &run,
  QgsProcessingFeedback *feedback
)
{
  AddressGapsData data;
  feedback->setProgressText( Words::tr( "Reading the addresses and the buildings" ) );
  readAddresses( inputs, data, run );
  feedback->setProgress( 10 );
  data.osm = readOne( inputs.osm, { .kind = inputs.osmArePoints ? RowKind::Points : RowKind::Polygons }, run );
  feedback->setProgress( 20 );
  RawLayer parcels, area;
  std::vector<RawLayer *> all { &data.addresses, &data.osm };
  for ( const auto &[from, to] : { std::pair { &inputs.parcels, &parcels }, std::pair { &inputs.area, &area } } )
    if ( from->source )
    {
      *to = readOne( *from, {}, run );
      all.push_back( to );
    }
  if ( inputs.area.source )
    ErrorText::warnOfSkipped( area.raw.skip, inputs.area.name, feedback );
  data.frame = chooseWorkingFrame( all, context );
  for ( std::size_t i = 0; i < all.size(); ++i )
  {
    const double from = 0.25 + 0.02 * static_cast<double>( i );
    toWorkingFrame( *all[i], data.frame, context, run.part( from, from + 0.02 ) );
    all[i]->raw.footprints.updateBoxes();
  }
  const Footprints *within = inputs.area.source ? &area.raw.footprints : nullptr;
  placeAddresses( data, within );
  requireUsable(
    data.skip, inputs.addresses.name, QStringLiteral( "ADDRESSES" ), Words::tr( "Choose a layer of address points." )
  );
  data.osmLayer = osmLayer( inputs, data.osm.raw, within, data.frame.frame, run.part( 0.33, 0.42 ) );
  requireUsable(
    data.osmLayer.skip, inputs.osm.name, QStringLiteral( "OSM" ), Words::tr( "Choose a layer of buildings." )
  );
  Layer parcelLayer;
  if ( inputs.parcels.source )
  {
    LayerOptions options;
    options.joinBlocks = false;
    options.neighbourLimit = BUILDING_NEIGHBOUR_LIMIT;
    parcelLayer = prepareLayer(
      std::move( parcels.raw.footprints ), std::move( parcels.raw.skip ), data.frame.frame, options,
      run.part( 0.42, 0.48 )
    );
    requireUsable(
      parcelLayer.skip, inputs.parcels.name, QStringLiteral( "PARCELS" ), Words::tr( "Choose a layer of parcels." )
    );
    ErrorText::warnOfSkipped( parcelLayer.skip, inputs.parcels.name, feedback );
  }
  feedback->setProgressText( Words::tr( "Looking for the building of every address" ) );
  const AddressInput input { data.at,       data.skip,           data.units,
                             data.osmLayer, inputs.osmArePoints, inputs.parcels.source ? &parcelLayer : nullptr };
  data.result = findAddressGaps( input, data.frame.frame, inputs.options, run.part( 0.48, 0.75 ) );
  return data;
}

namespace
{

QString whyNothing( const AddressGapsInputs &inputs, const AddressGapsData &data )
{
  const AddressSummary &summary = data.result.summary;
  std::vector<Box> boxes( data.at.size() );
  for ( std::size_t row = 0; row < boxes.size(); ++row )
    if ( data.skip[row] == SkipReason::None )
      boxes[row].add( data.at[row].x, data.at[row].y );
  const SpatialIndex index( boxes );
  const QString apart = ErrorText::whyApart(
    { inputs.addresses.name, summary.addresses, index, inputs.addresses.source->sourceCrs().authid() },
    { inputs.osm.name, summary.osmCount, data.osmLayer.index, inputs.osm.source->sourceCrs().authid() },
    data.frame.frame
  );
  if ( !apart.isEmpty() )
    return apart;
  if ( summary.matched + summary.missing == 0 )
    return Words::tr( "No address lies inside the area." );
  return Words::tr( "No address stands within %1 m of a building, though the extents of the layers overlap. Look at "
                    "both on the map: a wrong CRS or a shift larger than the largest shift (%2 m) are likely causes." )
    .arg( data.result.distanceM )
    .arg( inputs.options.maxOffsetM );
}

} // namespace

QString shiftSentence( const AddressGapsInputs &inputs, const AddressResult &result )
{
  if ( !inputs.options.correctOffset )
    return Words::tr( "The layers were compared where they lie; the shift between them was not corrected." );
  return result.offsets.appliedCells() > 0
           ? ErrorText::shiftFound( result.offsets )
           : Words::tr( "There was too little to find a shift between the layers by; they were compared where they lie."
             );
}

QString largeParcels( const AddressGapsInputs &inputs, const AddressResult &result )
{
  if ( result.largeParcels == 0 )
    return QString();
  return Words::tr(
           "%1 polygon(s) of “%2” (PARCELS) hold more than %3 addresses or buildings. They are districts rather than "
           "parcels and were left out; what lies in them was compared by distance.",
           nullptr, pluralOf( result.largeParcels )
  )
    .arg( shown::whole( result.largeParcels ), inputs.parcels.name, shown::whole( MOST_ON_PARCEL ) );
}

void logAbout( const AddressGapsInputs &inputs, const AddressGapsData &data, QgsProcessingFeedback *feedback )
{
  const AddressSummary &summary = data.result.summary;
  ErrorText::warnOfSkipped( data.skip, inputs.addresses.name, feedback );
  ErrorText::warnOfSkipped( data.osmLayer.skip, inputs.osm.name, feedback );
  ErrorText::warnOfRepaired( data.osmLayer, inputs.osm.name, feedback );
  if ( data.badUnits > 0 )
    feedback->pushWarning( Words::tr(
                             "%1 address(es) of “%2” have no usable number in UNIT_FIELD; each counts as one dwelling.",
                             nullptr, pluralOf( data.badUnits )
    )
                             .arg( shown::whole( data.badUnits ), inputs.addresses.name ) );
  if ( const QString large = largeParcels( inputs, data.result ); !large.isEmpty() )
    feedback->pushWarning( large );
  feedback->pushInfo( shiftSentence( inputs, data.result ) );
  if ( summary.matched == 0 )
  {
    feedback->pushWarning( whyNothing( inputs, data ) );
    return;
  }
  feedback->pushInfo(
    data.result.pointsAre == PointsAre::Roof
      ? Words::tr( "The points are taken to stand on roofs: buildings are looked for within %1 m." )
          .arg( data.result.distanceM )
      : Words::tr( "The points are taken to stand at doors or in the street: buildings are looked for within %1 m." )
          .arg( data.result.distanceM )
  );
}

} // namespace lacuna
