// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:importfindings on answers that say little, or the same or the contrary twice, and on files that are wrong.

#include "finding_files.h"
#include "provider_registration.h"

#include <qgsziputils.h>

using namespace lacuna::testing;

namespace
{

// What a run says of a file that is wrong.
QString said( const QString &file, const QVariantMap &more = {} )
{
  const Run run( IMPORT_FINDINGS, importing( { file }, more ) );
  return run.ok ? QStringLiteral( "ok" ) : run.feedback.all();
}

} // namespace

class ImportFindingsDoubtTest : public QObject, private FindingFolder
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void addressesAtOneSpotShareAnAnswer()
  {
    const QString here = squareWkt( 500000, 8900000, 10 ), there = squareWkt( 500100, 8900000, 10 );
    const auto gaps = polygonLayer(
      QStringLiteral( "EPSG:32718" ), { here, here, there }, QStringLiteral( "gaps" ),
      QStringLiteral( "&field=gap_id:string(50)" )
    );
    QgsChangedAttributesMap same;
    for ( QgsFeatureId id = 1; id <= 2; ++id )
      same.insert( id, { { 0, "ga" } } );
    QVERIFY( gaps->dataProvider()->changeAttributeValues( same ) );
    Run run(
      IMPORT_FINDINGS, importing(
                         { write( "spot.csv", VISITS + "ga;yes;a;;;;\n" ) },
                         { { "GAPS", source( gaps ) }, { "CHECKED", "TEMPORARY_OUTPUT" } }
                       )
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( valuesOf( run.layer( "CHECKED" ), "found" ), ( QStringList { "there", "there", "" } ) );
    QVERIFY( !run.feedback.all().contains( "stand in several rows" ) );
  }

  void namesInCommentsAreLeftOut()
  {
    const QString file = write(
      "comments.csv", "TaskID,TaskName,TaskStatus,Comments\n1,g1,Fixed,\"maria_osm: nada: aqui\n---\njuan: si\"\n"
                      "2,g2,Created,\n"
    );
    Run run( IMPORT_FINDINGS, importing( { file } ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( valuesOf( run.layer( "FINDINGS" ), "finding_note" ).first(), "nada: aqui\n---\nsi" );
    QVERIFY( run.feedback.all().contains( "1 places have an answer" ) ); // the other task is open
    Run kept( IMPORT_FINDINGS, importing( { file }, { { "KEEP_PERSONS", true } } ) );
    QVERIFY( valuesOf( kept.layer( "FINDINGS" ), "finding_note" ).first().contains( "maria_osm" ) );
  }

  void answersOfAGroupAreNotRepeated()
  {
    const QByteArray head = "gap_id,TaskID,ChallengeID,TaskName,TaskStatus\n";
    Run run( IMPORT_FINDINGS, importing( { write( "group.csv", head + "g1,7,1,n-g1,Fixed\ng2,7,1,n-g1,Fixed\n" ) } ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( !run.feedback.all().contains( "more than once" ) );
    Run twice(
      IMPORT_FINDINGS, importing( { write( "twice.csv", head + "g1,7,1,n-g1,Fixed\ng1,7,1,n-g1,Fixed\n" ) } )
    );
    QVERIFY( twice.feedback.all().contains( "more than once" ) );
    const auto gaps = gapsWithIds( 2 );
    Run tasks(
      IMPORT_FINDINGS, importing(
                         { write( "tasks.csv", "TaskID,TaskName,TaskStatus\n1,n-g0,Fixed\n2,t5,Fixed\n3,,Fixed\n" ) },
                         { { "GAPS", source( gaps ) } }
                       )
    );
    QVERIFY2( tasks.ok, qPrintable( tasks.feedback.all() ) );
    QVERIFY( tasks.feedback.all().contains( "2 answers of MapRoulette are about tasks" ) );
    QVERIFY( valuesOf( tasks.layer( "UNMATCHED" ), "unmatched_reason" ).contains( "no_id" ) );
  }

  void strangeVotesAreNotUnderstood()
  {
    QByteArray rows = "project_internal_id,task_id,gap_id,0_count,1_count,2_count,3_count,total_count\n";
    for ( const char *votes : { "nan", "1e300", "inf", "-5", "x" } )
      rows += QByteArray( "p,a,gx,0," ) + votes + ",0,0,5\n";
    Run run( IMPORT_FINDINGS, importing( { write( "votes.csv", rows + "p,b,gy,0,5,,0,5\n" ) } ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( "UNMATCHED_COUNT" ), 5LL );
    QCOMPARE( run.number( "THERE_COUNT" ), 1LL );
  }

  void anEmptyFileAmongOthersIsPassedOver()
  {
    const QString good = write( "good2.csv", VISITS + "g0;yes;a;;;;\n" );
    for ( const QString &empty :
          { write( "none.csv", "" ), write( "none.json", "[]" ), write( "page3.json", R"({"count":1,"results":[]})" ),
            write( "none.geojson", R"({"type":"FeatureCollection","features":[]})" ) } )
    {
      const Run run( IMPORT_FINDINGS, importing( { empty, good } ) );
      QVERIFY2( run.ok, qPrintable( empty + run.feedback.all() ) );
      QVERIFY( run.feedback.all().contains( "holds no answers" ) );
      QCOMPARE( run.number( "THERE_COUNT" ), 1LL );
    }
  }

  void aSampleKeepsItsAnswersAndContraryOnesStayOpen()
  {
    const auto sample = polygonLayer(
      QStringLiteral( "EPSG:32718" ), { squareWkt( 500000, 8900000, 10 ), squareWkt( 500100, 8900000, 10 ) },
      QStringLiteral( "sample" ),
      QStringLiteral( "&field=sample_id:string(9)&field=stratum:string(9)&field=answer:string(9)&field=count:integer" )
    );
    QVERIFY( sample->dataProvider()->changeAttributeValues(
      { { 1, { { 0, "s1" }, { 1, "gap" }, { 2, "there" } } }, { 2, { { 0, "s2" }, { 1, "cell" } } } }
    ) );
    Run run(
      IMPORT_FINDINGS, importing(
                         { write( "contrary.csv", "sample_id;found;_uuid;count\ns1;no;a;\ns2;no;b;3\n" ) },
                         { { "SAMPLE", source( sample ) }, { "SAMPLE_FILLED", "TEMPORARY_OUTPUT" } }
                       )
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( valuesOf( run.layer( "SAMPLE_FILLED" ), "answer" ), ( QStringList { "there", "" } ) );
    QCOMPARE( valuesOf( run.layer( "SAMPLE_FILLED" ), "count" ), ( QStringList { "", "" } ) );
    QVERIFY( run.feedback.all().contains( "have another answer already, and keep it: 1" ) );
    QVERIFY( run.feedback.all().contains( "(s2)" ) );
  }

  // A form may hand back the row of the sample alone.
  void anAnswerToTheSampleIsOneToItsGap()
  {
    const auto gaps = gapsWithIds( 4 );
    const auto sample = polygonLayer(
      QStringLiteral( "EPSG:32718" ),
      { squareWkt( 500045, 8900005, 10 ), squareWkt( 500085, 8900005, 10 ), squareWkt( 500700, 8900005, 10 ) },
      QStringLiteral( "sample" ),
      QStringLiteral( "&field=sample_id:string(9)&field=gap_id:string(50)&field=stratum:string(9)"
                      "&field=answer:string(9)&field=count:integer" )
    );
    QVERIFY( sample->dataProvider()->changeAttributeValues(
      { { 1, { { 0, "s1" }, { 1, "g1" }, { 2, "gap" } } },
        { 2, { { 0, "s2" }, { 1, "g2" }, { 2, "gap" } } },
        { 3, { { 0, "s3" }, { 2, "matched" } } } }
    ) );
    Run run(
      IMPORT_FINDINGS, importing(
                         { write( "rows.csv", "sample_id;found;_uuid;count\ns1;no;a;\ns2;yes;b;\ns3;yes;c;\n" ) },
                         { { "GAPS", source( gaps ) },
                           { "CHECKED", "TEMPORARY_OUTPUT" },
                           { "SAMPLE", source( sample ) },
                           { "SAMPLE_FILLED", "TEMPORARY_OUTPUT" } }
                       )
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( valuesOf( run.layer( "SAMPLE_FILLED" ), "answer" ), ( QStringList { "not_there", "there", "there" } ) );
    QCOMPARE( valuesOf( run.layer( "CHECKED" ), "found" ), ( QStringList { "", "not_there", "there", "" } ) );
    QCOMPARE( run.number( "THERE_COUNT" ), 1LL );
    QCOMPARE( run.number( "NOT_THERE_COUNT" ), 1LL );
    QCOMPARE( run.number( "UNMATCHED_COUNT" ), 0LL );
    QCOMPARE( run.number( "FINDINGS_COUNT" ), 3LL );
  }

  void wrongFilesAreSentences()
  {
    QVERIFY( said( write( "empty.csv", "" ) ).contains( QStringLiteral( "is empty" ) ) );
    QVERIFY( said( mFolder.filePath( "none.csv" ) ).contains( QStringLiteral( "none.csv" ) ) );
    QVERIFY( said( write( "other.csv", "a,b\n1,2\n" ) ).contains( QStringLiteral( "not known which tool" ) ) );
    QVERIFY( said( write( "page.json", R"({"results":[{"found":"yes")" ) ).contains( QStringLiteral( "in the middle" ) )
    );
    QVERIFY( said( write( "bad.json", R"({"results":[}]} and more)" ) ).contains( QStringLiteral( "JSON" ) ) );
    QByteArray packed;
    QVERIFY( QgsZipUtils::encodeGzip( VISITS.repeated( 200 ), packed ) );
    QVERIFY(
      said( write( "half.csv.gz", packed.left( packed.size() / 2 ) ) ).contains( QStringLiteral( "in the middle" ) )
    );
    QVERIFY( said( write( "words.csv", VISITS + "g0;Sí;a;;;;\n" ) ).contains( QStringLiteral( "FORM" ) ) );
    const QString good = write( "good.csv", VISITS + "g0;yes;a;2026-10-01T10:00:00;;;\n" );
    QCOMPARE( said( good ), QStringLiteral( "ok" ) );
    QVERIFY( said( good, { { "FORMAT", "maproulette" } } ).contains( QStringLiteral( "looks like kobo" ) ) );
    const QString noForm = said( good, { { "FORM", write( "form.xlsx", "no sheet" ) } } );
    QVERIFY2( noForm.contains( QStringLiteral( "no XLSForm" ) ), qPrintable( noForm ) );
    QVERIFY( said( good, { { "CHECKED", "TEMPORARY_OUTPUT" } } ).contains( QStringLiteral( "needs the gaps" ) ) );
    QCOMPARE( said( write( "half.csv", VISITS + "g0;yes;a;\"2026" ) ) == QLatin1String( "ok" ), false );
    const QByteArray tasks = "TaskID,TaskName,TaskStatus,MappedOn,extra\n1,g1,Fixed,2026-10-01\n2,g2,Fixed,2026-10-01";
    QCOMPARE( said( write( "tasks.csv", tasks ) ), QStringLiteral( "ok" ) );
    QVERIFY( said( write( "half_tasks.csv", tasks.left( tasks.size() - 14 ) ) ) != QLatin1String( "ok" ) );
    const Run none( IMPORT_FINDINGS, importing( { write( "head.csv", VISITS ) } ) );
    QVERIFY2( none.ok, qPrintable( none.feedback.all() ) );
    QVERIFY( none.feedback.all().contains( QStringLiteral( "holds no answers" ) ) );
    QCOMPARE( none.number( "FINDINGS_COUNT" ), 0LL );
  }

  void halfAPageIsSaid()
  {
    const Run run(
      IMPORT_FINDINGS,
      importing(
        { write( "page1.json", R"({"count":3,"next":"x","results":[{"_uuid":"a","found":"yes","gap_id":"g1"}]})" ) }
      )
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( run.feedback.all().contains( QStringLiteral( "The server has 3 answers" ) ) );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<ImportFindingsDoubtTest>( argc, argv ); }
#include "import_findings_doubt_test.moc"
