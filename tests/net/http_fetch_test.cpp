// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
// The one HTTP client, against servers of our own that are silent, slow, endless, busy or lead elsewhere.

#include "net/http_fetch.h"
#include "lacuna/version.h"
#include "osm/overpass.h"
#include "qgis_test.h"
#include "tasking/tasking_error.h"

#include <qgsprocessingfeedback.h>

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>

#include <random>

using namespace lacuna;
using namespace lacuna::testing;

namespace
{

// Answers each connection with the next of its answers, the last one again and again; silent without any.
class Server : public QTcpServer
{
public:
  explicit Server( const QList<QByteArray> &answers = {} ) : mAnswers( answers )
  {
    listen( QHostAddress::LocalHost );
    connect( this, &QTcpServer::newConnection, this, [this] {
      QTcpSocket *socket = nextPendingConnection();
      connect( socket, &QTcpSocket::readyRead, socket, [this, socket] {
        mSeen += socket->readAll();
        if ( mAnswers.isEmpty() || !mSeen.contains( "\r\n\r\n" ) || socket->property( "answered" ).toBool() )
          return;
        socket->setProperty( "answered", true );
        socket->write( mAnswers.size() > 1 ? mAnswers.takeFirst() : mAnswers.first() );
        if ( mTrickles )
        {
          QTimer *drops = new QTimer( socket );
          connect( drops, &QTimer::timeout, socket, [socket] { socket->write( " " ); } );
          drops->start( 20 );
        }
      } );
    } );
  }
  static QByteArray answer( const QByteArray &status, const QByteArray &body, const QByteArray &headers = {} )
  {
    return "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number( body.size() )
           + "\r\n" + headers + "\r\n" + body;
  }
  QUrl url( const QString &path = QStringLiteral( "/api/interpreter" ) ) const
  {
    return QUrl( QStringLiteral( "http://127.0.0.1:%1%2" ).arg( serverPort() ).arg( path ) );
  }
  const QByteArray &seen() const { return mSeen; }
  void trickle() { mTrickles = true; }

private:
  QList<QByteArray> mAnswers;
  QByteArray mSeen;
  bool mTrickles = false;
};

} // namespace

class HttpFetchTest : public QObject
{
  Q_OBJECT
private slots:
  void initTestCase() { HttpFetch::installUserAgent( "Lacuna/" + QByteArray( lacuna::version() ) ); }
  void cleanupTestCase() { HttpFetch::removeUserAgent(); }

  void aSilentServerIsLeftWithin200Milliseconds()
  {
    const Server silent;
    std::mt19937 random( 7 );
    for ( int i = 0; i < 20; ++i )
    {
      QgsProcessingFeedback feedback;
      QElapsedTimer since;
      QTimer::singleShot( static_cast<int>( random() % 400 ), &feedback, [&] {
        feedback.cancel();
        since.start();
      } );
      bool stopped = false;
      try
      {
        if ( i % 2 )
          HttpFetch::blocking( QNetworkRequest( silent.url() ), QByteArray(), HttpLimits(), &feedback );
        else
          Overpass( silent.url().toString(), &feedback )
            .download( QStringLiteral( "[out:xml];node(1);out;" ), QStringLiteral( "/nowhere/never.osm" ) );
      }
      catch ( const HttpCanceled & )
      {
        stopped = true;
      }
      QVERIFY( stopped );
      QVERIFY2( since.elapsed() <= 200, qPrintable( QString::number( since.elapsed() ) ) );
    }
  }

  void whatIsTooMuchOrTooLongIsCutOff()
  {
    QgsProcessingFeedback feedback;
    HttpLimits limits;
    limits.bytes = 1000;
    const Server large( { Server::answer( "200 OK", QByteArray( 5000, 'x' ) ) } );
    HttpAnswer answer = HttpFetch::blocking( QNetworkRequest( large.url() ), QByteArray(), limits, &feedback );
    QVERIFY( answer.tooLarge && answer.body.isEmpty() );
    limits.seconds = 0.5;
    limits.tries = 1;
    Server slow( { "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n" } );
    slow.trickle();
    answer = HttpFetch::blocking( QNetworkRequest( slow.url() ), QByteArray(), limits, &feedback );
    QCOMPARE( answer.error, QNetworkReply::TimeoutError );
    QCOMPARE( answer.status, 0 );
  }

