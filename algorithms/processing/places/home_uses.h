// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QSet>
#include <QString>

namespace lacuna
{

/// Uses of buildings in which nobody lives, by the words of a field: capitals, accents and _ do not matter.
class HomeUses
{
public:
  /// “school;church;…”: those of OpenStreetMap, and of cadastres in Spanish, Portuguese and French.
  static QString usual();
  explicit HomeUses( const QString &notHomes );
  /// A building without a word is a home; one with several (“house;shop”) where any of them is.
  bool isHome( const QString &use ) const;

private:
  QSet<QString> mNotHomes;
};

} // namespace lacuna
