// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "base/algorithm_base.h"
#include "layers/skipped_rows.h"
#include "task_area_shapes.h"

namespace lacuna
{

/// lacuna:taskareas: an area cut into tasks of even work that people want to map in.
class TaskAreasAlgorithm : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS( TaskAreasAlgorithm )
public:
  QString name() const override;
  QString displayName() const override;
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  TaskAreasAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  void addBarriers( const QVariantMap &parameters, const QString &name, QgsProcessingContext &context, bool hard );
  int addSource( const QVariantMap &parameters, const QString &name, QgsProcessingContext &context );
  void readWeight( const QVariantMap &parameters, QgsProcessingContext &context );
  void readSizes( const QVariantMap &parameters, QgsProcessingContext &context );
  void write( const TaskAreaResult &result, OutputLayer &output, QgsProcessingFeedback *feedback ) const;
  void logSummary( const TaskAreaData &data, const TaskAreaResult &result, QgsProcessingFeedback *feedback ) const;
  void dress(
    const TaskAreaResult &result, const OutputLayer &output, const OutputLayer &skipped, QgsProcessingContext &context
  ) const;
  QString made() const;
  bool holdsOsm() const;

  TaskAreaInputs mInputs;
  ReportWish mReport;
};

} // namespace lacuna
