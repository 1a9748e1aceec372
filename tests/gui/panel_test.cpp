// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// The dock by clicks and keys, against a Tasking Manager on loopback; every state it can be in.

#include "panel/model/draft_hand_over.h"
#include "panel/model/followed_projects.h"
#include "panel/model/project_details.h"
#include "panel/model/project_importer.h"
#include "panel/model/project_search.h"
#include "panel/model/remaining_work.h"
#include "panel/view/panel_dock.h"
#include "panel/view/project_tab.h"
#include "panel/view/search_tab.h"
#include "provider_registration.h"
#include "pulse.h"
#include "qgis_test.h"
#include "settings/panel_settings.h"
#include "tasking_server.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgslayertree.h>
#include <qgsmapcanvas.h>

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>

using namespace lacuna;
using namespace lacuna::testing;

class PanelTest : public QObject
{
  Q_OBJECT
private slots:
  void initTestCase();
  void init();
  void cleanup();
  void cleanupTestCase();
  void searchByKeyboard();
  void emptySearch();
  void everyFaultIsSaidAndCanBeTriedAgain_data();
  void everyFaultIsSaidAndCanBeTriedAgain();
  void onlyInTheMapView();
  void namesAreChosenFromTheServersLists();
  void aNumberOpensItsProject();
  void strangersTextsAreHarmless();
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

private:
  template <class Widget>
  Widget *find( const char *name ) const
  {
    return mDock->findChild<Widget *>( QLatin1String( name ) );
  }
  void useServer( const QString &fault = QString() );
  void importProject( int id, const QString &path );
  QString said() const { return find<QLabel>( "panelSays" )->text(); }

  std::unique_ptr<TaskingServerProcess> mServer;
  std::unique_ptr<QgsMapCanvas> mCanvas;
  std::unique_ptr<PanelDock> mDock;
  QTemporaryDir mFolder;
};

void PanelTest::initTestCase()
{
  registerProvider( QString() );
  qRegisterMetaType<FollowedProject>( "lacuna::FollowedProject" );
  mServer = std::make_unique<TaskingServerProcess>();
  QVERIFY2( mServer->isUp(), "python3 is needed for the server of the test" );
}

void PanelTest::init()
{
  mServer->control( QStringLiteral( "reset" ) );
  PanelSettings::open();
  mCanvas = std::make_unique<QgsMapCanvas>();
  mDock = std::make_unique<PanelDock>( mCanvas.get(), nullptr );
  mDock->resize( 420, 800 );
  mDock->show();
  QVERIFY( QTest::qWaitForWindowExposed( mDock.get() ) );
  find<QTabWidget>( "tabs" )->setCurrentIndex( 0 );
  useServer();
}

void PanelTest::cleanup()
{
  mDock.reset();
  mCanvas.reset();
  QgsProject::instance()->clear();
  for ( const TaskingServer &server : PanelSettings::servers() )
    if ( !PanelSettings::isPreset( server ) )
      PanelSettings::removeServer( server );
  for ( const char *key : { "search-text", "search-in-view", "search-filters", "search-values", "tab", "refresh-minutes" } )
    PanelSettings::setText( key, QString() );
  PanelSettings::close();
}

void PanelTest::cleanupTestCase() { mServer.reset(); }

void PanelTest::useServer( const QString &fault )
{
  const TaskingServer server = TaskingApi::serverOf( mServer->base( fault ) );
  PanelSettings::addServer( server );
  PanelSettings::setCurrentServer( server.api );
  mDock->searchTab()->reloadServers();
}

void PanelTest::importProject( int id, const QString &path )
{
  QSignalSpy done( mDock->importer(), &ProjectImporter::done );
  QSignalSpy failed( mDock->importer(), &ProjectImporter::failed );
  mDock->importer()->fetch( { id, QString(), path, mDock->search()->server() } );
  QTRY_VERIFY_WITH_TIMEOUT( done.count() + failed.count() > 0, 20000 );
  QVERIFY2( failed.isEmpty(), qPrintable( failed.value( 0 ).value( 0 ).toString() ) );
  QTRY_VERIFY( mDock->followed()->rowCount() > 0 );
}

