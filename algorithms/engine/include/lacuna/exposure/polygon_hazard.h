// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "lacuna/exposure/hazard_statistic.h"
#include "lacuna/layer.h"

#include <functional>

namespace lacuna
{

/// Hazard zones in the working coordinates of the buildings; what NaN and rows skipped for their geometry mean is not
/// known.
struct HazardZones
{
  const Layer &layer;
  std::span<const double> value; ///< per row
};

/// The buildings asked about: polygons cleaned by prepareLayer(), or points of one vertex.
struct BuildingsInZones
{
  const Footprints &footprints;
  std::span<const Point> centres; ///< per row
  std::span<const std::uint8_t> judged;
  std::span<const double> floorM; ///< as in FootprintsOnGrid
};

/**
 * What every building meets of hazard zones. Ground in no zone has the value 0, ground in several the highest of them.
 * A building that lies in a zone of unknown hazard and is not exposed to another gets NaN: it may be exposed.
 *
 * visit is called once per judged row, for different rows from several threads. With Statistic::Centroid the value at
 * the centre decides. \throws Canceled, Error GeometryLibrary, TooManyOverlaps where thousands of zones cut one
 * building into splinters
 */
void measureInZones(
  const BuildingsInZones &buildings, const HazardZones &zones, const HazardOptions &options, const RunContext &context,
  const std::function<void( std::size_t row, const HazardSummary & )> &visit
);

} // namespace lacuna
