// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// A plan on its way to a draft project: the body that is seen is the body that is sent, and the token goes nowhere
// else.

#include "panel/client/tasking_client.h"
#include "panel/client/token_store.h"
#include "panel/model/draft_hand_over.h"
#include "panel/model/followed_projects.h"
#include "panel/model/project_importer.h"
#include "panel/view/hand_over_dialog.h"
#include "provider_registration.h"
#include "qgis_test.h"
#include "settings/panel_settings.h"
#include "tasking_server.h"

#include <qgsapplication.h>
#include <qgsauthmanager.h>
#include <qgsmaplayercombobox.h>
#include <qgsmessagelog.h>

#include <QComboBox>
#include <QDirIterator>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

const QString SECRET = QStringLiteral( "aW52ZW50ZWQgc2Vzc2lvbg==" );

}

class HandOverTest : public QObject
{
  Q_OBJECT
private slots:
  void initTestCase();
  void init();
  void cleanup();
  void theBodyThatIsSeenIsSent();
  void withoutATokenThereIsTheFile();
  void whatIsWrongWithThePlanIsSaid();
  void theTokenGoesNowhereElse();
  void aDraftWithoutAnAnswerIsLookedFor_data();
  void aDraftWithoutAnAnswerIsLookedFor();
  void aLargePlanArrivesWhole();
  void ownDraftsCanBeFollowed_data();
  void ownDraftsCanBeFollowed();
  void anImportMayHaveAnAuthentication();

private:
  template <class Widget>
  static Widget *find( const QWidget &parent, const char *name )
  {
    return parent.findChild<Widget *>( QLatin1String( name ) );
  }
  QgsVectorLayer *addPlan( const QStringList &wkts );
  TaskingServer server( const QString &fault = QString() ) const
  {
    return TaskingApi::serverOf( mServer->base( fault ) );
  }

  std::unique_ptr<TaskingServerProcess> mServer;
  std::unique_ptr<TaskingClient> mClient;
  std::unique_ptr<DraftHandOver> mHandOver;
  QStringList mLogged;
};

void HandOverTest::initTestCase()
{
  registerProvider( QString() );
  qRegisterMetaType<FollowedProject>( "lacuna::FollowedProject" );
  mServer = std::make_unique<TaskingServerProcess>();
  QVERIFY2( mServer->isUp(), "python3 is needed for the server of the test" );
  connect(
    QgsApplication::messageLog(),
    qOverload<const QString &, const QString &, Qgis::MessageLevel>( &QgsMessageLog::messageReceived ), this,
    [this]( const QString &text ) { mLogged << text; }
  );
  QVERIFY( QgsApplication::authManager()->setMasterPassword( QStringLiteral( "master" ), false ) );
}

void HandOverTest::init()
{
  mServer->control( QStringLiteral( "reset" ) );
  PanelSettings::open();
  mClient = std::make_unique<TaskingClient>();
  mHandOver = std::make_unique<DraftHandOver>( mClient.get(), QgsProject::instance(), nullptr );
}

void HandOverTest::cleanup()
{
  mHandOver.reset();
  mClient.reset();
  QgsProject::instance()->clear();
  PanelSettings::close();
}

QgsVectorLayer *HandOverTest::addPlan( const QStringList &wkts )
{
  QgsVectorLayer *layer = polygonLayer( QStringLiteral( "EPSG:4326" ), wkts, QStringLiteral( "Plan" ) ).release();
  QgsProject::instance()->addMapLayer( layer );
  return layer;
}

