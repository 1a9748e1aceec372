// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// What results say of themselves, and what the next step makes of it: dialogs that start with the right layer,
// warnings, columns that do not hang on the data.

#include "layers/layer_role.h"
#include "base/gui_defaults.h"
#include "base/parameter_labels.h"
#include "hazard_layers.h"
#include "provider_registration.h"

#include <qgslayermetadata.h>
#include <qgslayertree.h>

#include <cmath>

using namespace lacuna::testing;

namespace
{

const QString KEY = QStringLiteral( "lacuna:role" );

QString place( const QString &name ) { return QString::fromStdString( scratchFile( name.toStdString() ) ); }

QString roleOf( const QString &source )
{
  const QgsVectorLayer layer( source, QStringLiteral( "result" ), QStringLiteral( "ogr" ) );
  return layer.isValid() ? layer.metadata().keywords( KEY ).join( QLatin1Char( ' ' ) ) : QStringLiteral( "no layer" );
}

struct Town
{
  std::unique_ptr<QgsVectorLayer> cadastre = polygonLayer(
    UTM18S, { footprint( 2, 2, 6, 6 ), footprint( 12, 2, 6, 6 ), footprint( 22, 2, 6, 6 ), footprint( 32, 2, 6, 6 ) },
    QStringLiteral( "Catastro" )
  );
  std::unique_ptr<QgsVectorLayer> osm = polygonLayer(
    UTM18S, { footprint( 2, 2, 6, 6 ), footprint( 12, 2, 6, 6 ), footprint( 2, 12, 6, 6 ) }, QStringLiteral( "Casas" ),
    QStringLiteral( "&field=osm_id:string(20)" )
  );
  QVariantMap gaps( const QVariantMap &outputs ) const
  {
    QVariantMap all { { "REFERENCE", source( cadastre ) }, { "OSM", source( osm ) }, { "CORRECT_OFFSET", false } };
    for ( auto it = outputs.begin(); it != outputs.end(); ++it )
      all.insert( it.key(), it.value() );
    return all;
  }
};

const QVariantMap IN_MEMORY {
  { "MISSING_IN_OSM", "TEMPORARY_OUTPUT" },
  { "MISSING_IN_REFERENCE", "TEMPORARY_OUTPUT" },
  { "MATCHED", "TEMPORARY_OUTPUT" }
};

QVariant layerOf( Run &run, const char *output )
{
  return QVariant::fromValue( run.layer( QString::fromLatin1( output ) ) );
}

QStringList classColumns( const QgsVectorLayer *zones )
{
  static const QRegularExpression column( QStringLiteral( "^class\\d+_all$" ) );
  QStringList columns = fieldNames( zones ).filter( column );
  columns.sort();
  return columns;
}

} // namespace

class LayerRoleTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }
  void cleanup()
  {
    lacuna::GuiDefaults::setProject( nullptr );
    QgsProject::instance()->clear();
  }

  void resultsSayWhatTheyAreInFilesAndInMemory()
  {
    const Town town;
    const QString file = place( QStringLiteral( "gaps.gpkg" ) );
    const QString table = QStringLiteral( "ogr:dbname='%1' table=\"%2\" (geom)" );
    const auto made = [&]( const char *output, const QString &where ) {
      QVariantMap outputs { { "MISSING_IN_OSM", "TEMPORARY_OUTPUT" }, { "MISSING_IN_REFERENCE", "TEMPORARY_OUTPUT" } };
      outputs.insert( QString::fromLatin1( output ), where );
      return std::make_unique<Run>( QStringLiteral( "lacuna:buildinggaps" ), town.gaps( outputs ) );
    };
    QVERIFY( made( "MISSING_IN_OSM", file )->ok );
    QVERIFY( made( "MATCHED", table.arg( file, QStringLiteral( "iguales" ) ) )->ok );
    QCOMPARE( roleOf( file + QStringLiteral( "|layername=gaps" ) ), QStringLiteral( "buildinggaps.MISSING_IN_OSM" ) );
    QCOMPARE( roleOf( file + QStringLiteral( "|layername=iguales" ) ), QStringLiteral( "buildinggaps.MATCHED" ) );
    const QgsVectorLayer written(
      file + QStringLiteral( "|layername=gaps" ), QStringLiteral( "x" ), QStringLiteral( "ogr" )
    );
    QVERIFY( written.metadata().rights().join( QString() ).contains( QStringLiteral( "OpenStreetMap" ) ) );
    QVERIFY( written.metadata().abstract().contains( QStringLiteral( "“Catastro”" ) ) );
    // Another result in the same table: only its own role is left.
    const auto again = made( "MISSING_IN_REFERENCE", table.arg( file, QStringLiteral( "iguales" ) ) );
    QVERIFY2( again->ok, qPrintable( again->feedback.all() ) );
    QCOMPARE(
      roleOf( file + QStringLiteral( "|layername=iguales" ) ), QStringLiteral( "buildinggaps.MISSING_IN_REFERENCE" )
    );
    QCOMPARE( roleOf( file + QStringLiteral( "|layername=gaps" ) ), QStringLiteral( "buildinggaps.MISSING_IN_OSM" ) );
    QCOMPARE(
      again->layer( QStringLiteral( "MISSING_IN_OSM" ) )->customProperty( KEY ).toString(),
      QStringLiteral( "buildinggaps.MISSING_IN_OSM" )
    );
    // Beside a file of another format nothing is left.
    const QString shape = place( QStringLiteral( "solo.shp" ) );
    QVERIFY( made( "MISSING_IN_OSM", shape )->ok );
    QVERIFY( !QFile::exists( place( QStringLiteral( "solo.qmd" ) ) ) );
  }

  void dialogsStartWithTheRightLayers()
  {
    Town town;
    const QString shape = place( QStringLiteral( "matched.shp" ) );
    Run run(
      QStringLiteral( "lacuna:buildinggaps" ),
      town.gaps(
        { { "MISSING_IN_OSM", "TEMPORARY_OUTPUT" }, { "MISSING_IN_REFERENCE", "TEMPORARY_OUTPUT" }, { "MATCHED", shape }
        }
      )
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QgsProject *project = QgsProject::instance();
    lacuna::GuiDefaults::setProject( project );
    QMap<QString, QString> ids;
    const auto add = [&]( const QString &name, QgsVectorLayer *layer ) {
      layer->setName( name );
      project->addMapLayer( layer );
      ids.insert( name, layer->id() );
    };
    // As they come: each on top, the names of no help.
    add( QStringLiteral( "a" ), town.osm.release() );
    add( QStringLiteral( "b" ), town.cadastre.release() );
    add( QStringLiteral( "c" ), run.layer( QStringLiteral( "MISSING_IN_REFERENCE" ) )->clone() );
    add( QStringLiteral( "d" ), run.layer( QStringLiteral( "MISSING_IN_OSM" ) )->clone() );
    // A Shapefile says nothing of itself, and its names are cut.
    add( QStringLiteral( "e" ), new QgsVectorLayer( shape, QStringLiteral( "e" ), QStringLiteral( "ogr" ) ) );
    const auto first = []( const char *algorithm, const char *parameter ) {
      const std::unique_ptr<QgsProcessingAlgorithm> made(
        QgsApplication::processingRegistry()->createAlgorithmById( QString::fromLatin1( algorithm ) )
      );
      return made->parameterDefinition( QString::fromLatin1( parameter ) )->defaultValueForGui().toString();
    };
    QCOMPARE( first( "lacuna:gapsbyzone", "MATCHED" ), ids.value( QStringLiteral( "e" ) ) );
    QCOMPARE( first( "lacuna:gapsbyzone", "MISSING_IN_OSM" ), ids.value( QStringLiteral( "d" ) ) );
    QCOMPARE( first( "lacuna:gapsbyzone", "MISSING_IN_REFERENCE" ), ids.value( QStringLiteral( "c" ) ) );
    QCOMPARE( first( "lacuna:taskareas", "WORKLOAD" ), ids.value( QStringLiteral( "d" ) ) );
    for ( const char *algorithm : { "lacuna:buildinggaps", "lacuna:wheretomapnext", "lacuna:cadastrecomplete" } )
      QCOMPARE( first( algorithm, "OSM" ), ids.value( QStringLiteral( "a" ) ) );
    QCOMPARE( first( "lacuna:buildinggaps", "REFERENCE" ), ids.value( QStringLiteral( "b" ) ) );
    QCOMPARE( first( "lacuna:wheretomapnext", "REFERENCE" ), ids.value( QStringLiteral( "b" ) ) );
    QCOMPARE( first( "lacuna:cadastrecomplete", "CADASTRE" ), ids.value( QStringLiteral( "b" ) ) );
    QCOMPARE( first( "lacuna:gapsbyzone", "ZONES" ), QString() );
    // Scripts and qgis_process know nothing of it.
    QVERIFY( !QgsApplication::processingRegistry()
                ->algorithmById( QStringLiteral( "lacuna:gapsbyzone" ) )
                ->parameterDefinition( QStringLiteral( "MATCHED" ) )
                ->defaultValue()
                .isValid() );
  }

  void anotherResultThanTheOneAskedForIsSaid()
  {
    const Town town;
    Run run( QStringLiteral( "lacuna:buildinggaps" ), town.gaps( IN_MEMORY ) );
    const auto zones = polygonLayer( UTM18S, { footprint( 0, 0, 60, 60 ) } );
    QVariantMap parameters {
      { "ZONES", source( zones ) },
      { "MATCHED", layerOf( run, "MATCHED" ) },
      { "MISSING_IN_OSM", layerOf( run, "MISSING_IN_OSM" ) },
      { "MISSING_IN_REFERENCE", layerOf( run, "MISSING_IN_REFERENCE" ) },
      { "OUTPUT", "TEMPORARY_OUTPUT" }
    };
    Run right( QStringLiteral( "lacuna:gapsbyzone" ), parameters );
    QVERIFY2(
      right.ok && !right.feedback.all().contains( QStringLiteral( "another result" ) ),
      qPrintable( right.feedback.all() )
    );
    parameters.insert( QStringLiteral( "MISSING_IN_OSM" ), layerOf( run, "MISSING_IN_REFERENCE" ) );
    parameters.remove( QStringLiteral( "MISSING_IN_REFERENCE" ) );
    Run wrong( QStringLiteral( "lacuna:gapsbyzone" ), parameters );
    QVERIFY2( wrong.ok, "its fields allow it" );
    QVERIFY2(
      wrong.feedback.all().contains(
        QStringLiteral( "another result of Lacuna (Building gaps: Missing in the reference)" )
      ),
      qPrintable( wrong.feedback.all() )
    );
    // Mapped and missing confused.
    const QString raster = hazardRaster( QStringLiteral( "wet" ), []( int column, int ) { return 0.05 * column; } );
    Run exposed(
      QStringLiteral( "lacuna:buildingexposure" ),
      { { "BUILDINGS", layerOf( run, "MISSING_IN_OSM" ) }, { "HAZARD_RASTER", raster }, { "OUTPUT", "TEMPORARY_OUTPUT" }
      }
    );
    QVERIFY2( exposed.ok, qPrintable( exposed.feedback.all() ) );
    Run confused(
      QStringLiteral( "lacuna:exposurebyzone" ),
      { { "ZONES", source( zones ) }, { "EXPOSURE", layerOf( exposed, "OUTPUT" ) }, { "OUTPUT", "TEMPORARY_OUTPUT" } }
    );
    QVERIFY2(
      confused.ok && confused.feedback.all().contains( QStringLiteral( "another result of Lacuna" ) ),
      qPrintable( confused.feedback.all() )
    );
  }

  // The missing side after People by building with both sides, and gaps with the columns of a later step.
  void laterStepsAreStillGaps()
  {
    const auto is = []( const char *role, const QString &fields, const char *algorithm, const char *parameter ) {
      const auto layer = polygonLayer( UTM18S, { footprint( 0, 0, 4, 2 ) }, QStringLiteral( "x" ), fields );
      layer->setCustomProperty( QStringLiteral( "lacuna:role" ), QString::fromLatin1( role ) );
      return lacuna::LayerRole::isAnother(
        *layer, *QgsApplication::processingRegistry()
                   ->algorithmById( QStringLiteral( "lacuna:" ) + QLatin1String( algorithm ) )
                   ->parameterDefinition( QString::fromLatin1( parameter ) )
      );
    };
    const QString gaps = QStringLiteral( "&field=gap_reason:string&field=building_layer:string" );
    const QString plain = QStringLiteral( "&field=building_layer:string" );
    QVERIFY( !is( "buildingexposure.OUTPUT", gaps, "exposurebyzone", "MISSING" ) );
    QVERIFY( is( "buildingexposure.OUTPUT", plain, "exposurebyzone", "MISSING" ) );
    QVERIFY( !is( "buildingexposure.OUTPUT", gaps, "combinedreport", "GAPS" ) );
    QVERIFY( !is( "peoplebybuilding.OUTPUT", gaps, "combinedreport", "GAPS" ) );
    QVERIFY( is( "peoplebybuilding.OUTPUT", plain, "combinedreport", "GAPS" ) );
  }

  void parametersAreCalledByTheirLabelsAndNamesOfDataAreLeftAlone()
  {
    const QgsProcessingAlgorithm *algorithm
      = QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:taskareas" ) );
    const auto said
      = [algorithm]( const char *sentence ) { return lacuna::withLabels( *algorithm, QString::fromUtf8( sentence ) ); };
    QCOMPARE( said( "TARGET must be above 0." ), QStringLiteral( "“Work per task” (TARGET) must be above 0." ) );
    QCOMPARE( said( "Give TARGET. Then run." ), QStringLiteral( "Give “Work per task” (TARGET). Then run." ) );
    for ( const char *kept :
          { "The layer “mapa AREA TARGET 2024” (AREA) is empty.", "La capa «plan TARGET» está vacía.",
            "The file /data/TARGET/plan-TARGET.tif cannot be read.", "C:\\TARGET\\TARGET.shp is not there.",
            "OSM has no TARGETS." } )
      QCOMPARE( said( kept ), QString::fromUtf8( kept ) );
  }

  void columnsOfClassesDoNotHangOnTheData_data()
  {
    QTest::addColumn<QString>( "file" );
    QTest::newRow( "in memory" ) << QString();
    QTest::newRow( "GeoPackage" ) << "exposure.gpkg";
    QTest::newRow( "Shapefile" ) << "exposure.shp";
    QTest::newRow( "GeoJSON" ) << "exposure.geojson";
  }
  void columnsOfClassesDoNotHangOnTheData()
  {
    QFETCH( QString, file );
    const Town town;
    const auto zones = polygonLayer( UTM18S, { footprint( 0, 0, 60, 60 ) } );
    for ( const double deepest : { 0.3, 2.6 } )
    {
      const QString raster = hazardRaster( QStringLiteral( "flood%1" ).arg( deepest ), [deepest]( int column, int ) {
        return deepest * column / 40;
      } );
      Run exposed(
        QStringLiteral( "lacuna:buildingexposure" ),
        { { "BUILDINGS", source( town.cadastre ) },
          { "HAZARD_RASTER", raster },
          { "OUTPUT", file.isEmpty() ? QStringLiteral( "TEMPORARY_OUTPUT" ) : place( file ) } }
      );
      QVERIFY2( exposed.ok, qPrintable( exposed.feedback.all() ) );
      const QVariant exposure = file.isEmpty() ? layerOf( exposed, "OUTPUT" ) : QVariant( place( file ) );
      Run run(
        QStringLiteral( "lacuna:exposurebyzone" ),
        { { "ZONES", source( zones ) }, { "EXPOSURE", exposure }, { "OUTPUT", "TEMPORARY_OUTPUT" } }
      );
      QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
      QCOMPARE(
        classColumns( run.layer( QStringLiteral( "OUTPUT" ) ) ),
        ( QStringList { "class1_all", "class2_all", "class3_all", "class4_all" } )
      );
    }
  }

  void aBuildingInTwoZonesIsOnceInTheTotals()
  {
    const Town town;
    const QString raster = hazardRaster( QStringLiteral( "deep" ), []( int, int ) { return 1.2; } );
    Run exposed(
      QStringLiteral( "lacuna:buildingexposure" ),
      { { "BUILDINGS", source( town.cadastre ) }, { "HAZARD_RASTER", raster }, { "OUTPUT", "TEMPORARY_OUTPUT" } }
    );
    // The second and third house lie in both; the fourth in none.
    const auto zones = polygonLayer( UTM18S, { footprint( 0, 0, 30, 20 ), footprint( 10, 0, 20, 20 ) } );
    const QString report = place( QStringLiteral( "overlap.html" ) );
    Run run(
      QStringLiteral( "lacuna:exposurebyzone" ), { { "ZONES", source( zones ) },
                                                   { "EXPOSURE", layerOf( exposed, "OUTPUT" ) },
                                                   { "OUTPUT", "TEMPORARY_OUTPUT" },
                                                   { "REPORT", report } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( number( rowOf( run, 0 ), "exposed_all" ) + number( rowOf( run, 1 ), "exposed_all" ), 5.0 );
    QCOMPARE( run.number( "EXPOSED_ALL" ), 3 );
    // Without a curve no damage is known: that is not 0.
    QVERIFY( isNull( rowOf( run, 0 ), "exposed_damage_all" ) && isNull( rowOf( run, 0 ), "damage_high" ) );
    QFile page( report );
    QVERIFY( page.open( QIODevice::ReadOnly ) );
    const QString html = QString::fromUtf8( page.readAll() );
    QVERIFY(
      html.contains( QStringLiteral( "3 buildings are in harm's way" ) ) && !html.contains( QStringLiteral( "Damage" ) )
    );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<LayerRoleTest>( argc, argv ); }
#include "layer_role_test.moc"
