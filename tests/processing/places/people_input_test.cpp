// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:peoplebybuilding: every bad input is a sentence, odd rows are counted, and neither the order of rows nor the
// number of threads changes a figure.

#include "hazard_layers.h"
#include "people_runs.h"
#include "provider_registration.h"

#include <cmath>

using namespace lacuna::testing;

namespace
{

const QString FIELDS = QStringLiteral( "&field=name:string(20)&field=hab:double&field=word:string(9)" );

std::unique_ptr<QgsVectorLayer> censo( const QVariantList &people, const QString &crs = UTM18S )
{
  QStringList wkts;
  for ( int i = 0; i < people.size(); ++i )
    wkts << ( crs == UTM18S || crs.isEmpty() ? footprint( 100 * i, 0, 100, 100 ) : squareWkt( -75 + i, -10, 1 ) );
  auto layer = polygonLayer( crs, wkts, QStringLiteral( "Censo" ), FIELDS );
  setPeople( layer.get(), people );
  return layer;
}

std::unique_ptr<QgsVectorLayer> homes( const QStringList &wkts, const QString &crs = UTM18S )
{
  return polygonLayer( crs, wkts, QStringLiteral( "casas" ) );
}

} // namespace

class PeopleInputTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void everyBadInputIsASentence_data()
  {
    QTest::addColumn<QVariantMap>( "parameters" );
    QTest::addColumn<QString>( "words" );
    const QVariant none;
    QTest::newRow( "no people" ) << QVariantMap { { "ZONES", none } } << "not known where how many people live";
    QTest::newRow( "no field" ) << QVariantMap { { "PEOPLE_FIELD", none } } << "(PEOPLE_FIELD) is empty";
    QTest::newRow( "no such field" ) << QVariantMap { { "PEOPLE_FIELD", "gente" } } << "has no field “gente”";
    QTest::newRow( "words for people" ) << QVariantMap { { "PEOPLE_FIELD", "word" } } << "holds text";
    QTest::newRow( "both"
    ) << QVariantMap { { "PEOPLE_RASTER", hazardRaster( QStringLiteral( "both" ), []( int, int ) { return 1; } ) } }
      << "Both “Zones with people” (ZONES) and";
    QTest::newRow( "no levels" ) << QVariantMap { { "WEIGHT", "volume" } } << "has levels. Choose";
    QTest::newRow( "no units" ) << QVariantMap { { "WEIGHT", "units" } } << "(UNITS_FIELD) is empty";
    QTest::newRow( "wrong column" ) << QVariantMap { { "LEVELS_FIELD", "pisos" } } << "has no field “pisos”";
    QTest::newRow( "no buildings" ) << QVariantMap { { "BUILDINGS", QVariantList() } } << "BUILDINGS";
  }
  void everyBadInputIsASentence()
  {
    QFETCH( QVariantMap, parameters );
    QFETCH( QString, words );
    const auto zones = censo( { 100 } );
    const auto houses = homes( { footprint( 10, 10, 10, 10 ) } );
    Run run( PEOPLE, peopleParameters( source( houses ), source( zones ), parameters ) );
    QVERIFY( !run.ok );
    QVERIFY2( run.feedback.all().contains( words ), qPrintable( run.feedback.all() ) );
  }

  void layersThatCannotBe()
  {
    const auto zones = censo( { 100 } ), checked = censo( { 100 } );
    const auto houses = homes( { footprint( 10, 10, 10, 10 ) } );
    const auto lines
      = lineLayer( UTM18S, { QStringLiteral( "MultiLineString((0 0, 1 1))" ) }, QStringLiteral( "calles" ) );
    Run streets( PEOPLE, peopleParameters( source( lines ), source( zones ) ) );
    QVERIFY2( !streets.ok && streets.feedback.all().contains( "“calles”" ), qPrintable( streets.feedback.all() ) );
    const auto nowhere = censo( { 100 }, QString() );
    Run lost( PEOPLE, peopleParameters( source( houses ), source( nowhere ) ) );
    QVERIFY2(
      !lost.ok && lost.feedback.all().contains( "coordinate reference system" ), qPrintable( lost.feedback.all() )
    );
    const auto lostHouses = homes( { footprint( 10, 10, 10, 10 ) }, QString() );
    Run homeless( PEOPLE, peopleParameters( source( lostHouses ), source( zones ) ) );
    QVERIFY2(
      !homeless.ok && homeless.feedback.all().contains( "coordinate reference system" ),
      qPrintable( homeless.feedback.all() )
    );
    Run unchecked(
      PEOPLE, peopleParameters( source( houses ), source( zones ), { { "CHECK_ZONES", source( checked ) } } )
    );
    QVERIFY2(
      !unchecked.ok && unchecked.feedback.all().contains( "(CHECK_FIELD) is empty" ),
      qPrintable( unchecked.feedback.all() )
    );
    const auto points = polygonLayer(
      UTM18S, { QStringLiteral( "MultiPoint((500010 8900010))" ) }, QStringLiteral( "puertas" ),
      QStringLiteral( "&field=name:string(9)" ), QStringLiteral( "MultiPoint" )
    );
    Run area( PEOPLE, peopleParameters( source( points ), source( zones ), { { "WEIGHT", "area" } } ) );
    QVERIFY2(
      !area.ok && area.feedback.all().contains( "holds points, which have no area" ), qPrintable( area.feedback.all() )
    );
  }

  void nothingAndOddNumbers()
  {
    const auto none = homes( {} );
    const auto zones = censo( { 100, -5, NAN, 1e300, QVariant(), INFINITY } );
    Run empty( PEOPLE, peopleParameters( source( none ), source( zones ), { { "REPORT", "TEMPORARY_OUTPUT" } } ) );
    QVERIFY2( empty.ok, qPrintable( empty.feedback.all() ) );
    QCOMPARE( empty.results.value( QStringLiteral( "PEOPLE_UNPLACED" ) ).toDouble(), 100.0 );
    QCOMPARE( empty.number( "SKIPPED_COUNT" ), 5LL );
    QVERIFY( empty.feedback.all().contains( QStringLiteral( "has no features" ) ) );
    const auto nobody = censo( {} );
    const auto house = homes( { footprint( 10, 10, 10, 10 ) } );
    Run alone( PEOPLE, peopleParameters( source( house ), source( nobody ), { { "REPORT", "TEMPORARY_OUTPUT" } } ) );
    QVERIFY2( alone.ok, qPrintable( alone.feedback.all() ) );
    QCOMPARE( alone.number( "SKIPPED_COUNT" ), 1LL );
    const auto one = censo( { 7 } );
    Run single( PEOPLE, peopleParameters( source( house ), source( one ), { { "REPORT", "TEMPORARY_OUTPUT" } } ) );
    QVERIFY2( single.ok, qPrintable( single.feedback.all() ) );
    QCOMPARE( number( rowOf( single, 0 ), "people" ), 7.0 );
    QCOMPARE( number( rowOf( single, 0 ), "people_share" ), 1.0 );
  }

  void overlappingZonesAreSaid()
  {
    const auto zones = polygonLayer(
      UTM18S, { footprint( 0, 0, 100, 100 ), footprint( 0, 0, 100, 100 ) }, QStringLiteral( "Censo" ), FIELDS
    );
    for ( int i = 1; i <= 2; ++i )
      zones->dataProvider()->changeAttributeValues( { { i, { { 1, 10 * i } } } } );
    const auto houses = homes( { footprint( 10, 10, 10, 10 ), footprint( 30, 10, 10, 10 ) } );
    Run run( PEOPLE, peopleParameters( source( houses ), source( zones ) ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( std::abs( number( rowOf( run, 0 ), "people" ) - 15 ) < 1e-5 );
    QVERIFY( std::abs( number( rowOf( run, 0 ), "people_share" ) - 0.5 ) < 1e-6 );
    QVERIFY( run.feedback.all().contains( QStringLiteral( "zones overlap, and 2 building(s)" ) ) );
  }

  void inDegrees()
  {
    const auto zones = censo( { 100, 50 }, QStringLiteral( "EPSG:4326" ) );
    const auto houses = homes( { footprint( 10, 10, 10, 10 ), footprint( 30, 10, 10, 30 ) } ); // at -75, -9.95
    Run run( PEOPLE, peopleParameters( source( houses ), source( zones ) ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( std::abs( number( rowOf( run, 0 ), "people" ) - 25 ) < 1e-6 ); // areas differ by their place
    QCOMPARE( run.results.value( QStringLiteral( "PEOPLE_UNPLACED" ) ).toDouble(), 50.0 );
  }

  void neitherOrderNorThreadsCount()
  {
    QStringList wkts;
    for ( int i = 0; i < 500; ++i )
      wkts << footprint( 2.3 * ( i % 40 ), 2.1 * ( i / 40 ), 1 + 0.001 * i, 1.7 );
    const auto zones = censo( { 1000.1 } );
    const auto forward = homes( wkts );
    std::reverse( wkts.begin(), wkts.end() );
    const auto backward = homes( wkts );
    Run a( PEOPLE, peopleParameters( source( forward ), source( zones ), { { "MIN_AREA", 0 } } ), 1 );
    Run b( PEOPLE, peopleParameters( source( backward ), source( zones ), { { "MIN_AREA", 0 } } ), 4 );
    QVERIFY( a.ok && b.ok );
    QStringList there = valuesOf( b.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "people" ) );
    std::reverse( there.begin(), there.end() );
    QCOMPARE( valuesOf( a.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "people" ) ), there );
    QCOMPARE(
      a.results.value( QStringLiteral( "PEOPLE_PLACED" ) ), b.results.value( QStringLiteral( "PEOPLE_PLACED" ) )
    );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<PeopleInputTest>( argc, argv ); }
#include "people_input_test.moc"
