// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <qgsattributes.h>
#include <qgsfields.h>

#include <QSet>
#include <QStringList>

#include <initializer_list>
#include <utility>

namespace lacuna
{

/// Fields from their names and types.
QgsFields fieldsOf( std::initializer_list<std::pair<const char *, QMetaType::Type>> list );

/**
 * Source fields followed by ours. Ours keep their contract names: a source field of the same name (whatever its case,
 * as GeoPackage compares) is renamed to source_<name>, with a number if need be.
 */
QgsFields outputFields( const QgsFields &source, const QgsFields &ours );

/// What a format does to the fields of an output.
struct WritableFields
{
  QgsFields fields;
  QList<int> texts; ///< columns of lists and JSON, which the format holds as text
};

/**
 * Source fields may be named like a column that the format makes itself (geom in a GeoPackage), or be a fid that
 * repeats: they are renamed to source_<name>. driver: GDAL's name of the format.
 */
WritableFields writableFields( const QgsFields &fields, const QString &driver, bool renameFid );

/**
 * The fields of several layers in one table: equal names with equal types share a column; where types differ the column
 * is text. The column "fid" is renamed to source_fid, since the rows of several layers repeat its values.
 */
class MergedFields
{
public:
  MergedFields() = default;
  MergedFields( const QList<QgsFields> &sources, const QgsFields &ours );
  const QgsFields &fields() const { return mFields; }
  /// The row of one source: its attributes in the merged columns, then the values of ours.
  QgsAttributes row( int source, const QgsAttributes &attributes, const QgsAttributes &ours ) const;

private:
  QgsFields mFields;
  QList<QList<int>> mColumns;
  int mOurs = 0;
};

} // namespace lacuna
