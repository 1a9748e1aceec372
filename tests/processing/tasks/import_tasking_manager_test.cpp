// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:importtaskingmanager through the registry: recorded files, hostile documents.

#include "provider_registration.h"
#include "tasking/project.h"
#include "tasking/tasking_api.h"
#include "tasking/tasking_error.h"
#include "tasking/tasking_json.h"
#include "tasking_imports.h"

#include <qgscategorizedsymbolrenderer.h>

#include <QJsonArray>
#include <QThread>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

// One square task as the server writes it.
QByteArray task(
  const QByteArray &properties,
  const QByteArray &geometry = R"({"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,1],[0,0]]]]})"
)
{
  return R"({"type":"Feature","properties":{)" + properties + R"(},"geometry":)" + geometry + "}";
}

QByteArray collection( const QList<QByteArray> &features )
{
  return R"({"type":"FeatureCollection","features":[)" + features.join( ',' ) + "]}";
}

} // namespace

class ImportTaskingManagerTest : public QObject
{
  Q_OBJECT
private slots:
  void initTestCase();
  void contract();
  void countsFromStates();
  void recordedFiles_data();
  void recordedFiles();
  void everyStateOnce();
  void nothingIsLost();
  void numberedWhereThereAreNoNumbers();
  void areaShapes();
  void addresses_data();
  void addresses();
  void brokenFiles_data();
  void brokenFiles();
  void badParameters_data();
  void badParameters();

private:
  QString file( const QString &name, const QByteArray &content )
  {
    QFile out( mFolder.filePath( name ) );
    if ( out.open( QIODevice::WriteOnly ) )
      out.write( content );
    return out.fileName();
  }
  Run fromFile( const QByteArray &content, const QString &name = QStringLiteral( "77-tasks.geojson" ) )
  {
    return importTasks( { { QStringLiteral( "TASKS_FILE" ), file( name, content ) } } );
  }
  QTemporaryDir mFolder;
};

void ImportTaskingManagerTest::initTestCase() { registerProvider( QString() ); }

void ImportTaskingManagerTest::contract()
{
  const QgsProcessingAlgorithm *algorithm
    = QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:importtaskingmanager" ) );
  QVERIFY( algorithm );
  QCOMPARE(
    parameterNames( algorithm ),
    ( QStringList {
      QStringLiteral( "AREA" ), QStringLiteral( "AREA_FILE" ), QStringLiteral( "AUTHCFG" ), QStringLiteral( "PROJECT" ),
      QStringLiteral( "SERVER" ), QStringLiteral( "SKIPPED" ), QStringLiteral( "TASKS" ), QStringLiteral( "TASKS_FILE" )
    } )
  );
  for ( const char *number : { "TASKS_COUNT", "PERCENT_MAPPED", "PERCENT_VALIDATED", "PERCENT_BAD_IMAGERY" } )
    QVERIFY2( algorithm->outputDefinition( QString::fromLatin1( number ) ), number );
  QVERIFY( algorithm->shortHelpString().size() > 300 );
}

void ImportTaskingManagerTest::countsFromStates()
{
  // (mapped + validated) × 100 / (total − bad imagery), rounded down: 2 + 3 of 9 - 1.
  QList<MappingTask> tasks;
  for ( const char *state :
        { "MAPPED", "MAPPED", "VALIDATED", "VALIDATED", "VALIDATED", "READY", "READY", "INVALIDATED", "BADIMAGERY" } )
  {
    MappingTask one;
    one.status = QString::fromLatin1( state );
    tasks << one;
  }
  TaskProgress progress = progressOf( tasks );
  QCOMPARE( progress.percentMapped, 62 );    // 62.5
  QCOMPARE( progress.percentValidated, 37 ); // 37.5
  QCOMPARE( progress.percentBadImagery, 11 );
  for ( MappingTask &one : tasks )
    one.status = QStringLiteral( "BADIMAGERY" );
  progress = progressOf( tasks );
  QCOMPARE( progress.percentMapped, 0 );
  QCOMPARE( progress.percentBadImagery, 100 );
  QCOMPARE( progressOf( {} ).percentMapped, 0 );
}

