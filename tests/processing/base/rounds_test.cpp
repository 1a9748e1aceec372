// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Every algorithm again and again in one process, as in a QGIS that stays open: no open file and no memory is kept.

#include "provider_registration.h"
#include "qgis_test.h"
#include "town_steps.h"

#include <qgsprocessingalgrunnertask.h>
#include <qgsrasterlayer.h>
#include <qgstaskmanager.h>

#include <QEventLoop>

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
  for ( const QFileInfo &one : QDir( QStringLiteral( "/proc/self/fd" ) )
                                 .entryInfoList( QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System ) )
    if ( const QString target = one.symLinkTarget(); target.startsWith( QLatin1Char( '/' ) )
                                                     && !target.startsWith( QLatin1String( "/dev/" ) )
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
    QVERIFY( mTown.make( QStringLiteral( LACUNA_TOWN ), mFolder.path(), 300, 100 ) );
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
        if ( const QString place = value.toString();
             place.contains( QLatin1String( ".gpkg|" ) ) || place.endsWith( QLatin1String( ".tif" ) ) )
        {
          QgsMapLayer *&layer = layers[place];
          if ( !layer && place.endsWith( QLatin1String( ".tif" ) ) )
            layer = mProject.addMapLayer( new QgsRasterLayer( place, QStringLiteral( "depth" ) ) );
          else if ( !layer )
            layer
              = mProject.addMapLayer( new QgsVectorLayer( place, QStringLiteral( "town" ), QStringLiteral( "ogr" ) ) );
          value = layer->id();
        }
      QgsProcessingContext context;
      context.setProject( &mProject );
      Listener feedback;
      auto *task = new QgsProcessingAlgRunnerTask(
        QgsApplication::processingRegistry()->algorithmById( step.algorithm ), inputs, context, &feedback
      );
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
  void hold( const std::function<void( const Step & )> &run )
  {
    const int rounds = qEnvironmentVariableIsSet( "LACUNA_LONG" ) ? 200 : 12;
    constexpr int WARM = 5; // rounds after which what is cached is cached
    QStringList files;
    double megabytes = 0;
    for ( int round = 1; round <= rounds; ++round )
    {
      for ( const Step &step : mTown.all() )
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
    qInfo() << rounds << "rounds:" << files.size() << "files then" << openFiles().size() << "MB:" << megabytes << "then"
            << residentMb();
    QVERIFY2( openFiles().size() <= files.size() + 2, qPrintable( openFiles().join( QLatin1Char( '\n' ) ) ) );
    QVERIFY( residentMb() <= megabytes + ( rounds > 100 ? 20 : 4 ) );
  }

  QTemporaryDir mFolder;
  TownSteps mTown;
  QgsProject mProject;
};

int main( int argc, char **argv )
{
  qputenv( "QTEST_FUNCTION_TIMEOUT", "7200000" ); // the long lane takes more than the five minutes of QTest
  return qgisTestMain<RoundsTest>( argc, argv );
}
#include "rounds_test.moc"
