// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// The rounds of the work in the field, as the panel knows them, without a window.

#include "field_round_project.h"
#include "panel/model/field_exports.h"
#include "provider_registration.h"

#include <QAbstractItemModelTester>

using namespace lacuna;
using namespace lacuna::testing;

class FieldRoundsTest : public QObject, private FieldRoundProject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( registerProvider( QString() ), Registration::Done ); }
  void init() { begin(); }
  void cleanup() { end(); }
  void nothingIsThere();
  void gapsWithoutAnything();
  void whatIsOutAndCameBack();
  void runsThatHandOnAreOneRound();
  void theModelIsOneExport();
  void newGapsAreANewRound();
  void stepsInOrder();
  void theNextRoundBeginsAsThisOne();
  void roadsHaveNoSample();
  void layersWithAnswersAreCounted();
  void whatChangesWhileItIsCountedIsCountedAgain();
  void whatIsTakenAlongBelongsToItsGaps();
};

void FieldRoundsTest::nothingIsThere()
{
  FieldRounds rounds( mProject.get(), nullptr );
  const QAbstractItemModelTester tester( &rounds, QAbstractItemModelTester::FailureReportingMode::QtTest );
  QCOMPARE( rounds.rowCount(), 0 );
  QCOMPARE( rounds.find( QString() ), -1 );
  QCOMPARE( FieldSteps::first().algorithm, QStringLiteral( "lacuna:buildinggaps" ) );
  QVERIFY( !FieldSteps::first().says.isEmpty() );
}

void FieldRoundsTest::gapsWithoutAnything()
{
  const QgsVectorLayer *layer = gaps( QStringLiteral( "Faltantes" ), 3 );
  gaps( QStringLiteral( "Emparejados" ), 5, "buildinggaps.MATCHED" );
  const FieldRounds rounds( mProject.get(), nullptr );
  QCOMPARE( rounds.rowCount(), 1 );
  QCOMPARE( rounds.at( 0 ).name, QStringLiteral( "Faltantes" ) );
  QCOMPARE( rounds.at( 0 ).gapsCount.value_or( -1 ), 3 );
  QCOMPARE( rounds.index( 0, 0 ).data().toString(), QStringLiteral( "Faltantes" ) );
  QVERIFY( rounds.at( 0 ).out.isEmpty() );
  QVERIFY( !rounds.at( 0 ).hasAnswers() );
  QCOMPARE( next( rounds ).algorithm, MODEL );
  QCOMPARE( next( rounds ).inputs.value( "MISSING_IN_OSM" ).toString(), layer->id() );
  QCOMPARE( FieldSteps::gaps( rounds.at( 0 ) ), QStringLiteral( "Gaps: 3" ) );
}

void FieldRoundsTest::whatIsOutAndCameBack()
{
  const QgsVectorLayer *layer = gaps( QStringLiteral( "Faltantes" ), 172 );
  const QString challenge = file( "reto.geojson" );
  keep(
    ROULETTE, "2026-11-01T09:00:00", { { "GAPS", layer->source() } },
    { { "OUTPUT", challenge }, { "TASKS_COUNT", 94 }, { "FEATURES_COUNT", 172 }, { "FILES_COUNT", 1 } }
  );
  keep(
    ROULETTE, "2026-11-02T09:00:00", { { "GAPS", layer->id() } },
    { { "OUTPUT", file( "parte.geojson" ) }, { "TASKS_COUNT", 10 } }, true
  );
  keep(
    IMPORT, "2026-11-20T10:00:00", { { "GAPS", layer->source() } }, { { "FINDINGS_COUNT", 50 }, { "THERE_COUNT", 20 } }
  );
  keep(
    IMPORT, "2026-11-25T10:00:00", { { "GAPS", layer->source() } },
    { { "FINDINGS_COUNT", 130 },
      { "THERE_COUNT", 61 },
      { "NOT_THERE_COUNT", 12 },
      { "UNSURE_COUNT", 5 },
      { "MAPPED_COUNT", 40 },
      { "UNMATCHED_COUNT", 12 },
      { "CONFLICT_COUNT", 1 } }
  );
  const FieldRounds rounds( mProject.get(), nullptr );
  QCOMPARE( rounds.rowCount(), 1 );
  const FieldRound &round = rounds.at( 0 );
  QCOMPARE( round.out.size(), 2 );
  QCOMPARE( round.out.at( 0 ).run.when, at( "2026-11-02T09:00:00" ) );
  QVERIFY( round.out.at( 0 ).run.isOfPart );
  QCOMPARE( round.out.at( 1 ).title, QStringLiteral( "Export for MapRoulette" ) );
  QCOMPARE( round.out.at( 1 ).count, QStringLiteral( "Tasks: 94" ) );
  QCOMPARE( round.out.at( 1 ).facts.size(), 3 );
  QCOMPARE( round.out.at( 1 ).files, QStringList { challenge } );
  QVERIFY( round.out.at( 1 ).trouble.isEmpty() );
  QCOMPARE( round.answers.size(), 2 );
  const FieldAnswers &last = round.answers.first();
  QCOMPARE( last.when, at( "2026-11-25T10:00:00" ) );
  QCOMPARE( last.answered(), 118LL );
  QCOMPARE( last.open.value_or( -1 ), 172LL - 61 - 12 - 5 - 40 );
  const QString said = FieldSteps::answers( round ).join( QLatin1Char( '\n' ) );
  for ( const char *number : { "130", "61", "12", "40", "5", "54", "172", "50" } )
    QVERIFY2( said.contains( QLatin1String( number ) ), number );
  QCOMPARE( FieldSteps::troubles( round ).size(), 2 );

  FieldExports exports;
  const QAbstractItemModelTester tester( &exports, QAbstractItemModelTester::FailureReportingMode::QtTest );
  exports.show( round.out );
  QCOMPARE( exports.rowCount(), 2 );
  QCOMPARE( exports.index( 1, FieldExports::HowMany ).data().toString(), QStringLiteral( "Tasks: 94" ) );
  QVERIFY( exports.about( 1 ).contains( QDir::toNativeSeparators( challenge ) ) );
  QVERIFY( exports.about( 0 ).contains( QStringLiteral( "Only of selected" ) ) );
}

