// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "net/http_fetch.h"

#include <qgsexception.h>

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace lacuna
{

/// A request or a document that cannot be used, with the sentence for the user.
class TaskingError : public QgsException
{
public:
  using QgsException::QgsException;
};

using TaskingAnswer = HttpAnswer;

/// The server's failures as sentences that say what to do.
class TaskingErrors
{
  Q_DECLARE_TR_FUNCTIONS( TaskingErrors )
public:
  static constexpr qint64 MAX_BYTES = HttpLimits().bytes; ///< no project comes near it; a larger body is cut off

  /// \throws TaskingError unless the answer holds a body to read. host is named in the sentence.
  static void check( const TaskingAnswer &answer, const QString &host );
  /// \throws TaskingError
  [[noreturn]] static void badDocument( const QString &host, const QString &detail );
  [[noreturn]] static void notAnApi( const QString &host );
  /// The server's own words in an error body, whichever of its shapes it has; empty where it has none.
  static QString serverWords( const QByteArray &body, QString *code = nullptr );

private:
  [[noreturn]] static void throwNetwork( const TaskingAnswer &answer, const QString &host );
  [[noreturn]] static void throwStatus( const TaskingAnswer &answer, const QString &host );
};

} // namespace lacuna
