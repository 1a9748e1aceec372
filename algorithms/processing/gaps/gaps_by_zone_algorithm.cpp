// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "gaps_by_zone_algorithm.h"
#include "base/algorithm_table.h"
#include "base/input_check.h"
#include "gap_style.h"
#include "layers/field_finder.h"
#include "layers/layer_role.h"
#include "layers/qgis_compat.h"
#include "layers/zone_names.h"
#include "messages/error_text.h"
#include "messages/plural.h"

#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgswkbtypes.h>

#include <QHash>
#include <QLocale>

#include <cmath>
#include <limits>
#include <map>
#include <span>

namespace lacuna
{

namespace
{

constexpr double SAME_PLACE = 0.05;    // of the size of a building: files round coordinates
constexpr double STRANGE_SHARE = 0.01; // of the missing buildings

// checked: with what people found who looked.
QgsFields zoneFields( bool checked )
{
  using T = QMetaType::Type;
  QgsFields fields = fieldsOf(
    { { "reference_count", T::LongLong },
      { "osm_count", T::LongLong },
      { "matched_count", T::LongLong },
      { "missing_in_osm", T::LongLong },
      { "beside_mapped", T::LongLong },
      { "part_of_mapped", T::LongLong },
      { "missing_in_reference", T::LongLong },
      { "completeness", T::Double },
      { "completeness_low", T::Double },
      { "completeness_high", T::Double },
      { "completeness_blocks", T::Double },
      { "completeness_area", T::Double },
      { "estimated_total", T::Double },
      { "estimated_total_low", T::Double },
      { "estimated_total_high", T::Double },
      { "missing_area_m2", T::Double } }
  );
  if ( checked )
    for ( const char *name : { "missing_confirmed", "missing_refuted", "missing_open" } )
      fields.append( QgsField( QString::fromLatin1( name ), T::LongLong ) );
  return fields;
}

} // namespace

LACUNA_ALGORITHM( gapsbyzone, GapsByZoneAlgorithm )

QString GapsByZoneAlgorithm::displayName() const { return tr( "Gaps by zone" ); }

QStringList GapsByZoneAlgorithm::tags() const
{
  return searchWords(
    tr( "completeness,neighbourhood,barrio,district,summary,statistics,zone,missing,buildings,wilson,chapman" )
  );
}

QString GapsByZoneAlgorithm::shortDescription() const
{
  return tr(
    "How complete OpenStreetMap is in each neighbourhood, with its interval, from the results of Building gaps."
  );
}

QString GapsByZoneAlgorithm::shortHelpString() const
{
  return tr( "Counts the results of Building gaps by zone: neighbourhoods, districts, grid cells.\n\n"
             "A building belongs to the zone its point on surface lies in. Completeness is the share of the reference "
             "buildings of the zone that OSM has, by count with its 95 % interval (Wilson) and by area. The wider the "
             "interval, the less the few buildings of a small zone can tell; its upper end counts as mapped what may "
             "be a part of a mapped building or one that is drawn badly. completeness_blocks is what completeness is "
             "if all that stands wall to wall with a mapped building counts as mapped. The estimated total (Chapman) "
             "also counts the buildings that both layers lack; it needs Missing in the reference.\n\n"
             "Without Matched, give the reference itself: what is not missing counts as matched then.\n\n"
             "Zones may overlap: a building then counts in each, and how many do is said. Buildings in no zone, and "
             "zones without geometry, go to Skipped. Areas are square metres, whatever the CRS of the layers." );
}

void GapsByZoneAlgorithm::initAlgorithm( const QVariantMap & )
{
  const QList<int> polygons { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) };
  const QList<int> spots { polygons.first(), static_cast<int>( Qgis::ProcessingSourceType::VectorPoint ) };
  addLayer( QStringLiteral( "ZONES" ), tr( "Zones" ), polygons, { .roles = { LayerRole::zones() } } );
  addLayer(
    QStringLiteral( "MISSING_IN_OSM" ), tr( "Missing in OSM (from Building gaps)" ), spots,
    { .roles = { QStringLiteral( "buildinggaps.MISSING_IN_OSM" ), QStringLiteral( "addressgaps.MISSING_IN_OSM" ) },
      .field = QStringLiteral( "gap_reason" ),
      .optional = true }
  );
  addLayer(
    QStringLiteral( "CHECKED" ), tr( "or the same with people's answers (from Review gaps)" ), spots,
    { .roles = { QStringLiteral( "importfindings.CHECKED" ) }, .field = QStringLiteral( "found" ), .optional = true }
  );
  addLayer(
    QStringLiteral( "MISSING_IN_REFERENCE" ), tr( "Missing in the reference (from Building gaps)" ), spots,
    { .roles
      = { QStringLiteral( "buildinggaps.MISSING_IN_REFERENCE" ), QStringLiteral( "addressgaps.MISSING_IN_REFERENCE" ) },
      .field = QStringLiteral( "gap_reason" ),
      .optional = true }
  );
  addLayer(
    QStringLiteral( "MATCHED" ), tr( "Matched (from Building gaps)" ), spots,
    { .roles = { QStringLiteral( "buildinggaps.MATCHED" ), QStringLiteral( "addressgaps.MATCHED" ) },
      .field = QStringLiteral( "match_ids" ),
      .optional = true }
  );
  addLayer(
    QStringLiteral( "REFERENCE" ), tr( "or, without Matched, the reference that Building gaps was run with" ), spots,
    { .optional = true }
  );
  addAdvanced( ZoneNames::parameter() );
  addSink( QStringLiteral( "OUTPUT" ), tr( "Completeness by zone" ), Qgis::ProcessingSourceType::VectorPolygon );
  addSink( QStringLiteral( "SKIPPED" ), tr( "Skipped" ), Qgis::ProcessingSourceType::VectorPolygon, true );
  addNumber( QStringLiteral( "ZONES_COUNT" ), tr( "Zones" ) );
  addNumber( QStringLiteral( "SKIPPED_COUNT" ), tr( "Skipped zones and buildings" ) );
}

