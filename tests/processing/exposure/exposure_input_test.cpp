// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// The exposure algorithms with bad input: a sentence each that says what is wrong, where, and what to do.

#include "hazard_layers.h"
#include "languages.h"

#include <QFile>

#include <cmath>

using namespace lacuna::testing;

namespace
{

QString depthRaster( const QString &name = QStringLiteral( "good" ) )
{
  return hazardRaster( name, []( int, int ) { return 0.7; } );
}

// The sentence a run fails with; empty where it does not.
QString refusal( const QString &algorithm, const QVariantMap &parameters )
{
  Run run( algorithm, parameters );
  return run.ok ? QString() : run.feedback.all();
}

} // namespace

class ExposureInputTest : public QObject
{
  Q_OBJECT

  std::unique_ptr<QgsVectorLayer> mHouses;
  QVariantMap with( const QVariantMap &more )
  {
    QVariantMap all { { "BUILDINGS", source( mHouses ) }, { "OUTPUT", "TEMPORARY_OUTPUT" } };
    for ( auto it = more.begin(); it != more.end(); ++it )
      all.insert( it.key(), it.value() );
    return all;
  }
  QString refused( const QVariantMap &more )
  {
    return refusal( QStringLiteral( "lacuna:buildingexposure" ), with( more ) );
  }
  static bool holds( const QString &text, const QStringList &words )
  {
    for ( const QString &word : words )
      if ( !text.contains( word ) )
      {
        qWarning( "%s is not in: %s", qPrintable( word ), qPrintable( text ) );
        return false;
      }
    return true;
  }

private slots:
  void initTestCase()
  {
    QVERIFY( speak( QStringLiteral( "en" ) ) );
    mHouses = polygonLayer( UTM18S, { footprint( 5, 5, 4, 4 ), footprint( 25, 5, 4, 4 ) }, QStringLiteral( "Casas" ) );
  }

  void noHazardOrTwo()
  {
    QVERIFY( holds( refused( {} ), { "HAZARD_RASTER", "HAZARD_POLYGONS" } ) );
    const std::unique_ptr<QgsVectorLayer> zones( mHouses->clone() );
    QVERIFY( holds(
      refused( { { "HAZARD_RASTER", depthRaster() }, { "HAZARD_POLYGONS", source( zones ) } } ),
      { "HAZARD_RASTER", "HAZARD_POLYGONS" }
    ) );
    QVERIFY( holds( refused( { { "HAZARD_RASTER", "/nowhere/depth.tif" } } ), { "HAZARD_RASTER" } ) );
  }

  void aRasterWithoutCrsIsNamed()
  {
    const QString raster = hazardRaster( QStringLiteral( "sin_crs" ), []( int, int ) { return 1; }, {}, QString() );
    QVERIFY( holds( refused( { { "HAZARD_RASTER", raster } } ), { "sin_crs", "HAZARD_RASTER" } ) );
  }

  void aBandThatIsNot()
  {
    QVERIFY( holds( refused( { { "HAZARD_RASTER", depthRaster() }, { "BAND", 3 } } ), { "band 3", "good.tif" } ) );
  }

  void complexNumbersAreNoDepths()
  {
    RasterPlan plan;
    plan.type = GDT_CFloat32;
    const QString raster = hazardRaster( QStringLiteral( "radar" ), []( int, int ) { return 1; }, plan );
    QVERIFY( holds( refused( { { "HAZARD_RASTER", raster } } ), { "radar", "complex" } ) );
  }