void PanelTest::searchByKeyboard()
{
  QLineEdit *text = find<QLineEdit>( "searchText" );
  QListView *list = find<QListView>( "results" );
  QVERIFY( find<QLabel>( "message" )->isVisible() ); // the empty page is designed
  text->setFocus();
  QTest::keyClick( text, Qt::Key_Return );
  QTRY_COMPARE_WITH_TIMEOUT( list->model()->rowCount(), 14, 10000 );
  QVERIFY( find<QLabel>( "count" )->text().contains( QLatin1String( "33" ) ) );
  QTest::mouseClick( find<QPushButton>( "loadMore" ), Qt::LeftButton );
  QTRY_COMPARE_WITH_TIMEOUT( list->model()->rowCount(), 28, 10000 );
  QTest::mouseClick( find<QPushButton>( "loadMore" ), Qt::LeftButton );
  QTRY_COMPARE_WITH_TIMEOUT( list->model()->rowCount(), 33, 10000 );
  QVERIFY( !find<QPushButton>( "loadMore" )->isVisible() );
  // Filters go into the request.
  find<QToolButton>( "filters" )->setChecked( true );
  QVERIFY( find<QComboBox>( "difficulty" )->isVisible() );
  find<QComboBox>( "difficulty" )->setCurrentIndex( 1 );
  text->setText( QStringLiteral( "río & ñandú+" ) );
  QTest::keyClick( text, Qt::Key_Return );
  QTRY_COMPARE_WITH_TIMEOUT( mDock->search()->state(), ProjectSearch::State::Empty, 10000 );
  const QString path = mServer->log().last()[QStringLiteral( "path" )].toString();
  QVERIFY2(
    path.contains( QLatin1String( "difficulty=EASY" ) ) && path.contains( QLatin1String( "textSearch=r%C3%ADo%20%26%20%C3%B1and%C3%BA%2B" ) ),
    qPrintable( path )
  );
  // Opened by a key.
  text->clear();
  find<QComboBox>( "difficulty" )->setCurrentIndex( 0 );
  QTest::keyClick( text, Qt::Key_Return );
  QTRY_COMPARE_WITH_TIMEOUT( list->model()->rowCount(), 14, 10000 );
  list->setFocus();
  list->setCurrentIndex( list->model()->index( 0, 0 ) );
  QTest::keyClick( list, Qt::Key_Return );
  QTRY_VERIFY_WITH_TIMEOUT( find<QLabel>( "projectTitle" )->text().startsWith( QLatin1String( "Barrios" ) ), 10000 );
  QCOMPARE( find<QTabWidget>( "tabs" )->currentIndex(), 1 );
}

void PanelTest::emptySearch()
{
  find<QLineEdit>( "searchText" )->setText( QStringLiteral( "nothing of the kind" ) );
  QTest::mouseClick( find<QPushButton>( "search" ), Qt::LeftButton );
  QTRY_COMPARE_WITH_TIMEOUT( mDock->search()->state(), ProjectSearch::State::Empty, 10000 );
  QVERIFY( find<QLabel>( "message" )->isVisible() );
  QVERIFY( find<QLabel>( "message" )->text().contains( QLatin1String( "No project fits" ) ) );
  QVERIFY( !find<QPushButton>( "retry" )->isVisible() );
}

void PanelTest::everyFaultIsSaidAndCanBeTriedAgain_data()
{
  QTest::addColumn<bool>( "works" );
  for ( const char *fault :
        { "401",    "403detail", "404",        "409",          "422",          "400geo", "500",   "501json",   "429long", "503retry",   "list",  "empty",
          "number", "html",      "wrongtypes", "redirectloop", "redirectfile", "cut",    "reset", "truncated", "huge",    "hugestream", "nested" } )
    QTest::newRow( fault ) << false;
  for ( const char *fine : { "once503", "redirect", "unknownenum", "bom" } )
    QTest::newRow( fine ) << true;
}