void GapsByZoneAlgorithm::
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
{
  mInputs.clear();
  mZones = requireSource( parameters, QStringLiteral( "ZONES" ), context );
  mZonesName = layerName( parameters, QStringLiteral( "ZONES" ), context );
  mNameField = fieldIndex( parameters, QStringLiteral( "ZONE_NAME_FIELD" ), *mZones, mZonesName, false, context );
  const bool checked = optionalSource( parameters, QStringLiteral( "CHECKED" ), context ) != nullptr;
  for ( const char *name : { "MATCHED", "REFERENCE", checked ? "CHECKED" : "MISSING_IN_OSM", "MISSING_IN_REFERENCE" } )
  {
    const QString parameter = QString::fromLatin1( name );
    if ( parameter == QLatin1String( "REFERENCE" ) && !mInputs.empty() )
      continue; // Matched says more
    std::unique_ptr<QgsProcessingFeatureSource> source = optionalSource( parameters, parameter, context );
    if ( source )
      mInputs.push_back( { parameter, layerName( parameters, parameter, context ), std::move( source ), Layer() } );
    else if ( parameter == QLatin1String( "REFERENCE" ) )
      throw QgsProcessingException( tr( "Neither MATCHED nor REFERENCE is given, so it is not known how many buildings "
                                        "there are. Choose the layer Matched of Building gaps, or the reference "
                                        "that it was run with." ) );
    else if ( parameter == QLatin1String( "MISSING_IN_OSM" ) )
      throw QgsProcessingException( tr( "Neither MISSING_IN_OSM nor CHECKED is given, so it is not known what is "
                                        "missing. Choose the layer Missing in OSM of Building gaps." ) );
  }
  mFromReference = mInputs[0].parameter == QLatin1String( "REFERENCE" );
  mMatchIds = mFromReference ? -1 : mInputs[0].source->fields().lookupField( QStringLiteral( "match_ids" ) );
  mReason = mInputs[1].source->fields().lookupField( QStringLiteral( "gap_reason" ) );
  mFound = checked ? mInputs[1].source->fields().lookupField( QStringLiteral( "found" ) ) : -1;
  mOverlap = ourField( mInputs[1].source->fields(), QStringLiteral( "gap_overlap" ) );
}

// Reasons and overlaps are read with the geometries, where the layer has them.
ReadRequest GapsByZoneAlgorithm::missingRequest( std::vector<MissingBuilding> &missing ) const
{
  ReadRequest request;
  if ( mReason < 0 )
    return request;
  request.attributes = { mReason };
  for ( const int column : { mOverlap, mFound } )
    if ( column >= 0 )
      request.attributes << column;
  request.onFeature = [this, &missing]( const QgsFeature &feature ) {
    const double overlap = mOverlap >= 0 ? feature.attribute( mOverlap ).toDouble() : 0;
    missing.push_back(
      { gapReasonOf( feature.attribute( mReason ).toString().toStdString() ), static_cast<float>( overlap ),
        mFound >= 0 ? gapAnswerOf( feature.attribute( mFound ).toString().toStdString() ) : GapAnswer::Open }
    );
  };
  return request;
}