void HandOverTest::theBodyThatIsSeenIsSent()
{
  addPlan( { squareWkt( -90.5, 14.6, 0.01 ), squareWkt( -90.49, 14.6, 0.01 ) } );
  PanelSettings::addServer( server() );
  QString trouble;
  const QString config = TokenStore::keep( server().host(), QStringLiteral( "good" ), QString(), trouble );
  PanelSettings::setTokenConfig( server().api, config );
  HandOverDialog dialog( mHandOver.get(), server(), nullptr );
  dialog.show();
  QComboBox *organisation = find<QComboBox>( dialog, "organisation" );
  QTRY_COMPARE_WITH_TIMEOUT( organisation->count(), 3, 10000 );
  QPushButton *send = find<QPushButton>( dialog, "sendDraft" );
  QVERIFY( !send->isEnabled() ); // nothing was seen yet
  organisation->setCurrentIndex( organisation->findText( QStringLiteral( "Ñandú Mapas" ) ) );
  find<QLineEdit>( dialog, "projectName" )->setText( QStringLiteral( "Barrios del rio" ) );
  QTest::mouseClick( find<QPushButton>( dialog, "preview" ), Qt::LeftButton );
  QTRY_VERIFY_WITH_TIMEOUT( send->isEnabled(), 20000 );
  const QByteArray seen = find<QPlainTextEdit>( dialog, "body" )->toPlainText().toUtf8();
  QTest::mouseClick( send, Qt::LeftButton );
  QLabel *says = find<QLabel>( dialog, "handOverSays" );
  QTRY_VERIFY_WITH_TIMEOUT( says->text().contains( QLatin1String( "Draft 9001 was created" ) ), 10000 );
  const QJsonArray drafts
    = mServer->control( QStringLiteral( "drafts" ) ).value( QStringLiteral( "drafts" ) ).toArray();
  QCOMPARE( drafts.size(), 1 );
  QCOMPARE( QJsonDocument( drafts.first().toObject() ), QJsonDocument::fromJson( seen ) );
  QCOMPARE( drafts.first()[QStringLiteral( "organisation" )].toInt(), 24 );
  QCOMPARE( drafts.first()[QStringLiteral( "tasks" )][QStringLiteral( "features" )].toArray().size(), 2 );
  // What was changed must be seen again first.
  find<QLineEdit>( dialog, "projectName" )->setText( QStringLiteral( "Otro" ) );
  QVERIFY( !send->isEnabled() );
  // A draft is made once, and nothing is published.
  for ( const QJsonValue &entry : mServer->log() )
    QVERIFY(
      entry[QStringLiteral( "method" )].toString() == QLatin1String( "GET" )
      || entry[QStringLiteral( "path" )].toString() == QLatin1String( "/api/v2/projects/" )
    );
  PanelSettings::setTokenConfig( server().api, QString() );
  TokenStore::forget( config );
}

void HandOverTest::withoutATokenThereIsTheFile()
{
  QgsVectorLayer *plan = addPlan( { squareWkt( -90.5, 14.6, 0.01 ) } );
  QSignalSpy prepared( mHandOver.get(), &DraftHandOver::prepared );
  QSignalSpy failed( mHandOver.get(), &DraftHandOver::failed );
  mHandOver->prepare( plan, QStringLiteral( "Plan" ), 24 );
  QTRY_COMPARE_WITH_TIMEOUT( prepared.count(), 1, 20000 );
  mHandOver->send( server(), QString() );
  QCOMPARE( failed.count(), 1 );
  QVERIFY( failed.first().first().toString().contains( QLatin1String( "token is needed" ) ) );
  QVERIFY( mServer->log().isEmpty() );
  const QTemporaryDir folder;
  QCOMPARE( mHandOver->saveFile( folder.filePath( QStringLiteral( "plan.geojson" ) ) ), QString() );
  const QgsVectorLayer saved(
    folder.filePath( QStringLiteral( "plan.geojson" ) ), QStringLiteral( "p" ), QStringLiteral( "ogr" )
  );
  QCOMPARE( saved.featureCount(), 1LL );
  QVERIFY(
    mHandOver->saveFile( QStringLiteral( "/nowhere/plan.geojson" ) ).contains( QLatin1String( "could not be written" ) )
  );
  // A wrong token is said in the server's words.
  QString trouble;
  const QString config = TokenStore::keep( server().host(), QStringLiteral( "c3RhbGU=" ), QString(), trouble );
  mHandOver->send( server(), config );
  QTRY_COMPARE_WITH_TIMEOUT( failed.count(), 2, 10000 );
  QVERIFY2(
    failed.last().first().toString().contains( QLatin1String( "seven days" ) ),
    qPrintable( failed.last().first().toString() )
  );
  TokenStore::forget( config );
}