  void aColourTableIsDoubted()
  {
    RasterPlan plan;
    plan.type = GDT_Byte;
    const QString path
      = hazardRaster( QStringLiteral( "classes" ), []( int column, int ) { return column < 20 ? 1 : 3; }, plan );
    {
      const GDALDatasetH file = GDALOpen( path.toUtf8().constData(), GA_Update );
      const GDALColorTableH table = GDALCreateColorTable( GPI_RGB );
      const GDALColorEntry red { 255, 0, 0, 255 };
      GDALSetColorEntry( table, 1, &red );
      GDALSetRasterColorTable( GDALGetRasterBand( file, 1 ), table );
      GDALDestroyColorTable( table );
      GDALClose( file );
    }
    Run run(
      QStringLiteral( "lacuna:buildingexposure" ), with( { { "HAZARD_RASTER", path }, { "CLASSES", "1;2;3" } } )
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( holds( run.feedback.all(), { "classes", "CLASSES" } ) );
    QCOMPARE(
      valuesOf( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "exposure_class" ) ),
      ( QStringList { "1", "3" } )
    );
  }

  void nothingButNodataAndTheWrongPlace()
  {
    RasterPlan plan;
    plan.hasNoData = true;
    for ( const double hole : { -9999.0, static_cast<double>( NAN ), static_cast<double>( INFINITY ) } )
    {
      const QString raster = hazardRaster( QStringLiteral( "empty" ), [hole]( int, int ) { return hole; }, plan );
      Run run( QStringLiteral( "lacuna:buildingexposure" ), with( { { "HAZARD_RASTER", raster } } ) );
      QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
      QCOMPARE( run.number( "NO_DATA_COUNT" ), 2 );
      QVERIFY( holds( run.feedback.all(), { "None of the 2", "CRS" } ) );
    }
    const QString elsewhere
      = hazardRaster( QStringLiteral( "far" ), []( int, int ) { return 1; }, {}, QStringLiteral( "EPSG:32633" ) );
    Run far( QStringLiteral( "lacuna:buildingexposure" ), with( { { "HAZARD_RASTER", elsewhere } } ) );
    QVERIFY2( far.ok, qPrintable( far.feedback.all() ) );
    QCOMPARE( far.number( "NO_DATA_COUNT" ), 2 );
  }

  void aDamagedRasterIsASentence()
  {
    RasterPlan plan;
    plan.columns = plan.rows = 512;
    plan.transform = { 500000, 1, 0, 8900500, 0, -1 };
    plan.options = { "TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128", "COMPRESS=DEFLATE" };
    const QString path = hazardRaster(
      QStringLiteral( "broken" ), []( int column, int row ) { return ( column * 31 + row * 17 ) % 97 / 10.0; }, plan
    );
    QFile file( path );
    QVERIFY( file.open( QIODevice::ReadWrite ) );
    QVERIFY( file.seek( file.size() / 3 ) );
    file.write( QByteArray( static_cast<int>( file.size() / 3 ), 'x' ) );
    file.close();
    QStringList everywhere;
    for ( int i = 0; i < 500; i += 10 )
      for ( int k = 0; k < 500; k += 10 )
        everywhere << footprint( i, k, 4, 4 );
    const auto houses = polygonLayer( UTM18S, everywhere );
    const QString text = refusal(
      QStringLiteral( "lacuna:buildingexposure" ),
      { { "BUILDINGS", source( houses ) }, { "HAZARD_RASTER", path }, { "OUTPUT", "TEMPORARY_OUTPUT" } }
    );
    QVERIFY( holds( text, { "broken.tif", "cannot be read" } ) );
  }