void FieldRoundsTest::runsThatHandOnAreOneRound()
{
  const QgsVectorLayer *layer = gaps( QStringLiteral( "Faltantes" ), 10 );
  const QgsVectorLayer *sample = gaps( QStringLiteral( "Muestra" ), 4, "samplecheck.SAMPLE" );
  const QgsVectorLayer *checked = gaps( QStringLiteral( "Con respuestas" ), 10, "importfindings.CHECKED" );
  const QgsVectorLayer *filled = gaps( QStringLiteral( "Respondida" ), 4, "importfindings.SAMPLE_FILLED" );
  keep(
    SAMPLE, "2026-11-01T09:00:00", { { "MISSING_IN_OSM", layer->source() } },
    { { "SAMPLE", sample->source() }, { "SAMPLE_COUNT", 4 }, { "DESIGN_FILE", file( "plan.json" ) } }
  );
  keep(
    QStringLiteral( "lacuna:fieldcheck" ), "2026-11-02T09:00:00", { { "SAMPLE", sample->source() } },
    { { "FORM", file( "formulario.xlsx" ) }, { "LIST", file( "lista.csv" ) }, { "PLACES_COUNT", 4 } }
  );
  keep(
    IMPORT, "2026-11-10T09:00:00", { { "SAMPLE", sample->source() }, { "GAPS", layer->source() } },
    { { "CHECKED", checked->source() },
      { "SAMPLE_FILLED", filled->source() },
      { "FINDINGS_COUNT", 4 },
      { "THERE_COUNT", 4 } }
  );
  // The second import takes the layer of answers as its gaps.
  keep( IMPORT, "2026-11-11T09:00:00", { { "GAPS", checked->source() } }, { { "FINDINGS_COUNT", 2 } } );
  keep( ESTIMATE, "2026-11-12T09:00:00", { { "SAMPLE", filled->source() } }, { { "MISSING_TRUE", 9 } } );
  keep( BY_ZONE, "2026-11-13T09:00:00", { { "CHECKED", checked->source() } }, { { "ZONES_COUNT", 2 } } );
  const FieldRounds rounds( mProject.get(), nullptr );
  QCOMPARE( rounds.rowCount(), 1 );
  const FieldRound &round = rounds.at( 0 );
  QCOMPARE( round.gaps, layer->id() );
  QCOMPARE( round.sample, sample->id() );
  QCOMPARE( round.filled, filled->id() );
  QCOMPARE( round.checked, checked->id() );
  QCOMPARE( round.out.size(), 2 );
  QCOMPARE( round.answers.size(), 2 );
  QCOMPARE( round.estimated, at( "2026-11-12T09:00:00" ) );
  QCOMPARE( round.counted, at( "2026-11-13T09:00:00" ) );
  QVERIFY( round.designFile.endsWith( QLatin1String( "plan.json" ) ) );
}

