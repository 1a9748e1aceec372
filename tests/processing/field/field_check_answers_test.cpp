// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// What lacuna:fieldcheck hands out comes back through lacuna:importfindings.

#include "field/check_form.h"
#include "field_visit.h"
#include "finding_files.h"
#include "provider_registration.h"
#include "sample_layers.h"

using namespace lacuna::testing;

class FieldCheckAnswersTest : public QObject, private FindingFolder
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  // What a form holds in words comes back as the code, in every language.
  void answersFindTheirGapAgain_data()
  {
    QTest::addColumn<QString>( "language" );
    for ( const char *language : { "", "en", "es", "pt", "fr" } )
      QTest::newRow( *language ? language : "codes" ) << QString::fromLatin1( language );
  }
  void answersFindTheirGapAgain()
  {
    QFETCH( QString, language );
    const auto gaps = gapsWithIds( 5 );
    Visit visit( { { "GAPS", source( gaps ) }, { "QUESTIONS", "exposure" } } );
    QVERIFY2( visit.run.ok, qPrintable( visit.run.feedback.all() ) );
    const bool words = !language.isEmpty();
    QByteArray answers = "\"gap_id\";\""
                         + ( words ? lacuna::form_words::foundBuilding().in( language ) : "found" ).toUtf8()
                         + "\";\"_uuid\";\"_submission_time\"\n";
    const QList<lacuna::FormChoice> choices = lacuna::form_words::foundChoices();
    for ( int i = 0; i < 5; ++i )
    {
      const QString said = words ? choices.at( i ).label.in( language ) : choices.at( i ).code;
      const QString id = visit.column( "gap_id" ).at( i );
      answers += QStringLiteral( "\"%1\";\"%2\";\"u%1\";\"2026-10-01T10:00:00\"\n" ).arg( id, said ).toUtf8();
    }
    QVariantMap more { { "GAPS", source( gaps ) }, { "CHECKED", "TEMPORARY_OUTPUT" } };
    if ( words )
      more.insert( "FORM", visit.form );
    Run back( IMPORT_FINDINGS, importing( { write( "answers.csv", answers ) }, more ) );
    QVERIFY2( back.ok, qPrintable( back.feedback.all() ) );
    QCOMPARE( back.number( "UNMATCHED_COUNT" ), 0LL );
    const QStringList ids = valuesOf( back.layer( "CHECKED" ), "gap_id" );
    const QStringList expected { "there", "not_there", "not_there", "there", "unsure" };
    for ( int i = 0; i < 5; ++i )
      QCOMPARE(
        valuesOf( back.layer( "CHECKED" ), "found" ).at( ids.indexOf( visit.column( "gap_id" ).at( i ) ) ),
        expected.at( i )
      );
  }

  // Field-TM puts the form into its own and hands the id of a place back as xid.
  void answersFromFieldTmFindTheirGap()
  {
    const auto gaps = gapsWithIds( 3 );
    const QString answers = write(
      "central.csv", "SubmissionDate,xid,survey_questions-found,KEY\n2026-10-01T10:00:00Z,g1,yes,uuid:1\n"
                     "2026-10-01T10:00:00Z,g2,no,uuid:2\n"
    );
    Run back(
      IMPORT_FINDINGS, importing( { answers }, { { "GAPS", source( gaps ) }, { "CHECKED", "TEMPORARY_OUTPUT" } } )
    );
    QVERIFY2( back.ok, qPrintable( back.feedback.all() ) );
    QCOMPARE( back.number( "UNMATCHED_COUNT" ), 0LL );
    QCOMPARE( valuesOf( back.layer( "CHECKED" ), "found" ), ( QStringList { "", "there", "not_there" } ) );
  }

  void aSampleGoesOutAndComesBackFilled()
  {
    const GapTown town;
    SampleRun drawn( town );
    QVERIFY2( drawn.run.ok, qPrintable( drawn.run.feedback.all() ) );
    QgsVectorLayer *sample = drawn.sample();
    QVERIFY( sample );
    Visit visit( { { "SAMPLE", QVariant::fromValue( sample ) } } );
    QVERIFY2( visit.run.ok, qPrintable( visit.run.feedback.all() ) );
    QVERIFY( visit.rows().first().contains( "sample_id" ) && visit.rows().first().contains( "stratum" ) );
    QCOMPARE( visit.run.number( "PLACES_COUNT" ), sample->featureCount() );
    const QStringList ids = visit.column( "gap_id" ), rows = visit.column( "sample_id" ),
                      strata = visit.column( "stratum" );
    QVERIFY( strata.contains( "cell" ) && strata.contains( "gap" ) );
    QByteArray answers = "gap_id;sample_id;found;count;_uuid;_submission_time\n";
    for ( int i = 0; i < rows.size(); ++i )
      answers += QStringLiteral( "%1;%2;yes;%3;u%2;2026-10-01T10:00:00\n" )
                   .arg( ids.at( i ), rows.at( i ), strata.at( i ) == "cell" ? "2" : "" )
                   .toUtf8();
    Run back(
      IMPORT_FINDINGS, importing(
                         { write( "answers.csv", answers ) },
                         { { "SAMPLE", QVariant::fromValue( sample ) }, { "SAMPLE_FILLED", "TEMPORARY_OUTPUT" } }
                       )
    );
    QVERIFY2( back.ok, qPrintable( back.feedback.all() ) );
    QCOMPARE( back.number( "UNMATCHED_COUNT" ), 0LL );
    QCOMPARE( back.number( "SAMPLE_ANSWERED" ), sample->featureCount() );
    QCOMPARE(
      sumOf( back.layer( "SAMPLE_FILLED" ), "count" ),
      2.0 * static_cast<double>( strata.count( QStringLiteral( "cell" ) ) )
    );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<FieldCheckAnswersTest>( argc, argv ); }
#include "field_check_answers_test.moc"
