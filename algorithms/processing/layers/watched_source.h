// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/footprint_file.h"

#include <qgsprocessingutils.h>

#include <QString>

#include <memory>
#include <optional>

class QgsProcessingContext;
class QgsVectorLayer;

namespace lacuna
{

struct Watch;

/// What is known of the rows behind a source.
struct WatchedRows
{
  QString name;                  ///< for sentences, where there is no file
  QString path;                  ///< of the file; empty: no file
  std::optional<PlainFile> file; ///< whose rows the source gives one by one; see plainFile()
};

/// The file that a layer reads, whatever is filtered or joined on top of it; empty for layers in memory and of servers.
QString fileBehind( const QgsVectorLayer &layer );

/**
 * A source that does not end before its rows do: libraries stop in the middle of a damaged file as if it were its end.
 *
 * Its iterators hear what GDAL says in their thread, and throw Error RowsUnreadable instead of ending after a failure;
 * at the end of a whole file its structure and the count of its header are asked for. Of a file that gives far more
 * rows than it has they throw Error RowsEndless. Validity of geometries is not checked. Its count is an estimate that
 * no file can make larger than it is itself.
 */
class WatchedSource : public QgsProcessingFeatureSource
{
public:
  WatchedSource(
    std::unique_ptr<QgsProcessingFeatureSource> source, WatchedRows rows, const QgsProcessingContext &context
  );

  /// Whether the geometry of a row that was read was there and of no use: QGIS gives none then.
  bool isDamaged( QgsFeatureId row ) const;

private:
  WatchedSource( std::shared_ptr<Watch> watch, const QgsProcessingContext &context );
  std::shared_ptr<Watch> mWatch;
};

} // namespace lacuna
