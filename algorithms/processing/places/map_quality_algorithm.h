// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "base/algorithm_base.h"
#include "layers/skipped_rows.h"
#include "map_quality_layer.h"

#include <deque>

namespace lacuna
{

/// lacuna:mapquality: how old the objects of a map are, and which attributes they have, zone by zone.
class MapQualityAlgorithm : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS( MapQualityAlgorithm )
public:
  QString name() const override;
  QString displayName() const override;
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  MapQualityAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  QHash<QString, int>
  months( const QVariantMap &parameters, const char *parameter, QgsProcessingContext &context ) const;
  void readRules( const QVariantMap &parameters, QgsProcessingContext &context );
  void read( QgsProcessingContext &context, QgsProcessingFeedback *feedback );
  DayNumber today() const;
  NewestDay newest() const;
  void tellOfDates( const MapQualityLayer &layer, QgsProcessingFeedback *feedback ) const;
  QgsFields fields() const;
  QgsAttributes valuesOf( const std::vector<const Quality *> &quality ) const;
  QgsFields objectFields();
  OutputLayer openOutput( const QVariantMap &parameters, QgsProcessingContext &context, QVariantMap &results );
  void writeZones(
    OutputLayer &output, OutputLayer &skipped, const SkippedRows &rows, QgsProcessingContext &context,
    QgsProcessingFeedback *feedback
  ) const;
  void writeObjects( OutputLayer &objects, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) const;
  void tell( QgsProcessingFeedback *feedback ) const;
  OutputLook look( const QString &made ) const;
  Report report() const;
  QString titleOf( const MapQualityLayer &layer ) const;
  static QString inWords( const QString &written );
  static QString dayInWords( DayNumber day );
  void reportLayer( Report &report, const MapQualityLayer &layer ) const;

  std::unique_ptr<QgsProcessingFeatureSource> mZones;
  QString mZonesName;
  int mNameField = -1;
  QStringList mZoneNames;
  QString mLabelField; // that they are from
  RawLayer mZonesRaw;
  std::deque<MapQualityLayer> mLayers; // those that are given
  QStringList mDates;                  // DATE_FIELD
  DayNumber mToday = NO_DAY;           // DATE
  QualityMeasure mMeasure = QualityMeasure::Count;
  MergedFields mMerged; // of OBJECTS, where there are several layers
  ReportWish mReport;
  bool mHoldsOsm = false;
};

} // namespace lacuna
