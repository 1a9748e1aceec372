// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// A plan on its way to a draft project: the body that is seen is the body that is sent, and the token goes nowhere else.

#include "panel/client/tasking_client.h"
#include "panel/client/token_store.h"
#include "panel/model/draft_hand_over.h"
#include "panel/view/hand_over_dialog.h"
#include "panel/view/servers_dialog.h"
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
  void serversDialog();
  void tokens();
  void theBodyThatIsSeenIsSent();
  void withoutATokenThereIsTheFile();
  void whatIsWrongWithThePlanIsSaid();
  void theTokenGoesNowhereElse();

private:
  template <class Widget>
  static Widget *find( const QWidget &parent, const char *name )
  {
    return parent.findChild<Widget *>( QLatin1String( name ) );
  }
  QgsVectorLayer *addPlan( const QStringList &wkts );
  TaskingServer server( const QString &fault = QString() ) const { return TaskingApi::serverOf( mServer->base( fault ) ); }

  std::unique_ptr<TaskingServerProcess> mServer;
  std::unique_ptr<TaskingClient> mClient;
  std::unique_ptr<DraftHandOver> mHandOver;
  QStringList mLogged;
};

void HandOverTest::initTestCase()
{
  registerProvider( QString() );
  mServer = std::make_unique<TaskingServerProcess>();
  QVERIFY2( mServer->isUp(), "python3 is needed for the server of the test" );
  connect(
    QgsApplication::messageLog(), qOverload<const QString &, const QString &, Qgis::MessageLevel>( &QgsMessageLog::messageReceived ), this,
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

void HandOverTest::serversDialog()
{
  ServersDialog dialog( mClient.get(), nullptr );
  dialog.show();
  QComboBox *known = find<QComboBox>( dialog, "known" );
  QVERIFY( known->count() >= 7 );
  QVERIFY( !find<QPushButton>( dialog, "remove" )->isEnabled() ); // presets stay
  known->setCurrentIndex( known->count() - 1 );
  QLabel *says = find<QLabel>( dialog, "says" );
  // Nothing is entered yet.
  QTest::mouseClick( find<QPushButton>( dialog, "forgetToken" ), Qt::LeftButton );
  QVERIFY2( says->text().contains( QLatin1String( "is no address" ) ), qPrintable( says->text() ) );
  find<QLineEdit>( dialog, "web" )->setText( QStringLiteral( "file:///etc" ) );
  QTest::mouseClick( find<QPushButton>( dialog, "test" ), Qt::LeftButton );
  QVERIFY2( says->text().contains( QLatin1String( "is no address" ) ), qPrintable( says->text() ) );
  find<QLineEdit>( dialog, "web" )->setText( mServer->base( QStringLiteral( "html" ) ) );
  QTest::mouseClick( find<QPushButton>( dialog, "test" ), Qt::LeftButton );
  QTRY_VERIFY_WITH_TIMEOUT( says->text().contains( QLatin1String( "web page instead of data" ) ), 10000 );
  find<QLineEdit>( dialog, "web" )->setText( mServer->base() );
  find<QLineEdit>( dialog, "name" )->setText( QStringLiteral( "Mi municipio" ) );
  QTest::mouseClick( find<QPushButton>( dialog, "test" ), Qt::LeftButton );
  QTRY_VERIFY_WITH_TIMEOUT( says->text().contains( QLatin1String( "33 projects can be read" ) ), 10000 );
  QTest::mouseClick( find<QPushButton>( dialog, "add" ), Qt::LeftButton );
  QCOMPARE( PanelSettings::servers().last().name, QStringLiteral( "Mi municipio" ) );
  QCOMPARE( PanelSettings::currentServer(), server().api );
  QTest::mouseClick( find<QPushButton>( dialog, "remove" ), Qt::LeftButton );
  QVERIFY( !PanelSettings::servers().contains( server() ) );
}

void HandOverTest::tokens()
{
  QString trouble;
  QVERIFY( TokenStore::keep( QStringLiteral( "h" ), QStringLiteral( "  " ), QString(), trouble ).isEmpty() );
  QVERIFY( trouble.contains( QLatin1String( "no token" ) ) );
  QVERIFY( TokenStore::keep( QStringLiteral( "h" ), QStringLiteral( "two words\r\nX-Header: 1" ), QString(), trouble ).isEmpty() );
  QVERIFY( TokenStore::keep( QStringLiteral( "h" ), QStringLiteral( "abc-def" ), QString(), trouble ).isEmpty() ); // no base64
  trouble.clear();
  // As people copy it.
  const QString config = TokenStore::keep( QStringLiteral( "h" ), QStringLiteral( "Authorization: Token %1 " ).arg( SECRET ), QString(), trouble );
  QVERIFY2( !config.isEmpty(), qPrintable( trouble ) );
  QNetworkRequest request { QUrl( QStringLiteral( "https://example.org" ) ) };
  QVERIFY( TokenStore::addTo( request, config ) );
  QCOMPARE( request.rawHeader( "Authorization" ), QByteArray( "Token " ) + SECRET.toLatin1() );
  TokenStore::forget( config );
  QNetworkRequest later { QUrl( QStringLiteral( "https://example.org" ) ) };
  QVERIFY( !TokenStore::addTo( later, config ) );
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
  const QJsonArray drafts = mServer->control( QStringLiteral( "drafts" ) ).value( QStringLiteral( "drafts" ) ).toArray();
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
  const QgsVectorLayer saved( folder.filePath( QStringLiteral( "plan.geojson" ) ), QStringLiteral( "p" ), QStringLiteral( "ogr" ) );
  QCOMPARE( saved.featureCount(), 1LL );
  QVERIFY( mHandOver->saveFile( QStringLiteral( "/nowhere/plan.geojson" ) ).contains( QLatin1String( "could not be written" ) ) );
  // A wrong token is said in the server's words.
  QString trouble;
  const QString config = TokenStore::keep( server().host(), QStringLiteral( "c3RhbGU=" ), QString(), trouble );
  mHandOver->send( server(), config );
  QTRY_COMPARE_WITH_TIMEOUT( failed.count(), 2, 10000 );
  QVERIFY2( failed.last().first().toString().contains( QLatin1String( "seven days" ) ), qPrintable( failed.last().first().toString() ) );
  TokenStore::forget( config );
}

void HandOverTest::whatIsWrongWithThePlanIsSaid()
{
  QSignalSpy failed( mHandOver.get(), &DraftHandOver::failed );
  mHandOver->prepare( nullptr, QStringLiteral( "Plan" ), 24 );
  mHandOver->prepare( addPlan( { squareWkt( -90.5, 14.6, 0.01 ) } ), QString(), 24 );
  mHandOver->prepare( addPlan( { squareWkt( -90.5, 14.6, 0.01 ), squareWkt( -90.5, 14.6, 0.01 ) } ), QStringLiteral( "Overlapping" ), 24 );
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
  for ( QDirIterator it( QgsApplication::qgisSettingsDirPath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories ); it.hasNext(); ++files )
  {
    QFile file( it.next() );
    QVERIFY2( !file.open( QIODevice::ReadOnly ) || !file.readAll().contains( SECRET.toLatin1() ), qPrintable( file.fileName() ) );
  }
  QVERIFY( files > 0 );
  TokenStore::forget( config );
}

int main( int argc, char **argv ) { return qgisTestMain<HandOverTest>( argc, argv ); }
#include "hand_over_test.moc"
