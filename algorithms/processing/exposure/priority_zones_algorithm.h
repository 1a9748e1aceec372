// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "exposure_inputs.h"
#include "lacuna/exposure/priority.h"
#include "lacuna/gaps/zone_gaps.h"

namespace lacuna
{

/// lacuna:priorityzones: where to map first.
class PriorityZonesAlgorithm : public ExposureAlgorithm
{
  Q_DECLARE_TR_FUNCTIONS( PriorityZonesAlgorithm )
public:
  QString name() const override;
  QString displayName() const override;
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  PriorityZonesAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  // A field, or a quotient of two, and what it is called in a sentence.
  struct Factor
  {
    int field = -1;
    int over = -1;        // divided by this field
    bool fromOne = false; // one minus it
    bool known() const { return field >= 0; }
  };
  static double valueOf( const Factor &factor, const QgsFeature &zone );
  // What people who looked at the gaps say of them, where the zones tell it.
  struct Answers
  {
    int matched = -1;
    int confirmed = -1;
    int refuted = -1;
    int open = -1;
    bool known() const { return matched >= 0 && confirmed >= 0 && refuted >= 0 && open >= 0; }
    bool knownOf( const QgsFeature &zone ) const;
    AnsweredGaps of( const QgsFeature &zone ) const;
  };
  void findFactors( const QVariantMap &parameters, QgsProcessingContext &context );
  void findAnswers( const QVariantMap &parameters, QgsProcessingContext &context );
  void countAnswers( const std::vector<QgsFeature> &zones, QgsProcessingFeedback *feedback );
  double gapOf( const QgsFeature &zone ) const;
  QString weightsText() const;
  OutputLook lookOf( const QString &weights, const QString &labelledBy ) const;
  PriorityInput inputOf( const QgsFeature &zone ) const;
  QString why( const PriorityInput &zone, const Priority &priority ) const;

  std::unique_ptr<QgsProcessingFeatureSource> mZones;
  QString mZonesName;
  int mNameField = -1;
  Factor mGap;
  Factor mHazard;
  Factor mPeopleHazard; // share of the people, where they are known by building
  Factor mPeople;
  QString mPeopleName; // of the field of people or value; empty: buildings
  PriorityWeights mWeights;
  Answers mAnswers;
  double mPrecision = 0; // of the gaps nobody answered; NaN: answers are not counted
};

} // namespace lacuna
