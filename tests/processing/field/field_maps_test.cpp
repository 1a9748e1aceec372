// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:fieldmaps through the registry and in qgis_process; what apps make of its files by the rules of their code.

#include "file_content.h"
#include "field/phone_places.h"
#include "phone_export.h"
#include "provider_registration.h"
#include "qgis_process.h"
#include "saved_layer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <ctime>

using namespace lacuna::testing;
using lacuna::PhoneColouring;
using lacuna::PhonePlaces;
using lacuna::QuestList;

namespace
{

const QString SHARED = QStringLiteral( LACUNA_SHARED_DATA "/companion-tools/" );

} // namespace

class FieldMapsTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase()
  {
    QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done );
    if ( !PythonJudge::isThere() )
      QSKIP( "no python3" );
  }

  void theContractsNames()
  {
    const QgsProcessingAlgorithm *algorithm
      = QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:fieldmaps" ) );
    QVERIFY( algorithm );
    QCOMPARE(
      parameterNames( algorithm ),
      ( QStringList { "APP", "COLOR_FIELD", "GAPS", "LABEL", "LINKS", "NAME", "OUTPUT", "SKIPPED", "TASKS" } )
    );
    for ( const char *number : { "BOOKMARKS_COUNT", "TRACKS_COUNT", "QUESTS_COUNT", "FILE_BYTES" } )
      QVERIFY2( algorithm->outputDefinition( QString::fromLatin1( number ) ), number );
    QCOMPARE( algorithm->groupId(), QStringLiteral( "field" ) );
  }

  // The oracle against files whose fate in the apps is known.
  void theOracleKnowsTheFilesOfOthers()
  {
    const QString kml = SHARED + QStringLiteral( "organicmaps/libkml_written.kml" );
    if ( !QFile::exists( kml ) )
      QSKIP( "the shared data is not here" );
    const QJsonObject seen = seenBy( "kml", kml );
    QCOMPARE( seen["name"].toString(), QStringLiteral( "Tareas Ceuta" ) );
    QCOMPARE( textsOf( seen["bookmarks"], "colour" ), ( QStringList { "orange", "red" } ) );
    QCOMPARE( seen["tracks"].toArray().size(), 3 );
    QCOMPARE( seen["lost"].toInt(), 1 );
    QCOMPARE( seenBy( "scee", SHARED + "streetcomplete/custom_quest.csv" )["quests"].toArray().size(), 20 );
  }

  void organicMapsKeepsEverything()
  {
    const auto tasks = someTasks();
    const auto gaps = crowdGaps( 7 );
    Export made(
      "organicmaps", { { "TASKS", source( tasks ) }, { "GAPS", source( gaps ) }, { "COLOR_FIELD", "status" } }
    );
    QVERIFY2( made.run.ok, qPrintable( made.run.feedback.all() ) );
    QCOMPARE( made.run.number( "BOOKMARKS_COUNT" ), 10LL );
    QCOMPARE( made.run.number( "TRACKS_COUNT" ), 3LL );
    QCOMPARE( made.run.number( "QUESTS_COUNT" ), 0LL );
    QCOMPARE( made.run.number( "FILE_BYTES" ), static_cast<long long>( contentOf( made.file ).size() ) );
    const QJsonObject seen = seenBy( "kml", made.file );
    QCOMPARE( seen["lost"].toInt(), 0 );
    QCOMPARE( seen["name"].toString(), QString::fromUtf8( "Pucallpa ñ & <1>" ) );
    QCOMPARE( seen["bookmarks"].toArray().size(), 10 );
    // In the order of their numbers: 8, 9, 10.
    QCOMPARE( textsOf( seen["bookmarks"], "name" ).mid( 0, 3 ), ( QStringList { "Task 8", "Task 9", "Task 10" } ) );
    QCOMPARE( textsOf( seen["bookmarks"], "colour" ).mid( 0, 4 ), ( QStringList { "gray", "green", "blue", "red" } ) );
    const QJsonArray tracks = seen["tracks"].toArray();
    QCOMPARE( tracks.size(), 3 );
    QCOMPARE( tracks[0]["lines"].toArray().size(), 1 );
    QCOMPARE( tracks[1]["lines"].toArray().size(), 2 );
    QCOMPARE( tracks[2]["lines"].toArray().size(), 2 ); // the outline and its hole
    QCOMPARE(
      tracks[1]["layers"].toArray(), ( QJsonArray { "ff3c8c3c" } )
    ); // one layer, of the colour of the bookmark
    QCOMPARE( tracks[2]["lines"][0].toArray().size(), 5 );
    QVERIFY( !contentOf( made.file ).contains( "Polygon" ) );
    // Each bookmark of a task lies in it, each of a gap in its house.
    const QgsCoordinateTransform transform(
      gaps->crs(), QgsCoordinateReferenceSystem( "EPSG:4326" ), QgsCoordinateTransformContext()
    );
    QgsGeometry all;
    QgsFeature feature;
    for ( const auto &layer : { tasks.get(), gaps.get() } )
      for ( QgsFeatureIterator it = layer->getFeatures(); it.nextFeature( feature ); )
      {
        QgsGeometry shape = feature.geometry();
        if ( layer == gaps.get() )
          shape.transform( transform );
        int inside = 0;
        for ( const QJsonValue &one : seen["bookmarks"].toArray() )
          inside += shape.contains( one["place"][0].toDouble(), one["place"][1].toDouble() ) ? 1 : 0;
        QCOMPARE( inside, 1 );
      }
  }

  void qgisReadsTheGpx()
  {
    const auto tasks = someTasks();
    const auto gaps = crowdGaps( 5 );
    Export made(
      "osmand", { { "TASKS", source( tasks ) },
                  { "GAPS", source( gaps ) },
                  { "LABEL", "\"name\" || ' ñ & <'" },
                  { "COLOR_FIELD", "\"gap_area_m2\"" } }
    );
    QVERIFY2( made.run.ok, qPrintable( made.run.feedback.all() ) );
    QCOMPARE( made.run.number( "BOOKMARKS_COUNT" ), 8LL );
    QCOMPARE( made.run.number( "TRACKS_COUNT" ), 3LL );
    const QgsVectorLayer points( made.file + "|layername=waypoints", "w", "ogr" );
    const QgsVectorLayer lines( made.file + "|layername=tracks", "t", "ogr" );
    QVERIFY( points.isValid() && lines.isValid() );
    QCOMPARE( points.featureCount(), 8LL );
    QCOMPARE( lines.featureCount(), 3LL );
    QVERIFY( valuesOf( &points, "name" ).contains( QString::fromUtf8( "n4 ñ & <" ) ) );
    const QStringList colours = valuesOf( &points, "osmand_color" );
    QCOMPARE( colours.first(), QStringLiteral( "#0066CC" ) ); // tasks have no such field: blue
    // 0 to 42 m² are five values: one colour each, in their order.
    QCOMPARE( QSet<QString>( colours.begin() + 3, colours.end() ).size(), 5 );
    QgsFeature feature;
    QgsFeatureIterator it = lines.getFeatures();
    int parts = 0;
    while ( it.nextFeature( feature ) )
      parts += feature.geometry().constGet()->partCount();
    QCOMPARE( parts, 5 );
    const QJsonObject seen = seenBy( "gpx", made.file );
    QCOMPARE( seen["lost"].toInt(), 0 );
    QCOMPARE( seen["bookmarks"].toArray().size(), 8 );
    QCOMPARE( seen["tracks"].toArray().size(), 3 );
    QCOMPARE( seen["name"].toString(), QString::fromUtf8( "Pucallpa ñ & <1>" ) );
  }

  void sceeKeepsEveryQuest()
  {
    // Two gaps in one place, a text that looks done, line breaks.
    const auto gaps = polygonLayer(
      "EPSG:4326", { "Point (-5.5 35.8)", "Point (-5.5 35.8)", "Point (-5.6 35.8)", "Point (-5.7 -0.1)" }, "gaps",
      "&field=gap_id:string(20)&field=what:string(80)", "Point"
    );
    const QStringList texts { "Falta, aquí,solved", "dos\nlíneas\r\n", "", "x\u2028y" };
    for ( int i = 0; i < 4; ++i )
      gaps->dataProvider()->changeAttributeValues(
        { { i + 1, { { 0, QStringLiteral( "g%1" ).arg( i ) }, { 1, texts.at( i ) } } } }
      );
    const auto tasks = someTasks();
    Export made( "scee", { { "GAPS", source( gaps ) }, { "TASKS", source( tasks ) }, { "LABEL", "what" } } );
    QVERIFY2( made.run.ok, qPrintable( made.run.feedback.all() ) );
    QCOMPARE( made.run.number( "QUESTS_COUNT" ), 4LL );
    QCOMPARE( made.run.number( "BOOKMARKS_COUNT" ), 0LL );
    const QJsonObject seen = seenBy( "scee", made.file );
    QCOMPARE( seen["lost"].toInt(), 0 );
    QCOMPARE(
      textsOf( seen["quests"], "text" ),
      ( QStringList {
        QString::fromUtf8( "Falta, aquí,solved (g0)" ), QString::fromUtf8( "dos líneas (g1)" ), "Gap g2", "x y (g3)"
      } )
    );
    for ( const QJsonValue &one : seen["quests"].toArray() )
      QVERIFY( !one["solved"].toBool() );
    QCOMPARE( textsOf( seen["quests"], "id" ).first(), QStringLiteral( "35.8000000,-5.5000000" ) );
    const QgsVectorLayer map( made.folder.filePath( "custom_quest.geojson" ), "m", "ogr" );
    QVERIFY( map.isValid() );
    QCOMPARE( map.featureCount(), 3LL );
    QCOMPARE( valuesOf( &map, "name" ), ( QStringList { "Task 8", "Task 9", "Task 10" } ) );
    // Without gaps the tasks are asked about.
    Export only( "scee", { { "TASKS", source( tasks ) } } );
    QCOMPARE( only.run.number( "QUESTS_COUNT" ), 3LL );
    // Lists that come back find their gaps.
    QFile answers( made.folder.filePath( "back.csv" ) );
    QVERIFY( answers.open( QIODevice::WriteOnly ) );
    QList<QByteArray> lines = contentOf( made.file ).split( '\n' );
    lines[0] += ",solved";
    answers.write( lines.join( '\n' ) );
    answers.close();
    Run back(
      QStringLiteral( "lacuna:importfindings" ),
      { { "FILES", QStringList { answers.fileName() } }, { "GAPS", source( gaps ) }, { "FINDINGS", "TEMPORARY_OUTPUT" }
      }
    );
    QVERIFY2( back.ok, qPrintable( back.feedback.all() ) );
    QCOMPARE( back.number( "MAPPED_COUNT" ), 1LL );
    QCOMPARE( back.number( "UNMATCHED_COUNT" ), 0LL );
  }

  void questsInOnePlaceLieBeside()
  {
    QuestList list;
    for ( int i = 0; i < 3000; ++i )
      list.add( { -75, -12 }, "x" );
    list.add( { -75, -12.0000001 }, "y" );
    list.add( { -75, -11.9999999 }, "z" );
    const QList<QByteArray> lines = list.bytes().split( '\n' );
    QSet<QByteArray> spots;
    for ( const QByteArray &line : lines )
      if ( !line.isEmpty() )
        spots << line.left( line.lastIndexOf( ',' ) );
    QCOMPARE( spots.size(), 3002 );
    QVERIFY( lines[0].startsWith( "-12.0000000,-75.0000000," ) );
  }

  void linksAreOfTheTasks()
  {
    const auto tasks = someTasks();
    Export made(
      "organicmaps", { { "TASKS", source( tasks ) }, { "LINKS", "TEMPORARY_OUTPUT" }, { "LABEL", "note" } }
    );
    QVERIFY2( made.run.ok, qPrintable( made.run.feedback.all() ) );
    QgsVectorLayer *links = made.run.layer( "LINKS" );
    QVERIFY( links );
    QCOMPARE( fieldNames( links ), ( QStringList { "task_id", "name", "geo_link", "om_link" } ) );
    QCOMPARE( valuesOf( links, "task_id" ), ( QStringList { "8", "9", "10" } ) );
    static const QRegularExpression geo( R"(^geo:-?\d+\.\d{6},-?\d+\.\d{6}\?z=17$)" );
    static const QRegularExpression om( R"(^om://map\?v=1&ll=-?\d+\.\d{6},-?\d+\.\d{6}&n=[A-Za-z0-9%._~-]+$)" );
    for ( const QString &link : valuesOf( links, "geo_link" ) )
      QVERIFY2( geo.match( link ).hasMatch(), qPrintable( link ) );
    for ( const QString &link : valuesOf( links, "om_link" ) )
      QVERIFY2( om.match( link ).hasMatch(), qPrintable( link ) );
    QCOMPARE( valuesOf( links, "name" ).first(), QString::fromUtf8( "<b>Ñandú & «2»</b> 🏠" ) );
    QCOMPARE( seenBy( "kml", made.file )["lost"].toInt(), 0 );
  }

  void coloursOfValues()
  {
    const auto name = []( const PhoneColouring &colours, const QVariant &value ) {
      return QString::fromLatin1( lacuna::phoneColours()[colours.of( value )].name );
    };
    const PhoneColouring status( std::vector<QVariant> { "MAPPED", "locked_for_mapping", "other", QVariant() } );
    QCOMPARE( name( status, "MAPPED" ), QStringLiteral( "blue" ) );
    QCOMPARE( name( status, "locked_for_mapping" ), QStringLiteral( "yellow" ) );
    QCOMPARE( name( status, QVariant() ), QStringLiteral( "gray" ) );
    QVERIFY( !QStringList( { "blue", "yellow", "gray" } ).contains( name( status, "other" ) ) );
    std::vector<QVariant> many;
    for ( int i = 1; i <= 100; ++i )
      many.emplace_back( i );
    const PhoneColouring numbers( many );
    QCOMPARE( name( numbers, 1 ), QStringLiteral( "green" ) );
    QCOMPARE( name( numbers, 20 ), QStringLiteral( "green" ) );
    QCOMPARE( name( numbers, 21 ), QStringLiteral( "lime" ) );
    QCOMPARE( name( numbers, 100 ), QStringLiteral( "red" ) );
    QCOMPARE( numbers.legend().size(), 5 );
    // Nine of ten are 0: they are one class, and it is the lowest.
    std::vector<QVariant> zeros( 90, 0.0 );
    for ( int i = 1; i <= 10; ++i )
      zeros.emplace_back( 1.0 * i );
    const PhoneColouring rare( zeros );
    QCOMPARE( name( rare, 0.0 ), QStringLiteral( "green" ) );
    QCOMPARE( name( rare, 10.0 ), QStringLiteral( "red" ) );
    QCOMPARE( rare.legend().size(), 2 );
    std::vector<QVariant> words;
    for ( int i = 0; i < 40; ++i )
      words.emplace_back( QStringLiteral( "w%1" ).arg( i ) );
    QVERIFY( PhoneColouring( words ).repeats() );
    QVERIFY( PhoneColouring( std::vector<QVariant>() ).legend().isEmpty() );
  }

  void theOrderOfRowsAndThreadsChangeNothing()
  {
    for ( const char *app : { "organicmaps", "osmand", "scee" } )
    {
      const auto one = crowdGaps( 300 ), two = crowdGaps( 300, true );
      const QVariantMap more { { "COLOR_FIELD", "gap_area_m2" }, { "LABEL", "name" } };
      QVariantMap first = more, second = more;
      first.insert( "GAPS", source( one ) );
      second.insert( "GAPS", source( two ) );
      Export a( app, first, 1 ), b( app, second, 4 );
      QVERIFY( a.run.ok && b.run.ok && !contentOf( a.file ).isEmpty() );
      QCOMPARE( contentOf( a.file ), contentOf( b.file ) );
    }
  }

  void aHundredThousandGaps()
  {
    const auto gaps = crowdGaps( 100000, false, "EPSG:3857" );
    for ( const char *app : { "organicmaps", "osmand", "scee" } )
    {
      // Of the processor: others may share the machine.
      const std::clock_t begin = std::clock();
      Export made( app, { { "GAPS", source( gaps ) }, { "COLOR_FIELD", "gap_area_m2" } } );
      const double seconds = static_cast<double>( std::clock() - begin ) / CLOCKS_PER_SEC;
      QVERIFY2( made.run.ok, qPrintable( made.run.feedback.all() ) );
      QVERIFY2( seconds < bySpeed( 5, 15, 40 ), qPrintable( QString::number( seconds ) ) );
      const QString kind = QString::fromLatin1( app ) == QLatin1String( "organicmaps" ) ? "kml"
                           : QString::fromLatin1( app ) == QLatin1String( "osmand" )    ? "gpx"
                                                                                        : "scee";
      const QJsonObject seen = seenBy( kind, made.file );
      QCOMPARE( seen["lost"].toInt( -1 ), 0 );
      QCOMPARE( seen[kind == "scee" ? "quests" : "bookmarks"].toArray().size(), 100000 );
    }
  }

  void qgisProcessGivesTheSame()
  {
    if ( !hasQgisProcess() )
      QSKIP( "no qgis_process for this QGIS" );
    const auto gaps = crowdGaps( 12 );
    const QTemporaryDir folder;
    const QString out = folder.filePath( "out.kml" );
    const ProcessRun done = runInQgisProcess(
      QStringLiteral( "lacuna:fieldmaps" ),
      { { "GAPS", saved( folder, "gaps", gaps.get() ) }, { "NAME", "Ceuta" }, { "OUTPUT", out } }
    );
    QVERIFY2( done.status == 0, qPrintable( done.said ) );
    Export here( "organicmaps", { { "GAPS", source( gaps ) }, { "NAME", "Ceuta" } } );
    QCOMPARE( contentOf( out ), contentOf( here.file ) );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<FieldMapsTest>( argc, argv ); }
#include "field_maps_test.moc"
