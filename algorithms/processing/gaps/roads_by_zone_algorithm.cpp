// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "base/algorithm_base.h"
#include "base/algorithm_table.h"
#include "base/input_check.h"
#include "gap_style.h"
#include "lacuna/gaps/zone_roads.h"
#include "layers/layer_role.h"
#include "layers/qgis_compat.h"
#include "layers/skipped_rows.h"
#include "layers/working_frame.h"
#include "layers/zone_names.h"
#include "messages/error_text.h"

#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsprocessingparameters.h>

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace lacuna
{

namespace
{

constexpr double STRANGE_SHARE = 0.01; // of the length that is missing

QgsFields roadFields()
{
  using T = QMetaType::Type;
  return fieldsOf(
    { { "road_length_m", T::Double },
      { "covered_m", T::Double },
      { "missing_m", T::Double },
      { "completeness_length", T::Double } }
  );
}

} // namespace

/// lacuna:roadsbyzone: how complete the roads are in each zone, from the output of lacuna:roadgaps.
class RoadsByZoneAlgorithm : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS( RoadsByZoneAlgorithm )
public:
  QString name() const override;
  QString displayName() const override { return tr( "Roads by zone" ); }
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  RoadsByZoneAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  // The reference, or what is missing of it.
  struct Roads
  {
    QString parameter;
    QString name;
    std::unique_ptr<QgsProcessingFeatureSource> source;
    RoadLayer layer;
    ZoneRoads measured;
    double lengthM = 0; // in any zone, each part once
  };
  void measure( QgsProcessingContext &context, QgsProcessingFeedback *feedback );
  void requireReference( const MetricFrame &frame ) const;
  void writeZones( OutputLayer &output, OutputLayer &skipped, const SkippedRows &rows, QgsProcessingFeedback *feedback )
    const;
  std::size_t writeSkipped( OutputLayer &skipped, const SkippedRows &rows, QgsProcessingFeedback *feedback ) const;
  void logSummary( QgsProcessingFeedback *feedback ) const;
  double coveredM() const { return std::max( mRoads[0].lengthM - mRoads[1].lengthM, 0.0 ); }
  double outsideM() const
  {
    return std::accumulate( mRoads[0].measured.outsideM.begin(), mRoads[0].measured.outsideM.end(), 0.0 );
  }

  std::unique_ptr<QgsProcessingFeatureSource> mZones;
  std::unique_ptr<QgsProcessingFeatureSource> mArea;
  QString mZonesName;
  int mNameField = -1; // chosen by people
  QString mLabelField; // written on the map
  RawLayer mRaw;       // the zones
  Roads mRoads[2];
};

LACUNA_ALGORITHM( roadsbyzone, RoadsByZoneAlgorithm )

QStringList RoadsByZoneAlgorithm::tags() const
{
  return searchWords( tr( "completeness,roads,streets,length,neighbourhood,barrio,district,zone,summary,missing" ) );
}

QString RoadsByZoneAlgorithm::shortDescription() const
{
  return tr( "How much of the roads of each neighbourhood OpenStreetMap has, from the result of Road gaps." );
}

QString RoadsByZoneAlgorithm::shortHelpString() const
{
  return tr( "Adds up the roads of each zone, and the parts of them that Road gaps found missing.\n\n"
             "Roads are cut at the borders of the zones. completeness_length is the covered length over the length of "
             "all reference roads of the zone; it is empty where there are none. A road that runs along a border "
             "counts in one of the two zones, so zones without gaps and overlaps add up to the whole.\n\n"
             "Give the reference that Road gaps was run with, and its area, if it had one: whatever is not missing "
             "counts as covered. Zones may overlap: a road then counts in each, and how much does is said. Roads in no "
             "zone, and zones without geometry, go to Skipped. Lengths are metres, whatever the CRS of the layers." );
}

