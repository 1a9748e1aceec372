// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "base/algorithm_base.h"
#include "crowd_gaps.h"
#include "layers/skipped_rows.h"
#include "map_roulette_tasks.h"

#include <memory>

namespace lacuna
{

/// lacuna:exportmaproulette: gaps as tasks of a challenge of MapRoulette.
class ExportMapRouletteAlgorithm : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS( ExportMapRouletteAlgorithm )
public:
  QString name() const override;
  QString displayName() const override { return tr( "Export for MapRoulette" ); }
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  ExportMapRouletteAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  /// key=expression
  struct Tag
  {
    QString key;
    QString expression;
  };
  void addTexts();
  void addResults();
  void prepareGrouping( const QVariantMap &parameters, QgsProcessingContext &context );
  void prepareTexts( const QVariantMap &parameters, QgsProcessingContext &context );
  void preparePriority( const QVariantMap &parameters, QgsProcessingContext &context );
  void prepareTags( const QVariantMap &parameters, QgsProcessingContext &context );
  QString readyInstruction() const;
  MapRouletteTasks::TagFixes tagFixes( QgsProcessingFeedback *feedback );
  Report report( const QStringList &files ) const;
  OutputLayer skippedSink(
    const QVariantMap &parameters, QgsProcessingContext &context, const SkippedRows &rows, QVariantMap &results
  ) const;

  std::unique_ptr<QgsProcessingFeatureSource> mSource;
  QString mGapsName;
  int mIdField = -1;
  MapRouletteGrouping mGrouping;
  MapRouletteChallenge mChallenge;
  QList<Tag> mTags;
  int mElementField = -1;
  QString mOutput, mChallengeFile;
  ReportWish mReport;
  CrowdGaps mGaps;
  MapRouletteTasks mTasks;
};

} // namespace lacuna
