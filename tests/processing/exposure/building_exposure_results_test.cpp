// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:buildingexposure through the registry: probabilities, curves, the report, threads.

#include "exposure_runs.h"
#include "provider_registration.h"

#include <QFile>

#include <cmath>

using namespace lacuna::testing;

class BuildingExposureResultsTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void anErrorOfPositionGivesAProbability()
  {
    // The shore is at 10 m; points 5 m off it with an error of 5 m: one deviation.
    const auto points = polygonLayer(
      UTM18S,
      { QStringLiteral( "Point (500005 8900010)" ), QStringLiteral( "Point (500015 8900010)" ),
        QStringLiteral( "Point (500010 8900010)" ) },
      QStringLiteral( "p" ), QStringLiteral( "&field=name:string(50)" ), QStringLiteral( "Point" )
    );
    RasterPlan plan;
    plan.columns = plan.rows = 200;
    plan.transform = { 499910, 1, 0, 8900110, 0, -1 };
    const QString raster
      = hazardRaster( QStringLiteral( "shore" ), []( int column, int ) { return column < 100 ? 0.0 : 1.0; }, plan );
    Run run(
      EXPOSURE,
      exposureOf( source( points ), { { "HAZARD_RASTER", raster }, { "CLASSES", "0.5" }, { "POSITION_ERROR", 5 } } )
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( std::abs( number( rowOf( run, 0 ), "exposure_probability" ) - 0.158655 ) < 1e-3 );
    QVERIFY( std::abs( number( rowOf( run, 1 ), "exposure_probability" ) - 0.841345 ) < 1e-3 );
    QVERIFY( std::abs( run.results.value( "EXPECTED_EXPOSED_COUNT" ).toDouble() - 1.5 ) < 0.01 );
    // The way of sampling does not move the point that is displaced.
    const auto off = polygonLayer(
      UTM18S, { QStringLiteral( "Point (500009.9 8900010)" ) }, QStringLiteral( "p" ),
      QStringLiteral( "&field=name:string(50)" ), QStringLiteral( "Point" )
    );
    Run near(
      EXPOSURE,
      exposureOf(
        source( off ),
        { { "HAZARD_RASTER", raster }, { "CLASSES", "0.5" }, { "POSITION_ERROR", 0.5 }, { "SAMPLING", "nearest" } }
      )
    );
    QVERIFY(
      std::abs( number( rowOf( near, 0 ), "exposure_probability" ) - 0.420740 ) < 1e-3
    ); // a fifth of a deviation
    const auto houses = polygonLayer( UTM18S, { footprint( 2, 8, 4, 4 ) } );
    Run house(
      EXPOSURE,
      exposureOf( source( houses ), { { "HAZARD_RASTER", raster }, { "CLASSES", "0.5" }, { "POSITION_ERROR", 4 } } )
    );
    QVERIFY(
      std::abs( number( rowOf( house, 0 ), "exposure_probability" ) - 0.158655 ) < 5e-3
    ); // its wall is 4 m from the shore
    Run depth(
      EXPOSURE,
      exposureOf( source( points ), { { "HAZARD_RASTER", raster }, { "CLASSES", "1" }, { "DEPTH_ERROR", 0.3 } } )
    );
    QVERIFY( std::abs( number( rowOf( depth, 1 ), "exposure_probability" ) - 0.5 ) < 1e-9 );
    QCOMPARE( number( rowOf( depth, 0 ), "exposure_probability" ), 0.0 );
  }

  void curvesByBuilding()
  {
    auto houses = polygonLayer(
      UTM18S, {}, QStringLiteral( "h" ),
      QStringLiteral( "&field=name:string(50)&field=curve:integer&field=worth:double" )
    );
    for ( const int curve : { 1, 2, 7 } )
    {
      QgsFeature feature( houses->fields() );
      feature.setAttributes( QgsAttributes() << QStringLiteral( "n" ) << curve << 1000.0 );
      feature.setGeometry( QgsGeometry::fromWkt( footprint( 25, 2, 4, 2 ) ) );
      houses->dataProvider()->addFeature( feature );
    }
    const QString file = QString::fromStdString( scratchFile( "curves.csv" ) );
    QFile csv( file );
    QVERIFY( csv.open( QIODevice::WriteOnly ) );
    csv.write( "curve_id,depth_m,damage\n1,0,0\n1,3,0.6\n2,0,0\n2,1,1\n" );
    csv.close();
    const QVariantMap parameters {
      { "HAZARD_RASTER", steps() }, { "CURVE_FILE", file }, { "CURVE_FIELD", "curve" }, { "VALUE_FIELD", "worth" }
    };
    Run run( EXPOSURE, exposureOf( source( houses ), parameters ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( std::abs( number( rowOf( run, 0 ), "damage_value" ) - 300 ) < 1e-9 );
    QVERIFY( std::abs( number( rowOf( run, 1 ), "damage_value" ) - 1000 ) < 1e-9 );
    QVERIFY( isNull( rowOf( run, 2 ), "damage_value" ) );
    QVERIFY2( run.feedback.all().contains( QStringLiteral( "7" ) ), qPrintable( run.feedback.all() ) );
    QVariantMap withoutField = parameters;
    withoutField.remove( QStringLiteral( "CURVE_FIELD" ) );
    Run refused( EXPOSURE, exposureOf( source( houses ), withoutField ) );
    QVERIFY( !refused.ok && refused.feedback.all().contains( QStringLiteral( "CURVE_FIELD" ) ) );
  }

  void theReportIsWrittenWhole()
  {
    const auto houses = polygonLayer(
      UTM18S, { footprint( 2, 2, 4, 2 ), footprint( 25, 2, 4, 2 ) }, QStringLiteral( "<Casas & más>" )
    );
    const QString file = QString::fromStdString( scratchFile( "exposure.html" ) );
    Run run( EXPOSURE, exposureOf( source( houses ), { { "HAZARD_RASTER", steps() }, { "REPORT", file } } ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QFile report( file );
    QVERIFY( report.open( QIODevice::ReadOnly ) );
    const QString html = QString::fromUtf8( report.readAll() );
    QVERIFY(
      html.contains( QStringLiteral( "&lt;Casas &amp; más&gt;" ) )
      && html.trimmed().endsWith( QStringLiteral( "</html>" ) ) && html.contains( QStringLiteral( "<svg" ) )
    );
    QVERIFY( !html.contains( QStringLiteral( "http://" ) ) && !html.contains( QStringLiteral( "<script" ) ) );
    Run refused(
      EXPOSURE, exposureOf( source( houses ), { { "HAZARD_RASTER", steps() }, { "REPORT", "/no/such/folder/r.html" } } )
    );
    QVERIFY( !refused.ok && refused.feedback.all().contains( QStringLiteral( "r.html" ) ) );
  }

  void theSameWhateverTheThreads()
  {
    QStringList many;
    for ( int i = 0; i < 300; ++i )
      many << footprint( ( i * 7 ) % 38 + 0.3, ( i * 3 ) % 18 + 0.2, 1.7, 1.1 );
    const auto houses = polygonLayer( UTM18S, many );
    const QVariantMap parameters = exposureOf(
      source( houses ), { { "HAZARD_RASTER", steps() }, { "STATISTIC", "mean" }, { "POSITION_ERROR", 2 } }
    );
    Run one( EXPOSURE, parameters, 1 );
    Run four( EXPOSURE, parameters, 4 );
    for ( const char *field : { "hazard_mean", "hazard_share", "exposure_probability" } )
      QCOMPARE(
        valuesOf( one.layer( QStringLiteral( "OUTPUT" ) ), field ),
        valuesOf( four.layer( QStringLiteral( "OUTPUT" ) ), field )
      );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<BuildingExposureResultsTest>( argc, argv ); }

#include "building_exposure_results_test.moc"
