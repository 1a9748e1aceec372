// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:exportmapswipe through the registry and in qgis_process; what MapSwipe says of its files by its own rules.

#include "crowd_layers.h"
#include "file_content.h"
#include "provider_registration.h"
#include "python_judge.h"
#include "qgis_process.h"
#include "saved_layer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <ctime>

using namespace lacuna::testing;

namespace
{

const QString SHARED = QStringLiteral( LACUNA_SHARED_DATA "/" );

struct Export
{
  QTemporaryDir folder;
  QString file = folder.filePath( QStringLiteral( "swipe.geojson" ) );
  QString mode;
  Run run;
  Export( const QString &what, const QVariantMap &more, int threads = 2 )
    : mode( what )
    , run( QStringLiteral( "lacuna:exportmapswipe" ), parameters( more ), threads )
  {}
  QVariantMap parameters( const QVariantMap &more ) const
  {
    QVariantMap all { { "MODE", mode }, { "OUTPUT", file }, { "SKIPPED", "TEMPORARY_OUTPUT" } };
    for ( auto one = more.constBegin(); one != more.constEnd(); ++one )
      all.insert( one.key(), one.value() );
    return all;
  }
  QStringList files() const
  {
    const int count = static_cast<int>( run.number( "FILES_COUNT" ) );
    if ( count == 1 )
      return { file };
    QStringList all;
    for ( int i = 1; i <= count; ++i )
      all << folder.filePath( QStringLiteral( "swipe_%1.geojson" ).arg( i ) );
    return all;
  }
  /// What MapSwipe says of a file of it.
  QJsonObject judged( const QString &path, int zoom = 19 ) const
  {
    QStringList arguments { mode, path };
    if ( mode == QLatin1String( "find" ) )
      arguments << QString::number( zoom );
    const PythonJudge judge( QStringLiteral( "map_swipe.py" ), arguments );
    return judge.failure.isEmpty() ? judge.says : QJsonObject { { "problems", QJsonArray { judge.failure } } };
  }
};

/// Squares of a degree's part in a row, with a gap between each.
std::unique_ptr<QgsVectorLayer> squares( int count, double size, bool backwards = false )
{
  QStringList wkts;
  for ( int n = 0; n < count; ++n )
    wkts << squareWkt( -75 + 1.5 * size * ( backwards ? count - 1 - n : n ), -12, size );
  return polygonLayer( "EPSG:4326", wkts, "areas" );
}

} // namespace

