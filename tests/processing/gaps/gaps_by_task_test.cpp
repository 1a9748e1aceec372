// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:gapsbytask through the registry, against counts by brute force.

#include "provider_registration.h"
#include "qgis_test.h"

#include <random>

using namespace lacuna::testing;

namespace
{

const QString CRS = QStringLiteral( "EPSG:32615" );

std::unique_ptr<QgsVectorLayer> tasksLayer( const QStringList &wkts, const QStringList &states )
{
  auto layer = polygonLayer(
    CRS, wkts, QStringLiteral( "tasks" ),
    QStringLiteral( "&field=name:string(50)&field=task_id:integer&field=status:string(40)" )
  );
  layer->startEditing();
  int row = 0;
  QgsFeature feature;
  for ( QgsFeatureIterator it = layer->getFeatures(); it.nextFeature( feature ); ++row )
  {
    layer->changeAttributeValue( feature.id(), 1, row + 1 );
    layer->changeAttributeValue( feature.id(), 2, states.at( row % states.size() ) );
  }
  layer->commitChanges();
  return layer;
}

Run byTask(
  const std::unique_ptr<QgsVectorLayer> &tasks, const std::unique_ptr<QgsVectorLayer> &missing,
  const QVariantMap &more = {}
)
{
  QVariantMap parameters {
    { QStringLiteral( "TASKS" ), source( tasks ) },
    { QStringLiteral( "MISSING" ), source( missing ) },
    { QStringLiteral( "OUTPUT" ), QStringLiteral( "TEMPORARY_OUTPUT" ) },
    { QStringLiteral( "SKIPPED" ), QStringLiteral( "TEMPORARY_OUTPUT" ) },
  };
  for ( auto item = more.constBegin(); item != more.constEnd(); ++item )
    parameters.insert( item.key(), item.value() );
  return Run( QStringLiteral( "lacuna:gapsbytask" ), parameters );
}

} // namespace

class GapsByTaskTest : public QObject
{
  Q_OBJECT
private slots:
  void initTestCase() { lacuna::registerProvider( QString() ); }
  void equalsBruteForce();
  void exposureIsCounted();
  void nothingIsLost();
  void withoutStatus();
  void sentences();
  void otherCrs();
};

