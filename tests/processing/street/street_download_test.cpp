// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// The download of lacuna:streetcoverage, against a server of our own on this machine.

#include "lacuna/street/tile_grid.h"
#include "local_server.h"
#include "provider_registration.h"
#include "qgis_test.h"

#include <qgsauthconfig.h>
#include <qgsauthmanager.h>

#include <QElapsedTimer>
#include <QMutex>
#include <QUrlQuery>

#include <atomic>
#include <cmath>
#include <functional>

using namespace lacuna::testing;

namespace
{

const char *const TOKEN = "OAuth MLY|123|secret";

// One picture of the server.
struct Held
{
  QString id;
  double longitude, latitude;
};

// Answers /images as the service does: what lies in the box, no more than a limit.
class Server : public LocalServer
{
public:
  explicit Server( QList<Held> held ) : mHeld( std::move( held ) ) { begin(); }
  ~Server() override { end(); }
  QStringList requests()
  {
    const QMutexLocker locker( &mLock );
    return mRequests;
  }
  std::atomic<int> status { 200 };
  std::atomic<bool> isSilent { false };
  std::atomic<bool> isCut { false };  // half an answer
  std::atomic<bool> isBusy { false }; // too many questions were asked

protected:
  Reply replyTo( const QByteArray &request ) override
  {
    {
      const QMutexLocker locker( &mLock );
      mRequests << QString::fromUtf8( request );
    }
    while ( isSilent && !isEnding() )
      msleep( 10 );
    QByteArray body = answer( request );
    if ( isCut )
      body.truncate( body.size() / 2 );
    return { status, body };
  }

private:
  QByteArray answer( const QByteArray &request ) const
  {
    if ( isBusy )
      return R"({"error":{"message":"(#4) Application request limit reached","type":"OAuthException",)"
             R"("is_transient":true,"code":4}})";
    if ( status == 401 || status == 400 )
      return R"({"error":{"message":"Invalid OAuth access token","type":"OAuthException","code":190}})";
    if ( status != 200 )
      return R"({"error":{"message":"Please reduce the amount of data","code":1}})";
    const QUrl url( QString::fromUtf8( request.split( ' ' ).value( 1 ) ) );
    const QStringList box = QUrlQuery( url ).queryItemValue( "bbox", QUrl::FullyDecoded ).split( ',' );
    QStringList records;
    for ( const Held &one : mHeld )
      if ( box.size() == 4 && one.longitude >= box[0].toDouble() && one.longitude <= box[2].toDouble()
           && one.latitude >= box[1].toDouble() && one.latitude <= box[3].toDouble() && records.size() < 2000 )
        records
          << QStringLiteral(
               R"({"id":"%1","geometry":{"type":"Point","coordinates":[%2,%3]},"captured_at":1700000000000,"is_pano":true,"sequence":"q"})"
             )
               .arg( one.id )
               .arg( one.longitude, 0, 'f', 7 )
               .arg( one.latitude, 0, 'f', 7 );
    return QStringLiteral( "{\"data\":[%1]}" ).arg( records.join( ',' ) ).toUtf8();
  }

  QList<Held> mHeld;
  QMutex mLock;
  QStringList mRequests;
};

std::unique_ptr<QgsVectorLayer> street()
{
  return lineLayer(
    QStringLiteral( "EPSG:4326" ), { "MultiLineString((-77.0300 -12.0700, -77.0200 -12.0700))" },
    QStringLiteral( "calles" )
  );
}

} // namespace

class StreetDownloadTest : public QObject
{
  Q_OBJECT

private:
  QString mConfig, mOther;
  QTemporaryDir mFolder;
  QString cache( const char *name ) const { return mFolder.filePath( QString::fromLatin1( name ) ); }
  QVariantMap
  parameters( const std::unique_ptr<QgsVectorLayer> &roads, const Server &server, const QString &cache ) const
  {
    return { { "ROADS", source( roads ) }, { "OUTPUT", "TEMPORARY_OUTPUT" },
             { "DOWNLOAD", true },         { "AUTHCFG", mConfig },
             { "CACHE", cache },           { "SERVER", server.root() } };
  }

private slots:
  void initTestCase()
  {
    QCOMPARE( lacuna::registerProvider( QString() ), lacuna::Registration::Done );
    QgsAuthManager *store = QgsApplication::authManager();
    if ( store->isDisabled() || !store->setMasterPassword( QStringLiteral( "master" ), false )
         || !store->authMethodsKeys().contains( "APIHeader" ) )
      QSKIP( "the authentication store of QGIS cannot be used here" );
    QgsAuthMethodConfig config( QStringLiteral( "APIHeader" ) );
    config.setName( QStringLiteral( "Mapillary" ) );
    config.setConfigMap( { { "Authorization", TOKEN } } );
    QVERIFY( store->storeAuthenticationConfig( config ) );
    mConfig = config.id();
    QgsAuthMethodConfig other( QStringLiteral( "APIHeader" ) );
    other.setName( QStringLiteral( "other" ) );
    other.setConfigMap( { { "X-Key", "1" } } );
    QVERIFY( store->storeAuthenticationConfig( other ) );
    mOther = other.id();
  }

