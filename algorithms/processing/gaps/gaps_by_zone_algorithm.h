// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "base/algorithm_base.h"
#include "lacuna/gaps/zone_gaps.h"
#include "layers/skipped_rows.h"
#include "layers/working_frame.h"

#include <vector>

namespace lacuna
{

/// lacuna:gapsbyzone: how complete the map is in each zone, from the outputs of lacuna:buildinggaps.
class GapsByZoneAlgorithm : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS( GapsByZoneAlgorithm )
public:
  QString name() const override;
  QString displayName() const override;
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  GapsByZoneAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  // One building layer of the run, in the order of ZoneGapsInput.
  struct Input
  {
    QString parameter;
    QString name;
    std::unique_ptr<QgsProcessingFeatureSource> source;
    Layer layer;
  };
  struct Zones
  {
    RawLayer raw;
    QString nameField; ///< written on the map
    ZoneGapsResult counts;
    std::vector<std::uint32_t> osmStart { 0 };
    std::vector<std::uint32_t> osmOf;
    std::vector<MissingBuilding> missing; ///< per row of MISSING_IN_OSM; empty where its reasons are not known
  };
  bool knowsReasons() const { return mReason >= 0 || mInputs[1].layer.size() == 0; }
  ReadRequest missingRequest( std::vector<MissingBuilding> &missing ) const;
  void requireReference( QgsProcessingFeedback *feedback ) const;
  /// Which OSM buildings each matched one stands for, as numbers.
  void numberOsm( const RawFootprints &matched, Zones &zones, QgsProcessingFeedback *feedback ) const;
  Zones count( QgsProcessingContext &context, QgsProcessingFeedback *feedback );
  void writeZones(
    const Zones &zones, OutputLayer &output, OutputLayer &skipped, const SkippedRows &rows,
    QgsProcessingFeedback *feedback
  ) const;
  std::size_t writeSkipped(
    const Zones &zones, OutputLayer &skipped, const SkippedRows &rows, QgsProcessingFeedback *feedback
  ) const;
  void logSummary( const Zones &zones, QgsProcessingFeedback *feedback ) const;

  std::unique_ptr<QgsProcessingFeatureSource> mZones;
  QString mZonesName;
  int mNameField = -1; // chosen by people
  std::vector<Input> mInputs;
  bool mFromReference = false; ///< the first input is the whole reference
  int mMatchIds = -1;
  int mReason = -1; ///< fields of MISSING_IN_OSM
  int mOverlap = -1;
  int mFound = -1; ///< of CHECKED
};

} // namespace lacuna
