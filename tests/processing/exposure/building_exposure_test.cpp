// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:buildingexposure through the registry: contract, numbers worked out by hand, hazards of every kind.

#include "exposure_runs.h"
#include "provider_registration.h"

#include <QFile>

#include <cmath>

using namespace lacuna::testing;

class BuildingExposureTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void theContractsNames()
  {
    const QgsProcessingAlgorithm *algorithm = QgsApplication::processingRegistry()->algorithmById( EXPOSURE );
    QVERIFY( algorithm );
    QCOMPARE(
      parameterNames( algorithm ),
      ( QStringList { "BAND",           "BUILDINGS",    "CLASSES",         "CLASS_MAP",     "COMPARE_WITH",
                      "CURVE",          "CURVE_FIELD",  "CURVE_FILE",      "DEPTH_ERROR",   "DEPTH_UNIT",
                      "FLOOR_HEIGHT",   "HAZARD_FIELD", "HAZARD_POLYGONS", "HAZARD_RASTER", "OUTPUT",
                      "POSITION_ERROR", "PRESET",       "RASTER_IS",       "REPORT",        "SAMPLING",
                      "SKIPPED",        "STATISTIC",    "VALUE_FIELD",     "VALUE_PER_M2" } )
    );
    const auto initial = [algorithm]( const char *name ) {
      return algorithm->parameterDefinition( QString::fromLatin1( name ) )->defaultValue();
    };
    QCOMPARE( initial( "STATISTIC" ).toString(), QStringLiteral( "max" ) );
    QCOMPARE( initial( "SAMPLING" ).toString(), QStringLiteral( "cell" ) );
    QCOMPARE( initial( "CURVE" ).toString(), QStringLiteral( "none" ) );
    QCOMPARE( initial( "FLOOR_HEIGHT" ).toDouble(), 0.0 );
    QCOMPARE( initial( "BAND" ).toInt(), 1 );
    QVERIFY( algorithm->parameterDefinition( QStringLiteral( "FLOOR_HEIGHT" ) )->isDynamic() );
    QVERIFY( algorithm->shortHelpString().size() > 300 );
    QCOMPARE( algorithm->groupId(), QStringLiteral( "exposure" ) );
  }

  void everyFieldIsRight()
  {
    // One dry, one across the first step (3 of 8 m² wet), one across the second, one off the raster.
    const auto houses = polygonLayer(
      UTM18S, { footprint( 2, 2, 4, 2 ), footprint( 7.5, 2, 4, 2 ), footprint( 18, 2, 4, 2 ), footprint( 100, 2, 4, 2 ),
                QString() }
    );
    Run run(
      EXPOSURE,
      exposureOf(
        source( houses ),
        { { "HAZARD_RASTER", steps() }, { "CLASSES", "0.1;1" }, { "CURVE", "jrc_residential" }, { "VALUE_PER_M2", 100 }
        }
      )
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE(
      fieldNames( run.layer( QStringLiteral( "OUTPUT" ) ) ),
      ( QStringList {
        "name", "hazard_min", "hazard_mean", "hazard_max", "hazard_share", "exposure_class", "exposure_label",
        "damage_ratio", "damage_value", "exposure_value", "damage_low", "damage_high"
      } )
    );
    const QgsFeature dry = rowOf( run, 0 );
    QCOMPARE( number( dry, "hazard_max" ), 0.0 );
    QCOMPARE( number( dry, "exposure_class" ), 0.0 );
    QCOMPARE( number( dry, "damage_value" ), 0.0 );
    const QgsFeature edge = rowOf( run, 1 );
    QCOMPARE( number( edge, "hazard_min" ), 0.0 );
    QCOMPARE( number( edge, "hazard_max" ), 0.5 );
    QVERIFY( std::abs( number( edge, "hazard_mean" ) - 0.5 * 1.5 / 4 ) < 1e-9 );
    QVERIFY( std::abs( number( edge, "hazard_share" ) - 1.5 / 4 ) < 1e-9 );
    QCOMPARE( number( edge, "exposure_class" ), 1.0 );
    QCOMPARE( edge.attribute( QStringLiteral( "exposure_label" ) ).toString(), QStringLiteral( "0.1–1" ) );
    QCOMPARE( number( edge, "damage_ratio" ), 0.491 );
    // UTM 500000 is the central meridian: the ground is 1/0.9996² of the map.
    QVERIFY( std::abs( number( edge, "damage_value" ) - 0.491 * 800 / ( 0.9996 * 0.9996 ) ) < 0.01 );
    const QgsFeature deep = rowOf( run, 2 );
    QCOMPARE( number( deep, "exposure_class" ), 2.0 );
    QCOMPARE( number( deep, "damage_ratio" ), 0.842 );
    // Low: the Rio house at 1.5 m; high: the JRC curve chosen.
    QVERIFY( std::abs( number( deep, "damage_low" ) / number( deep, "exposure_value" ) - 0.14 ) < 1e-9 );
    QVERIFY( std::abs( number( deep, "damage_high" ) / number( deep, "exposure_value" ) - 0.842 ) < 1e-9 );
    const QgsFeature off = rowOf( run, 3 );
    QVERIFY( isNull( off, "exposure_class" ) && isNull( off, "hazard_max" ) && isNull( off, "damage_value" ) );
    QCOMPARE( run.number( "BUILDINGS_COUNT" ), 5 );
    QCOMPARE( run.number( "EXPOSED_COUNT" ), 2 );
    QCOMPARE( run.number( "EXPOSED_COUNT_1" ), 1 );
    QCOMPARE( run.number( "EXPOSED_COUNT_2" ), 1 );
    QCOMPARE( run.number( "NOT_EXPOSED_COUNT" ), 1 );
    QCOMPARE( run.number( "NO_DATA_COUNT" ), 1 );
    QCOMPARE( run.number( "SKIPPED_COUNT" ), 1 );
    QCOMPARE(
      valuesOf( run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) ),
      QStringList { "null_geometry" }
    );
    QVERIFY(
      std::abs(
        run.results.value( "DAMAGE_VALUE" ).toDouble()
        - sumOf( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "damage_value" ) )
      )
      < 1e-6
    );
    QVERIFY( std::abs( run.results.value( "EXPOSED_AREA_M2" ).toDouble() - 16 / ( 0.9996 * 0.9996 ) ) < 1e-3 );
  }

  void theStatisticDecides_data()
  {
    QTest::addColumn<QString>( "statistic" );
    QTest::addColumn<int>( "expected" );
    // 1.5 m under a quarter, 0.5 m under the rest; bounds 0.6, 0.8, 1.
    QTest::newRow( "max" ) << "max" << 3;
    QTest::newRow( "min" ) << "min" << 0;
    QTest::newRow( "mean" ) << "mean" << 1; // 0.75
    QTest::newRow( "quantile90" ) << "quantile90" << 3;
    QTest::newRow( "centroid" ) << "centroid" << 0;
  }
  void theStatisticDecides()
  {
    QFETCH( QString, statistic );
    QFETCH( int, expected );
    const auto houses = polygonLayer( UTM18S, { footprint( 17, 2, 4, 2 ) } );
    Run run(
      EXPOSURE,
      exposureOf(
        source( houses ), { { "HAZARD_RASTER", steps() }, { "CLASSES", "0.6;0.7;1" }, { "STATISTIC", statistic } }
      )
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE(
      rowOf( run, 0 ).attribute( QStringLiteral( "exposure_class" ) ).toInt(),
      statistic == QLatin1String( "mean" ) ? 2 : expected
    );
  }

  void aFloorByBuildingTakesItsHeightOff()
  {
    auto houses = polygonLayer(
      UTM18S, {}, QStringLiteral( "h" ), QStringLiteral( "&field=name:string(50)&field=floor:double" )
    );
    for ( const double floor : { 0.0, 0.45, 2.0 } )
    {
      QgsFeature feature( houses->fields() );
      feature.setAttributes( QgsAttributes() << QStringLiteral( "n" ) << floor );
      feature.setGeometry( QgsGeometry::fromWkt( footprint( 25, 2, 4, 2 ) ) );
      QVERIFY( houses->dataProvider()->addFeature( feature ) );
    }
    Run run(
      EXPOSURE, exposureOf(
                  source( houses ), { { "HAZARD_RASTER", steps() },
                                      { "CLASSES", "0.1;1;1.2" },
                                      { "FLOOR_HEIGHT", QgsProperty::fromField( "floor" ) },
                                      { "CURVE", "jrc_residential" } }
                )
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE(
      valuesOf( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "exposure_class" ) ),
      ( QStringList { "3", "2", "0" } )
    );
    QCOMPARE( number( rowOf( run, 0 ), "hazard_max" ), 1.5 );
    QCOMPARE( number( rowOf( run, 2 ), "hazard_max" ), 1.5 ); // the hazard itself does not change
    QCOMPARE( number( rowOf( run, 2 ), "hazard_share" ), 0.0 );
    QVERIFY( std::abs( number( rowOf( run, 1 ), "damage_ratio" ) - ( 0.711 + ( 0.842 - 0.711 ) * 0.1 ) ) < 1e-9 );
    Run whole(
      EXPOSURE,
      exposureOf(
        source( houses ), { { "HAZARD_RASTER", steps() }, { "CLASSES", "0.1;1;1.2" }, { "FLOOR_HEIGHT", 0.45 } }
      )
    );
    QCOMPARE(
      valuesOf( whole.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "exposure_class" ) ),
      ( QStringList { "2", "2", "2" } )
    );
  }

  void pointsTakeTheCellTheyLieIn()
  {
    const auto points = polygonLayer(
      UTM18S,
      { QStringLiteral( "Point (500009.99 8900005)" ), QStringLiteral( "Point (500010.01 8900005)" ),
        QStringLiteral( "Point (500019.75 8900005)" ) },
      QStringLiteral( "p" ), QStringLiteral( "&field=name:string(50)" ), QStringLiteral( "Point" )
    );
    Run cell( EXPOSURE, exposureOf( source( points ), { { "HAZARD_RASTER", steps() }, { "CLASSES", "0.1;1" } } ) );
    QVERIFY2( cell.ok, qPrintable( cell.feedback.all() ) );
    QCOMPARE(
      valuesOf( cell.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "exposure_class" ) ),
      ( QStringList { "0", "1", "1" } )
    );
    QCOMPARE( number( rowOf( cell, 1 ), "hazard_share" ), 1.0 );
    Run bilinear(
      EXPOSURE,
      exposureOf(
        source( points ), { { "HAZARD_RASTER", steps() }, { "CLASSES", "0.1;0.7" }, { "SAMPLING", "bilinear" } }
      )
    );
    QCOMPARE(
      valuesOf( bilinear.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "exposure_class" ) ),
      ( QStringList { "1", "1", "2" } )
    );
    QVERIFY( std::abs( number( rowOf( bilinear, 2 ), "hazard_max" ) - 0.75 ) < 1e-6 );
    Run refused( EXPOSURE, exposureOf( source( points ), { { "HAZARD_RASTER", steps() }, { "VALUE_PER_M2", 5 } } ) );
    QVERIFY( !refused.ok && refused.feedback.all().contains( QStringLiteral( "VALUE_PER_M2" ) ) );
  }

  void rastersInAnotherCrsAndTurnedAreTheSameGround()
  {
    // The same depths on a grid turned by 30 degrees, and south-up: the house lies well inside the deep part.
    const double c = std::cos( 0.5 );
    const double s = std::sin( 0.5 );
    RasterPlan turned;
    turned.columns = turned.rows = 60;
    turned.transform = { 500000, c, s, 8900020, s, -c };
    RasterPlan southUp;
    southUp.columns = 40;
    southUp.rows = 20;
    southUp.transform = { 500000, 1, 0, 8900000, 0, 1 };
    const auto houses = polygonLayer( UTM18S, { footprint( 20, 8, 6, 6 ) } );
    for ( const RasterPlan &plan : { turned, southUp } )
    {
      const QString raster = hazardRaster( QStringLiteral( "turned" ), []( int, int ) { return 0.8; }, plan );
      Run run( EXPOSURE, exposureOf( source( houses ), { { "HAZARD_RASTER", raster } } ) );
      QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
      QVERIFY( std::abs( number( rowOf( run, 0 ), "hazard_mean" ) - 0.8 ) < 1e-6 );
      QVERIFY( std::abs( number( rowOf( run, 0 ), "hazard_share" ) - 1 ) < 1e-9 );
    }
    // Buildings in degrees, raster in metres: the shares hardly move.
    auto degrees = polygonLayer( QStringLiteral( "EPSG:4326" ), {} );
    QgsGeometry geometry = QgsGeometry::fromWkt( footprint( 7.5, 2, 4, 2 ) );
    const QgsCoordinateTransform transform(
      QgsCoordinateReferenceSystem( UTM18S ), QgsCoordinateReferenceSystem( "EPSG:4326" ), QgsProject::instance()
    );
    QCOMPARE( geometry.transform( transform ), Qgis::GeometryOperationResult::Success );
    QgsFeature feature( degrees->fields() );
    feature.setGeometry( geometry );
    QVERIFY( degrees->dataProvider()->addFeature( feature ) );
    Run run( EXPOSURE, exposureOf( source( degrees ), { { "HAZARD_RASTER", steps() }, { "CLASSES", "0.1" } } ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( std::abs( number( rowOf( run, 0 ), "hazard_share" ) - 0.375 ) < 1e-6 );
  }

  void housesAlongTheCellsOfAGeographicRasterMeetOnlyTheirOwn()
  {
    // Every house is one cell of 0.0003 degrees, each depth another: the neighbours' must not slip in.
    RasterPlan plan;
    plan.columns = plan.rows = 20;
    plan.transform = { -70.123, 0.0003, 0, -12.05, 0, -0.0003 };
    const QString raster = hazardRaster(
      QStringLiteral( "degrees" ), []( int column, int row ) { return 0.01 * ( 20 * row + column ); }, plan,
      QStringLiteral( "EPSG:4326" )
    );
    QStringList wkts;
    for ( int i = 0; i < 400; ++i )
    {
      const double x[] = { -70.123 + 0.0003 * ( i % 20 ), -70.123 + 0.0003 * ( i % 20 + 1 ) };
      const double y[] = { -12.05 - 0.0003 * ( i / 20 + 1 ), -12.05 - 0.0003 * ( i / 20 ) };
      const auto p
        = []( double a, double b ) { return QStringLiteral( "%1 %2" ).arg( a, 0, 'g', 17 ).arg( b, 0, 'g', 17 ); };
      wkts << QStringLiteral( "MultiPolygon (((%1, %2, %3, %4, %1)))" )
                .arg( p( x[0], y[0] ), p( x[1], y[0] ), p( x[1], y[1] ), p( x[0], y[1] ) );
    }
    // One that crosses itself and is repaired, in the corner of a cell.
    wkts << QStringLiteral( "MultiPolygon (((-70.12295 -12.05005, -70.1229 -12.05005, -70.1229 -12.05015, -70.12295 "
                            "-12.05015, -70.12295 -12.0501, -70.122951 -12.0501, -70.12295 -12.0501, -70.12295 "
                            "-12.05005)))" );
    const auto houses = polygonLayer( QStringLiteral( "EPSG:4326" ), wkts );
    Run run( EXPOSURE, exposureOf( source( houses ), { { "HAZARD_RASTER", raster } } ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    for ( int i = 0; i < 400; ++i )
    {
      const double depth = static_cast<double>( static_cast<float>( 0.01 * i ) );
      const QgsFeature house = rowOf( run, i );
      QCOMPARE( number( house, "hazard_min" ), depth );
      QCOMPARE( number( house, "hazard_max" ), depth );
    }
    QCOMPARE( number( rowOf( run, 400 ), "hazard_max" ), 0.0 );
  }

  void zonesWithWordsOfFourLanguages()
  {
    const QStringList words { "Muy Baja",          "BAIXO",      "Amenaza media", "élevé", "Muito alta",
                              "Perigo muito alto", "sin riesgo", "Very High" };
    const QStringList expected { "1", "2", "3", "4", "5", "5", "0", "5" };
    auto zones = polygonLayer( UTM18S, {}, QStringLiteral( "amenaza" ), QStringLiteral( "&field=clase:string(50)" ) );
    auto houses = polygonLayer( UTM18S, {} );
    for ( int i = 0; i < words.size(); ++i )
    {
      QgsFeature zone( zones->fields() );
      zone.setAttributes( QgsAttributes() << words.at( i ) );
      zone.setGeometry( QgsGeometry::fromWkt( footprint( 50 * i, 0, 40, 40 ) ) );
      zones->dataProvider()->addFeature( zone );
      QgsFeature house( houses->fields() );
      house.setGeometry( QgsGeometry::fromWkt( footprint( 50 * i + 10, 10, 5, 5 ) ) );
      houses->dataProvider()->addFeature( house );
    }
    Run run(
      EXPOSURE, exposureOf( source( houses ), { { "HAZARD_POLYGONS", source( zones ) }, { "HAZARD_FIELD", "clase" } } )
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( valuesOf( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "exposure_class" ) ), expected );
    QCOMPARE(
      rowOf( run, 2 ).attribute( QStringLiteral( "exposure_label" ) ).toString(), QStringLiteral( "Amenaza media" )
    );
    Run mapped(
      EXPOSURE, exposureOf(
                  source( houses ), { { "HAZARD_POLYGONS", source( zones ) },
                                      { "HAZARD_FIELD", "clase" },
                                      { "CLASS_MAP", "muy baja=4;Amenaza media=0" } }
                )
    );
    QCOMPARE(
      valuesOf( mapped.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "exposure_class" ) ).mid( 0, 3 ),
      ( QStringList { "4", "2", "0" } )
    );
    Run curve(
      EXPOSURE,
      exposureOf(
        source( houses ),
        { { "HAZARD_POLYGONS", source( zones ) }, { "HAZARD_FIELD", "clase" }, { "CURVE", "jrc_residential" } }
      )
    );
    QVERIFY( !curve.ok && curve.feedback.all().contains( QStringLiteral( "CURVE" ) ) );
  }

  void zonesWithNumbersAreClassesOrDepths()
  {
    auto zones = polygonLayer( UTM18S, {}, QStringLiteral( "zonas" ), QStringLiteral( "&field=n:double" ) );
    for ( const double value : { 1.0, 3.0 } )
    {
      QgsFeature zone( zones->fields() );
      zone.setAttributes( QgsAttributes() << value );
      zone.setGeometry( QgsGeometry::fromWkt( footprint( value < 2 ? 0 : 20, 0, 20, 20 ) ) );
      zones->dataProvider()->addFeature( zone );
    }
    const auto houses
      = polygonLayer( UTM18S, { footprint( 5, 5, 4, 4 ), footprint( 15, 5, 10, 4 ), footprint( 60, 5, 4, 4 ) } );
    const QVariantMap hazard { { "HAZARD_POLYGONS", source( zones ) }, { "HAZARD_FIELD", "n" } };
    Run classes( EXPOSURE, exposureOf( source( houses ), hazard ) );
    QVERIFY2( classes.ok, qPrintable( classes.feedback.all() ) );
    QCOMPARE(
      valuesOf( classes.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "exposure_class" ) ),
      ( QStringList { "1", "3", "0" } )
    );
    QVariantMap depths = hazard;
    depths.insert( QStringLiteral( "CLASSES" ), QStringLiteral( "0.5;2" ) );
    depths.insert( QStringLiteral( "CURVE" ), QStringLiteral( "jrc_residential" ) );
    Run deep( EXPOSURE, exposureOf( source( houses ), depths ) );
    QVERIFY2( deep.ok, qPrintable( deep.feedback.all() ) );
    QCOMPARE(
      valuesOf( deep.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "exposure_class" ) ),
      ( QStringList { "1", "2", "0" } )
    );
    QCOMPARE( number( rowOf( deep, 1 ), "damage_ratio" ), 0.984 );
    QVERIFY( std::abs( number( rowOf( deep, 1 ), "hazard_share" ) - 1 ) < 1e-9 );
    Run inside( EXPOSURE, exposureOf( source( houses ), { { "HAZARD_POLYGONS", source( zones ) } } ) );
    QCOMPARE(
      valuesOf( inside.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "exposure_class" ) ),
      ( QStringList { "1", "1", "0" } )
    );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<BuildingExposureTest>( argc, argv ); }
#include "building_exposure_test.moc"
