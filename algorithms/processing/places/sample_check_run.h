// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/gaps/earth_grid.h"
#include "lacuna/places/sample_design.h"
#include "layers/working_frame.h"
#include "report/report_file.h"

#include <qgsprocessingutils.h>

#include <QCoreApplication>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

class QgsProcessingFeedback;

namespace lacuna
{

/// A layer of buildings that is sampled.
struct SampleLayer
{
  QString parameter;
  QString name;
  StratumKind kind;
  std::unique_ptr<QgsProcessingFeatureSource> source;
  std::optional<PlainFile> file = {}; ///< that holds it and nothing else
};

/// What lacuna:samplecheck was given.
struct SampleCheckInputs
{
  std::vector<SampleLayer> layers;
  std::unique_ptr<QgsProcessingFeatureSource> area;
  QString areaName;
  std::unique_ptr<QgsProcessingFeatureSource> zones;
  QString zonesName;
  double cellM = 100;
  SampleOptions options;
  int seed = 1;
  ReportWish report;

  bool has( StratumKind kind ) const;
  /// Where a layer of buildings is not given, a square with its buildings would look empty.
  bool canTellEmptySquares() const { return area && has( StratumKind::Matched ) && has( StratumKind::Extra ); }
};

/// One row that was drawn.
struct SampledRow
{
  std::uint32_t stratum = 0;
  std::uint32_t row = 0; ///< of its layer, or the number of the empty square
  int area = 0;          ///< from 1; 0 in a sample of single rows
  Point place;           ///< on its surface, in working coordinates
};

/// What came of it.
struct SampleCheckData
{
  WorkingFrame frame;
  std::vector<RawLayer> raw; ///< of the layers, in working coordinates; skip says what takes no part
  RawLayer area;
  RawLayer zones;
  std::vector<StratumPlan> plan; ///< as drawn: of the layers, then of the empty squares where there are any
  EarthGrid grid;                ///< of the squares
  std::vector<EarthGrid::Key> squares;
  std::size_t allSquares = 0; ///< empty or not
  std::size_t areaCount = 0;  ///< to choose from
  std::vector<SampledRow> rows;
  bool asPoints = false; ///< a layer is one of points, so all rows are drawn as points
};

/// Draws a sample of buildings and empty squares.
class SampleCheckRun
{
  Q_DECLARE_TR_FUNCTIONS( SampleCheckRun )
public:
  SampleCheckRun(
    const SampleCheckInputs &inputs, const QgsCoordinateTransformContext &transforms, const RunContext &context,
    QgsProcessingFeedback *feedback
  );
  /// \throws QgsProcessingException, Canceled, Error
  SampleCheckData draw();

private:
  void read();
  void judge();
  void findSquares();
  void drawRows();
  void order();
  std::uint64_t keyAt( const SampledRow &row ) const;
  std::vector<Point> placesOf( std::size_t layer ) const;
  Point place( const DrawnRow &row ) const;
  std::vector<std::uint32_t> areasOf( const std::vector<Point> &places );
  void endIfCanceled( std::size_t row ) const;
  [[noreturn]] void refuseFewAreas( const SampleDesign &design ) const;

  const SampleCheckInputs &mInputs;
  const QgsCoordinateTransformContext &mTransforms;
  const RunContext &mContext;
  QgsProcessingFeedback *mFeedback;
  SampleCheckData mData;
  std::vector<std::vector<std::uint64_t>> mKeys; // by layer and row
  std::vector<std::vector<std::uint32_t>> mRows; // by stratum: which rows of the layer take part
  std::vector<SampleStratum> mStrata;
  std::vector<SampleArea> mAreas;
};

} // namespace lacuna
