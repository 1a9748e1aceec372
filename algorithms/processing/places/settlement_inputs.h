// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/places/name_reach.h"
#include "lacuna/places/place_matching.h"
#include "lacuna/places/place_surroundings.h"
#include "lacuna/places/settlements.h"
#include "lacuna/statistics.h"
#include "layers/working_frame.h"
#include "place_words.h"
#include "report/report_file.h"

#include <qgsgeometry.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingutils.h>

#include <QStringList>

#include <memory>
#include <vector>

namespace lacuna
{

/// One of the layers of a run, as the parameters name it.
struct PlaceSource
{
  QString parameter;
  QString name; ///< as people know it
  std::unique_ptr<QgsProcessingFeatureSource> source;
  explicit operator bool() const { return static_cast<bool>( source ); }
};

/// A list of places, with the columns that count.
struct PlaceListSource : PlaceSource
{
  QStringList names; ///< columns; the usual name first
  QString code;      ///< columns; empty: none
  QString people;
  QString kind; ///< place=*
  QString id;
};

struct BuildingSource : PlaceSource
{
  std::optional<PlainFile> file; ///< read past QGIS where it is one
  bool isOsm = false;
};

/// The checked parameters of one run.
struct SettlementInputs
{
  PlaceListSource lists[2]; ///< official, OpenStreetMap; either may be missing
  std::vector<BuildingSource> buildings;
  PlaceSource roads;
  PlaceSource area;
  PlaceMatchOptions matching;
  SettlementOptions settlements;
  PlaceReach reach { PlaceReach::defaults() };
  double roadDistanceM = 700;
  ReportWish report;

  bool canMatch() const { return lists[0] && lists[1]; }
  bool hasNames() const { return lists[0] || lists[1]; }
};

/// One list as it was read; rows in the order of the source.
struct PlaceRows
{
  RawLayer raw;
  PlaceList list;
  std::vector<SkipReason> skip;    ///< what stands in Skipped
  std::vector<QString> shownNames; ///< as written
  std::vector<QString> ids;
  std::vector<double> people; ///< NaN where not known
  std::vector<double> reachM;
  std::vector<std::uint32_t> near; ///< houses within its reach
  std::vector<double> roadM;       ///< infinite: none within the distance; empty without roads
  std::size_t size() const { return skip.size(); }
};

/// A settlement without a name.
struct UnnamedRow
{
  UnnamedSettlement found;
  std::vector<Point> houses; ///< working coordinates
  QgsGeometry outline;       ///< the same
  std::uint32_t osmHouses = 0;
  QString nearestName;
  double nearestM = 0; ///< NaN: no name anywhere
  double roadM = 0;    ///< infinite: none within 20 km; NaN: no roads given
  double priority = 0;
  double linkM = 0;
};

struct SettlementCounts
{
  std::size_t rows[2] = { 0, 0 };
  std::size_t skipped[2] = { 0, 0 };
  std::size_t matched = 0;
  std::size_t missing[2] = { 0, 0 };
  std::size_t buildings = 0;
  std::size_t buildingsSkipped = 0;
  std::size_t named = 0;
  std::size_t unnamed = 0;
  std::size_t scattered = 0;
  std::size_t withoutRoads = 0;
  double peopleMissing = 0; ///< in official places that OpenStreetMap lacks; NaN: not known
  Interval completeness;
};

/// What was read and found.
struct SettlementData
{
  WorkingFrame frame;
  PlaceRows lists[2];
  std::vector<std::vector<SkipReason>> buildingSkip; ///< per layer
  std::vector<Point> houses;
  PlaceMatches matches;
  std::vector<UnnamedRow> unnamed; ///< the most urgent first
  SettlementCounts counts;
  std::vector<PlaceVerdict> &verdicts( int side ) { return side == 0 ? matches.official : matches.places; }
  const std::vector<PlaceVerdict> &verdicts( int side ) const { return side == 0 ? matches.official : matches.places; }
};

/// Reads all layers, brings them together and runs the engine. \throws QgsProcessingException, Canceled
SettlementData findSettlementGaps(
  const SettlementInputs &inputs, const QgsCoordinateTransformContext &context, const RunContext &run,
  QgsProcessingFeedback *feedback
);

} // namespace lacuna
