// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// The dock by clicks and keys, against a Tasking Manager on loopback; every state it can be in.

#include "panel/model/project_details.h"
#include "panel/model/remaining_work.h"
#include "panel/view/project_tab.h"
#include "panel_stage.h"
#include "pulse.h"

#include <qgslayertree.h>

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace lacuna;
using namespace lacuna::testing;

class PanelTest : public QObject, PanelStage
{
  Q_OBJECT
private slots:
  void initTestCase() { startServer(); }
  void init() { openPanel(); }
  void cleanup() { closePanel(); }
  void cleanupTestCase() { stopServer(); }
  void importThenRefresh();
  void anUnchangedRefreshIsSmall_data();
  void anUnchangedRefreshIsSmall();
  void theWindowIsServedWhileThousandsOfTasksComeIn_data();
  void theWindowIsServedWhileThousandsOfTasksComeIn();
  void aFailedRefreshChangesNothing();
  void fromFiles();
  void theTaskOfTheButtons();
  void josm();
  void whatIsLeft();
  void stateIsRemembered();
  void narrowAndLarge();
};

void PanelTest::importThenRefresh()
{
  const QString path = mFolder.filePath( QStringLiteral( "refresh.gpkg" ) );
  importProject( 100500, path );
  QVERIFY2( said().contains( QLatin1String( "500" ) ), qPrintable( said() ) );
  QCOMPARE( mDock->followed()->rowCount(), 1 );
  const FollowedProject project = mDock->followed()->at( 0 );
  QgsVectorLayer *tasks = mDock->followed()->layer( project, QStringLiteral( "tasks" ) );
  QVERIFY( tasks && tasks->featureCount() == 500 );
  QCOMPARE( tasks->renderer()->type(), QStringLiteral( "categorizedSymbol" ) );
  for ( const char *what : { "area", "priority_areas", "history" } )
    QVERIFY2( mDock->followed()->layer( project, QLatin1String( what ) ), what );
  QVERIFY(
    QgsProject::instance()->layerTreeRoot()->findGroup( QStringLiteral( "Barrios de Ciudad Vieja 100500 · #100500" ) )
  );
  // The user's own style stays, and the selection with it.
  tasks->setOpacity( 0.4 );
  tasks->selectByIds( { 7 } );
  QSignalSpy added( QgsProject::instance(), &QgsProject::layersAdded );
  mServer->control( QStringLiteral( "advance?project=100500&tasks=50" ) );
  importProject( 100500, path );
  QVERIFY2( said().startsWith( QLatin1String( "50 of 500 tasks changed" ) ), qPrintable( said() ) );
  QCOMPARE( added.count(), 0 );
  QCOMPARE( tasks->opacity(), 0.4 );
  QCOMPARE( tasks->selectedFeatureIds(), ( QgsFeatureIds { 7 } ) );
  QgsFeature first;
  QVERIFY( tasks->getFeatures( QgsFeatureRequest( QgsFeatureId( 1 ) ) ).nextFeature( first ) );
  QCOMPARE(
    first.attribute( QStringLiteral( "status" ) ).toString(), QStringLiteral( "LOCKED_FOR_MAPPING" )
  ); // READY before
  QgsVectorLayer *history = mDock->followed()->layer( project, QStringLiteral( "history" ) );
  QCOMPARE(
    valuesOf( history, QStringLiteral( "changed" ) ),
    ( QStringList { QStringLiteral( "500" ), QStringLiteral( "50" ) } )
  );
  // Names beside the numbers of people: task 2 is mapped, 3 locked for validation, 4 validated.
  QgsFeature fourth;
  QVERIFY( tasks->getFeatures( QgsFeatureRequest( QgsFeatureId( 54 ) ) ).nextFeature( fourth )
  ); // validated: 53 % 7 = 4
  QCOMPARE( fourth.attribute( QStringLiteral( "mapped_by" ) ).toString(), QStringLiteral( "11" ) );
  QCOMPARE( fourth.attribute( QStringLiteral( "mapped_by_name" ) ).toString(), QStringLiteral( "Marta" ) );
  QCOMPARE( fourth.attribute( QStringLiteral( "validated_by_name" ) ).toString(), QStringLiteral( "João" ) );
  QCOMPARE( first.attribute( QStringLiteral( "locked_by_name" ) ).toString(), QStringLiteral( "Ana" ) );
  QVERIFY( first.attribute( QStringLiteral( "mapped_by_name" ) ).toString().isEmpty() );
  importProject( 100500, path );
  QVERIFY( said().startsWith( QLatin1String( "Nothing changed" ) ) );
  QCOMPARE( valuesOf( history, QStringLiteral( "changed" ) ).last(), QStringLiteral( "0" ) );
  QCOMPARE(
    valuesOf( history, QStringLiteral( "percent_mapped" ) ).last(),
    valuesOf( history, QStringLiteral( "percent_mapped" ) ).at( 1 )
  );
}

