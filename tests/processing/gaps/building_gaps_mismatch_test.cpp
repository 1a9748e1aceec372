// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:buildinggaps through the registry: two layers that do not fit each other.

#include "building_gaps_outputs.h"
#include "provider_registration.h"
#include "town/random.h"

using namespace lacuna::testing;

namespace
{
const QString UTM = QStringLiteral( "EPSG:32718" );
}

class BuildingGapsMismatchTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void aShiftBeyondTheLargestIsSaidNotForced()
  {
    QStringList reference;
    QStringList osm;
    town::Random random( 4 );
    for ( int i = 0; i < 80; ++i )
    {
      const double x = 500000 + random.between( 0, 400 );
      const double y = 8900000 + random.between( 0, 400 );
      const double size = random.between( 6, 20 );
      reference << squareWkt( x, y, size );
      osm << squareWkt( x + 14, y + 3, size );
    }
    const auto a = polygonLayer( UTM, reference );
    const auto b = polygonLayer( UTM, osm );
    Run run(
      QStringLiteral( "lacuna:buildinggaps" ), withSinks( { { "REFERENCE", source( a ) }, { "OSM", source( b ) } } )
    );
    verifyConserved( run );
    QVERIFY2(
      run.feedback.all().contains( QStringLiteral( "shifted by about 14 m" ) ), qPrintable( run.feedback.all() )
    );
    QVERIFY( run.number( QStringLiteral( "MISSING_IN_OSM_COUNT" ) ) > 20 );
    Run raised(
      QStringLiteral( "lacuna:buildinggaps" ),
      withSinks( { { "REFERENCE", source( a ) }, { "OSM", source( b ) }, { "MAX_OFFSET", 20 } } )
    );
    QVERIFY2( raised.number( QStringLiteral( "MATCHED_COUNT" ) ) >= 79, qPrintable( raised.feedback.all() ) );
  }

  void swappedLayersSayTheSameTheOtherWayRound()
  {
    const auto a = polygonLayer(
      UTM, { squareWkt( 500000, 8900000, 10 ), squareWkt( 500050, 8900000, 10 ), squareWkt( 500100, 8900000, 10 ) }
    );
    const auto b = polygonLayer( UTM, { squareWkt( 500001, 8900000, 10 ), squareWkt( 500300, 8900000, 10 ) } );
    Run one(
      QStringLiteral( "lacuna:buildinggaps" ), withSinks( { { "REFERENCE", source( a ) }, { "OSM", source( b ) } } )
    );
    Run other(
      QStringLiteral( "lacuna:buildinggaps" ), withSinks( { { "REFERENCE", source( b ) }, { "OSM", source( a ) } } )
    );
    verifyConserved( one );
    verifyConserved( other );
    QCOMPARE(
      one.number( QStringLiteral( "MISSING_IN_OSM_COUNT" ) ),
      other.number( QStringLiteral( "MISSING_IN_REFERENCE_COUNT" ) )
    );
    QCOMPARE(
      one.number( QStringLiteral( "MISSING_IN_REFERENCE_COUNT" ) ),
      other.number( QStringLiteral( "MISSING_IN_OSM_COUNT" ) )
    );
  }

  void aLayerAThousandTimesDenserAndStackedDuplicates()
  {
    // One hangar against the 2,500 stalls inside it; and a thousand copies of one house.
    QStringList stalls;
    for ( int i = 0; i < 50; ++i )
      for ( int j = 0; j < 50; ++j )
        stalls << squareWkt( 500000 + 4.0 * i, 8900000 + 4.0 * j, 3 );
    const auto hangar = polygonLayer( UTM, { squareWkt( 500000, 8900000, 200 ) } );
    Run dense(
      QStringLiteral( "lacuna:buildinggaps" ),
      withSinks( { { "REFERENCE", source( hangar ) }, { "OSM", source( polygonLayer( UTM, stalls ) ) } } )
    );
    verifyConserved( dense );
    QCOMPARE( dense.number( QStringLiteral( "MATCHED_COUNT" ) ), 1 );
    QCOMPARE( dense.number( QStringLiteral( "MISSING_IN_REFERENCE_COUNT" ) ), 0 );
    QStringList stack;
    for ( int i = 0; i < 1000; ++i )
      stack << squareWkt( 500000, 8900000, 10 );
    Run stacked(
      QStringLiteral( "lacuna:buildinggaps" ),
      withSinks( { { "REFERENCE", source( polygonLayer( UTM, stack ) ) }, { "OSM", source( hangar ) } } )
    );
    verifyConserved( stacked );
    QCOMPARE( stacked.number( QStringLiteral( "MATCHED_COUNT" ) ), 1 );
    QCOMPARE( stacked.number( QStringLiteral( "SKIPPED_COUNT" ) ), 999 );
  }

  void cleanupTestCase() { lacuna::unregisterProvider(); }
};

int main( int argc, char **argv ) { return qgisTestMain<BuildingGapsMismatchTest>( argc, argv ); }

#include "building_gaps_mismatch_test.moc"
