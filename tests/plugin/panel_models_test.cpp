// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// What the panel knows, without a window: models by their signals, the client by what the server sees. Runs on Qt 5 and
// Qt 6.

#include "panel/client/tasking_client.h"
#include "panel/model/followed_projects.h"
#include "panel/model/project_importer.h"
#include "panel/model/project_search.h"
#include "provider_registration.h"
#include "qgis_test.h"
#include "tasking/tasking_error.h"
#include "tasking/tasking_json.h"
#include "tasking_server.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>

using namespace lacuna;
using namespace lacuna::testing;

class PanelModelsTest : public QObject
{
  Q_OBJECT
private slots:
  void initTestCase();
  void init() { mServer->control( QStringLiteral( "reset" ) ); }
  void cleanupTestCase() { mServer.reset(); }
  void listBySignals();
  void pagesThatShift();
  void inViewByDegrees();
  void oneAtATimeAndTheLastWins();
  void everyRouteTimesEveryFault_data();
  void everyRouteTimesEveryFault();
  void canceledIsNotTold();
  void deadOwnersAreNotTold();
  void searchGoesThroughItsStates();
  void onlyPagesOfTheMapViewAreLoaded();
  void importTouchesWhatChanged();
  void queuedImports();
  void automaticRefresh();
  void layersComeBackWithTheProject();

private:
  TaskingServer server( const QString &fault = QString() ) const
  {
    return TaskingApi::serverOf( mServer->base( fault ) );
  }
  static ProjectHit hit( int id, const QString &name )
  {
    ProjectHit one;
    one.id = id;
    one.name = name;
    return one;
  }
  std::unique_ptr<TaskingServerProcess> mServer;
  QTemporaryDir mFolder;
};

void PanelModelsTest::initTestCase()
{
  registerProvider( QString() );
  qRegisterMetaType<FollowedProject>( "lacuna::FollowedProject" );
  mServer = std::make_unique<TaskingServerProcess>();
  QVERIFY2( mServer->isUp(), "python3 is needed for the server of the test" );
}

void PanelModelsTest::listBySignals()
{
  ProjectListModel model;
  const QAbstractItemModelTester tester( &model, QAbstractItemModelTester::FailureReportingMode::QtTest );
  QSignalSpy inserted( &model, &QAbstractItemModel::rowsInserted );
  QSignalSpy reset( &model, &QAbstractItemModel::modelReset );
  model.clear();
  QCOMPARE( reset.count(), 0 ); // nothing was there
  model.append( { hit( 1, QStringLiteral( "Uno" ) ), hit( 2, QString() ) } );
  QCOMPARE( inserted.count(), 1 );
  QCOMPARE( inserted.first().at( 2 ).toInt(), 1 );
  QCOMPARE( model.index( 0, 0 ).data().toString(), QStringLiteral( "Uno" ) );
  QCOMPARE( model.index( 1, 0 ).data().toString(), QStringLiteral( "Project 2" ) );
  QCOMPARE( model.index( 1, 0 ).data( ProjectListModel::IdRole ).toInt(), 2 );
  // Names are text, in tips too.
  model.append( { hit( 3, QStringLiteral( "<img src='http://example.org/x'>" ) ) } );
  QVERIFY( !model.index( 2, 0 ).data( Qt::ToolTipRole ).toString().contains( QLatin1String( "<img" ) ) );
  model.clear();
  QCOMPARE( reset.count(), 1 );
  QCOMPARE( model.rowCount(), 0 );
}

void PanelModelsTest::pagesThatShift()
{
  ProjectListModel model;
  QSignalSpy inserted( &model, &QAbstractItemModel::rowsInserted );
  model.append( { hit( 1, QString() ), hit( 2, QString() ) } );
  model.append( { hit( 2, QString() ), hit( 3, QString() ) } );
  model.append( { hit( 3, QString() ) } );
  QCOMPARE( model.rowCount(), 3 );
  QCOMPARE( inserted.count(), 2 );
}