void FieldRoundsTest::theModelIsOneExport()
{
  const QgsVectorLayer *layer = gaps( QStringLiteral( "Faltantes" ), 10 );
  const QgsVectorLayer *sample = gaps( QStringLiteral( "Muestra" ), 4, "samplecheck.SAMPLE" );
  const QString design = file( "plan.json" );
  keep(
    MODEL, "2026-11-01T09:00:00", { { "MISSING_IN_OSM", layer->source() }, { "TARGET", "kobo" } },
    { { "SAMPLE", sample->source() },
      { "DESIGN_FILE", design },
      { "FORM", file( "f.xlsx" ) },
      { "LIST", file( "l.csv" ) } }
  );
  const FieldRounds rounds( mProject.get(), nullptr );
  QCOMPARE( rounds.rowCount(), 1 );
  const FieldRound &round = rounds.at( 0 );
  QCOMPARE( round.gaps, layer->id() );
  QCOMPARE( round.sample, sample->id() );
  QCOMPARE( round.designFile, design );
  QCOMPARE( round.out.size(), 1 );
  QCOMPARE( round.out.first().count, QStringLiteral( "Sample: 4" ) );
  QCOMPARE( round.out.first().files.size(), 3 );
  QVERIFY( round.out.first().trouble.isEmpty() );
  QCOMPARE( next( rounds ).algorithm, IMPORT );
  QCOMPARE( next( rounds ).inputs.value( "SAMPLE" ).toString(), sample->id() );
}

void FieldRoundsTest::newGapsAreANewRound()
{
  const QgsVectorLayer *october = gaps( QStringLiteral( "Octubre" ), 5 );
  const QgsVectorLayer *november = gaps( QStringLiteral( "Noviembre" ), 6 );
  gaps( QStringLiteral( "Vías" ), 2, "roadgaps.MISSING_IN_OSM" );
  keep( ROULETTE, "2026-11-21T09:00:00", { { "GAPS", november->source() } }, { { "TASKS_COUNT", 6 } } );
  keep( ROULETTE, "2026-10-21T09:00:00", { { "GAPS", october->source() } }, { { "TASKS_COUNT", 5 } } );
  FieldRounds rounds( mProject.get(), nullptr );
  const QAbstractItemModelTester tester( &rounds, QAbstractItemModelTester::FailureReportingMode::QtTest );
  QCOMPARE( rounds.rowCount(), 3 );
  QCOMPARE( rounds.at( 0 ).name, QStringLiteral( "Noviembre" ) );
  QCOMPARE( rounds.at( 1 ).name, QStringLiteral( "Octubre" ) );
  QCOMPARE( rounds.at( 2 ).name, QStringLiteral( "Vías" ) );
  QCOMPARE( rounds.find( october->id() ), 1 );
  QCOMPARE( rounds.at( 0 ).out.size(), 1 );
  QCOMPARE( rounds.at( 1 ).out.size(), 1 );
  QSignalSpy changed( &rounds, &FieldRounds::changed );
  mProject->removeMapLayer( mProject->mapLayersByName( QStringLiteral( "Vías" ) ).constFirst() );
  QTRY_COMPARE( changed.count(), 1 );
  QCOMPARE( rounds.rowCount(), 2 );
}

