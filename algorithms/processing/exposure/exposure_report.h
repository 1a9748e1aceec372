// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "building_exposure_algorithm.h"

namespace lacuna
{

class Report;

/// Colours shared by reports and layers: light to dark blue, told apart by lightness alone.
namespace exposure_colour
{
inline const QString NONE = QStringLiteral( "#D9DCDF" );
inline const QString UNKNOWN = QStringLiteral( "#FFFFFF" );
/// kind 1 … count.
QString ofClass( int kind, int count );
} // namespace exposure_colour

/// The HTML report of lacuna:buildingexposure: one sentence to read aloud, numbers by class, map, method and credits.
class ExposureReport
{
  Q_DECLARE_TR_FUNCTIONS( ExposureReport )
public:
  static constexpr std::size_t MAX_FOOTPRINTS = 24000; ///< more are drawn as squares

  ExposureReport(
    const ExposureInputs &inputs, const BuildingExposure &found, const ExposureTable &table, const QString &hazard,
    const ReportWish &wish
  )
    : mInputs( inputs )
    , mFound( found )
    , mTable( table )
    , mHazard( hazard )
    , mWish( wish )
  {}
  Report report() const;

  /// What every report on exposure says of its run.
  static void noteBuildings( RunRecord &record, const ExposureInputs &inputs );
  static void noteDamage( RunRecord &record, const ExposureInputs &inputs );

private:
  QString headline() const;
  void classes( Report &report ) const;
  void map( Report &report ) const;
  void method( Report &report, const RunRecord &record ) const;
  RunRecord record() const;
  QString label( int kind ) const;

  const ExposureInputs &mInputs;
  const BuildingExposure &mFound;
  const ExposureTable &mTable;
  QString mHazard;
  const ReportWish &mWish;
};

} // namespace lacuna
