// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:exportmaproulette through the registry and in qgis_process, and what the server makes of files.

#include "crowd_layers.h"
#include "field/map_roulette_check.h"
#include "field/map_roulette_tasks.h"
#include "field/plain_json.h"
#include "file_content.h"
#include "provider_registration.h"
#include "qgis_process.h"
#include "report_page.h"
#include "saved_layer.h"

#include <qgsjsonutils.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>

#include <ctime>

using namespace lacuna::testing;
using lacuna::MapRouletteCheck;

namespace
{

const QString CASES = QStringLiteral( LACUNA_SHARED_DATA "/companion-tools/maproulette/cases/" );

/// One run with its files.
struct Export
{
  QTemporaryDir folder;
  QString file = folder.filePath( QStringLiteral( "gaps.geojson" ) );
  Run run;

  explicit Export( const std::unique_ptr<QgsVectorLayer> &gaps, const QVariantMap &more = {}, int threads = 2 )
    : run( QStringLiteral( "lacuna:exportmaproulette" ), parameters( gaps, more ), threads )
  {}
  QVariantMap parameters( const std::unique_ptr<QgsVectorLayer> &gaps, const QVariantMap &more ) const
  {
    QVariantMap all {
      { "GAPS", source( gaps ) },
      { "NAME", "Ceuta" },
      { "OUTPUT", file },
      { "CHALLENGE", folder.filePath( "challenge.json" ) },
      { "SKIPPED", "TEMPORARY_OUTPUT" }
    };
    for ( auto one = more.constBegin(); one != more.constEnd(); ++one )
      all.insert( one.key(), one.value() );
    return all;
  }
  QList<QJsonObject> lines() const
  {
    QList<QJsonObject> all;
    for ( const QByteArray &line : contentOf( file ).split( '\n' ) )
      if ( !line.isEmpty() )
        all << QJsonDocument::fromJson( line.mid( 1 ) ).object();
    return all;
  }
  QJsonObject challenge() const
  {
    return QJsonDocument::fromJson( contentOf( folder.filePath( "challenge.json" ) ) ).object();
  }
};

QStringList idsOf( const QList<QJsonObject> &lines )
{
  QStringList ids;
  for ( const QJsonObject &line : lines )
    ids << line["features"].toArray().first().toObject()["id"].toString();
  return ids;
}

} // namespace

class ExportMapRouletteTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void theContractsNames()
  {
    const QgsProcessingAlgorithm *algorithm
      = QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:exportmaproulette" ) );
    QVERIFY( algorithm );
    QCOMPARE(
      parameterNames( algorithm ), ( QStringList { "CHALLENGE",   "COMMENT",        "COMPARE_WITH",  "GAPS",
                                                   "GROUPING",    "GROUP_DISTANCE", "GROUP_MAX",     "ID_FIELD",
                                                   "INSTRUCTION", "NAME",           "OSM_ID_FIELD",  "OUTPUT",
                                                   "PERMISSION",  "PRIORITY_FIELD", "PRIORITY_HIGH", "PRIORITY_MEDIUM",
                                                   "REPORT",      "SKIPPED",        "SOURCE",        "TAG_FIX",
                                                   "TASKS" } )
    );
    for ( const char *number : { "TASKS_COUNT", "FEATURES_COUNT", "FILES_COUNT", "FILE_BYTES" } )
      QVERIFY2( algorithm->outputDefinition( QString::fromLatin1( number ) ), number );
    QCOMPARE( algorithm->groupId(), QStringLiteral( "field" ) );
    QVERIFY( algorithm->svgIconPath().endsWith( "exportmaproulette.svg" ) );
  }

  // The 22 uploads to a server of theirs, and the tasks that were in its database afterwards.
  void theirServersAnswers()
  {
    const QByteArray expected = contentOf( CASES + QStringLiteral( "expected.json" ) );
    if ( expected.isEmpty() )
      QSKIP( "the shared data is not here" );
    const QJsonObject cases = QJsonDocument::fromJson( expected ).object();
    QCOMPARE( cases.size(), 22 );
    const QSet<QString> good { "case00.geojson", "case01.geojson", "case02.geojson", "case03.geojson",
                               "case11.geojson", "case12.geojson", "case13.geojson", "case14.geojson",
                               "case17.geojson", "case18.geojson", "case20.geojson", "case21.geojson" };
    for ( auto one = cases.begin(); one != cases.end(); ++one )
    {
      const QByteArray bytes = contentOf( CASES + one.key() );
      QVERIFY( !bytes.isEmpty() );
      const MapRouletteCheck check = MapRouletteCheck::of( bytes );
      QVERIFY2(
        check.tasks() == one.value().toObject().value( QStringLiteral( "tasks_created" ) ).toInt(),
        qPrintable( one.key() )
      );
      QVERIFY2( check.problems().isEmpty() == good.contains( one.key() ), qPrintable( one.key() ) );
    }
    const QByteArray accepted = contentOf( CASES + QStringLiteral( "../ceuta_gaps_rs.geojson" ) );
    QCOMPARE( MapRouletteCheck::of( accepted ).tasks(), 172 );
    QVERIFY( MapRouletteCheck::of( accepted ).problems().isEmpty() );
  }

  void limitsOfOneFile()
  {
    QByteArray many;
    for ( int i = 0; i <= MapRouletteCheck::MAX_TASKS; ++i )
      many += "{\"features\":[{\"id\":\"a" + QByteArray::number( i )
              + "\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[0,0]}}]}\n";
    QCOMPARE( MapRouletteCheck::of( many ).tasks(), 0 );
    many.chop( many.size() - many.lastIndexOf( '\n', -2 ) - 1 );
    QCOMPARE( MapRouletteCheck::of( many ).tasks(), MapRouletteCheck::MAX_TASKS );
    QVERIFY( !MapRouletteCheck::of( {} ).problems().isEmpty() );
    // Lines of 6 MB: two to a file.
    const QByteArray large( 6000000, 'x' );
    QCOMPARE(
      lacuna::MapRouletteTasks::cutPlaces( { large, large, large, large, large } ),
      ( std::vector<std::size_t> { 0, 2, 4, 5 } )
    );
    QCOMPARE(
      lacuna::MapRouletteTasks::cutPlaces( std::vector<QByteArray>( 100001, "x" ) ),
      ( std::vector<std::size_t> { 0, 50000, 100000, 100001 } )
    );
  }

  void everyGapIsATaskAndReadByOthers()
  {
    const auto gaps = crowdGaps( 40 );
    Export made( gaps, { { "ID_FIELD", "name" } } );
    QVERIFY2( made.run.ok, qPrintable( made.run.feedback.all() ) );
    const QByteArray bytes = contentOf( made.file );
    QCOMPARE( made.run.number( "TASKS_COUNT" ), 40LL );
    QCOMPARE( made.run.number( "FEATURES_COUNT" ), 40LL );
    QCOMPARE( made.run.number( "FILE_BYTES" ), static_cast<long long>( bytes.size() ) );
    QCOMPARE( MapRouletteCheck::of( bytes ).tasks(), 40 );
    QCOMPARE( bytes.count( '\n' ), 40 );
    QCOMPARE( bytes.count( '\x1E' ), 40 );
    QVERIFY( bytes.endsWith( "}\n" ) && !bytes.contains( '\r' ) );
    QVERIFY( std::all_of( bytes.begin(), bytes.end(), []( char sign ) {
      return static_cast<signed char>( sign ) >= 0;
    } ) );
    // By QGIS's reader of GeoJSON, which the writer does not use.
    const QgsCoordinateTransform transform(
      gaps->crs(), QgsCoordinateReferenceSystem( "EPSG:4326" ), QgsCoordinateTransformContext()
    );
    QMap<QString, QgsFeature> byName;
    QgsFeature feature;
    QgsFeatureIterator it = gaps->getFeatures();
    while ( it.nextFeature( feature ) )
      byName.insert( feature.attribute( "name" ).toString(), feature );
    QCOMPARE( made.lines().size(), 40 );
    for ( const QJsonObject &line : made.lines() )
    {
      const QJsonObject written = line["features"].toArray().first()["properties"].toObject();
      const QgsFeature &twin = byName[written["name"].toString()];
      QCOMPARE( written["gap_id"].toString(), "g" + twin.attribute( "name" ).toString() );
      QCOMPARE( written["reason"].toString(), twin.attribute( "reason" ).toString() );
      QCOMPARE( written["gap_area_m2"].toDouble(), twin.attribute( "gap_area_m2" ).toDouble() );
      QgsGeometry shape = twin.geometry();
      shape.transform( transform );
      const QJsonObject shown = line["features"].toArray().first()["geometry"].toObject();
      const QgsGeometry read
        = QgsJsonUtils::geometryFromGeoJson( QString::fromUtf8( QJsonDocument( shown ).toJson() ) );
      QVERIFY( shape.hausdorffDistance( read ) < 1e-7 );
    }
  }

  void pythonReadsTheSame()
  {
    const auto gaps = crowdGaps( 5 );
    Export made( gaps );
    QVERIFY( made.run.ok );
    QProcess python;
    python.start(
      QStringLiteral( "python3" ), { "-c",
                                     "import json,sys\n"
                                     "for line in open(sys.argv[1], encoding='ascii', newline=''):\n"
                                     "    assert line[0] == '\\x1e' and line[-1] == '\\n', line\n"
                                     "    c = json.loads(line[1:]); f, = c['features']\n"
                                     "    assert f['id'] == f['properties']['gap_id'] and f['id'][0] == 'g'\n"
                                     "    print(f['properties']['reason'], len(f['geometry']['coordinates'][0][0]))",
                                     made.file }
    );
    if ( !python.waitForStarted() )
      QSKIP( "no python3" );
    QVERIFY( python.waitForFinished() );
    QCOMPARE( python.exitCode(), 0 );
    const QString out = QString::fromUtf8( python.readAllStandardOutput() );
    QVERIFY2( out.contains( QString::fromUtf8( "próxima «3» 🏠 2" ) ), qPrintable( out ) );
  }

  void theOrderOfRowsAndThreadsChangeNothing()
  {
    Export one( crowdGaps( 700 ), { { "GROUPING", "near" } }, 1 );
    Export two( crowdGaps( 700, true ), { { "GROUPING", "near" } }, 4 );
    QVERIFY( one.run.ok && two.run.ok );
    QVERIFY( !contentOf( one.file ).isEmpty() );
    QCOMPARE( contentOf( one.file ), contentOf( two.file ) );
  }

  // 30 m apart, so all 40 are linked: 15 at most make groups of 10.
  void nearGapsAreOneTask()
  {
    Export made( crowdGaps( 40 ), { { "GROUPING", "near" }, { "ID_FIELD", "name" } } );
    QVERIFY2( made.run.ok, qPrintable( made.run.feedback.all() ) );
    QCOMPARE( made.run.number( "TASKS_COUNT" ), 4LL );
    QCOMPARE( made.run.number( "FEATURES_COUNT" ), 40LL );
    QSet<QString> seen;
    for ( const QJsonObject &line : made.lines() )
    {
      QCOMPARE( line["features"].toArray().size(), 10 );
      for ( const QJsonValue &feature : line["features"].toArray() )
        seen << feature["properties"]["gap_id"].toString();
    }
    QCOMPARE( seen.size(), 40 );
    QCOMPARE( MapRouletteCheck::of( contentOf( made.file ) ).tasks(), 4 );
    Export single( crowdGaps( 40 ), { { "GROUPING", "near" }, { "GROUP_DISTANCE", 29 } } );
    QCOMPARE( single.run.number( "TASKS_COUNT" ), 40LL );
  }

  void gapsOfATaskPolygonAreOneTask()
  {
    // Tasks of 300 m: ten gaps each; the third is empty of gaps, gaps 20 to 39 lie in none.
    const auto tasks = polygonLayer(
      "EPSG:32718",
      { squareWkt( 499990, 8899900, 300 ), squareWkt( 500290, 8899900, 300 ), squareWkt( 510000, 8899900, 300 ) },
      "tasks", "&field=task_id:string(9)"
    );
    Export made( crowdGaps( 40 ), { { "GROUPING", "task" }, { "TASKS", source( tasks ) } } );
    QVERIFY2( made.run.ok, qPrintable( made.run.feedback.all() ) );
    QCOMPARE( idsOf( made.lines() ), ( QStringList { "tn0", "tn1" } ) );
    QCOMPARE( made.run.number( "FEATURES_COUNT" ), 20LL );
    QCOMPARE( made.run.number( "SKIPPED_COUNT" ), 20LL );
    QCOMPARE( made.run.layer( "SKIPPED" )->featureCount(), 20LL );
    QCOMPARE( valuesOf( made.run.layer( "SKIPPED" ), "skip_reason" ).first(), QStringLiteral( "outside_zones" ) );
    // Tasks of others are named by their field id, here and in Field maps.
    const auto others
      = polygonLayer( "EPSG:32718", { squareWkt( 499990, 8899900, 300 ) }, "tasks", "&field=id:string(9)" );
    others->dataProvider()->changeAttributeValues( { { 1, { { 0, "north 7" } } } } );
    Export named( crowdGaps( 3 ), { { "GROUPING", "task" }, { "TASKS", source( others ) } } );
    QVERIFY2( named.run.ok, qPrintable( named.run.feedback.all() ) );
    QCOMPARE( idsOf( named.lines() ), ( QStringList { "tnorth-7" } ) );
    Export without( crowdGaps( 2 ), { { "GROUPING", "task" } } );
    QVERIFY( !without.run.ok && without.run.feedback.all().contains( "TASKS" ) );
  }

  // What the server loses without a word.
  void heightsNullsRepeatsAndCommonNames()
  {
    const auto gaps = polygonLayer(
      "EPSG:4326",
      { "LineString Z(-75 -12 5, -75.001 -12 6)", "LineString(-75 -12.1, -75 -12.2)", "", "LineString Empty",
        "LineString(-75 -12.1, -75 -12.2)", "LineString(200 5, 201 5)", "LineString(0 nan, 1 1)" },
      "roads", "&field=name:string(50)", "LineStringZ"
    );
    for ( const QgsFeatureId id : gaps->allFeatureIds() )
      gaps->dataProvider()->changeAttributeValues( { { id, { { 0, "Calle 1" } } } } );
    Export made( gaps );
    QVERIFY2( made.run.ok, qPrintable( made.run.feedback.all() ) );
    QCOMPARE( made.run.number( "TASKS_COUNT" ), 2LL );
    QCOMPARE( made.run.number( "SKIPPED_COUNT" ), 5LL );
    QCOMPARE( MapRouletteCheck::of( contentOf( made.file ) ).tasks(), 2 );
    Export none( polygonLayer( "EPSG:4326", {} ) );
    QVERIFY( !none.run.ok && !QFile::exists( none.file ) );
    Export nulls( polygonLayer( "EPSG:4326", { "", "" } ) );
    QVERIFY( !nulls.run.ok && !QFile::exists( nulls.file ) );
    Export nowhere( polygonLayer( "", { squareWkt( 0, 0, 1 ) } ) );
    QVERIFY( !nowhere.run.ok && !QFile::exists( nowhere.file ) );
  }

  void idsStayAcrossRuns()
  {
    Export all( crowdGaps( 10 ) ), fewer( crowdGaps( 6, true ) );
    const QStringList before = idsOf( all.lines() );
    for ( const QString &id : idsOf( fewer.lines() ) )
      QVERIFY( before.contains( id ) );
    Export repeated( crowdGaps( 10 ), { { "ID_FIELD", "way" } } );
    QVERIFY( idsOf( repeated.lines() ).join( ' ' ).contains( "gway-100-" ) );
    // A result of ours keeps its own.
    const auto gaps = polygonLayer(
      "EPSG:32718", { squareWkt( 0, 0, 5 ), squareWkt( 10, 0, 5 ), squareWkt( 20, 0, 5 ) }, "g", "&field=gap_id:string"
    );
    gaps->dataProvider()->changeAttributeValues(
      { { 1, { { 0, "g7" } } }, { 2, { { 0, "x" } } }, { 3, { { 0, "x" } } } }
    );
    Export own( gaps );
    QVERIFY( idsOf( own.lines() ).contains( "g7" ) );
    QVERIFY( own.run.feedback.all().contains( "gap_id" ) );
    // 5 would be called g5 as well.
    for ( const bool turned : { false, true } )
    {
      const auto alike
        = polygonLayer( "EPSG:32718", { squareWkt( 0, 0, 5 ), squareWkt( 10, 0, 5 ) }, "g", "&field=gap_id:string" );
      alike->dataProvider()->changeAttributeValues(
        { { turned ? 2 : 1, { { 0, "5" } } }, { turned ? 1 : 2, { { 0, "g5" } } } }
      );
      Export apart( alike );
      QCOMPARE( apart.run.number( "SKIPPED_COUNT" ), 0LL );
      const QStringList ids = idsOf( apart.lines() );
      QVERIFY2(
        ids.size() == 2 && ids.at( 0 ) == "g5" && ids.at( 1 ).startsWith( "g5-" ), qPrintable( ids.join( ' ' ) )
      );
    }
    const QStringList three = idsOf( own.lines() );
    QCOMPARE( QSet<QString>( three.begin(), three.end() ).size(), 3 );
  }

  void theChallengeIsNotYetPublic()
  {
    Export made(
      crowdGaps( 3 ), { { "PRIORITY_FIELD", "gap_area_m2" },
                        { "PRIORITY_HIGH", 100 },
                        { "PRIORITY_MEDIUM", 12.5 },
                        { "COMMENT", QString::fromUtf8( "más edificios" ) },
                        { "SOURCE", "Catastro" } }
    );
    QVERIFY2( made.run.ok, qPrintable( made.run.feedback.all() ) );
    const QJsonObject body = made.challenge();
    QCOMPARE( body["enabled"], QJsonValue( false ) );
    QCOMPARE( body["name"].toString(), QStringLiteral( "Ceuta" ) );
    QCOMPARE(
      body["highPriorityRule"].toString(),
      QStringLiteral( "{'condition':'OR','rules':[{'operator':'>','type':'double','value':'gap_area_m2.100'}]}" )
        .replace( '\'', '"' )
    );
    QVERIFY( body["mediumPriorityRule"].toString().contains( "gap_area_m2.12.5" ) );
    QCOMPARE( body["checkinComment"].toString(), QString::fromUtf8( "más edificios" ) );
    QVERIFY( body["instruction"].toString().contains( "name=\"found\"" ) );
    QVERIFY( body["instruction"].toString().contains( "{{gap_id}}" ) );
    // As a Shapefile cuts gap_explanation.
    const auto cut = polygonLayer( "EPSG:4326", { squareWkt( 0, 0, 0.001 ) }, "gaps", "&field=gap_explan:string(80)" );
    const Export explained( cut );
    QVERIFY( explained.challenge()["instruction"].toString().contains( "{{gap_explan}}" ) );
  }

  void wrongTextsAndBounds()
  {
    const auto refused = [this]( const QVariantMap &more, const char *word ) {
      Export made( crowdGaps( 3 ), more );
      QVERIFY2( !made.run.ok && made.run.feedback.all().contains( word ), qPrintable( made.run.feedback.all() ) );
      QVERIFY( !QFile::exists( made.file ) );
    };
    refused( { { "INSTRUCTION", "Look: {{ reason }} {{zone}} {{#mapLat}} {{{barrio}}}" } }, "zone, barrio" );
    refused( { { "NAME", "  " } }, "NAME" );
    refused( { { "PRIORITY_HIGH", 3 } }, "PRIORITY_FIELD" );
    refused( { { "PRIORITY_FIELD", "gap_area_m2" } }, "PRIORITY_HIGH" );
    refused(
      { { "PRIORITY_FIELD", "gap_area_m2" }, { "PRIORITY_HIGH", 3 }, { "PRIORITY_MEDIUM", 3 } }, "PRIORITY_MEDIUM"
    );
    refused( { { "PRIORITY_FIELD", "reason" }, { "PRIORITY_HIGH", 3 } }, "reason" );
    refused( { { "ID_FIELD", "nowhere" } }, "nowhere" );
    refused( { { "TAG_FIX", "building:levels=3" } }, "OSM_ID_FIELD" );
    refused( { { "TAG_FIX", "levels" }, { "OSM_ID_FIELD", "way" }, { "PERMISSION", "P" } }, "TAG_FIX" );
    refused( { { "TAG_FIX", "a=\"no such\"" }, { "OSM_ID_FIELD", "way" }, { "PERMISSION", "P" } }, "no such" );
    refused( { { "TAG_FIX", "a=1" }, { "OSM_ID_FIELD", "way" } }, "PERMISSION" );
    refused( { { "TAG_FIX", "a=1" }, { "OSM_ID_FIELD", "reason" }, { "PERMISSION", "P" } }, "way/123" );
  }

  void tagsAreConfirmed()
  {
    Export made(
      crowdGaps( 4 ), { { "TAG_FIX", "building:levels=\"gap_area_m2\" / 10.5\nname=if(\"name\"='n1',NULL,\"name\")" },
                        { "OSM_ID_FIELD", "way" },
                        { "PERMISSION", "Oficio 12" },
                        { "SOURCE", "Catastro" } }
    );
    QVERIFY2( made.run.ok, qPrintable( made.run.feedback.all() ) );
    QCOMPARE( made.challenge()["checkinSource"].toString(), QStringLiteral( "Catastro; Oficio 12" ) );
    QCOMPARE( MapRouletteCheck::of( contentOf( made.file ) ).tasks(), 4 );
    for ( const QJsonObject &line : made.lines() )
    {
      const QJsonObject work = line["cooperativeWork"].toObject();
      QCOMPARE( work["meta"].toObject(), ( QJsonObject { { "type", 1 }, { "version", 2 } } ) );
      const QJsonValue properties = line["features"].toArray().first()["properties"];
      const QJsonValue operation = work["operations"].toArray().first();
      QCOMPARE( operation["operationType"].toString(), QStringLiteral( "modifyElement" ) );
      QCOMPARE( operation["data"]["id"], properties["way"] );
      const QJsonValue set = operation["data"]["operations"].toArray().first();
      QCOMPARE( set["operation"].toString(), QStringLiteral( "setTags" ) );
      const QString number = properties["name"].toString().mid( 1 );
      QCOMPARE( set["data"]["building:levels"].toString(), number );
      QCOMPARE( set["data"].toObject().contains( "name" ), number != QLatin1String( "1" ) );
    }
  }

  // fid numbers the rows of a file and is not written.
  void fidIsRefusedAndExpressionsThatFailAreSaid()
  {
    const auto gaps = polygonLayer(
      "EPSG:32718", { squareWkt( 0, 0, 5 ), squareWkt( 10, 0, 5 ) }, "g", "&field=way:string(20)&field=fid:integer"
    );
    gaps->dataProvider()->changeAttributeValues(
      { { 1, { { 0, "way/1" }, { 1, 1 } } }, { 2, { { 0, "way/2" }, { 1, 2 } } } }
    );
    Export text( gaps, { { "INSTRUCTION", "Row {{fid}}" } } );
    QVERIFY2(
      !text.run.ok && text.run.feedback.all().contains( "no field fid" ), qPrintable( text.run.feedback.all() )
    );
    Export order( gaps, { { "PRIORITY_FIELD", "fid" }, { "PRIORITY_HIGH", 1 } } );
    QVERIFY2(
      !order.run.ok && order.run.feedback.all().contains( "Choose another" ), qPrintable( order.run.feedback.all() )
    );
    Export tags(
      gaps, { { "TAG_FIX", "a=1\nb=to_int(\"way\")" }, { "OSM_ID_FIELD", "way" }, { "PERMISSION", "Oficio 12" } }
    );
    QVERIFY2(
      tags.run.ok && tags.run.feedback.all().contains( "tag b (TAG_FIX) fails for 2 gap" ),
      qPrintable( tags.run.feedback.all() )
    );
    QVERIFY2( tags.run.feedback.all().contains( "way/" ), qPrintable( tags.run.feedback.all() ) );
    QCOMPARE( tags.run.number( "TASKS_COUNT" ), 2LL );
  }

  void theReportSaysWhereToUploadIt()
  {
    QTemporaryDir folder;
    Export made( crowdGaps( 3 ), { { "REPORT", folder.filePath( "report.html" ) } } );
    QVERIFY2( made.run.ok, qPrintable( made.run.feedback.all() ) );
    const Page page = pageOf( folder.filePath( "report.html" ) );
    QVERIFY( page.good );
    QVERIFY( page.text.contains( "maproulette.org" ) && page.text.contains( "gaps.geojson" ) );
    QCOMPARE( figureOf( page, "tasks_count" ), 3.0 );
  }

  void aHundredThousandGaps()
  {
    const auto gaps = crowdGaps( 100000, false, "EPSG:3857" );
    // Of the processor: others may share the machine.
    const std::clock_t begin = std::clock();
    Export made( gaps, { { "GROUPING", "near" } } );
    const double seconds = static_cast<double>( std::clock() - begin ) / CLOCKS_PER_SEC;
    QVERIFY2( made.run.ok, qPrintable( made.run.feedback.all() ) );
    QVERIFY2( seconds < bySpeed( 5, 15, 40 ), qPrintable( QString::number( seconds ) ) );
    QCOMPARE( made.run.number( "FEATURES_COUNT" ), 100000LL );
    Export each( gaps );
    QCOMPARE( each.run.number( "TASKS_COUNT" ), 100000LL );
    QVERIFY( each.run.number( "FILES_COUNT" ) >= 2 );
    QVERIFY( each.run.number( "FILE_BYTES" ) < 15000 * 1024 );
    int tasks = 0;
    for ( int part = 1; part <= each.run.number( "FILES_COUNT" ); ++part )
    {
      const MapRouletteCheck check
        = MapRouletteCheck::of( contentOf( each.folder.filePath( QStringLiteral( "gaps_%1.geojson" ).arg( part ) ) ) );
      QVERIFY( check.problems().isEmpty() );
      tasks += check.tasks();
    }
    QCOMPARE( tasks, 100000 );
  }

  void qgisProcessGivesTheSame()
  {
    if ( !hasQgisProcess() )
      QSKIP( "no qgis_process for this QGIS" );
    const auto gaps = crowdGaps( 12 );
    const QTemporaryDir folder;
    const QString out = folder.filePath( "out.geojson" );
    const ProcessRun done = runInQgisProcess(
      QStringLiteral( "lacuna:exportmaproulette" ),
      { { "GAPS", saved( folder, "gaps", gaps.get() ) }, { "NAME", "Ceuta" }, { "OUTPUT", out } }
    );
    QVERIFY2( done.status == 0, qPrintable( done.said ) );
    Export here( gaps );
    QCOMPARE( contentOf( out ), contentOf( here.file ) );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<ExportMapRouletteTest>( argc, argv ); }
#include "export_map_roulette_test.moc"