void FieldRoundsTest::stepsInOrder()
{
  const QgsVectorLayer *layer = gaps( QStringLiteral( "Faltantes" ), 10 );
  const auto rounds = [this] { return std::make_unique<FieldRounds>( mProject.get(), nullptr ); };
  QCOMPARE( next( *rounds() ).algorithm, MODEL );
  const QgsVectorLayer *sample = gaps( QStringLiteral( "Muestra" ), 4, "samplecheck.SAMPLE" );
  const QString design = file( "plan.json" );
  keep(
    SAMPLE, "2026-11-01T09:00:00", { { "MISSING_IN_OSM", layer->source() } },
    { { "SAMPLE", sample->source() }, { "DESIGN_FILE", design } }
  );
  QCOMPARE( next( *rounds() ).algorithm, QStringLiteral( "lacuna:fieldcheck" ) );
  QCOMPARE( next( *rounds() ).inputs.value( "SAMPLE" ).toString(), sample->id() );
  keep(
    QStringLiteral( "lacuna:fieldcheck" ), "2026-11-02T09:00:00", { { "SAMPLE", sample->source() } },
    { { "PLACES_COUNT", 4 } }
  );
  QCOMPARE( next( *rounds() ).algorithm, IMPORT );
  QCOMPARE( next( *rounds() ).inputs.value( "GAPS" ).toString(), layer->id() );
  QCOMPARE( next( *rounds() ).inputs.value( "SAMPLE" ).toString(), sample->id() );
  const QgsVectorLayer *checked = gaps( QStringLiteral( "Con respuestas" ), 10, "importfindings.CHECKED" );
  const QgsVectorLayer *filled = gaps( QStringLiteral( "Respondida" ), 4, "importfindings.SAMPLE_FILLED" );
  keep(
    IMPORT, "2026-11-10T09:00:00", { { "SAMPLE", sample->source() }, { "GAPS", layer->source() } },
    { { "CHECKED", checked->source() },
      { "SAMPLE_FILLED", filled->source() },
      { "FINDINGS_COUNT", 4 },
      { "THERE_COUNT", 4 } }
  );
  QCOMPARE( next( *rounds() ).algorithm, ESTIMATE );
  QCOMPARE( next( *rounds() ).inputs.value( "SAMPLE" ).toString(), filled->id() );
  QCOMPARE( next( *rounds() ).inputs.value( "DESIGN_FILE" ).toString(), design );
  keep( ESTIMATE, "2026-11-12T09:00:00", { { "SAMPLE", filled->source() } }, { { "MISSING_TRUE", 9 } } );
  QCOMPARE( next( *rounds() ).algorithm, BY_ZONE );
  QCOMPARE( next( *rounds() ).inputs.value( "CHECKED" ).toString(), checked->id() );
  keep( BY_ZONE, "2026-11-13T09:00:00", { { "CHECKED", checked->source() } }, { { "ZONES_COUNT", 2 } } );
  QCOMPARE( next( *rounds() ).algorithm, ROULETTE ); // six are open
  keep( ROULETTE, "2026-11-14T09:00:00", { { "GAPS", layer->source() } }, { { "TASKS_COUNT", 6 } } );
  QCOMPARE( next( *rounds() ).algorithm, IMPORT );
  keep(
    IMPORT, "2026-11-20T09:00:00", { { "GAPS", layer->source() } },
    { { "CHECKED", checked->source() }, { "FINDINGS_COUNT", 10 }, { "MAPPED_COUNT", 10 } }
  );
  keep( ESTIMATE, "2026-11-21T09:00:00", { { "SAMPLE", filled->source() } }, { { "MISSING_TRUE", 9 } } );
  QCOMPARE( next( *rounds() ).algorithm, BY_ZONE );
  keep( BY_ZONE, "2026-11-21T09:00:00", { { "CHECKED", checked->source() } }, { { "ZONES_COUNT", 2 } } );
  // Nothing is open: the next round begins as the last one did.
  keep(
    QStringLiteral( "lacuna:buildinggaps" ), "2026-10-01T09:00:00", { { "REFERENCE", "/c/catastro.gpkg" } },
    { { "MATCHED_COUNT", 3 } }
  );
  QCOMPARE( next( *rounds() ).algorithm, QStringLiteral( "lacuna:buildinggaps" ) );
  QCOMPARE( next( *rounds() ).inputs.value( "REFERENCE" ).toString(), QStringLiteral( "/c/catastro.gpkg" ) );
}

void FieldRoundsTest::theNextRoundBeginsAsThisOne()
{
  for ( const char *finder : { "addressgaps", "roadgaps", "buildinggaps" } )
  {
    const QString algorithm = QStringLiteral( "lacuna:" ) + QLatin1String( finder );
    begin();
    const QgsVectorLayer *layer
      = gaps( QStringLiteral( "Faltantes" ), 2, ( finder + std::string( ".MISSING_IN_OSM" ) ).c_str() );
    keep( algorithm, "2026-10-01T09:00:00", { { "OSM", "/c/osm.gpkg" } }, { { "MATCHED_COUNT", 3 } } );
    keep(
      IMPORT, "2026-11-20T09:00:00", { { "GAPS", layer->source() } }, { { "FINDINGS_COUNT", 2 }, { "MAPPED_COUNT", 2 } }
    );
    const FieldRounds rounds( mProject.get(), nullptr );
    QCOMPARE( next( rounds ).algorithm, algorithm );
    QCOMPARE( next( rounds ).inputs.value( "OSM" ).toString(), QStringLiteral( "/c/osm.gpkg" ) );
  }
}

void FieldRoundsTest::roadsHaveNoSample()
{
  const QgsVectorLayer *roads = gaps( QStringLiteral( "Vías" ), 2, "roadgaps.MISSING_IN_OSM" );
  const FieldRounds rounds( mProject.get(), nullptr );
  QCOMPARE( next( rounds ).algorithm, ROULETTE );
  QCOMPARE( next( rounds ).inputs.value( "GAPS" ).toString(), roads->id() );
}

