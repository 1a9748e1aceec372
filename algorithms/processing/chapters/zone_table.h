// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "layers/working_frame.h"
#include "plain_table.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <vector>

class QgsProcessingFeatureSource;

namespace lacuna
{

/// A result by zone, as read.
struct ZoneLayer
{
  QString parameter;
  QString name;
  QStringList zones;  ///< their names
  bool named = false; ///< else those are numbers
  RawLayer shapes;
  QStringList columns;            ///< ours, by their contract names
  std::vector<QVariantList> rows; ///< values in the order of columns
};

/// The columns of results by zone whose names a format may have cut.
QStringList zoneColumns();

/// Reads the columns of ours, whatever a format cut of their names, and the names of the rows. wanted: long names that
/// are looked for where they were cut; chosen: the field of the names; -1: the best one.
ZoneLayer readZones(
  const QgsProcessingFeatureSource &source, const QString &parameter, const QString &name, const QStringList &wanted,
  int chosen, const RunContext &context
);

/// Its rows without their shapes.
PlainTable tableOf( const ZoneLayer &layer );

/**
 * Several results for the same zones as one table: a zone is known again by its shape, else by its name.
 *
 * Where two layers have a column of one name, that of the algorithm it comes from counts: zones are handed from step to
 * step, and carry what an earlier run said.
 */
class ZoneTable
{
public:
  /// In working coordinates. Returns how many of its zones no layer before it has.
  int add( const ZoneLayer &layer );

  int size() const { return static_cast<int>( mNames.size() ); }
  const QString &name( int zone ) const { return mNames.at( zone ); }
  const Footprints &shapes() const { return mShapes; } ///< one row for each zone
  const QStringList &columns() const { return mColumns; }
  bool has( const QString &column ) const { return mColumns.contains( column ); }
  QVariant value( int zone, const QString &column ) const;
  double number( int zone, const QString &column ) const; ///< NaN where it is not known
  /// Of all zones where it is known; NaN where it is of none.
  double sum( const QString &column ) const;

private:
  int zoneOf( const ZoneLayer &layer, int row, const QHash<QString, int> &named );
  QString shapeKey( const Footprints &shapes, std::size_t row ) const;

  QStringList mNames;
  Footprints mShapes;
  QHash<QString, QList<int>> mByShape;
  QStringList mColumns;
  QHash<QString, QVariantList> mValues;
  int mLayers = 0;
};

} // namespace lacuna
