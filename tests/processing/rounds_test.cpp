// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Every algorithm again and again in one process, as in a QGIS that stays open: no open file and no memory is kept.

#include "provider_registration.h"
#include "qgis_test.h"

#include <qgsprocessingalgrunnertask.h>
#include <qgsrasterlayer.h>
#include <qgstaskmanager.h>

#include <QEventLoop>
#include <QProcess>

#include <functional>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace lacuna::testing;

namespace
{

/// The files that this process has open, by name. The null device and pipes come and go with Qt and are no files.
QStringList openFiles()
{
  QStringList all;
  for ( const QFileInfo &one : QDir( QStringLiteral( "/proc/self/fd" ) ).entryInfoList( QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System ) )
    if ( const QString target = one.symLinkTarget(); target.startsWith( QLatin1Char( '/' ) ) && !target.startsWith( QLatin1String( "/dev/" ) )
                                                     && !target.startsWith( QLatin1String( "/proc/" ) ) )
      all << target;
  all.sort();
  return all;
}

/// What lies in memory of this process, in megabytes, when what is free has gone back to the system.
double residentMb()
{
#ifdef __GLIBC__
  malloc_trim( 0 );
#endif
  QFile file( QStringLiteral( "/proc/self/status" ) );
  if ( !file.open( QIODevice::ReadOnly ) )
    return 0;
  double sum = 0;
  for ( const QByteArray &line : file.readAll().split( '\n' ) )
    if ( line.startsWith( "RssAnon:" ) || line.startsWith( "RssShmem:" ) )
      sum += line.mid( 9 ).trimmed().split( ' ' ).first().toDouble() / 1024;
  return sum;
}

struct Step
{
  QString algorithm;
  QVariantMap inputs;
};

} // namespace

class RoundsTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase()
  {
#ifndef __linux__
    QSKIP( "counts what Linux shows of a process" );
#endif
    QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done );
    QVERIFY( mFolder.isValid() );
    QCOMPARE( QProcess::execute( QStringLiteral( LACUNA_TOWN ), { mFolder.path(), QStringLiteral( "--buildings" ), QStringLiteral( "300" ) } ), 0 );
    QFile osm( file( "town.osm" ) );
    QVERIFY( osm.open( QIODevice::WriteOnly ) );
    osm.write( "<osm version='0.6'>" );
    for ( int i = 0; i < 400; ++i )
      osm.write( QStringLiteral( "<node id='%1' lat='%2' lon='%3'/>" ).arg( i ).arg( 14 + i % 2 * 1e-4 + i / 4 * 1e-3, 0, 'f', 7 ).arg( -90 + i % 4 / 2 * 1e-4, 0, 'f', 7 ).toUtf8() );
    for ( int i = 0; i < 100; ++i )
      osm.write( QStringLiteral( "<way id='%1'><nd ref='%2'/><nd ref='%3'/><nd ref='%4'/><nd ref='%5'/><nd ref='%2'/><tag k='building' v='yes'/></way>" )
                   .arg( i + 1 ).arg( 4 * i ).arg( 4 * i + 1 ).arg( 4 * i + 3 ).arg( 4 * i + 2 ).toUtf8() );
    osm.write( "</osm>" );
    osm.close();
    QFile tasks( file( "7-tasks.geojson" ) );
    QVERIFY( tasks.open( QIODevice::WriteOnly ) );
    tasks.write( R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"taskId":1},"geometry":{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]]]}}]})" );
  }

  void asInAScript()
  {
    hold( [this]( const Step &step ) {
      const Run run( step.algorithm, step.inputs );
      QVERIFY2( run.ok, qPrintable( step.algorithm + QLatin1Char( '\n' ) + run.feedback.all() ) );
    } );
  }

  void asInAWindow()
  {
    QMap<QString, QgsMapLayer *> layers;
    hold( [&, this]( const Step &step ) {
      QVariantMap inputs = step.inputs;
      for ( QVariant &value : inputs )
        if ( const QString place = value.toString(); place.contains( QLatin1String( ".gpkg|" ) ) || place.endsWith( QLatin1String( ".tif" ) ) )
        {
          QgsMapLayer *&layer = layers[place];
          if ( !layer && place.endsWith( QLatin1String( ".tif" ) ) )
            layer = mProject.addMapLayer( new QgsRasterLayer( place, QStringLiteral( "depth" ) ) );
          else if ( !layer )
            layer = mProject.addMapLayer( new QgsVectorLayer( place, QStringLiteral( "town" ), QStringLiteral( "ogr" ) ) );
          value = layer->id();
        }
      QgsProcessingContext context;
      context.setProject( &mProject );
      Listener feedback;
      auto *task = new QgsProcessingAlgRunnerTask( QgsApplication::processingRegistry()->algorithmById( step.algorithm ), inputs, context, &feedback );
      QEventLoop loop;
      bool ok = false;
      connect( task, &QgsProcessingAlgRunnerTask::executed, &loop, [&]( bool successful, const QVariantMap & ) {
        ok = successful;
        loop.quit();
      } );
      QgsApplication::taskManager()->addTask( task );
      loop.exec();
      QVERIFY2( ok, qPrintable( step.algorithm + QLatin1Char( '\n' ) + feedback.all() ) );
      QCoreApplication::processEvents();
    } );
  }

