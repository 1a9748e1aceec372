// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// The exposure algorithms where a plain number would be wrong: bounds above a floor, classes that are not metres,
// unknown zones, ground without data, several points in one.

#include "hazard_layers.h"
#include "languages.h"

#include <qgsrasterdataprovider.h>
#include <qgsrasterlayer.h>

#include <QFile>

#include <cmath>

using namespace lacuna::testing;

namespace
{

const QString EXPOSURE = QStringLiteral( "lacuna:buildingexposure" );
const QString YEARLY = QStringLiteral( "lacuna:expectedannualdamage" );

QVariantMap with( const QVariant &buildings, const QVariantMap &more )
{
  QVariantMap all { { "BUILDINGS", buildings }, { "OUTPUT", "TEMPORARY_OUTPUT" }, { "SKIPPED", "TEMPORARY_OUTPUT" } };
  for ( auto it = more.begin(); it != more.end(); ++it )
    all.insert( it.key(), it.value() );
  return all;
}

// Zones with one attribute each, 20 m wide and side by side from x = 0.
std::unique_ptr<QgsVectorLayer> zonesOf( const QString &field, const QVariantList &values )
{
  auto zones = polygonLayer( UTM18S, {}, QStringLiteral( "Amenaza" ), QStringLiteral( "&field=" ) + field );
  for ( int i = 0; i < values.size(); ++i )
  {
    QgsFeature zone( zones->fields() );
    zone.setAttributes( QgsAttributes() << values.at( i ) );
    zone.setGeometry( QgsGeometry::fromWkt( footprint( 20 * i, 0, 20, 20 ) ) );
    zones->dataProvider()->addFeature( zone );
  }
  zones->updateExtents();
  return zones;
}

// One house in each of so many zones.
std::unique_ptr<QgsVectorLayer> housesIn( int zones )
{
  QStringList wkts;
  for ( int i = 0; i < zones; ++i )
    wkts << footprint( 20 * i + 5, 5, 6, 6 );
  return polygonLayer( UTM18S, wkts, QStringLiteral( "Casas" ) );
}

// Empty where there is none; what was said where the run failed.
QStringList classesOf( Run &run )
{
  if ( !run.ok )
    return run.feedback.said;
  QStringList classes;
  QgsFeature building;
  for ( QgsFeatureIterator it = run.layer( QStringLiteral( "OUTPUT" ) )->getFeatures(); it.nextFeature( building ); )
    classes
      << ( isNull( building, "exposure_class" ) ? QString()
                                                : building.attribute( QStringLiteral( "exposure_class" ) ).toString() );
  return classes;
}

} // namespace

class ExposureDoubtTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QVERIFY( speak( QStringLiteral( "en" ) ) ); }

  void aBoundAboveAFloorIsMetByClassShareAndProbability_data()
  {
    QTest::addColumn<double>( "depth" );
    QTest::addColumn<double>( "floor" );
    QTest::addColumn<QString>( "bounds" );
    QTest::addColumn<int>( "kind" );
    QTest::newRow( "0.6 - 0.5 is less than 0.1" ) << 0.6 << 0.5 << "0.1" << 1;
    QTest::newRow( "0.4 + 0.2 is more than 0.6" ) << 0.6 << 0.4 << "0.2" << 1;
    QTest::newRow( "0.7 - 0.6" ) << 0.7 << 0.6 << "0.1" << 1;
    QTest::newRow( "below" ) << 0.69 << 0.6 << "0.1" << 0;
    QTest::newRow( "dry" ) << 0.0 << 0.0 << "0;0.5;1" << 0;
    QTest::newRow( "any water" ) << 0.02 << 0.0 << "0;0.5;1" << 1;
    QTest::newRow( "water up to the floor" ) << 0.4 << 0.4 << "0;0.5;1" << 0;
    QTest::newRow( "a dry basement" ) << 0.0 << -1.0 << "0.1" << 0;
  }
  void aBoundAboveAFloorIsMetByClassShareAndProbability()
  {
    QFETCH( double, depth );
    QFETCH( double, floor );
    QFETCH( QString, bounds );
    QFETCH( int, kind );
    const QString raster = hazardRaster( QStringLiteral( "depth" ), [depth]( int, int ) { return depth; } );
    const auto zones = zonesOf( QStringLiteral( "prof:double" ), { depth } );
    const auto houses = housesIn( 1 );
    const auto points = polygonLayer(
      UTM18S, { QStringLiteral( "Point (500005 8900005)" ) }, QStringLiteral( "p" ),
      QStringLiteral( "&field=name:string(50)" ), QStringLiteral( "Point" )
    );
    for ( const auto &buildings : { source( houses ), source( points ) } )
      for ( const QVariantMap &hazard :
            { QVariantMap { { "HAZARD_RASTER", raster }, { "POSITION_ERROR", 0.01 } },
              QVariantMap { { "HAZARD_POLYGONS", source( zones ) }, { "HAZARD_FIELD", "prof" } } } )
      {
        QVariantMap more = hazard;
        more.insert( QStringLiteral( "CLASSES" ), bounds );
        more.insert( QStringLiteral( "FLOOR_HEIGHT" ), floor );
        Run run( EXPOSURE, with( buildings, more ) );
        QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
        QCOMPARE( number( rowOf( run, 0 ), "exposure_class" ), static_cast<double>( kind ) );
        QCOMPARE( number( rowOf( run, 0 ), "hazard_share" ), static_cast<double>( kind ) );
        if ( hazard.contains( QStringLiteral( "POSITION_ERROR" ) ) )
          QCOMPARE( number( rowOf( run, 0 ), "exposure_probability" ), static_cast<double>( kind ) );
      }
  }

  void aBasementInDryGroundHasNoDamage()
  {
    const QString raster
      = hazardRaster( QStringLiteral( "half" ), []( int column, int ) { return column < 20 ? 0.0 : 0.5; } );
    const auto houses = housesIn( 2 );
    Run run(
      EXPOSURE,
      with(
        source( houses ),
        { { "HAZARD_RASTER", raster }, { "FLOOR_HEIGHT", -1 }, { "CURVE", "jrc_residential" }, { "VALUE_PER_M2", 1 } }
      )
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( number( rowOf( run, 0 ), "damage_ratio" ), 0.0 );
    QCOMPARE( number( rowOf( run, 0 ), "damage_high" ), 0.0 );
    QVERIFY( number( rowOf( run, 1 ), "damage_ratio" ) > 0.7 ); // 1.5 m above its floor
  }

  void aFloorChangesNoClassThatIsGiven()
  {
    const auto words = zonesOf( QStringLiteral( "clase:string(20)" ), { "Alta", "Baja" } );
    const auto numbers = zonesOf( QStringLiteral( "n:integer" ), { 4, 2 } );
    const auto houses = housesIn( 2 );
    for ( const QVariantMap &hazard :
          { QVariantMap { { "HAZARD_POLYGONS", source( words ) }, { "HAZARD_FIELD", "clase" } },
            QVariantMap { { "HAZARD_POLYGONS", source( numbers ) }, { "HAZARD_FIELD", "n" } },
            QVariantMap { { "HAZARD_POLYGONS", source( words ) } } } )
    {
      QVariantMap raised = hazard;
      raised.insert( QStringLiteral( "FLOOR_HEIGHT" ), 0.3 );
      Run plain( EXPOSURE, with( source( houses ), hazard ) );
      Run run( EXPOSURE, with( source( houses ), raised ) );
      QCOMPARE( classesOf( run ), classesOf( plain ) );
      QCOMPARE( classesOf( run ), hazard.size() > 1 ? ( QStringList { "4", "2" } ) : ( QStringList { "1", "1" } ) );
      QVERIFY(
        run.feedback.all().contains( QStringLiteral( "FLOOR_HEIGHT" ) )
        && !plain.feedback.all().contains( QStringLiteral( "FLOOR_HEIGHT" ) )
      );
    }
  }

  void boundsDoNotGoWithWords()
  {
    const auto zones = zonesOf( QStringLiteral( "clase:string(20)" ), { "Alta", "Baja" } );
    const auto houses = housesIn( 2 );
    for ( const char *field : { "clase", "" } )
      for ( const QVariantMap &bounds :
            { QVariantMap { { "CLASSES", "4" } }, QVariantMap { { "PRESET", "tsunami" } } } )
      {
        QVariantMap more = bounds;
        more.insert( QStringLiteral( "HAZARD_POLYGONS" ), source( zones ) );
        more.insert( QStringLiteral( "HAZARD_FIELD" ), QString::fromLatin1( field ) );
        Run run( EXPOSURE, with( source( houses ), more ) );
        QVERIFY( !run.ok );
        QVERIFY2(
          run.feedback.all().contains( bounds.firstKey() )
            && run.feedback.all().contains( QStringLiteral( "Amenaza" ) ),
          qPrintable( run.feedback.all() )
        );
      }
  }

  void wordsThatAreNotKnownAreNamedAndCounted()
  {
    const auto zones = zonesOf( QStringLiteral( "clase:string(20)" ), { "R2", "Alta", "R2", "Media-Alta" } );
    const auto houses = housesIn( 1 );
    Run run(
      EXPOSURE, with( source( houses ), { { "HAZARD_POLYGONS", source( zones ) }, { "HAZARD_FIELD", "clase" } } )
    );
    QVERIFY( !run.ok );
    const QString said = run.feedback.all();
    QVERIFY2(
      said.contains( QStringLiteral( "“R2” (2 zones), “Media-Alta” (1 zone)" ) )
        && said.contains( QStringLiteral( "CLASS_MAP" ) ),
      qPrintable( said )
    );
    QVERIFY2( !said.contains( QStringLiteral( "R2=" ) ), qPrintable( said ) );
  }

  void whatLiesInAnUnknownZoneIsNotCalledSafe()
  {
    // Words and depths; the third zone crosses itself, so that it cannot be repaired.
    for ( const bool words : { true, false } )
    {
      const QVariant value = words ? QVariant( "Alta" ) : QVariant( 1.5 );
      auto zones = zonesOf(
        words ? QStringLiteral( "a:string(20)" ) : QStringLiteral( "a:double" ), { value, QVariant(), value }
      );
      const QgsGeometry bow = QgsGeometry::fromWkt( QStringLiteral(
        "MultiPolygon (((500040 8900000, 500060 8900020, 500060 8900000, 500040 8900020, 500040 8900000)))"
      ) );
      QVERIFY( zones->dataProvider()->changeGeometryValues( { { 3, bow } } ) );
      const auto houses = polygonLayer(
        UTM18S, { footprint( 5, 5, 6, 6 ), footprint( 25, 5, 6, 6 ), footprint( 42, 8, 4, 4 ), footprint( 18, 5, 4, 4 ),
                  footprint( 38, 1, 1, 1 ), footprint( 80, 5, 6, 6 ) }
      );
      QVariantMap more { { "HAZARD_POLYGONS", source( zones ) }, { "HAZARD_FIELD", "a" } };
      if ( !words )
        more.insert( QStringLiteral( "CLASSES" ), QStringLiteral( "0.1;0.5" ) );
      Run run( EXPOSURE, with( source( houses ), more ) );
      const QString kind = words ? QStringLiteral( "4" ) : QStringLiteral( "2" );
      QCOMPARE( classesOf( run ), ( QStringList { kind, "", "", kind, "", "0" } ) );
      QCOMPARE( run.number( "NO_DATA_COUNT" ), 3 );
      QCOMPARE( run.number( "NOT_EXPOSED_COUNT" ), 1 );
      const QString said = run.feedback.all();
      QVERIFY2(
        said.contains( QStringLiteral( "1 zone has no hazard" ) )
          && said.contains( QStringLiteral( "3 buildings lie in hazard zones" ) ),
        qPrintable( said )
      );
    }
  }

  void partsThatOverlapAreOneZone()
  {
    auto zones = zonesOf( QStringLiteral( "a:string(20)" ), { "Alta" } );
    QStringList parts;
    for ( const QString &part : { footprint( 0, 0, 60, 20 ), footprint( 30, 0, 60, 20 ), footprint( 5, 5, 10, 10 ) } )
      parts << part.mid( 14 ).chopped( 1 );
    const QgsGeometry joined
      = QgsGeometry::fromWkt( QStringLiteral( "MultiPolygon (%1)" ).arg( parts.join( QStringLiteral( ", " ) ) ) );
    QCOMPARE( joined.constGet()->partCount(), 3 );
    QVERIFY( zones->dataProvider()->changeGeometryValues( { { 1, joined } } ) );
    const auto houses = polygonLayer(
      UTM18S, { footprint( 6, 6, 2, 2 ), footprint( 40, 5, 6, 6 ), footprint( 80, 5, 6, 6 ), footprint( 100, 5, 6, 6 ) }
    );
    Run run( EXPOSURE, with( source( houses ), { { "HAZARD_POLYGONS", source( zones ) }, { "HAZARD_FIELD", "a" } } ) );
    QCOMPARE( classesOf( run ), ( QStringList { "4", "4", "4", "0" } ) );
    QCOMPARE( number( rowOf( run, 1 ), "hazard_share" ), 1.0 );
  }

  void severalPointsInOneAreNoPlace()
  {
    const auto points = polygonLayer(
      UTM18S,
      { QStringLiteral( "MultiPoint ((500005 8900005))" ),
        QStringLiteral( "MultiPoint ((500005 8900005), (500035 8900005))" ),
        QStringLiteral( "MultiPoint ((500035 8900005), (500035 8900005))" ) },
      QStringLiteral( "p" ), QStringLiteral( "&field=name:string(50)" ), QStringLiteral( "MultiPoint" )
    );
    const QString raster
      = hazardRaster( QStringLiteral( "bank" ), []( int column, int ) { return column < 30 ? 0.0 : 1.25; } );
    Run run( EXPOSURE, with( source( points ), { { "HAZARD_RASTER", raster }, { "CLASSES", "0.1;1" } } ) );
    QCOMPARE( classesOf( run ), ( QStringList { "0", "2" } ) );
    QCOMPARE(
      valuesOf( run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) ),
      QStringList { "several_points" }
    );
    QVERIFY2(
      run.feedback.all().contains( QStringLiteral( "Multipart to singleparts" ) ), qPrintable( run.feedback.all() )
    );
  }

  void groundWithoutDataIsCountedWhereItIsLeftOut()
  {
    RasterPlan plan;
    plan.hasNoData = true;
    const QString raster = hazardRaster(
      QStringLiteral( "wet_only" ), []( int column, int ) { return column < 10 ? -9999.0 : 1.0; }, plan
    );
    // Nine tenths without data, none, and one across the raster's border.
    const auto houses
      = polygonLayer( UTM18S, { footprint( 1, 2, 10, 2 ), footprint( 20, 2, 10, 2 ), footprint( 35, 2, 10, 2 ) } );
    for ( const char *statistic : { "max", "mean", "min", "quantile90", "centroid" } )
    {
      const QVariantMap measure { { "STATISTIC", statistic }, { "CURVE", "jrc_residential" } };
      QVariantMap one = measure;
      one.insert( QStringLiteral( "HAZARD_RASTER" ), raster );
      QVariantMap yearly = measure;
      yearly.insert( QStringLiteral( "HAZARD_RASTERS" ), QVariant( QStringList { raster } ) );
      yearly.insert( QStringLiteral( "RETURN_PERIODS" ), QStringLiteral( "100" ) );
      Run run( EXPOSURE, with( source( houses ), one ) );
      Run years( YEARLY, with( source( houses ), yearly ) );
      const bool leftOut = QByteArray( statistic ) != "max" && QByteArray( statistic ) != "centroid";
      for ( Run *each : { &run, &years } )
      {
        QVERIFY2( each->ok, qPrintable( each->feedback.all() ) );
        QCOMPARE(
          each->feedback.all().contains( QStringLiteral( "2 buildings lie partly on cells without data" ) ), leftOut
        );
      }
    }
  }

  void aRarerEventWithoutDataIsSaidAlsoInTheReport()
  {
    RasterPlan plan;
    plan.hasNoData = true;
    const auto raster = [&plan]( const QString &name, double depth, int dataFrom ) {
      return hazardRaster( name, [=]( int column, int ) { return column < dataFrom ? -9999.0 : depth; }, plan );
    };
    const QStringList rasters {
      raster( QStringLiteral( "rp10" ), 0.5, 10 ), raster( QStringLiteral( "rp50" ), 1, 10 ),
      raster( QStringLiteral( "rp100" ), 2, 20 )
    };
    const auto houses
      = polygonLayer( UTM18S, { footprint( 2, 2, 4, 4 ), footprint( 12, 2, 4, 4 ), footprint( 25, 2, 4, 4 ) } );
    const QString file = QString::fromStdString( scratchFile( "yearly.html" ) );
    Run run(
      YEARLY, with(
                source( houses ), { { "HAZARD_RASTERS", QVariant( rasters ) },
                                    { "RETURN_PERIODS", "10;50;100" },
                                    { "CURVE", "jrc_residential" },
                                    { "REPORT", file } }
              )
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const QString sentence = QStringLiteral( "1 building is flooded in a more frequent event but has no data for "
                                             "100 years; its yearly damage is too low." );
    QVERIFY2(
      run.feedback.all().contains( sentence ) && !run.feedback.all().contains( QStringLiteral( "for 50 years;" ) ),
      qPrintable( run.feedback.all() )
    );
    QFile report( file );
    QVERIFY( report.open( QIODevice::ReadOnly ) && QString::fromUtf8( report.readAll() ).contains( sentence ) );
    QVERIFY(
      std::abs(
        number( rowOf( run, 2 ), "ead" )
        - ( 0.08 * ( 0.491 + 0.711 ) / 2 + 0.01 * ( 0.711 + 0.984 ) / 2 + 0.01 * 0.984 )
      )
      < 0.01
    );
  }

  void noDataOfTheLayerCounts()
  {
    const QString file
      = hazardRaster( QStringLiteral( "marked" ), []( int column, int ) { return column < 20 ? 255.0 : 1.0; } );
    QgsRasterLayer layer( file, QStringLiteral( "marked" ) );
    QVERIFY( layer.isValid() );
    const auto houses = housesIn( 2 );
    QVariantMap more {
      { "HAZARD_RASTER", QVariant::fromValue( static_cast<QgsMapLayer *>( &layer ) ) }, { "CLASSES", "0.5;2" }
    };
    Run plain( EXPOSURE, with( source( houses ), more ) );
    QCOMPARE( classesOf( plain ), ( QStringList { "2", "1" } ) );
    layer.dataProvider()->setUserNoDataValue( 1, { QgsRasterRange( 255, 255 ) } );
    Run run( EXPOSURE, with( source( houses ), more ) );
    QCOMPARE( classesOf( run ), ( QStringList { "", "1" } ) );
    QVariantMap yearly {
      { "HAZARD_RASTERS", QVariantList { QVariant::fromValue( static_cast<QgsMapLayer *>( &layer ) ) } },
      { "RETURN_PERIODS", "10" },
      { "CURVE", "jrc_residential" }
    };
    Run years( YEARLY, with( source( houses ), yearly ) );
    QVERIFY2( years.ok, qPrintable( years.feedback.all() ) );
    QCOMPARE( years.number( "NO_DATA_COUNT" ), 1 );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<ExposureDoubtTest>( argc, argv ); }
#include "exposure_doubt_test.moc"
