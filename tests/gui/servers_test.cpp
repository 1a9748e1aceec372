// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// Known servers and their tokens: the dialog by clicks, and what is kept.

#include "panel/client/tasking_client.h"
#include "panel/client/token_store.h"
#include "panel/view/servers_dialog.h"
#include "provider_registration.h"
#include "qgis_test.h"
#include "settings/panel_settings.h"
#include "tasking_server.h"

#include <qgsapplication.h>
#include <qgsauthmanager.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

const QString SECRET = QStringLiteral( "aW52ZW50ZWQgc2Vzc2lvbg==" );

}

class ServersTest : public QObject
{
  Q_OBJECT
private slots:
  void initTestCase();
  void init();
  void cleanup();
  void serversDialog();
  void tokens();

private:
  template <class Widget>
  static Widget *find( const QWidget &parent, const char *name )
  {
    return parent.findChild<Widget *>( QLatin1String( name ) );
  }
  TaskingServer server() const { return TaskingApi::serverOf( mServer->base() ); }

  std::unique_ptr<TaskingServerProcess> mServer;
  std::unique_ptr<TaskingClient> mClient;
};

void ServersTest::initTestCase()
{
  registerProvider( QString() );
  mServer = std::make_unique<TaskingServerProcess>();
  QVERIFY2( mServer->isUp(), "python3 is needed for the server of the test" );
  QVERIFY( QgsApplication::authManager()->setMasterPassword( QStringLiteral( "master" ), false ) );
}

void ServersTest::init()
{
  mServer->control( QStringLiteral( "reset" ) );
  PanelSettings::open();
  mClient = std::make_unique<TaskingClient>();
}

void ServersTest::cleanup()
{
  mClient.reset();
  PanelSettings::close();
}

void ServersTest::serversDialog()
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

void ServersTest::tokens()
{
  QString trouble;
  QVERIFY( TokenStore::keep( QStringLiteral( "h" ), QStringLiteral( "  " ), QString(), trouble ).isEmpty() );
  QVERIFY( trouble.contains( QLatin1String( "no token" ) ) );
  QVERIFY( TokenStore::keep( QStringLiteral( "h" ), QStringLiteral( "two words\r\nX-Header: 1" ), QString(), trouble )
             .isEmpty() );
  QVERIFY( TokenStore::keep( QStringLiteral( "h" ), QStringLiteral( "abc-def" ), QString(), trouble ).isEmpty()
  ); // no base64
  trouble.clear();
  // As people copy it.
  const QString config = TokenStore::keep(
    QStringLiteral( "h" ), QStringLiteral( "Authorization: Token %1 " ).arg( SECRET ), QString(), trouble
  );
  QVERIFY2( !config.isEmpty(), qPrintable( trouble ) );
  QNetworkRequest request { QUrl( QStringLiteral( "https://example.org" ) ) };
  QVERIFY( TokenStore::addTo( request, config ) );
  QCOMPARE( request.rawHeader( "Authorization" ), QByteArray( "Token " ) + SECRET.toLatin1() );
  TokenStore::forget( config );
  QNetworkRequest later { QUrl( QStringLiteral( "https://example.org" ) ) };
  QVERIFY( !TokenStore::addTo( later, config ) );
}

int main( int argc, char **argv ) { return qgisTestMain<ServersTest>( argc, argv ); }

#include "servers_test.moc"
