// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Results saved in formats that cut names, or say no CRS when empty, give the next step the same numbers as a
// GeoPackage.

#include "layers/field_finder.h"
#include "hazard_layers.h"
#include "provider_registration.h"
#include "qgis_test.h"

#include <QRegularExpression>

using namespace lacuna::testing;

class CutNamesTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase()
  {
    QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done );
    QStringList houses;
    for ( int i = 0; i < 40; ++i )
      houses << footprint( 3.5 * ( i % 10 ), 4 * ( i / 10 ), 2, 2 );
    mReference = polygonLayer( UTM18S, houses, QStringLiteral( "reference" ) );
    mOsm = polygonLayer( UTM18S, houses.mid( 12 ), QStringLiteral( "houses" ) );
    mZones
      = polygonLayer( UTM18S, { footprint( -1, -1, 18, 20 ), footprint( 17, -1, 20, 20 ) }, QStringLiteral( "zones" ) );
    mRaster = hazardRaster( QStringLiteral( "cut_names" ), []( int, int ) { return 0.7; } );
    QVariantMap parameters { { "REFERENCE", source( mReference ) }, { "OSM", source( mOsm ) } };
    for ( const char *output : { "MISSING_IN_OSM", "MISSING_IN_REFERENCE", "MATCHED" } )
      parameters.insert( QString::fromLatin1( output ), file( output, "gpkg" ) );
    done( QStringLiteral( "lacuna:buildinggaps" ), parameters );
    for ( const char *suffix : { "gpkg", "shp" } )
    {
      done(
        QStringLiteral( "lacuna:gapsbyzone" ), { { "ZONES", source( mZones ) },
                                                 { "MATCHED", file( "MATCHED", "gpkg" ) },
                                                 { "MISSING_IN_OSM", file( "MISSING_IN_OSM", "gpkg" ) },
                                                 { "MISSING_IN_REFERENCE", file( "MISSING_IN_REFERENCE", "gpkg" ) },
                                                 { "OUTPUT", file( "zones", suffix ) } }
      );
      for ( const char *side : { "MATCHED", "MISSING_IN_OSM" } )
        done(
          QStringLiteral( "lacuna:buildingexposure" ), { { "BUILDINGS", file( side, "gpkg" ) },
                                                         { "HAZARD_RASTER", mRaster },
                                                         { "VALUE_PER_M2", 100 },
                                                         { "CURVE", "jrc_residential" },
                                                         { "OUTPUT", file( QByteArray( "exposed_" ) + side, suffix ) } }
        );
    }
  }

  void aShapefileGivesTheSame_data()
  {
    QTest::addColumn<QByteArray>( "zones" );
    QTest::addColumn<QByteArray>( "exposed" );
    QTest::newRow( "zones" ) << QByteArray( "shp" ) << QByteArray( "gpkg" );
    QTest::newRow( "exposure" ) << QByteArray( "gpkg" ) << QByteArray( "shp" );
    QTest::newRow( "both" ) << QByteArray( "shp" ) << QByteArray( "shp" );
  }
  void aShapefileGivesTheSame()
  {
    QFETCH( QByteArray, zones );
    QFETCH( QByteArray, exposed );
    const auto expected = byZone( file( "zones", "gpkg" ), "gpkg" );
    const auto found = byZone( file( "zones", zones ), exposed );
    for ( const char *field :
          { "exposed_low", "exposed_high", "exposed_all", "damage_low", "damage_high", "damage_all" } )
      QCOMPARE(
        sumOf( found->layer( QStringLiteral( "OUTPUT" ) ), QString::fromLatin1( field ) ),
        sumOf( expected->layer( QStringLiteral( "OUTPUT" ) ), QString::fromLatin1( field ) )
      );
    QVERIFY(
      sumOf( expected->layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "exposed_low" ) )
      < sumOf( expected->layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "exposed_high" ) )
    );
  }

  void plainZonesHaveNoRange()
  {
    const auto found = byZone( source( mZones ), "gpkg" );
    for ( const char *field : { "exposed_low", "exposed_high", "damage_low", "damage_high" } )
      QVERIFY( isNull( rowOf( *found, 0 ), field ) );
    QVERIFY( number( rowOf( *found, 0 ), "exposed_all" ) > 0 );
    QVERIFY2(
      found->feedback.all().contains( QStringLiteral( "completeness_low" ) ), qPrintable( found->feedback.all() )
    );
  }

  void prioritiesFromAShapefile()
  {
    const QString saved = file( "by_zone", "shp" );
    byZone( file( "zones", "gpkg" ), "gpkg", saved );
    const auto priority = [&]( const QVariant &zones ) {
      const auto run = std::make_unique<Run>(
        QStringLiteral( "lacuna:priorityzones" ),
        QVariantMap { { "ZONES", zones }, { "OUTPUT", QStringLiteral( "TEMPORARY_OUTPUT" ) } }
      );
      return run->ok ? valuesOf( run->layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "priority" ) )
                     : run->feedback.said;
    };
    QCOMPARE(
      priority( saved ),
      priority( QVariant::fromValue( byZone( file( "zones", "gpkg" ), "gpkg" )->layer( QStringLiteral( "OUTPUT" ) ) ) )
    );
  }

  // What GDAL makes of the names of a whole chain is found again, each as what it was.
  void everyNameOfAChainIsFoundAgain()
  {
    const QString saved = file( "chain", "shp" ), whole = file( "chain", "gpkg" );
    const auto zones = byZone( file( "zones", "gpkg" ), "gpkg" );
    for ( const QString &output : { saved, whole } )
      done(
        QStringLiteral( "lacuna:priorityzones" ),
        { { "ZONES", QVariant::fromValue( zones->layer( QStringLiteral( "OUTPUT" ) ) ) }, { "OUTPUT", output } }
      );
    const QgsVectorLayer cut( saved, QStringLiteral( "cut" ) ), kept( whole, QStringLiteral( "kept" ) );
    QStringList wanted = fieldNames( &kept );
    wanted.removeAll( QStringLiteral( "fid" ) );
    QStringList found = fieldNames( &cut );
    found.removeAll( QStringLiteral( "fid" ) );
    QCOMPARE( found.size(), wanted.size() );
    QVERIFY(
      found.contains( QStringLiteral( "exposed_da" ) ) && !found.contains( QStringLiteral( "exposed_damage_all" ) )
    );
    for ( int i = 0; i < wanted.size(); ++i )
      if ( wanted.at( i ).size() > 10 )
        QCOMPARE( fieldNames( &cut ).value( lacuna::ourField( cut.fields(), wanted.at( i ) ) ), found.at( i ) );
    // And a report of it says the same.
    const auto page = [this]( const QString &ranked ) {
      const QString report = file( "chain", "html" );
      done(
        QStringLiteral( "lacuna:combinedreport" ),
        { { "PRIORITY", ranked }, { "CURRENCY", "USD" }, { "OUTPUT", report } }
      );
      QFile html( report );
      const QString text = html.open( QIODevice::ReadOnly ) ? QString::fromUtf8( html.readAll() ) : QString();
      // Without the map: a Shapefile turns rings the other way round.
      static const QRegularExpression map(
        QStringLiteral( "<svg.*</svg>" ), QRegularExpression::DotMatchesEverythingOption
      );
      return text.mid( text.indexOf( QLatin1String( "<main>" ) ) ).remove( map );
    };
    const QString told = page( whole );
    QVERIFY2( told.contains( QStringLiteral( "The damage would be about" ) ), qPrintable( told ) );
    const QString same = page( saved );
    int from = 0;
    while ( from < told.size() && same.mid( from, 1 ) == told.mid( from, 1 ) )
      ++from;
    QVERIFY2( same == told, qPrintable( same.mid( from - 100, 300 ) + "\n\n" + told.mid( from - 100, 300 ) ) );
  }

  void anEmptyResultNeedsNoCrs_data()
  {
    QTest::addColumn<QByteArray>( "suffix" );
    for ( const char *suffix : { "gpkg", "geojson", "kml", "tab", "csv" } )
      QTest::newRow( suffix ) << QByteArray( suffix );
  }
  void anEmptyResultNeedsNoCrs()
  {
    QFETCH( QByteArray, suffix );
    const std::unique_ptr<QgsVectorLayer> same( mReference->clone() );
    QVariantMap parameters { { "REFERENCE", source( mReference ) }, { "OSM", source( same ) } };
    for ( const char *output : { "MISSING_IN_OSM", "MISSING_IN_REFERENCE" } )
      parameters.insert( QString::fromLatin1( output ), file( QByteArray( "empty_" ) + output, suffix ) );
    parameters.insert( QStringLiteral( "MATCHED" ), file( "all_matched", "gpkg" ) );
    done( QStringLiteral( "lacuna:buildinggaps" ), parameters );
    Run zones(
      QStringLiteral( "lacuna:gapsbyzone" ),
      { { "ZONES", source( mZones ) },
        { "MATCHED", parameters.value( QStringLiteral( "MATCHED" ) ) },
        { "MISSING_IN_OSM", parameters.value( QStringLiteral( "MISSING_IN_OSM" ) ) },
        { "MISSING_IN_REFERENCE", parameters.value( QStringLiteral( "MISSING_IN_REFERENCE" ) ) },
        { "OUTPUT", QStringLiteral( "TEMPORARY_OUTPUT" ) } }
    );
    QVERIFY2( zones.ok, qPrintable( zones.feedback.all() ) );
    QCOMPARE( number( rowOf( zones, 0 ), "completeness" ), 1 );
    Run exposure(
      QStringLiteral( "lacuna:buildingexposure" ),
      { { "BUILDINGS", parameters.value( QStringLiteral( "MISSING_IN_OSM" ) ) },
        { "HAZARD_RASTER", mRaster },
        { "OUTPUT", QStringLiteral( "TEMPORARY_OUTPUT" ) } }
    );
    QVERIFY2( exposure.ok, qPrintable( exposure.feedback.all() ) );
  }

  void namesAsAShapefileCutsThem_data()
  {
    QTest::addColumn<QString>( "fields" );
    QTest::addColumn<QString>( "name" );
    QTest::addColumn<int>( "place" );
    const QString zones = QStringLiteral(
      "name,reference_,matched_co,missing_in,missing__1,completene,complete_1,complete_2,complete_3,complete_4"
    );
    QTest::newRow( "low" ) << zones << QStringLiteral( "completeness_low" ) << 6;
    QTest::newRow( "high" ) << zones << QStringLiteral( "completeness_high" ) << 7;
    QTest::newRow( "area" ) << zones << QStringLiteral( "completeness_area" ) << 9;
    QTest::newRow( "matched" ) << zones << QStringLiteral( "matched_count" ) << 2;
    QTest::newRow( "osm" ) << zones << QStringLiteral( "missing_in_osm" ) << 3;
    QTest::newRow( "source alike"
    ) << QStringLiteral( "completene,complete_1,complete_2,complete_3,complete_4,complete_5" )
      << QStringLiteral( "completeness_low" ) << 2;
    QTest::newRow( "whole" ) << QStringLiteral( "a,completeness_low" ) << QStringLiteral( "completeness_low" ) << 1;
    QTest::newRow( "none" ) << QStringLiteral( "a,complete" ) << QStringLiteral( "completeness_low" ) << -1;
    QTest::newRow( "all" ) << QStringLiteral( "buildings_,building_1,building_2" ) << QStringLiteral( "buildings_all" )
                           << 2;
  }
  void namesAsAShapefileCutsThem()
  {
    QFETCH( QString, fields );
    QFETCH( QString, name );
    QFETCH( int, place );
    QgsFields all;
    for ( const QString &field : fields.split( QLatin1Char( ',' ) ) )
      all.append( QgsField( field, QMetaType::Type::Double ) );
    QCOMPARE( lacuna::ourField( all, name ), place );
  }

  void cutTexts()
  {
    const QgsField shape( QStringLiteral( "match_ids" ), QMetaType::Type::QString, QString(), 254 );
    QVERIFY( lacuna::isCut( shape, QString( 254, QLatin1Char( 'x' ) ) ) );
    QVERIFY( !lacuna::isCut( shape, QString( 200, QLatin1Char( 'x' ) ) ) );
    QVERIFY( !lacuna::isCut(
      QgsField( QStringLiteral( "match_ids" ), QMetaType::Type::QString ), QString( 254, QLatin1Char( 'x' ) )
    ) );
  }

private:
  QString file( const QByteArray &name, const QByteArray &suffix ) const
  {
    return mFolder.filePath( QString::fromLatin1( name + "." + suffix ) );
  }
  void done( const QString &id, const QVariantMap &parameters )
  {
    Run run( id, parameters );
    QVERIFY2( run.ok, qPrintable( id + run.feedback.all() ) );
  }
  std::unique_ptr<Run> byZone(
    const QVariant &zones, const QByteArray &suffix, const QString &output = QStringLiteral( "TEMPORARY_OUTPUT" )
  )
  {
    return std::make_unique<Run>(
      QStringLiteral( "lacuna:exposurebyzone" ),
      QVariantMap {
        { "ZONES", zones },
        { "EXPOSURE", file( "exposed_MATCHED", suffix ) },
        { "MISSING", file( "exposed_MISSING_IN_OSM", suffix ) },
        { "OUTPUT", output }
      }
    );
  }

  QTemporaryDir mFolder;
  std::unique_ptr<QgsVectorLayer> mReference, mOsm, mZones;
  QString mRaster;
};

int main( int argc, char **argv ) { return qgisTestMain<CutNamesTest>( argc, argv ); }
#include "cut_names_test.moc"