void ImportTaskingManagerTest::recordedFiles_data()
{
  QTest::addColumn<int>( "tasks" );
  QTest::newRow( "canned_project_detail.json" ) << 1;
  QTest::newRow( "canned_draft_project.json" ) << 1;
  // In metres of the web Mercator: brought to degrees where cells prove it, else said and nothing made of them.
  QTest::newRow( "tasks_from_aoi_features.json" ) << 0;
  QTest::newRow( "feature_collection.json" ) << 30;
  QTest::newRow( "clipped_feature_collection.json" ) << 30;
  QTest::newRow( "feature_collection_one_multipolygon.json" ) << 41;
  QTest::newRow( "non_square_split_results.json" ) << -1;
}

void ImportTaskingManagerTest::recordedFiles()
{
  const QString path = RECORDED + QString::fromLatin1( QTest::currentDataTag() );
  if ( !QFileInfo::exists( path ) )
    QSKIP( "the shared data is not here" );
  QFETCH( int, tasks );
  Run run = importTasks( { { QStringLiteral( "TASKS_FILE" ), path } } );
  QCOMPARE( run.ok, tasks >= 0 ); // a bare list of features is no collection
  if ( tasks < 0 )
    return;
  if ( tasks == 0 )
    QVERIFY2( run.feedback.all().contains( QLatin1String( "EPSG:4326" ) ), qPrintable( run.feedback.all() ) );
  QCOMPARE( run.number( QStringLiteral( "TASKS_COUNT" ) ), static_cast<long long>( tasks ) );
  // The geometry, against GDAL's own reader of GeoJSON.
  const QgsVectorLayer peer( path, QStringLiteral( "peer" ), QStringLiteral( "ogr" ) );
  if ( peer.isValid() && peer.featureCount() == tasks && peer.extent().xMaximum() > 180 )
  {
    // Metres: the first corner by the formula of the sphere.
    QgsFeature mine;
    QgsFeature theirs;
    QVERIFY(
      run.layer( QStringLiteral( "TASKS" ) )->getFeatures().nextFeature( mine )
      && peer.getFeatures().nextFeature( theirs )
    );
    const QgsPoint corner = theirs.geometry().vertexAt( 0 );
    QVERIFY( std::fabs( mine.geometry().vertexAt( 0 ).x() - corner.x() / 6378137 * 180 / M_PI ) < 1e-9 );
    QVERIFY(
      std::fabs( mine.geometry().vertexAt( 0 ).y() - std::atan( std::sinh( corner.y() / 6378137 ) ) * 180 / M_PI )
      < 1e-9
    );
  }
  else if ( peer.isValid() && peer.featureCount() == tasks )
  {
    double theirs = 0;
    double ours = 0;
    QgsFeature feature;
    for ( QgsFeatureIterator it = peer.getFeatures(); it.nextFeature( feature ); )
      theirs += feature.geometry().area();
    for ( QgsFeatureIterator it = run.layer( QStringLiteral( "TASKS" ) )->getFeatures(); it.nextFeature( feature ); )
      ours += feature.geometry().area();
    QVERIFY( std::fabs( ours - theirs ) < 1e-12 );
  }
}

