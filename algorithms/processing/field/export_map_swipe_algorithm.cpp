// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "base/algorithm_base.h"
#include "base/algorithm_table.h"
#include "crowd_gaps.h"
#include "lacuna/error.h"
#include "layers/degree_area.h"
#include "layers/layer_role.h"
#include "layers/output_fields.h"
#include "layers/output_look.h"
#include "layers/skipped_rows.h"
#include "map_swipe_areas.h"
#include "messages/error_text.h"
#include "messages/plural.h"
#include "report/numbers.h"
#include "tasks/task_documents.h"

#include <qgsexception.h>
#include <qgsprocessingparameters.h>
#include <qgswkbtypes.h>

#include <QFileInfo>
#include <QSet>

#include <memory>
#include <numeric>

namespace lacuna
{

using shown::whole;

/// lacuna:exportmapswipe: areas to look through, or shapes to judge, for a project of MapSwipe.
class ExportMapSwipeAlgorithm : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS( ExportMapSwipeAlgorithm )
public:
  QString name() const override;
  QString displayName() const override { return tr( "Export for MapSwipe" ); }
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  ExportMapSwipeAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  void readRows( QgsProcessingContext &context, QgsProcessingFeedback *feedback );
  std::vector<double> squareKilometres( QgsProcessingFeedback *feedback ) const;
  void warnOfLost( const std::vector<MapSwipeFile> &files, QgsProcessingFeedback *feedback ) const;
  qlonglong
  writeTiles( const std::vector<MapSwipeFile> &files, OutputLayer &tiles, QgsProcessingFeedback *feedback ) const;
  void tell( const QStringList &files, qlonglong tasks, QgsProcessingFeedback *feedback ) const;

  bool mIsFind = true;
  std::unique_ptr<QgsProcessingFeatureSource> mSource;
  QString mParameter, mName;
  int mIdField = -1;
  int mZoom = 0;
  qlonglong mVotes = 0;
  QString mOutput;
  CrowdGaps mRows;
};

namespace
{

const QStringList MODES { QStringLiteral( "find" ), QStringLiteral( "validate" ) };

QgsFields tileFields()
{
  using T = QMetaType::Type;
  return fieldsOf(
    { { "task_id", T::QString }, { "tile_z", T::Int }, { "tile_x", T::Int }, { "tile_y", T::Int }, { "file", T::Int } }
  );
}

quint64 numberOf( int x, int y )
{
  return ( static_cast<quint64>( static_cast<quint32>( x ) ) << 32 ) | static_cast<quint32>( y );
}

} // namespace

LACUNA_ALGORITHM( exportmapswipe, ExportMapSwipeAlgorithm )

QStringList ExportMapSwipeAlgorithm::tags() const
{
  return searchWords( tr( "mapswipe,crowd,volunteers,phone,find,validate,tiles,swipe,export,geojson,upload,gaps" ) );
}

QString ExportMapSwipeAlgorithm::shortDescription() const
{
  return tr( "Areas to look through, or gaps to judge, as files that a MapSwipe project takes, and the tiles it will "
             "make of them." );
}

QString ExportMapSwipeAlgorithm::shortHelpString() const
{
  return tr(
    "MapSwipe shows volunteers imagery on the telephone. Find: they go through an area tile by tile and tap where "
    "something stands. Validate: they say of one shape after the other whether a building is there.\n\n"
    "For find give the area (AREA): the file has at most 20 features, so neighbouring areas are joined; what is too "
    "large for one project is cut into several files. TILES are the tiles that MapSwipe will make of it, worked out "
    "as its own code does.\n\n"
    "For validate give the gaps (GAPS): polygons with their gap_id and nothing else, 100,000 and 10 MiB at most in a "
    "file. The id begins with a letter, so that MapSwipe does not turn it into a number and the answers find their "
    "gap.\n\n"
    "Nothing is sent. A manager of MapSwipe makes the project; the file of the shapes must lie at a public address. "
    "Results come back with Import findings."
  );
}

