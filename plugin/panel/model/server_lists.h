// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "tasking/tasking_api.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace lacuna
{

class TaskingClient;

/// What a server's searches can be narrowed to: it compares organisations and campaigns to the letter, so they are
/// chosen from its own lists.
class ServerLists : public QObject
{
  Q_OBJECT
public:
  enum class Kind
  {
    Countries,
    Organisations,
    Campaigns
  };
  Q_ENUM( Kind )
  ServerLists( TaskingClient *client, QObject *parent );

  /// Asks once for each server; what cannot be had stays empty, and is asked for again the next time.
  void ask( const TaskingServer &server );
  void forget();
  /// In the order of the alphabet.
  const QStringList &names( Kind kind ) const { return mNames[static_cast<int>( kind )]; }
  /// As the server writes what was typed: where it differs only in capitals, or by blanks.
  QString exact( Kind kind, const QString &typed ) const;

signals:
  void changed();

private:
  void ask( Kind kind, const QUrl &url, std::function<QStringList( const QByteArray & )> read );

  TaskingClient *mClient;
  static constexpr int KINDS = 3;
  QString mApi;
  bool mHad[KINDS] = {}; ///< answered, or asked
  QStringList mNames[KINDS];
};

} // namespace lacuna
