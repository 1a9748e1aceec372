// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// lacuna:importtaskingmanager through the registry: a server of our own with every fault.

#include "provider_registration.h"
#include "tasking/project.h"
#include "tasking/tasking_api.h"
#include "tasking/tasking_error.h"
#include "tasking/tasking_json.h"
#include "tasking_imports.h"
#include "tasking_server.h"

#include <QJsonArray>
#include <QThread>

using namespace lacuna;
using namespace lacuna::testing;

class ImportServerTest : public QObject
{
  Q_OBJECT
private slots:
  void initTestCase();
  void cleanupTestCase();
  void fromAServer();
  void whatIsAskedFor();
  void goodManners();
  void faults_data();
  void faults();
  void canceled();
  void aServerThatSaysNothing();

private:
  std::unique_ptr<TaskingServerProcess> mServer;
};

void ImportServerTest::initTestCase()
{
  registerProvider( QString() );
  mServer = std::make_unique<TaskingServerProcess>();
  QVERIFY2( mServer->isUp(), "python3 is needed for the server of the test" );
}

void ImportServerTest::cleanupTestCase() { mServer.reset(); }

void ImportServerTest::fromAServer()
{
  mServer->control( QStringLiteral( "reset" ) );
  Run run = fromServer( mServer->base(), 100500 );
  QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
  QCOMPARE( run.number( QStringLiteral( "TASKS_COUNT" ) ), 500LL );
  QgsVectorLayer *layer = run.layer( QStringLiteral( "TASKS" ) );
  // Numbers counted by hand from the states the server gives in turn: 500 = 71 × 7 + 3.
  QCOMPARE(
    valuesOf( layer, QStringLiteral( "status" ) ).filter( QRegularExpression( QStringLiteral( "^MAPPED$" ) ) ).size(),
    72
  );
  QCOMPARE(
    run.number( QStringLiteral( "PERCENT_MAPPED" ) ), static_cast<long long>( ( 72 + 71 ) * 100 / ( 500 - 71 ) )
  );
  // Of every task, not only of some: mapped or without imagery 72 + 71, locked 72 + 71.
  QCOMPARE( valuesOf( layer, QStringLiteral( "last_action_by" ) ).count( QStringLiteral( "Marta" ) ), 143 );
  QCOMPARE( valuesOf( layer, QStringLiteral( "last_action_by" ) ).count( QStringLiteral( "Ana" ) ), 143 );
  QCOMPARE( run.layer( QStringLiteral( "AREA" ) )->featureCount(), 1LL );
  // The web page's address with the number in it says all.
  Run byAddress
    = importTasks( { { QStringLiteral( "SERVER" ), mServer->base() + QStringLiteral( "/projects/100003/tasks/" ) } } );
  QVERIFY2( byAddress.ok, qPrintable( byAddress.feedback.all() ) );
  QCOMPARE( byAddress.number( QStringLiteral( "TASKS_COUNT" ) ), 3LL );
  if ( QFileInfo::exists( RECORDED ) )
    QCOMPARE( fromServer( mServer->base(), 8653 ).number( QStringLiteral( "TASKS_COUNT" ) ), 1LL );
}

void ImportServerTest::whatIsAskedFor()
{
  const auto asked = [this]( int project ) {
    mServer->control( QStringLiteral( "reset" ) );
    Run run = fromServer( mServer->base(), project );
    QStringList paths;
    for ( const QJsonValue &entry : mServer->log() )
      paths << entry[QStringLiteral( "path" )].toString().section(
        QStringLiteral( "/projects/%1/" ).arg( project ), 1
      );
    return run.ok ? paths : QStringList();
  };
  // The project holds its tasks, and who mapped them.
  const QStringList more { QStringLiteral( "activities/latest/" ), QStringLiteral( "contributions/" ) };
  QCOMPARE( asked( 100040 ), QStringList( QString() ) + more );
  // An older server says who mapped only in the list of the tasks.
  if ( QFileInfo::exists( RECORDED ) )
    QCOMPARE( asked( 8653 ), QStringList( { QString(), QStringLiteral( "tasks/" ) } ) + more );
  Run run = fromServer( mServer->base(), 100040 );
  QgsVectorLayer *layer = run.layer( QStringLiteral( "TASKS" ) );
  const QStringList mappers = valuesOf( layer, QStringLiteral( "mapped_by" ) );
  const QStringList names = valuesOf( layer, QStringLiteral( "mapped_by_name" ) );
  QCOMPARE( names.count( QStringLiteral( "Marta" ) ), mappers.count( QStringLiteral( "11" ) ) );
  QVERIFY( names.count( QStringLiteral( "Marta" ) ) > 10 );
  QCOMPARE(
    valuesOf( layer, QStringLiteral( "locked_by_name" ) ).count( QStringLiteral( "Ana" ) ),
    valuesOf( layer, QStringLiteral( "locked_by" ) ).count( QStringLiteral( "7" ) )
  );
}

