// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QString>

namespace lacuna
{

enum class Registration
{
  Done,         ///< ours was added
  AlreadyThere, ///< the other way in (plugin or Python loader) added it before; nothing was changed
  WrongQgis,    ///< this QGIS does not fit, see unfitSentence(); nothing was touched
};

/**
 * Adds the provider once, whoever asks first, and installs the translation of QGIS's language.
 * folder: where help/ and i18n/ lie.
 */
Registration registerProvider( const QString &folder );

/// Removes the provider if it was added from this library. Safe to call at any time.
void unregisterProvider();

} // namespace lacuna
