// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "base/algorithm_base.h"
#include "crowd_gaps.h"
#include "layers/skipped_rows.h"
#include "phone_places.h"

#include <qgsexpression.h>
#include <qgsexpressioncontext.h>

#include <memory>
#include <optional>

namespace lacuna
{

/// lacuna:fieldmaps: tasks and gaps for a telephone without a connection.
class FieldMapsAlgorithm : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS( FieldMapsAlgorithm )
public:
  QString name() const override;
  QString displayName() const override { return tr( "Field maps" ); }
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  FieldMapsAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  enum class App
  {
    OrganicMaps,
    OsmAnd,
    Scee
  };
  /// A layer that goes to the telephone.
  struct Source
  {
    std::unique_ptr<QgsProcessingFeatureSource> source = nullptr;
    QString parameter = {};
    QString name = {};
    std::optional<QgsExpression> label = std::nullopt;
    std::optional<QgsExpression> colour = std::nullopt;
    QgsExpressionContext scope = {};
    bool areTasks = false;
    int place = 0; ///< among those of SkippedRows
    CrowdGaps rows = {};
    std::vector<QVariant> colours = {};
    std::vector<PhonePlace> places = {};
    std::vector<QString> ids = {}; ///< of the places
  };
  void takeExpression(
    const QVariantMap &parameters, const QString &parameter, std::optional<QgsExpression> Source::*member,
    QgsProcessingContext &context
  );
  void takeOutput( const QVariantMap &parameters, QgsProcessingContext &context );
  void readSource( Source &source, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) const;
  static void sortTasks( Source &source, int field );
  static std::vector<QVariant> valuesOf(
    const Source &source, const QString &parameter, std::optional<QgsExpression> expression,
    QgsProcessingFeedback *feedback
  );
  void makePlaces( Source &source, QgsProcessingFeedback *feedback ) const;
  void colourPlaces( QgsProcessingFeedback *feedback );
  qint64 writeFiles( QVariantMap &results, QgsProcessingFeedback *feedback );
  qint64 writeQuests( QVariantMap &results, QgsProcessingFeedback *feedback );
  void writeLinks( OutputLayer &links, QgsProcessingFeedback *feedback ) const;
  void tell( qint64 bytes, QgsProcessingFeedback *feedback ) const;

  std::vector<Source> mSources;
  App mApp = App::OrganicMaps;
  QString mListName;
  QString mOutput;
  QString mShapes; ///< the file beside the questions
};

} // namespace lacuna
