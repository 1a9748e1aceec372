// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "field_round.h"

#include <QCoreApplication>
#include <QVariantMap>

namespace lacuna
{

/// A tool that people answer with: what makes its file, and the three clicks to hand it over.
struct FieldTool
{
  QString id; ///< as ToolPages knows it
  QString name;
  QString algorithm;   ///< that writes its files
  QVariantMap choices; ///< of the algorithm, for this tool
  QStringList clicks;
};

class FieldTools
{
  Q_DECLARE_TR_FUNCTIONS( FieldTools )
public:
  /// In the user's language, in the order of ToolPages.
  static QList<FieldTool> all();
  /// Which tool a run has written for; -1: none in particular.
  static int of( const RememberedRun &run );
  /// What the dialog of its algorithm is given in a round.
  static QVariantMap inputs( const FieldTool &tool, const FieldRound &round );
};

} // namespace lacuna
