// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <vector>

namespace lacuna
{

/// One sheet: a line of headings, and rows of texts, numbers and nothing.
struct WorkSheet
{
  QString name;
  QStringList headings;
  static constexpr int AS_IT_IS = -1; ///< a whole number without separators: an id, a year
  QList<int> decimals;                ///< of the numbers of each column
  std::vector<QVariantList> rows;
};

/**
 * Sheets as an .xlsx file (ECMA-376): headings stay in sight, columns are as wide as their words, numbers are numbers.
 *
 * Texts are texts, never formulas, whatever they begin with. The same sheets give the same bytes.
 */
class WorkBook
{
public:
  static QByteArray of( const std::vector<WorkSheet> &sheets );
  /// What a sheet may be called: no more than 31 letters, none of []:*?/\.
  static QString sheetName( const QString &wanted );
};

} // namespace lacuna
