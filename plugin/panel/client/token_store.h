// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QCoreApplication>
#include <QNetworkRequest>
#include <QString>

namespace lacuna
{

/// Tokens of Tasking Managers, in the encrypted authentication database of QGIS and nowhere else.
class TokenStore
{
  Q_DECLARE_TR_FUNCTIONS( TokenStore )
public:
  /// Keeps a token; what is in the configuration of that name before is replaced. Returns the name of the
  /// configuration; empty with a sentence in trouble where the database cannot be used.
  static QString keep( const QString &host, const QString &token, const QString &authcfg, QString &trouble );
  static void forget( const QString &authcfg );
  /// Puts the token into a request; false where it cannot be read.
  static bool addTo( QNetworkRequest &request, const QString &authcfg );
};

} // namespace lacuna
