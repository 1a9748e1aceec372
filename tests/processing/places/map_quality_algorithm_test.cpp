// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:mapquality through the registry and in qgis_process. What it counts on real extracts is held against pyosmium
// in tests/real/map_quality.py.

#include "provider_registration.h"
#include "qgis_process.h"
#include "report_page.h"
#include "saved_layer.h"

#include <qgslayermetadata.h>

#include <QTimeZone>

#include <cmath>
#include <ctime>

using namespace lacuna::testing;

namespace
{

const QString UTM = QStringLiteral( "EPSG:32718" );
const QString FIELDS
  = QStringLiteral( "&field=name:string(50)&field=timestamp:string(30)&field=version:integer&field=building:string(20)"
                    "&field=building_levels:string(20)&field=check_date:string(20)" );

QString house( double x, double y ) { return squareWkt( 500000 + x, 8900000 + y, 10 ); }

struct House
{
  double x;
  QVariant timestamp, version, building, levels, checked;
};

// Forty houses in the west (thirty fresh) and ten in the east; ages to 10 January 2024.
QList<House> houses()
{
  QList<House> all;
  for ( int i = 0; i < 40; ++i )
    all << House {
      10.0 + 20 * ( i % 10 ),
      i < 30 ? "2022-03-01T10:00:00Z" : "2012-03-01T10:00:00Z",
      i % 2 + 1,
      i < 10 ? "house" : "yes",
      i < 5   ? QVariant( "2" )
      : i < 8 ? QVariant( " " )
              : QVariant( "fixme" ),
      i == 39 ? QVariant( "2023-12" ) : QVariant()
    };
  for ( int i = 0; i < 10; ++i )
    all << House { 1010.0 + 20 * i, i < 9 ? QVariant( "2018-03-01T10:00:00Z" ) : QVariant(),
                   QVariant(),      "hut",
                   QVariant(),      QVariant() };
  return all;
}

std::unique_ptr<QgsVectorLayer> layerOf( const QList<House> &all )
{
  QStringList wkts;
  for ( int i = 0; i < all.size(); ++i )
    wkts << house( all.at( i ).x, 20 * ( i / 10 ) );
  auto layer = polygonLayer( UTM, wkts, QStringLiteral( "Casas" ), FIELDS );
  QgsChangedAttributesMap changes;
  for ( int i = 0; i < all.size(); ++i )
    changes.insert(
      i + 1, { { 1, all.at( i ).timestamp },
               { 2, all.at( i ).version },
               { 3, all.at( i ).building },
               { 4, all.at( i ).levels },
               { 5, all.at( i ).checked } }
    );
  layer->dataProvider()->changeAttributeValues( changes );
  return layer;
}

std::unique_ptr<QgsVectorLayer> zones()
{
  return polygonLayer(
    UTM, { squareWkt( 500000, 8899900, 600 ), squareWkt( 501000, 8899900, 600 ), squareWkt( 509000, 8899900, 600 ) },
    QStringLiteral( "Barrios" )
  );
}

Run quality( const QVariantMap &parameters )
{
  QVariantMap all { { "OUTPUT", "TEMPORARY_OUTPUT" }, { "SKIPPED", "TEMPORARY_OUTPUT" }, { "DATE", "2024-01-10" } };
  for ( auto it = parameters.begin(); it != parameters.end(); ++it )
    all.insert( it.key(), it.value() );
  return Run( QStringLiteral( "lacuna:mapquality" ), all );
}

QgsFeature rowOf( Run &run, int row )
{
  QgsFeature feature;
  QgsFeatureIterator it = run.layer( QStringLiteral( "OUTPUT" ) )->getFeatures();
  for ( int i = 0; i <= row; ++i )
    it.nextFeature( feature );
  return feature;
}

QVariant value( Run &run, int row, const char *field )
{
  const QVariant found = rowOf( run, row ).attribute( QString::fromLatin1( field ) );
  return QgsVariantUtils::isNull( found ) ? QVariant( "null" ) : found;
}

} // namespace

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
      UTM, { "MultiLineString((500000 8900000, 501500 8900000))", "MultiLineString((500000 8900010, 500100 8900010))" },
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

  void withoutDatesNothingHasAnAge()
  {
    const auto layer = layerOf( houses() );
    const QTemporaryDir folder;
    const QString file = folder.filePath( QStringLiteral( "r.html" ) );
    Run run = quality(
      { { "BUILDINGS", source( layer ) }, { "DATE_FIELD", "fecha" }, { "DATE", QVariant() }, { "REPORT", file } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    // But for the one that was checked.
    QCOMPARE( value( run, 0, "buildings_undated" ).toInt(), 49 );
    QCOMPARE( value( run, 0, "buildings_class" ).toString(), QStringLiteral( "null" ) );
    layer->dataProvider()->deleteAttributes( { 5 } );
    layer->updateFields();
    Run bare = quality(
      { { "BUILDINGS", source( layer ) }, { "DATE_FIELD", "fecha" }, { "DATE", QVariant() }, { "REPORT", file } }
    );
    QCOMPARE( value( bare, 0, "buildings_undated" ).toInt(), 50 );
    QVERIFY2(
      bare.feedback.all().contains( QStringLiteral( "“Casas” (BUILDINGS) has no field of dates (DATE_FIELD is fecha)" )
      ),
      qPrintable( bare.feedback.all() )
    );
    QVERIFY( pageOf( file ).text.contains( QStringLiteral( "how old the map is cannot be known" ) ) );
  }

  void theNewestDateIsTheDay()
  {
    const auto layer = layerOf( houses() );
    Run run = quality( { { "BUILDINGS", source( layer ) }, { "DATE", QVariant() } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    // 1 March 2022: thirty houses of that day; one was checked later, and counts as new.
    QCOMPARE( value( run, 0, "buildings_fresh" ).toInt(), 31 );
    QVERIFY2(
      run.feedback.all().contains( QStringLiteral( "1 objects of “Casas” have a date after" ) ),
      qPrintable( run.feedback.all() )
    );
  }

  // Of all layers together: where one has only checks, the edits of the other say how far the extract goes.
  void theDayIsThatOfAllLayers()
  {
    QList<House> edited = houses(), checked = houses();
    for ( House &one : checked )
      one.timestamp = QVariant();
    const auto first = layerOf( edited ), second = layerOf( checked );
    Run run = quality( { { "BUILDINGS", source( first ) }, { "PLACES", source( second ) }, { "DATE", QVariant() } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    // To 1 March 2022, not to the check in December 2023.
    QCOMPARE( value( run, 0, "buildings_age_median" ).toDouble(), 0.0 );
    QVERIFY2(
      run.feedback.all().contains( QStringLiteral( "1 objects of “Casas” have a date after" ) ),
      qPrintable( run.feedback.all() )
    );
  }

  void aLoneDayFarAheadIsSaid()
  {
    const QString said = QStringLiteral( "but the next newest is" );
    QList<House> all = houses();
    const auto usual = layerOf( all );
    Run fine = quality( { { "BUILDINGS", source( usual ) }, { "DATE", QVariant() } } );
    QVERIFY2( fine.ok && !fine.feedback.all().contains( said ), qPrintable( fine.feedback.all() ) );
    all[7].timestamp = "2032-03-01T10:00:00Z";
    const auto slipped = layerOf( all );
    Run run = quality( { { "BUILDINGS", source( slipped ) }, { "DATE", QVariant() } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY2( run.feedback.all().contains( said ), qPrintable( run.feedback.all() ) );
    QVERIFY( run.feedback.all().contains( QStringLiteral( "2032" ) ) );
    Run given = quality( { { "BUILDINGS", source( slipped ) } } );
    QVERIFY2( !given.feedback.all().contains( said ), qPrintable( given.feedback.all() ) );
  }

  // Half past eleven in the evening in Lima is the next day in UTC; a time without a zone stays on its day.
  void aTimeWithoutAZoneStaysOnItsDay()
  {
    const QByteArray before = qgetenv( "TZ" );
    qputenv( "TZ", "America/Lima" );
    tzset();
    const auto layer = polygonLayer(
      UTM, { house( 0, 0 ), house( 20, 0 ) }, QStringLiteral( "Casas" ),
      QStringLiteral( "&field=name:string(50)&field=timestamp:datetime" )
    );
    const QDate day( 2021, 1, 10 );
    const QTime evening( 23, 30 );
    layer->dataProvider()->changeAttributeValues(
      { { 1, { { 1, QDateTime( day, evening ) } } },
        { 2, { { 1, QDateTime( day, evening, QTimeZone( "America/Lima" ) ) } } } }
    );
    Run run
      = quality( { { "BUILDINGS", source( layer ) }, { "DATE", "2024-01-10" }, { "OBJECTS", "TEMPORARY_OUTPUT" } } );
    before.isNull() ? qunsetenv( "TZ" ) : qputenv( "TZ", before );
    tzset();
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE(
      valuesOf( run.layer( QStringLiteral( "OBJECTS" ) ), QStringLiteral( "age_months" ) ),
      ( QStringList { "36", "35" } )
    );
  }

  // Two tags that only say something together are known only where the layer has both.
  void bothOfTwoTagsNeedBothFields()
  {
    const auto layer = layerOf( houses() );
    Run run = quality(
      { { "BUILDINGS", source( layer ) }, { "ATTRIBUTES", "buildings: building+layer, building:levels|layer" } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( value( run, 0, "buildings_building_and_layer" ).toString(), QStringLiteral( "null" ) );
    QVERIFY2(
      run.feedback.all().contains( QStringLiteral( "no field for building+layer:" ) ), qPrintable( run.feedback.all() )
    );
    QCOMPARE( value( run, 0, "buildings_building_levels_or_layer" ).toDouble(), 0.1 );
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

  void everyBadInputIsASentence_data()
  {
    QTest::addColumn<QVariantMap>( "parameters" );
    QTest::addColumn<QString>( "timestamp" );
    QTest::addColumn<QStringList>( "words" );
    QTest::newRow( "day first" ) << QVariantMap() << "03/04/2021"
                                 << QStringList { "03/04/2021", "which number is the month", "to_date", "DATE_FIELD" };
    QTest::newRow( "months" ) << QVariantMap { { "FRESH_MONTHS", "bald" } } << ""
                              << QStringList { "“bald” (FRESH_MONTHS)" };
    QTest::newRow( "no months" ) << QVariantMap { { "OLD_MONTHS", "roads:48" } } << ""
                                 << QStringList { "(OLD_MONTHS) is empty or says nothing for all layers" };
    QTest::newRow( "empty months" ) << QVariantMap { { "FRESH_MONTHS", " ; " } } << ""
                                    << QStringList { "FRESH_MONTHS" };
    QTest::newRow( "wrong way round" ) << QVariantMap { { "FRESH_MONTHS", "100" } } << ""
                                       << QStringList { "FRESH_MONTHS) (100)", "OLD_MONTHS) (96)" };
    QTest::newRow( "attributes" ) << QVariantMap { { "ATTRIBUTES", "name, surface" } } << ""
                                  << QStringList { "ATTRIBUTES", "buildings, roads, facilities, places" };
    QTest::newRow( "no day" ) << QVariantMap { { "DATE", "gestern" } } << ""
                              << QStringList { "parameter value for DATE" };
    // Columns behind a second one of a name would hold what belongs to others.
    const auto attributes = []( const char *list ) {
      return QVariantMap { { "ATTRIBUTES", QStringLiteral( "buildings: " ) + QString::fromUtf8( list ) } };
    };
    QTest::newRow( "twice" ) << attributes( "name, building:levels, name" ) << ""
                             << QStringList { "“name” and “name”", "both fill the column buildings_name" };
    QTest::newRow( "one column" ) << attributes( "addr:street, ADDR_street" ) << ""
                                  << QStringList { "“addr:street” and “ADDR_street”", "buildings_addr_street" };
    QTest::newRow( "in two parts" ) << QVariantMap { { "ATTRIBUTES", "roads: name; buildings: name; roads: name" } }
                                    << "" << QStringList { "“name” and “name”", "roads_name" };
    QTest::newRow( "ours" ) << attributes( "class" ) << ""
                            << QStringList { "“class” (ATTRIBUTES)", "buildings_class", "something else" };
    QTest::newRow( "all and one" ) << attributes( "bridge+layer|level" ) << ""
                                   << QStringList { "“bridge+layer|level”", "both + (all of them) and |" };
    QTest::newRow( "a part is missing" ) << attributes( "lanes|" ) << "" << QStringList { "“lanes|”", "lacks a tag" };
    QTest::newRow( "no tag" ) << attributes( "≠yes" ) << "" << QStringList { "“≠yes”", "lacks a tag" };
  }
  void everyBadInputIsASentence()
  {
    QFETCH( QVariantMap, parameters );
    QFETCH( QString, timestamp );
    QFETCH( QStringList, words );
    QList<House> all = houses();
    if ( !timestamp.isEmpty() )
      all[3].timestamp = timestamp;
    const auto layer = layerOf( all );
    parameters.insert( QStringLiteral( "BUILDINGS" ), source( layer ) );
    Run run = quality( parameters );
    QVERIFY( !run.ok );
    for ( const QString &word : std::as_const( words ) )
      QVERIFY2( run.feedback.all().contains( word ), qPrintable( run.feedback.all() ) );
  }

  void oddDatesAreSaid()
  {
    QList<House> all = houses();
    all[0].timestamp = "2019";
    all[1].timestamp = "ayer";
    all[2].timestamp = "9999-12-31";
    const auto layer = layerOf( all );
    Run run = quality( { { "BUILDINGS", source( layer ) } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY2(
      run.feedback.all().contains( QStringLiteral( "2 dates of “Casas” cannot be read, such as “ayer”" ) ),
      qPrintable( run.feedback.all() )
    );
    QVERIFY( run.feedback.all().contains( QStringLiteral( "are years only" ) ) );
    QCOMPARE( value( run, 0, "buildings_undated" ).toInt(), 3 );
    Run nothing = quality( {} );
    QVERIFY( !nothing.ok && nothing.feedback.all().contains( QStringLiteral( "No layer is given" ) ) );
    Run roads = quality( { { "ROADS", source( layer ) } } );
    QVERIFY( !roads.ok && roads.feedback.all().contains( QStringLiteral( "holds no lines" ) ) );
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