void PanelTest::anUnchangedRefreshIsSmall_data()
{
  QTest::addColumn<int>( "project" );
  QTest::addColumn<int>( "most" ); // bytes of a refresh; the latest actions are told in full where there are any
  QTest::newRow( "fresh" ) << 205005 << 400000;
  QTest::newRow( "every task worked on" ) << 105005 << 600000;
}

void PanelTest::anUnchangedRefreshIsSmall()
{
  QFETCH( int, project );
  QFETCH( int, most );
  const auto bytes = [this] {
    int sum = 0;
    for ( const QJsonValue &entry : mServer->log() )
      sum += entry[QStringLiteral( "bytes" )].toInt();
    mServer->control( QStringLiteral( "clear" ) );
    return sum;
  };
  const QString path = mFolder.filePath( QStringLiteral( "small_%1.gpkg" ).arg( project ) );
  QElapsedTimer clock;
  clock.start();
  importProject( project, path );
  const qint64 took = clock.elapsed();
  const int all = bytes();
  importProject( project, path );
  QVERIFY( said().startsWith( QLatin1String( "Nothing changed" ) ) );
  QCOMPARE( mServer->log().size(), 1 );
  const int unchanged = bytes();
  mServer->control( QStringLiteral( "advance?project=%1&tasks=5" ).arg( project ) );
  importProject( project, path );
  QVERIFY2( said().startsWith( QLatin1String( "5 of" ) ), qPrintable( said() ) );
  qInfo(
    "5,005 tasks: imported in %lld ms with %d bytes, unchanged %d, changed %d bytes", took, all, unchanged, bytes()
  );
  QVERIFY( unchanged > 100000 && unchanged <= most );
}

void PanelTest::theWindowIsServedWhileThousandsOfTasksComeIn_data()
{
  QTest::addColumn<int>( "tasks" );
  QTest::newRow( "5,000" ) << 5000;
  QTest::newRow( "20,000" ) << 20000;
}

void PanelTest::theWindowIsServedWhileThousandsOfTasksComeIn()
{
  QFETCH( int, tasks );
  const QString path = mFolder.filePath( QStringLiteral( "many_%1.gpkg" ).arg( tasks ) );
  QElapsedTimer clock;
  clock.start();
  const Pulse pulse;
  importProject( 100000 + tasks, path );
  // Figures for the bench; the test itself asks only for the order of magnitude.
  qInfo(
    "%d tasks: %lld ms to styled layers, window not served for %lld ms at most", tasks, clock.elapsed(), pulse.longest()
  );
  QCOMPARE(
    mDock->followed()->layer( mDock->followed()->at( 0 ), QStringLiteral( "tasks" ) )->featureCount(),
    static_cast<long long>( tasks )
  );
}

void PanelTest::aFailedRefreshChangesNothing()
{
  const QString path = mFolder.filePath( QStringLiteral( "failed.gpkg" ) );
  importProject( 100007, path );
  QVERIFY( said().contains( QLatin1String( "7 tasks" ) ) );
  QFile file( path );
  QVERIFY( file.open( QIODevice::ReadOnly ) );
  const QByteArray before = file.readAll();
  FollowedProject broken = mDock->followed()->at( 0 );
  for ( const char *fault : { "truncated", "html", "500", "nothing", "cut" } )
  {
    broken.server = TaskingApi::serverOf( mServer->base( QLatin1String( fault ) ) );
    QSignalSpy failed( mDock->importer(), &ProjectImporter::failed );
    mDock->importer()->fetch( broken );
    QTRY_COMPARE_WITH_TIMEOUT( failed.count(), 1, 20000 );
    file.seek( 0 );
    QVERIFY2( file.readAll() == before, fault );
  }
}

void PanelTest::fromFiles()
{
  const QString tasks = mFolder.filePath( QStringLiteral( "77-tasks.geojson" ) );
  QFile out( tasks );
  QVERIFY( out.open( QIODevice::WriteOnly ) );
  out.write(
    R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"taskId":1,"taskStatus":"MAPPED"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}]})"
  );
  out.close();
  QSignalSpy done( mDock->importer(), &ProjectImporter::done );
  mDock->importer()->open( tasks, QString(), mFolder.filePath( QStringLiteral( "files.gpkg" ) ) );
  QTRY_COMPARE_WITH_TIMEOUT( done.count(), 1, 10000 );
  QTRY_COMPARE( mDock->followed()->rowCount(), 1 );
  QCOMPARE( mDock->followed()->at( 0 ).id, 77 );
  find<QTabWidget>( "tabs" )->setCurrentIndex( 2 );
  QVERIFY( !find<QPushButton>( "refresh" )->isEnabled() ); // nobody to ask
  QVERIFY( find<QLabel>( "stands" )->text().contains( QLatin1String( "no server" ) ) );
}

