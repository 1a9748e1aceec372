// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QVariantMap>

class QgsMapLayer;
class QgsProcessingAlgorithm;
class QgsProcessingContext;
class QgsProcessingFeatureSource;
class QgsProcessingParameterDefinition;
class QgsVectorLayer;

namespace lacuna
{

/**
 * Refuses layers that cannot be what their parameters ask for, before the run: of another kind of geometry, the same
 * layer twice, or without the field that the results of the step before have. Judged by what a layer holds, whoever
 * made it; empty layers are let through. A file that a script names twice is compared with itself, which is said.
 */
class InputCheck
{
  Q_DECLARE_TR_FUNCTIONS( InputCheck )
public:
  InputCheck( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context );

  /// A sentence, or nothing where all is well.
  QString problem() const;
  /// What to warn of: the same file twice, another result than the one asked for, layers that are brought together only
  /// roughly.
  QStringList doubts() const;

  /// Says of a source that it is a result of ours with this field.
  static void expectField( QgsProcessingParameterDefinition &definition, const QString &field );
  /// That field; empty for other parameters.
  static QString expectedField( const QgsProcessingParameterDefinition &definition );

private:
  QString fieldProblem(
    const QgsProcessingParameterDefinition &definition, const QgsProcessingFeatureSource &source, const QString &name
  ) const;
  QString otherAlgorithm( const QgsProcessingFeatureSource &source, const QString &parameter ) const;
  enum class Named
  {
    ByLayer, ///< chosen from a project
    ByFile
  };
  QString twice( Named named ) const;
  QStringList roughOperations() const;
  QStringList otherResults() const;
  QString resultName( const QString &role ) const;
  QList<QgsMapLayer *> layersOf( const QgsProcessingParameterDefinition &definition ) const;
  const QgsVectorLayer *layerOf( const QgsProcessingParameterDefinition &definition ) const;
  /// What is read of a source: its layer, and the part of it.
  QString identity( const QgsProcessingParameterDefinition &definition ) const;

  const QgsProcessingAlgorithm &mAlgorithm;
  const QVariantMap &mParameters;
  QgsProcessingContext &mContext;
};

} // namespace lacuna
