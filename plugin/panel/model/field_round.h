// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "runs/run_memory.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lacuna
{

/// The algorithms that rounds are made of.
namespace FieldAlgorithm
{
inline const QString BUILDING_GAPS = QStringLiteral( "lacuna:buildinggaps" );
inline const QString SAMPLE_CHECK = QStringLiteral( "lacuna:samplecheck" );
inline const QString CHECK_MODEL = QStringLiteral( "lacuna:checkgapsinfield" );
inline const QString ESTIMATE = QStringLiteral( "lacuna:sampleestimate" );
inline const QString MAP_ROULETTE = QStringLiteral( "lacuna:exportmaproulette" );
inline const QString MAP_SWIPE = QStringLiteral( "lacuna:exportmapswipe" );
inline const QString FORM = QStringLiteral( "lacuna:fieldcheck" );
inline const QString PHONE = QStringLiteral( "lacuna:fieldmaps" );
inline const QString STREETS = QStringLiteral( "lacuna:streetcoverage" );
inline const QString IMPORT = QStringLiteral( "lacuna:importfindings" );
inline const QString BY_ZONE = QStringLiteral( "lacuna:gapsbyzone" );
} // namespace FieldAlgorithm

/// Something that was handed out, or drawn to be handed out: a run that wrote files for people.
struct FieldExport
{
  RememberedRun run;
  QString title;     ///< of the algorithm
  QString count;     ///< “Tasks: 94”
  QStringList facts; ///< all counts
  QStringList files; ///< where they are today
  QString trouble;   ///< for the user; empty: nothing is wrong
};

/// What an import of findings brought, or what a layer with answers holds.
struct FieldAnswers
{
  QDateTime when; ///< invalid: counted from the layer
  QString layer;  ///< that was counted
  qlonglong findings = 0;
  qlonglong there = 0;
  qlonglong notThere = 0;
  qlonglong unsure = 0;
  qlonglong mapped = 0;
  qlonglong unmatched = 0;
  qlonglong conflicts = 0;
  std::optional<qlonglong> open; ///< gaps without an answer, where it is known

  qlonglong answered() const { return there + notThere + unsure + mapped; }
};

/// All that was handed out and answered about the gaps of one layer. Layers are named as dialogs take them: by the id
/// of a layer of the project, or by their place where it is none.
struct FieldRound
{
  QString name;
  QString gaps;
  QString gapsRole;
  std::optional<qlonglong> gapsCount;
  bool isThere = true;         ///< the gaps can be opened
  bool isTemporary = false;    ///< the gaps go when QGIS is closed
  QString lost;                ///< where the gaps were, when they cannot
  QList<FieldExport> out;      ///< the newest first
  QList<FieldAnswers> answers; ///< the newest first
  QString sample, filled, checked;
  QString designFile;
  QDateTime estimated; ///< the last estimate
  QDateTime counted;   ///< the last count by zone, with the answers
  QStringList streets; ///< what pictures show of the streets

  QDateTime lastOut() const { return out.isEmpty() ? QDateTime() : out.first().run.when; }
  QDateTime lastBack() const { return answers.isEmpty() ? QDateTime() : answers.first().when; }
  bool areRoads() const { return gapsRole == QLatin1String( "roadgaps.MISSING_IN_OSM" ); }
  /// Whether a role is that of gaps somebody can be asked about.
  static bool isGaps( const QString &role )
  {
    return role == QLatin1String( "buildinggaps.MISSING_IN_OSM" ) || role == QLatin1String( "roadgaps.MISSING_IN_OSM" )
           || role == QLatin1String( "addressgaps.MISSING_IN_OSM" );
  }
  bool hasAnswers() const { return !answers.isEmpty(); }
  bool wasGiven( const QString &algorithm ) const
  {
    for ( const FieldExport &one : out )
      if ( one.run.algorithm == algorithm )
        return true;
    return false;
  }
};

} // namespace lacuna
