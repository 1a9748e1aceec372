// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "base/algorithm_base.h"
#include "inequality_report.h"
#include "lacuna/layer.h"

#include <vector>

namespace lacuna
{

/// lacuna:inequality: how unequally zones are mapped, among their people and by their vulnerability.
class InequalityAlgorithm : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS( InequalityAlgorithm )
public:
  QString name() const override;
  QString displayName() const override;
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  InequalityAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  // A field of the zones, -1 without.
  struct Column
  {
    int index = -1;
    QString name;
    bool known() const { return index >= 0; }
  };
  Column column( const QVariantMap &parameters, const char *parameter, bool numeric, QgsProcessingContext &context );
  void read( QgsProcessingFeedback *feedback );
  void add( const QgsFeature &zone, const QString &name );
  void numberGroups( const QStringList &groups );
  void requireEnough() const;
  void write(
    OutputLayer &output, OutputLayer &skipped, OutputLayer &curve, QgsProcessingContext &context,
    QgsProcessingFeedback *feedback
  ) const;
  void tell( QgsProcessingFeedback *feedback ) const;
  OutputLook look( const QString &made ) const;
  void numbers( QVariantMap &results ) const;

  std::unique_ptr<QgsProcessingFeatureSource> mZones;
  Column mValue, mCount, mPeople, mVulnerability, mGroup, mName;
  QString mLabelField; // written on the map
  ReportWish mReport;
  InequalityFindings mFound;
  std::vector<SkipReason> mSkip;     ///< per row of the zones
  std::vector<std::size_t> mPlace;   ///< of each row among the zones that count
  std::vector<std::size_t> mOutside; ///< rows whose value is no share
  std::size_t mInhabited = 0;        ///< zones that count and have people
};

} // namespace lacuna
