// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "place_algorithm.h"
#include "settlement_writer.h"

namespace lacuna
{

/// lacuna:settlementgaps: localities that the map lacks, and settlements that nobody has named.
class SettlementGapsAlgorithm : public PlaceAlgorithm
{
  Q_DECLARE_TR_FUNCTIONS( SettlementGapsAlgorithm )
public:
  QString name() const override;
  QString displayName() const override;
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  SettlementGapsAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  void addInputs();
  void addChoices();
  void addResults();
  void prepareOfficial( const QVariantMap &parameters, QgsProcessingContext &context );
  void preparePlaces( const QVariantMap &parameters, QgsProcessingContext &context );
  SettlementOutputs openOutputs( const QVariantMap &parameters, QgsProcessingContext &context, QVariantMap &results );
  void dress( const SettlementOutputs &outputs, QgsProcessingContext &context ) const;
  void logAbout( const SettlementData &data, QgsProcessingFeedback *feedback ) const;

  SettlementInputs mInputs;
};

} // namespace lacuna
