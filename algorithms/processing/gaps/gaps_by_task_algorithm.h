// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "base/algorithm_base.h"
#include "lacuna/layer.h"
#include "layers/skipped_rows.h"
#include "layers/working_frame.h"

#include <vector>

namespace lacuna
{

/// lacuna:gapsbytask: which tasks of a Tasking Manager project still miss buildings, above all those marked done.
class GapsByTaskAlgorithm : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS( GapsByTaskAlgorithm )
public:
  QString name() const override;
  QString displayName() const override;
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  GapsByTaskAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  struct Input
  {
    QString parameter;
    QString name;
    std::unique_ptr<QgsProcessingFeatureSource> source;
    int classField = -1;              ///< of the exposure layer
    std::vector<std::uint8_t> wanted; ///< rows that count
    Layer layer;
    std::vector<std::uint8_t> outside;
    std::size_t counted = 0; ///< rows in at least one task
    std::size_t inSeveral = 0;
  };
  struct Counts
  {
    std::size_t missing = 0;
    double missingM2 = 0;
    std::size_t exposed = 0;
  };
  struct Totals
  {
    qlonglong tasks = 0;
    int doneWithGaps = 0;
    int inValidation = 0; ///< of those with gaps: whether they are done is not known
    std::size_t skipped = 0;
  };
  void count( QgsProcessingContext &context, QgsProcessingFeedback *feedback );
  Totals write( OutputLayer &output, OutputLayer &skipped, const SkippedRows &rows, QgsProcessingFeedback *feedback );
  void logSummary( const Totals &totals, QgsProcessingFeedback *feedback ) const;

  std::unique_ptr<QgsProcessingFeatureSource> mTasks;
  QString mTasksName;
  int mStatus = -1;
  std::vector<Input> mInputs; ///< missing buildings, then their exposure
  RawLayer mRaw;
  std::vector<Counts> mCounts;
};

} // namespace lacuna