void RoadsByZoneAlgorithm::initAlgorithm( const QVariantMap & )
{
  const QList<int> lines { static_cast<int>( Qgis::ProcessingSourceType::VectorLine ) };
  const QList<int> polygons { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) };
  addLayer( QStringLiteral( "ZONES" ), tr( "Zones" ), polygons, { .roles = { LayerRole::zones() } } );
  addLayer(
    QStringLiteral( "REFERENCE" ), tr( "Reference roads that Road gaps was run with" ), lines,
    { .roles = { LayerRole::own() } }
  );
  addLayer(
    QStringLiteral( "MISSING_IN_OSM" ), tr( "Roads missing in OSM (from Road gaps)" ), lines,
    { .roles = { QStringLiteral( "roadgaps.MISSING_IN_OSM" ) }, .field = QStringLiteral( "gap_length_m" ) }
  );
  addLayer( QStringLiteral( "AREA" ), tr( "Area that Road gaps was run with" ), polygons, { .optional = true } );
  addAdvanced( ZoneNames::parameter() );
  addSink( QStringLiteral( "OUTPUT" ), tr( "Roads by zone" ), Qgis::ProcessingSourceType::VectorPolygon );
  addSink( QStringLiteral( "SKIPPED" ), tr( "Skipped" ), Qgis::ProcessingSourceType::VectorLine, true );
  addNumber( QStringLiteral( "ZONES_COUNT" ), tr( "Zones" ) );
  addNumber( QStringLiteral( "ROAD_LENGTH_M" ), tr( "Length of the reference roads in the zones (m)" ) );
  addNumber( QStringLiteral( "COVERED_LENGTH_M" ), tr( "Length of them that OSM has (m)" ) );
  addNumber( QStringLiteral( "MISSING_LENGTH_M" ), tr( "Length of them that OSM lacks (m)" ) );
  addNumber( QStringLiteral( "COMPLETENESS_LENGTH" ), tr( "Completeness by length (0–1)" ) );
  addNumber( QStringLiteral( "OUTSIDE_LENGTH_M" ), tr( "Length of the reference roads in no zone (m)" ) );
  addNumber( QStringLiteral( "SKIPPED_COUNT" ), tr( "Skipped zones and roads" ) );
}

void RoadsByZoneAlgorithm::
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
{
  mZones = requireSource( parameters, QStringLiteral( "ZONES" ), context );
  mZonesName = layerName( parameters, QStringLiteral( "ZONES" ), context );
  mNameField = fieldIndex( parameters, QStringLiteral( "ZONE_NAME_FIELD" ), *mZones, mZonesName, false, context );
  mArea = optionalSource( parameters, QStringLiteral( "AREA" ), context );
  const QString names[2] = { QStringLiteral( "REFERENCE" ), QStringLiteral( "MISSING_IN_OSM" ) };
  for ( int i = 0; i < 2; ++i )
  {
    mRoads[i] = Roads();
    mRoads[i].parameter = names[i];
    mRoads[i].source = requireSource( parameters, names[i], context );
    mRoads[i].name = layerName( parameters, names[i], context );
  }
}

// What is missing must be part of the reference, as it lies there: else the difference of both means nothing.
void RoadsByZoneAlgorithm::requireReference( const MetricFrame &frame ) const
{
  const double strange = strangeShare( mRoads[1].layer, mRoads[0].layer, frame, runContext().part( 0.6, 0.65 ) );
  if ( strange > STRANGE_SHARE )
    throw QgsProcessingException( tr( "%1 % of the length of “%2” (MISSING_IN_OSM) does not lie on the roads of “%3” "
                                      "(REFERENCE), so it is not the reference that Road gaps was run with. Choose "
                                      "that layer." )
                                    .arg( QLocale().toString( 100 * strange, 'f', 0 ), mRoads[1].name, mRoads[0].name )
    );
}

