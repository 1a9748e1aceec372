// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsprocessingcontext.h>

#include <QCoreApplication>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <functional>

namespace lacuna
{

/// Runs an algorithm by its id, beside the window, as the toolbox would.
class AlgorithmRun
{
  Q_DECLARE_TR_FUNCTIONS( AlgorithmRun )
public:
  /// Results, where their layers are, and what the run warned of.
  using Done = std::function<void( const QVariantMap &, QgsProcessingContext &, const QStringList & )>;
  using Failed = std::function<void( const QString & )>;
  /// Exactly one of done and failed is called, on the thread of owner and while that lives; failed perhaps at once.
  static void start(
    QgsProject *project, QObject *owner, const QString &algorithm, const QVariantMap &parameters, Done done,
    Failed failed
  );
};

} // namespace lacuna