void GapsByTaskTest::equalsBruteForce()
{
  std::mt19937 random( 3 );
  std::uniform_real_distribution<double> place( -50, 1050 );
  QStringList tasks;
  for ( int i = 0; i < 100; ++i )
    tasks << squareWkt( 500000 + 100 * ( i % 10 ), 1600000 + 100 * ( i / 10 ), 100 );
  QStringList houses;
  QList<QgsPointXY> middles;
  for ( int i = 0; i < 3000; ++i )
  {
    const double x = 500000 + place( random );
    const double y = 1600000 + place( random );
    houses << squareWkt( x, y, 7 );
    middles << QgsPointXY( x + 3.5, y + 3.5 );
  }
  const QStringList states {
    QStringLiteral( "READY" ),
    QStringLiteral( "MAPPED" ),
    QStringLiteral( "VALIDATED" ),
    QStringLiteral( "INVALIDATED" ),
    QStringLiteral( "LOCKED_FOR_VALIDATION" ),
    QStringLiteral( "BADIMAGERY" )
  };
  const auto layer = tasksLayer( tasks, states );
  const auto missing = polygonLayer( CRS, houses );
  Run run = byTask( layer, missing );
  QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
  QCOMPARE( run.layer( QStringLiteral( "OUTPUT" ) )->featureCount(), 100LL );
  long long inside = 0;
  long long doneOpen = 0;
  QgsFeature feature;
  for ( QgsFeatureIterator it = run.layer( QStringLiteral( "OUTPUT" ) )->getFeatures(); it.nextFeature( feature ); )
  {
    const QgsRectangle box = feature.geometry().boundingBox();
    long long count = 0;
    for ( const QgsPointXY &middle : middles )
      count += middle.x() > box.xMinimum() && middle.x() < box.xMaximum() && middle.y() > box.yMinimum()
                   && middle.y() < box.yMaximum()
                 ? 1
                 : 0;
    QCOMPARE( feature.attribute( QStringLiteral( "missing_count" ) ).toLongLong(), count );
    QVERIFY(
      std::fabs(
        feature.attribute( QStringLiteral( "missing_area_m2" ) ).toDouble() - 49.0 * static_cast<double>( count )
      )
      < 0.2 * static_cast<double>( count + 1 )
    );
    const QString status = feature.attribute( QStringLiteral( "status" ) ).toString();
    const bool done = status == QLatin1String( "MAPPED" ) || status == QLatin1String( "VALIDATED" );
    // It may have been sent back before it was locked.
    QCOMPARE(
      QgsVariantUtils::isNull( feature.attribute( QStringLiteral( "done_but_missing" ) ) ),
      status == QLatin1String( "LOCKED_FOR_VALIDATION" ) && count > 0
    );
    QCOMPARE( feature.attribute( QStringLiteral( "done_but_missing" ) ).toInt(), done && count > 0 ? 1 : 0 );
    QVERIFY( QgsVariantUtils::isNull( feature.attribute( QStringLiteral( "exposed_missing" ) ) ) );
    inside += count;
    doneOpen += done && count > 0 ? 1 : 0;
  }
  QVERIFY( inside > 2000 && doneOpen > 25 );
  QCOMPARE( run.number( QStringLiteral( "MISSING_COUNT" ) ), inside );
  QCOMPARE( run.number( QStringLiteral( "DONE_WITH_GAPS_COUNT" ) ), doneOpen );
  QCOMPARE( run.number( QStringLiteral( "SKIPPED_COUNT" ) ), 3000 - inside );
  QCOMPARE( run.layer( QStringLiteral( "SKIPPED" ) )->featureCount(), 3000 - inside );
}

void GapsByTaskTest::exposureIsCounted()
{
  const auto tasks = tasksLayer(
    { squareWkt( 500000, 1600000, 100 ), squareWkt( 500100, 1600000, 100 ) }, { QStringLiteral( "MAPPED" ) }
  );
  const QStringList houses {
    squareWkt( 500010, 1600010, 5 ), squareWkt( 500020, 1600010, 5 ), squareWkt( 500150, 1600010, 5 )
  };
  const auto missing = polygonLayer( CRS, houses );
  auto exposure = polygonLayer(
    CRS, houses, QStringLiteral( "exposure" ), QStringLiteral( "&field=name:string(50)&field=exposure_class:integer" )
  );
  exposure->startEditing();
  exposure->changeAttributeValue( 1, 1, 2 );
  exposure->changeAttributeValue( 2, 1, 0 );
  exposure->changeAttributeValue( 3, 1, QVariant() ); // outside the raster
  exposure->commitChanges();
  Run run = byTask( tasks, missing, { { QStringLiteral( "EXPOSURE" ), source( exposure ) } } );
  QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
  QCOMPARE(
    valuesOf( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "exposed_missing" ) ),
    ( QStringList { QStringLiteral( "1" ), QStringLiteral( "0" ) } )
  );
  QCOMPARE( run.number( QStringLiteral( "EXPOSED_COUNT" ) ), 1LL );
}

void GapsByTaskTest::nothingIsLost()
{
  const auto tasks = tasksLayer(
    { squareWkt( 500000, 1600000, 100 ), QString(), QStringLiteral( "MultiPolygon EMPTY" ) },
    { QStringLiteral( "READY" ) }
  );
  const auto missing = polygonLayer(
    CRS, { squareWkt( 500010, 1600010, 5 ), QString(), squareWkt( 0, 0, 5 ), squareWkt( 500010, 1600010, 5 ) }
  );
  Run run = byTask( tasks, missing );
  QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
  QCOMPARE( run.number( QStringLiteral( "TASKS_COUNT" ) ), 1LL );
  QCOMPARE( run.number( QStringLiteral( "MISSING_COUNT" ) ), 1LL );
  // Two tasks, a null building, one outside, one twice.
  QCOMPARE( run.number( QStringLiteral( "SKIPPED_COUNT" ) ), 5LL );
  QCOMPARE( run.layer( QStringLiteral( "SKIPPED" ) )->featureCount(), 5LL );
}

