// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:mapquality on dates and tags that are missing, odd or wrong: each is counted or a sentence.

#include "provider_registration.h"
#include "quality_layers.h"
#include "report_page.h"

#include <QTimeZone>

#include <ctime>

using namespace lacuna::testing;

class MapQualityInputTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

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
      UTM18S, { house( 0, 0 ), house( 20, 0 ) }, QStringLiteral( "Casas" ),
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
};

int main( int argc, char **argv ) { return qgisTestMain<MapQualityInputTest>( argc, argv ); }
#include "map_quality_input_test.moc"