void ExportMapSwipeAlgorithm::initAlgorithm( const QVariantMap & )
{
  using Number = Qgis::ProcessingNumberParameterType;
  const QList<int> polygons { static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) };
  addParameter( new QgsProcessingParameterEnum(
    QStringLiteral( "MODE" ), tr( "What volunteers do" ), MODES, false, MODES.first(), false, true
  ) );
  addLayer(
    QStringLiteral( "AREA" ), tr( "Areas to look through (find)" ), polygons,
    { .roles = { QStringLiteral( "taskareas.OUTPUT" ), LayerRole::zones() }, .optional = true }
  );
  addLayer(
    QStringLiteral( "GAPS" ), tr( "Gaps to judge (validate)" ), polygons,
    { .roles = { QStringLiteral( "buildinggaps.MISSING_IN_OSM" ), QStringLiteral( "buildingexposure.OUTPUT" ) },
      .optional = true }
  );
  addAdvanced( std::make_unique<QgsProcessingParameterField>(
    QStringLiteral( "ID_FIELD" ), tr( "Field with the id of a gap (empty: gap_id, else the place)" ), QVariant(),
    QStringLiteral( "GAPS" ), Qgis::ProcessingFieldParameterDataType::Any, false, true
  ) );
  addParameter( new QgsProcessingParameterNumber(
    QStringLiteral( "ZOOM" ), tr( "Zoom of the tiles (find)" ), Number::Integer, 19, false, 14, 22
  ) );
  addParameter( new QgsProcessingParameterNumber(
    QStringLiteral( "VOTES" ), tr( "People who look at each" ), Number::Integer, 3, false, 3, 10000
  ) );
  addParameter( new QgsProcessingParameterFileDestination(
    QStringLiteral( "OUTPUT" ), tr( "File for MapSwipe" ), tr( "GeoJSON files (*.geojson)" )
  ) );
  addSink(
    QStringLiteral( "TILES" ), tr( "Tiles that MapSwipe will make" ), Qgis::ProcessingSourceType::VectorPolygon, true
  );
  addSink( QStringLiteral( "SKIPPED" ), tr( "Skipped" ), Qgis::ProcessingSourceType::VectorPolygon, true );
  addNumber( QStringLiteral( "AREAS_COUNT" ), tr( "Areas" ) );
  addNumber( QStringLiteral( "AREA_KM2" ), tr( "Area (km²)" ) );
  addNumber( QStringLiteral( "TILES_COUNT" ), tr( "Tiles" ) );
  addNumber( QStringLiteral( "OBJECTS_COUNT" ), tr( "Shapes to judge" ) );
  addNumber( QStringLiteral( "SWIPES_NEEDED" ), tr( "Answers that are needed" ) );
  addNumber( QStringLiteral( "FILES_COUNT" ), tr( "Files" ) );
  addNumber( QStringLiteral( "SKIPPED_COUNT" ), tr( "Skipped features of all layers" ) );
}

void ExportMapSwipeAlgorithm::prepare(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  mIsFind = parameterAsEnumString( parameters, QStringLiteral( "MODE" ), context ) == MODES.first();
  mParameter = mIsFind ? QStringLiteral( "AREA" ) : QStringLiteral( "GAPS" );
  const QString other = mIsFind ? QStringLiteral( "GAPS" ) : QStringLiteral( "AREA" );
  mSource = optionalSource( parameters, mParameter, context );
  if ( !mSource )
    throw QgsProcessingException(
      mIsFind ? tr( "MODE is find, but no areas are given. Give AREA, or choose validate for the gaps." )
              : tr( "MODE is validate, but no gaps are given. Give GAPS, or choose find for areas." )
    );
  if ( isGiven( parameters, other ) )
    feedback->pushWarning(
      mIsFind ? tr( "MODE is find: the gaps (GAPS) take no part. Run again with validate for them." )
              : tr( "MODE is validate: the areas (AREA) take no part. Run again with find for "
                    "them." )
    );
  mName = layerName( parameters, mParameter, context );
  mIdField = mIsFind ? -1 : fieldIndex( parameters, QStringLiteral( "ID_FIELD" ), *mSource, mName, false, context );
  mZoom = parameterAsInt( parameters, QStringLiteral( "ZOOM" ), context );
  mVotes = parameterAsInt( parameters, QStringLiteral( "VOTES" ), context );
  mOutput = parameterAsFileOutput( parameters, QStringLiteral( "OUTPUT" ), context );
  ReportFile::requireWritable( mOutput, QStringLiteral( "OUTPUT" ) );
}

void ExportMapSwipeAlgorithm::readRows( QgsProcessingContext &context, QgsProcessingFeedback *feedback )
{
  mRows.read( *mSource, mName, mIdField, context.transformContext(), feedback, !mIsFind );
  std::size_t row = 0;
  for ( CrowdGap &one : mRows.gaps() )
  {
    pollAt( row++, feedback );
    one.attributes.clear(); // all at once, at the end, would keep a cancel waiting
    SkipReason reason = MapSwipeAreas::mend( one.geometry );
    const QgsRectangle box = one.geometry.boundingBox();
    if ( reason == SkipReason::None && ( box.yMaximum() > TILES_TO_DEGREES || box.yMinimum() < -TILES_TO_DEGREES ) )
      reason = SkipReason::InvalidCoordinates;
    if ( reason != SkipReason::None )
      mRows.leaveOut( one, reason );
  }
  mRows.tidy();
}

