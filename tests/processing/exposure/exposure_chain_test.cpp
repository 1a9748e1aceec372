// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:expectedannualdamage, lacuna:exposurebyzone and lacuna:priorityzones through the registry, chained as people
// do.

#include "hazard_layers.h"
#include "provider_registration.h"

#include <QFile>

#include <cmath>

using namespace lacuna::testing;

namespace
{

QString even( const QString &name, double depth )
{
  return hazardRaster( name, [depth]( int, int ) { return depth; } );
}

} // namespace

class ExposureChainTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void theContractsNames()
  {
    const auto names = []( const char *id ) {
      return parameterNames( QgsApplication::processingRegistry()->algorithmById( QString::fromLatin1( id ) ) );
    };
    QCOMPARE(
      names( "lacuna:expectedannualdamage" ),
      ( QStringList {
        "BAND", "BUILDINGS", "COMPARE_WITH", "CURVE", "CURVE_FIELD", "CURVE_FILE", "DEPTH_UNIT", "FLOOR_HEIGHT",
        "HAZARD_RASTERS", "INTEGRATION", "OUTPUT", "RASTER_IS", "REPORT", "RETURN_PERIODS", "SAMPLING", "SKIPPED",
        "STATISTIC", "VALUE_FIELD", "VALUE_PER_M2"
      } )
    );
    QCOMPARE(
      names( "lacuna:exposurebyzone" ),
      ( QStringList { "COMPARE_WITH", "EXPOSURE", "MISSING", "OUTPUT", "REPORT", "SKIPPED", "ZONES", "ZONE_NAME_FIELD" }
      )
    );
    QCOMPARE(
      names( "lacuna:priorityzones" ), ( QStringList {
                                         "GAP_WEIGHT", "HAZARD_WEIGHT", "OUTPUT", "PEOPLE_FIELD", "PEOPLE_WEIGHT",
                                         "PRECISION", "ZONES", "ZONE_NAME_FIELD"
                                       } )
    );
    for ( const char *id : { "lacuna:expectedannualdamage", "lacuna:exposurebyzone", "lacuna:priorityzones" } )
      QVERIFY(
        QgsApplication::processingRegistry()->algorithmById( QString::fromLatin1( id ) )->shortHelpString().size() > 300
      );
  }

  void yearlyDamageByThreeRules_data()
  {
    QTest::addColumn<QString>( "rule" );
    QTest::addColumn<double>( "expected" );
    // Damages 0, 0.491 and 0.949 of 1000 for 2, 10 and 100 years; worked out on paper.
    QTest::newRow( "trapezoid" ) << "trapezoid" << 0.4 * 491.0 / 2 + 0.09 * ( 491.0 + 949.0 ) / 2 + 9.49;
    QTest::newRow( "events" ) << "events" << 49.1 + 9.49;
    // ∫ over the logarithm: width - seldom × ln(often / seldom), over that logarithm, goes to the rarer end.
    const double a = ( 0.4 - 0.1 * std::log( 5.0 ) ) / std::log( 5.0 );
    const double b = ( 0.09 - 0.01 * std::log( 10.0 ) ) / std::log( 10.0 );
    QTest::newRow( "loglinear" ) << "loglinear" << a * 491.0 + ( 0.09 - b ) * 491.0 + b * 949.0 + 9.49;
  }
  void yearlyDamageByThreeRules()
  {
    QFETCH( QString, rule );
    QFETCH( double, expected );
    auto houses = polygonLayer(
      UTM18S, {}, QStringLiteral( "h" ), QStringLiteral( "&field=name:string(50)&field=worth:double&field=ead:double" )
    );
    for ( const double x : { 5.0, 500.0 } )
    {
      QgsFeature feature( houses->fields() );
      feature.setAttributes( QgsAttributes() << QStringLiteral( "n" ) << 1000.0 << 3.0 );
      feature.setGeometry( QgsGeometry::fromWkt( footprint( x, 5, 3, 3 ) ) );
      houses->dataProvider()->addFeature( feature );
    }
    // The third raster has a grid of its own.
    RasterPlan coarse;
    coarse.columns = coarse.rows = 10;
    coarse.transform = { 500000, 5, 0, 8900020, 0, -5 };
    const QStringList rasters {
      even( QStringLiteral( "rp2" ), 0 ), even( QStringLiteral( "rp10" ), 0.5 ),
      hazardRaster(
        QStringLiteral( "rp100" ), []( int, int ) { return 2.0; }, coarse
      )
    };
    Run run(
      QStringLiteral( "lacuna:expectedannualdamage" ), { { "BUILDINGS", source( houses ) },
                                                         { "HAZARD_RASTERS", QVariant( rasters ) },
                                                         { "RETURN_PERIODS", "2;10;100" },
                                                         { "INTEGRATION", rule },
                                                         { "CURVE", "jrc_residential" },
                                                         { "VALUE_FIELD", "worth" },
                                                         { "OUTPUT", "TEMPORARY_OUTPUT" } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE(
      fieldNames( run.layer( QStringLiteral( "OUTPUT" ) ) ),
      ( QStringList { "name", "worth", "source_ead", "damage_rp2", "damage_rp10", "damage_rp100", "ead" } )
    );
    const QgsFeature house = rowOf( run, 0 );
    QCOMPARE( number( house, "damage_rp2" ), 0.0 );
    QCOMPARE( number( house, "damage_rp10" ), 491.0 );
    QCOMPARE( number( house, "damage_rp100" ), 949.0 );
    QVERIFY2(
      std::abs( number( house, "ead" ) - expected ) < 1e-9,
      qPrintable( QString::number( number( house, "ead" ), 'g', 12 ) )
    );
    QVERIFY( std::abs( run.results.value( "EAD_TOTAL" ).toDouble() - expected ) < 1e-9 );
    QVERIFY( isNull( rowOf( run, 1 ), "ead" ) );
    QCOMPARE( run.number( "NO_DATA_COUNT" ), 1 );
  }

  void lessDamageForARarerEventIsDoubted()
  {
    const auto houses = polygonLayer( UTM18S, { footprint( 5, 5, 3, 3 ) } );
    Run run(
      QStringLiteral( "lacuna:expectedannualdamage" ),
      { { "BUILDINGS", source( houses ) },
        { "HAZARD_RASTERS",
          QVariant( QStringList { even( QStringLiteral( "x" ), 2 ), even( QStringLiteral( "y" ), 1 ) } ) },
        { "RETURN_PERIODS", "2;10" },
        { "CURVE", "jrc_residential" },
        { "OUTPUT", "TEMPORARY_OUTPUT" } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY2(
      run.feedback.all().contains( QStringLiteral( "order of the return periods" ) ), qPrintable( run.feedback.all() )
    );
  }

  void mappedAndMissingByZoneAndThenThePriority()
  {
    const QString raster
      = hazardRaster( QStringLiteral( "half" ), []( int column, int ) { return column < 20 ? 0.0 : 1.5; } );
    const auto mapped = polygonLayer(
      UTM18S, { footprint( 2, 2, 3, 3 ), footprint( 22, 2, 3, 3 ), footprint( 30, 2, 3, 3 ) },
      QStringLiteral( "matched" )
    );
    const auto missing = polygonLayer(
      UTM18S,
      { footprint( 2, 12, 3, 3 ), footprint( 22, 12, 2, 3 ), footprint( 26, 12, 2, 3 ), footprint( 90, 12, 3, 3 ) }
    );
    const auto exposed = [&raster]( const std::unique_ptr<QgsVectorLayer> &layer ) {
      return std::make_unique<Run>(
        QStringLiteral( "lacuna:buildingexposure" ),
        QVariantMap {
          { "BUILDINGS", source( layer ) },
          { "HAZARD_RASTER", raster },
          { "CLASSES", "0.5;1" },
          { "CURVE", "jrc_residential" },
          { "VALUE_PER_M2", 100 },
          { "OUTPUT", "TEMPORARY_OUTPUT" }
        }
      );
    };
    const auto here = exposed( mapped );
    const auto gone = exposed( missing );
    QVERIFY( here->ok && gone->ok );
    auto zones = polygonLayer(
      UTM18S, {}, QStringLiteral( "barrios" ),
      QStringLiteral( "&field=name:string(50)&field=matched_count:integer&field=missing_in_osm:integer&field="
                      "completeness:double&field=completeness_low:double&"
                      "field=completeness_"
                      "high:double" )
    );
    const auto zone
      = [&zones]( const QString &name, const QString &wkt, int matched, int lost, double c, double low, double high ) {
          QgsFeature feature( zones->fields() );
          feature.setAttributes( QgsAttributes() << name << matched << lost << c << low << high );
          if ( !wkt.isEmpty() )
            feature.setGeometry( QgsGeometry::fromWkt( wkt ) );
          zones->dataProvider()->addFeature( feature );
        };
    zone( QStringLiteral( "oeste" ), footprint( 0, 0, 20, 20 ), 1, 1, 0.5, 0.1, 0.9 );
    zone( QStringLiteral( "este" ), footprint( 20, 0, 20, 20 ), 2, 2, 0.5, 0.25, 0.8 );
    zone( QStringLiteral( "sin mapa" ), QString(), 0, 0, 0, 0, 1 );
    const QString report = QString::fromStdString( scratchFile( "zones.html" ) );
    Run run(
      QStringLiteral( "lacuna:exposurebyzone" ),
      { { "ZONES", source( zones ) },
        { "EXPOSURE", QVariant::fromValue( here->layer( QStringLiteral( "OUTPUT" ) ) ) },
        { "MISSING", QVariant::fromValue( gone->layer( QStringLiteral( "OUTPUT" ) ) ) },
        { "OUTPUT", "TEMPORARY_OUTPUT" },
        { "SKIPPED", "TEMPORARY_OUTPUT" },
        { "REPORT", report } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const QgsFeature east = rowOf( run, 1 );
    QCOMPARE( number( east, "buildings_mapped" ), 2.0 );
    QCOMPARE( number( east, "exposed_mapped" ), 2.0 );
    QCOMPARE( number( east, "exposed_missing" ), 2.0 );
    QCOMPARE( number( east, "exposed_all" ), 4.0 );
    QCOMPARE( number( east, "class1_all" ), 0.0 );
    QCOMPARE( number( east, "class2_all" ), 4.0 );
    const double ground = 1 / ( 0.9996 * 0.9996 );
    QVERIFY( std::abs( number( east, "exposed_area_m2_all" ) - 30 * ground ) < 1e-3 );
    QVERIFY( std::abs( number( east, "class2_value_missing" ) - 1200 * ground ) < 0.1 );
    QVERIFY( std::abs( number( east, "exposed_damage_all" ) - 0.842 * 3000 * ground ) < 0.1 );
    // Between 80 % and 25 % complete, 2 matched would mean 0.5 to 6 missing, and 2 were found.
    QVERIFY( std::abs( number( east, "exposed_low" ) - ( 2 + 2 * 0.25 ) ) < 1e-9 );
    QVERIFY( std::abs( number( east, "exposed_high" ) - ( 2 + 2 * 3 ) ) < 1e-9 );
    QCOMPARE( number( east, "damage_all" ), number( east, "exposed_damage_all" ) ); // none stands in shallow water
    QVERIFY( number( east, "damage_low" ) <= number( east, "damage_all" ) );
    QVERIFY( number( east, "damage_all" ) <= number( east, "damage_high" ) );
    QVERIFY( std::abs( number( east, "damage_low" ) - 0.14 * ( 1800 + 0.25 * 1200 ) * ground ) < 0.1 );
    QCOMPARE( number( rowOf( run, 0 ), "exposed_all" ), 0.0 );
    QCOMPARE( run.layer( QStringLiteral( "OUTPUT" ) )->featureCount(), 2 );
    QCOMPARE( run.number( "EXPOSED_ALL" ), 4 );
    QCOMPARE( run.number( "SKIPPED_COUNT" ), 2 ); // a zone without geometry, a building in none
    QStringList reasons = valuesOf( run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) );
    reasons.sort();
    QCOMPARE( reasons, ( QStringList { "null_geometry", "outside_zones" } ) );
    QFile html( report );
    QVERIFY(
      html.open( QIODevice::ReadOnly ) && QString::fromUtf8( html.readAll() ).contains( QStringLiteral( "este" ) )
    );

    Run alone(
      QStringLiteral( "lacuna:exposurebyzone" ),
      { { "ZONES", source( zones ) },
        { "EXPOSURE", QVariant::fromValue( here->layer( QStringLiteral( "OUTPUT" ) ) ) },
        { "OUTPUT", "TEMPORARY_OUTPUT" } }
    );
    QVERIFY2( alone.ok, qPrintable( alone.feedback.all() ) );
    QVERIFY( isNull( rowOf( alone, 1 ), "exposed_missing" ) );
    QCOMPARE( number( rowOf( alone, 1 ), "exposed_all" ), 2.0 );

    Run priority(
      QStringLiteral( "lacuna:priorityzones" ),
      { { "ZONES", QVariant::fromValue( run.layer( QStringLiteral( "OUTPUT" ) ) ) },
        { "HAZARD_WEIGHT", 2 },
        { "OUTPUT", "TEMPORARY_OUTPUT" } }
    );
    QVERIFY2( priority.ok, qPrintable( priority.feedback.all() ) );
    const QgsFeature first = rowOf( priority, 1 );
    QCOMPARE( number( first, "priority" ), 100.0 );
    QCOMPARE( number( first, "priority_rank" ), 1.0 );
    QCOMPARE( number( rowOf( priority, 0 ), "priority" ), 0.0 );
    QCOMPARE(
      first.attribute( QStringLiteral( "priority_weights" ) ).toString(), QStringLiteral( "gap 1; hazard 2; people 1" )
    );
    QVERIFY( first.attribute( QStringLiteral( "priority_why" ) ).toString().contains( QStringLiteral( "50" ) ) );
  }

  void aZoneWithoutKnowledgeHasNoPriority()
  {
    auto zones = polygonLayer(
      UTM18S, {}, QStringLiteral( "z" ), QStringLiteral( "&field=completeness:double&field=people:double" )
    );
    for ( const QVariant &completeness : { QVariant( 0.25 ), QVariant(), QVariant( 0.75 ) } )
    {
      QgsFeature feature( zones->fields() );
      feature.setAttributes( QgsAttributes() << completeness << 200.0 );
      feature.setGeometry( QgsGeometry::fromWkt( footprint( 0, 0, 10, 10 ) ) );
      zones->dataProvider()->addFeature( feature );
    }
    Run run(
      QStringLiteral( "lacuna:priorityzones" ), { { "ZONES", source( zones ) },
                                                  { "HAZARD_WEIGHT", 0 },
                                                  { "PEOPLE_FIELD", "people" },
                                                  { "OUTPUT", "TEMPORARY_OUTPUT" } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( isNull( rowOf( run, 1 ), "priority" ) && isNull( rowOf( run, 1 ), "priority_rank" ) );
    QVERIFY( rowOf( run, 1 )
               .attribute( QStringLiteral( "priority_why" ) )
               .toString()
               .contains( QStringLiteral( "No priority" ) ) );
    QVERIFY( std::abs( number( rowOf( run, 2 ), "priority" ) - 100.0 / 3 ) < 1e-6 );
    QCOMPARE( run.number( "RANKED_COUNT" ), 2 );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<ExposureChainTest>( argc, argv ); }
#include "exposure_chain_test.moc"
