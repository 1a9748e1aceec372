// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:peoplebybuilding through the registry and in qgis_process: numbers worked out by hand.

#include "hazard_layers.h"
#include "people_runs.h"
#include "layers/result_sentence.h"
#include "provider_registration.h"
#include "qgis_process.h"
#include "report_page.h"
#include "saved_layer.h"

#include <qgsexpression.h>

#include <cmath>

using namespace lacuna::testing;

namespace
{

const QString ZONE_FIELDS = QStringLiteral( "&field=name:string(20)&field=hab:double" );

std::unique_ptr<QgsVectorLayer>
zonesOf( const QStringList &wkts, const QVariantList &people, const QString &name = "Censo" )
{
  auto layer = polygonLayer( UTM18S, wkts, name, ZONE_FIELDS );
  setPeople( layer.get(), people );
  return layer;
}

// Four zones of 100 m side by side: 100 people in two homes, 50 in none, nobody, and unknown.
struct Town
{
  std::unique_ptr<QgsVectorLayer> zones = zonesOf(
    { footprint( 0, 0, 100, 100 ), footprint( 100, 0, 100, 100 ), footprint( 200, 0, 100, 100 ),
      footprint( 300, 0, 100, 100 ) },
    { 100, 50, 0, QVariant() }
  );
  std::unique_ptr<QgsVectorLayer> houses = polygonLayer(
    UTM18S,
    { footprint( 10, 10, 10, 10 ), footprint( 50, 10, 10, 30 ), footprint( 70, 70, 3, 3 ), footprint( 110, 10, 20, 20 ),
      footprint( 210, 10, 10, 10 ), footprint( 310, 10, 10, 10 ), footprint( 900, 10, 10, 10 ), QString() },
    QStringLiteral( "casas" ),
    QStringLiteral( "&field=name:string(9)&field=pisos:string(9)&field=viv:integer&field=uso:string(20)" )
  );
  Town()
  {
    set( 0, "4", 1, "casa" );
    set( 1, QVariant(), 4, "casa" );
    set( 3, "1", 1, "ESCUELA" );
  }
  void set( int row, const QVariant &levels, int units, const QString &use )
  {
    houses->dataProvider()->changeAttributeValues( { { row + 1, { { 1, levels }, { 2, units }, { 3, use } } } } );
  }
  QVariantMap parameters( const QVariantMap &more = {} ) const
  {
    QVariantMap all { { "USE_FIELD", "uso" } };
    all.insert( more );
    return peopleParameters( source( houses ), source( zones ), all );
  }
};

// Areas are those on the ground: of UTM they differ by a few parts of a hundred million within the town.
bool near( double found, double expected ) { return std::abs( found - expected ) <= 1e-6 * std::abs( expected ); }

double real( const Run &run, const char *name ) { return run.results.value( QString::fromLatin1( name ) ).toDouble(); }

} // namespace

class PeopleByBuildingTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void theContractsNames()
  {
    const QgsProcessingAlgorithm *algorithm = QgsApplication::processingRegistry()->algorithmById( PEOPLE );
    QVERIFY( algorithm );
    QCOMPARE(
      parameterNames( algorithm ), ( QStringList {
                                     "BUILDINGS", "CHECK_FIELD", "CHECK_ZONES", "COMPARE_WITH", "EMPTY_ZONES",
                                     "LEVELS_FIELD", "MIN_AREA", "NOT_HOMES", "OUTPUT", "PEOPLE_FIELD", "PEOPLE_RASTER",
                                     "REPORT", "SKIPPED", "UNITS_FIELD", "USE_FIELD", "WEIGHT", "ZONES"
                                   } )
    );
    QCOMPARE( algorithm->parameterDefinition( QStringLiteral( "MIN_AREA" ) )->defaultValue().toDouble(), 15.0 );
    QCOMPARE( algorithm->parameterDefinition( QStringLiteral( "WEIGHT" ) )->defaultValue().toString(), "auto" );
    QCOMPARE( algorithm->groupId(), QStringLiteral( "exposure" ) );
  }

  void everyWeight_data()
  {
    QTest::addColumn<QVariantMap>( "choice" );
    QTest::addColumn<double>( "first" );
    QTest::newRow( "auto is the footprint" ) << QVariantMap() << 25.0;
    QTest::newRow( "area" ) << QVariantMap { { "WEIGHT", "area" } } << 25.0;
    QTest::newRow( "equal" ) << QVariantMap { { "WEIGHT", "equal" } } << 50.0;
    // 100 m² × 4 and 300 m² × 1, since its levels are not known.
    QTest::newRow( "volume" ) << QVariantMap { { "WEIGHT", "volume" }, { "LEVELS_FIELD", "pisos" } } << 400.0 / 7;
    QTest::newRow( "auto is the volume" ) << QVariantMap { { "LEVELS_FIELD", "pisos" } } << 400.0 / 7;
    QTest::newRow( "units" ) << QVariantMap { { "WEIGHT", "units" }, { "UNITS_FIELD", "viv" } } << 20.0;
    QTest::newRow( "auto is the units" ) << QVariantMap { { "UNITS_FIELD", "viv" } } << 20.0;
    QTest::newRow( "small ones too" ) << QVariantMap { { "MIN_AREA", 0 }, { "WEIGHT", "equal" } } << 100.0 / 3;
  }
  void everyWeight()
  {
    QFETCH( QVariantMap, choice );
    QFETCH( double, first );
    Town town;
    Run run( PEOPLE, town.parameters( choice ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const QgsVectorLayer *output = run.layer( QStringLiteral( "OUTPUT" ) );
    QCOMPARE( fieldNames( output ), ( QStringList { "name", "pisos", "viv", "uso", "people", "people_share" } ) );
    QCOMPARE( output->featureCount(), 6LL );
    const bool small = choice.value( QStringLiteral( "MIN_AREA" ), 15 ).toInt() == 0;
    QVERIFY( near( number( rowOf( run, 0 ), "people" ), first ) );
    QVERIFY( near( number( rowOf( run, 0 ), "people_share" ), first / 100 ) );
    QCOMPARE( number( rowOf( run, 2 ), "people" ) > 0, small );
    QCOMPARE( number( rowOf( run, 3 ), "people" ), 0.0 ); // the school
    QVERIFY( !isNull( rowOf( run, 4 ), "people" ) );
    QCOMPARE( number( rowOf( run, 4 ), "people" ), 0.0 ); // in a zone without people
    QVERIFY( isNull( rowOf( run, 5 ), "people" ) );       // where they are not known
    QVERIFY( std::abs( sumOf( output, QStringLiteral( "people" ) ) - 100 ) < 1e-9 );
    QCOMPARE( real( run, "PEOPLE_TOTAL" ), 150.0 );
    QVERIFY( std::abs( real( run, "PEOPLE_PLACED" ) - 100 ) < 1e-9 );
    QCOMPARE( real( run, "PEOPLE_UNPLACED" ), 50.0 );
    QCOMPARE( run.number( "BUILDINGS_COUNT" ), 8LL );
    QCOMPARE( run.number( "HOMES_COUNT" ) + run.number( "NOT_HOMES_COUNT" ), 6LL );
    QCOMPARE( run.number( "SKIPPED_COUNT" ), 3LL ); // two buildings, one zone
    QCOMPARE(
      valuesOf( run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) ),
      ( QStringList { "outside_zones", "null_geometry", "no_value" } )
    );
    const QgsVectorLayer *empty = run.layer( QStringLiteral( "EMPTY_ZONES" ) );
    QCOMPARE( valuesOf( empty, QStringLiteral( "name" ) ), QStringList { "n1" } );
    QCOMPARE( sumOf( empty, QStringLiteral( "people" ) ), 50.0 );
    QVERIFY( QgsVariantUtils::isNull( run.results.value( QStringLiteral( "MISPLACED_SHARE" ) ) ) );
    QVERIFY( run.feedback.all().contains( QStringLiteral( "Nobody has checked" ) ) );
  }

  void severalLayersShareTheSameZone()
  {
    Town town;
    const auto missing = polygonLayer( QStringLiteral( "EPSG:32718" ), { footprint( 30, 50, 10, 20 ) }, "faltan" );
    Run run(
      PEOPLE, town.parameters( { { "BUILDINGS", QVariantList { source( town.houses ), source( missing ) } } } )
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( near( number( rowOf( run, 6 ), "people" ), 100 * 200.0 / 600 ) );
    QCOMPARE( rowOf( run, 6 ).attribute( QStringLiteral( "building_layer" ) ).toString(), QStringLiteral( "faltan" ) );
    QVERIFY( std::abs( sumOf( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "people" ) ) - 100 ) < 1e-9 );
    const QgsVectorLayer *output = run.layer( QStringLiteral( "OUTPUT" ) );
    QgsExpression sentence( lacuna::ResultSentence::expression( "peoplebybuilding.OUTPUT", output->fields(), {} ) );
    QgsExpressionContext scope;
    scope.setFeature( rowOf( run, 6 ) );
    scope.setFields( output->fields() );
    QVERIFY2(
      sentence.evaluate( &scope ).toString().startsWith( QStringLiteral( "About 33.3 people live here (33.3 %" ) ),
      qPrintable( sentence.evaluate( &scope ).toString() + sentence.evalErrorString() )
    );
  }

  void pointsAndFootprintsComeOutAsPoints()
  {
    Town town;
    const QString degrees = QStringLiteral( "EPSG:4326" );
    QgsGeometry door = QgsGeometry::fromPointXY( { 500030, 8900060 } );
    door.transform( QgsCoordinateTransform(
      QgsCoordinateReferenceSystem( UTM18S ), QgsCoordinateReferenceSystem( degrees ), QgsCoordinateTransformContext()
    ) );
    door.convertToMultiType();
    const auto doors = polygonLayer(
      degrees, { door.asWkt( 12 ) }, "puertas", QStringLiteral( "&field=name:string(9)" ),
      QStringLiteral( "MultiPoint" )
    );
    Run run( PEOPLE, town.parameters( { { "BUILDINGS", QVariantList { source( town.houses ), source( doors ) } } } ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.layer( QStringLiteral( "OUTPUT" ) )->geometryType(), Qgis::GeometryType::Point );
    QVERIFY( std::abs( number( rowOf( run, 0 ), "people" ) - 100 / 3.0 ) < 1e-9 ); // equal parts; no shed
    QVERIFY( run.feedback.all().contains( QStringLiteral( "all come out as points" ) ) );
    QVERIFY( rowOf( run, 0 ).geometry().asMultiPoint().value( 0 ).x() > 500010 );
  }

  void checkedByItsDefinition()
  {
    Town town;
    // The first zone in two halves: 30 and 70 people, where 25 and 75 are put by footprint, and 50 and 50 if even.
    const auto halves = zonesOf( { footprint( 0, 0, 40, 100 ), footprint( 40, 0, 40, 100 ) }, { 30, 70 }, "Manzanas" );
    Run run( PEOPLE, town.parameters( { { "CHECK_ZONES", source( halves ) }, { "CHECK_FIELD", "hab" } } ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( near( real( run, "MISPLACED_SHARE" ), 0.05 ) );
    QVERIFY( near( real( run, "MISPLACED_IF_EVEN" ), 0.2 ) );
    Run same(
      PEOPLE, town.parameters(
                { { "CHECK_ZONES", source( std::unique_ptr<QgsVectorLayer>( town.zones->clone() ) ) },
                  { "CHECK_FIELD", "hab" } }
              )
    );
    QVERIFY2(
      same.feedback.all().contains( QStringLiteral( "nothing was checked" ) ), qPrintable( same.feedback.all() )
    );
    QVERIFY( QgsVariantUtils::isNull( same.results.value( QStringLiteral( "MISPLACED_SHARE" ) ) ) );
  }

  void cellsOfARaster()
  {
    RasterPlan plan;
    plan.columns = 4;
    plan.rows = 2;
    plan.transform = { 500000, 100, 0, 8900200, 0, -100 };
    plan.hasNoData = true;
    const QString raster = hazardRaster(
      QStringLiteral( "people" ),
      []( int column, int row ) {
        return row == 1 ? ( column == 0 ? 100.0 : column == 1 ? 0.0 : -9999 ) : column + 0.5;
      },
      plan
    );
    const auto houses = polygonLayer(
      UTM18S, { footprint( 10, 10, 10, 10 ), footprint( 50, 10, 10, 30 ), footprint( 110, 10, 20, 20 ),
                footprint( 210, 10, 10, 10 ), footprint( 310, 110, 10, 10 ), footprint( 900, 10, 10, 10 ) }
    );
    Run run(
      PEOPLE, { { "BUILDINGS", QVariantList { source( houses ) } },
                { "PEOPLE_RASTER", raster },
                { "OUTPUT", "TEMPORARY_OUTPUT" },
                { "EMPTY_ZONES", "TEMPORARY_OUTPUT" },
                { "SKIPPED", "TEMPORARY_OUTPUT" } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( near( number( rowOf( run, 0 ), "people" ), 25 ) );
    QCOMPARE( number( rowOf( run, 2 ), "people" ), 0.0 );
    QVERIFY( isNull( rowOf( run, 3 ), "people" ) );
    QCOMPARE( number( rowOf( run, 4 ), "people" ), 3.5 );
    QCOMPARE( real( run, "PEOPLE_TOTAL" ), 100 + 0.5 + 1.5 + 2.5 + 3.5 );
    QCOMPARE( real( run, "PEOPLE_PLACED" ), 103.5 );
    QCOMPARE( real( run, "PEOPLE_UNPLACED" ), 4.5 );
    QgsVectorLayer *empty = run.layer( QStringLiteral( "EMPTY_ZONES" ) );
    QCOMPARE( empty->featureCount(), 3LL );
    QCOMPARE(
      rowOf( run, 0, QStringLiteral( "EMPTY_ZONES" ) ).geometry().boundingBox(),
      QgsRectangle( 500000, 8900100, 500100, 8900200 )
    );
    QCOMPARE(
      valuesOf( run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) ),
      QStringList { "outside_zones" }
    );
  }

  void osmSaysWhatIsAHome()
  {
    auto houses = polygonLayer(
      UTM18S,
      { footprint( 10, 10, 10, 10 ), footprint( 50, 10, 10, 10 ), footprint( 70, 10, 10, 10 ),
        footprint( 30, 50, 10, 10 ) },
      QStringLiteral( "osm" ),
      QStringLiteral( "&field=osm_id:string(9)&field=building:string(20)&field=building_levels:string(9)" )
    );
    const QStringList uses { "yes", "Church", "school;house", "farm_auxiliary" };
    for ( int i = 0; i < uses.size(); ++i )
      houses->dataProvider()->changeAttributeValues( { { i + 1, { { 1, uses.at( i ) }, { 2, "2" } } } } );
    Town town;
    Run run(
      PEOPLE, town.parameters( { { "BUILDINGS", QVariantList { source( houses ) } }, { "USE_FIELD", QVariant() } } )
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const double expected[] = { 50, 0, 50, 0 };
    for ( int row = 0; row < 4; ++row )
      QVERIFY( near( number( rowOf( run, row ), "people" ), expected[row] ) );
    QVERIFY( run.feedback.all().contains( QStringLiteral( "volume" ) ) );
  }

  void theReportSaysIt()
  {
    const QTemporaryDir folder;
    Town town;
    const auto halves = zonesOf( { footprint( 0, 0, 40, 100 ), footprint( 40, 0, 40, 100 ) }, { 30, 70 }, "Manzanas" );
    const QString file = folder.filePath( QStringLiteral( "people.html" ) );
    Run run(
      PEOPLE, town.parameters( { { "CHECK_ZONES", source( halves ) }, { "CHECK_FIELD", "hab" }, { "REPORT", file } } )
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const Page page = pageOf( file );
    QVERIFY( page.good );
    for ( const char *words :
          { "100 of 150 people live in 2 homes", "of the people are in the wrong one", "where the map has no home",
            "n1", "“Manzanas”", "No homes by their use", "Nobody was counted in a building" } )
      QVERIFY2( page.text.contains( QString::fromUtf8( words ) ), qPrintable( words + page.text ) );
    QVERIFY( near( figureOf( page, QStringLiteral( "misplaced_share" ) ), 0.05 ) );
  }

  void inQgisProcess()
  {
    if ( !hasQgisProcess() )
      QSKIP( "no qgis_process here" );
    const QTemporaryDir folder;
    Town town;
    const ProcessRun run = runInQgisProcess(
      PEOPLE, { { "BUILDINGS", QVariantList { saved( folder, QStringLiteral( "houses" ), town.houses.get() ) } },
                { "ZONES", saved( folder, QStringLiteral( "zones" ), town.zones.get() ) },
                { "PEOPLE_FIELD", "hab" },
                { "USE_FIELD", "uso" },
                { "OUTPUT", folder.filePath( QStringLiteral( "out.gpkg" ) ) } }
    );
    QVERIFY2( run.status == 0, qPrintable( run.said ) );
    QCOMPARE( run.results.value( QStringLiteral( "PEOPLE_TOTAL" ) ).toDouble(), 150.0 );
    const QgsVectorLayer written( folder.filePath( QStringLiteral( "out.gpkg" ) ), QStringLiteral( "out" ) );
    QVERIFY( std::abs( sumOf( &written, QStringLiteral( "people" ) ) - 100 ) < 1e-9 );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<PeopleByBuildingTest>( argc, argv ); }
#include "people_by_building_test.moc"