  void curveFilesThatAreWrong_data()
  {
    QTest::addColumn<QByteArray>( "text" );
    QTest::addColumn<QStringList>( "words" );
    QTest::newRow( "header" ) << QByteArray( "0,0\n1,1\n" ) << QStringList { "depth_m" };
    QTest::newRow( "unsorted" ) << QByteArray( "depth_m,damage\n0,0\n2,1\n1,0.5\n" )
                                << QStringList { "line 4", "Sort" };
    QTest::newRow( "repeated" ) << QByteArray( "depth_m,damage\n0,0\n1,1\n1,1\n" )
                                << QStringList { "line 4", "curve_id" };
    QTest::newRow( "comma" ) << QByteArray( "depth_m;damage\n0;0\n0,5;0,4\n" )
                             << QStringList { "line 3", "0,5", "comma" };
    QTest::newRow( "percent" ) << QByteArray( "depth_m,damage\n0,0\n1,49\n" ) << QStringList { "line 3", "49", "100" };
    QTest::newRow( "empty" ) << QByteArray( "depth_m,damage\n" ) << QStringList { "no rows" };
  }
  void curveFilesThatAreWrong()
  {
    QFETCH( QByteArray, text );
    QFETCH( QStringList, words );
    QFile csv( QString::fromStdString( scratchFile( "wrong.csv" ) ) );
    QVERIFY( csv.open( QIODevice::WriteOnly ) );
    csv.write( text );
    csv.close();
    QVERIFY( holds( refused( { { "HAZARD_RASTER", depthRaster() }, { "CURVE_FILE", csv.fileName() } } ), words ) );
  }

  void textWhereNumbersAreNeeded()
  {
    QVERIFY( holds(
      refused( { { "HAZARD_RASTER", depthRaster() }, { "VALUE_FIELD", "name" } } ), { "name", "Casas", "VALUE_FIELD" }
    ) );
    QVERIFY( holds( refused( { { "HAZARD_RASTER", depthRaster() }, { "VALUE_FIELD", "nada" } } ), { "nada" } ) );
    QVERIFY(
      holds( refused( { { "HAZARD_RASTER", depthRaster() }, { "CLASSES", "0.1;mucho" } } ), { "mucho", "CLASSES" } )
    );
    QVERIFY( holds( refused( { { "HAZARD_RASTER", depthRaster() }, { "CLASSES", "0,5" } } ), { "0,5", "CLASSES" } ) );
    QVERIFY( holds( refused( { { "HAZARD_RASTER", depthRaster() }, { "CLASSES", "1;0.5" } } ), { "CLASSES", "rise" } )
    );
    const std::unique_ptr<QgsVectorLayer> zones( mHouses->clone() );
    QVERIFY(
      holds( refused( { { "HAZARD_POLYGONS", source( zones ) }, { "HAZARD_FIELD", "name" } } ), { "n0", "CLASS_MAP" } )
    );
    QVERIFY(
      holds( refused( { { "HAZARD_RASTER", depthRaster() }, { "CLASS_MAP", "Alta" } } ), { "Alta", "CLASS_MAP" } )
    );
    QVERIFY( holds(
      refused(
        { { "BUILDINGS",
            source( lineLayer( UTM18S, { "LineString (500000 8900000, 500010 8900010)" }, QStringLiteral( "Calles" ) ) )
          },
          { "HAZARD_RASTER", depthRaster() } }
      ),
      { "BUILDINGS" }
    ) );
  }

