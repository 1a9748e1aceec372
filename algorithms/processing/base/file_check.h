// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QVariantMap>

class QgsProcessingAlgorithm;
class QgsProcessingContext;

namespace lacuna
{

/// Looks at the files that the parameters name before QGIS opens them: opening can already fetch from the network, or
/// never come back.
class FileCheck
{
  Q_DECLARE_TR_FUNCTIONS( FileCheck )
public:
  /// A sentence, or nothing where all is well.
  static QString
  problem( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context );

  /// What to say of the first file that is there, and cannot be opened; empty where there is none.
  static QString
  closed( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context );
};

} // namespace lacuna
