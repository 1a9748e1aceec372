// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:priorityzones with zones that hold people's answers: the gap counts confirmed + open × PRECISION.

#include "chapter_layers.h"
#include "languages.h"

#include <cmath>

using namespace lacuna::testing;

class PriorityAnswersTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QVERIFY( speak( QStringLiteral( "en" ) ) ); }

  void theGapIsThatOfTheAnswers_data()
  {
    QTest::addColumn<QVariant>( "precision" );
    QTest::addColumn<double>( "loma" );
    QTest::addColumn<double>( "cerro" );
    QTest::addColumn<QString>( "said" );
    // 24 of 48 answers are yes. Loma: 50 mapped, 0 + 42 p; Cerro: 140 mapped, 24 + 20 p.
    QTest::newRow( "of the answers" ) << QVariant() << 21 / 71.0 << 34 / 174.0 << QStringLiteral( "50.0" );
    QTest::newRow( "given" ) << QVariant( 0.25 ) << 10.5 / 60.5 << 29 / 169.0 << QStringLiteral( "PRECISION" );
    QTest::newRow( "none is real" ) << QVariant( 0.0 ) << 0.0 << 24 / 164.0 << QStringLiteral( "PRECISION" );
  }
  void theGapIsThatOfTheAnswers()
  {
    QFETCH( QVariant, precision );
    QFETCH( double, loma );
    QFETCH( double, cerro );
    QFETCH( QString, said );
    Run run = ranked( { row( 100, 50, 0, 8, 42 ), row( 200, 60, 24, 16, 20 ) }, precision );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( std::abs( number( run, 0 ) - loma ) < 1e-9 );
    QVERIFY( std::abs( number( run, 1 ) - cerro ) < 1e-9 );
    QVERIFY2(
      run.feedback.all().contains( QStringLiteral( "24 missing buildings are confirmed, 24 refuted" ) ),
      qPrintable( run.feedback.all() )
    );
    QVERIFY( run.feedback.all().contains( said ) );
    QVERIFY( valuesOf( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "priority_weights" ) )
               .value( 0 )
               .contains( QStringLiteral( "precision" ) ) );
  }

  void withoutAnAnswerNothingChanges()
  {
    Run run = ranked( { row( 100, 50, 0, 0, 50 ), row( 200, 60, 0, 0, 60 ) }, QVariant() );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( number( run, 0 ), 0.5 );
    QCOMPARE( number( run, 1 ), 0.3 );
    QVERIFY( !run.feedback.all().contains( QStringLiteral( "answers" ) ) );
  }

  void precisionNeedsAnswers()
  {
    const auto plain = zonesWith( QStringLiteral( "z" ), GAP_FIELDS, { gapsOf( "a", 10, 5, 0.2, 0.8 ) } );
    Run run(
      QStringLiteral( "lacuna:priorityzones" ),
      { { "ZONES", source( plain ) }, { "HAZARD_WEIGHT", 0 }, { "PRECISION", 0.5 }, { "OUTPUT", "TEMPORARY_OUTPUT" } }
    );
    QVERIFY( !run.ok );
    QVERIFY2( run.feedback.all().contains( QStringLiteral( "PRECISION" ) ), qPrintable( run.feedback.all() ) );
  }

  void nobodyAndNothing()
  {
    // No building at all, and numbers that are not known.
    Run run = ranked(
      { row( 0, 0, 0, 0, 0 ),
        row( 200, 60, 24, 16, 20 ),
        { "x", 100, QVariant(), QVariant(), 0, 0.5, QVariant(), QVariant(), QVariant(), QVariant(), QVariant() } },
      QVariant()
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( QgsVariantUtils::isNull( at( run, 0 ).attribute( QStringLiteral( "priority_gap" ) ) ) );
    QCOMPARE( number( run, 2 ), 0.5 ); // as Gaps by zone has it
  }

private:
  static QVariantList row( int reference, int missing, int confirmed, int refuted, int open )
  {
    return gapsOf( QStringLiteral( "z%1" ).arg( reference ), reference, missing, 0.1, 0.9 )
           + QVariantList { confirmed, refuted, open };
  }
  Run ranked( const QList<QVariantList> &rows, const QVariant &precision )
  {
    mZones = zonesWith(
      QStringLiteral( "z" ),
      GAP_FIELDS
        + QStringLiteral( "&field=missing_confirmed:integer&field=missing_refuted:integer&field=missing_open:integer" ),
      rows
    );
    QVariantMap parameters { { "ZONES", source( mZones ) }, { "HAZARD_WEIGHT", 0 }, { "OUTPUT", "TEMPORARY_OUTPUT" } };
    if ( precision.isValid() )
      parameters.insert( QStringLiteral( "PRECISION" ), precision );
    return Run( QStringLiteral( "lacuna:priorityzones" ), parameters );
  }
  static QgsFeature at( Run &run, int row )
  {
    QgsFeatureIterator features = run.layer( QStringLiteral( "OUTPUT" ) )->getFeatures();
    QgsFeature feature;
    for ( int i = 0; i <= row; ++i )
      features.nextFeature( feature );
    return feature;
  }
  static double number( Run &run, int row )
  {
    return at( run, row ).attribute( QStringLiteral( "priority_gap" ) ).toDouble();
  }
  std::unique_ptr<QgsVectorLayer> mZones;
};

int main( int argc, char **argv ) { return qgisTestMain<PriorityAnswersTest>( argc, argv ); }

#include "priority_answers_test.moc"
