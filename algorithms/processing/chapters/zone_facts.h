// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/gaps/zone_gaps.h"
#include "zone_table.h"

#include <QList>

namespace lacuna
{

/// How complete the map of a zone is, by the lower end of what is known.
enum class Light
{
  Good,   ///< surely 0.9 or more
  Check,  ///< in between
  Poor,   ///< below 0.5
  FewData ///< fewer than 25 buildings, or nothing known
};

/// Whose gaps a report is about.
enum class Gaps
{
  OfOsm,
  OfReference ///< the question whether a cadastre is complete
};

/// What a report says of one zone; numbers that are not known are NaN.
struct ZoneFacts
{
  int zone = 0; ///< in the table
  QString name;
  double reference = 0; ///< buildings, without those that people found to be no gap
  double missing = 0;   ///< by the answers of people, where there are any
  double mayPass = 0;   ///< of the missing ones, drawn so that they may be mapped
  AnsweredGaps answers;
  double completeness = 0;
  double low = 0;
  double high = 0;
  double roads = 0; ///< metres
  double roadsMissing = 0;
  double exposed = 0;
  double exposedMissing = 0;
  double peopleExposed = 0;
  double rank = 0;
  double priority = 0;
  Light light = Light::FewData;

  bool knowsGaps() const;
  bool knowsRoads() const;
  bool knowsHarm() const;
};

/// What a report says of all zones together.
struct AllFacts
{
  bool hasGaps = false;
  bool hasRoads = false;
  bool hasHarm = false;
  bool isRanked = false;
  bool knowsMissing = false; ///< of a zone at least
  AnsweredGaps answers;
  QList<ZoneFacts> zones; ///< the one to start with first
  double reference = 0;   ///< buildings
  double missing = 0;
  double low = 0;  ///< of the share that is mapped
  double high = 0; ///< NaN where a zone does not say its own
  Light light = Light::FewData;
  double roads = 0; ///< metres
  double roadsMissing = 0;
  double exposed = 0;
  double exposedMissing = 0; ///< NaN where it is not known
  double exposedLow = 0;
  double exposedHigh = 0;
  double people = 0;        ///< as far as they were shared out over buildings; NaN: they were not
  double peopleExposed = 0; ///< of them
  double damage = 0;        ///< of all buildings where it is known, else of those in harm's way
  double damageExposed = 0; ///< of those in harm's way
  double damageLow = 0;
  double damageHigh = 0;

  int count( Light light ) const;
  void add( const ZoneFacts &facts );
  /// The gaps of all zones together.
  void addGaps( double matched, double mayPass, const AnsweredGaps &gaps );
};

/// The zones in the order of their priority, else of what is missing in them.
AllFacts factsOf( const ZoneTable &table, Gaps which = Gaps::OfOsm );

} // namespace lacuna
