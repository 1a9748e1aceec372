// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Rasters that hold no depths in metres: what is doubted, what settles it, and what must not be doubted. Layers of a
// rough datum.

#include "hazard_layers.h"
#include "provider_registration.h"

#include <QFile>

#include <cmath>

using namespace lacuna::testing;

namespace
{

const QString EXPOSURE = QStringLiteral( "lacuna:buildingexposure" );
const QString YEARLY = QStringLiteral( "lacuna:expectedannualdamage" );

// Houses of 4 m in the columns 0, 10, 20, 30 of the raster.
std::unique_ptr<QgsVectorLayer> houses()
{
  QStringList wkts;
  for ( int i = 0; i < 4; ++i )
    wkts << footprint( 10 * i + 2, 5, 4, 4 );
  return polygonLayer( UTM18S, wkts, QStringLiteral( "Casas" ) );
}

QVariantMap
exposureOf( const std::unique_ptr<QgsVectorLayer> &buildings, const QString &raster, const QVariantMap &more = {} )
{
  QVariantMap all {
    { "BUILDINGS", source( buildings ) }, { "HAZARD_RASTER", raster }, { "OUTPUT", "TEMPORARY_OUTPUT" }
  };
  for ( auto it = more.begin(); it != more.end(); ++it )
    all.insert( it.key(), it.value() );
  return all;
}

// One value for each house.
QString rasterOf( const QString &name, const std::vector<double> &values, const RasterPlan &plan = {} )
{
  return hazardRaster(
    name, [&values]( int column, int ) { return values[static_cast<std::size_t>( column / 10 ) % values.size()]; }, plan
  );
}

// A flood that is dry in places and shallow at its rim, up to 2.4 m.
double flood( int column, int row ) { return column < 16 ? 0 : 0.1 * ( column - 16 ) + 0.003 * row; }

QString classes( Run &run )
{
  if ( !run.ok )
    return run.feedback.all();
  QStringList all;
  for ( int row = 0; row < 4; ++row )
    all
      << ( isNull( rowOf( run, row ), "exposure_class" )
             ? QStringLiteral( "-" )
             : rowOf( run, row ).attribute( QStringLiteral( "exposure_class" ) ).toString() );
  return all.join( QLatin1Char( ' ' ) );
}

} // namespace

using CellValue = std::function<double( int, int )>;
Q_DECLARE_METATYPE( CellValue )

class RasterDoubtTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void whatIsNoDepthInMetresIsDoubtedAndSettled_data()
  {
    QTest::addColumn<CellValue>( "value" );
    QTest::addColumn<QString>( "doubt" ); // a word of it; empty: none
    QTest::addColumn<QVariantMap>( "settled" );
    const QVariantMap depth { { "RASTER_IS", "depth" } };
    QTest::newRow( "a flood" ) << CellValue( flood ) << QString() << QVariantMap();
    QTest::newRow( "dry" ) << CellValue( []( int, int ) { return 0; } ) << QString() << QVariantMap();
    QTest::newRow( "an extent" ) << CellValue( []( int column, int ) { return column > 20; } ) << "extent"
                                 << QVariantMap { { "RASTER_IS", "classes" } };
    QTest::newRow( "classes" ) << CellValue( []( int column, int ) { return 1 + column / 10; } ) << "classes" << depth;
    QTest::newRow( "classes with bounds" ) << CellValue( []( int column, int ) { return 1 + column / 10; } )
                                           << "classes" << QVariantMap { { "CLASSES", "1;2;3" } };
    QTest::newRow( "heights" ) << CellValue( []( int column, int row ) { return 430 + column + 0.3 * row; } )
                               << "heights" << depth;
    QTest::newRow( "centimetres" ) << CellValue( []( int column, int row ) { return 100 * flood( column, row ); } )
                                   << "unit" << QVariantMap { { "DEPTH_UNIT", "cm" } };
    QTest::newRow( "9999" ) << CellValue( []( int column, int row ) { return row > 16 ? 9999 : flood( column, row ); } )
                            << "9" << QVariantMap();
    QTest::newRow( "1e20" ) << CellValue( []( int column, int row ) { return row > 16 ? 1e20 : flood( column, row ); } )
                            << "1e+20" << QVariantMap();
    QTest::newRow( "255" ) << CellValue( []( int column, int row ) { return row > 16 ? 255 : flood( column, row ); } )
                           << "255" << QVariantMap();
  }
  void whatIsNoDepthInMetresIsDoubtedAndSettled()
  {
    QFETCH( CellValue, value );
    QFETCH( QString, doubt );
    QFETCH( QVariantMap, settled );
    const QString raster = hazardRaster( QStringLiteral( "doubted" ), value );
    const auto buildings = houses();
    const QString report = QString::fromStdString( scratchFile( "doubted.html" ) );
    Run run( EXPOSURE, exposureOf( buildings, raster, { { "REPORT", report } } ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVariantMap yearly {
      { "HAZARD_RASTERS", QStringList { raster } }, { "RETURN_PERIODS", "10" }, { "CURVE", "jrc_residential" }
    };
    Run years( YEARLY, exposureOf( buildings, QString(), yearly ) );
    QVERIFY2( years.ok, qPrintable( years.feedback.all() ) );
    if ( doubt.isEmpty() )
    {
      QVERIFY2( !run.feedback.all().contains( QStringLiteral( "“doubted”" ) ), qPrintable( run.feedback.all() ) );
      return;
    }
    for ( const QString &said : { run.feedback.all(), years.feedback.all() } )
      QVERIFY2(
        said.contains( QStringLiteral( "The raster “doubted”" ) )
          || said.contains( QStringLiteral( "in the raster “doubted”" ) ),
        qPrintable( said )
      );
    QVERIFY2( run.feedback.all().contains( doubt ), qPrintable( run.feedback.all() ) );
    QFile page( report );
    QVERIFY( page.open( QIODevice::ReadOnly ) );
    QVERIFY( QString::fromUtf8( page.readAll() ).contains( QStringLiteral( "raster “doubted”" ) ) );
    if ( settled.isEmpty() )
      return;
    Run said( EXPOSURE, exposureOf( buildings, raster, settled ) );
    QVERIFY2( said.ok, qPrintable( said.feedback.all() ) );
    QVERIFY2(
      !said.feedback.all().contains( QStringLiteral( "raster “doubted”" ) ), qPrintable( said.feedback.all() )
    );
  }

  void whatTheUserSetAsNoDataIsNotDoubted()
  {
    RasterPlan plan;
    plan.hasNoData = true;
    plan.noData = 9999;
    const QString raster = hazardRaster(
      QStringLiteral( "declared" ), []( int column, int row ) { return row > 16 ? 9999 : flood( column, row ); }, plan
    );
    const auto buildings = houses();
    Run run( EXPOSURE, exposureOf( buildings, raster ) );
    QVERIFY2( run.ok && !run.feedback.all().contains( QStringLiteral( "9999" ) ), qPrintable( run.feedback.all() ) );
  }

  void unitsOfTheBandAndOfTheParameterAreBroughtToMetres_data()
  {
    QTest::addColumn<QString>( "band" );
    QTest::addColumn<QString>( "parameter" );
    QTest::addColumn<double>( "metres" ); // of one
    QTest::addColumn<bool>( "isSaid" );
    QTest::newRow( "none" ) << "" << "auto" << 1.0 << false;
    QTest::newRow( "metres" ) << "m" << "auto" << 1.0 << false;
    QTest::newRow( "band in cm" ) << "cm" << "auto" << 0.01 << true;
    QTest::newRow( "band in mm" ) << "mm" << "auto" << 0.001 << true;
    QTest::newRow( "band in feet" ) << "ft" << "auto" << 0.3048 << true;
    QTest::newRow( "user says cm" ) << "" << "cm" << 0.01 << false;
    QTest::newRow( "user says feet" ) << "" << "ft" << 0.3048 << false;
    QTest::newRow( "user overrules the band" ) << "cm" << "m" << 1.0 << false;
    QTest::newRow( "no length" ) << "m/s" << "auto" << 1.0 << true;
  }
  void unitsOfTheBandAndOfTheParameterAreBroughtToMetres()
  {
    QFETCH( QString, band );
    QFETCH( QString, parameter );
    QFETCH( double, metres );
    QFETCH( bool, isSaid );
    RasterPlan plan;
    plan.unit = band.toStdString();
    // As if it were in that unit: 0, 0.2, 0.8 and 1.6 m.
    const QString raster = rasterOf( QStringLiteral( "unit" ), { 0, 0.2 / metres, 0.8 / metres, 1.6 / metres }, plan );
    const auto buildings = houses();
    Run run(
      EXPOSURE,
      exposureOf(
        buildings, raster, { { "DEPTH_UNIT", parameter }, { "CURVE", "jrc_residential" }, { "FLOOR_HEIGHT", 0.15 } }
      )
    );
    QCOMPARE( classes( run ), QStringLiteral( "0 0 2 3" ) );
    QVERIFY( std::abs( number( rowOf( run, 3 ), "hazard_max" ) - 1.6 ) < 1e-6 );
    QCOMPARE( run.feedback.all().contains( QStringLiteral( "says that its unit is “%1”" ).arg( band ) ), isSaid );
    Run years(
      YEARLY, exposureOf(
                buildings, QString(),
                { { "HAZARD_RASTERS", QStringList { raster } },
                  { "RETURN_PERIODS", "10" },
                  { "CURVE", "jrc_residential" },
                  { "DEPTH_UNIT", parameter } }
              )
    );
    QVERIFY2( years.ok, qPrintable( years.feedback.all() ) );
    Run plain(
      EXPOSURE, exposureOf( buildings, raster, { { "DEPTH_UNIT", parameter }, { "CURVE", "jrc_residential" } } )
    );
    QVERIFY(
      std::abs( number( rowOf( years, 3 ), "damage_rp10" ) - number( rowOf( plain, 3 ), "damage_ratio" ) ) < 1e-9
    );
  }

  void whatWasDoneToTheValuesIsSaidWhoeverVouchesForThem()
  {
    RasterPlan plan;
    plan.unit = "cm";
    const QString raster = rasterOf( QStringLiteral( "vouched" ), { 0, 20, 80, 160 }, plan );
    const auto buildings = houses();
    Run run( EXPOSURE, exposureOf( buildings, raster, { { "RASTER_IS", "depth" } } ) );
    QCOMPARE( classes( run ), QStringLiteral( "0 1 2 3" ) );
    QVERIFY2(
      run.feedback.all().contains( QStringLiteral( "were multiplied by 0.01" ) ), qPrintable( run.feedback.all() )
    );
  }

  void boundsInAnotherUnitAreKept()
  {
    RasterPlan plan;
    plan.unit = "mm";
    const QString raster = rasterOf( QStringLiteral( "ash" ), { 0, 0.5, 30, 200 }, plan );
    const auto buildings = houses();
    // Ash in centimetres: 0, 0.05, 3 and 20.
    Run run( EXPOSURE, exposureOf( buildings, raster, { { "PRESET", "ash_cm" } } ) );
    QCOMPARE( classes( run ), QStringLiteral( "0 1 3 5" ) );
    Run winds(
      EXPOSURE,
      exposureOf(
        buildings, rasterOf( QStringLiteral( "winds" ), { 20, 120, 180, 260 } ), { { "PRESET", "cyclone_kmh" } }
      )
    );
    QCOMPARE( classes( winds ), QStringLiteral( "0 1 3 5" ) );
    QVERIFY2( !winds.feedback.all().contains( QStringLiteral( "“winds”" ) ), qPrintable( winds.feedback.all() ) );
  }

  void classesOfARasterAreNoMetres()
  {
    const QString raster = rasterOf( QStringLiteral( "kinds" ), { 0, 1, 2, 5 } );
    const auto buildings = houses();
    Run run( EXPOSURE, exposureOf( buildings, raster, { { "RASTER_IS", "classes" }, { "FLOOR_HEIGHT", 0.5 } } ) );
    QCOMPARE( classes( run ), QStringLiteral( "0 1 2 5" ) );
    QCOMPARE( run.number( "EXPOSED_COUNT" ), 3 );
    QVERIFY( run.feedback.all().contains( QStringLiteral( "(FLOOR_HEIGHT) changes nothing" ) ) );
    // All classes around, whichever the houses stand in.
    const auto one = polygonLayer( UTM18S, { footprint( 12, 5, 4, 4 ) }, QStringLiteral( "Casa" ) );
    Run single( EXPOSURE, exposureOf( one, raster, { { "RASTER_IS", "classes" } } ) );
    QVERIFY( single.results.contains( QStringLiteral( "EXPOSED_COUNT_5" ) ) );
    Run damage(
      EXPOSURE, exposureOf( buildings, raster, { { "RASTER_IS", "classes" }, { "CURVE", "jrc_residential" } } )
    );
    QVERIFY( !damage.ok && damage.feedback.all().contains( QStringLiteral( "A damage curve needs depths" ) ) );
    Run preset(
      EXPOSURE, exposureOf( buildings, raster, { { "RASTER_IS", "classes" }, { "PRESET", "petabencana" } } )
    );
    QVERIFY( !preset.ok && preset.feedback.all().contains( QStringLiteral( "(PRESET) has bounds for depths" ) ) );
    Run mean( EXPOSURE, exposureOf( buildings, raster, { { "RASTER_IS", "classes" }, { "STATISTIC", "mean" } } ) );
    QVERIFY2(
      mean.ok && mean.feedback.all().contains( QStringLiteral( "mean of class numbers is no class" ) ),
      qPrintable( mean.feedback.all() )
    );
    Run between(
      EXPOSURE,
      exposureOf(
        buildings, raster, { { "RASTER_IS", "classes" }, { "STATISTIC", "centroid" }, { "SAMPLING", "bilinear" } }
      )
    );
    QVERIFY( !between.ok && between.feedback.all().contains( QStringLiteral( "would average their numbers" ) ) );
    Run depths(
      EXPOSURE,
      exposureOf( buildings, rasterOf( QStringLiteral( "d" ), { 0, 0.3, 0.5, 1.2 } ), { { "RASTER_IS", "classes" } } )
    );
    QVERIFY( !depths.ok && depths.feedback.all().contains( QStringLiteral( "are no class numbers" ) ) );
    Run years(
      YEARLY, exposureOf(
                buildings, QString(),
                { { "HAZARD_RASTERS", QStringList { raster } },
                  { "RETURN_PERIODS", "10" },
                  { "CURVE", "jrc_residential" },
                  { "RASTER_IS", "classes" } }
              )
    );
    QVERIFY( !years.ok && years.feedback.all().contains( QStringLiteral( "A yearly damage needs depths" ) ) );
  }

  void aDatumThatIsKnownOnlyRoughlyIsNamed()
  {
    const QString raster = rasterOf( QStringLiteral( "wgs" ), { 0, 0.3, 0.5, 1.2 } );
    // PSAD56 / UTM 18S, and the newer datum of Brazil, which is WGS 84 to a metre.
    const auto old
      = polygonLayer( QStringLiteral( "EPSG:24878" ), { footprint( 12, 5, 4, 4 ) }, QStringLiteral( "Catastro 1990" ) );
    Run rough( EXPOSURE, exposureOf( old, raster ) );
    QVERIFY2(
      rough.feedback.all().contains( QStringLiteral( "“Catastro 1990” (EPSG:24878" ) ),
      qPrintable( rough.feedback.all() )
    );
    const auto recent
      = polygonLayer( QStringLiteral( "EPSG:31978" ), { footprint( 12, 5, 4, 4 ) }, QStringLiteral( "Cadastro" ) );
    Run good( EXPOSURE, exposureOf( recent, raster ) );
    QVERIFY2( !good.feedback.all().contains( QStringLiteral( "“Cadastro” (" ) ), qPrintable( good.feedback.all() ) );
    // Of one datum both layers lie right to each other.
    const auto beside = polygonLayer(
      QStringLiteral( "EPSG:24878" ), { footprint( 12, 5, 4, 4 ), footprint( 30, 5, 4, 4 ) }, QStringLiteral( "OSM" )
    );
    Run same(
      QStringLiteral( "lacuna:buildinggaps" ), { { "REFERENCE", source( old ) }, { "OSM", source( beside ) } }
    );
    QVERIFY2( !same.feedback.all().contains( QStringLiteral( "EPSG:24878" ) ), qPrintable( same.feedback.all() ) );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<RasterDoubtTest>( argc, argv ); }
#include "raster_doubt_test.moc"
