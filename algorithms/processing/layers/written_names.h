// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsfields.h>

#include <QHash>
#include <QString>

namespace lacuna
{

/// What the columns of an output are called in its file: a Shapefile cuts “completeness” to “completene”.
class WrittenNames
{
public:
  /// asked: the columns the output was made with, in order; written: those of the layer it became, which may begin with
  /// one of the format's own.
  WrittenNames( const QgsFields &asked, const QgsFields &written );

  /// The name in the file.
  QString of( const QString &asked ) const { return mWritten.value( asked, asked ); }
  /// The name the output was made with.
  QString askedFor( const QString &written ) const { return mWritten.key( written, written ); }
  /// An expression over the asked names, with those of the file. Columns stand in quotation marks.
  QString inExpression( QString expression ) const;

private:
  QHash<QString, QString> mWritten; // where it differs
};

} // namespace lacuna
