// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Heaps of features through the registry: those beyond the limits are in SKIPPED and add up, or a sentence says what to
// do.

#include "building_gaps_outputs.h"
#include "provider_registration.h"
#include "qgis_test.h"

#include <cmath>

using namespace lacuna::testing;

namespace
{

const QString UTM = QStringLiteral( "EPSG:32718" );
const QString TEMPORARY = QStringLiteral( "TEMPORARY_OUTPUT" );
constexpr double EAST = 500000;
constexpr double NORTH = 8900000;

// Different houses in one spot, each a little larger than the one before.
QStringList heap( int count, double x = 0 )
{
  QStringList houses;
  for ( int i = 0; i < count; ++i )
    houses << squareWkt( EAST + x - 0.001 * i, NORTH - 0.0005 * i, 8 + 0.002 * i );
  return houses;
}

QString lineWkt( double x1, double y1, double x2, double y2 )
{
  return QStringLiteral( "MultiLineString ((%1 %2, %3 %4))" )
    .arg( EAST + x1, 0, 'f', 4 )
    .arg( NORTH + y1, 0, 'f', 4 )
    .arg( EAST + x2, 0, 'f', 4 )
    .arg( NORTH + y2, 0, 'f', 4 );
}

int countOf( Run &run, const QString &reason )
{
  return static_cast<int>(
    valuesOf( run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) ).count( reason )
  );
}

} // namespace

class OverlapLimitsTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void aHeapOfBuildingsIsSkippedAndAddsUp()
  {
    const auto reference = polygonLayer( UTM, heap( 600 ) << squareWkt( EAST + 300, NORTH, 10 ) );
    const auto osm = polygonLayer( UTM, { squareWkt( EAST + 300, NORTH, 10 ) } );
    Run run(
      QStringLiteral( "lacuna:buildinggaps" ),
      withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) } } )
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( countOf( run, QStringLiteral( "too_many_overlaps" ) ), 600 - 251 );
    QCOMPARE( run.number( QStringLiteral( "SKIPPED_COUNT" ) ), 600 - 251 );
    QCOMPARE(
      run.number( QStringLiteral( "MATCHED_COUNT" ) ) + run.number( QStringLiteral( "MISSING_IN_OSM_COUNT" ) )
        + run.number( QStringLiteral( "SKIPPED_COUNT" ) ),
      run.number( QStringLiteral( "REFERENCE_COUNT" ) )
    );
    QVERIFY2(
      run.feedback.all().contains( QStringLiteral( "too many features of the layer lie over it" ) ),
      qPrintable( run.feedback.all() )
    );
  }

  void aHeapOfFootprintsIsNoWallOfTasks()
  {
    const auto area = polygonLayer( UTM, { squareWkt( EAST - 200, NORTH - 200, 400 ) } );
    QStringList houses = heap( 120 );
    for ( int i = 0; i < 30; ++i )
      houses << squareWkt( EAST - 180 + 12 * i, NORTH + 100, 6 );
    const auto footprints = polygonLayer( UTM, houses );
    Run run(
      QStringLiteral( "lacuna:taskareas" ), { { "AREA", source( area ) },
                                              { "FOOTPRINTS", source( footprints ) },
                                              { "TASK_COUNT", 3 },
                                              { "OUTPUT", TEMPORARY },
                                              { "SKIPPED", TEMPORARY } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( QStringLiteral( "TASKS_COUNT" ) ), 3 );
    QCOMPARE( countOf( run, QStringLiteral( "too_many_overlaps" ) ), 120 - 51 );
  }

  void aHeapOfRoadsIsSkipped()
  {
    QStringList lines;
    for ( int i = 0; i < 150; ++i )
      lines << lineWkt( 0, 0.02 * i, 100 + 0.01 * i, 0.02 * i );
    lines << lineWkt( 0, 500, 200, 500 );
    const auto reference = lineLayer( UTM, lines );
    const auto osm = lineLayer( UTM, { lineWkt( 0, 500, 200, 500 ) } );
    Run run(
      QStringLiteral( "lacuna:roadgaps" ), { { "REFERENCE", source( reference ) },
                                             { "OSM", source( osm ) },
                                             { "CORRECT_OFFSET", false },
                                             { "MISSING_IN_OSM", TEMPORARY },
                                             { "MISSING_IN_REFERENCE", TEMPORARY },
                                             { "SKIPPED", TEMPORARY } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( countOf( run, QStringLiteral( "too_many_overlaps" ) ), 150 );
    QCOMPARE( run.number( QStringLiteral( "SKIPPED_COUNT" ) ), 150 );
  }

  void barriersThatAllCrossAreRefusedInASentence()
  {
    const auto area = polygonLayer( UTM, { squareWkt( EAST - 200, NORTH - 200, 400 ) } );
    QStringList lines;
    for ( int i = 0; i < 700; ++i )
    {
      const double angle = 3.14159 * i / 700;
      const double away = i % 37 - 18.0;
      const double x = -away * std::sin( angle );
      const double y = away * std::cos( angle );
      lines << lineWkt(
        x - 150 * std::cos( angle ), y - 150 * std::sin( angle ), x + 150 * std::cos( angle ),
        y + 150 * std::sin( angle )
      );
    }
    const auto barriers = lineLayer( UTM, lines );
    Run run(
      QStringLiteral( "lacuna:taskareas" ), { { "AREA", source( area ) },
                                              { "BARRIERS", QVariantList { source( barriers ) } },
                                              { "TASK_COUNT", 3 },
                                              { "OUTPUT", TEMPORARY },
                                              { "SKIPPED", TEMPORARY } }
    );
    QVERIFY( !run.ok );
    QVERIFY2(
      run.feedback.all().contains( QStringLiteral( "cross each other more than 16 times each" ) ),
      qPrintable( run.feedback.all() )
    );
    QVERIFY2( run.feedback.all().contains( QStringLiteral( "(BARRIERS)" ) ), qPrintable( run.feedback.all() ) );
  }

  void moreTasksThanAnybodyUsesAreRefused()
  {
    const auto area = polygonLayer( UTM, { squareWkt( EAST - 200, NORTH - 200, 400 ) } );
    Run run(
      QStringLiteral( "lacuna:taskareas" ),
      { { "AREA", source( area ) }, { "TASK_COUNT", 2000000000 }, { "OUTPUT", TEMPORARY } }
    );
    QVERIFY( !run.ok );
    QVERIFY2( run.feedback.all().contains( QStringLiteral( "TASK_COUNT" ) ), qPrintable( run.feedback.all() ) );
  }

  void cleanupTestCase() { lacuna::unregisterProvider(); }
};

int main( int argc, char **argv ) { return qgisTestMain<OverlapLimitsTest>( argc, argv ); }
#include "overlap_limits_test.moc"
