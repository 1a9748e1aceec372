// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:taskareas through the registry: inputs that are refused, and areas of odd shape.

#include "provider_registration.h"
#include "task_plans.h"

#include <qgscoordinatetransform.h>

#include <algorithm>
#include <cmath>

using namespace lacuna::testing;

class TaskAreasInputTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void aColumnThatIsNoWorkIsASentence_data()
  {
    QTest::addColumn<QString>( "weight" );
    QTest::newRow( "price" ) << QStringLiteral( "450000" );
    QTest::newRow( "code" ) << QStringLiteral( "999999999989" );
    QTest::newRow( "beyond any sum" ) << QStringLiteral( "1e308" );
  }

  void aColumnThatIsNoWorkIsASentence()
  {
    QFETCH( QString, weight );
    const auto area = areaLayer( 600, 600 );
    const auto work = polygonLayer( UTM, houses( 100, 10, 50 ), QStringLiteral( "houses" ) );
    for ( const char *method : { "balanced", "square" } )
    {
      Run run = plan(
        { { "AREA", source( area ) },
          { "WORKLOAD", source( work ) },
          { "WORKLOAD_WEIGHT", weight },
          { "METHOD", QString::fromLatin1( method ) } }
      );
      QVERIFY( !run.ok );
      for ( const QString &word :
            { QStringLiteral( "houses" ), QStringLiteral( "WORKLOAD_WEIGHT" ), weight, QStringLiteral( "TARGET" ) } )
        QVERIFY2( run.feedback.all().contains( word ), qPrintable( run.feedback.all() ) );
    }
    // A few places that hold a lot are work all the same.
    QVERIFY( plan( { { "AREA", source( area ) },
                     { "WORKLOAD", source( work ) },
                     { "WORKLOAD_WEIGHT", QStringLiteral( "400" ) } }
    ).ok );
    Run tiny = plan( { { "AREA", source( area ) }, { "MAX_AREA_KM2", 1e-6 } } );
    QVERIFY2(
      !tiny.ok && tiny.feedback.all().contains( QLatin1String( "MAX_AREA_KM2" ) ), qPrintable( tiny.feedback.all() )
    );
  }

  void badAreasAreSentences_data()
  {
    QTest::addColumn<QStringList>( "wkts" );
    QTest::addColumn<QString>( "says" );
    QTest::newRow( "none" ) << QStringList() << "no features";
    QTest::newRow( "null" ) << QStringList { QString() } << "can be used";
    QTest::newRow( "bow tie" ) << QStringList {
      "MultiPolygon (((500000 8900000, 500100 8900100, 500100 8900000, 500000 8900100, 500000 8900000)))"
    } << "can be used";
    QTest::newRow( "no area" ) << QStringList { "MultiPolygon (((500000 8900000, 500100 8900000, 500000 8900000)))" }
                               << "can be used";
  }
  void badAreasAreSentences()
  {
    QFETCH( QStringList, wkts );
    QFETCH( QString, says );
    const auto area = polygonLayer( UTM, wkts, QStringLiteral( "zona" ) );
    Run run = plan( { { "AREA", source( area ) }, { "TASK_COUNT", 4 } } );
    QVERIFY( !run.ok );
    QVERIFY2(
      run.feedback.all().contains( says ) && run.feedback.all().contains( QStringLiteral( "zona" ) ),
      qPrintable( run.feedback.all() )
    );
  }

  void areasInPartsWithHolesThatOverlap()
  {
    const auto area = polygonLayer(
      UTM, { QStringLiteral( "MultiPolygon (((500000 8900000, 500300 8900000, 500300 8900300, 500000 8900300, 500000 "
                             "8900000),(500100 8900100, 500150 8900100, 500150 8900150, 500100 8900150, 500100 "
                             "8900100)))" ),
             squareWkt( 500250, 8900250, 200 ), squareWkt( 520000, 8900000, 150 ), squareWkt( 500450, 8900250, 0.5 ),
             QString() }
    );
    const auto buildings = polygonLayer(
      UTM, houses( 80, 10, 28 ) + QStringList { squareWkt( 520050, 8900050, 20 ), squareWkt( 500001, 8900001, 6 ) }
    );
    Run run = plan( { { "AREA", source( area ) }, { "WORKLOAD", source( buildings ) }, { "TARGET", 8 } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    expectCover( run.layer( QStringLiteral( "OUTPUT" ) ), area.get() );
    QVERIFY( run.feedback.all().contains( QStringLiteral( "of its own" ) ) );
  }

  void theAntimeridian()
  {
    // Taveuni lies on both sides of it.
    const auto area = polygonLayer(
      QStringLiteral( "EPSG:4326" ),
      { QStringLiteral( "MultiPolygon (((179.96 -17, 180 -17, 180 -16.95, 179.96 -16.95, 179.96 -17)),((-180 -17, "
                        "-179.97 -17, -179.97 -16.95, -180 -16.95, -180 -17)))" ) }
    );
    Run run = plan( { { "AREA", source( area ) }, { "TASK_COUNT", 9 } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const QgsVectorLayer *tasks = run.layer( QStringLiteral( "OUTPUT" ) );
    QCOMPARE( tasks->featureCount(), 9LL );
    expectCover( tasks, area.get() );
    QgsFeature feature;
    QgsFeatureIterator it = tasks->getFeatures();
    while ( it.nextFeature( feature ) )
      QVERIFY( feature.geometry().boundingBox().width() < 0.05 );
  }

  void otherBadInputs()
  {
    const auto area = areaLayer( 200, 200 );
    const auto buildings = polygonLayer( UTM, houses( 12, 4, 40 ) );
    const auto far = polygonLayer( UTM, { squareWkt( 700000, 8000000, 9 ) }, QStringLiteral( "lejos" ) );
    Run apart = plan( { { "AREA", source( area ) }, { "WORKLOAD", source( far ) } } );
    QVERIFY2( apart.ok, qPrintable( apart.feedback.all() ) );
    QVERIFY(
      apart.feedback.all().contains( QStringLiteral( "lejos" ) )
      && apart.feedback.all().contains( QStringLiteral( "even area" ) )
    );
    // More tasks than buildings, and a target larger than everything.
    Run many = plan( { { "AREA", source( area ) }, { "WORKLOAD", source( buildings ) }, { "TASK_COUNT", 50 } } );
    QCOMPARE( many.number( QStringLiteral( "TASKS_COUNT" ) ), 50LL );
    expectCover( many.layer( QStringLiteral( "OUTPUT" ) ), area.get() );
    Run one = plan( { { "AREA", source( area ) }, { "WORKLOAD", source( buildings ) }, { "TARGET", 1e9 } } );
    QCOMPARE( one.number( QStringLiteral( "TASKS_COUNT" ) ), 1LL );
    // Barriers drawn twice, in circles, dangling, of no length, outside.
    const auto lines = lineLayer(
      UTM, { QStringLiteral( "MultiLineString ((500000 8900100, 500200 8900100))" ),
             QStringLiteral( "MultiLineString ((500000 8900100, 500200 8900100))" ),
             QStringLiteral(
               "MultiLineString ((500050 8900050, 500090 8900050, 500090 8900090, 500050 8900090, 500050 8900050))"
             ),
             QStringLiteral( "MultiLineString ((500150 8900150, 500160 8900150))" ),
             QStringLiteral( "MultiLineString ((500010 8900010, 500010 8900010))" ),
             QStringLiteral( "MultiLineString ((600000 8900000, 600100 8900000))" ), QString() }
    );
    Run barriers = plan(
      { { "AREA", source( area ) },
        { "WORKLOAD", source( buildings ) },
        { "BARRIERS", QVariantList { source( lines ) } },
        { "TARGET", 4 } }
    );
    QVERIFY2( barriers.ok, qPrintable( barriers.feedback.all() ) );
    QCOMPARE( barriers.number( QStringLiteral( "TASKS_COUNT" ) ), 3LL );
    QCOMPARE(
      valuesOf( barriers.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_layer" ) ),
      QStringList { "BARRIERS" }
    );
    const auto points = polygonLayer(
      UTM, { QStringLiteral( "Point (500010 8900010)" ) }, QStringLiteral( "puntos" ),
      QStringLiteral( "&field=name:string(50)" ), QStringLiteral( "Point" )
    );
    Run noLines = plan(
      { { "AREA", source( area ) }, { "HARD_BARRIERS", QVariantList { source( points ) } }, { "TASK_COUNT", 2 } }
    );
    QVERIFY( !noLines.ok && noLines.feedback.all().contains( QStringLiteral( "puntos" ) ) );
    const auto noCrs = polygonLayer( QString(), { squareWkt( 0, 0, 100 ) }, QStringLiteral( "sin crs" ) );
    Run without = plan( { { "AREA", source( noCrs ) }, { "TASK_COUNT", 2 } } );
    QVERIFY( !without.ok && without.feedback.all().contains( QStringLiteral( "sin crs" ) ) );
    Run fine = plan( { { "AREA", source( area ) }, { "METHOD", QStringLiteral( "slippy" ) }, { "ZOOM", 24 } } );
    QVERIFY( fine.ok );
    const auto world = polygonLayer(
      QStringLiteral( "EPSG:4326" ),
      { QStringLiteral( "MultiPolygon (((-80 -20, -40 -20, -40 10, -80 10, -80 -20)))" ) }
    );
    Run huge = plan( { { "AREA", source( world ) }, { "METHOD", QStringLiteral( "slippy" ) }, { "ZOOM", 18 } } );
    QVERIFY( !huge.ok && huge.feedback.all().contains( QStringLiteral( "cells" ) ) );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<TaskAreasInputTest>( argc, argv ); }

#include "task_areas_input_test.moc"
