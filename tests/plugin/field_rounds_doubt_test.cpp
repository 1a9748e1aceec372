// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Rounds of the work in the field whose files, layers or memory are gone, elsewhere, or odd.

#include "field_round_project.h"
#include "panel/model/field_exports.h"
#include "provider_registration.h"

using namespace lacuna;
using namespace lacuna::testing;

namespace
{
QString pathOf( const QgsVectorLayer &layer ) { return layer.source().section( QLatin1Char( '|' ), 0, 0 ); }
} // namespace

class FieldRoundsDoubtTest : public QObject, private FieldRoundProject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( registerProvider( QString() ), Registration::Done ); }
  void init() { begin(); }
  void cleanup() { end(); }
  void filesThatAreGone();
  void layersThatAreGone();
  void layersWhoseFileIsGone();
  void temporaryLayers();
  void aBaseMapUnitesNothing();
  void aProjectThatIsNotWatched();
  void travelsWithItsProject();
  void answersOfAnotherTown();
  void unknownAlgorithms();
  void damagedMemory();
  void oddNames();
};

void FieldRoundsDoubtTest::filesThatAreGone()
{
  const QgsVectorLayer *layer = gaps( QStringLiteral( "Faltantes" ), 3 );
  const QString path = file( "reto.geojson" );
  keep(
    ROULETTE, "2026-11-01T09:00:00", { { "GAPS", layer->source() } }, { { "OUTPUT", path }, { "TASKS_COUNT", 3 } }
  );
  QVERIFY( QFile::remove( path ) );
  const FieldRounds rounds( mProject.get(), nullptr );
  QVERIFY( rounds.at( 0 ).out.first().trouble.contains( QDir::toNativeSeparators( path ) ) );
  FieldExports exports;
  exports.show( rounds.at( 0 ).out );
  QVERIFY( exports.index( 0, 0 ).data( Qt::AccessibleTextRole ).toString().contains( QStringLiteral( "not there" ) ) );
}

void FieldRoundsDoubtTest::layersThatAreGone()
{
  QgsVectorLayer *layer = gaps( QStringLiteral( "Faltantes" ), 3 );
  const QString source = layer->source();
  keep( ROULETTE, "2026-11-01T09:00:00", { { "GAPS", source } }, { { "TASKS_COUNT", 3 } } );
  mProject->removeMapLayer( layer );
  {
    // Its file can still be given to dialogs.
    const FieldRounds rounds( mProject.get(), nullptr );
    QCOMPARE( rounds.rowCount(), 1 );
    QVERIFY( rounds.at( 0 ).isThere );
    QVERIFY( !rounds.at( 0 ).gapsCount );
    QVERIFY( FieldSteps::gaps( rounds.at( 0 ) ).contains( QStringLiteral( "not in the project" ) ) );
    QCOMPARE( next( rounds ).inputs.value( "GAPS" ).toString().section( '|', 0, 0 ), source.section( '|', 0, 0 ) );
  }
  QVERIFY( QFile::remove( source.section( QLatin1Char( '|' ), 0, 0 ) ) );
  keep( ROULETTE, "2026-11-02T09:00:00", { { "GAPS", "Polygon?crs=EPSG:4326&uid={gone}" } }, { { "TASKS_COUNT", 3 } } );
  const FieldRounds rounds( mProject.get(), nullptr );
  QCOMPARE( rounds.rowCount(), 2 );
  for ( int row = 0; row < 2; ++row )
  {
    QVERIFY( !rounds.at( row ).isThere );
    QVERIFY( next( rounds, row ).algorithm.isEmpty() );
    QCOMPARE( FieldSteps::troubles( rounds.at( row ) ).size(), 1 );
  }
  QVERIFY( FieldSteps::troubles( rounds.at( 0 ) ).first().contains( QStringLiteral( "temporary" ) ) );
}

void FieldRoundsDoubtTest::temporaryLayers()
{
  QgsVectorLayer *layer
    = polygonLayer( QStringLiteral( "EPSG:4326" ), { squareWkt( 0, 0, 1 ) }, QStringLiteral( "Temporal" ) ).release();
  LayerRole::mark( *layer, QStringLiteral( "buildinggaps.MISSING_IN_OSM" ) );
  mProject->addMapLayer( layer );
  FieldRounds rounds( mProject.get(), nullptr );
  QCOMPARE( FieldSteps::troubles( rounds.at( 0 ) ).size(), 1 );
  QCOMPARE( next( rounds ).algorithm, MODEL );
  // As QGIS brings it back.
  layer->dataProvider()->truncate();
  rounds.rebuildSoon();
  QTRY_VERIFY( !rounds.at( 0 ).isThere );
  QVERIFY( next( rounds ).algorithm.isEmpty() );
  QCOMPARE( FieldSteps::troubles( rounds.at( 0 ) ).size(), 1 );
}