void FieldRoundsTest::layersWithAnswersAreCounted()
{
  gaps( QStringLiteral( "Faltantes" ), 5 );
  QgsVectorLayer *checked = gaps( QStringLiteral( "Del repaso" ), 5, "importfindings.CHECKED" );
  const int found = checked->fields().lookupField( QStringLiteral( "found" ) );
  const QStringList codes { "there", "there", "not_there", "unsure" };
  QVERIFY( checked->startEditing() );
  QgsFeatureIterator rows = checked->getFeatures();
  QgsFeature feature;
  for ( int i = 0; rows.nextFeature( feature ) && i < codes.size(); ++i )
    QVERIFY( checked->changeAttributeValue( feature.id(), found, codes.at( i ) ) );
  QVERIFY( checked->commitChanges() );
  FieldRounds rounds( mProject.get(), nullptr );
  QTRY_VERIFY( rounds.rowCount() == 1 && rounds.at( 0 ).hasAnswers() );
  const FieldAnswers &answers = rounds.at( 0 ).answers.first();
  QCOMPARE( answers.there, 2LL );
  QCOMPARE( answers.notThere, 1LL );
  QCOMPARE( answers.unsure, 1LL );
  QCOMPARE( answers.mapped, 0LL );
  QCOMPARE( answers.open.value_or( -1 ), 1LL );
  QVERIFY( !answers.when.isValid() );
  QVERIFY( FieldSteps::answers( rounds.at( 0 ) ).first().contains( QStringLiteral( "Del repaso" ) ) );
  QCOMPARE( next( rounds ).algorithm, BY_ZONE );
}

// The first count still has the rows as they were when it began.
void FieldRoundsTest::whatChangesWhileItIsCountedIsCountedAgain()
{
  gaps( QStringLiteral( "Faltantes" ), 2 );
  QgsVectorLayer *checked = gaps( QStringLiteral( "Del repaso" ), 2, "importfindings.CHECKED" );
  const int found = checked->fields().lookupField( QStringLiteral( "found" ) );
  QgsFeature feature;
  QVERIFY( checked->getFeatures().nextFeature( feature ) );
  QVERIFY( checked->startEditing() );
  FieldRounds rounds( mProject.get(), nullptr );
  const auto there = [&rounds] { return rounds.at( 0 ).hasAnswers() ? rounds.at( 0 ).answers.first().there : -1; };
  QVERIFY( checked->changeAttributeValue( feature.id(), found, QStringLiteral( "there" ) ) );
  emit mProject->readProject( QDomDocument() ); // the counts of another project are forgotten
  QTRY_COMPARE( there(), 1LL );
  QTest::qWait( 100 );
  QCOMPARE( there(), 1LL );
  // The old number stays until the new one is there.
  QVERIFY( checked->changeAttributeValue( feature.id(), found, QStringLiteral( "not_there" ) ) );
  QSignalSpy changed( &rounds, &FieldRounds::changed );
  QTRY_VERIFY( changed.count() > 0 );
  QVERIFY( rounds.at( 0 ).hasAnswers() );
  QTRY_COMPARE( there(), 0LL );
  QVERIFY( checked->rollBack() );
  QTRY_COMPARE( rounds.at( 0 ).answers.first().open.value_or( -1 ), 2LL );
}

void FieldRoundsTest::whatIsTakenAlongBelongsToItsGaps()
{
  const QgsVectorLayer *one = gaps( QStringLiteral( "Uno" ), 3 );
  gaps( QStringLiteral( "Dos" ), 3 );
  keep(
    QStringLiteral( "lacuna:fieldproject" ), "2026-11-01T09:00:00",
    { { "LAYERS", QVariantList { "/x/vias.gpkg", one->source() } } }, { { "TO_ANSWER_COUNT", 3 }, { "ROWS_COUNT", 9 } }
  );
  keep(
    QStringLiteral( "lacuna:mapbook" ), "2026-11-01T09:00:00", { { "LAYERS", QVariantList { "/x/vias.gpkg" } } },
    { { "PAGES_COUNT", 3 } }
  );
  const FieldRounds rounds( mProject.get(), nullptr );
  QCOMPARE( rounds.rowCount(), 2 );
  QCOMPARE( rounds.at( 0 ).name, QStringLiteral( "Uno" ) );
  QCOMPARE( rounds.at( 0 ).out.size(), 1 );
  QCOMPARE( rounds.at( 0 ).out.first().count, QStringLiteral( "Rows to answer: 3" ) );
  QVERIFY( rounds.at( 1 ).out.isEmpty() );
}

int main( int argc, char **argv ) { return qgisTestMain<FieldRoundsTest>( argc, argv ); }
#include "field_rounds_test.moc"
