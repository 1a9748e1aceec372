// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "road_gaps_algorithm.h"
#include "base/algorithm_table.h"
#include "layers/layer_role.h"
#include "layers/qgis_compat.h"
#include "messages/error_text.h"

#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgslinestring.h>
#include <qgsmultilinestring.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgswkbtypes.h>

#include <QLocale>

#include <cmath>

namespace lacuna
{

namespace
{

QgsFields gapFields()
{
  using T = QMetaType::Type;
  return fieldsOf( { { "gap_length_m", T::Double }, { "gap_share", T::Double }, { "gap_nearest_m", T::Double } } );
}

QgsPoint pointAt( const Footprints::Ring &path, double place )
{
  const std::size_t i = std::min( static_cast<std::size_t>( place ), path.size - 2 );
  const double t = place - static_cast<double>( i );
  const double *a = path.xy + 2 * i;
  return QgsPoint( a[0] + t * ( a[2] - a[0] ), a[1] + t * ( a[3] - a[1] ) );
}

// A stretch of a path, its own vertices untouched.
std::unique_ptr<QgsLineString> cut( const Footprints::Ring &path, const RoadStretch &stretch )
{
  QVector<QgsPoint> points;
  const auto add = [&points]( const QgsPoint &point ) {
    if ( points.isEmpty() || points.last() != point )
      points << point;
  };
  add( pointAt( path, stretch.from ) );
  for ( double vertex = std::floor( stretch.from ) + 1; vertex < stretch.to; ++vertex )
    add( pointAt( path, vertex ) );
  add( pointAt( path, stretch.to ) );
  return std::make_unique<QgsLineString>( points );
}

// All stretches of a gap, those that go on one after the other as one line.
QgsGeometry shapeOf( const RoadGap &gap, const Footprints &lines )
{
  std::unique_ptr<QgsMultiLineString> parts = std::make_unique<QgsMultiLineString>();
  std::unique_ptr<QgsLineString> current;
  for ( const RoadStretch &stretch : gap.stretches )
  {
    std::unique_ptr<QgsLineString> next = cut( lines.ring( stretch.path ), stretch );
    if ( current && current->endPoint() == next->startPoint() )
      current->append( next.get() );
    else
    {
      if ( current )
        parts->addGeometry( current.release() );
      current = std::move( next );
    }
  }
  if ( current )
    parts->addGeometry( current.release() );
  return QgsGeometry( std::move( parts ) );
}

} // namespace

LACUNA_ALGORITHM( roadgaps, RoadGapsAlgorithm )

QString RoadGapsAlgorithm::displayName() const { return tr( "Road gaps" ); }

QStringList RoadGapsAlgorithm::tags() const
{
  return searchWords( tr( "missing,roads,streets,completeness,openstreetmap,osm,conflation,compare,length,buffer,gap" )
  );
}

QString RoadGapsAlgorithm::shortDescription() const
{
  return tr( "Finds the parts of the roads of an official layer that OpenStreetMap lacks, and the other way round." );
}

QString RoadGapsAlgorithm::shortHelpString() const
{
  return tr(
    "Compares two layers of road lines and cuts out the parts that the other layer does not have.\n\n"
    "A point of a road is covered when a road of the other layer passes within the tolerance, and at no more "
    "than the maximum angle: a crossing street does not cover the one it crosses. Which way a line is drawn "
    "does not matter. Directions are taken over 20 m, so that zig-zag digitising and bends do not count.\n\n"
    "A line between two carriageways, or one carriageway of two around a single line, is covered up to two "
    "and a half tolerances away. A line that lies on one of two parallel roads does not cover the other one "
    "beside it (a service road). With a maximum angle of 90° these finer rules are off: every road within "
    "the tolerance covers, as a buffer would.\n\n"
    "The local shift between the two layers is estimated and undone for the comparison; results keep their "
    "places. Parts shorter than the minimum length count as covered, unless whole short roads are missing side "
    "by side; those come out as one. Stretches drawn twice in one layer are judged once. Covered and missing "
    "length add up to the length judged; with an area, only what lies inside is judged. Lengths are metres, "
    "whatever the CRS of the layers."
  );
}

void RoadGapsAlgorithm::initAlgorithm( const QVariantMap & )
{
  using Number = Qgis::ProcessingNumberParameterType;
  const QList<int> lines { static_cast<int>( Qgis::ProcessingSourceType::VectorLine ) };
  const QList<int> polygons { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) };
  const RoadOptions defaults;
  addLayer( QStringLiteral( "REFERENCE" ), tr( "Reference roads" ), lines, { .roles = { LayerRole::own() } } );
  addLayer(
    QStringLiteral( "OSM" ), tr( "OpenStreetMap roads" ), lines,
    { .roles = { QStringLiteral( "loadosm.ROADS" ), LayerRole::osm() } }
  );
  addLayer( QStringLiteral( "AREA" ), tr( "Only judge roads inside" ), polygons, { .optional = true } );
  const auto number = [this]( const QString &name, const QString &description, double value, double max ) {
    addParameter( new QgsProcessingParameterNumber( name, description, Number::Double, value, false, 0, max ) );
  };
  number( QStringLiteral( "TOLERANCE" ), tr( "Tolerance (metres)" ), defaults.toleranceM, 200 );
  number(
    QStringLiteral( "MAX_ANGLE" ), tr( "Maximum angle between two roads that are the same (degrees)" ),
    defaults.maxAngleDegrees, 90
  );
  number( QStringLiteral( "MIN_LENGTH" ), tr( "Minimum length of a gap (metres)" ), defaults.minLengthM, 1e9 );
  addParameter( new QgsProcessingParameterBoolean(
    QStringLiteral( "CORRECT_OFFSET" ), tr( "Estimate and undo the local shift between the layers" ),
    defaults.correctOffset
  ) );
  number( QStringLiteral( "MAX_OFFSET" ), tr( "Largest shift (metres)" ), defaults.maxOffsetM, 25 );

