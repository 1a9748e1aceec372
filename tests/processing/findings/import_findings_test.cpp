// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:importfindings through the registry, on small files whose answers are known, and on files that are wrong.

#include "crowd_layers.h"
#include "provider_registration.h"
#include "qgis_process.h"
#include "qgis_test.h"
#include "sample_layers.h"

#include <qgsvectorfilewriter.h>
#include <qgsziputils.h>

#include <ctime>

using namespace lacuna::testing;

namespace
{

const QString ID = QStringLiteral( "lacuna:importfindings" );
const QByteArray VISITS = "gap_id;found;_uuid;_submission_time;_submitted_by;deviceid;note\n";

// Gaps of 10 m, 40 m apart, with gap_id g0, g1, …
std::unique_ptr<QgsVectorLayer> gapsOf( int count )
{
  QStringList wkts;
  for ( int i = 0; i < count; ++i )
    wkts << squareWkt( 500005 + 40 * ( i % 400 ), 8900005 + 40 * ( i / 400 ), 10 );
  auto layer = polygonLayer(
    QStringLiteral( "EPSG:32718" ), wkts, QStringLiteral( "gaps" ),
    QStringLiteral( "&field=gap_id:string(50)&field=gap_reason:string(20)" )
  );
  QgsChangedAttributesMap changes;
  int number = 0;
  QgsFeature feature;
  for ( QgsFeatureIterator it = layer->getFeatures(); it.nextFeature( feature ); )
    changes.insert( feature.id(), { { 0, QStringLiteral( "g%1" ).arg( number++ ) } } );
  layer->dataProvider()->changeAttributeValues( changes );
  return layer;
}

} // namespace

class ImportFindingsTest : public QObject
{
  Q_OBJECT

  QTemporaryDir mFolder;

  QString write( const QString &name, const QByteArray &bytes ) const
  {
    QFile file( mFolder.filePath( name ) );
    return file.open( QIODevice::WriteOnly ) && file.write( bytes ) == bytes.size() ? file.fileName() : QString();
  }

  static QVariantMap with( const QStringList &files, const QVariantMap &more = {} )
  {
    QVariantMap all { { "FILES", files }, { "FINDINGS", "TEMPORARY_OUTPUT" }, { "UNMATCHED", "TEMPORARY_OUTPUT" } };
    for ( auto one = more.constBegin(); one != more.constEnd(); ++one )
      all.insert( one.key(), one.value() );
    return all;
  }

  // What a run says of a file that is wrong.
  static QString said( const QString &file, const QVariantMap &more = {} )
  {
    const Run run( ID, with( { file }, more ) );
    return run.ok ? QStringLiteral( "ok" ) : run.feedback.all();
  }

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void theContractsNames()
  {
    const QgsProcessingAlgorithm *algorithm = QgsApplication::processingRegistry()->algorithmById( ID );
    QVERIFY( algorithm );
    QCOMPARE(
      parameterNames( algorithm ),
      ( QStringList {
        "CHECKED", "COMPARE_WITH", "FILES", "FINDINGS", "FORM", "FORMAT", "GAPS", "ID_FIELD", "KEEP_PERSONS",
        "MIN_SHARE", "MIN_VOTES", "REPORT", "RUIN_COUNTS", "SAMPLE", "SAMPLE_FILLED", "UNMATCHED"
      } )
    );
    for ( const char *name :
          { "FINDINGS_COUNT", "UNMATCHED_COUNT", "THERE_COUNT", "NOT_THERE_COUNT", "UNSURE_COUNT", "MAPPED_COUNT",
            "CONFLICT_COUNT", "SAMPLE_ANSWERED" } )
      QVERIFY2( algorithm->outputDefinition( QString::fromLatin1( name ) ), name );
    QCOMPARE( algorithm->groupId(), QStringLiteral( "field" ) );
    QVERIFY( algorithm->svgIconPath().endsWith( "importfindings.svg" ) );
  }