void PanelModelsTest::inViewByDegrees()
{
  ProjectListModel model;
  ProjectsInView view;
  view.setSourceModel( &model );
  ProjectHit here = hit( 1, QString() );
  here.centre = QgsPointXY( -90.5, 14.6 );
  ProjectHit there = hit( 2, QString() );
  there.centre = QgsPointXY( 10, 10 );
  model.append( { here, there, hit( 3, QString() ) } );
  QCOMPARE( view.rowCount(), 3 );
  view.setExtent( QgsRectangle( -91, 14, -90, 15 ) );
  QCOMPARE( view.rowCount(), 1 ); // who has no place is nowhere
  view.setExtent( std::nullopt );
  QCOMPARE( view.rowCount(), 3 );
}

void PanelModelsTest::oneAtATimeAndTheLastWins()
{
  TaskingClient client;
  const TaskingApi api( server() );
  QStringList got;
  const auto ask = [&]( const QString &purpose, int project ) {
    client.get<int>(
      purpose, api.project( project ),
      []( const QByteArray &bytes ) { return TaskingJson( QStringLiteral( "t" ) ).project( bytes ).id; },
      [&got, purpose]( const Outcome<int> &outcome ) {
        got << purpose + QString::number( outcome.value.value_or( -1 ) );
      }
    );
  };
  for ( const char *purpose : { "a", "b", "c" } )
    ask( QLatin1String( purpose ), 100001 );
  QTRY_COMPARE_WITH_TIMEOUT( got.size(), 3, 10000 );
  QCOMPARE( mServer->control( QStringLiteral( "log" ) ).value( QStringLiteral( "most" ) ).toInt(), 1 );
  got.clear();
  ask( QStringLiteral( "a" ), 100001 );
  ask( QStringLiteral( "b" ), 100002 );
  ask( QStringLiteral( "a" ), 100003 ); // instead of the first, which the server may still be busy with
  ask( QStringLiteral( "c" ), 100004 );
  QTRY_COMPARE_WITH_TIMEOUT( got.size(), 3, 10000 );
  QTest::qWait( 200 );
  got.sort();
  QCOMPARE(
    got, ( QStringList { QStringLiteral( "a100003" ), QStringLiteral( "b100002" ), QStringLiteral( "c100004" ) } )
  );
}

void PanelModelsTest::everyRouteTimesEveryFault_data()
{
  QTest::addColumn<bool>( "alwaysFails" );
  for ( const char *fault :
        { "401",      "403draft", "403private", "403create", "403detail",  "404",      "409",          "422",
          "400geo",   "400lower", "500",        "501json",   "429",        "429retry", "429long",      "502",
          "503retry", "504",      "list",       "empty",     "number",     "html",     "redirectloop", "redirectfile",
          "hang",     "cut",      "reset",      "huge",      "hugestream", "nested" } )
    QTest::newRow( fault ) << true;
  // With these some routes find what they need.
  for ( const char *fault : { "wrongtypes", "truncated", "unknownenum", "nothing", "bom", "once503", "redirect" } )
    QTest::newRow( fault ) << false;
}

