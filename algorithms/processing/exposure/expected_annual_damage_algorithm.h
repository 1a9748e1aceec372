// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "exposure_run.h"

namespace lacuna
{

/// lacuna:expectedannualdamage: damage per return period, and of an average year.
class ExpectedAnnualDamageAlgorithm : public ExposureAlgorithm
{
  Q_DECLARE_TR_FUNCTIONS( ExpectedAnnualDamageAlgorithm )
public:
  QString name() const override;
  QString displayName() const override;
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  ExpectedAnnualDamageAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  struct Damages
  {
    ExposedLayer buildings;
    std::vector<double> perRaster; // row by row, one value per raster; NaN where the raster has no data
    std::vector<double> ead;       // NaN where no raster has data
    std::vector<double> totals;    // per raster
    double eadTotal = 0;
    std::size_t withoutData = 0;
    std::vector<std::size_t> lost; // per raster: buildings without data that a more frequent event damages
  };
  QString fieldName( std::size_t raster ) const;
  QgsFields fields() const;
  Damages measure( QgsProcessingContext &context, QgsProcessingFeedback *feedback );
  void logSummary( const Damages &damages, QgsProcessingFeedback *feedback ) const;
  Report report( const Damages &damages ) const;
  RunRecord record( const Damages &damages ) const;

  ExposureInputs mInputs;
  std::vector<double> mPeriods;
  std::vector<double> mWeights;
  QString mIntegration;
  ReportWish mReport;
};

} // namespace lacuna