  void aTokenGoesNowhereElse()
  {
    QVERIFY( HttpFetch::isSafe( QUrl( QStringLiteral( "https://tasks.example.org" ) ) ) );
    QVERIFY( HttpFetch::isSafe( QUrl( QStringLiteral( "http://localhost:5000/a" ) ) ) );
    QVERIFY( HttpFetch::isSafe( QUrl( QStringLiteral( "http://[::1]/a" ) ) ) );
    QVERIFY( !HttpFetch::isSafe( QUrl( QStringLiteral( "http://127.0.0.1.example.org/a" ) ) ) );
    QgsProcessingFeedback feedback;
    QNetworkRequest plain( QUrl( QStringLiteral( "http://tasks.example.org/api/v2/projects/" ) ) );
    plain.setRawHeader( "Authorization", "Token secret" );
    const HttpAnswer refused = HttpFetch::blocking( plain, "{}", HttpLimits(), &feedback );
    QVERIFY( refused.unsafe );
    try
    {
      TaskingErrors::check( refused, QStringLiteral( "tasks.example.org" ) );
      QFAIL( "no sentence" );
    }
    catch ( const TaskingError &error )
    {
      QVERIFY2( error.what().contains( QLatin1String( "https" ) ), qPrintable( error.what() ) );
    }
    const Server other( { Server::answer( "200 OK", "{}" ) } );
    const Server leads(
      { Server::answer( "307 Temporary Redirect", "", "Location: " + other.url().toEncoded() + "\r\n" ) }
    );
    QNetworkRequest led( leads.url() );
    led.setRawHeader( "Authorization", "Token secret" );
    led.setAttribute(
      QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy
    ); // whatever a caller wants
    HttpFetch::blocking( led, QByteArray(), HttpLimits(), &feedback );
    QVERIFY( leads.seen().contains( "Token secret" ) );
    QVERIFY( other.seen().isEmpty() );
  }

  void aBusyServerIsAskedAgainWhenItSays()
  {
    QgsProcessingFeedback feedback;
    const QByteArray busy = Server::answer( "429 Too Many Requests", "busy", "Retry-After: 1\r\n" );
    const Server server( { busy, Server::answer( "200 OK", "good" ) } );
    QList<double> waits;
    const HttpAnswer answer = HttpFetch::blocking(
      QNetworkRequest( server.url() ), QByteArray(), HttpLimits(), &feedback,
      [&]( double seconds ) { waits << seconds; }
    );
    QCOMPARE( answer.body, QByteArray( "good" ) );
    QCOMPARE( waits, QList<double> { 1 } );
    QVERIFY( server.seen().toLower().contains( "user-agent: lacuna/" ) );
    // The same for a download from Overpass, whose posts may be made again.
    const QTemporaryDir folder;
    const Server overpass( { busy, Server::answer( "200 OK", "<osm/>" ) } );
    Overpass( overpass.url().toString(), &feedback )
      .download( QStringLiteral( "node(1);out;" ), folder.filePath( QStringLiteral( "a.osm" ) ) );
    QVERIFY( QFile::exists( folder.filePath( QStringLiteral( "a.osm" ) ) ) );
    QVERIFY( overpass.seen().toLower().contains( "user-agent: lacuna/" ) );
    const Server longer( { Server::answer( "429 Too Many Requests", "busy", "Retry-After: 900\r\n" ) } );
    try
    {
      Overpass( longer.url().toString(), &feedback )
        .download( QStringLiteral( "node(1);out;" ), folder.filePath( QStringLiteral( "b.osm" ) ) );
      QFAIL( "no sentence" );
    }
    catch ( const QgsException &error )
    {
      QVERIFY2( error.what().contains( QLatin1String( "900" ) ), qPrintable( error.what() ) );
    }
  }
};

int main( int argc, char **argv ) { return qgisTestMain<HttpFetchTest>( argc, argv ); }
#include "http_fetch_test.moc"
