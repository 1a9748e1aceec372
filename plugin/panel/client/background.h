// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "messages/error_text.h"

#include <qgsexception.h>

#include <QCoreApplication>
#include <QMetaObject>
#include <QPointer>
#include <QThreadPool>

#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace lacuna
{

/// What a piece of work made, or the sentence why it could not.
template <class Value>
struct Outcome
{
  std::optional<Value> value;
  QString trouble; ///< for the user; empty where there is a value
};

/**
 * Does work on another thread, so that the window never waits, and hands its outcome to done on the thread of context.
 * Where context is gone by then, nobody is told.
 */
template <class Value>
void inBackground( QObject *context, std::function<Value()> work, std::function<void( Outcome<Value> )> done )
{
  auto shared = std::make_shared<Outcome<Value>>();
  // Asking whether context still lives is only safe on its own thread, which the application's object leads to.
  const QPointer<QObject> waiting( context );
  QThreadPool::globalInstance()->start( [waiting, shared, work = std::move( work ), done = std::move( done )] {
    try
    {
      shared->value = work();
    }
    catch ( const QgsException &error )
    {
      shared->trouble = error.what();
    }
    catch ( const std::exception &error )
    {
      shared->trouble = ErrorText::sentence( error );
    }
    QMetaObject::invokeMethod(
      QCoreApplication::instance(),
      [waiting, shared, done] {
        if ( waiting )
          done( std::move( *shared ) );
      },
      Qt::QueuedConnection
    );
  } );
}

} // namespace lacuna