void PanelTest::everyFaultIsSaidAndCanBeTriedAgain()
{
  QFETCH( bool, works );
  useServer( QString::fromLatin1( QTest::currentDataTag() ) );
  QTest::mouseClick( find<QPushButton>( "search" ), Qt::LeftButton );
  QTRY_VERIFY_WITH_TIMEOUT( mDock->search()->state() != ProjectSearch::State::Loading, 20000 );
  if ( works )
  {
    QCOMPARE( mDock->search()->state(), ProjectSearch::State::Ready );
    return;
  }
  QCOMPARE( mDock->search()->state(), ProjectSearch::State::Failed );
  QVERIFY( find<QLabel>( "message" )->isVisible() );
  QVERIFY2( find<QLabel>( "message" )->text().size() > 40, qPrintable( find<QLabel>( "message" )->text() ) );
  QVERIFY( find<QPushButton>( "retry" )->isVisible() );
  // The same for a project, and for an import of it: nothing half-made stays.
  mDock->details()->show( mDock->search()->server(), 100007 );
  QTRY_VERIFY_WITH_TIMEOUT( mDock->details()->state() != ProjectDetails::State::Loading, 20000 );
  QCOMPARE( mDock->details()->state(), ProjectDetails::State::Failed );
  QVERIFY( mDock->details()->message().size() > 40 );
  const QString path = mFolder.filePath( QStringLiteral( "fault_%1.gpkg" ).arg( QString::fromLatin1( QTest::currentDataTag() ) ) );
  QSignalSpy failed( mDock->importer(), &ProjectImporter::failed );
  mDock->importer()->fetch( { 100007, QString(), path, mDock->search()->server() } );
  QTRY_COMPARE_WITH_TIMEOUT( failed.count(), 1, 20000 );
  QVERIFY( !QFileInfo::exists( path ) );
  QCOMPARE( said(), failed.first().first().toString() );
  // And once the server is well again, the button works.
  useServer();
  QTest::mouseClick( find<QPushButton>( "search" ), Qt::LeftButton );
  QTRY_COMPARE_WITH_TIMEOUT( mDock->search()->state(), ProjectSearch::State::Ready, 10000 );
}

void PanelTest::onlyInTheMapView()
{
  // The server puts its 33 projects in a row from -90.50 to -90.18; the map shows those from -90.405 on.
  mCanvas->setDestinationCrs( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ) );
  mCanvas->resize( 300, 300 );
  mCanvas->setExtent( QgsRectangle( -90.405, 14.5, -90.205, 14.7 ) );
  find<QCheckBox>( "inView" )->setChecked( true );
  QTest::mouseClick( find<QPushButton>( "search" ), Qt::LeftButton );
  const QgsRectangle seen = mCanvas->extent();
  int expected = 0;
  for ( int i = 0; i < 33; ++i )
    expected += seen.contains( QgsPointXY( -90.5 + 0.01 * i, 14.6 ) ) ? 1 : 0;
  QVERIFY( expected >= 19 && expected < 33 );
  QTRY_VERIFY_WITH_TIMEOUT( mDock->search()->state() == ProjectSearch::State::Ready && mDock->search()->projects()->rowCount() >= 14, 10000 );
  mCanvas->setExtent( QgsRectangle( 10, 10, 11, 11 ) );
  QTRY_COMPARE_WITH_TIMEOUT( mDock->search()->state(), ProjectSearch::State::Empty, 10000 );
  QVERIFY( find<QLabel>( "message" )->text().contains( QLatin1String( "map" ) ) );
}

void PanelTest::namesAreChosenFromTheServersLists()
{
  QComboBox *organisation = find<QComboBox>( "searchOrganisation" );
  QCOMPARE( organisation->count(), 0 );
  QTest::mouseClick( find<QToolButton>( "filters" ), Qt::LeftButton );
  QTRY_COMPARE_WITH_TIMEOUT( organisation->count(), 2, 10000 );
  QTRY_COMPARE_WITH_TIMEOUT( find<QComboBox>( "country" )->count(), 4, 10000 );
  QTRY_COMPARE_WITH_TIMEOUT( find<QComboBox>( "campaign" )->itemText( 1 ), QStringLiteral( "Floods 2026" ), 10000 );
  // Any part of a name finds it.
  organisation->completer()->setCompletionPrefix( QStringLiteral( "ciudad" ) );
  QCOMPARE( organisation->completer()->completionCount(), 1 );
  // The server compares letter for letter.
  organisation->setEditText( QStringLiteral( " municipalidad de ciudad VIEJA" ) );
  QTest::mouseClick( find<QPushButton>( "search" ), Qt::LeftButton );
  QTRY_VERIFY_WITH_TIMEOUT( mDock->search()->state() == ProjectSearch::State::Ready || mDock->search()->state() == ProjectSearch::State::Empty, 10000 );
  const QString path = mServer->log().last()[QStringLiteral( "path" )].toString();
  QVERIFY2( path.contains( QLatin1String( "organisationName=Municipalidad%20de%20Ciudad%20Vieja&" ) ), qPrintable( path ) );
  QCOMPARE( mDock->search()->projects()->rowCount(), 14 );
  // They are asked for once, and typed names stay where there is no list.
  int lists = 0;
  for ( const QJsonValue &entry : mServer->log() )
    lists += entry[QStringLiteral( "path" )].toString().contains( QLatin1String( "/countries/" ) ) ? 1 : 0;
  QCOMPARE( lists, 1 );
  useServer( QStringLiteral( "500" ) );
  QTRY_COMPARE_WITH_TIMEOUT( organisation->count(), 0, 10000 );
  QCOMPARE( organisation->currentText(), QStringLiteral( " municipalidad de ciudad VIEJA" ) );
}