void HandOverTest::whatIsWrongWithThePlanIsSaid()
{
  QSignalSpy failed( mHandOver.get(), &DraftHandOver::failed );
  mHandOver->prepare( nullptr, QStringLiteral( "Plan" ), 24 );
  mHandOver->prepare( addPlan( { squareWkt( -90.5, 14.6, 0.01 ) } ), QString(), 24 );
  mHandOver->prepare(
    addPlan( { squareWkt( -90.5, 14.6, 0.01 ), squareWkt( -90.5, 14.6, 0.01 ) } ), QStringLiteral( "Overlapping" ), 24
  );
  QTRY_COMPARE_WITH_TIMEOUT( failed.count(), 3, 20000 );
  for ( const QList<QVariant> &one : std::as_const( failed ) )
    QVERIFY2( one.first().toString().size() > 20, qPrintable( one.first().toString() ) );
  QVERIFY( mHandOver->body().isEmpty() );
}

void HandOverTest::theTokenGoesNowhereElse()
{
  const TaskingServerProcess other;
  QVERIFY( other.isUp() );
  QString trouble;
  const QString config = TokenStore::keep( server().host(), SECRET, QString(), trouble );
  QgsVectorLayer *plan = addPlan( { squareWkt( -90.5, 14.6, 0.01 ) } );
  QSignalSpy prepared( mHandOver.get(), &DraftHandOver::prepared );
  mHandOver->prepare( plan, QStringLiteral( "Plan" ), 24 );
  QTRY_COMPARE_WITH_TIMEOUT( prepared.count(), 1, 20000 );
  QSignalSpy failed( mHandOver.get(), &DraftHandOver::failed );
  mHandOver->send( server( QStringLiteral( "away%1" ).arg( other.port() ) ), config );
  QTRY_COMPARE_WITH_TIMEOUT( failed.count(), 1, 10000 );
  QVERIFY2( other.log().isEmpty(), "a server led the token to another" );
  QVERIFY( mServer->log().last()[QStringLiteral( "token" )].toString().contains( SECRET ) );
  // Neither the log nor a file of the profile knows it.
  for ( const QString &line : std::as_const( mLogged ) )
    QVERIFY2( !line.contains( SECRET ), qPrintable( line ) );
  int files = 0;
  for ( QDirIterator it(
          QgsApplication::qgisSettingsDirPath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories
        );
        it.hasNext(); ++files )
  {
    QFile file( it.next() );
    QVERIFY2(
      !file.open( QIODevice::ReadOnly ) || !file.readAll().contains( SECRET.toLatin1() ), qPrintable( file.fileName() )
    );
  }
  QVERIFY( files > 0 );
  TokenStore::forget( config );
}

void HandOverTest::aDraftWithoutAnAnswerIsLookedFor_data()
{
  QTest::addColumn<QString>( "name" );
  QTest::addColumn<QString>( "fault" );
  QTest::addColumn<QString>( "says" );
  QTest::newRow( "made at once" ) << QStringLiteral( "Barrios del rio" ) << QStringLiteral( "lost" )
                                  << QStringLiteral( "number 9001" );
  QTest::newRow( "made later" ) << QStringLiteral( "Barrios, slow" ) << QStringLiteral( "lost" )
                                << QStringLiteral( "number 9001" );
  QTest::newRow( "never made" ) << QStringLiteral( "Barrios" ) << QStringLiteral( "hangpost" )
                                << QStringLiteral( "found no draft of this name" );
  QTest::newRow( "nobody there" ) << QStringLiteral( "Barrios" ) << QStringLiteral( "hang" )
                                  << QStringLiteral( "without success" );
}