std::vector<double> ExportMapSwipeAlgorithm::squareKilometres( QgsProcessingFeedback *feedback ) const
{
  const MapSwipeMeasure measure;
  std::vector<double> all;
  for ( const CrowdGap &one : mRows.gaps() )
  {
    pollAt( all.size(), feedback );
    all.push_back( measure.km2( one.geometry ) );
  }
  return all;
}

// MapSwipe makes no tile of an area within one column, and forgets some where three groups overlap.
void ExportMapSwipeAlgorithm::warnOfLost( const std::vector<MapSwipeFile> &files, QgsProcessingFeedback *feedback )
  const
{
  QSet<quint64> all;
  for ( const MapSwipeFile &file : files )
    for ( const TileSpan &group : file.tiles )
    {
      if ( feedback->isCanceled() )
        throw Canceled();
      for ( int x = group.xMin; x <= group.xMax; ++x )
        for ( int y = group.yMin; y <= group.yMax; ++y )
          all.insert( numberOf( x, y ) );
    }
  if ( all.isEmpty() )
    throw QgsProcessingException( tr( "MapSwipe would make no tile of “%1” (AREA): it is narrower than a column of "
                                      "tiles at zoom %2. Choose a larger ZOOM, or a larger area." )
                                    .arg( mName, QString::number( mZoom ) ) );
  std::size_t lost = 0;
  for ( const CrowdGap &one : mRows.gaps() )
  {
    const TileSpan tile = tileAt( { one.place.x(), one.place.y() }, mZoom );
    lost += all.contains( numberOf( tile.xMin, tile.yMin ) ) ? 0 : 1;
  }
  if ( lost > 0 )
    feedback->pushWarning(
      tr(
        "MapSwipe would make no tile in the middle of %1 area(s) of “%2”: they are narrower than a column of tiles, "
        "or at the eastern border of all. Look at TILES; choose a larger ZOOM, or larger areas.",
        nullptr, pluralOf( lost )
      )
        .arg( whole( lost ), mName )
    );
}

qlonglong ExportMapSwipeAlgorithm::writeTiles(
  const std::vector<MapSwipeFile> &files, OutputLayer &tiles, QgsProcessingFeedback *feedback
) const
{
  qlonglong count = 0;
  for ( std::size_t file = 0; file < files.size(); ++file )
    for ( const TileSpan &group : files[file].tiles )
      for ( int x = group.xMin; x <= group.xMax; ++x )
        for ( int y = group.yMin; y <= group.yMax; ++y )
        {
          pollAt( static_cast<std::size_t>( ++count ), feedback );
          if ( !tiles.isWanted() )
            continue;
          const Box box = tileBox( x, y, mZoom );
          QgsFeature row( tileFields() );
          row.setGeometry( QgsGeometry::fromRect( QgsRectangle( box.xMin, box.yMin, box.xMax, box.yMax ) ) );
          row.setAttributes(
            QgsAttributes() << QStringLiteral( "%1-%2-%3" ).arg( mZoom ).arg( x ).arg( y ) << mZoom << x << y
                            << static_cast<int>( file ) + 1
          );
          tiles.add( row );
        }
  return count;
}

void ExportMapSwipeAlgorithm::tell( const QStringList &files, qlonglong tasks, QgsProcessingFeedback *feedback ) const
{
  const QString swipes = whole( static_cast<std::size_t>( tasks * mVotes ) );
  feedback->pushInfo(
    mIsFind ? tr( "MapSwipe will make %1 tiles of it; with %2 people for each it needs %3 answers." )
                .arg( whole( static_cast<std::size_t>( tasks ) ), QString::number( mVotes ), swipes )
            : tr( "There are %1 shapes to judge; with %2 people for each MapSwipe needs %3 answers." )
                .arg( whole( static_cast<std::size_t>( tasks ) ), QString::number( mVotes ), swipes )
  );
  const QString file = QFileInfo( files.first() ).fileName();
  feedback->pushInfo(
    mIsFind
      ? tr( "Next: a MapSwipe manager makes the project; if you know none, ask at info@mapswipe.org. On "
            "https://managers.mapswipe.org the manager makes a new project of the type Find, uploads %1 as area of "
            "interest, and sets the zoom %2." )
          .arg( file, QString::number( mZoom ) )
      : tr( "Next: put %1 at a public address (https://…): the objects cannot be uploaded. A MapSwipe manager "
            "makes the project; if you know none, ask at info@mapswipe.org. On https://managers.mapswipe.org the "
            "manager makes a new project of the type Validate, chooses a GeoJSON address as source of the objects, "
            "and pastes yours." )
          .arg( file )
  );
  if ( files.size() > 1 )
    feedback->pushInfo( tr( "Files, one project each: %1" ).arg( files.join( QStringLiteral( ", " ) ) ) );
}

