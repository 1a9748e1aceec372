// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:mapquality through the registry and in qgis_process. What it counts on real extracts is held against pyosmium
// in tests/real/map_quality.py.

#include "provider_registration.h"
#include "qgis_process.h"
#include "quality_layers.h"
#include "report_page.h"
#include "saved_layer.h"

#include <qgslayermetadata.h>

#include <QTimeZone>

#include <cmath>

using namespace lacuna::testing;

class MapQualityAlgorithmTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void theContractsNames()
  {
    const QgsProcessingAlgorithm *algorithm
      = QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:mapquality" ) );
    QVERIFY( algorithm );
    QCOMPARE(
      parameterNames( algorithm ),
      ( QStringList {
        "ATTRIBUTES", "BUILDINGS", "COMPARE_WITH", "DATE", "DATE_FIELD", "FACILITIES", "FRESH_MONTHS", "MEASURE",
        "OBJECTS", "OLD_MONTHS", "OUTPUT", "PLACES", "REPORT", "ROADS", "SKIPPED", "ZONES", "ZONE_NAME_FIELD"
      } )
    );
    QCOMPARE( algorithm->groupId(), QStringLiteral( "gaps" ) );
    QVERIFY( QFile::exists( algorithm->svgIconPath() ) && algorithm->svgIconPath().endsWith( "mapquality.svg" ) );
  }

  void everyColumnIsRight()
  {
    const auto layer = layerOf( houses() );
    const auto barrios = zones();
    Run run = quality( { { "BUILDINGS", source( layer ) }, { "ZONES", source( barrios ) } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE(
      fieldNames( run.layer( QStringLiteral( "OUTPUT" ) ) ),
      ( QStringList {
        "name", "buildings_count", "buildings_fresh", "buildings_middle", "buildings_old", "buildings_undated",
        "buildings_age_median", "buildings_class", "buildings_one_day", "buildings_version1", "buildings_building",
        "buildings_building_levels", "buildings_building_material", "buildings_roof_material",
        "buildings_addr_housenumber", "buildings_addr_street"
      } )
    );
    // Nine of the old ones are old; the tenth was checked.
    const QVariantList west { 40, 31, 0, 9, 0, 22.0, 5, 0.75, 0.5, 0.25, 0.125, "null" };
    const QVariantList east { 10, 0, 9, 0, 1, 70.0, "null", 1.0, "null", 1.0, 0.0, "null" };
    const char *const fields[]
      = { "buildings_count",    "buildings_fresh",      "buildings_middle",          "buildings_old",
          "buildings_undated",  "buildings_age_median", "buildings_class",           "buildings_one_day",
          "buildings_version1", "buildings_building",   "buildings_building_levels", "buildings_roof_material" };
    for ( int i = 0; i < 12; ++i )
    {
      QCOMPARE( value( run, 0, fields[i] ).toString(), west.at( i ).toString() );
      QCOMPARE( value( run, 1, fields[i] ).toString(), east.at( i ).toString() );
    }
    QCOMPARE( value( run, 2, "buildings_count" ).toInt(), 0 );
    QCOMPARE( value( run, 2, "buildings_building" ).toString(), QStringLiteral( "null" ) );
    QCOMPARE( run.number( QStringLiteral( "BUILDINGS_COUNT" ) ), 50LL );
    QCOMPARE( run.number( QStringLiteral( "UNDATED_COUNT" ) ), 1LL );
    QCOMPARE( run.number( QStringLiteral( "SKIPPED_COUNT" ) ), 0LL );
    QVERIFY2(
      run.feedback.all().contains( QStringLiteral( "no field for building:material" ) ),
      qPrintable( run.feedback.all() )
    );
  }

  void zonesAddUpToTheWhole()
  {
    const auto layer = layerOf( houses() );
    const auto barrios = zones();
    Run parts = quality( { { "BUILDINGS", source( layer ) }, { "ZONES", source( barrios ) } } );
    Run whole = quality( { { "BUILDINGS", source( layer ) } } );
    QVERIFY2( whole.ok, qPrintable( whole.feedback.all() ) );
    QCOMPARE( whole.layer( QStringLiteral( "OUTPUT" ) )->featureCount(), 1LL );
    for ( const char *field :
          { "buildings_count", "buildings_fresh", "buildings_middle", "buildings_old", "buildings_undated" } )
      QCOMPARE(
        sumOf( parts.layer( QStringLiteral( "OUTPUT" ) ), QString::fromLatin1( field ) ),
        value( whole, 0, field ).toDouble()
      );
    const QgsRectangle box = rowOf( whole, 0 ).geometry().boundingBox();
    QVERIFY( box.contains( layer->extent() ) );
  }

  void whatLiesInNoZoneIsSkipped()
  {
    QList<House> all = houses();
    all << House { 5000, "2022-03-01", 1, "yes", QVariant(), QVariant() };
    const auto layer = layerOf( all );
    QgsFeature none( layer->fields() );
    layer->dataProvider()->addFeature( none );
    const auto barrios = zones();
    Run run
      = quality( { { "BUILDINGS", source( layer ) }, { "ZONES", source( barrios ) }, { "OBJECTS", "TEMPORARY_OUTPUT" } }
      );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( QStringLiteral( "BUILDINGS_COUNT" ) ), 50LL );
    QCOMPARE( run.number( QStringLiteral( "SKIPPED_COUNT" ) ), 2LL );
    QCOMPARE(
      valuesOf( run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) ),
      ( QStringList { "outside_zones", "null_geometry" } )
    );
    QCOMPARE( run.layer( QStringLiteral( "OBJECTS" ) )->featureCount(), 50LL );
  }

  void objectsSayTheirAgeAndWhatTheyLack()
  {
    const auto layer = layerOf( houses() );
    Run run = quality( { { "BUILDINGS", source( layer ) }, { "OBJECTS", "TEMPORARY_OUTPUT" } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QgsVectorLayer *objects = run.layer( QStringLiteral( "OBJECTS" ) );
    QCOMPARE( objects->featureCount(), 50LL );
    QCOMPARE( objects->wkbType(), layer->wkbType() );
    const QStringList ages = valuesOf( objects, QStringLiteral( "age_months" ) );
    const QStringList classes = valuesOf( objects, QStringLiteral( "age_class" ) );
    const QStringList missing = valuesOf( objects, QStringLiteral( "missing_tags" ) );
    QCOMPARE(
      QStringList( { ages.at( 0 ), ages.at( 38 ), ages.at( 39 ), ages.at( 40 ) } ),
      ( QStringList { "22", "142", "1", "70" } )
    );
    QCOMPARE(
      QStringList( { classes.at( 0 ), classes.at( 38 ), classes.at( 39 ), classes.at( 40 ), classes.at( 49 ) } ),
      ( QStringList { "fresh", "old", "fresh", "middle", "undated" } )
    );
    QCOMPARE(
      QStringList( { missing.at( 0 ), missing.at( 9 ), missing.at( 10 ) } ),
      ( QStringList { "", "building:levels", "building≠yes;building:levels" } )
    );
  }

  void linesAndPointsGoTogether()
  {
    const auto layer = layerOf( houses() );
    const auto roads = polygonLayer(
      UTM18S,
      { "MultiLineString((500000 8900000, 501500 8900000))", "MultiLineString((500000 8900010, 500100 8900010))" },
      QStringLiteral( "Vias" ),
      QStringLiteral( "&field=name:string(50)&field=timestamp:datetime&field=lanes:integer&field=bridge:string(5)&"
                      "field=layer:string(5)" ),
      QStringLiteral( "MultiLineString" )
    );
    roads->dataProvider()->changeAttributeValues(
      { { 1,
          { { 1, QDateTime( QDate( 2020, 1, 20 ), QTime( 1, 0 ), QTimeZone::utc() ) },
            { 2, 2 },
            { 3, "yes" },
            { 4, "1" } } },
        { 2, { { 1, QDateTime( QDate( 2010, 1, 20 ), QTime( 1, 0 ), QTimeZone::utc() ) }, { 3, "yes" } } } }
    );
    const auto barrios = zones();
    const QVariantMap given {
      { "BUILDINGS", source( layer ) },
      { "ROADS", source( roads ) },
      { "ZONES", source( barrios ) },
      { "OBJECTS", "TEMPORARY_OUTPUT" }
    };
    Run run = quality( given );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    // The middle of the long road lies in no zone; 47 months are fresh for roads.
    QCOMPARE( value( run, 0, "roads_count" ).toInt(), 1 );
    QCOMPARE( run.number( QStringLiteral( "SKIPPED_COUNT" ) ), 1LL );
    QVariantMap all = given;
    all.remove( QStringLiteral( "ZONES" ) );
    all.insert( QStringLiteral( "MEASURE" ), QStringLiteral( "length" ) );
    Run lengths = quality( all );
    QVERIFY2( lengths.ok, qPrintable( lengths.feedback.all() ) );
    QVERIFY( std::abs( value( lengths, 0, "roads_count" ).toDouble() - 1600 * 1.0004 ) < 0.05 );
    QVERIFY( std::abs( value( lengths, 0, "roads_fresh" ).toDouble() - 1500 * 1.0004 ) < 0.05 );
    QVERIFY( std::abs( value( lengths, 0, "roads_lanes_or_width" ).toDouble() - 0.9375 ) < 1e-6 );
    QVERIFY( std::abs( value( lengths, 0, "roads_bridge_and_layer" ).toDouble() - 0.9375 ) < 1e-6 );
    QCOMPARE( value( lengths, 0, "roads_class" ).toInt(), 5 );
    QCOMPARE( value( lengths, 0, "buildings_count" ).toInt(), 50 );
    QgsVectorLayer *objects = lengths.layer( QStringLiteral( "OBJECTS" ) );
    QCOMPARE( objects->featureCount(), 52LL );
    QCOMPARE( objects->geometryType(), Qgis::GeometryType::Point );
    all.insert( QStringLiteral( "MEASURE" ), QStringLiteral( "area" ) );
    Run areas = quality( all );
    QVERIFY( std::abs( value( areas, 0, "buildings_count" ).toDouble() - 5000 * 1.0004 * 1.0004 ) < 0.05 );
  }

  void oneObjectIsNoImport()
  {
    const QTemporaryDir folder;
    const QString file = folder.filePath( QStringLiteral( "r.html" ) );
    for ( const int count : { 1, 24, 25 } )
    {
      const auto layer = layerOf( houses().mid( 0, count ) );
      Run run = quality( { { "BUILDINGS", source( layer ) }, { "REPORT", file } } );
      QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
      QCOMPARE( pageOf( file ).text.contains( QStringLiteral( "an import." ) ), count == 25 );
    }
  }

  void theReportCompares()
  {
    const auto then = layerOf( houses() ), now = layerOf( houses().mid( 0, 30 ) );
    const QTemporaryDir folder;
    const QString first = folder.filePath( QStringLiteral( "1.html" ) );
    const QString second = folder.filePath( QStringLiteral( "2.html" ) );
    QVERIFY( quality( { { "BUILDINGS", source( then ) }, { "REPORT", first } } ).ok );
    Run run = quality( { { "BUILDINGS", source( now ) }, { "REPORT", second }, { "COMPARE_WITH", first } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( pageOf( second ).text.contains( QStringLiteral( "What has changed since" ) ) );
    QCOMPARE( figureOf( pageOf( second ), QStringLiteral( "buildings_count" ) ), 30.0 );
  }

  void theReportSaysWhatALastEditIsNot()
  {
    const auto layer = layerOf( houses() );
    const auto barrios = zones();
    const QTemporaryDir folder;
    const QString file = folder.filePath( QStringLiteral( "r.html" ) );
    Run run = quality( { { "BUILDINGS", source( layer ) }, { "ZONES", source( barrios ) }, { "REPORT", file } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const Page page = pageOf( file );
    QVERIFY( page.good );
    for ( const char *words : { "A last edit is no survey", "an import", "Casas", "number of floors" } )
      QVERIFY2( page.text.contains( QString::fromLatin1( words ) ), words );
    QCOMPARE( figureOf( page, QStringLiteral( "buildings_count" ) ), 50.0 );
  }

  void qgisProcessGivesTheSame()
  {
    if ( !hasQgisProcess() )
      QSKIP( "no qgis_process for this QGIS" );
    const auto layer = layerOf( houses() );
    const QTemporaryDir folder;
    const QString file = saved( folder, QStringLiteral( "casas" ), layer.get() );
    QVERIFY( !file.isEmpty() );
    const ProcessRun done = runInQgisProcess(
      QStringLiteral( "lacuna:mapquality" ), { { "BUILDINGS", file },
                                               { "DATE", "2024-01-10" },
                                               { "OUTPUT", folder.filePath( QStringLiteral( "out.gpkg" ) ) },
                                               { "OBJECTS", folder.filePath( QStringLiteral( "objects.gpkg" ) ) } }
    );
    QVERIFY2( done.status == 0, qPrintable( done.said ) );
    QCOMPARE( done.results.value( QStringLiteral( "BUILDINGS_COUNT" ) ).toInt(), 50 );
    const QgsVectorLayer output( folder.filePath( QStringLiteral( "out.gpkg" ) ) );
    QCOMPARE( valuesOf( &output, QStringLiteral( "buildings_fresh" ) ), QStringList { "31" } );
    QVERIFY( output.metadata().keywords( QStringLiteral( "lacuna:role" ) ).contains( "mapquality.OUTPUT" ) );
    QCOMPARE( QgsVectorLayer( folder.filePath( QStringLiteral( "objects.gpkg" ) ) ).featureCount(), 50LL );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<MapQualityAlgorithmTest>( argc, argv ); }
#include "map_quality_algorithm_test.moc"
