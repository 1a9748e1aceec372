// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/places/sample_design.h"

#include <QCoreApplication>
#include <QList>
#include <QVariant>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

namespace lacuna
{

/// What people read of the strata of a sample. Their codes, in fields and files, never change.
class SampleWords
{
  Q_DECLARE_TR_FUNCTIONS( SampleWords )
public:
  /// gap, matched, extra, cell
  static QString code( StratumKind kind );
  static std::optional<StratumKind> kindOf( const QString &code );
  /// Of the report, many of them.
  static QString label( StratumKind kind );
  /// What “yes” means, for the report.
  static QString yesMeans( StratumKind kind );
  static QString colour( StratumKind kind );
  /// What can be answered, in words and as it is written.
  static QList<QPair<QString, QString>> answers();
  /// Why an area alone gives no empty squares.
  static QString whyNoSquares();
  /// Words and codes of the strata.
  static QList<QPair<QString, QVariant>> strata();
  /// What is asked of a row. cellM: side of a square; aPoint: it is drawn as its middle.
  static QString question( StratumKind kind, double cellM, bool aPoint );
};

} // namespace lacuna
