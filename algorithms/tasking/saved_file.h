// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace lacuna
{

/// Files people saved from a Tasking Manager's web page.
class SavedFile
{
  Q_DECLARE_TR_FUNCTIONS( SavedFile )
public:
  /// \throws QgsException with a sentence
  static QByteArray read( const QString &path );
  static QString nameOf( const QString &path );
  /// The number a file's name begins with, such as 77-tasks.geojson; 0: none.
  static int projectOf( const QString &path );
};

} // namespace lacuna