void PanelTest::aNumberOpensItsProject()
{
  for ( const QString &text : { QStringLiteral( "#100012" ), QStringLiteral( "100012" ), QStringLiteral( "https://tasks.example.org/projects/100012/tasks" ) } )
  {
    mDock->details()->clear();
    find<QLineEdit>( "searchText" )->setText( text );
    QTest::mouseClick( find<QPushButton>( "search" ), Qt::LeftButton );
    QTRY_COMPARE_WITH_TIMEOUT( mDock->details()->state(), ProjectDetails::State::Ready, 10000 );
    QCOMPARE( mDock->details()->project().tasks.tasks.size(), 12 );
    find<QTabWidget>( "tabs" )->setCurrentIndex( 0 );
  }
  QTRY_VERIFY_WITH_TIMEOUT( mDock->details()->statistics().has_value() && mDock->details()->days().size() == 60, 10000 );
  QTRY_VERIFY_WITH_TIMEOUT( find<QLabel>( "projectFacts" )->text().contains( QLatin1String( "Marta (6)" ) ), 10000 );
  QVERIFY( find<QLabel>( "projectFacts" )->text().contains( QLatin1String( "41" ) ) );
}

void PanelTest::strangersTextsAreHarmless()
{
  mDock->details()->show( mDock->search()->server(), 100012 );
  QTRY_COMPARE_WITH_TIMEOUT( mDock->details()->state(), ProjectDetails::State::Ready, 10000 );
  find<QTabWidget>( "tabs" )->setCurrentIndex( 1 );
  QTextBrowser *browser = find<QTextBrowser>( "projectTexts" );
  const QString html = browser->toHtml();
  const QString plain = browser->toPlainText();
  QVERIFY2( plain.contains( QLatin1String( "Casas que faltan" ) ) && plain.contains( QLatin1String( "Traza los techos" ) ), qPrintable( plain ) );
  for ( const char *bad : { "<script", "owned", "tracker", "<img", "<iframe", "file:", "javascript:", "foto.png" } )
    QVERIFY2( !html.contains( QLatin1String( bad ), Qt::CaseInsensitive ), bad );
  QVERIFY( html.contains( QLatin1String( "https://wiki.openstreetmap.org/wiki/ES:Key:building" ) ) );
  // Nothing was fetched for it.
  QTest::qWait( 200 );
  for ( const QJsonValue &entry : mServer->log() )
    QVERIFY( entry[QStringLiteral( "path" )].toString().contains( QLatin1String( "/api/v2/" ) ) );
}

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
  QVERIFY( QgsProject::instance()->layerTreeRoot()->findGroup( QStringLiteral( "Barrios de Ciudad Vieja 100500 · #100500" ) ) );
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
  QCOMPARE( first.attribute( QStringLiteral( "status" ) ).toString(), QStringLiteral( "LOCKED_FOR_MAPPING" ) ); // READY before
  QgsVectorLayer *history = mDock->followed()->layer( project, QStringLiteral( "history" ) );
  QCOMPARE( valuesOf( history, QStringLiteral( "changed" ) ), ( QStringList { QStringLiteral( "500" ), QStringLiteral( "50" ) } ) );
  // Names beside the numbers of people: task 2 is mapped, 3 locked for validation, 4 validated.
  QgsFeature fourth;
  QVERIFY( tasks->getFeatures( QgsFeatureRequest( QgsFeatureId( 54 ) ) ).nextFeature( fourth ) ); // validated: 53 % 7 = 4
  QCOMPARE( fourth.attribute( QStringLiteral( "mapped_by" ) ).toString(), QStringLiteral( "11" ) );
  QCOMPARE( fourth.attribute( QStringLiteral( "mapped_by_name" ) ).toString(), QStringLiteral( "Marta" ) );
  QCOMPARE( fourth.attribute( QStringLiteral( "validated_by_name" ) ).toString(), QStringLiteral( "João" ) );
  QCOMPARE( first.attribute( QStringLiteral( "locked_by_name" ) ).toString(), QStringLiteral( "Ana" ) );
  QVERIFY( first.attribute( QStringLiteral( "mapped_by_name" ) ).toString().isEmpty() );
  importProject( 100500, path );
  QVERIFY( said().startsWith( QLatin1String( "Nothing changed" ) ) );
  QCOMPARE( valuesOf( history, QStringLiteral( "changed" ) ).last(), QStringLiteral( "0" ) );
  QCOMPARE( valuesOf( history, QStringLiteral( "percent_mapped" ) ).last(), valuesOf( history, QStringLiteral( "percent_mapped" ) ).at( 1 ) );
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
  qInfo( "5,005 tasks: imported in %lld ms with %d bytes, unchanged %d, changed %d bytes", took, all, unchanged, bytes() );
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
  qInfo( "%d tasks: %lld ms to styled layers, window not served for %lld ms at most", tasks, clock.elapsed(), pulse.longest() );
  QCOMPARE( mDock->followed()->layer( mDock->followed()->at( 0 ), QStringLiteral( "tasks" ) )->featureCount(), static_cast<long long>( tasks ) );
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
  QCOMPARE( QGuiApplication::clipboard()->text(), mServer->base() + QStringLiteral( "/projects/100020/tasks/?search=5" ) );
  QTest::mouseClick( find<QPushButton>( "imagery" ), Qt::LeftButton );
  QCOMPARE( QgsProject::instance()->layerTreeRoot()->children().last()->name(), QStringLiteral( "Imagery of project 100020" ) );
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
    commands.at( 1 ).contains( QLatin1String( "left=-90.550000" ) ) && commands.at( 1 ).contains( QLatin1String( "%23hotosm-project-100020%20%23Lacuna" ) ),
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
  // Three columns of three squares of 0.002°; states in turn. Task 3 is mapped, 5 finished, 1 ready. Houses: two in 3, one in 5, one in 1, one outside.
  QStringList houses;
  const auto house = [&]( int task, double shift ) {
    houses << squareWkt( -90.55 + 0.002 * ( ( task - 1 ) / 3 ) + shift, 14.58 + 0.002 * ( ( task - 1 ) % 3 ) + shift, 0.0001 );
  };
  house( 3, 0.0005 );
  house( 3, 0.001 );
  house( 5, 0.001 );
  house( 1, 0.001 );
  houses << squareWkt( -80, 10, 0.0001 );
  QgsVectorLayer *missing = polygonLayer( QStringLiteral( "EPSG:4326" ), houses, QStringLiteral( "Missing" ) ).release();
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
    mDock->remaining()->summary().startsWith( QLatin1String( "4 missing buildings in 3 tasks. 2 tasks are marked done" ) ),
    qPrintable( mDock->remaining()->summary() )
  );
  find<QCheckBox>( "onlyDone" )->setChecked( true );
  QCOMPARE( mDock->remaining()->rowCount(), 2 );
  // A new plan for what is left in those two tasks.
  find<QSpinBox>( "target" )->setValue( 1 );
  QTest::mouseClick( find<QPushButton>( "plan" ), Qt::LeftButton );
  QTRY_VERIFY_WITH_TIMEOUT( !mDock->remaining()->isBusy() && !QgsProject::instance()->mapLayersByName( QStringLiteral( "New plan" ) ).isEmpty(), 30000 );
  QgsVectorLayer *plan = qobject_cast<QgsVectorLayer *>( QgsProject::instance()->mapLayersByName( QStringLiteral( "New plan" ) ).first() );
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
  for ( int tab = 0; tab < 3; ++tab )
  {
    find<QTabWidget>( "tabs" )->setCurrentIndex( tab );
    QVERIFY2( mDock->minimumSizeHint().width() <= 560, qPrintable( QStringLiteral( "tab %1: %2" ).arg( tab ).arg( mDock->minimumSizeHint().width() ) ) );
  }
}

int main( int argc, char **argv ) { return qgisTestMain<PanelTest>( argc, argv ); }
#include "panel_test.moc"