void PanelTest::theTaskOfTheButtons()
{
  importProject( 100020, mFolder.filePath( QStringLiteral( "buttons.gpkg" ) ) );
  mDock->details()->show( mDock->search()->server(), 100020 );
  QTRY_COMPARE_WITH_TIMEOUT( mDock->details()->state(), ProjectDetails::State::Ready, 10000 );
  QCOMPARE( find<QPushButton>( "import" )->text(), QStringLiteral( "Update layers" ) );
  mDock->followed()->layer( mDock->followed()->at( 0 ), QStringLiteral( "tasks" ) )->selectByIds( { 5 } );
  QCOMPARE( find<QSpinBox>( "task" )->value(), 5 );
  QCOMPARE( find<QLabel>( "taskState" )->text(), QStringLiteral( "Finished" ) );
  find<QTabWidget>( "tabs" )->setCurrentIndex( 1 );
  QTest::mouseClick( find<QPushButton>( "copyLink" ), Qt::LeftButton );
  QCOMPARE(
    QGuiApplication::clipboard()->text(), mServer->base() + QStringLiteral( "/projects/100020/tasks/?search=5" )
  );
  QTest::mouseClick( find<QPushButton>( "imagery" ), Qt::LeftButton );
  QCOMPARE(
    QgsProject::instance()->layerTreeRoot()->children().last()->name(), QStringLiteral( "Imagery of project 100020" )
  );
}

void PanelTest::josm()
{
  mDock->details()->show( mDock->search()->server(), 100020 );
  QTRY_COMPARE_WITH_TIMEOUT( mDock->details()->state(), ProjectDetails::State::Ready, 10000 );
  find<QTabWidget>( "tabs" )->setCurrentIndex( 1 );
  find<QSpinBox>( "task" )->setValue( 3 );
  mDock->projectTab()->setJosmPort( mServer->port() );
  QTest::mouseClick( find<QPushButton>( "openJosm" ), Qt::LeftButton );
  QTRY_VERIFY_WITH_TIMEOUT( said().contains( QLatin1String( "sent to JOSM" ) ), 10000 );
  QStringList commands;
  for ( const QJsonValue &entry : mServer->log() )
    if ( const QString path = entry[QStringLiteral( "path" )].toString();
         !path.contains( QLatin1String( "/api/" ) ) || path.startsWith( QLatin1String( "/import" ) ) )
      commands << path;
  QCOMPARE( commands.size(), 3 );
  QVERIFY( commands.at( 0 ).startsWith( QLatin1String( "/imagery?" ) ) );
  QVERIFY2(
    commands.at( 1 ).contains( QLatin1String( "left=-90.550000" ) )
      && commands.at( 1 ).contains( QLatin1String( "%23hotosm-project-100020%20%23Lacuna" ) ),
    qPrintable( commands.at( 1 ) )
  );
  QVERIFY( commands.at( 2 ).contains( QLatin1String( "queries%2Fxml%2F%3Ftasks%3D3" ) ) );
  mDock->projectTab()->setJosmPort( 9 );
  QTest::mouseClick( find<QPushButton>( "openJosm" ), Qt::LeftButton );
  QTRY_VERIFY_WITH_TIMEOUT( said().contains( QLatin1String( "JOSM does not answer" ) ), 10000 );
}