// The layer is still in the project, and says which file it had.
void FieldRoundsDoubtTest::layersWhoseFileIsGone()
{
  const QString path = pathOf( *gaps( QStringLiteral( "Faltantes" ), 3 ) );
  const QString project = mFolder->filePath( QStringLiteral( "p.qgz" ) );
  QVERIFY( mProject->write( project ) );
  mProject->clear();
  QVERIFY( QFile::remove( path ) );
  mProject->read( project );
  QCOMPARE( mProject->count(), 1 );
  const FieldRounds rounds( mProject.get(), nullptr );
  QCOMPARE( rounds.rowCount(), 1 );
  QCOMPARE( rounds.at( 0 ).name, QStringLiteral( "Faltantes" ) );
  QVERIFY( !rounds.at( 0 ).isThere );
  QCOMPARE( rounds.at( 0 ).lost, QDir::toNativeSeparators( path ) );
  const QStringList troubles = FieldSteps::troubles( rounds.at( 0 ) );
  QCOMPARE( troubles.size(), 1 );
  QVERIFY( troubles.first().contains( QDir::toNativeSeparators( path ) ) );
  QVERIFY( !troubles.first().contains( QStringLiteral( "temporary" ) ) );
}

// Neither what is still to be written nor the id of a layer that is gone is the one layer without a file.
void FieldRoundsDoubtTest::aBaseMapUnitesNothing()
{
  const QgsVectorLayer *one = gaps( QStringLiteral( "Uno" ), 3 );
  const QgsVectorLayer *two = gaps( QStringLiteral( "Dos" ), 3 );
  mProject->addMapLayer(
    polygonLayer( QStringLiteral( "EPSG:4326" ), { squareWkt( 0, 0, 1 ) }, QStringLiteral( "Mapa base" ) ).release()
  );
  for ( const QgsVectorLayer *layer : { one, two } )
    keep(
      SAMPLE, "2026-11-01T09:00:00", { { "MISSING_IN_OSM", layer->source() }, { "SAMPLE", "TEMPORARY_OUTPUT" } },
      { { "SAMPLE", QStringLiteral( "Muestra_of_%1" ).arg( layer->name() ) }, { "SAMPLE_COUNT", 2 } }
    );
  const FieldRounds rounds( mProject.get(), nullptr );
  QCOMPARE( rounds.rowCount(), 2 );
  for ( const QgsVectorLayer *layer : { one, two } )
  {
    const int row = rounds.find( layer->id() );
    QVERIFY( row >= 0 );
    QCOMPARE( rounds.at( row ).out.size(), 1 );
    QVERIFY( rounds.at( row ).sample.startsWith( QStringLiteral( "Muestra_of_" ) ) );
  }
}

// A closed panel makes nothing anew; when it is opened it shows what has come meanwhile.
void FieldRoundsDoubtTest::aProjectThatIsNotWatched()
{
  FieldRounds rounds( mProject.get(), nullptr );
  QSignalSpy changed( &rounds, &FieldRounds::changed );
  rounds.setWatched( false );
  gaps( QStringLiteral( "Faltantes" ), 3 );
  QTest::qWait( 50 );
  QCOMPARE( changed.count(), 0 );
  QCOMPARE( rounds.rowCount(), 0 );
  rounds.setWatched( true );
  QTRY_COMPARE( rounds.rowCount(), 1 );
}