private:
  QString file( const char *name ) const { return mFolder.filePath( QString::fromLatin1( name ) ); }
  QString town( const char *table ) const { return file( "town.gpkg" ) + QStringLiteral( "|layername=" ) + QString::fromLatin1( table ); }

  QList<Step> steps() const
  {
    const QString extra = file( "extra.gpkg" ), missing = file( "missing.gpkg" ), matched = file( "matched.gpkg" );
    const QString rp10 = file( "flood_depth_rp10.tif" ), rp100 = file( "flood_depth_rp100.tif" );
    return {
      { "lacuna:buildinggaps", { { "REFERENCE", town( "cadastre" ) }, { "OSM", town( "osm_buildings" ) }, { "MISSING_IN_OSM", missing }, { "MISSING_IN_REFERENCE", extra }, { "MATCHED", matched }, { "REPORT", file( "gaps.html" ) } } },
      { "lacuna:gapsbyzone", { { "ZONES", town( "barrios" ) }, { "MISSING_IN_OSM", missing }, { "MATCHED", matched }, { "OUTPUT", file( "zones.gpkg" ) } } },
      { "lacuna:roadgaps", { { "REFERENCE", town( "roads" ) }, { "OSM", town( "osm_roads" ) }, { "MISSING_IN_OSM", file( "roads.gpkg" ) } } },
      { "lacuna:buildingexposure", { { "BUILDINGS", town( "cadastre" ) }, { "HAZARD_RASTER", rp100 }, { "OUTPUT", file( "exposed.gpkg" ) }, { "REPORT", file( "exposure.html" ) } } },
      { "lacuna:expectedannualdamage", { { "BUILDINGS", town( "cadastre" ) }, { "HAZARD_RASTERS", QStringList { rp10, rp100 } }, { "RETURN_PERIODS", "10;100" }, { "CURVE", "jrc_residential" }, { "VALUE_FIELD", "value_usd" }, { "OUTPUT", file( "damage.gpkg" ) } } },
      { "lacuna:exposurebyzone", { { "ZONES", town( "barrios" ) }, { "EXPOSURE", file( "exposed.gpkg" ) }, { "OUTPUT", file( "byzone.gpkg" ) } } },
      { "lacuna:priorityzones", { { "ZONES", file( "byzone.gpkg" ) }, { "OUTPUT", file( "priority.gpkg" ) } } },
      { "lacuna:taskareas", { { "AREA", town( "barrios" ) }, { "WORKLOAD", missing }, { "TARGET", 25 }, { "OUTPUT", file( "tasks.gpkg" ) }, { "REPORT", file( "tasks.html" ) } } },
      { "lacuna:gapsbytask", { { "TASKS", file( "tasks.gpkg" ) }, { "MISSING", missing }, { "OUTPUT", file( "bytask.gpkg" ) } } },
      { "lacuna:exporttaskingmanager", { { "TASKS", file( "tasks.gpkg" ) }, { "NAME", "Mapa" }, { "OUTPUT", file( "plan.geojson" ) } } },
      { "lacuna:importtaskingmanager", { { "TASKS_FILE", file( "7-tasks.geojson" ) }, { "TASKS", file( "imported.gpkg" ) } } },
      { "lacuna:loadosm", { { "FILE", file( "town.osm" ) }, { "BUILDINGS", file( "buildings.gpkg" ) } } },
    };
  }

  void hold( const std::function<void( const Step & )> &run )
  {
    const int rounds = qEnvironmentVariableIsSet( "LACUNA_LONG" ) ? 200 : 12;
    constexpr int WARM = 5; // rounds after which what is cached is cached
    QStringList files;
    double megabytes = 0;
    for ( int round = 1; round <= rounds; ++round )
    {
      for ( const Step &step : steps() )
      {
        run( step );
        if ( QTest::currentTestFailed() )
          return;
      }
      if ( round == WARM )
      {
        files = openFiles();
        megabytes = residentMb();
      }
    }
    qInfo() << rounds << "rounds:" << files.size() << "files then" << openFiles().size() << "MB:" << megabytes << "then" << residentMb();
    QVERIFY2( openFiles().size() <= files.size() + 2, qPrintable( openFiles().join( QLatin1Char( '\n' ) ) ) );
    QVERIFY( residentMb() <= megabytes + ( rounds > 100 ? 20 : 4 ) );
  }

  QTemporaryDir mFolder;
  QgsProject mProject;
};

int main( int argc, char **argv ) { return qgisTestMain<RoundsTest>( argc, argv ); }
#include "rounds_test.moc"