void RoadsByZoneAlgorithm::measure( QgsProcessingContext &context, QgsProcessingFeedback *feedback )
{
  feedback->setProgressText( tr( "Reading the zones and the roads" ) );
  const auto read = [&]( const QgsProcessingFeatureSource &source, RowKind kind, double done ) {
    RawLayer raw = readLayer( source, { .kind = kind }, runContext() );
    feedback->setProgress( done );
    return raw;
  };
  ZoneNames names( mZones->fields(), mNameField );
  mRaw = readNamedZones( *mZones, names, runContext() );
  mLabelField = names.field();
  RawLayer roads[2] = { read( *mRoads[0].source, RowKind::Lines, 15 ), read( *mRoads[1].source, RowKind::Lines, 20 ) };
  const QgsCoordinateTransformContext &transforms = context.transformContext();
  const WorkingFrame frame = chooseWorkingFrame( { &mRaw, &roads[0], &roads[1] }, transforms );
  toWorkingFrame( mRaw, frame, transforms, runContext().part( 0.2, 0.25 ) );
  mRaw.raw.footprints.updateBoxes();
  RawLayer area;
  if ( mArea )
  {
    area = read( *mArea, RowKind::Polygons, 25 );
    toWorkingFrame( area, frame, transforms, runContext().part( 0.25, 0.26 ) );
    area.raw.footprints.updateBoxes();
  }
  RoadLayerOptions options;
  options.area = mArea ? &area.raw.footprints : nullptr;
  for ( int i = 0; i < 2; ++i )
  {
    toWorkingFrame( roads[i], frame, transforms, runContext().part( 0.3 + 0.15 * i, 0.35 + 0.15 * i ) );
    mRoads[i].layer = prepareRoads(
      std::move( roads[i].raw.footprints ), std::move( roads[i].raw.skip ), frame.frame, options,
      runContext().part( 0.35 + 0.15 * i, 0.45 + 0.15 * i )
    );
    options.area = nullptr; // what is missing was cut to it
  }
  requireReference( frame.frame );
  feedback->setProgressText( tr( "Measuring the roads by zone" ) );
  for ( Roads &one : mRoads )
  {
    one.measured = measureRoadsByZone( mRaw.raw.footprints, one.layer, runContext().part( 0.65, 0.8 ) );
    for ( std::size_t row = 0; row < one.layer.size(); ++row )
      one.lengthM += one.layer.lengthM[row] - one.measured.outsideM[row];
  }
}

void RoadsByZoneAlgorithm::writeZones(
  OutputLayer &output, OutputLayer &skipped, const SkippedRows &rows, QgsProcessingFeedback *feedback
) const
{
  const SkippedSource zones { 0, QStringLiteral( "ZONES" ), mZonesName };
  const auto measures = [this]( std::size_t row, const QgsFeature & ) {
    const double lengthM = mRoads[0].measured.lengthM[row];
    const double missingM = std::min( mRoads[1].measured.lengthM[row], lengthM );
    return QgsAttributes() << lengthM << lengthM - missingM << missingM
                           << numberOrNull( ( lengthM - missingM ) / lengthM );
  };
  writeRows( *mZones, mRaw.raw.skip, zones, output, skipped, rows, feedback, measures );
}

std::size_t RoadsByZoneAlgorithm::writeSkipped(
  OutputLayer &skipped, const SkippedRows &rows, QgsProcessingFeedback *feedback
) const
{
  std::size_t count = countSkipped( mRaw.raw.skip );
  for ( int i = 0; i < 2; ++i )
  {
    const Roads &one = mRoads[i];
    std::vector<std::uint8_t> outside( one.layer.size() );
    for ( std::size_t row = 0; row < outside.size(); ++row )
      outside[row] = one.layer.judged( row ) && !( one.measured.outsideM[row] < one.layer.lengthM[row] ) ? 1 : 0;
    const std::vector<SkipReason> reasons = skippedOrOutside( one.layer.skip, outside );
    count += countSkipped( reasons );
    writeSkippedRows( *one.source, reasons, { i + 1, one.parameter, one.name }, skipped, rows, feedback );
  }
  return count;
}

