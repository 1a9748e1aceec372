// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QByteArray>
#include <QString>
#include <QTranslator>

namespace lacuna
{

/// A translation out of a package. Its bytes are read, not mapped: an upgrade is written over the file while this runs.
class TranslationFile
{
public:
  /// That for QGIS's language, or the English one, which knows “1 building” from “2 buildings”. A file that cannot be
  /// used is passed over.
  explicit TranslationFile( const QString &folder );

  /// Lives as long as this does; empty where there is no file.
  QTranslator &translator() { return mTranslator; }

private:
  QByteArray mBytes; // the translator does not copy them
  QTranslator mTranslator;
};

} // namespace lacuna