QVariantMap ExportMapSwipeAlgorithm::run(
  const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback
)
{
  QVariantMap results;
  const SkippedRows rows(
    { mSource.get() }, QgsWkbTypes::geometryType( mSource->wkbType() ), context.transformContext()
  );
  OutputLayer tiles = openSink(
    parameters, QStringLiteral( "TILES" ), context, tileFields(), Qgis::WkbType::Polygon, degreesCrs(), results
  );
  OutputLayer skipped = openSink(
    parameters, QStringLiteral( "SKIPPED" ), context, rows.fields(), Qgis::WkbType::MultiPolygon, mSource->sourceCrs(),
    results
  );
  feedback->setProgressText( mIsFind ? tr( "Reading the areas" ) : tr( "Reading the gaps" ) );
  readRows( context, feedback );
  feedback->setProgress( 30 );
  const std::vector<double> areas = squareKilometres( feedback );
  const double km2 = std::accumulate( areas.begin(), areas.end(), 0.0 );
  feedback->setProgressText( mIsFind ? tr( "Working out the tiles" ) : tr( "Writing" ) );
  const RunContext quiet = runContext().quiet();
  const std::vector<MapSwipeFile> parts
    = mIsFind ? MapSwipeAreas::areas( mRows, areas, mZoom, quiet ) : MapSwipeAreas::objects( mRows, quiet );
  feedback->setProgress( 70 );
  if ( mIsFind )
    warnOfLost( parts, feedback );
  QStringList files;
  for ( std::size_t i = 0; i < parts.size(); ++i )
  {
    files << TaskDocuments::partPath( mOutput, static_cast<int>( i ) + 1, static_cast<int>( parts.size() ) );
    writeAtEnd( files.last(), parts[i].bytes, QStringLiteral( "OUTPUT" ) );
  }
  const qlonglong tileCount = writeTiles( parts, tiles, feedback );
  const auto count = static_cast<qlonglong>( mRows.gaps().size() );
  feedback->setProgress( 85 );
  ErrorText::warnOfSkipped( mRows.skip(), mName, feedback );
  writeSkippedRows( *mSource, mRows.skip(), { 0, mParameter, mName }, skipped, rows, feedback );
  tiles.finish();
  skipped.finish();
  const QString made = tr( "Made by Lacuna, Export for MapSwipe, from “%1”." ).arg( mName );
  OutputLook look { tr( "Tiles for MapSwipe" ), QColor( 0x22, 0x56, 0x6b, 60 ), false, made, false };
  look.words = {
    { QStringLiteral( "tile_z" ), { tr( "Zoom" ) } },
    { QStringLiteral( "tile_x" ), { tr( "Column of the grid" ) } },
    { QStringLiteral( "tile_y" ), { tr( "Row of the grid" ) } },
    { QStringLiteral( "file" ), { tr( "Number of the file" ) } }
  };
  tiles.dress( context, look );
  skipped.dress( context, { tr( "Skipped" ), QColor( 0x88, 0x88, 0x88 ), false, made, false } );
  tell( files, mIsFind ? tileCount : count, feedback );
  results.insert( QStringLiteral( "OUTPUT" ), files.first() );
  results.insert( QStringLiteral( "AREAS_COUNT" ), mIsFind ? count : 0 );
  results.insert( QStringLiteral( "AREA_KM2" ), km2 );
  results.insert( QStringLiteral( "TILES_COUNT" ), tileCount );
  results.insert( QStringLiteral( "OBJECTS_COUNT" ), mIsFind ? 0 : count );
  results.insert( QStringLiteral( "SWIPES_NEEDED" ), mVotes * ( mIsFind ? tileCount : count ) );
  results.insert( QStringLiteral( "FILES_COUNT" ), static_cast<int>( files.size() ) );
  results.insert( QStringLiteral( "SKIPPED_COUNT" ), static_cast<qlonglong>( countSkipped( mRows.skip() ) ) );
  return results;
}

} // namespace lacuna
