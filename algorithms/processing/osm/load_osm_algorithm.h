// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "base/algorithm_base.h"
#include "lacuna/layer.h"
#include "lacuna/osm/osm_file.h"
#include "layers/skipped_rows.h"
#include "messages/osm_text.h"

#include <qgsgeometry.h>

#include <QTemporaryDir>

#include <array>
#include <vector>

class QgsGeometryEngine;

namespace lacuna
{

/// lacuna:loadosm: buildings, roads, waterways, railways, places and facilities of OpenStreetMap as layers with real
/// columns.
class LoadOsmAlgorithm : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS( LoadOsmAlgorithm )
public:
  QString name() const override;
  QString displayName() const override;
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  LoadOsmAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  struct Table
  {
    OutputLayer output;
    QgsFields fields;
    qlonglong count = 0;
  };
  void readArea( QgsProcessingContext &context );
  OsmReadOptions openSinks( const QVariantMap &parameters, QgsProcessingContext &context, QVariantMap &results );
  QString fileToRead( const QTemporaryDir &folder, QgsProcessingFeedback *feedback ) const;
  QStringList selectors() const;
  OsmReport read( const QString &file, const OsmReadOptions &options, QgsProcessingFeedback *feedback );
  void take( OsmFeature &&found, QgsGeometryEngine *area );
  void skip( const OsmSkipped &found );
  void finishSinks( QgsProcessingContext &context, QVariantMap &results );
  void logSummary( const OsmReport &report, QgsProcessingFeedback *feedback ) const;
  static QgsFields fieldsOf( OsmTable table );

  QString mFile;
  QString mServer;
  QString mAreaName;
  std::unique_ptr<QgsProcessingFeatureSource> mAreaSource;
  QgsGeometry mArea; ///< degrees; null: everything
  std::vector<SkipReason> mAreaSkip;
  std::array<Table, OSM_TABLES> mTables;
  SkippedRows mSkippedRows;
  OutputLayer mSkipped;
  OsmText::Skips mSkips {};
  qlonglong mOutside = 0;
};

} // namespace lacuna
