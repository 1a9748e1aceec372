// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "combined_report.h"
#include "report/work_book.h"

#include <QCoreApplication>

namespace lacuna
{

/// The same as a spreadsheet: zones, tasks, sources and settings, with the words people know the columns by.
class SheetFile
{
  Q_DECLARE_TR_FUNCTIONS( SheetFile )
public:
  static QByteArray of( const CombinedInput &input, const AllFacts &facts, const Report &report );

private:
  static WorkSheet zones( const CombinedInput &input, const AllFacts &facts );
  static WorkSheet tasks( const CombinedInput &input );
  static WorkSheet sources( const Report &report );
  static void
  add( WorkSheet &sheet, const QString &column, const std::vector<QVariant> &cells, const QStringList &classes );
};

} // namespace lacuna
