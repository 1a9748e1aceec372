// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QCoreApplication>

class QSaveFile;

namespace lacuna
{

/// Files that are written as a whole or not at all: what lay there before stays until the new one is on the disk.
class WholeFile
{
  Q_DECLARE_TR_FUNCTIONS( WholeFile )
public:
  /// Empty, or the reason why a file could not be written, in the user's language.
  static QString write( const QString &path, const QByteArray &content );
  /// The same before the work: empty where a file can be made there.
  static QString tryToOpen( const QString &path );

private:
  static QString reason( const QSaveFile &file, qint64 bytes );
};

} // namespace lacuna