void HandOverTest::aDraftWithoutAnAnswerIsLookedFor()
{
  QFETCH( QString, name );
  QFETCH( QString, fault );
  QFETCH( QString, says );
  QString trouble;
  const QString config = TokenStore::keep( server().host(), QStringLiteral( "good" ), QString(), trouble );
  QSignalSpy prepared( mHandOver.get(), &DraftHandOver::prepared );
  QSignalSpy failed( mHandOver.get(), &DraftHandOver::failed );
  mHandOver->prepare( addPlan( { squareWkt( -90.5, 14.6, 0.01 ) } ), name, 24 );
  QTRY_COMPARE_WITH_TIMEOUT( prepared.count(), 1, 20000 );
  mHandOver->setLookAgain( 2000 );
  TaskingApi::setTimeout( 1000 );
  mHandOver->send( server( fault ), config );
  QTRY_COMPARE_WITH_TIMEOUT( failed.count(), 2, 30000 );
  TaskingApi::setTimeout( 60000 );
  // What went wrong is said at once, what came of it when it is known.
  QVERIFY2(
    failed.first().first().toString().contains( QLatin1String( "may have made the draft" ) ),
    qPrintable( failed.first().first().toString() )
  );
  const QString said = failed.last().first().toString();
  QVERIFY( failed.first().first().toString().contains( QLatin1String( "looking for it" ) ) );
  QVERIFY2( said.contains( QLatin1String( "may have made the draft" ) ) && said.contains( says ), qPrintable( said ) );
  QVERIFY( !mHandOver->isBusy() );
  int posts = 0;
  for ( const QJsonValue &entry : mServer->log() )
    posts += entry[QStringLiteral( "method" )].toString() == QLatin1String( "POST" ) ? 1 : 0;
  QCOMPARE( posts, 1 ); // nothing is made twice
  TokenStore::forget( config );
}

void HandOverTest::aLargePlanArrivesWhole()
{
  constexpr int tasks = 5005;
  QStringList squares;
  for ( int i = 0; i < tasks; ++i )
    squares << squareWkt( -90.5 + 0.002 * ( i % 91 ), 14.6 + 0.002 * ( i / 91 ), 0.002 );
  QElapsedTimer clock;
  clock.start();
  QString trouble;
  const QString config = TokenStore::keep( server().host(), QStringLiteral( "good" ), QString(), trouble );
  QSignalSpy prepared( mHandOver.get(), &DraftHandOver::prepared );
  QSignalSpy created( mHandOver.get(), &DraftHandOver::created );
  QgsVectorLayer *plan = addPlan( squares );
  mHandOver->prepare( plan, QStringLiteral( "Barrios" ), 24 );
  QTRY_COMPARE_WITH_TIMEOUT( prepared.count(), 1, 60000 );
  mHandOver->send( server(), config );
  QTRY_COMPARE_WITH_TIMEOUT( created.count(), 1, 60000 );
  qInfo(
    "%d tasks, %lld bytes: handed over in %lld ms", tasks, static_cast<long long>( mHandOver->body().size() ),
    clock.elapsed()
  );
  // Back from the server: every task with its place.
  FollowedProjects followed( QgsProject::instance(), nullptr );
  ProjectImporter importer( mClient.get(), &followed, nullptr );
  QSignalSpy done( &importer, &ProjectImporter::done );
  const QTemporaryDir folder;
  const FollowedProject wanted {
    created.first().first().toInt(), QString(), folder.filePath( QStringLiteral( "large.gpkg" ) ), server()
  };
  importer.fetch( wanted );
  QTRY_COMPARE_WITH_TIMEOUT( done.count(), 1, 60000 );
  QSet<QString> sent;
  QSet<QString> back;
  const auto place = []( const QgsFeature &feature ) { return feature.geometry().boundingBox().toString( 6 ); };
  QgsFeature feature;
  for ( QgsFeatureIterator it = plan->getFeatures(); it.nextFeature( feature ); )
    sent << place( feature );
  for ( QgsFeatureIterator it = followed.layer( wanted, QStringLiteral( "tasks" ) )->getFeatures();
        it.nextFeature( feature ); )
    back << place( feature );
  QCOMPARE( sent.size(), tasks );
  QVERIFY( sent == back );
  TokenStore::forget( config );
}

void HandOverTest::ownDraftsCanBeFollowed_data()
{
  QTest::addColumn<int>( "project" );
  QTest::addColumn<QString>( "refused" );
  QTest::addColumn<int>( "tasks" );
  QTest::newRow( "draft" ) << 200 << QStringLiteral( "still a draft" ) << 3;
  QTest::newRow( "private" ) << 201 << QStringLiteral( "is private" ) << 9;
  QTest::newRow( "public" ) << 100004 << QString() << 4;
}

