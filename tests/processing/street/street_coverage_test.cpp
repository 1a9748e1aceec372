// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:streetcoverage through the registry and in qgis_process: what its fields, gaps, tasks and times say.

#include "provider_registration.h"
#include "qgis_process.h"
#include "report_page.h"
#include "saved_layer.h"
#include "street/picture_json.h"
#include "street_layers.h"

#include <qgslayermetadata.h>

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace lacuna::testing;
using lacuna::PictureJson;

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
    std::reverse( wkts.begin(), wkts.end() );
    std::reverse( shots.begin(), shots.end() );
    const auto streetsBack = roads( wkts );
    const auto last = images( shots );
    Run back = cover( { { "ROADS", source( streetsBack ) }, { "IMAGES", source( last ) } }, 4 );
    QVERIFY( back.ok );
    for ( const char *field : { "covered_m", "image_count", "newest_at" } )
    {
      const QStringList values = valuesOf( one.layer( "OUTPUT" ), field );
      QCOMPARE( values, valuesOf( four.layer( "OUTPUT" ), field ) );
      QStringList turned = valuesOf( back.layer( "OUTPUT" ), field );
      std::reverse( turned.begin(), turned.end() );
      QCOMPARE( values, turned );
    }
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
