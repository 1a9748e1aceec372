// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// StreetCoverageAlgorithm: its run.

#include "lacuna/error.h"
#include "layers/degree_area.h"
#include "layers/output_fields.h"
#include "layers/qgis_compat.h"
#include "messages/error_text.h"
#include "messages/plural.h"
#include "report/numbers.h"
#include "street_coverage_algorithm.h"
#include "street_style.h"

#include <qgsexception.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgswkbtypes.h>

#include <QScopeGuard>

#include <algorithm>

namespace lacuna
{

namespace
{

using T = QMetaType::Type;

constexpr std::size_t MOST_TILES = 50000; // that are looked for; a country

QgsFields sightFields()
{
  return fieldsOf(
    { { "road_length_m", T::Double },
      { "covered_m", T::Double },
      { "not_covered_m", T::Double },
      { "unknown_m", T::Double },
      { "covered_share", T::Double },
      { "image_count", T::LongLong },
      { "newest_at", T::QString },
      { "pano_share", T::Double } }
  );
}

QgsFields nearestFields()
{
  return fieldsOf(
    { { "image_nearest_m", T::Double },
      { "image_at", T::QString },
      { "image_id", T::QString },
      { "image_url", T::QString } }
  );
}

} // namespace

// Ids of Mapillary are numbers; those of other pictures lead nowhere there.
QVariant StreetCoverageAlgorithm::linkOf( const StreetPicture &picture )
{
  const bool isNumber = !picture.id.empty() && std::all_of( picture.id.begin(), picture.id.end(), []( char sign ) {
    return sign >= '0' && sign <= '9';
  } );
  return textOrNull(
    isNumber ? QStringLiteral( "https://www.mapillary.com/app/?pKey=" ) + QString::fromStdString( picture.id )
             : QString()
  );
}

QgsAttributes StreetCoverageAlgorithm::attributesOf( const StreetSight &sight )
{
  return QgsAttributes() << sight.lengths.lengthM() << sight.lengths.coveredM() << sight.lengths.openM()
                         << sight.lengths.unknownM() << numberOrNull( sight.lengths.share() )
                         << static_cast<qlonglong>( sight.images ) << utcText( sight.newest )
                         << numberOrNull( sight.panoShare() );
}

void StreetCoverageAlgorithm::openOutputs(
  const QVariantMap &parameters, QgsProcessingContext &context, const SkippedRows &rows, QVariantMap &results
)
{
  const auto open = [&]( Layer &layer, const char *output, const QgsFields &fields ) {
    if ( layer.source )
      layer.output = openSink(
        parameters, QString::fromLatin1( output ), context, outputFields( layer.source->fields(), fields ),
        layer.source->wkbType(), layer.source->sourceCrs(), results
      );
  };
  open( mRoads, "OUTPUT", sightFields() );
  open( mGaps, "GAPS_SEEN", nearestFields() );
  open( mTasks, "TASKS_SEEN", sightFields() );
  mSkipped = openSink(
    parameters, QStringLiteral( "SKIPPED" ), context, rows.fields(),
    mRoads.source                                                                       ? Qgis::WkbType::MultiLineString
    : QgsWkbTypes::geometryType( mGaps.source->wkbType() ) == Qgis::GeometryType::Point ? Qgis::WkbType::MultiPoint
    : QgsWkbTypes::geometryType( mGaps.source->wkbType() ) == Qgis::GeometryType::Line  ? Qgis::WkbType::MultiLineString
                                                                                        : Qgis::WkbType::MultiPolygon,
    ( mRoads.source ? mRoads : mGaps ).source->sourceCrs(), results
  );
}

WorkingFrame StreetCoverageAlgorithm::readLayers( QgsProcessingContext &context )
{
  // An empty layer in degrees: the frame is always Mercator then, in which borders of tiles are straight.
  RawLayer degrees;
  degrees.crs = degreesCrs();
  std::vector<RawLayer *> all { &degrees };
  for ( Layer *layer : { &mRoads, &mGaps, &mTasks } )
  {
    if ( !layer->source )
      continue;
    const RowKind kind = layer == &mRoads   ? RowKind::Lines
                         : layer == &mTasks ? RowKind::Polygons
                         : QgsWkbTypes::geometryType( layer->source->wkbType() ) == Qgis::GeometryType::Line
                           ? RowKind::Lines
                           : kindOf( *layer->source );
    const double done = 0.05 * static_cast<double>( all.size() - 1 );
    layer->rows = readLayer( *layer->source, { .kind = kind }, runContext().part( done, done + 0.05 ) );
    all.push_back( &layer->rows );
  }
  WorkingFrame frame = chooseWorkingFrame( all, context.transformContext() );
  for ( RawLayer *layer : all )
  {
    toWorkingFrame( *layer, frame, context.transformContext(), runContext().quiet() );
    layer->raw.footprints.updateBoxes();
  }
  return frame;
}

std::vector<TileNumber>
StreetCoverageAlgorithm::tilesOf( const TileGrid &grid, const MetricFrame &frame, double reachM ) const
{
  std::vector<TileNumber> tiles;
  if ( mRoads.source )
    tiles
      = tilesAlong( mRoads.footprints(), mRoads.rows.raw.skip, grid, frame, reachM, MOST_TILES, runContext().quiet() );
  if ( mGaps.source )
    for ( std::size_t row = 0; row < mGaps.rows.raw.skip.size(); ++row )
    {
      if ( mGaps.rows.raw.skip[row] != SkipReason::None || mGaps.footprints().isEmpty( row ) )
        continue;
      const Box &box = mGaps.footprints().box( row );
      const Point middle { ( box.xMin + box.xMax ) / 2, ( box.yMin + box.yMax ) / 2 };
      const double reach = reachM * frame.unitsPerMetre( middle.x, middle.y );
      if ( !( reachM > 0 ) )
        tiles.push_back( grid.at( middle.x, middle.y ) );
      else
        for ( const TileNumber &tile : grid.meeting( box.grown( reach ), MOST_TILES ) )
          tiles.push_back( tile );
    }
  std::sort( tiles.begin(), tiles.end() );
  tiles.erase( std::unique( tiles.begin(), tiles.end() ), tiles.end() );
  return tiles;
}

void StreetCoverageAlgorithm::settle( std::vector<StreetPicture> &&pictures, QgsProcessingFeedback *feedback )
{
  SettledPictures settled = settlePictures( std::move( pictures ), mLimits, runContext().quiet() );
  mPictures = std::move( settled.pictures );
  mCounts = settled.counts;
  if ( mCounts.future > 0 )
    feedback->pushWarning(
      tr(
        "%1 picture(s) have a time in the future. Their time is taken as not known: the clock of the "
        "camera was wrong.",
        nullptr, pluralOf( mCounts.future )
      )
        .arg( shown::whole( mCounts.future ) )
    );
  if ( mLimits.since != NO_TIME && mCounts.without > 0 )
    feedback->pushWarning( tr(
                             "%1 picture(s) without a time that is known do not count, since SINCE is given.", nullptr,
                             pluralOf( mCounts.without )
    )
                             .arg( shown::whole( mCounts.without ) ) );
  if ( !mPictures.empty() )
    return;
  if ( mCounts.older + mCounts.without > 0 )
    feedback->pushWarning(
      tr( "All %1 pictures are older than SINCE, or have no time: none counts. Choose an earlier day." )
        .arg( shown::whole( mCounts.older + mCounts.without ) )
    );
  else
    feedback->pushWarning( tr( "There are no pictures in what was given." ) );
}

Footprints StreetCoverageAlgorithm::placesOf( const WorkingFrame &frame ) const
{
  Footprints places;
  for ( std::size_t i = 0; i < mPictures.size(); ++i )
  {
    double x = 0;
    double y = 0;
    frame.mercator->project( mPictures[i].place.x, mPictures[i].place.y, x, y );
    if ( std::isfinite( x ) && std::isfinite( y ) )
    {
      places.beginRing( false );
      places.addVertex( x, y );
      places.endPath();
    }
    places.endFeature();
  }
  places.updateBoxes();
  return places;
}

void StreetCoverageAlgorithm::measure( QgsProcessingContext &context, QgsProcessingFeedback *feedback )
{
  feedback->setProgressText( tr( "Reading the layers" ) );
  const WorkingFrame frame = readLayers( context );
  if ( !frame.mercator )
    throw Error( ErrorCode::Internal, { "the frame is no Mercator" } );
  const TileGrid grid( *frame.mercator );
  feedback->setProgress( 15 );
  feedback->setProgressText( tr( "Reading the pictures" ) );
  PictureSources sources( mInputs, runContext(), feedback );
  sources.read(
    context.transformContext(),
    mInputs.download ? tilesOf( grid, frame.frame, mOptions.distanceM ) : std::vector<TileNumber>()
  );
  mImagesSkip = sources.imagesSkip();
  settle( std::move( sources.pictures() ), feedback );
  feedback->setProgress( 60 );
  mTiles = sources.known().tiles.size();
  mMissing = 0;
  if ( !sources.known().everything )
    for ( const TileNumber &tile : tilesOf( grid, frame.frame, 0 ) )
      mMissing += sources.known().has( tile ) ? 0 : 1;
  feedback->setProgressText( tr( "Measuring the streets" ) );
  const Footprints places = placesOf( frame );
  const StreetInputs inputs { mPictures, places, frame.frame, grid, sources.known() };
  mCoverage = {};
  mNearest.clear();
  if ( mRoads.source )
    mCoverage = coverStreets(
      mRoads.footprints(), mRoads.skip(), mTasks.source ? &mTasks.footprints() : nullptr, inputs, mOptions,
      runContext().part( 0.6, 0.8 )
    );
  if ( mGaps.source )
    mNearest = nearestPictures(
      mGaps.footprints(),
      kindOf( *mGaps.source ) == RowKind::Polygons
        && QgsWkbTypes::geometryType( mGaps.source->wkbType() ) == Qgis::GeometryType::Polygon,
      mGaps.skip(), inputs, mOptions.distanceM, runContext().part( 0.8, 0.9 )
    );
}

void StreetCoverageAlgorithm::write( const SkippedRows &rows, QgsProcessingFeedback *feedback )
{
  feedback->setProgressText( tr( "Writing the results" ) );
  int place = 0;
  for ( Layer *layer : { &mRoads, &mGaps, &mTasks } )
  {
    if ( !layer->source )
      continue;
    ErrorText::warnOfSkipped( layer->skip(), layer->name, feedback );
    if ( layer->skip().empty() )
      feedback->pushWarning( ErrorText::noFeatures( layer->name ) );
    const auto added = [&]( std::size_t row, const QgsFeature & ) -> QgsAttributes {
      if ( layer == &mRoads )
        return attributesOf( mCoverage.roads[row] );
      if ( layer == &mTasks )
        return attributesOf( mCoverage.areas[row] );
      const NearestPicture &nearest = mNearest[row];
      if ( nearest.picture == NearestPicture::NONE )
        return QgsAttributes() << QgsVariantUtils::createNullVariant( T::Double ) << utcText( NO_TIME )
                               << textOrNull( QString() ) << textOrNull( QString() );
      const StreetPicture &picture = mPictures[nearest.picture];
      return QgsAttributes() << nearest.distanceM << utcText( picture.at )
                             << textOrNull( QString::fromStdString( picture.id ) ) << linkOf( picture );
    };
    writeRows(
      *layer->source, layer->skip(), { place++, layer->parameter, layer->name }, layer->output, mSkipped, rows,
      feedback, added
    );
    layer->output.finish();
  }
  if ( mInputs.images )
    writeSkippedRows(
      *mInputs.images, mImagesSkip, { place, QStringLiteral( "IMAGES" ), mInputs.imagesName }, mSkipped, rows, feedback
    );
  mSkipped.finish();
}

QVariantMap StreetCoverageAlgorithm::run(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  QVariantMap results;
  // A run that fails or is canceled removes its files: they must be closed by then.
  const auto closed = qScopeGuard( [this] {
    for ( Layer *layer : { &mRoads, &mGaps, &mTasks } )
      layer->output = OutputLayer();
    mSkipped = OutputLayer();
  } );
  std::vector<const QgsProcessingFeatureSource *> given;
  for ( const QgsProcessingFeatureSource *source :
        { mRoads.source.get(), mGaps.source.get(), mTasks.source.get(), mInputs.images.get() } )
    if ( source )
      given.push_back( source );
  const SkippedRows rows(
    given, mRoads.source ? Qgis::GeometryType::Line : QgsWkbTypes::geometryType( mGaps.source->wkbType() ),
    context.transformContext()
  );
  openOutputs( parameters, context, rows, results );
  measure( context, feedback );
  write( rows, feedback );
  dress( context );
  tell( feedback );
  const auto put
    = [&results]( const char *name, const QVariant &value ) { results.insert( QString::fromLatin1( name ), value ); };
  put( "ROAD_LENGTH_M", mCoverage.total.lengthM() );
  put( "COVERED_LENGTH_M", mCoverage.total.coveredM() );
  put( "NOT_COVERED_LENGTH_M", mCoverage.total.openM() );
  put( "UNKNOWN_LENGTH_M", mCoverage.total.unknownM() );
  put( "COVERAGE_LENGTH", numberOrNull( mCoverage.total.share() ) );
  put( "GAPS_SEEN_COUNT", static_cast<qlonglong>( seenGaps() ) );
  put( "IMAGES_COUNT", static_cast<qlonglong>( mPictures.size() ) );
  put( "TILES_COUNT", static_cast<qlonglong>( mTiles ) );
  put( "TILES_MISSING", static_cast<qlonglong>( mMissing ) );
  put(
    "SKIPPED_COUNT", static_cast<qlonglong>(
                       countSkipped( mRoads.skip() ) + countSkipped( mGaps.skip() ) + countSkipped( mTasks.skip() )
                       + countSkipped( mImagesSkip )
                     )
  );
  if ( mReport.isWanted() )
    saveReport( mReport, report(), results );
  return results;
}

} // namespace lacuna
