// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/places/sample_estimate.h"
#include "layers/skipped_rows.h"
#include "sample_design_file.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QgsCoordinateTransformContext;
class QgsFeature;
class QgsProcessingFeatureSource;
class QgsProcessingFeedback;

namespace lacuna
{

/// The answers of a sample, one for each row of its design.
struct SampleAnswers
{
  std::vector<AnsweredRow> rows;
  std::size_t repeated = 0; ///< rows of the layer beside the one that counts of their sample_id
  std::size_t absent = 0;   ///< rows of the design that the layer has not
};

/// Reads an answered sample against its design, and refuses what cannot be right.
class SampleReading
{
  Q_DECLARE_TR_FUNCTIONS( SampleReading )
public:
  SampleReading( const SampleDesignFile &design, const QgsProcessingFeatureSource &source, const QString &name );
  /// \throws QgsProcessingException with a sentence that names the rows, Canceled
  SampleAnswers read( const QgsCoordinateTransformContext &context, QgsProcessingFeedback *feedback );
  /// After read(): the rows that have no answer (no_answer), or beside the one that counts of their sample_id
  /// (duplicate).
  void writeOpen( OutputLayer &skipped, const SkippedRows &rows, QgsProcessingFeedback *feedback ) const;

private:
  struct Said
  {
    bool isSeen = false;
    int at = 0; // its place in the layer
    Answer answer = Answer::Open;
    double houses = 0;
    QString text; // as it was written
  };
  void look( const QgsFeature &feature, int at, const ShapePrinter &printer );
  Said understand( const QgsFeature &feature, const QString &id, StratumKind kind );
  void square( Said &said, std::optional<double> count, const QString &id );
  void refuse() const;
  int require( const QString &field ) const;

  const SampleDesignFile &mDesign;
  const QgsProcessingFeatureSource &mSource;
  QString mName;
  int mIdField;
  int mAnswerField;
  int mCountField;
  QHash<QString, int> mPlaces; // of the ids
  std::vector<Said> mSaid;
  std::size_t mRepeated = 0;
  // What is wrong, by kind.
  QStringList mStrange;
  QStringList mTwice;
  QStringList mUnclear;
  QStringList mMoved;
  QStringList mBadCounts;
};

} // namespace lacuna