// Each answer is a value or a sentence that says what to do; nothing hangs, nothing is silent.
void PanelModelsTest::everyRouteTimesEveryFault()
{
  QFETCH( bool, alwaysFails );
  const QString fault = QString::fromLatin1( QTest::currentDataTag() );
  TaskingApi::setTimeout( fault == QLatin1String( "hang" ) ? 400 : 60000 );
  const TaskingApi api( server( fault ) );
  const TaskingJson json( QStringLiteral( "127.0.0.1" ) );
  TaskingClient poster;
  std::vector<std::unique_ptr<TaskingClient>>
    clients; // one for each: a client asks one thing after the other, with all its pauses
  using Read = std::function<void( const QByteArray & )>;
  const QList<QPair<QUrl, Read>> routes {
    { api.search( ProjectQuery() ), [json]( const QByteArray &bytes ) { json.search( bytes ); } },
    { api.project( 100007 ), [json]( const QByteArray &bytes ) { json.project( bytes ); } },
    { api.tasks( 100007 ), [json]( const QByteArray &bytes ) { json.tasks( bytes ); } },
    { api.statistics( 100007 ), [json]( const QByteArray &bytes ) { json.statistics( bytes ); } },
    { api.days( 100007 ), [json]( const QByteArray &bytes ) { json.days( bytes ); } },
    { api.contributions( 100007 ), [json]( const QByteArray &bytes ) { json.contributors( bytes ); } },
    { api.activities( 100007 ), [json]( const QByteArray &bytes ) { json.activities( bytes ); } },
    { api.organisations(), [json]( const QByteArray &bytes ) { json.organisations( bytes ); } },
    { api.campaigns(), [json]( const QByteArray &bytes ) { json.campaigns( bytes ); } },
    { api.countries(), [json]( const QByteArray &bytes ) { json.countries( bytes ); } },
    { api.languages(), [json]( const QByteArray &bytes ) { json.languages( bytes ); } },
  };
  int values = 0;
  QStringList sentences;
  for ( const auto &[url, read] : routes )
  {
    clients.push_back( std::make_unique<TaskingClient>() );
    const auto readAll = [read = read]( const QByteArray &bytes ) {
      read( bytes );
      return true;
    };
    clients.back()->get<bool>( QStringLiteral( "route" ), url, readAll, [&]( const Outcome<bool> &outcome ) {
      values += outcome.value ? 1 : 0;
      if ( !outcome.value )
        sentences << outcome.trouble;
    } );
  }
  bool posted = false;
  poster.post( QStringLiteral( "create" ), api.create(), "{}", QString(), [&]( const TaskingAnswer &answer ) {
    posted = true;
    try
    {
      TaskingErrors::check( answer, QStringLiteral( "127.0.0.1" ) );
      json.created( answer.body );
      ++values;
    }
    catch ( const TaskingError &error )
    {
      sentences << error.what();
    }
  } );
  QTRY_VERIFY_WITH_TIMEOUT( posted && values + sentences.size() == routes.size() + 1, 60000 );
  TaskingApi::setTimeout( 60000 );
  for ( const QString &sentence : std::as_const( sentences ) )
    QVERIFY2( sentence.size() > 40 && sentence.contains( QLatin1String( "127.0.0.1" ) ), qPrintable( sentence ) );
  if ( alwaysFails )
    QCOMPARE( values, 0 );
}

void PanelModelsTest::canceledIsNotTold()
{
  TaskingClient client;
  int told = 0;
  client.get<int>(
    QStringLiteral( "a" ), TaskingApi( server( QStringLiteral( "hang" ) ) ).project( 100001 ),
    []( const QByteArray & ) { return 1; }, [&told]( const Outcome<int> & ) { ++told; }
  );
  QTest::qWait( 100 );
  QVERIFY( client.isBusy( QStringLiteral( "a" ) ) );
  client.cancel( QStringLiteral( "a" ) );
  QVERIFY( !client.isBusy( QStringLiteral( "a" ) ) );
  // The line is free for the next.
  client.get<int>(
    QStringLiteral( "b" ), TaskingApi( server() ).project( 100001 ), []( const QByteArray & ) { return 1; },
    [&told]( const Outcome<int> &outcome ) { told += 10 * outcome.value.value_or( 0 ); }
  );
  QTRY_COMPARE_WITH_TIMEOUT( told, 10, 10000 );
}

void PanelModelsTest::deadOwnersAreNotTold()
{
  std::atomic<int> worked = 0;
  int told = 0;
  for ( int round = 0; round < 50; ++round )
  {
    auto owner = std::make_unique<QObject>();
    inBackground<int>(
      owner.get(),
      [&worked] {
        ++worked;
        return 1;
      },
      [&told]( const Outcome<int> & ) { ++told; }
    );
    if ( round % 2 == 0 )
      owner.reset();
    else
      QTRY_COMPARE_WITH_TIMEOUT( told, round / 2 + 1, 5000 );
  }
  QTRY_COMPARE_WITH_TIMEOUT( worked.load(), 50, 5000 );
  QTest::qWait( 50 );
  QCOMPARE( told, 25 );
  // What goes wrong over there arrives as a sentence.
  QObject owner;
  QStringList troubles;
  inBackground<int>(
    &owner, []() -> int { throw std::runtime_error( "x" ); },
    [&troubles]( const Outcome<int> &outcome ) { troubles << outcome.trouble; }
  );
  QTRY_COMPARE_WITH_TIMEOUT( troubles.size(), 1, 5000 );
  QVERIFY( troubles.first().size() > 20 );
}

