// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/findings/findings.h"

#include <QCoreApplication>
#include <QList>
#include <QPair>
#include <QString>
#include <QVariant>

#include <optional>

namespace lacuna
{

/// What people read of findings. Codes, in fields and files, never change.
class FindingWords
{
  Q_DECLARE_TR_FUNCTIONS( FindingWords )
public:
  static QString code( Finding finding );
  static std::optional<Finding> findingOf( const QString &code );
  static QString label( Finding finding );
  static QString colour( Finding finding );
  /// Of a gap without an answer.
  static QString open();
  static QString code( FindingSource source );
  static std::optional<FindingSource> sourceOf( const QString &code );
  static QString label( FindingSource source );
  /// no_such_gap, no_gap_here, ambiguous, not_understood: why an answer belongs to no gap.
  static QString problem( const QString &code );
  static QStringList problems();
  /// What a visitor answers to “found”: yes, moved, no, ruin, cannot_tell; nothing for other words.
  static std::optional<Finding> ofVisit( const QString &answer, bool ruinCounts );
  /// Of a task of MapRoulette that is not Answered: Fixed, Not_An_Issue …
  static std::optional<Finding> ofTask( const QString &status );
};

} // namespace lacuna