void ImportServerTest::goodManners()
{
  mServer->control( QStringLiteral( "reset" ) );
  QVERIFY( fromServer( mServer->base( QStringLiteral( "once503" ) ), 100010 ).ok );
  const QJsonObject seen = mServer->control( QStringLiteral( "log" ) );
  QCOMPARE( seen.value( QStringLiteral( "most" ) ).toInt(), 1 ); // one request at a time
  for ( const QJsonValue &entry : seen.value( QStringLiteral( "log" ) ).toArray() )
  {
    const QString agent = entry[QStringLiteral( "agent" )].toString();
    QVERIFY2(
      agent.startsWith( QLatin1String( "Lacuna/" ) ) && agent.contains( QLatin1String( "QGIS/" ) ), qPrintable( agent )
    );
    QVERIFY( !entry[QStringLiteral( "language" )].toString().isEmpty() );
    QVERIFY( entry[QStringLiteral( "token" )].isNull() );
  }
}

void ImportServerTest::faults_data()
{
  QTest::addColumn<QString>( "says" );
  const QPair<const char *, const char *> rows[] {
    { "401", "does not accept the token (HTTP 401: Token is expired or invalid)" },
    { "403draft", "still a draft" },
    { "403private", "is private" },
    { "403create", "Only managers" },
    { "403detail", "HTTP 403: Not authenticated" },
    { "404", "HTTP 404: The requested project was not found" },
    { "409", "HTTP 409: conflict" },
    { "422", "query.page: value is not a valid integer" },
    { "400geo", "Each position must be a number" },
    { "400lower", "GEOS failed" },
    { "500", "is in trouble (HTTP 500)" },
    { "501json", "HTTP 501: not there" },
    { "502", "is in trouble" },
    { "504", "is in trouble" },
    { "429", "too many requests" },
    { "429long", "pause of 900 seconds" },
    { "429retry", "pause of 1 seconds" },
    { "503retry", "is in trouble" },
    { "list", "a list where an object was expected" },
    { "empty", "it is empty" },
    { "number", "it breaks off or is no JSON" },
    { "html", "web page instead of data" },
    { "wrongtypes", "“projectId” is missing or no number" },
    { "redirectloop", "sends elsewhere" },
    { "redirectfile", "127.0.0.1" },
    { "cut", "cut the connection" },
    { "reset", "cut the connection" },
    { "truncated", "it breaks off" },
    { "huge", "larger than 100 MB" },
    { "hugestream", "larger than 100 MB" },
    { "nested", "it breaks off or is no JSON" },
  };
  for ( const auto &[fault, sentence] : rows )
    QTest::newRow( fault ) << QString::fromUtf8( sentence );
  for ( const char *fine : { "once503", "redirect", "unknownenum", "bom", "nothing" } )
    QTest::newRow( fine ) << QString();
}

void ImportServerTest::faults()
{
  QFETCH( QString, says );
  Run run = fromServer( mServer->base( QString::fromLatin1( QTest::currentDataTag() ) ), 100007 );
  QCOMPARE( run.ok, says.isEmpty() );
  if ( says.isEmpty() )
    return;
  QVERIFY2( run.feedback.all().contains( says ), qPrintable( run.feedback.all() ) );
  QVERIFY( !run.results.contains( QStringLiteral( "TASKS" ) ) ); // no empty layer
}

void ImportServerTest::canceled()
{
  QgsProject project;
  QgsProcessingContext context;
  context.setProject( &project );
  Listener feedback;
  QTimer::singleShot( 300, &feedback, [&] { feedback.cancel(); } );
  std::unique_ptr<QgsProcessingAlgorithm> algorithm(
    QgsApplication::processingRegistry()->createAlgorithmById( QStringLiteral( "lacuna:importtaskingmanager" ) )
  );
  QElapsedTimer clock;
  clock.start();
  bool ok = false;
  algorithm->run(
    { { QStringLiteral( "SERVER" ), mServer->base( QStringLiteral( "hang" ) ) },
      { QStringLiteral( "PROJECT" ), 100007 },
      { QStringLiteral( "TASKS" ), QStringLiteral( "TEMPORARY_OUTPUT" ) } },
    context, &feedback, &ok
  );
  QVERIFY2( clock.elapsed() < 5000, qPrintable( QString::number( clock.elapsed() ) ) );
}

void ImportServerTest::aServerThatSaysNothing()
{
  TaskingApi::setTimeout( 700 );
  Run run = fromServer( mServer->base( QStringLiteral( "hang" ) ), 100007 );
  TaskingApi::setTimeout( 60000 );
  QVERIFY( !run.ok );
  QVERIFY2(
    run.feedback.all().contains( QLatin1String( "did not answer in time" ) ), qPrintable( run.feedback.all() )
  );
}

int main( int argc, char **argv ) { return qgisTestMain<ImportServerTest>( argc, argv ); }

#include "import_server_test.moc"
