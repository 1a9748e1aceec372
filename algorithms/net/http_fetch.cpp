// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "net/http_fetch.h"

#include <qgsfeedback.h>
#include <qgsnetworkaccessmanager.h>

#include <QEventLoop>
#include <QHostAddress>

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

constexpr int POLL_MS = 50;
constexpr int HTTP_TOO_MANY = 429;
const QByteArray TOKEN = QByteArrayLiteral( "Authorization" );

QString &preprocessor()
{
  static QString id;
  return id;
}

} // namespace

HttpFetch::HttpFetch( const HttpLimits &limits, QObject *parent ) : QObject( parent ), mLimits( limits )
{
  mAgain.setSingleShot( true );
  mDeadline.setSingleShot( true );
  connect( &mAgain, &QTimer::timeout, this, &HttpFetch::send );
  connect( &mDeadline, &QTimer::timeout, this, [this] {
    mTooLong = true;
    if ( mReply )
      mReply->abort();
  } );
}

HttpFetch::~HttpFetch() { abort(); }

void HttpFetch::installUserAgent( const QByteArray &product )
{
  if ( !preprocessor().isEmpty() )
    return;
  preprocessor() = QgsNetworkAccessManager::setRequestPreprocessor( [product]( QNetworkRequest *request ) {
    if ( request->attribute( OURS ).toBool() )
      request->setRawHeader( "User-Agent", product + " (QGIS plugin) " + request->rawHeader( "User-Agent" ) );
  } );
}

void HttpFetch::removeUserAgent()
{
  if ( !preprocessor().isEmpty() )
    QgsNetworkAccessManager::removeRequestPreprocessor( preprocessor() );
  preprocessor().clear();
}

bool HttpFetch::isSafe( const QUrl &url )
{
  const QString host = url.host();
  return url.scheme() == QLatin1String( "https" ) || host == QLatin1String( "localhost" )
         || QHostAddress( host ).isLoopback();
}

bool HttpFetch::worthAgain( const HttpAnswer &answer, int attempt, const HttpLimits &limits, double &seconds )
{
  if ( attempt >= limits.tries || answer.tooLarge || answer.unsafe )
    return false;
  const bool cut = answer.error == QNetworkReply::RemoteHostClosedError
                   || answer.error == QNetworkReply::TemporaryNetworkFailureError;
  const bool busy
    = answer.status == HTTP_TOO_MANY || answer.status == 502 || answer.status == 503 || answer.status == 504;
  seconds = answer.retryAfter >= 0 ? answer.retryAfter : attempt * attempt;
  return ( busy || cut ) && seconds <= limits.longestWait;
}

void HttpFetch::get( const QNetworkRequest &request ) { start( request ); }

void HttpFetch::post( const QNetworkRequest &request, const QByteArray &body )
{
  mBody = body;
  mIsPost = true;
  start( request );
}

void HttpFetch::start( const QNetworkRequest &request )
{
  mRequest = request;
  mRequest.setAttribute( OURS, true );
  if ( mRequest.hasRawHeader( TOKEN ) )
  {
    mRequest.setAttribute( QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy );
    mRequest.setAttribute( QNetworkRequest::CacheSaveControlAttribute, false );
    if ( !isSafe( mRequest.url() ) )
    {
      HttpAnswer answer;
      answer.unsafe = true;
      answer.posted = mIsPost;
      QMetaObject::invokeMethod( this, [this, answer] { emit finished( answer ); }, Qt::QueuedConnection );
      return;
    }
  }
  send();
}

void HttpFetch::abort()
{
  mAgain.stop();
  mDeadline.stop();
  if ( !mReply )
    return;
  mReply->disconnect( this );
  mReply->abort();
  mReply->deleteLater();
  mReply.clear();
}

void HttpFetch::send()
{
  ++mAttempt;
  QgsNetworkAccessManager *network = QgsNetworkAccessManager::instance();
  mDeadline.start( static_cast<int>( mLimits.seconds * 1000 ) );
  mReply = mIsPost ? network->post( mRequest, mBody ) : network->get( mRequest );
  connect( mReply.data(), &QNetworkReply::downloadProgress, this, &HttpFetch::watch );
  connect( mReply.data(), &QNetworkReply::finished, this, &HttpFetch::complete );
}

void HttpFetch::watch( qint64 received, qint64 total )
{
  if ( mTooLarge || std::max( received, total ) <= mLimits.bytes )
    return;
  mTooLarge = true;
  mReply->abort();
}

void HttpFetch::complete()
{
  mDeadline.stop();
  HttpAnswer answer;
  answer.status = mTooLong ? 0 : mReply->attribute( QNetworkRequest::HttpStatusCodeAttribute ).toInt();
  answer.error = mTooLong ? QNetworkReply::TimeoutError : mReply->error();
  answer.errorText = mReply->errorString();
  answer.tooLarge = mTooLarge;
  answer.posted = mIsPost;
  if ( !mTooLarge && mReply->isOpen() )
    answer.body = mReply->readAll();
  bool ok = false;
  if ( const double seconds = mReply->rawHeader( "Retry-After" ).toDouble( &ok ); ok && std::isfinite( seconds ) )
    answer.retryAfter = std::max( 0.0, seconds );
  mReply->deleteLater();
  mReply.clear();
  double seconds = 0;
  if ( !mIsPost && worthAgain( answer, mAttempt, mLimits, seconds ) )
  {
    mAgain.start( static_cast<int>( seconds * 1000 ) );
    emit waiting( seconds );
    return;
  }
  emit finished( answer );
}

HttpAnswer HttpFetch::blocking(
  const QNetworkRequest &request, const QByteArray &body, const HttpLimits &limits, QgsFeedback *feedback,
  const std::function<void( double )> &waiting
)
{
  HttpFetch fetch( limits );
  HttpAnswer result;
  QEventLoop loop;
  bool done = false;
  connect( &fetch, &HttpFetch::finished, &loop, [&]( const HttpAnswer &answer ) {
    result = answer;
    done = true;
    loop.quit();
  } );
  connect( &fetch, &HttpFetch::waiting, &loop, [&]( double seconds ) {
    if ( waiting )
      waiting( seconds );
  } );
  QTimer poll;
  connect( &poll, &QTimer::timeout, &loop, [&] {
    if ( feedback->isCanceled() )
      loop.quit();
  } );
  poll.start( POLL_MS );
  if ( body.isEmpty() )
    fetch.get( request );
  else
    fetch.post( request, body );
  if ( !done )
    loop.exec( QEventLoop::ExcludeUserInputEvents );
  if ( !done || feedback->isCanceled() )
    throw HttpCanceled();
  return result;
}

} // namespace lacuna
