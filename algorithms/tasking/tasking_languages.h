// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QString>
#include <QStringList>

namespace lacuna
{

/// Languages as Tasking Managers name them: a server compares Accept-Language letter for letter with its own codes (es,
/// pt_BR, fa_IR …).
class TaskingLanguages
{
public:
  /// The code for a locale such as es_BO or pt-BR: itself, its language alone, or the first of its language; empty
  /// where there is none.
  static QString best( const QStringList &codes, QString locale );
  /// Keeps what a server said, for as long as QGIS runs.
  static void learn( const QString &host, const QStringList &codes );
  static bool isKnown( const QString &host );
  /// What to ask a server for; by what version 5.5 knows as long as it has not said itself.
  static QByteArray headerFor( const QString &host, const QString &locale );
};

} // namespace lacuna
