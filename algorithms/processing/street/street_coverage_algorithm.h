// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "base/algorithm_base.h"
#include "lacuna/street/street_coverage.h"
#include "layers/skipped_rows.h"
#include "layers/working_frame.h"
#include "picture_sources.h"

#include <optional>

namespace lacuna
{

/// lacuna:streetcoverage: which streets, tasks and gaps have pictures taken from the street.
class StreetCoverageAlgorithm : public AlgorithmBase
{
  Q_DECLARE_TR_FUNCTIONS( StreetCoverageAlgorithm )
public:
  QString name() const override;
  QString displayName() const override { return tr( "Street coverage" ); }
  QStringList tags() const override;
  QString shortHelpString() const override;
  QString shortDescription() const override;
  StreetCoverageAlgorithm *createInstance() const override;
  void initAlgorithm( const QVariantMap &configuration ) override;

protected:
  void
  prepare( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  QVariantMap
  run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

private:
  /// Roads, gaps or tasks, and what is written of them.
  struct Layer
  {
    QString parameter;
    QString name;
    std::unique_ptr<QgsProcessingFeatureSource> source; ///< null: not given
    RawLayer rows = {};
    OutputLayer output = {};
    std::vector<SkipReason> &skip() { return rows.raw.skip; }
    const Footprints &footprints() const { return rows.raw.footprints; }
  };
  void addPictures();
  void addResults();
  void preparePictures( const QVariantMap &parameters, QgsProcessingContext &context );
  void openOutputs(
    const QVariantMap &parameters, QgsProcessingContext &context, const SkippedRows &rows, QVariantMap &results
  );
  WorkingFrame readLayers( QgsProcessingContext &context );
  std::vector<TileNumber> tilesOf( const TileGrid &grid, const MetricFrame &frame, double reachM ) const;
  void settle( std::vector<StreetPicture> &&pictures, QgsProcessingFeedback *feedback );
  Footprints placesOf( const WorkingFrame &frame ) const;
  void measure( QgsProcessingContext &context, QgsProcessingFeedback *feedback );
  void write( const SkippedRows &rows, QgsProcessingFeedback *feedback );
  void dress( QgsProcessingContext &context );
  void tell( QgsProcessingFeedback *feedback ) const;
  std::size_t seenGaps() const;
  QString sourcesText() const;
  QString unknownText() const;
  QString made() const;
  Report report() const;
  static QgsAttributes attributesOf( const StreetSight &sight );
  static QVariant linkOf( const StreetPicture &picture );

  Layer mRoads, mGaps, mTasks;
  PictureInputs mInputs;
  PictureLimits mLimits;
  StreetOptions mOptions;
  ReportWish mReport;
  OutputLayer mSkipped;

  std::vector<StreetPicture> mPictures;
  PictureCounts mCounts;
  std::vector<SkipReason> mImagesSkip;
  std::size_t mTiles = 0;   ///< at hand
  std::size_t mMissing = 0; ///< that roads and gaps lie in
  StreetCoverage mCoverage;
  std::vector<NearestPicture> mNearest;
};

} // namespace lacuna