  void everyAnswerOnce()
  {
    const auto gaps = gapsOf( 6 );
    const QString visits = write(
      "visits.csv", VISITS
                      + "g0;yes;a;2026-10-01T10:00:00;Ana;phone1;ok\n"
                        "g0;no;b;2026-10-02T10:00:00;Ana;phone1;gone\n" // thought better of it
                        "g1;moved;c;2026-10-02T10:00:00;;;\n"
                        "g2;ruin;d;2026-10-02T10:00:00;;;\n"
                        "g3;cannot_tell;e;2026-10-02T10:00:00;;;\n"
                        "g99;yes;f;2026-10-02T10:00:00;;;\n"   // no such gap
                        "g4;quizas;h;2026-10-02T10:00:00;;;\n" // not understood
    );
    const QString review = write(
      "review.csv", "gap_id,finding,finding_source,finding_at\ng1,not_there,review,2026-10-05T00:00:00Z\n"
                    "g3,mapped,review,2026-10-05T00:00:00Z\n"
    );
    Run run( ID, with( { visits, review }, { { "GAPS", source( gaps ) }, { "CHECKED", "TEMPORARY_OUTPUT" } } ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( "FINDINGS_COUNT" ), 9LL );
    QCOMPARE( run.number( "UNMATCHED_COUNT" ), 2LL );
    QCOMPARE( run.number( "THERE_COUNT" ), 1LL );
    QCOMPARE( run.number( "NOT_THERE_COUNT" ), 2LL );
    QCOMPARE( run.number( "UNSURE_COUNT" ), 0LL );
    QCOMPARE( run.number( "MAPPED_COUNT" ), 1LL );
    QCOMPARE( run.number( "CONFLICT_COUNT" ), 1LL );
    QCOMPARE(
      valuesOf( run.layer( "CHECKED" ), QStringLiteral( "found" ) ),
      ( QStringList { "not_there", "there", "not_there", "mapped", "", "" } )
    );
    QCOMPARE(
      valuesOf( run.layer( "CHECKED" ), QStringLiteral( "found_sources" ) ),
      ( QStringList { "field", "field,review", "field", "field,review", "", "" } )
    );
    QCOMPARE(
      valuesOf( run.layer( "CHECKED" ), QStringLiteral( "found_conflict" ) ),
      ( QStringList { "0", "1", "0", "0", "0", "0" } )
    );
    QCOMPARE( valuesOf( run.layer( "CHECKED" ), QStringLiteral( "found_at" ) ).first(), "2026-10-02T10:00:00Z" );
    QStringList reasons = valuesOf( run.layer( "UNMATCHED" ), QStringLiteral( "unmatched_reason" ) );
    reasons.sort();
    QCOMPARE( reasons, ( QStringList { "no_such_gap", "not_understood" } ) );
    QCOMPARE( sumOf( run.layer( "FINDINGS" ), QStringLiteral( "superseded" ) ), 1.0 );
    QVERIFY( fieldNames( run.layer( "FINDINGS" ) ).mid( 0, 9 ).join( ',' ).startsWith( "gap_id,finding,finding_source" )
    );
    QVERIFY( !valuesOf( run.layer( "FINDINGS" ), QStringLiteral( "finding_note" ) ).join( ' ' ).contains( "Ana" ) );
  }

  void theOrderOfRowsAndFilesChangesNothing()
  {
    const auto gaps = gapsOf( 3 );
    const QByteArray one = "g0;yes;a;2026-10-01T10:00:00;;;\n", two = "g0;no;b;2026-10-01T10:00:00;;;\n",
                     three = "g2;no;c;2026-10-01T10:00:00;;;\n";
    const QString a = write( "a.csv", VISITS + one + two + three ), b = write( "b.csv", VISITS + three + two + one );
    QStringList results;
    for ( const QString &file : { a, b } )
    {
      Run run( ID, with( { file }, { { "GAPS", source( gaps ) }, { "CHECKED", "TEMPORARY_OUTPUT" } } ) );
      QVERIFY( run.ok );
      results << valuesOf( run.layer( "CHECKED" ), "found" ).join( ',' )
                   + valuesOf( run.layer( "FINDINGS" ), "finding_ref" ).join( ',' );
    }
    QCOMPARE( results[0], results[1] );
  }

  void placesAreTakenOnlyWithoutAnId()
  {
    const auto gaps = gapsOf( 4 );
    gaps->dataProvider()->addAttributes( { QgsField( "x", QMetaType::Type::Int ) } );
    const QgsCoordinateTransform toDegrees(
      gaps->crs(), QgsCoordinateReferenceSystem( "EPSG:4326" ), QgsCoordinateTransformContext()
    );
    const QgsPointXY inside = toDegrees.transform( QgsPointXY( 500050, 8900010 ) ),
                     near = toDegrees.transform( QgsPointXY( 500097, 8900010 ) ),
                     far = toDegrees.transform( QgsPointXY( 501000, 8900010 ) );
    const auto line = []( const QgsPointXY &p, const char *rest ) {
      return QStringLiteral( "%1,%2,%3\n" ).arg( p.y(), 0, 'f', 8 ).arg( p.x(), 0, 'f', 8 ).arg( rest ).toUtf8();
    };
    const QString quests = write(
      "custom_quest.csv", line( inside, "a house, 2 storeys,solved" ) + line( near, "a house" )
                            + line( far, "g0,solved" ) + line( far, "a garden,solved" )
    );
    Run run( ID, with( { quests }, { { "GAPS", source( gaps ) }, { "CHECKED", "TEMPORARY_OUTPUT" } } ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    // Line 3 lies elsewhere, but its words end with an id.
    QCOMPARE( valuesOf( run.layer( "CHECKED" ), "found" ), ( QStringList { "mapped", "mapped", "unsure", "" } ) );
    QCOMPARE( valuesOf( run.layer( "UNMATCHED" ), "unmatched_reason" ), QStringList { "no_gap_here" } );
    QVERIFY( run.feedback.all().contains( QStringLiteral( "by their place" ) ) );
  }

  void aSampleIsFilledAndEstimated()
  {
    const GapTown town( 40, 60, 0 );
    SampleRun sample( town, { { "AREA", QVariant() }, { "MISSING_IN_REFERENCE", QVariant() }, { "SIZE", 100000 } } );
    QVERIFY2( sample.run.ok, qPrintable( sample.run.feedback.all() ) );
    QByteArray answers = "sample_id;found;_uuid;_submission_time\n";
    int gaps = 0;
    QgsFeature row;
    for ( QgsFeatureIterator it = sample.sample()->getFeatures(); it.nextFeature( row ); )
    {
      const bool isGap = row.attribute( "stratum" ).toString() == QLatin1String( "gap" );
      answers += row.attribute( "sample_id" ).toString().toUtf8() + ( isGap && ++gaps % 4 == 0 ? ";no;" : ";yes;" )
                 + row.attribute( "sample_id" ).toString().toUtf8() + ";2026-10-01T10:00:00\n";
    }
    Run run(
      ID, with(
            { write( "sample.csv", answers ) },
            { { "SAMPLE", QVariant::fromValue( sample.sample() ) }, { "SAMPLE_FILLED", "TEMPORARY_OUTPUT" } }
          )
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( "SAMPLE_ANSWERED" ), 100LL );
    QCOMPARE( run.number( "UNMATCHED_COUNT" ), 0LL );
    Run estimate(
      QStringLiteral( "lacuna:sampleestimate" ),
      { { "SAMPLE", QVariant::fromValue( run.layer( "SAMPLE_FILLED" ) ) }, { "DESIGN_FILE", sample.design } }
    );
    QVERIFY2( estimate.ok, qPrintable( estimate.feedback.all() ) );
    QCOMPARE( estimate.results.value( "MISSING_TRUE" ).toDouble(), 30.0 );
    QCOMPARE( estimate.results.value( "PRECISION" ).toDouble(), 0.75 );
  }

  // What an export handed out comes back to its rows, by whatever field they were called.
  void exportedIdsComeBack_data()
  {
    QTest::addColumn<QString>( "field" );
    QTest::addColumn<bool>( "hasGapId" );
    QTest::newRow( "places" ) << QString() << false;
    QTest::newRow( "field" ) << QStringLiteral( "way" ) << false;
    QTest::newRow( "gap_id" ) << QString() << true;
    QTest::newRow( "field beside gap_id" ) << QStringLiteral( "way" ) << true;
  }
  void exportedIdsComeBack()
  {
    QFETCH( QString, field );
    QFETCH( bool, hasGapId );
    const auto gaps = crowdGaps( 5 );
    const QVariant idField = field.isEmpty() ? QVariant() : QVariant( field );
    const auto ours = polygonLayer(
      QStringLiteral( "EPSG:32718" ), {}, QStringLiteral( "gaps" ),
      QStringLiteral( "&field=%1:string(50)&field=way:string(30)" ).arg( hasGapId ? "gap_id" : "name" )
    );
    QgsFeature row;
    for ( QgsFeatureIterator it = gaps->getFeatures(); it.nextFeature( row ); )
    {
      QgsFeature other( ours->fields() );
      other.setGeometry( row.geometry() );
      other.setAttribute( 0, "gh" + row.attribute( 0 ).toString() );
      other.setAttribute( 1, row.attribute( "way" ) );
      ours->dataProvider()->addFeature( other );
    }
    const QString file = mFolder.filePath( "sent.geojson" );
    const Run sent(
      "lacuna:exportmaproulette",
      { { "GAPS", source( ours ) }, { "NAME", "Ceuta" }, { "OUTPUT", file }, { "ID_FIELD", idField } }
    );
    QVERIFY2( sent.ok, qPrintable( sent.feedback.all() ) );
    QByteArray back = "TaskID,TaskName,TaskStatus,MappedOn\n";
    int task = 0;
    for ( const QByteArray &line : bytesOf( file ).split( '\n' ) )
      if ( !line.isEmpty() )
      {
        const QByteArray id = line.mid( line.indexOf( "\"id\":\"" ) + 6 );
        back += QByteArray::number( ++task ) + ',' + id.left( id.indexOf( '"' ) ) + ",Fixed,2026-10-01T10:00:00Z\n";
      }
    QCOMPARE( task, 5 );
    Run run(
      ID, with(
            { write( "back.csv", back ) },
            { { "GAPS", source( ours ) }, { "CHECKED", "TEMPORARY_OUTPUT" }, { "ID_FIELD", idField } }
          )
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( "UNMATCHED_COUNT" ), 0LL );
    QCOMPARE( run.number( "MAPPED_COUNT" ), 5LL );
    QVERIFY( run.feedback.all().contains( "Of the gaps that were judged, 5 are on the map by now and 0 are refuted" ) );
  }

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
      ID, with(
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
    Run run( ID, with( { file } ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( valuesOf( run.layer( "FINDINGS" ), "finding_note" ).first(), "nada: aqui\n---\nsi" );
    QVERIFY( run.feedback.all().contains( "1 places have an answer" ) ); // the other task is open
    Run kept( ID, with( { file }, { { "KEEP_PERSONS", true } } ) );
    QVERIFY( valuesOf( kept.layer( "FINDINGS" ), "finding_note" ).first().contains( "maria_osm" ) );
  }

  void answersOfAGroupAreNotRepeated()
  {
    const QByteArray head = "gap_id,TaskID,ChallengeID,TaskName,TaskStatus\n";
    Run run( ID, with( { write( "group.csv", head + "g1,7,1,n-g1,Fixed\ng2,7,1,n-g1,Fixed\n" ) } ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( !run.feedback.all().contains( "more than once" ) );
    Run twice( ID, with( { write( "twice.csv", head + "g1,7,1,n-g1,Fixed\ng1,7,1,n-g1,Fixed\n" ) } ) );
    QVERIFY( twice.feedback.all().contains( "more than once" ) );
    const auto gaps = gapsOf( 2 );
    Run tasks(
      ID, with(
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
    Run run( ID, with( { write( "votes.csv", rows + "p,b,gy,0,5,,0,5\n" ) } ) );
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
      const Run run( ID, with( { empty, good } ) );
      QVERIFY2( run.ok, qPrintable( empty + run.feedback.all() ) );
      QVERIFY( run.feedback.all().contains( "holds no answers" ) );
      QCOMPARE( run.number( "THERE_COUNT" ), 1LL );
    }
  }

  void aPlaceInAGapIsThatGaps()
  {
    const auto gaps = polygonLayer(
      QStringLiteral( "EPSG:32718" ), { squareWkt( 500000, 8900000, 10 ), squareWkt( 500010.2, 8900000, 10 ) },
      QStringLiteral( "gaps" ), QStringLiteral( "&field=od:id:string(50)" ).replace( "od:id", "od-id" )
    );
    QVERIFY( gaps->dataProvider()->changeAttributeValues( { { 1, { { 0, "a" } } }, { 2, { { 0, "b" } } } } ) );
    const QgsCoordinateTransform toDegrees(
      gaps->crs(), QgsCoordinateReferenceSystem( "EPSG:4326" ), QgsCoordinateTransformContext()
    );
    const QgsPointXY inside = toDegrees.transform( QgsPointXY( 500009.9, 8900005 ) );
    const QString quests = write(
      "inside_quest.csv",
      QStringLiteral( "%1,%2,a house,solved\n" ).arg( inside.y(), 0, 'f', 9 ).arg( inside.x(), 0, 'f', 9 ).toUtf8()
    );
    const QVariantMap more { { "GAPS", source( gaps ) }, { "CHECKED", "TEMPORARY_OUTPUT" }, { "ID_FIELD", "od-id" } };
    Run run( ID, with( { quests }, more ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( valuesOf( run.layer( "CHECKED" ), "found" ), ( QStringList { "mapped", "" } ) );
    // A field whose name looks as if a form had put a group before it.
    Run named( ID, with( { write( "od.csv", "od-id,found,_uuid\nb,yes,1\n" ) }, more ) );
    QVERIFY2( named.ok, qPrintable( named.feedback.all() ) );
    QCOMPARE( valuesOf( named.layer( "CHECKED" ), "found" ), ( QStringList { "", "there" } ) );
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
      ID, with(
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
    const Run none( ID, with( { write( "head.csv", VISITS ) } ) );
    QVERIFY2( none.ok, qPrintable( none.feedback.all() ) );
    QVERIFY( none.feedback.all().contains( QStringLiteral( "holds no answers" ) ) );
    QCOMPARE( none.number( "FINDINGS_COUNT" ), 0LL );
  }

  void halfAPageIsSaid()
  {
    const Run run(
      ID,
      with( { write( "page1.json", R"({"count":3,"next":"x","results":[{"_uuid":"a","found":"yes","gap_id":"g1"}]})" ) }
      )
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( run.feedback.all().contains( QStringLiteral( "The server has 3 answers" ) ) );
  }

  void aHundredThousand()
  {
    const int count = 100000;
    const auto gaps = gapsOf( count );
    QByteArray rows = VISITS;
    for ( int i = 0; i < count; ++i )
      rows += "g" + QByteArray::number( i ) + ( i % 5 ? ";yes;" : ";no;" ) + QByteArray::number( i )
              + ";2026-10-01T10:00:00;;;\n";
    const QString file = write( "many.csv", rows );
    const std::clock_t begun = std::clock(); // of this process: others run beside it
    Run run(
      ID, with(
            { file }, { { "GAPS", source( gaps ) },
                        { "FINDINGS", mFolder.filePath( "findings.gpkg" ) },
                        { "CHECKED", mFolder.filePath( "checked.gpkg" ) } }
          )
    );
    const double seconds = static_cast<double>( std::clock() - begun ) / CLOCKS_PER_SEC;
    qInfo( "%d answers in %.1f s", count, seconds );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( "THERE_COUNT" ), 80000LL );
    QCOMPARE( run.number( "NOT_THERE_COUNT" ), 20000LL );
    QCOMPARE( run.number( "UNMATCHED_COUNT" ), 0LL );
    for ( int after = 1; after < 5; ++after )
    {
      QgsProject project;
      QgsProcessingContext context;
      context.setProject( &project );
      Canceler canceler( after );
      bool ok = false;
      const std::unique_ptr<QgsProcessingAlgorithm> algorithm(
        QgsApplication::processingRegistry()->createAlgorithmById( ID )
      );
      algorithm->run( with( { file }, { { "GAPS", source( gaps ) } } ), context, &canceler, &ok );
      QVERIFY( canceler.isCanceled() );
      QVERIFY2( canceler.all().contains( QStringLiteral( "Canceled" ) ), qPrintable( canceler.all() ) );
    }
  }

  void scriptsRunItToo()
  {
    if ( !hasQgisProcess() )
      QSKIP( "there is no qgis_process here" );
    const QString gaps = mFolder.filePath( "gaps.gpkg" );
    QgsVectorFileWriter::SaveVectorOptions options;
    QCOMPARE(
      QgsVectorFileWriter::writeAsVectorFormatV3( gapsOf( 3 ).get(), gaps, QgsCoordinateTransformContext(), options ),
      QgsVectorFileWriter::NoError
    );
    const ProcessRun run = runInQgisProcess(
      ID, { { "FILES", QStringList { write( "p.csv", VISITS + "g0;yes;a;2026-10-01T10:00:00;;;\ng2;no;b;;;;\n" ) } },
            { "GAPS", gaps },
            { "FINDINGS", mFolder.filePath( "p.gpkg" ) },
            { "CHECKED", mFolder.filePath( "pc.gpkg" ) },
            { "REPORT", mFolder.filePath( "p.html" ) } }
    );
    QVERIFY2( run.status == 0, qPrintable( run.said ) );
    QCOMPARE( run.results.value( "THERE_COUNT" ).toInt(), 1 );
    QCOMPARE( run.results.value( "NOT_THERE_COUNT" ).toInt(), 1 );
    QVERIFY( QFile::exists( mFolder.filePath( "p.html" ) ) );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<ImportFindingsTest>( argc, argv ); }

#include "import_findings_test.moc"
