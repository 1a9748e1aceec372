// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QCoreApplication>
#include <QString>

namespace lacuna
{

/// What people mostly do after an algorithm: the last line of its log.
class NextStep
{
  Q_DECLARE_TR_FUNCTIONS( NextStep )
public:
  /// algorithm: without the provider. Empty where nothing follows.
  static QString after( const QString &algorithm );
};

} // namespace lacuna
