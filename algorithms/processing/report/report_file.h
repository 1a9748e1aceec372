// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QCoreApplication>
#include <QString>

namespace lacuna
{

/// The file a report goes to.
class ReportFile
{
  Q_DECLARE_TR_FUNCTIONS( GapReport )
public:
  /// Before the work, not after it. \throws QgsProcessingException with a sentence
  static void requireWritable( const QString &path );
  /// The whole file or none of it. \throws QgsProcessingException
  static void write( const QString &path, const QString &html );

private:
  static QString failure( const QString &file, const QString &why );
};

} // namespace lacuna