void PanelTest::whatIsLeft()
{
  importProject( 100007, mFolder.filePath( QStringLiteral( "left.gpkg" ) ) );
  // Three columns of three squares of 0.002°; states in turn. Task 3 is mapped, 5 finished, 1 ready. Houses: two in 3,
  // one in 5, one in 1, one outside.
  QStringList houses;
  const auto house = [&]( int task, double shift ) {
    houses << squareWkt(
      -90.55 + 0.002 * ( ( task - 1 ) / 3 ) + shift, 14.58 + 0.002 * ( ( task - 1 ) % 3 ) + shift, 0.0001
    );
  };
  house( 3, 0.0005 );
  house( 3, 0.001 );
  house( 5, 0.001 );
  house( 1, 0.001 );
  houses << squareWkt( -80, 10, 0.0001 );
  QgsVectorLayer *missing
    = polygonLayer( QStringLiteral( "EPSG:4326" ), houses, QStringLiteral( "Missing" ) ).release();
  QgsProject::instance()->addMapLayer( missing );
  find<QTabWidget>( "tabs" )->setCurrentIndex( 2 );
  QComboBox *layers = find<QComboBox>( "missing" );
  layers->setCurrentIndex( layers->findText( QStringLiteral( "Missing" ) ) );
  QVERIFY( find<QPushButton>( "countRemaining" )->isEnabled() );
  QTest::mouseClick( find<QPushButton>( "countRemaining" ), Qt::LeftButton );
  QTRY_COMPARE_WITH_TIMEOUT( mDock->remaining()->rowCount(), 3, 20000 );
  QCOMPARE( mDock->remaining()->row( 0 ).task, 3 );
  QCOMPARE( mDock->remaining()->row( 0 ).missing, 2LL );
  QCOMPARE( mDock->remaining()->row( 1 ).task, 5 );
  QCOMPARE( mDock->remaining()->row( 2 ).task, 1 );
  QVERIFY2(
    mDock->remaining()->summary().startsWith( QLatin1String( "4 missing buildings in 3 tasks. 2 tasks are marked done" )
    ),
    qPrintable( mDock->remaining()->summary() )
  );
  find<QCheckBox>( "onlyDone" )->setChecked( true );
  QCOMPARE( mDock->remaining()->rowCount(), 2 );
  // A new plan for what is left in those two tasks.
  find<QSpinBox>( "target" )->setValue( 1 );
  QTest::mouseClick( find<QPushButton>( "plan" ), Qt::LeftButton );
  QTRY_VERIFY_WITH_TIMEOUT(
    !mDock->remaining()->isBusy() && !QgsProject::instance()->mapLayersByName( QStringLiteral( "New plan" ) ).isEmpty(),
    30000
  );
  QgsVectorLayer *plan
    = qobject_cast<QgsVectorLayer *>( QgsProject::instance()->mapLayersByName( QStringLiteral( "New plan" ) ).first() );
  QCOMPARE( sumOf( plan, QStringLiteral( "workload" ) ), 3.0 );
  double area = 0;
  QgsFeature feature;
  for ( QgsFeatureIterator it = plan->getFeatures(); it.nextFeature( feature ); )
    area += feature.geometry().area();
  QVERIFY( std::fabs( area - 2 * 0.002 * 0.002 ) < 1e-9 );
  QVERIFY( QgsProject::instance()->mapLayersByName( QStringLiteral( "Tasks with gaps" ) ).isEmpty() );
}

void PanelTest::stateIsRemembered()
{
  find<QLineEdit>( "searchText" )->setText( QStringLiteral( "volcán" ) );
  find<QToolButton>( "filters" )->setChecked( true );
  find<QComboBox>( "order" )->setCurrentIndex( 2 );
  find<QComboBox>( "country" )->setEditText( QStringLiteral( "Guatemala" ) );
  QTest::mouseClick( find<QPushButton>( "search" ), Qt::LeftButton );
  find<QTabWidget>( "tabs" )->setCurrentIndex( 2 );
  const QString api = mDock->search()->server().api;
  mDock = std::make_unique<PanelDock>( mCanvas.get(), nullptr );
  QCOMPARE( find<QLineEdit>( "searchText" )->text(), QStringLiteral( "volcán" ) );
  QCOMPARE( find<QComboBox>( "order" )->currentIndex(), 2 );
  QCOMPARE( find<QComboBox>( "country" )->currentText(), QStringLiteral( "Guatemala" ) );
  QCOMPARE( find<QTabWidget>( "tabs" )->currentIndex(), 2 );
  QCOMPARE( mDock->search()->server().api, api );
}

void PanelTest::narrowAndLarge()
{
  QFont font = QApplication::font();
  font.setPointSizeF( font.pointSizeF() * 1.5 );
  mDock->setFont( font );
  mDock->details()->show( mDock->search()->server(), 100020 );
  QTRY_COMPARE_WITH_TIMEOUT( mDock->details()->state(), ProjectDetails::State::Ready, 10000 );
  // At half as much again the panel still fits beside a map on a small laptop.
  for ( int tab = 0; tab < 4; ++tab )
  {
    find<QTabWidget>( "tabs" )->setCurrentIndex( tab );
    QVERIFY2(
      mDock->minimumSizeHint().width() <= 560,
      qPrintable( QStringLiteral( "tab %1: %2" ).arg( tab ).arg( mDock->minimumSizeHint().width() ) )
    );
  }
}

int main( int argc, char **argv ) { return qgisTestMain<PanelTest>( argc, argv ); }
#include "panel_test.moc"
