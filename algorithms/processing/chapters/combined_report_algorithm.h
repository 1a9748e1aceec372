// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "base/algorithm_base.h"
#include "combined_report.h"

#include <map>
#include <memory>

namespace lacuna
{

/// lacuna:combinedreport: one page from the results of the chain, as HTML, PDF and spreadsheet.
class CombinedReportAlgorithm : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS( CombinedReportAlgorithm )
public:
  QString name() const override;
  QString displayName() const override { return tr( "Combined report" ); }
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  CombinedReportAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  struct Given
  {
    QString label; ///< of the parameter
    QString name;
    std::unique_ptr<QgsProcessingFeatureSource> source;
    int nameField = -1;
  };
  struct Shapes
  {
    std::vector<ZoneLayer> zones;
    std::optional<RawLayer> gaps;
    std::optional<RawLayer> tasks;
  };
  void addTexts();
  void addTables();
  void addFiles();
  void takeLayers( const QVariantMap &parameters, QgsProcessingContext &context );
  void takeNameField( const QVariantMap &parameters, QgsProcessingContext &context );
  void takeFiles( const QVariantMap &parameters, QgsProcessingContext &context );
  ReportPicture logoIn( const QString &path ) const;
  const Given *given( const char *parameter ) const;

  void readShapes(
    Shapes &shapes, CombinedInput &input, QgsProcessingContext &context, QgsProcessingFeedback *feedback
  ) const;
  void readTasks( Shapes &shapes, CombinedInput &input ) const;
  std::optional<RawLayer> readGaps( GapList &list ) const;
  void join( Shapes &shapes, CombinedInput &input, QgsProcessingFeedback *feedback ) const;
  void readTables( CombinedInput &input ) const;
  RunRecord record() const;

  std::map<QString, Given> mGiven; // by parameter
  CombinedInput mTexts;            // what is written, without data
  std::optional<ReportPicture> mLogo;
  bool mWrongGaps = false; // those of the reference
  ReportWish mWanted;
  QString mSheet;
};

} // namespace lacuna
