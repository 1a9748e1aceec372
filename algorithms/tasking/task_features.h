// SPDX-License-Identifier: GPL-2.0-or-later
// Copyright (C) 2026 The Lacuna developers
#pragma once

#include "project.h"

#include <QJsonArray>
#include <QJsonValue>

namespace lacuna
{

/// How far coordinates may lie from zero.
struct CoordinateLimits
{
  double x;
  double y;
};
inline constexpr CoordinateLimits DEGREES { 180.001, 90.001 }; ///< rounding of a server is forgiven
inline constexpr double HALF_WORLD_M = 20037508.3428;          ///< of the web Mercator
inline constexpr CoordinateLimits MERCATOR { HALF_WORLD_M + 100, HALF_WORLD_M + 100 };

/// What a geometry of GeoJSON turned out to be.
enum class Shape
{
  Good,
  Null,
  NotPolygon,
  BadCoordinates
};

/// Adds the polygons of a geometry object to parts.
Shape polygonsOf( const QJsonValue &value, QgsMultiPolygonXY &parts, const CoordinateLimits &limits = DEGREES );

/// Reads every entry; each comes out once, as a task or as skipped.
TaskCollection readTasks( const QJsonArray &array, const CoordinateLimits &limits );

/// Whether a task was skipped for coordinates beyond the limits.
bool isBroken( const SkippedTask &task );

/// Whether the tasks lie, in metres of the web Mercator, in the cells of the Tasking Manager's grid they name. Rows
/// count from the south.
bool lieInTheirCells( const QList<MappingTask> &tasks );

} // namespace lacuna
