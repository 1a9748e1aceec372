// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:streetcoverage through the registry: pictures of tiles and saved answers, and what may be wrong.

#include "crowd_layers.h"
#include "file_content.h"
#include "lacuna/street/tile_grid.h"
#include "picture_tiles.h"
#include "provider_registration.h"
#include "street_layers.h"

#include <qgsproviderregistry.h>

#include <QDir>

#include <cmath>

using namespace lacuna::testing;

namespace
{

const QString COMPANION = QStringLiteral( LACUNA_SHARED_DATA "/companion-tools/mapillary" );

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

// One in the tile of the companion data, one beside it.
std::unique_ptr<QgsVectorLayer> companionStreets()
{
  return lineLayer(
    QStringLiteral( "EPSG:4326" ),
    { "MultiLineString((-5.342 35.886, -5.341 35.8868, -5.34 35.8875), (-5.30 35.88, -5.299 35.88))" },
    QStringLiteral( "calles" )
  );
}

} // namespace

class StreetPicturesTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  // MapSwipe's own decoder reads the same 20 pictures from this tile.
  void theCompanionTile()
  {
    if ( !QDir( COMPANION ).exists() )
      QSKIP( "the shared data is not here" );
    const auto streets = companionStreets();
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
  }

  void theCompanionTable()
  {
    if ( !QDir( COMPANION ).exists() )
      QSKIP( "the shared data is not here" );
    // Built alone, as for Qt 6, the core has no provider for such files.
    if ( !QgsProviderRegistry::instance()->providerMetadata( QStringLiteral( "delimitedtext" ) ) )
      QSKIP( "this QGIS has no provider for delimited text" );
    const auto streets = companionStreets();
    Run csv = cover(
      { { "ROADS", source( streets ) },
        { "IMAGES", QStringLiteral( "delimitedtext://" )
                      + QUrl::fromLocalFile( COMPANION + "/mapillary_response.csv" ).toString()
                      + QStringLiteral( "?type=csv&wktField=geometry&crs=EPSG:4326" ) } }
    );
    QVERIFY2( csv.ok, qPrintable( csv.feedback.all() ) );
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
      writeFile( folder.path() + place + ".pbf", damaged );
      Run unknown = run();
      QVERIFY2( unknown.ok, qPrintable( unknown.feedback.all() ) );
      QCOMPARE( length( unknown, "UNKNOWN_LENGTH_M" ), length( unknown, "ROAD_LENGTH_M" ) );
      QCOMPARE( length( unknown, "NOT_COVERED_LENGTH_M" ), 0.0 );
      QCOMPARE( unknown.number( "TILES_MISSING" ), 1 );
      QVERIFY( unknown.results.value( "COVERAGE_LENGTH" ).isNull() );
      QVERIFY( unknown.feedback.all().contains( "count as missing" ) );
    }
    writeFile( folder.path() + place + ".pbf", whole );
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
    writeFile(
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
        { { "ROADS", source( streets ) },
          { "RESPONSES", QStringList { writeFile( folder.filePath( "a.json" ), bytes ) } } }
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
            { R"({"error":{"message":"secret","type":"OAuthException","code":190}})", "Ask again with a token" },
            { R"({"error":{"message":"secret","type":"OAuthException","is_transient":true,"code":4}})",
              "Ask again later" },
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
    const auto gaps = crowdGaps( 3 );
    QVariantMap tasksAlone { { "GAPS", source( gaps ) }, { "TASKS", source( tasks ) }, { "IMAGES", source( shots ) } };
    // What a dialog fills in by itself stops nobody.
    const Run leftOut = cover( tasksAlone );
    QVERIFY2( leftOut.ok, qPrintable( leftOut.feedback.all() ) );
    QVERIFY2( leftOut.feedback.all().contains( "Here they are left out." ), qPrintable( leftOut.feedback.all() ) );
    tasksAlone.insert( "TASKS_SEEN", "TEMPORARY_OUTPUT" );
    QVERIFY( refused( tasksAlone, "TASKS" ) );
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
};

int main( int argc, char **argv ) { return qgisTestMain<StreetPicturesTest>( argc, argv ); }
#include "street_pictures_test.moc"
