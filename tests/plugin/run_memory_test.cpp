// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// What a project remembers of its runs, without a window.

#include "base/choice_words.h"
#include "base/gui_defaults.h"
#include "provider_registration.h"
#include "qgis_test.h"
#include "runs/run_memory.h"

using namespace lacuna::testing;
using lacuna::RememberedRun;
using lacuna::RunMemory;

namespace
{

const QString GAPS = QStringLiteral( "lacuna:buildinggaps" );

// As Processing's dialog writes its history.
QVariantMap entryOf( const QString &algorithm, const QVariantMap &inputs, bool ended = true )
{
  QVariantMap entry {
    { "algorithm_id", algorithm }, { "parameters", QVariantMap { { "inputs", inputs } } }, { "log", "…" }
  };
  if ( ended )
    entry.insert( QStringLiteral( "results" ), QVariantMap { { "MATCHED_COUNT", 3 } } );
  return entry;
}

QDateTime at( const char *time ) { return QDateTime::fromString( QString::fromLatin1( time ), Qt::ISODate ); }

} // namespace

class RunMemoryTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void theLastRunOfEachIsKeptInTheProject()
  {
    QgsProject project;
    RunMemory memory( &project );
    QVERIFY( memory.runs().isEmpty() );
    memory.keep( entryOf( GAPS, { { "MIN_OVERLAP", 0.1 } } ), at( "2026-10-01T10:00:00" ) );
    memory.keep( entryOf( QStringLiteral( "lacuna:taskareas" ), { { "TARGET", 40 } } ), at( "2026-11-01T10:00:00" ) );
    memory.keep(
      entryOf( GAPS, { { "MIN_OVERLAP", 0.2 }, { "OSM", "/datos/año «2026».gpkg|layername=edificios" } } ),
      at( "2026-10-02T10:00:00" )
    );
    QCOMPARE( memory.runs().size(), 2 );
    QCOMPARE( memory.runs().at( 0 ).algorithm, QStringLiteral( "lacuna:taskareas" ) );
    QCOMPARE( memory.runs().at( 1 ).inputs.value( QStringLiteral( "MIN_OVERLAP" ) ).toDouble(), 0.2 );
    QCOMPARE( memory.runs().at( 1 ).when, at( "2026-10-02T10:00:00" ) );

    // It travels in the project's file.
    const QTemporaryDir folder;
    const QString file = folder.filePath( QStringLiteral( "p.qgz" ) );
    QVERIFY( project.write( file ) );
    QgsProject again;
    QVERIFY( again.read( file ) );
    QCOMPARE( RunMemory( &again ).runs().size(), 2 );
    QCOMPARE(
      RunMemory( &again ).runs().at( 1 ).inputs.value( QStringLiteral( "OSM" ) ).toString(),
      QStringLiteral( "/datos/año «2026».gpkg|layername=edificios" )
    );
    again.clear();
    QVERIFY( RunMemory( &again ).runs().isEmpty() );
  }

  void othersAndFailuresAreNot()
  {
    QgsProject project;
    RunMemory memory( &project );
    memory.keep( entryOf( QStringLiteral( "native:buffer" ), { { "DISTANCE", 1 } } ), at( "2026-10-01T10:00:00" ) );
    memory.keep( entryOf( GAPS, { { "MIN_OVERLAP", 0.1 } }, false ), at( "2026-10-01T10:00:00" ) );
    memory.keep( {}, at( "2026-10-01T10:00:00" ) );
    QVariantMap part = entryOf( GAPS, { { "REFERENCE", "x.gpkg" } } );
    part.insert(
      QStringLiteral( "python_command" ),
      QStringLiteral( "processing.run(\"lacuna:buildinggaps\", "
                      "{'REFERENCE':QgsProcessingFeatureSourceDefinition('x.gpkg', selectedFeaturesOnly=True)})" )
    );
    memory.keep( part, at( "2026-10-01T10:00:00" ) );
    QVERIFY( memory.runs().isEmpty() );
    project.writeEntry(
      QStringLiteral( "lacuna" ), QStringLiteral( "/runs/buildinggaps" ), QStringLiteral( "{not json" )
    );
    QVERIFY( memory.runs().isEmpty() );
    QVERIFY( memory.choices().isEmpty() );
  }

  void allRunsOfWhatIsHandedOutAreKept()
  {
    const QString roulette = QStringLiteral( "lacuna:exportmaproulette" );
    QVERIFY( RunMemory::keepsAll( roulette ) );
    QVERIFY( !RunMemory::keepsAll( GAPS ) );
    const auto entry = [&roulette]( const char *file, int tasks, bool part = false ) {
      QVariantMap one = entryOf( roulette, { { "GAPS", "/a/g.gpkg" }, { "NAME", file } } );
      one.insert(
        QStringLiteral( "results" ),
        QVariantMap {
          { "OUTPUT", file },
          { "REPORT", "/a/same.html" },
          { "TASKS_COUNT", tasks },
          { "LAYER", QVariant::fromValue( QgsRectangle() ) }
        }
      );
      if ( part )
        one.insert( QStringLiteral( "python_command" ), QStringLiteral( "QgsProcessingFeatureSourceDefinition('x')" ) );
      return one;
    };
    QgsProject project;
    RunMemory memory( &project );
    memory.keep( entry( "/a/1.geojson", 1 ), at( "2026-10-01T10:00:00" ) );
    memory.keep( entry( "/a/2.geojson", 2 ), at( "2026-10-02T10:00:00" ) );
    memory.keep( entry( "/a/1.geojson", 3 ), at( "2026-10-03T10:00:00" ) ); // over the first
    memory.keep( entry( "/a/4.geojson", 4, true ), at( "2026-10-04T10:00:00" ) );
    QList<RememberedRun> all = memory.allRuns();
    QCOMPARE( all.size(), 3 );
    QVERIFY( all.at( 0 ).isOfPart );
    QCOMPARE( all.at( 0 ).results.value( "TASKS_COUNT" ).toInt(), 4 );
    QVERIFY( !all.at( 0 ).results.contains( "LAYER" ) );
    QCOMPARE( all.at( 1 ).results.value( "TASKS_COUNT" ).toInt(), 3 );
    QCOMPARE( all.at( 2 ).results.value( "OUTPUT" ).toString(), QStringLiteral( "/a/2.geojson" ) );
    // Only whole layers are run again.
    QCOMPARE( memory.runs().size(), 1 );
    QCOMPARE( memory.runs().first().when, at( "2026-10-03T10:00:00" ) );

    const QTemporaryDir folder;
    QVERIFY( project.write( folder.filePath( QStringLiteral( "p.qgz" ) ) ) );
    QgsProject again;
    QVERIFY( again.read( folder.filePath( QStringLiteral( "p.qgz" ) ) ) );
    QCOMPARE( RunMemory( &again ).allRuns().size(), 3 );
    QCOMPARE( RunMemory( &again ).allRuns().at( 0 ).isOfPart, true );

    for ( int i = 0; i < RunMemory::MAX_RUNS + 5; ++i )
      memory.keep( entry( qPrintable( QStringLiteral( "/b/%1" ).arg( i ) ), i ), at( "2026-11-01T10:00:00" ) );
    all = memory.allRuns();
    QCOMPARE( all.size(), RunMemory::MAX_RUNS );
    QCOMPARE( all.first().results.value( "TASKS_COUNT" ).toInt(), RunMemory::MAX_RUNS + 4 );
    // One of an earlier version has no results.
    project.writeEntry(
      QStringLiteral( "lacuna" ), QStringLiteral( "/runs/exportmaproulette" ),
      QStringLiteral( "{\"when\":\"2026-09-01T10:00:00\",\"inputs\":{\"GAPS\":\"x\"}}" )
    );
    QCOMPARE( memory.allRuns().size(), 1 );
    QVERIFY( memory.allRuns().first().results.isEmpty() );
  }

  void aFormerDefaultIsNoChoice()
  {
    QgsProject project;
    RunMemory memory( &project );
    memory.keep( entryOf( GAPS, { { "MIN_OVERLAP", 0.05 }, { "MAX_OFFSET", 8 } } ), at( "2026-10-01T10:00:00" ) );
    QVariantMap inputs = memory.choices().value( GAPS ).toMap();
    QVERIFY( !inputs.contains( "MIN_OVERLAP" ) );
    QCOMPARE( inputs.value( "MAX_OFFSET" ).toInt(), 8 );
    QVERIFY( !memory.runs().constFirst().inputs.contains( "MIN_OVERLAP" ) );
    memory.keep( entryOf( GAPS, { { "MIN_OVERLAP", 0.1 } } ), at( "2026-10-02T10:00:00" ) );
    QCOMPARE( memory.choices().value( GAPS ).toMap().value( "MIN_OVERLAP" ).toDouble(), 0.1 );
  }

  void runningAgainWritesOverNothing()
  {
    const QTemporaryDir folder;
    const auto path = [&folder]( const char *name ) { return folder.filePath( QString::fromLatin1( name ) ); };
    for ( const char *name : { "gaps.html", "missing-2026-10-25.gpkg", "extra-2026-11-25.gpkg" } )
      QVERIFY( QFile( path( name ) ).open( QIODevice::WriteOnly ) );
    const RememberedRun run {
      GAPS,
      at( "2026-10-25T10:00:00" ),
      { { "REFERENCE", "/a/catastro.gpkg" },
        { "MIN_OVERLAP", 0.2 },
        { "MISSING_IN_OSM", path( "missing-2026-10-25.gpkg" ) },
        { "MISSING_IN_REFERENCE", path( "extra.gpkg" ) },
        { "MATCHED", "TEMPORARY_OUTPUT" },
        { "PAIRS", "postgres://table=x" },
        { "REPORT", path( "gaps.html" ) } }
    };
    const QVariantMap again = RunMemory::again( run, QDate( 2026, 11, 25 ) );
    QCOMPARE( again.value( "REFERENCE" ).toString(), QStringLiteral( "/a/catastro.gpkg" ) );
    QCOMPARE( again.value( "MIN_OVERLAP" ).toDouble(), 0.2 );
    QCOMPARE( again.value( "MISSING_IN_OSM" ).toString(), path( "missing-2026-11-25.gpkg" ) );
    QCOMPARE(
      again.value( "MISSING_IN_REFERENCE" ).toString(), path( "extra-2026-11-25-2.gpkg" )
    ); // today's is there already
    QCOMPARE( again.value( "MATCHED" ).toString(), QStringLiteral( "TEMPORARY_OUTPUT" ) );
    QCOMPARE( again.value( "PAIRS" ).toString(), QStringLiteral( "postgres://table=x" ) );
    QCOMPARE( again.value( "REPORT" ).toString(), path( "gaps-2026-11-25.html" ) );
    QCOMPARE( again.value( "COMPARE_WITH" ).toString(), path( "gaps.html" ) );

    // A report that is gone is not compared with, nor the one before it.
    RememberedRun lost = run;
    lost.inputs.insert( QStringLiteral( "REPORT" ), path( "gone.html" ) );
    lost.inputs.insert( QStringLiteral( "COMPARE_WITH" ), path( "gaps.html" ) );
    QVERIFY( !RunMemory::again( lost, QDate( 2026, 11, 25 ) ).contains( "COMPARE_WITH" ) );
    RememberedRun unknown = run;
    unknown.algorithm = QStringLiteral( "lacuna:nothing" );
    QCOMPARE( RunMemory::again( unknown, QDate( 2026, 11, 25 ) ), run.inputs );
  }

  void dialogsStartWithTheLastChoices()
  {
    lacuna::GuiDefaults::set(
      { { GAPS,
          QVariantMap {
            { "MIN_OVERLAP", 0.4 }, { "CORRECT_OFFSET", false }, { "MAX_OFFSET", 400 }, { "REFERENCE", "x.gpkg" }
          } },
        { "lacuna:taskareas", QVariantMap { { "METHOD", "hexagon" }, { "TARGET", QVariant() } } },
        { "lacuna:wheretomapnext", QVariantMap { { "TARGET", 80 } } } }
    );
    const auto fresh = []( const QString &id ) {
      return std::unique_ptr<QgsProcessingAlgorithm>( QgsApplication::processingRegistry()->createAlgorithmById( id ) );
    };
    const auto gaps = fresh( GAPS );
    const auto parameter
      = [&gaps]( const char *name ) { return gaps->parameterDefinition( QString::fromLatin1( name ) ); };
    QCOMPARE( parameter( "MIN_OVERLAP" )->defaultValueForGui().toDouble(), 0.4 );
    QCOMPARE( parameter( "CORRECT_OFFSET" )->defaultValueForGui().toBool(), false );
    // Beyond its bounds, and a layer: as always.
    QCOMPARE( parameter( "MAX_OFFSET" )->defaultValueForGui().toDouble(), 10.0 );
    QVERIFY( !parameter( "REFERENCE" )->defaultValueForGui().isValid() );
    // Runs without a dialog do not know of it.
    QCOMPARE( parameter( "MIN_OVERLAP" )->defaultValue().toDouble(), 0.3 );
    QCOMPARE( parameter( "CORRECT_OFFSET" )->defaultValue().toBool(), true );
    const auto tasks = fresh( QStringLiteral( "lacuna:taskareas" ) );
    QCOMPARE(
      tasks->parameterDefinition( QStringLiteral( "METHOD" ) )->defaultValueForGui().toString(),
      QStringLiteral( "hexagon" )
    );
    QCOMPARE( tasks->parameterDefinition( QStringLiteral( "TARGET" ) )->defaultValueForGui().toDouble(), 50.0 );
    const auto model = fresh( QStringLiteral( "lacuna:wheretomapnext" ) );
    QCOMPARE( model->parameterDefinition( QStringLiteral( "TARGET" ) )->defaultValueForGui().toDouble(), 80.0 );
    QCOMPARE( model->parameterDefinition( QStringLiteral( "TARGET" ) )->defaultValue().toDouble(), 25.0 );
    lacuna::GuiDefaults::set( {} );
    QCOMPARE(
      fresh( GAPS )->parameterDefinition( QStringLiteral( "MIN_OVERLAP" ) )->defaultValueForGui().toDouble(), 0.3
    );
  }

  void everyChoiceHasWordsOfItsOwn()
  {
    int choices = 0;
    for ( const QgsProcessingAlgorithm *algorithm :
          QgsApplication::processingRegistry()->providerById( QStringLiteral( "lacuna" ) )->algorithms() )
      for ( const QgsProcessingParameterDefinition *parameter : algorithm->parameterDefinitions() )
        if ( const auto *choice = dynamic_cast<const QgsProcessingParameterEnum *>( parameter ) )
        {
          ++choices;
          const QStringList words = lacuna::ChoiceWords::wordsOf( *parameter );
          QCOMPARE( words.size(), choice->options().size() );
          QCOMPARE( QSet<QString>( words.begin(), words.end() ).size(), words.size() );
          for ( int i = 0; i < words.size(); ++i )
          {
            const QString code = choice->options().at( i );
            QVERIFY2(
              words.at( i ) != code || code == QLatin1String( "mean" ) || code == QLatin1String( "none" )
                || code == QLatin1String( "automatic" ) || code == QLatin1String( "A4" )
                || code == QLatin1String( "A3" ),
              qPrintable( code )
            );
          }
        }
    QVERIFY( choices >= 8 );
  }

  void cleanupTestCase() { lacuna::unregisterProvider(); }
};

int main( int argc, char **argv ) { return qgisTestMain<RunMemoryTest>( argc, argv ); }

#include "run_memory_test.moc"
