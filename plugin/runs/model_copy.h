// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace lacuna
{

/// The models that come with the plugin, as copies of one's own that the modeler can change.
class ModelCopy
{
  Q_DECLARE_TR_FUNCTIONS( ModelCopy )
public:
  /// Ids of the models, in the order of the toolbox.
  static QStringList models();
  /// Writes a copy into the folder of QGIS's own models, under a name that is free, and has the toolbox show it.
  /// Returns the name it has there; empty, with a sentence, where it could not be written.
  static QString make( const QString &model, QString &problem );
};

} // namespace lacuna
