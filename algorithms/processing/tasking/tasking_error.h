// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsexception.h>

#include <QByteArray>
#include <QCoreApplication>
#include <QNetworkReply>
#include <QString>

namespace lacuna
{

/// A request or a document that cannot be used, with the sentence for the user.
class TaskingError : public QgsException
{
public:
  using QgsException::QgsException;
};

/// What came back for one request, whatever carried it.
struct TaskingAnswer
{
  int status = 0; ///< HTTP; 0 where none came
  QNetworkReply::NetworkError error = QNetworkReply::NoError;
  QString errorText;
  QByteArray body;
  bool tooLarge = false;
  bool posted = false;    ///< it was a request to make something
  double retryAfter = -1; ///< seconds the server asks to wait; below 0: it says nothing
};

/// The server's failures as sentences that say what to do.
class TaskingErrors
{
  Q_DECLARE_TR_FUNCTIONS( TaskingErrors )
public:
  static constexpr qint64 MOST_BYTES = 100LL * 1024 * 1024; ///< no project comes near it; a larger body is cut off

  /// \throws TaskingError unless the answer holds a body to read. host is named in the sentence.
  static void check( const TaskingAnswer &answer, const QString &host );
  /// \throws TaskingError
  [[noreturn]] static void badDocument( const QString &host, const QString &detail );
  [[noreturn]] static void notAnApi( const QString &host );
  /// The server's own words in an error body, whichever of its shapes it has; empty where it has none.
  static QString serverWords( const QByteArray &body, QString *code = nullptr );
  /// Whether it is worth asking once more after a while, and after how many seconds.
  static bool worthAgain( const TaskingAnswer &answer, int attempt, double &seconds );

private:
  [[noreturn]] static void throwNetwork( const TaskingAnswer &answer, const QString &host );
  [[noreturn]] static void throwStatus( const TaskingAnswer &answer, const QString &host );
};

} // namespace lacuna
