// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "base/file_raster.h"
#include "home_uses.h"
#include "lacuna/places/people.h"
#include "lacuna/places/people_cells.h"
#include "settlement_inputs.h"

#include <optional>

namespace lacuna
{

/// A layer of buildings, and its columns that count; -1: none.
struct HomeLayer : BuildingSource
{
  explicit HomeLayer( BuildingSource &&layer ) : BuildingSource( std::move( layer ) ) {}
  QString title; ///< what building_layer says; no two layers have the same
  int levels = -1;
  int units = -1;
  int use = -1;
};

/// The checked parameters of one run of lacuna:peoplebybuilding.
struct PeopleInputs
{
  std::vector<HomeLayer> buildings;
  bool hasPoints = false;
  bool hasPolygons = false;
  PlaceSource zones; ///< or raster
  int peopleField = -1;
  int nameField = -1;
  std::optional<FileRaster> raster;
  std::optional<HomeMeasure> measure; ///< none: the best the fields allow
  bool unitsChosen = false;           ///< by UNITS_FIELD
  bool levelsChosen = false;
  HomeUses notHomes { QString() };
  double minAreaM2 = 15;
  PlaceSource check;
  int checkField = -1;
  ReportWish report;

  static constexpr int BAND = 1;
  /// Of several layers, polygons come out as points where there are points too.
  bool isMixed() const { return hasPoints && hasPolygons; }
};

/// Zones with their people.
struct PeopleZones
{
  RawLayer raw;
  QStringList names;
  QString nameField;
  std::vector<SkipReason> skip; ///< NoValue where the people are not known
  std::vector<double> people;   ///< NaN where they are not known, or the zone has no shape
  double skippedPeople = 0;     ///< of zones without a shape
};

/// What was read and found. Buildings of all layers have one row after the other.
struct PeopleData
{
  WorkingFrame frame;
  std::vector<RawLayer> layers;
  std::vector<std::size_t> firstRow;         ///< of each layer
  std::vector<std::vector<SkipReason>> skip; ///< per layer and row
  Footprints at;                             ///< a point for each building, in working coordinates
  std::vector<std::uint8_t> judged;
  Homes homes;
  HomeMeasure measure = HomeMeasure::Equal;
  HomeWeights weights;
  PeopleZones zones; ///< without a raster
  PeopleCells cells; ///< of the raster
  std::size_t inSeveral = 0;
  SharedPeople shared;
  PeopleZones checked;
  PeopleCheck check;
  bool checkIsTheSame = false; ///< as the zones themselves

  bool isChecked() const { return !checked.skip.empty() && !checkIsTheSame && check.counted > 0; }
  std::size_t homesCount() const;
  std::size_t inhabited() const; ///< homes with people
  std::size_t emptyZones() const;
  double unplacedShare() const { return shared.total > 0 ? shared.unplaced / shared.total : 0; }
};

/// Reads all layers, brings them together and runs the engine. \throws QgsProcessingException, Canceled, Error
PeopleData sharePeopleOut(
  const PeopleInputs &inputs, const QgsCoordinateTransformContext &context, const RunContext &run,
  QgsProcessingFeedback *feedback
);

} // namespace lacuna
