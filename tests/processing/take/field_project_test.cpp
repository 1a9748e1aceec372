// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:fieldproject through the registry and in qgis_process; the folder is read back as a telephone would.

#include "file_content.h"
#include "hazard_layers.h"
#include "provider_registration.h"
#include "qgis_process.h"
#include "saved_layer.h"

#include <qgsattributeeditorelement.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgseditformconfig.h>
#include <qgslayertree.h>
#include <qgslayertreelayer.h>
#include <qgsrasterlayer.h>

using namespace lacuna::testing;

namespace
{

const QString UTM = QStringLiteral( "EPSG:32718" );

QString block( double x, double y, double size ) { return squareWkt( 500000 + x, 8900000 + y, size ); }

std::unique_ptr<QgsVectorLayer> gapLayer( int count )
{
  QStringList shapes;
  for ( int i = 0; i < count; ++i )
    shapes << block( 20 * i, 0, 10 );
  auto layer = polygonLayer(
    UTM, shapes, QStringLiteral( "Missing in OSM · 30 Nov" ),
    QStringLiteral(
      "&field=name:string(9)&field=gap_id:string(20)&field=gap_reason:string(40)&field=gap_overlap:double&"
      "field=note:string(20)&field=geom:string(5)"
    )
  );
  for ( int i = 0; i < count; ++i )
    layer->dataProvider()->changeAttributeValues(
      { { i + 1, { { 1, QStringLiteral( "g%1" ).arg( i ) }, { 2, "nothing_near" }, { 3, 0.0 }, { 4, "ours" } } } }
    );
  return layer;
}

std::unique_ptr<QgsVectorLayer> streets()
{
  return lineLayer(
    UTM, { QStringLiteral( "MultiLineString ((500000 8900000, 500100 8900000))" ), QString() }, "Calles ñ!"
  );
}

Run field( const QVariantMap &parameters ) { return Run( QStringLiteral( "lacuna:fieldproject" ), parameters ); }

QgsVectorLayer *layerNamed( const QgsProject &project, const QString &name )
{
  const QList<QgsMapLayer *> found = project.mapLayersByName( name );
  return found.isEmpty() ? nullptr : qobject_cast<QgsVectorLayer *>( found.constFirst() );
}

} // namespace

class FieldProjectTest : public QObject
{
  Q_OBJECT

  QTemporaryDir mFolder;
  QString place( const QString &name ) const { return mFolder.filePath( name ); }

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void theContractsNames()
  {
    const QgsProcessingAlgorithm *algorithm
      = QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:fieldproject" ) );
    QVERIFY( algorithm );
    QCOMPARE( parameterNames( algorithm ), ( QStringList { "BACKGROUND", "FOLDER", "LAYERS" } ) );
    QVERIFY( algorithm->svgIconPath().endsWith( QLatin1String( "fieldproject.svg" ) ) );
  }

