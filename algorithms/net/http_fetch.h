// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QByteArray>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QgsFeedback;

namespace lacuna
{

/// What came back for one request.
struct HttpAnswer
{
  int status = 0; ///< HTTP; 0 where none came
  QNetworkReply::NetworkError error = QNetworkReply::NoError;
  QString errorText;
  QByteArray body;
  bool tooLarge = false;
  bool posted = false;    ///< it was a request to make something
  bool unsafe = false;    ///< not sent: a token would have gone unencrypted over the network
  double retryAfter = -1; ///< seconds the server asks to wait; below 0: it says nothing
};

/// Thrown where a request is given up because somebody canceled.
struct HttpCanceled
{};

/// How far a request goes.
struct HttpLimits
{
  qint64 bytes = 100LL * 1024 * 1024; ///< a larger body is cut off
  double seconds = 900;               ///< of all of one try, however slowly bytes come
  int tries = 3;                      ///< of a get where the server is busy; posts are made once
  double longestWait = 60;            ///< seconds between two tries; where the server asks for more it is left alone
};

/**
 * One request of Lacuna, through QGIS's network manager of this thread: its proxy, its cache, its certificates.
 *
 * A request with a token (a header Authorization) goes by https or to this machine only, is led to no other host, and
 * is not kept in the cache. Where the server is busy a get is made again, after waiting() told how long. The user agent
 * is our own.
 */
class HttpFetch : public QObject
{
  Q_OBJECT
public:
  static constexpr QNetworkRequest::Attribute OURS
    = static_cast<QNetworkRequest::Attribute>( QNetworkRequest::User + 4077 ); ///< marks our requests

  explicit HttpFetch( const HttpLimits &limits = {}, QObject *parent = nullptr );
  ~HttpFetch() override;

  void get( const QNetworkRequest &request );
  void post( const QNetworkRequest &request, const QByteArray &body );
  void abort();

  /// On the thread of an algorithm, a post where there is a body. Gives up within 200 ms of a cancel, however silent
  /// the server is.
  /// \param waiting is told before each further try; may be empty
  /// \throws HttpCanceled
  static HttpAnswer blocking(
    const QNetworkRequest &request, const QByteArray &body, const HttpLimits &limits, QgsFeedback *feedback,
    const std::function<void( double )> &waiting = {}
  );

  /// QGIS writes its own user agent over every other; this puts ours in front of it for our requests. Once, and undone
  /// when unloaded. product: name and version, as "Lacuna/1.2".
  static void installUserAgent( const QByteArray &product );
  static void removeUserAgent();

  /// Whether a token may be sent to an address.
  static bool isSafe( const QUrl &url );
  /// Whether it is worth asking once more after a while, and after how many seconds.
  static bool worthAgain( const HttpAnswer &answer, int attempt, const HttpLimits &limits, double &seconds );

signals:
  void waiting( double seconds );
  void finished( const lacuna::HttpAnswer &answer );

private:
  void start( const QNetworkRequest &request );
  void send();
  void watch( qint64 received, qint64 total );
  void complete();

  HttpLimits mLimits;
  QNetworkRequest mRequest;
  QByteArray mBody;
  bool mIsPost = false;
  int mAttempt = 0;
  bool mTooLarge = false;
  bool mTooLong = false;
  QPointer<QNetworkReply> mReply;
  QTimer mAgain;
  QTimer mDeadline;
};

} // namespace lacuna