void HandOverTest::ownDraftsCanBeFollowed()
{
  QFETCH( int, project );
  QFETCH( QString, refused );
  QFETCH( int, tasks );
  FollowedProjects followed( QgsProject::instance(), nullptr );
  ProjectImporter importer( mClient.get(), &followed, nullptr );
  QSignalSpy done( &importer, &ProjectImporter::done );
  QSignalSpy failed( &importer, &ProjectImporter::failed );
  const QTemporaryDir folder;
  const FollowedProject wanted { project, QString(), folder.filePath( QStringLiteral( "own.gpkg" ) ), server() };
  if ( !refused.isEmpty() )
  {
    importer.fetch( wanted );
    QTRY_COMPARE_WITH_TIMEOUT( failed.count(), 1, 10000 );
    QVERIFY2( failed.first().first().toString().contains( refused ), qPrintable( failed.first().first().toString() ) );
  }
  PanelSettings::addServer( server() );
  QString trouble;
  const QString config = TokenStore::keep( server().host(), QStringLiteral( "good" ), QString(), trouble );
  PanelSettings::setTokenConfig( server().api, config );
  mClient->setTokenSource( []( const QUrl &url ) { return PanelSettings::tokenConfigFor( url ); } );
  importer.fetch( wanted );
  QTRY_VERIFY_WITH_TIMEOUT( done.count() == 1 || failed.count() > 1, 10000 );
  QCOMPARE( done.count(), 1 );
  QCOMPARE( followed.layer( wanted, QStringLiteral( "tasks" ) )->featureCount(), static_cast<long long>( tasks ) );
  // The token goes only where the public is refused.
  for ( const QJsonValue &entry : mServer->log() )
    QCOMPARE(
      entry[QStringLiteral( "token" )].isString(),
      !refused.isEmpty() && entry[QStringLiteral( "status" )].toInt() == 200
    );
  QVERIFY(
    PanelSettings::tokenConfigFor( QUrl( QStringLiteral( "https://tasks.example.org/api/v2/projects/" ) ) ).isEmpty()
  );
  PanelSettings::setTokenConfig( server().api, QString() );
  TokenStore::forget( config );
}

// qgis_process has no panel: AUTHCFG names a token of QGIS's store.
void HandOverTest::anImportMayHaveAnAuthentication()
{
  static constexpr int PRIVATE = 201;
  QString trouble;
  const QString config = TokenStore::keep( server().host(), QStringLiteral( "good" ), QString(), trouble );
  QVERIFY2( !config.isEmpty(), qPrintable( trouble ) );
  const auto with = []( const QString &authcfg, const QString &address ) {
    return std::make_unique<Run>(
      QStringLiteral( "lacuna:importtaskingmanager" ),
      QVariantMap {
        { "SERVER", address }, { "PROJECT", PRIVATE }, { "AUTHCFG", authcfg }, { "TASKS", "TEMPORARY_OUTPUT" }
      }
    );
  };
  QVERIFY( !with( QString(), mServer->base() )->ok );
  const auto allowed = with( config, mServer->base() );
  QVERIFY2( allowed->ok, qPrintable( allowed->feedback.all() ) );
  QCOMPARE( allowed->number( QStringLiteral( "TASKS_COUNT" ) ), 9LL );
  const auto unknown = with( QStringLiteral( "nothere" ), mServer->base() );
  QVERIFY2(
    !unknown->ok && unknown->feedback.all().contains( QStringLiteral( "“nothere” cannot be used" ) ),
    qPrintable( unknown->feedback.all() )
  );
  const auto open = with( config, QStringLiteral( "http://tasks.example.org" ) );
  QVERIFY2(
    !open->ok && open->feedback.all().contains( QStringLiteral( "The token was not sent" ) ),
    qPrintable( open->feedback.all() )
  );
  TokenStore::forget( config );
}

int main( int argc, char **argv ) { return qgisTestMain<HandOverTest>( argc, argv ); }
#include "hand_over_test.moc"
