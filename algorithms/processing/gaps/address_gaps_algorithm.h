// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "address_gaps_run.h"
#include "base/algorithm_base.h"

namespace lacuna
{

/// lacuna:addressgaps
class AddressGapsAlgorithm : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS( AddressGapsAlgorithm )
public:
  QString name() const override;
  QString displayName() const override;
  QStringList tags() const override;
  QString shortDescription() const override;
  QString shortHelpString() const override;
  void initAlgorithm( const QVariantMap &configuration = QVariantMap() ) override;
  AddressGapsAlgorithm *createInstance() const override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  void addInputs();
  void addResults();
  AddressSource
  sourceOf( const QVariantMap &parameters, const QString &name, bool optional, QgsProcessingContext &context ) const;
  FieldFilter filterOf(
    const QVariantMap &parameters, const QString &field, const QString &values, const QString &known,
    const QSet<QString> &knownValues, QgsProcessingContext &context
  ) const;
  void requirePoints() const;

  AddressGapsInputs mInputs;
};

} // namespace lacuna
