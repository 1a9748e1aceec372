// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Layers of files are read past QGIS where that gives the same: it must give the same, and must not be done where it
// would not.

#include "building_gaps_outputs.h"
#include "provider_registration.h"
#include "qgis_test.h"

#include <qgsvectorfilewriter.h>

#include <gdal.h>

using namespace lacuna::testing;

namespace
{

const QString UTM = QStringLiteral( "EPSG:32718" );

} // namespace

class PlainFileTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void filesGiveWhatQgisGives_data()
  {
    QTest::addColumn<QString>( "suffix" );
    QTest::addColumn<QString>( "idField" );
    for ( const char *suffix : { "gpkg", "shp", "fgb", "geojson" } )
      for ( const char *id : { "", "name" } )
        QTest::newRow( qPrintable( QStringLiteral( "%1 %2" ).arg( QLatin1String( suffix ), QLatin1String( id ) ) ) )
          << QString::fromLatin1( suffix ) << QString::fromLatin1( id );
  }
  void filesGiveWhatQgisGives()
  {
    QFETCH( QString, suffix );
    QFETCH( QString, idField );
    const auto osm = polygonLayer(
      UTM, { squareWkt( 500001, 8900000, 10 ), squareWkt( 500040, 8900001, 10 ), squareWkt( 509000, 8900000, 10 ) }
    );
    const QString referenceFile = written( *town( 7 ), QStringLiteral( "reference." ) + suffix );
    const QString osmFile = written( *osm, QStringLiteral( "osm." ) + suffix );
    const auto run = [&]( bool throughQgis ) {
      const auto layer = [&]( const QString &file ) {
        QgsProcessingFeatureSourceDefinition definition( file );
        definition.filterExpression = throughQgis ? QStringLiteral( "1 = 1" ) : QString();
        return QVariant::fromValue( definition );
      };
      QVariantMap parameters = withSinks( { { "REFERENCE", layer( referenceFile ) }, { "OSM", layer( osmFile ) } } );
      parameters.insert( QStringLiteral( "PAIRS" ), QStringLiteral( "TEMPORARY_OUTPUT" ) );
      parameters.insert( QStringLiteral( "OSM_ID_FIELD" ), idField );
      parameters.insert( QStringLiteral( "REFERENCE_ID_FIELD" ), idField );
      return std::make_unique<Run>( QStringLiteral( "lacuna:buildinggaps" ), parameters );
    };
    const auto past = run( false );
    verifyConserved( *past );
    QCOMPARE( told( *past ), told( *run( true ) ) );
    QVERIFY( past->number( QStringLiteral( "MATCHED_COUNT" ) ) == 2 );
    QVERIFY2( told( *past ).contains( QStringLiteral( "invalid_geometry" ) ), qPrintable( told( *past ) ) );
  }

  void namesAreReadInTheEncodingOfTheFile_data()
  {
    QTest::addColumn<QString>( "encoding" );
    for ( const char *encoding : { "windows-1252", "ISO-8859-1", "UTF-8" } )
      QTest::newRow( encoding ) << QString::fromLatin1( encoding );
  }
  void namesAreReadInTheEncodingOfTheFile()
  {
    QFETCH( QString, encoding );
    const auto houses = town( 4 );
    QgsVectorDataProvider *rows = houses->dataProvider();
    const QString dash = encoding.startsWith( "ISO" ) ? QStringLiteral( "– " ) : QString();
    for ( const QgsFeatureId id : houses->allFeatureIds() )
    {
      const QString name = QStringLiteral( "Ñandú – ção %1" ).arg( id ).remove( dash );
      QVERIFY( rows->changeAttributeValues( { { id, { { 0, name } } } } ) );
    }
    const QString file = mFolder.filePath( encoding + QStringLiteral( ".shp" ) );
    QgsVectorFileWriter::SaveVectorOptions options;
    options.driverName = QStringLiteral( "ESRI Shapefile" );
    options.fileEncoding = encoding;
    QCOMPARE(
      QgsVectorFileWriter::writeAsVectorFormatV3( houses.get(), file, QgsCoordinateTransformContext(), options ),
      QgsVectorFileWriter::NoError
    );
    const auto run = [&]( bool throughQgis ) {
      QgsProcessingFeatureSourceDefinition layer( file );
      layer.filterExpression = throughQgis ? QStringLiteral( "1 = 1" ) : QString();
      QVariantMap parameters = withSinks(
        { { "REFERENCE", source( houses ) }, { "OSM", QVariant::fromValue( layer ) }, { "OSM_ID_FIELD", "name" } }
      );
      Run done( QStringLiteral( "lacuna:buildinggaps" ), parameters );
      return told( done );
    };
    QCOMPARE( run( false ), run( true ) );
    QVERIFY2(
      run( false ).contains( QStringLiteral( "ção 1" ) ) && run( false ).contains( QStringLiteral( "Ñandú" ) ),
      qPrintable( run( false ) )
    );
  }

  void viewsAreReadWhateverTheirIds_data()
  {
    QTest::addColumn<QString>( "id" );
    QTest::newRow( "none" ) << QString();
    QTest::newRow( "row numbers" ) << QStringLiteral( "fid as number, " );
    QTest::newRow( "all the same" ) << QStringLiteral( "7 as number, " );
    QTest::newRow( "text" ) << QStringLiteral( "'way/' || fid as number, " );
    QTest::newRow( "fractions" ) << QStringLiteral( "fid + 0.5 as number, " );
    QTest::newRow( "fid all the same" ) << QStringLiteral( "7 as fid, " );
    QTest::newRow( "fid a text" ) << QStringLiteral( "'way/' || fid as fid, " );
    QTest::newRow( "fid a fraction" ) << QStringLiteral( "fid + 0.5 as fid, " );
    QTest::newRow( "OGC_FID" ) << QStringLiteral( "5 as OGC_FID, " );
  }
  void viewsAreReadWhateverTheirIds()
  {
    QFETCH( QString, id );
    const auto houses = town( 7 );
    const QString file = written( *houses, QStringLiteral( "view%1.gpkg" ).arg( mViews++ ) );
    const QString table = QFileInfo( file ).completeBaseName();
    GDALDatasetH data
      = GDALOpenEx( file.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, nullptr, nullptr, nullptr );
    for ( const QString &sql :
          { QStringLiteral( "CREATE VIEW seen AS SELECT %1name, geom FROM %2" ).arg( id, table ),
            QStringLiteral( "INSERT INTO gpkg_contents(table_name, identifier, data_type, srs_id) SELECT 'seen', "
                            "'seen', 'features', srs_id FROM gpkg_contents LIMIT 1" ),
            QStringLiteral( "INSERT INTO gpkg_geometry_columns SELECT 'seen', column_name, geometry_type_name, srs_id, "
                            "z, m FROM gpkg_geometry_columns LIMIT 1" ) } )
      GDALDatasetReleaseResultSet( data, GDALDatasetExecuteSQL( data, sql.toUtf8().constData(), nullptr, nullptr ) );
    GDALClose( data );
    const auto osm = polygonLayer( UTM, { squareWkt( 500001, 8900000, 10 ), squareWkt( 500040, 8900001, 10 ) } );
    QVariantMap parameters = withSinks(
      { { "REFERENCE", file + QStringLiteral( "|layername=seen" ) },
        { "OSM", source( osm ) },
        { "REFERENCE_ID_FIELD", "name" } }
    );
    Run run( QStringLiteral( "lacuna:buildinggaps" ), parameters );
    verifyConserved( run );
    QCOMPARE( run.number( QStringLiteral( "REFERENCE_COUNT" ) ), 10 );
    QStringList names = valuesOf( run.layer( QStringLiteral( "MATCHED" ) ), QStringLiteral( "name" ) );
    names.sort();
    QCOMPARE( names, ( QStringList { "n0", "n2" } ) );
    QCOMPARE( run.number( QStringLiteral( "SKIPPED_COUNT" ) ), 2 );
  }

  void whatIsNotTheWholeFileIsReadThroughQgis()
  {
    const auto memory = town( 7 );
    const auto layer = std::make_unique<QgsVectorLayer>(
      written( *memory, QStringLiteral( "parts.gpkg" ) ), QStringLiteral( "layer" ), QStringLiteral( "ogr" )
    );
    const auto osm = polygonLayer( UTM, { squareWkt( 500001, 8900000, 10 ) } );
    const auto count = [&]( const QVariant &reference ) {
      Run run(
        QStringLiteral( "lacuna:buildinggaps" ), withSinks( { { "REFERENCE", reference }, { "OSM", source( osm ) } } )
      );
      return run.number( QStringLiteral( "REFERENCE_COUNT" ) );
    };
    const long long all = layer->featureCount();
    QCOMPARE( count( source( layer ) ), all );

    layer->selectByExpression( QStringLiteral( "\"name\" in ( 'n0', 'n1', 'n2' )" ) );
    QgsProject project;
    QgsVectorLayer *owned = layer->clone();
    owned->selectByIds( layer->selectedFeatureIds() );
    project.addMapLayer( owned );
    const auto countIn = [&]( const QgsProcessingFeatureSourceDefinition &definition ) {
      QgsProcessingContext context;
      context.setProject( &project );
      Listener feedback;
      bool ok = false;
      std::unique_ptr<QgsProcessingAlgorithm> algorithm(
        QgsApplication::processingRegistry()->createAlgorithmById( QStringLiteral( "lacuna:buildinggaps" ) )
      );
      return algorithm
        ->run(
          withSinks( { { "REFERENCE", QVariant::fromValue( definition ) }, { "OSM", source( osm ) } } ), context,
          &feedback, &ok
        )
        .value( QStringLiteral( "REFERENCE_COUNT" ), -1 )
        .toLongLong();
    };
    QCOMPARE( countIn( QgsProcessingFeatureSourceDefinition( owned->id(), false ) ), all );
    QCOMPARE( countIn( QgsProcessingFeatureSourceDefinition( owned->id(), true ) ), 3 );
    QCOMPARE( countIn( QgsProcessingFeatureSourceDefinition( owned->id(), false, 2 ) ), 2 );
    QgsProcessingFeatureSourceDefinition filtered( owned->id(), false );
    filtered.filterExpression = QStringLiteral( "\"name\" = 'n4'" );
    QCOMPARE( countIn( filtered ), 1 );

    QVERIFY( layer->setSubsetString( QStringLiteral( "\"name\" IS NULL OR \"name\" <> 'n0'" ) ) );
    QCOMPARE( count( source( layer ) ), all - 1 );
    QVERIFY( layer->setSubsetString( QString() ) );
    QVERIFY( layer->startEditing() );
    QVERIFY( layer->deleteFeature( *layer->allFeatureIds().constBegin() ) );
    QCOMPARE( count( source( layer ) ), all - 1 );
    QVERIFY( layer->rollBack() );
    QCOMPARE( count( source( layer ) ), all );
  }

  void exposureReadsFilesAlike()
  {
    const QString file = written( *town( 7 ), QStringLiteral( "exposure.gpkg" ) );
    const auto zones = polygonLayer(
      UTM, { squareWkt( 499990, 8899990, 80 ) }, QStringLiteral( "zones" ), QStringLiteral( "&field=class:string(20)" )
    );
    const auto run = [&]( bool throughQgis, double floor ) {
      QgsProcessingFeatureSourceDefinition buildings( file );
      buildings.filterExpression = throughQgis ? QStringLiteral( "1 = 1" ) : QString();
      QVariantMap parameters {
        { "BUILDINGS", QVariant::fromValue( buildings ) },
        { "HAZARD_POLYGONS", source( zones ) },
        { "FLOOR_HEIGHT", floor }
      };
      parameters.insert( QStringLiteral( "OUTPUT" ), QStringLiteral( "TEMPORARY_OUTPUT" ) );
      parameters.insert( QStringLiteral( "SKIPPED" ), QStringLiteral( "TEMPORARY_OUTPUT" ) );
      Run one( QStringLiteral( "lacuna:buildingexposure" ), parameters );
      return told( one );
    };
    for ( const double floor : { 0.0, 1.5 } )
    {
      QCOMPARE( run( false, floor ), run( true, floor ) );
      QVERIFY2(
        run( false, floor ).contains( QStringLiteral( "OUTPUT hazard_max: 1 1 1 1 0" ) ),
        qPrintable( run( false, floor ) )
      );
    }
    QVERIFY( run( false, 0 ).contains( QStringLiteral( "null_geometry" ) ) );
  }

  void cleanupTestCase() { lacuna::unregisterProvider(); }

