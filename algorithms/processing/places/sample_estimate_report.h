// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/places/sample_estimate.h"
#include "report/report_file.h"
#include "sample_design_file.h"

#include <QCoreApplication>
#include <QString>

class QgsFeatureSource;

namespace lacuna
{

class Report;

/// What lacuna:sampleestimate has found.
struct SampleFinding
{
  const SampleDesignFile &design;
  const SampleEstimate &estimate;
  QString sampleName;
  const QgsFeatureSource &sample;
  QString designFile;
};

/// The HTML report of lacuna:sampleestimate, and its sentences.
class SampleEstimateReport
{
  Q_DECLARE_TR_FUNCTIONS( SampleEstimateReport )
public:
  explicit SampleEstimateReport( const SampleFinding &finding ) : mFinding( finding ), mEstimate( finding.estimate ) {}
  Report report( const RunRecord *earlier ) const;
  /// The answer in one sentence or two, for the mayor; where there is no total, that.
  QString lead() const;
  /// What it would take to know it better; empty where nothing is left to ask.
  QString narrower() const;
  /// Strata that have no answer; empty where all have one.
  QString silentStrata() const;

private:
  const StratumEstimate *stratum( StratumKind kind ) const;
  QString gapSentence( const StratumEstimate &gaps ) const;
  QString totalSentence() const;
  void numbers( Report &report ) const;
  void strata( Report &report ) const;
  void doubts( Report &report ) const;
  void method( Report &report ) const;
  RunRecord record() const;

  const SampleFinding &mFinding;
  const SampleEstimate &mEstimate;
};

} // namespace lacuna
