// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "base/algorithm_base.h"
#include "tasking/project.h"
#include "tasking/tasking_api.h"

namespace lacuna
{

/// lacuna:importtaskingmanager: tasks and area of a Tasking Manager project, from its server or from files saved of it.
class ImportTaskingManagerAlgorithm : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS( ImportTaskingManagerAlgorithm )
public:
  QString name() const override;
  QString displayName() const override;
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  ImportTaskingManagerAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  TaskingProject fromServer( QgsProcessingFeedback *feedback ) const;
  TaskingProject fromFiles() const;
  void logSummary( const TaskingProject &project, const TaskProgress &progress, QgsProcessingFeedback *feedback ) const;
  void writeTasks( const TaskingProject &project, OutputLayer &output, QgsProcessingFeedback *feedback ) const;
  static QgsFields taskFields();
  static QgsFields skippedFields();

  TaskingServer mServer;
  int mProject = 0;
  QString mAuthcfg; // of QGIS's store
  QString mTasksFile;
  QString mAreaFile;
};

} // namespace lacuna