private:
  // Houses in a row, and one of each sort of trouble that a file can hold.
  static std::unique_ptr<QgsVectorLayer> town( int houses )
  {
    QStringList wkts;
    for ( int i = 0; i < houses; ++i )
      wkts << squareWkt( 500000 + 20 * i, 8900000, 10 );
    wkts << QStringLiteral(
      "MultiPolygon (((500400 8900000, 500410 8900010, 500410 8900000, 500400 8900010, 500400 8900000)))"
    );
    wkts << QStringLiteral(
      "MultiPolygon (((500300 8900000, 500310 8900000, 500310 8900010, 500300 8900010, 500300 8900000),(500302 "
      "8900002, 500302 8900004, 500304 8900004, 500302 8900002)), ((500330 8900000, 500340 8900000, 500340 8900010, "
      "500330 8900010, 500330 8900000)))"
    );
    return polygonLayer( UTM, wkts );
  }

  // A file of the layer and of one more row, which has no geometry where the format knows such rows.
  QString written( const QgsVectorLayer &layer, const QString &name )
  {
    const QString path = mFolder.filePath( name );
    QgsVectorFileWriter::SaveVectorOptions options;
    options.driverName = QgsVectorFileWriter::driverForExtension( name.section( '.', -1 ) );
    QString why;
    const std::unique_ptr<QgsVectorLayer> copy( layer.clone() );
    if ( QgsVectorFileWriter::writeAsVectorFormatV3( copy.get(), path, QgsCoordinateTransformContext(), options, &why )
         != QgsVectorFileWriter::NoError )
      qFatal( "%s", qPrintable( why ) );
    QgsVectorLayer file( path, QStringLiteral( "layer" ), QStringLiteral( "ogr" ) );
    QgsFeature row( file.fields() );
    if ( !name.endsWith( QLatin1String( "fgb" ) ) && !file.dataProvider()->addFeature( row ) )
      qFatal( "no row could be added to %s", qPrintable( name ) );
    return path;
  }

  // What came out.
  static QString told( Run &run )
  {
    QStringList lines;
    if ( !run.ok )
      return run.feedback.all();
    for ( const char *name : { "MISSING_IN_OSM", "MISSING_IN_REFERENCE", "MATCHED", "SKIPPED", "PAIRS", "OUTPUT" } )
      if ( const QgsVectorLayer *layer = run.layer( QString::fromLatin1( name ) ) )
        for ( const QString &field : fieldNames( layer ) )
          lines << QStringLiteral( "%1 %2: %3" )
                     .arg( QLatin1String( name ), field, valuesOf( layer, field ).join( QLatin1Char( ' ' ) ) );
    return lines.join( QLatin1Char( '\n' ) );
  }

  QTemporaryDir mFolder;
  int mViews = 0;
};

int main( int argc, char **argv ) { return qgisTestMain<PlainFileTest>( argc, argv ); }

#include "plain_file_test.moc"