class ExportMapSwipeTest : public QObject
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
      = QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:exportmapswipe" ) );
    QVERIFY( algorithm );
    QCOMPARE(
      parameterNames( algorithm ),
      ( QStringList { "AREA", "GAPS", "ID_FIELD", "MODE", "OUTPUT", "SKIPPED", "TILES", "VOTES", "ZOOM" } )
    );
    for ( const char *number :
          { "AREAS_COUNT", "AREA_KM2", "TILES_COUNT", "OBJECTS_COUNT", "SWIPES_NEEDED", "FILES_COUNT" } )
      QVERIFY2( algorithm->outputDefinition( QString::fromLatin1( number ) ), number );
    QCOMPARE( algorithm->groupId(), QStringLiteral( "field" ) );
  }

  // The tiles that MapSwipe's own code made of this area.
  void theTilesAreTheirs()
  {
    const QString area = SHARED + QStringLiteral( "dm-fmtm-villages/Coulibistrie_aoi.geojson" );
    const QString tasks = SHARED + QStringLiteral( "companion-tools/mapswipe/find_coulibistrie_z19/tasks_1.csv.gz" );
    if ( !QFile::exists( area ) || !QFile::exists( tasks ) )
      QSKIP( "the shared data is not here" );
    Export made( "find", { { "AREA", area }, { "TILES", "TEMPORARY_OUTPUT" } } );
    QVERIFY2( made.run.ok, qPrintable( made.run.feedback.all() ) );
    const QgsVectorLayer theirs( QStringLiteral( "/vsigzip/" ) + tasks, "tasks", "ogr" );
    QVERIFY( theirs.isValid() );
    QStringList expected = valuesOf( &theirs, "task_id" ), got = valuesOf( made.run.layer( "TILES" ), "task_id" );
    expected.sort();
    got.sort();
    QCOMPARE( got.size(), 240 );
    QCOMPARE( got, expected );
    QCOMPARE( made.run.number( "TILES_COUNT" ), 240LL );
    QCOMPARE( made.run.number( "SWIPES_NEEDED" ), 720LL );
    const QJsonObject judged = made.judged( made.file );
    QVERIFY2( judged["problems"].toArray().isEmpty(), QJsonDocument( judged ).toJson() );
    QVERIFY( std::fabs( judged["km2"].toDouble() - made.run.results["AREA_KM2"].toDouble() ) < 1e-6 );
    QVERIFY( made.run.feedback.all().contains( "managers.mapswipe.org" ) );
  }

  void manyAreasAreJoined()
  {
    const auto areas = squares( 45, 0.002 );
    Export made( "find", { { "AREA", source( areas ) }, { "TILES", "TEMPORARY_OUTPUT" } } );
    QVERIFY2( made.run.ok, qPrintable( made.run.feedback.all() ) );
    QCOMPARE( made.run.number( "AREAS_COUNT" ), 45LL );
    QCOMPARE( made.run.number( "FILES_COUNT" ), 1LL );
    const QJsonObject judged = made.judged( made.file );
    QVERIFY2( judged["problems"].toArray().isEmpty(), QJsonDocument( judged ).toJson() );
    QCOMPARE( judged["count"].toInt(), 20 );
    QVERIFY( std::fabs( judged["km2"].toDouble() - made.run.results["AREA_KM2"].toDouble() ) < 1e-6 );
    // By QGIS's reader: all of every area is there.
    const QgsVectorLayer read( made.file, "read", "ogr" );
    QVector<QgsGeometry> shapes;
    QgsFeature feature;
    for ( QgsFeatureIterator it = read.getFeatures(); it.nextFeature( feature ); )
    {
      QVERIFY( feature.geometry().isGeosValid() );
      shapes << feature.geometry();
    }
    const QgsGeometry all = QgsGeometry::unaryUnion( shapes );
    for ( QgsFeatureIterator it = areas->getFeatures(); it.nextFeature( feature ); )
      QVERIFY( feature.geometry().difference( all ).area() < 1e-9 );
    QCOMPARE( made.run.layer( "TILES" )->featureCount(), made.run.number( "TILES_COUNT" ) );
    QCOMPARE( made.run.number( "SWIPES_NEEDED" ), 3 * made.run.number( "TILES_COUNT" ) );
  }

  void whatIsTooLargeIsCut()
  {
    // Zoom 22: 20 km². One of 24 km², one of 5 km².
    const auto areas
      = polygonLayer( "EPSG:4326", { squareWkt( -75, -12, 0.045 ), squareWkt( -74.9, -12, 0.02 ) }, "areas" );
    Export made( "find", { { "AREA", source( areas ) }, { "ZOOM", 22 }, { "VOTES", 5 } } );
    QVERIFY2( made.run.ok, qPrintable( made.run.feedback.all() ) );
    QCOMPARE( made.run.number( "FILES_COUNT" ), 2LL );
    QCOMPARE( made.run.number( "AREAS_COUNT" ), 2LL );
    QVERIFY( !QFile::exists( made.file ) );
    double km2 = 0;
    for ( const QString &file : made.files() )
    {
      const QJsonObject judged = made.judged( file, 22 );
      QVERIFY2( judged["problems"].toArray().isEmpty(), QJsonDocument( judged ).toJson() );
      km2 += judged["km2"].toDouble();
    }
    QVERIFY( std::fabs( km2 - made.run.results["AREA_KM2"].toDouble() ) < 1e-4 );
    QCOMPARE( made.run.number( "SWIPES_NEEDED" ), 5 * made.run.number( "TILES_COUNT" ) );
  }

  void shapesHaveOnlyTheirIds()
  {
    const auto gaps = crowdGaps( 40 );
    Export made( "validate", { { "GAPS", source( gaps ) }, { "ID_FIELD", "gap_area_m2" } } );
    QVERIFY2( made.run.ok, qPrintable( made.run.feedback.all() ) );
    QCOMPARE( made.run.number( "OBJECTS_COUNT" ), 40LL );
    QCOMPARE( made.run.number( "SWIPES_NEEDED" ), 120LL );
    QCOMPARE( made.run.number( "TILES_COUNT" ), 0LL );
    QVERIFY( made.run.feedback.all().contains( "https://" ) );
    const QJsonObject judged = made.judged( made.file );
    QVERIFY2( judged["problems"].toArray().isEmpty(), QJsonDocument( judged ).toJson() );
    QCOMPARE( judged["count"].toInt(), 40 );
    // Read by QGIS: each shape where its gap is.
    const QgsVectorLayer read( made.file, "read", "ogr" );
    QCOMPARE( fieldNames( &read ), QStringList { "gap_id" } );
    const QgsCoordinateTransform transform(
      gaps->crs(), QgsCoordinateReferenceSystem( "EPSG:4326" ), QgsCoordinateTransformContext()
    );
    QgsFeature feature, one;
    int same = 0;
    for ( QgsFeatureIterator it = gaps->getFeatures(); it.nextFeature( feature ); )
    {
      QgsGeometry shape = feature.geometry();
      shape.transform( transform );
      for ( QgsFeatureIterator twin = read.getFeatures(); twin.nextFeature( one ); )
        same += shape.hausdorffDistance( one.geometry() ) < 2e-7 ? 1 : 0;
    }
    QCOMPARE( same, 40 );
  }

  void theGapsOfCeuta()
  {
    const QString gaps = SHARED + QStringLiteral( "companion-tools/ceuta_gaps.geojson" );
    if ( !QFile::exists( gaps ) )
      QSKIP( "the shared data is not here" );
    Export made( "validate", { { "GAPS", gaps }, { "ID_FIELD", "source_id" } } );
    QVERIFY2( made.run.ok, qPrintable( made.run.feedback.all() ) );
    QCOMPARE( made.run.number( "OBJECTS_COUNT" ), 172LL );
    const QJsonObject judged = made.judged( made.file );
    QVERIFY2( judged["problems"].toArray().isEmpty(), QJsonDocument( judged ).toJson() );
    // The id that came back as the number 330131122889306 from theirs.
    bool found = false;
    for ( const QJsonValue &id : judged["ids"].toArray() )
      found = found || id.toString().startsWith( "g33113002-2889306" );
    QVERIFY( found );
  }

  void oddRows()
  {
    const auto odd = polygonLayer(
      "EPSG:4326",
      { "Polygon Z ((0 0 5, 0.001 0 5, 0.001 0.001 5, 0 0 5))", "", "Polygon Empty",
        "Polygon ((1 1, 1.001 1.001, 1.001 1, 1 1.001, 1 1))", "Polygon ((200 5, 201 5, 201 6, 200 5))",
        "Polygon ((1 1, 1.001 1, 1.002 1, 1 1))", "Polygon ((0 86, 1 86, 1 87, 0 86))" },
      "odd", "&field=name:string(50)", "PolygonZ"
    );
    for ( const char *mode : { "find", "validate" } )
    {
      const bool isFind = QLatin1String( mode ) == QLatin1String( "find" );
      Export made( mode, { { isFind ? "AREA" : "GAPS", source( odd ) } } );
      QVERIFY2( made.run.ok, qPrintable( made.run.feedback.all() ) );
      QCOMPARE( made.run.number( isFind ? "AREAS_COUNT" : "OBJECTS_COUNT" ), 2LL );
      QCOMPARE( made.run.number( "SKIPPED_COUNT" ), 5LL );
      QCOMPARE( made.run.layer( "SKIPPED" )->featureCount(), 5LL );
      const QJsonObject judged = made.judged( made.file );
      QVERIFY2( judged["problems"].toArray().isEmpty(), QJsonDocument( judged ).toJson() );
      const QgsVectorLayer read( made.file, "read", "ogr" );
      QgsFeature feature;
      for ( QgsFeatureIterator it = read.getFeatures(); it.nextFeature( feature ); )
        QVERIFY( feature.geometry().isGeosValid() ); // the bow-tie as well
    }
  }

  void wrongClicks()
  {
    const auto gaps = crowdGaps( 3 );
    const auto refused = [&]( const QString &mode, const QVariantMap &more, const char *word ) {
      Export made( mode, more );
      QVERIFY2( !made.run.ok && made.run.feedback.all().contains( word ), qPrintable( made.run.feedback.all() ) );
      QVERIFY( !QFile::exists( made.file ) );
    };
    const auto none = polygonLayer( "EPSG:4326", {} ), nulls = polygonLayer( "EPSG:4326", { "", "" } ),
               nowhere = polygonLayer( "", { squareWkt( 0, 0, 1 ) } );
    refused( "find", { { "GAPS", source( gaps ) } }, "AREA" );
    refused( "validate", { { "AREA", source( gaps ) } }, "GAPS" );
    refused( "find", { { "AREA", source( none ) } }, "layer" );
    refused( "find", { { "AREA", source( nulls ) } }, "layer" );
    refused( "find", { { "AREA", source( nowhere ) } }, "CRS" );
    refused( "validate", { { "GAPS", source( gaps ) }, { "ID_FIELD", "nowhere" } }, "nowhere" );
    refused( "validate", { { "GAPS", source( gaps ) }, { "VOTES", 0 } }, "VOTES" );
    refused( "find", { { "AREA", source( gaps ) }, { "ZOOM", 30 } }, "ZOOM" );
    // A house is narrower than a tile.
    const auto house = polygonLayer( "EPSG:32718", { squareWkt( 500010, 8900000, 5 ) } );
    refused( "find", { { "AREA", source( house ) }, { "ZOOM", 14 } }, "ZOOM" );
    Export both( "validate", { { "AREA", source( gaps ) }, { "GAPS", source( gaps ) } } );
    QVERIFY( both.run.ok && both.run.feedback.all().contains( "AREA" ) );
  }

  void theOrderOfRowsAndThreadsChangeNothing()
  {
    const auto one = crowdGaps( 500 ), two = crowdGaps( 500, true ), some = squares( 60, 0.002 ),
               turned = squares( 60, 0.002, true );
    Export a( "validate", { { "GAPS", source( one ) } }, 1 ), b( "validate", { { "GAPS", source( two ) } }, 4 );
    QVERIFY( a.run.ok && !contentOf( a.file ).isEmpty() );
    QCOMPARE( contentOf( a.file ), contentOf( b.file ) );
    Export c( "find", { { "AREA", source( some ) } }, 1 ), d( "find", { { "AREA", source( turned ) } }, 4 );
    QVERIFY( c.run.ok && !contentOf( c.file ).isEmpty() );
    QCOMPARE( contentOf( c.file ), contentOf( d.file ) );
  }

  void aHundredThousandGaps()
  {
    const auto gaps = crowdGaps( 100001, false, "EPSG:3857" );
    // Of the processor: others may share the machine.
    const std::clock_t begin = std::clock();
    Export made( "validate", { { "GAPS", source( gaps ) } } );
    const double seconds = static_cast<double>( std::clock() - begin ) / CLOCKS_PER_SEC;
    QVERIFY2( made.run.ok, qPrintable( made.run.feedback.all() ) );
    QVERIFY2( seconds < bySpeed( 5, 15, 40 ), qPrintable( QString::number( seconds ) ) );
    QCOMPARE( made.run.number( "OBJECTS_COUNT" ), 100001LL );
    QVERIFY( made.run.number( "FILES_COUNT" ) >= 2 );
    QSet<QString> ids;
    for ( const QString &file : made.files() )
    {
      const QJsonObject judged = made.judged( file );
      QVERIFY2( judged["problems"].toArray().isEmpty(), QJsonDocument( judged ).toJson().left( 300 ) );
      for ( const QJsonValue &id : judged["ids"].toArray() )
        ids << id.toString();
    }
    QCOMPARE( ids.size(), 100001 );
  }

  void aCancelEndsItAtOnce()
  {
    const auto gaps = crowdGaps( 100000, false, "EPSG:3857" );
    const auto areas = squares( 3000, 0.002 );
    const QTemporaryDir folder;
    for ( const QString &mode : { QStringLiteral( "find" ), QStringLiteral( "validate" ) } )
    {
      const QVariantMap parameters {
        { "AREA", source( areas ) },
        { "GAPS", source( gaps ) },
        { "MODE", mode },
        { "TILES", folder.filePath( "tiles.gpkg" ) },
        { "OUTPUT", folder.filePath( "swipe.geojson" ) }
      };
      const std::optional<double> worst = worstAfterCancel( QStringLiteral( "lacuna:exportmapswipe" ), parameters, 4 );
      QVERIFY2( worst, qPrintable( mode ) );
      QVERIFY2( *worst < 2 * AT_ONCE_S, qPrintable( QStringLiteral( "%1: %2" ).arg( mode ).arg( *worst ) ) );
    }
  }

  void qgisProcessGivesTheSame()
  {
    if ( !hasQgisProcess() )
      QSKIP( "no qgis_process for this QGIS" );
    const auto gaps = crowdGaps( 12 );
    const QTemporaryDir folder;
    const QString out = folder.filePath( "out.geojson" );
    const ProcessRun done = runInQgisProcess(
      QStringLiteral( "lacuna:exportmapswipe" ),
      { { "MODE", "validate" }, { "GAPS", saved( folder, "gaps", gaps.get() ) }, { "OUTPUT", out } }
    );
    QVERIFY2( done.status == 0, qPrintable( done.said ) );
    Export here( "validate", { { "GAPS", source( gaps ) } } );
    QCOMPARE( contentOf( out ), contentOf( here.file ) );
  }
};

int main( int argc, char **argv ) { return qgisTestMain<ExportMapSwipeTest>( argc, argv ); }
#include "export_map_swipe_test.moc"