void GapsByTaskTest::withoutStatus()
{
  const auto tasks = polygonLayer( CRS, { squareWkt( 500000, 1600000, 100 ) } );
  Run run = byTask( tasks, polygonLayer( CRS, { squareWkt( 500010, 1600010, 5 ) } ) );
  QVERIFY( run.ok );
  QgsFeature feature;
  QVERIFY( run.layer( QStringLiteral( "OUTPUT" ) )->getFeatures().nextFeature( feature ) );
  QVERIFY( QgsVariantUtils::isNull( feature.attribute( QStringLiteral( "done_but_missing" ) ) ) );
  QVERIFY( run.feedback.all().contains( QLatin1String( "no field status" ) ) );
  QVERIFY( !run.results.value( QStringLiteral( "DONE_WITH_GAPS_COUNT" ) ).isValid() );
}

void GapsByTaskTest::sentences()
{
  const auto tasks = tasksLayer(
    { squareWkt( 500000, 1600000, 100 ), squareWkt( 500000, 1600000, 150 ) }, { QStringLiteral( "READY" ) }
  );
  Run overlap = byTask( tasks, polygonLayer( CRS, { squareWkt( 500010, 1600010, 5 ) } ) );
  QVERIFY2(
    overlap.feedback.all().contains( QLatin1String( "Some tasks overlap" ) ), qPrintable( overlap.feedback.all() )
  );
  QCOMPARE( overlap.number( QStringLiteral( "MISSING_COUNT" ) ), 1LL ); // once in the total
  Run apart = byTask( tasks, polygonLayer( CRS, { squareWkt( 0, 0, 5 ) } ) );
  QVERIFY( apart.ok );
  QVERIFY2( apart.feedback.all().contains( QLatin1String( "lies in any task" ) ), qPrintable( apart.feedback.all() ) );
  Run noCrs = byTask( tasks, polygonLayer( QString(), { squareWkt( 0, 0, 5 ) }, QStringLiteral( "bare" ) ) );
  QVERIFY( !noCrs.ok && noCrs.feedback.all().contains( QLatin1String( "bare" ) ) );
  const auto plain = polygonLayer( CRS, { squareWkt( 0, 0, 5 ) } );
  const std::unique_ptr<QgsVectorLayer> exposure( plain->clone() );
  Run noClass = byTask( tasks, plain, { { QStringLiteral( "EXPOSURE" ), source( exposure ) } } );
  QVERIFY( !noClass.ok && noClass.feedback.all().contains( QLatin1String( "exposure_class" ) ) );
}

void GapsByTaskTest::otherCrs()
{
  // Tasks in degrees, as they are imported; houses in metres.
  const auto tasks = polygonLayer(
    QStringLiteral( "EPSG:4326" ), { squareWkt( -90.52, 14.6, 0.01 ) }, QStringLiteral( "tasks" ),
    QStringLiteral( "&field=status:string(40)" )
  );
  const auto missing = polygonLayer( QStringLiteral( "EPSG:32615" ), { squareWkt( 767800, 1615700, 10 ) } );
  Run run = byTask( tasks, missing );
  QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
  QCOMPARE( run.number( QStringLiteral( "MISSING_COUNT" ) ), 1LL );
  QVERIFY(
    std::fabs( sumOf( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "missing_area_m2" ) ) - 100 ) < 0.3
  );
}

int main( int argc, char **argv ) { return qgisTestMain<GapsByTaskTest>( argc, argv ); }
#include "gaps_by_task_test.moc"