  addSink( QStringLiteral( "MISSING_IN_OSM" ), tr( "Roads missing in OSM" ), Qgis::ProcessingSourceType::VectorLine );
  addSink(
    QStringLiteral( "MISSING_IN_REFERENCE" ), tr( "Roads missing in the reference" ),
    Qgis::ProcessingSourceType::VectorLine, true
  );
  addSink( QStringLiteral( "SKIPPED" ), tr( "Skipped" ), Qgis::ProcessingSourceType::VectorLine, true );
  addNumber( QStringLiteral( "REFERENCE_LENGTH_M" ), tr( "Length of the reference roads (m)" ) );
  addNumber( QStringLiteral( "OSM_LENGTH_M" ), tr( "Length of the OSM roads (m)" ) );
  addNumber( QStringLiteral( "COVERED_LENGTH_M" ), tr( "Length of the reference roads that OSM has (m)" ) );
  addNumber( QStringLiteral( "COMPLETENESS_LENGTH" ), tr( "Completeness by length (0–1)" ) );
  addNumber( QStringLiteral( "SKIPPED_COUNT" ), tr( "Skipped features of both layers" ) );
}

std::unique_ptr<QgsProcessingFeatureSource> RoadGapsAlgorithm::requireLines(
  const QVariantMap &parameters, const QString &name, QgsProcessingContext &context
) const
{
  std::unique_ptr<QgsProcessingFeatureSource> source = requireSource( parameters, name, context );
  const Qgis::GeometryType type = QgsWkbTypes::geometryType( source->wkbType() );
  if ( type == Qgis::GeometryType::Polygon || type == Qgis::GeometryType::Point )
    throw QgsProcessingException( tr( "The layer “%1” (%2) does not hold lines. Roads are compared by their centre "
                                      "lines: choose a line layer, or make one of the road areas first." )
                                    .arg( layerName( parameters, name, context ), name ) );
  return source;
}

void RoadGapsAlgorithm::prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback * )
{
  const QString names[2] = { QStringLiteral( "REFERENCE" ), QStringLiteral( "OSM" ) };
  for ( int i = 0; i < 2; ++i )
  {
    mSides[i] = Side();
    mSides[i].parameter = names[i];
    mSides[i].source = requireLines( parameters, names[i], context );
    mSides[i].name = layerName( parameters, names[i], context );
  }
  mArea = optionalSource( parameters, QStringLiteral( "AREA" ), context );
  mOptions.toleranceM = parameterAsDouble( parameters, QStringLiteral( "TOLERANCE" ), context );
  mOptions.maxAngleDegrees = parameterAsDouble( parameters, QStringLiteral( "MAX_ANGLE" ), context );
  mOptions.minLengthM = parameterAsDouble( parameters, QStringLiteral( "MIN_LENGTH" ), context );
  mOptions.correctOffset = parameterAsBoolean( parameters, QStringLiteral( "CORRECT_OFFSET" ), context );
  mOptions.maxOffsetM = parameterAsDouble( parameters, QStringLiteral( "MAX_OFFSET" ), context );
}