  void everythingIsThereAndNothingPointsElsewhere()
  {
    const auto gaps = gapLayer( 7 );
    const auto roads = streets();
    Run run = field(
      { { "LAYERS", QVariantList { source( gaps ), source( roads ) } },
        { "BACKGROUND", hazardRaster( QStringLiteral( "picture" ), []( int x, int y ) { return x + y; } ) },
        { "FOLDER", place( "first" ) } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( QStringLiteral( "ROWS_COUNT" ) ), 9LL );
    QCOMPARE( run.number( QStringLiteral( "TO_ANSWER_COUNT" ) ), 7LL );
    QCOMPARE(
      QDir( place( "first" ) ).entryList( QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot ),
      ( QStringList { "background.tif", "background.tif.aux.xml", "data.gpkg", "lacuna.qgs" } )
    );
    const QString text = QString::fromUtf8( contentOf( place( "first/lacuna.qgs" ) ) );
    QVERIFY( text.contains( QStringLiteral( "./data.gpkg|layername=missing_in_osm" ) ) );
    for ( const QString &elsewhere :
          { mFolder.path(), QDir::tempPath() + '/', QDir::homePath() + '/', QString( "../" ) } )
      QVERIFY2( !text.contains( elsewhere ), qPrintable( elsewhere ) );
    for ( const char *person : { "saveUser", "saveDateTime" } )
      QVERIFY( !text.contains( QLatin1String( person ) ) );
    // Somewhere else, as on a telephone.
    QVERIFY( QDir().rename( place( "first" ), place( "moved" ) ) );
    QgsProject project;
    QVERIFY( project.read( place( "moved/lacuna.qgs" ) ) );
    QCOMPARE( project.mapLayers( true ).size(), 3 );
    const QgsVectorLayer *read = layerNamed( project, QStringLiteral( "Missing in OSM" ) );
    const QgsVectorLayer *lines = layerNamed( project, QStringLiteral( "Calles ñ!" ) );
    QVERIFY( read && lines );
    QCOMPARE( read->featureCount(), 7LL );
    QCOMPARE( lines->featureCount(), 2LL );
    QVERIFY( !read->readOnly() && lines->readOnly() );
    QCOMPARE( project.crs().authid(), UTM );
    QCOMPARE(
      project.layerTreeRoot()->findLayers().constLast()->layerId(), QStringLiteral( "lacuna_layer_background" )
    );
    for ( const QgsLayerTreeLayer *node : project.layerTreeRoot()->findLayers() )
      QVERIFY2( node->layer(), qPrintable( node->layerId() ) );
    // A row without a shape is a row without a shape.
    int shapes = 0;
    QgsFeature row;
    QgsFeatureIterator rows = lines->getFeatures();
    while ( rows.nextFeature( row ) )
      shapes += row.hasGeometry() ? 1 : 0;
    QCOMPARE( shapes, 1 );
  }

  void theFormAsksAndTheColumnsOfTheSourceStay()
  {
    const auto gaps = gapLayer( 3 );
    Run run = field( { { "LAYERS", QVariantList { source( gaps ) } }, { "FOLDER", place( "form" ) } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QgsProject project;
    QVERIFY( project.read( place( "form/lacuna.qgs" ) ) );
    const QgsVectorLayer *layer = layerNamed( project, QStringLiteral( "Missing in OSM" ) );
    QVERIFY( layer );
    const QStringList names = fieldNames( layer );
    for ( const char *name :
          { "gap_id", "source_note", "source_geom", "found", "kind", "storeys", "photo", "note", "found_at",
            "found_sources", "found_votes", "found_share" } )
      QVERIFY2( names.contains( QLatin1String( name ) ), name );
    QCOMPARE( valuesOf( layer, QStringLiteral( "source_note" ) ), ( QStringList { "ours", "ours", "ours" } ) );
    QCOMPARE( valuesOf( layer, QStringLiteral( "gap_id" ) ), ( QStringList { "g0", "g1", "g2" } ) );
    const int found = layer->fields().lookupField( QStringLiteral( "found" ) );
    const QVariantMap config = layer->editorWidgetSetup( found ).config();
    QCOMPARE( layer->editorWidgetSetup( found ).type(), QStringLiteral( "ValueMap" ) );
    QStringList codes;
    for ( const QVariant &one : config.value( QStringLiteral( "map" ) ).toList() )
      codes << one.toMap().constBegin().value().toString();
    QCOMPARE( codes, ( QStringList { "there", "not_there", "mapped", "unsure" } ) );
    const QgsEditFormConfig form = layer->editFormConfig();
    QVERIFY( !form.readOnly( found ) && form.readOnly( layer->fields().lookupField( QStringLiteral( "gap_id" ) ) ) );
    QCOMPARE( form.tabs().constFirst()->name(), QStringLiteral( "Answers" ) );
    QCOMPARE( layer->customProperty( QStringLiteral( "QFieldSync/is_geometry_locked" ) ).toBool(), true );
  }

  // A sample that lost its style still asks in words.
  void aSampleWithoutAStyleHasItsWords()
  {
    const auto sample = polygonLayer(
      UTM, { block( 0, 0, 10 ) }, QStringLiteral( "muestra" ),
      QStringLiteral(
        "&field=name:string(9)&field=sample_id:string(9)&field=stratum:string(9)&field=question:string(90)"
        "&field=answer:string(9)&field=count:integer&field=note:string(90)"
      )
    );
    Run run = field( { { "LAYERS", QVariantList { source( sample ) } }, { "FOLDER", place( "sample" ) } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QgsProject project;
    QVERIFY( project.read( place( "sample/lacuna.qgs" ) ) );
    const QgsVectorLayer *layer = layerNamed( project, QStringLiteral( "muestra" ) );
    QVERIFY( layer );
    const auto at = [layer]( const char *name ) { return layer->fields().lookupField( QLatin1String( name ) ); };
    QCOMPARE( layer->attributeAlias( at( "answer" ) ), QStringLiteral( "Answer" ) );
    QCOMPARE( layer->attributeAlias( at( "count" ) ), QStringLiteral( "Buildings counted" ) );
    QVERIFY( layer->attributeAlias( at( "name" ) ).isEmpty() );
    QCOMPARE( layer->editorWidgetSetup( at( "answer" ) ).type(), QStringLiteral( "ValueMap" ) );
    QStringList codes;
    for ( const QVariant &one :
          layer->editorWidgetSetup( at( "answer" ) ).config().value( QStringLiteral( "map" ) ).toList() )
      codes << one.toMap().constBegin().value().toString();
    QCOMPARE( codes, ( QStringList { "yes", "no", "unknown" } ) );
  }

  void theGeoPackageAloneHasItsStyles()
  {
    const auto gaps = gapLayer( 2 );
    Run run = field( { { "LAYERS", QVariantList { source( gaps ) } }, { "FOLDER", place( "styles" ) } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const QgsVectorLayer layer( place( "styles/data.gpkg|layername=missing_in_osm" ), "x", "ogr" );
    QVERIFY( layer.isValid() && dynamic_cast<const QgsCategorizedSymbolRenderer *>( layer.renderer() ) );
    QCOMPARE(
      layer.attributeDisplayName( layer.fields().lookupField( "found" ) ), QStringLiteral( "Is the building there?" )
    );
    const QgsVectorLayer styles( place( "styles/data.gpkg|layername=layer_styles" ), "s", "ogr" );
    const QString text = valuesOf( &styles, QStringLiteral( "styleQML" ) ).join( ' ' );
    QVERIFY( !text.isEmpty() && !text.contains( mFolder.path() ) && !text.contains( QDir::homePath() + '/' ) );
  }

  // What comes back is what Gaps by zone counts.
  void answersAreCounted()
  {
    const auto gaps = gapLayer( 6 );
    const auto zones = polygonLayer( UTM, { block( -50, -50, 500 ) }, QStringLiteral( "zones" ) );
    const auto matched = polygonLayer(
      UTM, { block( 0, 100, 10 ), block( 20, 100, 10 ) }, QStringLiteral( "matched" ),
      QStringLiteral( "&field=name:string(9)&field=match_ids:string(40)" )
    );
    Run run = field( { { "LAYERS", QVariantList { source( gaps ) } }, { "FOLDER", place( "back" ) } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QgsVectorLayer layer( place( "back/data.gpkg|layername=missing_in_osm" ), "answered", "ogr" );
    const int found = layer.fields().lookupField( QStringLiteral( "found" ) );
    const QStringList answers { "there", "there", "there", "not_there", "unsure" };
    for ( int i = 0; i < answers.size(); ++i )
      QVERIFY( layer.dataProvider()->changeAttributeValues( { { i + 1, { { found, answers.at( i ) } } } } ) );
    Run counted(
      QStringLiteral( "lacuna:gapsbyzone" ), { { "ZONES", source( zones ) },
                                               { "CHECKED", QVariant::fromValue( &layer ) },
                                               { "MATCHED", source( matched ) },
                                               { "OUTPUT", "TEMPORARY_OUTPUT" } }
    );
    QVERIFY2( counted.ok, qPrintable( counted.feedback.all() ) );
    const QgsVectorLayer *output = counted.layer( QStringLiteral( "OUTPUT" ) );
    QCOMPARE( sumOf( output, QStringLiteral( "missing_confirmed" ) ), 3.0 );
    QCOMPARE( sumOf( output, QStringLiteral( "missing_refuted" ) ), 1.0 );
    QCOMPARE( sumOf( output, QStringLiteral( "missing_open" ) ), 2.0 );
  }

  void twoRunsGiveTheSameProject()
  {
    const auto gaps = gapLayer( 3 );
    for ( const char *name : { "same/field", "other/field" } )
    {
      Run run = field( { { "LAYERS", QVariantList { source( gaps ) } }, { "FOLDER", place( name ) } } );
      QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    }
    QCOMPARE( contentOf( place( "same/field/lacuna.qgs" ) ), contentOf( place( "other/field/lacuna.qgs" ) ) );
  }

  void whatIsThereIsNeverWrittenOver()
  {
    const auto gaps = gapLayer( 2 );
    const QVariantMap parameters { { "LAYERS", QVariantList { source( gaps ) } }, { "FOLDER", place( "kept" ) } };
    Run first = field( parameters );
    QVERIFY2( first.ok, qPrintable( first.feedback.all() ) );
    const QByteArray project = contentOf( place( "kept/lacuna.qgs" ) ), data = contentOf( place( "kept/data.gpkg" ) );
    Run second = field( parameters );
    QVERIFY( !second.ok );
    QVERIFY2( second.feedback.all().contains( QStringLiteral( "lacuna.qgs" ) ), qPrintable( second.feedback.all() ) );
    QCOMPARE( contentOf( place( "kept/lacuna.qgs" ) ), project );
    QCOMPARE( contentOf( place( "kept/data.gpkg" ) ), data );
    // Another project, and a file of the same name.
    for ( const char *name : { "municipio.qgz", "data.gpkg" } )
    {
      const QString folder = place( QStringLiteral( "has " ) + QLatin1String( name ).left( 4 ) );
      QDir().mkpath( folder );
      QFile other( folder + '/' + QLatin1String( name ) );
      QVERIFY( other.open( QIODevice::WriteOnly ) && other.write( "x" ) == 1 );
      other.close();
      Run run = field( { { "LAYERS", QVariantList { source( gaps ) } }, { "FOLDER", folder } } );
      QVERIFY( !run.ok );
      QVERIFY2( run.feedback.all().contains( QLatin1String( name ) ), qPrintable( run.feedback.all() ) );
      QCOMPARE( contentOf( other.fileName() ), QByteArray( "x" ) );
    }
  }

  void placesThatCannotBeWrittenAreSaid()
  {
    const auto gaps = gapLayer( 1 );
    QFile file( place( "a file" ) );
    QVERIFY( file.open( QIODevice::WriteOnly ) );
    file.close();
    for ( const QString &folder : { place( "a file" ), place( "a file/below" ), QStringLiteral( "/proc/lacuna" ) } )
    {
      Run run = field( { { "LAYERS", QVariantList { source( gaps ) } }, { "FOLDER", folder } } );
      QVERIFY( !run.ok );
      QVERIFY2( run.feedback.all().contains( QStringLiteral( "FOLDER" ) ), qPrintable( run.feedback.all() ) );
    }
  }

  void wrongLayersAreSaid()
  {
    const auto lost = polygonLayer( QString(), { block( 0, 0, 9 ) }, QStringLiteral( "perdida" ) );
    const auto gaps = gapLayer( 1 );
    Run none = field( { { "LAYERS", QVariantList() }, { "FOLDER", place( "none" ) } } );
    QVERIFY( !none.ok && none.feedback.all().contains( QStringLiteral( "LAYERS" ) ) );
    Run nowhere = field( { { "LAYERS", QVariantList { source( lost ) } }, { "FOLDER", place( "none" ) } } );
    QVERIFY( !nowhere.ok && nowhere.feedback.all().contains( QStringLiteral( "perdida" ) ) );
    QgsRasterLayer web(
      QStringLiteral( "type=xyz&url=http://127.0.0.1:9/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=19&zmin=0" ), "fotos", "wms"
    );
    Run net = field(
      { { "LAYERS", QVariantList { source( gaps ) } },
        { "BACKGROUND", QVariant::fromValue( &web ) },
        { "FOLDER", place( "none" ) } }
    );
    QVERIFY( !net.ok );
    QVERIFY2( net.feedback.all().contains( QStringLiteral( "network" ) ), qPrintable( net.feedback.all() ) );
    QVERIFY( !QFileInfo::exists( place( "none" ) ) );
  }

  void layersWithoutRowsOrShapesAndOfOneNameAreTaken()
  {
    const auto empty = gapLayer( 0 );
    const auto gaps = gapLayer( 1 );
    QgsVectorLayer list(
      QStringLiteral( "NoGeometry?field=a:string(3)" ), QStringLiteral( "Missing in OSM" ), "memory"
    );
    Run run = field(
      { { "LAYERS", QVariantList { source( empty ), source( gaps ), QVariant::fromValue( &list ) } },
        { "FOLDER", place( "odd" ) } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( run.feedback.all().contains( QStringLiteral( "has no rows" ) ) );
    QgsProject project;
    QVERIFY( project.read( place( "odd/lacuna.qgs" ) ) );
    QCOMPARE( project.mapLayers( true ).size(), 3 );
  }

  void aCancelLeavesNothing()
  {
    const auto gaps = gapLayer( 5 );
    const auto roads = streets();
    for ( const bool isThere : { false, true } )
      for ( int after = 1; after <= 3; ++after )
      {
        if ( isThere )
          QDir().mkpath( place( "canceled" ) );
        QgsProject project;
        QgsProcessingContext context;
        context.setProject( &project );
        Listener feedback;
        int left = after;
        connect( &feedback, &QgsFeedback::progressChanged, &feedback, [&]( double ) {
          if ( --left == 0 )
            feedback.cancel();
        } );
        std::unique_ptr<QgsProcessingAlgorithm> algorithm(
          QgsApplication::processingRegistry()->createAlgorithmById( QStringLiteral( "lacuna:fieldproject" ) )
        );
        bool ok = false;
        const QVariantMap results = algorithm->run(
          { { "LAYERS", QVariantList { source( gaps ), source( roads ) } },
            { "BACKGROUND", hazardRaster( QStringLiteral( "picture" ), []( int x, int y ) { return x + y; } ) },
            { "FOLDER", place( "canceled" ) } },
          context, &feedback, &ok
        );
        QVERIFY2( feedback.isCanceled() && results.isEmpty(), qPrintable( QString::number( after ) ) );
        QCOMPARE( QFileInfo::exists( place( "canceled" ) ), isThere );
        QVERIFY( QDir( place( "canceled" ) ).isEmpty( QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot ) );
        QDir( place( "canceled" ) ).removeRecursively();
      }
  }

  void aFolderNeedNotBeNamed()
  {
    const auto gaps = gapLayer( 2 );
    Run run = field( { { "LAYERS", QVariantList { source( gaps ) } }, { "FOLDER", "TEMPORARY_OUTPUT" } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( QFileInfo::exists( run.results.value( QStringLiteral( "PROJECT" ) ).toString() ) );
  }

  void qgisProcessMakesItToo()
  {
    if ( !hasQgisProcess() )
      QSKIP( "no qgis_process here" );
    const auto gaps = polygonLayer(
      UTM, { block( 0, 0, 9 ), block( 20, 0, 9 ), block( 40, 0, 9 ), block( 60, 0, 9 ) }, QStringLiteral( "gaps" ),
      QStringLiteral( "&field=name:string(9)&field=gap_id:string(9)" )
    );
    const QString input = saved( mFolder, QStringLiteral( "gaps" ), gaps.get() );
    const ProcessRun run = runInQgisProcess(
      QStringLiteral( "lacuna:fieldproject" ), { { "LAYERS", QStringList { input } }, { "FOLDER", place( "process" ) } }
    );
    QVERIFY2( run.status == 0, qPrintable( run.said ) );
    QCOMPARE( run.results.value( QStringLiteral( "ROWS_COUNT" ) ).toInt(), 4 );
    QgsProject project;
    QVERIFY( project.read( run.results.value( QStringLiteral( "PROJECT" ) ).toString() ) );
    QCOMPARE( layerNamed( project, QStringLiteral( "gaps" ) )->featureCount(), 4LL );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<FieldProjectTest>( argc, argv ); }
#include "field_project_test.moc"
