// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/places/inequality.h"
#include "report/report.h"
#include "report/report_file.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace lacuna
{

/// What a run of lacuna:inequality was given and what it found.
struct InequalityFindings
{
  /// What the values are shares of.
  enum class Measured
  {
    Buildings,
    Roads,
    Other
  };
  /// What a zone counts by.
  enum class Weight
  {
    People,
    Buildings, ///< COUNT_FIELD
    Zones
  };
  Measured measured = Measured::Other;
  Weight weight = Weight::Zones;
  QString zonesName;
  QString valueField; ///< as people read it
  QString countField;
  QString peopleField;
  QString vulnerabilityField;
  QString groupField;
  bool higherIsWorse = true;
  bool holdsOsm = false;
  std::size_t zoneCount = 0;
  std::size_t skippedCount = 0;
  double skippedPeople = 0;
  ZoneValues values; ///< of the zones that count, as results.zones are
  QStringList names; ///< of them
  Inequality results;
  double giniNoise = 0;

  bool hasLimits() const { return !values.count.empty(); }
  bool isRanked() const { return !values.vulnerability.empty(); }
};

/// What the inequality of a map comes to, in words.
class InequalityReport
{
  Q_DECLARE_TR_FUNCTIONS( InequalityReport )
public:
  explicit InequalityReport( const InequalityFindings &findings ) : mFound( findings ) {}

  /// The answer in one sentence, for the mayor.
  QString sentence() const;
  Report report( const ReportWish &wish ) const;

private:
  QString sentenceOfGap() const;
  QString sentenceOfMean() const;
  QString valueName() const;
  QString difference( int decimals ) const;
  RunRecord record() const;
  QString weighed( double share ) const;
  void fifths( Report &report ) const;
  void curves( Report &report ) const;
  void numbers( Report &report ) const;
  void first( Report &report ) const;
  void method( Report &report, const RunRecord &record ) const;

  const InequalityFindings &mFound;
};

} // namespace lacuna
