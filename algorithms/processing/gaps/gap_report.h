// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "building_gaps_run.h"

#include <QCoreApplication>
#include <QString>

namespace lacuna
{

class Report;

/// The HTML report of lacuna:buildinggaps: one sentence to read aloud, numbers, map, charts, method and credits.
class GapReport
{
  Q_DECLARE_TR_FUNCTIONS( GapReport )
public:
  GapReport(
    const BuildingGapsInputs &inputs, const BuildingGapsData &data, const QgsCoordinateTransformContext &context
  );
  /// The least overlaps the report counts the gaps for; for GapOptions::sensitivityAt.
  static std::vector<double> thresholds( double minOverlap );
  Report report() const;

private:
  /// Whose buildings are looked for in the other layer.
  struct Side
  {
    const Layer &layer;
    const BuildingVerdicts &verdicts;
    const RawLayer &raw;
    std::size_t matched;
    std::size_t missing;
    std::size_t GapSensitivity::*counted;
  };
  Side side() const;
  QString leadOf( const Side &side ) const;
  QString colour() const;
  void numbers( Report &report ) const;
  void map( Report &report ) const;
  void charts( Report &report ) const;
  void sensitivity( Report &report ) const;
  void review( Report &report ) const;
  void method( Report &report, const RunRecord &record ) const;
  RunRecord record() const;
  static QString estimatedTotal( const GapSummary &summary );

  const BuildingGapsInputs &mInputs;
  const BuildingGapsData &mData;
  QgsCoordinateTransformContext mContext;
};

} // namespace lacuna
