// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "answer_reader.h"
#include "gap_finder.h"

#include <qgsprocessingalgorithm.h>

#include <QCoreApplication>

#include <memory>
#include <vector>

class QgsProcessingFeedback;

namespace lacuna
{

struct FindingsInputs
{
  QStringList files;
  AnswerOptions options;
  std::unique_ptr<QgsProcessingFeatureSource> gaps;
  QString gapsName;
  std::unique_ptr<QgsProcessingFeatureSource> sample;
  QString sampleName;
};

/// An answer to one gap; an answer about an area is one for each gap in it.
struct FindingsLine
{
  static constexpr std::size_t NOWHERE = static_cast<std::size_t>( -1 );

  std::size_t answer = 0; ///< in FindingsData::answers
  std::size_t gap = NOWHERE;
  std::size_t sample = NOWHERE;
  bool superseded = false;
  QString problem; ///< why it belongs to no gap; empty: it does
};

struct FindingsData
{
  std::vector<FindingRow> answers;
  std::vector<FindingsLine> lines;
  std::unique_ptr<GapFinder> gaps;
  std::unique_ptr<GapFinder> sample;
  std::vector<GapFinding> ofGaps; ///< and of the rows of the sample: what was settled
  std::vector<GapFinding> ofSample;
  std::vector<std::size_t> answersOfGaps; ///< the answers of both lists
  std::vector<std::size_t> answersOfSample;
  std::vector<SettledGap> settledGaps;
  std::vector<SettledGap> settledSample;
  std::vector<SettledGap> settled; ///< what is counted: by gap, else by row of the sample, else by id
  std::size_t unmatched = 0;
  std::size_t byPlace = 0;
  std::size_t repeated = 0; ///< answers that stand in several files
  std::size_t notUnderstood = 0;
  std::size_t ofTasks = 0; ///< answers to a task of several gaps that do not say to which
  QStringList formats;     ///< by file
  std::size_t count( Finding finding ) const;
  std::size_t conflicts() const;
  std::size_t answered() const;
};

/// Reads the files, finds the gap of every answer, and settles what they come to.
class FindingsRun
{
  Q_DECLARE_TR_FUNCTIONS( FindingsRun )
public:
  FindingsRun(
    const FindingsInputs &inputs, const QgsCoordinateTransformContext &context, QgsProcessingFeedback *feedback
  )
    : mInputs( inputs )
    , mContext( context )
    , mFeedback( feedback )
  {}
  /// \throws QgsProcessingException, Canceled
  FindingsData run();
  /// What the report says as well.
  const QStringList &doubts() const { return mDoubts; }

private:
  void readFiles( FindingsData &data );
  void readFile( const QString &path, FindingsData &data );
  void sortAnswers( FindingsData &data ) const;
  void match( FindingsData &data );
  void addLines( FindingsData &data, std::size_t answer );
  void settle( FindingsData &data ) const;
  void doubt( const QString &sentence );
  void doubtMatches( const FindingsData &data );

  const FindingsInputs &mInputs;
  QgsCoordinateTransformContext mContext;
  QgsProcessingFeedback *mFeedback;
  long long mPromised = -1;
  long long mPaged = 0;
  QStringList mDoubts;
};

} // namespace lacuna
