// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "base/algorithm_base.h"
#include "lacuna/layer.h"
#include "layers/skipped_rows.h"
#include "task_documents.h"

namespace lacuna
{

/// lacuna:exporttaskingmanager: tasks as a file the Tasking Manager takes, and as the body of a draft project.
class ExportTaskingManagerAlgorithm : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS( ExportTaskingManagerAlgorithm )
public:
  QString name() const override;
  QString displayName() const override;
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  ExportTaskingManagerAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  struct Written
  {
    QStringList files;
    qint64 bytes = 0; ///< of the largest
    double areaKm2 = 0;
    QStringList small;
  };
  void readTasks( QgsProcessingContext &context, QgsProcessingFeedback *feedback );
  QJsonObject propertiesOf( const QgsFeature &feature, const QgsFields &fields );
  void readArea( QgsProcessingContext &context );
  void checkCover( QgsProcessingFeedback *feedback ) const;
  Written writeFiles( QgsProcessingFeedback *feedback );
  static void store( const QString &path, const QByteArray &content );

  QString mTasksName;
  std::unique_ptr<QgsProcessingFeatureSource> mSource;
  std::unique_ptr<QgsProcessingFeatureSource> mAreaSource;
  QString mName;
  QString mOutput;
  QString mDraft;
  int mOrganisation = 0;
  bool mSplit = false;
  TaskDocuments mDocuments;
  std::vector<SkipReason> mSkip;
  std::vector<SkipReason> mAreaSkip;
  QString mAreaName;
  QgsGeometry mArea;
  QStringList mRenamed;
  QStringList mRepaired;
};

} // namespace lacuna
