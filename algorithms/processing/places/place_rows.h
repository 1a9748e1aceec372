// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "settlement_inputs.h"

#include <functional>

namespace lacuna
{

/// Whether a layer holds points, or areas.
RowKind placeKind( const PlaceSource &source );
/// A column of a feature as text; empty where it is null, or column is -1.
QString textOf( const QgsFeature &feature, int column );
/// How many people a number or text says; NaN where it is no count, or less than none.
double peopleOf( const QVariant &value );

/// Reads a list of places with their names, and sees which coordinates are swapped. \throws Canceled, and
/// QgsProcessingException where no place has coordinates
PlaceRows readPlaces( const PlaceListSource &from, bool isOfficial, const PlaceReach &reach, const RunContext &run );

/// Whether a list in degrees lies where another layer does only when latitude and longitude change places.
bool isSwapped( const PlaceRows &rows, const PlaceSource &other, const QgsCoordinateTransformContext &context );

/// Says where each place is, in working coordinates, and whether it takes part. \throws Canceled
void locatePlaces( PlaceRows &rows, bool areAreas, const MetricFrame &frame, const RunContext &run );

/// The houses of all layers, each once.
struct HouseRows
{
  std::vector<Point> at;
  std::vector<std::uint8_t> isOsm;           ///< one of the layers that have it is of OpenStreetMap
  std::vector<std::uint8_t> isOutside;       ///< of the area
  std::vector<std::vector<SkipReason>> skip; ///< per layer and row
};

/// Takes the geometries of the layers, in working coordinates. \throws Canceled
HouseRows collectHouses(
  std::vector<RawLayer> layers, const std::vector<BuildingSource> &sources, const MetricFrame &frame,
  const std::function<bool( const Point & )> &isOutside, const RunContext &run, QgsProcessingFeedback *feedback
);

} // namespace lacuna
