// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "tasking/tasking_api.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace lacuna
{

/// What the panel remembers between sessions, in the settings tree of QGIS. Tokens are not here: only the name of their
/// configuration.
class PanelSettings
{
public:
  static void open();
  static void close();

  /// Presets first, then those the user added.
  static QList<TaskingServer> servers();
  static void addServer( const TaskingServer &server );
  static void removeServer( const TaskingServer &server );
  static bool isPreset( const TaskingServer &server );

  static QString currentServer(); ///< address of its API
  static void setCurrentServer( const QString &api );

  /// The authentication configuration that holds the token of a server; empty: none.
  static QString tokenConfig( const QString &api );
  static QString tokenConfigFor( const QUrl &url ); ///< of the server an address belongs to
  static void setTokenConfig( const QString &api, const QString &authcfg );

  static QString text( const char *key, const QString &otherwise = QString() );
  static void setText( const char *key, const QString &value );
};

} // namespace lacuna