  void theTokenGoesIntoTheHeaderOnlyAndTheCacheIsKept()
  {
    Server server( { { "1", -77.028, -12.07 }, { "2", -77.0278, -12.07 }, { "3", -77.5, -12.07 } } );
    const auto roads = street();
    Run run( QStringLiteral( "lacuna:streetcoverage" ), parameters( roads, server, cache( "a.gpkg" ) ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( "IMAGES_COUNT" ), 2 );
    QCOMPARE( run.number( "TILES_MISSING" ), 0 );
    const double covered = run.results.value( "COVERED_LENGTH_M" ).toDouble();
    QVERIFY( std::abs( covered - 40 - 21.8 ) < 0.1 );
    const QStringList asked = server.requests();
    QVERIFY( !asked.isEmpty() );
    for ( const QString &request : asked )
    {
      QVERIFY( request.contains( QStringLiteral( "Authorization: " ) + TOKEN ) );
      QVERIFY( !request.section( "\r\n", 0, 0 ).contains( "secret" ) );
      QVERIFY( !request.section( "\r\n", 0, 0 ).contains( "access_token" ) );
    }
    QVERIFY( !run.feedback.all().contains( "secret" ) );
    // The same again from the cache, without a server.
    QVariantMap offline = parameters( roads, server, cache( "a.gpkg" ) );
    offline.remove( "DOWNLOAD" );
    offline.remove( "AUTHCFG" );
    offline.insert( "SERVER", "http://127.0.0.1:1" );
    Run again( QStringLiteral( "lacuna:streetcoverage" ), offline );
    QVERIFY2( again.ok, qPrintable( again.feedback.all() ) );
    QCOMPARE( again.results.value( "COVERED_LENGTH_M" ).toDouble(), covered );
    // With DOWNLOAD nothing is asked for that is there.
    Run third( QStringLiteral( "lacuna:streetcoverage" ), parameters( roads, server, cache( "a.gpkg" ) ) );
    QVERIFY( third.ok );
    QCOMPARE( server.requests().size(), asked.size() );
  }

  void aBoxWithTooMuchIsAskedForInQuarters()
  {
    QList<Held> many;
    for ( int i = 0; i < 5000; ++i )
      many << Held { QString::number( i ), -77.03 + i % 100 * 1e-4, -12.072 + i / 100 * 1e-4 };
    Server server( many );
    const auto roads = street();
    Run run( QStringLiteral( "lacuna:streetcoverage" ), parameters( roads, server, cache( "b.gpkg" ) ) );
    QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
    QCOMPARE( run.number( "IMAGES_COUNT" ), 5000 );
    QCOMPARE( run.number( "TILES_MISSING" ), 0 );
  }

  void whatCannotBeDownloadedIsUnknown()
  {
    Server server( { { "1", -77.028, -12.07 } } );
    const auto roads = street();
    for ( const bool cut : { false, true } )
    {
      server.isCut = cut;
      server.status = cut ? 200 : 404;
      Run run(
        QStringLiteral( "lacuna:streetcoverage" ), parameters( roads, server, cache( cut ? "c.gpkg" : "d.gpkg" ) )
      );
      QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
      QCOMPARE( run.number( "TILES_MISSING" ), 1 );
      QCOMPARE( run.results.value( "UNKNOWN_LENGTH_M" ), run.results.value( "ROAD_LENGTH_M" ) );
      QVERIFY( run.feedback.all().contains( "could not be downloaded" ) );
    }
  }

  // Its type is that of a token that is refused; what has come stays, and the rest is unknown.
  void tooManyQuestionsAreNoRefusedToken()
  {
    Server server( { { "1", -77.028, -12.07 } } );
    const auto roads = street();
    server.isBusy = true;
    for ( const int status : { 400, 403, 500 } )
    {
      server.status = status;
      Run run( QStringLiteral( "lacuna:streetcoverage" ), parameters( roads, server, cache( "g.gpkg" ) ) );
      QVERIFY2( run.ok, qPrintable( run.feedback.all() ) );
      QCOMPARE( run.number( "TILES_MISSING" ), 1 );
      QVERIFY( run.feedback.all().contains( QStringLiteral( "could not be downloaded" ) ) );
      QVERIFY( !run.feedback.all().contains( QStringLiteral( "AUTHCFG" ) ) );
    }
    // A token that has run out comes with 400 as well.
    server.isBusy = false;
    server.status = 400;
    Run refused( QStringLiteral( "lacuna:streetcoverage" ), parameters( roads, server, cache( "g.gpkg" ) ) );
    QVERIFY( !refused.ok );
    QVERIFY2( refused.feedback.all().contains( "AUTHCFG" ), qPrintable( refused.feedback.all() ) );
  }

  void aRefusedTokenIsSaid()
  {
    Server server( {} );
    server.status = 401;
    const auto roads = street();
    Run run( QStringLiteral( "lacuna:streetcoverage" ), parameters( roads, server, cache( "e.gpkg" ) ) );
    QVERIFY( !run.ok );
    QVERIFY2( run.feedback.all().contains( "AUTHCFG" ), qPrintable( run.feedback.all() ) );
    QVERIFY( !run.feedback.all().contains( "secret" ) );
    for ( const QString &config : { mOther, QStringLiteral( "nothere" ) } )
    {
      QVariantMap wrong = parameters( roads, server, cache( "e.gpkg" ) );
      wrong.insert( "AUTHCFG", config );
      Run refused( QStringLiteral( "lacuna:streetcoverage" ), wrong );
      QVERIFY( !refused.ok );
      QVERIFY2( refused.feedback.all().contains( "AUTHCFG" ), qPrintable( refused.feedback.all() ) );
    }
    QVariantMap open = parameters( roads, server, cache( "e.gpkg" ) );
    open.insert( "SERVER", "http://example.org" );
    Run unsafe( QStringLiteral( "lacuna:streetcoverage" ), open );
    QVERIFY( !unsafe.ok );
    QVERIFY2( unsafe.feedback.all().contains( "https" ), qPrintable( unsafe.feedback.all() ) );
  }

  void aCancelLeavesASilentServer()
  {
    Server server( { { "1", -77.028, -12.07 } } );
    server.isSilent = true;
    const auto roads = street();
    Listener feedback;
    QElapsedTimer clock;
    std::atomic<bool> isOver = false;
    const std::unique_ptr<QThread> canceler( QThread::create( [&] {
      while ( server.requests().isEmpty() && !isOver )
        QThread::msleep( 5 );
      clock.start();
      feedback.cancel();
    } ) );
    canceler->start();
    QgsProject project;
    QgsProcessingContext context;
    context.setProject( &project );
    std::unique_ptr<QgsProcessingAlgorithm> algorithm(
      QgsApplication::processingRegistry()->createAlgorithmById( QStringLiteral( "lacuna:streetcoverage" ) )
    );
    bool ok = true;
    const QVariantMap results
      = algorithm->run( parameters( roads, server, cache( "f.gpkg" ) ), context, &feedback, &ok );
    const qint64 waited = clock.elapsed();
    isOver = true;
    canceler->wait();
    QVERIFY2( !server.requests().isEmpty(), qPrintable( feedback.all() ) );
    QVERIFY( !results.contains( "OUTPUT" ) );
    QVERIFY2( waited < 1000, qPrintable( QString::number( waited ) ) ); // 200 ms on a machine of its own
    server.isSilent = false;
  }
};

int main( int argc, char **argv ) { return qgisTestMain<StreetDownloadTest>( argc, argv ); }
#include "street_download_test.moc"
