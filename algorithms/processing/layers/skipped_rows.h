// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/layer.h"
#include "merged_rows.h"
#include "output_fields.h"
#include "output_layer.h"

#include <qgsfeature.h>

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

class QgsProcessingFeatureSource;
class QgsProcessingFeedback;

namespace lacuna
{

/// What takes no part in a run, of several layers in one table: the source fields merged, then skip_layer and
/// skip_reason. Geometries are flat, multipart and in the CRS of the first layer; null where they are of another kind.
class SkippedRows
{
public:
  SkippedRows() = default;
  /// own: columns of what is skipped and comes from no layer
  SkippedRows(
    const std::vector<const QgsProcessingFeatureSource *> &sources, Qgis::GeometryType type,
    const QgsCoordinateTransformContext &context, const QgsFields &own = QgsFields()
  );

  const QgsFields &fields() const { return mRows.fields(); }
  /// source: its place in the list of the constructor; code: of skipCode(). May be called from one thread at a time.
  QgsFeature row( int source, const QgsFeature &feature, const QString &parameter, const char *code ) const;
  /// A row of what comes from no layer, without a geometry.
  QgsFeature ownRow( const QgsAttributes &attributes, const QString &parameter, const char *code ) const;

private:
  MergedRows mRows;
};

/// Which layer of a run rows come from.
struct SkippedSource
{
  int place; ///< in the list of SkippedRows
  QString parameter;
  QString name;
};

/// How many rows have a reason.
std::size_t countSkipped( const std::vector<SkipReason> &reasons );
/// What a reader or the preparation skipped, and OutsideZones for the rows whose flag is not 0.
std::vector<SkipReason> skippedOrOutside( std::vector<SkipReason> reasons, std::span<const std::uint8_t> outside );

/// Reads a layer again and writes the rows that have a reason. \throws QgsProcessingException where it has changed
/// since, Canceled
void writeSkippedRows(
  const QgsProcessingFeatureSource &source, const std::vector<SkipReason> &reasons, const SkippedSource &layer,
  OutputLayer &skipped, const SkippedRows &rows, QgsProcessingFeedback *feedback
);

/// Reads a layer again and writes every row: one without a reason to output, with what added() puts behind its own
/// attributes; the others to skipped. \throws QgsProcessingException where the layer has changed since, Canceled
void writeRows(
  const QgsProcessingFeatureSource &source, const std::vector<SkipReason> &reasons, const SkippedSource &layer,
  OutputLayer &output, OutputLayer &skipped, const SkippedRows &rows, QgsProcessingFeedback *feedback,
  const std::function<QgsAttributes( std::size_t row, const QgsFeature &feature )> &added
);

} // namespace lacuna