void PanelModelsTest::searchGoesThroughItsStates()
{
  using State = ProjectSearch::State;
  TaskingClient client;
  ProjectSearch search( &client, nullptr );
  QList<State> states;
  connect( &search, &ProjectSearch::changed, &search, [&] {
    if ( states.isEmpty() || states.last() != search.state() )
      states << search.state();
  } );
  search.setServer( server() );
  search.search( ProjectQuery() );
  QTRY_COMPARE_WITH_TIMEOUT( search.state(), State::Ready, 10000 );
  QVERIFY( search.hasMore() );
  search.setServer( server( QStringLiteral( "500" ) ) );
  search.search( ProjectQuery() );
  QTRY_COMPARE_WITH_TIMEOUT( search.state(), State::Failed, 10000 );
  QVERIFY( !search.message().isEmpty() );
  search.setServer( server( QStringLiteral( "nothing" ) ) );
  search.search( ProjectQuery() );
  QTRY_COMPARE_WITH_TIMEOUT( search.state(), State::Empty, 10000 );
  QCOMPARE(
    states, ( QList<State> {
              State::Idle, State::Loading, State::Ready, State::Idle, State::Loading, State::Failed, State::Idle,
              State::Loading, State::Empty
            } )
  );
}

void PanelModelsTest::onlyPagesOfTheMapViewAreLoaded()
{
  const auto pages = [this] {
    QStringList asked;
    for ( const QJsonValue &entry : mServer->log() )
      if ( const QUrlQuery query { QUrl( entry[QStringLiteral( "path" )].toString() ) };
           query.hasQueryItem( QStringLiteral( "page" ) ) )
        asked
          << query.queryItemValue( QStringLiteral( "page" ) )
               + ( query.hasQueryItem( QStringLiteral( "omitMapResults" ) ) ? QString() : QStringLiteral( "+map" ) );
    return asked;
  };
  mServer->control( QStringLiteral( "reset" ) );
  TaskingClient client;
  ProjectSearch search( &client, nullptr );
  search.setServer( server() );
  // The last three of 33, which are on the third page.
  search.setExtent( QgsRectangle( -90.205, 14, -90.1, 15 ) );
  search.search( ProjectQuery() );
  QTRY_COMPARE_WITH_TIMEOUT( search.projects()->rowCount(), 3, 10000 );
  QCOMPARE( pages(), ( QStringList { QStringLiteral( "1+map" ), QStringLiteral( "3" ) } ) );
  QCOMPARE( search.totalInView(), std::optional<int>( 3 ) );
  QVERIFY( !search.hasMore() );
  // All of them: in the order of the server, whichever page came first.
  search.setExtent( std::nullopt );
  QVERIFY( search.hasMore() );
  search.loadMore();
  QTRY_COMPARE_WITH_TIMEOUT( search.projects()->rowCount(), 33, 10000 );
  for ( int i = 0; i < 33; ++i )
    QCOMPARE( search.projects()->index( i, 0 ).data( ProjectListModel::IdRole ).toInt(), 100000 + ( i + 1 ) * 7 );
  // Where nothing lies one request says so.
  mServer->control( QStringLiteral( "reset" ) );
  search.setExtent( QgsRectangle( 10, 10, 11, 11 ) );
  search.search( ProjectQuery() );
  QTRY_COMPARE_WITH_TIMEOUT( search.state(), ProjectSearch::State::Empty, 10000 );
  QCOMPARE( pages(), ( QStringList { QStringLiteral( "1+map" ) } ) );
}

void PanelModelsTest::importTouchesWhatChanged()
{
  QgsProject project;
  TaskingClient client;
  FollowedProjects followed( &project, nullptr );
  ProjectImporter importer( &client, &followed, nullptr );
  const QAbstractItemModelTester tester( &followed, QAbstractItemModelTester::FailureReportingMode::QtTest );
  QSignalSpy done( &importer, &ProjectImporter::done );
  const FollowedProject one { 100500, QString(), mFolder.filePath( QStringLiteral( "one.gpkg" ) ), server() };
  importer.fetch( one );
  QTRY_COMPARE_WITH_TIMEOUT( done.count(), 1, 20000 );
  QTRY_COMPARE( followed.rowCount(), 1 );
  QgsVectorLayer *tasks = followed.layer( followed.at( 0 ), QStringLiteral( "tasks" ) );
  QVERIFY( tasks );
  QMap<QgsFeatureId, QgsAttributes> before;
  QgsFeature feature;
  for ( QgsFeatureIterator it = tasks->getFeatures(); it.nextFeature( feature ); )
    before.insert( feature.id(), feature.attributes() );
  mServer->control( QStringLiteral( "advance?project=100500&tasks=50" ) );
  importer.fetch( one );
  QTRY_COMPARE_WITH_TIMEOUT( done.count(), 2, 20000 );
  int touched = 0;
  for ( QgsFeatureIterator it = tasks->getFeatures(); it.nextFeature( feature ); )
    touched += before.value( feature.id() ) == feature.attributes() ? 0 : 1;
  QCOMPARE( touched, 50 );
  QCOMPARE( before.size(), 500 );
}

