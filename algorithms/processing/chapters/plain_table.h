// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/run_context.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <vector>

class QgsProcessingFeatureSource;

namespace lacuna
{

/// The columns of a result that a report speaks of, without shapes.
struct PlainTable
{
  QString name;      ///< of the layer
  QStringList names; ///< of the rows
  QStringList columns;
  std::vector<QVariantList> rows;

  bool has( const QString &column ) const { return columns.contains( column ); }
  QVariant value( std::size_t row, const QString &column ) const;
  double number( std::size_t row, const QString &column ) const; ///< NaN where it is not known
  /// Of all rows where it is known, 0 without any.
  double sum( const QString &column ) const;
};

/// The number a cell holds; NaN where it holds none.
double numberIn( const QVariant &value );

/// Those of the wanted columns that there are, by their contract names, and all others of ours. \throws Canceled
PlainTable readPlain(
  const QgsProcessingFeatureSource &source, const QString &name, const QStringList &wanted, const RunContext &context
);

} // namespace lacuna
