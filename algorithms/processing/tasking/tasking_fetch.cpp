// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "tasking_fetch.h"
#include "lacuna/error.h"
#include "lacuna/version.h"
#include "tasking_api.h"

#include <qgsnetworkaccessmanager.h>
#include <qgsprocessingfeedback.h>

#include <QEventLoop>

#include <algorithm>
#include <cmath>

namespace lacuna
{

namespace
{

constexpr int POLL_MS = 50;

QString &preprocessor()
{
  static QString id;
  return id;
}

} // namespace

TaskingFetch::TaskingFetch( QObject *parent ) : QObject( parent )
{
  mAgain.setSingleShot( true );
  connect( &mAgain, &QTimer::timeout, this, &TaskingFetch::send );
}

TaskingFetch::~TaskingFetch() { abort(); }

void TaskingFetch::installUserAgent()
{
  if ( !preprocessor().isEmpty() )
    return;
  preprocessor() = QgsNetworkAccessManager::setRequestPreprocessor( []( QNetworkRequest *request ) {
    if ( request->attribute( TaskingApi::OURS ).toBool() )
      request->setRawHeader( "User-Agent", "Lacuna/" + QByteArray( version() ) + " (QGIS plugin) " + request->rawHeader( "User-Agent" ) );
  } );
}

void TaskingFetch::removeUserAgent()
{
  if ( !preprocessor().isEmpty() )
    QgsNetworkAccessManager::removeRequestPreprocessor( preprocessor() );
  preprocessor().clear();
}

void TaskingFetch::get( const QNetworkRequest &request )
{
  mRequest = request;
  send();
}

void TaskingFetch::post( const QNetworkRequest &request, const QByteArray &body )
{
  mRequest = request;
  // The server makes some 400 tasks a second, and answers when all are there.
  constexpr double SECONDS_PER_MEGABYTE = 60;
  mRequest.setTransferTimeout( request.transferTimeout() + static_cast<int>( SECONDS_PER_MEGABYTE * 1e-3 * static_cast<double>( body.size() ) ) );
  mRequest.setHeader( QNetworkRequest::ContentTypeHeader, QStringLiteral( "application/json" ) );
  mBody = body;
  mIsPost = true;
  send();
}

void TaskingFetch::abort()
{
  mAgain.stop();
  if ( !mReply )
    return;
  mReply->disconnect( this );
  mReply->abort();
  mReply->deleteLater();
  mReply.clear();
}

void TaskingFetch::send()
{
  ++mAttempt;
  QgsNetworkAccessManager *network = QgsNetworkAccessManager::instance();
  mReply = mIsPost ? network->post( mRequest, mBody ) : network->get( mRequest );
  connect( mReply.data(), &QNetworkReply::downloadProgress, this, &TaskingFetch::watch );
  connect( mReply.data(), &QNetworkReply::finished, this, &TaskingFetch::complete );
}

void TaskingFetch::watch( qint64 received, qint64 total )
{
  if ( mTooLarge || std::max( received, total ) <= TaskingErrors::MOST_BYTES )
    return;
  mTooLarge = true;
  mReply->abort();
}

void TaskingFetch::complete()
{
  TaskingAnswer answer;
  answer.status = mReply->attribute( QNetworkRequest::HttpStatusCodeAttribute ).toInt();
  answer.error = mReply->error();
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
  if ( !mIsPost && TaskingErrors::worthAgain( answer, mAttempt, seconds ) )
  {
    mAgain.start( static_cast<int>( seconds * 1000 ) );
    emit waiting( seconds );
    return;
  }
  emit finished( answer );
}

QByteArray TaskingFetch::blocking( const QUrl &url, QgsProcessingFeedback *feedback )
{
  TaskingFetch fetch;
  TaskingAnswer result;
  QEventLoop loop;
  bool done = false;
  connect( &fetch, &TaskingFetch::finished, &loop, [&]( const TaskingAnswer &answer ) {
    result = answer;
    done = true;
    loop.quit();
  } );
  connect( &fetch, &TaskingFetch::waiting, &loop, [&]( double seconds ) {
    feedback->pushInfo( tr( "%1 is busy; trying again in %2 s." ).arg( url.host() ).arg( std::ceil( seconds ) ) );
  } );
  QTimer poll;
  connect( &poll, &QTimer::timeout, &loop, [&] {
    if ( feedback->isCanceled() )
      loop.quit();
  } );
  poll.start( POLL_MS );
  fetch.get( TaskingApi::request( url ) );
  if ( !done )
    loop.exec( QEventLoop::ExcludeUserInputEvents );
  if ( !done || feedback->isCanceled() )
    throw Canceled();
  TaskingErrors::check( result, url.host() );
  return result.body;
}

} // namespace lacuna