  void returnPeriods()
  {
    const auto yearly = [this]( const QString &periods, int rasters = 2 ) {
      QStringList files { depthRaster( QStringLiteral( "a" ) ), depthRaster( QStringLiteral( "b" ) ) };
      return refusal(
        QStringLiteral( "lacuna:expectedannualdamage" ), with(
                                                           { { "HAZARD_RASTERS", QVariant( files.mid( 0, rasters ) ) },
                                                             { "RETURN_PERIODS", periods },
                                                             { "CURVE", "jrc_residential" } }
                                                         )
      );
    };
    QCOMPARE( yearly( QStringLiteral( "10;100" ) ), QString() );
    QVERIFY( holds( yearly( QStringLiteral( "100;10" ) ), { "10", "100", "Sort" } ) );
    QVERIFY( holds( yearly( QStringLiteral( "10;10" ) ), { "twice" } ) );
    QVERIFY( holds( yearly( QStringLiteral( "10" ) ), { "2 rasters and 1 return period are given" } ) );
    QVERIFY( holds( yearly( QStringLiteral( "10;100" ), 1 ), { "1 raster and 2 return periods are given" } ) );
    QVERIFY( holds( yearly( QStringLiteral( "0.5;100" ) ), { "0.5", "year" } ) );
    QVERIFY( holds( yearly( QStringLiteral( "diez;100" ) ), { "diez", "RETURN_PERIODS" } ) );
    // The right form is said.
    for ( const char *named : { "T10;T100", "Tr=10; Tr=100", "RP 10;RP 100", "10 años;100 años" } )
      QVERIFY( holds( yearly( QString::fromUtf8( named ) ), { "RETURN_PERIODS", "years alone: 10;100." } ) );
    for ( const char *probabilities : { "0.1;0.01", "0,1;0,01" } )
      QVERIFY( holds( yearly( QString::fromUtf8( probabilities ) ), { "RETURN_PERIODS", "probability", "10;100." } ) );
    QCOMPARE( yearly( QStringLiteral( "2,5;1e2" ) ), QString() );
    QVERIFY( holds(
      refusal(
        QStringLiteral( "lacuna:expectedannualdamage" ),
        with( { { "HAZARD_RASTERS", QVariant( QStringList { depthRaster() } ) }, { "RETURN_PERIODS", "10" } } )
      ),
      { "CURVE" }
    ) );
  }

  void decimalCommas()
  {
    const auto classOf = [this]( const QString &bounds ) {
      Run run(
        QStringLiteral( "lacuna:buildingexposure" ),
        with( { { "HAZARD_RASTER", depthRaster() }, { "CLASSES", bounds } } )
      );
      return run.ok ? rowOf( run, 0 ).attribute( QStringLiteral( "exposure_class" ) ).toInt() : -1;
    };
    QCOMPARE( classOf( QStringLiteral( "0,1;0,5;1,5" ) ), 2 );
    QCOMPARE( classOf( QStringLiteral( "0.1; 0,125 ;2" ) ), 2 );
    QCOMPARE( classOf( QStringLiteral( "1,000;2,000" ) ), -1 ); // thousands, or not
    QCOMPARE( classOf( QStringLiteral( "0,5" ) ), -1 );
    for ( const char *number : { "VALUE_PER_M2", "DEPTH_ERROR", "POSITION_ERROR", "FLOOR_HEIGHT", "BAND" } )
    {
      const QString name = QString::fromLatin1( number );
      QVERIFY( holds( refused( { { "HAZARD_RASTER", depthRaster() }, { name, "0,25" } } ), { name, "0,25", "0.25" } ) );
      QVERIFY( holds( refused( { { "HAZARD_RASTER", depthRaster() }, { name, "mucho" } } ), { name, "mucho" } ) );
    }
    Run text(
      QStringLiteral( "lacuna:buildingexposure" ),
      with( { { "HAZARD_RASTER", depthRaster() }, { "VALUE_PER_M2", " 120.5 " }, { "DEPTH_ERROR", "" } } )
    );
    QVERIFY2( text.ok, qPrintable( text.feedback.all() ) );
  }

