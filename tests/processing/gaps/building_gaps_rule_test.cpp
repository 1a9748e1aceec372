// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:buildinggaps through the registry: what stands beside a mapped building, and what is no building.

#include "building_gaps_outputs.h"
#include "languages.h"
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
  void initTestCase() { QVERIFY( speak( QStringLiteral( "en" ) ) ); }

  void whatStandsBesideAMappedBuildingIsNamedAndCounted()
  {
    // A pair of which OSM has one half; a mapped house with a shed; one far off.
    const auto reference = polygonLayer(
      UTM, { squareWkt( 500000, 8900000, 10 ), squareWkt( 500010, 8900000, 10 ), squareWkt( 500100, 8900000, 12 ),
             squareWkt( 500112, 8900000, 4 ), squareWkt( 500300, 8900000, 10 ) }
    );
    const auto osm = polygonLayer( UTM, { squareWkt( 500000, 8900000, 10 ), squareWkt( 500100, 8900000, 12 ) } );
    QVariantMap parameters
      = withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) }, { "CORRECT_OFFSET", false } } );
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
      piece.attribute( QStringLiteral( "gap_explanation" ) )
        .toString()
        .contains( QStringLiteral( "16 m² on a building of 144 m²" ) ),
      qPrintable( piece.attribute( QStringLiteral( "gap_explanation" ) ).toString() )
    );
    QVERIFY(
      rowWith( missing, QStringLiteral( "nothing_near" ) ).attribute( QStringLiteral( "gap_neighbour_id" ) ).isNull()
    );
    QStringList kinds = valuesOf( run.layer( QStringLiteral( "PAIRS" ) ), QStringLiteral( "match_kind" ) );
    kinds.sort();
    QCOMPARE( kinds, ( QStringList { "block", "block", "own", "own" } ) );
  }

  void aGiantPolygonIsNoBuilding()
  {
    const auto reference = polygonLayer( UTM, { squareWkt( 500000, 8900000, 10 ), squareWkt( 500100, 8900000, 10 ) } );
    const auto osm = polygonLayer( UTM, { squareWkt( 499000, 8899000, 2200 ), squareWkt( 500100, 8900000, 10 ) } );
    Run run( GAPS, withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) } } ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( QStringLiteral( "MISSING_IN_OSM_COUNT" ) ), 1 );
    QCOMPARE(
      valuesOf( run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) ),
      QStringList { QStringLiteral( "too_large" ) }
    );
    QVERIFY2(
      run.feedback.all().contains( QStringLiteral( "too large for a building" ) ), qPrintable( run.feedback.all() )
    );
  }

  void housesDrawnTwiceAreSaid()
  {
    const auto reference = polygonLayer(
      UTM, { squareWkt( 500000, 8900000, 10 ), squareWkt( 500000.2, 8900000, 10 ), squareWkt( 500010.2, 8900000, 10 ) }
    );
    const auto osm = polygonLayer( UTM, { squareWkt( 500000, 8900000, 10 ) } );
    Run run( GAPS, withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) } } ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY2(
      run.feedback.all().contains( QStringLiteral( "1 feature of the layer" ) )
        && run.feedback.all().contains( QStringLiteral( "drawn twice" ) ),
      qPrintable( run.feedback.all() )
    );
  }

  void cleanupTestCase() { lacuna::unregisterProvider(); }
};

int main( int argc, char **argv ) { return qgisTestMain<BuildingGapsRuleTest>( argc, argv ); }

#include "building_gaps_rule_test.moc"
