// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QString>

class QgsProcessingParameterDefinition;

namespace lacuna
{

/// The advice of the help pages on single parameters, which dialogs show as tooltips. It is made of the pages when
/// Lacuna is built (packaging/i18n/make_hints.py) and lies beside them.
class ParameterHints
{
public:
  /// Gives a parameter what the help page of its algorithm says of it, in the user's language; nothing where it is
  /// silent.
  static void apply( const QString &algorithm, QgsProcessingParameterDefinition &parameter );
};

} // namespace lacuna
