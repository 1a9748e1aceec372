// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// What is on disk after a run that was canceled or failed, and that a failure gives the true reason.

#include "file_content.h"
#include "layers/output_files.h"
#include "provider_registration.h"
#include "qgis_test.h"
#include "run_inputs.h"

#include <qgsexception.h>

using namespace lacuna::testing;

namespace
{

QStringList entries( const QString &folder )
{
  return QDir( folder ).entryList( QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot );
}

} // namespace

class OutputFailureTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase()
  {
    QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done );
    const QString wrong = mInputs.make();
    QVERIFY2( wrong.isEmpty(), qPrintable( wrong ) );
  }

  void aCanceledRunLeavesNothing_data()
  {
    QTest::addColumn<QString>( "id" );
    for ( const QgsProcessingAlgorithm *algorithm : QgsApplication::processingRegistry()->algorithms() )
      if ( algorithm->id().startsWith( QLatin1String( "lacuna:" ) ) && algorithm->groupId() != QLatin1String( "models" )
           && algorithm->name() != QLatin1String( "fieldproject" ) ) // a folder: field_project_test
        QTest::newRow( qPrintable( algorithm->name() ) ) << algorithm->id();
  }
  void aCanceledRunLeavesNothing()
  {
    QFETCH( QString, id );
    int canceled = 0;
    for ( const bool former : { false, true } )
      for ( int after = 1;; after += after < 6 ? 1 : 3 )
      {
        const QTemporaryDir folder;
        const QVariantMap parameters = mInputs.of( id, folder.path() );
        QVERIFY2( parameters.size() > 1, qPrintable( id ) );
        if ( former )
          for ( const QString &file : RunInputs::filesOf( id, parameters ) )
            QVERIFY( !writeFile( file, "the former result" ).isEmpty() );
        Canceler feedback( after );
        bool ok = false;
        const QVariantMap results = run( id, parameters, feedback, &ok );
        if ( !feedback.isCanceled() )
        {
          QVERIFY2( ok, qPrintable( feedback.all() ) );
          QVERIFY( entries( folder.path() ).filter( QStringLiteral( "lacuna" ) ).isEmpty() );
          for ( const QString &file : RunInputs::filesOf( id, parameters ) )
            QVERIFY2( contentOf( file ) != "the former result" && !contentOf( file ).isEmpty(), qPrintable( file ) );
          break;
        }
        if ( !results.isEmpty() )
          continue; // canceled when all was written
        ++canceled;
        QVERIFY2( feedback.all().contains( QStringLiteral( "Canceled" ) ), qPrintable( feedback.all() ) );
        const QStringList left = entries( folder.path() );
        QCOMPARE( left.size(), former ? RunInputs::filesOf( id, parameters ).size() : 0 );
        for ( const QString &file : left )
          QCOMPARE( contentOf( folder.filePath( file ) ), QByteArray( "the former result" ) );
      }
    qInfo( "canceled %d times, every time nothing new on disk", canceled );
    // A file with one task and two zones are done before anybody is asked.
    const bool isQuick
      = id == QLatin1String( "lacuna:importtaskingmanager" ) || id == QLatin1String( "lacuna:priorityzones" );
    QVERIFY( canceled > 1 || isQuick );
  }

  void aFailedRunLeavesNothing()
  {
    const QTemporaryDir folder;
    QVariantMap parameters = mInputs.of( QStringLiteral( "lacuna:taskareas" ), folder.path() );
    parameters.insert( QStringLiteral( "SKIPPED" ), QStringLiteral( "/no/such/folder/skipped.gpkg" ) );
    Listener feedback;
    QVERIFY( !writeFile( parameters.value( QStringLiteral( "OUTPUT" ) ).toString(), "the former result" ).isEmpty() );
    run( QStringLiteral( "lacuna:taskareas" ), parameters, feedback );
    QCOMPARE( entries( folder.path() ), QStringList { QStringLiteral( "OUTPUT.gpkg" ) } );
    QCOMPARE( contentOf( folder.filePath( QStringLiteral( "OUTPUT.gpkg" ) ) ), QByteArray( "the former result" ) );
  }

  void aCanceledTableGoesOthersStay()
  {
    const QTemporaryDir folder;
    const QString file = folder.filePath( QStringLiteral( "all.gpkg" ) );
    QVERIFY( Run(
               QStringLiteral( "lacuna:taskareas" ),
               { { "AREA", source( mInputs.zones() ) }, { "TASK_COUNT", 2 }, { "OUTPUT", file } }
    ).ok );
    const QVariantMap parameters {
      { "AREA", source( mInputs.zones() ) },
      { "TASK_COUNT", 2 },
      { "OUTPUT", QStringLiteral( "ogr:dbname='%1' table=\"more\" (geom)" ).arg( file ) }
    };
    Canceler feedback( 2 );
    run( QStringLiteral( "lacuna:taskareas" ), parameters, feedback );
    QVERIFY( feedback.isCanceled() );
    const QgsVectorLayer kept(
      file + QStringLiteral( "|layername=all" ), QStringLiteral( "all" ), QStringLiteral( "ogr" )
    );
    QCOMPARE( kept.featureCount(), 2 );
    QCOMPARE( kept.dataProvider()->subLayers().size(), 1 );
    Listener quiet;
    run( QStringLiteral( "lacuna:taskareas" ), parameters, quiet );
    QCOMPARE(
      QgsVectorLayer( file + QStringLiteral( "|layername=more" ), QStringLiteral( "more" ), QStringLiteral( "ogr" ) )
        .featureCount(),
      2
    );
  }

  void twoRunsDoNotShareAPlace_data()
  {
    QTest::addColumn<QString>( "place" );
    QTest::newRow( "file" ) << QStringLiteral( "%1/all.gpkg" );
    QTest::newRow( "table" ) << QStringLiteral( "ogr:dbname='%1/all.gpkg' table=\"more\" (geom)" );
  }
  void twoRunsDoNotShareAPlace()
  {
    QFETCH( QString, place );
    const QTemporaryDir folder;
    const QString file = folder.filePath( QStringLiteral( "all.gpkg" ) );
    QVERIFY( Run(
               QStringLiteral( "lacuna:taskareas" ),
               { { "AREA", source( mInputs.zones() ) }, { "TASK_COUNT", 2 }, { "OUTPUT", file } }
    ).ok );
    const QVariantMap parameters {
      { "AREA", source( mInputs.zones() ) }, { "TASK_COUNT", 4 }, { "OUTPUT", place.arg( folder.path() ) }
    };
    lacuna::OutputFiles other;
    other.begin( parameters.value( QStringLiteral( "OUTPUT" ) ).toString() );
    Listener feedback;
    QVERIFY( run( QStringLiteral( "lacuna:taskareas" ), parameters, feedback ).isEmpty() );
    QVERIFY2( feedback.all().contains( QStringLiteral( "Another run is writing" ) ), qPrintable( feedback.all() ) );
    QCOMPARE(
      QgsVectorLayer( file + QStringLiteral( "|layername=all" ), QStringLiteral( "all" ), QStringLiteral( "ogr" ) )
        .featureCount(),
      2
    );
    other.undo();
    QVERIFY( !run( QStringLiteral( "lacuna:taskareas" ), parameters, feedback ).isEmpty() );
    QCOMPARE( entries( folder.path() ), QStringList { QStringLiteral( "all.gpkg" ) } );
  }

  void whatCannotBePutInItsPlaceIsASentenceAndStays()
  {
    const QTemporaryDir folder;
    const QString file = folder.filePath( QStringLiteral( "all.gpkg" ) );
    lacuna::OutputFiles whole;
    const QString written = whole.begin( file );
    QVERIFY( written != file && !writeFile( written, "the result" ).isEmpty() );
    QVERIFY( QDir().mkpath( file + QStringLiteral( "/in the way" ) ) );
    QVERIFY( refuses( whole, QStringLiteral( "could not be replaced" ) ) );
    QCOMPARE( contentOf( written ), QByteArray( "the result" ) );
    QVERIFY( QDir( file ).removeRecursively() );

    QVERIFY( Run(
               QStringLiteral( "lacuna:taskareas" ),
               { { "AREA", source( mInputs.zones() ) }, { "TASK_COUNT", 2 }, { "OUTPUT", file } }
    ).ok );
    lacuna::OutputFiles table;
    QVERIFY( table.begin( QStringLiteral( "ogr:dbname='%1' table=\"more\" (geom)" ).arg( file ) )
               .contains( QStringLiteral( "unfinished" ) ) );
    QVERIFY( QFile::remove( file ) );
    QVERIFY( refuses( table, QStringLiteral( "all.gpkg" ) ) );
    QCOMPARE( entries( folder.path() ), QStringList() );
  }

  void aHalfTableOfAnotherFormatGoes()
  {
    const QTemporaryDir folder;
    const QString file = folder.filePath( QStringLiteral( "all.sqlite" ) );
    QVERIFY( Run(
               QStringLiteral( "lacuna:taskareas" ),
               { { "AREA", source( mInputs.zones() ) }, { "TASK_COUNT", 2 }, { "OUTPUT", file } }
    ).ok );
    // Written at once: what was there is gone once QGIS has opened it, and a half one must not look like a result.
    const QString place = QStringLiteral( "ogr:dbname='%1' table=\"all\" (geom)" ).arg( file );
    lacuna::OutputFiles before, after;
    QCOMPARE( before.begin( place ), place );
    before.undo();
    QVERIFY( QgsVectorLayer( file, QStringLiteral( "all" ), QStringLiteral( "ogr" ) ).isValid() );
    after.begin( place );
    after.opened( place );
    after.undo();
    QVERIFY(
      !QgsVectorLayer( file + QStringLiteral( "|layername=all" ), QStringLiteral( "all" ), QStringLiteral( "ogr" ) )
         .isValid()
    );
  }

  void fieldsThatAFormatCannotHold_data()
  {
    QTest::addColumn<QString>( "suffix" );
    QTest::addColumn<QByteArray>( "properties" );
    const QList<QPair<const char *, QByteArray>> kinds {
      { "repeated fid", R"("fid":1)" },
      { "text fid", R"("fid":"a%1")" },
      { "real fid", R"("fid":%1.5)" },
      { "whole fid", R"("fid":%1)" },
      { "geom", R"("geom":"x","shape":3,"ogc_fid":1,"geometry":"y","objectid":4)" },
      { "json", R"("tags":{"a":[1,2]},"list":["x","y"])" },
    };
    for ( const char *suffix : { "gpkg", "shp", "fgb", "sqlite", "tab", "geojson", "csv", "gdb" } )
      for ( const auto &[name, properties] : kinds )
        QTest::newRow( qPrintable( QStringLiteral( "%1 %2" ).arg( QLatin1String( suffix ), QLatin1String( name ) ) ) )
          << QString::fromLatin1( suffix ) << properties;
  }
  void fieldsThatAFormatCannotHold()
  {
    QFETCH( QString, suffix );
    QFETCH( QByteArray, properties );
    QByteArray features;
    for ( int i = 0; i < 6; ++i )
      features
        += QByteArray( i ? "," : "" ) + R"({"type":"Feature","properties":{)"
           + QString::fromLatin1( properties ).replace( QLatin1String( "%1" ), QString::number( i + 1 ) ).toLatin1()
           + QStringLiteral(
               R"(},"geometry":{"type":"Polygon","coordinates":[[[%1,0],[%2,0],[%2,0.0001],[%1,0.0001],[%1,0]]]}})"
           )
               .arg( i * 0.001 )
               .arg( i * 0.001 + 0.0001 )
               .toLatin1();
    const QTemporaryDir folder;
    const QString houses = writeFile(
      folder.filePath( QStringLiteral( "houses.geojson" ) ),
      R"({"type":"FeatureCollection","features":[)" + features + "]}"
    );
    QVariantMap parameters { { "REFERENCE", houses }, { "OSM", source( mInputs.osm() ) } };
    for ( const char *output : { "MISSING_IN_OSM", "MISSING_IN_REFERENCE", "MATCHED", "SKIPPED" } )
      parameters.insert(
        QString::fromLatin1( output ), folder.filePath( QLatin1String( output ) + QLatin1Char( '.' ) + suffix )
      );
    Run run( QStringLiteral( "lacuna:buildinggaps" ), parameters );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QgsVectorLayer missing(
      parameters.value( QStringLiteral( "MISSING_IN_OSM" ) ).toString(), QStringLiteral( "m" ), QStringLiteral( "ogr" )
    );
    QCOMPARE( missing.featureCount(), 6 );
    if ( suffix == QLatin1String( "gpkg" ) && properties.startsWith( R"("fid")" ) )
      QCOMPARE( missing.fields().lookupField( QStringLiteral( "source_fid" ) ) >= 0, properties != R"("fid":%1)" );
  }

  void tablesWithoutGeometry_data()
  {
    QTest::addColumn<QString>( "suffix" );
    QTest::addColumn<bool>( "works" );
    for ( const char *suffix : { "gpkg", "shp", "sqlite", "csv", "tab", "geojson", "xlsx", "ods", "gml" } )
      QTest::newRow( suffix ) << QString::fromLatin1( suffix ) << true;
    QTest::newRow( "fgb" ) << QStringLiteral( "fgb" ) << false;
  }
  void tablesWithoutGeometry()
  {
    QFETCH( QString, suffix );
    QFETCH( bool, works );
    const QTemporaryDir folder;
    QVariantMap parameters = mInputs.of( QStringLiteral( "lacuna:buildinggaps" ), folder.path() );
    parameters.insert( QStringLiteral( "PAIRS" ), folder.filePath( QStringLiteral( "pairs." ) + suffix ) );
    Run run( QStringLiteral( "lacuna:buildinggaps" ), parameters );
    QVERIFY2( run.ok == works, qPrintable( run.feedback.all() ) );
    if ( works )
      return;
    QVERIFY2(
      run.feedback.all().contains( QStringLiteral( "table without geometry" ) ), qPrintable( run.feedback.all() )
    );
    QVERIFY( entries( folder.path() ).isEmpty() );
  }

private:
  // Whether the results cannot be put in their place, and the sentence says this.
  static bool refuses( lacuna::OutputFiles &files, const QString &words )
  {
    try
    {
      files.keep();
    }
    catch ( const QgsProcessingException &error )
    {
      return error.what().contains( words );
    }
    return false;
  }

  QVariantMap run( const QString &id, const QVariantMap &parameters, Listener &feedback, bool *ok = nullptr )
  {
    QgsProject project;
    QgsProcessingContext context;
    context.setProject( &project );
    std::unique_ptr<QgsProcessingAlgorithm> algorithm( QgsApplication::processingRegistry()->createAlgorithmById( id )
    );
    return algorithm->run( parameters, context, &feedback, ok );
  }

  RunInputs mInputs;
};

int main( int argc, char **argv ) { return qgisTestMain<OutputFailureTest>( argc, argv ); }
#include "output_failure_test.moc"
