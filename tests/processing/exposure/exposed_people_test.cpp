// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// People from lacuna:peoplebybuilding on through exposure, zones and priority: what goes in comes out.

#include "exposure_runs.h"
#include "provider_registration.h"
#include "report_page.h"

#include <cmath>

using namespace lacuna::testing;

namespace
{

// Dry, in the first step, in the second, off the raster, without a shape, and one whose people are not known.
std::unique_ptr<QgsVectorLayer> houses( const QVariantList &people )
{
  auto layer = polygonLayer(
    UTM18S,
    { footprint( 2, 2, 4, 2 ), footprint( 12, 2, 4, 2 ), footprint( 24, 2, 4, 2 ), footprint( 100, 2, 4, 2 ), QString(),
      footprint( 24, 10, 4, 2 ) },
    QStringLiteral( "casas" ), QStringLiteral( "&field=name:string(9)&field=people:double" )
  );
  for ( int i = 0; i < people.size(); ++i )
    layer->dataProvider()->changeAttributeValues( { { i + 1, { { 1, people.at( i ) } } } } );
  return layer;
}

double real( const Run &run, const char *name ) { return run.results.value( QString::fromLatin1( name ) ).toDouble(); }

} // namespace

class ExposedPeopleTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void byClassAndAddedUp()
  {
    const QTemporaryDir folder;
    const QString file = folder.filePath( QStringLiteral( "exposure.html" ) );
    const auto layer = houses( { 3.25, 10, 20.5, 7, 4, QVariant() } );
    Run run(
      EXPOSURE,
      exposureOf( source( layer ), { { "HAZARD_RASTER", steps() }, { "CLASSES", "0.1;1" }, { "REPORT", file } } )
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( real( run, "PEOPLE_EXPOSED" ), 30.5 );
    QCOMPARE( real( run, "PEOPLE_EXPOSED_1" ), 10.0 );
    QCOMPARE( real( run, "PEOPLE_EXPOSED_2" ), 20.5 );
    QCOMPARE( real( run, "PEOPLE_NOT_EXPOSED" ), 3.25 );
    QCOMPARE( real( run, "PEOPLE_NO_DATA" ), 7.0 );
    QCOMPARE( real( run, "PEOPLE_SKIPPED" ), 4.0 );
    QCOMPARE( real( run, "PEOPLE_TOTAL" ), 44.75 );
    QVERIFY( run.feedback.all().contains( QStringLiteral( "of 1 building(s) it is not known how many people" ) ) );
    // A column that a cadastre brings was shared out by nobody.
    QVERIFY( run.feedback.all().contains( QStringLiteral( "The people are those of the column people." ) ) );
    QVERIFY( !run.feedback.all().contains( QStringLiteral( "shared out" ) ) );
    const Page page = pageOf( file );
    QVERIFY( page.good );
    QVERIFY2(
      page.text.contains( QStringLiteral( "About 31 of 34 people live in exposed buildings." ) ),
      qPrintable( page.text )
    );
    QVERIFY( !page.text.contains( QStringLiteral( "nobody was counted in a building" ) ) );
    QCOMPARE( figureOf( page, QStringLiteral( "people_exposed" ) ), 30.5 );
  }

  void withoutPeopleNothingIsSaid()
  {
    const auto layer = polygonLayer(
      UTM18S, { footprint( 12, 2, 4, 2 ) }, QStringLiteral( "casas" ), QStringLiteral( "&field=people:string(9)" )
    );
    Run run( EXPOSURE, exposureOf( source( layer ), { { "HAZARD_RASTER", steps() } } ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    for ( const char *name : { "PEOPLE_EXPOSED", "PEOPLE_TOTAL" } )
      QVERIFY( QgsVariantUtils::isNull( run.results.value( QString::fromLatin1( name ) ) ) );
    QVERIFY( !run.feedback.all().contains( QStringLiteral( "people" ) ) );
  }

  void peopleWhoWereNotChecked()
  {
    const auto layer = houses( {} );
    const auto censo = polygonLayer(
      UTM18S, { footprint( 0, 0, 40, 20 ) }, QStringLiteral( "Censo" ),
      QStringLiteral( "&field=name:string(9)&field=hab:double" )
    );
    censo->dataProvider()->changeAttributeValues( { { 1, { { 1, 90 } } } } );
    Run people(
      QStringLiteral( "lacuna:peoplebybuilding" ), { { "BUILDINGS", QVariantList { source( layer ) } },
                                                     { "ZONES", source( censo ) },
                                                     { "PEOPLE_FIELD", "hab" },
                                                     { "MIN_AREA", 0 },
                                                     { "OUTPUT", "TEMPORARY_OUTPUT" } }
    );
    QVERIFY2( people.ok, qPrintable( people.feedback.all() ) );
    Run exposed(
      EXPOSURE,
      exposureOf( QVariant::fromValue( people.layer( QStringLiteral( "OUTPUT" ) ) ), { { "HAZARD_RASTER", steps() } } )
    );
    QVERIFY2( exposed.ok, qPrintable( exposed.feedback.all() ) );
    QVERIFY( exposed.feedback.all().contains( QStringLiteral( "shared out to its buildings" ) ) );
    QVERIFY2(
      exposed.feedback.all().contains( QStringLiteral( "has not been checked" ) ), qPrintable( exposed.feedback.all() )
    );
  }

  void theWholeChainKeepsTheSum()
  {
    const QString here = QStringLiteral( "TEMPORARY_OUTPUT" );
    const auto layer = houses( {} );
    const auto censo = polygonLayer(
      UTM18S, { footprint( 0, 0, 20, 20 ), footprint( 20, 0, 20, 20 ) }, QStringLiteral( "Censo" ),
      QStringLiteral( "&field=name:string(9)&field=hab:double&field=completeness:double" )
    );
    censo->dataProvider()->changeAttributeValues( { { 1, { { 1, 90 }, { 2, 0.5 } } }, { 2, { { 1, 33 }, { 2, 0.5 } } } }
    );
    const auto halves = polygonLayer(
      UTM18S, { footprint( 0, 0, 10, 20 ), footprint( 10, 0, 10, 20 ), footprint( 20, 0, 20, 20 ) },
      QStringLiteral( "Manzanas" ), QStringLiteral( "&field=name:string(9)&field=hab:double" )
    );
    halves->dataProvider()->changeAttributeValues( { { 1, { { 1, 60 } } }, { 2, { { 1, 30 } } }, { 3, { { 1, 33 } } } }
    );
    Run people(
      QStringLiteral( "lacuna:peoplebybuilding" ), { { "BUILDINGS", QVariantList { source( layer ) } },
                                                     { "ZONES", source( censo ) },
                                                     { "PEOPLE_FIELD", "hab" },
                                                     { "MIN_AREA", 0 },
                                                     { "CHECK_ZONES", source( halves ) },
                                                     { "CHECK_FIELD", "hab" },
                                                     { "OUTPUT", here } }
    );
    QVERIFY2( people.ok, qPrintable( people.feedback.all() ) );
    // 45 and 45 where 60 and 30 were counted: 15 of 123 people are in the wrong half.
    QVERIFY( std::abs( real( people, "MISPLACED_SHARE" ) - 15 / 123.0 ) < 1e-6 );
    QgsVectorLayer *homes = people.layer( QStringLiteral( "OUTPUT" ) );
    Run exposed(
      EXPOSURE, exposureOf( QVariant::fromValue( homes ), { { "HAZARD_RASTER", steps() }, { "CLASSES", "0.1;1" } } )
    );
    QVERIFY2( exposed.ok, qPrintable( exposed.feedback.all() ) );
    QVERIFY( std::abs( real( exposed, "PEOPLE_TOTAL" ) - 123 ) < 1e-9 );
    QVERIFY2( exposed.feedback.all().contains( QStringLiteral( "12.2" ) ), qPrintable( exposed.feedback.all() ) );
    QVERIFY( exposed.feedback.all().contains( QStringLiteral( "shared out to its buildings" ) ) );
    QVERIFY( !exposed.feedback.all().contains( QStringLiteral( "has not been checked" ) ) );
    Run zones(
      QStringLiteral( "lacuna:exposurebyzone" ),
      { { "ZONES", source( censo ) },
        { "EXPOSURE", QVariant::fromValue( exposed.layer( QStringLiteral( "OUTPUT" ) ) ) },
        { "OUTPUT", here } }
    );
    QVERIFY2( zones.ok, qPrintable( zones.feedback.all() ) );
    QgsVectorLayer *output = zones.layer( QStringLiteral( "OUTPUT" ) );
    const auto sum = [output]( const char *field ) { return sumOf( output, QString::fromLatin1( field ) ); };
    QVERIFY( std::abs( sum( "people_all" ) - 123 ) < 1e-9 );
    QVERIFY( std::abs( sum( "exposed_people_mapped" ) - 78 ) < 1e-5 ); // 45 at half a metre, 33 at 1.5
    QVERIFY( std::abs( sum( "class1_people_all" ) - 45 ) < 1e-5 );
    QVERIFY( std::abs( sum( "class2_people_all" ) - 33 ) < 1e-5 );
    QVERIFY( isNull( rowOf( zones, 0 ), "people_missing" ) );
    QVERIFY( std::abs( real( zones, "PEOPLE_EXPOSED" ) - 78 ) < 1e-5 );
    QVERIFY( std::abs( real( zones, "PEOPLE_EXPOSED_2" ) - 33 ) < 1e-5 );
    QVERIFY( std::abs( real( zones, "PEOPLE_TOTAL" ) - 123 ) < 1e-9 );
    Run priority(
      QStringLiteral( "lacuna:priorityzones" ), { { "ZONES", QVariant::fromValue( output ) }, { "OUTPUT", here } }
    );
    QVERIFY2( priority.ok, qPrintable( priority.feedback.all() ) );
    // Unmapped people in harm's way: 0.5 × 45 of 90, and 0.5 × all of 33.
    QCOMPARE( number( rowOf( priority, 0 ), "priority" ), 100.0 );
    QVERIFY( std::abs( number( rowOf( priority, 1 ), "priority" ) - 100 * 33 / 45.0 ) < 1e-6 );
    QVERIFY2(
      rowOf( priority, 0 )
        .attribute( QStringLiteral( "priority_why" ) )
        .toString()
        .contains( QStringLiteral( "90 people" ) ),
      qPrintable( rowOf( priority, 0 ).attribute( QStringLiteral( "priority_why" ) ).toString() )
    );
    // The page of it all says the same, also where a Shapefile has cut the names of the columns.
    const QTemporaryDir folder;
    const QString cut = folder.filePath( QStringLiteral( "zones.shp" ) );
    const Run saved(
      QStringLiteral( "lacuna:exposurebyzone" ),
      { { "ZONES", source( censo ) },
        { "EXPOSURE", QVariant::fromValue( exposed.layer( QStringLiteral( "OUTPUT" ) ) ) },
        { "OUTPUT", cut } }
    );
    QVERIFY2( saved.ok, qPrintable( saved.feedback.all() ) );
    for ( const QVariant &zoned : { QVariant::fromValue( output ), QVariant( cut ) } )
    {
      const QString file = folder.filePath( QStringLiteral( "page.html" ) );
      const Run whole(
        QStringLiteral( "lacuna:combinedreport" ), { { "EXPOSURE_BY_ZONE", zoned }, { "OUTPUT", file } }
      );
      QVERIFY2( whole.ok, qPrintable( whole.feedback.all() ) );
      const Page page = pageOf( file );
      QVERIFY( page.good );
      QVERIFY2( page.text.contains( QStringLiteral( "About 78 of 123 people live there;" ) ), qPrintable( page.text ) );
      QVERIFY2( page.text.contains( QStringLiteral( "About 45 people live in them." ) ), qPrintable( page.text ) );
    }
  }

  void mappedAndMissing()
  {
    const QString here = QStringLiteral( "TEMPORARY_OUTPUT" );
    const auto mapped = houses( { 1, 2, 4, 8, 16, 32 } ), missing = houses( { 64, 128, 256, 512, 1024, 2048 } );
    Run a( EXPOSURE, exposureOf( source( mapped ), { { "HAZARD_RASTER", steps() } } ) );
    Run b( EXPOSURE, exposureOf( source( missing ), { { "HAZARD_RASTER", steps() } } ) );
    const auto zones = polygonLayer( UTM18S, { footprint( 0, 0, 40, 20 ) }, QStringLiteral( "zonas" ) );
    Run run(
      QStringLiteral( "lacuna:exposurebyzone" ),
      { { "ZONES", source( zones ) },
        { "EXPOSURE", QVariant::fromValue( a.layer( QStringLiteral( "OUTPUT" ) ) ) },
        { "MISSING", QVariant::fromValue( b.layer( QStringLiteral( "OUTPUT" ) ) ) },
        { "OUTPUT", here } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const QgsFeature zone = rowOf( run, 0 );
    QCOMPARE( number( zone, "people_mapped" ), 39.0 ); // without the one off the zone
    QCOMPARE( number( zone, "exposed_people_mapped" ), 38.0 );
    QCOMPARE( number( zone, "people_missing" ), 39.0 * 64 );
    QCOMPARE( number( zone, "people_all" ), 39.0 * 65 );
    QCOMPARE( number( zone, "exposed_people_all" ), 38.0 * 65 );
    QCOMPARE( number( zone, "no_data_people_all" ), 0.0 );
    QCOMPARE( real( run, "PEOPLE_SKIPPED" ), 8.0 * 65 );
    QCOMPARE( real( run, "PEOPLE_TOTAL" ), 47.0 * 65 );
  }

  // One side without people: nothing is said of both together.
  void onlyOneSideKnowsItsPeople()
  {
    const QTemporaryDir folder;
    const QString page = folder.filePath( QStringLiteral( "zones.html" ) ),
                  combined = folder.filePath( QStringLiteral( "all.html" ) );
    const auto mapped = houses( { 1, 2, 4, 8, 16, 32 } );
    const auto missing = polygonLayer( UTM18S, { footprint( 24, 6, 4, 2 ) }, QStringLiteral( "faltan" ) );
    Run a( EXPOSURE, exposureOf( source( mapped ), { { "HAZARD_RASTER", steps() } } ) );
    Run b( EXPOSURE, exposureOf( source( missing ), { { "HAZARD_RASTER", steps() } } ) );
    const auto zones = polygonLayer( UTM18S, { footprint( 0, 0, 40, 20 ) }, QStringLiteral( "zonas" ) );
    Run run(
      QStringLiteral( "lacuna:exposurebyzone" ),
      { { "ZONES", source( zones ) },
        { "EXPOSURE", QVariant::fromValue( a.layer( QStringLiteral( "OUTPUT" ) ) ) },
        { "MISSING", QVariant::fromValue( b.layer( QStringLiteral( "OUTPUT" ) ) ) },
        { "REPORT", page },
        { "OUTPUT", "TEMPORARY_OUTPUT" } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const QgsFeature zone = rowOf( run, 0 );
    QCOMPARE( number( zone, "people_mapped" ), 39.0 );
    for ( const char *name : { "people_missing", "people_all", "exposed_people_all", "class1_people_all" } )
      QVERIFY2( isNull( zone, name ), name );
    for ( const char *name : { "PEOPLE_EXPOSED", "PEOPLE_TOTAL" } )
      QVERIFY( QgsVariantUtils::isNull( run.results.value( QString::fromLatin1( name ) ) ) );
    const QString doubt = QStringLiteral( "(EXPOSURE) has a column people" );
    QVERIFY2( run.feedback.all().contains( doubt ), qPrintable( run.feedback.all() ) );
    QVERIFY( pageOf( page ).text.contains( doubt ) );
    QVERIFY( !pageOf( page ).text.contains( QStringLiteral( "people live" ) ) );
    const Run whole(
      QStringLiteral( "lacuna:combinedreport" ),
      { { "EXPOSURE_BY_ZONE", QVariant::fromValue( run.layer( QStringLiteral( "OUTPUT" ) ) ) }, { "OUTPUT", combined } }
    );
    QVERIFY2( whole.ok, qPrintable( whole.feedback.all() ) );
    QVERIFY( !pageOf( combined ).text.contains( QStringLiteral( "people live" ) ) );
  }

  // The census has 123 people. Two runs of People by building give each side all of them; one run shares them out.
  void aRunForEachSideCountsEverybodyTwice()
  {
    const QString here = QStringLiteral( "TEMPORARY_OUTPUT" ), doubt = QStringLiteral( "counted twice" );
    const auto mapped = houses( {} );
    const auto missing
      = polygonLayer( UTM18S, { footprint( 12, 8, 4, 2 ), footprint( 24, 6, 4, 2 ) }, QStringLiteral( "faltan" ) );
    const auto censo = polygonLayer(
      UTM18S, { footprint( 0, 0, 20, 20 ), footprint( 20, 0, 20, 20 ) }, QStringLiteral( "Censo" ),
      QStringLiteral( "&field=name:string(9)&field=hab:double" )
    );
    censo->dataProvider()->changeAttributeValues( { { 1, { { 1, 90 } } }, { 2, { { 1, 33 } } } } );
    const auto peopleOf = [&]( const QVariantList &buildings ) {
      return Run(
        QStringLiteral( "lacuna:peoplebybuilding" ), { { "BUILDINGS", buildings },
                                                       { "ZONES", source( censo ) },
                                                       { "PEOPLE_FIELD", "hab" },
                                                       { "MIN_AREA", 0 },
                                                       { "OUTPUT", here } }
      );
    };
    const auto exposure = []( QgsVectorLayer *layer ) {
      return Run( EXPOSURE, exposureOf( QVariant::fromValue( layer ), { { "HAZARD_RASTER", steps() } } ) );
    };
    const auto byZone = [&]( QgsVectorLayer *one, QgsVectorLayer *other, const QString &page ) {
      return Run(
        QStringLiteral( "lacuna:exposurebyzone" ), { { "ZONES", source( censo ) },
                                                     { "EXPOSURE", QVariant::fromValue( one ) },
                                                     { "MISSING", QVariant::fromValue( other ) },
                                                     { "REPORT", page },
                                                     { "OUTPUT", here } }
      );
    };
    const QTemporaryDir folder;
    const QString page = folder.filePath( QStringLiteral( "page.html" ) );
    const QString output = QStringLiteral( "OUTPUT" );
    Run a = peopleOf( { source( mapped ) } ), b = peopleOf( { source( missing ) } );
    Run ofMapped = exposure( a.layer( output ) ), ofMissing = exposure( b.layer( output ) );
    const Run twice = byZone( ofMapped.layer( output ), ofMissing.layer( output ), page );
    QVERIFY2( twice.ok && twice.feedback.all().contains( doubt ), qPrintable( twice.feedback.all() ) );
    QVERIFY( pageOf( page ).text.contains( doubt ) );
    QVERIFY( std::abs( real( twice, "PEOPLE_TOTAL" ) - 2 * 123 ) < 1e-6 );
    Run both = peopleOf( { source( mapped ), source( missing ) } );
    Run exposed = exposure( both.layer( output ) );
    QVERIFY2( exposed.ok, qPrintable( exposed.feedback.all() ) );
    // Split by building_layer, as the warning says.
    const auto part = [&]( const char *which ) {
      std::unique_ptr<QgsVectorLayer> copy( exposed.layer( output )->materialize( QgsFeatureRequest(
        QgsExpression( QStringLiteral( "\"building_layer\"='%1'" ).arg( QString::fromLatin1( which ) ) )
      ) ) );
      return copy;
    };
    const auto one = part( "casas" ), other = part( "faltan" );
    QVERIFY( one->featureCount() > 0 && other->featureCount() == 2 );
    const Run once = byZone( one.get(), other.get(), page );
    QVERIFY2( once.ok && !once.feedback.all().contains( doubt ), qPrintable( once.feedback.all() ) );
    QVERIFY( !pageOf( page ).text.contains( doubt ) );
    QVERIFY( std::abs( real( once, "PEOPLE_TOTAL" ) - 123 ) < 1e-6 );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<ExposedPeopleTest>( argc, argv ); }
#include "exposed_people_test.moc"