  void floorsThatCannotBeRead()
  {
    QVERIFY( holds(
      refused( { { "HAZARD_RASTER", depthRaster() }, { "FLOOR_HEIGHT", QgsProperty::fromField( "piso" ) } } ),
      { "piso", "Casas", "FLOOR_HEIGHT" }
    ) );
    QVERIFY( holds(
      refused(
        { { "HAZARD_RASTER", depthRaster() }, { "FLOOR_HEIGHT", QgsProperty::fromExpression( "\"piso\" * 2.8" ) } }
      ),
      { "piso", "FLOOR_HEIGHT" }
    ) );
    auto houses = polygonLayer( UTM18S, {}, QStringLiteral( "Casas" ), QStringLiteral( "&field=piso:string(10)" ) );
    for ( const char *floor : { "0.5", "0,5", "alto", "" } )
    {
      QgsFeature feature( houses->fields() );
      feature.setAttributes( QgsAttributes() << ( *floor ? QVariant( floor ) : QVariant() ) );
      feature.setGeometry( QgsGeometry::fromWkt( footprint( 5, 5, 4, 4 ) ) );
      QVERIFY( houses->dataProvider()->addFeature( feature ) );
    }
    QVariantMap parameters = with(
      { { "HAZARD_RASTER", depthRaster() },
        { "CLASSES", "0.1;0.5" },
        { "FLOOR_HEIGHT", QgsProperty::fromField( "piso" ) } }
    );
    parameters.insert( QStringLiteral( "BUILDINGS" ), source( houses ) );
    Run run( QStringLiteral( "lacuna:buildingexposure" ), parameters );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE(
      valuesOf( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "exposure_class" ) ),
      ( QStringList { "1", "2", "2", "2" } )
    );
    QVERIFY( holds( run.feedback.all(), { "of 3 buildings the height", "FLOOR_HEIGHT" } ) );
  }

  void zonesAndPriorities()
  {
    const auto zones = polygonLayer( UTM18S, { footprint( 0, 0, 40, 20 ) }, QStringLiteral( "Barrios" ) );
    QVERIFY( holds(
      refusal(
        QStringLiteral( "lacuna:exposurebyzone" ),
        { { "ZONES", source( zones ) }, { "EXPOSURE", source( mHouses ) }, { "OUTPUT", "TEMPORARY_OUTPUT" } }
      ),
      { "Casas", "exposure_class" }
    ) );
    QVERIFY( holds(
      refusal(
        QStringLiteral( "lacuna:priorityzones" ), { { "ZONES", source( zones ) }, { "OUTPUT", "TEMPORARY_OUTPUT" } }
      ),
      { "Barrios", "GAP_WEIGHT" }
    ) );
    QVERIFY( holds(
      refusal(
        QStringLiteral( "lacuna:priorityzones" ), { { "ZONES", source( zones ) },
                                                    { "GAP_WEIGHT", 0 },
                                                    { "HAZARD_WEIGHT", 0 },
                                                    { "PEOPLE_WEIGHT", 0 },
                                                    { "OUTPUT", "TEMPORARY_OUTPUT" } }
      ),
      { "weights" }
    ) );
  }

  void aHugeSparseRasterWithFewBuildings()
  {
    // 100,000 by 100,000 cells of which nothing was written: 40 GB if it were read whole.
    const std::string path = scratchFile( "huge.tif" );
    GDALAllRegister();
    const char *options[] = { "SPARSE_OK=TRUE", "TILED=YES", "BIGTIFF=YES", nullptr };
    const GDALDatasetH file = GDALCreate(
      GDALGetDriverByName( "GTiff" ), path.c_str(), 100000, 100000, 1, GDT_Float32, const_cast<char **>( options )
    );
    double transform[] = { 450000, 1, 0, 8950000, 0, -1 };
    GDALSetGeoTransform( file, transform );
    GDALSetProjection(
      file, QgsCoordinateReferenceSystem( UTM18S ).toWkt( Qgis::CrsWktVariant::Preferred ).toUtf8().constData()
    );
    float deep = 2;
    QCOMPARE(
      GDALRasterIO( GDALGetRasterBand( file, 1 ), GF_Write, 50006, 49992, 1, 1, &deep, 1, 1, GDT_Float32, 0, 0 ),
      CE_None
    );
    GDALClose( file );
    Run run(
      QStringLiteral( "lacuna:buildingexposure" ), with( { { "HAZARD_RASTER", QString::fromStdString( path ) } } )
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( number( rowOf( run, 0 ), "hazard_max" ), 2.0 );
    QCOMPARE( run.number( "EXPOSED_COUNT" ), 1 );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<ExposureInputTest>( argc, argv ); }
#include "exposure_input_test.moc"
