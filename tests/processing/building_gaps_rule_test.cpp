// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:buildinggaps through the registry: what stands beside a mapped building, and what is no building.

#include "building_gaps_outputs.h"
#include "provider_registration.h"
#include "qgis_test.h"

using namespace lacuna::testing;

namespace
{

const QString UTM = QStringLiteral( "EPSG:32718" );
const QString GAPS = QStringLiteral( "lacuna:buildinggaps" );

QgsFeature rowWith( QgsVectorLayer *layer, const QString &reason )
{
  QgsFeature feature;
  QgsFeatureIterator all = layer->getFeatures();
  while ( all.nextFeature( feature ) )
    if ( feature.attribute( QStringLiteral( "gap_reason" ) ).toString() == reason )
      return feature;
  return QgsFeature();
}

} // namespace

class BuildingGapsRuleTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void whatStandsBesideAMappedBuildingIsNamedAndCounted()
  {
    // A pair of which OSM has one half; a mapped house with a shed; one far off.
    const auto reference = polygonLayer(
      UTM, { squareWkt( 500000, 8900000, 10 ), squareWkt( 500010, 8900000, 10 ), squareWkt( 500100, 8900000, 12 ), squareWkt( 500112, 8900000, 4 ),
             squareWkt( 500300, 8900000, 10 ) }
    );
    const auto osm = polygonLayer( UTM, { squareWkt( 500000, 8900000, 10 ), squareWkt( 500100, 8900000, 12 ) } );
    QVariantMap parameters = withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) }, { "CORRECT_OFFSET", false } } );
    parameters.insert( QStringLiteral( "PAIRS" ), QStringLiteral( "TEMPORARY_OUTPUT" ) );
    parameters.insert( QStringLiteral( "OSM_ID_FIELD" ), QStringLiteral( "name" ) );
    Run run( GAPS, parameters );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( QStringLiteral( "MISSING_IN_OSM_COUNT" ) ), 3 );
    QCOMPARE( run.number( QStringLiteral( "BESIDE_MAPPED_COUNT" ) ), 1 );
    QCOMPARE( run.number( QStringLiteral( "PART_OF_MAPPED_COUNT" ) ), 1 );
    QCOMPARE( run.results.value( QStringLiteral( "COMPLETENESS_COUNT" ) ).toDouble(), 0.4 );
    QCOMPARE( run.results.value( QStringLiteral( "COMPLETENESS_BLOCKS" ) ).toDouble(), 0.8 );
    QVERIFY2( run.feedback.all().contains( QStringLiteral( "beside_mapped" ) ), qPrintable( run.feedback.all() ) );
    QgsVectorLayer *missing = run.layer( QStringLiteral( "MISSING_IN_OSM" ) );
    const QgsFeature beside = rowWith( missing, QStringLiteral( "beside_mapped" ) );
    QCOMPARE( beside.attribute( QStringLiteral( "name" ) ).toString(), QStringLiteral( "n1" ) );
    QCOMPARE( beside.attribute( QStringLiteral( "gap_neighbour_id" ) ).toString(), QStringLiteral( "n0" ) );
    QVERIFY( beside.attribute( QStringLiteral( "gap_explanation" ) ).toString().contains( QStringLiteral( "(n0)" ) ) );
    const QgsFeature piece = rowWith( missing, QStringLiteral( "part_of_mapped_building" ) );
    QCOMPARE( piece.attribute( QStringLiteral( "name" ) ).toString(), QStringLiteral( "n3" ) );
    QCOMPARE( piece.attribute( QStringLiteral( "gap_neighbour_id" ) ).toString(), QStringLiteral( "n1" ) );
    QVERIFY2(
      piece.attribute( QStringLiteral( "gap_explanation" ) ).toString().contains( QStringLiteral( "16 m² on a building of 144 m²" ) ),
      qPrintable( piece.attribute( QStringLiteral( "gap_explanation" ) ).toString() )
    );
    QVERIFY( rowWith( missing, QStringLiteral( "nothing_near" ) ).attribute( QStringLiteral( "gap_neighbour_id" ) ).isNull() );
    QStringList kinds = valuesOf( run.layer( QStringLiteral( "PAIRS" ) ), QStringLiteral( "match_kind" ) );
    kinds.sort();
    QCOMPARE( kinds, ( QStringList { "block", "block", "own", "own" } ) );
  }

  void otherKindsOfGeometryAreRefused_data()
  {
    QTest::addColumn<QString>( "type" );
    QTest::addColumn<QString>( "wkt" );
    QTest::addColumn<QString>( "says" );
    QTest::newRow( "points" ) << "Point" << "Point (500000 8900000)" << "holds points";
    QTest::newRow( "lines" ) << "LineString" << "LineString (500000 8900000, 500010 8900000, 500010 8900010, 500000 8900000)" << "Lines to polygons";
    QTest::newRow( "table" ) << "None" << "" << "without geometries";
  }
  void otherKindsOfGeometryAreRefused()
  {
    QFETCH( QString, type );
    QFETCH( QString, wkt );
    QFETCH( QString, says );
    const auto other
      = std::make_unique<QgsVectorLayer>( type + QStringLiteral( "?crs=EPSG:32718&field=name:string" ), QStringLiteral( "censo" ), QStringLiteral( "memory" ) );
    QVERIFY( other->isValid() );
    QgsFeature feature( other->fields() );
    if ( !wkt.isEmpty() )
      feature.setGeometry( QgsGeometry::fromWkt( wkt ) );
    QVERIFY( other->dataProvider()->addFeature( feature ) );
    const auto houses = polygonLayer( UTM, { squareWkt( 500000, 8900000, 10 ) } );
    for ( const char *parameter : { "REFERENCE", "OSM", "AREA" } )
    {
      QVariantMap parameters = withSinks( { { "REFERENCE", source( houses ) }, { "OSM", source( houses ) } } );
      parameters.insert( QString::fromLatin1( parameter ), source( other ) );
      Run run( GAPS, parameters );
      QVERIFY( !run.ok );
      QVERIFY2( run.feedback.all().contains( QStringLiteral( "censo" ) ), qPrintable( run.feedback.all() ) );
      if ( type != QLatin1String( "None" ) )
        QVERIFY2( run.feedback.all().contains( says ), qPrintable( run.feedback.all() ) );
    }
  }

  void aFloodLimitDrawnAsALineIsNoZone()
  {
    auto line = std::make_unique<QgsVectorLayer>(
      QStringLiteral( "LineString?crs=EPSG:32718&field=name:string" ), QStringLiteral( "limite" ), QStringLiteral( "memory" )
    );
    QgsFeature feature( line->fields() );
    feature.setGeometry( QgsGeometry::fromWkt( QStringLiteral( "LineString (499990 8899990, 500100 8899990, 500100 8900100, 499990 8899990)" ) ) );
    QVERIFY( line->dataProvider()->addFeature( feature ) );
    const auto houses = polygonLayer( UTM, { squareWkt( 500000, 8900000, 10 ) } );
    for ( const auto &[algorithm, buildings, zones] : std::initializer_list<std::tuple<const char *, const char *, const char *>> {
            { "lacuna:buildingexposure", "BUILDINGS", "HAZARD_POLYGONS" },
            { "lacuna:gapsbyzone", "MATCHED", "ZONES" },
            { "lacuna:exposurebyzone", "EXPOSURE", "ZONES" }
          } )
    {
      QVariantMap parameters {
        { QString::fromLatin1( zones ), source( line ) },
        { QString::fromLatin1( buildings ), source( houses ) },
        { "HAZARD_FIELD", "name" },
        { "MISSING_IN_OSM", source( houses ) },
        { "OUTPUT", "TEMPORARY_OUTPUT" }
      };
      Run run( QString::fromLatin1( algorithm ), parameters );
      QVERIFY2( !run.ok, algorithm );
      QVERIFY2( run.feedback.all().contains( QStringLiteral( "Lines to polygons" ) ), qPrintable( run.feedback.all() ) );
    }
  }

  void aGiantPolygonIsNoBuilding()
  {
    const auto reference = polygonLayer( UTM, { squareWkt( 500000, 8900000, 10 ), squareWkt( 500100, 8900000, 10 ) } );
    const auto osm = polygonLayer( UTM, { squareWkt( 499000, 8899000, 2200 ), squareWkt( 500100, 8900000, 10 ) } );
    Run run( GAPS, withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) } } ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( QStringLiteral( "MISSING_IN_OSM_COUNT" ) ), 1 );
    QCOMPARE( valuesOf( run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) ), QStringList { QStringLiteral( "too_large" ) } );
    QVERIFY2( run.feedback.all().contains( QStringLiteral( "too large for a building" ) ), qPrintable( run.feedback.all() ) );
  }

  void housesDrawnTwiceAreSaid()
  {
    const auto reference = polygonLayer( UTM, { squareWkt( 500000, 8900000, 10 ), squareWkt( 500000.2, 8900000, 10 ), squareWkt( 500010.2, 8900000, 10 ) } );
    const auto osm = polygonLayer( UTM, { squareWkt( 500000, 8900000, 10 ) } );
    Run run( GAPS, withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) } } ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY2(
      run.feedback.all().contains( QStringLiteral( "1 feature(s)" ) ) && run.feedback.all().contains( QStringLiteral( "drawn twice" ) ),
      qPrintable( run.feedback.all() )
    );
  }

  void cleanupTestCase() { lacuna::unregisterProvider(); }
};

int main( int argc, char **argv ) { return qgisTestMain<BuildingGapsRuleTest>( argc, argv ); }

#include "building_gaps_rule_test.moc"
