// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "tasking_error.h"

#include <QByteArray>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

class QgsProcessingFeedback;

namespace lacuna
{

/**
 * One request, through QGIS's network manager of this thread: its proxy, its cache, its certificates.
 *
 * A body that grows beyond TaskingErrors::MOST_BYTES is cut off. Where the server is busy the request is made again, after
 * waiting() told how long. Posts are made once only.
 */
class TaskingFetch : public QObject
{
  Q_OBJECT
public:
  explicit TaskingFetch( QObject *parent = nullptr );
  ~TaskingFetch() override;

  void get( const QNetworkRequest &request );
  void post( const QNetworkRequest &request, const QByteArray &body );
  void abort();

  /// Gets a document on the thread of an algorithm. \throws TaskingError, Canceled
  static QByteArray blocking( const QUrl &url, QgsProcessingFeedback *feedback );

  /// QGIS writes its own user agent over every other; this puts ours in front of it for our requests. Once, and undone when unloaded.
  static void installUserAgent();
  static void removeUserAgent();

signals:
  void waiting( double seconds );
  void finished( const lacuna::TaskingAnswer &answer );

private:
  void send();
  void watch( qint64 received, qint64 total );
  void complete();

  QNetworkRequest mRequest;
  QByteArray mBody;
  bool mIsPost = false;
  int mAttempt = 0;
  bool mTooLarge = false;
  QPointer<QNetworkReply> mReply;
  QTimer mAgain;
};

} // namespace lacuna
