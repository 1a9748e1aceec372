// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#include "tasking_client.h"
#include "panel/client/token_store.h"
#include "net/http_fetch.h"

#include <algorithm>

namespace lacuna
{

namespace
{

constexpr int HTTP_FORBIDDEN = 403;

}

TaskingClient::TaskingClient( QObject *parent ) : QObject( parent ) {}

TaskingClient::~TaskingClient() { cancelAll(); }

void TaskingClient::enqueue( Job job )
{
  cancel( job.purpose );
  job.ticket = ++mLast;
  mTickets.insert( job.purpose, job.ticket );
  mQueue.push_back( std::move( job ) );
  next();
}

void TaskingClient::post(
  const QString &purpose, const QUrl &url, const QByteArray &body, const QString &authcfg,
  std::function<void( const TaskingAnswer & )> done
)
{
  enqueue( { purpose, url, body, authcfg, [this, purpose, done]( const TaskingAnswer &answer, quint64 ticket ) {
              if ( isCurrent( purpose, ticket ) )
                done( answer );
            } } );
}

// True once: what was dropped or replaced meanwhile is not told.
bool TaskingClient::isCurrent( const QString &purpose, quint64 ticket )
{
  if ( mTickets.value( purpose, 0 ) != ticket )
    return false;
  mTickets.remove( purpose );
  return true;
}

void TaskingClient::next()
{
  if ( mFetch || mQueue.empty() )
    return;
  Job job = std::move( mQueue.front() );
  mQueue.pop_front();
  QNetworkRequest request = job.body.isEmpty() ? TaskingApi::request( job.url, !job.authcfg.isEmpty() )
                                               : TaskingApi::requestToMake( job.url, job.body );
  mFetching = job.purpose;
  mFetch = new HttpFetch( HttpLimits(), this );
  connect( mFetch.data(), &HttpFetch::waiting, this, [this, host = job.url.host()]( double seconds ) {
    emit waiting( host, seconds );
  } );
  connect( mFetch.data(), &HttpFetch::finished, this, [this, job]( const TaskingAnswer &answer ) {
    mFetch->deleteLater();
    mFetch.clear();
    const QString token
      = answer.status == HTTP_FORBIDDEN && job.authcfg.isEmpty() && mTokenSource ? mTokenSource( job.url ) : QString();
    if ( token.isEmpty() )
      job.done( answer, job.ticket );
    else
      mQueue.push_front( { job.purpose, job.url, job.body, token, job.done, job.ticket } ); // perhaps the user's own
    next();
  } );
  if ( !job.authcfg.isEmpty() && !TokenStore::addTo( request, job.authcfg ) )
  {
    // Without its token the request would only be refused.
    TaskingAnswer answer;
    answer.status = 401;
    QMetaObject::invokeMethod(
      mFetch.data(), [fetch = mFetch.data(), answer] { emit fetch->finished( answer ); }, Qt::QueuedConnection
    );
    return;
  }
  if ( job.body.isEmpty() )
    mFetch->get( request );
  else
    mFetch->post( request, job.body );
}

void TaskingClient::cancel( const QString &purpose )
{
  mTickets.remove( purpose );
  mQueue.erase(
    std::remove_if( mQueue.begin(), mQueue.end(), [&]( const Job &job ) { return job.purpose == purpose; } ),
    mQueue.end()
  );
  if ( !mFetch || mFetching != purpose )
    return;
  mFetch->abort();
  mFetch->deleteLater();
  mFetch.clear();
  QMetaObject::invokeMethod( this, &TaskingClient::next, Qt::QueuedConnection );
}

void TaskingClient::cancelAll()
{
  mQueue.clear();
  mTickets.clear();
  if ( mFetch )
  {
    mFetch->abort();
    mFetch->deleteLater();
    mFetch.clear();
  }
}

} // namespace lacuna
