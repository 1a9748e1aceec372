// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace lacuna
{

/**
 * Hazard classes given as words, on a scale of five that does not depend on which of them a layer happens to hold:
 * none 0, very low 1, low 2, medium 3, high 4, very high 5; yes 1, no 0. Spanish, Portuguese, English and French,
 * whatever their case, accents and gender, and with words such as “amenaza” or “risco” and codes such as “R4” beside
 * them.
 */
class ClassWords
{
public:
  /// overrides: “word=number;word=number”, which come before the words known. \throws QgsProcessingException with a
  /// sentence
  explicit ClassWords( const QString &overrides );

  /// Nothing where the word is not known.
  std::optional<int> classOf( const QString &word ) const;

private:
  QHash<QString, int> mKnown;
};

} // namespace lacuna
