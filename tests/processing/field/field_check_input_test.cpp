// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:fieldcheck: wrong clicks, odd rows, a cancel, and a hundred thousand gaps.

#include "field/check_form.h"
#include "field_visit.h"
#include "finding_files.h"
#include "provider_registration.h"
#include "sample_layers.h"

#include <ctime>

using namespace lacuna::testing;
using lacuna::CheckFormOptions;

class FieldCheckInputTest : public QObject, private FindingFolder
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void wrongClicksAreSentences()
  {
    const auto gaps = crowdGaps( 3 ), none = polygonLayer( "EPSG:32718", {} ),
               lost = polygonLayer( "", { squareWkt( 0, 0, 1 ) } );
    const auto far = polygonLayer( "EPSG:32718", { squareWkt( 600000, 8000000, 100 ) }, "far" );
    const auto wide = polygonLayer(
      "EPSG:4326", { squareWkt( -75, -12, 0.001 ), squareWkt( -74, -11, 0.001 ), squareWkt( -74, -12, 0.1 ) }
    );
    const QVariantMap good { { "GAPS", source( gaps ) } };
    const auto said = [&]( const QVariantMap &wrong ) {
      QVariantMap all = good;
      all.insert( wrong );
      const Visit visit( all );
      const bool isClean = !visit.run.ok && !QFileInfo::exists( visit.form ) && !QFileInfo::exists( visit.list );
      return isClean ? visit.run.feedback.all() : QStringLiteral( "went on" );
    };
    QVERIFY( said( { { "GAPS", QVariant() } } ).contains( "not said what to visit" ) );
    QVERIFY( said( { { "SAMPLE", source( gaps ) } } ).contains( "sample_id" ) );
    QVERIFY( said( { { "GAPS", source( none ) } } ).contains( "layer" ) );
    QVERIFY( said( { { "GAPS", source( lost ) } } ).contains( "CRS" ) );
    QVERIFY( said( { { "ID_FIELD", "nothing" } } ).contains( "nothing" ) );
    QVERIFY( said( { { "TASKS", source( far ) } } ).contains( "lies in a task of" ) );
    QVERIFY( said( { { "LIST", mFolder.filePath( "lugares (1).csv" ) } } ).contains( "places.csv" ) );
    QVERIFY( said( { { "FORM", mFolder.filePath( "form.xls" ) } } ).contains( "form.xlsx" ) );
    QVERIFY( said( { { "LIST", mFolder.filePath( "1.csv" ) } } ).contains( "places.csv" ) );
    QVERIFY( said( { { "LIST", mFolder.filePath( "places.txt" ) } } ).contains( "places.csv" ) );
    QVERIFY( said( { { "TARGET", "fieldtm" }, { "AREA_FILE", QVariant() } } ).contains( "FEATURES_FILE" ) );
    QVERIFY( said( { { "GAPS", source( wide ) }, { "TARGET", "fieldtm" } } ).contains( "1,000" ) );
    QVERIFY( said( { { "FORM", "/nowhere/form.xlsx" } } ).contains( "nowhere" ) );
    Visit needless( { { "GAPS", source( gaps ) }, { "AREA_FILE", mFolder.filePath( "area.geojson" ) } } );
    QVERIFY( needless.run.ok && needless.run.feedback.all().contains( "only for Field-TM" ) );
    QVERIFY( !needless.run.results.contains( "AREA_FILE" ) );
  }

  void bothLayersAreOneTooMany()
  {
    const GapTown town;
    SampleRun drawn( town );
    const Visit visit( { { "GAPS", source( town.gaps ) }, { "SAMPLE", QVariant::fromValue( drawn.sample() ) } } );
    QVERIFY( !visit.run.ok && visit.run.feedback.all().contains( "Leave one of them empty" ) );
  }

  void roadsPointsAndOddRows()
  {
    const auto roads
      = lineLayer( "EPSG:4326", { "LineString (-75 -12, -75 -12.001)", "", "LineString (-75 -12, -75 -12)" } );
    Visit visit( { { "GAPS", source( roads ) }, { "QUESTIONS", "exposure" } } );
    QVERIFY2( visit.run.ok, qPrintable( visit.run.feedback.all() ) );
    QVERIFY( visit.run.feedback.all().contains( "streets and paths" ) );
    QCOMPARE( visit.run.number( "PLACES_COUNT" ) + 1, 3LL ); // one has no geometry
    CheckFormOptions options;
    options.isRoads = true;
    QVERIFY( !columnOf( lacuna::check_form::sheets( options ).front(), "name" ).contains( "storeys" ) );
    const auto points = polygonLayer( "EPSG:4326", { "Point (-75 -12)" }, "p", "&field=name:string(9)", "Point" );
    Visit one( { { "GAPS", source( points ) }, { "TARGET", "fieldtm" } } );
    QVERIFY2( one.run.ok, qPrintable( one.run.feedback.all() ) );
    QCOMPARE( one.column( "geometry" ), QStringList { "-12 -75 0 0" } );
  }

  void aCancelLeavesNothing()
  {
    const auto gaps = crowdGaps( 2000 ), tasks = twoTasks();
    for ( int after = 1; after <= 5; ++after )
    {
      QTemporaryDir folder;
      const auto file = [&folder]( const char *name ) { return folder.filePath( QString::fromLatin1( name ) ); };
      QgsProcessingContext context;
      Canceler canceler( after );
      bool ok = true;
      std::unique_ptr<QgsProcessingAlgorithm> algorithm(
        QgsApplication::processingRegistry()->createAlgorithmById( FIELD_CHECK )
      );
      const QVariantMap parameters {
        { "GAPS", source( gaps ) },
        { "TASKS", source( tasks ) },
        { "TARGET", "fieldtm" },
        { "FORM", file( "form.xlsx" ) },
        { "LIST", file( "places.csv" ) },
        { "AREA_FILE", file( "area.geojson" ) },
        { "FEATURES_FILE", file( "features.geojson" ) }
      };
      algorithm->run( parameters, context, &canceler, &ok );
      QVERIFY2( canceler.left <= 0, qPrintable( QString::number( after ) ) );
      QVERIFY( QDir( folder.path() ).entryList( QDir::Files ).isEmpty() );
    }
  }

  void aHundredThousandGaps()
  {
    const auto gaps = crowdGaps( 100000 );
    const std::clock_t before = std::clock();
    Visit visit( { { "GAPS", source( gaps ) }, { "ID_FIELD", "name" } }, 1 );
    const double seconds = static_cast<double>( std::clock() - before ) / CLOCKS_PER_SEC;
    qInfo( "100,000 gaps: %.2f s of CPU, %lld bytes", seconds, visit.run.number( "FILE_BYTES" ) );
    QVERIFY2( visit.run.ok, qPrintable( visit.run.feedback.all() ) );
    QCOMPARE( visit.run.number( "FILE_BYTES" ), static_cast<long long>( contentOf( visit.list ).size() ) );
    QVERIFY2( seconds < bySpeed( 5, 15, 40 ), qPrintable( QString::number( seconds ) ) );
    const QVariantMap parameters = visit.parameters( { { "GAPS", source( gaps ) }, { "TARGET", "fieldtm" } } );
    const std::optional<double> worst = worstAfterCancel( FIELD_CHECK, parameters, 4 );
    QVERIFY( worst );
    qInfo( "a cancel is over after %.0f ms", *worst * 1000 );
    QVERIFY2( *worst < 2 * AT_ONCE_S, qPrintable( QString::number( *worst ) ) );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<FieldCheckInputTest>( argc, argv ); }
#include "field_check_input_test.moc"