void ImportTaskingManagerTest::everyStateOnce()
{
  QList<QByteArray> features;
  int id = 0;
  for ( const char *state :
        { "READY", "LOCKED_FOR_MAPPING", "MAPPED", "LOCKED_FOR_VALIDATION", "VALIDATED", "INVALIDATED", "BADIMAGERY" } )
    features << task(
      R"("taskId":)" + QByteArray::number( ++id )
      + R"(,"taskX":8141,"taskY":17725,"taskZoom":15,"taskIsSquare":true,"lockedBy":"Marta","mappedBy":11,"validatedBy":null,"taskStatus":")"
      + state + '"'
    );
  Run run = fromFile( collection( features ) );
  QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
  QCOMPARE( run.number( QStringLiteral( "PERCENT_MAPPED" ) ), 33LL );    // 2 of 6
  QCOMPARE( run.number( QStringLiteral( "PERCENT_VALIDATED" ) ), 16LL ); // 1 of 6
  QCOMPARE( run.number( QStringLiteral( "PERCENT_BAD_IMAGERY" ) ), 14LL );
  QgsVectorLayer *layer = run.layer( QStringLiteral( "TASKS" ) );
  QCOMPARE(
    fieldNames( layer ).mid( 0, 3 ),
    ( QStringList { QStringLiteral( "task_id" ), QStringLiteral( "status" ), QStringLiteral( "locked_by" ) } )
  );
  QCOMPARE( layer->crs().authid(), QStringLiteral( "EPSG:4326" ) );
  QCOMPARE( valuesOf( layer, QStringLiteral( "locked_by" ) ).first(), QStringLiteral( "Marta" ) );
  QCOMPARE( valuesOf( layer, QStringLiteral( "mapped_by" ) ).first(), QStringLiteral( "11" ) );
  QCOMPARE( valuesOf( layer, QStringLiteral( "project_id" ) ).first(), QStringLiteral( "77" ) );
  // The area is that of the tasks where none is given.
  QCOMPARE( run.layer( QStringLiteral( "AREA" ) )->featureCount(), 1LL );
  // One square degree at the equator, on the ellipsoid: 12,309 km² (Karney's planimeter: 12308.778).
  QVERIFY( std::fabs( sumOf( layer, QStringLiteral( "area_km2" ) ) / 7 - 12308.778 ) < 0.01 );
}

void ImportTaskingManagerTest::nothingIsLost()
{
  const QByteArray good = collection( {
    task( R"("taskId":1,"taskStatus":"READY")" ),
    task( R"("taskId":2,"taskStatus":"READY")", "null" ),
    task( R"("taskId":3,"taskStatus":"READY")", R"({"type":"Point","coordinates":[1,2]})" ),
    task( R"("taskId":4,"taskStatus":"READY")", R"({"type":"Polygon","coordinates":[[[0,0],[1e9,0],[1,1],[0,0]]]})" ),
    task( R"("taskId":1,"taskStatus":"MAPPED")" ),
    task( R"("taskId":6,"taskStatus":"SPLIT")" ),
    R"("text")",
    task(
      R"("taskId":8,"taskStatus":"DREAMT_OF")", R"({"type":"Polygon","coordinates":[[[0,0,5],[1,0,5],[1,1,5]]]})"
    ), // 3D, not closed
    task( R"("taskId":9,"taskStatus":"READY")", R"({"type":"MultiPolygon","coordinates":[]})" ),
  } );
  Run run = fromFile( good );
  QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
  QCOMPARE( run.number( QStringLiteral( "TASKS_COUNT" ) ), 2LL );
  QCOMPARE( run.number( QStringLiteral( "SKIPPED_COUNT" ) ), 7LL );
  QStringList reasons = valuesOf( run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) );
  reasons.sort();
  QCOMPARE(
    reasons.join( ' ' ),
    QStringLiteral( "bad_coordinates duplicate not_a_feature not_polygon null_geometry null_geometry split" )
  );
  QCOMPARE(
    valuesOf( run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_layer" ) ).first(),
    QStringLiteral( "TASKS" )
  );
  QVERIFY( run.feedback.all().contains( QLatin1String( "DREAMT_OF" ) ) );
  Run none = fromFile( collection( {} ) );
  QVERIFY( none.ok );
  QVERIFY( none.feedback.all().contains( QLatin1String( "no tasks" ) ) );
}

