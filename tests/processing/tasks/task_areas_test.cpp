// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:taskareas through the registry: the contract's names, grids, and layers as they come.

#include "provider_registration.h"
#include "task_plans.h"

#include <qgscoordinatetransform.h>
#include <qgsprocessingoutputs.h>

#include <algorithm>
#include <cmath>

using namespace lacuna::testing;

class TaskAreasTest : public QObject
{
  Q_OBJECT

private slots:
  void initTestCase() { QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done ); }

  void theContractsNames()
  {
    const QgsProcessingAlgorithm *algorithm
      = QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "lacuna:taskareas" ) );
    QVERIFY( algorithm );
    QCOMPARE(
      parameterNames( algorithm ),
      ( QStringList {
        "AREA", "BARRIERS", "CELL_SIZE", "CLIP", "COMPARE_WITH", "FOOTPRINTS", "HARD_BARRIERS", "INCLUDE_PARTS",
        "MAX_AREA_KM2", "METHOD", "OUTPUT", "REPORT", "SKIPPED", "SPLIT_HEAVY", "TARGET", "TASK_COUNT", "WORKLOAD",
        "WORKLOAD_WEIGHT", "ZOOM"
      } )
    );
    for ( const char *number :
          { "TASKS_COUNT", "WORKLOAD_MEAN", "WORKLOAD_CV", "WORKLOAD_MAX", "FOOTPRINTS_CUT", "BARRIERS_CROSSED" } )
      QVERIFY2( algorithm->outputDefinition( QString::fromLatin1( number ) ), number );
    const auto *method
      = dynamic_cast<const QgsProcessingParameterEnum *>( algorithm->parameterDefinition( QStringLiteral( "METHOD" ) )
      );
    QVERIFY( method );
    QCOMPARE( method->options(), ( QStringList { "balanced", "slippy", "square", "hexagon" } ) );
    QVERIFY( method->usesStaticStrings() );
    QCOMPARE( method->defaultValue().toString(), QStringLiteral( "balanced" ) );
    QCOMPARE( algorithm->parameterDefinition( QStringLiteral( "TARGET" ) )->defaultValue().toDouble(), 50.0 );
    QVERIFY( algorithm->shortHelpString().size() > 400 );
    QCOMPARE( algorithm->groupId(), QStringLiteral( "tasks" ) );
  }

  void balancedTasksOfBuildings()
  {
    const auto area = areaLayer( 400, 300 );
    const auto buildings = polygonLayer( UTM, houses( 200, 20, 18 ) + QStringList { house( 900, 900 ), QString() } );
    const QTemporaryDir folder;
    const QString report = folder.filePath( QStringLiteral( "plan.html" ) );
    Run run = plan(
      { { "AREA", source( area ) }, { "WORKLOAD", source( buildings ) }, { "TARGET", 20 }, { "REPORT", report } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const QgsVectorLayer *tasks = run.layer( QStringLiteral( "OUTPUT" ) );
    QCOMPARE(
      fieldNames( tasks ), ( QStringList {
                             "task_id", "workload", "feature_count", "area_km2", "compactness", "crosses_barrier", "x",
                             "y", "zoom", "isSquare"
                           } )
    );
    QCOMPARE( tasks->crs().authid(), UTM );
    QCOMPARE( run.number( QStringLiteral( "TASKS_COUNT" ) ), 10LL );
    QCOMPARE( sumOf( tasks, QStringLiteral( "workload" ) ), 200.0 );
    QCOMPARE( sumOf( tasks, QStringLiteral( "feature_count" ) ), 200.0 );
    QVERIFY( std::abs( sumOf( tasks, QStringLiteral( "area_km2" ) ) - 0.12 / 0.9996 / 0.9996 ) < 1e-5 ); // UTM
    QCOMPARE( run.number( QStringLiteral( "FOOTPRINTS_CUT" ) ), 0LL );
    QVERIFY( run.results.value( QStringLiteral( "WORKLOAD_MAX" ) ).toDouble() <= 24 );
    QVERIFY( run.results.value( QStringLiteral( "WORKLOAD_CV" ) ).toDouble() <= 0.15 );
    QStringList ids;
    for ( int i = 1; i <= 10; ++i )
      ids << QString::number( i );
    QCOMPARE( valuesOf( tasks, QStringLiteral( "task_id" ) ), ids );
    expectCover( tasks, area.get() );
    const QgsVectorLayer *skipped = run.layer( QStringLiteral( "SKIPPED" ) );
    QCOMPARE(
      valuesOf( skipped, QStringLiteral( "skip_reason" ) ), ( QStringList { "outside_area", "null_geometry" } )
    );
    QCOMPARE( valuesOf( skipped, QStringLiteral( "skip_layer" ) ), ( QStringList { "WORKLOAD", "WORKLOAD" } ) );
    QFile file( report );
    QVERIFY( file.open( QIODevice::ReadOnly ) );
    const QString html = QString::fromUtf8( file.readAll() );
    QVERIFY( html.contains( QStringLiteral( "10 tasks" ) ) && html.contains( QStringLiteral( "<svg" ) ) );
  }

  void layersOfSeveralCrs()
  {
    // The area in degrees, buildings in UTM, a street in web mercator.
    const auto utm = areaLayer( 400, 300 );
    const QgsCoordinateTransform toDegrees(
      QgsCoordinateReferenceSystem( UTM ), QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ),
      QgsProject::instance()
    );
    QgsGeometry outline = utm->getFeature( 1 ).geometry();
    outline.transform( toDegrees );
    const auto area = polygonLayer( QStringLiteral( "EPSG:4326" ), { outline.asWkt( 12 ) } );
    const auto buildings = polygonLayer( UTM, houses( 120, 12, 30 ) );
    QgsGeometry street = QgsGeometry::fromWkt(
      QStringLiteral( "MultiLineString ((%1 %2, %3 %2))" ).arg( EAST - 50 ).arg( NORTH + 151 ).arg( EAST + 450 )
    );
    street.transform( QgsCoordinateTransform(
      QgsCoordinateReferenceSystem( UTM ), QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:3857" ) ),
      QgsProject::instance()
    ) );
    const auto streets = lineLayer( QStringLiteral( "EPSG:3857" ), { street.asWkt( 6 ) } );
    Run run = plan(
      { { "AREA", source( area ) },
        { "WORKLOAD", source( buildings ) },
        { "BARRIERS", QVariantList { source( streets ) } },
        { "TASK_COUNT", 7 } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const QgsVectorLayer *tasks = run.layer( QStringLiteral( "OUTPUT" ) );
    QCOMPARE( tasks->crs().authid(), QStringLiteral( "EPSG:4326" ) );
    QCOMPARE( run.number( QStringLiteral( "TASKS_COUNT" ) ), 7LL );
    QCOMPARE( run.number( QStringLiteral( "FOOTPRINTS_CUT" ) ), 0LL );
    expectCover( tasks, area.get() );
  }

  void weightsMayBeExpressions()
  {
    const auto area = areaLayer( 300, 300 );
    const auto points = std::make_unique<QgsVectorLayer>(
      QStringLiteral( "Point?crs=%1&field=missing:integer&field=mapped:double" ).arg( UTM ), QStringLiteral( "points" ),
      QStringLiteral( "memory" )
    );
    QgsFeatureList features;
    for ( int i = 0; i < 40; ++i )
    {
      QgsFeature feature( points->fields() );
      feature.setGeometry(
        QgsGeometry::fromPointXY( QgsPointXY( EAST + 20 + 28 * ( i % 10 ), NORTH + 40 + 60 * ( i / 10 ) ) )
      );
      feature.setAttributes( QgsAttributes() << 1 << ( i == 7 ? -9.0 : 2.0 ) );
      if ( i == 8 )
        feature.setAttribute( 1, QgsVariantUtils::createNullVariant( QMetaType::Type::Double ) );
      features << feature;
    }
    points->dataProvider()->addFeatures( features );
    Run run = plan(
      { { "AREA", source( area ) },
        { "WORKLOAD", QVariant::fromValue( points.get() ) },
        { "WORKLOAD_WEIGHT", QStringLiteral( "3*\"missing\" + \"mapped\"" ) },
        { "TARGET", 38 } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( QStringLiteral( "TASKS_COUNT" ) ), 5LL );
    QCOMPARE( sumOf( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "workload" ) ), 190.0 );
    QCOMPARE(
      valuesOf( run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) ),
      ( QStringList { "bad_weight", "bad_weight" } )
    );
    Run byField = plan(
      { { "AREA", source( area ) },
        { "WORKLOAD", QVariant::fromValue( points.get() ) },
        { "WORKLOAD_WEIGHT", QStringLiteral( "missing" ) },
        { "TASK_COUNT", 4 } }
    );
    QCOMPARE( sumOf( byField.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "workload" ) ), 40.0 );
    Run strange = plan(
      { { "AREA", source( area ) },
        { "WORKLOAD", QVariant::fromValue( points.get() ) },
        { "WORKLOAD_WEIGHT", QStringLiteral( "\"persons\" * 2" ) } }
    );
    QVERIFY( !strange.ok && strange.feedback.all().contains( QStringLiteral( "persons" ) ) );
    Run broken = plan(
      { { "AREA", source( area ) },
        { "WORKLOAD", QVariant::fromValue( points.get() ) },
        { "WORKLOAD_WEIGHT", QStringLiteral( "3 *" ) } }
    );
    QVERIFY( !broken.ok );
  }

  void housesWithoutAWeightAreNotCut()
  {
    const auto area = areaLayer( 600, 600 );
    const auto work = polygonLayer( UTM, houses( 400, 20, 25 ), QStringLiteral( "houses" ) );
    // A third has text, a third nothing.
    const QString weight = QStringLiteral( "case when $id % 3 = 0 then 'much' when $id % 3 = 1 then null else 1 end" );
    Run run = plan(
      { { "AREA", source( area ) }, { "WORKLOAD", source( work ) }, { "WORKLOAD_WEIGHT", weight }, { "TARGET", 10 } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( QStringLiteral( "SKIPPED_COUNT" ) ), 267LL );
    QVector<QgsGeometry> tasks;
    QgsFeature feature;
    long long features = 0;
    for ( QgsFeatureIterator it = run.layer( QStringLiteral( "OUTPUT" ) )->getFeatures(); it.nextFeature( feature ); )
    {
      tasks << feature.geometry();
      features += feature.attribute( QStringLiteral( "feature_count" ) ).toLongLong();
    }
    QCOMPARE( features, 133LL );
    for ( QgsFeatureIterator it = work->getFeatures(); it.nextFeature( feature ); )
      QCOMPARE(
        std::count_if(
          tasks.cbegin(), tasks.cend(),
          [&]( const QgsGeometry &task ) { return task.intersection( feature.geometry() ).area() > 0.01; }
        ),
        1
      );
  }

  void severalPointsInOneAreNoPlaceOfWork()
  {
    const auto area = areaLayer( 300, 300 );
    QStringList points {
      QStringLiteral( "MultiPoint ((%1 %2), (%3 %2))" ).arg( EAST + 20 ).arg( NORTH + 20 ).arg( EAST + 200 )
    };
    for ( int i = 0; i < 20; ++i )
      points << QStringLiteral( "MultiPoint ((%1 %2))" ).arg( EAST + 20 + 12 * i ).arg( NORTH + 150 );
    const auto work = polygonLayer(
      UTM, points, QStringLiteral( "points" ), QStringLiteral( "&field=name:string(50)" ),
      QStringLiteral( "MultiPoint" )
    );
    Run run = plan( { { "AREA", source( area ) }, { "WORKLOAD", source( work ) }, { "TARGET", 10 } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( sumOf( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "workload" ) ), 20.0 );
    QCOMPARE(
      valuesOf( run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) ),
      QStringList { "several_points" }
    );
  }

  void partsOfMappedBuildingsAreWorkOnlyWhenAskedFor()
  {
    const auto area = areaLayer( 400, 300 );
    const auto missing = polygonLayer(
      UTM, houses( 60, 20, 18 ), QStringLiteral( "missing" ), QStringLiteral( "&field=gap_reason:string(40)" )
    );
    missing->startEditing();
    QgsFeature feature;
    QgsFeatureIterator it = missing->getFeatures();
    for ( int i = 0; it.nextFeature( feature ); ++i )
      missing->changeAttributeValue(
        feature.id(), 0,
        i % 3 == 0   ? QStringLiteral( "part_of_mapped_building" )
        : i % 3 == 1 ? QStringLiteral( "beside_mapped" )
                     : QStringLiteral( "nothing_near" )
      );
    QVERIFY( missing->commitChanges() );
    Run run = plan( { { "AREA", source( area ) }, { "WORKLOAD", source( missing ) }, { "TARGET", 10 } } );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( sumOf( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "feature_count" ) ), 40.0 );
    const QStringList reasons = valuesOf( run.layer( QStringLiteral( "SKIPPED" ) ), QStringLiteral( "skip_reason" ) );
    QCOMPARE( reasons.count( QStringLiteral( "part_of_mapped_building" ) ), 20 );
    QCOMPARE( reasons.size(), 20 );
    QVERIFY( run.feedback.all().contains( QStringLiteral( "INCLUDE_PARTS" ) ) );
    Run all = plan(
      { { "AREA", source( area ) }, { "WORKLOAD", source( missing ) }, { "TARGET", 10 }, { "INCLUDE_PARTS", true } }
    );
    QCOMPARE( sumOf( all.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "feature_count" ) ), 60.0 );
    QCOMPARE( all.number( QStringLiteral( "SKIPPED_COUNT" ) ), 0LL );
  }

  void riversOfOpenStreetMapAreNotCrossed()
  {
    const auto area = areaLayer( 400, 400 );
    const auto buildings = polygonLayer( UTM, houses( 160, 16, 24 ) );
    auto river = polygonLayer(
      UTM,
      { QStringLiteral( "MultiLineString ((%1 %2, %3 %4))" )
          .arg( EAST - 10 )
          .arg( NORTH + 100 )
          .arg( EAST + 410 )
          .arg( NORTH + 150 ),
        QStringLiteral( "MultiLineString ((%1 %2, %1 %3))" ).arg( EAST + 200 ).arg( NORTH - 10 ).arg( NORTH + 410 ) },
      QStringLiteral( "osm" ), QStringLiteral( "&field=waterway:string&field=tunnel:string" ),
      QStringLiteral( "MultiLineString" )
    );
    river->startEditing();
    river->changeAttributeValue( 1, 0, QStringLiteral( "river" ) );
    river->changeAttributeValue( 2, 0, QStringLiteral( "river" ) );
    river->changeAttributeValue( 2, 1, QStringLiteral( "yes" ) ); // below ground: no barrier
    river->commitChanges();
    Run run = plan(
      { { "AREA", source( area ) },
        { "WORKLOAD", source( buildings ) },
        { "BARRIERS", QVariantList { source( river ) } },
        { "TARGET", 20 } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( QStringLiteral( "BARRIERS_CROSSED" ) ), 0LL );
    const QgsGeometry line = river->getFeature( 1 ).geometry();
    int across = 0;
    QgsFeature feature;
    QgsFeatureIterator it = run.layer( QStringLiteral( "OUTPUT" ) )->getFeatures();
    while ( it.nextFeature( feature ) )
      across += feature.geometry().buffer( -0.5, 4 ).intersects( line ) ? 1 : 0;
    // A house over the river leads the border round itself; no more than those tasks touch the line.
    QVERIFY2( across <= 8, qPrintable( QString::number( across ) ) );
  }

  void theTaskingManagersGrid()
  {
    // 14 vectors are tested in the engine; here the cells come out whole, in its order, with their numbers.
    const auto area = polygonLayer(
      QStringLiteral( "EPSG:4326" ),
      { QStringLiteral( "MultiPolygon (((-90.55 14.58, -90.45 14.58, -90.45 14.67, -90.55 14.67, -90.55 14.58)))" ) }
    );
    Run run = plan(
      { { "AREA", source( area ) }, { "METHOD", QStringLiteral( "slippy" ) }, { "ZOOM", 14 }, { "CLIP", false } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    const QgsVectorLayer *tasks = run.layer( QStringLiteral( "OUTPUT" ) );
    QCOMPARE( tasks->featureCount(), 36LL );
    const QgsFeature first = tasks->getFeature( 1 );
    QCOMPARE( first.attribute( QStringLiteral( "x" ) ).toLongLong(), 4070LL );
    QCOMPARE( first.attribute( QStringLiteral( "y" ) ).toLongLong(), 8862LL );
    QCOMPARE( first.attribute( QStringLiteral( "zoom" ) ).toInt(), 14 );
    QVERIFY( first.attribute( QStringLiteral( "isSquare" ) ).toBool() );
    const QgsRectangle box = first.geometry().boundingBox();
    QVERIFY( std::abs( box.xMinimum() + 90.571289 ) < 1e-6 && std::abs( box.yMaximum() - 14.583583 ) < 1e-6 );
    // Cut to the area: cells on its rim are no squares any more, and keep their numbers.
    Run cut = plan( { { "AREA", source( area ) }, { "METHOD", QStringLiteral( "slippy" ) }, { "ZOOM", 14 } } );
    const QgsVectorLayer *trimmed = cut.layer( QStringLiteral( "OUTPUT" ) );
    QCOMPARE( trimmed->featureCount(), 36LL );
    QVERIFY( !trimmed->getFeature( 1 ).attribute( QStringLiteral( "isSquare" ) ).toBool() );
    QCOMPARE( valuesOf( trimmed, QStringLiteral( "isSquare" ) ).count( QStringLiteral( "true" ) ), 16 );
    expectCover( trimmed, area.get() );
  }

  void heavyCellsOfTheGridCanBeSplit()
  {
    const auto area = areaLayer( 4000, 4000 );
    const auto buildings = polygonLayer( UTM, houses( 400, 20, 30 ) );
    Run plain = plan(
      { { "AREA", source( area ) },
        { "WORKLOAD", source( buildings ) },
        { "METHOD", QStringLiteral( "slippy" ) },
        { "ZOOM", 14 } }
    );
    QVERIFY2( plain.ok, qPrintable( plain.feedback.all() ) );
    QVERIFY( plain.results.value( QStringLiteral( "WORKLOAD_MAX" ) ).toDouble() > 100 );
    Run run = plan(
      { { "AREA", source( area ) },
        { "WORKLOAD", source( buildings ) },
        { "METHOD", QStringLiteral( "slippy" ) },
        { "ZOOM", 14 },
        { "SPLIT_HEAVY", true },
        { "TARGET", 90 } }
    );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QVERIFY( run.results.value( QStringLiteral( "WORKLOAD_MAX" ) ).toDouble() <= 90 );
    QCOMPARE( sumOf( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "feature_count" ) ), 400.0 );
    const QStringList zooms = valuesOf( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "zoom" ) );
    QVERIFY( zooms.contains( QStringLiteral( "14" ) ) && zooms.contains( QStringLiteral( "18" ) ) );
    QVERIFY( !zooms.contains( QStringLiteral( "19" ) ) );
    expectCover( run.layer( QStringLiteral( "OUTPUT" ) ), area.get() );
  }

  void squaresAndHexagonsCountTheSame()
  {
    const auto area = areaLayer( 400, 300 );
    const auto buildings = polygonLayer( UTM, houses( 200, 20, 18 ) );
    for ( const QString &method : { QStringLiteral( "square" ), QStringLiteral( "hexagon" ) } )
    {
      Run run = plan(
        { { "AREA", source( area ) }, { "WORKLOAD", source( buildings ) }, { "METHOD", method }, { "CELL_SIZE", 70 } }
      );
      QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
      QCOMPARE( sumOf( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "workload" ) ), 200.0 );
      QVERIFY( run.number( QStringLiteral( "FOOTPRINTS_CUT" ) ) > 10 );
      QVERIFY( run.feedback.all().contains( QStringLiteral( "Balanced tasks cut none" ) ) );
      expectCover( run.layer( QStringLiteral( "OUTPUT" ) ), area.get() );
    }
  }
};

int main( int argc, char **argv ) { return qgisTestMain<TaskAreasTest>( argc, argv ); }

#include "task_areas_test.moc"
