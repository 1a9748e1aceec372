// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:importfindings on what the tools themselves exported, whose counts are known.

#include "layer_rows.h"
#include "provider_registration.h"

using namespace lacuna::testing;

namespace
{

const QString DATA = QStringLiteral( LACUNA_SHARED_DATA "/companion-tools/" );

} // namespace

class ImportFindingsRealTest : public QObject
{
  Q_OBJECT

  static QVariantMap inputs( const QStringList &files, const QVariantMap &more = {} )
  {
    QStringList paths;
    for ( const QString &file : files )
      paths << DATA + file;
    QVariantMap all {
      { "FILES", paths },
      { "GAPS", DATA + "ceuta_gaps.geojson" },
      { "ID_FIELD", "source_id" },
      { "FINDINGS", "TEMPORARY_OUTPUT" },
      { "CHECKED", "TEMPORARY_OUTPUT" },
      { "UNMATCHED", "TEMPORARY_OUTPUT" }
    };
    for ( auto one = more.constBegin(); one != more.constEnd(); ++one )
      all.insert( one.key(), one.value() );
    return all;
  }

  // there, not there, unsure, mapped, all findings, unmatched
  static QList<long long> numbers( const Run &run )
  {
    return { run.number( "THERE_COUNT" ),  run.number( "NOT_THERE_COUNT" ), run.number( "UNSURE_COUNT" ),
             run.number( "MAPPED_COUNT" ), run.number( "FINDINGS_COUNT" ),  run.number( "UNMATCHED_COUNT" ) };
  }

private slots:
  void initTestCase()
  {
    if ( !QFile::exists( DATA + "ceuta_gaps.geojson" ) )
      QSKIP( "the exports of the tools are not on this machine" );
    QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done );
  }

  void init()
  {
    if ( !QFile::exists( DATA + "ceuta_gaps.geojson" ) )
      QSKIP( "the exports of the tools are not on this machine" );
  }

  void countsAreThoseOfTheTools_data()
  {
    using Numbers = QList<long long>;
    QTest::addColumn<QStringList>( "files" );
    QTest::addColumn<QVariantMap>( "more" );
    QTest::addColumn<Numbers>( "expected" );
    const QVariantMap none;
    const QVariantMap form { { "FORM", DATA + "kobo/gap_check_form.xlsx" } };
    const QVariantMap any { { "MIN_VOTES", 1 }, { "MIN_SHARE", 0 } };
    const Numbers tasks { 0, 16, 74, 82, 172, 0 }, visits { 48, 10, 2, 0, 61, 0 };
    const QString swipe = QStringLiteral( "mapswipe/validate_ceuta_gaps_numeric_ids/agg_results_by_task_2" );
    QTest::newRow( "MapRoulette, view" ) << QStringList { "maproulette/ceuta_view.geojson" } << none << tasks;
    QTest::newRow( "MapRoulette, CSV" ) << QStringList { "maproulette/ceuta_tasks_all_status.csv" } << none << tasks;
    QTest::newRow( "MapRoulette, CSV without its filter" )
      << QStringList { "maproulette/ceuta_tasks_default_filter.csv" } << none << Numbers { 0, 0, 74, 0, 74, 0 };
    QTest::newRow( "the same twice"
    ) << QStringList { "maproulette/ceuta_view.geojson", "maproulette/ceuta_tasks_all_status.csv" }
      << none << Numbers { 0, 16, 74, 82, 344, 0 };
    QTest::newRow( "Kobo, codes" ) << QStringList { "kobo/submissions_xml_names.csv" } << none << visits;
    QTest::newRow( "Kobo, words" ) << QStringList { "kobo/submissions_labels_es.csv" } << form << visits;
    QTest::newRow( "Kobo, sheet" ) << QStringList { "kobo/submissions.xlsx" } << none << visits;
    QTest::newRow( "Kobo, API" ) << QStringList { "kobo/data_api.json" } << none << visits;
    QTest::newRow( "Kobo, GeoJSON of moved ones" )
      << QStringList { "kobo/submissions.geojson" } << none << Numbers { 5, 0, 0, 0, 5, 0 };
    QTest::newRow( "ruins are buildings" ) << QStringList { "kobo/data_api.json" }
                                           << QVariantMap { { "RUIN_COUNTS", true } } << Numbers { 51, 7, 2, 0, 61, 0 };
    // Counted by another program from the columns 0_count … 3_count.
    QTest::newRow( "MapSwipe, CSV" ) << QStringList { swipe + ".csv.gz" } << any << Numbers { 139, 29, 4, 0, 172, 0 };
    QTest::newRow( "MapSwipe, rules" ) << QStringList { swipe + ".csv.gz" } << none
                                       << Numbers { 134, 27, 11, 0, 172, 0 };
    QTest::newRow( "MapSwipe, GeoJSON with spoiled ids" )
      << QStringList { swipe + "_geom.geojson.gz" } << none << Numbers { 134, 27, 11, 0, 172, 0 };
    QTest::newRow( "SCEE" ) << QStringList { "streetcomplete/custom_quest.csv" } << none
                            << Numbers { 0, 0, 20, 0, 20, 0 };
  }

  void countsAreThoseOfTheTools()
  {
    QFETCH( QStringList, files );
    QFETCH( QVariantMap, more );
    QFETCH( QList<long long>, expected );
    Run run( QStringLiteral( "lacuna:importfindings" ), inputs( files, more ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( numbers( run ), expected );
    const QgsVectorLayer *findings = run.layer( "FINDINGS" ), *checked = run.layer( "CHECKED" );
    QVERIFY( findings && checked );
    QCOMPARE( findings->featureCount(), expected[4] );
    QCOMPARE( checked->featureCount(), 172LL );
    const QMap<QString, int> found = countsBy( checked, QStringLiteral( "found" ) );
    QCOMPARE( static_cast<long long>( found.value( "there" ) ), expected[0] );
    QCOMPARE( static_cast<long long>( found.value( "not_there" ) ), expected[1] );
    QCOMPARE( static_cast<long long>( found.value( "unsure" ) ), expected[2] );
    QCOMPARE( static_cast<long long>( found.value( "mapped" ) ), expected[3] );
    QCOMPARE( run.number( "CONFLICT_COUNT" ), 0LL );
  }

  // Joined by the place where the tool spoiled the ids: the same answer at the same gap as by the id.
  void placesFindTheSameGapsAsIds()
  {
    const QString swipe = QStringLiteral( "mapswipe/validate_ceuta_gaps_numeric_ids/agg_results_by_task_2" );
    Run byId( QStringLiteral( "lacuna:importfindings" ), inputs( { swipe + ".csv.gz" } ) );
    Run byPlace( QStringLiteral( "lacuna:importfindings" ), inputs( { swipe + "_geom.geojson.gz" } ) );
    QVERIFY( byId.ok && byPlace.ok );
    for ( const char *field : { "found", "found_votes" } )
      QCOMPARE( valuesOf( byId.layer( "CHECKED" ), field ), valuesOf( byPlace.layer( "CHECKED" ), field ) );
    QVERIFY( byPlace.feedback.all().contains( QStringLiteral( "by their place" ) ) );
  }

  void areasSayNothingOfOneBuilding()
  {
    const QString find = QStringLiteral( "mapswipe/find_coulibistrie_z19/" );
    const QVariantMap alone {
      { "GAPS", QVariant() },
      { "ID_FIELD", QVariant() },
      { "CHECKED", QVariant() },
      { "MIN_VOTES", 1 },
      { "MIN_SHARE", 0 }
    };
    for ( const char *file : { "agg_results_by_task_1.csv.gz", "agg_results_by_task_1_geom.geojson.gz" } )
    {
      Run run( QStringLiteral( "lacuna:importfindings" ), inputs( { find + file }, alone ) );
      QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
      QCOMPARE( run.number( "FINDINGS_COUNT" ), 240LL );
      const QMap<QString, int> found = countsBy( run.layer( "FINDINGS" ), QStringLiteral( "finding" ) );
      QCOMPARE( found.value( "area_yes" ), 36 );
      QCOMPARE( found.value( "not_there" ), 203 );
      QCOMPARE( run.number( "THERE_COUNT" ), 0LL );
    }
    Run areas( QStringLiteral( "lacuna:importfindings" ), inputs( { find + "hot_tm_1.geojson" }, alone ) );
    QVERIFY2( areas.ok, qPrintable( areas.feedback.all() ) );
    QCOMPARE( areas.number( "FINDINGS_COUNT" ), 6LL );
    Run maybe( QStringLiteral( "lacuna:importfindings" ), inputs( { find + "yes_maybe_1.geojson" }, alone ) );
    QVERIFY2( maybe.ok, qPrintable( maybe.feedback.all() ) );
    QCOMPARE( countsBy( maybe.layer( "FINDINGS" ), QStringLiteral( "finding" ) ).keys(), QStringList { "area_yes" } );
  }

  void wordsWithoutTheFormAreRefused()
  {
    const Run run( QStringLiteral( "lacuna:importfindings" ), inputs( { "kobo/submissions_labels_es.csv" } ) );
    QVERIFY( !run.ok );
    QVERIFY2( run.feedback.all().contains( QStringLiteral( "FORM" ) ), qPrintable( run.feedback.all() ) );
  }

  // Of another town: said, and none of it is taken for an answer.
  void anotherRoundMatchesNothing()
  {
    Run run(
      QStringLiteral( "lacuna:importfindings" ),
      inputs( { "mapswipe/validate_coulibistrie_buildings/agg_results_by_task_2.csv.gz" } )
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( numbers( run ), ( QList<long long> { 0, 0, 0, 0, 120, 120 } ) );
    QCOMPARE( run.layer( "UNMATCHED" )->featureCount(), 120LL );
    QVERIFY( run.feedback.all().contains( QStringLiteral( "another round" ) ) );
  }

  void personsAreLeftOut()
  {
    for ( const bool keep : { false, true } )
    {
      Run run(
        QStringLiteral( "lacuna:importfindings" ),
        inputs( { "maproulette/ceuta_view.geojson" }, { { "KEEP_PERSONS", keep } } )
      );
      QVERIFY( run.ok );
      QString all;
      QgsFeature feature;
      for ( QgsFeatureIterator it = run.layer( "FINDINGS" )->getFeatures(); it.nextFeature( feature ); )
        for ( const QVariant &value : feature.attributes() )
          all += value.toString() + ' ';
      QCOMPARE( all.contains( QStringLiteral( "SuperUser" ) ), keep );
    }
  }
};

int main( int argc, char **argv ) { return qgisTestMain<ImportFindingsRealTest>( argc, argv ); }

#include "import_findings_real_test.moc"
