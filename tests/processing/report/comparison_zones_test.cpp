// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// What has changed since an earlier report: zones, tasks, yearly damage.

#include "building_gaps_outputs.h"
#include "hazard_layers.h"
#include "languages.h"
#include "report_page.h"

#include <cmath>

using namespace lacuna::testing;

namespace
{

const QString UTM = QStringLiteral( "EPSG:32718" );

} // namespace

class ComparisonZonesTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase()
  {
    QVERIFY( speak( QStringLiteral( "en" ) ) );
    QLocale::setDefault( QLocale( QLocale::English, QLocale::UnitedStates ) );
  }

  void exposureByZoneSaysWhere()
  {
    const auto zones = polygonLayer(
      UTM, { squareWkt( 499990, 8899900, 300 ), squareWkt( 500290, 8899900, 300 ), squareWkt( 500590, 8899900, 300 ) },
      QStringLiteral( "barrios" )
    );
    const auto hazard = polygonLayer( UTM, { squareWkt( 499000, 8899000, 5000 ) }, QStringLiteral( "flood" ) );
    const auto run = [&]( int mapped, const QString &suffix, bool compare ) {
      const auto buildings = rowOfHouses( 0, mapped, QStringLiteral( "casas" ) );
      QVariantMap first {
        { "BUILDINGS", source( buildings ) }, { "HAZARD_POLYGONS", source( hazard ) }, { "OUTPUT", "TEMPORARY_OUTPUT" }
      };
      first.insert( QStringLiteral( "REPORT" ), file( "exposure" + suffix ) );
      if ( compare )
        first.insert( QStringLiteral( "COMPARE_WITH" ), file( QStringLiteral( "exposure1.html" ) ) );
      Run exposure( QStringLiteral( "lacuna:buildingexposure" ), first );
      if ( !exposure.ok )
        return exposure.feedback.all();
      QVariantMap second {
        { "ZONES", source( zones ) },
        { "EXPOSURE", QVariant::fromValue( exposure.layer( QStringLiteral( "OUTPUT" ) ) ) },
        { "OUTPUT", "TEMPORARY_OUTPUT" }
      };
      second.insert( QStringLiteral( "REPORT" ), file( "zones" + suffix ) );
      if ( compare )
        second.insert( QStringLiteral( "COMPARE_WITH" ), file( QStringLiteral( "zones1.html" ) ) );
      Run byZone( QStringLiteral( "lacuna:exposurebyzone" ), second );
      return byZone.ok ? QString() : byZone.feedback.all();
    };
    // Ten houses a zone: the second zone gains seven.
    QCOMPARE( run( 12, QStringLiteral( "1.html" ), false ), QString() );
    QCOMPARE( run( 19, QStringLiteral( "2.html" ), true ), QString() );
    const QString exposed = pageOf( file( "exposure2.html" ) ).text;
    QVERIFY2( exposed.contains( QStringLiteral( "Exposed buildings: 12 then, 19 now (+7)." ) ), qPrintable( exposed ) );
    const QString byZone = pageOf( file( "zones2.html" ) ).text;
    QVERIFY2( byZone.contains( QStringLiteral( "12 then, 19 now (+7)" ) ), qPrintable( byZone ) );
    QVERIFY2( byZone.contains( QStringLiteral( "Where it has changed most" ) ), qPrintable( byZone ) );
    QVERIFY2( byZone.simplified().contains( QStringLiteral( "n1 2 9 +7" ) ), qPrintable( byZone.simplified() ) );
    QVERIFY( !byZone.simplified().contains( QStringLiteral( "n0 10 10" ) ) );
    QCOMPARE( run( 19, QStringLiteral( "3.html" ), true ), QString() );
  }

  void zonesAreCalledByNameNotByCode()
  {
    const QString fields
      = QStringLiteral( "&field=CD_SETOR:string(9)&field=NM_BAIRRO:string(20)&field=other:string(20)" );
    const auto zones = polygonLayer(
      QStringLiteral( "EPSG:32718" ),
      { squareWkt( 499990, 8899990, 60 ), squareWkt( 500050, 8899990, 60 ), squareWkt( 500110, 8899990, 60 ) },
      QStringLiteral( "zonas" ), fields
    );
    QgsFeature zone;
    int number = 0;
    for ( QgsFeatureIterator it = zones->getFeatures(); it.nextFeature( zone ); ++number )
    {
      QgsAttributeMap row;
      row[0] = QStringLiteral( "3523%1" ).arg( number );
      row[1] = number == 2 ? QStringLiteral( "Centro" ) : QStringLiteral( "São Luiz" );
      row[2] = QStringLiteral( "abc%1" ).arg( number == 0 );
      QVERIFY( zones->dataProvider()->changeAttributeValues( { { zone.id(), row } } ) );
    }
    const auto exposed = polygonLayer(
      QStringLiteral( "EPSG:32718" ), { squareWkt( 500000, 8900000, 5 ) }, QStringLiteral( "exposure" ),
      QStringLiteral( "&field=name:string(9)&field=exposure_class:int" )
    );
    QVERIFY( exposed->dataProvider()->changeAttributeValues( { { 1, { { 1, 2 } } } } ) );
    const auto page = [&]( const QVariantMap &more ) {
      QVariantMap parameters {
        { "ZONES", source( zones ) },
        { "EXPOSURE", source( exposed ) },
        { "OUTPUT", "TEMPORARY_OUTPUT" },
        { "REPORT", file( "named.html" ) }
      };
      parameters.insert( more );
      Run run( QStringLiteral( "lacuna:exposurebyzone" ), parameters );
      return run.ok ? pageOf( file( "named.html" ) ).text : run.feedback.all();
    };
    QVERIFY2( page( {} ).contains( QStringLiteral( "São Luiz" ) ), qPrintable( page( {} ) ) );
    QVERIFY2(
      page( { { "ZONE_NAME_FIELD", "CD_SETOR" } } ).contains( QStringLiteral( "35230" ) ),
      qPrintable( page( { { "ZONE_NAME_FIELD", "CD_SETOR" } } ) )
    );
    QVERIFY( page( { { "ZONE_NAME_FIELD", "nada" } } ).contains( QStringLiteral( "ZONE_NAME_FIELD" ) ) );
  }

  void zonesOfOneNameAreNotSetBesideEachOther()
  {
    // Two zones are called "centro" in one run and one in the other; "norte" is in both, "viejo" in the first alone.
    const auto run = [&]( const QStringList &names, const QString &report, const QString &earlier ) {
      QStringList wkts;
      for ( int i = 0; i < names.size(); ++i )
        wkts << squareWkt( 499990 + 300 * i, 8899900, 300 );
      const auto zones = polygonLayer( UTM, wkts, QStringLiteral( "barrios" ) );
      for ( int i = 0; i < names.size(); ++i )
        zones->dataProvider()->changeAttributeValues( { { i + 1, { { 0, names.at( i ) } } } } );
      const auto exposure = polygonLayer(
        UTM, {}, QStringLiteral( "casas" ), QStringLiteral( "&field=name:string(50)&field=exposure_class:integer" )
      );
      for ( int i = 0; i < ( earlier.isEmpty() ? 25 : 22 ); ++i )
      {
        QgsFeature house( exposure->fields() );
        house.setAttributes( QgsAttributes() << QStringLiteral( "n" ) << 1 );
        house.setGeometry( QgsGeometry::fromWkt( squareWkt( 500000 + 30 * i, 8900000, 10 ) ) );
        exposure->dataProvider()->addFeature( house );
      }
      QVariantMap parameters {
        { "ZONES", source( zones ) },
        { "EXPOSURE", source( exposure ) },
        { "OUTPUT", "TEMPORARY_OUTPUT" },
        { "REPORT", file( report ) }
      };
      if ( !earlier.isEmpty() )
        parameters.insert( QStringLiteral( "COMPARE_WITH" ), file( earlier ) );
      Run one( QStringLiteral( "lacuna:exposurebyzone" ), parameters );
      return one.ok ? QString() : one.feedback.all();
    };
    QCOMPARE( run( { "centro", "norte", "centro", "viejo" }, "names1.html", QString() ), QString() );
    QCOMPARE( run( { "centro", "nuevo", "norte" }, "names2.html", "names1.html" ), QString() );
    const QString text = pageOf( file( "names2.html" ) ).text.simplified();
    QVERIFY2( text.contains( QStringLiteral( "norte 10 2 −8" ) ), qPrintable( text ) );
    QVERIFY2(
      !text.contains( QStringLiteral( "centro 10 10" ) ) && !text.contains( QStringLiteral( "centro 5 10" ) ),
      qPrintable( text )
    );
    QVERIFY2(
      text.contains( QStringLiteral( "1 zone of the earlier report is not in this one" ) ), qPrintable( text )
    );
    // The other way round: one name then, two now.
    QCOMPARE( run( { "norte", "centro", "x" }, "names3.html", QString() ), QString() );
    QCOMPARE( run( { "centro", "centro", "norte", "x" }, "names4.html", "names3.html" ), QString() );
    const QString second = pageOf( file( "names4.html" ) ).text.simplified();
    QVERIFY2( second.contains( QStringLiteral( "norte 10 2 −8" ) ), qPrintable( second ) );
    QVERIFY2( !second.contains( QStringLiteral( "not in this one" ) ), qPrintable( second ) );
  }

  void tasksAndYearlyDamageCompareToo()
  {
    const auto area = polygonLayer( UTM, { squareWkt( 499990, 8899990, 700 ) }, QStringLiteral( "area" ) );
    const auto plan = [&]( int count, const QString &name, const QString &earlier ) {
      const auto work = rowOfHouses( 0, count, QStringLiteral( "work" ) );
      QVariantMap parameters {
        { "AREA", source( area ) },
        { "WORKLOAD", source( work ) },
        { "TARGET", 5 },
        { "OUTPUT", "TEMPORARY_OUTPUT" },
        { "REPORT", file( name ) }
      };
      if ( !earlier.isEmpty() )
        parameters.insert( QStringLiteral( "COMPARE_WITH" ), file( earlier ) );
      Run run( QStringLiteral( "lacuna:taskareas" ), parameters );
      return run.ok ? QString() : run.feedback.all();
    };
    QCOMPARE( plan( 20, "plan1.html", QString() ), QString() );
    QCOMPARE( plan( 10, "plan2.html", "plan1.html" ), QString() );
    QVERIFY2(
      pageOf( file( "plan2.html" ) ).text.contains( QStringLiteral( "Tasks: 4 then, 2 now (−2)." ) ),
      qPrintable( pageOf( file( "plan2.html" ) ).text )
    );

    const auto buildings = polygonLayer( UTM18S, { footprint( 0, 0, 10, 10 ) }, QStringLiteral( "casas" ) );
    const auto damage = [&]( double value, const QString &name, const QString &earlier ) {
      const QStringList rasters {
        hazardRaster( QStringLiteral( "rp2" ), []( int, int ) { return 0.0; } ),
        hazardRaster( QStringLiteral( "rp10" ), []( int, int ) { return 1.0; } )
      };
      QVariantMap parameters {
        { "BUILDINGS", source( buildings ) },
        { "HAZARD_RASTERS", QVariant( rasters ) },
        { "RETURN_PERIODS", "2;10" },
        { "CURVE", "jrc_residential" },
        { "VALUE_PER_M2", value }
      };
      parameters.insert( QStringLiteral( "OUTPUT" ), QStringLiteral( "TEMPORARY_OUTPUT" ) );
      parameters.insert( QStringLiteral( "REPORT" ), file( name ) );
      if ( !earlier.isEmpty() )
        parameters.insert( QStringLiteral( "COMPARE_WITH" ), file( earlier ) );
      Run run( QStringLiteral( "lacuna:expectedannualdamage" ), parameters );
      return run.ok ? QString() : run.feedback.all();
    };
    QCOMPARE( damage( 100, "ead1.html", QString() ), QString() );
    QCOMPARE( damage( 200, "ead2.html", "ead1.html" ), QString() );
    const double then = figureOf( pageOf( file( "ead1.html" ) ), "ead_total" );
    QVERIFY( then > 0 && std::abs( figureOf( pageOf( file( "ead2.html" ) ), "ead_total" ) / then - 2 ) < 1e-9 );
    QVERIFY( pageOf( file( "ead2.html" ) ).text.contains( QStringLiteral( "What has changed since" ) ) );
  }

  void cleanupTestCase() { lacuna::unregisterProvider(); }

private:
  QString file( const QString &name ) const { return mFolder.filePath( name ); }

  QTemporaryDir mFolder;
};

int main( int argc, char **argv ) { return qgisTestMain<ComparisonZonesTest>( argc, argv ); }

#include "comparison_zones_test.moc"
