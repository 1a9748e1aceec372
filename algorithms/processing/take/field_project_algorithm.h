// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "base/algorithm_base.h"
#include "field_answers.h"

#include <qgslayermetadata.h>

#include <memory>
#include <vector>

class QgsProject;
class QgsRasterLayer;
class QgsVectorLayer;

namespace lacuna
{

class FieldFolder;

/// lacuna:fieldproject: a folder with a project that QField opens on a telephone without a connection.
class FieldProjectAlgorithm : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS( FieldProjectAlgorithm )
public:
  QString name() const override;
  QString displayName() const override { return tr( "Field project" ); }
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  FieldProjectAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  struct Given
  {
    QString name;  ///< as people read it
    QString table; ///< in the GeoPackage
    std::unique_ptr<QgsProcessingFeatureSource> source;
    QString style; ///< as QGIS stores it
    QgsLayerMetadata metadata;
    QString role;
    int key = -1; ///< a column that only numbers the rows of its file
    FieldAnswers::Asks asks = FieldAnswers::Asks::Nothing;
    long long rows = 0;
  };
  void takeLayers( const QVariantMap &parameters, QgsProcessingContext &context );
  void takeBackground( const QVariantMap &parameters, QgsProcessingContext &context );
  QString freeTable( const QString &name ) const;

  static void writeRows( Given &given, const QString &file, QgsProcessingFeedback *feedback );
  std::unique_ptr<QgsVectorLayer> dressed( const Given &given, const QString &file ) const;
  std::unique_ptr<QgsRasterLayer> background( const QString &file ) const;
  void writeProject( const FieldFolder &folder, const QString &background, QgsProcessingContext &context ) const;
  void sayOutside( const QString &project, QgsProcessingFeedback *feedback ) const;

  std::vector<Given> mGiven;
  QString mBackgroundFile; // empty: none
  QString mBackgroundTable, mBackgroundName, mBackgroundStyle;
  QString mFolder;
};

} // namespace lacuna