void ImportTaskingManagerTest::numberedWhereThereAreNoNumbers()
{
  Run run = fromFile( collection(
    { task( R"("x":1,"y":2,"zoom":3,"isSquare":true)" ), task( R"("x":2,"y":2,"zoom":3,"isSquare":true)" ) }
  ) );
  QVERIFY( run.ok );
  QCOMPARE(
    valuesOf( run.layer( QStringLiteral( "TASKS" ) ), QStringLiteral( "task_id" ) ),
    ( QStringList { QStringLiteral( "1" ), QStringLiteral( "2" ) } )
  );
  QCOMPARE(
    valuesOf( run.layer( QStringLiteral( "TASKS" ) ), QStringLiteral( "x" ) ),
    ( QStringList { QStringLiteral( "1" ), QStringLiteral( "2" ) } )
  );
  QVERIFY( run.feedback.all().contains( QLatin1String( "numbered" ) ) );
}

void ImportTaskingManagerTest::areaShapes()
{
  const QByteArray bare
    = R"({"type":"MultiPolygon","coordinates":[[[[0,0],[2,0],[2,2],[0,2],[0,0]],[[0.5,0.5],[1,0.5],[1,1],[0.5,0.5]]]]})";
  for ( const QByteArray &content :
        { bare, R"({"type":"Feature","properties":{},"geometry":)" + bare + "}",
          R"({"type":"FeatureCollection","features":[{"type":"Feature","geometry":)" + bare + "}]}",
          R"({"areaOfInterest":)" + bare + "}", R"({"type":"GeometryCollection","geometries":[)" + bare + "]}" } )
  {
    Run run = importTasks(
      { { QStringLiteral( "TASKS_FILE" ),
          file( QStringLiteral( "t.geojson" ), collection( { task( R"("taskId":1)" ) } ) ) },
        { QStringLiteral( "AREA_FILE" ), file( QStringLiteral( "a.geojson" ), content ) } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QgsFeature area;
    QVERIFY( run.layer( QStringLiteral( "AREA" ) )->getFeatures().nextFeature( area ) );
    QVERIFY( std::fabs( area.geometry().area() - 3.875 ) < 1e-12 );
  }
}

void ImportTaskingManagerTest::addresses_data()
{
  QTest::addColumn<QString>( "api" );
  QTest::addColumn<QString>( "web" );
  const QString hot = QStringLiteral( "https://tasking-manager-production-api.hotosm.org/api/v2/" );
  const QString page = QStringLiteral( "https://tasks.hotosm.org" );
  for ( const char *address :
        { "https://tasks.hotosm.org", "tasks.hotosm.org", "https://tasks.hotosm.org/",
          "https://tasks.hotosm.org/projects/123/tasks/", "https://tasking-manager-production-api.hotosm.org/api/v2/",
          "https://tasking-manager-production-api.hotosm.org/api/v2" } )
    QTest::newRow( address ) << hot << page;
  QTest::newRow( "http://127.0.0.1:5000" )
    << QStringLiteral( "http://127.0.0.1:5000/api/v2/" ) << QStringLiteral( "http://127.0.0.1:5000" );
  QTest::newRow( "http://127.0.0.1:5000/api/v2/projects/7/" )
    << QStringLiteral( "http://127.0.0.1:5000/api/v2/" ) << QStringLiteral( "http://127.0.0.1:5000" );
  QTest::newRow( "https://mapas.gob.gt/tm/explore?text=x" )
    << QStringLiteral( "https://mapas.gob.gt/tm/api/v2/" ) << QStringLiteral( "https://mapas.gob.gt/tm" );
  for ( const char *bad :
        { "", "file:///etc/passwd", "ftp://example.org", "javascript:alert(1)", "https://",
          "http://user:secret@example.org", "no address" } )
    QTest::newRow( bad ) << QString() << QString();
}

void ImportTaskingManagerTest::addresses()
{
  QFETCH( QString, api );
  QFETCH( QString, web );
  const QString address = QString::fromLatin1( QTest::currentDataTag() );
  try
  {
    const TaskingServer server = TaskingApi::serverOf( address );
    QCOMPARE( server.api, api );
    QCOMPARE( server.web, web );
  }
  catch ( const TaskingError & )
  {
    QVERIFY2( api.isEmpty(), qPrintable( address ) );
  }
}

void ImportTaskingManagerTest::brokenFiles_data()
{
  QTest::addColumn<QByteArray>( "content" );
  const QByteArray good = collection( { task( R"("taskId":1)" ) } );
  for ( const int length : { 0, 1, 20, 60, static_cast<int>( good.size() ) - 1 } )
    QTest::newRow( qPrintable( QStringLiteral( "cut at %1" ).arg( length ) ) ) << good.left( length );
  QTest::newRow( "a web page" ) << QByteArray( "<html>404</html>" );
  QTest::newRow( "binary" ) << QByteArray( "\x00\xff\x13PK\x03\x04", 7 );
  QTest::newRow( "no collection" ) << QByteArray( R"({"type":"Feature"})" );
  QTest::newRow( "features is a word" ) << QByteArray( R"({"features":"x"})" );
}

void ImportTaskingManagerTest::brokenFiles()
{
  QFETCH( QByteArray, content );
  Run run = fromFile( content );
  QVERIFY( !run.ok );
  QVERIFY2( run.feedback.all().contains( QLatin1String( "77-tasks.geojson" ) ), qPrintable( run.feedback.all() ) );
}

void ImportTaskingManagerTest::badParameters_data()
{
  QTest::addColumn<QVariantMap>( "parameters" );
  QTest::addColumn<QString>( "says" );
  QTest::newRow( "nothing" ) << QVariantMap() << QStringLiteral( "Nothing says what to import" );
  QTest::newRow( "no such file"
  ) << QVariantMap { { QStringLiteral( "TASKS_FILE" ), QStringLiteral( "/nowhere/1-tasks.geojson" ) } }
    << QStringLiteral( "There is no file" );
  QTest::newRow( "a folder" ) << QVariantMap { { QStringLiteral( "TASKS_FILE" ), QStringLiteral( "/tmp" ) } }
                              << QStringLiteral( "TASKS_FILE" );
  QTest::newRow( "area alone" ) << QVariantMap { { QStringLiteral( "AREA_FILE" ), QStringLiteral( "/tmp/a.geojson" ) } }
                                << QStringLiteral( "(TASKS_FILE): choose the file of the tasks too" );
  QTest::newRow( "no address" ) << QVariantMap {
    { QStringLiteral( "SERVER" ), QStringLiteral( "file:///etc" ) }, { QStringLiteral( "PROJECT" ), 5 }
  } << QStringLiteral( "is no address" );
  QTest::newRow( "nobody there" ) << QVariantMap {
    { QStringLiteral( "SERVER" ), QStringLiteral( "http://127.0.0.1:9" ) }, { QStringLiteral( "PROJECT" ), 5 }
  } << QStringLiteral( "refuses the connection" );
  QTest::newRow( "no such host" ) << QVariantMap {
    { QStringLiteral( "SERVER" ), QStringLiteral( "http://tm.invalid" ) }, { QStringLiteral( "PROJECT" ), 5 }
  } << QStringLiteral( "was not found" );
}

void ImportTaskingManagerTest::badParameters()
{
  QFETCH( QVariantMap, parameters );
  QFETCH( QString, says );
  Run run = importTasks( parameters );
  QVERIFY( !run.ok );
  QVERIFY2( run.feedback.all().contains( says ), qPrintable( run.feedback.all() ) );
}

int main( int argc, char **argv ) { return qgisTestMain<ImportTaskingManagerTest>( argc, argv ); }
#include "import_tasking_manager_test.moc"
