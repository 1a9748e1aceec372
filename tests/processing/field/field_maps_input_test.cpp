// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:fieldmaps with what people give it: wrong clicks, odd rows, expressions that fail, a cancel.

#include "file_content.h"
#include "phone_export.h"
#include "provider_registration.h"
#include "saved_layer.h"

using namespace lacuna::testing;

class FieldMapsInputTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase()
  {
    QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done );
    if ( !PythonJudge::isThere() )
      QSKIP( "no python3" );
  }

  void wrongClicks()
  {
    const auto gaps = crowdGaps( 3 );
    const auto refused = [&]( const QString &app, const QVariantMap &more, const char *word ) {
      Export made( app, more );
      QVERIFY2( !made.run.ok && made.run.feedback.all().contains( word ), qPrintable( made.run.feedback.all() ) );
      QVERIFY( !QFile::exists( made.file ) );
    };
    refused( "organicmaps", {}, "TASKS" );
    refused( "organicmaps", { { "GAPS", source( gaps ) }, { "LABEL", "nowhere" } }, "reason" );
    refused( "organicmaps", { { "GAPS", source( gaps ) }, { "COLOR_FIELD", "\"a\" +" } }, "COLOR_FIELD" );
    refused( "organicmaps", { { "GAPS", source( gaps ) }, { "NAME", " \n" } }, "NAME" );
    QTemporaryDir folder;
    refused( "osmand", { { "GAPS", source( gaps ) }, { "OUTPUT", folder.filePath( "a.kml" ) } }, ".gpx" );
    const auto none = polygonLayer( "EPSG:4326", {} ), nulls = polygonLayer( "EPSG:4326", { "", "" } ),
               nowhere = polygonLayer( "", { squareWkt( 0, 0, 1 ) } );
    refused( "organicmaps", { { "GAPS", source( none ) } }, "layer" );
    refused( "organicmaps", { { "GAPS", source( nulls ) } }, "layer" );
    refused( "organicmaps", { { "GAPS", source( nowhere ) } }, "CRS" );
    // One layer that holds nothing does not stop the other.
    const auto tasks = someTasks();
    Export made( "organicmaps", { { "GAPS", source( none ) }, { "TASKS", source( tasks ) } } );
    QVERIFY2( made.run.ok, qPrintable( made.run.feedback.all() ) );
    QCOMPARE( made.run.number( "BOOKMARKS_COUNT" ), 3LL );
    Export temporary( "osmand", { { "GAPS", source( gaps ) }, { "OUTPUT", "TEMPORARY_OUTPUT" } } );
    QVERIFY2( temporary.run.ok, qPrintable( temporary.run.feedback.all() ) );
    QVERIFY( temporary.run.results["OUTPUT"].toString().endsWith( ".gpx" ) );
  }

  void oddRows()
  {
    const auto odd = polygonLayer(
      "EPSG:4326",
      { "Polygon Z ((0 0 5, 0.001 0 5, 0.001 0.001 5, 0 0 5))", "", "Polygon Empty",
        "Polygon ((1 1, 1.000001 1, 1.000001 1.000001, 1 1))", "Polygon ((200 5, 201 5, 201 6, 200 5))",
        "Polygon ((-0.001 -0.001, 0.001 -0.001, 0.001 0.001, -0.001 0.001, -0.001 -0.001))" },
      "odd", "&field=name:string(50)", "PolygonZ"
    );
    Export made( "organicmaps", { { "TASKS", source( odd ) } } );
    QVERIFY2( made.run.ok, qPrintable( made.run.feedback.all() ) );
    const QJsonObject seen = seenBy( "kml", made.file );
    QCOMPARE( seen["lost"].toInt(), 0 );
    QCOMPARE( seen["bookmarks"].toArray().size(), 3 );
    QCOMPARE( made.run.number( "BOOKMARKS_COUNT" ), 3LL );
    // One is smaller than what the app tells apart.
    QCOMPARE( seen["tracks"].toArray().size(), 2 );
    QCOMPARE( made.run.number( "TRACKS_COUNT" ), 2LL );
    QCOMPARE( made.run.number( "SKIPPED_COUNT" ), 3LL );
    QCOMPARE( made.run.layer( "SKIPPED" )->featureCount(), 3LL );
  }

  void anExpressionThatFailsIsSaidOnce()
  {
    const auto gaps = crowdGaps( 5 );
    Export made( "organicmaps", { { "GAPS", source( gaps ) }, { "LABEL", "to_int(\"name\")" } } );
    QVERIFY2( made.run.ok, qPrintable( made.run.feedback.all() ) );
    QCOMPARE( made.run.feedback.all().count( QStringLiteral( "(LABEL) fails for 5 row(s)" ) ), 1 );
    QVERIFY( textsOf( seenBy( "kml", made.file )["bookmarks"], "name" ).first().startsWith( "Gap " ) );
    Export colour( "organicmaps", { { "GAPS", source( gaps ) }, { "COLOR_FIELD", "to_int(\"name\")" } } );
    QVERIFY( colour.run.ok );
    QCOMPARE( colour.run.feedback.all().count( QStringLiteral( "(COLOR_FIELD) fails for 5 row(s)" ) ), 1 );
    Export good( "organicmaps", { { "GAPS", source( gaps ) }, { "LABEL", "name" } } );
    QVERIFY( !good.run.feedback.all().contains( QStringLiteral( "fails for" ) ) );
  }

  // As a Shapefile cuts gap_explanation.
  void aCutNameIsFoundAgain()
  {
    const auto gaps = polygonLayer( "EPSG:4326", { squareWkt( 0, 0, 0.001 ) }, "gaps", "&field=gap_explan:string(80)" );
    gaps->dataProvider()->changeAttributeValues( { { 1, { { 0, "Nothing in OSM" } } } } );
    Export made( "organicmaps", { { "GAPS", source( gaps ) } } );
    QVERIFY2( made.run.ok, qPrintable( made.run.feedback.all() ) );
    QVERIFY( contentOf( made.file ).contains( "Nothing in OSM" ) );
  }

  // Before anything is read: of an empty layer reading would say that it is empty.
  void theFileBesideTheQuestionsIsLookedAtFirst()
  {
    const auto none = polygonLayer( "EPSG:4326", {} );
    QTemporaryDir folder;
    QVERIFY( QDir( folder.path() ).mkdir( "quests.geojson" ) );
    Run run(
      QStringLiteral( "lacuna:fieldmaps" ), { { "GAPS", source( none ) },
                                              { "APP", "scee" },
                                              { "NAME", "Ceuta" },
                                              { "OUTPUT", folder.filePath( "quests.csv" ) } }
    );
    QVERIFY( !run.ok );
    QVERIFY2( run.feedback.all().contains( "quests.geojson" ), qPrintable( run.feedback.all() ) );
  }

  void aCancelEndsItAtOnce()
  {
    const auto gaps = crowdGaps( 100000, false, "EPSG:3857" );
    const QTemporaryDir folder;
    for ( const QString &file :
          { QStringLiteral( "organicmaps.kml" ), QStringLiteral( "osmand.gpx" ), QStringLiteral( "scee.csv" ) } )
    {
      const QVariantMap parameters {
        { "GAPS", source( gaps ) },
        { "APP", file.section( '.', 0, 0 ) },
        { "COLOR_FIELD", "gap_area_m2" },
        { "OUTPUT", folder.filePath( file ) }
      };
      const std::optional<double> worst = worstAfterCancel( QStringLiteral( "lacuna:fieldmaps" ), parameters, 3 );
      QVERIFY2( worst, qPrintable( file ) );
      QVERIFY2( *worst < 2 * AT_ONCE_S, qPrintable( QStringLiteral( "%1: %2" ).arg( file ).arg( *worst ) ) );
    }
  }
};

int main( int argc, char **argv ) { return qgisTestMain<FieldMapsInputTest>( argc, argv ); }
#include "field_maps_input_test.moc"