// What is missing must be part of the reference, as it lies there: else the difference of both means nothing.
void GapsByZoneAlgorithm::requireReference( QgsProcessingFeedback *feedback ) const
{
  const Layer &reference = mInputs[0].layer;
  const Layer &missing = mInputs[1].layer;
  std::size_t strange = 0;
  std::size_t judged = 0;
  for ( std::size_t row = 0; row < missing.size(); ++row )
  {
    if ( row % 2048 == 0 && feedback->isCanceled() )
      throw Canceled();
    if ( missing.skip[row] != SkipReason::None )
      continue;
    bool found = false;
    reference.index.query( missing.footprints.box( row ), [&]( std::uint32_t other ) {
      if ( found )
        return;
      const Point &here = missing.centroids[row];
      const Point &there = reference.centroids[other];
      const double size = std::sqrt( missing.areaM2[row] );
      found = std::hypot( here.x - there.x, here.y - there.y ) <= SAME_PLACE * size
              && std::abs( missing.areaM2[row] - reference.areaM2[other] ) <= SAME_PLACE * missing.areaM2[row];
    } );
    ++judged;
    strange += found ? 0 : 1;
  }
  if ( static_cast<double>( strange ) > STRANGE_SHARE * static_cast<double>( judged ) )
    throw QgsProcessingException( tr( "%1 of %2 buildings of “%3” (MISSING_IN_OSM) are not in “%4” (REFERENCE), so it "
                                      "is not the reference that Building gaps was run with. Choose that layer, or "
                                      "give MATCHED." )
                                    .arg(
                                      QLocale().toString( static_cast<qulonglong>( strange ) ),
                                      QLocale().toString( static_cast<qulonglong>( judged ) ), mInputs[1].name,
                                      mInputs[0].name
                                    ) );
}

void GapsByZoneAlgorithm::numberOsm( const RawFootprints &matched, Zones &zones, QgsProcessingFeedback *feedback ) const
{
  QHash<QString, std::uint32_t> numbers;
  for ( std::size_t row = 0; row < matched.skip.size(); ++row )
  {
    if ( row % 2048 == 0 && feedback->isCanceled() )
      throw Canceled();
    const QString text = mMatchIds >= 0 ? matched.ids.at( row ) : QString();
    if ( mMatchIds >= 0 && isCut( mInputs[0].source->fields().at( mMatchIds ), text ) )
      throw QgsProcessingException( tr( "The field match_ids of the layer “%1” (MATCHED) was cut by its file format: a "
                                        "Shapefile holds 254 letters, and some buildings match more of OSM. Save "
                                        "Matched as GeoPackage and run again." )
                                      .arg( mInputs[0].name ) );
    for ( const QString &id : text.split( QLatin1Char( ';' ), Qt::SkipEmptyParts ) )
      zones.osmOf.push_back(
        numbers.insert( id, numbers.value( id, static_cast<std::uint32_t>( numbers.size() ) ) ).value()
      );
    zones.osmStart.push_back( static_cast<std::uint32_t>( zones.osmOf.size() ) );
  }
}

