// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:importfindings through the registry, on small files whose answers are known, and on a hundred thousand.

#include "crowd_layers.h"
#include "file_content.h"
#include "finding_files.h"
#include "provider_registration.h"
#include "qgis_process.h"
#include "sample_layers.h"

#include <qgsvectorfilewriter.h>

#include <ctime>

using namespace lacuna::testing;

class ImportFindingsTest : public QObject, private FindingFolder
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void theContractsNames()
  {
    const QgsProcessingAlgorithm *algorithm = QgsApplication::processingRegistry()->algorithmById( IMPORT_FINDINGS );
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
    const auto gaps = gapsWithIds( 6 );
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
    Run run(
      IMPORT_FINDINGS,
      importing( { visits, review }, { { "GAPS", source( gaps ) }, { "CHECKED", "TEMPORARY_OUTPUT" } } )
    );
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
    const auto gaps = gapsWithIds( 3 );
    const QByteArray one = "g0;yes;a;2026-10-01T10:00:00;;;\n", two = "g0;no;b;2026-10-01T10:00:00;;;\n",
                     three = "g2;no;c;2026-10-01T10:00:00;;;\n";
    const QString a = write( "a.csv", VISITS + one + two + three ), b = write( "b.csv", VISITS + three + two + one );
    QStringList results;
    for ( const QString &file : { a, b } )
    {
      Run run(
        IMPORT_FINDINGS, importing( { file }, { { "GAPS", source( gaps ) }, { "CHECKED", "TEMPORARY_OUTPUT" } } )
      );
      QVERIFY( run.ok );
      results << valuesOf( run.layer( "CHECKED" ), "found" ).join( ',' )
                   + valuesOf( run.layer( "FINDINGS" ), "finding_ref" ).join( ',' );
    }
    QCOMPARE( results[0], results[1] );
  }

  void placesAreTakenOnlyWithoutAnId()
  {
    const auto gaps = gapsWithIds( 4 );
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
    Run run(
      IMPORT_FINDINGS, importing( { quests }, { { "GAPS", source( gaps ) }, { "CHECKED", "TEMPORARY_OUTPUT" } } )
    );
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
      IMPORT_FINDINGS, importing(
                         { write( "sample.csv", answers ) }, { { "SAMPLE", QVariant::fromValue( sample.sample() ) },
                                                               { "SAMPLE_FILLED", "TEMPORARY_OUTPUT" } }
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
    for ( const QByteArray &line : contentOf( file ).split( '\n' ) )
      if ( !line.isEmpty() )
      {
        const QByteArray id = line.mid( line.indexOf( "\"id\":\"" ) + 6 );
        back += QByteArray::number( ++task ) + ',' + id.left( id.indexOf( '"' ) ) + ",Fixed,2026-10-01T10:00:00Z\n";
      }
    QCOMPARE( task, 5 );
    Run run(
      IMPORT_FINDINGS, importing(
                         { write( "back.csv", back ) },
                         { { "GAPS", source( ours ) }, { "CHECKED", "TEMPORARY_OUTPUT" }, { "ID_FIELD", idField } }
                       )
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( "UNMATCHED_COUNT" ), 0LL );
    QCOMPARE( run.number( "MAPPED_COUNT" ), 5LL );
    QVERIFY( run.feedback.all().contains( "Of the gaps that were judged, 5 are on the map by now and 0 are refuted" ) );
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
    Run run( IMPORT_FINDINGS, importing( { quests }, more ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( valuesOf( run.layer( "CHECKED" ), "found" ), ( QStringList { "mapped", "" } ) );
    // A field whose name looks as if a form had put a group before it.
    Run named( IMPORT_FINDINGS, importing( { write( "od.csv", "od-id,found,_uuid\nb,yes,1\n" ) }, more ) );
    QVERIFY2( named.ok, qPrintable( named.feedback.all() ) );
    QCOMPARE( valuesOf( named.layer( "CHECKED" ), "found" ), ( QStringList { "", "there" } ) );
  }

  void aHundredThousand()
  {
    const int count = 100000;
    const auto gaps = gapsWithIds( count );
    QByteArray rows = VISITS;
    for ( int i = 0; i < count; ++i )
      rows += "g" + QByteArray::number( i ) + ( i % 5 ? ";yes;" : ";no;" ) + QByteArray::number( i )
              + ";2026-10-01T10:00:00;;;\n";
    const QString file = write( "many.csv", rows );
    const std::clock_t begun = std::clock(); // of this process: others run beside it
    Run run(
      IMPORT_FINDINGS, importing(
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
        QgsApplication::processingRegistry()->createAlgorithmById( IMPORT_FINDINGS )
      );
      algorithm->run( importing( { file }, { { "GAPS", source( gaps ) } } ), context, &canceler, &ok );
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
      QgsVectorFileWriter::writeAsVectorFormatV3(
        gapsWithIds( 3 ).get(), gaps, QgsCoordinateTransformContext(), options
      ),
      QgsVectorFileWriter::NoError
    );
    const ProcessRun run = runInQgisProcess(
      IMPORT_FINDINGS,
      { { "FILES", QStringList { write( "p.csv", VISITS + "g0;yes;a;2026-10-01T10:00:00;;;\ng2;no;b;;;;\n" ) } },
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
