// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:roadsbyzone through the registry and in qgis_process, fed by lacuna:roadgaps as people chain them.

#include "provider_registration.h"
#include "qgis_process.h"
#include "qgis_test.h"
#include "saved_layer.h"

#include <cmath>

using namespace lacuna::testing;

namespace
{

const QString UTM = QStringLiteral( "EPSG:32718" );
constexpr double METRES = 1.0004; // of the ground in a unit of UTM, on its central meridian

QString line( std::initializer_list<std::pair<double, double>> points )
{
  QStringList parts;
  for ( const auto &[x, y] : points )
    parts << QStringLiteral( "%1 %2" ).arg( 500000 + x, 0, 'f', 6 ).arg( 8900000 + y, 0, 'f', 6 );
  return QStringLiteral( "MultiLineString ((%1))" ).arg( parts.join( QLatin1Char( ',' ) ) );
}

QString block( double x, double y, double size ) { return squareWkt( 500000 + x, 8900000 + y, size ); }

// 600 m of reference roads in three zones of 200 m, 250 m of them in OSM; the third zone has none, the fourth no shape.
struct Town
{
  std::unique_ptr<QgsVectorLayer> reference = lineLayer(
    UTM,
    { line( { { 0, 50 }, { 400, 50 } } ), line( { { 50, 100 }, { 50, 200 } } ), line( { { 900, 0 }, { 1000, 0 } } ) }
  );
  std::unique_ptr<QgsVectorLayer> osm = lineLayer( UTM, { line( { { 0, 51 }, { 250, 51 } } ) } );
  std::unique_ptr<QgsVectorLayer> zones
    = polygonLayer( UTM, { block( 0, 0, 200 ), block( 200, 0, 200 ), block( 400, 0, 200 ), QString() } );
  Run gaps {
    QStringLiteral( "lacuna:roadgaps" ),
    { { "REFERENCE", source( reference ) },
      { "OSM", source( osm ) },
      { "CORRECT_OFFSET", false },
      { "MISSING_IN_OSM", "TEMPORARY_OUTPUT" } }
  };
  QVariantMap parameters()
  {
    return {
      { "ZONES", source( zones ) },
      { "REFERENCE", source( reference ) },
      { "MISSING_IN_OSM", QVariant::fromValue( gaps.layer( QStringLiteral( "MISSING_IN_OSM" ) ) ) },
      { "OUTPUT", "TEMPORARY_OUTPUT" },
      { "SKIPPED", "TEMPORARY_OUTPUT" }
    };
  }
};

Run roadsByZone( const QVariantMap &parameters ) { return Run( QStringLiteral( "lacuna:roadsbyzone" ), parameters ); }

QgsFeature zone( QgsVectorLayer *layer, const QString &name )
{
  QgsFeature feature;
  QgsFeatureIterator it = layer->getFeatures();
  while ( it.nextFeature( feature ) )
    if ( feature.attribute( QStringLiteral( "name" ) ).toString() == name )
      return feature;
  return QgsFeature();
}

bool isAbout( const QVariant &value, double expected )
{
  return value.isValid() && std::abs( value.toDouble() - expected ) < 0.05;
}

} // namespace

class RoadsByZoneTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void theContractsNames()
  {
    const QgsProcessingAlgorithm *algorithm
      = QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:roadsbyzone" ) );
    QVERIFY( algorithm );
    QCOMPARE(
      parameterNames( algorithm ),
      ( QStringList { "AREA", "MISSING_IN_OSM", "OUTPUT", "REFERENCE", "SKIPPED", "ZONES", "ZONE_NAME_FIELD" } )
    );
    QCOMPARE( algorithm->groupId(), QStringLiteral( "gaps" ) );
    QVERIFY( QFile::exists( algorithm->svgIconPath() ) && algorithm->svgIconPath().endsWith( "roadsbyzone.svg" ) );
  }

  void everyFieldIsRight()
  {
    Town town;
    Run run = roadsByZone( town.parameters() );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QgsVectorLayer *output = run.layer( QStringLiteral( "OUTPUT" ) );
    QCOMPARE(
      fieldNames( output ), ( QStringList { "name", "road_length_m", "covered_m", "missing_m", "completeness_length" } )
    );
    // OSM reaches 10 m further than it is drawn: the tolerance of Road gaps.
    const QgsFeature first = zone( output, QStringLiteral( "n0" ) ), second = zone( output, QStringLiteral( "n1" ) );
    QVERIFY( isAbout( first.attribute( "road_length_m" ), 300 * METRES ) );
    QVERIFY( isAbout( first.attribute( "missing_m" ), 100 * METRES ) );
    QVERIFY( isAbout( first.attribute( "covered_m" ), 200 * METRES ) );
    QVERIFY( std::abs( first.attribute( "completeness_length" ).toDouble() - 2.0 / 3 ) < 1e-4 );
    QVERIFY( isAbout( second.attribute( "road_length_m" ), 200 * METRES ) );
    QVERIFY( std::abs( second.attribute( "missing_m" ).toDouble() - 140 * METRES ) < 0.1 );
    const QgsFeature empty = zone( output, QStringLiteral( "n2" ) );
    QCOMPARE( empty.attribute( "road_length_m" ).toDouble(), 0.0 );
    QVERIFY( QgsVariantUtils::isNull( empty.attribute( "completeness_length" ) ) );
    QCOMPARE( output->featureCount(), 3LL );
  }

  void numbersAddUpAndNothingIsLost()
  {
    Town town;
    Run run = roadsByZone( town.parameters() );
    const auto number = [&]( const char *name ) { return run.results.value( QString::fromLatin1( name ) ).toDouble(); };
    QVERIFY( isAbout( number( "ROAD_LENGTH_M" ), 500 * METRES ) );
    QVERIFY( isAbout( number( "OUTSIDE_LENGTH_M" ), 100 * METRES ) );
    QVERIFY( isAbout( number( "COVERED_LENGTH_M" ) + number( "MISSING_LENGTH_M" ), number( "ROAD_LENGTH_M" ) ) );
    QVERIFY( isAbout(
      number( "ROAD_LENGTH_M" ) + number( "OUTSIDE_LENGTH_M" ),
      town.gaps.results.value( QStringLiteral( "REFERENCE_LENGTH_M" ) ).toDouble()
    ) );
    QgsVectorLayer *output = run.layer( QStringLiteral( "OUTPUT" ) );
    QVERIFY( isAbout( sumOf( output, QStringLiteral( "road_length_m" ) ), number( "ROAD_LENGTH_M" ) ) );
    QVERIFY( isAbout( sumOf( output, QStringLiteral( "missing_m" ) ), number( "MISSING_LENGTH_M" ) ) );
    QCOMPARE( run.number( QStringLiteral( "ZONES_COUNT" ) ), 4LL );
    // A zone without a shape, and the far road in both layers.
    QCOMPARE( run.number( QStringLiteral( "SKIPPED_COUNT" ) ), 3LL );
    QCOMPARE(
      valuesOf( run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) ),
      ( QStringList { "null_geometry", "outside_zones", "outside_zones" } )
    );
    QVERIFY2( run.feedback.all().contains( QStringLiteral( "0.10 km" ) ), qPrintable( run.feedback.all() ) );
  }

  void anotherReferenceIsRefused()
  {
    Town town;
    QVariantMap parameters = town.parameters();
    parameters.insert( QStringLiteral( "REFERENCE" ), source( town.osm ) );
    Run run = roadsByZone( parameters );
    QVERIFY( !run.ok );
    QVERIFY2( run.feedback.all().contains( QStringLiteral( "not the reference" ) ), qPrintable( run.feedback.all() ) );
    parameters = town.parameters();
    parameters.insert( QStringLiteral( "MISSING_IN_OSM" ), source( town.osm ) );
    Run wrong = roadsByZone( parameters );
    QVERIFY( !wrong.ok );
    QVERIFY2( wrong.feedback.all().contains( QStringLiteral( "gap_length_m" ) ), qPrintable( wrong.feedback.all() ) );
  }

  void onlyTheAreaCountsWhereThereWasOne()
  {
    Town town;
    const auto area = polygonLayer( UTM, { block( 0, 0, 300 ) } );
    Run gaps(
      QStringLiteral( "lacuna:roadgaps" ), { { "REFERENCE", source( town.reference ) },
                                             { "OSM", source( town.osm ) },
                                             { "AREA", source( area ) },
                                             { "CORRECT_OFFSET", false },
                                             { "MISSING_IN_OSM", "TEMPORARY_OUTPUT" } }
    );
    QVariantMap parameters = town.parameters();
    parameters.insert(
      QStringLiteral( "MISSING_IN_OSM" ), QVariant::fromValue( gaps.layer( QStringLiteral( "MISSING_IN_OSM" ) ) )
    );
    parameters.insert( QStringLiteral( "AREA" ), source( area ) );
    Run run = roadsByZone( parameters );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const QgsFeature second = zone( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "n1" ) );
    QVERIFY( isAbout( second.attribute( "road_length_m" ), 100 * METRES ) );
    QVERIFY( isAbout(
      run.results.value( QStringLiteral( "COMPLETENESS_LENGTH" ) ).toDouble(),
      gaps.results.value( QStringLiteral( "COMPLETENESS_LENGTH" ) ).toDouble()
    ) );
  }

  void prioritiesTakeIt()
  {
    Town town;
    Run roads = roadsByZone( town.parameters() );
    Run run(
      QStringLiteral( "lacuna:priorityzones" ),
      { { "ZONES", QVariant::fromValue( roads.layer( QStringLiteral( "OUTPUT" ) ) ) },
        { "HAZARD_WEIGHT", 0 },
        { "PEOPLE_WEIGHT", 0 },
        { "OUTPUT", "TEMPORARY_OUTPUT" } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( QStringLiteral( "RANKED_COUNT" ) ), 2LL );
    QCOMPARE(
      zone( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "n1" ) ).attribute( "priority_rank" ).toInt(), 1
    );
  }

  void qgisProcessGivesTheSame()
  {
    if ( !hasQgisProcess() )
      QSKIP( "no qgis_process for this QGIS" );
    Town town;
    const QTemporaryDir folder;
    const QVariantMap inputs {
      { "ZONES", saved( folder, QStringLiteral( "zones" ), town.zones.get() ) },
      { "REFERENCE", saved( folder, QStringLiteral( "reference" ), town.reference.get() ) },
      { "MISSING_IN_OSM",
        saved( folder, QStringLiteral( "missing" ), town.gaps.layer( QStringLiteral( "MISSING_IN_OSM" ) ) ) },
      { "OUTPUT", folder.filePath( QStringLiteral( "out.gpkg" ) ) }
    };
    const ProcessRun done = runInQgisProcess( QStringLiteral( "lacuna:roadsbyzone" ), inputs );
    QVERIFY2( done.status == 0, qPrintable( done.said ) );
    Run run = roadsByZone( town.parameters() );
    for ( const char *number : { "ROAD_LENGTH_M", "MISSING_LENGTH_M", "COMPLETENESS_LENGTH", "SKIPPED_COUNT" } )
      QCOMPARE(
        done.results.value( QString::fromLatin1( number ) ).toDouble(),
        run.results.value( QString::fromLatin1( number ) ).toDouble()
      );
    const QgsVectorLayer output( folder.filePath( QStringLiteral( "out.gpkg" ) ) );
    QCOMPARE( output.featureCount(), 3LL );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<RoadsByZoneTest>( argc, argv ); }
#include "roads_by_zone_test.moc"