GapsByZoneAlgorithm::Zones GapsByZoneAlgorithm::count( QgsProcessingContext &context, QgsProcessingFeedback *feedback )
{
  feedback->setProgressText( tr( "Reading the zones and the buildings" ) );
  Zones zones;
  ZoneNames names( mZones->fields(), mNameField );
  zones.raw = readNamedZones( *mZones, names, runContext() );
  zones.nameField = names.field();
  std::vector<RawLayer> raw;
  for ( const Input &input : mInputs )
  {
    const bool isMissingInOsm = raw.size() == 1;
    ReadRequest request
      = isMissingInOsm ? missingRequest( zones.missing ) : ReadRequest { .idField = raw.empty() ? mMatchIds : -1 };
    request.kind = kindOf( *input.source );
    raw.push_back( readLayer( *input.source, request, runContext() ) );
    feedback->setProgress( 10 * static_cast<double>( raw.size() ) );
  }
  const QgsCoordinateTransformContext &transforms = context.transformContext();
  std::vector<RawLayer *> all { &zones.raw };
  for ( RawLayer &layer : raw )
    all.push_back( &layer );
  const WorkingFrame frame = chooseWorkingFrame( all, transforms );
  toWorkingFrame( zones.raw, frame, transforms, runContext().part( 0.3, 0.35 ) );
  Footprints &polygons = zones.raw.raw.footprints;
  polygons.updateBoxes();

  numberOsm( raw[0].raw, zones, feedback );

  LayerOptions options;
  options.joinBlocks = false;
  for ( std::size_t i = 0; i < raw.size(); ++i )
  {
    const double from = 0.35 + 0.15 * static_cast<double>( i );
    toWorkingFrame( raw[i], frame, transforms, runContext().part( from, from + 0.07 ) );
    RawFootprints &rows = raw[i].raw;
    mInputs[i].layer = kindOf( *mInputs[i].source ) == RowKind::Points
                         ? pointLayer( std::move( rows.footprints ), std::move( rows.skip ), runContext().storage )
                         : prepareLayer(
                             std::move( rows.footprints ), std::move( rows.skip ), frame.frame, options,
                             runContext().part( from + 0.07, from + 0.15 )
                           );
  }
  if ( mFromReference )
    requireReference( feedback );
  feedback->setProgressText( tr( "Counting by zone" ) );
  const ZoneGapsInput input { mInputs[0].layer, mInputs[1].layer, mInputs.size() > 2 ? &mInputs[2].layer : nullptr,
                              zones.osmStart,   zones.osmOf,      zones.missing,
                              mFromReference };
  zones.counts = countGapsByZone( polygons, input, runContext().part( 0.8, 0.9 ) );
  return zones;
}

void GapsByZoneAlgorithm::writeZones(
  const Zones &zones, OutputLayer &output, OutputLayer &skipped, const SkippedRows &rows,
  QgsProcessingFeedback *feedback
) const
{
  const SkippedSource layer { 0, QStringLiteral( "ZONES" ), mZonesName };
  const bool extras = mInputs.size() > 2;
  const auto measures = [&]( std::size_t row, const QgsFeature & ) {
    const ZoneGaps &zone = zones.counts.zones[row];
    const Interval interval = zone.completenessInterval();
    // Without a list of ids every matched building stands for one.
    const std::size_t osmMatched = mMatchIds >= 0 ? zone.osmMatched : zone.matched;
    const QVariant none = QgsVariantUtils::createNullVariant( QMetaType::Type::LongLong );
    const auto number = []( std::size_t value ) { return QVariant( static_cast<qlonglong>( value ) ); };
    constexpr double UNKNOWN = std::numeric_limits<double>::quiet_NaN();
    const bool reasons = knowsReasons();
    const EstimatedTotal total = extras ? zone.estimatedTotal() : EstimatedTotal { UNKNOWN, { UNKNOWN, UNKNOWN } };
    QgsAttributes attributes;
    attributes << number( zone.referenceCount() ) << ( extras ? number( osmMatched + zone.missingInReference ) : none )
               << number( zone.matched ) << number( zone.missingInOsm )
               << ( reasons ? number( zone.besideMapped ) : none ) << ( reasons ? number( zone.partOfMapped ) : none )
               << ( extras ? number( zone.missingInReference ) : none ) << numberOrNull( zone.completeness() )
               << interval.low << interval.high << numberOrNull( reasons ? zone.completenessBlocks() : UNKNOWN )
               << numberOrNull( zone.completenessArea() ) << numberOrNull( total.value )
               << numberOrNull( total.interval.low ) << numberOrNull( total.interval.high ) << zone.missingAreaM2;
    if ( mFound >= 0 )
      attributes << number( zone.confirmed ) << number( zone.refuted )
                 << number( zone.missingInOsm - zone.confirmed - zone.refuted );
    return attributes;
  };
  writeRows( *mZones, zones.raw.raw.skip, layer, output, skipped, rows, feedback, measures );
}

std::size_t GapsByZoneAlgorithm::writeSkipped(
  const Zones &zones, OutputLayer &skipped, const SkippedRows &rows, QgsProcessingFeedback *feedback
) const
{
  std::size_t count = countSkipped( zones.raw.raw.skip );
  std::span<const std::uint8_t> outside = zones.counts.outside; // layer after layer
  for ( std::size_t i = 0; i < mInputs.size(); ++i )
  {
    const Input &input = mInputs[i];
    const std::vector<SkipReason> reasons = skippedOrOutside( input.layer.skip, outside.first( input.layer.size() ) );
    outside = outside.subspan( input.layer.size() );
    count += countSkipped( reasons );
    writeSkippedRows(
      *input.source, reasons, { static_cast<int>( i ) + 1, input.parameter, input.name }, skipped, rows, feedback
    );
  }
  return count;
}

