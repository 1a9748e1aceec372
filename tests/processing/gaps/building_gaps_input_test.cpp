// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:buildinggaps through the registry: layers as they come, good and bad.

#include "building_gaps_outputs.h"
#include "provider_registration.h"
#include "qgis_test.h"

#include <qgscoordinatetransform.h>
#include <qgsdistancearea.h>
#include <qgslinestring.h>
#include <qgspolygon.h>

#include <cmath>
#include <limits>

using namespace lacuna::testing;

namespace
{

const QString UTM = QStringLiteral( "EPSG:32718" );

} // namespace

class BuildingGapsInputTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void aLayerWithoutCrsIsNamed()
  {
    const auto reference = polygonLayer( QString(), { squareWkt( 0, 0, 10 ) }, QStringLiteral( "Catastro 2019" ) );
    const auto osm = polygonLayer( UTM, { squareWkt( 0, 0, 10 ) } );
    Run run(
      QStringLiteral( "lacuna:buildinggaps" ),
      withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) } } )
    );
    QVERIFY( !run.ok );
    QVERIFY2( run.feedback.all().contains( QStringLiteral( "Catastro 2019" ) ), qPrintable( run.feedback.all() ) );
    QVERIFY( run.feedback.all().contains( QStringLiteral( "REFERENCE" ) ) );
  }

  void layersInDifferentCrsAreBroughtTogether_data()
  {
    QTest::addColumn<QString>( "crs" );
    for ( const char *crs :
          { "EPSG:32718", "EPSG:4326", "EPSG:3857", "EPSG:32717", "EPSG:31978", "EPSG:5387", "EPSG:8857" } )
      QTest::newRow( crs ) << QString::fromLatin1( crs );
  }
  void layersInDifferentCrsAreBroughtTogether()
  {
    QFETCH( QString, crs );
    const auto reference = polygonLayer( UTM, { squareWkt( 500000, 8900000, 10 ), squareWkt( 500050, 8900000, 10 ) } );
    auto osm = polygonLayer( crs, {} );
    QgsGeometry geometry = QgsGeometry::fromWkt( squareWkt( 500001, 8900001, 10 ) );
    const QgsCoordinateTransform transform(
      QgsCoordinateReferenceSystem( UTM ), QgsCoordinateReferenceSystem( crs ), QgsProject::instance()
    );
    QCOMPARE( geometry.transform( transform ), Qgis::GeometryOperationResult::Success );
    QgsFeature feature( osm->fields() );
    feature.setGeometry( geometry );
    QVERIFY( osm->dataProvider()->addFeature( feature ) );
    Run run(
      QStringLiteral( "lacuna:buildinggaps" ),
      withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) } } )
    );
    verifyConserved( run );
    QCOMPARE( run.number( QStringLiteral( "MATCHED_COUNT" ) ), 1 );
    QgsFeature matched;
    QVERIFY( run.layer( QStringLiteral( "MATCHED" ) )->getFeatures().nextFeature( matched ) );
    QVERIFY( std::abs( matched.attribute( QStringLiteral( "match_overlap" ) ).toDouble() - 0.81 ) < 0.002 );
    QVERIFY( std::abs( matched.attribute( QStringLiteral( "match_dx_m" ) ).toDouble() - 1 ) < 0.002 );
    QCOMPARE( run.layer( QStringLiteral( "MISSING_IN_OSM" ) )->crs().authid(), UTM );
    QCOMPARE( run.layer( QStringLiteral( "MISSING_IN_REFERENCE" ) )->crs().authid(), crs );
  }

  void metresAreMetresAnywhere_data()
  {
    QTest::addColumn<QString>( "crs" );
    QTest::addColumn<double>( "lon" );
    QTest::addColumn<double>( "lat" );
    for ( const double lat : { -78.0, -33.0, 0.0, 18.5, 45.0, 71.0, 84.0 } )
      QTest::newRow( qPrintable( QStringLiteral( "geographic %1" ).arg( lat ) ) )
        << QStringLiteral( "EPSG:4326" ) << -70.3 << lat;
    QTest::newRow( "UTM 18S far outside its zone" ) << QStringLiteral( "EPSG:32718" ) << -66.0 << -12.0;
    QTest::newRow( "feet" ) << QStringLiteral( "EPSG:2263" ) << -74.0 << 40.7;
    QTest::newRow( "web Mercator" ) << QStringLiteral( "EPSG:3857" ) << -58.4 << -34.6;
    QTest::newRow( "equal area" ) << QStringLiteral( "EPSG:3035" ) << 25.0 << 60.0;
    QTest::newRow( "the other side of the antimeridian" ) << QStringLiteral( "EPSG:4326" ) << 179.9999 << -16.5;
  }
  void metresAreMetresAnywhere()
  {
    QFETCH( QString, crs );
    QFETCH( double, lon );
    QFETCH( double, lat );
    // Two houses of about 20 m and 60 m apart, the lengths known from the ellipsoid itself.
    QgsDistanceArea measure;
    measure.setSourceCrs(
      QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), QgsProject::instance()->transformContext()
    );
    measure.setEllipsoid( QStringLiteral( "EPSG:7030" ) );
    const double size = 0.00018;
    const QgsCoordinateTransform transform(
      QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), QgsCoordinateReferenceSystem( crs ),
      QgsProject::instance()
    );
    const auto layerAt = [&]( double dy ) {
      auto layer = polygonLayer( crs, {} );
      QgsGeometry geometry = QgsGeometry::fromWkt( squareWkt( lon, lat + dy, size ) );
      if ( crs != QLatin1String( "EPSG:4326" ) )
        geometry.transform( transform );
      QgsFeature feature( layer->fields() );
      feature.setGeometry( geometry );
      layer->dataProvider()->addFeature( feature );
      return layer;
    };
    const auto reference = layerAt( 0 );
    const auto osm = layerAt( 4 * size );
    Run run(
      QStringLiteral( "lacuna:buildinggaps" ),
      withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) } } )
    );
    verifyConserved( run );
    QgsFeature missing;
    QVERIFY( run.layer( QStringLiteral( "MISSING_IN_OSM" ) )->getFeatures().nextFeature( missing ) );
    const double area = measure.measureArea( QgsGeometry::fromWkt( squareWkt( lon, lat, size ) ) );
    const double distance = measure.measureLine( QgsPointXY( lon, lat + size ), QgsPointXY( lon, lat + 4 * size ) );
    const double foundArea = missing.attribute( QStringLiteral( "gap_area_m2" ) ).toDouble();
    const double foundDistance = missing.attribute( QStringLiteral( "gap_nearest_m" ) ).toDouble();
    QVERIFY2(
      std::abs( foundArea / area - 1 ) < 0.001, qPrintable( QStringLiteral( "%1 %2" ).arg( foundArea ).arg( area ) )
    );
    QVERIFY2(
      std::abs( foundDistance / distance - 1 ) < 0.001,
      qPrintable( QStringLiteral( "%1 %2" ).arg( foundDistance ).arg( distance ) )
    );
  }

  void bothSidesOfTheAntimeridianAreNeighbours()
  {
    // One house across 180°, drawn in one layer west of it and in the other as a ring that jumps to the east.
    const auto reference = polygonLayer( QStringLiteral( "EPSG:4326" ), { squareWkt( 179.99995, -16.5, 0.0001 ) } );
    const auto osm = polygonLayer(
      QStringLiteral( "EPSG:4326" ),
      { QStringLiteral(
        "MultiPolygon (((179.99995 -16.5, -179.99995 -16.5, -179.99995 -16.4999, 179.99995 -16.4999, 179.99995 -16.5)))"
      ) }
    );
    Run run(
      QStringLiteral( "lacuna:buildinggaps" ),
      withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) } } )
    );
    verifyConserved( run );
    QCOMPARE( run.number( QStringLiteral( "MATCHED_COUNT" ) ), 1 );
  }

  void hostileGeometryIsCountedNotFatal()
  {
    auto reference = polygonLayer(
      UTM,
      {
        squareWkt( 500000, 8900000, 10 ), QString(), QStringLiteral( "MultiPolygon EMPTY" ),
        QStringLiteral(
          "MultiPolygon (((500100 8900000, 500110 8900010, 500110 8900000, 500100 8900010, 500100 8900000)))"
        ), // a bow tie
        QStringLiteral( "MultiPolygon (((500200 8900000, 500210 8900000, 500220 8900000, 500200 8900000)))" ), // a line
        squareWkt( 500000, 8900000, 10 ),                                                                      // again
        squareWkt( 1e300, 8900000, 10 ),
        QStringLiteral( "MultiPolygon (((500300 8900000, 500310 8900000, 500310 8900010, 500300 8900010, 500300 "
                        "8900000)), ((509000 8900000, 509010 8900000, 509010 8900010, 509000 8900010, 509000 "
                        "8900000)))" ),
        QStringLiteral( "MultiPolygon (((500400 8900000, 500410 8900000, 500410 8900005, 500415 8900005, 500410 "
                        "8900005, 500410 8900010, 500400 8900010, 500400 8900000)))" ), // a spike
      }
    );
    auto broken = std::make_unique<QgsPolygon>();
    broken->setExteriorRing( new QgsLineString(
      QVector<double> { 500500, std::numeric_limits<double>::quiet_NaN(), 500510, 500500 },
      QVector<double> { 8900000, 8900000, 8900010, 8900000 }
    ) );
    QgsFeature feature( reference->fields() );
    QgsGeometry brokenGeometry( std::move( broken ) );
    brokenGeometry.convertToMultiType();
    feature.setGeometry( brokenGeometry );
    QVERIFY( reference->dataProvider()->addFeature( feature ) );
    const auto osm = polygonLayer( UTM, { squareWkt( 500000, 8900000, 10 ) } );
    Run run(
      QStringLiteral( "lacuna:buildinggaps" ),
      withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) } } )
    );
    verifyConserved( run );
    QStringList expected { "null_geometry", "empty_geometry",      "invalid_geometry",   "zero_area",
                           "duplicate",     "invalid_coordinates", "invalid_coordinates" };
    QStringList found = valuesOf( run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) );
    expected.sort();
    found.sort();
    QCOMPARE( found, expected );
    QVERIFY2( run.feedback.all().contains( QStringLiteral( "repaired" ) ), qPrintable( run.feedback.all() ) );
  }

  void zMAndCurvesAreReadAndKept_data()
  {
    QTest::addColumn<QString>( "type" );
    QTest::addColumn<QString>( "wkt" );
    QTest::newRow( "Z"
    ) << "PolygonZ"
      << "PolygonZ ((500000 8900000 7, 500010 8900000 7, 500010 8900010 7, 500000 8900010 7, 500000 8900000 7))";
    QTest::newRow( "ZM" ) << "MultiPolygonZM"
                          << "MultiPolygonZM (((500000 8900000 7 1, 500010 8900000 7 1, 500010 8900010 7 1, 500000 "
                             "8900010 7 1, 500000 8900000 7 1)))";
    QTest::newRow( "curve" ) << "CurvePolygon"
                             << "CurvePolygon (CircularString (500000 8900005, 500005 8900010, 500010 8900005, 500005 "
                                "8900000, 500000 8900005))";
    QTest::newRow( "multisurface" ) << "MultiSurface"
                                    << "MultiSurface (CurvePolygon (CircularString (500000 8900005, 500005 8900010, "
                                       "500010 8900005, 500005 8900000, 500000 8900005)))";
  }
  void zMAndCurvesAreReadAndKept()
  {
    QFETCH( QString, type );
    QFETCH( QString, wkt );
    const auto reference
      = polygonLayer( UTM, { wkt }, QStringLiteral( "r" ), QStringLiteral( "&field=name:string(50)" ), type );
    const auto osm = polygonLayer( UTM, { squareWkt( 500100, 8900000, 10 ) } );
    Run run(
      QStringLiteral( "lacuna:buildinggaps" ),
      withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) } } )
    );
    verifyConserved( run );
    QgsFeature missing;
    QVERIFY( run.layer( QStringLiteral( "MISSING_IN_OSM" ) )->getFeatures().nextFeature( missing ) );
    QCOMPARE( missing.geometry().wkbType(), reference->wkbType() );
    QCOMPARE( missing.geometry().asWkt( 3 ), QgsGeometry::fromWkt( wkt ).asWkt( 3 ) );
    const double expected
      = type.contains( QLatin1String( "Polygon" ) ) && !type.contains( QLatin1String( "Curve" ) ) ? 100 : 78.53981634;
    QVERIFY( std::abs( missing.attribute( QStringLiteral( "gap_area_m2" ) ).toDouble() / expected - 1 ) < 0.001 );
  }

  void fieldsThatCollideGiveWay()
  {
    const auto reference = polygonLayer(
      UTM, { squareWkt( 500000, 8900000, 10 ), QString() }, QStringLiteral( "r" ),
      QStringLiteral( "&field=GAP_reason:string(50)&field=fid:integer&field=skip_layer:string(10)" )
    );
    const auto osm = polygonLayer(
      UTM, { squareWkt( 500100, 8900000, 10 ), QString() }, QStringLiteral( "o" ),
      QStringLiteral( "&field=name:string(50)&field=fid:string(5)" )
    );
    Run run(
      QStringLiteral( "lacuna:buildinggaps" ),
      withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) } } )
    );
    verifyConserved( run );
    QgsFeature missing;
    QVERIFY( run.layer( QStringLiteral( "MISSING_IN_OSM" ) )->getFeatures().nextFeature( missing ) );
    QCOMPARE( missing.attribute( QStringLiteral( "gap_reason" ) ).toString(), QStringLiteral( "nothing_near" ) );
    QCOMPARE( missing.attribute( QStringLiteral( "source_GAP_reason" ) ).toString(), QStringLiteral( "n0" ) );
    const QgsFields skipped = run.layer( QStringLiteral( "SKIPPED" ) )->fields();
    QVERIFY( skipped.lookupField( QStringLiteral( "source_fid" ) ) >= 0 );
    QVERIFY( skipped.lookupField( QStringLiteral( "source_skip_layer" ) ) >= 0 );
    QVERIFY( skipped.indexOf( QStringLiteral( "fid" ) ) < 0 );
  }

  void emptyLayersGiveTheReason()
  {
    const auto reference = polygonLayer( UTM, {}, QStringLiteral( "Catastro" ) );
    const auto osm = polygonLayer( UTM, { squareWkt( 500100, 8900000, 10 ) } );
    Run run(
      QStringLiteral( "lacuna:buildinggaps" ),
      withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) } } )
    );
    verifyConserved( run );
    QVERIFY2(
      run.feedback.all().contains( QStringLiteral( "“Catastro” has no features" ) ), qPrintable( run.feedback.all() )
    );
    QVERIFY( QgsVariantUtils::isNull( run.results.value( QStringLiteral( "COMPLETENESS_COUNT" ) ) ) );
  }

  void layersApartGiveTheReason()
  {
    const auto reference = polygonLayer( UTM, { squareWkt( 500000, 8900000, 10 ) }, QStringLiteral( "aquí" ) );
    const auto osm = polygonLayer( UTM, { squareWkt( 510000, 8900000, 10 ) }, QStringLiteral( "allá" ) );
    Run run(
      QStringLiteral( "lacuna:buildinggaps" ),
      withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) } } )
    );
    verifyConserved( run );
    QVERIFY2( run.feedback.all().contains( QStringLiteral( "do not overlap" ) ), qPrintable( run.feedback.all() ) );
    QVERIFY2( run.feedback.all().contains( QStringLiteral( "10.0 km" ) ), qPrintable( run.feedback.all() ) );
  }

  void onlyTheAreaIsJudged()
  {
    const auto reference = polygonLayer( UTM, { squareWkt( 500000, 8900000, 10 ), squareWkt( 500200, 8900000, 10 ) } );
    const auto osm = polygonLayer( UTM, { squareWkt( 500006, 8900000, 10 ), squareWkt( 500400, 8900000, 10 ) } );
    const auto area = polygonLayer( QStringLiteral( "EPSG:4326" ), {} );
    QgsGeometry geometry = QgsGeometry::fromWkt( squareWkt( 499990, 8899990, 20.5 )
    ); // holds the first reference house, not the point of its OSM one
    geometry.transform(
      QgsCoordinateTransform( QgsCoordinateReferenceSystem( UTM ), area->crs(), QgsProject::instance() )
    );
    QgsFeature feature( area->fields() );
    feature.setGeometry( geometry );
    QVERIFY( area->dataProvider()->addFeature( feature ) );
    Run run(
      QStringLiteral( "lacuna:buildinggaps" ),
      withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) }, { "AREA", source( area ) } } )
    );
    verifyConserved( run );
    QCOMPARE( run.number( QStringLiteral( "MATCHED_COUNT" ) ), 1 );
    QCOMPARE( run.number( QStringLiteral( "MISSING_IN_OSM_COUNT" ) ), 0 );
    QCOMPARE(
      valuesOf( run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) ),
      ( QStringList { "outside_area", "outside_area", "outside_area" } )
    );
  }

  void smallFootprintsAreLeftOut()
  {
    const auto reference = polygonLayer( UTM, { squareWkt( 500000, 8900000, 10 ), squareWkt( 500200, 8900000, 2 ) } );
    const auto osm = polygonLayer( UTM, { squareWkt( 500000, 8900000, 10 ) } );
    Run run(
      QStringLiteral( "lacuna:buildinggaps" ),
      withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) }, { "MIN_AREA", 5 } } )
    );
    verifyConserved( run );
    QCOMPARE(
      valuesOf( run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) ),
      QStringList { "below_min_area" }
    );
  }

  void landUseIsNoBuilding_data()
  {
    QTest::addColumn<int>( "others" );
    QTest::addColumn<bool>( "refused" );
    QTest::addColumn<QString>( "words" );
    QTest::newRow( "none" ) << 0 << false << QString();
    QTest::newRow( "one" ) << 1 << false << QStringLiteral( "1 of the 6 features" );
    QTest::newRow( "most" ) << 4 << true << QStringLiteral( "4 of the 6 features" );
  }
  void landUseIsNoBuilding()
  {
    QFETCH( int, others );
    QFETCH( bool, refused );
    QFETCH( QString, words );
    QStringList houses;
    for ( int i = 0; i < 6; ++i )
      houses << squareWkt( 500000 + 20 * i, 8900000, 10 );
    const QString crs = QStringLiteral( "EPSG:32718" );
    const auto osm = polygonLayer(
      crs, houses, QStringLiteral( "multipolygons" ),
      QStringLiteral( "&field=building:string(20)&field=landuse:string(20)" )
    );
    for ( int i = 0; i < others; ++i )
      QVERIFY( osm->dataProvider()->changeAttributeValues( { { i + 1, { { 0, QVariant() } } } } ) );
    const auto reference = polygonLayer( crs, houses );
    Run run(
      QStringLiteral( "lacuna:buildinggaps" ),
      withSinks( { { "REFERENCE", source( reference ) }, { "OSM", source( osm ) } } )
    );
    QCOMPARE( run.ok, !refused );
    QVERIFY2( run.feedback.all().contains( words ), qPrintable( run.feedback.all() ) );
    QCOMPARE( run.feedback.all().contains( QStringLiteral( "IS NOT NULL" ) ), others > 0 );
  }

  void parcelsAreDoubted()
  {
    QStringList parcels, houses, rooms;
    for ( int i = 0; i < 40; ++i )
    {
      parcels << squareWkt( 500000 + 20 * i, 8900000, 20 );
      houses << squareWkt( 500004 + 20 * i, 8900004, 10 );
      rooms << squareWkt( 500004 + 20 * i, 8900004, 8 );
    }
    const QString crs = QStringLiteral( "EPSG:32718" );
    const auto said = [&]( const QStringList &reference, const QStringList &osm ) {
      const auto a = polygonLayer( crs, reference, QStringLiteral( "lotes" ) ), b = polygonLayer( crs, osm );
      Run run(
        QStringLiteral( "lacuna:buildinggaps" ), withSinks( { { "REFERENCE", source( a ) }, { "OSM", source( b ) } } )
      );
      return run.feedback.all();
    };
    QVERIFY2(
      said( parcels, houses ).contains( QStringLiteral( "“lotes” (REFERENCE) are mostly about 4.0 times" ) ),
      qPrintable( said( parcels, houses ) )
    );
    QVERIFY( !said( houses, rooms ).contains( QStringLiteral( "parcel" ) ) );
    QVERIFY( !said( rooms, houses ).contains( QStringLiteral( "parcel" ) ) );
  }

  void cleanupTestCase() { lacuna::unregisterProvider(); }
};

int main( int argc, char **argv ) { return qgisTestMain<BuildingGapsInputTest>( argc, argv ); }

#include "building_gaps_input_test.moc"
