// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Every algorithm in folders with names that people, downloads and web addresses give them: the same rows come out as
// in a plain one.

#include "provider_registration.h"
#include "qgis_test.h"
#include "town_steps.h"

using namespace lacuna::testing;

class OddPathsTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase()
  {
    QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done );
    QVERIFY( mFolder.isValid() );
    rowsIn( QStringLiteral( "plain" ), mPlain );
    QVERIFY( mPlain.size() > 15 );
  }

  void theSameRowsComeOut_data()
  {
    QTest::addColumn<QString>( "folder" );
    for ( const char *name :
          { "dos\nl\u00edneas", " d'\"Antoine\" ", "100% #1 ?a=b&c", "ni\u00f1o \u4e2d \U0001F30E", "a+b;c,d",
            "[1]{2}(3)*", "table=\"x\" (geom)", "%1 %2" } )
      QTest::newRow( name ) << QString::fromUtf8( name );
  }
  void theSameRowsComeOut()
  {
    QFETCH( QString, folder );
    QMap<QString, long long> rows;
    rowsIn( folder, rows );
    if ( !QTest::currentTestFailed() )
      QCOMPARE( rows, mPlain );
  }

  void aNameWithDotsHasIndexAndMetadata()
  {
    const QString file = mFolder.filePath( QStringLiteral( "plan 29.11.2026 v2.gpkg" ) );
    const QString area = mFolder.filePath( QStringLiteral( "plain/town.gpkg|layername=barrios" ) );
    const Run run(
      QStringLiteral( "lacuna:taskareas" ), { { "AREA", area }, { "TASK_COUNT", 3 }, { "OUTPUT", file } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QgsVectorLayer layer( file, QStringLiteral( "plan" ), QStringLiteral( "ogr" ) );
    QCOMPARE( layer.featureCount(), 3 );
    QCOMPARE( layer.dataProvider()->hasSpatialIndex(), Qgis::SpatialIndexPresence::Present );
    QVERIFY( layer.metadata().abstract().contains( QLatin1String( "Lacuna" ) ) );
  }

  void whatQgisDoesNotFindIsSaidBeforeTheRun()
  {
    const QString folder = mFolder.filePath( QStringLiteral( "mapas%20de la ciudad" ) );
    QVERIFY( QDir().mkpath( folder ) );
    const QString town = mFolder.filePath( QStringLiteral( "plain/town.gpkg" ) ),
                  copy = folder + QStringLiteral( "/town.gpkg" );
    QVERIFY( QFile::copy( town, copy ) );
    const QString table = QStringLiteral( "|layername=barrios" );
    for ( const QVariantMap &inputs :
          { QVariantMap {
              { "AREA", copy + table }, { "OUTPUT", mFolder.filePath( QStringLiteral( "plain/again.gpkg" ) ) }
            },
            QVariantMap { { "AREA", town + table }, { "OUTPUT", folder + QStringLiteral( "/again.gpkg" ) } } } )
    {
      const Run run( QStringLiteral( "lacuna:taskareas" ), inputs );
      QVERIFY( !run.ok );
      QVERIFY2(
        run.feedback.all().contains( QString::fromUtf8( "GeoPackages with “%20” in their path" ) ),
        qPrintable( run.feedback.all() )
      );
    }
  }

private:
  /// Runs all in a folder; the rows of each result, and the bytes of each page.
  void rowsIn( const QString &name, QMap<QString, long long> &rows )
  {
    const QString folder = mFolder.filePath( name );
    QVERIFY( QDir().mkpath( folder ) );
    TownSteps town;
    QVERIFY( town.make( QStringLiteral( LACUNA_TOWN ), folder, 200, 50 ) );
    for ( const Step &step : town.all() )
    {
      const Run run( step.algorithm, step.inputs );
      QVERIFY2( run.ok, qPrintable( step.algorithm + QLatin1Char( '\n' ) + run.feedback.all() ) );
      for ( auto input = step.inputs.begin(); input != step.inputs.end(); ++input )
      {
        const QString file = run.results.value( input.key() ).toString();
        // A field project goes into a new folder every time.
        if ( !QFileInfo::exists( file ) || input.value() == QVariant( QgsProcessing::TEMPORARY_OUTPUT ) )
          continue;
        const QString about = step.algorithm + QLatin1Char( ' ' ) + input.key();
        QCOMPARE( file, input.value().toString() );
        if ( file.endsWith( QLatin1String( ".html" ) ) || file.endsWith( QLatin1String( ".geojson" ) ) )
          rows.insert( about, QFileInfo( file ).size() > 500 );
        else
          rows.insert( about, QgsVectorLayer( file, about, QStringLiteral( "ogr" ) ).featureCount() );
      }
    }
    // Beside what was wanted lies nothing.
    rows.insert(
      QStringLiteral( "files" ),
      QDir( folder ).entryList( QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot ).size()
    );
  }

  QTemporaryDir mFolder;
  QMap<QString, long long> mPlain;
};

int main( int argc, char **argv ) { return qgisTestMain<OddPathsTest>( argc, argv ); }
#include "odd_paths_test.moc"
