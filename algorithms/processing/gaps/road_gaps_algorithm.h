// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "base/algorithm_base.h"
#include "lacuna/gaps/road_gaps.h"
#include "layers/skipped_rows.h"
#include "layers/working_frame.h"

namespace lacuna
{

/// lacuna:roadgaps: which parts of the roads of two layers lack a counterpart in the other.
class RoadGapsAlgorithm : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS( RoadGapsAlgorithm )
public:
  QString name() const override;
  QString displayName() const override;
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  RoadGapsAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  // One of the two layers.
  struct Side
  {
    QString parameter;
    QString name;
    std::unique_ptr<QgsProcessingFeatureSource> source;
    RawFootprints raw; ///< in the CRS of the source: what is missing is cut out of these
    RoadLayer layer;
  };
  std::unique_ptr<QgsProcessingFeatureSource>
  requireLines( const QVariantMap &parameters, const QString &name, QgsProcessingContext &context ) const;
  RoadGapResult compare( QgsProcessingContext &context, QgsProcessingFeedback *feedback );
  void write(
    int index, const RoadSide &found, OutputLayer &missing, OutputLayer &skipped, const SkippedRows &skippedRows,
    QgsProcessingFeedback *feedback
  ) const;
  void logSummary( const RoadGapResult &result, QgsProcessingFeedback *feedback ) const;
  QString whyNothing( const RoadGapResult &result ) const;

  Side mSides[2];
  std::unique_ptr<QgsProcessingFeatureSource> mArea;
  RoadOptions mOptions;
  MetricFrame mFrame = MetricFrame::uniform();
};

} // namespace lacuna
