// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "street_coverage_algorithm.h"
#include "base/algorithm_table.h"
#include "layers/degree_area.h"
#include "layers/layer_role.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

namespace lacuna
{

namespace
{

const QStringList GAP_LAYERS {
  QStringLiteral( "buildinggaps.MISSING_IN_OSM" ), QStringLiteral( "importfindings.CHECKED" ),
  QStringLiteral( "roadgaps.MISSING_IN_OSM" )
};
const QString SERVER = QStringLiteral( "https://graph.mapillary.com" );

} // namespace

LACUNA_ALGORITHM( streetcoverage, StreetCoverageAlgorithm )

QStringList StreetCoverageAlgorithm::tags() const
{
  return searchWords(
    tr( "mapillary,street,streets,pictures,photos,images,imagery,street level,360,coverage,sequence,panorama,survey" )
  );
}

QString StreetCoverageAlgorithm::shortDescription() const
{
  return tr( "Which streets, tasks and gaps have pictures taken from the street, how recent they are, and where none "
             "are: where somebody should go." );
}

QString StreetCoverageAlgorithm::shortHelpString() const
{
  return tr(
    "Says which part of each road can be seen on pictures taken from the street, as those of Mapillary, and which "
    "picture is the nearest to each gap. What can be seen there need not be visited.\n\n"
    "Pictures come from a layer with the field captured_at, from saved vector tiles (14/x/y.mvt or .pbf), from saved "
    "answers of Mapillary to /images, or from a download that fills a cache: with a token that is kept in QGIS and "
    "goes "
    "into the header only. Several sources may be given; each picture counts once.\n\n"
    "A place on a road is covered within DISTANCE of a picture, or of the line between two pictures that follow each "
    "other in a sequence no farther apart than MAX_GAP. Where a tile is missing, the rest of a road is unknown, and "
    "not "
    "without pictures. Covered, not covered and unknown add up to the length of the road.\n\n"
    "With SINCE only pictures from that day on count. Times of 0 and times in the future are taken as not known."
  );
}

void StreetCoverageAlgorithm::initAlgorithm( const QVariantMap & )
{
  const auto type = []( Qgis::ProcessingSourceType one ) { return QList<int> { static_cast<int>( one ) }; };
  addLayer(
    QStringLiteral( "ROADS" ), tr( "Roads" ), type( Qgis::ProcessingSourceType::VectorLine ),
    { .roles = { QStringLiteral( "loadosm.ROADS" ), LayerRole::own() }, .optional = true }
  );
  addLayer(
    QStringLiteral( "GAPS" ), tr( "Gaps" ), type( Qgis::ProcessingSourceType::VectorAnyGeometry ),
    { .roles = GAP_LAYERS, .optional = true }
  );
  addLayer(
    QStringLiteral( "TASKS" ), tr( "Task polygons" ), type( Qgis::ProcessingSourceType::VectorPolygon ),
    { .roles = { QStringLiteral( "taskareas.OUTPUT" ), QStringLiteral( "gapsbytask.OUTPUT" ) }, .optional = true }
  );
  addPictures();
  addResults();
}

void StreetCoverageAlgorithm::addPictures()
{
  using Number = Qgis::ProcessingNumberParameterType;
  addLayer(
    QStringLiteral( "IMAGES" ), tr( "Layer of pictures (with captured_at)" ),
    { static_cast<int>( Qgis::ProcessingSourceType::VectorPoint ) }, { .optional = true }
  );
  addParameter( new QgsProcessingParameterFile(
    QStringLiteral( "TILES_FOLDER" ), tr( "Folder of vector tiles (14/x/y.mvt)" ),
    Qgis::ProcessingFileParameterBehavior::Folder, QString(), QVariant(), true
  ) );
  addParameter( new QgsProcessingParameterMultipleLayers(
    QStringLiteral( "RESPONSES" ), tr( "Saved answers of Mapillary (JSON)" ), Qgis::ProcessingSourceType::File,
    QVariant(), true
  ) );
  addParameter( new QgsProcessingParameterNumber(
    QStringLiteral( "DISTANCE" ), tr( "A picture shows the street within (metres)" ), Number::Double, 20, false, 1, 500
  ) );
  addParameter( new QgsProcessingParameterDateTime(
    QStringLiteral( "SINCE" ), tr( "Only pictures since" ), Qgis::ProcessingDateTimeParameterDataType::Date, QVariant(),
    true
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterNumber>(
    QStringLiteral( "MAX_GAP" ), tr( "Pictures of a sequence show what lies between them up to (metres)" ),
    Number::Double, 30, false, 0, 1000
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterBoolean>(
    QStringLiteral( "DOWNLOAD" ), tr( "Download what is lacking from Mapillary" ), false
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterAuthConfig>(
    QStringLiteral( "AUTHCFG" ), tr( "Authentication with the token (API Header)" ), QVariant(), true
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterFile>(
    QStringLiteral( "CACHE" ), tr( "Pictures downloaded before, and those to come (.gpkg)" ),
    Qgis::ProcessingFileParameterBehavior::File, QString(), QVariant(), true, tr( "GeoPackage files (*.gpkg)" )
  ) );
  addAdvanced( std::make_unique<QgsProcessingParameterString>( QStringLiteral( "SERVER" ), tr( "Server" ), SERVER ) );
}

void StreetCoverageAlgorithm::addResults()
{
  const auto sink = [this]( const char *name, const QString &label, Qgis::ProcessingSourceType type, bool byDefault ) {
    addParameter(
      new QgsProcessingParameterFeatureSink( QString::fromLatin1( name ), label, type, QVariant(), true, byDefault )
    );
  };
  sink( "OUTPUT", tr( "Roads with pictures" ), Qgis::ProcessingSourceType::VectorLine, true );
  sink( "GAPS_SEEN", tr( "Gaps with their nearest picture" ), Qgis::ProcessingSourceType::VectorAnyGeometry, false );
  sink( "TASKS_SEEN", tr( "Tasks with pictures" ), Qgis::ProcessingSourceType::VectorPolygon, false );
  addSink( QStringLiteral( "SKIPPED" ), tr( "Skipped" ), Qgis::ProcessingSourceType::VectorLine, true );
  addReport();
  addNumber( QStringLiteral( "ROAD_LENGTH_M" ), tr( "Length of the roads (m)" ) );
  addNumber( QStringLiteral( "COVERED_LENGTH_M" ), tr( "Length of them with pictures (m)" ) );
  addNumber( QStringLiteral( "NOT_COVERED_LENGTH_M" ), tr( "Length of them without pictures (m)" ) );
  addNumber( QStringLiteral( "UNKNOWN_LENGTH_M" ), tr( "Length of them of which nothing is known (m)" ) );
  addNumber( QStringLiteral( "COVERAGE_LENGTH" ), tr( "Share of the known length with pictures (0–1)" ) );
  addNumber( QStringLiteral( "GAPS_SEEN_COUNT" ), tr( "Gaps with a picture within DISTANCE" ) );
  addNumber( QStringLiteral( "IMAGES_COUNT" ), tr( "Pictures that count" ) );
  addNumber( QStringLiteral( "TILES_COUNT" ), tr( "Tiles at hand" ) );
  addNumber( QStringLiteral( "TILES_MISSING" ), tr( "Tiles missing, of those that roads and gaps lie in" ) );
  addNumber( QStringLiteral( "SKIPPED_COUNT" ), tr( "Skipped features of all layers" ) );
}

void StreetCoverageAlgorithm::prepare(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  const auto layer = [&]( const char *name, const char *output ) {
    Layer one {
      QString::fromLatin1( name ), layerName( parameters, QString::fromLatin1( name ), context ),
      optionalSource( parameters, QString::fromLatin1( name ), context )
    };
    if ( !one.source && isGiven( parameters, QString::fromLatin1( output ) )
         && QLatin1String( output ) != QLatin1String( "OUTPUT" ) )
      throw QgsProcessingException(
        tr( "%1 needs a layer: choose it as %2." ).arg( QString::fromLatin1( output ), QString::fromLatin1( name ) )
      );
    return one;
  };
  mRoads = layer( "ROADS", "OUTPUT" );
  mGaps = layer( "GAPS", "GAPS_SEEN" );
  mTasks = layer( "TASKS", "TASKS_SEEN" );
  if ( !mRoads.source && !mGaps.source )
    throw QgsProcessingException(
      tr( "Neither roads (ROADS) nor gaps (GAPS) are given. Choose a layer of streets, of gaps, or both." )
    );
  // Dialogs fill in the tasks of the project by themselves.
  if ( mTasks.source && !mRoads.source )
  {
    const QString roadsToo = tr( "Tasks (TASKS) are measured by the roads in them. Choose the streets as ROADS too." );
    if ( isGiven( parameters, QStringLiteral( "TASKS_SEEN" ) ) )
      throw QgsProcessingException( roadsToo );
    feedback->pushWarning( roadsToo + QLatin1Char( ' ' ) + tr( "Here they are left out." ) );
    mTasks = {};
  }
  mOptions = {
    parameterAsDouble( parameters, QStringLiteral( "DISTANCE" ), context ),
    parameterAsDouble( parameters, QStringLiteral( "MAX_GAP" ), context )
  };
  mLimits = {};
  // Clocks of the camera and of this computer may stand in different days.
  mLimits.latest = QDateTime::currentDateTimeUtc().addDays( 1 ).toMSecsSinceEpoch();
  if ( isGiven( parameters, QStringLiteral( "SINCE" ) ) )
  {
    const QDate since = parameterAsDateTime( parameters, QStringLiteral( "SINCE" ), context ).date();
    if ( !since.isValid() )
      throw QgsProcessingException( tr( "“%1” is no day (SINCE). Write it as 2025-01-31, or leave it empty." )
                                      .arg( parameters.value( QStringLiteral( "SINCE" ) ).toString() ) );
    mLimits.since = QDateTime( since, QTime( 0, 0 ), QTimeZone::utc() ).toMSecsSinceEpoch();
  }
  preparePictures( parameters, context );
  mReport = reportWish( parameters, context );
  if ( mReport.isWanted() )
    ReportFile::requireWritable( mReport.file );
}

void StreetCoverageAlgorithm::preparePictures( const QVariantMap &parameters, QgsProcessingContext &context )
{
  mInputs = {};
  mInputs.images = optionalSource( parameters, QStringLiteral( "IMAGES" ), context );
  mInputs.imagesName = layerName( parameters, QStringLiteral( "IMAGES" ), context );
  if ( mInputs.images )
    PictureSources::requireTimes( *mInputs.images, mInputs.imagesName );
  mInputs.tilesFolder = parameterAsFile( parameters, QStringLiteral( "TILES_FOLDER" ), context );
  if ( !mInputs.tilesFolder.isEmpty() )
    PictureSources::requireTiles( mInputs.tilesFolder );
  mInputs.responses = parameterAsFileList( parameters, QStringLiteral( "RESPONSES" ), context );
  mInputs.responses.removeAll( QString() );
  mInputs.cache = parameterAsFile( parameters, QStringLiteral( "CACHE" ), context );
  mInputs.download = parameterAsBoolean( parameters, QStringLiteral( "DOWNLOAD" ), context );
  if ( mInputs.download && mInputs.cache.isEmpty() )
    throw QgsProcessingException(
      tr( "A download needs a file that keeps the pictures (CACHE). Give the name of a GeoPackage; it need not exist." )
    );
  if ( !mInputs.download && !mInputs.cache.isEmpty() && !QFileInfo( mInputs.cache ).isFile() )
    throw QgsProcessingException( tr( "There is no file “%1” (CACHE). Choose the GeoPackage of an earlier download, or "
                                      "switch DOWNLOAD on." )
                                    .arg( mInputs.cache ) );
  if ( mInputs.download )
    mInputs.request = PictureDownload::authorized(
      parameterAsString( parameters, QStringLiteral( "SERVER" ), context ),
      parameterAsString( parameters, QStringLiteral( "AUTHCFG" ), context )
    );
  if ( !mInputs.anything() )
    throw QgsProcessingException( tr(
      "No pictures are given. Choose a layer (IMAGES), a folder of tiles (TILES_FOLDER), saved answers (RESPONSES) or "
      "the file of an earlier download (CACHE), or switch DOWNLOAD on."
    ) );
}

} // namespace lacuna
