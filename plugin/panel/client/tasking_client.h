// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "background.h"
#include "tasking/tasking_api.h"
#include "tasking/tasking_error.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>

namespace lacuna
{

class HttpFetch;

/**
 * Asks a Tasking Manager for the panel: one request at a time, in their order, bytes read on another thread. What is
 * refused to the public is asked for once more with the user's token, if there is one: drafts and private projects.
 * Nothing else carries it.
 *
 * Requests have a purpose; asking anew for the same purpose drops what is still under way for it, so that the panel
 * shows the answer to what was asked last.
 */
class TaskingClient : public QObject
{
  Q_OBJECT
public:
  explicit TaskingClient( QObject *parent = nullptr );
  ~TaskingClient() override;

  /// Asked for the authentication configuration with the token for an address; empty: none.
  void setTokenSource( std::function<QString( const QUrl & )> source ) { mTokenSource = std::move( source ); }

  /// \param read turns the bytes into a value, on another thread; throws TaskingError
  /// \param done gets the value or the sentence, on this thread
  template <class Value>
  void get(
    const QString &purpose, const QUrl &url, std::function<Value( const QByteArray & )> read,
    std::function<void( Outcome<Value> )> done
  )
  {
    enqueue(
      { purpose, url, QByteArray(), QString(), reading<Value>( purpose, url, std::move( read ), std::move( done ) ) }
    );
  }
  /// The same, with the token at once: what belongs to its owner.
  template <class Value>
  void getOwn(
    const QString &purpose, const QUrl &url, const QString &authcfg, std::function<Value( const QByteArray & )> read,
    std::function<void( Outcome<Value> )> done
  )
  {
    enqueue(
      { purpose, url, QByteArray(), authcfg, reading<Value>( purpose, url, std::move( read ), std::move( done ) ) }
    );
  }
  /// Sends a body with the token of an authentication configuration; never twice.
  void post(
    const QString &purpose, const QUrl &url, const QByteArray &body, const QString &authcfg,
    std::function<void( const TaskingAnswer & )> done
  );
  void cancel( const QString &purpose );
  void cancelAll();
  bool isBusy( const QString &purpose ) const { return mTickets.contains( purpose ); }

signals:
  /// The server asked for a pause.
  void waiting( const QString &host, double seconds );

private:
  struct Job
  {
    QString purpose;
    QUrl url;
    QByteArray body;
    QString authcfg;
    std::function<void( const TaskingAnswer &, quint64 )> done;
    quint64 ticket = 0;
  };
  template <class Value>
  std::function<void( const TaskingAnswer &, quint64 )> reading(
    const QString &purpose, const QUrl &url, std::function<Value( const QByteArray & )> read,
    std::function<void( Outcome<Value> )> done
  )
  {
    return [this, url, read, done, purpose]( const TaskingAnswer &answer, quint64 ticket ) {
      inBackground<Value>(
        this,
        [answer, url, read] {
          TaskingErrors::check( answer, url.host() );
          return read( answer.body );
        },
        [this, done, purpose, ticket]( Outcome<Value> outcome ) {
          if ( isCurrent( purpose, ticket ) )
            done( std::move( outcome ) );
        }
      );
    };
  }
  void enqueue( Job job );
  void next();
  bool isCurrent( const QString &purpose, quint64 ticket );

  std::function<QString( const QUrl & )> mTokenSource;
  std::deque<Job> mQueue;
  QHash<QString, quint64> mTickets; // of what is under way, by purpose
  quint64 mLast = 0;
  QPointer<HttpFetch> mFetch;
  QString mFetching; // its purpose
};

} // namespace lacuna
