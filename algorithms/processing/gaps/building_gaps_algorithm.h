// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "base/algorithm_base.h"
#include "building_gaps_run.h"

namespace lacuna
{

/// lacuna:buildinggaps: which buildings of two layers lack a counterpart in the other.
class BuildingGapsAlgorithm : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS( BuildingGapsAlgorithm )
public:
  QString name() const override;
  QString displayName() const override;
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  BuildingGapsAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  BuildingGapsInputs mInputs;
};

} // namespace lacuna