RoadGapResult RoadGapsAlgorithm::compare( QgsProcessingContext &context, QgsProcessingFeedback *feedback )
{
  feedback->setProgressText( tr( "Reading the roads" ) );
  RawLayer raw[2];
  for ( int i = 0; i < 2; ++i )
  {
    raw[i] = readLayer( *mSides[i].source, { .kind = RowKind::Lines }, runContext() );
    mSides[i].raw = raw[i].raw;
    feedback->setProgress( 10 * ( i + 1 ) );
  }
  const QgsCoordinateTransformContext &transforms = context.transformContext();
  const WorkingFrame frame = chooseWorkingFrame( { &raw[0], &raw[1] }, transforms );
  mFrame = frame.frame;
  RawLayer area;
  if ( mArea )
  {
    area = readLayer( *mArea, {}, runContext() );
    toWorkingFrame( area, frame, transforms, runContext().part( 0.2, 0.21 ) );
    area.raw.footprints.updateBoxes();
  }
  RoadLayerOptions options;
  options.area = mArea ? &area.raw.footprints : nullptr;
  for ( int i = 0; i < 2; ++i )
  {
    const double from = 0.21 + 0.09 * i;
    toWorkingFrame( raw[i], frame, transforms, runContext().part( from, from + 0.03 ) );
    mSides[i].layer = prepareRoads(
      std::move( raw[i].raw.footprints ), std::move( raw[i].raw.skip ), mFrame, options,
      runContext().part( from + 0.03, from + 0.09 )
    );
  }
  feedback->setProgressText( tr( "Comparing the roads" ) );
  return findRoadGaps( mSides[0].layer, mSides[1].layer, mFrame, mOptions, runContext().part( 0.4, 0.85 ) );
}

void RoadGapsAlgorithm::write(
  int index, const RoadSide &found, OutputLayer &missing, OutputLayer &skipped, const SkippedRows &skippedRows,
  QgsProcessingFeedback *feedback
) const
{
  const Side &side = mSides[index];
  QgsFeatureIterator iterator
    = side.source->getFeatures( QgsFeatureRequest(), Qgis::ProcessingFeatureSourceFlag::SkipGeometryValidityChecks );
  QgsFeature feature;
  std::size_t row = 0;
  auto gap = found.gaps.begin();
  for ( ; iterator.nextFeature( feature ) && row < side.layer.size(); ++row )
  {
    if ( row % 256 == 0 && feedback->isCanceled() )
      throw Canceled();
    if ( feature.id() != side.raw.featureIds[row] )
      throw QgsProcessingException( ErrorText::changed( side.name ) );
    if ( !side.layer.judged( row ) )
    {
      QgsFeature lost = skippedRows.row( index, feature, side.parameter, skipCode( side.layer.skip[row] ) );
      skipped.add( lost );
    }
    for ( ; gap != found.gaps.end() && gap->row == row; ++gap )
    {
      QgsFeature part = feature;
      part.setGeometry( shapeOf( *gap, side.raw.footprints ) );
      part.setAttributes( feature.attributes() << gap->lengthM << gap->share << numberOrNull( gap->nearestM ) );
      missing.add( part );
    }
  }
  if ( row != side.layer.size() )
    throw QgsProcessingException( ErrorText::changed( side.name ) );
}

QString RoadGapsAlgorithm::whyNothing( const RoadGapResult &result ) const
{
  const auto compared = []( const Side &side ) {
    return ComparedLayer { side.name, side.layer.size(), side.layer.index, side.source->sourceCrs().authid() };
  };
  const QString apart = ErrorText::whyApart( compared( mSides[0] ), compared( mSides[1] ), mFrame );
  if ( !apart.isEmpty() )
    return apart;
  if ( !( result.reference.lengthM > 0 ) )
    return tr( "No reference road lies inside the area." );
  return tr( "No road of one layer covers one of the other, though their extents overlap. Look at both on the map: a "
             "wrong CRS or a shift larger than the largest shift (%1 m) are likely causes." )
    .arg( mOptions.maxOffsetM );
}

