// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "report.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <optional>

namespace lacuna
{

/// What is wanted of a report.
struct ReportWish
{
  QString file;                                      ///< empty: none
  std::optional<RunRecord> earlier;                  ///< the report it is to be compared with
  QString pdf = {};                                  ///< the same as PDF; empty: none
  std::function<void( const Report & )> onMade = {}; ///< called with the report when the run's warnings are in it
  bool isWanted() const { return !file.isEmpty(); }
  const RunRecord *compared() const { return earlier ? &*earlier : nullptr; }
};

/// The file a report goes to.
class ReportFile
{
  Q_DECLARE_TR_FUNCTIONS( GapReport )
public:
  /// Before the work, not after it. \throws QgsProcessingException with a sentence
  static void requireWritable( const QString &path, const QString &parameter = QStringLiteral( "REPORT" ) );
  /// The whole file or none of it. \throws QgsProcessingException
  static void
  write( const QString &path, const QByteArray &content, const QString &parameter = QStringLiteral( "REPORT" ) );

private:
  static QString failure( const QString &file, const QString &why, const QString &parameter );
};

} // namespace lacuna