void PanelModelsTest::queuedImports()
{
  QgsProject project;
  TaskingClient client;
  FollowedProjects followed( &project, nullptr );
  ProjectImporter importer( &client, &followed, nullptr );
  QSignalSpy done( &importer, &ProjectImporter::done );
  QSignalSpy failed( &importer, &ProjectImporter::failed );
  const QString path = mFolder.filePath( QStringLiteral( "several.gpkg" ) );
  for ( const int id : { 100003, 100004, 55, 100005, 100004 } ) // one is not there, one is asked for twice
    importer.fetch( { id, QString(), path, server() } );
  QTRY_COMPARE_WITH_TIMEOUT( done.count(), 3, 20000 );
  QTRY_COMPARE_WITH_TIMEOUT( failed.count(), 1, 20000 );
  QTRY_COMPARE( followed.rowCount(), 3 );
  QVERIFY( !importer.isBusy() );
  importer.fetch( { 100006, QString(), path, server( QStringLiteral( "hang" ) ) } );
  QTest::qWait( 100 );
  importer.cancel();
  QVERIFY( !importer.isBusy() );
  QTest::qWait( 100 );
  QCOMPARE( done.count() + failed.count(), 4 ); // canceled is neither
}

void PanelModelsTest::automaticRefresh()
{
  QgsProject project;
  TaskingClient client;
  FollowedProjects followed( &project, nullptr );
  ProjectImporter importer( &client, &followed, nullptr );
  QVERIFY( !importer.nextRefresh().isValid() ); // off by default
  importer.setInterval( 5 );
  const qint64 seconds = QDateTime::currentDateTime().secsTo( importer.nextRefresh() );
  QVERIFY( seconds >= 298 && seconds <= 300 );
  importer.setInterval( 0 );
  QVERIFY( !importer.nextRefresh().isValid() );
}

void PanelModelsTest::layersComeBackWithTheProject()
{
  const QString path = mFolder.filePath( QStringLiteral( "back.gpkg" ) );
  const QString file = mFolder.filePath( QStringLiteral( "back.qgs" ) );
  {
    QgsProject project;
    TaskingClient client;
    FollowedProjects followed( &project, nullptr );
    ProjectImporter importer( &client, &followed, nullptr );
    QSignalSpy done( &importer, &ProjectImporter::done );
    importer.fetch( { 100009, QString(), path, server() } );
    QTRY_COMPARE_WITH_TIMEOUT( done.count(), 1, 20000 );
    QVERIFY( project.write( file ) );
  }
  // Project and file travel together.
  const QString elsewhere = mFolder.filePath( QStringLiteral( "usb" ) );
  QVERIFY( QDir().mkpath( elsewhere ) );
  for ( const QString &name : { QStringLiteral( "back.gpkg" ), QStringLiteral( "back.qgs" ) } )
    QVERIFY( QFile::rename( mFolder.filePath( name ), elsewhere + QLatin1Char( '/' ) + name ) );
  QgsProject project;
  FollowedProjects followed( &project, nullptr );
  QSignalSpy reset( &followed, &QAbstractItemModel::modelReset );
  QVERIFY( project.read( elsewhere + QStringLiteral( "/back.qgs" ) ) );
  QTRY_COMPARE( followed.rowCount(), 1 );
  QVERIFY( reset.count() >= 1 );
  QCOMPARE( followed.at( 0 ).id, 100009 );
  QCOMPARE( followed.at( 0 ).server.api, server().api );
  QCOMPARE( followed.at( 0 ).path, elsewhere + QStringLiteral( "/back.gpkg" ) );
  QVERIFY( followed.layer( followed.at( 0 ), QStringLiteral( "history" ) ) );
}

int main( int argc, char **argv ) { return qgisTestMain<PanelModelsTest>( argc, argv ); }
#include "panel_models_test.moc"