void RoadGapsAlgorithm::logSummary( const RoadGapResult &result, QgsProcessingFeedback *feedback ) const
{
  const QLocale locale;
  const auto kilometres = [&locale]( double metres ) { return locale.toString( metres / 1000, 'f', 2 ); };
  for ( const Side &side : mSides )
  {
    ErrorText::warnOfSkipped( side.layer.skip, side.name, feedback );
    if ( side.layer.repeatedM > 0 )
      feedback->pushWarning(
        tr( "%1: %2 km run over an earlier line of the layer, vertex for vertex, and are judged once." )
          .arg( side.name, kilometres( side.layer.repeatedM ) )
      );
  }
  if ( mOptions.correctOffset )
    feedback->pushInfo( ErrorText::shiftFound( result.offsets ) );
  if ( !( result.reference.coveredM > 0 ) )
  {
    feedback->pushWarning( whyNothing( result ) );
    return;
  }
  feedback->pushInfo( tr( "OSM has %1 of %2 km of the reference roads: %3 %. %4 km are missing in OSM, %5 km of OSM "
                          "roads are missing in the reference." )
                        .arg(
                          kilometres( result.reference.coveredM ), kilometres( result.reference.lengthM ),
                          locale.toString( 100 * result.reference.coveredM / result.reference.lengthM, 'f', 1 ),
                          kilometres( result.reference.lengthM - result.reference.coveredM ),
                          kilometres( result.osm.lengthM - result.osm.coveredM )
                        ) );
}

QVariantMap
RoadGapsAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
{
  QVariantMap results;
  const QgsProcessingFeatureSource &reference = *mSides[0].source;
  const QgsProcessingFeatureSource &osm = *mSides[1].source;
  const SkippedRows skippedRows( { &reference, &osm }, Qgis::GeometryType::Line, context.transformContext() );
  const auto sink = [&]( const QString &name, const QgsFields &fields, const QgsCoordinateReferenceSystem &crs ) {
    return openSink(
      parameters, name, context, fields, Qgis::WkbType::MultiLineString, crs, results,
      QgsFeatureSink::RegeneratePrimaryKey
    );
  };
  OutputLayer missing[2] = {
    sink( QStringLiteral( "MISSING_IN_OSM" ), outputFields( reference.fields(), gapFields() ), reference.sourceCrs() ),
    sink( QStringLiteral( "MISSING_IN_REFERENCE" ), outputFields( osm.fields(), gapFields() ), osm.sourceCrs() )
  };
  OutputLayer skipped = sink( QStringLiteral( "SKIPPED" ), skippedRows.fields(), reference.sourceCrs() );

  const RoadGapResult result = compare( context, feedback );
  feedback->setProgressText( tr( "Writing the results" ) );
  write( 0, result.reference, missing[0], skipped, skippedRows, feedback );
  write( 1, result.osm, missing[1], skipped, skippedRows, feedback );
  missing[0].finish();
  missing[1].finish();
  skipped.finish();
  logSummary( result, feedback );

  const QString made
    = tr( "Made by Lacuna, Road gaps, from “%1” and “%2”; tolerance %3 m, maximum angle %4°, minimum length %5 m." )
        .arg(
          mSides[0].name, mSides[1].name, QString::number( mOptions.toleranceM ),
          QString::number( mOptions.maxAngleDegrees ), QString::number( mOptions.minLengthM )
        );
  missing[0].dress( context, { tr( "Roads missing in OSM" ), QColor( 0xD5, 0x5E, 0x00 ), false, made } );
  missing[1].dress( context, { tr( "Roads missing in the reference" ), QColor( 0x00, 0x72, 0xB2 ), false, made } );
  skipped.dress( context, { tr( "Skipped" ), QColor( 0x88, 0x88, 0x88 ), false, made } );

  std::size_t skippedCount = 0;
  for ( const Side &side : mSides )
    for ( std::size_t row = 0; row < side.layer.size(); ++row )
      skippedCount += side.layer.judged( row ) ? 0 : 1;
  results.insert( QStringLiteral( "REFERENCE_LENGTH_M" ), result.reference.lengthM );
  results.insert( QStringLiteral( "OSM_LENGTH_M" ), result.osm.lengthM );
  results.insert( QStringLiteral( "COVERED_LENGTH_M" ), result.reference.coveredM );
  results.insert(
    QStringLiteral( "COMPLETENESS_LENGTH" ), numberOrNull( result.reference.coveredM / result.reference.lengthM )
  );
  results.insert( QStringLiteral( "SKIPPED_COUNT" ), static_cast<qlonglong>( skippedCount ) );
  return results;
}

} // namespace lacuna