void FieldRoundsDoubtTest::travelsWithItsProject()
{
  const QgsVectorLayer *layer = gaps( QStringLiteral( "Faltantes" ), 3 );
  keep(
    ROULETTE, "2026-11-01T09:00:00", { { "GAPS", layer->source() } },
    { { "OUTPUT", file( "reto.geojson" ) }, { "TASKS_COUNT", 3 } }
  );
  QVERIFY( mProject->write( mFolder->filePath( QStringLiteral( "p.qgz" ) ) ) );
  mProject->clear();
  const QTemporaryDir elsewhere;
  const QDir from( mFolder->path() );
  for ( const QString &name : from.entryList( QDir::Files ) )
    QVERIFY( QFile::rename( from.filePath( name ), elsewhere.filePath( name ) ) );
  QVERIFY( mProject->read( elsewhere.filePath( QStringLiteral( "p.qgz" ) ) ) );
  const FieldRounds rounds( mProject.get(), nullptr );
  QCOMPARE( rounds.rowCount(), 1 );
  QCOMPARE( rounds.at( 0 ).name, QStringLiteral( "Faltantes" ) );
  QVERIFY( rounds.at( 0 ).isThere );
  QCOMPARE( rounds.at( 0 ).out.size(), 1 );
  QVERIFY( rounds.at( 0 ).out.first().trouble.isEmpty() );
  QCOMPARE( QFileInfo( rounds.at( 0 ).out.first().files.first() ).path(), QDir( elsewhere.path() ).path() );
}

void FieldRoundsDoubtTest::answersOfAnotherTown()
{
  const QgsVectorLayer *layer = gaps( QStringLiteral( "Faltantes" ), 3 );
  keep(
    IMPORT, "2026-11-20T10:00:00", { { "GAPS", layer->source() } },
    { { "FINDINGS_COUNT", 50 }, { "UNMATCHED_COUNT", 50 } }
  );
  const FieldRounds rounds( mProject.get(), nullptr );
  QCOMPARE( FieldSteps::troubles( rounds.at( 0 ) ).size(), 1 );
  QVERIFY( FieldSteps::troubles( rounds.at( 0 ) ).first().contains( QStringLiteral( "another town" ) ) );
}

void FieldRoundsDoubtTest::unknownAlgorithms()
{
  // Of a later version, or of one that is not built in: shown by its name.
  const QgsVectorLayer *layer = gaps( QStringLiteral( "Faltantes" ), 3 );
  QgsProcessingRegistry *registry = QgsApplication::processingRegistry();
  for ( const char *name : { "exportmapswipe", "fieldcheck", "fieldmaps" } )
    keep(
      QStringLiteral( "lacuna:" ) + QLatin1String( name ), "2026-11-01T09:00:00", { { "GAPS", layer->source() } },
      { { "OUTPUT", file( name ) }, { "PLACES_COUNT", 3 } }
    );
  const FieldRounds rounds( mProject.get(), nullptr );
  QCOMPARE( rounds.at( 0 ).out.size(), 3 );
  for ( const FieldExport &one : rounds.at( 0 ).out )
  {
    QVERIFY( !one.title.isEmpty() );
    QVERIFY( one.count.contains( QLatin1Char( '3' ) ) );
    QVERIFY( registry->algorithmById( one.run.algorithm ) || one.files.size() == 1 );
  }
}

void FieldRoundsDoubtTest::damagedMemory()
{
  gaps( QStringLiteral( "Faltantes" ), 3 );
  for ( const char *text :
        { "{not json", "[]", "{\"when\":\"2026-11-01T09:00:00\",\"inputs\":[],\"before\":7}",
          "{\"when\":7,\"inputs\":{\"GAPS\":{}},\"before\":[null,{}]}" } )
  {
    mProject->writeEntry(
      QStringLiteral( "lacuna" ), QStringLiteral( "/runs/exportmaproulette" ), QString::fromLatin1( text )
    );
    const FieldRounds rounds( mProject.get(), nullptr );
    QCOMPARE( rounds.rowCount(), 1 );
    QVERIFY( rounds.at( 0 ).out.isEmpty() );
  }
}

void FieldRoundsDoubtTest::oddNames()
{
  const QString name = QStringLiteral( "<img src='http://example.org/x'> %1 %2 & «año» " ).repeated( 8 );
  const QgsVectorLayer *layer = gaps( name, 3 );
  keep(
    IMPORT, "2026-11-20T10:00:00", { { "GAPS", layer->source() } }, { { "FINDINGS_COUNT", 3 }, { "THERE_COUNT", 3 } }
  );
  const FieldRounds rounds( mProject.get(), nullptr );
  QVERIFY( rounds.index( 0, 0 ).data().toString().endsWith( name ) );
  QVERIFY( !rounds.index( 0, 0 ).data( Qt::ToolTipRole ).toString().contains( QLatin1String( "<img" ) ) );
}

int main( int argc, char **argv ) { return qgisTestMain<FieldRoundsDoubtTest>( argc, argv ); }
#include "field_rounds_doubt_test.moc"
