// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:streetcoverage through the registry and in qgis_process: pictures of every source, and what may be wrong.

#include "crowd_layers.h"
#include "picture_tiles.h"
#include "provider_registration.h"
#include "qgis_process.h"
#include "report_page.h"
#include "saved_layer.h"
#include "lacuna/street/tile_grid.h"
#include "street/picture_json.h"

#include <qgslayermetadata.h>

#include <QDateTime>
#include <QDir>
#include <QTimeZone>

#include <cmath>

using namespace lacuna::testing;
using lacuna::PictureJson;

namespace
{

const QString COMPANION = QStringLiteral( LACUNA_SHARED_DATA "/companion-tools/mapillary" );
const QString ROAD_FIELDS = QStringLiteral( "&field=name:string(50)" );

// Metres east and north of a place in Lima, UTM 18S: a road along the equator of this frame is a straight line.
QString at( double x, double y )
{
  return QStringLiteral( "%1 %2" ).arg( 280000 + x, 0, 'f', 3 ).arg( 8665000 + y, 0, 'f', 3 );
}

QString line( double x1, double y1, double x2, double y2 )
{
  return QStringLiteral( "MultiLineString((%1, %2))" ).arg( at( x1, y1 ), at( x2, y2 ) );
}

std::unique_ptr<QgsVectorLayer> roads( const QStringList &wkts )
{
  return lineLayer( QStringLiteral( "EPSG:32718" ), wkts, QStringLiteral( "calles" ) );
}

struct Shot
{
  double x, y;
  QVariant at = {};
  QString sequence = {};
  QVariant pano = {};
};

std::unique_ptr<QgsVectorLayer>
images( const QList<Shot> &shots, const QString &timeType = QStringLiteral( "string(40)" ) )
{
  auto layer = polygonLayer(
    QStringLiteral( "EPSG:32718" ), {}, QStringLiteral( "fotos" ),
    QStringLiteral( "&field=id:string(20)&field=Captured_At:%1&field=sequence_id:string(20)&field=is_pano:string(9)" )
      .arg( timeType ),
    QStringLiteral( "Point" )
  );
  QgsFeatureList rows;
  int number = 100;
  for ( const Shot &shot : shots )
  {
    QgsFeature row( layer->fields() );
    row.setAttributes( QgsAttributes() << QString::number( number++ ) << shot.at << shot.sequence << shot.pano );
    row.setGeometry( QgsGeometry::fromWkt( QStringLiteral( "Point(%1)" ).arg( at( shot.x, shot.y ) ) ) );
    rows << row;
  }
  layer->dataProvider()->addFeatures( rows );
  layer->updateExtents();
  return layer;
}

Run cover( QVariantMap parameters, int threads = 2 )
{
  if ( !parameters.contains( "OUTPUT" ) && parameters.contains( "ROADS" ) )
    parameters.insert( "OUTPUT", "TEMPORARY_OUTPUT" );
  parameters.insert( "SKIPPED", "TEMPORARY_OUTPUT" );
  return Run( QStringLiteral( "lacuna:streetcoverage" ), parameters, threads );
}

double length( const Run &run, const char *name ) { return run.results.value( QLatin1String( name ) ).toDouble(); }

QString write( const QString &path, const QByteArray &bytes )
{
  QDir().mkpath( QFileInfo( path ).path() );
  QFile file( path );
  if ( file.open( QIODevice::WriteOnly ) )
    file.write( bytes );
  return path;
}

QString answer( const QStringList &records ) { return QStringLiteral( "{\"data\":[%1]}" ).arg( records.join( ',' ) ); }

QString record( const QString &id, double longitude, double latitude )
{
  return QStringLiteral(
           R"({"id":"%1","geometry":{"type":"Point","coordinates":[%2,%3]},"captured_at":1700000000000,"is_pano":false,"sequence":"q"})"
  )
    .arg( id )
    .arg( longitude, 0, 'f', 7 )
    .arg( latitude, 0, 'f', 7 );
}

const char *const LIMA = "-77.0300 -12.0700, -77.0200 -12.0700"; // in one tile of zoom 14

} // namespace

class StreetCoverageTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void theContractsNames()
  {
    const QgsProcessingAlgorithm *algorithm
      = QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:streetcoverage" ) );
    QVERIFY( algorithm );
    QCOMPARE(
      parameterNames( algorithm ),
      ( QStringList {
        "AUTHCFG", "CACHE", "COMPARE_WITH", "DISTANCE", "DOWNLOAD", "GAPS", "GAPS_SEEN", "IMAGES", "MAX_GAP", "OUTPUT",
        "REPORT", "RESPONSES", "ROADS", "SERVER", "SINCE", "SKIPPED", "TASKS", "TASKS_SEEN", "TILES_FOLDER"
      } )
    );
    for ( const char *number :
          { "ROAD_LENGTH_M", "COVERED_LENGTH_M", "COVERAGE_LENGTH", "IMAGES_COUNT", "TILES_COUNT", "TILES_MISSING" } )
      QVERIFY2( algorithm->outputDefinition( QString::fromLatin1( number ) ), number );
    QCOMPARE( algorithm->groupId(), QStringLiteral( "field" ) );
    QVERIFY( algorithm->svgIconPath().endsWith( "streetcoverage.svg" ) );
  }

  // Chords and capsules by hand, in metres of UTM: its scale there is 1.00019.
  void everyFieldIsRight()
  {
    const auto streets = roads( { line( 0, 0, 500, 0 ), line( 0, 300, 500, 300 ), line( 0, 600, 10, 600 ) } );
    const auto shots = images( {
      { 100, 12, "2024-03-01T10:00:00Z", "a", "True" },
      { 125, 0, "2024-03-01T10:00:02Z", "a", "False" },
      { 300, 0, "1700000000000", "b", {} },
      { 300, 316, 1600000000, {}, "1" },
    } );
    Run run = cover( { { "ROADS", source( streets ) }, { "IMAGES", source( shots ) } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QgsVectorLayer *out = run.layer( "OUTPUT" );
    QVERIFY( out );
    QCOMPARE(
      fieldNames( out ), ( QStringList {
                           "name", "road_length_m", "covered_m", "not_covered_m", "unknown_m", "covered_share",
                           "image_count", "newest_at", "pano_share"
                         } )
    );
    QgsFeature row;
    QgsFeatureIterator it = out->getFeatures();
    QVERIFY( it.nextFeature( row ) );
    // From the chord of the first picture, 16 m before it, to 20 m behind the second; and 40 m about the third.
    const double first = 25 + 16 + 20, third = 40;
    QVERIFY( std::abs( row.attribute( "covered_m" ).toDouble() - first - third ) < 0.05 );
    QVERIFY( std::abs( row.attribute( "road_length_m" ).toDouble() - 500 ) < 0.2 );
    QCOMPARE(
      row.attribute( "covered_m" ).toDouble() + row.attribute( "not_covered_m" ).toDouble()
        + row.attribute( "unknown_m" ).toDouble(),
      row.attribute( "road_length_m" ).toDouble()
    );
    QCOMPARE( row.attribute( "image_count" ).toInt(), 3 );
    QCOMPARE( row.attribute( "newest_at" ).toString(), QStringLiteral( "2024-03-01T10:00:02Z" ) );
    QCOMPARE( row.attribute( "pano_share" ).toDouble(), 0.5 );
    QVERIFY( it.nextFeature( row ) );
    QVERIFY( std::abs( row.attribute( "covered_m" ).toDouble() - 24 ) < 0.05 );
    QCOMPARE( row.attribute( "newest_at" ).toString(), QStringLiteral( "2020-09-13T12:26:40Z" ) ); // seconds
    QVERIFY( it.nextFeature( row ) );
    QCOMPARE( row.attribute( "covered_share" ).toDouble(), 0.0 );
    QVERIFY( row.attribute( "newest_at" ).isNull() );
    QVERIFY( row.attribute( "pano_share" ).isNull() );
    QCOMPARE( run.number( "IMAGES_COUNT" ), 4 );
    QCOMPARE( run.number( "TILES_COUNT" ), 0 );
    QCOMPARE( run.number( "TILES_MISSING" ), 0 );
    QCOMPARE( length( run, "COVERED_LENGTH_M" ), sumOf( out, "covered_m" ) );
    QVERIFY( out->metadata().rights().join( ' ' ).contains( "© Mapillary contributors, CC BY-SA" ) );
    QVERIFY( run.feedback.all().contains( "© Mapillary contributors, CC BY-SA" ) );
  }

  void gapsAndTasks()
  {
    const auto streets = roads( { line( 0, 0, 500, 0 ) } );
    const auto gaps = polygonLayer(
      QStringLiteral( "EPSG:32718" ),
      { QStringLiteral( "MultiPolygon(((%1,%2,%3,%4,%1)))" )
          .arg( at( 90, 10 ), at( 110, 10 ), at( 110, 30 ), at( 90, 30 ) ),
        QStringLiteral( "MultiPolygon(((%1,%2,%3,%4,%1)))" )
          .arg( at( 400, 40 ), at( 410, 40 ), at( 410, 50 ), at( 400, 50 ) ),
        QString() },
      QStringLiteral( "faltantes" )
    );
    const auto tasks = polygonLayer(
      QStringLiteral( "EPSG:32718" ),
      { QStringLiteral( "MultiPolygon(((%1,%2,%3,%4,%1)))" )
          .arg( at( -50, -50 ), at( 200, -50 ), at( 200, 50 ), at( -50, 50 ) ),
        QStringLiteral( "MultiPolygon(((%1,%2,%3,%4,%1)))" )
          .arg( at( 200, -50 ), at( 550, -50 ), at( 550, 50 ), at( 200, 50 ) ) },
      QStringLiteral( "tareas" )
    );
    const auto shots = images( { { 100, 12, "2024-03-01", "a" }, { 300, 0, "2024-03-02", "b" } } );
    Run run = cover(
      { { "ROADS", source( streets ) },
        { "GAPS", source( gaps ) },
        { "TASKS", source( tasks ) },
        { "IMAGES", source( shots ) },
        { "GAPS_SEEN", "TEMPORARY_OUTPUT" },
        { "TASKS_SEEN", "TEMPORARY_OUTPUT" } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QgsVectorLayer *seen = run.layer( "GAPS_SEEN" );
    QCOMPARE( seen->featureCount(), 2LL );
    QCOMPARE( valuesOf( seen, "image_id" ), ( QStringList { "100", "101" } ) );
    QCOMPARE( valuesOf( seen, "image_url" ).first(), QStringLiteral( "https://www.mapillary.com/app/?pKey=100" ) );
    QCOMPARE( valuesOf( seen, "image_at" ).last(), QStringLiteral( "2024-03-02T00:00:00Z" ) );
    const QStringList distances = valuesOf( seen, "image_nearest_m" );
    QCOMPARE( distances.first().toDouble(), 0.0 ); // within the house
    QVERIFY( std::abs( distances.last().toDouble() - std::hypot( 100, 40 ) ) < 0.1 );
    QCOMPARE( run.number( "GAPS_SEEN_COUNT" ), 1 );
    QgsVectorLayer *areas = run.layer( "TASKS_SEEN" );
    QVERIFY( std::abs( sumOf( areas, "road_length_m" ) - length( run, "ROAD_LENGTH_M" ) ) < 1e-6 );
    QVERIFY( std::abs( valuesOf( areas, "covered_m" ).first().toDouble() - 32 ) < 0.05 );
    QCOMPARE( valuesOf( areas, "image_count" ), ( QStringList { "1", "1" } ) );
    QCOMPARE( run.number( "SKIPPED_COUNT" ), 1 );
    QCOMPARE( valuesOf( run.layer( "SKIPPED" ), "skip_reason" ), QStringList { "null_geometry" } );
  }

  void onlyPicturesSince()
  {
    const auto streets = roads( { line( 0, 0, 500, 0 ) } );
    const auto shots = images( {
      { 100, 0, "2020-01-01T00:00:00Z" },
      { 200, 0, "2024-12-31T23:59:59Z" },
      { 300, 0, "2025-01-01T00:00:00" },
      { 400, 0, "" },
    } );
    Run run = cover( { { "ROADS", source( streets ) }, { "IMAGES", source( shots ) }, { "SINCE", "2025-01-01" } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( "IMAGES_COUNT" ), 1 );
    QVERIFY( std::abs( length( run, "COVERED_LENGTH_M" ) - 40 ) < 0.05 );
    QVERIFY( run.feedback.all().contains( "SINCE" ) ); // of the one without a time
    Run none = cover( { { "ROADS", source( streets ) }, { "IMAGES", source( shots ) }, { "SINCE", "2026-01-01" } } );
    QVERIFY( none.ok );
    QCOMPARE( none.number( "IMAGES_COUNT" ), 0 );
    QVERIFY( none.feedback.all().contains( "none counts" ) );
  }

  void timesInEveryWriting()
  {
    const std::int64_t noon = QDateTime( QDate( 2024, 5, 6 ), QTime( 12, 0 ), QTimeZone::utc() ).toMSecsSinceEpoch();
    for ( const QVariant &value :
          { QVariant( static_cast<qlonglong>( noon ) ), QVariant( static_cast<qlonglong>( noon / 1000 ) ),
            QVariant( QString::number( noon ) ), QVariant( static_cast<double>( noon ) ),
            QVariant( "2024-05-06T12:00:00Z" ), QVariant( "2024-05-06 12:00:00" ), QVariant( "2024/05/06 12:00:00" ),
            QVariant( "2024-05-06T12:00:00.000" ), QVariant( "2024-05-06T07:00:00-05:00" ),
            QVariant( QDateTime( QDate( 2024, 5, 6 ), QTime( 12, 0 ) ) ),
            QVariant( QDateTime( QDate( 2024, 5, 6 ), QTime( 12, 0 ), QTimeZone::utc() ) ) } )
      QCOMPARE( PictureJson::timeOf( value ), noon );
    QCOMPARE( PictureJson::timeOf( QDate( 2024, 5, 6 ) ), noon - 12 * 3600000 );
    for ( const QVariant &value :
          { QVariant(), QVariant( "yesterday" ), QVariant( "" ), QVariant( std::nan( "" ) ), QVariant( 1e300 ) } )
      QCOMPARE( PictureJson::timeOf( value ), lacuna::NO_TIME );
  }

  void oddTimesAreNotKnown()
  {
    const auto streets = roads( { line( 0, 0, 500, 0 ) } );
    const auto shots
      = images( { { 100, 0, "0" }, { 200, 0, "4102444800000" }, { 300, 0, "soon" }, { 400, 0, QVariant() } } );
    Run run = cover( { { "ROADS", source( streets ) }, { "IMAGES", source( shots ) } } );
    QVERIFY( run.ok );
    QCOMPARE( run.number( "IMAGES_COUNT" ), 4 );
    QVERIFY( valuesOf( run.layer( "OUTPUT" ), "newest_at" ).first().isEmpty() );
    QVERIFY( run.feedback.all().contains( "in the future" ) );
  }

  // MapSwipe's own decoder reads the same 20 pictures from this tile.
  void theCompanionTile()
  {
    if ( !QDir( COMPANION ).exists() )
      QSKIP( "the shared data is not here" );
    const auto streets = lineLayer(
      QStringLiteral( "EPSG:4326" ),
      { "MultiLineString((-5.342 35.886, -5.341 35.8868, -5.34 35.8875), (-5.30 35.88, -5.299 35.88))" },
      QStringLiteral( "calles" )
    );
    Run run = cover( { { "ROADS", source( streets ) }, { "TILES_FOLDER", COMPANION } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( "IMAGES_COUNT" ), 20 );
    QCOMPARE( run.number( "TILES_COUNT" ), 1 );
    QCOMPARE( run.number( "TILES_MISSING" ), 1 );
    // The pictures follow the first part from its begin, 12.6 m from each other; the other lies in another tile.
    QVERIFY( length( run, "COVERED_LENGTH_M" ) > 200 );
    QCOMPARE( length( run, "NOT_COVERED_LENGTH_M" ), 0.0 );
    QVERIFY( std::abs( length( run, "UNKNOWN_LENGTH_M" ) - 90.3 ) < 0.3 );
    QCOMPARE( run.results.value( "COVERAGE_LENGTH" ).toDouble(), 1.0 );
    QVERIFY( run.feedback.all().contains( "unknown" ) );
    Run csv = cover(
      { { "ROADS", source( streets ) },
        { "IMAGES", QStringLiteral( "delimitedtext://" )
                      + QUrl::fromLocalFile( COMPANION + "/mapillary_response.csv" ).toString( QUrl::RemoveScheme )
                      + QStringLiteral( "?type=csv&wktField=geometry&crs=EPSG:4326" ) } }
    );
    if ( csv.ok )
      QCOMPARE( csv.number( "IMAGES_COUNT" ), 6 );
  }

  void tilesOfAFolder()
  {
    const QTemporaryDir folder;
    const auto streets = lineLayer(
      QStringLiteral( "EPSG:4326" ), { QStringLiteral( "MultiLineString((%1))" ).arg( LIMA ) },
      QStringLiteral( "calles" )
    );
    const auto tile = lacuna::TileGrid::ofDegrees( -77.025, -12.07 );
    QVERIFY( tile == lacuna::TileGrid::ofDegrees( -77.03, -12.07 ) );
    const auto tileOf = [&]( double longitude, std::uint64_t id ) {
      TilePicture picture { id, "s", 1700000000000ULL + id, false, 0, 0 };
      PictureTileBytes::place( longitude, -12.07, tile.x, tile.y, picture.x, picture.y );
      return picture;
    };
    const std::string bytes = PictureTileBytes::of( { tileOf( -77.028, 1 ), tileOf( -77.0279, 2 ) } );
    const QByteArray whole( bytes.data(), static_cast<int>( bytes.size() ) );
    const QString place = QStringLiteral( "/14/%1/%2" ).arg( tile.x ).arg( tile.y );
    const QVariantMap parameters { { "ROADS", source( streets ) }, { "TILES_FOLDER", folder.path() } };
    const auto run = [&] { return cover( parameters ); };
    {
      Run none = run();
      QVERIFY( !none.ok );
      QVERIFY( none.feedback.all().contains( "14/x/y.mvt" ) );
    }
    for ( const QByteArray &damaged : { QByteArray(), whole.left( whole.size() - 3 ), QByteArray( "<html>" ) } )
    {
      write( folder.path() + place + ".pbf", damaged );
      Run unknown = run();
      QVERIFY2( unknown.ok, qPrintable( unknown.feedback.all() ) );
      QCOMPARE( length( unknown, "UNKNOWN_LENGTH_M" ), length( unknown, "ROAD_LENGTH_M" ) );
      QCOMPARE( length( unknown, "NOT_COVERED_LENGTH_M" ), 0.0 );
      QCOMPARE( unknown.number( "TILES_MISSING" ), 1 );
      QVERIFY( unknown.results.value( "COVERAGE_LENGTH" ).isNull() );
      QVERIFY( unknown.feedback.all().contains( "count as missing" ) );
    }
    write( folder.path() + place + ".pbf", whole );
    {
      Run good = run();
      QVERIFY( good.ok );
      QCOMPARE( good.number( "IMAGES_COUNT" ), 2 );
      QCOMPARE( length( good, "UNKNOWN_LENGTH_M" ), 0.0 );
      QVERIFY( std::abs( length( good, "COVERED_LENGTH_M" ) - 40 - 10.9 ) < 0.7 ); // a unit of the tile is 0.58 m
    }
    // The tile in the east repeats a picture beside it, half a metre away: it is still one.
    TilePicture again = tileOf( -77.0279, 2 );
    again.x -= PictureTileBytes::EXTENT - 1;
    const std::string next = PictureTileBytes::of( { again } );
    write(
      folder.path() + QStringLiteral( "/14/%1/%2.mvt" ).arg( tile.x + 1 ).arg( tile.y ),
      QByteArray( next.data(), static_cast<int>( next.size() ) )
    );
    Run twice = run();
    QCOMPARE( twice.number( "IMAGES_COUNT" ), 2 );
    QCOMPARE( twice.number( "TILES_COUNT" ), 2 );
  }

  void savedAnswers()
  {
    const QTemporaryDir folder;
    const auto streets = lineLayer(
      QStringLiteral( "EPSG:4326" ), { QStringLiteral( "MultiLineString((%1))" ).arg( LIMA ) },
      QStringLiteral( "calles" )
    );
    const QByteArray whole
      = answer( { record( "1", -77.028, -12.07 ), record( "2", -77.0278, -12.07 ), record( "1", -77.028, -12.07 ) } )
          .toUtf8();
    const auto run = [&]( const QByteArray &bytes ) {
      return cover(
        { { "ROADS", source( streets ) }, { "RESPONSES", QStringList { write( folder.filePath( "a.json" ), bytes ) } } }
      );
    };
    Run good = run( whole );
    QVERIFY2( good.ok, qPrintable( good.feedback.all() ) );
    QCOMPARE( good.number( "IMAGES_COUNT" ), 2 );
    QVERIFY( std::abs( length( good, "COVERED_LENGTH_M" ) - 40 - 21.8 ) < 0.1 );
    QCOMPARE( length( good, "UNKNOWN_LENGTH_M" ), 0.0 );
    for ( const auto &[bytes, word] :
          { std::pair<QByteArray, const char *> { whole.left( whole.size() / 2 ), "no whole JSON" },
            { "", "no whole JSON" },
            { R"({"error":{"message":"secret","type":"OAuthException","code":190}})", "refusal of the server" },
            { R"({"type":"FeatureCollection","features":[]})", "no list" } } )
    {
      Run bad = run( bytes );
      QVERIFY( !bad.ok );
      QVERIFY2( bad.feedback.all().contains( word ), qPrintable( bad.feedback.all() ) );
      QVERIFY( bad.feedback.all().contains( "RESPONSES" ) );
      QVERIFY( !bad.feedback.all().contains( "secret" ) );
    }
    Run empty = run( "{\"data\":[]}" );
    QVERIFY( empty.ok );
    QCOMPARE( length( empty, "NOT_COVERED_LENGTH_M" ), length( empty, "ROAD_LENGTH_M" ) );
    QVERIFY( empty.feedback.all().contains( "no pictures" ) );
  }

  void sentencesForWhatIsWrong()
  {
    const auto streets = roads( { line( 0, 0, 500, 0 ) } );
    const auto shots = images( { { 100, 0, "2024-01-01" } } );
    const auto tasks = polygonLayer( QStringLiteral( "EPSG:32718" ), {} );
    const auto refused = [&]( const QVariantMap &parameters, const char *word ) {
      const Run run = cover( parameters );
      return !run.ok && run.feedback.all().contains( QString::fromLatin1( word ) );
    };
    QVERIFY( refused( { { "IMAGES", source( shots ) } }, "ROADS" ) );
    QVERIFY( refused( { { "ROADS", source( streets ) } }, "No pictures are given" ) );
    QVERIFY( refused( { { "ROADS", source( streets ) }, { "IMAGES", source( crowdGaps( 1 ) ) } }, "IMAGES" ) );
    const auto plain = polygonLayer( "EPSG:4326", { "Point(0 0)" }, "puntos", "&field=name:string(9)", "Point" );
    QVERIFY( refused( { { "ROADS", source( streets ) }, { "IMAGES", source( plain ) } }, "captured_at" ) );
    QVERIFY( refused( { { "ROADS", source( streets ) }, { "TILES_FOLDER", "/nowhere" } }, "TILES_FOLDER" ) );
    QVERIFY( refused( { { "ROADS", source( streets ) }, { "CACHE", "/nowhere.gpkg" } }, "CACHE" ) );
    QVERIFY( refused( { { "ROADS", source( streets ) }, { "DOWNLOAD", true } }, "CACHE" ) );
    QVERIFY( refused( { { "ROADS", source( streets ) }, { "DOWNLOAD", true }, { "CACHE", "/tmp/x.gpkg" } }, "AUTHCFG" )
    );
    QVERIFY(
      refused( { { "GAPS", source( tasks ) }, { "TASKS", source( tasks ) }, { "IMAGES", source( shots ) } }, "TASKS" )
    );
    QVERIFY( refused(
      { { "ROADS", source( streets ) }, { "IMAGES", source( shots ) }, { "GAPS_SEEN", "TEMPORARY_OUTPUT" } }, "GAPS"
    ) );
    QVERIFY(
      refused( { { "ROADS", source( streets ) }, { "IMAGES", source( shots ) }, { "DISTANCE", "much" } }, "DISTANCE" )
    );
  }

  void emptyAndOddRows()
  {
    const auto none = roads( {} );
    const auto shots = images( { { 100, 0, "2024-01-01" } } );
    Run nothing = cover( { { "ROADS", source( none ) }, { "IMAGES", source( shots ) } } );
    QVERIFY2( nothing.ok, qPrintable( nothing.feedback.all() ) );
    QCOMPARE( length( nothing, "ROAD_LENGTH_M" ), 0.0 );
    const auto odd = roads(
      { line( 0, 0, 0, 0 ), QString(), line( 50, 0, 150, 0 ),
        QStringLiteral( "MultiLineString((%1, %2), (%3, %4))" )
          .arg( at( 0, 0 ), at( 50, 0 ), at( 0, 90 ), at( 50, 90 ) ) }
    );
    Run run = cover( { { "ROADS", source( odd ) }, { "IMAGES", source( shots ) } } );
    QVERIFY( run.ok );
    QCOMPARE( run.layer( "OUTPUT" )->featureCount(), 2LL );
    QCOMPARE( valuesOf( run.layer( "SKIPPED" ), "skip_reason" ), ( QStringList { "zero_length", "null_geometry" } ) );
    QVERIFY( std::abs( length( run, "ROAD_LENGTH_M" ) - 200 ) < 0.1 );
    const auto empty = images( {} );
    Run blind = cover( { { "ROADS", source( odd ) }, { "IMAGES", source( empty ) } } );
    QVERIFY( blind.ok );
    QCOMPARE( length( blind, "COVERED_LENGTH_M" ), 0.0 );
  }

  void theSameOnAnyThreadsAndInAnyOrder()
  {
    QStringList wkts;
    QList<Shot> shots;
    for ( int i = 0; i < 200; ++i )
    {
      wkts << line( 7 * i % 500, 3 * i, 7 * i % 500 + 80, 3 * i + 40 );
      shots << Shot {
        static_cast<double>( 13 * i % 600 ), static_cast<double>( 29 * i % 600 ),
        QString::number( 1700000000000LL + 1000 * i ), QString::number( i / 20 )
      };
    }
    const auto streets = roads( wkts );
    const auto first = images( shots );
    Run one = cover( { { "ROADS", source( streets ) }, { "IMAGES", source( first ) } }, 1 );
    Run four = cover( { { "ROADS", source( streets ) }, { "IMAGES", source( first ) } }, 4 );
    QVERIFY( one.ok && four.ok );
    for ( const char *field : { "covered_m", "image_count", "newest_at" } )
      QCOMPARE( valuesOf( one.layer( "OUTPUT" ), field ), valuesOf( four.layer( "OUTPUT" ), field ) );
  }

  void theReport()
  {
    const QTemporaryDir folder;
    const auto streets = roads( { line( 0, 0, 500, 0 ) } );
    const auto shots = images( { { 100, 0, "2024-01-01" }, { 300, 0, "2019-01-01" } } );
    Run run = cover(
      { { "ROADS", source( streets ) }, { "IMAGES", source( shots ) }, { "REPORT", folder.filePath( "r.html" ) } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const Page page = pageOf( folder.filePath( "r.html" ) );
    QVERIFY( page.good );
    for ( const char *word : { "calles", "16\u00A0%", "2019", "2024", "Mapillary contributors, CC BY-SA", "fotos" } )
      QVERIFY2( page.text.contains( QString::fromUtf8( word ) ), word );
  }

  void inQgisProcess()
  {
    if ( !hasQgisProcess() )
      QSKIP( "no qgis_process here" );
    const QTemporaryDir folder;
    const auto streets = roads( { line( 0, 0, 500, 0 ) } );
    const auto shots = images( { { 100, 0, "2024-01-01" }, { 300, 0, "2019-01-01" } } );
    const ProcessRun run = runInQgisProcess(
      "lacuna:streetcoverage", { { "ROADS", saved( folder, "calles", streets.get() ) },
                                 { "IMAGES", saved( folder, "fotos", shots.get() ) },
                                 { "SINCE", "2020-01-01" },
                                 { "OUTPUT", folder.filePath( "out.gpkg" ) } }
    );
    QVERIFY2( run.status == 0, qPrintable( run.said ) );
    QVERIFY( std::abs( run.results.value( "COVERED_LENGTH_M" ).toDouble() - 40 ) < 0.05 );
    QCOMPARE( run.results.value( "IMAGES_COUNT" ).toInt(), 1 );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<StreetCoverageTest>( argc, argv ); }
#include "street_coverage_test.moc"