void GapsByZoneAlgorithm::logSummary( const Zones &zones, QgsProcessingFeedback *feedback ) const
{
  ErrorText::warnOfSkipped( zones.raw.raw.skip, mZonesName, feedback );
  for ( const Input &input : mInputs )
    ErrorText::warnOfSkipped( input.layer.skip, input.name, feedback );
  std::size_t outside = 0;
  for ( const std::uint8_t value : zones.counts.outside )
    outside += value;
  std::size_t inside = 0;
  for ( const ZoneGaps &zone : zones.counts.zones )
    inside += zone.referenceCount() + zone.missingInReference;
  const QLocale locale;
  if ( zones.counts.zones.empty() )
    feedback->pushWarning( ErrorText::noFeatures( mZonesName ) );
  else if ( inside == 0 )
    feedback->pushWarning( tr( "No building lies in any zone. Check that the layer “%1” covers the same place and that "
                               "the CRS of all layers is right." )
                             .arg( mZonesName ) );
  else if ( outside > 0 )
    feedback->pushWarning(
      tr( "%1 building(s) lie in no zone and are counted nowhere; they are in Skipped.", nullptr, pluralOf( outside ) )
        .arg( locale.toString( static_cast<qulonglong>( outside ) ) )
    );
  if ( zones.counts.inSeveral > 0 )
    feedback->pushWarning( tr(
                             "Some zones overlap: %1 building(s) are counted in more than one zone, so the zones do "
                             "not add up to the whole.",
                             nullptr, pluralOf( zones.counts.inSeveral )
    )
                             .arg( locale.toString( static_cast<qulonglong>( zones.counts.inSeveral ) ) ) );
  if ( mFromReference )
    feedback->pushInfo( tr( "Matched is not given: all of “%1” (REFERENCE) that is not in “%2” counts as matched, also "
                            "what Building gaps had left out." )
                          .arg( mInputs[0].name, mInputs[1].name ) );
  if ( mInputs.size() < 3 )
    feedback->pushInfo( tr( "Without Missing in the reference, the buildings of OSM and the estimated total are not "
                            "known: those fields stay empty." ) );
}

QVariantMap GapsByZoneAlgorithm::run(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  QVariantMap results;
  std::vector<const QgsProcessingFeatureSource *> sources { mZones.get() };
  for ( const Input &input : mInputs )
    sources.push_back( input.source.get() );
  const SkippedRows rows( sources, Qgis::GeometryType::Polygon, context.transformContext() );
  OutputLayer output = openSink(
    parameters, QStringLiteral( "OUTPUT" ), context, outputFields( mZones->fields(), zoneFields( mFound >= 0 ) ),
    mZones->wkbType(), mZones->sourceCrs(), results
  );
  OutputLayer skipped = openSink(
    parameters, QStringLiteral( "SKIPPED" ), context, rows.fields(), Qgis::WkbType::MultiPolygon, mZones->sourceCrs(),
    results
  );

  const Zones zones = count( context, feedback );
  writeZones( zones, output, skipped, rows, feedback );
  const std::size_t skippedCount = writeSkipped( zones, skipped, rows, feedback );
  output.finish();
  skipped.finish();
  logSummary( zones, feedback );

  const QString made = tr( "Made by Lacuna, Gaps by zone, from “%1” and the results of Building gaps “%2” and “%3”." )
                         .arg( mZonesName, mInputs[0].name, mInputs[1].name );
  output.dress(
    context, completenessLook(
               tr( "Completeness by zone" ), made, QStringLiteral( "completeness" ), tr( "no reference buildings" ),
               zones.nameField
             )
  );
  skipped.dress( context, { tr( "Skipped" ), QColor( 0x88, 0x88, 0x88 ), false, made } );
  results.insert( QStringLiteral( "ZONES_COUNT" ), static_cast<qlonglong>( zones.counts.zones.size() ) );
  results.insert( QStringLiteral( "SKIPPED_COUNT" ), static_cast<qlonglong>( skippedCount ) );
  return results;
}

} // namespace lacuna