void RoadsByZoneAlgorithm::logSummary( QgsProcessingFeedback *feedback ) const
{
  ErrorText::warnOfSkipped( mRaw.raw.skip, mZonesName, feedback );
  for ( const Roads &one : mRoads )
    ErrorText::warnOfSkipped( one.layer.skip, one.name, feedback );
  const QLocale locale;
  const auto kilometres = [&locale]( double metres ) { return locale.toString( metres / 1000, 'f', 2 ); };
  if ( mRaw.raw.skip.empty() )
    feedback->pushWarning( ErrorText::noFeatures( mZonesName ) );
  else if ( !( mRoads[0].lengthM > 0 ) )
    feedback->pushWarning( tr( "No reference road lies in any zone. Check that the layer “%1” covers the same place "
                               "and that the CRS of all layers is right." )
                             .arg( mZonesName ) );
  else if ( outsideM() > 0 )
    feedback->pushWarning(
      tr( "%1 km of the reference roads lie in no zone and are counted nowhere. Roads that lie wholly outside are in "
          "Skipped." )
        .arg( kilometres( outsideM() ) )
    );
  if ( mRoads[0].measured.inSeveralM > 0 )
    feedback->pushWarning( tr( "Some zones overlap: %1 km of road are counted in more than one zone, so the zones do "
                               "not add up to the whole." )
                             .arg( kilometres( mRoads[0].measured.inSeveralM ) ) );
  if ( mRoads[0].lengthM > 0 )
    feedback->pushInfo( tr( "In the zones OSM has %1 of %2 km of the reference roads: %3 %." )
                          .arg(
                            kilometres( coveredM() ), kilometres( mRoads[0].lengthM ),
                            locale.toString( 100 * coveredM() / mRoads[0].lengthM, 'f', 1 )
                          ) );
}

QVariantMap RoadsByZoneAlgorithm::run(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  QVariantMap results;
  const SkippedRows rows(
    { mZones.get(), mRoads[0].source.get(), mRoads[1].source.get() }, Qgis::GeometryType::Line,
    context.transformContext()
  );
  OutputLayer output = openSink(
    parameters, QStringLiteral( "OUTPUT" ), context, outputFields( mZones->fields(), roadFields() ), mZones->wkbType(),
    mZones->sourceCrs(), results
  );
  OutputLayer skipped = openSink(
    parameters, QStringLiteral( "SKIPPED" ), context, rows.fields(), Qgis::WkbType::MultiLineString,
    mZones->sourceCrs(), results
  );
  measure( context, feedback );
  feedback->setProgressText( tr( "Writing the results" ) );
  writeZones( output, skipped, rows, feedback );
  const std::size_t skippedCount = writeSkipped( skipped, rows, feedback );
  output.finish();
  skipped.finish();
  logSummary( feedback );

  const QString made = tr( "Made by Lacuna, Roads by zone, from “%1”, “%2” and the result of Road gaps “%3”." )
                         .arg( mZonesName, mRoads[0].name, mRoads[1].name );
  output.dress(
    context, completenessLook(
               tr( "Roads by zone" ), made, QStringLiteral( "completeness_length" ), tr( "no reference roads" ),
               mLabelField, Scheme::BrBG
             )
  );
  skipped.dress( context, { tr( "Skipped" ), QColor( 0x88, 0x88, 0x88 ), false, made } );
  results.insert( QStringLiteral( "ZONES_COUNT" ), static_cast<qlonglong>( mRaw.raw.skip.size() ) );
  results.insert( QStringLiteral( "ROAD_LENGTH_M" ), mRoads[0].lengthM );
  results.insert( QStringLiteral( "COVERED_LENGTH_M" ), coveredM() );
  results.insert( QStringLiteral( "MISSING_LENGTH_M" ), mRoads[1].lengthM );
  results.insert( QStringLiteral( "COMPLETENESS_LENGTH" ), numberOrNull( coveredM() / mRoads[0].lengthM ) );
  results.insert( QStringLiteral( "OUTSIDE_LENGTH_M" ), outsideM() );
  results.insert( QStringLiteral( "SKIPPED_COUNT" ), static_cast<qlonglong>( skippedCount ) );
  return results;
}

} // namespace lacuna
